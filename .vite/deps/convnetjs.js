import { t as __commonJSMin } from "./rolldown-runtime-SbdDWaPq.js";
// tests/bench/node_modules/convnetjs/build/convnet.js
var require_convnet = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var convnetjs = convnetjs || { REVISION: "ALPHA" };
	(function(global) {
		"use strict";
		var return_v = false;
		var v_val = 0;
		var gaussRandom = function() {
			if (return_v) {
				return_v = false;
				return v_val;
			}
			var u = 2 * Math.random() - 1;
			var v = 2 * Math.random() - 1;
			var r = u * u + v * v;
			if (r == 0 || r > 1) return gaussRandom();
			var c = Math.sqrt(-2 * Math.log(r) / r);
			v_val = v * c;
			return_v = true;
			return u * c;
		};
		var randf = function(a, b) {
			return Math.random() * (b - a) + a;
		};
		var randi = function(a, b) {
			return Math.floor(Math.random() * (b - a) + a);
		};
		var randn = function(mu, std) {
			return mu + gaussRandom() * std;
		};
		var zeros = function(n) {
			if (typeof n === "undefined" || isNaN(n)) return [];
			if (typeof ArrayBuffer === "undefined") {
				var arr = new Array(n);
				for (var i = 0; i < n; i++) arr[i] = 0;
				return arr;
			} else return new Float64Array(n);
		};
		var arrContains = function(arr, elt) {
			for (var i = 0, n = arr.length; i < n; i++) if (arr[i] === elt) return true;
			return false;
		};
		var arrUnique = function(arr) {
			var b = [];
			for (var i = 0, n = arr.length; i < n; i++) if (!arrContains(b, arr[i])) b.push(arr[i]);
			return b;
		};
		var maxmin = function(w) {
			if (w.length === 0) return {};
			var maxv = w[0];
			var minv = w[0];
			var maxi = 0;
			var mini = 0;
			var n = w.length;
			for (var i = 1; i < n; i++) {
				if (w[i] > maxv) {
					maxv = w[i];
					maxi = i;
				}
				if (w[i] < minv) {
					minv = w[i];
					mini = i;
				}
			}
			return {
				maxi,
				maxv,
				mini,
				minv,
				dv: maxv - minv
			};
		};
		var randperm = function(n) {
			var i = n, j = 0, temp;
			var array = [];
			for (var q = 0; q < n; q++) array[q] = q;
			while (i--) {
				j = Math.floor(Math.random() * (i + 1));
				temp = array[i];
				array[i] = array[j];
				array[j] = temp;
			}
			return array;
		};
		var weightedSample = function(lst, probs) {
			var p = randf(0, 1);
			var cumprob = 0;
			for (var k = 0, n = lst.length; k < n; k++) {
				cumprob += probs[k];
				if (p < cumprob) return lst[k];
			}
		};
		var getopt = function(opt, field_name, default_value) {
			return typeof opt[field_name] !== "undefined" ? opt[field_name] : default_value;
		};
		global.randf = randf;
		global.randi = randi;
		global.randn = randn;
		global.zeros = zeros;
		global.maxmin = maxmin;
		global.randperm = randperm;
		global.weightedSample = weightedSample;
		global.arrUnique = arrUnique;
		global.arrContains = arrContains;
		global.getopt = getopt;
	})(convnetjs);
	(function(global) {
		"use strict";
		var Vol = function(sx, sy, depth, c) {
			if (Object.prototype.toString.call(sx) === "[object Array]") {
				this.sx = 1;
				this.sy = 1;
				this.depth = sx.length;
				this.w = global.zeros(this.depth);
				this.dw = global.zeros(this.depth);
				for (var i = 0; i < this.depth; i++) this.w[i] = sx[i];
			} else {
				this.sx = sx;
				this.sy = sy;
				this.depth = depth;
				var n = sx * sy * depth;
				this.w = global.zeros(n);
				this.dw = global.zeros(n);
				if (typeof c === "undefined") {
					var scale = Math.sqrt(1 / (sx * sy * depth));
					for (var i = 0; i < n; i++) this.w[i] = global.randn(0, scale);
				} else for (var i = 0; i < n; i++) this.w[i] = c;
			}
		};
		Vol.prototype = {
			get: function(x, y, d) {
				var ix = (this.sx * y + x) * this.depth + d;
				return this.w[ix];
			},
			set: function(x, y, d, v) {
				var ix = (this.sx * y + x) * this.depth + d;
				this.w[ix] = v;
			},
			add: function(x, y, d, v) {
				var ix = (this.sx * y + x) * this.depth + d;
				this.w[ix] += v;
			},
			get_grad: function(x, y, d) {
				var ix = (this.sx * y + x) * this.depth + d;
				return this.dw[ix];
			},
			set_grad: function(x, y, d, v) {
				var ix = (this.sx * y + x) * this.depth + d;
				this.dw[ix] = v;
			},
			add_grad: function(x, y, d, v) {
				var ix = (this.sx * y + x) * this.depth + d;
				this.dw[ix] += v;
			},
			cloneAndZero: function() {
				return new Vol(this.sx, this.sy, this.depth, 0);
			},
			clone: function() {
				var V = new Vol(this.sx, this.sy, this.depth, 0);
				var n = this.w.length;
				for (var i = 0; i < n; i++) V.w[i] = this.w[i];
				return V;
			},
			addFrom: function(V) {
				for (var k = 0; k < this.w.length; k++) this.w[k] += V.w[k];
			},
			addFromScaled: function(V, a) {
				for (var k = 0; k < this.w.length; k++) this.w[k] += a * V.w[k];
			},
			setConst: function(a) {
				for (var k = 0; k < this.w.length; k++) this.w[k] = a;
			},
			toJSON: function() {
				var json = {};
				json.sx = this.sx;
				json.sy = this.sy;
				json.depth = this.depth;
				json.w = this.w;
				return json;
			},
			fromJSON: function(json) {
				this.sx = json.sx;
				this.sy = json.sy;
				this.depth = json.depth;
				var n = this.sx * this.sy * this.depth;
				this.w = global.zeros(n);
				this.dw = global.zeros(n);
				for (var i = 0; i < n; i++) this.w[i] = json.w[i];
			}
		};
		global.Vol = Vol;
	})(convnetjs);
	(function(global) {
		"use strict";
		var Vol = global.Vol;
		var augment = function(V, crop, dx, dy, fliplr) {
			if (typeof fliplr === "undefined") var fliplr = false;
			if (typeof dx === "undefined") var dx = global.randi(0, V.sx - crop);
			if (typeof dy === "undefined") var dy = global.randi(0, V.sy - crop);
			var W;
			if (crop !== V.sx || dx !== 0 || dy !== 0) {
				W = new Vol(crop, crop, V.depth, 0);
				for (var x = 0; x < crop; x++) for (var y = 0; y < crop; y++) {
					if (x + dx < 0 || x + dx >= V.sx || y + dy < 0 || y + dy >= V.sy) continue;
					for (var d = 0; d < V.depth; d++) W.set(x, y, d, V.get(x + dx, y + dy, d));
				}
			} else W = V;
			if (fliplr) {
				var W2 = W.cloneAndZero();
				for (var x = 0; x < W.sx; x++) for (var y = 0; y < W.sy; y++) for (var d = 0; d < W.depth; d++) W2.set(x, y, d, W.get(W.sx - x - 1, y, d));
				W = W2;
			}
			return W;
		};
		var img_to_vol = function(img, convert_grayscale) {
			if (typeof convert_grayscale === "undefined") var convert_grayscale = false;
			var canvas = document.createElement("canvas");
			canvas.width = img.width;
			canvas.height = img.height;
			var ctx = canvas.getContext("2d");
			try {
				ctx.drawImage(img, 0, 0);
			} catch (e) {
				if (e.name === "NS_ERROR_NOT_AVAILABLE") return false;
				else throw e;
			}
			try {
				var img_data = ctx.getImageData(0, 0, canvas.width, canvas.height);
			} catch (e) {
				if (e.name === "IndexSizeError") return false;
				else throw e;
			}
			var p = img_data.data;
			var W = img.width;
			var H = img.height;
			var pv = [];
			for (var i = 0; i < p.length; i++) pv.push(p[i] / 255 - .5);
			var x = new Vol(W, H, 4, 0);
			x.w = pv;
			if (convert_grayscale) {
				var x1 = new Vol(W, H, 1, 0);
				for (var i = 0; i < W; i++) for (var j = 0; j < H; j++) x1.set(i, j, 0, x.get(i, j, 0));
				x = x1;
			}
			return x;
		};
		global.augment = augment;
		global.img_to_vol = img_to_vol;
	})(convnetjs);
	(function(global) {
		"use strict";
		var Vol = global.Vol;
		var ConvLayer = function(opt) {
			var opt = opt || {};
			this.out_depth = opt.filters;
			this.sx = opt.sx;
			this.in_depth = opt.in_depth;
			this.in_sx = opt.in_sx;
			this.in_sy = opt.in_sy;
			this.sy = typeof opt.sy !== "undefined" ? opt.sy : this.sx;
			this.stride = typeof opt.stride !== "undefined" ? opt.stride : 1;
			this.pad = typeof opt.pad !== "undefined" ? opt.pad : 0;
			this.l1_decay_mul = typeof opt.l1_decay_mul !== "undefined" ? opt.l1_decay_mul : 0;
			this.l2_decay_mul = typeof opt.l2_decay_mul !== "undefined" ? opt.l2_decay_mul : 1;
			this.out_sx = Math.floor((this.in_sx + this.pad * 2 - this.sx) / this.stride + 1);
			this.out_sy = Math.floor((this.in_sy + this.pad * 2 - this.sy) / this.stride + 1);
			this.layer_type = "conv";
			var bias = typeof opt.bias_pref !== "undefined" ? opt.bias_pref : 0;
			this.filters = [];
			for (var i = 0; i < this.out_depth; i++) this.filters.push(new Vol(this.sx, this.sy, this.in_depth));
			this.biases = new Vol(1, 1, this.out_depth, bias);
		};
		ConvLayer.prototype = {
			forward: function(V, is_training) {
				this.in_act = V;
				var A = new Vol(this.out_sx, this.out_sy, this.out_depth, 0);
				for (var d = 0; d < this.out_depth; d++) {
					var f = this.filters[d];
					var x = -this.pad;
					var y = -this.pad;
					for (var ax = 0; ax < this.out_sx; x += this.stride, ax++) {
						y = -this.pad;
						for (var ay = 0; ay < this.out_sy; y += this.stride, ay++) {
							var a = 0;
							for (var fx = 0; fx < f.sx; fx++) for (var fy = 0; fy < f.sy; fy++) for (var fd = 0; fd < f.depth; fd++) {
								var oy = y + fy;
								var ox = x + fx;
								if (oy >= 0 && oy < V.sy && ox >= 0 && ox < V.sx) a += f.w[(f.sx * fy + fx) * f.depth + fd] * V.w[(V.sx * oy + ox) * V.depth + fd];
							}
							a += this.biases.w[d];
							A.set(ax, ay, d, a);
						}
					}
				}
				this.out_act = A;
				return this.out_act;
			},
			backward: function() {
				var V = this.in_act;
				V.dw = global.zeros(V.w.length);
				for (var d = 0; d < this.out_depth; d++) {
					var f = this.filters[d];
					var x = -this.pad;
					var y = -this.pad;
					for (var ax = 0; ax < this.out_sx; x += this.stride, ax++) {
						y = -this.pad;
						for (var ay = 0; ay < this.out_sy; y += this.stride, ay++) {
							var chain_grad = this.out_act.get_grad(ax, ay, d);
							for (var fx = 0; fx < f.sx; fx++) for (var fy = 0; fy < f.sy; fy++) for (var fd = 0; fd < f.depth; fd++) {
								var oy = y + fy;
								var ox = x + fx;
								if (oy >= 0 && oy < V.sy && ox >= 0 && ox < V.sx) {
									var ix1 = (V.sx * oy + ox) * V.depth + fd;
									var ix2 = (f.sx * fy + fx) * f.depth + fd;
									f.dw[ix2] += V.w[ix1] * chain_grad;
									V.dw[ix1] += f.w[ix2] * chain_grad;
								}
							}
							this.biases.dw[d] += chain_grad;
						}
					}
				}
			},
			getParamsAndGrads: function() {
				var response = [];
				for (var i = 0; i < this.out_depth; i++) response.push({
					params: this.filters[i].w,
					grads: this.filters[i].dw,
					l2_decay_mul: this.l2_decay_mul,
					l1_decay_mul: this.l1_decay_mul
				});
				response.push({
					params: this.biases.w,
					grads: this.biases.dw,
					l1_decay_mul: 0,
					l2_decay_mul: 0
				});
				return response;
			},
			toJSON: function() {
				var json = {};
				json.sx = this.sx;
				json.sy = this.sy;
				json.stride = this.stride;
				json.in_depth = this.in_depth;
				json.out_depth = this.out_depth;
				json.out_sx = this.out_sx;
				json.out_sy = this.out_sy;
				json.layer_type = this.layer_type;
				json.l1_decay_mul = this.l1_decay_mul;
				json.l2_decay_mul = this.l2_decay_mul;
				json.pad = this.pad;
				json.filters = [];
				for (var i = 0; i < this.filters.length; i++) json.filters.push(this.filters[i].toJSON());
				json.biases = this.biases.toJSON();
				return json;
			},
			fromJSON: function(json) {
				this.out_depth = json.out_depth;
				this.out_sx = json.out_sx;
				this.out_sy = json.out_sy;
				this.layer_type = json.layer_type;
				this.sx = json.sx;
				this.sy = json.sy;
				this.stride = json.stride;
				this.in_depth = json.in_depth;
				this.filters = [];
				this.l1_decay_mul = typeof json.l1_decay_mul !== "undefined" ? json.l1_decay_mul : 1;
				this.l2_decay_mul = typeof json.l2_decay_mul !== "undefined" ? json.l2_decay_mul : 1;
				this.pad = typeof json.pad !== "undefined" ? json.pad : 0;
				for (var i = 0; i < json.filters.length; i++) {
					var v = new Vol(0, 0, 0, 0);
					v.fromJSON(json.filters[i]);
					this.filters.push(v);
				}
				this.biases = new Vol(0, 0, 0, 0);
				this.biases.fromJSON(json.biases);
			}
		};
		var FullyConnLayer = function(opt) {
			var opt = opt || {};
			this.out_depth = typeof opt.num_neurons !== "undefined" ? opt.num_neurons : opt.filters;
			this.l1_decay_mul = typeof opt.l1_decay_mul !== "undefined" ? opt.l1_decay_mul : 0;
			this.l2_decay_mul = typeof opt.l2_decay_mul !== "undefined" ? opt.l2_decay_mul : 1;
			this.num_inputs = opt.in_sx * opt.in_sy * opt.in_depth;
			this.out_sx = 1;
			this.out_sy = 1;
			this.layer_type = "fc";
			var bias = typeof opt.bias_pref !== "undefined" ? opt.bias_pref : 0;
			this.filters = [];
			for (var i = 0; i < this.out_depth; i++) this.filters.push(new Vol(1, 1, this.num_inputs));
			this.biases = new Vol(1, 1, this.out_depth, bias);
		};
		FullyConnLayer.prototype = {
			forward: function(V, is_training) {
				this.in_act = V;
				var A = new Vol(1, 1, this.out_depth, 0);
				var Vw = V.w;
				for (var i = 0; i < this.out_depth; i++) {
					var a = 0;
					var wi = this.filters[i].w;
					for (var d = 0; d < this.num_inputs; d++) a += Vw[d] * wi[d];
					a += this.biases.w[i];
					A.w[i] = a;
				}
				this.out_act = A;
				return this.out_act;
			},
			backward: function() {
				var V = this.in_act;
				V.dw = global.zeros(V.w.length);
				for (var i = 0; i < this.out_depth; i++) {
					var tfi = this.filters[i];
					var chain_grad = this.out_act.dw[i];
					for (var d = 0; d < this.num_inputs; d++) {
						V.dw[d] += tfi.w[d] * chain_grad;
						tfi.dw[d] += V.w[d] * chain_grad;
					}
					this.biases.dw[i] += chain_grad;
				}
			},
			getParamsAndGrads: function() {
				var response = [];
				for (var i = 0; i < this.out_depth; i++) response.push({
					params: this.filters[i].w,
					grads: this.filters[i].dw,
					l1_decay_mul: this.l1_decay_mul,
					l2_decay_mul: this.l2_decay_mul
				});
				response.push({
					params: this.biases.w,
					grads: this.biases.dw,
					l1_decay_mul: 0,
					l2_decay_mul: 0
				});
				return response;
			},
			toJSON: function() {
				var json = {};
				json.out_depth = this.out_depth;
				json.out_sx = this.out_sx;
				json.out_sy = this.out_sy;
				json.layer_type = this.layer_type;
				json.num_inputs = this.num_inputs;
				json.l1_decay_mul = this.l1_decay_mul;
				json.l2_decay_mul = this.l2_decay_mul;
				json.filters = [];
				for (var i = 0; i < this.filters.length; i++) json.filters.push(this.filters[i].toJSON());
				json.biases = this.biases.toJSON();
				return json;
			},
			fromJSON: function(json) {
				this.out_depth = json.out_depth;
				this.out_sx = json.out_sx;
				this.out_sy = json.out_sy;
				this.layer_type = json.layer_type;
				this.num_inputs = json.num_inputs;
				this.l1_decay_mul = typeof json.l1_decay_mul !== "undefined" ? json.l1_decay_mul : 1;
				this.l2_decay_mul = typeof json.l2_decay_mul !== "undefined" ? json.l2_decay_mul : 1;
				this.filters = [];
				for (var i = 0; i < json.filters.length; i++) {
					var v = new Vol(0, 0, 0, 0);
					v.fromJSON(json.filters[i]);
					this.filters.push(v);
				}
				this.biases = new Vol(0, 0, 0, 0);
				this.biases.fromJSON(json.biases);
			}
		};
		global.ConvLayer = ConvLayer;
		global.FullyConnLayer = FullyConnLayer;
	})(convnetjs);
	(function(global) {
		"use strict";
		var Vol = global.Vol;
		var PoolLayer = function(opt) {
			var opt = opt || {};
			this.sx = opt.sx;
			this.in_depth = opt.in_depth;
			this.in_sx = opt.in_sx;
			this.in_sy = opt.in_sy;
			this.sy = typeof opt.sy !== "undefined" ? opt.sy : this.sx;
			this.stride = typeof opt.stride !== "undefined" ? opt.stride : 2;
			this.pad = typeof opt.pad !== "undefined" ? opt.pad : 0;
			this.out_depth = this.in_depth;
			this.out_sx = Math.floor((this.in_sx + this.pad * 2 - this.sx) / this.stride + 1);
			this.out_sy = Math.floor((this.in_sy + this.pad * 2 - this.sy) / this.stride + 1);
			this.layer_type = "pool";
			this.switchx = global.zeros(this.out_sx * this.out_sy * this.out_depth);
			this.switchy = global.zeros(this.out_sx * this.out_sy * this.out_depth);
		};
		PoolLayer.prototype = {
			forward: function(V, is_training) {
				this.in_act = V;
				var A = new Vol(this.out_sx, this.out_sy, this.out_depth, 0);
				var n = 0;
				for (var d = 0; d < this.out_depth; d++) {
					var x = -this.pad;
					var y = -this.pad;
					for (var ax = 0; ax < this.out_sx; x += this.stride, ax++) {
						y = -this.pad;
						for (var ay = 0; ay < this.out_sy; y += this.stride, ay++) {
							var a = -99999;
							var winx = -1, winy = -1;
							for (var fx = 0; fx < this.sx; fx++) for (var fy = 0; fy < this.sy; fy++) {
								var oy = y + fy;
								var ox = x + fx;
								if (oy >= 0 && oy < V.sy && ox >= 0 && ox < V.sx) {
									var v = V.get(ox, oy, d);
									if (v > a) {
										a = v;
										winx = ox;
										winy = oy;
									}
								}
							}
							this.switchx[n] = winx;
							this.switchy[n] = winy;
							n++;
							A.set(ax, ay, d, a);
						}
					}
				}
				this.out_act = A;
				return this.out_act;
			},
			backward: function() {
				var V = this.in_act;
				V.dw = global.zeros(V.w.length);
				this.out_act;
				var n = 0;
				for (var d = 0; d < this.out_depth; d++) {
					var x = -this.pad;
					var y = -this.pad;
					for (var ax = 0; ax < this.out_sx; x += this.stride, ax++) {
						y = -this.pad;
						for (var ay = 0; ay < this.out_sy; y += this.stride, ay++) {
							var chain_grad = this.out_act.get_grad(ax, ay, d);
							V.add_grad(this.switchx[n], this.switchy[n], d, chain_grad);
							n++;
						}
					}
				}
			},
			getParamsAndGrads: function() {
				return [];
			},
			toJSON: function() {
				var json = {};
				json.sx = this.sx;
				json.sy = this.sy;
				json.stride = this.stride;
				json.in_depth = this.in_depth;
				json.out_depth = this.out_depth;
				json.out_sx = this.out_sx;
				json.out_sy = this.out_sy;
				json.layer_type = this.layer_type;
				json.pad = this.pad;
				return json;
			},
			fromJSON: function(json) {
				this.out_depth = json.out_depth;
				this.out_sx = json.out_sx;
				this.out_sy = json.out_sy;
				this.layer_type = json.layer_type;
				this.sx = json.sx;
				this.sy = json.sy;
				this.stride = json.stride;
				this.in_depth = json.in_depth;
				this.pad = typeof json.pad !== "undefined" ? json.pad : 0;
				this.switchx = global.zeros(this.out_sx * this.out_sy * this.out_depth);
				this.switchy = global.zeros(this.out_sx * this.out_sy * this.out_depth);
			}
		};
		global.PoolLayer = PoolLayer;
	})(convnetjs);
	(function(global) {
		"use strict";
		global.Vol;
		var InputLayer = function(opt) {
			var opt = opt || {};
			this.out_sx = typeof opt.out_sx !== "undefined" ? opt.out_sx : opt.in_sx;
			this.out_sy = typeof opt.out_sy !== "undefined" ? opt.out_sy : opt.in_sy;
			this.out_depth = typeof opt.out_depth !== "undefined" ? opt.out_depth : opt.in_depth;
			this.layer_type = "input";
		};
		InputLayer.prototype = {
			forward: function(V, is_training) {
				this.in_act = V;
				this.out_act = V;
				return this.out_act;
			},
			backward: function() {},
			getParamsAndGrads: function() {
				return [];
			},
			toJSON: function() {
				var json = {};
				json.out_depth = this.out_depth;
				json.out_sx = this.out_sx;
				json.out_sy = this.out_sy;
				json.layer_type = this.layer_type;
				return json;
			},
			fromJSON: function(json) {
				this.out_depth = json.out_depth;
				this.out_sx = json.out_sx;
				this.out_sy = json.out_sy;
				this.layer_type = json.layer_type;
			}
		};
		global.InputLayer = InputLayer;
	})(convnetjs);
	(function(global) {
		"use strict";
		var Vol = global.Vol;
		var SoftmaxLayer = function(opt) {
			var opt = opt || {};
			this.num_inputs = opt.in_sx * opt.in_sy * opt.in_depth;
			this.out_depth = this.num_inputs;
			this.out_sx = 1;
			this.out_sy = 1;
			this.layer_type = "softmax";
		};
		SoftmaxLayer.prototype = {
			forward: function(V, is_training) {
				this.in_act = V;
				var A = new Vol(1, 1, this.out_depth, 0);
				var as = V.w;
				var amax = V.w[0];
				for (var i = 1; i < this.out_depth; i++) if (as[i] > amax) amax = as[i];
				var es = global.zeros(this.out_depth);
				var esum = 0;
				for (var i = 0; i < this.out_depth; i++) {
					var e = Math.exp(as[i] - amax);
					esum += e;
					es[i] = e;
				}
				for (var i = 0; i < this.out_depth; i++) {
					es[i] /= esum;
					A.w[i] = es[i];
				}
				this.es = es;
				this.out_act = A;
				return this.out_act;
			},
			backward: function(y) {
				var x = this.in_act;
				x.dw = global.zeros(x.w.length);
				for (var i = 0; i < this.out_depth; i++) {
					var mul = -((i === y ? 1 : 0) - this.es[i]);
					x.dw[i] = mul;
				}
				return -Math.log(this.es[y]);
			},
			getParamsAndGrads: function() {
				return [];
			},
			toJSON: function() {
				var json = {};
				json.out_depth = this.out_depth;
				json.out_sx = this.out_sx;
				json.out_sy = this.out_sy;
				json.layer_type = this.layer_type;
				json.num_inputs = this.num_inputs;
				return json;
			},
			fromJSON: function(json) {
				this.out_depth = json.out_depth;
				this.out_sx = json.out_sx;
				this.out_sy = json.out_sy;
				this.layer_type = json.layer_type;
				this.num_inputs = json.num_inputs;
			}
		};
		var RegressionLayer = function(opt) {
			var opt = opt || {};
			this.num_inputs = opt.in_sx * opt.in_sy * opt.in_depth;
			this.out_depth = this.num_inputs;
			this.out_sx = 1;
			this.out_sy = 1;
			this.layer_type = "regression";
		};
		RegressionLayer.prototype = {
			forward: function(V, is_training) {
				this.in_act = V;
				this.out_act = V;
				return V;
			},
			backward: function(y) {
				var x = this.in_act;
				x.dw = global.zeros(x.w.length);
				var loss = 0;
				if (y instanceof Array || y instanceof Float64Array) for (var i = 0; i < this.out_depth; i++) {
					var dy = x.w[i] - y[i];
					x.dw[i] = dy;
					loss += 2 * dy * dy;
				}
				else {
					var i = y.dim;
					var yi = y.val;
					var dy = x.w[i] - yi;
					x.dw[i] = dy;
					loss += 2 * dy * dy;
				}
				return loss;
			},
			getParamsAndGrads: function() {
				return [];
			},
			toJSON: function() {
				var json = {};
				json.out_depth = this.out_depth;
				json.out_sx = this.out_sx;
				json.out_sy = this.out_sy;
				json.layer_type = this.layer_type;
				json.num_inputs = this.num_inputs;
				return json;
			},
			fromJSON: function(json) {
				this.out_depth = json.out_depth;
				this.out_sx = json.out_sx;
				this.out_sy = json.out_sy;
				this.layer_type = json.layer_type;
				this.num_inputs = json.num_inputs;
			}
		};
		var SVMLayer = function(opt) {
			var opt = opt || {};
			this.num_inputs = opt.in_sx * opt.in_sy * opt.in_depth;
			this.out_depth = this.num_inputs;
			this.out_sx = 1;
			this.out_sy = 1;
			this.layer_type = "svm";
		};
		SVMLayer.prototype = {
			forward: function(V, is_training) {
				this.in_act = V;
				this.out_act = V;
				return V;
			},
			backward: function(y) {
				var x = this.in_act;
				x.dw = global.zeros(x.w.length);
				var yscore = x.w[y];
				var margin = 1;
				var loss = 0;
				for (var i = 0; i < this.out_depth; i++) if (-yscore + x.w[i] + margin > 0) {
					x.dw[i] += 1;
					x.dw[y] -= 1;
					loss += -yscore + x.w[i] + margin;
				}
				return loss;
			},
			getParamsAndGrads: function() {
				return [];
			},
			toJSON: function() {
				var json = {};
				json.out_depth = this.out_depth;
				json.out_sx = this.out_sx;
				json.out_sy = this.out_sy;
				json.layer_type = this.layer_type;
				json.num_inputs = this.num_inputs;
				return json;
			},
			fromJSON: function(json) {
				this.out_depth = json.out_depth;
				this.out_sx = json.out_sx;
				this.out_sy = json.out_sy;
				this.layer_type = json.layer_type;
				this.num_inputs = json.num_inputs;
			}
		};
		global.RegressionLayer = RegressionLayer;
		global.SoftmaxLayer = SoftmaxLayer;
		global.SVMLayer = SVMLayer;
	})(convnetjs);
	(function(global) {
		"use strict";
		var Vol = global.Vol;
		var ReluLayer = function(opt) {
			var opt = opt || {};
			this.out_sx = opt.in_sx;
			this.out_sy = opt.in_sy;
			this.out_depth = opt.in_depth;
			this.layer_type = "relu";
		};
		ReluLayer.prototype = {
			forward: function(V, is_training) {
				this.in_act = V;
				var V2 = V.clone();
				var N = V.w.length;
				var V2w = V2.w;
				for (var i = 0; i < N; i++) if (V2w[i] < 0) V2w[i] = 0;
				this.out_act = V2;
				return this.out_act;
			},
			backward: function() {
				var V = this.in_act;
				var V2 = this.out_act;
				var N = V.w.length;
				V.dw = global.zeros(N);
				for (var i = 0; i < N; i++) if (V2.w[i] <= 0) V.dw[i] = 0;
				else V.dw[i] = V2.dw[i];
			},
			getParamsAndGrads: function() {
				return [];
			},
			toJSON: function() {
				var json = {};
				json.out_depth = this.out_depth;
				json.out_sx = this.out_sx;
				json.out_sy = this.out_sy;
				json.layer_type = this.layer_type;
				return json;
			},
			fromJSON: function(json) {
				this.out_depth = json.out_depth;
				this.out_sx = json.out_sx;
				this.out_sy = json.out_sy;
				this.layer_type = json.layer_type;
			}
		};
		var SigmoidLayer = function(opt) {
			var opt = opt || {};
			this.out_sx = opt.in_sx;
			this.out_sy = opt.in_sy;
			this.out_depth = opt.in_depth;
			this.layer_type = "sigmoid";
		};
		SigmoidLayer.prototype = {
			forward: function(V, is_training) {
				this.in_act = V;
				var V2 = V.cloneAndZero();
				var N = V.w.length;
				var V2w = V2.w;
				var Vw = V.w;
				for (var i = 0; i < N; i++) V2w[i] = 1 / (1 + Math.exp(-Vw[i]));
				this.out_act = V2;
				return this.out_act;
			},
			backward: function() {
				var V = this.in_act;
				var V2 = this.out_act;
				var N = V.w.length;
				V.dw = global.zeros(N);
				for (var i = 0; i < N; i++) {
					var v2wi = V2.w[i];
					V.dw[i] = v2wi * (1 - v2wi) * V2.dw[i];
				}
			},
			getParamsAndGrads: function() {
				return [];
			},
			toJSON: function() {
				var json = {};
				json.out_depth = this.out_depth;
				json.out_sx = this.out_sx;
				json.out_sy = this.out_sy;
				json.layer_type = this.layer_type;
				return json;
			},
			fromJSON: function(json) {
				this.out_depth = json.out_depth;
				this.out_sx = json.out_sx;
				this.out_sy = json.out_sy;
				this.layer_type = json.layer_type;
			}
		};
		var MaxoutLayer = function(opt) {
			var opt = opt || {};
			this.group_size = typeof opt.group_size !== "undefined" ? opt.group_size : 2;
			this.out_sx = opt.in_sx;
			this.out_sy = opt.in_sy;
			this.out_depth = Math.floor(opt.in_depth / this.group_size);
			this.layer_type = "maxout";
			this.switches = global.zeros(this.out_sx * this.out_sy * this.out_depth);
		};
		MaxoutLayer.prototype = {
			forward: function(V, is_training) {
				this.in_act = V;
				var N = this.out_depth;
				var V2 = new Vol(this.out_sx, this.out_sy, this.out_depth, 0);
				if (this.out_sx === 1 && this.out_sy === 1) for (var i = 0; i < N; i++) {
					var ix = i * this.group_size;
					var a = V.w[ix];
					var ai = 0;
					for (var j = 1; j < this.group_size; j++) {
						var a2 = V.w[ix + j];
						if (a2 > a) {
							a = a2;
							ai = j;
						}
					}
					V2.w[i] = a;
					this.switches[i] = ix + ai;
				}
				else {
					var n = 0;
					for (var x = 0; x < V.sx; x++) for (var y = 0; y < V.sy; y++) for (var i = 0; i < N; i++) {
						var ix = i * this.group_size;
						var a = V.get(x, y, ix);
						var ai = 0;
						for (var j = 1; j < this.group_size; j++) {
							var a2 = V.get(x, y, ix + j);
							if (a2 > a) {
								a = a2;
								ai = j;
							}
						}
						V2.set(x, y, i, a);
						this.switches[n] = ix + ai;
						n++;
					}
				}
				this.out_act = V2;
				return this.out_act;
			},
			backward: function() {
				var V = this.in_act;
				var V2 = this.out_act;
				var N = this.out_depth;
				V.dw = global.zeros(V.w.length);
				if (this.out_sx === 1 && this.out_sy === 1) for (var i = 0; i < N; i++) {
					var chain_grad = V2.dw[i];
					V.dw[this.switches[i]] = chain_grad;
				}
				else {
					var n = 0;
					for (var x = 0; x < V2.sx; x++) for (var y = 0; y < V2.sy; y++) for (var i = 0; i < N; i++) {
						var chain_grad = V2.get_grad(x, y, i);
						V.set_grad(x, y, this.switches[n], chain_grad);
						n++;
					}
				}
			},
			getParamsAndGrads: function() {
				return [];
			},
			toJSON: function() {
				var json = {};
				json.out_depth = this.out_depth;
				json.out_sx = this.out_sx;
				json.out_sy = this.out_sy;
				json.layer_type = this.layer_type;
				json.group_size = this.group_size;
				return json;
			},
			fromJSON: function(json) {
				this.out_depth = json.out_depth;
				this.out_sx = json.out_sx;
				this.out_sy = json.out_sy;
				this.layer_type = json.layer_type;
				this.group_size = json.group_size;
				this.switches = global.zeros(this.group_size);
			}
		};
		function tanh(x) {
			var y = Math.exp(2 * x);
			return (y - 1) / (y + 1);
		}
		var TanhLayer = function(opt) {
			var opt = opt || {};
			this.out_sx = opt.in_sx;
			this.out_sy = opt.in_sy;
			this.out_depth = opt.in_depth;
			this.layer_type = "tanh";
		};
		TanhLayer.prototype = {
			forward: function(V, is_training) {
				this.in_act = V;
				var V2 = V.cloneAndZero();
				var N = V.w.length;
				for (var i = 0; i < N; i++) V2.w[i] = tanh(V.w[i]);
				this.out_act = V2;
				return this.out_act;
			},
			backward: function() {
				var V = this.in_act;
				var V2 = this.out_act;
				var N = V.w.length;
				V.dw = global.zeros(N);
				for (var i = 0; i < N; i++) {
					var v2wi = V2.w[i];
					V.dw[i] = (1 - v2wi * v2wi) * V2.dw[i];
				}
			},
			getParamsAndGrads: function() {
				return [];
			},
			toJSON: function() {
				var json = {};
				json.out_depth = this.out_depth;
				json.out_sx = this.out_sx;
				json.out_sy = this.out_sy;
				json.layer_type = this.layer_type;
				return json;
			},
			fromJSON: function(json) {
				this.out_depth = json.out_depth;
				this.out_sx = json.out_sx;
				this.out_sy = json.out_sy;
				this.layer_type = json.layer_type;
			}
		};
		global.TanhLayer = TanhLayer;
		global.MaxoutLayer = MaxoutLayer;
		global.ReluLayer = ReluLayer;
		global.SigmoidLayer = SigmoidLayer;
	})(convnetjs);
	(function(global) {
		"use strict";
		global.Vol;
		var DropoutLayer = function(opt) {
			var opt = opt || {};
			this.out_sx = opt.in_sx;
			this.out_sy = opt.in_sy;
			this.out_depth = opt.in_depth;
			this.layer_type = "dropout";
			this.drop_prob = typeof opt.drop_prob !== "undefined" ? opt.drop_prob : .5;
			this.dropped = global.zeros(this.out_sx * this.out_sy * this.out_depth);
		};
		DropoutLayer.prototype = {
			forward: function(V, is_training) {
				this.in_act = V;
				if (typeof is_training === "undefined") is_training = false;
				var V2 = V.clone();
				var N = V.w.length;
				if (is_training) for (var i = 0; i < N; i++) if (Math.random() < this.drop_prob) {
					V2.w[i] = 0;
					this.dropped[i] = true;
				} else this.dropped[i] = false;
				else for (var i = 0; i < N; i++) V2.w[i] *= this.drop_prob;
				this.out_act = V2;
				return this.out_act;
			},
			backward: function() {
				var V = this.in_act;
				var chain_grad = this.out_act;
				var N = V.w.length;
				V.dw = global.zeros(N);
				for (var i = 0; i < N; i++) if (!this.dropped[i]) V.dw[i] = chain_grad.dw[i];
			},
			getParamsAndGrads: function() {
				return [];
			},
			toJSON: function() {
				var json = {};
				json.out_depth = this.out_depth;
				json.out_sx = this.out_sx;
				json.out_sy = this.out_sy;
				json.layer_type = this.layer_type;
				json.drop_prob = this.drop_prob;
				return json;
			},
			fromJSON: function(json) {
				this.out_depth = json.out_depth;
				this.out_sx = json.out_sx;
				this.out_sy = json.out_sy;
				this.layer_type = json.layer_type;
				this.drop_prob = json.drop_prob;
			}
		};
		global.DropoutLayer = DropoutLayer;
	})(convnetjs);
	(function(global) {
		"use strict";
		global.Vol;
		var LocalResponseNormalizationLayer = function(opt) {
			var opt = opt || {};
			this.k = opt.k;
			this.n = opt.n;
			this.alpha = opt.alpha;
			this.beta = opt.beta;
			this.out_sx = opt.in_sx;
			this.out_sy = opt.in_sy;
			this.out_depth = opt.in_depth;
			this.layer_type = "lrn";
			if (this.n % 2 === 0) console.log("WARNING n should be odd for LRN layer");
		};
		LocalResponseNormalizationLayer.prototype = {
			forward: function(V, is_training) {
				this.in_act = V;
				var A = V.cloneAndZero();
				this.S_cache_ = V.cloneAndZero();
				var n2 = Math.floor(this.n / 2);
				for (var x = 0; x < V.sx; x++) for (var y = 0; y < V.sy; y++) for (var i = 0; i < V.depth; i++) {
					var ai = V.get(x, y, i);
					var den = 0;
					for (var j = Math.max(0, i - n2); j <= Math.min(i + n2, V.depth - 1); j++) {
						var aa = V.get(x, y, j);
						den += aa * aa;
					}
					den *= this.alpha / this.n;
					den += this.k;
					this.S_cache_.set(x, y, i, den);
					den = Math.pow(den, this.beta);
					A.set(x, y, i, ai / den);
				}
				this.out_act = A;
				return this.out_act;
			},
			backward: function() {
				var V = this.in_act;
				V.dw = global.zeros(V.w.length);
				this.out_act;
				var n2 = Math.floor(this.n / 2);
				for (var x = 0; x < V.sx; x++) for (var y = 0; y < V.sy; y++) for (var i = 0; i < V.depth; i++) {
					var chain_grad = this.out_act.get_grad(x, y, i);
					var S = this.S_cache_.get(x, y, i);
					var SB = Math.pow(S, this.beta);
					var SB2 = SB * SB;
					for (var j = Math.max(0, i - n2); j <= Math.min(i + n2, V.depth - 1); j++) {
						var aj = V.get(x, y, j);
						var g = -aj * this.beta * Math.pow(S, this.beta - 1) * this.alpha / this.n * 2 * aj;
						if (j === i) g += SB;
						g /= SB2;
						g *= chain_grad;
						V.add_grad(x, y, j, g);
					}
				}
			},
			getParamsAndGrads: function() {
				return [];
			},
			toJSON: function() {
				var json = {};
				json.k = this.k;
				json.n = this.n;
				json.alpha = this.alpha;
				json.beta = this.beta;
				json.out_sx = this.out_sx;
				json.out_sy = this.out_sy;
				json.out_depth = this.out_depth;
				json.layer_type = this.layer_type;
				return json;
			},
			fromJSON: function(json) {
				this.k = json.k;
				this.n = json.n;
				this.alpha = json.alpha;
				this.beta = json.beta;
				this.out_sx = json.out_sx;
				this.out_sy = json.out_sy;
				this.out_depth = json.out_depth;
				this.layer_type = json.layer_type;
			}
		};
		global.LocalResponseNormalizationLayer = LocalResponseNormalizationLayer;
	})(convnetjs);
	(function(global) {
		"use strict";
		var Vol = global.Vol;
		var QuadTransformLayer = function(opt) {
			var opt = opt || {};
			this.out_sx = opt.in_sx;
			this.out_sy = opt.in_sy;
			this.out_depth = opt.in_depth + opt.in_depth * opt.in_depth;
			this.layer_type = "quadtransform";
		};
		QuadTransformLayer.prototype = {
			forward: function(V, is_training) {
				this.in_act = V;
				var N = this.out_depth;
				var Ni = V.depth;
				var V2 = new Vol(this.out_sx, this.out_sy, this.out_depth, 0);
				for (var x = 0; x < V.sx; x++) for (var y = 0; y < V.sy; y++) for (var i = 0; i < N; i++) if (i < Ni) V2.set(x, y, i, V.get(x, y, i));
				else {
					var i0 = Math.floor((i - Ni) / Ni);
					var i1 = i - Ni - i0 * Ni;
					V2.set(x, y, i, V.get(x, y, i0) * V.get(x, y, i1));
				}
				this.out_act = V2;
				return this.out_act;
			},
			backward: function() {
				var V = this.in_act;
				V.dw = global.zeros(V.w.length);
				var V2 = this.out_act;
				var N = this.out_depth;
				var Ni = V.depth;
				for (var x = 0; x < V.sx; x++) for (var y = 0; y < V.sy; y++) for (var i = 0; i < N; i++) {
					var chain_grad = V2.get_grad(x, y, i);
					if (i < Ni) V.add_grad(x, y, i, chain_grad);
					else {
						var i0 = Math.floor((i - Ni) / Ni);
						var i1 = i - Ni - i0 * Ni;
						V.add_grad(x, y, i0, V.get(x, y, i1) * chain_grad);
						V.add_grad(x, y, i1, V.get(x, y, i0) * chain_grad);
					}
				}
			},
			getParamsAndGrads: function() {
				return [];
			},
			toJSON: function() {
				var json = {};
				json.out_depth = this.out_depth;
				json.out_sx = this.out_sx;
				json.out_sy = this.out_sy;
				json.layer_type = this.layer_type;
				return json;
			},
			fromJSON: function(json) {
				this.out_depth = json.out_depth;
				this.out_sx = json.out_sx;
				this.out_sy = json.out_sy;
				this.layer_type = json.layer_type;
			}
		};
		global.QuadTransformLayer = QuadTransformLayer;
	})(convnetjs);
	(function(global) {
		"use strict";
		global.Vol;
		var Net = function(options) {
			this.layers = [];
		};
		Net.prototype = {
			makeLayers: function(defs) {
				if (defs.length < 2) console.log("ERROR! For now at least have input and softmax layers.");
				if (defs[0].type !== "input") console.log("ERROR! For now first layer should be input.");
				var desugar = function() {
					var new_defs = [];
					for (var i = 0; i < defs.length; i++) {
						var def = defs[i];
						if (def.type === "softmax" || def.type === "svm") new_defs.push({
							type: "fc",
							num_neurons: def.num_classes
						});
						if (def.type === "regression") new_defs.push({
							type: "fc",
							num_neurons: def.num_neurons
						});
						if ((def.type === "fc" || def.type === "conv") && typeof def.bias_pref === "undefined") {
							def.bias_pref = 0;
							if (typeof def.activation !== "undefined" && def.activation === "relu") def.bias_pref = .1;
						}
						if (typeof def.tensor !== "undefined") {
							if (def.tensor) new_defs.push({ type: "quadtransform" });
						}
						new_defs.push(def);
						if (typeof def.activation !== "undefined") {
							if (def.activation === "relu") new_defs.push({ type: "relu" });
							else if (def.activation === "sigmoid") new_defs.push({ type: "sigmoid" });
							else if (def.activation === "tanh") new_defs.push({ type: "tanh" });
							else if (def.activation === "maxout") {
								var gs = def.group_size !== "undefined" ? def.group_size : 2;
								new_defs.push({
									type: "maxout",
									group_size: gs
								});
							} else console.log("ERROR unsupported activation " + def.activation);
						}
						if (typeof def.drop_prob !== "undefined" && def.type !== "dropout") new_defs.push({
							type: "dropout",
							drop_prob: def.drop_prob
						});
					}
					return new_defs;
				};
				defs = desugar(defs);
				this.layers = [];
				for (var i = 0; i < defs.length; i++) {
					var def = defs[i];
					if (i > 0) {
						var prev = this.layers[i - 1];
						def.in_sx = prev.out_sx;
						def.in_sy = prev.out_sy;
						def.in_depth = prev.out_depth;
					}
					switch (def.type) {
						case "fc":
							this.layers.push(new global.FullyConnLayer(def));
							break;
						case "lrn":
							this.layers.push(new global.LocalResponseNormalizationLayer(def));
							break;
						case "dropout":
							this.layers.push(new global.DropoutLayer(def));
							break;
						case "input":
							this.layers.push(new global.InputLayer(def));
							break;
						case "softmax":
							this.layers.push(new global.SoftmaxLayer(def));
							break;
						case "regression":
							this.layers.push(new global.RegressionLayer(def));
							break;
						case "conv":
							this.layers.push(new global.ConvLayer(def));
							break;
						case "pool":
							this.layers.push(new global.PoolLayer(def));
							break;
						case "relu":
							this.layers.push(new global.ReluLayer(def));
							break;
						case "sigmoid":
							this.layers.push(new global.SigmoidLayer(def));
							break;
						case "tanh":
							this.layers.push(new global.TanhLayer(def));
							break;
						case "maxout":
							this.layers.push(new global.MaxoutLayer(def));
							break;
						case "quadtransform":
							this.layers.push(new global.QuadTransformLayer(def));
							break;
						case "svm":
							this.layers.push(new global.SVMLayer(def));
							break;
						default: console.log("ERROR: UNRECOGNIZED LAYER TYPE!");
					}
				}
			},
			forward: function(V, is_training) {
				if (typeof is_training === "undefined") is_training = false;
				var act = this.layers[0].forward(V, is_training);
				for (var i = 1; i < this.layers.length; i++) act = this.layers[i].forward(act, is_training);
				return act;
			},
			backward: function(y) {
				var N = this.layers.length;
				var loss = this.layers[N - 1].backward(y);
				for (var i = N - 2; i >= 0; i--) this.layers[i].backward();
				return loss;
			},
			getParamsAndGrads: function() {
				var response = [];
				for (var i = 0; i < this.layers.length; i++) {
					var layer_reponse = this.layers[i].getParamsAndGrads();
					for (var j = 0; j < layer_reponse.length; j++) response.push(layer_reponse[j]);
				}
				return response;
			},
			getPrediction: function() {
				var p = this.layers[this.layers.length - 1].out_act.w;
				var maxv = p[0];
				var maxi = 0;
				for (var i = 1; i < p.length; i++) if (p[i] > maxv) {
					maxv = p[i];
					maxi = i;
				}
				return maxi;
			},
			toJSON: function() {
				var json = {};
				json.layers = [];
				for (var i = 0; i < this.layers.length; i++) json.layers.push(this.layers[i].toJSON());
				return json;
			},
			fromJSON: function(json) {
				this.layers = [];
				for (var i = 0; i < json.layers.length; i++) {
					var Lj = json.layers[i];
					var t = Lj.layer_type;
					var L;
					if (t === "input") L = new global.InputLayer();
					if (t === "relu") L = new global.ReluLayer();
					if (t === "sigmoid") L = new global.SigmoidLayer();
					if (t === "tanh") L = new global.TanhLayer();
					if (t === "dropout") L = new global.DropoutLayer();
					if (t === "conv") L = new global.ConvLayer();
					if (t === "pool") L = new global.PoolLayer();
					if (t === "lrn") L = new global.LocalResponseNormalizationLayer();
					if (t === "softmax") L = new global.SoftmaxLayer();
					if (t === "regression") L = new global.RegressionLayer();
					if (t === "fc") L = new global.FullyConnLayer();
					if (t === "maxout") L = new global.MaxoutLayer();
					if (t === "quadtransform") L = new global.QuadTransformLayer();
					if (t === "svm") L = new global.SVMLayer();
					L.fromJSON(Lj);
					this.layers.push(L);
				}
			}
		};
		global.Net = Net;
	})(convnetjs);
	(function(global) {
		"use strict";
		global.Vol;
		var Trainer = function(net, options) {
			this.net = net;
			var options = options || {};
			this.learning_rate = typeof options.learning_rate !== "undefined" ? options.learning_rate : .01;
			this.l1_decay = typeof options.l1_decay !== "undefined" ? options.l1_decay : 0;
			this.l2_decay = typeof options.l2_decay !== "undefined" ? options.l2_decay : 0;
			this.batch_size = typeof options.batch_size !== "undefined" ? options.batch_size : 1;
			this.method = typeof options.method !== "undefined" ? options.method : "sgd";
			this.momentum = typeof options.momentum !== "undefined" ? options.momentum : .9;
			this.ro = typeof options.ro !== "undefined" ? options.ro : .95;
			this.eps = typeof options.eps !== "undefined" ? options.eps : 1e-6;
			this.k = 0;
			this.gsum = [];
			this.xsum = [];
		};
		Trainer.prototype = { train: function(x, y) {
			var start = (/* @__PURE__ */ new Date()).getTime();
			this.net.forward(x, true);
			var end = (/* @__PURE__ */ new Date()).getTime();
			var fwd_time = end - start;
			var start = (/* @__PURE__ */ new Date()).getTime();
			var cost_loss = this.net.backward(y);
			var l2_decay_loss = 0;
			var l1_decay_loss = 0;
			var end = (/* @__PURE__ */ new Date()).getTime();
			var bwd_time = end - start;
			this.k++;
			if (this.k % this.batch_size === 0) {
				var pglist = this.net.getParamsAndGrads();
				if (this.gsum.length === 0 && (this.method !== "sgd" || this.momentum > 0)) for (var i = 0; i < pglist.length; i++) {
					this.gsum.push(global.zeros(pglist[i].params.length));
					if (this.method === "adadelta") this.xsum.push(global.zeros(pglist[i].params.length));
					else this.xsum.push([]);
				}
				for (var i = 0; i < pglist.length; i++) {
					var pg = pglist[i];
					var p = pg.params;
					var g = pg.grads;
					var l2_decay_mul = typeof pg.l2_decay_mul !== "undefined" ? pg.l2_decay_mul : 1;
					var l1_decay_mul = typeof pg.l1_decay_mul !== "undefined" ? pg.l1_decay_mul : 1;
					var l2_decay = this.l2_decay * l2_decay_mul;
					var l1_decay = this.l1_decay * l1_decay_mul;
					var plen = p.length;
					for (var j = 0; j < plen; j++) {
						l2_decay_loss += l2_decay * p[j] * p[j] / 2;
						l1_decay_loss += l1_decay * Math.abs(p[j]);
						var l1grad = l1_decay * (p[j] > 0 ? 1 : -1);
						var gij = (l2_decay * p[j] + l1grad + g[j]) / this.batch_size;
						var gsumi = this.gsum[i];
						var xsumi = this.xsum[i];
						if (this.method === "adagrad") {
							gsumi[j] = gsumi[j] + gij * gij;
							var dx = -this.learning_rate / Math.sqrt(gsumi[j] + this.eps) * gij;
							p[j] += dx;
						} else if (this.method === "windowgrad") {
							gsumi[j] = this.ro * gsumi[j] + (1 - this.ro) * gij * gij;
							var dx = -this.learning_rate / Math.sqrt(gsumi[j] + this.eps) * gij;
							p[j] += dx;
						} else if (this.method === "adadelta") {
							gsumi[j] = this.ro * gsumi[j] + (1 - this.ro) * gij * gij;
							var dx = -Math.sqrt((xsumi[j] + this.eps) / (gsumi[j] + this.eps)) * gij;
							xsumi[j] = this.ro * xsumi[j] + (1 - this.ro) * dx * dx;
							p[j] += dx;
						} else if (this.momentum > 0) {
							var dx = this.momentum * gsumi[j] - this.learning_rate * gij;
							gsumi[j] = dx;
							p[j] += dx;
						} else p[j] += -this.learning_rate * gij;
						g[j] = 0;
					}
				}
			}
			return {
				fwd_time,
				bwd_time,
				l2_decay_loss,
				l1_decay_loss,
				cost_loss,
				softmax_loss: cost_loss,
				loss: cost_loss + l1_decay_loss + l2_decay_loss
			};
		} };
		global.Trainer = Trainer;
		global.SGDTrainer = Trainer;
	})(convnetjs);
	(function(global) {
		"use strict";
		var randf = global.randf;
		var randi = global.randi;
		var Net = global.Net;
		var Trainer = global.Trainer;
		var maxmin = global.maxmin;
		var randperm = global.randperm;
		var weightedSample = global.weightedSample;
		var getopt = global.getopt;
		var arrUnique = global.arrUnique;
		var MagicNet = function(data, labels, opt) {
			var opt = opt || {};
			if (typeof data === "undefined") data = [];
			if (typeof labels === "undefined") labels = [];
			this.data = data;
			this.labels = labels;
			this.train_ratio = getopt(opt, "train_ratio", .7);
			this.num_folds = getopt(opt, "num_folds", 10);
			this.num_candidates = getopt(opt, "num_candidates", 50);
			this.num_epochs = getopt(opt, "num_epochs", 50);
			this.ensemble_size = getopt(opt, "ensemble_size", 10);
			this.batch_size_min = getopt(opt, "batch_size_min", 10);
			this.batch_size_max = getopt(opt, "batch_size_max", 300);
			this.l2_decay_min = getopt(opt, "l2_decay_min", -4);
			this.l2_decay_max = getopt(opt, "l2_decay_max", 2);
			this.learning_rate_min = getopt(opt, "learning_rate_min", -4);
			this.learning_rate_max = getopt(opt, "learning_rate_max", 0);
			this.momentum_min = getopt(opt, "momentum_min", .9);
			this.momentum_max = getopt(opt, "momentum_max", .9);
			this.neurons_min = getopt(opt, "neurons_min", 5);
			this.neurons_max = getopt(opt, "neurons_max", 30);
			this.folds = [];
			this.candidates = [];
			this.evaluated_candidates = [];
			this.unique_labels = arrUnique(labels);
			this.iter = 0;
			this.foldix = 0;
			this.finish_fold_callback = null;
			this.finish_batch_callback = null;
			if (this.data.length > 0) {
				this.sampleFolds();
				this.sampleCandidates();
			}
		};
		MagicNet.prototype = {
			sampleFolds: function() {
				var N = this.data.length;
				var num_train = Math.floor(this.train_ratio * N);
				this.folds = [];
				for (var i = 0; i < this.num_folds; i++) {
					var p = randperm(N);
					this.folds.push({
						train_ix: p.slice(0, num_train),
						test_ix: p.slice(num_train, N)
					});
				}
			},
			sampleCandidate: function() {
				var input_depth = this.data[0].w.length;
				var num_classes = this.unique_labels.length;
				var layer_defs = [];
				layer_defs.push({
					type: "input",
					out_sx: 1,
					out_sy: 1,
					out_depth: input_depth
				});
				var nl = weightedSample([
					0,
					1,
					2,
					3
				], [
					.2,
					.3,
					.3,
					.2
				]);
				for (var q = 0; q < nl; q++) {
					var ni = randi(this.neurons_min, this.neurons_max);
					var act = [
						"tanh",
						"maxout",
						"relu"
					][randi(0, 3)];
					if (randf(0, 1) < .5) {
						var dp = Math.random();
						layer_defs.push({
							type: "fc",
							num_neurons: ni,
							activation: act,
							drop_prob: dp
						});
					} else layer_defs.push({
						type: "fc",
						num_neurons: ni,
						activation: act
					});
				}
				layer_defs.push({
					type: "softmax",
					num_classes
				});
				var net = new Net();
				net.makeLayers(layer_defs);
				var bs = randi(this.batch_size_min, this.batch_size_max);
				var l2 = Math.pow(10, randf(this.l2_decay_min, this.l2_decay_max));
				var lr = Math.pow(10, randf(this.learning_rate_min, this.learning_rate_max));
				var mom = randf(this.momentum_min, this.momentum_max);
				var tp = randf(0, 1);
				var trainer_def;
				if (tp < .33) trainer_def = {
					method: "adadelta",
					batch_size: bs,
					l2_decay: l2
				};
				else if (tp < .66) trainer_def = {
					method: "adagrad",
					learning_rate: lr,
					batch_size: bs,
					l2_decay: l2
				};
				else trainer_def = {
					method: "sgd",
					learning_rate: lr,
					momentum: mom,
					batch_size: bs,
					l2_decay: l2
				};
				var trainer = new Trainer(net, trainer_def);
				var cand = {};
				cand.acc = [];
				cand.accv = 0;
				cand.layer_defs = layer_defs;
				cand.trainer_def = trainer_def;
				cand.net = net;
				cand.trainer = trainer;
				return cand;
			},
			sampleCandidates: function() {
				this.candidates = [];
				for (var i = 0; i < this.num_candidates; i++) {
					var cand = this.sampleCandidate();
					this.candidates.push(cand);
				}
			},
			step: function() {
				this.iter++;
				var fold = this.folds[this.foldix];
				var dataix = fold.train_ix[randi(0, fold.train_ix.length)];
				for (var k = 0; k < this.candidates.length; k++) {
					var x = this.data[dataix];
					var l = this.labels[dataix];
					this.candidates[k].trainer.train(x, l);
				}
				var lastiter = this.num_epochs * fold.train_ix.length;
				if (this.iter >= lastiter) {
					var val_acc = this.evalValErrors();
					for (var k = 0; k < this.candidates.length; k++) {
						var c = this.candidates[k];
						c.acc.push(val_acc[k]);
						c.accv += val_acc[k];
					}
					this.iter = 0;
					this.foldix++;
					if (this.finish_fold_callback !== null) this.finish_fold_callback();
					if (this.foldix >= this.folds.length) {
						for (var k = 0; k < this.candidates.length; k++) this.evaluated_candidates.push(this.candidates[k]);
						this.evaluated_candidates.sort(function(a, b) {
							return a.accv / a.acc.length > b.accv / b.acc.length ? -1 : 1;
						});
						if (this.evaluated_candidates.length > 3 * this.ensemble_size) this.evaluated_candidates = this.evaluated_candidates.slice(0, 3 * this.ensemble_size);
						if (this.finish_batch_callback !== null) this.finish_batch_callback();
						this.sampleCandidates();
						this.foldix = 0;
					} else for (var k = 0; k < this.candidates.length; k++) {
						var c = this.candidates[k];
						var net = new Net();
						net.makeLayers(c.layer_defs);
						var trainer = new Trainer(net, c.trainer_def);
						c.net = net;
						c.trainer = trainer;
					}
				}
			},
			evalValErrors: function() {
				var vals = [];
				var fold = this.folds[this.foldix];
				for (var k = 0; k < this.candidates.length; k++) {
					var net = this.candidates[k].net;
					var v = 0;
					for (var q = 0; q < fold.test_ix.length; q++) {
						var x = this.data[fold.test_ix[q]];
						var l = this.labels[fold.test_ix[q]];
						net.forward(x);
						var yhat = net.getPrediction();
						v += yhat === l ? 1 : 0;
					}
					v /= fold.test_ix.length;
					vals.push(v);
				}
				return vals;
			},
			predict_soft: function(data) {
				var nv = Math.min(this.ensemble_size, this.evaluated_candidates.length);
				if (nv === 0) return new convnetjs.Vol(0, 0, 0);
				var xout, n;
				for (var j = 0; j < nv; j++) {
					var x = this.evaluated_candidates[j].net.forward(data);
					if (j === 0) {
						xout = x;
						n = x.w.length;
					} else for (var d = 0; d < n; d++) xout.w[d] += x.w[d];
				}
				for (var d = 0; d < n; d++) xout.w[d] /= n;
				return xout;
			},
			predict: function(data) {
				var xout = this.predict_soft(data);
				if (xout.w.length !== 0) var predicted_label = maxmin(xout.w).maxi;
				else var predicted_label = -1;
				return predicted_label;
			},
			toJSON: function() {
				var nv = Math.min(this.ensemble_size, this.evaluated_candidates.length);
				var json = {};
				json.nets = [];
				for (var i = 0; i < nv; i++) json.nets.push(this.evaluated_candidates[i].net.toJSON());
				return json;
			},
			fromJSON: function(json) {
				this.ensemble_size = json.nets.length;
				this.evaluated_candidates = [];
				for (var i = 0; i < this.ensemble_size; i++) {
					var net = new Net();
					net.fromJSON(json.nets[i]);
					var dummy_candidate = {};
					dummy_candidate.net = net;
					this.evaluated_candidates.push(dummy_candidate);
				}
			},
			onFinishFold: function(f) {
				this.finish_fold_callback = f;
			},
			onFinishBatch: function(f) {
				this.finish_batch_callback = f;
			}
		};
		global.MagicNet = MagicNet;
	})(convnetjs);
	(function(lib) {
		"use strict";
		if (typeof module === "undefined" || typeof module.exports === "undefined") window.jsfeat = lib;
		else module.exports = lib;
	})(convnetjs);
}));
export default require_convnet();
