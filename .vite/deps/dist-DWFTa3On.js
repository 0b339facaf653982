import { n as __exportAll, r as __toESM, t as __commonJSMin } from "./rolldown-runtime-SbdDWaPq.js";
import { $ as getAxesPermutation, $n as ArgMin, A as sub, Aa as Softmax, An as isTypedArray, Ao as sizeFromShape, At as convertConv2DDataFormat, B as tile, Bi as MirrorPad, Bt as backend, C as spaceToBatchND, Cn as TensorBuffer, Ct as checkPadOnDimRoundingMode, D as maximum, Dn as encodeString, Dt as computeDilation2DInfo, E as zeros, Ea as Sign, Ei as LogicalOr, En as decodeString, Eo as isString, Et as computeDefaultPad, F as imag, Fa as SparseSegmentMean, Fi as MaxPoolWithArgmax, Ft as div, G as sqrt, Ga as StringNGrams, Gi as NonMaxSuppressionV3, H as exp, Ha as StaticRegexReplace, Hi as Multinomial, Hr as Einsum, I as greaterEqual, Ia as SparseSegmentSum, J as assertAxesAreInnerMostDims, Ji as NotEqual, K as scalar, Ka as StringSplit, Ki as NonMaxSuppressionV4, Kn as Acos, L as greater, La as SparseToDense, Li as Mean, Ln as getKernel, Lr as Diag, Lt as add, M as log, Mi as MaxPool3D, Mr as DenseBincount, Mt as stridesOrDilationsArePositive, N as lessEqual, Na as SparseFillEmptyRows, Nr as DepthToSpace, Nt as tupleValuesAreOne, O as logicalNot, Oo as nearestDivisor, Ot as computePool2DInfo, P as less, Pa as SparseReshape, Pn as isTypedArrayBrowser, Pr as DepthwiseConv2dNative, Pt as mul, Q as expandShapeToKeepDim, Qa as TensorScatterUpdate, Qn as ArgMax, Qr as FlipLeftRight, R as gather, Rr as Dilation2D, Rt as clone, S as real, Sa as SearchSorted, Si as Log1p, Sn as Tensor, So as inferDtype, St as reshape, T as ones, Tn as setOpHandler, To as isInt, Tt as computeConv3DInfo, U as sum, Un as log$1, Ut as dispose, V as expandDims, Va as SquaredDifference, Vr as Draw, W as square, Wa as StridedSlice, Wn as warn, X as combineLocations, Xi as OnesLike, Xt as getBackend, Y as axesAreInnerMostDims, Yi as OneHot, Yn as AddN, Yr as Expm1, Z as computeOutAndReduceShapes, Za as Tanh, Zr as Fill, Zt as keep, _ as split, _i as LeakyRelu, _n as makeTypesMatch, _o as assertShapesMatch, _r as ClipByValue, _t as batchToSpaceND, aa as RaggedTensorToTensor, ai as GatherNd, an as tidy, ar as AvgPool, at as assertAndGetBroadcastShape, bi as LinSpace, bt as matMul$1, c as slice_util_exports, cn as complex, co as _FusedMatMul, ct as getReductionAxes, d as conv2DBackpropFilter, da as Relu6, dn as convertToTensor, do as env, dr as Bincount, eo as TopK, er as Asin, et as getInnerMostAxes, f as transpose, fi as IsFinite, fn as convertToTensorArray, fo as arraysEqual, fr as BitwiseAnd, g as stack, gn as assertTypesMatch, go as assertNonNull, gr as Ceil, h as step, ha as ResizeNearestNeighbor, hn as getOrMakeEngine, ho as assertNonNegativeIntegerDimensions, ht as conv2d$1, ia as RaggedRange, ii as FusedDepthwiseConv2D, ir as Atanh, it as equal, j as neg, ja as Softplus, ji as MaxPool, jo as squeezeShape, jt as eitherStridesOrDilationsAreOne, k as logicalAnd, kn as flatten, ko as parseAxisParam, kr as CropAndResize, kt as computePool3DInfo, l as depthwiseConv2dNativeBackpropInput, la as Reciprocal, li as IFFT, mi as IsNan, mn as ENGINE, mo as assert, mt as conv2DBackpropInput, n as SELU_SCALEALPHA, na as Prod, ni as FusedBatchNorm, nr as Atan, nt as zerosLike, oa as Range, or as AvgPool3D, p as unstack, pa as ResizeBilinear, pi as IsInf, pn as inferShape, po as arraysEqualWithNull, pr as BroadcastArgs, pt as conv3DBackpropInput, q as pow, qa as StringToHashBucketFast, qi as NonMaxSuppressionV5, qn as Acosh, ra as RaggedGather, ri as FusedConv2D, ro as Unique, rr as Atan2, rt as where, sn as makeTensor, st as getBroadcastDims, t as SELU_SCALE, ta as Prelu, ti as FromPixels, to as Transform, tr as Asinh, tt as getUndoAxesPermutation, u as depthwiseConv2dNativeBackpropFilter, ua as Relu, un as op, va as RotateWithOffset, vt as slice, w as pad, wa as Selu, wn as Variable, wo as isFunction, wr as Conv3D, wt as computeConv2DInfo, x as reverse, xa as ScatterNd, xn as upcastType, xo as getTypedArrayFromDType, xt as concat, ya as Round, yo as computeStrides, yr as ComplexAbs, yt as sigmoid, z as floor, zi as Minimum, zt as cast } from "./selu_util-C3RlAECw.js";
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/device_util.js
var device_util_exports = /* @__PURE__ */ __exportAll({
	isBrowser: () => isBrowser,
	isMobile: () => isMobile,
	mockIsMobile: () => mockIsMobile
});
/**
* @license
* Copyright 2017 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function _isNavigatorDefined() {
	return typeof navigator !== "undefined" && navigator != null;
}
var isMobileMockValue;
function mockIsMobile(value) {
	isMobileMockValue = value;
}
function isMobile(nav) {
	if (isMobileMockValue !== void 0) return isMobileMockValue;
	if (nav || _isNavigatorDefined()) {
		if (!nav) nav = navigator;
		if (nav.product === "ReactNative") return true;
		const a = nav.userAgent || nav.vendor || (typeof window !== "undefined" ? window.opera : "");
		if (!a) {
			const navAny = nav;
			return navAny.userAgentData && navAny.userAgentData.mobile;
		}
		return /(android|bb\d+|meego).+mobile|avantgo|bada\/|blackberry|blazer|compal|elaine|fennec|hiptop|iemobile|ip(hone|od)|iris|kindle|lge |maemo|midp|mmp|mobile.+firefox|netfront|opera m(ob|in)i|palm( os)?|phone|p(ixi|re)\/|plucker|pocket|psp|series(4|6)0|symbian|treo|up\.(browser|link)|vodafone|wap|windows ce|xda|xiino/i.test(a) || /1207|6310|6590|3gso|4thp|50[1-6]i|770s|802s|a wa|abac|ac(er|oo|s\-)|ai(ko|rn)|al(av|ca|co)|amoi|an(ex|ny|yw)|aptu|ar(ch|go)|as(te|us)|attw|au(di|\-m|r |s )|avan|be(ck|ll|nq)|bi(lb|rd)|bl(ac|az)|br(e|v)w|bumb|bw\-(n|u)|c55\/|capi|ccwa|cdm\-|cell|chtm|cldc|cmd\-|co(mp|nd)|craw|da(it|ll|ng)|dbte|dc\-s|devi|dica|dmob|do(c|p)o|ds(12|\-d)|el(49|ai)|em(l2|ul)|er(ic|k0)|esl8|ez([4-7]0|os|wa|ze)|fetc|fly(\-|_)|g1 u|g560|gene|gf\-5|g\-mo|go(\.w|od)|gr(ad|un)|haie|hcit|hd\-(m|p|t)|hei\-|hi(pt|ta)|hp( i|ip)|hs\-c|ht(c(\-| |_|a|g|p|s|t)|tp)|hu(aw|tc)|i\-(20|go|ma)|i230|iac( |\-|\/)|ibro|idea|ig01|ikom|im1k|inno|ipaq|iris|ja(t|v)a|jbro|jemu|jigs|kddi|keji|kgt( |\/)|klon|kpt |kwc\-|kyo(c|k)|le(no|xi)|lg( g|\/(k|l|u)|50|54|\-[a-w])|libw|lynx|m1\-w|m3ga|m50\/|ma(te|ui|xo)|mc(01|21|ca)|m\-cr|me(rc|ri)|mi(o8|oa|ts)|mmef|mo(01|02|bi|de|do|t(\-| |o|v)|zz)|mt(50|p1|v )|mwbp|mywa|n10[0-2]|n20[2-3]|n30(0|2)|n50(0|2|5)|n7(0(0|1)|10)|ne((c|m)\-|on|tf|wf|wg|wt)|nok(6|i)|nzph|o2im|op(ti|wv)|oran|owg1|p800|pan(a|d|t)|pdxg|pg(13|\-([1-8]|c))|phil|pire|pl(ay|uc)|pn\-2|po(ck|rt|se)|prox|psio|pt\-g|qa\-a|qc(07|12|21|32|60|\-[2-7]|i\-)|qtek|r380|r600|raks|rim9|ro(ve|zo)|s55\/|sa(ge|ma|mm|ms|ny|va)|sc(01|h\-|oo|p\-)|sdk\/|se(c(\-|0|1)|47|mc|nd|ri)|sgh\-|shar|sie(\-|m)|sk\-0|sl(45|id)|sm(al|ar|b3|it|t5)|so(ft|ny)|sp(01|h\-|v\-|v )|sy(01|mb)|t2(18|50)|t6(00|10|18)|ta(gt|lk)|tcl\-|tdg\-|tel(i|m)|tim\-|t\-mo|to(pl|sh)|ts(70|m\-|m3|m5)|tx\-9|up(\.b|g1|si)|utst|v400|v750|veri|vi(rg|te)|vk(40|5[0-3]|\-v)|vm40|voda|vulc|vx(52|53|60|61|70|80|81|83|85|98)|w3c(\-| )|webc|whit|wi(g |nc|nw)|wmlb|wonu|x700|yas\-|your|zeto|zte\-/i.test(a.substr(0, 4));
	}
	return false;
}
function isBrowser() {
	return typeof window !== "undefined" && window.document != null || typeof WorkerGlobalScope !== "undefined";
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/flags.js
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var ENV = env();
/**
* This file contains environment-related flag registrations.
*/
/** Whether to enable debug mode. */
ENV.registerFlag("DEBUG", () => false, (debugValue) => {
	if (debugValue) console.warn("Debugging mode is ON. The output of every math call will be downloaded to CPU and checked for NaNs. This significantly impacts performance.");
});
/** Whether we are in a browser (as versus, say, node.js) environment. */
ENV.registerFlag("IS_BROWSER", () => isBrowser());
/** Whether we are in a browser (as versus, say, node.js) environment. */
ENV.registerFlag("IS_NODE", () => typeof process !== "undefined" && typeof process.versions !== "undefined" && typeof process.versions.node !== "undefined");
/** Whether this browser is Chrome. */
ENV.registerFlag("IS_CHROME", () => typeof navigator !== "undefined" && navigator != null && navigator.userAgent != null && /Chrome/.test(navigator.userAgent) && /Google Inc/.test(navigator.vendor));
/** Whether this browser is Safari. */
ENV.registerFlag("IS_SAFARI", () => typeof navigator !== "undefined" && navigator != null && navigator.userAgent != null && /Safari/.test(navigator.userAgent) && /Apple/.test(navigator.vendor));
/**
* True when the environment is "production" where we disable safety checks
* to gain performance.
*/
ENV.registerFlag("PROD", () => false);
/**
* Whether to do sanity checks when inferring a shape from user-provided
* values, used when creating a new tensor.
*/
ENV.registerFlag("TENSORLIKE_CHECK_SHAPE_CONSISTENCY", () => ENV.getBool("DEBUG"));
/** Whether deprecation warnings are enabled. */
ENV.registerFlag("DEPRECATION_WARNINGS_ENABLED", () => true);
/** True if running unit tests. */
ENV.registerFlag("IS_TEST", () => false);
/** Whether to check computation result for errors. */
ENV.registerFlag("CHECK_COMPUTATION_FOR_ERRORS", () => ENV.getBool("DEBUG"));
/** Whether the backend needs to wrap input to imageBitmap. */
ENV.registerFlag("WRAP_TO_IMAGEBITMAP", () => false);
/** Whether to enable canvas2d willReadFrequently for GPU backends */
ENV.registerFlag("CANVAS2D_WILL_READ_FREQUENTLY_FOR_GPU", () => false);
/** Whether to use setTimeoutCustom */
ENV.registerFlag("USE_SETTIMEOUTCUSTOM", () => false);
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/tensor.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates a `tf.Tensor` with the provided values, shape and dtype.
*
* ```js
* // Pass an array of values to create a vector.
* tf.tensor([1, 2, 3, 4]).print();
* ```
*
* ```js
* // Pass a nested array of values to make a matrix or a higher
* // dimensional tensor.
* tf.tensor([[1, 2], [3, 4]]).print();
* ```
*
* ```js
* // Pass a flat array and specify a shape yourself.
* tf.tensor([1, 2, 3, 4], [2, 2]).print();
* ```
*
* ```js
* // Pass a `WebGLData` object and specify a shape yourself.
*
* // This makes it possible for TF.js applications to avoid GPU / CPU sync.
* // For example, if your application includes a preprocessing step on the GPU,
* // you could upload the GPU output directly to TF.js, rather than first
* // downloading the values.
*
* // Example for WebGL2:
* if (tf.findBackend('custom-webgl') == null) {
*   const customCanvas = document.createElement('canvas');
*   const customBackend = new tf.MathBackendWebGL(customCanvas);
*   tf.registerBackend('custom-webgl', () => customBackend);
* }
* const savedBackend = tf.getBackend();
* await tf.setBackend('custom-webgl');
* const gl = tf.backend().gpgpu.gl;
* const texture = gl.createTexture();
* const tex2d = gl.TEXTURE_2D;
* const width = 2;
* const height = 2;
*
* gl.bindTexture(tex2d, texture);
* gl.texParameteri(tex2d, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
* gl.texParameteri(tex2d, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
* gl.texParameteri(tex2d, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
* gl.texParameteri(tex2d, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
* gl.texImage2D(
*   tex2d, 0, gl.RGBA32F, // internalFormat
*   width, height, 0,
*   gl.RGBA, // textureFormat
*   gl.FLOAT, // textureType
*   new Float32Array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])
* );
*
* // Currently, the `texture` has 4 pixels:
* // Pixel0 is {R:0, G:1, B:2, A:3}
* // Pixel1 is {R:4, G:5, B:6, A:7}
* // Pixel2 is {R:8, G:9, B:10, A:11}
* // Pixel3 is {R:12, G:13, B:14, A:15}
*
* const logicalShape = [height * width * 2];
* const a = tf.tensor({texture, height, width, channels: 'BR'}, logicalShape);
* a.print();
* // Tensor value will be [2, 0, 6, 4, 10, 8, 14, 12], since [2, 0] is the
* // values of 'B' and 'R' channels of Pixel0, [6, 4] is the values of 'B' and
* 'R'
* // channels of Pixel1...
*
* // For postprocessing on the GPU, it's possible to retrieve the texture
* // backing any tensor by calling the tensor's `dataToGPU` method like
* // so:
*
* const tex = a.dataToGPU();
* await tf.setBackend(savedBackend);
* ```
*
* ```js
* // Pass a `WebGPUData` object and specify a shape yourself.
*
* // This makes it possible for TF.js applications to avoid GPU / CPU sync.
* // For example, if your application includes a preprocessing step on the GPU,
* // you could upload the GPU output directly to TF.js, rather than first
* // downloading the values. Unlike WebGL, this optionally supports zero copy
* // by WebGPUData.zeroCopy. When zeroCopy is false or undefined(default), this
* // passing GPUBuffer can be destroyed after tensor is created. When zeroCopy
* // is true, this GPUBuffer is bound directly by the tensor, so do not destroy
* // this GPUBuffer until all access is done.
*
* // Example for WebGPU:
* function createGPUBufferFromData(device, data, dtype) {
*   const bytesPerElement = 4;
*   const sizeInBytes = data.length * bytesPerElement;
*
*   const gpuWriteBuffer = device.createBuffer({
*     mappedAtCreation: true,
*     size: sizeInBytes,
*     usage: GPUBufferUsage.MAP_WRITE | GPUBufferUsage.COPY_SRC
*   });
*   const arrayBuffer = gpuWriteBuffer.getMappedRange();
*   if (dtype === 'float32') {
*     new Float32Array(arrayBuffer).set(data);
*   } else if (dtype === 'int32') {
*     new Int32Array(arrayBuffer).set(data);
*   } else {
*     throw new Error(
*         `Creating tensor from GPUBuffer only supports` +
*         `'float32'|'int32' dtype, while the dtype is ${dtype}.`);
*   }
*   gpuWriteBuffer.unmap();
*
*   const gpuReadBuffer = device.createBuffer({
*     mappedAtCreation: false,
*     size: sizeInBytes,
*     usage: GPUBufferUsage.COPY_DST | GPUBufferUsage.STORAGE |
*         GPUBufferUsage.COPY_SRC
*   });
*
*   const copyEncoder = device.createCommandEncoder();
*   copyEncoder.copyBufferToBuffer(
*       gpuWriteBuffer, 0, gpuReadBuffer, 0, sizeInBytes);
*   const copyCommands = copyEncoder.finish();
*   device.queue.submit([copyCommands]);
*   gpuWriteBuffer.destroy();
*   return gpuReadBuffer;
* }
*
* const savedBackend = tf.getBackend();
* await tf.setBackend('webgpu').catch(
*     () => {throw new Error(
*         'Failed to use WebGPU backend. Please use Chrome Canary to run.')});
* const dtype = 'float32';
* const device = tf.backend().device;
* const aData = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
* const bData = [1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4];
* const expected = [2, 4, 6, 8, 6, 8, 10, 12, 10, 12, 14, 16, 14, 16, 18, 20];
* const aBuffer = createGPUBufferFromData(device, aData, dtype);
* const shape = [aData.length];
* // To use zeroCopy, use {buffer: aBuffer, zeroCopy: true} instead and destroy
* // aBuffer untill all access is done.
* const a = tf.tensor({buffer: aBuffer}, shape, dtype);
* const b = tf.tensor(bData, shape, dtype);
* const result = tf.add(a, b);
* result.print();
* a.dispose();
* b.dispose();
* result.dispose();
* aBuffer.destroy();
* await tf.setBackend(savedBackend);
* ```
* @param values The values of the tensor. Can be nested array of numbers,
* or a flat array, or a `TypedArray`(At the moment it supports Uint8Array,
* Uint8ClampedArray, Int32Array, Float32Array) data types, or a `WebGLData`
* object, or a `WebGPUData` object. If the values are strings, they will be
* encoded as utf-8 and kept as `Uint8Array[]`. If the values is a `WebGLData`
* object, the dtype could only be 'float32' or 'int32' and the object has to
* have: 1. texture, a `WebGLTexture`, the texture must share the same
* `WebGLRenderingContext` with TFJS's WebGL backend (you could create a custom
* WebGL backend from your texture's canvas) and the internal texture format
* for the input texture must be floating point or normalized integer; 2.
* height, the height of the texture; 3. width, the width of the texture; 4.
* channels, a non-empty subset of 'RGBA', indicating the values of which
* channels will be passed to the tensor, such as 'R' or 'BR' (The order of the
* channels affect the order of tensor values. ). (If the values passed from
* texture is less than the tensor size, zeros will be padded at the rear.). If
* the values is a `WebGPUData` object, the dtype could only be 'float32' or
* 'int32 and the object has to have: buffer, a `GPUBuffer`. The buffer must:
* 1. share the same `GPUDevice` with TFJS's WebGPU backend; 2. buffer.usage
* should at least support GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC; 3.
* buffer.size should not be smaller than the byte size of tensor shape.
* WebGPUData optionally supports zero copy by flag zeroCopy. When zeroCopy is
* false or undefined(default),this passing GPUBuffer can be destroyed after
* tensor is created. When zeroCopy is true, this GPUBuffer is bound directly
* by the tensor, so do not destroy this GPUBuffer until all access is done.
* @param shape The shape of the tensor. Optional. If not provided,
*   it is inferred from `values`.
* @param dtype The data type.
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function tensor(values, shape, dtype) {
	const inferredShape = inferShape(values, dtype);
	return makeTensor(values, shape, inferredShape, dtype);
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/io/types.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* A map from Tensor dtype to number of bytes per element of the Tensor.
*/
var DTYPE_VALUE_SIZE_MAP = {
	"float32": 4,
	"float16": 2,
	"int32": 4,
	"uint16": 2,
	"uint8": 1,
	"bool": 1,
	"complex64": 8
};
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/io/composite_array_buffer.js
/**
* Wraps a list of ArrayBuffers into a `slice()`-able object without allocating
* a large ArrayBuffer.
*
* Allocating large ArrayBuffers (~2GB) can be unstable on Chrome. TFJS loads
* its weights as a list of (usually) 4MB ArrayBuffers and then slices the
* weight tensors out of them. For small models, it's safe to concatenate all
* the weight buffers into a single ArrayBuffer and then slice the weight
* tensors out of it, but for large models, a different approach is needed.
*/
var CompositeArrayBuffer = class CompositeArrayBuffer {
	/**
	* Concatenate a number of ArrayBuffers into one.
	*
	* @param buffers An array of ArrayBuffers to concatenate, or a single
	*     ArrayBuffer.
	* @returns Result of concatenating `buffers` in order.
	*/
	static join(buffers) {
		return new CompositeArrayBuffer(buffers).slice();
	}
	constructor(buffers) {
		this.shards = [];
		this.previousShardIndex = 0;
		if (buffers == null) return;
		if (!(buffers instanceof Array)) buffers = [buffers];
		buffers = buffers.map((bufferOrTypedArray) => {
			if (isTypedArray(bufferOrTypedArray)) return bufferOrTypedArray.buffer;
			return bufferOrTypedArray;
		});
		if (buffers.length === 0) return;
		this.bufferUniformSize = buffers[0].byteLength;
		let start = 0;
		for (let i = 0; i < buffers.length; i++) {
			const buffer = buffers[i];
			if (i !== buffers.length - 1 && buffer.byteLength !== this.bufferUniformSize) this.bufferUniformSize = void 0;
			const end = start + buffer.byteLength;
			this.shards.push({
				buffer,
				start,
				end
			});
			start = end;
		}
		if (this.shards.length === 0) this.byteLength = 0;
		this.byteLength = this.shards[this.shards.length - 1].end;
	}
	slice(start = 0, end = this.byteLength) {
		if (this.shards.length === 0) return /* @__PURE__ */ new ArrayBuffer(0);
		start = isNaN(Number(start)) ? 0 : start;
		end = isNaN(Number(end)) ? 0 : end;
		start = Math.max(0, start);
		end = Math.min(this.byteLength, end);
		if (end <= start) return /* @__PURE__ */ new ArrayBuffer(0);
		const startShardIndex = this.findShardForByte(start);
		if (startShardIndex === -1) throw new Error(`Could not find start shard for byte ${start}`);
		const size = end - start;
		const outputBuffer = new ArrayBuffer(size);
		const outputArray = new Uint8Array(outputBuffer);
		let sliced = 0;
		for (let i = startShardIndex; i < this.shards.length; i++) {
			const shard = this.shards[i];
			const localStart = start + sliced - shard.start;
			const outputStart = sliced;
			const localEnd = Math.min(end, shard.end) - shard.start;
			const outputSlice = new Uint8Array(shard.buffer, localStart, localEnd - localStart);
			outputArray.set(outputSlice, outputStart);
			sliced += outputSlice.length;
			if (end < shard.end) break;
		}
		return outputBuffer;
	}
	/**
	* Get the index of the shard that contains the byte at `byteIndex`.
	*/
	findShardForByte(byteIndex) {
		if (this.shards.length === 0 || byteIndex < 0 || byteIndex >= this.byteLength) return -1;
		if (this.bufferUniformSize != null) {
			this.previousShardIndex = Math.floor(byteIndex / this.bufferUniformSize);
			return this.previousShardIndex;
		}
		function check(shard) {
			if (byteIndex < shard.start) return -1;
			if (byteIndex >= shard.end) return 1;
			return 0;
		}
		if (check(this.shards[this.previousShardIndex]) === 0) return this.previousShardIndex;
		const index = search(this.shards, check);
		if (index === -1) return -1;
		this.previousShardIndex = index;
		return this.previousShardIndex;
	}
};
/**
* Search for an element of a sorted array.
*
* @param sortedArray The sorted array to search
* @param compare A function to compare the current value against the searched
*     value. Return 0 on a match, negative if the searched value is less than
*     the value passed to the function, and positive if the searched value is
*     greater than the value passed to the function.
* @returns The index of the element, or -1 if it's not in the array.
*/
function search(sortedArray, compare) {
	let min = 0;
	let max = sortedArray.length;
	while (min <= max) {
		const middle = Math.floor((max - min) / 2) + min;
		const side = compare(sortedArray[middle]);
		if (side === 0) return middle;
		else if (side < 0) max = middle;
		else min = middle + 1;
	}
	return -1;
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/io/io_utils.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/** Number of bytes reserved for the length of the string. (32bit integer). */
var NUM_BYTES_STRING_LENGTH = 4;
/**
* Encode a map from names to weight values as an ArrayBuffer, along with an
* `Array` of `WeightsManifestEntry` as specification of the encoded weights.
*
* This function does not perform sharding.
*
* This function is the reverse of `decodeWeights`.
*
* @param tensors A map ("dict") from names to tensors.
* @param group Group to which the weights belong (optional).
* @returns A `Promise` of
*   - A flat `ArrayBuffer` with all the binary values of the `Tensor`s
*     concatenated.
*   - An `Array` of `WeightManifestEntry`s, carrying information including
*     tensor names, `dtype`s and shapes.
* @throws Error: on unsupported tensor `dtype`.
*/
async function encodeWeights(tensors, group) {
	const specs = [];
	const dataPromises = [];
	const names = Array.isArray(tensors) ? tensors.map((tensor) => tensor.name) : Object.keys(tensors);
	for (let i = 0; i < names.length; ++i) {
		const name = names[i];
		const t = Array.isArray(tensors) ? tensors[i].tensor : tensors[name];
		if (t.dtype !== "float32" && t.dtype !== "int32" && t.dtype !== "bool" && t.dtype !== "string" && t.dtype !== "complex64") throw new Error(`Unsupported dtype in weight '${name}': ${t.dtype}`);
		const spec = {
			name,
			shape: t.shape,
			dtype: t.dtype
		};
		if (t.dtype === "string") {
			const utf8bytes = new Promise(async (resolve) => {
				const vals = await t.bytes();
				const totalNumBytes = vals.reduce((p, c) => p + c.length, 0) + NUM_BYTES_STRING_LENGTH * vals.length;
				const bytes = new Uint8Array(totalNumBytes);
				let offset = 0;
				for (let i = 0; i < vals.length; i++) {
					const val = vals[i];
					const bytesOfLength = new Uint8Array(new Uint32Array([val.length]).buffer);
					bytes.set(bytesOfLength, offset);
					offset += NUM_BYTES_STRING_LENGTH;
					bytes.set(val, offset);
					offset += val.length;
				}
				resolve(bytes);
			});
			dataPromises.push(utf8bytes);
		} else dataPromises.push(t.data());
		if (group != null) spec.group = group;
		specs.push(spec);
	}
	return {
		data: concatenateTypedArrays(await Promise.all(dataPromises)),
		specs
	};
}
/**
* Decode flat ArrayBuffer as weights.
*
* This function does not handle sharding.
*
* This function is the reverse of `encodeWeights`.
*
* @param weightData A flat ArrayBuffer or an array of ArrayBuffers carrying the
*   binary values of the tensors concatenated in the order specified in
*   `specs`.
* @param specs Specifications of the names, dtypes and shapes of the tensors
*   whose value are encoded by `buffer`.
* @return A map from tensor name to tensor value, with the names corresponding
*   to names in `specs`.
* @throws Error, if any of the tensors has unsupported dtype.
*/
function decodeWeights(weightData, specs) {
	const compositeBuffer = new CompositeArrayBuffer(weightData);
	const out = {};
	let offset = 0;
	for (const spec of specs) {
		const byteLength = getWeightBytelength(spec, (start, end) => {
			return compositeBuffer.slice(offset + start, offset + end);
		});
		out[spec.name] = decodeWeight(spec, compositeBuffer.slice(offset, offset + byteLength));
		offset += byteLength;
	}
	return out;
}
function getWeightBytelength(spec, slice) {
	const size = sizeFromShape(spec.shape);
	let bytesPerValue;
	if ("quantization" in spec) bytesPerValue = DTYPE_VALUE_SIZE_MAP[spec.quantization.dtype];
	else if (spec.dtype === "string") {
		let byteLength = 0;
		for (let i = 0; i < size; i++) byteLength += NUM_BYTES_STRING_LENGTH + new Uint32Array(slice(byteLength, byteLength + NUM_BYTES_STRING_LENGTH))[0];
		return byteLength;
	} else bytesPerValue = DTYPE_VALUE_SIZE_MAP[spec.dtype];
	return size * bytesPerValue;
}
async function getWeightBytelengthAsync(spec, slice) {
	const size = sizeFromShape(spec.shape);
	let bytesPerValue;
	if ("quantization" in spec) bytesPerValue = DTYPE_VALUE_SIZE_MAP[spec.quantization.dtype];
	else if (spec.dtype === "string") {
		let byteLength = 0;
		for (let i = 0; i < size; i++) byteLength += NUM_BYTES_STRING_LENGTH + new Uint32Array(await slice(byteLength, byteLength + NUM_BYTES_STRING_LENGTH))[0];
		return byteLength;
	} else bytesPerValue = DTYPE_VALUE_SIZE_MAP[spec.dtype];
	return size * bytesPerValue;
}
function decodeWeight(spec, byteBuffer) {
	const name = spec.name;
	const dtype = spec.dtype;
	const shape = spec.shape;
	const size = sizeFromShape(shape);
	let values;
	let offset = 0;
	if ("quantization" in spec) {
		const quantization = spec.quantization;
		if (quantization.dtype === "uint8" || quantization.dtype === "uint16") {
			if (!("min" in quantization && "scale" in quantization)) throw new Error(`Weight ${spec.name} with quantization ${quantization.dtype} doesn't have corresponding metadata min and scale.`);
		} else if (quantization.dtype === "float16") {
			if (dtype !== "float32") throw new Error(`Weight ${spec.name} is quantized with ${quantization.dtype} which only supports weights of type float32 not ${dtype}.`);
		} else throw new Error(`Weight ${spec.name} has unknown quantization dtype ${quantization.dtype}. Supported quantization dtypes are: 'uint8', 'uint16', and 'float16'.`);
		const quantizationSizeFactor = DTYPE_VALUE_SIZE_MAP[quantization.dtype];
		const quantizedArray = quantization.dtype === "uint8" ? new Uint8Array(byteBuffer) : new Uint16Array(byteBuffer);
		if (dtype === "float32") {
			if (quantization.dtype === "uint8" || quantization.dtype === "uint16") {
				values = new Float32Array(quantizedArray.length);
				for (let i = 0; i < quantizedArray.length; i++) {
					const v = quantizedArray[i];
					values[i] = v * quantization.scale + quantization.min;
				}
			} else if (quantization.dtype === "float16") values = getFloat16Decoder()(quantizedArray);
			else throw new Error(`Unsupported quantization type ${quantization.dtype} for weight type float32.`);
		} else if (dtype === "int32") {
			if (quantization.dtype !== "uint8" && quantization.dtype !== "uint16") throw new Error(`Unsupported quantization type ${quantization.dtype} for weight type int32.`);
			values = new Int32Array(quantizedArray.length);
			for (let i = 0; i < quantizedArray.length; i++) {
				const v = quantizedArray[i];
				values[i] = Math.round(v * quantization.scale + quantization.min);
			}
		} else throw new Error(`Unsupported dtype in weight '${name}': ${dtype}`);
		offset += size * quantizationSizeFactor;
	} else if (dtype === "string") {
		const size = sizeFromShape(spec.shape);
		values = [];
		for (let i = 0; i < size; i++) {
			const byteLength = new Uint32Array(byteBuffer.slice(offset, offset + NUM_BYTES_STRING_LENGTH))[0];
			offset += NUM_BYTES_STRING_LENGTH;
			const bytes = new Uint8Array(byteBuffer.slice(offset, offset + byteLength));
			values.push(bytes);
			offset += byteLength;
		}
	} else {
		const dtypeFactor = DTYPE_VALUE_SIZE_MAP[dtype];
		if (dtype === "float32") values = new Float32Array(byteBuffer);
		else if (dtype === "int32") values = new Int32Array(byteBuffer);
		else if (dtype === "bool") values = new Uint8Array(byteBuffer);
		else if (dtype === "complex64") {
			values = new Float32Array(byteBuffer);
			const real = new Float32Array(values.length / 2);
			const image = new Float32Array(values.length / 2);
			for (let i = 0; i < real.length; i++) {
				real[i] = values[i * 2];
				image[i] = values[i * 2 + 1];
			}
			const realTensor = tensor(real, shape, "float32");
			const imageTensor = tensor(image, shape, "float32");
			const complexTensor = complex(realTensor, imageTensor);
			realTensor.dispose();
			imageTensor.dispose();
			return complexTensor;
		} else throw new Error(`Unsupported dtype in weight '${name}': ${dtype}`);
		offset += size * dtypeFactor;
	}
	return tensor(values, shape, dtype);
}
async function readToLength(reader, initialData, length) {
	let data = new Uint8Array(initialData);
	while (data.byteLength < length) {
		const { done, value } = await reader.read();
		if (done && value == null) {
			const missing = length - data.byteLength;
			throw new Error(`Reader is done but ${missing} bytes are still expected`);
		}
		const newData = new Uint8Array(data.length + value.byteLength);
		newData.set(data, 0);
		newData.set(new Uint8Array(value), data.length);
		data = newData;
	}
	return data.buffer;
}
async function decodeWeightsStream(weightStream, specs) {
	const tensors = {};
	const reader = weightStream.getReader();
	let data = /* @__PURE__ */ new ArrayBuffer(0);
	for (const spec of specs) {
		const byteLength = await getWeightBytelengthAsync(spec, async (start, end) => {
			data = await readToLength(reader, data, end);
			return data.slice(start, end);
		});
		data = await readToLength(reader, data, byteLength);
		const tensorData = data.slice(0, byteLength);
		data = data.slice(byteLength);
		const weightTensor = decodeWeight(spec, tensorData);
		tensors[spec.name] = weightTensor;
		if (getBackend() === "webgpu") {
			const b = backend();
			if ("uploadToGPU" in b && sizeFromShape(weightTensor.shape) >= env().get("WEBGPU_CPU_HANDOFF_SIZE_THRESHOLD")) b.uploadToGPU(weightTensor.dataId);
		}
	}
	return tensors;
}
/**
* Concatenate TypedArrays into an ArrayBuffer.
*/
function concatenateTypedArrays(xs) {
	if (xs === null) throw new Error(`Invalid input value: ${JSON.stringify(xs)}`);
	let totalByteLength = 0;
	const normalizedXs = [];
	xs.forEach((x) => {
		totalByteLength += x.byteLength;
		normalizedXs.push(x.byteLength === x.buffer.byteLength ? x : new x.constructor(x));
		if (!(x instanceof Float32Array || x instanceof Int32Array || x instanceof Uint8Array)) throw new Error(`Unsupported TypedArray subtype: ${x.constructor.name}`);
	});
	const y = new Uint8Array(totalByteLength);
	let offset = 0;
	normalizedXs.forEach((x) => {
		y.set(new Uint8Array(x.buffer), offset);
		offset += x.byteLength;
	});
	return y.buffer;
}
var useNodeBuffer = typeof Buffer !== "undefined" && (typeof Blob === "undefined" || typeof atob === "undefined" || typeof btoa === "undefined");
/**
* Calculate the byte length of a JavaScript string.
*
* Note that a JavaScript string can contain wide characters, therefore the
* length of the string is not necessarily equal to the byte length.
*
* @param str Input string.
* @returns Byte length.
*/
function stringByteLength(str) {
	if (useNodeBuffer) return Buffer.byteLength(str, "utf8");
	return new Blob([str]).size;
}
/**
* Encode an ArrayBuffer as a base64 encoded string.
*
* @param buffer `ArrayBuffer` to be converted.
* @returns A string that base64-encodes `buffer`.
*/
function arrayBufferToBase64String(buffer) {
	if (useNodeBuffer) return Buffer.from(buffer).toString("base64");
	const buf = new Uint8Array(buffer);
	let s = "";
	for (let i = 0, l = buf.length; i < l; i++) s += String.fromCharCode(buf[i]);
	return btoa(s);
}
/**
* Decode a base64 string as an ArrayBuffer.
*
* @param str Base64 string.
* @returns Decoded `ArrayBuffer`.
*/
function base64StringToArrayBuffer(str) {
	if (useNodeBuffer) {
		const buf = Buffer.from(str, "base64");
		return buf.buffer.slice(buf.byteOffset, buf.byteOffset + buf.byteLength);
	}
	const s = atob(str);
	const buffer = new Uint8Array(s.length);
	for (let i = 0; i < s.length; ++i) buffer.set([s.charCodeAt(i)], i);
	return buffer.buffer;
}
/**
* Concatenate a number of ArrayBuffers into one.
*
* @param buffers An array of ArrayBuffers to concatenate, or a single
*     ArrayBuffer.
* @returns Result of concatenating `buffers` in order.
*
* @deprecated Use tf.io.CompositeArrayBuffer.join() instead.
*/
function concatenateArrayBuffers(buffers) {
	return CompositeArrayBuffer.join(buffers);
}
/**
* Get the basename of a path.
*
* Behaves in a way analogous to Linux's basename command.
*
* @param path
*/
function basename(path) {
	const SEPARATOR = "/";
	path = path.trim();
	while (path.endsWith(SEPARATOR)) path = path.slice(0, path.length - 1);
	const items = path.split(SEPARATOR);
	return items[items.length - 1];
}
/**
* Create `ModelJSON` from `ModelArtifacts`.
*
* @param artifacts Model artifacts, describing the model and its weights.
* @param manifest Weight manifest, describing where the weights of the
*     `ModelArtifacts` are stored, and some metadata about them.
* @returns Object representing the `model.json` file describing the model
*     artifacts and weights
*/
function getModelJSONForModelArtifacts(artifacts, manifest) {
	const result = {
		modelTopology: artifacts.modelTopology,
		format: artifacts.format,
		generatedBy: artifacts.generatedBy,
		convertedBy: artifacts.convertedBy,
		weightsManifest: manifest
	};
	if (artifacts.signature != null) result.signature = artifacts.signature;
	if (artifacts.userDefinedMetadata != null) result.userDefinedMetadata = artifacts.userDefinedMetadata;
	if (artifacts.modelInitializer != null) result.modelInitializer = artifacts.modelInitializer;
	if (artifacts.initializerSignature != null) result.initializerSignature = artifacts.initializerSignature;
	if (artifacts.trainingConfig != null) result.trainingConfig = artifacts.trainingConfig;
	return result;
}
/**
* Create `ModelArtifacts` from a JSON file and weights.
*
* @param modelJSON Object containing the parsed JSON of `model.json`
* @param weightSpecs The list of WeightsManifestEntry for the model. Must be
*     passed if the modelJSON has a weightsManifest.
* @param weightData An ArrayBuffer or array of ArrayBuffers of weight data for
*     the model corresponding to the weights in weightSpecs. Must be passed if
*     the modelJSON has a weightsManifest.
* @returns A Promise of the `ModelArtifacts`, as described by the JSON file.
*/
function getModelArtifactsForJSONSync(modelJSON, weightSpecs, weightData) {
	const modelArtifacts = {
		modelTopology: modelJSON.modelTopology,
		format: modelJSON.format,
		generatedBy: modelJSON.generatedBy,
		convertedBy: modelJSON.convertedBy
	};
	if (modelJSON.trainingConfig != null) modelArtifacts.trainingConfig = modelJSON.trainingConfig;
	if (modelJSON.weightsManifest != null) {
		if (!weightSpecs) throw new Error("modelJSON has weightsManifest but weightSpecs is null");
		if (!weightData) throw new Error("modelJSON has weightsManifest but weightData is null");
		modelArtifacts.weightSpecs = weightSpecs;
		modelArtifacts.weightData = weightData;
	}
	if (modelJSON.signature != null) modelArtifacts.signature = modelJSON.signature;
	if (modelJSON.userDefinedMetadata != null) modelArtifacts.userDefinedMetadata = modelJSON.userDefinedMetadata;
	if (modelJSON.modelInitializer != null) modelArtifacts.modelInitializer = modelJSON.modelInitializer;
	if (modelJSON.initializerSignature != null) modelArtifacts.initializerSignature = modelJSON.initializerSignature;
	return modelArtifacts;
}
/**
* Create `ModelArtifacts` from a JSON file.
*
* @param modelJSON Object containing the parsed JSON of `model.json`
* @param loadWeights Function that takes the JSON file's weights manifest,
*     reads weights from the listed path(s), and returns a Promise of the
*     weight manifest entries along with the weights data.
* @returns A Promise of the `ModelArtifacts`, as described by the JSON file.
*/
async function getModelArtifactsForJSON(modelJSON, loadWeights) {
	let weightSpecs;
	let weightData;
	if (modelJSON.weightsManifest != null) [weightSpecs, weightData] = await loadWeights(modelJSON.weightsManifest);
	return getModelArtifactsForJSONSync(modelJSON, weightSpecs, weightData);
}
/**
* Populate ModelArtifactsInfo fields for a model with JSON topology.
* @param modelArtifacts
* @returns A ModelArtifactsInfo object.
*/
function getModelArtifactsInfoForJSON(modelArtifacts) {
	if (modelArtifacts.modelTopology instanceof ArrayBuffer) throw new Error("Expected JSON model topology, received ArrayBuffer.");
	return {
		dateSaved: /* @__PURE__ */ new Date(),
		modelTopologyType: "JSON",
		modelTopologyBytes: modelArtifacts.modelTopology == null ? 0 : stringByteLength(JSON.stringify(modelArtifacts.modelTopology)),
		weightSpecsBytes: modelArtifacts.weightSpecs == null ? 0 : stringByteLength(JSON.stringify(modelArtifacts.weightSpecs)),
		weightDataBytes: modelArtifacts.weightData == null ? 0 : new CompositeArrayBuffer(modelArtifacts.weightData).byteLength
	};
}
/**
* Concatenate the weights stored in a WeightsManifestConfig into a list of
* WeightsManifestEntry
*
* @param weightsManifest The WeightsManifestConfig to extract weights from.
* @returns A list of WeightsManifestEntry of the weights in the weightsManifest
*/
function getWeightSpecs(weightsManifest) {
	const weightSpecs = [];
	for (const entry of weightsManifest) weightSpecs.push(...entry.weights);
	return weightSpecs;
}
/**
* Computes mantisa table for casting Float16 to Float32
* See http://www.fox-toolkit.org/ftp/fasthalffloatconversion.pdf
*
* @returns Uint32Array, 2048 mantissa lookup values.
*/
function computeFloat16MantisaTable() {
	const convertMantissa = (i) => {
		let m = i << 13;
		let e = 0;
		while ((m & 8388608) === 0) {
			e -= 8388608;
			m <<= 1;
		}
		m &= -8388609;
		e += 947912704;
		return m | e;
	};
	const mantisaTable = /* @__PURE__ */ new Uint32Array(2048);
	mantisaTable[0] = 0;
	for (let i = 1; i < 1024; i++) mantisaTable[i] = convertMantissa(i);
	for (let i = 1024; i < 2048; i++) mantisaTable[i] = 939524096 + (i - 1024 << 13);
	return mantisaTable;
}
/**
* Computes exponent table for casting Float16 to Float32
* See http://www.fox-toolkit.org/ftp/fasthalffloatconversion.pdf
*
* @returns Uint32Array, 64 exponent lookup values.
*/
function computeFloat16ExponentTable() {
	const exponentTable = /* @__PURE__ */ new Uint32Array(64);
	exponentTable[0] = 0;
	exponentTable[31] = 1199570944;
	exponentTable[32] = 2147483648;
	exponentTable[63] = 3347054592;
	for (let i = 1; i < 31; i++) exponentTable[i] = i << 23;
	for (let i = 33; i < 63; i++) exponentTable[i] = 2147483648 + (i - 32 << 23);
	return exponentTable;
}
/**
* Computes offset table for casting Float16 to Float32
* See http://www.fox-toolkit.org/ftp/fasthalffloatconversion.pdf
*
* @returns Uint32Array, 6d offset values.
*/
function computeFloat16OffsetTable() {
	const offsetTable = /* @__PURE__ */ new Uint32Array(64);
	for (let i = 0; i < 64; i++) offsetTable[i] = 1024;
	offsetTable[0] = offsetTable[32] = 0;
	return offsetTable;
}
/**
* Retrieve a Float16 decoder which will decode a ByteArray of Float16 values
* to a Float32Array.
*
* @returns Function (buffer: Uint16Array) => Float32Array which decodes
*          the Uint16Array of Float16 bytes to a Float32Array.
*/
function getFloat16Decoder() {
	const mantisaTable = computeFloat16MantisaTable();
	const exponentTable = computeFloat16ExponentTable();
	const offsetTable = computeFloat16OffsetTable();
	return (quantizedArray) => {
		const buffer = /* @__PURE__ */ new ArrayBuffer(4 * quantizedArray.length);
		const bufferUint32View = new Uint32Array(buffer);
		for (let index = 0; index < quantizedArray.length; index++) {
			const float16Bits = quantizedArray[index];
			const float32Bits = mantisaTable[offsetTable[float16Bits >> 10] + (float16Bits & 1023)] + exponentTable[float16Bits >> 10];
			bufferUint32View[index] = float32Bits;
		}
		return new Float32Array(buffer);
	};
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/io/router_registry.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var IORouterRegistry = class IORouterRegistry {
	constructor() {
		this.saveRouters = [];
		this.loadRouters = [];
	}
	static getInstance() {
		if (IORouterRegistry.instance == null) IORouterRegistry.instance = new IORouterRegistry();
		return IORouterRegistry.instance;
	}
	/**
	* Register a save-handler router.
	*
	* @param saveRouter A function that maps a URL-like string onto an instance
	* of `IOHandler` with the `save` method defined or `null`.
	*/
	static registerSaveRouter(saveRouter) {
		IORouterRegistry.getInstance().saveRouters.push(saveRouter);
	}
	/**
	* Register a load-handler router.
	*
	* @param loadRouter A function that maps a URL-like string onto an instance
	* of `IOHandler` with the `load` method defined or `null`.
	*/
	static registerLoadRouter(loadRouter) {
		IORouterRegistry.getInstance().loadRouters.push(loadRouter);
	}
	/**
	* Look up IOHandler for saving, given a URL-like string.
	*
	* @param url
	* @returns If only one match is found, an instance of IOHandler with the
	* `save` method defined. If no match is found, `null`.
	* @throws Error, if more than one match is found.
	*/
	static getSaveHandlers(url) {
		return IORouterRegistry.getHandlers(url, "save");
	}
	/**
	* Look up IOHandler for loading, given a URL-like string.
	*
	* @param url
	* @param loadOptions Optional, custom load options.
	* @returns All valid handlers for `url`, given the currently registered
	*   handler routers.
	*/
	static getLoadHandlers(url, loadOptions) {
		return IORouterRegistry.getHandlers(url, "load", loadOptions);
	}
	static getHandlers(url, handlerType, loadOptions) {
		const validHandlers = [];
		(handlerType === "load" ? IORouterRegistry.getInstance().loadRouters : IORouterRegistry.getInstance().saveRouters).forEach((router) => {
			const handler = router(url, loadOptions);
			if (handler !== null) validHandlers.push(handler);
		});
		return validHandlers;
	}
};
var registerSaveRouter = (loudRouter) => IORouterRegistry.registerSaveRouter(loudRouter);
var registerLoadRouter = (loudRouter) => IORouterRegistry.registerLoadRouter(loudRouter);
var getSaveHandlers = (url) => IORouterRegistry.getSaveHandlers(url);
var getLoadHandlers = (url, loadOptions) => IORouterRegistry.getLoadHandlers(url, loadOptions);
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/io/indexed_db.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var DATABASE_NAME = "tensorflowjs";
var DATABASE_VERSION = 1;
var MODEL_STORE_NAME = "models_store";
var INFO_STORE_NAME = "model_info_store";
function getIndexedDBFactory() {
	if (!env().getBool("IS_BROWSER")) throw new Error("Failed to obtain IndexedDB factory because the current environmentis not a web browser.");
	const theWindow = typeof window === "undefined" ? self : window;
	const factory = theWindow.indexedDB || theWindow.mozIndexedDB || theWindow.webkitIndexedDB || theWindow.msIndexedDB || theWindow.shimIndexedDB;
	if (factory == null) throw new Error("The current browser does not appear to support IndexedDB.");
	return factory;
}
function setUpDatabase(openRequest) {
	const db = openRequest.result;
	db.createObjectStore(MODEL_STORE_NAME, { keyPath: "modelPath" });
	db.createObjectStore(INFO_STORE_NAME, { keyPath: "modelPath" });
}
/**
* IOHandler subclass: Browser IndexedDB.
*
* See the doc string of `browserIndexedDB` for more details.
*/
var BrowserIndexedDB = class {
	constructor(modelPath) {
		this.indexedDB = getIndexedDBFactory();
		if (modelPath == null || !modelPath) throw new Error("For IndexedDB, modelPath must not be null, undefined or empty.");
		this.modelPath = modelPath;
	}
	async save(modelArtifacts) {
		if (modelArtifacts.modelTopology instanceof ArrayBuffer) throw new Error("BrowserLocalStorage.save() does not support saving model topology in binary formats yet.");
		return this.databaseAction(this.modelPath, modelArtifacts);
	}
	async load() {
		return this.databaseAction(this.modelPath);
	}
	/**
	* Perform database action to put model artifacts into or read model artifacts
	* from IndexedDB object store.
	*
	* Whether the action is put or get depends on whether `modelArtifacts` is
	* specified. If it is specified, the action will be put; otherwise the action
	* will be get.
	*
	* @param modelPath A unique string path for the model.
	* @param modelArtifacts If specified, it will be the model artifacts to be
	*   stored in IndexedDB.
	* @returns A `Promise` of `SaveResult`, if the action is put, or a `Promise`
	*   of `ModelArtifacts`, if the action is get.
	*/
	databaseAction(modelPath, modelArtifacts) {
		return new Promise((resolve, reject) => {
			const openRequest = this.indexedDB.open(DATABASE_NAME, DATABASE_VERSION);
			openRequest.onupgradeneeded = () => setUpDatabase(openRequest);
			openRequest.onsuccess = () => {
				const db = openRequest.result;
				if (modelArtifacts == null) {
					const modelTx = db.transaction(MODEL_STORE_NAME, "readonly");
					const getRequest = modelTx.objectStore(MODEL_STORE_NAME).get(this.modelPath);
					getRequest.onsuccess = () => {
						if (getRequest.result == null) {
							db.close();
							return reject(/* @__PURE__ */ new Error(`Cannot find model with path '${this.modelPath}' in IndexedDB.`));
						} else resolve(getRequest.result.modelArtifacts);
					};
					getRequest.onerror = (error) => {
						db.close();
						return reject(getRequest.error);
					};
					modelTx.oncomplete = () => db.close();
				} else {
					modelArtifacts.weightData = CompositeArrayBuffer.join(modelArtifacts.weightData);
					const modelArtifactsInfo = getModelArtifactsInfoForJSON(modelArtifacts);
					const infoTx = db.transaction(INFO_STORE_NAME, "readwrite");
					let infoStore = infoTx.objectStore(INFO_STORE_NAME);
					let putInfoRequest;
					try {
						putInfoRequest = infoStore.put({
							modelPath: this.modelPath,
							modelArtifactsInfo
						});
					} catch (error) {
						return reject(error);
					}
					let modelTx;
					putInfoRequest.onsuccess = () => {
						modelTx = db.transaction(MODEL_STORE_NAME, "readwrite");
						const modelStore = modelTx.objectStore(MODEL_STORE_NAME);
						let putModelRequest;
						try {
							putModelRequest = modelStore.put({
								modelPath: this.modelPath,
								modelArtifacts,
								modelArtifactsInfo
							});
						} catch (error) {
							return reject(error);
						}
						putModelRequest.onsuccess = () => resolve({ modelArtifactsInfo });
						putModelRequest.onerror = (error) => {
							infoStore = infoTx.objectStore(INFO_STORE_NAME);
							const deleteInfoRequest = infoStore.delete(this.modelPath);
							deleteInfoRequest.onsuccess = () => {
								db.close();
								return reject(putModelRequest.error);
							};
							deleteInfoRequest.onerror = (error) => {
								db.close();
								return reject(putModelRequest.error);
							};
						};
					};
					putInfoRequest.onerror = (error) => {
						db.close();
						return reject(putInfoRequest.error);
					};
					infoTx.oncomplete = () => {
						if (modelTx == null) db.close();
						else modelTx.oncomplete = () => db.close();
					};
				}
			};
			openRequest.onerror = (error) => reject(openRequest.error);
		});
	}
};
BrowserIndexedDB.URL_SCHEME = "indexeddb://";
var indexedDBRouter = (url) => {
	if (!env().getBool("IS_BROWSER")) return null;
	else if (!Array.isArray(url) && url.startsWith(BrowserIndexedDB.URL_SCHEME)) return browserIndexedDB(url.slice(BrowserIndexedDB.URL_SCHEME.length));
	else return null;
};
IORouterRegistry.registerSaveRouter(indexedDBRouter);
IORouterRegistry.registerLoadRouter(indexedDBRouter);
/**
* Creates a browser IndexedDB IOHandler for saving and loading models.
*
* ```js
* const model = tf.sequential();
* model.add(
*     tf.layers.dense({units: 1, inputShape: [100], activation: 'sigmoid'}));
*
* const saveResult = await model.save('indexeddb://MyModel'));
* console.log(saveResult);
* ```
*
* @param modelPath A unique identifier for the model to be saved. Must be a
*   non-empty string.
* @returns An instance of `BrowserIndexedDB` (subclass of `IOHandler`),
*   which can be used with, e.g., `tf.Model.save`.
*/
function browserIndexedDB(modelPath) {
	return new BrowserIndexedDB(modelPath);
}
function maybeStripScheme$1(key) {
	return key.startsWith(BrowserIndexedDB.URL_SCHEME) ? key.slice(BrowserIndexedDB.URL_SCHEME.length) : key;
}
var BrowserIndexedDBManager = class {
	constructor() {
		this.indexedDB = getIndexedDBFactory();
	}
	async listModels() {
		return new Promise((resolve, reject) => {
			const openRequest = this.indexedDB.open(DATABASE_NAME, DATABASE_VERSION);
			openRequest.onupgradeneeded = () => setUpDatabase(openRequest);
			openRequest.onsuccess = () => {
				const db = openRequest.result;
				const tx = db.transaction(INFO_STORE_NAME, "readonly");
				const getAllInfoRequest = tx.objectStore(INFO_STORE_NAME).getAll();
				getAllInfoRequest.onsuccess = () => {
					const out = {};
					for (const item of getAllInfoRequest.result) out[item.modelPath] = item.modelArtifactsInfo;
					resolve(out);
				};
				getAllInfoRequest.onerror = (error) => {
					db.close();
					return reject(getAllInfoRequest.error);
				};
				tx.oncomplete = () => db.close();
			};
			openRequest.onerror = (error) => reject(openRequest.error);
		});
	}
	async removeModel(path) {
		path = maybeStripScheme$1(path);
		return new Promise((resolve, reject) => {
			const openRequest = this.indexedDB.open(DATABASE_NAME, DATABASE_VERSION);
			openRequest.onupgradeneeded = () => setUpDatabase(openRequest);
			openRequest.onsuccess = () => {
				const db = openRequest.result;
				const infoTx = db.transaction(INFO_STORE_NAME, "readwrite");
				const infoStore = infoTx.objectStore(INFO_STORE_NAME);
				const getInfoRequest = infoStore.get(path);
				let modelTx;
				getInfoRequest.onsuccess = () => {
					if (getInfoRequest.result == null) {
						db.close();
						return reject(/* @__PURE__ */ new Error(`Cannot find model with path '${path}' in IndexedDB.`));
					} else {
						const deleteInfoRequest = infoStore.delete(path);
						const deleteModelData = () => {
							modelTx = db.transaction(MODEL_STORE_NAME, "readwrite");
							const deleteModelRequest = modelTx.objectStore(MODEL_STORE_NAME).delete(path);
							deleteModelRequest.onsuccess = () => resolve(getInfoRequest.result.modelArtifactsInfo);
							deleteModelRequest.onerror = (error) => reject(getInfoRequest.error);
						};
						deleteInfoRequest.onsuccess = deleteModelData;
						deleteInfoRequest.onerror = (error) => {
							deleteModelData();
							db.close();
							return reject(getInfoRequest.error);
						};
					}
				};
				getInfoRequest.onerror = (error) => {
					db.close();
					return reject(getInfoRequest.error);
				};
				infoTx.oncomplete = () => {
					if (modelTx == null) db.close();
					else modelTx.oncomplete = () => db.close();
				};
			};
			openRequest.onerror = (error) => reject(openRequest.error);
		});
	}
};
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/io/local_storage.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var PATH_SEPARATOR = "/";
var PATH_PREFIX = "tensorflowjs_models";
var INFO_SUFFIX = "info";
var MODEL_TOPOLOGY_SUFFIX = "model_topology";
var WEIGHT_SPECS_SUFFIX = "weight_specs";
var WEIGHT_DATA_SUFFIX = "weight_data";
var MODEL_METADATA_SUFFIX = "model_metadata";
function getModelKeys(path) {
	return {
		info: [
			PATH_PREFIX,
			path,
			INFO_SUFFIX
		].join(PATH_SEPARATOR),
		topology: [
			PATH_PREFIX,
			path,
			MODEL_TOPOLOGY_SUFFIX
		].join(PATH_SEPARATOR),
		weightSpecs: [
			PATH_PREFIX,
			path,
			WEIGHT_SPECS_SUFFIX
		].join(PATH_SEPARATOR),
		weightData: [
			PATH_PREFIX,
			path,
			WEIGHT_DATA_SUFFIX
		].join(PATH_SEPARATOR),
		modelMetadata: [
			PATH_PREFIX,
			path,
			MODEL_METADATA_SUFFIX
		].join(PATH_SEPARATOR)
	};
}
function removeItems(keys) {
	for (const key of Object.values(keys)) window.localStorage.removeItem(key);
}
/**
* Get model path from a local-storage key.
*
* E.g., 'tensorflowjs_models/my/model/1/info' --> 'my/model/1'
*
* @param key
*/
function getModelPathFromKey(key) {
	const items = key.split(PATH_SEPARATOR);
	if (items.length < 3) throw new Error(`Invalid key format: ${key}`);
	return items.slice(1, items.length - 1).join(PATH_SEPARATOR);
}
function maybeStripScheme(key) {
	return key.startsWith(BrowserLocalStorage.URL_SCHEME) ? key.slice(BrowserLocalStorage.URL_SCHEME.length) : key;
}
/**
* IOHandler subclass: Browser Local Storage.
*
* See the doc string to `browserLocalStorage` for more details.
*/
var BrowserLocalStorage = class {
	constructor(modelPath) {
		if (!env().getBool("IS_BROWSER") || typeof window === "undefined" || typeof window.localStorage === "undefined") throw new Error("The current environment does not support local storage.");
		this.LS = window.localStorage;
		if (modelPath == null || !modelPath) throw new Error("For local storage, modelPath must not be null, undefined or empty.");
		this.modelPath = modelPath;
		this.keys = getModelKeys(this.modelPath);
	}
	/**
	* Save model artifacts to browser local storage.
	*
	* See the documentation to `browserLocalStorage` for details on the saved
	* artifacts.
	*
	* @param modelArtifacts The model artifacts to be stored.
	* @returns An instance of SaveResult.
	*/
	async save(modelArtifacts) {
		if (modelArtifacts.modelTopology instanceof ArrayBuffer) throw new Error("BrowserLocalStorage.save() does not support saving model topology in binary formats yet.");
		else {
			const topology = JSON.stringify(modelArtifacts.modelTopology);
			const weightSpecs = JSON.stringify(modelArtifacts.weightSpecs);
			const modelArtifactsInfo = getModelArtifactsInfoForJSON(modelArtifacts);
			const weightBuffer = CompositeArrayBuffer.join(modelArtifacts.weightData);
			try {
				this.LS.setItem(this.keys.info, JSON.stringify(modelArtifactsInfo));
				this.LS.setItem(this.keys.topology, topology);
				this.LS.setItem(this.keys.weightSpecs, weightSpecs);
				this.LS.setItem(this.keys.weightData, arrayBufferToBase64String(weightBuffer));
				const metadata = {
					format: modelArtifacts.format,
					generatedBy: modelArtifacts.generatedBy,
					convertedBy: modelArtifacts.convertedBy,
					signature: modelArtifacts.signature != null ? modelArtifacts.signature : void 0,
					userDefinedMetadata: modelArtifacts.userDefinedMetadata != null ? modelArtifacts.userDefinedMetadata : void 0,
					modelInitializer: modelArtifacts.modelInitializer != null ? modelArtifacts.modelInitializer : void 0,
					initializerSignature: modelArtifacts.initializerSignature != null ? modelArtifacts.initializerSignature : void 0,
					trainingConfig: modelArtifacts.trainingConfig != null ? modelArtifacts.trainingConfig : void 0
				};
				this.LS.setItem(this.keys.modelMetadata, JSON.stringify(metadata));
				return { modelArtifactsInfo };
			} catch (err) {
				removeItems(this.keys);
				throw new Error(`Failed to save model '${this.modelPath}' to local storage: size quota being exceeded is a possible cause of this failure: modelTopologyBytes=${modelArtifactsInfo.modelTopologyBytes}, weightSpecsBytes=${modelArtifactsInfo.weightSpecsBytes}, weightDataBytes=${modelArtifactsInfo.weightDataBytes}.`);
			}
		}
	}
	/**
	* Load a model from local storage.
	*
	* See the documentation to `browserLocalStorage` for details on the saved
	* artifacts.
	*
	* @returns The loaded model (if loading succeeds).
	*/
	async load() {
		const info = JSON.parse(this.LS.getItem(this.keys.info));
		if (info == null) throw new Error(`In local storage, there is no model with name '${this.modelPath}'`);
		if (info.modelTopologyType !== "JSON") throw new Error("BrowserLocalStorage does not support loading non-JSON model topology yet.");
		const out = {};
		const topology = JSON.parse(this.LS.getItem(this.keys.topology));
		if (topology == null) throw new Error(`In local storage, the topology of model '${this.modelPath}' is missing.`);
		out.modelTopology = topology;
		const weightSpecs = JSON.parse(this.LS.getItem(this.keys.weightSpecs));
		if (weightSpecs == null) throw new Error(`In local storage, the weight specs of model '${this.modelPath}' are missing.`);
		out.weightSpecs = weightSpecs;
		const metadataString = this.LS.getItem(this.keys.modelMetadata);
		if (metadataString != null) {
			const metadata = JSON.parse(metadataString);
			out.format = metadata.format;
			out.generatedBy = metadata.generatedBy;
			out.convertedBy = metadata.convertedBy;
			if (metadata.signature != null) out.signature = metadata.signature;
			if (metadata.userDefinedMetadata != null) out.userDefinedMetadata = metadata.userDefinedMetadata;
			if (metadata.modelInitializer != null) out.modelInitializer = metadata.modelInitializer;
			if (metadata.initializerSignature != null) out.initializerSignature = metadata.initializerSignature;
			if (metadata.trainingConfig != null) out.trainingConfig = metadata.trainingConfig;
		}
		const weightDataBase64 = this.LS.getItem(this.keys.weightData);
		if (weightDataBase64 == null) throw new Error(`In local storage, the binary weight values of model '${this.modelPath}' are missing.`);
		out.weightData = base64StringToArrayBuffer(weightDataBase64);
		return out;
	}
};
BrowserLocalStorage.URL_SCHEME = "localstorage://";
var localStorageRouter = (url) => {
	if (!env().getBool("IS_BROWSER")) return null;
	else if (!Array.isArray(url) && url.startsWith(BrowserLocalStorage.URL_SCHEME)) return browserLocalStorage(url.slice(BrowserLocalStorage.URL_SCHEME.length));
	else return null;
};
IORouterRegistry.registerSaveRouter(localStorageRouter);
IORouterRegistry.registerLoadRouter(localStorageRouter);
/**
* Factory function for local storage IOHandler.
*
* This `IOHandler` supports both `save` and `load`.
*
* For each model's saved artifacts, four items are saved to local storage.
*   - `${PATH_SEPARATOR}/${modelPath}/info`: Contains meta-info about the
*     model, such as date saved, type of the topology, size in bytes, etc.
*   - `${PATH_SEPARATOR}/${modelPath}/topology`: Model topology. For Keras-
*     style models, this is a stringized JSON.
*   - `${PATH_SEPARATOR}/${modelPath}/weight_specs`: Weight specs of the
*     model, can be used to decode the saved binary weight values (see
*     item below).
*   - `${PATH_SEPARATOR}/${modelPath}/weight_data`: Concatenated binary
*     weight values, stored as a base64-encoded string.
*
* Saving may throw an `Error` if the total size of the artifacts exceed the
* browser-specific quota.
*
* @param modelPath A unique identifier for the model to be saved. Must be a
*   non-empty string.
* @returns An instance of `IOHandler`, which can be used with, e.g.,
*   `tf.Model.save`.
*/
function browserLocalStorage(modelPath) {
	return new BrowserLocalStorage(modelPath);
}
var BrowserLocalStorageManager = class {
	constructor() {
		assert(env().getBool("IS_BROWSER"), () => "Current environment is not a web browser");
		assert(typeof window === "undefined" || typeof window.localStorage !== "undefined", () => "Current browser does not appear to support localStorage");
		this.LS = window.localStorage;
	}
	async listModels() {
		const out = {};
		const prefix = "tensorflowjs_models/";
		const suffix = "/info";
		for (let i = 0; i < this.LS.length; ++i) {
			const key = this.LS.key(i);
			if (key.startsWith(prefix) && key.endsWith(suffix)) {
				const modelPath = getModelPathFromKey(key);
				out[modelPath] = JSON.parse(this.LS.getItem(key));
			}
		}
		return out;
	}
	async removeModel(path) {
		path = maybeStripScheme(path);
		const keys = getModelKeys(path);
		if (this.LS.getItem(keys.info) == null) throw new Error(`Cannot find model at path '${path}'`);
		const info = JSON.parse(this.LS.getItem(keys.info));
		removeItems(keys);
		return info;
	}
};
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/io/model_management.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Classes and functions for model management across multiple storage mediums.
*
* Supported client actions:
* - Listing models on all registered storage mediums.
* - Remove model by URL from any registered storage mediums, by using URL
*   string.
* - Moving or copying model from one path to another in the same medium or from
*   one medium to another, by using URL strings.
*/
var URL_SCHEME_SUFFIX = "://";
var ModelStoreManagerRegistry = class ModelStoreManagerRegistry {
	constructor() {
		this.managers = {};
	}
	static getInstance() {
		if (ModelStoreManagerRegistry.instance == null) ModelStoreManagerRegistry.instance = new ModelStoreManagerRegistry();
		return ModelStoreManagerRegistry.instance;
	}
	/**
	* Register a save-handler router.
	*
	* @param saveRouter A function that maps a URL-like string onto an instance
	* of `IOHandler` with the `save` method defined or `null`.
	*/
	static registerManager(scheme, manager) {
		assert(scheme != null, () => "scheme must not be undefined or null.");
		if (scheme.endsWith(URL_SCHEME_SUFFIX)) scheme = scheme.slice(0, scheme.indexOf(URL_SCHEME_SUFFIX));
		assert(scheme.length > 0, () => "scheme must not be an empty string.");
		const registry = ModelStoreManagerRegistry.getInstance();
		assert(registry.managers[scheme] == null, () => `A model store manager is already registered for scheme '${scheme}'.`);
		registry.managers[scheme] = manager;
	}
	static getManager(scheme) {
		const manager = ModelStoreManagerRegistry.getInstance().managers[scheme];
		if (manager == null) throw new Error(`Cannot find model manager for scheme '${scheme}'`);
		return manager;
	}
	static getSchemes() {
		return Object.keys(ModelStoreManagerRegistry.getInstance().managers);
	}
};
/**
* Helper method for parsing a URL string into a scheme and a path.
*
* @param url E.g., 'localstorage://my-model'
* @returns A dictionary with two fields: scheme and path.
*   Scheme: e.g., 'localstorage' in the example above.
*   Path: e.g., 'my-model' in the example above.
*/
function parseURL(url) {
	if (url.indexOf(URL_SCHEME_SUFFIX) === -1) throw new Error(`The url string provided does not contain a scheme. Supported schemes are: ${ModelStoreManagerRegistry.getSchemes().join(",")}`);
	return {
		scheme: url.split(URL_SCHEME_SUFFIX)[0],
		path: url.split(URL_SCHEME_SUFFIX)[1]
	};
}
async function cloneModelInternal(sourceURL, destURL, deleteSource = false) {
	assert(sourceURL !== destURL, () => `Old path and new path are the same: '${sourceURL}'`);
	const loadHandlers = IORouterRegistry.getLoadHandlers(sourceURL);
	assert(loadHandlers.length > 0, () => `Copying failed because no load handler is found for source URL ${sourceURL}.`);
	assert(loadHandlers.length < 2, () => `Copying failed because more than one (${loadHandlers.length}) load handlers for source URL ${sourceURL}.`);
	const loadHandler = loadHandlers[0];
	const saveHandlers = IORouterRegistry.getSaveHandlers(destURL);
	assert(saveHandlers.length > 0, () => `Copying failed because no save handler is found for destination URL ${destURL}.`);
	assert(saveHandlers.length < 2, () => `Copying failed because more than one (${loadHandlers.length}) save handlers for destination URL ${destURL}.`);
	const saveHandler = saveHandlers[0];
	const sourceScheme = parseURL(sourceURL).scheme;
	const sourcePath = parseURL(sourceURL).path;
	const sameMedium = sourceScheme === parseURL(sourceURL).scheme;
	const modelArtifacts = await loadHandler.load();
	if (deleteSource && sameMedium) await ModelStoreManagerRegistry.getManager(sourceScheme).removeModel(sourcePath);
	const saveResult = await saveHandler.save(modelArtifacts);
	if (deleteSource && !sameMedium) await ModelStoreManagerRegistry.getManager(sourceScheme).removeModel(sourcePath);
	return saveResult.modelArtifactsInfo;
}
/**
* List all models stored in registered storage mediums.
*
* For a web browser environment, the registered mediums are Local Storage and
* IndexedDB.
*
* ```js
* // First create and save a model.
* const model = tf.sequential();
* model.add(tf.layers.dense(
*     {units: 1, inputShape: [10], activation: 'sigmoid'}));
* await model.save('localstorage://demo/management/model1');
*
* // Then list existing models.
* console.log(JSON.stringify(await tf.io.listModels()));
*
* // Delete the model.
* await tf.io.removeModel('localstorage://demo/management/model1');
*
* // List models again.
* console.log(JSON.stringify(await tf.io.listModels()));
* ```
*
* @returns A `Promise` of a dictionary mapping URLs of existing models to
* their model artifacts info. URLs include medium-specific schemes, e.g.,
*   'indexeddb://my/model/1'. Model artifacts info include type of the
* model's topology, byte sizes of the topology, weights, etc.
*
* @doc {
*   heading: 'Models',
*   subheading: 'Management',
*   namespace: 'io',
*   ignoreCI: true
* }
*/
async function listModels() {
	const schemes = ModelStoreManagerRegistry.getSchemes();
	const out = {};
	for (const scheme of schemes) {
		const schemeOut = await ModelStoreManagerRegistry.getManager(scheme).listModels();
		for (const path in schemeOut) {
			const url = scheme + URL_SCHEME_SUFFIX + path;
			out[url] = schemeOut[path];
		}
	}
	return out;
}
/**
* Remove a model specified by URL from a registered storage medium.
*
* ```js
* // First create and save a model.
* const model = tf.sequential();
* model.add(tf.layers.dense(
*     {units: 1, inputShape: [10], activation: 'sigmoid'}));
* await model.save('localstorage://demo/management/model1');
*
* // Then list existing models.
* console.log(JSON.stringify(await tf.io.listModels()));
*
* // Delete the model.
* await tf.io.removeModel('localstorage://demo/management/model1');
*
* // List models again.
* console.log(JSON.stringify(await tf.io.listModels()));
* ```
*
* @param url A URL to a stored model, with a scheme prefix, e.g.,
*   'localstorage://my-model-1', 'indexeddb://my/model/2'.
* @returns ModelArtifactsInfo of the deleted model (if and only if deletion
*   is successful).
* @throws Error if deletion fails, e.g., if no model exists at `path`.
*
* @doc {
*   heading: 'Models',
*   subheading: 'Management',
*   namespace: 'io',
*   ignoreCI: true
* }
*/
async function removeModel(url) {
	const schemeAndPath = parseURL(url);
	return ModelStoreManagerRegistry.getManager(schemeAndPath.scheme).removeModel(schemeAndPath.path);
}
/**
* Copy a model from one URL to another.
*
* This function supports:
*
* 1. Copying within a storage medium, e.g.,
*    `tf.io.copyModel('localstorage://model-1', 'localstorage://model-2')`
* 2. Copying between two storage mediums, e.g.,
*    `tf.io.copyModel('localstorage://model-1', 'indexeddb://model-1')`
*
* ```js
* // First create and save a model.
* const model = tf.sequential();
* model.add(tf.layers.dense(
*     {units: 1, inputShape: [10], activation: 'sigmoid'}));
* await model.save('localstorage://demo/management/model1');
*
* // Then list existing models.
* console.log(JSON.stringify(await tf.io.listModels()));
*
* // Copy the model, from Local Storage to IndexedDB.
* await tf.io.copyModel(
*     'localstorage://demo/management/model1',
*     'indexeddb://demo/management/model1');
*
* // List models again.
* console.log(JSON.stringify(await tf.io.listModels()));
*
* // Remove both models.
* await tf.io.removeModel('localstorage://demo/management/model1');
* await tf.io.removeModel('indexeddb://demo/management/model1');
* ```
*
* @param sourceURL Source URL of copying.
* @param destURL Destination URL of copying.
* @returns ModelArtifactsInfo of the copied model (if and only if copying
*   is successful).
* @throws Error if copying fails, e.g., if no model exists at `sourceURL`, or
*   if `oldPath` and `newPath` are identical.
*
* @doc {
*   heading: 'Models',
*   subheading: 'Management',
*   namespace: 'io',
*   ignoreCI: true
* }
*/
async function copyModel(sourceURL, destURL) {
	return cloneModelInternal(sourceURL, destURL, false);
}
/**
* Move a model from one URL to another.
*
* This function supports:
*
* 1. Moving within a storage medium, e.g.,
*    `tf.io.moveModel('localstorage://model-1', 'localstorage://model-2')`
* 2. Moving between two storage mediums, e.g.,
*    `tf.io.moveModel('localstorage://model-1', 'indexeddb://model-1')`
*
* ```js
* // First create and save a model.
* const model = tf.sequential();
* model.add(tf.layers.dense(
*     {units: 1, inputShape: [10], activation: 'sigmoid'}));
* await model.save('localstorage://demo/management/model1');
*
* // Then list existing models.
* console.log(JSON.stringify(await tf.io.listModels()));
*
* // Move the model, from Local Storage to IndexedDB.
* await tf.io.moveModel(
*     'localstorage://demo/management/model1',
*     'indexeddb://demo/management/model1');
*
* // List models again.
* console.log(JSON.stringify(await tf.io.listModels()));
*
* // Remove the moved model.
* await tf.io.removeModel('indexeddb://demo/management/model1');
* ```
*
* @param sourceURL Source URL of moving.
* @param destURL Destination URL of moving.
* @returns ModelArtifactsInfo of the copied model (if and only if copying
*   is successful).
* @throws Error if moving fails, e.g., if no model exists at `sourceURL`, or
*   if `oldPath` and `newPath` are identical.
*
* @doc {
*   heading: 'Models',
*   subheading: 'Management',
*   namespace: 'io',
*   ignoreCI: true
* }
*/
async function moveModel(sourceURL, destURL) {
	return cloneModelInternal(sourceURL, destURL, true);
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/platforms/platform_browser.js
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var PlatformBrowser = class {
	constructor() {
		this.messageName = "setTimeoutCustom";
		this.functionRefs = [];
		this.handledMessageCount = 0;
		this.hasEventListener = false;
	}
	fetch(path, init) {
		return fetch(path, init);
	}
	now() {
		return performance.now();
	}
	encode(text, encoding) {
		if (encoding !== "utf-8" && encoding !== "utf8") throw new Error(`Browser's encoder only supports utf-8, but got ${encoding}`);
		if (this.textEncoder == null) this.textEncoder = new TextEncoder();
		return this.textEncoder.encode(text);
	}
	decode(bytes, encoding) {
		return new TextDecoder(encoding).decode(bytes);
	}
	setTimeoutCustom(functionRef, delay) {
		if (typeof window === "undefined" || !env().getBool("USE_SETTIMEOUTCUSTOM")) {
			setTimeout(functionRef, delay);
			return;
		}
		this.functionRefs.push(functionRef);
		setTimeout(() => {
			window.postMessage({
				name: this.messageName,
				index: this.functionRefs.length - 1
			}, "*");
		}, delay);
		if (!this.hasEventListener) {
			this.hasEventListener = true;
			window.addEventListener("message", (event) => {
				if (event.source === window && event.data.name === this.messageName) {
					event.stopPropagation();
					const functionRef = this.functionRefs[event.data.index];
					functionRef();
					this.handledMessageCount++;
					if (this.handledMessageCount === this.functionRefs.length) {
						this.functionRefs = [];
						this.handledMessageCount = 0;
					}
				}
			}, true);
		}
	}
	isTypedArray(a) {
		return isTypedArrayBrowser(a);
	}
};
if (env().get("IS_BROWSER")) {
	env().setPlatform("browser", new PlatformBrowser());
	try {
		ModelStoreManagerRegistry.registerManager(BrowserLocalStorage.URL_SCHEME, new BrowserLocalStorageManager());
	} catch (err) {}
	try {
		ModelStoreManagerRegistry.registerManager(BrowserIndexedDB.URL_SCHEME, new BrowserIndexedDBManager());
	} catch (err) {}
}
// __vite-browser-external
var require___vite_browser_external = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {};
}));
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/platforms/platform_node.js
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var getNodeFetch = { importFetch: () => require___vite_browser_external() };
var systemFetch;
var PlatformNode = class {
	constructor() {
		this.util = require___vite_browser_external();
		this.textEncoder = new this.util.TextEncoder();
	}
	fetch(path, requestInits) {
		if (env().global.fetch != null) return env().global.fetch(path, requestInits);
		if (systemFetch == null) systemFetch = getNodeFetch.importFetch();
		return systemFetch(path, requestInits);
	}
	now() {
		const time = process.hrtime();
		return time[0] * 1e3 + time[1] / 1e6;
	}
	encode(text, encoding) {
		if (encoding !== "utf-8" && encoding !== "utf8") throw new Error(`Node built-in encoder only supports utf-8, but got ${encoding}`);
		return this.textEncoder.encode(text);
	}
	decode(bytes, encoding) {
		if (bytes.length === 0) return "";
		return new this.util.TextDecoder(encoding).decode(bytes);
	}
	isTypedArray(a) {
		return this.util.types.isFloat32Array(a) || this.util.types.isInt32Array(a) || this.util.types.isUint8Array(a) || this.util.types.isUint8ClampedArray(a);
	}
};
if (env().get("IS_NODE") && !env().get("IS_BROWSER")) env().setPlatform("node", new PlatformNode());
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/buffer.js
/**
* @license
* Copyright 2020 Google Inc. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates an empty `tf.TensorBuffer` with the specified `shape` and `dtype`.
*
* The values are stored in CPU as `TypedArray`. Fill the buffer using
* `buffer.set()`, or by modifying directly `buffer.values`.
*
* When done, call `buffer.toTensor()` to get an immutable `tf.Tensor` with
* those values.
*
* ```js
* // Create a buffer and set values at particular indices.
* const buffer = tf.buffer([2, 2]);
* buffer.set(3, 0, 0);
* buffer.set(5, 1, 0);
*
* // Convert the buffer back to a tensor.
* buffer.toTensor().print();
* ```
*
* @param shape An array of integers defining the output tensor shape.
* @param dtype The dtype of the buffer. Defaults to 'float32'.
* @param values The values of the buffer as `TypedArray`. Defaults to
* zeros.
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function buffer(shape, dtype = "float32", values) {
	dtype = dtype || "float32";
	assertNonNegativeIntegerDimensions(shape);
	return new TensorBuffer(shape, dtype, values);
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/print.js
/**
* @license
* Copyright 2020 Google Inc. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Prints information about the `tf.Tensor` including its data.
*
* ```js
* const verbose = true;
* tf.tensor2d([1, 2, 3, 4], [2, 2]).print(verbose);
* ```
* @param x The tensor to be printed.
* @param verbose Whether to print verbose information about the ` Tensor`,
* including dtype and size.
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function print(x, verbose = false) {
	console.log(x.toString(verbose));
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/base_side_effects.js
/**
* @license
* Copyright 2020 Google Inc. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
getOrMakeEngine();
setOpHandler({
	buffer,
	cast,
	clone,
	print
});
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/abs.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes absolute value element-wise: `abs(x)`
*
* ```js
* const x = tf.tensor1d([-1, 2, -3, 4]);
*
* x.abs().print();  // or tf.abs(x)
* ```
* @param x The input `tf.Tensor`.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function abs_(x) {
	const $x = convertToTensor(x, "x", "abs");
	if ($x.dtype === "complex64") {
		const inputs = { x: $x };
		return ENGINE.runKernel(ComplexAbs, inputs);
	} else {
		const inputs = { x: $x };
		return ENGINE.runKernel("Abs", inputs);
	}
}
var abs = /* @__PURE__ */ op({ abs_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/acos.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes acos of the input `tf.Tensor` element-wise: `acos(x)`
*
* ```js
* const x = tf.tensor1d([0, 1, -1, .7]);
*
* x.acos().print();  // or tf.acos(x)
* ```
* @param x The input tensor.
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function acos_(x) {
	const inputs = { x: convertToTensor(x, "x", "acos") };
	return ENGINE.runKernel(Acos, inputs);
}
var acos = /* @__PURE__ */ op({ acos_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/acosh.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the inverse hyperbolic cos of the input `tf.Tensor` element-wise:
* `acosh(x)`
*
* ```js
* const x = tf.tensor1d([10, 1, 3, 5.7]);
*
* x.acosh().print();  // or tf.acosh(x)
* ```
* @param x The input tensor.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function acosh_(x) {
	const inputs = { x: convertToTensor(x, "x", "acosh") };
	return ENGINE.runKernel(Acosh, inputs);
}
var acosh = /* @__PURE__ */ op({ acosh_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/add_n.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Adds a list of `tf.Tensor`s element-wise, each with the same shape and dtype.
*
* ```js
* const a = tf.tensor1d([1, 2]);
* const b = tf.tensor1d([3, 4]);
* const c = tf.tensor1d([5, 6]);
*
* tf.addN([a, b, c]).print();
* ```
* @param tensors A list of tensors with the same shape and dtype.
* @doc {heading: 'Operations', subheading: 'Arithmetic'}
*/
function addN_(tensors) {
	assert(Array.isArray(tensors), () => "The argument passed to tf.addN() must be a list of tensors");
	assert(tensors.length >= 1, () => `Must pass at least one tensor to tf.addN(), but got ${tensors.length}`);
	const $tensors = tensors.map((t, i) => convertToTensor(t, `tensors${i}`, "addN"));
	const firstTensor = $tensors[0];
	$tensors.forEach((t) => {
		if (t.dtype !== firstTensor.dtype) throw new Error("All tensors passed to tf.addN() must have the same dtype");
	});
	$tensors.forEach((t) => {
		if (!arraysEqual(t.shape, firstTensor.shape)) throw new Error("All tensors passed to tf.addN() must have the same shape");
	});
	const inputs = $tensors;
	return ENGINE.runKernel(AddN, inputs);
}
var addN = /* @__PURE__ */ op({ addN_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/all.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the logical and of elements across dimensions of a `tf.Tensor`.
*
* Reduces the input along the dimensions given in `axes`. Unless `keepDims`
* is true, the rank of the `tf.Tensor` is reduced by 1 for each entry in
* `axes`. If `keepDims` is true, the reduced dimensions are retained with
* length 1. If `axes` has no entries, all dimensions are reduced, and a
* `tf.Tensor` with a single element is returned.
*
* ```js
* const x = tf.tensor1d([1, 1, 1], 'bool');
*
* x.all().print();  // or tf.all(x)
* ```
*
* ```js
* const x = tf.tensor2d([1, 1, 0, 0], [2, 2], 'bool');
*
* const axis = 1;
* x.all(axis).print();  // or tf.all(x, axis)
* ```
*
* @param x The input tensor. Must be of dtype bool.
* @param axis The dimension(s) to reduce. By default it reduces
*     all dimensions.
* @param keepDims If true, retains reduced dimensions with size 1.
*
* @doc {heading: 'Operations', subheading: 'Reduction'}
*/
function all_(x, axis = null, keepDims = false) {
	const inputs = { x: convertToTensor(x, "x", "all", "bool") };
	const attrs = {
		axis,
		keepDims
	};
	return ENGINE.runKernel("All", inputs, attrs);
}
var all = /* @__PURE__ */ op({ all_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/any.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the logical or of elements across dimensions of a `tf.Tensor`.
*
* Reduces the input along the dimensions given in `axes`. Unless `keepDims`
* is true, the rank of the `tf.Tensor` is reduced by 1 for each entry in
* `axes`. If `keepDims` is true, the reduced dimensions are retained with
* length 1. If `axes` has no entries, all dimensions are reduced, and a
* `tf.Tensor` with a single element is returned.
*
* ```js
* const x = tf.tensor1d([1, 1, 1], 'bool');
*
* x.any().print();  // or tf.any(x)
* ```
*
* ```js
* const x = tf.tensor2d([1, 1, 0, 0], [2, 2], 'bool');
*
* const axis = 1;
* x.any(axis).print();  // or tf.any(x, axis)
* ```
*
* @param x The input tensor. Must be of dtype bool.
* @param axis The dimension(s) to reduce. By default it reduces
*     all dimensions.
* @param keepDims If true, retains reduced dimensions with size 1.
*
* @doc {heading: 'Operations', subheading: 'Reduction'}
*/
function any_(x, axis = null, keepDims = false) {
	const inputs = { x: convertToTensor(x, "x", "any", "bool") };
	const attrs = {
		axis,
		keepDims
	};
	return ENGINE.runKernel("Any", inputs, attrs);
}
var any = /* @__PURE__ */ op({ any_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/arg_max.js
/**
* @license
* Copyright 2020 Google Inc. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Returns the indices of the maximum values along an `axis`.
*
* The result has the same shape as `input` with the dimension along `axis`
* removed.
*
* ```js
* const x = tf.tensor1d([1, 2, 3]);
*
* x.argMax().print();  // or tf.argMax(x)
* ```
*
* ```js
* const x = tf.tensor2d([1, 2, 4, 3], [2, 2]);
*
* const axis = 1;
* x.argMax(axis).print();  // or tf.argMax(x, axis)
* ```
*
* @param x The input tensor.
* @param axis The dimension to reduce. Defaults to 0 (outer-most dimension).
*
* @doc {heading: 'Operations', subheading: 'Reduction'}
*/
function argMax_(x, axis = 0) {
	const inputs = { x: convertToTensor(x, "x", "argMax") };
	const attrs = { axis };
	return ENGINE.runKernel(ArgMax, inputs, attrs);
}
var argMax = /* @__PURE__ */ op({ argMax_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/arg_min.js
/**
* @license
* Copyright 2020 Google Inc. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Returns the indices of the minimum values along an `axis`.
*
* The result has the same shape as `input` with the dimension along `axis`
* removed.
*
* ```js
* const x = tf.tensor1d([1, 2, 3]);
*
* x.argMin().print();  // or tf.argMin(x)
* ```
*
* ```js
* const x = tf.tensor2d([1, 2, 4, 3], [2, 2]);
*
* const axis = 1;
* x.argMin(axis).print();  // or tf.argMin(x, axis)
* ```
*
* @param x The input tensor.
* @param axis The dimension to reduce. Defaults to 0 (outer-most dimension).
*
* @doc {heading: 'Operations', subheading: 'Reduction'}
*/
function argMin_(x, axis = 0) {
	const inputs = { x: convertToTensor(x, "x", "argMin") };
	const attrs = { axis };
	return ENGINE.runKernel(ArgMin, inputs, attrs);
}
var argMin = /* @__PURE__ */ op({ argMin_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/asin.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes asin of the input `tf.Tensor` element-wise: `asin(x)`
*
* ```js
* const x = tf.tensor1d([0, 1, -1, .7]);
*
* x.asin().print();  // or tf.asin(x)
* ```
* @param x The input tensor.
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function asin_(x) {
	const inputs = { x: convertToTensor(x, "x", "asin") };
	return ENGINE.runKernel(Asin, inputs);
}
var asin = /* @__PURE__ */ op({ asin_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/asinh.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes inverse hyperbolic sin of the input `tf.Tensor` element-wise:
* `asinh(x)`
*
* ```js
* const x = tf.tensor1d([0, 1, -1, .7]);
*
* x.asinh().print();  // or tf.asinh(x)
* ```
* @param x The input tensor.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function asinh_(x) {
	const inputs = { x: convertToTensor(x, "x", "asinh") };
	return ENGINE.runKernel(Asinh, inputs);
}
var asinh = /* @__PURE__ */ op({ asinh_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/atan.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes atan of the input `tf.Tensor` element-wise: `atan(x)`
*
* ```js
* const x = tf.tensor1d([0, 1, -1, .7]);
*
* x.atan().print();  // or tf.atan(x)
* ```
* @param x The input tensor.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function atan_(x) {
	const inputs = { x: convertToTensor(x, "x", "atan") };
	return ENGINE.runKernel(Atan, inputs);
}
var atan = /* @__PURE__ */ op({ atan_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/atan2.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes arctangent of `tf.Tensor`s a / b element-wise: `atan2(a, b)`.
* Supports broadcasting.
*
* ```js
* const a = tf.tensor1d([1.0, 1.0, -1.0, .7]);
* const b = tf.tensor1d([2.0, 13.0, 3.5, .21]);
*
* tf.atan2(a, b).print()
* ```
*
* @param a The first tensor.
* @param b The second tensor. Must have the same dtype as `a`.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function atan2_(a, b) {
	let $a = convertToTensor(a, "a", "atan2");
	let $b = convertToTensor(b, "b", "atan2");
	[$a, $b] = makeTypesMatch($a, $b);
	const inputs = {
		a: $a,
		b: $b
	};
	return ENGINE.runKernel(Atan2, inputs);
}
var atan2 = /* @__PURE__ */ op({ atan2_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/atanh.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes inverse hyperbolic tan of the input `tf.Tensor` element-wise:
* `atanh(x)`
*
* ```js
* const x = tf.tensor1d([0, .1, -.1, .7]);
*
* x.atanh().print();  // or tf.atanh(x)
* ```
* @param x The input tensor.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function atanh_(x) {
	const inputs = { x: convertToTensor(x, "x", "atanh") };
	return ENGINE.runKernel(Atanh, inputs);
}
var atanh = /* @__PURE__ */ op({ atanh_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/avg_pool.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the 2D average pooling of an image.
*
* @param x The input tensor, of rank 4 or rank 3 of shape
*     `[batch, height, width, inChannels]`. If rank 3, batch of 1 is assumed.
* @param filterSize The filter size: `[filterHeight, filterWidth]`. If
*     `filterSize` is a single number, then `filterHeight == filterWidth`.
* @param strides The strides of the pooling: `[strideHeight, strideWidth]`. If
*     `strides` is a single number, then `strideHeight == strideWidth`.
* @param pad The type of padding algorithm:
*    - `same` and stride 1: output will be of same size as input,
*       regardless of filter size.
*    - `valid`: output will be smaller than input if filter is larger
*       than 1x1.
*    - For more info, see this guide:
*     [https://www.tensorflow.org/api_docs/python/tf/nn/convolution](
*         https://www.tensorflow.org/api_docs/python/tf/nn/convolution)
* @param dimRoundingMode A string from: 'ceil', 'round', 'floor'. If none is
*     provided, it will default to truncate.
*
* @doc {heading: 'Operations', subheading: 'Convolution'}
*/
function avgPool_(x, filterSize, strides, pad, dimRoundingMode) {
	const $x = convertToTensor(x, "x", "avgPool", "float32");
	const dilations = 1;
	assert(eitherStridesOrDilationsAreOne(strides, dilations), () => `Error in avgPool: Either strides or dilations must be 1. Got strides ${strides} and dilations '${dilations}'`);
	let x4D = $x;
	let reshapedTo4D = false;
	if ($x.rank === 3) {
		reshapedTo4D = true;
		x4D = reshape($x, [
			1,
			$x.shape[0],
			$x.shape[1],
			$x.shape[2]
		]);
	}
	assert(x4D.rank === 4, () => `Error in avgPool: x must be rank 4 but got rank ${x4D.rank}.`);
	checkPadOnDimRoundingMode("avgPool", pad, dimRoundingMode);
	const inputs = { x: x4D };
	const attrs = {
		filterSize,
		strides,
		pad,
		dimRoundingMode
	};
	let res = ENGINE.runKernel(AvgPool, inputs, attrs);
	res = cast(res, $x.dtype);
	if (reshapedTo4D) return reshape(res, [
		res.shape[1],
		res.shape[2],
		res.shape[3]
	]);
	return res;
}
var avgPool = /* @__PURE__ */ op({ avgPool_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/avg_pool_3d.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the 3D average pooling.
*
* ```js
* const x = tf.tensor5d([1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 2, 2, 1]);
* const result = tf.avgPool3d(x, 2, 1, 'valid');
* result.print();
* ```
*
* @param x The input tensor, of rank 5 or rank 4 of shape
*     `[batch, depth, height, width, inChannels]`.
* @param filterSize The filter size:
*     `[filterDepth, filterHeight, filterWidth]`.
*     If `filterSize` is a single number,
*     then `filterDepth == filterHeight == filterWidth`.
* @param strides The strides of the pooling:
*     `[strideDepth, strideHeight, strideWidth]`.
*     If `strides` is a single number,
*     then `strideDepth == strideHeight == strideWidth`.
* @param pad The type of padding algorithm.
*    - `same` and stride 1: output will be of same size as input,
*       regardless of filter size.
*    - `valid`: output will be smaller than input if filter is larger
*       than 1*1x1.
*    - For more info, see this guide:
*     [https://www.tensorflow.org/api_docs/python/tf/nn/convolution](
*          https://www.tensorflow.org/api_docs/python/tf/nn/convolution)
* @param dimRoundingMode A string from: 'ceil', 'round', 'floor'. If none is
*     provided, it will default to truncate.
* @param dataFormat An optional string from: "NDHWC", "NCDHW". Defaults to
*     "NDHWC". Specify the data format of the input and output data. With the
*     default format "NDHWC", the data is stored in the order of: [batch,
*     depth, height, width, channels]. Only "NDHWC" is currently supported.
*
* @doc {heading: 'Operations', subheading: 'Convolution'}
*/
function avgPool3d_(x, filterSize, strides, pad, dimRoundingMode, dataFormat = "NDHWC") {
	const $x = convertToTensor(x, "x", "avgPool3d", "float32");
	let x5D = $x;
	let reshapedTo5D = false;
	if ($x.rank === 4) {
		reshapedTo5D = true;
		x5D = reshape($x, [
			1,
			$x.shape[0],
			$x.shape[1],
			$x.shape[2],
			$x.shape[3]
		]);
	}
	assert(x5D.rank === 5, () => `Error in avgPool3d: x must be rank 5 but got rank ${x5D.rank}.`);
	assert(dataFormat === "NDHWC", () => `Error in avgPool3d: Only NDHWC is currently supported, but got dataFormat of ${dataFormat}`);
	assert(typeof strides === "number" && strides > 0 || Array.isArray(strides) && strides[0] > 0 && strides[1] > 0 && strides[2] > 0, () => `Error in avgPool3d: Stride must be > 0, but got '${strides}'`);
	checkPadOnDimRoundingMode("avgPool3d", pad, dimRoundingMode);
	const inputs = { x: x5D };
	const attrs = {
		filterSize,
		strides,
		pad,
		dimRoundingMode,
		dataFormat
	};
	let res = ENGINE.runKernel(AvgPool3D, inputs, attrs);
	res = cast(res, x5D.dtype);
	if (reshapedTo5D) return reshape(res, [
		res.shape[1],
		res.shape[2],
		res.shape[3],
		res.shape[4]
	]);
	return res;
}
var avgPool3d = /* @__PURE__ */ op({ avgPool3d_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/tanh.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes hyperbolic tangent of the input `tf.Tensor` element-wise: `tanh(x)`
*
* ```js
* const x = tf.tensor1d([0, 1, -1, 70]);
*
* x.tanh().print();  // or tf.tanh(x)
* ```
* @param x The input tensor.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function tanh_(x) {
	const inputs = { x: convertToTensor(x, "x", "tanh", "float32") };
	return ENGINE.runKernel(Tanh, inputs);
}
var tanh = /* @__PURE__ */ op({ tanh_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/basic_lstm_cell.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the next state and output of a BasicLSTMCell.
*
* Returns `[newC, newH]`.
*
* Derived from tf.contrib.rnn.BasicLSTMCell.
*
* @param forgetBias Forget bias for the cell.
* @param lstmKernel The weights for the cell.
* @param lstmBias The bias for the cell.
* @param data The input to the cell.
* @param c Previous cell state.
* @param h Previous cell output.
*
* @doc {heading: 'Operations', subheading: 'RNN'}
*/
function basicLSTMCell_(forgetBias, lstmKernel, lstmBias, data, c, h) {
	const $forgetBias = convertToTensor(forgetBias, "forgetBias", "basicLSTMCell");
	const $lstmKernel = convertToTensor(lstmKernel, "lstmKernel", "basicLSTMCell");
	const $lstmBias = convertToTensor(lstmBias, "lstmBias", "basicLSTMCell");
	const $data = convertToTensor(data, "data", "basicLSTMCell");
	const $c = convertToTensor(c, "c", "basicLSTMCell");
	const $h = convertToTensor(h, "h", "basicLSTMCell");
	const combined = concat([$data, $h], 1);
	const weighted = matMul$1(combined, $lstmKernel);
	const res = add(weighted, $lstmBias);
	const batchSize = res.shape[0];
	const sliceCols = res.shape[1] / 4;
	const sliceSize = [batchSize, sliceCols];
	const i = slice(res, [0, 0], sliceSize);
	const j = slice(res, [0, sliceCols], sliceSize);
	const f = slice(res, [0, sliceCols * 2], sliceSize);
	const o = slice(res, [0, sliceCols * 3], sliceSize);
	const newC = add(mul(sigmoid(i), tanh(j)), mul($c, sigmoid(add($forgetBias, f))));
	return [newC, mul(tanh(newC), sigmoid(o))];
}
var basicLSTMCell = /* @__PURE__ */ op({ basicLSTMCell_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/batchnorm_util.js
function xAs4D(x) {
	let x4D;
	if (x.rank === 0 || x.rank === 1) x4D = reshape(x, [
		1,
		1,
		1,
		x.size
	]);
	else if (x.rank === 2) x4D = reshape(x, [
		1,
		1,
		x.shape[0],
		x.shape[1]
	]);
	else if (x.rank === 3) x4D = reshape(x, [
		1,
		x.shape[0],
		x.shape[1],
		x.shape[2]
	]);
	else x4D = x;
	return x4D;
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/batchnorm.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Batch normalization.
*
* As described in
* [http://arxiv.org/abs/1502.03167](http://arxiv.org/abs/1502.03167).
*
* Mean, variance, scale, and offset can be of two shapes:
*   - The same shape as the input.
*   - In the common case, the depth dimension is the last dimension of x, so
*     the values would be a `tf.Tensor1D` of shape [depth].
*
* Also available are stricter rank-specific methods with the same signature
* as this method that assert that parameters passed are of given rank
*   - `tf.batchNorm2d`
*   - `tf.batchNorm3d`
*   - `tf.batchNorm4d`
*
* @param x The input Tensor.
* @param mean A mean Tensor.
* @param variance A variance Tensor.
* @param offset An offset Tensor.
* @param scale A scale Tensor.
* @param varianceEpsilon A small float number to avoid dividing by 0.
*
* @doc {heading: 'Operations', subheading: 'Normalization'}
*/
function batchNorm_(x, mean, variance, offset, scale, varianceEpsilon) {
	if (varianceEpsilon == null) varianceEpsilon = .001;
	const $x = convertToTensor(x, "x", "batchNorm");
	const $mean = convertToTensor(mean, "mean", "batchNorm");
	const $variance = convertToTensor(variance, "variance", "batchNorm");
	let $scale;
	if (scale != null) $scale = convertToTensor(scale, "scale", "batchNorm");
	let $offset;
	if (offset != null) $offset = convertToTensor(offset, "offset", "batchNorm");
	assert($mean.rank === $variance.rank, () => "Batch normalization gradient requires mean and variance to have equal ranks.");
	assert($offset == null || $mean.rank === $offset.rank, () => "Batch normalization gradient requires mean and offset to have equal ranks.");
	assert($scale == null || $mean.rank === $scale.rank, () => "Batch normalization gradient requires mean and scale to have equal ranks.");
	const inputs = {
		x: xAs4D($x),
		scale: $scale,
		offset: $offset,
		mean: $mean,
		variance: $variance
	};
	const attrs = { varianceEpsilon };
	const res = ENGINE.runKernel(FusedBatchNorm, inputs, attrs);
	return reshape(res, $x.shape);
}
var batchNorm = /* @__PURE__ */ op({ batchNorm_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/batchnorm2d.js
/**
* Batch normalization, strictly for 2D. For the more relaxed version, see
* `tf.batchNorm`.
*
* @param x The input Tensor.
* @param mean A mean Tensor.
* @param variance A variance Tensor.
* @param offset An offset Tensor.
* @param scale A scale Tensor.
* @param varianceEpsilon A small float number to avoid dividing by 0.
*/
function batchNorm2d_(x, mean, variance, offset, scale, varianceEpsilon) {
	const $x = convertToTensor(x, "x", "batchNorm");
	const $mean = convertToTensor(mean, "mean", "batchNorm");
	const $variance = convertToTensor(variance, "variance", "batchNorm");
	let $scale;
	if (scale != null) $scale = convertToTensor(scale, "scale", "batchNorm");
	let $offset;
	if (offset != null) $offset = convertToTensor(offset, "offset", "batchNorm");
	assert($x.rank === 2, () => `Error in batchNorm2D: x must be rank 2 but got rank ${$x.rank}.`);
	assert($mean.rank === 2 || $mean.rank === 1, () => `Error in batchNorm2D: mean must be rank 2 or rank 1 but got rank ${$mean.rank}.`);
	assert($variance.rank === 2 || $variance.rank === 1, () => `Error in batchNorm2D: variance must be rank 2 or rank 1 but got rank ${$variance.rank}.`);
	if ($scale != null) assert($scale.rank === 2 || $scale.rank === 1, () => `Error in batchNorm2D: scale must be rank 2 or rank 1 but got rank ${$scale.rank}.`);
	if ($offset != null) assert($offset.rank === 2 || $offset.rank === 1, () => `Error in batchNorm2D: offset must be rank 2 or rank 1 but got rank ${$offset.rank}.`);
	return batchNorm($x, $mean, $variance, $offset, $scale, varianceEpsilon);
}
var batchNorm2d = /* @__PURE__ */ op({ batchNorm2d_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/batchnorm3d.js
/**
* Batch normalization, strictly for 3D. For the more relaxed version, see
* `tf.batchNorm`.
*
* @param x The input Tensor.
* @param mean A mean Tensor.
* @param variance A variance Tensor.
* @param offset An offset Tensor.
* @param scale A scale Tensor.
* @param varianceEpsilon A small float number to avoid dividing by 0.
*/
function batchNorm3d_(x, mean, variance, offset, scale, varianceEpsilon) {
	const $x = convertToTensor(x, "x", "batchNorm");
	const $mean = convertToTensor(mean, "mean", "batchNorm");
	const $variance = convertToTensor(variance, "variance", "batchNorm");
	let $scale;
	if (scale != null) $scale = convertToTensor(scale, "scale", "batchNorm");
	let $offset;
	if (offset != null) $offset = convertToTensor(offset, "offset", "batchNorm");
	assert($x.rank === 3, () => `Error in batchNorm3D: x must be rank 3 but got rank ${$x.rank}.`);
	assert($mean.rank === 3 || $mean.rank === 1, () => `Error in batchNorm3D: mean must be rank 3 or rank 1 but got rank ${$mean.rank}.`);
	assert($variance.rank === 3 || $variance.rank === 1, () => `Error in batchNorm3D: variance must be rank 3 or rank 1 but got rank ${$variance.rank}.`);
	if ($scale != null) assert($scale.rank === 3 || $scale.rank === 1, () => `Error in batchNorm3D: scale must be rank 3 or rank 1 but got rank ${$scale.rank}.`);
	if ($offset != null) assert($offset.rank === 3 || $offset.rank === 1, () => `Error in batchNorm3D: offset must be rank 3 or rank 1 but got rank ${$offset.rank}.`);
	return batchNorm($x, $mean, $variance, $offset, $scale, varianceEpsilon);
}
var batchNorm3d = /* @__PURE__ */ op({ batchNorm3d_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/batchnorm4d.js
/**
* Batch normalization, strictly for 4D. For the more relaxed version, see
* `tf.batchNorm`.
*
* @param x The input Tensor.
* @param mean A mean Tensor.
* @param variance A variance Tensor.
* @param offset An offset Tensor.
* @param scale A scale Tensor.
* @param varianceEpsilon A small float number to avoid dividing by 0.
*/
function batchNorm4d_(x, mean, variance, offset, scale, varianceEpsilon) {
	const $x = convertToTensor(x, "x", "batchNorm");
	const $mean = convertToTensor(mean, "mean", "batchNorm");
	const $variance = convertToTensor(variance, "variance", "batchNorm");
	let $scale;
	if (scale != null) $scale = convertToTensor(scale, "scale", "batchNorm");
	let $offset;
	if (offset != null) $offset = convertToTensor(offset, "offset", "batchNorm");
	assert($x.rank === 4, () => `Error in batchNorm4D: x must be rank 4 but got rank ${$x.rank}.`);
	assert($mean.rank === 4 || $mean.rank === 1, () => `Error in batchNorm4D: mean must be rank 4 or rank 1 but got rank ${$mean.rank}.`);
	assert($variance.rank === 4 || $variance.rank === 1, () => `Error in batchNorm4D: variance must be rank 4 or rank 1 but got rank ${$variance.rank}.`);
	if ($scale != null) assert($scale.rank === 4 || $scale.rank === 1, () => `Error in batchNorm4D: scale must be rank 4 or rank 1 but got rank ${$scale.rank}.`);
	if ($offset != null) assert($offset.rank === 4 || $offset.rank === 1, () => `Error in batchNorm4D: offset must be rank 4 or rank 1 but got rank ${$offset.rank}.`);
	return batchNorm($x, $mean, $variance, $offset, $scale, varianceEpsilon);
}
var batchNorm4d = /* @__PURE__ */ op({ batchNorm4d_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/bincount.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Outputs a vector with length `size` and the same dtype as `weights`.
*
* If `weights` are empty, then index `i` stores the number of times the value
* `i` is counted in `x`. If `weights` are non-empty, then index `i` stores the
* sum of the value in `weights` at each index where the corresponding value in
* `x` is `i`.
*
* Values in `x` outside of the range [0, size) are ignored.
*
* @param x The input int tensor, rank 1.
* @param weights The weights tensor, must have the same shape as x, or a
*     length-0 Tensor, in which case it acts as all weights equal to 1.
* @param size Non-negative integer.
*
* @doc {heading: 'Operations', subheading: 'Reduction'}
*/
function bincount_(x, weights, size) {
	const $x = convertToTensor(x, "x", "bincount");
	const $weights = convertToTensor(weights, "weights", "bincount");
	assert($x.dtype === "int32", () => `Error in bincount: input dtype must be int32, but got ${$x.dtype}`);
	assert(size >= 0, () => `size must be non-negative, but got ${size}.`);
	assert($weights.size === $x.size || $weights.size === 0, () => `Error in bincount: weights must have the same size as input or0-length, but got input shape: ${$x.shape}, weights shape: ${$weights.shape}.`);
	const inputs = {
		x: $x,
		weights: $weights
	};
	const attrs = { size };
	return ENGINE.runKernel(Bincount, inputs, attrs);
}
var bincount = /* @__PURE__ */ op({ bincount_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/bitwise_and.js
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Bitwise `AND` operation for input tensors.
*
* Given two input tensors, returns a new tensor
* with the `AND` calculated values.
*
* The method supports int32 values
*
*
* ```js
* const x = tf.tensor1d([0, 5, 3, 14], 'int32');
* const y = tf.tensor1d([5, 0, 7, 11], 'int32');
* tf.bitwiseAnd(x, y).print();
* ```
*
* @param x The input tensor to be calculated.
* @param y The input tensor to be calculated.
*
* @doc {heading: 'Operations', subheading: 'Logical'}
*/
function bitwiseAnd_(x, y) {
	const $x = convertToTensor(x, "x", "bitwiseAnd");
	const $y = convertToTensor(y, "y", "bitwiseAnd");
	if (!arraysEqual($x.shape, $y.shape)) throw new Error(`BitwiseAnd: Tensors must have the same shape. x: ${$x.shape}, y: ${$y.shape}`);
	if ($x.dtype !== "int32" || $y.dtype !== "int32") throw new Error(`BitwiseAnd: Only supports 'int32' values in tensor, found type of x: ${$x.dtype} and type of y: ${$y.dtype}`);
	const inputs = {
		a: $x,
		b: $y
	};
	return ENGINE.runKernel(BitwiseAnd, inputs);
}
var bitwiseAnd = /* @__PURE__ */ op({ bitwiseAnd_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/broadcast_args.js
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Return the shape of s0 op s1 with broadcast.
*
* compute r0, the broadcasted shape as a tensor.
* s0, s1 and r0 are all integer vectors.
*
* This function returns the shape of the result of an operation between
* two tensors of size s0 and s1 performed with broadcast.
*
* @param s0 A tensor representing a shape
* @param s1 A tensor representing a shape
*
* @doc {heading: 'Tensors', subheading: 'Transformations'}
*/
function broadcastArgs_(s0, s1) {
	const shape1Input = convertToTensor(s0, "s0", "broadcastArgs", "int32");
	const shape2Input = convertToTensor(s1, "s1", "broadcastArgs", "int32");
	if (shape1Input.rank !== 1) throw new Error(`broadcastArgs(): first input must be a vector (rank=1). Has rank ${shape1Input.rank}`);
	if (shape2Input.rank !== 1) throw new Error(`broadcastArgs(): second input must be a vector (rank=1). Has rank ${shape2Input.rank}`);
	const inputs = {
		s0: shape1Input,
		s1: shape2Input
	};
	return ENGINE.runKernel(BroadcastArgs, inputs);
}
var broadcastArgs = /* @__PURE__ */ op({ broadcastArgs_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/ceil.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes ceiling of input `tf.Tensor` element-wise: `ceil(x)`
*
* ```js
* const x = tf.tensor1d([.6, 1.1, -3.3]);
*
* x.ceil().print();  // or tf.ceil(x)
* ```
* @param x The input Tensor.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function ceil_(x) {
	const inputs = { x: convertToTensor(x, "x", "ceil", "float32") };
	return ENGINE.runKernel(Ceil, inputs);
}
var ceil = /* @__PURE__ */ op({ ceil_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/fill.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates a `tf.Tensor` filled with a scalar value.
*
* ```js
* tf.fill([2, 2], 4).print();
* ```
*
* @param shape An array of integers defining the output tensor shape.
* @param value The scalar value to fill the tensor with.
* @param dtype The type of an element in the resulting tensor. Defaults to
*     'float32' if the given param value is a number, otherwise 'string'.
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function fill(shape, value, dtype) {
	assertNonNegativeIntegerDimensions(shape);
	dtype = dtype || inferDtype(value);
	const attrs = {
		shape,
		value,
		dtype
	};
	return ENGINE.runKernel(Fill, {}, attrs);
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/clip_by_value.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Clips values element-wise. `max(min(x, clipValueMax), clipValueMin)`
*
* ```js
* const x = tf.tensor1d([-1, 2, -3, 4]);
*
* x.clipByValue(-2, 3).print();  // or tf.clipByValue(x, -2, 3)
* ```
* @param x The input tensor.
* @param clipValueMin Lower bound of range to be clipped to.
* @param clipValueMax Upper bound of range to be clipped to.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function clipByValue_(x, clipValueMin, clipValueMax) {
	const $x = convertToTensor(x, "x", "clipByValue");
	assert(clipValueMin <= clipValueMax, () => `Error in clip: min (${clipValueMin}) must be less than or equal to max (${clipValueMax}).`);
	if (clipValueMin === clipValueMax) return fill($x.shape, clipValueMin, $x.dtype);
	const inputs = { x: $x };
	const attrs = {
		clipValueMin,
		clipValueMax
	};
	return ENGINE.runKernel(ClipByValue, inputs, attrs);
}
var clipByValue = /* @__PURE__ */ op({ clipByValue_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/concat_1d.js
/**
* Concatenates a list of`tf.Tensor1D`s along an axis. See `concat` for details.
*
* For example, if:
* A: shape(3) = |r1, g1, b1|
* B: shape(2) = |r2, g2|
* C = tf.concat1d([A, B]) == |r1, g1, b1, r2, g2|
*
* @param tensors A list of`tf.Tensor`s to concatenate.
* @return The concatenated array.
*/
function concat1d_(tensors) {
	return concat(tensors, 0);
}
var concat1d = /* @__PURE__ */ op({ concat1d_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/concat_2d.js
/**
* Concatenates a list of`tf.Tensor2D`s along an axis. See `concat` for details.
*
* For example, if:
* A: shape(2, 3) = | r1, g1, b1 |
*                  | r2, g2, b2 |
*
* B: shape(2, 3) = | r3, g3, b3 |
*                  | r4, g4, b4 |
*
* C = tf.concat2d([A, B], axis)
*
* if axis = 0:
* C: shape(4, 3) = | r1, g1, b1 |
*                  | r2, g2, b2 |
*                  | r3, g3, b3 |
*                  | r4, g4, b4 |
*
* if axis = 1:
* C = shape(2, 6) = | r1, g1, b1, r3, g3, b3 |
*                   | r2, g2, b2, r4, g4, b4 |
*
*
* @param tensors A list of `tf.Tensor`s to concatenate.
* @param axis The axis to concatenate along.
* @return The concatenated array.
*/
function concat2d_(tensors, axis) {
	return concat(tensors, axis);
}
var concat2d = /* @__PURE__ */ op({ concat2d_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/concat_3d.js
/**
* Concatenates a list of `tf.Tensor3D`s along an axis.
* See `concat` for details.
*
* For example, if:
* A: shape(2, 1, 3) = | r1, g1, b1 |
*                     | r2, g2, b2 |
*
* B: shape(2, 1, 3) = | r3, g3, b3 |
*                     | r4, g4, b4 |
*
* C = tf.concat3d([A, B], axis)
*
* if axis = 0:
* C: shape(4, 1, 3) = | r1, g1, b1 |
*                     | r2, g2, b2 |
*                     | r3, g3, b3 |
*                     | r4, g4, b4 |
*
* if axis = 1:
* C: shape(2, 2, 3) = | r1, g1, b1, r3, g3, b3 |
*                     | r2, g2, b2, r4, g4, b4 |
*
* if axis = 2:
* C = shape(2, 1, 6) = | r1, g1, b1, r3, g3, b3 |
*                      | r2, g2, b2, r4, g4, b4 |
*
* @param tensors A list of`tf.Tensor`s to concatenate.
* @param axis The axis to concate along.
* @return The concatenated array.
*/
function concat3d_(tensors, axis) {
	return concat(tensors, axis);
}
var concat3d = /* @__PURE__ */ op({ concat3d_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/concat_4d.js
/**
* Concatenates a list of `tf.Tensor4D`s along an axis.
* See `concat` for details.
*
* @param tensors A list of `tf.Tensor`s to concatenate.
* @param axis The axis to concate along.
* @return The concatenated array.
*/
function concat4d_(tensors, axis) {
	return concat(tensors, axis);
}
var concat4d = /* @__PURE__ */ op({ concat4d_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/conv1d.js
/**
* Computes a 1D convolution over the input x.
*
* @param x The input tensor, of rank 3 or rank 2, of shape
*     `[batch, width, inChannels]`. If rank 2, batch of 1 is assumed.
* @param filter The filter, rank 3, of shape
*     `[filterWidth, inDepth, outDepth]`.
* @param stride The number of entries by which the filter is moved right at
*     each step.
* @param pad The type of padding algorithm.
*    - `same` and stride 1: output will be of same size as input,
*       regardless of filter size.
*    - `valid`: output will be smaller than input if filter is larger
*       than 1x1.
*   - For more info, see this guide:
*     [https://www.tensorflow.org/api_docs/python/tf/nn/convolution](
*          https://www.tensorflow.org/api_docs/python/tf/nn/convolution)
* @param dataFormat An optional string from "NWC", "NCW". Defaults to "NWC",
*     the data is stored in the order of [batch, in_width, in_channels]. Only
*     "NWC" is currently supported.
* @param dilation The dilation rate in which we sample input values in
*     atrous convolution. Defaults to `1`. If it is greater than 1, then
*     stride must be `1`.
* @param dimRoundingMode A string from: 'ceil', 'round', 'floor'. If none is
*     provided, it will default to truncate.
*
* @doc {heading: 'Operations', subheading: 'Convolution'}
*/
function conv1d_(x, filter, stride, pad, dataFormat = "NWC", dilation = 1, dimRoundingMode) {
	const $x = convertToTensor(x, "x", "conv1d");
	const $filter = convertToTensor(filter, "filter", "conv1d");
	let x3D = $x;
	let reshapedTo3D = false;
	if ($x.rank === 2) {
		reshapedTo3D = true;
		x3D = reshape($x, [
			1,
			$x.shape[0],
			$x.shape[1]
		]);
	}
	assert(x3D.rank === 3, () => `Error in conv1d: input must be rank 3, but got rank ${x3D.rank}.`);
	assert($filter.rank === 3, () => `Error in conv1d: filter must be rank 3, but got rank ${$filter.rank}.`);
	checkPadOnDimRoundingMode("conv1d", pad, dimRoundingMode);
	assert(x3D.shape[2] === $filter.shape[1], () => `Error in conv1d: depth of input (${x3D.shape[2]}) must match input depth for filter ${$filter.shape[1]}.`);
	assert(eitherStridesOrDilationsAreOne(stride, dilation), () => `Error in conv1D: Either stride or dilation must be 1. Got stride ${stride} and dilation '${dilation}'`);
	assert(stridesOrDilationsArePositive(dilation), () => "Error in conv1D: Dilated rates should be larger than 0.");
	assert(stridesOrDilationsArePositive(stride), () => "Error in conv1D: Stride should be larger than 0.");
	assert(dataFormat === "NWC", () => `Error in conv1d: got dataFormat of ${dataFormat} but only NWC is currently supported.`);
	const filter4D = reshape($filter, [
		1,
		$filter.shape[0],
		$filter.shape[1],
		$filter.shape[2]
	]);
	const input4D = reshape(x3D, [
		x3D.shape[0],
		1,
		x3D.shape[1],
		x3D.shape[2]
	]);
	const res = conv2d$1(input4D, filter4D, [1, stride], pad, "NHWC", [1, dilation], dimRoundingMode);
	if (reshapedTo3D) return reshape(res, [res.shape[2], res.shape[3]]);
	return reshape(res, [
		res.shape[0],
		res.shape[2],
		res.shape[3]
	]);
}
var conv1d = /* @__PURE__ */ op({ conv1d_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/conv2d_transpose.js
/**
* Computes the transposed 2D convolution of an image, also known as a
* deconvolution.
*
* @param x The input image, of rank 4 or rank 3, of shape
*   `[batch, height, width, inDepth]`. If rank 3, batch of 1 is assumed.
* @param filter The filter, rank 4, of shape
*     `[filterHeight, filterWidth, outDepth, inDepth]`.
*     `inDepth` must match `inDepth` in `x`.
* @param outputShape Output shape, of rank 4 or rank 3:
*     `[batch, height, width, outDepth]`. If rank 3, batch of 1 is assumed.
* @param strides The strides of the original convolution:
*     `[strideHeight, strideWidth]`.
* @param pad  The type of padding algorithm used in the non-transpose version
*    of the op.
* @param dimRoundingMode A string from: 'ceil', 'round', 'floor'. If none is
*     provided, it will default to truncate.
*
* @doc {heading: 'Operations', subheading: 'Convolution'}
*/
function conv2dTranspose_(x, filter, outputShape, strides, pad, dimRoundingMode) {
	const $x = convertToTensor(x, "x", "conv2dTranspose");
	const $filter = convertToTensor(filter, "filter", "conv2dTranspose");
	return conv2DBackpropInput(outputShape, $x, $filter, strides, pad, "NHWC", dimRoundingMode);
}
var conv2dTranspose = /* @__PURE__ */ op({ conv2dTranspose_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/conv3d.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes a 3D convolution over the input x.
*
* @param x The input tensor, of rank 5 or rank 4, of shape
*     `[batch, depth, height, width, channels]`. If rank 4,
* batch of 1 is assumed.
* @param filter The filter, rank 5, of shape
*     `[filterDepth, filterHeight, filterWidth, inChannels, outChannels]`.
*      inChannels must match between input and filter.
* @param strides The strides of the convolution: `[strideDepth, strideHeight,
* strideWidth]`.
* @param pad The type of padding algorithm.
*    - `same` and stride 1: output will be of same size as input,
*       regardless of filter size.
*    - `valid`: output will be smaller than input if filter is larger
*       than 1x1.
*   - For more info, see this guide:
*     [https://www.tensorflow.org/api_docs/python/tf/nn/convolution](
*          https://www.tensorflow.org/api_docs/python/tf/nn/convolution)
* @param dataFormat: An optional string from: "NDHWC", "NCDHW". Defaults to
*     "NDHWC". Specify the data format of the input and output data. With the
*     default format "NDHWC", the data is stored in the order of: [batch,
*     depth, height, width, channels]. Only "NDHWC" is currently supported.
* @param dilations The dilation rates: `[dilationDepth, dilationHeight,
*     dilationWidth]` in which we sample input values across the height
*     and width dimensions in atrous convolution. Defaults to `[1, 1, 1]`.
*     If `dilations` is a single number, then
*     `dilationDepth == dilationHeight == dilationWidth`. If it is greater
*     than 1, then all values of `strides` must be 1.
*
* @doc {heading: 'Operations', subheading: 'Convolution'}
*/
function conv3d_(x, filter, strides, pad, dataFormat = "NDHWC", dilations = [
	1,
	1,
	1
]) {
	const $x = convertToTensor(x, "x", "conv3d");
	const $filter = convertToTensor(filter, "filter", "conv3d");
	let x5D = $x;
	let reshapedTo5D = false;
	if ($x.rank === 4) {
		reshapedTo5D = true;
		x5D = reshape($x, [
			1,
			$x.shape[0],
			$x.shape[1],
			$x.shape[2],
			$x.shape[3]
		]);
	}
	assert(x5D.rank === 5, () => `Error in conv3d: input must be rank 5, but got rank ${x5D.rank}.`);
	assert($filter.rank === 5, () => `Error in conv3d: filter must be rank 5, but got rank ${$filter.rank}.`);
	assert(x5D.shape[4] === $filter.shape[3], () => `Error in conv3d: depth of input (${x5D.shape[4]}) must match input depth for filter ${$filter.shape[3]}.`);
	assert(eitherStridesOrDilationsAreOne(strides, dilations), () => `Error in conv3D: Either strides or dilations must be 1. Got strides ${strides} and dilations '${dilations}'`);
	assert(dataFormat === "NDHWC", () => `Error in conv3d: got dataFormat of ${dataFormat} but only NDHWC is currently supported.`);
	assert(stridesOrDilationsArePositive(dilations), () => "Error in conv3D: Dilated rates should be larger than 0.");
	assert(stridesOrDilationsArePositive(strides), () => "Error in conv3D: Strides should be larger than 0.");
	const inputs = {
		x: x5D,
		filter: $filter
	};
	const attrs = {
		strides,
		pad,
		dataFormat,
		dilations
	};
	const res = ENGINE.runKernel(Conv3D, inputs, attrs);
	if (reshapedTo5D) return reshape(res, [
		res.shape[1],
		res.shape[2],
		res.shape[3],
		res.shape[4]
	]);
	return res;
}
var conv3d = /* @__PURE__ */ op({ conv3d_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/conv3d_transpose.js
/**
* Computes the transposed 3D convolution of a volume, also known as a
* deconvolution.
*
* @param x The input image, of rank 5 or rank 4, of shape
*   `[batch, depth, height, width, inDepth]`. If rank 4, batch of 1 is assumed.
* @param filter The filter, rank 4, of shape
*     `[depth, filterHeight, filterWidth, outDepth, inDepth]`.
*     `inDepth` must match `inDepth` in `x`.
* @param outputShape Output shape, of rank 5 or rank 4:
*     `[batch, depth, height, width, outDepth]`. If rank 3, batch of 1 is
*    assumed.
* @param strides The strides of the original convolution:
*     `[strideDepth, strideHeight, strideWidth]`.
* @param pad  The type of padding algorithm used in the non-transpose version
*    of the op.
*
* @doc {heading: 'Operations', subheading: 'Convolution'}
*/
function conv3dTranspose_(x, filter, outputShape, strides, pad) {
	const $x = convertToTensor(x, "x", "conv3dTranspose");
	const $filter = convertToTensor(filter, "filter", "conv3dTranspose");
	return conv3DBackpropInput(outputShape, $x, $filter, strides, pad);
}
var conv3dTranspose = /* @__PURE__ */ op({ conv3dTranspose_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/dense_bincount.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Outputs a vector with length `size` and the same dtype as `weights`.
*
* If `weights` are empty, then index `i` stores the number of times the value
* `i` is counted in `x`. If `weights` are non-empty, then index `i` stores the
* sum of the value in `weights` at each index where the corresponding value in
* `x` is `i`.
*
* Values in `x` outside of the range [0, size) are ignored.
*
* @param x The input int tensor, rank 1 or rank 2.
* @param weights The weights tensor, must have the same shape as x, or a
*     length-0 Tensor, in which case it acts as all weights equal to 1.
* @param size Non-negative integer.
* @param binaryOutput Optional. Whether the kernel should count the appearance
*     or number of occurrences. Defaults to False.
*
* @doc {heading: 'Operations', subheading: 'Reduction'}
*/
function denseBincount_(x, weights, size, binaryOutput = false) {
	const $x = convertToTensor(x, "x", "denseBincount");
	const $weights = convertToTensor(weights, "weights", "denseBincount");
	assert($x.dtype === "int32", () => `Error in denseBincount: input dtype must be int32, but got ${$x.dtype}`);
	assert($x.rank <= 2, () => `Error in denseBincount: input must be at most rank 2, but got rank ${$x.rank}.`);
	assert(size >= 0, () => `size must be non-negative, but got ${size}.`);
	assert($weights.size === $x.size || $weights.size === 0, () => `Error in denseBincount: weights must have the same shape as x or 0-length, but got x shape: ${$x.shape}, weights shape: ${$weights.shape}.`);
	const inputs = {
		x: $x,
		weights: $weights
	};
	const attrs = {
		size,
		binaryOutput
	};
	return ENGINE.runKernel(DenseBincount, inputs, attrs);
}
var denseBincount = /* @__PURE__ */ op({ denseBincount_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/depth_to_space.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Rearranges data from depth into blocks of spatial data. More specifically,
* this op outputs a copy of the input tensor where values from the `depth`
* dimension are moved in spatial blocks to the `height` and `width` dimensions.
* The attr `blockSize` indicates the input block size and how the data is
* moved.
*
*  - Chunks of data of size `blockSize * blockSize` from depth are rearranged
* into non-overlapping blocks of size `blockSize x blockSize`
*
*  - The width the output tensor is `inputWidth * blockSize`, whereas the
* height is `inputHeight * blockSize`
*
*  - The Y, X coordinates within each block of the output image are determined
* by the high order component of the input channel index
*
*  - The depth of the input tensor must be divisible by `blockSize *
* blockSize`
*
* The `dataFormat` attr specifies the layout of the input and output tensors
* with the following options: "NHWC": [ `batch, height, width, channels` ]
* "NCHW": [ `batch, channels, height, width` ]
*
* ```js
* const x = tf.tensor4d([1, 2, 3, 4], [1, 1, 1, 4]);
* const blockSize = 2;
* const dataFormat = "NHWC";
*
* tf.depthToSpace(x, blockSize, dataFormat).print();
* ```
*
* @param x The input tensor of rank 4
* @param blockSIze  An `int` that is `>= 2`. The size of the spatial block
* @param dataFormat An optional string from: "NHWC", "NCHW". Defaults to "NHWC"
*
* @doc {heading: 'Tensors', subheading: 'Transformations'}
*/
function depthToSpace_(x, blockSize, dataFormat = "NHWC") {
	const $x = convertToTensor(x, "x", "depthToSpace", "float32");
	const inputHeight = dataFormat === "NHWC" ? $x.shape[1] : $x.shape[2];
	const inputWidth = dataFormat === "NHWC" ? $x.shape[2] : $x.shape[3];
	const inputDepth = dataFormat === "NHWC" ? $x.shape[3] : $x.shape[1];
	assert(blockSize > 1, () => `blockSize should be > 1 for depthToSpace, but was: ${blockSize}`);
	assert(inputHeight * blockSize >= 0, () => `Negative dimension size caused by overflow when multiplying
    ${inputHeight} and ${blockSize}  for depthToSpace with input shape
    ${$x.shape}`);
	assert(inputWidth * blockSize >= 0, () => `Negative dimension size caused by overflow when multiplying
    ${inputWidth} and ${blockSize} for depthToSpace with input shape
        ${$x.shape}`);
	assert(inputDepth % (blockSize * blockSize) === 0, () => `Dimension size must be evenly divisible by ${blockSize * blockSize} but is ${inputDepth} for depthToSpace with input shape ${$x.shape}`);
	const inputs = { x: $x };
	const attrs = {
		blockSize,
		dataFormat
	};
	return ENGINE.runKernel(DepthToSpace, inputs, attrs);
}
var depthToSpace = /* @__PURE__ */ op({ depthToSpace_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/depthwise_conv2d.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Depthwise 2D convolution.
*
* Given a 4D `input` array and a `filter` array of shape
* `[filterHeight, filterWidth, inChannels, channelMultiplier]` containing
* `inChannels` convolutional filters of depth 1, this op applies a
* different filter to each input channel (expanding from 1 channel to
* `channelMultiplier` channels for each), then concatenates the results
* together. The output has `inChannels * channelMultiplier` channels.
*
* See
* [https://www.tensorflow.org/api_docs/python/tf/nn/depthwise_conv2d](
*     https://www.tensorflow.org/api_docs/python/tf/nn/depthwise_conv2d)
* for more details.
*
* @param x The input tensor, of rank 4 or rank 3, of shape
*     `[batch, height, width, inChannels]`. If rank 3, batch of 1 is
* assumed.
* @param filter The filter tensor, rank 4, of shape
*     `[filterHeight, filterWidth, inChannels, channelMultiplier]`.
* @param strides The strides of the convolution: `[strideHeight,
* strideWidth]`. If strides is a single number, then `strideHeight ==
* strideWidth`.
* @param pad The type of padding algorithm.
*   - `same` and stride 1: output will be of same size as input,
*       regardless of filter size.
*   - `valid`: output will be smaller than input if filter is larger
*       than 1x1.
*   - For more info, see this guide:
*     [https://www.tensorflow.org/api_docs/python/tf/nn/convolution](
*          https://www.tensorflow.org/api_docs/python/tf/nn/convolution)
* @param dilations The dilation rates: `[dilationHeight, dilationWidth]`
*     in which we sample input values across the height and width dimensions
*     in atrous convolution. Defaults to `[1, 1]`. If `rate` is a single
*     number, then `dilationHeight == dilationWidth`. If it is greater than
*     1, then all values of `strides` must be 1.
* @param dataFormat: An optional string from: "NHWC", "NCHW". Defaults to
*     "NHWC". Specify the data format of the input and output data. With the
*     default format "NHWC", the data is stored in the order of: [batch,
*     height, width, channels]. Only "NHWC" is currently supported.
* @param dimRoundingMode A string from: 'ceil', 'round', 'floor'. If none is
*     provided, it will default to truncate.
*
* @doc {heading: 'Operations', subheading: 'Convolution'}
*/
function depthwiseConv2d_(x, filter, strides, pad, dataFormat = "NHWC", dilations = [1, 1], dimRoundingMode) {
	const $x = convertToTensor(x, "x", "depthwiseConv2d", "float32");
	const $filter = convertToTensor(filter, "filter", "depthwiseConv2d", "float32");
	let x4D = $x;
	let reshapedTo4D = false;
	if ($x.rank === 3) {
		reshapedTo4D = true;
		x4D = reshape($x, [
			1,
			$x.shape[0],
			$x.shape[1],
			$x.shape[2]
		]);
	}
	assert(x4D.rank === 4, () => `Error in depthwiseConv2d: input must be rank 4, but got rank ${x4D.rank}.`);
	assert($filter.rank === 4, () => `Error in depthwiseConv2d: filter must be rank 4, but got rank ${$filter.rank}.`);
	const inChannels = dataFormat === "NHWC" ? x4D.shape[3] : x4D.shape[1];
	assert(inChannels === $filter.shape[2], () => `Error in depthwiseConv2d: number of input channels (${inChannels}) must match the inChannels dimension in filter ${$filter.shape[2]}.`);
	checkPadOnDimRoundingMode("depthwiseConv2d", pad, dimRoundingMode);
	const inputs = {
		x: x4D,
		filter: $filter
	};
	const attrs = {
		strides,
		pad,
		dataFormat,
		dilations,
		dimRoundingMode
	};
	const res = ENGINE.runKernel(DepthwiseConv2dNative, inputs, attrs);
	if (reshapedTo4D) return reshape(res, [
		res.shape[1],
		res.shape[2],
		res.shape[3]
	]);
	return res;
}
var depthwiseConv2d$1 = /* @__PURE__ */ op({ depthwiseConv2d_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/diag.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Returns a diagonal tensor with given diagonal values.
*
* Given a diagonal, this operation returns a tensor with the diagonal and
* everything else padded with zeros.
*
* Assume the input has dimensions `[D1,..., Dk]`, then the output is a tensor
* of rank 2k with dimensions `[D1,..., Dk, D1,..., Dk]`
*
* ```js
* const x = tf.tensor1d([1, 2, 3, 4]);
*
* tf.diag(x).print()
* ```
* ```js
* const x = tf.tensor2d([1, 2, 3, 4, 5, 6, 7, 8], [4, 2])
*
* tf.diag(x).print()
* ```
* @param x The input tensor.
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function diag_(x) {
	const inputs = { x: convertToTensor(x, "x", "diag") };
	return ENGINE.runKernel(Diag, inputs);
}
var diag = /* @__PURE__ */ op({ diag_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/dilation2d.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the grayscale dilation over the input `x`.
*
* @param x The input tensor, rank 3 or rank 4 of shape
*     `[batch, height, width, depth]`. If rank 3, batch of 1 is assumed.
* @param filter The filter tensor, rank 3, of shape
*     `[filterHeight, filterWidth, depth]`.
* @param strides The strides of the sliding window for each dimension of the
*     input tensor: `[strideHeight, strideWidth]`.
*     If `strides` is a single number,
*     then `strideHeight == strideWidth`.
* @param pad The type of padding algorithm.
*    - `same` and stride 1: output will be of same size as input,
*       regardless of filter size.
*    - `valid`: output will be smaller than input if filter is larger
*       than 1*1x1.
*    - For more info, see this guide:
*     [https://www.tensorflow.org/api_docs/python/tf/nn/convolution](
*          https://www.tensorflow.org/api_docs/python/tf/nn/convolution)
* @param dataFormat Specify the data format of the input and output data.
*      Defaults to 'NHWC'. Only 'NHWC' is currently supported. With the
*      default format "NHWC", the data is stored in the order of: [batch,
*      height, width, channels].
* @param dilations The dilation rates: `[dilationHeight, dilationWidth]`
*     in which we sample input values across the height and width dimensions
*     for atrous morphological dilation. Defaults to `[1, 1]`. If `dilations`
*     is a single number, then `dilationHeight == dilationWidth`. If it is
*     greater than 1, then all values of `strides` must be 1.
*
* @doc {heading: 'Operations', subheading: 'Convolution'}
*/
function dilation2d_(x, filter, strides, pad, dilations = [1, 1], dataFormat = "NHWC") {
	const $x = convertToTensor(x, "x", "dilation2d");
	const $filter = convertToTensor(filter, "filter", "dilation2d");
	assert($x.rank === 3 || $x.rank === 4, () => `Error in dilation2d: input must be rank 3 or 4, but got rank ${$x.rank}.`);
	assert($filter.rank === 3, () => `Error in dilation2d: filter must be rank 3, but got rank ${$filter.rank}.`);
	assert(dataFormat === "NHWC", () => `Error in dilation2d: Only NHWC is currently supported, but got dataFormat of ${dataFormat}`);
	let x4D = $x;
	let reshapedTo4D = false;
	if ($x.rank === 3) {
		x4D = reshape($x, [
			1,
			$x.shape[0],
			$x.shape[1],
			$x.shape[2]
		]);
		reshapedTo4D = true;
	}
	assert(x4D.shape[3] === $filter.shape[2], () => `Error in dilation2d:  input and filter must have the same depth: ${x4D.shape[3]} vs ${$filter.shape[2]}`);
	const inputs = {
		x: x4D,
		filter: $filter
	};
	const attrs = {
		strides,
		pad,
		dilations
	};
	const res = ENGINE.runKernel(Dilation2D, inputs, attrs);
	if (reshapedTo4D) return reshape(res, [
		res.shape[1],
		res.shape[2],
		res.shape[3]
	]);
	return res;
}
var dilation2d = /* @__PURE__ */ op({ dilation2d_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/div_no_nan.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Divides two `tf.Tensor`s element-wise, A / B. Supports broadcasting. Return 0
* if denominator is 0.
*
*
* ```js
* const a = tf.tensor1d([1, 4, 9, 16]);
* const b = tf.tensor1d([1, 2, 3, 4]);
* const c = tf.tensor1d([0, 0, 0, 0]);
*
* a.divNoNan(b).print();  // or tf.divNoNan(a, b)
* a.divNoNan(c).print();  // or tf.divNoNan(a, c)
* ```
*
* ```js
* // Broadcast div a with b.
* const a = tf.tensor1d([2, 4, 6, 8]);
* const b = tf.scalar(2);
* const c = tf.scalar(0);
*
* a.divNoNan(b).print();  // or tf.divNoNan(a, b)
* a.divNoNan(c).print();  // or tf.divNoNan(a, c)
* ```
*
* @param a The first tensor as the numerator.
* @param b The second tensor as the denominator. Must have the same dtype as
* `a`.
*
* @doc {heading: 'Operations', subheading: 'Arithmetic'}
*/
function divNoNan_(a, b) {
	let $a = convertToTensor(a, "a", "div");
	let $b = convertToTensor(b, "b", "div");
	[$a, $b] = makeTypesMatch($a, $b);
	const divResult = div($a, $b);
	const zeros = zerosLike(divResult);
	const bEqualsZero = equal($b, zeros);
	return where(bEqualsZero, zeros, divResult);
}
var divNoNan = /* @__PURE__ */ op({ divNoNan_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/dot.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the dot product of two matrices and/or vectors, `t1` and `t2`.
*
* ```js
* const a = tf.tensor1d([1, 2]);
* const b = tf.tensor2d([[1, 2], [3, 4]]);
* const c = tf.tensor2d([[1, 2, 3], [4, 5, 6]]);
*
* a.dot(b).print();  // or tf.dot(a, b)
* b.dot(a).print();
* b.dot(c).print();
* ```
* @param t1 The first tensor in the dot operation.
* @param t2 The second tensor in the dot operation.
*
* @doc {heading: 'Operations', subheading: 'Matrices'}
*/
function dot_(t1, t2) {
	const $t1 = convertToTensor(t1, "t1", "dot");
	const $t2 = convertToTensor(t2, "t2", "dot");
	assert(($t1.rank === 1 || $t1.rank === 2) && ($t2.rank === 1 || $t2.rank === 2), () => `Error in dot: inputs must all be rank 1 or 2, but got ranks ${$t1.rank} and ${$t2.rank}.`);
	const t1Inner = $t1.rank === 1 ? $t1.size : $t1.shape[1];
	const t2Inner = $t2.rank === 1 ? $t2.size : $t2.shape[0];
	assert(t1Inner === t2Inner, () => `Error in dot: inner dimensions of inputs must match, but got ${t1Inner} and ${t2Inner}.`);
	if ($t1.rank === 1 && $t2.rank === 1) {
		const t12D = reshape($t1, [1, -1]);
		const t22D = reshape($t2, [-1, 1]);
		const t1t2 = matMul$1(t12D, t22D);
		return reshape(t1t2, []);
	} else if ($t1.rank === 1 && $t2.rank === 2) {
		const t12D = reshape($t1, [1, -1]);
		const t22D = reshape($t2, [$t2.shape[0], $t2.shape[1]]);
		const t1t2 = matMul$1(t12D, t22D);
		return reshape(t1t2, [t1t2.size]);
	} else if ($t1.rank === 2 && $t2.rank === 1) {
		const t22D = reshape($t2, [-1, 1]);
		const t1t2 = matMul$1($t1, t22D);
		return reshape(t1t2, [t1t2.size]);
	} else {
		const t22D = reshape($t2, [$t2.shape[0], $t2.shape[1]]);
		return matMul$1($t1, t22D);
	}
}
var dot = /* @__PURE__ */ op({ dot_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/einsum.js
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Tensor contraction over specified indices and outer product.
*
* `einsum` allows defining Tensors by defining their element-wise computation.
* This computation is based on
* [Einstein summation](https://en.wikipedia.org/wiki/Einstein_notation).
*
* Some special cases include:
*
* Matrix multiplication:
* ```js
* const x = tf.tensor2d([[1, 2, 3], [4, 5, 6]]);
* const y = tf.tensor2d([[0, 1], [2, 3], [4, 5]]);
* x.print();
* y.print();
* tf.einsum('ij,jk->ik', x, y).print();
* ```
*
* Dot product:
* ```js
* const x = tf.tensor1d([1, 2, 3]);
* const y = tf.tensor1d([0, 1, 2]);
* x.print();
* y.print();
* tf.einsum('i,i->', x, y).print();
* ```
*
* Batch dot product:
* ```js
* const x = tf.tensor2d([[1, 2, 3], [4, 5, 6]]);
* const y = tf.tensor2d([[0, 1, 2], [3, 4, 5]]);
* x.print();
* y.print();
* tf.einsum('bi,bi->b', x, y).print();
* ```
*
* Outer prouduct:
* ```js
* const x = tf.tensor1d([1, 3, 5]);
* const y = tf.tensor1d([2, 4, 6]);
* x.print();
* y.print();
* tf.einsum('i,j->ij', x, y).print();
* ```
*
* Matrix transpose:
* ```js
* const x = tf.tensor2d([[1, 2], [3, 4]]);
* x.print();
* tf.einsum('ij->ji', x).print();
* ```
*
* Batch matrix transpose:
* ```js
* const x = tf.tensor3d([[[1, 2], [3, 4]], [[-1, -2], [-3, -4]]]);
* x.print();
* tf.einsum('bij->bji', x).print();
* ```
*
* Limitations:
*
* This implementation of einsum has the following limitations:
*
* - Does not support >2 input tensors.
* - Does not support duplicate axes for any given input tensor. E.g., equation
*   'ii->' is not supported.
* - The `...` notation is not supported.
*
* @param equation a string describing the contraction, in the same format as
* [numpy.einsum](https://numpy.org/doc/stable/reference/generated/numpy.einsum.html).
* @param tensors the input(s) to contract (each one a Tensor), whose shapes
*     should be consistent with equation.
* @returns The output tensor.
*
* @doc {heading: 'Tensors', subheading: 'Matrices'}
*/
function einsum_(equation, ...tensors) {
	const $tensors = tensors.map((t, i) => convertToTensor(t, `tensors${i}`, "einsum"));
	const attrs = { equation };
	return ENGINE.runKernel(Einsum, $tensors, attrs);
}
var einsum = /* @__PURE__ */ op({ einsum_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/elu.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes exponential linear element-wise: `x > 0 ? x : (e ^ x) - 1`.
*
* ```js
* const x = tf.tensor1d([-1, 1, -3, 2]);
*
* x.elu().print();  // or tf.elu(x)
* ```
* @param x The input tensor.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function elu_(x) {
	const inputs = { x: convertToTensor(x, "x", "elu", "float32") };
	return ENGINE.runKernel("Elu", inputs);
}
var elu = /* @__PURE__ */ op({ elu_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/ensure_shape.js
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Checks the input tensor mathes the given shape.
*
* Given an input tensor, returns a new tensor with the same values as the
* input tensor with shape `shape`.
*
* The method supports the null value in tensor. It will still check the shapes,
* and null is a placeholder.
*
*
* ```js
* const x = tf.tensor1d([1, 2, 3, 4]);
* const y = tf.tensor1d([1, null, 3, 4]);
* const z = tf.tensor2d([1, 2, 3, 4], [2,2]);
* tf.ensureShape(x, [4]).print();
* tf.ensureShape(y, [4]).print();
* tf.ensureShape(z, [null, 2]).print();
* ```
*
* @param x The input tensor to be ensured.
* @param shape A TensorShape representing the shape of this tensor, an array
*     or null.
*
* @doc {heading: 'Tensors', subheading: 'Transformations'}
*/
function ensureShape_(x, shape) {
	const $x = convertToTensor(x, "x", "ensureShape", "string_or_numeric");
	if (!arraysEqualWithNull($x.shape, shape)) throw new Error(`EnsureShape: Shape of tensor ${$x.shape} is not compatible with expected shape ${shape}`);
	return x;
}
var ensureShape = /* @__PURE__ */ op({ ensureShape_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/erf.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes Gauss error function of the input `tf.Tensor` element-wise:
* `erf(x)`
*
* ```js
* const x = tf.tensor1d([0, .1, -.1, .7]);
*
* x.erf().print(); // or tf.erf(x);
* ```
* @param x The input tensor.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function erf_(x) {
	let $x = convertToTensor(x, "x", "erf");
	assert($x.dtype === "int32" || $x.dtype === "float32", () => "Input dtype must be `int32` or `float32`.");
	if ($x.dtype === "int32") $x = cast($x, "float32");
	const inputs = { x: $x };
	return ENGINE.runKernel("Erf", inputs);
}
var erf = /* @__PURE__ */ op({ erf_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/max.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the maximum of elements across dimensions of a `tf.Tensor`.
*
* Reduces the input along the dimensions given in `axes`. Unless `keepDims`
* is true, the rank of the `tf.Tensor` is reduced by 1 for each entry in
* `axes`. If `keepDims` is true, the reduced dimensions are retained with
* length 1. If `axes` has no entries, all dimensions are reduced, and a
* `tf.Tensor` with a single element is returned.
*
* ```js
* const x = tf.tensor1d([1, 2, 3]);
*
* x.max().print();  // or tf.max(x)
* ```
*
* ```js
* const x = tf.tensor2d([1, 2, 3, 4], [2, 2]);
*
* const axis = 1;
* x.max(axis).print();  // or tf.max(x, axis)
* ```
*
* @param x The input tensor.
* @param axis The dimension(s) to reduce. By default it reduces
*     all dimensions.
* @param keepDims If true, retains reduced dimensions with size 1.
*
* @doc {heading: 'Operations', subheading: 'Reduction'}
*/
function max_(x, axis = null, keepDims = false) {
	const inputs = { x: convertToTensor(x, "x", "max") };
	const attrs = {
		reductionIndices: axis,
		keepDims
	};
	return ENGINE.runKernel("Max", inputs, attrs);
}
var max = /* @__PURE__ */ op({ max_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/min.js
/**
* @license
* Copyright 2020 Google Inc. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the minimum value from the input.
*
* Reduces the input along the dimensions given in `axes`. Unless `keepDims`
* is true, the rank of the array is reduced by 1 for each entry in `axes`.
* If `keepDims` is true, the reduced dimensions are retained with length 1.
* If `axes` has no entries, all dimensions are reduced, and an array with a
* single element is returned.
*
* ```js
* const x = tf.tensor1d([1, 2, 3]);
*
* x.min().print();  // or tf.min(x)
* ```
*
* ```js
* const x = tf.tensor2d([1, 2, 3, 4], [2, 2]);
*
* const axis = 1;
* x.min(axis).print();  // or tf.min(x, axis)
* ```
*
* @param x The input Tensor.
* @param axis The dimension(s) to reduce. By default it reduces
*     all dimensions.
* @param keepDims If true, retains reduced dimensions with size 1.
*
* @doc {heading: 'Operations', subheading: 'Reduction'}
*/
function min_(x, axis = null, keepDims = false) {
	const inputs = { x: convertToTensor(x, "x", "min") };
	const attrs = {
		axis,
		keepDims
	};
	return ENGINE.runKernel("Min", inputs, attrs);
}
var min = /* @__PURE__ */ op({ min_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/norm.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the norm of scalar, vectors, and matrices.
* This function can compute several different vector norms (the 1-norm, the
* Euclidean or 2-norm, the inf-norm, and in general the p-norm for p > 0)
* and matrix norms (Frobenius, 1-norm, and inf-norm).
*
* ```js
* const x = tf.tensor1d([1, 2, 3, 4]);
*
* x.norm().print();  // or tf.norm(x)
* ```
*
* @param x The input array.
* @param ord Optional. Order of the norm. Supported norm types are
* following:
*
*  | ord        | norm for matrices         | norm for vectors
*  |------------|---------------------------|---------------------
*  |'euclidean' |Frobenius norm             |2-norm
*  |'fro'       |Frobenius norm	           |
*  |Infinity    |max(sum(abs(x), axis=1))   |max(abs(x))
*  |-Infinity   |min(sum(abs(x), axis=1))   |min(abs(x))
*  |1           |max(sum(abs(x), axis=0))   |sum(abs(x))
*  |2           |                           |sum(abs(x)^2)^(1/2)
*
* @param axis Optional. If axis is null (the default), the input is
* considered a vector and a single vector norm is computed over the entire
* set of values in the Tensor, i.e. norm(x, ord) is equivalent
* to norm(x.reshape([-1]), ord). If axis is an integer, the input
* is considered a batch of vectors, and axis determines the axis in x
* over which to compute vector norms. If axis is a 2-tuple of integer it is
* considered a batch of matrices and axis determines the axes in NDArray
* over which to compute a matrix norm.
* @param keepDims Optional. If true, the norm has the same dimensionality
* as the input.
*
* @doc {heading: 'Operations', subheading: 'Matrices'}
*/
function norm_(x, ord = "euclidean", axis = null, keepDims = false) {
	x = convertToTensor(x, "x", "norm");
	const norm = normImpl(x, ord, axis);
	let keepDimsShape = norm.shape;
	if (keepDims) {
		const axes = parseAxisParam(axis, x.shape);
		keepDimsShape = expandShapeToKeepDim(norm.shape, axes);
	}
	return reshape(norm, keepDimsShape);
}
function normImpl(x, p, axis = null) {
	if (x.rank === 0) return abs(x);
	if (x.rank !== 1 && axis === null) return normImpl(reshape(x, [-1]), p, axis);
	if (x.rank === 1 || typeof axis === "number" || Array.isArray(axis) && axis.length === 1) {
		if (p === 1) return sum(abs(x), axis);
		if (p === Infinity) return max(abs(x), axis);
		if (p === -Infinity) return min(abs(x), axis);
		if (p === "euclidean" || p === 2) return sqrt(sum(pow(abs(x), scalar(2, "int32")), axis));
		throw new Error(`Error in norm: invalid ord value: ${p}`);
	}
	if (Array.isArray(axis) && axis.length === 2) {
		if (p === 1) return max(sum(abs(x), axis[0]), axis[1] - 1);
		if (p === Infinity) return max(sum(abs(x), axis[1]), axis[0]);
		if (p === -Infinity) return min(sum(abs(x), axis[1]), axis[0]);
		if (p === "fro" || p === "euclidean") return sqrt(sum(square(x), axis));
		throw new Error(`Error in norm: invalid ord value: ${p}`);
	}
	throw new Error(`Error in norm: invalid axis: ${axis}`);
}
var norm = /* @__PURE__ */ op({ norm_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/euclidean_norm.js
/**
* @license
* Copyright 2022 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the Euclidean norm of scalar, vectors, and matrices.
*
* ```js
* const x = tf.tensor1d([1, 2, 3, 4]);
*
* x.euclideanNorm().print();  // or tf.euclideanNorm(x)
* ```
*
* @param x The input array.
* @param axis Optional. If axis is null (the default), the input is
* considered a vector and a single vector norm is computed over the entire
* set of values in the Tensor, i.e. euclideanNorm(x) is equivalent
* to euclideanNorm(x.reshape([-1])). If axis is an integer, the input
* is considered a batch of vectors, and axis determines the axis in x
* over which to compute vector norms. If axis is a 2-tuple of integer it is
* considered a batch of matrices and axis determines the axes in NDArray
* over which to compute a matrix norm.
* @param keepDims Optional. If true, the norm has the same dimensionality
* as the input.
*
* @doc {heading: 'Operations', subheading: 'Matrices'}
*/
function euclideanNorm_(x, axis = null, keepDims = false) {
	return norm(x, "euclidean", axis, keepDims);
}
var euclideanNorm = /* @__PURE__ */ op({ euclideanNorm_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/expm1.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes exponential of the input `tf.Tensor` minus one element-wise.
* `e ^ x - 1`
*
* ```js
* const x = tf.tensor1d([1, 2, -3]);
*
* x.expm1().print();  // or tf.expm1(x)
* ```
* @param x The input tensor.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function expm1_(x) {
	const inputs = { x: convertToTensor(x, "x", "expm1") };
	return ENGINE.runKernel(Expm1, inputs);
}
var expm1 = /* @__PURE__ */ op({ expm1_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/eye.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Create an identity matrix.
*
* @param numRows Number of rows.
* @param numColumns Number of columns. Defaults to `numRows`.
* @param batchShape If provided, will add the batch shape to the beginning
*   of the shape of the returned `tf.Tensor` by repeating the identity
*   matrix.
* @param dtype Data type.
* @returns Identity matrix of the specified size and data type, possibly
*   with batch repetition if `batchShape` is specified.
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function eye_(numRows, numColumns, batchShape, dtype = "float32") {
	if (numColumns == null) numColumns = numRows;
	const buff = buffer([numRows, numColumns], dtype);
	const n = numRows <= numColumns ? numRows : numColumns;
	for (let i = 0; i < n; ++i) buff.set(1, i, i);
	const out = reshape(buff.toTensor(), [numRows, numColumns]);
	if (batchShape == null) return out;
	else if (batchShape.length === 1) return tile(expandDims(out, 0), [
		batchShape[0],
		1,
		1
	]);
	else if (batchShape.length === 2) return tile(expandDims(expandDims(out, 0), 0), [
		batchShape[0],
		batchShape[1],
		1,
		1
	]);
	else if (batchShape.length === 3) return tile(expandDims(expandDims(expandDims(out, 0), 0), 0), [
		batchShape[0],
		batchShape[1],
		batchShape[2],
		1,
		1
	]);
	else throw new Error(`eye() currently supports only 1D and 2D batchShapes, but received ${batchShape.length}D.`);
}
var eye = /* @__PURE__ */ op({ eye_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/is_finite.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Returns which elements of x are finite.
*
* ```js
* const x = tf.tensor1d([NaN, Infinity, -Infinity, 0, 1]);
*
* x.isFinite().print();  // or tf.isNaN(x)
* ```
* @param x The input Tensor.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function isFinite_(x) {
	const inputs = { x: convertToTensor(x, "x", "isFinite") };
	return ENGINE.runKernel(IsFinite, inputs);
}
var isFinite$1 = /* @__PURE__ */ op({ isFinite_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/is_inf.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Returns which elements of x are Infinity or -Infinity.
*
* ```js
* const x = tf.tensor1d([NaN, Infinity, -Infinity, 0, 1]);
*
* x.isInf().print();  // or tf.isNaN(x)
* ```
* @param x The input Tensor.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function isInf_(x) {
	const inputs = { x: convertToTensor(x, "x", "isInf") };
	return ENGINE.runKernel(IsInf, inputs);
}
var isInf = /* @__PURE__ */ op({ isInf_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/is_nan.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Returns which elements of x are NaN.
*
* ```js
* const x = tf.tensor1d([NaN, Infinity, -Infinity, 0, 1]);
*
* x.isNaN().print();  // or tf.isNaN(x)
* ```
* @param x The input Tensor.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function isNaN_(x) {
	const inputs = { x: convertToTensor(x, "x", "isNaN") };
	return ENGINE.runKernel(IsNan, inputs);
}
var isNaN$1 = /* @__PURE__ */ op({ isNaN_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/leaky_relu.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes leaky rectified linear element-wise.
*
* See
* [http://web.stanford.edu/~awni/papers/relu_hybrid_icml2013_final.pdf](
*     http://web.stanford.edu/~awni/papers/relu_hybrid_icml2013_final.pdf)
*
* ```js
* const x = tf.tensor1d([-1, 2, -3, 4]);
*
* x.leakyRelu(0.1).print();  // or tf.leakyRelu(x, 0.1)
* ```
* @param x The input tensor.
* @param alpha The scaling factor for negative values, defaults to 0.2.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function leakyRelu_(x, alpha = .2) {
	const inputs = { x: convertToTensor(x, "x", "leakyRelu") };
	const attrs = { alpha };
	return ENGINE.runKernel(LeakyRelu, inputs, attrs);
}
var leakyRelu = /* @__PURE__ */ op({ leakyRelu_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/linspace.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Return an evenly spaced sequence of numbers over the given interval.
*
* ```js
* tf.linspace(0, 9, 10).print();
* ```
* @param start The start value of the sequence.
* @param stop The end value of the sequence.
* @param num The number of values to generate.
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function linspace(start, stop, num) {
	if (num <= 0) throw new Error("The number of values should be positive.");
	const attrs = {
		start,
		stop,
		num
	};
	return ENGINE.runKernel(LinSpace, {}, attrs);
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/local_response_normalization.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Normalizes the activation of a local neighborhood across or within
* channels.
*
* @param x The input tensor. The 4-D input tensor is treated as a 3-D array
*     of 1D vectors (along the last dimension), and each vector is
*     normalized independently.
* @param depthRadius The number of adjacent channels in the 1D normalization
*     window.
* @param bias A constant bias term for the basis.
* @param alpha A scale factor, usually positive.
* @param beta An exponent.
*
* @doc {heading: 'Operations', subheading: 'Normalization'}
*/
function localResponseNormalization_(x, depthRadius = 5, bias = 1, alpha = 1, beta = .5) {
	const $x = convertToTensor(x, "x", "localResponseNormalization");
	assert($x.rank === 4 || $x.rank === 3, () => `Error in localResponseNormalization: x must be rank 3 or 4 but got
               rank ${$x.rank}.`);
	assert(isInt(depthRadius), () => `Error in localResponseNormalization: depthRadius must be an integer but got depthRadius ${depthRadius}.`);
	let x4D = $x;
	let reshapedTo4D = false;
	if ($x.rank === 3) {
		reshapedTo4D = true;
		x4D = reshape($x, [
			1,
			$x.shape[0],
			$x.shape[1],
			$x.shape[2]
		]);
	}
	const inputs = { x: x4D };
	const attrs = {
		depthRadius,
		bias,
		alpha,
		beta
	};
	const res = ENGINE.runKernel("LRN", inputs, attrs);
	if (reshapedTo4D) return reshape(res, [
		res.shape[1],
		res.shape[2],
		res.shape[3]
	]);
	else return res;
}
var localResponseNormalization = /* @__PURE__ */ op({ localResponseNormalization_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/log1p.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes natural logarithm of the input `tf.Tensor` plus one
* element-wise: `ln(1 + x)`
*
* ```js
* const x = tf.tensor1d([1, 2, Math.E - 1]);
*
* x.log1p().print();  // or tf.log1p(x)
* ```
* @param x The input tensor.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function log1p_(x) {
	const inputs = { x: convertToTensor(x, "x", "log1p") };
	return ENGINE.runKernel(Log1p, inputs);
}
var log1p = /* @__PURE__ */ op({ log1p_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/gradients.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Provided `f(x)`, returns another function `g(x, dy?)`, which gives the
* gradient of `f(x)` with respect to `x`.
*
* If `dy` is provided, the gradient of `f(x).mul(dy).sum()` with respect to
* `x` is computed instead. `f(x)` must take a single tensor `x` and return a
* single tensor `y`. If `f()` takes multiple inputs, use `tf.grads` instead.
*
* ```js
* // f(x) = x ^ 2
* const f = x => x.square();
* // f'(x) = 2x
* const g = tf.grad(f);
*
* const x = tf.tensor1d([2, 3]);
* g(x).print();
* ```
*
* ```js
* // f(x) = x ^ 3
* const f = x => x.pow(tf.scalar(3, 'int32'));
* // f'(x) = 3x ^ 2
* const g = tf.grad(f);
* // f''(x) = 6x
* const gg = tf.grad(g);
*
* const x = tf.tensor1d([2, 3]);
* gg(x).print();
* ```
*
* @param f The function f(x), to compute gradient for.
*
* @doc {heading: 'Training', subheading: 'Gradients'}
*/
function grad(f) {
	assert(isFunction(f), () => "The f passed in grad(f) must be a function");
	return (x, dy) => {
		const $x = convertToTensor(x, "x", "tf.grad", "string_or_numeric");
		const $dy = dy != null ? convertToTensor(dy, "dy", "tf.grad") : null;
		return ENGINE.tidy(() => {
			const { value, grads } = ENGINE.gradients(() => f($x), [$x], $dy);
			if ($dy != null) assertShapesMatch(value.shape, $dy.shape, "The shape of dy passed in grad(f)(x, dy) must match the shape returned by f(x)");
			checkGrads(grads);
			return grads[0];
		});
	};
}
/**
* Provided `f(x1, x2,...)`, returns another function `g([x1, x2,...], dy?)`,
* which gives an array of gradients of `f()` with respect to each input
* [`x1`,`x2`,...].
*
* If `dy` is passed when calling `g()`, the gradient of
* `f(x1,...).mul(dy).sum()` with respect to each input is computed instead.
* The provided `f` must take one or more tensors and return a single tensor
* `y`. If `f()` takes a single input, we recommend using `tf.grad` instead.
*
* ```js
* // f(a, b) = a * b
* const f = (a, b) => a.mul(b);
* // df / da = b, df / db = a
* const g = tf.grads(f);
*
* const a = tf.tensor1d([2, 3]);
* const b = tf.tensor1d([-2, -3]);
* const [da, db] = g([a, b]);
* console.log('da');
* da.print();
* console.log('db');
* db.print();
* ```
*
* @param f The function `f(x1, x2,...)` to compute gradients for.
*
* @doc {heading: 'Training', subheading: 'Gradients'}
*/
function grads(f) {
	assert(isFunction(f), () => "The f passed in grads(f) must be a function");
	return (args, dy) => {
		assert(Array.isArray(args), () => "The args passed in grads(f)(args) must be an array of `Tensor`s or `TensorLike`s");
		const $args = convertToTensorArray(args, "args", "tf.grads", "string_or_numeric");
		const $dy = dy != null ? convertToTensor(dy, "dy", "tf.grads") : null;
		return ENGINE.tidy(() => {
			const { value, grads } = ENGINE.gradients(() => f(...$args), $args, $dy);
			if ($dy != null) assertShapesMatch(value.shape, $dy.shape, "The shape of dy passed in grads(f)([x1,...], dy) must match the shape returned by f([x1,...])");
			checkGrads(grads);
			return grads;
		});
	};
}
/**
* Like `tf.grad`, but also returns the value of `f()`. Useful when `f()`
* returns a metric you want to show.
*
* The result is a rich object with the following properties:
* - grad: The gradient of `f(x)` w.r.t. `x` (result of `tf.grad`).
* - value: The value returned by `f(x)`.
*
* ```js
* // f(x) = x ^ 2
* const f = x => x.square();
* // f'(x) = 2x
* const g = tf.valueAndGrad(f);
*
* const x = tf.tensor1d([2, 3]);
* const {value, grad} = g(x);
*
* console.log('value');
* value.print();
* console.log('grad');
* grad.print();
* ```
*
* @doc {heading: 'Training', subheading: 'Gradients'}
*/
function valueAndGrad(f) {
	assert(isFunction(f), () => "The f passed in valueAndGrad(f) must be a function");
	return (x, dy) => {
		assert(x instanceof Tensor, () => "The x passed in valueAndGrad(f)(x) must be a tensor");
		assert(dy == null || dy instanceof Tensor, () => "The dy passed in valueAndGrad(f)(x, dy) must be a tensor");
		const { grads, value } = ENGINE.gradients(() => f(x), [x], dy);
		checkGrads(grads);
		return {
			grad: grads[0],
			value
		};
	};
}
/**
* Like `tf.grads`, but returns also the value of `f()`. Useful when `f()`
* returns a metric you want to show.
*
* The result is a rich object with the following properties:
* - grads: The gradients of `f()` w.r.t. each input (result of `tf.grads`).
* - value: The value returned by `f(x)`.
*
* ```js
* // f(a, b) = a * b
* const f = (a, b) => a.mul(b);
* // df/da = b, df/db = a
* const g = tf.valueAndGrads(f);
*
* const a = tf.tensor1d([2, 3]);
* const b = tf.tensor1d([-2, -3]);
* const {value, grads} = g([a, b]);
*
* const [da, db] = grads;
*
* console.log('value');
* value.print();
*
* console.log('da');
* da.print();
* console.log('db');
* db.print();
* ```
*
* @doc {heading: 'Training', subheading: 'Gradients'}
*/
function valueAndGrads(f) {
	assert(isFunction(f), () => "The f passed in valueAndGrads(f) must be a function");
	return (args, dy) => {
		assert(Array.isArray(args) && args.every((arg) => arg instanceof Tensor), () => "The args passed in valueAndGrads(f)(args) must be array of tensors");
		assert(dy == null || dy instanceof Tensor, () => "The dy passed in valueAndGrads(f)(args, dy) must be a tensor");
		const res = ENGINE.gradients(() => f(...args), args, dy);
		if (dy != null) assertShapesMatch(res.value.shape, dy.shape, "The shape of dy passed in valueAndGrads(f)([x1,...], dy) must match the shape returned by f([x1,...])");
		checkGrads(res.grads);
		return res;
	};
}
/**
* Computes and returns the gradient of f(x) with respect to the list of
* trainable variables provided by `varList`. If no list is provided, it
* defaults to all trainable variables.
*
* ```js
* const a = tf.variable(tf.tensor1d([3, 4]));
* const b = tf.variable(tf.tensor1d([5, 6]));
* const x = tf.tensor1d([1, 2]);
*
* // f(a, b) = a * x ^ 2 + b * x
* const f = () => a.mul(x.square()).add(b.mul(x)).sum();
* // df/da = x ^ 2, df/db = x
* const {value, grads} = tf.variableGrads(f);
*
* Object.keys(grads).forEach(varName => grads[varName].print());
* ```
*
* @param f The function to execute. f() should return a scalar.
* @param varList The list of variables to compute the gradients with respect
*     to. Defaults to all trainable variables.
* @returns An object with the following keys and values:
*   - `value`: The value of the function `f`.
*   - `grads`: A map from the names of the variables to the gradients.
*     If the `varList` argument is provided explicitly and contains a subset of
*     non-trainable variables, this map in the return value will contain keys
*     that map the names of the non-trainable variables to `null`.
*
* @doc {heading: 'Training', subheading: 'Gradients'}
*/
function variableGrads(f, varList) {
	assert(isFunction(f), () => "The f passed in variableGrads(f) must be a function");
	assert(varList == null || Array.isArray(varList) && varList.every((v) => v instanceof Variable), () => "The varList passed in variableGrads(f, varList) must be an array of variables");
	const specifiedVarList = varList != null;
	if (!specifiedVarList) {
		varList = [];
		for (const varName in ENGINE.registeredVariables) varList.push(ENGINE.registeredVariables[varName]);
	}
	const specifiedNonTrainable = specifiedVarList ? varList.filter((variable) => !variable.trainable) : null;
	const originalVarCount = varList.length;
	varList = varList.filter((variable) => variable.trainable);
	assert(varList.length > 0, () => `variableGrads() expects at least one of the input variables to be trainable, but none of the ${originalVarCount} variables is trainable.`);
	const { value, grads } = ENGINE.gradients(f, varList, null, true);
	assert(grads.some((g) => g != null), () => "Cannot find a connection between any variable and the result of the loss function y=f(x). Please make sure the operations that use variables are inside the function f passed to minimize().");
	assert(value.rank === 0, () => `The f passed in variableGrads(f) must return a scalar, but it returned a rank-${value.rank} tensor`);
	const namedGrads = {};
	varList.forEach((v, i) => {
		if (grads[i] != null) namedGrads[v.name] = grads[i];
	});
	if (specifiedNonTrainable != null) specifiedNonTrainable.forEach((v) => namedGrads[v.name] = null);
	return {
		value,
		grads: namedGrads
	};
}
/**
* Overrides the gradient computation of a function `f`.
*
* Takes a function
* `f(...inputs, save) => {value: Tensor, gradFunc: (dy, saved) => Tensor[]}`
* and returns another function `g(...inputs)` which takes the same inputs as
* `f`. When called, `g` returns `f().value`. In backward mode, custom gradients
* with respect to each input of `f` are computed using `f().gradFunc`.
*
* The `save` function passed to `f` should be used for saving tensors needed
* in the gradient. And the `saved` passed to the `gradFunc` is a
* `NamedTensorMap`, which contains those saved tensors.
*
* ```js
* const customOp = tf.customGrad((x, save) => {
*   // Save x to make sure it's available later for the gradient.
*   save([x]);
*   // Override gradient of our custom x ^ 2 op to be dy * abs(x);
*   return {
*     value: x.square(),
*     // Note `saved.x` which points to the `x` we saved earlier.
*     gradFunc: (dy, saved) => [dy.mul(saved[0].abs())]
*   };
* });
*
* const x = tf.tensor1d([-1, -2, 3]);
* const dx = tf.grad(x => customOp(x));
*
* console.log(`f(x):`);
* customOp(x).print();
* console.log(`f'(x):`);
* dx(x).print();
* ```
*
* @param f The function to evaluate in forward mode, which should return
*     `{value: Tensor, gradFunc: (dy, saved) => Tensor[]}`, where `gradFunc`
*     returns the custom gradients of `f` with respect to its inputs.
*
* @doc {heading: 'Training', subheading: 'Gradients'}
*/
function customGrad(f) {
	return ENGINE.customGrad(f);
}
function checkGrads(grads) {
	if (grads.filter((g) => g == null).length > 0) throw new Error(`Cannot compute gradient of y=f(x) with respect to x. Make sure that
    the f you passed encloses all operations that lead from x to y.`);
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/softplus.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes softplus of the input `tf.Tensor` element-wise: `log(exp(x) + 1)`
*
* ```js
* const x = tf.tensor1d([0, 1, -1, .7]);
*
* x.softplus().print();  // or tf.softplus(x)
* ```
* @param x The input tensor.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function softplus_(x) {
	const inputs = { x: convertToTensor(x, "x", "softplus") };
	return ENGINE.runKernel(Softplus, inputs);
}
var softplus = /* @__PURE__ */ op({ softplus_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/log_sigmoid.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes log sigmoid of the input `tf.Tensor` element-wise:
* `logSigmoid(x)`. For numerical stability, we use `-tf.softplus(-x)`.
*
* ```js
* const x = tf.tensor1d([0, 1, -1, .7]);
*
* x.logSigmoid().print();  // or tf.logSigmoid(x)
* ```
* @param x The input tensor.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function logSigmoid_(x) {
	const $x = convertToTensor(x, "x", "logSigmoid");
	return customGrad((x) => {
		const value = neg(softplus(neg(x)));
		const gradFunc = (dy) => {
			return mul(dy, sigmoid(neg(x)));
		};
		return {
			value,
			gradFunc
		};
	})($x);
}
var logSigmoid = /* @__PURE__ */ op({ logSigmoid_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/log_softmax.js
/**
* @license
* Copyright 2020 Google Inc. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the log softmax.
*
* ```js
* const a = tf.tensor1d([1, 2, 3]);
*
* a.logSoftmax().print();  // or tf.logSoftmax(a)
* ```
*
* ```js
* const a = tf.tensor2d([2, 4, 6, 1, 2, 3], [2, 3]);
*
* a.logSoftmax().print();  // or tf.logSoftmax(a)
* ```
*
* @param logits The logits array.
* @param axis The dimension softmax would be performed on. Defaults to `-1`
*     which indicates the last dimension.
*
* @doc {heading: 'Operations', subheading: 'Normalization'}
*/
function logSoftmax_(logits, axis = -1) {
	const $logits = convertToTensor(logits, "logits", "logSoftmax");
	if (axis === -1) axis = $logits.rank - 1;
	if (axis !== $logits.rank - 1) throw Error(`Log Softmax along a non-last dimension is not yet supported. Logits was rank ${$logits.rank} and axis was ${axis}`);
	return customGrad((logits, save) => {
		const keepDims = true;
		const xMax = max(logits, axis, true);
		const shifted = sub(logits, xMax);
		const value = sub(cast(shifted, "float32"), log(sum(exp(shifted), axis, keepDims)));
		save([value]);
		const gradFunc = (dy, saved) => {
			const [value] = saved;
			const keepDims = true;
			const softmax = exp(value);
			return sub(dy, mul(sum(dy, axis, keepDims), softmax));
		};
		return {
			value,
			gradFunc
		};
	})($logits);
}
var logSoftmax = /* @__PURE__ */ op({ logSoftmax_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/log_sum_exp.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the log(sum(exp(elements across the reduction dimensions))).
*
* Reduces the input along the dimensions given in `axis`. Unless `keepDims`
* is true, the rank of the array is reduced by 1 for each entry in `axis`.
* If `keepDims` is true, the reduced dimensions are retained with length 1.
* If `axis` has no entries, all dimensions are reduced, and an array with a
* single element is returned.
*
* ```js
* const x = tf.tensor1d([1, 2, 3]);
*
* x.logSumExp().print();  // or tf.logSumExp(x)
* ```
*
* ```js
* const x = tf.tensor2d([1, 2, 3, 4], [2, 2]);
*
* const axis = 1;
* x.logSumExp(axis).print();  // or tf.logSumExp(a, axis)
* ```
* @param x The input tensor.
* @param axis The dimension(s) to reduce. If null (the default),
*     reduces all dimensions.
* @param keepDims If true, retains reduced dimensions with length
*     of 1. Defaults to false.
*
* @doc {heading: 'Operations', subheading: 'Reduction'}
*/
function logSumExp_(x, axis = null, keepDims = false) {
	const $x = convertToTensor(x, "x", "logSumExp");
	const axes = parseAxisParam(axis, $x.shape);
	const xMax = max($x, axes, true);
	const a = sub($x, xMax);
	const b = exp(a);
	const c = sum(b, axes);
	const d = log(c);
	const res = add(reshape(xMax, d.shape), d);
	if (keepDims) {
		const newShape = expandShapeToKeepDim(res.shape, axes);
		return reshape(res, newShape);
	}
	return res;
}
var logSumExp = /* @__PURE__ */ op({ logSumExp_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/logical_or.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Returns the truth value of `a OR b` element-wise. Supports broadcasting.
*
* ```js
* const a = tf.tensor1d([false, false, true, true], 'bool');
* const b = tf.tensor1d([false, true, false, true], 'bool');
*
* a.logicalOr(b).print();
* ```
* @param a The first input tensor. Must be of dtype bool.
* @param b The second input tensor. Must be of dtype bool.
*
* @doc {heading: 'Operations', subheading: 'Logical'}
*/
function logicalOr_(a, b) {
	const $a = convertToTensor(a, "a", "logicalOr", "bool");
	const $b = convertToTensor(b, "b", "logicalOr", "bool");
	assertAndGetBroadcastShape($a.shape, $b.shape);
	const inputs = {
		a: $a,
		b: $b
	};
	return ENGINE.runKernel(LogicalOr, inputs);
}
var logicalOr = /* @__PURE__ */ op({ logicalOr_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/logical_xor.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Returns the truth value of `a XOR b` element-wise. Supports broadcasting.
*
* ```js
* const a = tf.tensor1d([false, false, true, true], 'bool');
* const b = tf.tensor1d([false, true, false, true], 'bool');
*
* a.logicalXor(b).print();
* ```
*
* @param a The first input tensor. Must be of dtype bool.
* @param b The second input tensor. Must be of dtype bool.
*
* @doc {heading: 'Operations', subheading: 'Logical'}
*/
function logicalXor_(a, b) {
	const $a = convertToTensor(a, "a", "logicalXor", "bool");
	const $b = convertToTensor(b, "b", "logicalXor", "bool");
	assertAndGetBroadcastShape($a.shape, $b.shape);
	return logicalAnd(logicalOr(a, b), logicalNot(logicalAnd(a, b)));
}
var logicalXor = /* @__PURE__ */ op({ logicalXor_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/search_sorted.js
/**
* @license
* Copyright 2022 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var INT32_MAX = 2147483648;
/**
* Searches for where a value would go in a sorted sequence.
*
* This is not a method for checking containment (like javascript in).
*
* The typical use case for this operation is "binning", "bucketing", or
* "discretizing". The values are assigned to bucket-indices based on the edges
* listed in 'sortedSequence'. This operation returns the bucket-index for each
* value.
*
* The side argument controls which index is returned if a value lands exactly
* on an edge.
*
* The axis is not settable for this operation. It always operates on the
* innermost dimension (axis=-1). The operation will accept any number of outer
* dimensions.
*
* Note: This operation assumes that 'sortedSequence' is sorted along the
* innermost axis, maybe using 'sort(..., axis=-1)'. If the sequence is not
* sorted no error is raised and the content of the returned tensor is not well
* defined.
*
* ```js
* const edges = tf.tensor1d([-1, 3.3, 9.1, 10.0]);
* let values = tf.tensor1d([0.0, 4.1, 12.0]);
* const result1 = tf.searchSorted(edges, values, 'left');
* result1.print(); // [1, 2, 4]
*
* const seq = tf.tensor1d([0, 3, 9, 10, 10]);
* values = tf.tensor1d([0, 4, 10]);
* const result2 = tf.searchSorted(seq, values, 'left');
* result2.print(); // [0, 2, 3]
* const result3 = tf.searchSorted(seq, values, 'right');
* result3.print(); // [1, 2, 5]
*
* const sortedSequence = tf.tensor2d([[0., 3., 8., 9., 10.],
*                                     [1., 2., 3., 4., 5.]]);
* values = tf.tensor2d([[9.8, 2.1, 4.3],
*                       [0.1, 6.6, 4.5, ]]);
* const result4 = tf.searchSorted(sortedSequence, values, 'left');
* result4.print(); // [[4, 1, 2], [0, 5, 4]]
* ```
* @param sortedSequence: N-D. Sorted sequence.
* @param values: N-D. Search values.
* @param side: 'left'|'right'. Defaults to 'left'. 'left' corresponds to lower
*     bound and 'right' to upper bound.
* @return An N-D int32 tensor the size of values containing the result of
*     applying either lower bound or upper bound (depending on side) to each
*     value. The result is not a global index to the entire Tensor, but the
*     index in the last dimension.
* @doc {heading: 'Operations', subheading: 'Evaluation'}
*/
function searchSorted_(sortedSequence, values, side = "left") {
	const $sortedSequence = convertToTensor(sortedSequence, "sortedSequence", "searchSorted");
	const $values = convertToTensor(values, "values", "searchSorted");
	const sequenceSize = $sortedSequence.shape[$sortedSequence.shape.length - 1];
	const valuesSize = $values.shape[$values.shape.length - 1];
	const $sortedSequence2D = reshape($sortedSequence, [-1, sequenceSize]);
	const $values2D = reshape($values, [-1, valuesSize]);
	if ($sortedSequence2D.rank < 2) throw new Error(`Sorted input argument must be at least 2-dimensional`);
	if ($sortedSequence2D.shape[0] !== $values2D.shape[0]) throw new Error(`Leading dimension of 'sortedSequence' and 'values' must match.`);
	if (sizeFromShape($values2D.shape) >= INT32_MAX) throw new Error(`values tensor size must less than ${INT32_MAX}`);
	if ($sortedSequence2D.shape[1] >= INT32_MAX) throw new Error(`trailing dim_size must less than ${INT32_MAX} for int32 output type, was ${$sortedSequence2D.shape[1]}`);
	const inputs = {
		sortedSequence: $sortedSequence2D,
		values: $values2D
	};
	const attrs = { side };
	return ENGINE.runKernel(SearchSorted, inputs, attrs);
}
var searchSorted = /* @__PURE__ */ op({ searchSorted_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/lower_bound.js
/**
* @license
* Copyright 2022 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Searches for where a value would go in a sorted sequence.
*
* This is not a method for checking containment (like javascript in).
*
* The typical use case for this operation is "binning", "bucketing", or
* "discretizing". The values are assigned to bucket-indices based on the edges
* listed in 'sortedSequence'. This operation returns the bucket-index for each
* value.
*
* The index returned corresponds to the first edge greater than or equal to the
* value.
*
* The axis is not settable for this operation. It always operates on the
* innermost dimension (axis=-1). The operation will accept any number of outer
* dimensions.
*
* Note: This operation assumes that 'lowerBound' is sorted along the
* innermost axis, maybe using 'sort(..., axis=-1)'. If the sequence is not
* sorted no error is raised and the content of the returned tensor is not well
* defined.
*
* ```js
* const edges = tf.tensor1d([-1, 3.3, 9.1, 10.0]);
* let values = tf.tensor1d([0.0, 4.1, 12.0]);
* const result1 = tf.lowerBound(edges, values);
* result1.print(); // [1, 2, 4]
*
* const seq = tf.tensor1d([0, 3, 9, 10, 10]);
* values = tf.tensor1d([0, 4, 10]);
* const result2 = tf.lowerBound(seq, values);
* result2.print(); // [0, 2, 3]
*
* const sortedSequence = tf.tensor2d([[0., 3., 8., 9., 10.],
*                                     [1., 2., 3., 4., 5.]]);
* values = tf.tensor2d([[9.8, 2.1, 4.3],
*                       [0.1, 6.6, 4.5, ]]);
* const result3 = tf.lowerBound(sortedSequence, values);
* result3.print(); // [[4, 1, 2], [0, 5, 4]]
* ```
* @param sortedSequence: N-D. Sorted sequence.
* @param values: N-D. Search values.
* @return An N-D int32 tensor the size of values containing the result of
*     applying lower bound to each value. The result is not a global index to
*     the entire Tensor, but the index in the last dimension.
* @doc {heading: 'Operations', subheading: 'Evaluation'}
*/
function lowerBound(sortedSequence, values) {
	return searchSorted(sortedSequence, values, "left");
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/max_pool.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the 2D max pooling of an image.
*
* @param x The input tensor, of rank 4 or rank 3 of shape
*     `[batch, height, width, inChannels]`. If rank 3, batch of 1 is assumed.
* @param filterSize The filter size: `[filterHeight, filterWidth]`. If
*     `filterSize` is a single number, then `filterHeight == filterWidth`.
* @param strides The strides of the pooling: `[strideHeight, strideWidth]`. If
*     `strides` is a single number, then `strideHeight == strideWidth`.
* @param dilations The dilation rates: `[dilationHeight, dilationWidth]`
*     in which we sample input values across the height and width dimensions
*     in dilated pooling. Defaults to `[1, 1]`. If `dilations` is a single
*     number, then `dilationHeight == dilationWidth`. If it is greater than
*     1, then all values of `strides` must be 1.
* @param pad The type of padding algorithm.
*    - `same` and stride 1: output will be of same size as input,
*       regardless of filter size.
*    - `valid`: output will be smaller than input if filter is larger
*       than 1x1.
*    - For more info, see this guide:
*     [https://www.tensorflow.org/api_docs/python/tf/nn/convolution](
*          https://www.tensorflow.org/api_docs/python/tf/nn/convolution)
* @param dimRoundingMode A string from: 'ceil', 'round', 'floor'. If none is
*     provided, it will default to truncate.
*/
function maxPool_(x, filterSize, strides, pad, dimRoundingMode) {
	const $x = convertToTensor(x, "x", "maxPool");
	const dilations = 1;
	let x4D = $x;
	let reshapedTo4D = false;
	if ($x.rank === 3) {
		reshapedTo4D = true;
		x4D = reshape($x, [
			1,
			$x.shape[0],
			$x.shape[1],
			$x.shape[2]
		]);
	}
	assert(x4D.rank === 4, () => `Error in maxPool: input must be rank 4 but got rank ${x4D.rank}.`);
	assert(eitherStridesOrDilationsAreOne(strides, dilations), () => `Error in maxPool: Either strides or dilations must be 1. Got strides ${strides} and dilations '${dilations}'`);
	checkPadOnDimRoundingMode("maxPool", pad, dimRoundingMode);
	const inputs = { x: x4D };
	const attrs = {
		filterSize,
		strides,
		pad,
		dimRoundingMode
	};
	const res = ENGINE.runKernel(MaxPool, inputs, attrs);
	if (reshapedTo4D) return reshape(res, [
		res.shape[1],
		res.shape[2],
		res.shape[3]
	]);
	return res;
}
var maxPool = /* @__PURE__ */ op({ maxPool_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/max_pool_3d.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the 3D max pooling.
*
* ```js
* const x = tf.tensor5d([1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 2, 2, 1]);
* const result = tf.maxPool3d(x, 2, 1, 'valid');
* result.print();
* ```
*
* @param x The input tensor, of rank 5 or rank 4 of shape
*     `[batch, depth, height, width, inChannels]`.
* @param filterSize The filter size:
*     `[filterDepth, filterHeight, filterWidth]`.
*     If `filterSize` is a single number,
*     then `filterDepth == filterHeight == filterWidth`.
* @param strides The strides of the pooling:
*     `[strideDepth, strideHeight, strideWidth]`.
*     If `strides` is a single number,
*     then `strideDepth == strideHeight == strideWidth`.
* @param pad The type of padding algorithm.
*    - `same` and stride 1: output will be of same size as input,
*       regardless of filter size.
*    - `valid`: output will be smaller than input if filter is larger
*       than 1*1x1.
*    - For more info, see this guide:
*     [https://www.tensorflow.org/api_docs/python/tf/nn/convolution](
*          https://www.tensorflow.org/api_docs/python/tf/nn/convolution)
* @param dimRoundingMode A string from: 'ceil', 'round', 'floor'. If none is
*     provided, it will default to truncate.
* @param dataFormat An optional string from: "NDHWC", "NCDHW". Defaults to
*     "NDHWC". Specify the data format of the input and output data. With the
*     default format "NDHWC", the data is stored in the order of: [batch,
*     depth, height, width, channels]. Only "NDHWC" is currently supported.
* @doc {heading: 'Operations', subheading: 'Convolution'}
*/
function maxPool3d_(x, filterSize = [
	1,
	1,
	1
], strides, pad, dimRoundingMode, dataFormat = "NDHWC") {
	const $x = convertToTensor(x, "x", "maxPool3d");
	let x5D = $x;
	let reshapedTo5D = false;
	if ($x.rank === 4) {
		reshapedTo5D = true;
		x5D = reshape($x, [
			1,
			$x.shape[0],
			$x.shape[1],
			$x.shape[2],
			$x.shape[3]
		]);
	}
	assert(x5D.rank === 5, () => `Error in maxPool3d: x must be rank 5 but got rank ${x5D.rank}.`);
	assert(dataFormat === "NDHWC", () => `Error in maxPool3d: Only NDHWC is currently supported, but got dataFormat of ${dataFormat}`);
	checkPadOnDimRoundingMode("maxPool3d", pad, dimRoundingMode);
	const inputs = { x: x5D };
	const attrs = {
		filterSize,
		strides,
		pad,
		dimRoundingMode,
		dataFormat
	};
	const res = ENGINE.runKernel(MaxPool3D, inputs, attrs);
	if (reshapedTo5D) return reshape(res, [
		res.shape[1],
		res.shape[2],
		res.shape[3],
		res.shape[4]
	]);
	return res;
}
var maxPool3d = /* @__PURE__ */ op({ maxPool3d_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/max_pool_with_argmax.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the 2D max pooling of an image with Argmax index.
* The indices in argmax are flattened, so that a maximum value at position `[b,
* y, x, c]` becomes flattened index: `(y * width + x) * channels + c` if
* include_batch_in_index is False; `((b * height + y) * width + x) * channels
* +c` if include_batch_in_index is True.
*
* The indices returned are always in `[0, height) x [0, width)` before
* flattening.
*
* @param x The input tensor, of rank 4 or rank 3 of shape
*     `[batch, height, width, inChannels]`. If rank 3, batch of 1 is assumed.
* @param filterSize The filter size: `[filterHeight, filterWidth]`. If
*     `filterSize` is a single number, then `filterHeight == filterWidth`.
* @param strides The strides of the pooling: `[strideHeight, strideWidth]`. If
*     `strides` is a single number, then `strideHeight == strideWidth`.
* @param dataFormat An optional string from: "NDHWC", "NCDHW". Defaults to
*     "NDHWC". Specify the data format of the input and output data. With the
*     default format "NDHWC", the data is stored in the order of: [batch,
*     depth, height, width, channels]. Only "NDHWC" is currently supported.
* @param pad The type of padding algorithm.
*    - `same` and stride 1: output will be of same size as input,
*       regardless of filter size.
*    - `valid`: output will be smaller than input if filter is larger
*       than 1x1.
*    - For more info, see this guide:
*     [https://www.tensorflow.org/api_docs/python/tf/nn/convolution](
*          https://www.tensorflow.org/api_docs/python/tf/nn/convolution)
* @param includeBatchIndex Defaults to False. Whether to include batch
*    dimension in flattened index of argmax.
*
* @doc {heading: 'Operations', subheading: 'Convolution'}
*/
function maxPoolWithArgmax_(x, filterSize, strides, pad, includeBatchInIndex = false) {
	const inputs = { x: convertToTensor(x, "x", "maxPoolWithArgmax") };
	const attrs = {
		filterSize,
		strides,
		pad,
		includeBatchInIndex
	};
	const result = ENGINE.runKernel(MaxPoolWithArgmax, inputs, attrs);
	return {
		result: result[0],
		indexes: result[1]
	};
}
var maxPoolWithArgmax = /* @__PURE__ */ op({ maxPoolWithArgmax_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/mean.js
/**
* @license
* Copyright 2020 Google Inc. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the mean of elements across dimensions of a `tf.Tensor`.
*
* Reduces `x` along the dimensions given in `axis`. Unless `keepDims` is
* true, the rank of the `tf.Tensor` is reduced by 1 for each entry in `axis`.
* If `keepDims` is true, the reduced dimensions are retained with length 1.
* If `axis` has no entries, all dimensions are reduced, and a `tf.Tensor` with
* a single element is returned.
*
* ```js
* const x = tf.tensor1d([1, 2, 3]);
*
* x.mean().print();  // or tf.mean(a)
* ```
*
* ```js
* const x = tf.tensor2d([1, 2, 3, 4], [2, 2]);
*
* const axis = 1;
* x.mean(axis).print();  // or tf.mean(x, axis)
* ```
*
* @param x The input tensor.
* @param axis The dimension(s) to reduce. By default it reduces
*     all dimensions.
* @param keepDims If true, retains reduced dimensions with size 1.
*
* @doc {heading: 'Operations', subheading: 'Reduction'}
*/
function mean_(x, axis = null, keepDims = false) {
	const inputs = { x: convertToTensor(x, "x", "mean") };
	const attrs = {
		axis,
		keepDims
	};
	return ENGINE.runKernel(Mean, inputs, attrs);
}
var mean = /* @__PURE__ */ op({ mean_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/meshgrid.js
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Broadcasts parameters for evaluation on an N-D grid.
*
* Given N one-dimensional coordinate arrays `*args`, returns a list `outputs`
* of N-D coordinate arrays for evaluating expressions on an N-D grid.
*
* Notes:
* `meshgrid` supports cartesian ('xy') and matrix ('ij') indexing conventions.
* When the `indexing` argument is set to 'xy' (the default), the broadcasting
* instructions for the first two dimensions are swapped.
* Examples:
* Calling `const [X, Y] = meshgrid(x, y)` with the tensors
*
* ```javascript
* const x = [1, 2, 3];
* const y = [4, 5, 6];
* const [X, Y] = tf.meshgrid(x, y);
* // X = [[1, 2, 3],
* //      [1, 2, 3],
* //      [1, 2, 3]]
* // Y = [[4, 4, 4],
* //      [5, 5, 5],
* //      [6, 6, 6]]
* ```
*
* @param x Tensor with rank geq 1.
* @param y Tensor with rank geq 1.
* @param indexing
*
* @doc {heading: 'Operations', subheading: 'Slicing and Joining'}
*/
function meshgrid(x, y, { indexing = "xy" } = {}) {
	if (indexing !== "xy" && indexing !== "ij") throw new TypeError(`${indexing} is not a valid third argument to meshgrid`);
	if (x === void 0) return [];
	let $x = convertToTensor(x, "x", "meshgrid", x instanceof Tensor ? x.dtype : "float32");
	if (y === void 0) return [$x];
	let $y = convertToTensor(y, "y", "meshgrid", y instanceof Tensor ? y.dtype : "float32");
	const w = sizeFromShape($x.shape);
	const h = sizeFromShape($y.shape);
	if (indexing === "xy") {
		$x = reshape($x, [1, -1]);
		$y = reshape($y, [-1, 1]);
		return [matMul$1(ones([h, 1], $x.dtype), $x), matMul$1($y, ones([1, w], $y.dtype))];
	}
	$x = reshape($x, [-1, 1]);
	$y = reshape($y, [1, -1]);
	return [matMul$1($x, ones([1, h], $x.dtype)), matMul$1(ones([w, 1], $y.dtype), $y)];
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/minimum.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Returns the min of a and b (`a < b ? a : b`) element-wise.
* Supports broadcasting.
*
* We also expose `minimumStrict` which has the same signature as this op and
* asserts that `a` and `b` are the same shape (does not broadcast).
*
* ```js
* const a = tf.tensor1d([1, 4, 3, 16]);
* const b = tf.tensor1d([1, 2, 9, 4]);
*
* a.minimum(b).print();  // or tf.minimum(a, b)
* ```
*
* ```js
* // Broadcast minimum a with b.
* const a = tf.tensor1d([2, 4, 6, 8]);
* const b = tf.scalar(5);
*
* a.minimum(b).print();  // or tf.minimum(a, b)
* ```
*
* @param a The first tensor.
* @param b The second tensor. Must have the same type as `a`.
*
* @doc {heading: 'Operations', subheading: 'Arithmetic'}
*/
function minimum_(a, b) {
	let $a = convertToTensor(a, "a", "minimum");
	let $b = convertToTensor(b, "b", "minimum");
	[$a, $b] = makeTypesMatch($a, $b);
	if ($a.dtype === "bool") {
		$a = cast($a, "int32");
		$b = cast($b, "int32");
	}
	assertAndGetBroadcastShape($a.shape, $b.shape);
	const inputs = {
		a: $a,
		b: $b
	};
	return ENGINE.runKernel(Minimum, inputs);
}
var minimum = /* @__PURE__ */ op({ minimum_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/mirror_pad.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Pads a `tf.Tensor` using mirror padding.
*
* This operation implements the `REFLECT` and `SYMMETRIC` modes of pad.
*
* ```js
* const x = tf.range(0, 9).reshape([1, 1, 3, 3]);
* x.mirrorPad([[0, 0], [0, 0], [2, 2], [2, 2]], 'reflect').print();
* ```
* @param x The tensor to pad.
* @param paddings An array of length `R` (the rank of the tensor), where
* each element is a length-2 tuple of ints `[padBefore, padAfter]`,
* specifying how much to pad along each dimension of the tensor.
* In "reflect" mode, the padded regions do not include the borders,
* while in "symmetric" mode the padded regions do include the borders.
* For example, if the input is `[1, 2, 3]` and paddings is `[0, 2]`,
* then the output is `[1, 2, 3, 2, 1]` in "reflect" mode, and
* `[1, 2, 3, 3, 2]` in "symmetric" mode.
* If `mode` is "reflect" then both `paddings[D, 0]` and `paddings[D, 1]`
* must be no greater than `x.shape[D] - 1`. If mode is "symmetric"
* then both `paddings[D, 0]` and `paddings[D, 1]` must be no greater than
* `x.shape[D]`
* @param mode String to specify padding mode. Can be `'reflect' | 'symmetric'`
*/
/** @doc {heading: 'Tensors', subheading: 'Transformations'} */
function mirrorPad_(x, paddings, mode) {
	assert(mode === "reflect" || mode === "symmetric", () => `Invalid mode. Mode must be either reflect or symmetric. Got ${mode}.`);
	const $x = convertToTensor(x, "x", "mirrorPad");
	if ($x.rank === 0) throw new Error("mirrorPad(scalar) is not defined. Pass non-scalar to mirrorPad");
	assert(paddings.length === $x.rank, () => `Padding doesn't match input. Must be ${$x.rank}. Got ${paddings.length}.`);
	const shapeOffset = mode === "reflect" ? 1 : 0;
	for (let i = 0; i < $x.rank; i++) {
		assert(paddings[i].length === 2, () => `Invalid number of paddings. Must be length of 2 each.`);
		assert(paddings[i][0] >= 0 && paddings[i][0] <= $x.shape[i] - shapeOffset && paddings[i][1] >= 0 && paddings[i][1] <= $x.shape[i] - shapeOffset, () => `Padding in dimension ${i} cannot be greater than or equal to ${$x.shape[i] - shapeOffset} or less than 0 for input of shape ${$x.shape}`);
	}
	const attrs = {
		paddings,
		mode
	};
	const inputs = { x: $x };
	return ENGINE.runKernel(MirrorPad, inputs, attrs);
}
var mirrorPad = /* @__PURE__ */ op({ mirrorPad_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/mod.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Returns the mod of a and b element-wise.
* `floor(x / y) * y + mod(x, y) = x`
* Supports broadcasting.
*
* We also expose `tf.modStrict` which has the same signature as this op and
* asserts that `a` and `b` are the same shape (does not broadcast).
*
* ```js
* const a = tf.tensor1d([1, 4, 3, 16]);
* const b = tf.tensor1d([1, 2, 9, 4]);
*
* a.mod(b).print();  // or tf.mod(a, b)
* ```
*
* ```js
* // Broadcast a mod b.
* const a = tf.tensor1d([2, 4, 6, 8]);
* const b = tf.scalar(5);
*
* a.mod(b).print();  // or tf.mod(a, b)
* ```
*
* @param a The first tensor.
* @param b The second tensor. Must have the same type as `a`.
*
* @doc {heading: 'Operations', subheading: 'Arithmetic'}
*/
function mod_(a, b) {
	let $a = convertToTensor(a, "a", "mod");
	let $b = convertToTensor(b, "b", "mod");
	[$a, $b] = makeTypesMatch($a, $b);
	const inputs = {
		a: $a,
		b: $b
	};
	return ENGINE.runKernel("Mod", inputs);
}
var mod = /* @__PURE__ */ op({ mod_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/moments.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Calculates the mean and variance of `x`. The mean and variance are
* calculated by aggregating the contents of `x` across `axes`. If `x` is
* 1-D and `axes = [0]` this is just the mean and variance of a vector.
*
* @param x The input tensor.
* @param axis The dimension(s) along with to compute mean and
*     variance. By default it reduces all dimensions.
* @param keepDims If true, the moments have the same dimensionality as the
*     input.
* @return An object with two keys: `mean` and `variance`.
*
* @doc {heading: 'Operations', subheading: 'Normalization'}
*/
function moments_(x, axis = null, keepDims = false) {
	x = convertToTensor(x, "x", "moments");
	const axes = parseAxisParam(axis, x.shape);
	const xMean = mean(x, axes, keepDims);
	let keepDimsShape = xMean.shape;
	if (!keepDims) keepDimsShape = expandShapeToKeepDim(xMean.shape, axes);
	return {
		mean: xMean,
		variance: mean(square(sub(cast(x, "float32"), reshape(xMean, keepDimsShape))), axes, keepDims)
	};
}
var moments = /* @__PURE__ */ op({ moments_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/multi_rnn_cell.js
/**
* Computes the next states and outputs of a stack of LSTMCells.
*
* Each cell output is used as input to the next cell.
*
* Returns `[cellState, cellOutput]`.
*
* Derived from tf.contrib.rn.MultiRNNCell.
*
* @param lstmCells Array of LSTMCell functions.
* @param data The input to the cell.
* @param c Array of previous cell states.
* @param h Array of previous cell outputs.
*
* @doc {heading: 'Operations', subheading: 'RNN'}
*/
function multiRNNCell_(lstmCells, data, c, h) {
	const $data = convertToTensor(data, "data", "multiRNNCell");
	const $c = convertToTensorArray(c, "c", "multiRNNCell");
	const $h = convertToTensorArray(h, "h", "multiRNNCell");
	let input = $data;
	const newStates = [];
	for (let i = 0; i < lstmCells.length; i++) {
		const output = lstmCells[i](input, $c[i], $h[i]);
		newStates.push(output[0]);
		newStates.push(output[1]);
		input = output[1];
	}
	const newC = [];
	const newH = [];
	for (let i = 0; i < newStates.length; i += 2) {
		newC.push(newStates[i]);
		newH.push(newStates[i + 1]);
	}
	return [newC, newH];
}
var multiRNNCell = /* @__PURE__ */ op({ multiRNNCell_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/multinomial.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates a `tf.Tensor` with values drawn from a multinomial distribution.
*
* ```js
* const probs = tf.tensor([.75, .25]);
* tf.multinomial(probs, 3).print();
* ```
*
* @param logits 1D array with unnormalized log-probabilities, or
*     2D array of shape `[batchSize, numOutcomes]`. See the `normalized`
*     parameter.
* @param numSamples Number of samples to draw for each row slice.
* @param seed The seed number.
* @param normalized Whether the provided `logits` are normalized true
*     probabilities (sum to 1). Defaults to false.
* @return 1D array of shape `[numSamples]`, or 2D array of shape
*     `[batchSize, numSamples]`, depending on the rank of the input.
*
* @doc {heading: 'Tensors', subheading: 'Random'}
*/
function multinomial_(logits, numSamples, seed, normalized = false) {
	const $logits = convertToTensor(logits, "logits", "multinomial");
	const numOutcomes = $logits.size;
	const origRank = $logits.rank;
	if (numOutcomes < 2) throw new Error(`Error in multinomial: you need at least 2 outcomes, but got ${numOutcomes}.`);
	if (origRank > 2) throw new Error(`Rank of probabilities must be 1 or 2, but is ${origRank}`);
	seed = seed || Math.random();
	const inputs = { logits: origRank === 1 ? reshape($logits, [1, -1]) : $logits };
	const attrs = {
		numSamples,
		seed,
		normalized
	};
	const res = ENGINE.runKernel(Multinomial, inputs, attrs);
	return origRank === 1 ? reshape(res, [res.size]) : res;
}
var multinomial = /* @__PURE__ */ op({ multinomial_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/not_equal.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Returns the truth value of (a != b) element-wise. Supports broadcasting.
*
* ```js
* const a = tf.tensor1d([1, 2, 3]);
* const b = tf.tensor1d([0, 2, 3]);
*
* a.notEqual(b).print();
* ```
* @param a The first input tensor.
* @param b The second input tensor. Must have the same dtype as `a`.
*
* @doc {heading: 'Operations', subheading: 'Logical'}
*/
function notEqual_(a, b) {
	let $a = convertToTensor(a, "a", "notEqual", "string_or_numeric");
	let $b = convertToTensor(b, "b", "notEqual", "string_or_numeric");
	[$a, $b] = makeTypesMatch($a, $b);
	assertAndGetBroadcastShape($a.shape, $b.shape);
	const inputs = {
		a: $a,
		b: $b
	};
	return ENGINE.runKernel(NotEqual, inputs);
}
var notEqual = /* @__PURE__ */ op({ notEqual_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/one_hot.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates a one-hot `tf.Tensor`. The locations represented by `indices` take
* value `onValue` (defaults to 1), while all other locations take value
* `offValue` (defaults to 0). If `indices` is rank `R`, the output has rank
* `R+1` with the last axis of size `depth`.
* `indices` used to encode prediction class must start from 0. For example,
*  if you have 3 classes of data, class 1 should be encoded as 0, class 2
*  should be 1, and class 3 should be 2.
*
* ```js
* tf.oneHot(tf.tensor1d([0, 1], 'int32'), 3).print();
* ```
*
* @param indices `tf.Tensor` of indices with dtype `int32`. Indices must
* start from 0.
* @param depth The depth of the one hot dimension.
* @param onValue A number used to fill in the output when the index matches
* the location.
* @param offValue A number used to fill in the output when the index does
*     not match the location.
* @param dtype The dtype of the output tensor, default to 'int32'.
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function oneHot_(indices, depth, onValue = 1, offValue = 0, dtype = "int32") {
	if (depth < 2) throw new Error(`Error in oneHot: depth must be >=2, but it is ${depth}`);
	const inputs = { indices: convertToTensor(indices, "indices", "oneHot", "int32") };
	const attrs = {
		dtype,
		depth,
		onValue,
		offValue
	};
	return ENGINE.runKernel(OneHot, inputs, attrs);
}
var oneHot = /* @__PURE__ */ op({ oneHot_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/ones_like.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates a `tf.Tensor` with all elements set to 1 with the same shape as the
* given tensor.
*
* ```js
* const x = tf.tensor([1, 2]);
* tf.onesLike(x).print();
* ```
* @param x A tensor.
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function onesLike_(x) {
	const inputs = { x: convertToTensor(x, "x", "onesLike") };
	return ENGINE.runKernel(OnesLike, inputs);
}
var onesLike = /* @__PURE__ */ op({ onesLike_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/outer_product.js
/**
* Computes the outer product of two vectors, `v1` and `v2`.
*
* ```js
* const a = tf.tensor1d([1, 2, 3]);
* const b = tf.tensor1d([3, 4, 5]);
*
* tf.outerProduct(a, b).print();
* ```
* @param v1 The first vector in the outer product operation.
* @param v2 The second vector in the outer product operation.
*
* @doc {heading: 'Operations', subheading: 'Matrices'}
*/
function outerProduct_(v1, v2) {
	const $v1 = convertToTensor(v1, "v1", "outerProduct");
	const $v2 = convertToTensor(v2, "v2", "outerProduct");
	assert($v1.rank === 1 && $v2.rank === 1, () => `Error in outerProduct: inputs must be rank 1, but got ranks ${$v1.rank} and ${$v2.rank}.`);
	const v12D = reshape($v1, [-1, 1]);
	const v22D = reshape($v2, [1, -1]);
	return matMul$1(v12D, v22D);
}
var outerProduct = /* @__PURE__ */ op({ outerProduct_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/pad1d.js
/**
* Pads a `tf.Tensor1D` with a given value and paddings. See `pad` for details.
*/
function pad1d_(x, paddings, constantValue = 0) {
	assert(paddings.length === 2, () => "Invalid number of paddings. Must be length of 2.");
	return pad(x, [paddings], constantValue);
}
var pad1d = /* @__PURE__ */ op({ pad1d_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/pad2d.js
/**
* Pads a `tf.Tensor2D` with a given value and paddings. See `pad` for details.
*/
function pad2d_(x, paddings, constantValue = 0) {
	assert(paddings.length === 2 && paddings[0].length === 2 && paddings[1].length === 2, () => "Invalid number of paddings. Must be length of 2 each.");
	return pad(x, paddings, constantValue);
}
var pad2d = /* @__PURE__ */ op({ pad2d_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/pad3d.js
/**
* Pads a `tf.Tensor3D` with a given value and paddings. See `pad` for details.
*/
function pad3d_(x, paddings, constantValue = 0) {
	assert(paddings.length === 3 && paddings[0].length === 2 && paddings[1].length === 2 && paddings[2].length === 2, () => "Invalid number of paddings. Must be length of 2 each.");
	return pad(x, paddings, constantValue);
}
var pad3d = /* @__PURE__ */ op({ pad3d_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/pad4d.js
/**
* Pads a `tf.Tensor4D` with a given value and paddings. See `pad` for details.
*/
function pad4d_(x, paddings, constantValue = 0) {
	assert(paddings.length === 4 && paddings[0].length === 2 && paddings[1].length === 2 && paddings[2].length === 2 && paddings[3].length === 2, () => "Invalid number of paddings. Must be length of 2 each.");
	return pad(x, paddings, constantValue);
}
var pad4d = /* @__PURE__ */ op({ pad4d_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/pool.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Performs an N-D pooling operation
*
* @param input The input tensor, of rank 4 or rank 3 of shape
*     `[batch, height, width, inChannels]`. If rank 3, batch of 1 is assumed.
* @param windowShape The filter size: `[filterHeight, filterWidth]`. If
*     `filterSize` is a single number, then `filterHeight == filterWidth`.
* @param poolingType The type of pooling, either 'max' or 'avg'.
* @param pad The type of padding algorithm:
*    - `same` and stride 1: output will be of same size as input,
*       regardless of filter size.
*    - `valid`: output will be smaller than input if filter is larger
*       than 1x1.
*    - For more info, see this guide:
*     [https://www.tensorflow.org/api_guides/python/nn#Convolution](
*         https://www.tensorflow.org/api_guides/python/nn#Convolution)
* @param dilations The dilation rates: `[dilationHeight, dilationWidth]`
*     in which we sample input values across the height and width dimensions
*     in dilated pooling. Defaults to `[1, 1]`. If `dilationRate` is a single
*     number, then `dilationHeight == dilationWidth`. If it is greater than
*     1, then all values of `strides` must be 1.
* @param strides The strides of the pooling: `[strideHeight, strideWidth]`. If
*     `strides` is a single number, then `strideHeight == strideWidth`.
* @param dimRoundingMode A string from: 'ceil', 'round', 'floor'. If none is
*     provided, it will default to truncate.
*
* @doc {heading: 'Operations', subheading: 'Convolution'}
*/
function pool_(input, windowShape, poolingType, pad, dilations, strides, dimRoundingMode) {
	if (dilations == null) dilations = [1, 1];
	if (strides == null) strides = 1;
	if (pad === 0) pad = "valid";
	const $x = convertToTensor(input, "x", "maxPool");
	let x4D = $x;
	let reshapedTo4D = false;
	if ($x.rank === 3) {
		reshapedTo4D = true;
		x4D = reshape($x, [
			1,
			$x.shape[0],
			$x.shape[1],
			$x.shape[2]
		]);
	}
	assert(eitherStridesOrDilationsAreOne(strides, dilations), () => `Error in pool: Either strides or dilations must be 1. Got strides ${strides} and dilations '${dilations}'`);
	const convInfo = computePool2DInfo(x4D.shape, windowShape, strides, dilations, pad);
	const dilation = [convInfo.dilationHeight, convInfo.dilationWidth];
	let basePadding;
	if (pad === "same") basePadding = withSpaceToBatchBasePaddings([convInfo.filterHeight, convInfo.filterWidth], dilation);
	else basePadding = [[0, 0], [0, 0]];
	const isDilationOne = dilation[0] === 1 && dilation[1] === 1;
	const [adjustedPadding, adjustedCrops] = requiredSpaceToBatchPaddings([convInfo.inHeight, convInfo.inWidth], dilation, basePadding);
	const convertedPad = isDilationOne ? pad : "valid";
	const convertedX = isDilationOne ? x4D : spaceToBatchND(x4D, dilation, adjustedPadding);
	const y = (poolingType === "avg" ? () => avgPool(convertedX, windowShape, strides, convertedPad, dimRoundingMode) : () => maxPool(convertedX, windowShape, strides, convertedPad, dimRoundingMode))();
	const res = isDilationOne ? y : batchToSpaceND(y, dilation, adjustedCrops);
	if (reshapedTo4D) return reshape(res, [
		res.shape[1],
		res.shape[2],
		res.shape[3]
	]);
	return res;
}
function requiredSpaceToBatchPaddings(inputShape, blockShape, basePadding) {
	const padStart = basePadding.map((b) => b[0]);
	const origPadEnd = basePadding.map((b) => b[1]);
	const fullInputShape = inputShape.concat(padStart, origPadEnd);
	const padEndExtra = blockShape.map((b, i) => (b - fullInputShape[i] % b) % b);
	const padEnd = origPadEnd.map((s, i) => s + padEndExtra[i]);
	return [blockShape.map((_, i) => [padStart[i], padEnd[i]]), blockShape.map((_, i) => [0, padEndExtra[i]])];
}
function withSpaceToBatchBasePaddings(filterShape, dilation) {
	const padExtraShape = filterShape.map((s, i) => {
		return s + (s - 1) * (dilation[i] - 1);
	}).map((s) => s - 1);
	const padExtraStart = padExtraShape.map((s) => Math.floor(s / 2));
	const padExtraEnd = padExtraShape.map((s, i) => s - padExtraStart[i]);
	return padExtraShape.map((_, i) => {
		return [padExtraStart[i], padExtraEnd[i]];
	});
}
var pool = /* @__PURE__ */ op({ pool_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/prelu.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes leaky rectified linear element-wise with parametric alphas.
*
* `x < 0 ? alpha * x : f(x) = x`
*
* ```js
* const x = tf.tensor1d([-1, 2, -3, 4]);
* const alpha = tf.scalar(0.1);
*
* x.prelu(alpha).print();  // or tf.prelu(x, alpha)
* ```
* @param x The input tensor.
* @param alpha Scaling factor for negative values.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function prelu_(x, alpha) {
	const inputs = {
		x: convertToTensor(x, "x", "prelu"),
		alpha: convertToTensor(alpha, "alpha", "prelu")
	};
	return ENGINE.runKernel(Prelu, inputs);
}
var prelu = /* @__PURE__ */ op({ prelu_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/prod.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the product of elements across dimensions of a `tf.Tensor`.
*
* Reduces the input along the dimensions given in `axes`. Unless `keepDims`
* is true, the rank of the `tf.Tensor` is reduced by 1 for each entry in
* `axes`. If `keepDims` is true, the reduced dimensions are retained with
* length 1. If `axes` has no entries, all dimensions are reduced, and a
* `tf.Tensor` with a single element is returned.
*
* ```js
* const x = tf.tensor1d([1, 2, 3]);
*
* x.prod().print();  // or tf.prod(x)
* ```
*
* ```js
* const x = tf.tensor2d([1, 2, 3, 4], [2, 2]);
*
* const axis = 1;
* x.prod(axis).print();  // or tf.prod(x, axis)
* ```
*
* @param x The input tensor to compute the product over. If the dtype is `bool`
*   it will be converted to `int32` and the output dtype will be `int32`.
* @param axis The dimension(s) to reduce. By default it reduces
*     all dimensions.
* @param keepDims If true, retains reduced dimensions with size 1.
*
* @doc {heading: 'Operations', subheading: 'Reduction'}
*/
function prod_(x, axis = null, keepDims = false) {
	let $x = convertToTensor(x, "x", "prod");
	if ($x.dtype === "bool") $x = cast($x, "int32");
	const inputs = { x: $x };
	const attrs = {
		axis,
		keepDims
	};
	return ENGINE.runKernel(Prod, inputs, attrs);
}
var prod = /* @__PURE__ */ op({ prod_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/ragged_gather.js
/**
* @license
* Copyright 2022 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function raggedGather_(paramsNestedSplits, paramsDenseValues, indices, outputRaggedRank) {
	const inputs = {
		paramsNestedSplits: paramsNestedSplits.map((t, i) => convertToTensor(t, `tensors${i}`, "raggedGather", "int32")),
		paramsDenseValues: convertToTensor(paramsDenseValues, "paramsDenseValues", "raggedGather"),
		indices: convertToTensor(indices, "indices", "raggedGather", "int32")
	};
	const attrs = { outputRaggedRank };
	const result = ENGINE.runKernel(RaggedGather, inputs, attrs);
	return {
		outputNestedSplits: result.slice(0, result.length - 1),
		outputDenseValues: result[result.length - 1]
	};
}
var raggedGather = /* @__PURE__ */ op({ raggedGather_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/ragged_range.js
/**
* @license
* Copyright 2022 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Returns a RaggedTensor result composed from rtDenseValues and rtNestedSplits,
* such that result[i] = [starts[i], starts[i] + deltas[i], ..., limits[i]]).
*
* @param starts: A Tensor. Must be one of the following types:
*     'float32', 'int32'. The starts of each range.
* @param limits: A Tensor. Must have the same type as starts. The limits of
*     each range.
* @param deltas: A Tensor. Must have the same type as starts. The deltas of
*     each range.
* @return A map with the following properties:
*     - rtNestedSplits: A Tensor of type 'int32'.
*     - rtDenseValues: A Tensor. Has the same type as starts.
*/
function raggedRange_(starts, limits, deltas) {
	const $starts = convertToTensor(starts, "starts", "raggedRange");
	const inputs = {
		starts: $starts,
		limits: convertToTensor(limits, "limits", "raggedRange", $starts.dtype),
		deltas: convertToTensor(deltas, "deltas", "raggedRange", $starts.dtype)
	};
	const result = ENGINE.runKernel(RaggedRange, inputs);
	return {
		rtNestedSplits: result[0],
		rtDenseValues: result[1]
	};
}
var raggedRange = /* @__PURE__ */ op({ raggedRange_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/ragged_tensor_to_tensor.js
/**
* @license
* Copyright 2022 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Create a dense tensor from a ragged tensor, possibly altering its shape.
*
* The raggedTensorToTensor op creates a dense tensor from am array of row
* partition tensors, a value vector, and default values. If the shape is
* unspecified, the minimal shape required to contain all the elements in the
* ragged tensor (the natural shape) will be used. If some dimensions are left
* unspecified, then the size of the natural shape is used in that dimension.
*
* The defaultValue will be broadcast to the output shape. After that, the
* values from the ragged tensor overwrite the default values. Note that the
* defaultValue must have less dimensions than the value.
*
* The row partition tensors are in the order of the dimensions. At present, the
* types can be: "ROW_SPLITS": the row_splits tensor from the ragged tensor.
*   "VALUE_ROWIDS": the value_rowids tensor from the ragged tensor.
*   "FIRST_DIM_SIZE": if value_rowids is used for the first dimension, then it
* is preceded by "FIRST_DIM_SIZE".
* ```
* @param shape: A Tensor. Must be one of the following types: 'int32'. The
*     desired shape of the output tensor. If left unspecified (empty), the
*     minimal shape required to contain all the elements in the ragged tensor
*     (the natural shape) will be used. If some dimensions are left
*     unspecified, then the size of the natural shape is used in that
*     dimension.
*
*     Note that dense dimensions cannot be modified by the shape argument.
*     Trying to change the size of a dense dimension will cause the op to fail.
*     Examples: natural shape: [4, 5, 6] shape: -1 output shape: [4, 5, 6]
*
*     natural shape: [4, 5, 6] shape: [3, -1, 2] output shape: [3, 5, 2]
*
*     natural shape: [4, 5, 6] shape: [3, 7, 2] output shape: [3, 7, 2]
* @param values: A Tensor. A 1D tensor representing the values of the ragged
*     tensor.
* @param defaultValue: A Tensor. Must have the same type as values. The
*     defaultValue when the shape is larger than the ragged tensor. The
*     defaultValue is broadcast until it is the shape of the output tensor,
*     and then overwritten by values in the ragged tensor. The default value
*     must be compatible with this broadcast operation, and must have fewer
*     dimensions than the value tensor.
* @param rowPartitionTensors: A list of at least 1 Tensor objects with the same
*     type in: 'int32'.
* @param rowPartitionTypes: A list of strings. The types of the row partition
*     tensors. At present, these can be:
*     "ROW_SPLITS": the row_splits tensor from the ragged tensor.
*     "VALUE_ROWIDS": the value_rowids tensor from the ragged tensor.
*     "FIRST_DIM_SIZE": if value_rowids is used for the first dimension, then
*         it is preceded by "FIRST_DIM_SIZE". The tensors are in the order of
*         the dimensions.
* @return A Tensor. Has the same type as values.
* @doc {heading: 'Operations', subheading: 'Ragged'}
*/
function raggedTensorToTensor_(shape, values, defaultValue, rowPartitionTensors, rowPartitionTypes) {
	const $shape = convertToTensor(shape, "shape", "raggedTensorToTensor", "int32");
	const $values = convertToTensor(values, "values", "raggedTensorToTensor");
	const inputs = {
		shape: $shape,
		values: $values,
		defaultValue: convertToTensor(defaultValue, "defaultValue", "raggedTensorToTensor", $values.dtype),
		rowPartitionTensors: rowPartitionTensors.map((t, i) => convertToTensor(t, `tensors${i}`, "raggedTensorToTensor", "int32"))
	};
	const attrs = { rowPartitionTypes };
	return ENGINE.runKernel(RaggedTensorToTensor, inputs, attrs);
}
var raggedTensorToTensor = /* @__PURE__ */ op({ raggedTensorToTensor_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/rand.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates a `tf.Tensor` with values sampled from a random number generator
* function defined by the user.
*
* @param shape An array of integers defining the output tensor shape.
* @param randFunction A random number generator function which is called
* for each element in the output tensor.
* @param dtype The data type of the output tensor. Defaults to 'float32'.
*
* @doc {heading: 'Tensors', subheading: 'Random'}
*/
function rand_(shape, randFunction, dtype) {
	assertNonNegativeIntegerDimensions(shape);
	const size = sizeFromShape(shape);
	let values = null;
	if (dtype == null || dtype === "float32") values = new Float32Array(size);
	else if (dtype === "int32") values = new Int32Array(size);
	else if (dtype === "bool") values = new Uint8Array(size);
	else throw new Error(`Unknown data type ${dtype}`);
	for (let i = 0; i < size; i++) values[i] = randFunction();
	return ENGINE.makeTensor(values, shape, dtype);
}
var rand = /* @__PURE__ */ op({ rand_ });
// tests/bench/node_modules/seedrandom/lib/alea.js
var require_alea = /* @__PURE__ */ __commonJSMin(((exports, module, this$7) => {
	(function(global, module, define) {
		function Alea(seed) {
			var me = this, mash = Mash();
			me.next = function() {
				var t = 2091639 * me.s0 + me.c * 23283064365386963e-26;
				me.s0 = me.s1;
				me.s1 = me.s2;
				return me.s2 = t - (me.c = t | 0);
			};
			me.c = 1;
			me.s0 = mash(" ");
			me.s1 = mash(" ");
			me.s2 = mash(" ");
			me.s0 -= mash(seed);
			if (me.s0 < 0) me.s0 += 1;
			me.s1 -= mash(seed);
			if (me.s1 < 0) me.s1 += 1;
			me.s2 -= mash(seed);
			if (me.s2 < 0) me.s2 += 1;
			mash = null;
		}
		function copy(f, t) {
			t.c = f.c;
			t.s0 = f.s0;
			t.s1 = f.s1;
			t.s2 = f.s2;
			return t;
		}
		function impl(seed, opts) {
			var xg = new Alea(seed), state = opts && opts.state, prng = xg.next;
			prng.int32 = function() {
				return xg.next() * 4294967296 | 0;
			};
			prng.double = function() {
				return prng() + (prng() * 2097152 | 0) * 11102230246251565e-32;
			};
			prng.quick = prng;
			if (state) {
				if (typeof state == "object") copy(state, xg);
				prng.state = function() {
					return copy(xg, {});
				};
			}
			return prng;
		}
		function Mash() {
			var n = 4022871197;
			var mash = function(data) {
				data = String(data);
				for (var i = 0; i < data.length; i++) {
					n += data.charCodeAt(i);
					var h = .02519603282416938 * n;
					n = h >>> 0;
					h -= n;
					h *= n;
					n = h >>> 0;
					h -= n;
					n += h * 4294967296;
				}
				return (n >>> 0) * 23283064365386963e-26;
			};
			return mash;
		}
		if (module && module.exports) module.exports = impl;
		else if (define && define.amd) define(function() {
			return impl;
		});
		else this.alea = impl;
	})(this$7, typeof module == "object" && module, typeof define == "function" && define);
}));
// tests/bench/node_modules/seedrandom/lib/xor128.js
var require_xor128 = /* @__PURE__ */ __commonJSMin(((exports, module, this$6) => {
	(function(global, module, define) {
		function XorGen(seed) {
			var me = this, strseed = "";
			me.x = 0;
			me.y = 0;
			me.z = 0;
			me.w = 0;
			me.next = function() {
				var t = me.x ^ me.x << 11;
				me.x = me.y;
				me.y = me.z;
				me.z = me.w;
				return me.w ^= me.w >>> 19 ^ t ^ t >>> 8;
			};
			if (seed === (seed | 0)) me.x = seed;
			else strseed += seed;
			for (var k = 0; k < strseed.length + 64; k++) {
				me.x ^= strseed.charCodeAt(k) | 0;
				me.next();
			}
		}
		function copy(f, t) {
			t.x = f.x;
			t.y = f.y;
			t.z = f.z;
			t.w = f.w;
			return t;
		}
		function impl(seed, opts) {
			var xg = new XorGen(seed), state = opts && opts.state, prng = function() {
				return (xg.next() >>> 0) / 4294967296;
			};
			prng.double = function() {
				do
					var result = ((xg.next() >>> 11) + (xg.next() >>> 0) / 4294967296) / (1 << 21);
				while (result === 0);
				return result;
			};
			prng.int32 = xg.next;
			prng.quick = prng;
			if (state) {
				if (typeof state == "object") copy(state, xg);
				prng.state = function() {
					return copy(xg, {});
				};
			}
			return prng;
		}
		if (module && module.exports) module.exports = impl;
		else if (define && define.amd) define(function() {
			return impl;
		});
		else this.xor128 = impl;
	})(this$6, typeof module == "object" && module, typeof define == "function" && define);
}));
// tests/bench/node_modules/seedrandom/lib/xorwow.js
var require_xorwow = /* @__PURE__ */ __commonJSMin(((exports, module, this$5) => {
	(function(global, module, define) {
		function XorGen(seed) {
			var me = this, strseed = "";
			me.next = function() {
				var t = me.x ^ me.x >>> 2;
				me.x = me.y;
				me.y = me.z;
				me.z = me.w;
				me.w = me.v;
				return (me.d = me.d + 362437 | 0) + (me.v = me.v ^ me.v << 4 ^ (t ^ t << 1)) | 0;
			};
			me.x = 0;
			me.y = 0;
			me.z = 0;
			me.w = 0;
			me.v = 0;
			if (seed === (seed | 0)) me.x = seed;
			else strseed += seed;
			for (var k = 0; k < strseed.length + 64; k++) {
				me.x ^= strseed.charCodeAt(k) | 0;
				if (k == strseed.length) me.d = me.x << 10 ^ me.x >>> 4;
				me.next();
			}
		}
		function copy(f, t) {
			t.x = f.x;
			t.y = f.y;
			t.z = f.z;
			t.w = f.w;
			t.v = f.v;
			t.d = f.d;
			return t;
		}
		function impl(seed, opts) {
			var xg = new XorGen(seed), state = opts && opts.state, prng = function() {
				return (xg.next() >>> 0) / 4294967296;
			};
			prng.double = function() {
				do
					var result = ((xg.next() >>> 11) + (xg.next() >>> 0) / 4294967296) / (1 << 21);
				while (result === 0);
				return result;
			};
			prng.int32 = xg.next;
			prng.quick = prng;
			if (state) {
				if (typeof state == "object") copy(state, xg);
				prng.state = function() {
					return copy(xg, {});
				};
			}
			return prng;
		}
		if (module && module.exports) module.exports = impl;
		else if (define && define.amd) define(function() {
			return impl;
		});
		else this.xorwow = impl;
	})(this$5, typeof module == "object" && module, typeof define == "function" && define);
}));
// tests/bench/node_modules/seedrandom/lib/xorshift7.js
var require_xorshift7 = /* @__PURE__ */ __commonJSMin(((exports, module, this$4) => {
	(function(global, module, define) {
		function XorGen(seed) {
			var me = this;
			me.next = function() {
				var X = me.x, i = me.i, t = X[i], v;
				t ^= t >>> 7;
				v = t ^ t << 24;
				t = X[i + 1 & 7];
				v ^= t ^ t >>> 10;
				t = X[i + 3 & 7];
				v ^= t ^ t >>> 3;
				t = X[i + 4 & 7];
				v ^= t ^ t << 7;
				t = X[i + 7 & 7];
				t = t ^ t << 13;
				v ^= t ^ t << 9;
				X[i] = v;
				me.i = i + 1 & 7;
				return v;
			};
			function init(me, seed) {
				var j, X = [];
				if (seed === (seed | 0)) X[0] = seed;
				else {
					seed = "" + seed;
					for (j = 0; j < seed.length; ++j) X[j & 7] = X[j & 7] << 15 ^ seed.charCodeAt(j) + X[j + 1 & 7] << 13;
				}
				while (X.length < 8) X.push(0);
				for (j = 0; j < 8 && X[j] === 0; ++j);
				if (j == 8) X[7] = -1;
				else X[j];
				me.x = X;
				me.i = 0;
				for (j = 256; j > 0; --j) me.next();
			}
			init(me, seed);
		}
		function copy(f, t) {
			t.x = f.x.slice();
			t.i = f.i;
			return t;
		}
		function impl(seed, opts) {
			if (seed == null) seed = +/* @__PURE__ */ new Date();
			var xg = new XorGen(seed), state = opts && opts.state, prng = function() {
				return (xg.next() >>> 0) / 4294967296;
			};
			prng.double = function() {
				do
					var result = ((xg.next() >>> 11) + (xg.next() >>> 0) / 4294967296) / (1 << 21);
				while (result === 0);
				return result;
			};
			prng.int32 = xg.next;
			prng.quick = prng;
			if (state) {
				if (state.x) copy(state, xg);
				prng.state = function() {
					return copy(xg, {});
				};
			}
			return prng;
		}
		if (module && module.exports) module.exports = impl;
		else if (define && define.amd) define(function() {
			return impl;
		});
		else this.xorshift7 = impl;
	})(this$4, typeof module == "object" && module, typeof define == "function" && define);
}));
// tests/bench/node_modules/seedrandom/lib/xor4096.js
var require_xor4096 = /* @__PURE__ */ __commonJSMin(((exports, module, this$3) => {
	(function(global, module, define) {
		function XorGen(seed) {
			var me = this;
			me.next = function() {
				var w = me.w, X = me.X, i = me.i, t, v;
				me.w = w = w + 1640531527 | 0;
				v = X[i + 34 & 127];
				t = X[i = i + 1 & 127];
				v ^= v << 13;
				t ^= t << 17;
				v ^= v >>> 15;
				t ^= t >>> 12;
				v = X[i] = v ^ t;
				me.i = i;
				return v + (w ^ w >>> 16) | 0;
			};
			function init(me, seed) {
				var t, v, i, j, w, X = [], limit = 128;
				if (seed === (seed | 0)) {
					v = seed;
					seed = null;
				} else {
					seed = seed + "\0";
					v = 0;
					limit = Math.max(limit, seed.length);
				}
				for (i = 0, j = -32; j < limit; ++j) {
					if (seed) v ^= seed.charCodeAt((j + 32) % seed.length);
					if (j === 0) w = v;
					v ^= v << 10;
					v ^= v >>> 15;
					v ^= v << 4;
					v ^= v >>> 13;
					if (j >= 0) {
						w = w + 1640531527 | 0;
						t = X[j & 127] ^= v + w;
						i = 0 == t ? i + 1 : 0;
					}
				}
				if (i >= 128) X[(seed && seed.length || 0) & 127] = -1;
				i = 127;
				for (j = 512; j > 0; --j) {
					v = X[i + 34 & 127];
					t = X[i = i + 1 & 127];
					v ^= v << 13;
					t ^= t << 17;
					v ^= v >>> 15;
					t ^= t >>> 12;
					X[i] = v ^ t;
				}
				me.w = w;
				me.X = X;
				me.i = i;
			}
			init(me, seed);
		}
		function copy(f, t) {
			t.i = f.i;
			t.w = f.w;
			t.X = f.X.slice();
			return t;
		}
		function impl(seed, opts) {
			if (seed == null) seed = +/* @__PURE__ */ new Date();
			var xg = new XorGen(seed), state = opts && opts.state, prng = function() {
				return (xg.next() >>> 0) / 4294967296;
			};
			prng.double = function() {
				do
					var result = ((xg.next() >>> 11) + (xg.next() >>> 0) / 4294967296) / (1 << 21);
				while (result === 0);
				return result;
			};
			prng.int32 = xg.next;
			prng.quick = prng;
			if (state) {
				if (state.X) copy(state, xg);
				prng.state = function() {
					return copy(xg, {});
				};
			}
			return prng;
		}
		if (module && module.exports) module.exports = impl;
		else if (define && define.amd) define(function() {
			return impl;
		});
		else this.xor4096 = impl;
	})(this$3, typeof module == "object" && module, typeof define == "function" && define);
}));
// tests/bench/node_modules/seedrandom/lib/tychei.js
var require_tychei = /* @__PURE__ */ __commonJSMin(((exports, module, this$2) => {
	(function(global, module, define) {
		function XorGen(seed) {
			var me = this, strseed = "";
			me.next = function() {
				var b = me.b, c = me.c, d = me.d, a = me.a;
				b = b << 25 ^ b >>> 7 ^ c;
				c = c - d | 0;
				d = d << 24 ^ d >>> 8 ^ a;
				a = a - b | 0;
				me.b = b = b << 20 ^ b >>> 12 ^ c;
				me.c = c = c - d | 0;
				me.d = d << 16 ^ c >>> 16 ^ a;
				return me.a = a - b | 0;
			};
			me.a = 0;
			me.b = 0;
			me.c = -1640531527;
			me.d = 1367130551;
			if (seed === Math.floor(seed)) {
				me.a = seed / 4294967296 | 0;
				me.b = seed | 0;
			} else strseed += seed;
			for (var k = 0; k < strseed.length + 20; k++) {
				me.b ^= strseed.charCodeAt(k) | 0;
				me.next();
			}
		}
		function copy(f, t) {
			t.a = f.a;
			t.b = f.b;
			t.c = f.c;
			t.d = f.d;
			return t;
		}
		function impl(seed, opts) {
			var xg = new XorGen(seed), state = opts && opts.state, prng = function() {
				return (xg.next() >>> 0) / 4294967296;
			};
			prng.double = function() {
				do
					var result = ((xg.next() >>> 11) + (xg.next() >>> 0) / 4294967296) / (1 << 21);
				while (result === 0);
				return result;
			};
			prng.int32 = xg.next;
			prng.quick = prng;
			if (state) {
				if (typeof state == "object") copy(state, xg);
				prng.state = function() {
					return copy(xg, {});
				};
			}
			return prng;
		}
		if (module && module.exports) module.exports = impl;
		else if (define && define.amd) define(function() {
			return impl;
		});
		else this.tychei = impl;
	})(this$2, typeof module == "object" && module, typeof define == "function" && define);
}));
// tests/bench/node_modules/seedrandom/seedrandom.js
var require_seedrandom$1 = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	(function(global, pool, math) {
		var width = 256, chunks = 6, digits = 52, rngname = "random", startdenom = math.pow(width, chunks), significance = math.pow(2, digits), overflow = significance * 2, mask = width - 1, nodecrypto;
		function seedrandom(seed, options, callback) {
			var key = [];
			options = options == true ? { entropy: true } : options || {};
			var shortseed = mixkey(flatten(options.entropy ? [seed, tostring(pool)] : seed == null ? autoseed() : seed, 3), key);
			var arc4 = new ARC4(key);
			var prng = function() {
				var n = arc4.g(chunks), d = startdenom, x = 0;
				while (n < significance) {
					n = (n + x) * width;
					d *= width;
					x = arc4.g(1);
				}
				while (n >= overflow) {
					n /= 2;
					d /= 2;
					x >>>= 1;
				}
				return (n + x) / d;
			};
			prng.int32 = function() {
				return arc4.g(4) | 0;
			};
			prng.quick = function() {
				return arc4.g(4) / 4294967296;
			};
			prng.double = prng;
			mixkey(tostring(arc4.S), pool);
			return (options.pass || callback || function(prng, seed, is_math_call, state) {
				if (state) {
					if (state.S) copy(state, arc4);
					prng.state = function() {
						return copy(arc4, {});
					};
				}
				if (is_math_call) {
					math[rngname] = prng;
					return seed;
				} else return prng;
			})(prng, shortseed, "global" in options ? options.global : this == math, options.state);
		}
		function ARC4(key) {
			var t, keylen = key.length, me = this, i = 0, j = me.i = me.j = 0, s = me.S = [];
			if (!keylen) key = [keylen++];
			while (i < width) s[i] = i++;
			for (i = 0; i < width; i++) {
				s[i] = s[j = mask & j + key[i % keylen] + (t = s[i])];
				s[j] = t;
			}
			(me.g = function(count) {
				var t, r = 0, i = me.i, j = me.j, s = me.S;
				while (count--) {
					t = s[i = mask & i + 1];
					r = r * width + s[mask & (s[i] = s[j = mask & j + t]) + (s[j] = t)];
				}
				me.i = i;
				me.j = j;
				return r;
			})(width);
		}
		function copy(f, t) {
			t.i = f.i;
			t.j = f.j;
			t.S = f.S.slice();
			return t;
		}
		function flatten(obj, depth) {
			var result = [], typ = typeof obj, prop;
			if (depth && typ == "object") for (prop in obj) try {
				result.push(flatten(obj[prop], depth - 1));
			} catch (e) {}
			return result.length ? result : typ == "string" ? obj : obj + "\0";
		}
		function mixkey(seed, key) {
			var stringseed = seed + "", smear, j = 0;
			while (j < stringseed.length) key[mask & j] = mask & (smear ^= key[mask & j] * 19) + stringseed.charCodeAt(j++);
			return tostring(key);
		}
		function autoseed() {
			try {
				var out;
				if (nodecrypto && (out = nodecrypto.randomBytes)) out = out(width);
				else {
					out = new Uint8Array(width);
					(global.crypto || global.msCrypto).getRandomValues(out);
				}
				return tostring(out);
			} catch (e) {
				var browser = global.navigator, plugins = browser && browser.plugins;
				return [
					+/* @__PURE__ */ new Date(),
					global,
					plugins,
					global.screen,
					tostring(pool)
				];
			}
		}
		function tostring(a) {
			return String.fromCharCode.apply(0, a);
		}
		mixkey(math.random(), pool);
		if (typeof module == "object" && module.exports) {
			module.exports = seedrandom;
			try {
				nodecrypto = require___vite_browser_external();
			} catch (ex) {}
		} else if (typeof define == "function" && define.amd) define(function() {
			return seedrandom;
		});
		else math["seed" + rngname] = seedrandom;
	})(typeof self !== "undefined" ? self : this$1, [], Math);
}));
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/test_util.js
var import_seedrandom = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	var alea = require_alea();
	var xor128 = require_xor128();
	var xorwow = require_xorwow();
	var xorshift7 = require_xorshift7();
	var xor4096 = require_xor4096();
	var tychei = require_tychei();
	var sr = require_seedrandom$1();
	sr.alea = alea;
	sr.xor128 = xor128;
	sr.xorwow = xorwow;
	sr.xorshift7 = xorshift7;
	sr.xor4096 = xor4096;
	sr.tychei = tychei;
	module.exports = sr;
})))());
/**
* @license
* Copyright 2017 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var test_util_exports = /* @__PURE__ */ __exportAll({
	TEST_EPSILON_FLOAT16: () => TEST_EPSILON_FLOAT16,
	createVideoElement: () => createVideoElement,
	encodeStrings: () => encodeStrings,
	expectArrayBuffersEqual: () => expectArrayBuffersEqual,
	expectArraysClose: () => expectArraysClose,
	expectArraysEqual: () => expectArraysEqual,
	expectNumbersClose: () => expectNumbersClose,
	expectPromiseToFail: () => expectPromiseToFail,
	expectValuesInRange: () => expectValuesInRange,
	play: () => play,
	testEpsilon: () => testEpsilon
});
var TEST_EPSILON_FLOAT32 = .001;
var TEST_EPSILON_FLOAT16 = .1;
function expectArraysClose(actual, expected, epsilon) {
	if (epsilon == null) epsilon = testEpsilon();
	return expectArraysPredicate(actual, expected, (a, b) => areClose(a, b, epsilon));
}
function testEpsilon() {
	return ENGINE.backend.floatPrecision() === 32 ? TEST_EPSILON_FLOAT32 : TEST_EPSILON_FLOAT16;
}
function expectArraysPredicate(actual, expected, predicate) {
	let checkClassType = true;
	if (isTypedArray(actual) || isTypedArray(expected)) checkClassType = false;
	if (isTypedArray(actual) && isTypedArray(expected)) checkClassType = true;
	if (checkClassType) {
		const aType = actual.constructor.name;
		const bType = expected.constructor.name;
		if (aType !== bType) throw new Error(`Arrays are of different type. Actual: ${aType}. Expected: ${bType}`);
	}
	if (Array.isArray(actual) && Array.isArray(expected)) {
		const actualShape = inferShape(actual);
		const expectedShape = inferShape(expected);
		if (!arraysEqual(actualShape, expectedShape)) throw new Error(`Arrays have different shapes. Actual: [${actualShape}]. Expected: [${expectedShape}]`);
	}
	const actualFlat = isTypedArray(actual) ? actual : flatten(actual);
	const expectedFlat = isTypedArray(expected) ? expected : flatten(expected);
	if (actualFlat.length !== expectedFlat.length) throw new Error(`Arrays have different lengths actual: ${actualFlat.length} vs expected: ${expectedFlat.length}.\nActual:   ${actualFlat}.\nExpected: ${expectedFlat}.`);
	for (let i = 0; i < expectedFlat.length; ++i) {
		const a = actualFlat[i];
		const e = expectedFlat[i];
		if (!predicate(a, e)) throw new Error(`Arrays differ: actual[${i}] = ${a}, expected[${i}] = ${e}.\nActual:   ${actualFlat}.\nExpected: ${expectedFlat}.`);
	}
	if (typeof expect !== "undefined") expect().nothing();
}
function expectPromiseToFail(fn, done) {
	fn().then(() => done.fail(), () => done());
	if (typeof expect !== "undefined") expect().nothing();
}
function expectArraysEqual(actual, expected) {
	const exp = typeof expected === "string" || typeof expected === "number" || typeof expected === "boolean" ? [expected] : expected;
	if (isString(actual) || isString(actual[0]) || isString(expected) || isString(expected[0])) return expectArraysPredicate(actual, exp, (a, b) => a == b);
	return expectArraysPredicate(actual, expected, (a, b) => areClose(a, b, 0));
}
function expectNumbersClose(a, e, epsilon) {
	if (epsilon == null) epsilon = testEpsilon();
	if (!areClose(a, e, epsilon)) throw new Error(`Numbers differ: actual === ${a}, expected === ${e}`);
	if (typeof expect !== "undefined") expect().nothing();
}
function areClose(a, e, epsilon) {
	if (!isFinite(a) && !isFinite(e)) return true;
	if (isNaN(a) || isNaN(e) || Math.abs(a - e) > epsilon) return false;
	return true;
}
function expectValuesInRange(actual, low, high) {
	for (let i = 0; i < actual.length; i++) if (actual[i] < low || actual[i] > high) throw new Error(`Value out of range:${actual[i]} low: ${low}, high: ${high}`);
}
function expectArrayBuffersEqual(actual, expected) {
	const actualArray = new Float32Array(actual);
	const expectedArray = new Float32Array(expected);
	if (actualArray.length !== expectedArray.length) throw new Error(`Expected ArrayBuffer to be of length ${expectedArray.length}, but it was ${actualArray.length}`);
	for (let i = 0; i < expectedArray.length; i++) if (actualArray[i] !== expectedArray[i]) throw new Error(`Expected ArrayBuffer value at ${i} to be ${expectedArray[i]} but got ${actualArray[i]} instead`);
}
/** Encodes strings into utf-8 bytes. */
function encodeStrings(a) {
	for (let i = 0; i < a.length; i++) {
		const val = a[i];
		if (Array.isArray(val)) encodeStrings(val);
		else a[i] = encodeString(val);
	}
	return a;
}
/** Creates an HTMLVideoElement with autoplay-friendly default settings. */
function createVideoElement(source) {
	const video = document.createElement("video");
	if ("playsInline" in video) video.playsInline = true;
	video.muted = true;
	video.loop = true;
	video.style.position = "fixed";
	video.style.left = "0px";
	video.style.top = "0px";
	video.preload = "auto";
	video.appendChild(source);
	return new Promise((resolve) => {
		video.addEventListener("loadeddata", (_) => resolve(video));
		video.load();
	});
}
async function play(video) {
	await video.play();
	if ("requestVideoFrameCallback" in video) await new Promise((resolve) => {
		video.requestVideoFrameCallback(resolve);
	});
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/rand_util.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var MPRandGauss = class {
	constructor(mean, stdDeviation, dtype, truncated, seed) {
		this.mean = mean;
		this.stdDev = stdDeviation;
		this.dtype = dtype;
		this.nextVal = NaN;
		this.truncated = truncated;
		if (this.truncated) {
			this.upper = this.mean + this.stdDev * 2;
			this.lower = this.mean - this.stdDev * 2;
		}
		const seedValue = seed ? seed : Math.random();
		this.random = import_seedrandom.alea(seedValue.toString());
	}
	/** Returns next sample from a Gaussian distribution. */
	nextValue() {
		if (!isNaN(this.nextVal)) {
			const value = this.nextVal;
			this.nextVal = NaN;
			return value;
		}
		let resultX, resultY;
		let isValid = false;
		while (!isValid) {
			let v1, v2, s;
			do {
				v1 = 2 * this.random() - 1;
				v2 = 2 * this.random() - 1;
				s = v1 * v1 + v2 * v2;
			} while (s >= 1 || s === 0);
			const mul = Math.sqrt(-2 * Math.log(s) / s);
			resultX = this.mean + this.stdDev * v1 * mul;
			resultY = this.mean + this.stdDev * v2 * mul;
			if (!this.truncated || this.isValidTruncated(resultX)) isValid = true;
		}
		if (!this.truncated || this.isValidTruncated(resultY)) this.nextVal = this.convertValue(resultY);
		return this.convertValue(resultX);
	}
	/** Handles proper rounding for non-floating-point numbers. */
	convertValue(value) {
		if (this.dtype == null || this.dtype === "float32") return value;
		return Math.round(value);
	}
	/** Returns true if less than 2-standard-deviations from the mean. */
	isValidTruncated(value) {
		return value <= this.upper && value >= this.lower;
	}
};
var RandGamma = class {
	constructor(alpha, beta, dtype, seed) {
		this.alpha = alpha;
		this.beta = 1 / beta;
		this.dtype = dtype;
		const seedValue = seed ? seed : Math.random();
		this.randu = import_seedrandom.alea(seedValue.toString());
		this.randn = new MPRandGauss(0, 1, dtype, false, this.randu());
		if (alpha < 1) this.d = alpha + 2 / 3;
		else this.d = alpha - 1 / 3;
		this.c = 1 / Math.sqrt(9 * this.d);
	}
	/** Returns next sample from a gamma distribution. */
	nextValue() {
		let x2, v0, v1, x, u, v;
		while (true) {
			do {
				x = this.randn.nextValue();
				v = 1 + this.c * x;
			} while (v <= 0);
			v *= v * v;
			x2 = x * x;
			v0 = 1 - .331 * x2 * x2;
			v1 = .5 * x2 + this.d * (1 - v + Math.log(v));
			u = this.randu();
			if (u < v0 || Math.log(u) < v1) break;
		}
		v = 1 / this.beta * this.d * v;
		if (this.alpha < 1) v *= Math.pow(this.randu(), 1 / this.alpha);
		return this.convertValue(v);
	}
	/** Handles proper rounding for non-floating-point numbers. */
	convertValue(value) {
		if (this.dtype === "float32") return value;
		return Math.round(value);
	}
};
var UniformRandom = class {
	constructor(min = 0, max = 1, dtype, seed) {
		/** Handles proper rounding for non floating point numbers. */
		this.canReturnFloat = () => this.dtype == null || this.dtype === "float32";
		this.min = min;
		this.range = max - min;
		this.dtype = dtype;
		if (seed == null) seed = Math.random();
		if (typeof seed === "number") seed = seed.toString();
		if (!this.canReturnFloat() && this.range <= 1) throw new Error(`The difference between ${min} - ${max} <= 1 and dtype is not float`);
		this.random = import_seedrandom.alea(seed);
	}
	convertValue(value) {
		if (this.canReturnFloat()) return value;
		return Math.round(value);
	}
	nextValue() {
		return this.convertValue(this.min + this.range * this.random());
	}
};
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/random_gamma.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates a `tf.Tensor` with values sampled from a gamma distribution.
*
* ```js
* tf.randomGamma([2, 2], 1).print();
* ```
*
* @param shape An array of integers defining the output tensor shape.
* @param alpha The shape parameter of the gamma distribution.
* @param beta The inverse scale parameter of the gamma distribution. Defaults
*     to 1.
* @param dtype The data type of the output. Defaults to float32.
* @param seed The seed for the random number generator.
*
* @doc {heading: 'Tensors', subheading: 'Random'}
*/
function randomGamma_(shape, alpha, beta = 1, dtype = "float32", seed) {
	assertNonNegativeIntegerDimensions(shape);
	if (beta == null) beta = 1;
	if (dtype == null) dtype = "float32";
	if (dtype !== "float32" && dtype !== "int32") throw new Error(`Unsupported data type ${dtype}`);
	const rgamma = new RandGamma(alpha, beta, dtype, seed);
	const res = buffer(shape, dtype);
	for (let i = 0; i < res.values.length; i++) res.values[i] = rgamma.nextValue();
	return res.toTensor();
}
var randomGamma = /* @__PURE__ */ op({ randomGamma_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/random_normal.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates a `tf.Tensor` with values sampled from a normal distribution.
*
* ```js
* tf.randomNormal([2, 2]).print();
* ```
*
* @param shape An array of integers defining the output tensor shape.
* @param mean The mean of the normal distribution.
* @param stdDev The standard deviation of the normal distribution.
* @param dtype The data type of the output.
* @param seed The seed for the random number generator.
*
* @doc {heading: 'Tensors', subheading: 'Random'}
*/
function randomNormal_(shape, mean = 0, stdDev = 1, dtype, seed) {
	assertNonNegativeIntegerDimensions(shape);
	if (dtype != null && dtype === "bool") throw new Error(`Unsupported data type ${dtype}`);
	const randGauss = new MPRandGauss(mean, stdDev, dtype, false, seed);
	const res = buffer(shape, dtype);
	for (let i = 0; i < res.values.length; i++) res.values[i] = randGauss.nextValue();
	return res.toTensor();
}
var randomNormal = /* @__PURE__ */ op({ randomNormal_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/random_standard_normal.js
/**
* @license
* Copyright 2022 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates a `tf.Tensor` with values sampled from a normal distribution.
*
* The generated values will have mean 0 and standard deviation 1.
*
* ```js
* tf.randomStandardNormal([2, 2]).print();
* ```
*
* @param shape An array of integers defining the output tensor shape.
* @param dtype The data type of the output.
* @param seed The seed for the random number generator.
*
* @doc {heading: 'Tensors', subheading: 'Random'}
*/
function randomStandardNormal_(shape, dtype, seed) {
	if (dtype != null && dtype === "bool") throw new Error(`Unsupported data type ${dtype}`);
	return randomNormal(shape, 0, 1, dtype, seed);
}
var randomStandardNormal = /* @__PURE__ */ op({ randomStandardNormal_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/random_uniform.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates a `tf.Tensor` with values sampled from a uniform distribution.
*
* The generated values follow a uniform distribution in the range [minval,
* maxval). The lower bound minval is included in the range, while the upper
* bound maxval is excluded.
*
* ```js
* tf.randomUniform([2, 2]).print();
* ```
*
* @param shape An array of integers defining the output tensor shape.
* @param minval The lower bound on the range of random values to generate.
*   Defaults to 0.
* @param maxval The upper bound on the range of random values to generate.
*   Defaults to 1.
* @param dtype The data type of the output tensor. Defaults to 'float32'.
* @param seed An optional int. Defaults to 0. If seed is set to be non-zero,
*   the random number generator is seeded by the given seed. Otherwise, it is
*   seeded by a random seed.
*
* @doc {heading: 'Tensors', subheading: 'Random'}
*/
function randomUniform_(shape, minval = 0, maxval = 1, dtype = "float32", seed) {
	assertNonNegativeIntegerDimensions(shape);
	const res = buffer(shape, dtype);
	const random = new UniformRandom(minval, maxval, null, seed);
	for (let i = 0; i < res.values.length; i++) res.values[i] = random.nextValue();
	return res.toTensor();
}
var randomUniform = /* @__PURE__ */ op({ randomUniform_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/random_uniform_int.js
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates a `tf.Tensor` with integers sampled from a uniform distribution.
*
* The generated values are uniform integers in the range [minval, maxval). The
* lower bound minval is included in the range, while the upper bound maxval is
* excluded.
*
* ```js
* tf.randomUniformInt([2, 2], 0, 10).print();
* ```
*
* @param shape An array of integers defining the output tensor shape.
* @param minval Inclusive lower bound on the generated integers.
* @param maxval Exclusive upper bound on the generated integers.
* @param seed An optional int. Defaults to 0. If seed is set to be non-zero,
*   the random number generator is seeded by the given seed. Otherwise, it is
*   seeded by a random seed.
*
* @doc {heading: 'Tensors', subheading: 'Random'}
*/
function randomUniformInt_(shape, minval, maxval, seed) {
	return randomUniform(shape, minval, maxval, "int32", seed);
}
var randomUniformInt = /* @__PURE__ */ op({ randomUniformInt_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/range.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates a new `tf.Tensor1D` filled with the numbers in the range provided.
*
* The tensor is a half-open interval meaning it includes start, but
* excludes stop. Decrementing ranges and negative step values are also
* supported.
*
*
* ```js
* tf.range(0, 9, 2).print();
* ```
*
* @param start An integer start value
* @param stop An integer stop value
* @param step An integer increment (will default to 1 or -1)
* @param dtype The data type of the output tensor. Defaults to 'float32'.
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function range(start, stop, step = 1, dtype = "float32") {
	if (step === 0) throw new Error("Cannot have a step of zero");
	const attrs = {
		start,
		stop,
		step,
		dtype
	};
	return ENGINE.runKernel(Range, {}, attrs);
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/reciprocal.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes reciprocal of x element-wise: `1 / x`
*
* ```js
* const x = tf.tensor1d([0, 1, 2]);
*
* x.reciprocal().print();  // or tf.reciprocal(x)
* ```
* @param x The input tensor.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function reciprocal_(x) {
	const inputs = { x: convertToTensor(x, "x", "reciprocal") };
	return ENGINE.runKernel(Reciprocal, inputs);
}
var reciprocal = /* @__PURE__ */ op({ reciprocal_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/relu.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes rectified linear element-wise: `max(x, 0)`.
*
* ```js
* const x = tf.tensor1d([-1, 2, -3, 4]);
*
* x.relu().print();  // or tf.relu(x)
* ```
* @param x The input tensor. If the dtype is `bool`, the output dtype will be
*     `int32`.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function relu_(x) {
	const inputs = { x: convertToTensor(x, "x", "relu") };
	return ENGINE.runKernel(Relu, inputs);
}
var relu = /* @__PURE__ */ op({ relu_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/relu6.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes rectified linear 6 element-wise: `min(max(x, 0), 6)`.
*
* ```js
* const x = tf.tensor1d([-1, 2, -3, 8]);
*
* x.relu6().print();  // or tf.relu6(x)
* ```
* @param x The input tensor. If the dtype is `bool`, the output dtype will be
*     `int32`.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function relu6_(x) {
	const inputs = { x: convertToTensor(x, "x", "relu6") };
	return ENGINE.runKernel(Relu6, inputs);
}
var relu6 = /* @__PURE__ */ op({ relu6_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/reverse_1d.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Reverses a `tf.Tensor1D`.
*
* @param x The input tensor.
*/
function reverse1d_(x) {
	const $x = convertToTensor(x, "x", "reverse");
	assert($x.rank === 1, () => `Error in reverse1D: x must be rank 1 but got rank ${$x.rank}.`);
	return reverse($x, 0);
}
var reverse1d = /* @__PURE__ */ op({ reverse1d_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/reverse_2d.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Reverses a `tf.Tensor2D` along a specified axis.
*
* @param x The input tensor.
* @param axis The set of dimensions to reverse. Must be in the
*     range [-rank(x), rank(x)). Defaults to all axes.
*/
function reverse2d_(x, axis) {
	const $x = convertToTensor(x, "x", "reverse");
	assert($x.rank === 2, () => `Error in reverse2D: x must be rank 2 but got rank ${$x.rank}.`);
	return reverse($x, axis);
}
var reverse2d = /* @__PURE__ */ op({ reverse2d_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/reverse_3d.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Reverses a `tf.Tensor3D` along a specified axis.
*
* @param x The input tensor.
* @param axis The set of dimensions to reverse. Must be in the
*     range [-rank(x), rank(x)). Defaults to all axes.
*/
function reverse3d_(x, axis) {
	const $x = convertToTensor(x, "x", "reverse");
	assert($x.rank === 3, () => `Error in reverse3D: x must be rank 3 but got rank ${$x.rank}.`);
	return reverse($x, axis);
}
var reverse3d = /* @__PURE__ */ op({ reverse3d_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/reverse_4d.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Reverses a `tf.Tensor4D` along a specified axis.
*
* @param x The input tensor.
* @param axis The set of dimensions to reverse. Must be in the
*     range [-rank(x), rank(x)). Defaults to all axes.
*/
function reverse4d_(x, axis) {
	const $x = convertToTensor(x, "x", "reverse");
	assert($x.rank === 4, () => `Error in reverse4D: x must be rank 4 but got rank ${$x.rank}.`);
	return reverse($x, axis);
}
var reverse4d = /* @__PURE__ */ op({ reverse4d_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/round.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes round of input `tf.Tensor` element-wise: `round(x)`.
* It implements banker's rounding.
*
* ```js
* const x = tf.tensor1d([.6, 1.1, -3.3]);
*
* x.round().print();  // or tf.round(x)
* ```
* @param x The input tensor.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function round_(x) {
	const inputs = { x: convertToTensor(x, "x", "round") };
	return ENGINE.runKernel(Round, inputs);
}
var round = /* @__PURE__ */ op({ round_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/selu.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes scaled exponential linear element-wise.
*
* `x < 0 ? scale * alpha * (exp(x) - 1) : scale * x`
*
* ```js
* const x = tf.tensor1d([-1, 2, -3, 4]);
*
* x.selu().print();  // or tf.selu(x)
* ```
* @param x The input tensor.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function selu_(x) {
	const inputs = { x: convertToTensor(x, "x", "selu") };
	return ENGINE.runKernel(Selu, inputs);
}
var selu = /* @__PURE__ */ op({ selu_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/separable_conv2d.js
/**
* 2-D convolution with separable filters.
*
* Performs a depthwise convolution that acts separately on channels followed
* by a pointwise convolution that mixes channels. Note that this is
* separability between dimensions [1, 2] and 3, not spatial separability
* between dimensions 1 and 2.
*
* See
* [https://www.tensorflow.org/api_docs/python/tf/nn/separable_conv2d](
*     https://www.tensorflow.org/api_docs/python/tf/nn/separable_conv2d)
* for more details.
*
* @param x The input tensor, of rank 4 or rank 3, of shape
*     `[batch, height, width, inChannels]`. If rank 3, batch of 1 is
* assumed.
* @param depthwiseFilter The depthwise filter tensor, rank 4, of shape
*     `[filterHeight, filterWidth, inChannels, channelMultiplier]`. This is
*     the filter used in the first step.
* @param pointwiseFilter The pointwise filter tensor, rank 4, of shape
*     `[1, 1, inChannels * channelMultiplier, outChannels]`. This is
*     the filter used in the second step.
* @param strides The strides of the convolution: `[strideHeight,
* strideWidth]`. If strides is a single number, then `strideHeight ==
* strideWidth`.
* @param pad The type of padding algorithm.
*   - `same` and stride 1: output will be of same size as input,
*       regardless of filter size.
*   - `valid`: output will be smaller than input if filter is larger
*       than 1x1.
*   - For more info, see this guide:
*     [https://www.tensorflow.org/api_docs/python/tf/nn/convolution](
*          https://www.tensorflow.org/api_docs/python/tf/nn/convolution)
* @param dilations The dilation rates: `[dilationHeight, dilationWidth]`
*     in which we sample input values across the height and width dimensions
*     in atrous convolution. Defaults to `[1, 1]`. If `rate` is a single
*     number, then `dilationHeight == dilationWidth`. If it is greater than
*     1, then all values of `strides` must be 1.
* @param dataFormat: An optional string from: "NHWC", "NCHW". Defaults to
*     "NHWC". Specify the data format of the input and output data. With the
*     default format "NHWC", the data is stored in the order of: [batch,
*     height, width, channels]. Only "NHWC" is currently supported.
*
* @doc {heading: 'Operations', subheading: 'Convolution'}
*/
function separableConv2d_(x, depthwiseFilter, pointwiseFilter, strides, pad, dilation = [1, 1], dataFormat = "NHWC") {
	const $x = convertToTensor(x, "x", "separableConv2d");
	const $depthwiseFilter = convertToTensor(depthwiseFilter, "depthwiseFilter", "separableConv2d");
	const $pointwiseFilter = convertToTensor(pointwiseFilter, "pointwiseFilter", "separableConv2d");
	let x4D = $x;
	let reshapedTo4D = false;
	if ($x.rank === 3) {
		reshapedTo4D = true;
		x4D = reshape($x, [
			1,
			$x.shape[0],
			$x.shape[1],
			$x.shape[2]
		]);
	}
	if (dataFormat === "NCHW") throw new Error("separableConv2d currently does not support dataFormat NCHW; only NHWC is supported");
	assert(x4D.rank === 4, () => `Error in separableConv2d: input must be rank 4, but got rank ${x4D.rank}.`);
	assert($depthwiseFilter.rank === 4, () => `Error in separableConv2d: depthwise filter must be rank 4, but got rank ${$depthwiseFilter.rank}.`);
	assert($pointwiseFilter.rank === 4, () => `Error in separableConv2d: pointwise filter must be rank 4, but got rank ${$depthwiseFilter.rank}.`);
	assert($pointwiseFilter.shape[0] === 1, () => `Error in separableConv2d: the first dimension of pointwise filter  must be 1, but got ${$pointwiseFilter.shape[0]}.`);
	assert($pointwiseFilter.shape[1] === 1, () => `Error in separableConv2d: the second dimension of pointwise filter must be 1, but got ${$pointwiseFilter.shape[1]}.`);
	const inChannels = $depthwiseFilter.shape[2];
	const channelMultiplier = $depthwiseFilter.shape[3];
	assert($pointwiseFilter.shape[2] === inChannels * channelMultiplier, () => `Error in separableConv2d: the third dimension of pointwise filter must be ${inChannels * channelMultiplier}, but got ${$pointwiseFilter.shape[2]}.`);
	const depthwise = depthwiseConv2d$1(x4D, $depthwiseFilter, strides, pad, dataFormat, dilation);
	const res = conv2d$1(depthwise, $pointwiseFilter, 1, "valid", dataFormat);
	if (reshapedTo4D) return reshape(res, [
		res.shape[1],
		res.shape[2],
		res.shape[3]
	]);
	return res;
}
var separableConv2d = /* @__PURE__ */ op({ separableConv2d_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/setdiff1d_async.js
/**
* @license
* Copyright 2020 Google Inc. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the difference between two lists of numbers.
*
* Given a Tensor `x` and a Tensor `y`, this operation returns a Tensor `out`
* that represents all values that are in `x` but not in `y`. The returned
* Tensor `out` is sorted in the same order that the numbers appear in `x`
* (duplicates are preserved). This operation also returns a Tensor indices that
* represents the position of each out element in `x`. In other words:
*
* `out[i] = x[idx[i]] for i in [0, 1, ..., out.length - 1]`
*
* ```js
* const x = [1, 2, 3, 4, 5, 6];
* const y = [1, 3, 5];
*
* const [out, indices] = await tf.setdiff1dAsync(x, y);
* out.print(); // [2, 4, 6]
* indices.print(); // [1, 3, 5]
* ```
*
* @param x 1-D Tensor. Values to keep.
* @param y 1-D Tensor. Must have the same type as x. Values to exclude in the
*     output.
* @returns Promise of Tensor tuple [out, indices].
*  out: Tensor with the same type as x.
*  indices: A Tensor of type int32.
*
* @doc {heading: 'Tensors', subheading: 'Transformations'}
*/
async function setdiff1dAsync_(x, y) {
	const $x = convertToTensor(x, "x", "setdiff1d");
	const $y = convertToTensor(y, "y", "setdiff1d");
	assert($x.dtype === $y.dtype, () => `x and y should have the same dtype, but got x (${$x.dtype}) and y (${$y.dtype}).`);
	assert($x.rank === 1, () => `x should be 1D tensor, but got x (${$x.shape}).`);
	assert($y.rank === 1, () => `y should be 1D tensor, but got y (${$y.shape}).`);
	const xVals = await $x.data();
	const yVals = await $y.data();
	const ySet = new Set(yVals);
	let outputSize = 0;
	for (let i = 0; i < xVals.length; i++) if (!ySet.has(xVals[i])) outputSize++;
	const buffer = new TensorBuffer([outputSize], $x.dtype);
	const indices = new TensorBuffer([outputSize], "int32");
	for (let i = 0, p = 0; i < xVals.length; i++) if (!ySet.has(xVals[i])) {
		buffer.values[p] = xVals[i];
		indices.values[p] = i;
		p++;
	}
	return [buffer.toTensor(), indices.toTensor()];
}
var setdiff1dAsync = setdiff1dAsync_;
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/sign.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Returns an element-wise indication of the sign of a number.
*
* ```js
* const x = tf.tensor1d([.6, 1.1, -3.3, NaN, 0]);
*
* x.sign().print();  // or tf.sign(x)
* ```
* @param x The input Tensor.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function sign_(x) {
	const inputs = { x: convertToTensor(x, "x", "sign") };
	return ENGINE.runKernel(Sign, inputs);
}
var sign = /* @__PURE__ */ op({ sign_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/slice1d.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Extracts a 1D slice from 1D array starting at coordinates `begin` and is
* of length `size`. See `slice` for details.
*/
function slice1d_(x, begin, size) {
	const $x = convertToTensor(x, "x", "slice1d");
	assert($x.rank === 1, () => `slice1d expects a rank-1 tensor, but got a rank-${$x.rank} tensor`);
	return slice($x, [begin], [size]);
}
var slice1d = /* @__PURE__ */ op({ slice1d_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/slice2d.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Extracts a 2D slice from a 2D array starting at coordinates `begin` and
* is of size `size`. See `slice` for details.
*/
function slice2d_(x, begin, size) {
	const $x = convertToTensor(x, "x", "slice2d");
	assert($x.rank === 2, () => `slice2d expects a rank-2 tensor, but got a rank-${$x.rank} tensor`);
	return slice($x, begin, size);
}
var slice2d = /* @__PURE__ */ op({ slice2d_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/slice3d.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Extracts a 3D slice from a 3D array starting at coordinates `begin` and
* is of size `size`. See `slice` for details.
*/
function slice3d_(x, begin, size) {
	const $x = convertToTensor(x, "x", "slice3d");
	assert($x.rank === 3, () => `slice3d expects a rank-3 tensor, but got a rank-${$x.rank} tensor`);
	return slice($x, begin, size);
}
var slice3d = /* @__PURE__ */ op({ slice3d_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/slice4d.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Extracts a 4D slice from a 4D array starting at coordinates `begin` and
* is of size `size`. See `slice` for details.
*/
function slice4d_(x, begin, size) {
	const $x = convertToTensor(x, "x", "slice4d");
	assert($x.rank === 4, () => `slice4d expects a rank-4 tensor, but got a rank-${$x.rank} tensor`);
	return slice($x, begin, size);
}
var slice4d = /* @__PURE__ */ op({ slice4d_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/softmax.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the softmax normalized vector given the logits.
*
* ```js
* const a = tf.tensor1d([1, 2, 3]);
*
* a.softmax().print();  // or tf.softmax(a)
* ```
*
* ```js
* const a = tf.tensor2d([2, 4, 6, 1, 2, 3], [2, 3]);
*
* a.softmax().print();  // or tf.softmax(a)
* ```
*
* @param logits The logits array.
* @param dim The dimension softmax would be performed on. Defaults to `-1`
*     which indicates the last dimension.
*
* @doc {heading: 'Operations', subheading: 'Normalization'}
*/
function softmax_(logits, dim = -1) {
	const $logits = convertToTensor(logits, "logits", "softmax", "float32");
	if (dim === -1) dim = $logits.rank - 1;
	if (dim !== $logits.rank - 1) throw Error(`Softmax along a non-last dimension is not yet supported. Logits was rank ${$logits.rank} and dim was ${dim}`);
	const inputs = { logits: $logits };
	const attrs = { dim };
	return ENGINE.runKernel(Softmax, inputs, attrs);
}
var softmax = /* @__PURE__ */ op({ softmax_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/spectral/fft.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Fast Fourier transform.
*
* Computes the 1-dimensional discrete Fourier transform over the inner-most
* dimension of input.
*
* ```js
* const real = tf.tensor1d([1, 2, 3]);
* const imag = tf.tensor1d([1, 2, 3]);
* const x = tf.complex(real, imag);
*
* x.fft().print();  // tf.spectral.fft(x).print();
* ```
* @param input The complex input to compute an fft over.
*
* @doc {heading: 'Operations', subheading: 'Spectral', namespace: 'spectral'}
*/
function fft_(input) {
	assert(input.dtype === "complex64", () => `The dtype for tf.spectral.fft() must be complex64 but got ${input.dtype}.`);
	const inputs = { input };
	return ENGINE.runKernel("FFT", inputs);
}
var fft = /* @__PURE__ */ op({ fft_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/spectral/ifft.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Inverse fast Fourier transform.
*
* Computes the inverse 1-dimensional discrete Fourier transform over the
* inner-most dimension of input.
*
* ```js
* const real = tf.tensor1d([1, 2, 3]);
* const imag = tf.tensor1d([1, 2, 3]);
* const x = tf.complex(real, imag);
*
* x.ifft().print();  // tf.spectral.ifft(x).print();
* ```
* @param input The complex input to compute an ifft over.
*
* @doc {heading: 'Operations', subheading: 'Spectral', namespace: 'spectral'}
*/
function ifft_(input) {
	assert(input.dtype === "complex64", () => `The dtype for tf.spectral.ifft() must be complex64 but got ${input.dtype}.`);
	const inputs = { input };
	return ENGINE.runKernel(IFFT, inputs);
}
var ifft = /* @__PURE__ */ op({ ifft_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/spectral/irfft.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Inversed real value input fast Fourier transform.
*
* Computes the 1-dimensional inversed discrete Fourier transform over the
* inner-most dimension of the real input.
*
* ```js
* const real = tf.tensor1d([1, 2, 3]);
* const imag = tf.tensor1d([0, 0, 0]);
* const x = tf.complex(real, imag);
*
* x.irfft().print();
* ```
* @param input The real value input to compute an irfft over.
*
* @doc {heading: 'Operations', subheading: 'Spectral', namespace: 'spectral'}
*/
function irfft_(input) {
	const innerDimensionSize = input.shape[input.shape.length - 1];
	const batch = input.size / innerDimensionSize;
	let ret;
	if (innerDimensionSize <= 2) ret = ifft(reshape(input, [batch, innerDimensionSize]));
	else {
		const outputShape = [batch, 2 * (innerDimensionSize - 1)];
		const realInput = reshape(real(input), [batch, innerDimensionSize]);
		const imagInput = reshape(imag(input), [batch, innerDimensionSize]);
		const realConjugate = reverse(slice(realInput, [0, 1], [batch, innerDimensionSize - 2]), 1);
		const imagConjugate = mul(reverse(slice(imagInput, [0, 1], [batch, innerDimensionSize - 2]), 1), scalar(-1));
		const r = concat([realInput, realConjugate], 1);
		const i = concat([imagInput, imagConjugate], 1);
		ret = ifft(reshape(complex(r, i), [outputShape[0], outputShape[1]]));
	}
	ret = real(ret);
	if (input.rank === 3 && input.shape[0] !== 0) {
		const temp = ret;
		const batch = input.shape[0];
		ret = reshape(ret, [
			batch,
			ret.shape[0] / batch,
			ret.shape[1]
		]);
		temp.dispose();
	}
	return ret;
}
var irfft = /* @__PURE__ */ op({ irfft_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/spectral/rfft.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Real value input fast Fourier transform.
*
* Computes the 1-dimensional discrete Fourier transform over the
* inner-most dimension of the real input.
*
* ```js
* const real = tf.tensor1d([1, 2, 3]);
*
* real.rfft().print();
* ```
* @param input The real value input to compute an rfft over.
*
* @doc {heading: 'Operations', subheading: 'Spectral', namespace: 'spectral'}
*/
function rfft_(input, fftLength) {
	assert(input.dtype === "float32", () => `The dtype for rfft() must be real value but got ${input.dtype}`);
	let innerDimensionSize = input.shape[input.shape.length - 1];
	const batch = input.size / innerDimensionSize;
	let adjustedInput;
	if (fftLength != null && fftLength < innerDimensionSize) {
		const begin = input.shape.map((v) => 0);
		const size = input.shape.map((v) => v);
		size[input.shape.length - 1] = fftLength;
		adjustedInput = slice(input, begin, size);
		innerDimensionSize = fftLength;
	} else if (fftLength != null && fftLength > innerDimensionSize) {
		const zerosShape = input.shape.map((v) => v);
		zerosShape[input.shape.length - 1] = fftLength - innerDimensionSize;
		adjustedInput = concat([input, zeros(zerosShape)], input.shape.length - 1);
		innerDimensionSize = fftLength;
	} else adjustedInput = input;
	const zerosInput = zerosLike(adjustedInput);
	const ret = fft(reshape(complex(adjustedInput, zerosInput), [batch, innerDimensionSize]));
	const half = Math.floor(innerDimensionSize / 2) + 1;
	const realValues = real(ret);
	const imagValues = imag(ret);
	const realComplexConjugate = split(realValues, [half, innerDimensionSize - half], realValues.shape.length - 1);
	const imagComplexConjugate = split(imagValues, [half, innerDimensionSize - half], imagValues.shape.length - 1);
	const outputShape = adjustedInput.shape.slice();
	outputShape[adjustedInput.shape.length - 1] = half;
	return reshape(complex(realComplexConjugate[0], imagComplexConjugate[0]), outputShape);
}
var rfft = /* @__PURE__ */ op({ rfft_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/squared_difference.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Returns (a - b) * (a - b) element-wise.
* Supports broadcasting.
*
* ```js
* const a = tf.tensor1d([1, 4, 3, 16]);
* const b = tf.tensor1d([1, 2, 9, 4]);
*
* a.squaredDifference(b).print();  // or tf.squaredDifference(a, b)
* ```
*
* ```js
* // Broadcast squared difference  a with b.
* const a = tf.tensor1d([2, 4, 6, 8]);
* const b = tf.scalar(5);
*
* a.squaredDifference(b).print();  // or tf.squaredDifference(a, b)
* ```
*
* @param a The first tensor.
* @param b The second tensor. Must have the same type as `a`.
*
* @doc {heading: 'Operations', subheading: 'Arithmetic'}
*/
function squaredDifference_(a, b) {
	let $a = convertToTensor(a, "a", "squaredDifference");
	let $b = convertToTensor(b, "b", "squaredDifference");
	[$a, $b] = makeTypesMatch($a, $b);
	assertAndGetBroadcastShape($a.shape, $b.shape);
	const inputs = {
		a: $a,
		b: $b
	};
	return ENGINE.runKernel(SquaredDifference, inputs, {});
}
var squaredDifference = /* @__PURE__ */ op({ squaredDifference_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/squeeze.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Removes dimensions of size 1 from the shape of a `tf.Tensor`.
*
* ```js
* const x = tf.tensor([1, 2, 3, 4], [1, 1, 4]);
* x.squeeze().print();
* ```
*
* @param x The input tensor to be squeezed.
* @param axis An optional list of numbers. If specified, only
*     squeezes the dimensions listed. The dimension index starts at 0. It
* is an error to squeeze a dimension that is not 1.
*
* @doc {heading: 'Tensors', subheading: 'Transformations'}
*/
function squeeze_(x, axis) {
	const $x = convertToTensor(x, "x", "squeeze", "string_or_numeric");
	return reshape($x, squeezeShape($x.shape, axis).newShape);
}
var squeeze = /* @__PURE__ */ op({ squeeze_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/strided_slice.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Extracts a strided slice of a tensor.
*
* Roughly speaking, this op extracts a slice of size (end-begin)/stride from
* the given input tensor (x). Starting at the location specified by begin the
* slice continues by adding stride to the index until all dimensions are not
* less than end. Note that a stride can be negative, which causes a reverse
* slice.
*
* ```js
* const t = tf.tensor3d([1, 1, 1 ,2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6, 6, 6],
*    [3, 2, 3]);
* t.stridedSlice([1, 0, 0], [2, 1, 3], [1, 1, 1]).print()  // [[[3, 3, 3]]]
* t.stridedSlice([1, 0, 0], [2, 2, 3], [1, 1, 1]).print()  // [[[3, 3, 3],
*                                                     // [4, 4, 4]]]
* t.stridedSlice([1, -1, 0], [2, -3, 3], [1, -1, 1]).print() // [[[4, 4, 4],
*                                                     // [3, 3, 3]]]
* ```
*
* @param x The tensor to stride slice.
* @param begin The coordinates to start the slice from.
* @param end: The coordinates to end the slice at.
* @param strides: The size of the slice.
* @param beginMask: If the ith bit of beginMask is set, begin[i] is ignored
*      and the fullest possible range in that dimension is used instead.
* @param endMask: If the ith bit of endMask is set, end[i] is ignored
*      and the fullest possible range in that dimension is used instead.
* @param shrinkAxisMask: a bitmask where bit i implies that
* the ith specification should shrink the dimensionality. begin and end must
* imply a slice of size 1 in the dimension.
*
* @doc {heading: 'Operations', subheading: 'Slicing and Joining'}
*/
function stridedSlice_(x, begin, end, strides, beginMask = 0, endMask = 0, ellipsisMask = 0, newAxisMask = 0, shrinkAxisMask = 0) {
	const inputs = { x: convertToTensor(x, "x", "stridedSlice", "string_or_numeric") };
	const attrs = {
		begin,
		end,
		strides,
		beginMask,
		endMask,
		ellipsisMask,
		newAxisMask,
		shrinkAxisMask
	};
	return ENGINE.runKernel(StridedSlice, inputs, attrs);
}
var stridedSlice = /* @__PURE__ */ op({ stridedSlice_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/tan.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes tan of the input `tf.Tensor` element-wise, `tan(x)`
*
* ```js
* const x = tf.tensor1d([0, Math.PI / 2, Math.PI * 3 / 4]);
*
* x.tan().print();  // or tf.tan(x)
* ```
* @param x The input tensor.
*
* @doc {heading: 'Operations', subheading: 'Basic math'}
*/
function tan_(x) {
	const inputs = { x: convertToTensor(x, "x", "tan", "float32") };
	return ENGINE.runKernel("Tan", inputs);
}
var tan = /* @__PURE__ */ op({ tan_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/tensor1d.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates rank-1 `tf.Tensor` with the provided values, shape and dtype.
*
* The same functionality can be achieved with `tf.tensor`, but in general
* we recommend using `tf.tensor1d` as it makes the code more readable.
*
* ```js
* tf.tensor1d([1, 2, 3]).print();
* ```
*
* @param values The values of the tensor. Can be array of numbers,
*     or a `TypedArray`.
* @param dtype The data type.
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function tensor1d(values, dtype) {
	assertNonNull(values);
	const inferredShape = inferShape(values, dtype);
	if (inferredShape.length !== 1) throw new Error("tensor1d() requires values to be a flat/TypedArray");
	return makeTensor(values, null, inferredShape, dtype);
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/tensor2d.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates rank-2 `tf.Tensor` with the provided values, shape and dtype.
*
* The same functionality can be achieved with `tf.tensor`, but in general
* we recommend using `tf.tensor2d` as it makes the code more readable.
*
*  ```js
* // Pass a nested array.
* tf.tensor2d([[1, 2], [3, 4]]).print();
* ```
* ```js
* // Pass a flat array and specify a shape.
* tf.tensor2d([1, 2, 3, 4], [2, 2]).print();
* ```
*
* @param values The values of the tensor. Can be nested array of numbers,
*     or a flat array, or a `TypedArray`.
* @param shape The shape of the tensor. If not provided, it is inferred from
*     `values`.
* @param dtype The data type.
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function tensor2d(values, shape, dtype) {
	assertNonNull(values);
	if (shape != null && shape.length !== 2) throw new Error("tensor2d() requires shape to have two numbers");
	const inferredShape = inferShape(values, dtype);
	if (inferredShape.length !== 2 && inferredShape.length !== 1) throw new Error("tensor2d() requires values to be number[][] or flat/TypedArray");
	if (inferredShape.length === 1 && shape == null) throw new Error("tensor2d() requires shape to be provided when `values` are a flat/TypedArray");
	return makeTensor(values, shape, inferredShape, dtype);
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/tensor3d.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates rank-3 `tf.Tensor` with the provided values, shape and dtype.
*
* The same functionality can be achieved with `tf.tensor`, but in general
* we recommend using `tf.tensor3d` as it makes the code more readable.
*
*  ```js
* // Pass a nested array.
* tf.tensor3d([[[1], [2]], [[3], [4]]]).print();
* ```
* ```js
* // Pass a flat array and specify a shape.
* tf.tensor3d([1, 2, 3, 4], [2, 2, 1]).print();
* ```
*
* @param values The values of the tensor. Can be nested array of numbers,
*     or a flat array, or a `TypedArray`.
* @param shape The shape of the tensor. If not provided,  it is inferred from
*     `values`.
* @param dtype The data type.
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function tensor3d(values, shape, dtype) {
	assertNonNull(values);
	if (shape != null && shape.length !== 3) throw new Error("tensor3d() requires shape to have three numbers");
	const inferredShape = inferShape(values, dtype);
	if (inferredShape.length !== 3 && inferredShape.length !== 1) throw new Error("tensor3d() requires values to be number[][][] or flat/TypedArray");
	if (inferredShape.length === 1 && shape == null) throw new Error("tensor3d() requires shape to be provided when `values` are a flat array");
	return makeTensor(values, shape, inferredShape, dtype);
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/tensor4d.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates rank-4 `tf.Tensor` with the provided values, shape and dtype.
*
* The same functionality can be achieved with `tf.tensor`, but in general
* we recommend using `tf.tensor4d` as it makes the code more readable.
*
*  ```js
* // Pass a nested array.
* tf.tensor4d([[[[1], [2]], [[3], [4]]]]).print();
* ```
* ```js
* // Pass a flat array and specify a shape.
* tf.tensor4d([1, 2, 3, 4], [1, 2, 2, 1]).print();
* ```
*
* @param values The values of the tensor. Can be nested array of numbers,
*     or a flat array, or a `TypedArray`.
* @param shape The shape of the tensor. Optional. If not provided,
*   it is inferred from `values`.
* @param dtype The data type.
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function tensor4d(values, shape, dtype) {
	assertNonNull(values);
	if (shape != null && shape.length !== 4) throw new Error("tensor4d() requires shape to have four numbers");
	const inferredShape = inferShape(values, dtype);
	if (inferredShape.length !== 4 && inferredShape.length !== 1) throw new Error("tensor4d() requires values to be number[][][][] or flat/TypedArray");
	if (inferredShape.length === 1 && shape == null) throw new Error("tensor4d() requires shape to be provided when `values` are a flat array");
	return makeTensor(values, shape, inferredShape, dtype);
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/tensor5d.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates rank-5 `tf.Tensor` with the provided values, shape and dtype.
*
* The same functionality can be achieved with `tf.tensor`, but in general
* we recommend using `tf.tensor5d` as it makes the code more readable.
*
*  ```js
* // Pass a nested array.
* tf.tensor5d([[[[[1],[2]],[[3],[4]]],[[[5],[6]],[[7],[8]]]]]).print();
* ```
* ```js
* // Pass a flat array and specify a shape.
* tf.tensor5d([1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 2, 2, 1]).print();
* ```
*
* @param values The values of the tensor. Can be nested array of numbers,
*     or a flat array, or a `TypedArray`.
* @param shape The shape of the tensor. Optional. If not provided,
*   it is inferred from `values`.
* @param dtype The data type.
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function tensor5d(values, shape, dtype) {
	assertNonNull(values);
	if (shape != null && shape.length !== 5) throw new Error("tensor5d() requires shape to have five numbers");
	const inferredShape = inferShape(values, dtype);
	if (inferredShape.length !== 5 && inferredShape.length !== 1) throw new Error("tensor5d() requires values to be number[][][][][] or flat/TypedArray");
	if (inferredShape.length === 1 && shape == null) throw new Error("tensor5d() requires shape to be provided when `values` are a flat array");
	return makeTensor(values, shape, inferredShape, dtype);
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/tensor6d.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates rank-6 `tf.Tensor` with the provided values, shape and dtype.
*
* The same functionality can be achieved with `tf.tensor`, but in general
* we recommend using `tf.tensor6d` as it makes the code more readable.
*
*  ```js
* // Pass a nested array.
* tf.tensor6d([[[[[[1],[2]],[[3],[4]]],[[[5],[6]],[[7],[8]]]]]]).print();
* ```
* ```js
* // Pass a flat array and specify a shape.
* tf.tensor6d([1, 2, 3, 4, 5, 6, 7, 8], [1, 1, 2, 2, 2, 1]).print();
* ```
*
* @param values The values of the tensor. Can be nested array of numbers,
*     or a flat array, or a `TypedArray`.
* @param shape The shape of the tensor. Optional. If not provided,
*   it is inferred from `values`.
* @param dtype The data type.
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function tensor6d(values, shape, dtype) {
	assertNonNull(values);
	if (shape != null && shape.length !== 6) throw new Error("tensor6d() requires shape to have six numbers");
	const inferredShape = inferShape(values, dtype);
	if (inferredShape.length !== 6 && inferredShape.length !== 1) throw new Error("tensor6d() requires values to be number[][][][][][] or flat/TypedArray");
	if (inferredShape.length === 1 && shape == null) throw new Error("tensor6d() requires shape to be provided when `values` are a flat array");
	shape = shape || inferredShape;
	return makeTensor(values, shape, inferredShape, dtype);
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/scatter_nd_util.js
var scatter_nd_util_exports = /* @__PURE__ */ __exportAll({
	calculateShapes: () => calculateShapes,
	validateInput: () => validateInput$1,
	validateUpdateShape: () => validateUpdateShape
});
/**
* Check whether updates.shape = indices.shape[:batchDim] +
* shape[sliceDim:]
*
* @param x The input tensor.
*/
function validateUpdateShape(shape, indices, updates) {
	const sliceDim = indices.rank > 1 ? indices.shape[indices.rank - 1] : 1;
	const batchDim = indices.rank > 1 ? indices.rank - 1 : 1;
	const shapeError = `Must have updates.shape = indices.shape[:batchDim] + shape[sliceDim:], got updates.shape: ${updates.shape}, indices.shape: ${indices.shape}, shape: ${shape}, sliceDim: ${sliceDim}, and batchDim: ${batchDim}.`;
	if (updates.rank < batchDim) throw new Error(shapeError + ` update.rank < ${batchDim}. `);
	if (shape.length < sliceDim + (updates.rank - batchDim)) throw new Error(shapeError + ` Output shape length < ${sliceDim + (updates.rank - batchDim)}`);
	if (updates.rank !== batchDim + shape.length - sliceDim) throw new Error(shapeError + ` update.rank != ${batchDim + shape.length - sliceDim}`);
	for (let d = 0; d < batchDim; ++d) if (updates.shape[d] !== indices.shape[d]) throw new Error(shapeError + ` updates.shape[${d}] (${updates.shape[d]}) != indices.shape[${d}] (${indices.shape[d]}).`);
	for (let d = 0; d < updates.rank - batchDim; ++d) if (updates.shape[d + batchDim] !== shape[d + sliceDim]) throw new Error(shapeError + ` updates.shape[${d + batchDim}] (${updates.shape[d + batchDim]}) != shape[${d + batchDim}] (${shape[d + batchDim]})`);
}
/**
* Validate scatter nd inputs.
*
* @param update The tensor contains the update values.
* @param indices The tensor contains the indices for the update values.
* @param shape The shape of the output tensor.
*/
function validateInput$1(updates, indices, shape) {
	if (indices.rank < 1) throw new Error(`tf.scatterND() expects the indices to be rank 1 or higher, but the rank was ${indices.rank}.`);
	if (updates.rank < 1) throw new Error(`tf.scatterND() expects the updates to be rank 1 or higher, but the rank was ${updates.rank}.`);
	if (indices.dtype !== "int32") throw new Error(`The dtype of 'indices' should be int32, but got dtype: ${indices.dtype}`);
	if (shape.length < 1) throw new Error(`Output rank must be greater or equal to 1, but got shape: ${shape}`);
	if (shape.length === 0) {
		if (indices.size === 0) throw new Error(`Indices specified for empty output. indices shape: ${indices.shape}`);
		if (updates.size === 0) throw new Error(`Updates specified for empty output. updates shape: ${updates.shape}`);
	}
	validateUpdateShape(shape, indices, updates);
}
/**
* Calculate the shape information for the output.
*
* @param update The tensor contains the update values.
* @param indices The tensor contains the indices for the update values.
* @param shape The shape of the output tensor.
*
* @returns ScatterShapeInfo
*/
function calculateShapes(updates, indices, shape) {
	const indicesRank = indices.shape.length;
	const sliceRank = indicesRank > 1 ? indices.shape[indicesRank - 1] : 1;
	const totalNd = shape.length;
	let sliceSize = 1;
	for (let i = sliceRank; i < totalNd; ++i) sliceSize *= shape[i];
	const safeSliceDim = sliceRank < 1 ? 1 : sliceRank;
	const numUpdates = sizeFromShape(indices.shape) / safeSliceDim;
	const strides = [...computeStrides(shape.slice(0, sliceRank)), 1];
	const outputSize = sizeFromShape(shape);
	return {
		sliceRank,
		numUpdates,
		sliceSize,
		strides,
		outputSize
	};
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/tensor_scatter_update.js
/**
* @license
* Copyright 2022 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates a new tensor by applying sparse updates to individual
* values or slices to the passed in tensor according to
* indices. This operator is the similar to scatterNd op, except that the
* udpates are scattered on an existing tensor (as opposed to a zero-tensor).
*
* If indices contains duplicates, then we pick the last update for the index.
*
* If an out of bound index is found on CPU, an error is returned.
*
* Warning: There are some GPU specific semantics for this operation.
*  - If an out of bound index is found, the index is ignored.
*  - The order in which updates are applied is nondeterministic, so the output
* will be nondeterministic if indices contains duplicates.
* ```js
* const shape = [8];
* const tensor = tf.ones(shape);
* const indices = tf.tensor2d([4, 3, 1, 7], [4, 1], 'int32');
* const updates = tf.tensor1d([9, 10, 11, 12]);
*
* tf.tensorScatterUpdate(tensor, indices, updates).print();
*    //[1, 11, 1, 10, 9, 1, 1, 12]
* ```
*
* @param tensor A Tensor. Tensor to copy/update.
* @param indices The tensor contains the indices into the output tensor, must
*     have at least 2 axes: (num_updates, index_depth).
* @param updates The tensor contains the value for the indices.
*
* @doc {heading: 'Operations', subheading: 'Slicing and Joining'}
*/
function tensorScatterUpdate_(tensor, indices, updates) {
	const $tensor = convertToTensor(tensor, "tensor", "tensorScatterupdate");
	const $indices = convertToTensor(indices, "indices", "tensorScatterupdate", "int32");
	const $updates = convertToTensor(updates, "updates", "tensorScatterupdate");
	validateInput$1($updates, $indices, $tensor.shape);
	if ($tensor.dtype !== $updates.dtype) throw new Error(`tensor and updates must have the same dtype, instead they are ${$tensor.dtype} and ${$updates.dtype}.`);
	const inputs = {
		tensor: $tensor,
		indices: $indices,
		updates: $updates
	};
	return ENGINE.runKernel(TensorScatterUpdate, inputs, {});
}
var tensorScatterUpdate = op({ tensorScatterUpdate_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/topk.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Finds the values and indices of the `k` largest entries along the last
* dimension.
*
* If the input is a vector (rank=1), finds the k largest entries in the vector
* and outputs their values and indices as vectors. Thus values[j] is the j-th
* largest entry in input, and its index is indices[j].
* For higher rank inputs, computes the top k entries along the last dimension.
*
* If two elements are equal, the lower-index element appears first.
*
* ```js
* const a = tf.tensor2d([[1, 5], [4, 3]]);
* const {values, indices} = tf.topk(a);
* values.print();
* indices.print();
* ```
* @param x 1-D or higher `tf.Tensor` with last dimension being at least `k`.
* @param k Number of top elements to look for along the last dimension.
* @param sorted If true, the resulting `k` elements will be sorted by the
*     values in descending order.
*
* @doc {heading: 'Operations', subheading: 'Evaluation'}
*/
function topk_(x, k = 1, sorted = true) {
	const $x = convertToTensor(x, "x", "topk");
	if ($x.rank === 0) throw new Error("topk() expects the input to be of rank 1 or higher");
	const lastDim = $x.shape[$x.shape.length - 1];
	if (k < 0) throw new Error(`'k' passed to topk() must be >= 0 but got ${k}`);
	if (k > lastDim) throw new Error(`'k' passed to topk() must be <= the last dimension (${lastDim}) but got ${k}`);
	const inputs = { x: $x };
	const attrs = {
		k,
		sorted
	};
	const [values, indices] = ENGINE.runKernel(TopK, inputs, attrs);
	return {
		values,
		indices
	};
}
var topk = /* @__PURE__ */ op({ topk_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/truncated_normal.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates a `tf.Tensor` with values sampled from a truncated normal
* distribution.
*
* ```js
* tf.truncatedNormal([2, 2]).print();
* ```
*
* The generated values follow a normal distribution with specified mean and
* standard deviation, except that values whose magnitude is more than 2
* standard deviations from the mean are dropped and re-picked.
*
* @param shape An array of integers defining the output tensor shape.
* @param mean The mean of the normal distribution.
* @param stdDev The standard deviation of the normal distribution.
* @param dtype The data type of the output tensor.
* @param seed The seed for the random number generator.
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function truncatedNormal_(shape, mean = 0, stdDev = 1, dtype, seed) {
	assertNonNegativeIntegerDimensions(shape);
	if (dtype != null && dtype === "bool") throw new Error(`Unsupported data type $ { dtype }`);
	const randGauss = new MPRandGauss(mean, stdDev, dtype, true, seed);
	const res = buffer(shape, dtype);
	for (let i = 0; i < res.values.length; i++) res.values[i] = randGauss.nextValue();
	return res.toTensor();
}
var truncatedNormal = /* @__PURE__ */ op({ truncatedNormal_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/unique.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Finds unique elements along an axis of a tensor.
*
* It returns a tensor `values` containing all of the unique elements along the
* `axis` of the given tensor `x` in the same order that they occur along the
* `axis` in `x`; `x` does not need to be sorted. It also returns a tensor
* `indices` the same size as the number of the elements in `x` along the `axis`
* dimension. It contains the index in the unique output `values`.
*
* ```js
* // A 1-D tensor
* const a = tf.tensor1d([1, 1, 2, 4, 4, 4, 7, 8, 8]);
* const {values, indices} = tf.unique(a);
* values.print();   // [1, 2, 4, 7, 8,]
* indices.print();  // [0, 0, 1, 2, 2, 2, 3, 4, 4]
* ```
*
* ```js
* // A 2-D tensor with axis=0
* //
* // 'a' is: [[1, 0, 0],
* //          [1, 0, 0],
* //          [2, 0, 0]]
* const a = tf.tensor2d([[1, 0, 0], [1, 0, 0], [2, 0, 0]]);
* const {values, indices} = tf.unique(a, 0)
* values.print();   // [[1, 0, 0],
*                   //  [2, 0, 0]]
* indices.print();  // [0, 0, 1]
* ```
*
* ```js
* // A 2-D tensor with axis=1
* //
* // 'a' is: [[1, 0, 0],
* //          [1, 0, 0],
* //          [2, 0, 0]]
* const a = tf.tensor2d([[1, 0, 0], [1, 0, 0], [2, 0, 0]]);
* const {values, indices} = tf.unique(a, 1)
* values.print();   // [[1, 0],
*                   //  [1, 0],
*                   //  [2, 0]]
* indices.print();  // [0, 1, 1]
* ```
* @param x A tensor (int32, string, bool).
* @param axis The axis of the tensor to find the unique elements.
* @returns [uniqueElements, indices] (see above for details)
*
* @doc {heading: 'Operations', subheading: 'Evaluation'}
*/
function unique_(x, axis = 0) {
	const $x = convertToTensor(x, "x", "unique", "string_or_numeric");
	assert($x.rank > 0, () => "The input tensor must be at least 1D");
	const inputs = { x: $x };
	const attrs = { axis };
	const [values, indices] = ENGINE.runKernel(Unique, inputs, attrs);
	return {
		values,
		indices
	};
}
var unique = /* @__PURE__ */ op({ unique_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/upper_bound.js
/**
* @license
* Copyright 2022 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Searches for where a value would go in a sorted sequence.
*
* This is not a method for checking containment (like javascript in).
*
* The typical use case for this operation is "binning", "bucketing", or
* "discretizing". The values are assigned to bucket-indices based on the edges
* listed in 'sortedSequence'. This operation returns the bucket-index for each
* value.
*
* The index returned corresponds to the first edge greater than the value.
*
* The axis is not settable for this operation. It always operates on the
* innermost dimension (axis=-1). The operation will accept any number of outer
* dimensions.
*
* Note: This operation assumes that 'upperBound' is sorted along the
* innermost axis, maybe using 'sort(..., axis=-1)'. If the sequence is not
* sorted no error is raised and the content of the returned tensor is not well
* defined.
*
* ```js
* const seq = tf.tensor1d([0, 3, 9, 10, 10]);
* const values = tf.tensor1d([0, 4, 10]);
* const result = tf.upperBound(seq, values);
* result.print(); // [1, 2, 5]
* ```
* @param sortedSequence: N-D. Sorted sequence.
* @param values: N-D. Search values.
* @return An N-D int32 tensor the size of values containing the result of
*     applying upper bound to each value. The result is not a global index to
*     the entire Tensor, but the index in the last dimension.
* @doc {heading: 'Operations', subheading: 'Evaluation'}
*/
function upperBound(sortedSequence, values) {
	return searchSorted(sortedSequence, values, "right");
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/variable.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates a new variable with the provided initial value.
* ```js
* const x = tf.variable(tf.tensor([1, 2, 3]));
* x.assign(tf.tensor([4, 5, 6]));
*
* x.print();
* ```
*
* @param initialValue Initial value for the tensor.
* @param trainable If true, optimizers are allowed to update it.
* @param name Name of the variable. Defaults to a unique id.
* @param dtype If set, initialValue will be converted to the given type.
*
* @doc {heading: 'Tensors', subheading: 'Creation'}
*/
function variable(initialValue, trainable = true, name, dtype) {
	return ENGINE.makeVariable(initialValue, trainable, name, dtype);
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/backends/where_impl.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/** An implementation of the Where kernel shared between cpu and webgl */
function whereImpl(condShape, condVals) {
	const indices = [];
	for (let i = 0; i < condVals.length; i++) if (condVals[i]) indices.push(i);
	const inBuffer = buffer(condShape, "int32");
	const out = buffer([indices.length, condShape.length], "int32");
	for (let i = 0; i < indices.length; i++) {
		const loc = inBuffer.indexToLoc(indices[i]);
		const offset = i * condShape.length;
		out.values.set(loc, offset);
	}
	return out.toTensor();
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/where_async.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Returns the coordinates of true elements of condition.
*
* The coordinates are returned in a 2-D tensor where the first dimension (rows)
* represents the number of true elements, and the second dimension (columns)
* represents the coordinates of the true elements. Keep in mind, the shape of
* the output tensor can vary depending on how many true values there are in
* input. Indices are output in row-major order. The resulting tensor has the
* shape `[numTrueElems, condition.rank]`.
*
* This is analogous to calling the python `tf.where(cond)` without an x or y.
*
* ```js
* const cond = tf.tensor1d([false, false, true], 'bool');
* const result = await tf.whereAsync(cond);
* result.print();
* ```
*
* @doc {heading: 'Operations', subheading: 'Logical'}
*/
async function whereAsync_(condition) {
	const $condition = convertToTensor(condition, "condition", "whereAsync", "bool");
	const vals = await $condition.data();
	const res = whereImpl($condition.shape, vals);
	if (condition !== $condition) $condition.dispose();
	return res;
}
var whereAsync = whereAsync_;
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/boolean_mask.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Apply boolean mask to tensor.
*
* ```js
* const tensor = tf.tensor2d([1, 2, 3, 4, 5, 6], [3, 2]);
* const mask = tf.tensor1d([1, 0, 1], 'bool');
* const result = await tf.booleanMaskAsync(tensor, mask);
* result.print();
* ```
*
* @param tensor N-D tensor.
* @param mask K-D boolean tensor, K <= N and K must be known statically.
* @param axis A 0-D int Tensor representing the axis in tensor to mask from.
*     By default, axis is 0 which will mask from the first dimension.
*     Otherwise K + axis <= N.
*
* @doc {heading: 'Tensors', subheading: 'Slicing and Joining'}
*/
async function booleanMaskAsync_(tensor, mask, axis) {
	const $tensor = convertToTensor(tensor, "tensor", "boolMask");
	const $mask = convertToTensor(mask, "mask", "boolMask", "bool");
	const axisFrom = axis == null ? 0 : axis;
	const maskDim = $mask.rank;
	const tensorShape = $tensor.shape;
	assert(maskDim > 0, () => "mask cannot be scalar");
	assertShapesMatch(tensorShape.slice(axisFrom, axisFrom + maskDim), $mask.shape, `mask's shape must match the first K dimensions of tensor's shape,`);
	let leadingSize = 1;
	for (let i = axisFrom; i < axisFrom + maskDim; i++) leadingSize *= tensorShape[i];
	const targetTensorShape = tensorShape.slice(0, axisFrom).concat([leadingSize], tensorShape.slice(axisFrom + maskDim));
	const reshapedTensor = reshape($tensor, targetTensorShape);
	const reshapedMask = reshape($mask, [-1]);
	const positivePositions = await whereAsync(reshapedMask);
	const indices = squeeze(positivePositions, [1]);
	const res = gather(reshapedTensor, indices, axisFrom);
	if (tensor !== $tensor) $tensor.dispose();
	if (mask !== $mask) $mask.dispose();
	indices.dispose();
	reshapedTensor.dispose();
	reshapedMask.dispose();
	positivePositions.dispose();
	return res;
}
var booleanMaskAsync = booleanMaskAsync_;
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/moving_average.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Compute the moving average of a variable.
*
* Without zeroDebias, the moving average operation is defined by:
*   `v += delta`
* where
*   `delta = (1 - decay) * (x - v)`
*
* With zeroDebias (default), the `delta` term is scaled to debias the
* effect of the (assumed) zero-initialization of `v`.
*   `delta /= (1 - decay ^ step)`
*
* For more details on the zero-debiasing algorithm, see:
*   https://arxiv.org/abs/1412.6980
*
* Note that this function is completely stateless and does not keep track of
* step count. The step count needs to be maintained by the caller and passed
* in as `step`.
*
* @param v The current moving average value.
* @param x New input value, must have the same shape and dtype as `v`.
* @param decay The decay factor. Typical values are 0.95 and 0.99.
* @param step Step count.
* @param zeroDebias: Whether zeroDebias is to be performed (default: `true`).
* @returns The new moving average value.
*
* @doc {heading: 'Operations', subheading: 'Moving Average'}
*/
function movingAverage_(v, x, decay, step, zeroDebias = true) {
	const $v = convertToTensor(v, "v", "movingAverage");
	const $x = convertToTensor(x, "x", "movingAverage");
	const $decay = convertToTensor(decay, "decay", "movingAverage");
	assertTypesMatch($v, $x);
	assert(arraysEqual($v.shape, $x.shape), () => "Shape mismatch in v and x");
	const one = scalar(1);
	const oneMinusDecay = sub(one, $decay);
	let update = mul(sub($x, $v), oneMinusDecay);
	if (zeroDebias) {
		assert(step != null, () => "When using zeroDebias: true, step is required.");
		const $step = convertToTensor(step, "step", "movingAverage");
		update = div(update, sub(one, pow($decay, $step)));
	}
	return add($v, update);
}
var movingAverage = /* @__PURE__ */ op({ movingAverage_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/scatter_nd.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates a new tensor by applying sparse updates to individual
* values or slices within a zero tensor of the given shape tensor according to
* indices. This operator is the inverse of the `tf.gatherND` operator which
* extracts values or slices from a given tensor.
*
* ```js
* const indices = tf.tensor2d([4, 3, 1, 7], [4, 1], 'int32');
* const updates = tf.tensor1d([9, 10, 11, 12]);
* const shape = [8];
* tf.scatterND(indices, updates, shape).print() //[0, 11, 0, 10, 9, 0, 0, 12]
* ```
*
* @param indices The tensor contains the indices into the output tensor.
* @param updates The tensor contains the value for the indices.
* @param shape: The shape of the output tensor.
*
* @doc {heading: 'Operations', subheading: 'Slicing and Joining'}
*/
function scatterND_(indices, updates, shape) {
	assertNonNegativeIntegerDimensions(shape);
	const $indices = convertToTensor(indices, "indices", "scatterND", "int32");
	const $updates = convertToTensor(updates, "updates", "scatterND");
	validateInput$1($updates, $indices, shape);
	const inputs = {
		indices: $indices,
		updates: $updates
	};
	const attrs = { shape };
	return ENGINE.runKernel(ScatterNd, inputs, attrs);
}
var scatterND = /* @__PURE__ */ op({ scatterND_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/sparse_to_dense_util.js
/**
* Validate sparseToDense inputs.
*
* @param sparseIndices A 0-D, 1-D, or 2-D Tensor of type int32.
* sparseIndices[i] contains the complete index where sparseValues[i] will be
* placed.
* @param sparseValues A 0-D or 1-D Tensor. Values
* corresponding to each row of sparseIndices, or a scalar value to be used for
* all sparse indices.
* @param outputShape number[]. Shape of the dense output tensor.
* @param validateIndices boolean. indice validation is not supported, error
* will be thrown if it is set.
*/
function validateInput(sparseIndices, sparseValues, outputShape, defaultValues) {
	if (sparseIndices.dtype !== "int32") throw new Error(`tf.sparseToDense() expects the indices to be int32 type, but the dtype was ${sparseIndices.dtype}.`);
	if (sparseIndices.rank > 2) throw new Error(`sparseIndices should be a scalar, vector, or matrix, but got shape ${sparseIndices.shape}.`);
	const numElems = sparseIndices.rank > 0 ? sparseIndices.shape[0] : 1;
	const numDims = sparseIndices.rank > 1 ? sparseIndices.shape[1] : 1;
	if (outputShape.length !== numDims) throw new Error(`outputShape has incorrect number of elements:, ${outputShape.length}, should be: ${numDims}.`);
	const numValues = sparseValues.size;
	if (!(sparseValues.rank === 0 || sparseValues.rank === 1 && numValues === numElems)) throw new Error(`sparseValues has incorrect shape ${sparseValues.shape}, should be [] or [${numElems}]`);
	if (sparseValues.dtype !== defaultValues.dtype) throw new Error("sparseValues.dtype must match defaultValues.dtype");
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/sparse_to_dense.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Converts a sparse representation into a dense tensor.
*
* Builds an array dense with shape outputShape such that:
*
* // If sparseIndices is scalar
* dense[i] = (i == sparseIndices ? sparseValues : defaultValue)
*
* // If sparseIndices is a vector, then for each i
* dense[sparseIndices[i]] = sparseValues[i]
*
* // If sparseIndices is an n by d matrix, then for each i in [0, n)
* dense[sparseIndices[i][0], ..., sparseIndices[i][d-1]] = sparseValues[i]
* All other values in dense are set to defaultValue. If sparseValues is a
* scalar, all sparse indices are set to this single value.
*
* If indices are repeated the final value is summed over all values for those
* indices.
*
* ```js
* const indices = tf.tensor1d([4, 5, 6, 1, 2, 3], 'int32');
* const values = tf.tensor1d([10, 11, 12, 13, 14, 15], 'float32');
* const shape = [8];
* tf.sparseToDense(indices, values, shape).print();
* ```
*
* @param sparseIndices A 0-D, 1-D, or 2-D Tensor of type int32.
* sparseIndices[i] contains the complete index where sparseValues[i] will be
* placed.
* @param sparseValues A 0-D or 1-D Tensor. Values
* corresponding to each row of sparseIndices, or a scalar value to be used for
* all sparse indices.
* @param outputShape Shape of the dense output tensor. The type is inferred.
* @param defaultValue Scalar. Value to set for indices not specified in
* sparseIndices. Defaults to zero.
*
* @doc {heading: 'Operations', subheading: 'Normalization'}
*/
function sparseToDense_(sparseIndices, sparseValues, outputShape, defaultValue = 0) {
	assertNonNegativeIntegerDimensions(outputShape);
	const $sparseIndices = convertToTensor(sparseIndices, "sparseIndices", "sparseToDense", "int32");
	const $sparseValues = convertToTensor(sparseValues, "sparseValues", "sparseToDense", "string_or_numeric");
	const $defaultValue = convertToTensor(defaultValue, "defaultValue", "sparseToDense", $sparseValues.dtype);
	validateInput($sparseIndices, $sparseValues, outputShape, $defaultValue);
	const inputs = {
		sparseIndices: $sparseIndices,
		sparseValues: $sparseValues,
		defaultValue: $defaultValue
	};
	const attrs = { outputShape };
	return ENGINE.runKernel(SparseToDense, inputs, attrs);
}
var sparseToDense = /* @__PURE__ */ op({ sparseToDense_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/gather_nd.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Gather slices from input tensor into a Tensor with shape specified by
* `indices`.
*
* `indices` is a K-dimensional integer tensor, best thought of as a
* (K-1)-dimensional tensor of indices into input, where each element defines a
* slice of input:
* output[\\(i_0, ..., i_{K-2}\\)] = input[indices[\\(i_0, ..., i_{K-2}\\)]]
*
* Whereas in `tf.gather`, `indices` defines slices into the first dimension of
* input, in `tf.gatherND`, `indices` defines slices into the first N dimensions
* of input, where N = indices.shape[-1].
*
* The last dimension of indices can be at most the rank of input:
* indices.shape[-1] <= input.rank
*
* The last dimension of `indices` corresponds to elements
* (if indices.shape[-1] == input.rank) or slices
* (if indices.shape[-1] < input.rank) along dimension indices.shape[-1] of
* input.
* The output tensor has shape
* indices.shape[:-1] + input.shape[indices.shape[-1]:]
*
* Note that on CPU, if an out of bound index is found, an error is returned. On
* GPU, if an out of bound index is found, a 0 is stored in the corresponding
* output value.
*
* ```js
* const indices = tf.tensor2d([0, 1, 1, 0], [2,2], 'int32');
* const input = tf.tensor2d([9, 10, 11, 12], [2, 2]);
* tf.gatherND(input, indices).print() // [10, 11]
* ```
*
* @param x The tensor from which to gather values.
* @param indices Index tensor, must be of type int32.
*
* @doc {heading: 'Operations', subheading: 'Slicing and Joining'}
*/
function gatherND_(x, indices) {
	const $indices = convertToTensor(indices, "indices", "gatherND", "int32");
	const inputs = {
		params: convertToTensor(x, "x", "gatherND", "string_or_numeric"),
		indices: $indices
	};
	return ENGINE.runKernel(GatherNd, inputs);
}
var gatherND = /* @__PURE__ */ op({ gatherND_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/dropout_util.js
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Normalize noise shape based on provided tensor and noise shape.
*
* @param x Tensor.
* @param noiseShape The shape for the randomly generated keep/drop flags, as
*   an array of numbers. Optional.
* @returns Normalized noise shape.
*/
function getNoiseShape(x, noiseShape) {
	if (noiseShape == null) return x.shape.slice();
	if (arraysEqual(x.shape, noiseShape)) return noiseShape;
	if (x.shape.length === noiseShape.length) {
		const newDimension = [];
		for (let i = 0; i < x.shape.length; i++) if (noiseShape[i] == null && x.shape[i] != null) newDimension.push(x.shape[i]);
		else newDimension.push(noiseShape[i]);
		return newDimension;
	}
	return noiseShape;
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/dropout.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes dropout.
*
* ```js
* const x = tf.tensor1d([1, 2, 2, 1]);
* const rate = 0.75;
* const output = tf.dropout(x, rate);
* output.print();
* ```
*
* @param x A floating point Tensor or TensorLike.
* @param rate A float in the range [0, 1). The probability that each element
*   of x is discarded.
* @param noiseShape An array of numbers of type int32, representing the
* shape for randomly generated keep/drop flags. If the noiseShape has null
* value, it will be automatically replaced with the x's relative dimension
* size. Optional.
* @param seed Used to create random seeds. Optional.
* @returns A Tensor of the same shape of x.
*
* @doc {heading: 'Operations', subheading: 'Dropout'}
*/
function dropout_(x, rate, noiseShape, seed) {
	const $x = convertToTensor(x, "x", "dropout");
	assert($x.dtype === "float32", () => `x has to be a floating point tensor since it's going to be scaled, but got a ${$x.dtype} tensor instead.`);
	assert(rate >= 0 && rate < 1, () => `rate must be a float in the range [0, 1), but got ${rate}.`);
	if (rate === 0) return x instanceof Tensor ? $x.clone() : $x;
	const $noiseShape = getNoiseShape($x, noiseShape);
	const keepProb = 1 - rate;
	const multiplier = div(floor(add(randomUniform($noiseShape, 0, 1, "float32", seed), keepProb)), keepProb);
	return mul($x, multiplier);
}
var dropout = /* @__PURE__ */ op({ dropout_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/signal_ops_util.js
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function enclosingPowerOfTwo(value) {
	return Math.floor(Math.pow(2, Math.ceil(Math.log(value) / Math.log(2))));
}
function cosineWindow(windowLength, a, b) {
	const even = 1 - windowLength % 2;
	const newValues = new Float32Array(windowLength);
	for (let i = 0; i < windowLength; ++i) {
		const cosArg = 2 * Math.PI * i / (windowLength + even - 1);
		newValues[i] = a - b * Math.cos(cosArg);
	}
	return tensor1d(newValues, "float32");
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/in_top_k.js
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Returns whether the targets are in the top K predictions.
*
* ```js
* const predictions = tf.tensor2d([[20, 10, 40, 30], [30, 50, -20, 10]]);
* const targets = tf.tensor1d([2, 0]);
* const precision = await tf.inTopKAsync(predictions, targets);
* precision.print();
* ```
* @param predictions 2-D or higher `tf.Tensor` with last dimension being
*     at least `k`.
* @param targets 1-D or higher `tf.Tensor`.
* @param k Optional Number of top elements to look at for computing precision,
*     default to 1.
*
* @doc {heading: 'Operations', subheading: 'Evaluation'}
*/
async function inTopKAsync_(predictions, targets, k = 1) {
	const $predictions = convertToTensor(predictions, "predictions", "inTopK");
	const $targets = convertToTensor(targets, "targets", "inTopK");
	assert($predictions.rank > 1, () => `inTopK() expects the predictions to be of rank 2 or higher, but got ${$predictions.rank}`);
	assert($predictions.rank - 1 === $targets.rank, () => `predictions rank should be 1 larger than targets rank, but got predictions rank ${$predictions.rank} and targets rank ${$targets.rank}`);
	assertShapesMatch($predictions.shape.slice(0, $predictions.shape.length - 1), $targets.shape, "predictions's shape should be align with the targets' shape, except the last dimension.");
	const lastDim = $predictions.shape[$predictions.shape.length - 1];
	assert(k > 0 && k <= lastDim, () => `'k' passed to inTopK() must be > 0 && <= the predictions last dimension (${lastDim}), but got ${k}`);
	const predictionsVals = await $predictions.data();
	const targetsVals = await $targets.data();
	const [batch, size] = [predictionsVals.length / lastDim, lastDim];
	const precision = getTypedArrayFromDType("bool", batch);
	for (let b = 0; b < batch; b++) {
		const offset = b * size;
		const vals = predictionsVals.subarray(offset, offset + size);
		const valAndInd = [];
		for (let i = 0; i < vals.length; i++) valAndInd.push({
			value: vals[i],
			index: i
		});
		valAndInd.sort((a, b) => b.value - a.value);
		precision[b] = 0;
		for (let i = 0; i < k; i++) if (valAndInd[i].index === targetsVals[b]) {
			precision[b] = 1;
			break;
		}
	}
	if (predictions !== $predictions) $predictions.dispose();
	if (targets !== $targets) $targets.dispose();
	return tensor(precision, $targets.shape, "bool");
}
var inTopKAsync = inTopKAsync_;
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/fused_util.js
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function getFusedDyActivation(dy, y, activation) {
	if (activation == null || activation === "linear") return dy;
	if (activation === "relu") return mul(dy, step(y));
	throw new Error(`Cannot compute gradient for fused activation ${activation}.`);
}
function getFusedBiasGradient(bias, dyActivation) {
	let res = dyActivation;
	const reduceAxes = getReductionAxes(bias.shape, dyActivation.shape);
	if (reduceAxes.length > 0) res = sum(res, reduceAxes);
	return reshape(res, bias.shape);
}
function applyActivation(x, activation, preluActivationWeights, leakyreluAlpha) {
	if (activation === "linear") return x;
	else if (activation === "relu") return relu(x);
	else if (activation === "elu") return elu(x);
	else if (activation === "relu6") return relu6(x);
	else if (activation === "prelu") return prelu(x, preluActivationWeights);
	else if (activation === "leakyrelu") return leakyRelu(x, leakyreluAlpha);
	else if (activation === "sigmoid") return sigmoid(x);
	throw new Error(`Unknown fused activation ${activation}.`);
}
var shouldFuse = (gradientDepth, activation) => {
	return !(gradientDepth > 0) || activation === "linear";
};
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/fused/conv2d.js
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes a 2D convolution over the input x, optionally fused with adding a
* bias and applying an activation.
*
* ```js
* const inputDepth = 2;
* const inShape = [2, 2, 2, inputDepth];
* const outputDepth = 2;
* const fSize = 1;
* const pad = 0;
* const strides = 1;
*
* const x = tf.tensor4d( [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
* 16], inShape);
* const w = tf.tensor4d([-1, 1, -2, 0.5], [fSize, fSize, inputDepth,
* outputDepth]);
*
* tf.fused.conv2d({ x, filter: w, strides, pad, dataFormat: 'NHWC',
* dilations: [1, 1], bias: tf.scalar(5), activation: 'relu' }).print();
* ```
*
* @param obj An object with the following properties:
* @param x The input tensor, of rank 4 or rank 3, of shape
*     `[batch, height, width, inChannels]`. If rank 3, batch of 1 is
* assumed.
* @param filter The filter, rank 4, of shape
*     `[filterHeight, filterWidth, inDepth, outDepth]`.
* @param strides The strides of the convolution: `[strideHeight,
* strideWidth]`.
* @param pad The type of padding algorithm.
*   - `same` and stride 1: output will be of same size as input,
*       regardless of filter size.
*   - `valid` output will be smaller than input if filter is larger
*       than 1x1.
*   - For more info, see this guide:
*     [https://www.tensorflow.org/api_docs/python/tf/nn/convolution](
*          https://www.tensorflow.org/api_docs/python/tf/nn/convolution)
* @param dataFormat An optional string from: "NHWC", "NCHW". Defaults to
*     "NHWC". Specify the data format of the input and output data. With the
*     default format "NHWC", the data is stored in the order of: [batch,
*     height, width, channels]. Only "NHWC" is currently supported.
* @param dilations The dilation rates: `[dilationHeight, dilationWidth]`
*     in which we sample input values across the height and width dimensions
*     in atrous convolution. Defaults to `[1, 1]`. If `dilations` is a single
*     number, then `dilationHeight == dilationWidth`. If it is greater than
*     1, then all values of `strides` must be 1.
* @param dimRoundingMode A string from: 'ceil', 'round', 'floor'. If none is
*     provided, it will default to truncate.
* @param bias Tensor to be added to the result.
* @param activation Name of activation kernel (defaults to `linear`) to be
*     applied
*      after biasAdd.
* @param preluActivationWeights Tensor of prelu weights to be applied as part
*     of a `prelu` activation, typically the same shape as `x`.
* @param leakyreluAlpha Optional. Alpha to be applied as part of a `leakyrelu`
*     activation.
*/
function fusedConv2d_({ x, filter, strides, pad, dataFormat = "NHWC", dilations = [1, 1], dimRoundingMode, bias, activation = "linear", preluActivationWeights, leakyreluAlpha }) {
	activation = activation || "linear";
	if (shouldFuse(ENGINE.state.gradientDepth, activation) === false) {
		assert(dataFormat === "NHWC", () => `Error in fused conv2d: got dataFormat of ${dataFormat} but only NHWC is currently supported for the case of gradient depth is 0 and the activation is not linear.`);
		let result = conv2d$1(x, filter, strides, pad, dataFormat, dilations, dimRoundingMode);
		if (bias != null) result = add(result, bias);
		return applyActivation(result, activation, preluActivationWeights, leakyreluAlpha);
	}
	const $x = convertToTensor(x, "x", "conv2d", "float32");
	const $filter = convertToTensor(filter, "filter", "conv2d", "float32");
	let x4D = $x;
	let reshapedTo4D = false;
	if ($x.rank === 3) {
		reshapedTo4D = true;
		x4D = reshape($x, [
			1,
			$x.shape[0],
			$x.shape[1],
			$x.shape[2]
		]);
	}
	assert(x4D.rank === 4, () => `Error in fused conv2d: input must be rank 4, but got rank ${x4D.rank}.`);
	assert($filter.rank === 4, () => `Error in fused conv2d: filter must be rank 4, but got rank ${$filter.rank}.`);
	checkPadOnDimRoundingMode("fused conv2d", pad, dimRoundingMode);
	const inputChannels = dataFormat === "NHWC" ? x4D.shape[3] : x4D.shape[1];
	assert($filter.shape[2] === inputChannels, () => `Error in conv2d: depth of input (${inputChannels}) must match input depth for filter ${$filter.shape[2]}.`);
	assert(eitherStridesOrDilationsAreOne(strides, dilations), () => `Error in conv2D: Either strides or dilations must be 1. Got strides ${strides} and dilations '${dilations}'`);
	const convInfo = computeConv2DInfo(x4D.shape, $filter.shape, strides, dilations, pad, dimRoundingMode);
	let $bias;
	if (bias != null) {
		$bias = convertToTensor(bias, "bias", "fused conv2d");
		[$bias] = makeTypesMatch($bias, $x);
		if (dataFormat === "NHWC") assertAndGetBroadcastShape(convInfo.outShape, $bias.shape);
		else {
			assert($bias.shape.length <= 1, () => `Error in fused conv2d: only supports scalar or 1-D Tensor bias for NCHW format but got the bias of rank-${$bias.shape.length}.`);
			assert($bias.shape.length === 0 || $bias.shape[0] === convInfo.outChannels || $bias.shape[0] === 1, () => `Error in fused conv2d: bias shape (${$bias.shape}) is not compatible with the number of output channels (${convInfo.outChannels})`);
		}
	}
	let $preluActivationWeights;
	if (preluActivationWeights != null) {
		const alphaShape = preluActivationWeights.shape;
		assert(alphaShape.length <= 1 || alphaShape.length === 3, () => `Error in fused conv2d: only supports scalar, 1-D Tensor or 3-D Tensor PReLU activation weights but got a tensor of rank-${alphaShape.length}.`);
		if (alphaShape.length === 1) assert(alphaShape[0] === 1 || alphaShape[0] === convInfo.outChannels, () => `Error in fused conv2d: PReLU activation weights (${alphaShape}) is not compatible with the number of output channels (${convInfo.outChannels}).`);
		else if (alphaShape.length === 3) try {
			assertAndGetBroadcastShape(alphaShape, convInfo.outShape);
		} catch (e) {
			const errMsg = `Error in fused conv2d: PReLU activation weights (${alphaShape}) is not compatible with the output shape of the conv2d (${convInfo.outShape}).`;
			throw Error(errMsg);
		}
		$preluActivationWeights = convertToTensor(preluActivationWeights, "prelu weights", "fused conv2d");
	}
	const grad = (dy, saved) => {
		assert(dataFormat === "NHWC", () => `Error in gradient of fused conv2D: got dataFormat of ${dataFormat} but only NHWC is currently supported.`);
		const [$filter, x4D, y, $bias] = saved;
		const dyActivation = getFusedDyActivation(dy, y, activation);
		assert(tupleValuesAreOne(dilations), () => `Error in gradient of fused conv2D: dilation rates greater than 1 are not yet supported in gradients. Got dilations '${dilations}'`);
		const der = [conv2DBackpropInput(x4D.shape, dyActivation, $filter, strides, pad), conv2DBackpropFilter(x4D, dyActivation, $filter.shape, strides, pad)];
		if ($bias != null) {
			const biasDer = getFusedBiasGradient($bias, dyActivation);
			der.push(biasDer);
		}
		return der;
	};
	const inputs = {
		x: x4D,
		filter: $filter,
		bias: $bias,
		preluActivationWeights: $preluActivationWeights
	};
	const attrs = {
		strides,
		pad,
		dataFormat,
		dilations,
		dimRoundingMode,
		activation,
		leakyreluAlpha
	};
	if (bias == null) return customGrad((x4D, filter, save) => {
		let res = ENGINE.runKernel(FusedConv2D, inputs, attrs);
		save([
			filter,
			x4D,
			res
		]);
		if (reshapedTo4D) res = reshape(res, [
			res.shape[1],
			res.shape[2],
			res.shape[3]
		]);
		return {
			value: res,
			gradFunc: grad
		};
	})(x4D, $filter);
	else return customGrad((x4D, filter, bias, save) => {
		let res = ENGINE.runKernel(FusedConv2D, inputs, attrs);
		save([
			filter,
			x4D,
			res,
			bias
		]);
		if (reshapedTo4D) res = reshape(res, [
			res.shape[1],
			res.shape[2],
			res.shape[3]
		]);
		return {
			value: res,
			gradFunc: grad
		};
	})(x4D, $filter, $bias);
}
var conv2d = /* @__PURE__ */ op({ fusedConv2d_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/fused/depthwise_conv2d.js
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes depthwise 2D convolution, optionally fused with adding a
* bias and applying an activation.
*
* Given a 4D `input` array and a `filter` array of shape
* `[filterHeight, filterWidth, inChannels, channelMultiplier]` containing
* `inChannels` convolutional filters of depth 1, this op applies a
* different filter to each input channel (expanding from 1 channel to
* `channelMultiplier` channels for each), then concatenates the results
* together. The output has `inChannels * channelMultiplier` channels.
*
* See
* [https://www.tensorflow.org/api_docs/python/tf/nn/depthwise_conv2d](
*     https://www.tensorflow.org/api_docs/python/tf/nn/depthwise_conv2d)
* for more details.
*
* @param obj An object with the following properties:
* @param x The input tensor, of rank 4 or rank 3, of shape
*     `[batch, height, width, inChannels]`. If rank 3, batch of 1 is
* assumed.
* @param filter The filter tensor, rank 4, of shape
*     `[filterHeight, filterWidth, inChannels, channelMultiplier]`.
* @param strides The strides of the convolution: `[strideHeight,
* strideWidth]`. If strides is a single number, then `strideHeight ==
* strideWidth`.
* @param pad The type of padding algorithm.
*   - `same` and stride 1: output will be of same size as input,
*       regardless of filter size.
*   - `valid`: output will be smaller than input if filter is larger
*       than 1x1.
*   - For more info, see this guide:
*     [https://www.tensorflow.org/api_docs/python/tf/nn/convolution](
*          https://www.tensorflow.org/api_docs/python/tf/nn/convolution)
* @param dilations The dilation rates: `[dilationHeight, dilationWidth]`
*     in which we sample input values across the height and width dimensions
*     in atrous convolution. Defaults to `[1, 1]`. If `rate` is a single
*     number, then `dilationHeight == dilationWidth`. If it is greater than
*     1, then all values of `strides` must be 1.
* @param dataFormat: An optional string from: "NHWC", "NCHW". Defaults to
*     "NHWC". Specify the data format of the input and output data. With the
*     default format "NHWC", the data is stored in the order of: [batch,
*     height, width, channels]. Only "NHWC" is currently supported.
* @param dimRoundingMode A string from: 'ceil', 'round', 'floor'. If none is
*     provided, it will default to truncate.
* @param bias Tensor to be added to the result.
* @param activation Name of activation kernel (defaults to `linear`).
* @param preluActivationWeights Tensor of prelu weights to be applied as part
*     of a `prelu` activation, typically the same shape as `x`.
* @param leakyreluAlpha Optional. Alpha to be applied as part of a `leakyrelu`
*     activation.
*/
function fusedDepthwiseConv2d_({ x, filter, strides, pad, dataFormat = "NHWC", dilations = [1, 1], dimRoundingMode, bias, activation = "linear", preluActivationWeights, leakyreluAlpha }) {
	if (shouldFuse(ENGINE.state.gradientDepth, activation) === false) {
		let result = depthwiseConv2d$1(x, filter, strides, pad, dataFormat, dilations, dimRoundingMode);
		if (bias != null) result = add(result, bias);
		return applyActivation(result, activation, preluActivationWeights, leakyreluAlpha);
	}
	const $x = convertToTensor(x, "x", "depthwiseConv2d", "float32");
	const $filter = convertToTensor(filter, "filter", "depthwiseConv2d", "float32");
	let x4D = $x;
	let reshapedTo4D = false;
	if ($x.rank === 3) {
		reshapedTo4D = true;
		x4D = reshape($x, [
			1,
			$x.shape[0],
			$x.shape[1],
			$x.shape[2]
		]);
	}
	assert(x4D.rank === 4, () => `Error in fused depthwiseConv2d: input must be rank 4, but got rank ${x4D.rank}.`);
	assert($filter.rank === 4, () => `Error in fused depthwiseConv2d: filter must be rank 4, but got rank ${$filter.rank}.`);
	assert(x4D.shape[3] === $filter.shape[2], () => `Error in fused depthwiseConv2d: number of input channels (${x4D.shape[3]}) must match the inChannels dimension in filter ${$filter.shape[2]}.`);
	if (dilations == null) dilations = [1, 1];
	assert(eitherStridesOrDilationsAreOne(strides, dilations), () => `Error in fused depthwiseConv2d: Either strides or dilations must be 1. Got strides ${strides} and dilations '${dilations}'`);
	checkPadOnDimRoundingMode("fused depthwiseConv2d", pad, dimRoundingMode);
	const convInfo = computeConv2DInfo(x4D.shape, $filter.shape, strides, dilations, pad, dimRoundingMode, true);
	let $bias;
	if (bias != null) {
		$bias = convertToTensor(bias, "bias", "fused conv2d");
		[$bias] = makeTypesMatch($bias, $x);
		assertAndGetBroadcastShape(convInfo.outShape, $bias.shape);
	}
	let $preluActivationWeights;
	if (preluActivationWeights != null) $preluActivationWeights = convertToTensor(preluActivationWeights, "prelu weights", "fused depthwiseConv2d");
	const grad = (dy, saved) => {
		assert(tupleValuesAreOne(dilations), () => `Error in gradient of fused depthwiseConv2d: dilation rates greater than 1 are not yet supported. Got dilations '${dilations}'`);
		const [$filter, x4D, y, bias] = saved;
		const dyActivation = getFusedDyActivation(dy, y, activation);
		const xDer = depthwiseConv2dNativeBackpropInput(x4D.shape, dyActivation, $filter, strides, pad, dilations, dimRoundingMode);
		const filterDer = depthwiseConv2dNativeBackpropFilter(x4D, dyActivation, $filter.shape, strides, pad, dilations, dimRoundingMode);
		if (bias != null) return [
			xDer,
			filterDer,
			getFusedBiasGradient($bias, dyActivation)
		];
		return [xDer, filterDer];
	};
	const inputs = {
		x: x4D,
		filter: $filter,
		bias: $bias,
		preluActivationWeights: $preluActivationWeights
	};
	const attrs = {
		strides,
		pad,
		dataFormat,
		dilations,
		dimRoundingMode,
		activation,
		leakyreluAlpha
	};
	if (bias == null) return customGrad((x4D, filter, save) => {
		let res = ENGINE.runKernel(FusedDepthwiseConv2D, inputs, attrs);
		save([
			filter,
			x4D,
			res
		]);
		if (reshapedTo4D) res = reshape(res, [
			res.shape[1],
			res.shape[2],
			res.shape[3]
		]);
		return {
			value: res,
			gradFunc: grad
		};
	})(x4D, $filter);
	else return customGrad((x4D, filter, bias, save) => {
		let res = ENGINE.runKernel(FusedDepthwiseConv2D, inputs, attrs);
		save([
			filter,
			x4D,
			res,
			bias
		]);
		if (reshapedTo4D) res = reshape(res, [
			res.shape[1],
			res.shape[2],
			res.shape[3]
		]);
		return {
			value: res,
			gradFunc: grad
		};
	})(x4D, $filter, $bias);
}
var depthwiseConv2d = /* @__PURE__ */ op({ fusedDepthwiseConv2d_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/fused/mat_mul.js
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the dot product of two matrices with optional activation and bias.
*
* ```js
* const a = tf.tensor2d([-1, -2], [1, 2]);
* const b = tf.tensor2d([1, 2, 3, 4], [2, 2]);
* const bias = tf.tensor2d([1, 2], [1, 2]);
*
* tf.fused.matMul({a, b, bias, activation: 'relu'}).print();
* ```
*
* @param obj An object with the following properties:
* - `a` First matrix in dot product operation.
* - `b` Second matrix in dot product operation.
* - `transposeA` If true, `a` is transposed before multiplication.
* - `transposeB` If true, `b` is transposed before multiplication.
* - `bias` Matrix to be added to the result.
* - `activation` Name of activation kernel (defaults to `linear`).
* - `preluActivationWeights` Tensor of prelu weights.
* - `leakyreluAlpha` Alpha of leakyrelu.
*/
function fusedMatMul_({ a, b, transposeA = false, transposeB = false, bias, activation = "linear", preluActivationWeights, leakyreluAlpha = .2 }) {
	if (shouldFuse(ENGINE.state.gradientDepth, activation) === false) {
		let result = matMul$1(a, b, transposeA, transposeB);
		if (bias != null) result = add(result, bias);
		return applyActivation(result, activation, preluActivationWeights, leakyreluAlpha);
	}
	let $a = convertToTensor(a, "a", "fused matMul");
	let $b = convertToTensor(b, "b", "fused matMul");
	[$a, $b] = makeTypesMatch($a, $b);
	const innerShapeA = transposeA ? $a.shape[$a.rank - 2] : $a.shape[$a.rank - 1];
	const innerShapeB = transposeB ? $b.shape[$b.rank - 1] : $b.shape[$b.rank - 2];
	const outerShapeA = transposeA ? $a.shape[$a.rank - 1] : $a.shape[$a.rank - 2];
	const outerShapeB = transposeB ? $b.shape[$b.rank - 2] : $b.shape[$b.rank - 1];
	const outerDimsA = $a.shape.slice(0, -2);
	const outerDimsB = $b.shape.slice(0, -2);
	const batchDimA = sizeFromShape(outerDimsA);
	const batchDimB = sizeFromShape(outerDimsB);
	assert(innerShapeA === innerShapeB, () => `Error in fused matMul: inner shapes (${innerShapeA}) and (${innerShapeB}) of Tensors with shapes ${$a.shape} and ${$b.shape} and transposeA=${transposeA} and transposeB=${transposeB} must match.`);
	const outShape = assertAndGetBroadcastShape($a.shape.slice(0, -2), $b.shape.slice(0, -2)).concat([outerShapeA, outerShapeB]);
	const a3D = transposeA ? reshape($a, [
		batchDimA,
		innerShapeA,
		outerShapeA
	]) : reshape($a, [
		batchDimA,
		outerShapeA,
		innerShapeA
	]);
	const b3D = transposeB ? reshape($b, [
		batchDimB,
		outerShapeB,
		innerShapeB
	]) : reshape($b, [
		batchDimB,
		innerShapeB,
		outerShapeB
	]);
	let $bias;
	if (bias != null) {
		$bias = convertToTensor(bias, "bias", "fused matMul");
		[$bias] = makeTypesMatch($bias, $a);
		assertAndGetBroadcastShape(outShape, $bias.shape);
	}
	let $preluActivationWeights;
	if (preluActivationWeights != null) $preluActivationWeights = convertToTensor(preluActivationWeights, "prelu weights", "fused matMul");
	const grad = (dy, saved) => {
		const [a3D, b3D, y, $bias] = saved;
		const dyActivation = getFusedDyActivation(reshape(dy, y.shape), y, activation);
		let aDer;
		let bDer;
		if (!transposeA && !transposeB) {
			aDer = matMul$1(dyActivation, b3D, false, true);
			bDer = matMul$1(a3D, dyActivation, true, false);
		} else if (!transposeA && transposeB) {
			aDer = matMul$1(dyActivation, b3D, false, false);
			bDer = matMul$1(dyActivation, a3D, true, false);
		} else if (transposeA && !transposeB) {
			aDer = matMul$1(b3D, dyActivation, false, true);
			bDer = matMul$1(a3D, dyActivation, false, false);
		} else {
			aDer = matMul$1(b3D, dyActivation, true, true);
			bDer = matMul$1(dyActivation, a3D, true, true);
		}
		if (bias != null) {
			const biasDer = getFusedBiasGradient($bias, dyActivation);
			return [
				aDer,
				bDer,
				biasDer
			];
		} else return [aDer, bDer];
	};
	const inputs = {
		a: a3D,
		b: b3D,
		bias: $bias,
		preluActivationWeights: $preluActivationWeights
	};
	const attrs = {
		transposeA,
		transposeB,
		activation,
		leakyreluAlpha
	};
	if (bias == null) return customGrad((a3D, b3D, save) => {
		const res = ENGINE.runKernel(_FusedMatMul, inputs, attrs);
		save([
			a3D,
			b3D,
			res
		]);
		return {
			value: reshape(res, outShape),
			gradFunc: grad
		};
	})(a3D, b3D);
	else return customGrad((a3D, b3D, $bias, save) => {
		const res = ENGINE.runKernel(_FusedMatMul, inputs, attrs);
		save([
			a3D,
			b3D,
			res,
			$bias
		]);
		return {
			value: reshape(res, outShape),
			gradFunc: grad
		};
	})(a3D, b3D, $bias);
}
var matMul = /* @__PURE__ */ op({ fusedMatMul_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/fused_ops.js
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var fused_ops_exports = /* @__PURE__ */ __exportAll({
	conv2d: () => conv2d,
	depthwiseConv2d: () => depthwiseConv2d,
	matMul: () => matMul
});
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/signal/hamming_window.js
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Generate a hamming window.
*
* See: https://en.wikipedia.org/wiki/Window_function#Hann_and_Hamming_windows
*
* ```js
* tf.signal.hammingWindow(10).print();
* ```
* @param The length of window
*
* @doc {heading: 'Operations', subheading: 'Signal', namespace: 'signal'}
*/
function hammingWindow_(windowLength) {
	return cosineWindow(windowLength, .54, .46);
}
var hammingWindow = /* @__PURE__ */ op({ hammingWindow_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/signal/hann_window.js
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Generate a Hann window.
*
* See: https://en.wikipedia.org/wiki/Window_function#Hann_and_Hamming_windows
*
* ```js
* tf.signal.hannWindow(10).print();
* ```
* @param The length of window
*
* @doc {heading: 'Operations', subheading: 'Signal', namespace: 'signal'}
*/
function hannWindow_(windowLength) {
	return cosineWindow(windowLength, .5, .5);
}
var hannWindow = /* @__PURE__ */ op({ hannWindow_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/signal/frame.js
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Expands input into frames of frameLength.
* Slides a window size with frameStep.
*
* ```js
* tf.signal.frame([1, 2, 3], 2, 1).print();
* ```
* @param signal The input tensor to be expanded
* @param frameLength Length of each frame
* @param frameStep The frame hop size in samples.
* @param padEnd Whether to pad the end of signal with padValue.
* @param padValue A number to use where the input signal does
*     not exist when padEnd is True.
*
* @doc {heading: 'Operations', subheading: 'Signal', namespace: 'signal'}
*/
function frame_(signal, frameLength, frameStep, padEnd = false, padValue = 0) {
	let start = 0;
	const output = [];
	while (start + frameLength <= signal.size) {
		output.push(slice(signal, start, frameLength));
		start += frameStep;
	}
	if (padEnd) while (start < signal.size) {
		const padLen = start + frameLength - signal.size;
		const pad = concat([slice(signal, start, frameLength - padLen), fill([padLen], padValue)]);
		output.push(pad);
		start += frameStep;
	}
	if (output.length === 0) return tensor2d([], [0, frameLength]);
	return reshape(concat(output), [output.length, frameLength]);
}
var frame = /* @__PURE__ */ op({ frame_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/signal/stft.js
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the Short-time Fourier Transform of signals
* See: https://en.wikipedia.org/wiki/Short-time_Fourier_transform
*
* ```js
* const input = tf.tensor1d([1, 1, 1, 1, 1])
* tf.signal.stft(input, 3, 1).print();
* ```
* @param signal 1-dimensional real value tensor.
* @param frameLength The window length of samples.
* @param frameStep The number of samples to step.
* @param fftLength The size of the FFT to apply.
* @param windowFn A callable that takes a window length and returns 1-d tensor.
*
* @doc {heading: 'Operations', subheading: 'Signal', namespace: 'signal'}
*/
function stft_(signal, frameLength, frameStep, fftLength, windowFn = hannWindow) {
	if (fftLength == null) fftLength = enclosingPowerOfTwo(frameLength);
	const framedSignal = frame(signal, frameLength, frameStep);
	return rfft(mul(framedSignal, windowFn(frameLength)), fftLength);
}
var stft = /* @__PURE__ */ op({ stft_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/image/crop_and_resize.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Extracts crops from the input image tensor and resizes them using bilinear
* sampling or nearest neighbor sampling (possibly with aspect ratio change)
* to a common output size specified by cropSize.
*
* @param image 4d tensor of shape `[batch,imageHeight,imageWidth, depth]`,
*     where imageHeight and imageWidth must be positive, specifying the
*     batch of images from which to take crops
* @param boxes 2d float32 tensor of shape `[numBoxes, 4]`. Each entry is
*     `[y1, x1, y2, x2]`, where `(y1, x1)` and `(y2, x2)` are the normalized
*     coordinates of the box in the `boxInd[i]`th image in the batch
* @param boxInd 1d int32 tensor of shape `[numBoxes]` with values in range
*     `[0, batch)` that specifies the image that the `i`-th box refers to.
* @param cropSize 1d int32 tensor of 2 elements `[cropHeigh, cropWidth]`
*     specifying the size to which all crops are resized to.
* @param method Optional string from `'bilinear' | 'nearest'`,
*     defaults to bilinear, which specifies the sampling method for resizing
* @param extrapolationValue A threshold for deciding when to remove boxes based
*     on score. Defaults to 0.
* @return A 4D tensor of the shape `[numBoxes,cropHeight,cropWidth,depth]`
*
* @doc {heading: 'Operations', subheading: 'Images', namespace: 'image'}
*/
function cropAndResize_(image, boxes, boxInd, cropSize, method = "bilinear", extrapolationValue = 0) {
	const $image = convertToTensor(image, "image", "cropAndResize");
	const $boxes = convertToTensor(boxes, "boxes", "cropAndResize", "float32");
	const $boxInd = convertToTensor(boxInd, "boxInd", "cropAndResize", "int32");
	const numBoxes = $boxes.shape[0];
	assert($image.rank === 4, () => `Error in cropAndResize: image must be rank 4,but got rank ${$image.rank}.`);
	assert($boxes.rank === 2 && $boxes.shape[1] === 4, () => `Error in cropAndResize: boxes must be have size [${numBoxes},4] but had shape ${$boxes.shape}.`);
	assert($boxInd.rank === 1 && $boxInd.shape[0] === numBoxes, () => `Error in cropAndResize: boxInd must be have size [${numBoxes}] but had shape ${$boxes.shape}.`);
	assert(cropSize.length === 2, () => `Error in cropAndResize: cropSize must be of length 2, but got length ${cropSize.length}.`);
	assert(cropSize[0] >= 1 && cropSize[1] >= 1, () => `cropSize must be atleast [1,1], but was ${cropSize}`);
	assert(method === "bilinear" || method === "nearest", () => `method must be bilinear or nearest, but was ${method}`);
	const inputs = {
		image: $image,
		boxes: $boxes,
		boxInd: $boxInd
	};
	const attrs = {
		method,
		extrapolationValue,
		cropSize
	};
	return ENGINE.runKernel(CropAndResize, inputs, attrs);
}
var cropAndResize = /* @__PURE__ */ op({ cropAndResize_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/image/flip_left_right.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Flips the image left to right. Currently available in the CPU, WebGL, and
* WASM backends.
*
* @param image 4d tensor of shape `[batch, imageHeight, imageWidth, depth]`.
*/
/** @doc {heading: 'Operations', subheading: 'Images', namespace: 'image'} */
function flipLeftRight_(image) {
	const $image = convertToTensor(image, "image", "flipLeftRight", "float32");
	assert($image.rank === 4, () => `Error in flipLeftRight: image must be rank 4,but got rank ${$image.rank}.`);
	const inputs = { image: $image };
	return ENGINE.runKernel(FlipLeftRight, inputs, {});
}
var flipLeftRight = /* @__PURE__ */ op({ flipLeftRight_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/image/grayscale_to_rgb.js
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Converts images from grayscale to RGB format.
*
* @param image A grayscale tensor to convert. The `image`'s last dimension must
*     be size 1 with at least a two-dimensional shape.
*
* @doc {heading: 'Operations', subheading: 'Images', namespace: 'image'}
*/
function grayscaleToRGB_(image) {
	const $image = convertToTensor(image, "image", "grayscaleToRGB");
	const lastDimsIdx = $image.rank - 1;
	const lastDims = $image.shape[lastDimsIdx];
	assert($image.rank >= 2, () => `Error in grayscaleToRGB: images must be at least rank 2, but got rank ${$image.rank}.`);
	assert(lastDims === 1, () => `Error in grayscaleToRGB: last dimension of a grayscale image should be size 1, but got size ${lastDims}.`);
	const reps = new Array($image.rank);
	reps.fill(1, 0, lastDimsIdx);
	reps[lastDimsIdx] = 3;
	return tile($image, reps);
}
var grayscaleToRGB = /* @__PURE__ */ op({ grayscaleToRGB_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/image/rgb_to_grayscale.js
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Converts images from RGB format to grayscale.
*
* @param image A RGB tensor to convert. The `image`'s last dimension must
*     be size 3 with at least a two-dimensional shape.
*
* @doc {heading: 'Operations', subheading: 'Images', namespace: 'image'}
*/
function rgbToGrayscale_(image) {
	const $image = convertToTensor(image, "image", "RGBToGrayscale");
	const lastDimsIdx = $image.rank - 1;
	const lastDims = $image.shape[lastDimsIdx];
	assert($image.rank >= 2, () => `Error in RGBToGrayscale: images must be at least rank 2, but got rank ${$image.rank}.`);
	assert(lastDims === 3, () => `Error in RGBToGrayscale: last dimension of an RGB image should be size 3, but got size ${lastDims}.`);
	const origDtype = $image.dtype;
	const fltImage = cast($image, "float32");
	const rgbWeights = tensor1d([
		.2989,
		.587,
		.114
	]);
	let grayFloat;
	switch ($image.rank) {
		case 2:
			grayFloat = einsum("ij,j->i", fltImage, rgbWeights);
			break;
		case 3:
			grayFloat = einsum("ijk,k->ij", fltImage, rgbWeights);
			break;
		case 4:
			grayFloat = einsum("ijkl,l->ijk", fltImage, rgbWeights);
			break;
		case 5:
			grayFloat = einsum("ijklm,m->ijkl", fltImage, rgbWeights);
			break;
		case 6:
			grayFloat = einsum("ijklmn,n->ijklm", fltImage, rgbWeights);
			break;
		default: throw new Error("Not a valid tensor rank.");
	}
	grayFloat = expandDims(grayFloat, -1);
	return cast(grayFloat, origDtype);
}
var rgbToGrayscale = /* @__PURE__ */ op({ rgbToGrayscale_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/image/rotate_with_offset.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Rotates the input image tensor counter-clockwise with an optional offset
* center of rotation. Currently available in the CPU, WebGL, and WASM backends.
*
* @param image 4d tensor of shape `[batch, imageHeight, imageWidth, depth]`.
* @param radians The amount of rotation.
* @param fillValue The value to fill in the empty space leftover
*     after rotation. Can be either a single grayscale value (0-255), or an
*     array of three numbers `[red, green, blue]` specifying the red, green,
*     and blue channels. Defaults to `0` (black).
* @param center The center of rotation. Can be either a single value (0-1), or
*     an array of two numbers `[centerX, centerY]`. Defaults to `0.5` (rotates
*     the image around its center).
*
* @doc {heading: 'Operations', subheading: 'Images', namespace: 'image'}
*/
function rotateWithOffset_(image, radians, fillValue = 0, center = .5) {
	const $image = convertToTensor(image, "image", "rotateWithOffset", "float32");
	assert($image.rank === 4, () => `Error in rotateWithOffset: image must be rank 4,but got rank ${$image.rank}.`);
	const inputs = { image: $image };
	const attrs = {
		radians,
		fillValue,
		center
	};
	return ENGINE.runKernel(RotateWithOffset, inputs, attrs);
}
var rotateWithOffset = /* @__PURE__ */ op({ rotateWithOffset_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/nonmax_util.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function nonMaxSuppSanityCheck(boxes, scores, maxOutputSize, iouThreshold, scoreThreshold, softNmsSigma) {
	if (iouThreshold == null) iouThreshold = .5;
	if (scoreThreshold == null) scoreThreshold = Number.NEGATIVE_INFINITY;
	if (softNmsSigma == null) softNmsSigma = 0;
	const numBoxes = boxes.shape[0];
	maxOutputSize = Math.min(maxOutputSize, numBoxes);
	assert(0 <= iouThreshold && iouThreshold <= 1, () => `iouThreshold must be in [0, 1], but was '${iouThreshold}'`);
	assert(boxes.rank === 2, () => `boxes must be a 2D tensor, but was of rank '${boxes.rank}'`);
	assert(boxes.shape[1] === 4, () => `boxes must have 4 columns, but 2nd dimension was ${boxes.shape[1]}`);
	assert(scores.rank === 1, () => "scores must be a 1D tensor");
	assert(scores.shape[0] === numBoxes, () => `scores has incompatible shape with boxes. Expected ${numBoxes}, but was ${scores.shape[0]}`);
	assert(0 <= softNmsSigma && softNmsSigma <= 1, () => `softNmsSigma must be in [0, 1], but was '${softNmsSigma}'`);
	return {
		maxOutputSize,
		iouThreshold,
		scoreThreshold,
		softNmsSigma
	};
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/image/non_max_suppression.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Performs non maximum suppression of bounding boxes based on
* iou (intersection over union).
*
* @param boxes a 2d tensor of shape `[numBoxes, 4]`. Each entry is
*     `[y1, x1, y2, x2]`, where `(y1, x1)` and `(y2, x2)` are the corners of
*     the bounding box.
* @param scores a 1d tensor providing the box scores of shape `[numBoxes]`.
* @param maxOutputSize The maximum number of boxes to be selected.
* @param iouThreshold A float representing the threshold for deciding whether
*     boxes overlap too much with respect to IOU. Must be between [0, 1].
*     Defaults to 0.5 (50% box overlap).
* @param scoreThreshold A threshold for deciding when to remove boxes based
*     on score. Defaults to -inf, which means any score is accepted.
* @return A 1D tensor with the selected box indices.
*
* @doc {heading: 'Operations', subheading: 'Images', namespace: 'image'}
*/
function nonMaxSuppression_(boxes, scores, maxOutputSize, iouThreshold = .5, scoreThreshold = Number.NEGATIVE_INFINITY) {
	const $boxes = convertToTensor(boxes, "boxes", "nonMaxSuppression", "float32");
	const $scores = convertToTensor(scores, "scores", "nonMaxSuppression", "float32");
	const inputs = nonMaxSuppSanityCheck($boxes, $scores, maxOutputSize, iouThreshold, scoreThreshold);
	maxOutputSize = inputs.maxOutputSize;
	iouThreshold = inputs.iouThreshold;
	scoreThreshold = inputs.scoreThreshold;
	const attrs = {
		maxOutputSize,
		iouThreshold,
		scoreThreshold
	};
	return ENGINE.runKernel(NonMaxSuppressionV3, {
		boxes: $boxes,
		scores: $scores
	}, attrs);
}
var nonMaxSuppression = /* @__PURE__ */ op({ nonMaxSuppression_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/backends/non_max_suppression_util.js
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Inserts a value into a sorted array. This method allows duplicate, meaning it
* allows inserting duplicate value, in which case, the element will be inserted
* at the lowest index of the value.
* @param arr The array to modify.
* @param element The element to insert.
* @param comparator Optional. If no comparator is specified, elements are
* compared using array_util.defaultComparator, which is suitable for Strings
* and Numbers in ascending arrays. If the array contains multiple instances of
* the target value, the left-most instance will be returned. To provide a
* comparator, it should take 2 arguments to compare and return a negative,
* zero, or a positive number.
*/
function binaryInsert(arr, element, comparator) {
	const index = binarySearch(arr, element, comparator);
	const insertionPoint = index < 0 ? -(index + 1) : index;
	arr.splice(insertionPoint, 0, element);
}
/**
* Searches the array for the target using binary search, returns the index
* of the found element, or position to insert if element not found. If no
* comparator is specified, elements are compared using array_
* util.defaultComparator, which is suitable for Strings and Numbers in
* ascending arrays. If the array contains multiple instances of the target
* value, the left-most instance will be returned.
* @param arr The array to be searched in.
* @param target The target to be searched for.
* @param comparator Should take 2 arguments to compare and return a negative,
*    zero, or a positive number.
* @return Lowest index of the target value if found, otherwise the insertion
*    point where the target should be inserted, in the form of
*    (-insertionPoint - 1).
*/
function binarySearch(arr, target, comparator) {
	return binarySearch_(arr, target, comparator || defaultComparator);
}
/**
* Compares its two arguments for order.
* @param a The first element to be compared.
* @param b The second element to be compared.
* @return A negative number, zero, or a positive number as the first
*     argument is less than, equal to, or greater than the second.
*/
function defaultComparator(a, b) {
	return a > b ? 1 : a < b ? -1 : 0;
}
function binarySearch_(arr, target, comparator) {
	let left = 0;
	let right = arr.length;
	let middle = 0;
	let found = false;
	while (left < right) {
		middle = left + (right - left >>> 1);
		const compareResult = comparator(target, arr[middle]);
		if (compareResult > 0) left = middle + 1;
		else {
			right = middle;
			found = !compareResult;
		}
	}
	return found ? left : -left - 1;
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/backends/non_max_suppression_impl.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function nonMaxSuppressionV3Impl(boxes, scores, maxOutputSize, iouThreshold, scoreThreshold) {
	return nonMaxSuppressionImpl_(boxes, scores, maxOutputSize, iouThreshold, scoreThreshold, 0);
}
function nonMaxSuppressionV4Impl(boxes, scores, maxOutputSize, iouThreshold, scoreThreshold, padToMaxOutputSize) {
	return nonMaxSuppressionImpl_(boxes, scores, maxOutputSize, iouThreshold, scoreThreshold, 0, false, padToMaxOutputSize, true);
}
function nonMaxSuppressionV5Impl(boxes, scores, maxOutputSize, iouThreshold, scoreThreshold, softNmsSigma) {
	return nonMaxSuppressionImpl_(boxes, scores, maxOutputSize, iouThreshold, scoreThreshold, softNmsSigma, true);
}
function nonMaxSuppressionImpl_(boxes, scores, maxOutputSize, iouThreshold, scoreThreshold, softNmsSigma, returnScoresTensor = false, padToMaxOutputSize = false, returnValidOutputs = false) {
	const candidates = [];
	for (let i = 0; i < scores.length; i++) if (scores[i] > scoreThreshold) candidates.push({
		score: scores[i],
		boxIndex: i,
		suppressBeginIndex: 0
	});
	candidates.sort(ascendingComparator);
	const scale = softNmsSigma > 0 ? -.5 / softNmsSigma : 0;
	const selectedIndices = [];
	const selectedScores = [];
	while (selectedIndices.length < maxOutputSize && candidates.length > 0) {
		const candidate = candidates.pop();
		const { score: originalScore, boxIndex, suppressBeginIndex } = candidate;
		if (originalScore < scoreThreshold) break;
		let ignoreCandidate = false;
		for (let j = selectedIndices.length - 1; j >= suppressBeginIndex; --j) {
			const iou = intersectionOverUnion(boxes, boxIndex, selectedIndices[j]);
			if (iou >= iouThreshold) {
				ignoreCandidate = true;
				break;
			}
			candidate.score = candidate.score * suppressWeight(iouThreshold, scale, iou);
			if (candidate.score <= scoreThreshold) break;
		}
		candidate.suppressBeginIndex = selectedIndices.length;
		if (!ignoreCandidate) {
			if (candidate.score === originalScore) {
				selectedIndices.push(boxIndex);
				selectedScores.push(candidate.score);
			} else if (candidate.score > scoreThreshold) binaryInsert(candidates, candidate, ascendingComparator);
		}
	}
	const validOutputs = selectedIndices.length;
	const elemsToPad = maxOutputSize - validOutputs;
	if (padToMaxOutputSize && elemsToPad > 0) {
		selectedIndices.push(...new Array(elemsToPad).fill(0));
		selectedScores.push(...new Array(elemsToPad).fill(0));
	}
	const result = { selectedIndices };
	if (returnScoresTensor) result["selectedScores"] = selectedScores;
	if (returnValidOutputs) result["validOutputs"] = validOutputs;
	return result;
}
function intersectionOverUnion(boxes, i, j) {
	const iCoord = boxes.subarray(i * 4, i * 4 + 4);
	const jCoord = boxes.subarray(j * 4, j * 4 + 4);
	const yminI = Math.min(iCoord[0], iCoord[2]);
	const xminI = Math.min(iCoord[1], iCoord[3]);
	const ymaxI = Math.max(iCoord[0], iCoord[2]);
	const xmaxI = Math.max(iCoord[1], iCoord[3]);
	const yminJ = Math.min(jCoord[0], jCoord[2]);
	const xminJ = Math.min(jCoord[1], jCoord[3]);
	const ymaxJ = Math.max(jCoord[0], jCoord[2]);
	const xmaxJ = Math.max(jCoord[1], jCoord[3]);
	const areaI = (ymaxI - yminI) * (xmaxI - xminI);
	const areaJ = (ymaxJ - yminJ) * (xmaxJ - xminJ);
	if (areaI <= 0 || areaJ <= 0) return 0;
	const intersectionYmin = Math.max(yminI, yminJ);
	const intersectionXmin = Math.max(xminI, xminJ);
	const intersectionYmax = Math.min(ymaxI, ymaxJ);
	const intersectionXmax = Math.min(xmaxI, xmaxJ);
	const intersectionArea = Math.max(intersectionYmax - intersectionYmin, 0) * Math.max(intersectionXmax - intersectionXmin, 0);
	return intersectionArea / (areaI + areaJ - intersectionArea);
}
function suppressWeight(iouThreshold, scale, iou) {
	const weight = Math.exp(scale * iou * iou);
	return iou <= iouThreshold ? weight : 0;
}
function ascendingComparator(c1, c2) {
	return c1.score - c2.score || c1.score === c2.score && c2.boxIndex - c1.boxIndex;
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/image/non_max_suppression_async.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Performs non maximum suppression of bounding boxes based on
* iou (intersection over union).
*
* This is the async version of `nonMaxSuppression`
*
* @param boxes a 2d tensor of shape `[numBoxes, 4]`. Each entry is
*     `[y1, x1, y2, x2]`, where `(y1, x1)` and `(y2, x2)` are the corners of
*     the bounding box.
* @param scores a 1d tensor providing the box scores of shape `[numBoxes]`.
* @param maxOutputSize The maximum number of boxes to be selected.
* @param iouThreshold A float representing the threshold for deciding whether
*     boxes overlap too much with respect to IOU. Must be between [0, 1].
*     Defaults to 0.5 (50% box overlap).
* @param scoreThreshold A threshold for deciding when to remove boxes based
*     on score. Defaults to -inf, which means any score is accepted.
* @return A 1D tensor with the selected box indices.
*
* @doc {heading: 'Operations', subheading: 'Images', namespace: 'image'}
*/
async function nonMaxSuppressionAsync_(boxes, scores, maxOutputSize, iouThreshold = .5, scoreThreshold = Number.NEGATIVE_INFINITY) {
	const $boxes = convertToTensor(boxes, "boxes", "nonMaxSuppressionAsync");
	const $scores = convertToTensor(scores, "scores", "nonMaxSuppressionAsync");
	const inputs = nonMaxSuppSanityCheck($boxes, $scores, maxOutputSize, iouThreshold, scoreThreshold);
	maxOutputSize = inputs.maxOutputSize;
	iouThreshold = inputs.iouThreshold;
	scoreThreshold = inputs.scoreThreshold;
	const boxesAndScores = await Promise.all([$boxes.data(), $scores.data()]);
	const boxesVals = boxesAndScores[0];
	const scoresVals = boxesAndScores[1];
	const { selectedIndices } = nonMaxSuppressionV3Impl(boxesVals, scoresVals, maxOutputSize, iouThreshold, scoreThreshold);
	if ($boxes !== boxes) $boxes.dispose();
	if ($scores !== scores) $scores.dispose();
	return tensor1d(selectedIndices, "int32");
}
var nonMaxSuppressionAsync = nonMaxSuppressionAsync_;
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/image/non_max_suppression_with_score.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Performs non maximum suppression of bounding boxes based on
* iou (intersection over union).
*
* This op also supports a Soft-NMS mode (cf.
* Bodla et al, https://arxiv.org/abs/1704.04503) where boxes reduce the score
* of other overlapping boxes, therefore favoring different regions of the image
* with high scores. To enable this Soft-NMS mode, set the `softNmsSigma`
* parameter to be larger than 0.
*
* @param boxes a 2d tensor of shape `[numBoxes, 4]`. Each entry is
*     `[y1, x1, y2, x2]`, where `(y1, x1)` and `(y2, x2)` are the corners of
*     the bounding box.
* @param scores a 1d tensor providing the box scores of shape `[numBoxes]`.
* @param maxOutputSize The maximum number of boxes to be selected.
* @param iouThreshold A float representing the threshold for deciding whether
*     boxes overlap too much with respect to IOU. Must be between [0, 1].
*     Defaults to 0.5 (50% box overlap).
* @param scoreThreshold A threshold for deciding when to remove boxes based
*     on score. Defaults to -inf, which means any score is accepted.
* @param softNmsSigma A float representing the sigma parameter for Soft NMS.
*     When sigma is 0, it falls back to nonMaxSuppression.
* @return A map with the following properties:
*     - selectedIndices: A 1D tensor with the selected box indices.
*     - selectedScores: A 1D tensor with the corresponding scores for each
*       selected box.
*
* @doc {heading: 'Operations', subheading: 'Images', namespace: 'image'}
*/
function nonMaxSuppressionWithScore_(boxes, scores, maxOutputSize, iouThreshold = .5, scoreThreshold = Number.NEGATIVE_INFINITY, softNmsSigma = 0) {
	const $boxes = convertToTensor(boxes, "boxes", "nonMaxSuppression");
	const $scores = convertToTensor(scores, "scores", "nonMaxSuppression");
	const params = nonMaxSuppSanityCheck($boxes, $scores, maxOutputSize, iouThreshold, scoreThreshold, softNmsSigma);
	maxOutputSize = params.maxOutputSize;
	iouThreshold = params.iouThreshold;
	scoreThreshold = params.scoreThreshold;
	softNmsSigma = params.softNmsSigma;
	const inputs = {
		boxes: $boxes,
		scores: $scores
	};
	const attrs = {
		maxOutputSize,
		iouThreshold,
		scoreThreshold,
		softNmsSigma
	};
	const result = ENGINE.runKernel(NonMaxSuppressionV5, inputs, attrs);
	return {
		selectedIndices: result[0],
		selectedScores: result[1]
	};
}
var nonMaxSuppressionWithScore = /* @__PURE__ */ op({ nonMaxSuppressionWithScore_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/image/non_max_suppression_with_score_async.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Asynchronously performs non maximum suppression of bounding boxes based on
* iou (intersection over union).
*
* This op also supports a Soft-NMS mode (cf.
* Bodla et al, https://arxiv.org/abs/1704.04503) where boxes reduce the score
* of other overlapping boxes, therefore favoring different regions of the image
* with high scores. To enable this Soft-NMS mode, set the `softNmsSigma`
* parameter to be larger than 0.
*
* @param boxes a 2d tensor of shape `[numBoxes, 4]`. Each entry is
*     `[y1, x1, y2, x2]`, where `(y1, x1)` and `(y2, x2)` are the corners of
*     the bounding box.
* @param scores a 1d tensor providing the box scores of shape `[numBoxes]`.
* @param maxOutputSize The maximum number of boxes to be selected.
* @param iouThreshold A float representing the threshold for deciding whether
*     boxes overlap too much with respect to IOU. Must be between [0, 1].
*     Defaults to 0.5 (50% box overlap).
* @param scoreThreshold A threshold for deciding when to remove boxes based
*     on score. Defaults to -inf, which means any score is accepted.
* @param softNmsSigma A float representing the sigma parameter for Soft NMS.
*     When sigma is 0, it falls back to nonMaxSuppression.
* @return A map with the following properties:
*     - selectedIndices: A 1D tensor with the selected box indices.
*     - selectedScores: A 1D tensor with the corresponding scores for each
*       selected box.
*
* @doc {heading: 'Operations', subheading: 'Images', namespace: 'image'}
*/
async function nonMaxSuppressionWithScoreAsync_(boxes, scores, maxOutputSize, iouThreshold = .5, scoreThreshold = Number.NEGATIVE_INFINITY, softNmsSigma = 0) {
	const $boxes = convertToTensor(boxes, "boxes", "nonMaxSuppressionAsync");
	const $scores = convertToTensor(scores, "scores", "nonMaxSuppressionAsync");
	const params = nonMaxSuppSanityCheck($boxes, $scores, maxOutputSize, iouThreshold, scoreThreshold, softNmsSigma);
	maxOutputSize = params.maxOutputSize;
	iouThreshold = params.iouThreshold;
	scoreThreshold = params.scoreThreshold;
	softNmsSigma = params.softNmsSigma;
	const boxesAndScores = await Promise.all([$boxes.data(), $scores.data()]);
	const boxesVals = boxesAndScores[0];
	const scoresVals = boxesAndScores[1];
	const { selectedIndices, selectedScores } = nonMaxSuppressionV5Impl(boxesVals, scoresVals, maxOutputSize, iouThreshold, scoreThreshold, softNmsSigma);
	if ($boxes !== boxes) $boxes.dispose();
	if ($scores !== scores) $scores.dispose();
	return {
		selectedIndices: tensor1d(selectedIndices, "int32"),
		selectedScores: tensor1d(selectedScores)
	};
}
var nonMaxSuppressionWithScoreAsync = nonMaxSuppressionWithScoreAsync_;
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/image/non_max_suppression_padded.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Asynchronously performs non maximum suppression of bounding boxes based on
* iou (intersection over union), with an option to pad results.
*
* @param boxes a 2d tensor of shape `[numBoxes, 4]`. Each entry is
*     `[y1, x1, y2, x2]`, where `(y1, x1)` and `(y2, x2)` are the corners of
*     the bounding box.
* @param scores a 1d tensor providing the box scores of shape `[numBoxes]`.
* @param maxOutputSize The maximum number of boxes to be selected.
* @param iouThreshold A float representing the threshold for deciding whether
*     boxes overlap too much with respect to IOU. Must be between [0, 1].
*     Defaults to 0.5 (50% box overlap).
* @param scoreThreshold A threshold for deciding when to remove boxes based
*     on score. Defaults to -inf, which means any score is accepted.
* @param padToMaxOutputSize Defaults to false. If true, size of output
*     `selectedIndices` is padded to maxOutputSize.
* @return A map with the following properties:
*     - selectedIndices: A 1D tensor with the selected box indices.
*     - validOutputs: A scalar denoting how many elements in `selectedIndices`
*       are valid. Valid elements occur first, then padding.
*
* @doc {heading: 'Operations', subheading: 'Images', namespace: 'image'}
*/
function nonMaxSuppressionPadded_(boxes, scores, maxOutputSize, iouThreshold = .5, scoreThreshold = Number.NEGATIVE_INFINITY, padToMaxOutputSize = false) {
	const $boxes = convertToTensor(boxes, "boxes", "nonMaxSuppression");
	const $scores = convertToTensor(scores, "scores", "nonMaxSuppression");
	const params = nonMaxSuppSanityCheck($boxes, $scores, maxOutputSize, iouThreshold, scoreThreshold, null);
	const $maxOutputSize = params.maxOutputSize;
	const $iouThreshold = params.iouThreshold;
	const $scoreThreshold = params.scoreThreshold;
	const inputs = {
		boxes: $boxes,
		scores: $scores
	};
	const attrs = {
		maxOutputSize: $maxOutputSize,
		iouThreshold: $iouThreshold,
		scoreThreshold: $scoreThreshold,
		padToMaxOutputSize
	};
	const result = ENGINE.runKernel(NonMaxSuppressionV4, inputs, attrs);
	return {
		selectedIndices: result[0],
		validOutputs: result[1]
	};
}
var nonMaxSuppressionPadded = /* @__PURE__ */ op({ nonMaxSuppressionPadded_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/image/non_max_suppression_padded_async.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Asynchronously performs non maximum suppression of bounding boxes based on
* iou (intersection over union), with an option to pad results.
*
* @param boxes a 2d tensor of shape `[numBoxes, 4]`. Each entry is
*     `[y1, x1, y2, x2]`, where `(y1, x1)` and `(y2, x2)` are the corners of
*     the bounding box.
* @param scores a 1d tensor providing the box scores of shape `[numBoxes]`.
* @param maxOutputSize The maximum number of boxes to be selected.
* @param iouThreshold A float representing the threshold for deciding whether
*     boxes overlap too much with respect to IOU. Must be between [0, 1].
*     Defaults to 0.5 (50% box overlap).
* @param scoreThreshold A threshold for deciding when to remove boxes based
*     on score. Defaults to -inf, which means any score is accepted.
* @param padToMaxOutputSize Defaults to false. If true, size of output
*     `selectedIndices` is padded to maxOutputSize.
* @return A map with the following properties:
*     - selectedIndices: A 1D tensor with the selected box indices.
*     - validOutputs: A scalar denoting how many elements in `selectedIndices`
*       are valid. Valid elements occur first, then padding.
*
* @doc {heading: 'Operations', subheading: 'Images', namespace: 'image'}
*/
async function nonMaxSuppressionPaddedAsync_(boxes, scores, maxOutputSize, iouThreshold = .5, scoreThreshold = Number.NEGATIVE_INFINITY, padToMaxOutputSize = false) {
	const $boxes = convertToTensor(boxes, "boxes", "nonMaxSuppressionAsync");
	const $scores = convertToTensor(scores, "scores", "nonMaxSuppressionAsync");
	const params = nonMaxSuppSanityCheck($boxes, $scores, maxOutputSize, iouThreshold, scoreThreshold, null);
	const $maxOutputSize = params.maxOutputSize;
	const $iouThreshold = params.iouThreshold;
	const $scoreThreshold = params.scoreThreshold;
	const [boxesVals, scoresVals] = await Promise.all([$boxes.data(), $scores.data()]);
	const { selectedIndices, validOutputs } = nonMaxSuppressionV4Impl(boxesVals, scoresVals, $maxOutputSize, $iouThreshold, $scoreThreshold, padToMaxOutputSize);
	if ($boxes !== boxes) $boxes.dispose();
	if ($scores !== scores) $scores.dispose();
	return {
		selectedIndices: tensor1d(selectedIndices, "int32"),
		validOutputs: scalar(validOutputs, "int32")
	};
}
var nonMaxSuppressionPaddedAsync = nonMaxSuppressionPaddedAsync_;
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/image/resize_bilinear.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Bilinear resize a single 3D image or a batch of 3D images to a new shape.
*
* @param images The images, of rank 4 or rank 3, of shape
*     `[batch, height, width, inChannels]`. If rank 3, batch of 1 is assumed.
* @param size The new shape `[newHeight, newWidth]` to resize the
*     images to. Each channel is resized individually.
* @param alignCorners Defaults to `false`. If true, rescale
*     input by `(new_height - 1) / (height - 1)`, which exactly aligns the 4
*     corners of images and resized images. If false, rescale by
*     `new_height / height`. Treat similarly the width dimension.
* @param halfPixelCenters Defaults to `false`. Whether to assume pixel centers
*     are at 0.5, which would make the floating point coordinates of the top
*     left pixel 0.5, 0.5.
*
* @doc {heading: 'Operations', subheading: 'Images', namespace: 'image'}
*/
function resizeBilinear_(images, size, alignCorners = false, halfPixelCenters = false) {
	const $images = convertToTensor(images, "images", "resizeBilinear");
	assert($images.rank === 3 || $images.rank === 4, () => `Error in resizeBilinear: x must be rank 3 or 4, but got rank ${$images.rank}.`);
	assert(size.length === 2, () => `Error in resizeBilinear: new shape must 2D, but got shape ${size}.`);
	assert(halfPixelCenters === false || alignCorners === false, () => "Error in resizeBilinear: If halfPixelCenters is true, alignCorners must be false.");
	let batchImages = $images;
	let reshapedTo4D = false;
	if ($images.rank === 3) {
		reshapedTo4D = true;
		batchImages = reshape($images, [
			1,
			$images.shape[0],
			$images.shape[1],
			$images.shape[2]
		]);
	}
	const [] = size;
	const inputs = { images: batchImages };
	const attrs = {
		alignCorners,
		halfPixelCenters,
		size
	};
	const res = ENGINE.runKernel(ResizeBilinear, inputs, attrs);
	if (reshapedTo4D) return reshape(res, [
		res.shape[1],
		res.shape[2],
		res.shape[3]
	]);
	return res;
}
var resizeBilinear = /* @__PURE__ */ op({ resizeBilinear_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/image/resize_nearest_neighbor.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* NearestNeighbor resize a batch of 3D images to a new shape.
*
* @param images The images, of rank 4 or rank 3, of shape
*     `[batch, height, width, inChannels]`. If rank 3, batch of 1 is assumed.
* @param size The new shape `[newHeight, newWidth]` to resize the
*     images to. Each channel is resized individually.
* @param alignCorners Defaults to False. If true, rescale
*     input by `(new_height - 1) / (height - 1)`, which exactly aligns the 4
*     corners of images and resized images. If false, rescale by
*     `new_height / height`. Treat similarly the width dimension.
* @param halfPixelCenters Defaults to `false`. Whether to assume pixels are of
*      half the actual dimensions, and yield more accurate resizes. This flag
*      would also make the floating point coordinates of the top left pixel
*      0.5, 0.5.
*
* @doc {heading: 'Operations', subheading: 'Images', namespace: 'image'}
*/
function resizeNearestNeighbor_(images, size, alignCorners = false, halfPixelCenters = false) {
	const $images = convertToTensor(images, "images", "resizeNearestNeighbor");
	assert($images.rank === 3 || $images.rank === 4, () => `Error in resizeNearestNeighbor: x must be rank 3 or 4, but got rank ${$images.rank}.`);
	assert(size.length === 2, () => `Error in resizeNearestNeighbor: new shape must 2D, but got shape ${size}.`);
	assert($images.dtype === "float32" || $images.dtype === "int32", () => "`images` must have `int32` or `float32` as dtype");
	assert(halfPixelCenters === false || alignCorners === false, () => "Error in resizeNearestNeighbor: If halfPixelCenters is true, alignCorners must be false.");
	let batchImages = $images;
	let reshapedTo4D = false;
	if ($images.rank === 3) {
		reshapedTo4D = true;
		batchImages = reshape($images, [
			1,
			$images.shape[0],
			$images.shape[1],
			$images.shape[2]
		]);
	}
	const [] = size;
	const inputs = { images: batchImages };
	const attrs = {
		alignCorners,
		halfPixelCenters,
		size
	};
	const res = ENGINE.runKernel(ResizeNearestNeighbor, inputs, attrs);
	if (reshapedTo4D) return reshape(res, [
		res.shape[1],
		res.shape[2],
		res.shape[3]
	]);
	return res;
}
var resizeNearestNeighbor = /* @__PURE__ */ op({ resizeNearestNeighbor_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/image/threshold.js
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* https://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Performs image binarization with corresponding threshold
* (depends on the method)value, which creates a binary image from a grayscale.
* @param image 3d tensor of shape [imageHeight,imageWidth, depth],
* where imageHeight and imageWidth must be positive.The image color
* range should be [0, 255].
* @param method Optional string from `'binary' | 'otsu'`
* which specifies the method for thresholding. Defaults to 'binary'.
* @param inverted Optional boolean whichspecifies
* if colours should be inverted. Defaults to false.
* @param threshValue Optional number which defines threshold value from 0 to 1.
* Defaults to 0.5.
* @return A 3d tensor of shape [imageHeight,imageWidth, depth], which
* contains binarized image.
*/
function threshold_(image, method = "binary", inverted = false, threshValue = .5) {
	const $image = convertToTensor(image, "image", "threshold");
	const RED_INTENCITY_COEF = .2989;
	const GREEN_INTENCITY_COEF = .587;
	const BLUE_INTENCITY_COEF = .114;
	const totalPixelsInImage = $image.shape[0] * $image.shape[1];
	let $threshold = mul(tensor1d([threshValue]), 255);
	let r, g, b, grayscale;
	assert($image.rank === 3, () => `Error in threshold: image must be rank 3,but got rank ${$image.rank}.`);
	assert($image.shape[2] === 3 || $image.shape[2] === 1, () => `Error in threshold: image color channel must be equal to 3 or 1but got ${$image.shape[2]}.`);
	assert($image.dtype === "int32" || $image.dtype === "float32", () => `Error in dtype: image dtype must be int32 or float32,but got dtype ${$image.dtype}.`);
	assert(method === "otsu" || method === "binary", () => `Method must be binary or otsu, but was ${method}`);
	if ($image.shape[2] === 3) {
		[r, g, b] = split($image, [
			1,
			1,
			1
		], -1);
		const $r = mul(r, RED_INTENCITY_COEF);
		const $g = mul(g, GREEN_INTENCITY_COEF);
		const $b = mul(b, BLUE_INTENCITY_COEF);
		grayscale = add(add($r, $g), $b);
	} else grayscale = image;
	if (method === "otsu") $threshold = otsu(bincount(cast(round(grayscale), "int32"), tensor([]), 256), totalPixelsInImage);
	const invCondition = inverted ? lessEqual(grayscale, $threshold) : greater(grayscale, $threshold);
	return cast(mul(invCondition, 255), "int32");
}
function otsu(histogram, total) {
	let bestThresh = tensor1d([-1]);
	let bestInBetVar = tensor1d([0]);
	let cInBetVar = tensor1d([0]);
	let classFirst, classSecond, meanFirst, meanSec, weightForeground, weightBack;
	for (let index = 0; index < histogram.size - 1; index++) {
		classFirst = slice(histogram, 0, index + 1);
		classSecond = slice(histogram, index + 1);
		weightForeground = div(sum(classFirst), total);
		weightBack = div(sum(classSecond), total);
		const meanFirstDivA = sum(mul(classFirst, range(0, classFirst.size)));
		meanFirst = div(meanFirstDivA, sum(classFirst));
		const meanSecFill = fill(classSecond.shape, classFirst.size);
		const meanSecAdd = add(range(0, classSecond.size), meanSecFill);
		const meanSecMul = mul(classSecond, meanSecAdd);
		meanSec = div(sum(meanSecMul), sum(classSecond));
		const cInBetVarSubA = sub(meanFirst, meanSec);
		const cInBetVarSubB = sub(meanFirst, meanSec);
		const cInBetVarMul = mul(weightForeground, weightBack);
		cInBetVar = mul(mul(cInBetVarMul, cInBetVarSubA), cInBetVarSubB);
		const condition = greater(cInBetVar, bestInBetVar);
		bestInBetVar = where(condition, cInBetVar, bestInBetVar);
		bestThresh = where(condition, tensor1d([index]), bestThresh);
	}
	return bestThresh;
}
var threshold = /* @__PURE__ */ op({ threshold_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/image/transform.js
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Applies the given transform(s) to the image(s).
*
* @param image 4d tensor of shape `[batch, imageHeight, imageWidth, depth]`.
* @param transforms Projective transform matrix/matrices. A tensor1d of length
*     8 or tensor of size N x 8. If one row of transforms is [a0, a1, a2, b0,
*     b1, b2, c0, c1], then it maps the output point (x, y) to a transformed
*     input point (x', y') = ((a0 x + a1 y + a2) / k, (b0 x + b1 y + b2) / k),
*     where k = c0 x + c1 y + 1. The transforms are inverted compared to the
*     transform mapping input points to output points.
* @param interpolation Interpolation mode.
*     Supported values: 'nearest', 'bilinear'. Default to 'nearest'.
* @param fillMode Points outside the boundaries of the input are filled
*     according to the given mode, one of 'constant', 'reflect', 'wrap',
*     'nearest'. Default to 'constant'.
*     'reflect': (d c b a | a b c d | d c b a ) The input is extended by
*     reflecting about the edge of the last pixel.
*     'constant': (k k k k | a b c d | k k k k) The input is extended by
*     filling all values beyond the edge with the same constant value k.
*     'wrap': (a b c d | a b c d | a b c d) The input is extended by
*     wrapping around to the opposite edge.
*     'nearest': (a a a a | a b c d | d d d d) The input is extended by
*     the nearest pixel.
* @param fillValue A float represents the value to be filled outside the
*     boundaries when fillMode is 'constant'.
* @param Output dimension after the transform, [height, width]. If undefined,
*     output is the same size as input image.
*
* @doc {heading: 'Operations', subheading: 'Images', namespace: 'image'}
*/
function transform_(image, transforms, interpolation = "nearest", fillMode = "constant", fillValue = 0, outputShape) {
	const $image = convertToTensor(image, "image", "transform", "float32");
	const $transforms = convertToTensor(transforms, "transforms", "transform", "float32");
	assert($image.rank === 4, () => `Error in transform: image must be rank 4,but got rank ${$image.rank}.`);
	assert($transforms.rank === 2 && ($transforms.shape[0] === $image.shape[0] || $transforms.shape[0] === 1) && $transforms.shape[1] === 8, () => `Error in transform: Input transform should be batch x 8 or 1 x 8`);
	assert(outputShape == null || outputShape.length === 2, () => `Error in transform: outputShape must be [height, width] or null, but got ${outputShape}.`);
	const inputs = {
		image: $image,
		transforms: $transforms
	};
	const attrs = {
		interpolation,
		fillMode,
		fillValue,
		outputShape
	};
	return ENGINE.runKernel(Transform, inputs, attrs);
}
var transform = /* @__PURE__ */ op({ transform_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/linalg/band_part.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Copy a tensor setting everything outside a central band in each innermost
* matrix to zero.
*
* The band part is computed as follows: Assume input has `k` dimensions
* `[I, J, K, ..., M, N]`, then the output is a tensor with the same shape where
* `band[i, j, k, ..., m, n] = in_band(m, n) * input[i, j, k, ..., m, n]`.
* The indicator function
* `in_band(m, n) = (num_lower < 0 || (m-n) <= num_lower)`
* `&& (num_upper < 0 || (n-m) <= num_upper)`
*
* ```js
* const x = tf.tensor2d([[ 0,  1,  2, 3],
*                        [-1,  0,  1, 2],
*                        [-2, -1,  0, 1],
*                        [-3, -2, -1, 0]]);
* let y = tf.linalg.bandPart(x, 1, -1);
* y.print(); // [[ 0,  1,  2, 3],
*            //  [-1,  0,  1, 2],
*            //  [ 0, -1,  0, 1],
*            //  [ 0, 0 , -1, 0]]
* let z = tf.linalg.bandPart(x, 2, 1);
* z.print(); // [[ 0,  1,  0, 0],
*            //  [-1,  0,  1, 0],
*            //  [-2, -1,  0, 1],
*            //  [ 0, -2, -1, 0]]
* ```
*
* @param x Rank `k` tensor
* @param numLower Number of subdiagonals to keep.
*   If negative, keep entire lower triangle.
* @param numUpper Number of subdiagonals to keep.
*   If negative, keep entire upper triangle.
* @returns Rank `k` tensor of the same shape as input.
*   The extracted banded tensor.
*
* @doc {heading:'Operations', subheading:'Linear Algebra', namespace:'linalg'}
*/
function bandPart_(a, numLower, numUpper) {
	const $a = convertToTensor(a, "a", "bandPart");
	assert($a.rank >= 2, () => `bandPart(): Rank must be at least 2, got ${$a.rank}.`);
	const shape = $a.shape;
	const [M, N] = $a.shape.slice(-2);
	let $numLower;
	let $numUpper;
	if (typeof numLower === "number") {
		assert(numLower % 1 === 0, () => `bandPart(): numLower must be an integer, got ${numLower}.`);
		assert(numLower <= M, () => `bandPart(): numLower (${numLower}) must not be greater than the number of rows (${M}).`);
		$numLower = convertToTensor(numLower < 0 ? M : numLower, "numLower", "bandPart");
	} else {
		assert(numLower.dtype === "int32", () => `bandPart(): numLower's dtype must be an int32.`);
		$numLower = where(less(numLower, 0), M, minimum(numLower, M));
	}
	if (typeof numUpper === "number") {
		assert(numUpper % 1 === 0, () => `bandPart(): numUpper must be an integer, got ${numUpper}.`);
		assert(numUpper <= N, () => `bandPart(): numUpper (${numUpper}) must not be greater than the number of columns (${N}).`);
		$numUpper = convertToTensor(numUpper < 0 ? N : numUpper, "numUpper", "bandPart");
	} else {
		assert(numUpper.dtype === "int32", () => `bandPart(): numUpper's dtype must be an int32.`);
		$numUpper = where(less(numUpper, 0), N, minimum(numUpper, N));
	}
	const i = reshape(range(0, M, 1, "int32"), [-1, 1]);
	const j = range(0, N, 1, "int32");
	const ij = sub(i, j);
	const inBand = logicalAnd(lessEqual(ij, $numLower), greaterEqual(ij, neg($numUpper)));
	const zero = zeros([M, N], $a.dtype);
	return reshape(stack(unstack(reshape($a, [
		-1,
		M,
		N
	])).map((mat) => where(inBand, mat, zero))), shape);
}
var bandPart = /* @__PURE__ */ op({ bandPart_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/linalg/gram_schmidt.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Gram-Schmidt orthogonalization.
*
* ```js
* const x = tf.tensor2d([[1, 2], [3, 4]]);
* let y = tf.linalg.gramSchmidt(x);
* y.print();
* console.log('Orthogonalized:');
* y.dot(y.transpose()).print();  // should be nearly the identity matrix.
* console.log('First row direction maintained:');
* const data = await y.array();
* console.log(data[0][1] / data[0][0]);  // should be nearly 2.
* ```
*
* @param xs The vectors to be orthogonalized, in one of the two following
*   formats:
*   - An Array of `tf.Tensor1D`.
*   - A `tf.Tensor2D`, i.e., a matrix, in which case the vectors are the rows
*     of `xs`.
*   In each case, all the vectors must have the same length and the length
*   must be greater than or equal to the number of vectors.
* @returns The orthogonalized and normalized vectors or matrix.
*   Orthogonalization means that the vectors or the rows of the matrix
*   are orthogonal (zero inner products). Normalization means that each
*   vector or each row of the matrix has an L2 norm that equals `1`.
*
* @doc {heading:'Operations', subheading:'Linear Algebra', namespace:'linalg'}
*/
function gramSchmidt_(xs) {
	let inputIsTensor2D;
	if (Array.isArray(xs)) {
		inputIsTensor2D = false;
		assert(xs != null && xs.length > 0, () => "Gram-Schmidt process: input must not be null, undefined, or empty");
		const dim = xs[0].shape[0];
		for (let i = 1; i < xs.length; ++i) assert(xs[i].shape[0] === dim, () => `Gram-Schmidt: Non-unique lengths found in the input vectors: (${xs[i].shape[0]} vs. ${dim})`);
	} else {
		inputIsTensor2D = true;
		xs = split(xs, xs.shape[0], 0).map((x) => squeeze(x, [0]));
	}
	assert(xs.length <= xs[0].shape[0], () => `Gram-Schmidt: Number of vectors (${xs.length}) exceeds number of dimensions (${xs[0].shape[0]}).`);
	const ys = [];
	const xs1d = xs;
	for (let i = 0; i < xs.length; ++i) ys.push(ENGINE.tidy(() => {
		let x = xs1d[i];
		if (i > 0) for (let j = 0; j < i; ++j) {
			const proj = mul(sum(mul(ys[j], x)), ys[j]);
			x = sub(x, proj);
		}
		return div(x, norm(x, "euclidean"));
	}));
	if (inputIsTensor2D) return stack(ys, 0);
	else return ys;
}
var gramSchmidt = /* @__PURE__ */ op({ gramSchmidt_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/linalg/qr.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Compute QR decomposition of m-by-n matrix using Householder transformation.
*
* Implementation based on
*   [http://www.cs.cornell.edu/~bindel/class/cs6210-f09/lec18.pdf]
* (http://www.cs.cornell.edu/~bindel/class/cs6210-f09/lec18.pdf)
*
* ```js
* const a = tf.tensor2d([[1, 2], [3, 4]]);
* let [q, r] = tf.linalg.qr(a);
* console.log('Q');
* q.print();
* console.log('R');
* r.print();
* console.log('Orthogonalized');
* q.dot(q.transpose()).print()  // should be nearly the identity matrix.
* console.log('Reconstructed');
* q.dot(r).print(); // should be nearly [[1, 2], [3, 4]];
* ```
*
* @param x The `tf.Tensor` to be QR-decomposed. Must have rank >= 2. Suppose
*   it has the shape `[..., M, N]`.
* @param fullMatrices An optional boolean parameter. Defaults to `false`.
*   If `true`, compute full-sized `Q`. If `false` (the default),
*   compute only the leading N columns of `Q` and `R`.
* @returns An `Array` of two `tf.Tensor`s: `[Q, R]`. `Q` is a unitary matrix,
*   i.e., its columns all have unit norm and are mutually orthogonal.
*   If `M >= N`,
*     If `fullMatrices` is `false` (default),
*       - `Q` has a shape of `[..., M, N]`,
*       - `R` has a shape of `[..., N, N]`.
*     If `fullMatrices` is `true` (default),
*       - `Q` has a shape of `[..., M, M]`,
*       - `R` has a shape of `[..., M, N]`.
*   If `M < N`,
*     - `Q` has a shape of `[..., M, M]`,
*     - `R` has a shape of `[..., M, N]`.
* @throws If the rank of `x` is less than 2.
*
* @doc {heading:'Operations',
*       subheading:'Linear Algebra',
*       namespace:'linalg'}
*/
function qr_(x, fullMatrices = false) {
	assert(x.rank >= 2, () => `qr() requires input tensor to have a rank >= 2, but got rank ${x.rank}`);
	if (x.rank === 2) return qr2d(x, fullMatrices);
	else {
		const outerDimsProd = x.shape.slice(0, x.shape.length - 2).reduce((value, prev) => value * prev);
		const x2ds = unstack(reshape(x, [
			outerDimsProd,
			x.shape[x.shape.length - 2],
			x.shape[x.shape.length - 1]
		]), 0);
		const q2ds = [];
		const r2ds = [];
		x2ds.forEach((x2d) => {
			const [q2d, r2d] = qr2d(x2d, fullMatrices);
			q2ds.push(q2d);
			r2ds.push(r2d);
		});
		return [reshape(stack(q2ds, 0), x.shape), reshape(stack(r2ds, 0), x.shape)];
	}
}
function qr2d(x, fullMatrices = false) {
	return ENGINE.tidy(() => {
		assert(x.shape.length === 2, () => `qr2d() requires a 2D Tensor, but got a ${x.shape.length}D Tensor.`);
		const m = x.shape[0];
		const n = x.shape[1];
		let q = eye(m);
		let r = clone(x);
		const one2D = tensor2d([[1]], [1, 1]);
		let w = clone(one2D);
		const iters = m >= n ? n : m;
		for (let j = 0; j < iters; ++j) {
			const rTemp = r;
			const wTemp = w;
			const qTemp = q;
			[w, r, q] = ENGINE.tidy(() => {
				const rjEnd1 = slice(r, [j, j], [m - j, 1]);
				const normX = norm(rjEnd1);
				const rjj = slice(r, [j, j], [1, 1]);
				const s = where(greater(rjj, 0), tensor2d([[-1]]), tensor2d([[1]]));
				const u1 = sub(rjj, mul(s, normX));
				const wPre = div(rjEnd1, u1);
				if (wPre.shape[0] === 1) w = clone(one2D);
				else w = concat([one2D, slice(wPre, [1, 0], [wPre.shape[0] - 1, wPre.shape[1]])], 0);
				const tau = neg(div(matMul$1(s, u1), normX));
				const rjEndAll = slice(r, [j, 0], [m - j, n]);
				const tauTimesW = mul(tau, w);
				const wT = transpose(w);
				if (j === 0) r = sub(rjEndAll, matMul$1(tauTimesW, matMul$1(wT, rjEndAll)));
				else {
					const rTimesTau = sub(rjEndAll, matMul$1(tauTimesW, matMul$1(wT, rjEndAll)));
					r = concat([slice(r, [0, 0], [j, n]), rTimesTau], 0);
				}
				const tawTimesWT = transpose(tauTimesW);
				const qAllJEnd = slice(q, [0, j], [m, q.shape[1] - j]);
				if (j === 0) q = sub(qAllJEnd, matMul$1(matMul$1(qAllJEnd, w), tawTimesWT));
				else {
					const qTimesTau = sub(qAllJEnd, matMul$1(matMul$1(qAllJEnd, w), tawTimesWT));
					q = concat([slice(q, [0, 0], [m, j]), qTimesTau], 1);
				}
				return [
					w,
					r,
					q
				];
			});
			dispose([
				rTemp,
				wTemp,
				qTemp
			]);
		}
		if (!fullMatrices && m > n) {
			q = slice(q, [0, 0], [m, n]);
			r = slice(r, [0, 0], [n, n]);
		}
		return [q, r];
	});
}
var qr = /* @__PURE__ */ op({ qr_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/loss_ops_utils.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var Reduction;
(function(Reduction) {
	Reduction[Reduction["NONE"] = 0] = "NONE";
	Reduction[Reduction["MEAN"] = 1] = "MEAN";
	Reduction[Reduction["SUM"] = 2] = "SUM";
	Reduction[Reduction["SUM_BY_NONZERO_WEIGHTS"] = 3] = "SUM_BY_NONZERO_WEIGHTS";
})(Reduction || (Reduction = {}));
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/losses/compute_weighted_loss.js
/**
* Computes the weighted loss between two tensors.
*
* @param losses Tensor of shape `[batch_size, d1, ..., dN]`.
* @param weights Tensor whose rank is either 0, or the same rank as
*    `losses`, and must be broadcastable to `losses` (i.e., all
*    dimensions must be either `1`, or the same as the corresponding
*    `losses` dimension).
*
* @doc {heading: 'Training', subheading: 'Losses', namespace: 'losses'}
*/
function computeWeightedLoss_(losses, weights, reduction = Reduction.SUM_BY_NONZERO_WEIGHTS) {
	const $losses = convertToTensor(losses, "losses", "computeWeightedLoss");
	let $weights = null;
	if (weights != null) $weights = convertToTensor(weights, "weights", "computeWeightedLoss");
	const weightedLoss = $weights == null ? $losses : mul($losses, $weights);
	if (reduction === Reduction.NONE) return weightedLoss;
	if (reduction === Reduction.SUM) return sum(weightedLoss);
	if (reduction === Reduction.MEAN) {
		if ($weights == null) return mean(weightedLoss);
		else {
			const broadcastFactor = $losses.size / $weights.size;
			const result = div(sum(weightedLoss), sum($weights));
			return broadcastFactor > 1 ? div(result, scalar(broadcastFactor)) : result;
		}
	}
	if (reduction === Reduction.SUM_BY_NONZERO_WEIGHTS) {
		if ($weights == null) return div(sum(weightedLoss), scalar($losses.size));
		else {
			const broadcastedWeights = mul($weights, ones($losses.shape));
			const numNonZeros = cast(sum(notEqual(broadcastedWeights, scalar(0))), "float32");
			return div(sum(weightedLoss), numNonZeros);
		}
	}
	throw Error(`Unknown reduction: ${reduction}`);
}
var computeWeightedLoss = /* @__PURE__ */ op({ computeWeightedLoss_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/losses/absolute_difference.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the absolute difference loss between two tensors.
*
* @param labels The ground truth output tensor, same dimensions as
*    'predictions'.
* @param predictions The predicted outputs.
* @param weights Tensor whose rank is either 0, or the same rank as
*    `labels`, and must be broadcastable to `labels` (i.e., all dimensions
*    must be either `1`, or the same as the corresponding `losses`
*    dimension).
* @param reduction Type of reduction to apply to loss. Should be of type
*    `Reduction`
*
* @doc {heading: 'Training', subheading: 'Losses', namespace: 'losses'}
*/
function absoluteDifference_(labels, predictions, weights, reduction = Reduction.SUM_BY_NONZERO_WEIGHTS) {
	const $labels = convertToTensor(labels, "labels", "absoluteDifference");
	const $predictions = convertToTensor(predictions, "predictions", "absoluteDifference");
	let $weights = null;
	if (weights != null) $weights = convertToTensor(weights, "weights", "absoluteDifference");
	assertShapesMatch($labels.shape, $predictions.shape, "Error in absoluteDifference: ");
	return computeWeightedLoss(abs(sub($labels, $predictions)), $weights, reduction);
}
var absoluteDifference = /* @__PURE__ */ op({ absoluteDifference_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/losses/cosine_distance.js
/**
* Computes the cosine distance loss between two tensors.
*
* @param labels The ground truth output tensor, same dimensions as
*    'predictions'.
* @param predictions The predicted outputs.
* @param axis The dimension along which the cosine distance is computed.
* @param weights Tensor whose rank is either 0, or the same rank as
*    `labels`, and must be broadcastable to `labels` (i.e., all dimensions
*    must be either `1`, or the same as the corresponding `losses`
*    dimension).
* @param reduction Type of reduction to apply to loss. Should be of type
*    `Reduction`
*
* @doc {heading: 'Training', subheading: 'Losses', namespace: 'losses'}
*/
function cosineDistance_(labels, predictions, axis, weights, reduction = Reduction.SUM_BY_NONZERO_WEIGHTS) {
	const $labels = convertToTensor(labels, "labels", "cosineDistance");
	const $predictions = convertToTensor(predictions, "predictions", "cosineDistance");
	let $weights = null;
	if (weights != null) $weights = convertToTensor(weights, "weights", "cosineDistance");
	assertShapesMatch($labels.shape, $predictions.shape, "Error in cosineDistance: ");
	const one = scalar(1);
	return computeWeightedLoss(sub(one, sum(mul($labels, $predictions), axis, true)), $weights, reduction);
}
var cosineDistance = /* @__PURE__ */ op({ cosineDistance_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/losses/hinge_loss.js
/**
* Computes the Hinge loss between two tensors.
*
* @param labels The ground truth output tensor, same dimensions as
*    'predictions'.
* @param predictions The predicted outputs.
* @param weights Tensor whose rank is either 0, or the same rank as
*    `labels`, and must be broadcastable to `labels` (i.e., all dimensions
*    must be either `1`, or the same as the corresponding `losses`
*    dimension).
* @param reduction Type of reduction to apply to loss. Should be of type
*    `Reduction`
*
* @doc {heading: 'Training', subheading: 'Losses', namespace: 'losses'}
*/
function hingeLoss_(labels, predictions, weights, reduction = Reduction.SUM_BY_NONZERO_WEIGHTS) {
	let $labels = convertToTensor(labels, "labels", "hingeLoss");
	const $predictions = convertToTensor(predictions, "predictions", "hingeLoss");
	let $weights = null;
	if (weights != null) $weights = convertToTensor(weights, "weights", "hingeLoss");
	assertShapesMatch($labels.shape, $predictions.shape, "Error in hingeLoss: ");
	const one = scalar(1);
	$labels = sub(mul(scalar(2), $labels), one);
	return computeWeightedLoss(relu(sub(one, mul($labels, $predictions))), $weights, reduction);
}
var hingeLoss = /* @__PURE__ */ op({ hingeLoss_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/losses/huber_loss.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the Huber loss between two tensors.
*
* @param labels The ground truth output tensor, same dimensions as
*    'predictions'.
* @param predictions The predicted outputs.
* @param weights Tensor whose rank is either 0, or the same rank as
*    `labels`, and must be broadcastable to `labels` (i.e., all dimensions
*    must be either `1`, or the same as the corresponding `losses`
*    dimension).
* @param delta Point where Huber loss changes from quadratic to linear.
* @param reduction Type of reduction to apply to loss. Should be of type
*    `Reduction`.
*
* @doc {heading: 'Training', subheading: 'Losses', namespace: 'losses'}
*/
function huberLoss_(labels, predictions, weights, delta = 1, reduction = Reduction.SUM_BY_NONZERO_WEIGHTS) {
	const $labels = convertToTensor(labels, "labels", "huberLoss");
	const $predictions = convertToTensor(predictions, "predictions", "huberLoss");
	let $weights = null;
	if (weights != null) $weights = convertToTensor(weights, "weights", "huberLoss");
	assertShapesMatch($labels.shape, $predictions.shape, "Error in huberLoss: ");
	const deltaScalar = scalar(delta);
	const error = abs(sub($predictions, $labels));
	const quadratic = minimum(error, deltaScalar);
	const linear = sub(error, quadratic);
	return computeWeightedLoss(add(mul(scalar(.5), square(quadratic)), mul(deltaScalar, linear)), $weights, reduction);
}
var huberLoss = /* @__PURE__ */ op({ huberLoss_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/losses/log_loss.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the log loss between two tensors.
*
* @param labels The ground truth output tensor, same dimensions as
*    'predictions'.
* @param predictions The predicted outputs.
* @param weights Tensor whose rank is either 0, or the same rank as
*    `labels`, and must be broadcastable to `labels` (i.e., all dimensions
*    must be either `1`, or the same as the corresponding `losses`
*    dimension).
* @param epsilon A small increment to avoid taking log of zero
* @param reduction Type of reduction to apply to loss. Should be of type
*    `Reduction`
*
* @doc {heading: 'Training', subheading: 'Losses', namespace: 'losses'}
*/
function logLoss_(labels, predictions, weights, epsilon = 1e-7, reduction = Reduction.SUM_BY_NONZERO_WEIGHTS) {
	const $labels = convertToTensor(labels, "labels", "logLoss");
	const $predictions = convertToTensor(predictions, "predictions", "logLoss");
	let $weights = null;
	if (weights != null) $weights = convertToTensor(weights, "weights", "logLoss");
	assertShapesMatch($labels.shape, $predictions.shape, "Error in logLoss: ");
	const one = scalar(1);
	const epsilonScalar = scalar(epsilon);
	const l1 = neg(mul($labels, log(add($predictions, epsilonScalar))));
	const l2 = mul(sub(one, $labels), log(add(sub(one, $predictions), epsilonScalar)));
	return computeWeightedLoss(sub(l1, l2), $weights, reduction);
}
var logLoss = /* @__PURE__ */ op({ logLoss_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/losses/mean_squared_error.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the mean squared error between two tensors.
*
* @param labels The ground truth output tensor, same dimensions as
*    'predictions'.
* @param predictions The predicted outputs.
* @param weights Tensor whose rank is either 0, or the same rank as
*    `labels`, and must be broadcastable to `labels` (i.e., all dimensions
*    must be either `1`, or the same as the corresponding `losses`
*    dimension).
* @param reduction Type of reduction to apply to loss. Should be of type
*    `Reduction`
*
* @doc {heading: 'Training', subheading: 'Losses', namespace: 'losses'}
*/
function meanSquaredError_(labels, predictions, weights, reduction = Reduction.SUM_BY_NONZERO_WEIGHTS) {
	const $labels = convertToTensor(labels, "labels", "meanSquaredError");
	const $predictions = convertToTensor(predictions, "predictions", "meanSquaredError");
	let $weights = null;
	if (weights != null) $weights = convertToTensor(weights, "weights", "meanSquaredError");
	assertShapesMatch($labels.shape, $predictions.shape, "Error in meanSquaredError: ");
	return computeWeightedLoss(squaredDifference($labels, $predictions), $weights, reduction);
}
var meanSquaredError = /* @__PURE__ */ op({ meanSquaredError_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/losses/sigmoid_cross_entropy.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function sigmoidCrossEntropyWithLogits_(labels, logits) {
	const $labels = convertToTensor(labels, "labels", "sigmoidCrossEntropyWithLogits");
	const $logits = convertToTensor(logits, "logits", "sigmoidCrossEntropyWithLogits");
	assertShapesMatch($labels.shape, $logits.shape, "Error in sigmoidCrossEntropyWithLogits: ");
	/**
	* Implementation Details:
	*
	* For brevity, let `x = logits`, `z = labels`.  The logistic loss is
	*     z * -log(sigmoid(x)) + (1 - z) * -log(1 - sigmoid(x))
	*   = z * -log(1 / (1 + exp(-x))) + (1 - z) * -log(exp(-x) / (1 + exp(-x)))
	*   = z * log(1 + exp(-x)) + (1 - z) * (-log(exp(-x)) + log(1 + exp(-x)))
	*   = z * log(1 + exp(-x)) + (1 - z) * (x + log(1 + exp(-x))
	*   = (1 - z) * x + log(1 + exp(-x))
	*   = x - x * z + log(1 + exp(-x))
	*
	*   For x < 0, to avoid overflow in exp(-x), we reformulate the above
	*     x - x * z + log(1 + exp(-x))
	*   = log(exp(x)) - x * z + log(1 + exp(-x))
	*   = - x * z + log(1 + exp(x))
	*
	* Hence, to ensure stability and avoid overflow, the implementation uses
	* this equivalent formulation:
	*     max(x, 0) - x * z + log(1 + exp(-abs(x)))
	*/
	const maxOutput = relu($logits);
	const outputXTarget = mul($logits, $labels);
	const sigmoidOutput = log1p(exp(neg(abs($logits))));
	return add(sub(maxOutput, outputXTarget), sigmoidOutput);
}
/**
* Computes the sigmoid cross entropy loss between two tensors.
*
* If labelSmoothing is nonzero, smooth the labels towards 1/2:
*
*   newMulticlassLabels = multiclassLabels * (1 - labelSmoothing)
*                         + 0.5 * labelSmoothing
*
* @param multiClassLabels The ground truth output tensor of shape
* [batch_size, num_classes], same dimensions as 'predictions'.
* @param logits The predicted outputs.
* @param weights Tensor whose rank is either 0, or the same rank as
*    `labels`, and must be broadcastable to `labels` (i.e., all dimensions
*    must be either `1`, or the same as the corresponding `losses`
*    dimension).
* @param labelSmoothing If greater than 0, then smooth the labels.
* @param reduction Type of reduction to apply to loss. Should be of type
*    `Reduction`
*
* @doc { heading: 'Training', subheading: 'Losses', namespace: 'losses' }
*/
function sigmoidCrossEntropy_(multiClassLabels, logits, weights, labelSmoothing = 0, reduction = Reduction.SUM_BY_NONZERO_WEIGHTS) {
	let $multiClassLabels = convertToTensor(multiClassLabels, "multiClassLabels", "sigmoidCrossEntropy");
	const $logits = convertToTensor(logits, "logits", "sigmoidCrossEntropy");
	let $weights = null;
	if (weights != null) $weights = convertToTensor(weights, "weights", "sigmoidCrossEntropy");
	assertShapesMatch($multiClassLabels.shape, $logits.shape, "Error in sigmoidCrossEntropy: ");
	if (labelSmoothing > 0) {
		const labelSmoothingScalar = scalar(labelSmoothing);
		const one = scalar(1);
		const half = scalar(.5);
		$multiClassLabels = add(mul($multiClassLabels, sub(one, labelSmoothingScalar)), mul(half, labelSmoothingScalar));
	}
	return computeWeightedLoss(sigmoidCrossEntropyWithLogits_($multiClassLabels, $logits), $weights, reduction);
}
var sigmoidCrossEntropy = /* @__PURE__ */ op({ sigmoidCrossEntropy_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/losses/softmax_cross_entropy.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes softmax cross entropy between logits and labels.
*
* Measures the probability error in discrete classification tasks in which
* the classes are mutually exclusive (each entry is in exactly one class).
* For example, each CIFAR-10 image is labeled with one and only one label: an
* image can be a dog or a truck, but not both.
*
* `NOTE`: While the classes are mutually exclusive, their probabilities need
* not be. All that is required is that each row of labels is a valid
* probability distribution. If they are not, the computation of the gradient
* will be incorrect.
*
* `WARNING`: This op expects unscaled logits, since it performs a softmax on
* logits internally for efficiency. Do not call this op with the output of
* softmax, as it will produce incorrect results.
*
* logits and labels must have the same shape, e.g. [batch_size, num_classes]
* and the same dtype.
* @param labels The labels array.
* @param logits The logits array.
* @param dim The dimension softmax would be performed on. Defaults to `-1`
*     which indicates the last dimension.
*/
function softmaxCrossEntropyWithLogits_(labels, logits, dim = -1) {
	if (dim === -1) dim = logits.rank - 1;
	if (dim !== logits.rank - 1) throw Error(`Softmax cross entropy along a non-last dimension is not yet supported. Labels / logits was rank ${logits.rank} and dim was ${dim}`);
	return customGrad((labels, logits, save) => {
		const lse = logSumExp(logits, [dim], true);
		const logResult = sub(cast(logits, "float32"), lse);
		save([labels, logResult]);
		const costVector = neg(mul(logResult, labels));
		const value = sum(costVector, [dim]);
		const gradFunc = (dy, saved) => {
			const [labels, logResult] = saved;
			const dyShape = expandShapeToKeepDim(dy.shape, [dim]);
			return [mul(reshape(dy, dyShape), sub(cast(labels, "float32"), exp(logResult))), mul(reshape(dy, dyShape), sub(exp(logResult), cast(labels, "float32")))];
		};
		return {
			value,
			gradFunc
		};
	})(labels, logits);
}
/**
* Computes the softmax cross entropy loss between two tensors.
*
* If labelSmoothing is nonzero, smooth the labels towards 1/2:
*
*   newOnehotLabels = onehotLabels * (1 - labelSmoothing)
*                         + labelSmoothing / numClasses
*
* @param onehotLabels One hot encoded labels
*    [batch_size, num_classes], same dimensions as 'predictions'.
* @param logits The predicted outputs.
* @param weights Tensor whose rank is either 0, or 1, and must be
*    broadcastable to `loss`  of shape [batch_size]
* @param labelSmoothing If greater than 0, then smooth the labels.
* @param reduction Type of reduction to apply to loss. Should be of type
*    `Reduction`
*
* @doc { heading: 'Training', subheading: 'Losses', namespace: 'losses' }
*/
function softmaxCrossEntropy_(onehotLabels, logits, weights, labelSmoothing = 0, reduction = Reduction.SUM_BY_NONZERO_WEIGHTS) {
	let $onehotLabels = convertToTensor(onehotLabels, "onehotLabels", "softmaxCrossEntropy");
	const $logits = convertToTensor(logits, "logits", "softmaxCrossEntropy");
	let $weights = null;
	if (weights != null) $weights = convertToTensor(weights, "weights", "softmaxCrossEntropy");
	assertShapesMatch($onehotLabels.shape, $logits.shape, "Error in softmaxCrossEntropy: ");
	if (labelSmoothing > 0) {
		const labelSmoothingScalar = scalar(labelSmoothing);
		const one = scalar(1);
		const numClasses = scalar($onehotLabels.shape[1]);
		$onehotLabels = add(mul($onehotLabels, sub(one, labelSmoothingScalar)), div(labelSmoothingScalar, numClasses));
	}
	return computeWeightedLoss(softmaxCrossEntropyWithLogits_($onehotLabels, $logits), $weights, reduction);
}
var softmaxCrossEntropy = /* @__PURE__ */ op({ softmaxCrossEntropy_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/sparse/sparse_fill_empty_rows.js
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* The input SparseTensor is represented via the map of inputs {`indices`,
* `values`, `denseShape`}. The output SparseTensor has the same `denseShape`
* but with indices `outputIndices` and values `outputValues`. This op inserts a
* single entry for every row that doesn't have any values. The index is created
* as `[row, 0, ..., 0]` and the inserted value is `defaultValue`.
*
* For example, suppose `spInput` has shape [5, 6] and non-empty values:
* [0, 1]: a
* [0, 3]: b
* [2, 0]: c
* [3, 1]: d
*
* Rows 1 and 4 are empty, so the output will be of shape [5, 6] with values:
* [0, 1]: a
* [0, 3]: b
* [1, 0]: `defaultValue`
* [2, 0]: c
* [3, 1]: d
* [4, 0]: `defaultValue`
*
* The output SparseTensor will be in row-major order and will have the same
* shape as the input.
*
* This op also returns an indicator vector shaped [dense_shape[0]] such that
* emptyRowIndicator[i] = True iff row i was an empty row.
*
* And a reverse index map vector shaped [indices.shape[0]] that is used during
* backpropagation, reverseIndexMap[i] = outi s.t. indices[i, j] ==
* outputIndices[outi, j] for all j
*
* ```js
* const result = tf.sparse.sparseFillEmptyRows(
*   [[0, 0], [1, 0], [1, 3], [1, 4], [3, 2], [3, 3]],
*   [0, 10, 13, 14, 32, 33], [5, 6], -1);
* console.log(result);
* result['outputIndices'].print(); // [[0, 0], [1, 0], [1, 3], [1, 4],
*                                  //  [2, 0], [3, 2], [3, 3], [4, 0]]
* result['outputValues'].print(); // [0, 10, 13, 14,-1, 32, 33, -1]
* result['emptyRowIndicator'].print(); // [false, false, true, false, true]
* result['reverseIndexMap'].print(); // [0, 1, 2, 3, 5, 6]
* ```
* @param indices: 2-D. The indices of the sparse tensor.
* @param values: 1-D. The values of the sparse tensor.
* @param denseShape: 1-D. The shape of the sparse tensor.
* @param defaultValue: 0-D. Default value to insert into location [row, 0, ...,
*     0] for rows missing from the input sparse tensor.
* @return A map with the following properties:
*     - outputIndices
*     - outputValues: 1-D. The values of the filled sparse tensor.
*     - emptyRowIndicator: 1-D. Whether the dense row was missing in the input
* sparse tensor.
*     - reverseIndexMap: 1-D. A map from the input indices to the output
* indices.
* @doc {heading: 'Operations', subheading: 'Sparse'}
*/
function sparseFillEmptyRows_(indices, values, denseShape, defaultValue) {
	const $indices = convertToTensor(indices, "indices", "sparseFillEmptyRows", "int32");
	const $values = convertToTensor(values, "values", "sparseFillEmptyRows");
	const $denseShape = convertToTensor(denseShape, "denseShape", "sparseFillEmptyRows", "int32");
	const $defaultValue = convertToTensor(defaultValue, "defaultValue", "sparseFillEmptyRows", $values.dtype);
	if ($indices.rank !== 2) throw new Error(`Indices should be Tensor2D but received shape
        ${$indices.shape}`);
	if ($values.rank !== 1) throw new Error(`Values should be Tensor1D but received shape ${$values.shape}`);
	if ($denseShape.rank !== 1) throw new Error(`Dense shape should be Tensor1D but received shape ${$denseShape.shape}`);
	if ($defaultValue.rank !== 0) throw new Error(`Default value should be a scalar but received shape ${$defaultValue.shape}`);
	const inputs = {
		indices: $indices,
		values: $values,
		denseShape: $denseShape,
		defaultValue: $defaultValue
	};
	const result = ENGINE.runKernel(SparseFillEmptyRows, inputs);
	return {
		outputIndices: result[0],
		outputValues: result[1],
		emptyRowIndicator: result[2],
		reverseIndexMap: result[3]
	};
}
var sparseFillEmptyRows = /* @__PURE__ */ op({ sparseFillEmptyRows_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/sparse/sparse_reshape.js
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* This operation has the same semantics as reshape on the represented dense
* tensor. The `inputIndices` are recomputed based on the requested `newShape`.
* If one component of `newShape` is the special value -1, the size of that
* dimension is computed so that the total dense size remains constant. At most
* one component of `newShape` can be -1. The number of dense elements implied
* by `newShape` must be the same as the number of dense elements originally
* implied by `inputShape`. Reshaping does not affect the order of values in the
* SparseTensor. If the input tensor has rank R_in and N non-empty values, and
* `newShape` has length R_out, then `inputIndices` has shape [N, R_in],
* `inputShape` has length R_in, `outputIndices` has shape [N, R_out], and
* `outputShape` has length R_out.
*
* ```js
* const result = tf.sparse.sparseReshape(
*   [[0, 0, 0], [0, 0, 1], [0, 1, 0], [1, 0, 0], [1, 2, 3]],
*   [2, 3, 6], [9, -1]);
* console.log(result);
* result['outputIndices'].print(); //[[0, 0], [0, 1], [1, 2], [4, 2], [8, 1]]
* result['outputShape'].print(); // [9, 4]
* ```
* @param inputIndices: 2-D. N x R_in matrix with the indices of non-empty
* values in a SparseTensor.
* @param inputShape: 1-D. R_in Tensor1D with the input SparseTensor's dense
* shape.
* @param newShape: 1-D. R_out Tensor1D with the requested new dense shape.
* @return A map with the following properties:
*     - outputIndices: 2-D. N x R_out matrix with the updated indices of
*       non-empty values in the output SparseTensor.
*     - outputShape: 1-D. R_out vector with the full dense shape of the output
*       SparseTensor. This is the same as newShape but with any -1 dimensions
*        filled in.
* @doc {heading: 'Operations', subheading: 'Sparse'}
*/
function sparseReshape_(inputIndices, inputShape, newShape) {
	const $inputIndices = convertToTensor(inputIndices, "inputIndices", "sparseReshape", "int32");
	const $inputShape = convertToTensor(inputShape, "inputShape", "sparseReshape", "int32");
	const $newShape = convertToTensor(newShape, "newShape", "sparseReshape", "int32");
	if ($inputIndices.rank !== 2) throw new Error(`Input indices should be Tensor2D but received shape
        ${$inputIndices.shape}`);
	if ($inputShape.rank !== 1) throw new Error(`Input shape should be Tensor1D but received shape ${$inputShape.shape}`);
	if ($newShape.rank !== 1) throw new Error(`New shape should be Tensor1D but received shape ${$newShape.shape}`);
	const inputs = {
		inputIndices: $inputIndices,
		inputShape: $inputShape,
		newShape: $newShape
	};
	const result = ENGINE.runKernel(SparseReshape, inputs);
	return {
		outputIndices: result[0],
		outputShape: result[1]
	};
}
var sparseReshape = /* @__PURE__ */ op({ sparseReshape_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/sparse/sparse_segment_mean.js
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the mean along sparse segments of a tensor.
*
* ```js
* const c = tf.tensor2d([[1,2,3,4], [-1,-2,-3,-4], [6,7,8,9]]);
* // Select two rows, one segment.
* const result1 = tf.sparse.sparseSegmentMean(c,
*                                           tf.tensor1d([0, 1], 'int32'),
*                                           tf.tensor1d([0, 0], 'int32'));
* result1.print(); // [[0, 0, 0, 0]]
*
* // Select two rows, two segments.
* const result2 = tf.sparse.sparseSegmentMean(c,
*                                             tf.tensor1d([0, 1], 'int32'),
*                                             tf.tensor1d([0, 1], 'int32'));
* result2.print(); // [[1, 2, 3, 4], [-1, -2, -3, -4]]
*
* // Select all rows, two segments.
* const result3 = tf.sparse.sparseSegmentMean(c,
*                                             tf.tensor1d([0, 1, 2], 'int32'),
*                                             tf.tensor1d([0, 1, 1], 'int32'));
* result3.print(); // [[1.0, 2.0, 3.0, 4.0], [2.5, 2.5, 2.5, 2.5]]
* ```
* @param data: A Tensor of at least one dimension with data that will be
*     assembled in the output.
* @param indices: A 1-D Tensor with indices into data. Has same rank as
*     segmentIds.
* @param segmentIds: A 1-D Tensor with indices into the output Tensor. Values
*     should be sorted and can be repeated.
* @return Has same shape as data, except for dimension 0 which has equal to
*         the number of segments.
*
* @doc {heading: 'Operations', subheading: 'Sparse'}
*/
function sparseSegmentMean_(data, indices, segmentIds) {
	const $data = convertToTensor(data, "data", "sparseSegmentMean");
	const $indices = convertToTensor(indices, "indices", "sparseSegmentMean", "int32");
	const $segmentIds = convertToTensor(segmentIds, "segmentIds", "sparseSegmentMean", "int32");
	if ($data.rank < 1) throw new Error(`Data should be at least 1 dimensional but received scalar`);
	if ($indices.rank !== 1) throw new Error(`Indices should be Tensor1D but received shape
          ${$indices.shape}`);
	if ($segmentIds.rank !== 1) throw new Error(`Segment ids should be Tensor1D but received shape
          ${$segmentIds.shape}`);
	const inputs = {
		data: $data,
		indices: $indices,
		segmentIds: $segmentIds
	};
	return ENGINE.runKernel(SparseSegmentMean, inputs);
}
var sparseSegmentMean = /* @__PURE__ */ op({ sparseSegmentMean_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/sparse/sparse_segment_sum.js
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the sum along sparse segments of a tensor.
*
* ```js
* const c = tf.tensor2d([[1,2,3,4], [-1,-2,-3,-4], [5,6,7,8]]);
* // Select two rows, one segment.
* const result1 = tf.sparse.sparseSegmentSum(c,
*                                           tf.tensor1d([0, 1], 'int32'),
*                                           tf.tensor1d([0, 0], 'int32'));
* result1.print(); // [[0, 0, 0, 0]]
*
* // Select two rows, two segments.
* const result2 = tf.sparse.sparseSegmentSum(c,
*                                           tf.tensor1d([0, 1], 'int32'),
*                                           tf.tensor1d([0, 1], 'int32'));
* result2.print(); // [[1, 2, 3, 4], [-1, -2, -3, -4]]
*
* // Select all rows, two segments.
* const result3 = tf.sparse.sparseSegmentSum(c,
*                                           tf.tensor1d([0, 1, 2], 'int32'),
*                                           tf.tensor1d([0, 0, 1], 'int32'));
* result3.print(); // [[0, 0, 0, 0], [5, 6, 7, 8]]
* ```
* @param data: A Tensor of at least one dimension with data that will be
*     assembled in the output.
* @param indices: A 1-D Tensor with indices into data. Has same rank as
*     segmentIds.
* @param segmentIds: A 1-D Tensor with indices into the output Tensor. Values
*     should be sorted and can be repeated.
* @return Has same shape as data, except for dimension 0 which has equal to
*         the number of segments.
*
* @doc {heading: 'Operations', subheading: 'Sparse'}
*/
function sparseSegmentSum_(data, indices, segmentIds) {
	const $data = convertToTensor(data, "data", "sparseSegmentSum");
	const $indices = convertToTensor(indices, "indices", "sparseSegmentSum", "int32");
	const $segmentIds = convertToTensor(segmentIds, "segmentIds", "sparseSegmentSum", "int32");
	if ($data.rank < 1) throw new Error(`Data should be at least 1 dimensional but received scalar`);
	if ($indices.rank !== 1) throw new Error(`Indices should be Tensor1D but received shape
         ${$indices.shape}`);
	if ($segmentIds.rank !== 1) throw new Error(`Segment ids should be Tensor1D but received shape
         ${$segmentIds.shape}`);
	const inputs = {
		data: $data,
		indices: $indices,
		segmentIds: $segmentIds
	};
	return ENGINE.runKernel(SparseSegmentSum, inputs);
}
var sparseSegmentSum = /* @__PURE__ */ op({ sparseSegmentSum_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/string/string_n_grams.js
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Creates ngrams from ragged string data.
*
* This op accepts a ragged tensor with 1 ragged dimension containing only
* strings and outputs a ragged tensor with 1 ragged dimension containing ngrams
* of that string, joined along the innermost axis.
*
* ```js
* const result = tf.string.stringNGrams(
*   ['a', 'b', 'c', 'd'], tf.tensor1d([0, 2, 4], 'int32'),
*   '|', [1, 2], 'LP', 'RP', -1, false);
* result['nGrams'].print(); // ['a', 'b', 'LP|a', 'a|b', 'b|RP',
*                           //  'c', 'd', 'LP|c', 'c|d', 'd|RP']
* result['nGramsSplits'].print(); // [0, 5, 10]
* ```
* @param data: The values tensor of the ragged string tensor to make ngrams out
*     of. Must be a 1D string tensor.
* @param dataSplits: The splits tensor of the ragged string tensor to make
*     ngrams out of.
* @param separator: The string to append between elements of the token. Use ""
*     for no separator.
* @param nGramWidths: The sizes of the ngrams to create.
* @param leftPad: The string to use to pad the left side of the ngram sequence.
*     Only used if pad_width !== 0.
* @param rightPad: The string to use to pad the right side of the ngram
*     sequence. Only used if pad_width !== 0.
* @param padWidth: The number of padding elements to add to each side of each
*     sequence. Note that padding will never be greater than `nGramWidths`-1
*     regardless of this value. If `padWidth`=-1, then add max(`nGramWidths`)-1
*     elements.
* @param preserveShortSequences: If true, then ensure that at least one ngram
*     is generated for each input sequence. In particular, if an input sequence
*     is shorter than min(ngramWidth) + 2*padWidth, then generate a single
*     ngram containing the entire sequence. If false, then no ngrams are
*     generated for these short input sequences.
* @return A map with the following properties:
*     - nGrams: The values tensor of the output ngrams ragged tensor.
*     - nGramsSplits: The splits tensor of the output ngrams ragged tensor.
*
* @doc {heading: 'Operations', subheading: 'String'}
*/
function stringNGrams_(data, dataSplits, separator, nGramWidths, leftPad, rightPad, padWidth, preserveShortSequences) {
	const $data = convertToTensor(data, "data", "stringNGrams", "string");
	if ($data.dtype !== "string") throw new Error("Data must be of datatype string");
	if ($data.shape.length !== 1) throw new Error(`Data must be a vector, saw: ${$data.shape}`);
	const $dataSplits = convertToTensor(dataSplits, "dataSplits", "stringNGrams");
	if ($dataSplits.dtype !== "int32") throw new Error("Data splits must be of datatype int32");
	const attrs = {
		separator,
		nGramWidths,
		leftPad,
		rightPad,
		padWidth,
		preserveShortSequences
	};
	const inputs = {
		data: $data,
		dataSplits: $dataSplits
	};
	const result = ENGINE.runKernel(StringNGrams, inputs, attrs);
	return {
		nGrams: result[0],
		nGramsSplits: result[1]
	};
}
var stringNGrams = /* @__PURE__ */ op({ stringNGrams_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/string/string_split.js
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Split elements of `input` based on `delimiter` into a SparseTensor .
*
* Let N be the size of source (typically N will be the batch size). Split each
* element of `input` based on `delimiter` and return a SparseTensor containing
* the splitted tokens. Empty tokens are ignored if `skipEmpty` is set to True.
*
* `delimiter` can be empty, or a string of split characters. If `delimiter` is
* an empty string, each element of `input` is split into individual
* character strings. Otherwise every character of `delimiter` is a potential
* split point.
*
* ```js
* const result = tf.string.stringSplit(['hello world',  'a b c'], ' ');
* result['indices'].print(); // [[0, 0], [0, 1], [1, 0], [1, 1], [1, 2]]
* result['values'].print(); // ['hello', 'world', 'a', 'b', 'c']
* result['shape'].print(); // [2, 3]
* ```
* @param input: 1-D. Strings to split.
* @param delimiter: 0-D. Delimiter characters, or empty string.
* @param skipEmpty: Optional. If true, skip the empty strings from the result.
*     Defaults to true.
* @return A map with the following properties:
*     - indices: A dense matrix of int32 representing the indices of the sparse
*       tensor.
*     - values: A vector of strings corresponding to the splited values.
*     - shape: a length-2 vector of int32 representing the shape of the sparse
* tensor, where the first value is N and the second value is the maximum number
* of tokens in a single input entry.
*
* @doc {heading: 'Operations', subheading: 'String'}
*/
function stringSplit_(input, delimiter, skipEmpty = true) {
	const $input = convertToTensor(input, "input", "stringSplit", "string");
	const $delimiter = convertToTensor(delimiter, "delimiter", "stringSplit", "string");
	if ($input.rank !== 1) throw new Error(`Input should be Tensor1D but received shape ${$input.shape}`);
	if ($delimiter.rank !== 0) throw new Error(`Delimiter should be a scalar but received shape ${$delimiter.shape}`);
	const attrs = { skipEmpty };
	const inputs = {
		input: $input,
		delimiter: $delimiter
	};
	const result = ENGINE.runKernel(StringSplit, inputs, attrs);
	return {
		indices: result[0],
		values: result[1],
		shape: result[2]
	};
}
var stringSplit = /* @__PURE__ */ op({ stringSplit_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/string/string_to_hash_bucket_fast.js
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Converts each string in the input Tensor to its hash mod by a number of
* buckets.
*
* The hash function is deterministic on the content of the string within the
* process and will never change. However, it is not suitable for cryptography.
* This function may be used when CPU time is scarce and inputs are trusted or
* unimportant. There is a risk of adversaries constructing inputs that all hash
* to the same bucket.
*
* ```js
* const result = tf.string.stringToHashBucketFast(
*   ['Hello', 'TensorFlow', '2.x'], 3);
* result.print(); // [0, 2, 2]
* ```
* @param input: The strings to assign a hash bucket.
* @param numBuckets: The number of buckets.
* @return A Tensor of the same shape as the input tensor.
*
* @doc {heading: 'Operations', subheading: 'String'}
*/
function stringToHashBucketFast_(input, numBuckets) {
	const $input = convertToTensor(input, "input", "stringToHashBucketFast", "string");
	const attrs = { numBuckets };
	if (numBuckets <= 0) throw new Error(`Number of buckets must be at least 1`);
	const inputs = { input: $input };
	return ENGINE.runKernel(StringToHashBucketFast, inputs, attrs);
}
var stringToHashBucketFast = /* @__PURE__ */ op({ stringToHashBucketFast_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/string/static_regex_replace.js
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Replace the match of a `pattern` in `input` with `rewrite`.
*
* ```js
* const result = tf.string.staticRegexReplace(
*     ['format       this   spacing      better'], ' +', ' ');
* result.print(); // ['format this spacing better']
* ```
* @param input: A Tensor of type string. The text to be processed.
* @param pattern: A string. The regular expression to match the input.
* @param rewrite: A string. The rewrite to be applied to the matched
*     expression.
* @param replaceGlobal: An optional bool. Defaults to True. If True, the
*     replacement is global, otherwise the replacement is done only on the
*     first match.
* @return A Tensor of type string.
*
* @doc {heading: 'Operations', subheading: 'String'}
*/
function staticRegexReplace_(input, pattern, rewrite, replaceGlobal = true) {
	const $input = convertToTensor(input, "input", "staticRegexReplace", "string");
	const attrs = {
		pattern,
		rewrite,
		replaceGlobal
	};
	return ENGINE.runKernel(StaticRegexReplace, { x: $input }, attrs);
}
var staticRegexReplace = /* @__PURE__ */ op({ staticRegexReplace_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/ops.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var spectral = {
	fft,
	ifft,
	rfft,
	irfft
};
var signal = {
	hammingWindow,
	hannWindow,
	frame,
	stft
};
var image = {
	flipLeftRight,
	grayscaleToRGB,
	resizeNearestNeighbor,
	resizeBilinear,
	rgbToGrayscale,
	rotateWithOffset,
	cropAndResize,
	nonMaxSuppression,
	nonMaxSuppressionAsync,
	nonMaxSuppressionWithScore,
	nonMaxSuppressionWithScoreAsync,
	nonMaxSuppressionPadded,
	nonMaxSuppressionPaddedAsync,
	threshold,
	transform
};
var linalg = {
	bandPart,
	gramSchmidt,
	qr
};
var losses = {
	absoluteDifference,
	computeWeightedLoss,
	cosineDistance,
	hingeLoss,
	huberLoss,
	logLoss,
	meanSquaredError,
	sigmoidCrossEntropy,
	softmaxCrossEntropy
};
var sparse = {
	sparseFillEmptyRows,
	sparseReshape,
	sparseSegmentMean,
	sparseSegmentSum
};
var string = {
	stringNGrams,
	stringSplit,
	stringToHashBucketFast,
	staticRegexReplace
};
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/serialization.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var serialization_exports = /* @__PURE__ */ __exportAll({
	Serializable: () => Serializable,
	SerializationMap: () => SerializationMap,
	getRegisteredName: () => getRegisteredName,
	registerClass: () => registerClass
});
/**
* Maps to mapping between the custom object and its name.
*
* After registering a custom class, these two maps will add key-value pairs
* for the class object and the registered name.
*
* Therefore we can get the relative registered name by calling
* getRegisteredName() function.
*
* For example:
* GLOBAL_CUSTOM_OBJECT: {key=registeredName: value=corresponding
* CustomObjectClass}
*
* GLOBAL_CUSTOM_NAMES: {key=CustomObjectClass: value=corresponding
* registeredName}
*
*/
var GLOBAL_CUSTOM_OBJECT = /* @__PURE__ */ new Map();
var GLOBAL_CUSTOM_NAMES = /* @__PURE__ */ new Map();
/**
* Serializable defines the serialization contract.
*
* TFJS requires serializable classes to return their className when asked
* to avoid issues with minification.
*/
var Serializable = class {
	/**
	* Return the class name for this class to use in serialization contexts.
	*
	* Generally speaking this will be the same thing that constructor.name
	* would have returned.  However, the class name needs to be robust
	* against minification for serialization/deserialization to work properly.
	*
	* There's also places such as initializers.VarianceScaling, where
	* implementation details between different languages led to different
	* class hierarchies and a non-leaf node is used for serialization purposes.
	*/
	getClassName() {
		return this.constructor.className;
	}
	/**
	* Creates an instance of T from a ConfigDict.
	*
	* This works for most descendants of serializable.  A few need to
	* provide special handling.
	* @param cls A Constructor for the class to instantiate.
	* @param config The Configuration for the object.
	*/
	/** @nocollapse */
	static fromConfig(cls, config) {
		return new cls(config);
	}
};
/**
* Maps string keys to class constructors.
*
* Used during (de)serialization from the cross-language JSON format, which
* requires the class name in the serialization format matches the class
* names as used in Python, should it exist.
*/
var SerializationMap = class SerializationMap {
	constructor() {
		this.classNameMap = {};
	}
	/**
	* Returns the singleton instance of the map.
	*/
	static getMap() {
		if (SerializationMap.instance == null) SerializationMap.instance = new SerializationMap();
		return SerializationMap.instance;
	}
	/**
	* Registers the class as serializable.
	*/
	static register(cls) {
		SerializationMap.getMap().classNameMap[cls.className] = [cls, cls.fromConfig];
	}
};
/**
* Register a class with the serialization map of TensorFlow.js.
*
* This is often used for registering custom Layers, so they can be
* serialized and deserialized.
*
* Example 1. Register the class without package name and specified name.
*
* ```js
* class MyCustomLayer extends tf.layers.Layer {
*   static className = 'MyCustomLayer';
*
*   constructor(config) {
*     super(config);
*   }
* }
* tf.serialization.registerClass(MyCustomLayer);
* console.log(tf.serialization.GLOBALCUSTOMOBJECT.get("Custom>MyCustomLayer"));
* console.log(tf.serialization.GLOBALCUSTOMNAMES.get(MyCustomLayer));
* ```
*
* Example 2. Register the class with package name: "Package" and specified
* name: "MyLayer".
* ```js
* class MyCustomLayer extends tf.layers.Layer {
*   static className = 'MyCustomLayer';
*
*   constructor(config) {
*     super(config);
*   }
* }
* tf.serialization.registerClass(MyCustomLayer, "Package", "MyLayer");
* console.log(tf.serialization.GLOBALCUSTOMOBJECT.get("Package>MyLayer"));
* console.log(tf.serialization.GLOBALCUSTOMNAMES.get(MyCustomLayer));
* ```
*
* Example 3. Register the class with specified name: "MyLayer".
* ```js
* class MyCustomLayer extends tf.layers.Layer {
*   static className = 'MyCustomLayer';
*
*   constructor(config) {
*     super(config);
*   }
* }
* tf.serialization.registerClass(MyCustomLayer, undefined, "MyLayer");
* console.log(tf.serialization.GLOBALCUSTOMOBJECT.get("Custom>MyLayer"));
* console.log(tf.serialization.GLOBALCUSTOMNAMES.get(MyCustomLayer));
* ```
*
* Example 4. Register the class with specified package name: "Package".
* ```js
* class MyCustomLayer extends tf.layers.Layer {
*   static className = 'MyCustomLayer';
*
*   constructor(config) {
*     super(config);
*   }
* }
* tf.serialization.registerClass(MyCustomLayer, "Package");
* console.log(tf.serialization.GLOBALCUSTOMOBJECT
* .get("Package>MyCustomLayer"));
* console.log(tf.serialization.GLOBALCUSTOMNAMES
* .get(MyCustomLayer));
* ```
*
* @param cls The class to be registered. It must have a public static member
*   called `className` defined and the value must be a non-empty string.
* @param pkg The package name that this class belongs to. This used to define
*     the key in GlobalCustomObject. If not defined, it defaults to `Custom`.
* @param name The name that user specified. It defaults to the actual name of
*     the class as specified by its static `className` property.
* @doc {heading: 'Models', subheading: 'Serialization', ignoreCI: true}
*/
function registerClass(cls, pkg, name) {
	assert(cls.className != null, () => "Class being registered does not have the static className property defined.");
	assert(typeof cls.className === "string", () => `className is required to be a string, but got type ` + typeof cls.className);
	assert(cls.className.length > 0, () => "Class being registered has an empty-string as its className, which is disallowed.");
	if (typeof pkg === "undefined") pkg = "Custom";
	if (typeof name === "undefined") name = cls.className;
	const className = name;
	const registerName = pkg + ">" + className;
	SerializationMap.register(cls);
	GLOBAL_CUSTOM_OBJECT.set(registerName, cls);
	GLOBAL_CUSTOM_NAMES.set(cls, registerName);
	return cls;
}
/**
* Get the registered name of a class. If the class has not been registered,
* return the class name.
*
* @param cls The class we want to get register name for. It must have a public
*     static member called `className` defined.
* @returns registered name or class name.
*/
function getRegisteredName(cls) {
	if (GLOBAL_CUSTOM_NAMES.has(cls)) return GLOBAL_CUSTOM_NAMES.get(cls);
	else return cls.className;
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/optimizers/optimizer.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/** @doc {heading: 'Training', subheading: 'Classes', namespace: 'train'} */
var Optimizer = class extends Serializable {
	/**
	* Executes `f()` and minimizes the scalar output of `f()` by computing
	* gradients of y with respect to the list of trainable variables provided by
	* `varList`. If no list is provided, it defaults to all trainable variables.
	*
	* @param f The function to execute and whose output to minimize.
	* @param returnCost Whether to return the scalar cost value produced by
	* executing `f()`.
	* @param varList An optional list of variables to update. If specified, only
	* the trainable variables in varList will be updated by minimize. Defaults to
	* all trainable variables.
	*
	* @doc {heading: 'Training', subheading: 'Optimizers'}
	*/
	minimize(f, returnCost = false, varList) {
		const { value, grads } = this.computeGradients(f, varList);
		if (varList != null) {
			const gradArray = varList.map((v) => ({
				name: v.name,
				tensor: grads[v.name]
			}));
			this.applyGradients(gradArray);
		} else this.applyGradients(grads);
		dispose(grads);
		if (returnCost) return value;
		else {
			value.dispose();
			return null;
		}
	}
	/**
	* The number of iterations that this optimizer instance has been invoked for.
	*/
	get iterations() {
		if (this.iterations_ == null) this.iterations_ = 0;
		return this.iterations_;
	}
	incrementIterations() {
		this.iterations_ = this.iterations + 1;
	}
	/**
	* Executes f() and computes the gradient of the scalar output of f() with
	* respect to the list of trainable variables provided by `varList`. If no
	* list is provided, it defaults to all trainable variables.
	*
	* @param f The function to execute and whose output to use for computing
	* gradients with respect to variables.
	* @param varList An optional list of variables to compute gradients with
	* respect to. If specified, only the trainable variables in varList will have
	* gradients computed with respect to. Defaults to all trainable variables.
	*
	* @doc {heading: 'Training', subheading: 'Optimizers'}
	*/
	computeGradients(f, varList) {
		return variableGrads(f, varList);
	}
	/**
	* Dispose the variables (if any) owned by this optimizer instance.
	*/
	dispose() {
		if (this.iterations_ != null) dispose(this.iterations_);
	}
	async saveIterations() {
		if (this.iterations_ == null) this.iterations_ = 0;
		return {
			name: "iter",
			tensor: scalar(this.iterations_, "int32")
		};
	}
	async getWeights() {
		throw new Error("getWeights() is not implemented for this optimizer yet.");
	}
	async setWeights(weightValues) {
		throw new Error(`setWeights() is not implemented for this optimizer class ${this.getClassName()}`);
	}
	/**
	* Extract the first element of the weight values and set it
	* as the iterations counter variable of this instance of optimizer.
	*
	* @param weightValues
	* @returns Weight values with the first element consumed and excluded.
	*/
	async extractIterations(weightValues) {
		this.iterations_ = (await weightValues[0].tensor.data())[0];
		return weightValues.slice(1);
	}
};
Object.defineProperty(Optimizer, Symbol.hasInstance, { value: (instance) => {
	return instance.minimize != null && instance.computeGradients != null && instance.applyGradients != null;
} });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/optimizers/adadelta_optimizer.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/** @doclink Optimizer */
var AdadeltaOptimizer = class extends Optimizer {
	/** @nocollapse */
	static get className() {
		return "Adadelta";
	}
	constructor(learningRate, rho, epsilon = null) {
		super();
		this.learningRate = learningRate;
		this.rho = rho;
		this.epsilon = epsilon;
		this.accumulatedGrads = [];
		this.accumulatedUpdates = [];
		if (epsilon == null) this.epsilon = ENGINE.backend.epsilon();
	}
	applyGradients(variableGradients) {
		(Array.isArray(variableGradients) ? variableGradients.map((item) => item.name) : Object.keys(variableGradients)).forEach((name, i) => {
			const value = ENGINE.registeredVariables[name];
			const trainable = false;
			if (this.accumulatedGrads[i] == null) this.accumulatedGrads[i] = {
				originalName: `${name}/accum_grad`,
				variable: tidy(() => zerosLike(value).variable(trainable))
			};
			if (this.accumulatedUpdates[i] == null) this.accumulatedUpdates[i] = {
				originalName: `${name}/accum_var`,
				variable: tidy(() => zerosLike(value).variable(trainable))
			};
			const gradient = Array.isArray(variableGradients) ? variableGradients[i].tensor : variableGradients[name];
			if (gradient == null) return;
			const accumulatedGrad = this.accumulatedGrads[i].variable;
			const accumulatedUpdate = this.accumulatedUpdates[i].variable;
			tidy(() => {
				const newAccumulatedGrad = add(mul(accumulatedGrad, this.rho), mul(square(gradient), 1 - this.rho));
				const updates = mul(div(sqrt(add(accumulatedUpdate, this.epsilon)), sqrt(add(accumulatedGrad, this.epsilon))), gradient);
				const newAccumulatedUpdate = add(mul(accumulatedUpdate, this.rho), mul(square(updates), 1 - this.rho));
				accumulatedGrad.assign(newAccumulatedGrad);
				accumulatedUpdate.assign(newAccumulatedUpdate);
				const newValue = add(mul(updates, -this.learningRate), value);
				value.assign(newValue);
			});
		});
		this.incrementIterations();
	}
	dispose() {
		if (this.accumulatedUpdates != null) {
			dispose(this.accumulatedGrads.map((v) => v.variable));
			dispose(this.accumulatedUpdates.map((v) => v.variable));
		}
	}
	async getWeights() {
		const variables = [...this.accumulatedGrads, ...this.accumulatedUpdates];
		return [await this.saveIterations()].concat(variables.map((v) => ({
			name: v.originalName,
			tensor: v.variable
		})));
	}
	async setWeights(weightValues) {
		weightValues = await this.extractIterations(weightValues);
		const variableCount = weightValues.length / 2;
		const trainable = false;
		this.accumulatedGrads = weightValues.slice(0, variableCount).map((v) => ({
			originalName: v.name,
			variable: v.tensor.variable(trainable)
		}));
		this.accumulatedUpdates = weightValues.slice(variableCount, variableCount * 2).map((v) => ({
			originalName: v.name,
			variable: v.tensor.variable(trainable)
		}));
	}
	getConfig() {
		return {
			"learningRate": this.learningRate,
			"rho": this.rho,
			"epsilon": this.epsilon
		};
	}
	/** @nocollapse */
	static fromConfig(cls, config) {
		return new cls(config["learningRate"], config["rho"], config["epsilon"]);
	}
};
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/optimizers/adagrad_optimizer.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/** @doclink Optimizer */
var AdagradOptimizer = class extends Optimizer {
	/** @nocollapse */
	static get className() {
		return "Adagrad";
	}
	constructor(learningRate, initialAccumulatorValue = .1) {
		super();
		this.learningRate = learningRate;
		this.initialAccumulatorValue = initialAccumulatorValue;
		this.accumulatedGrads = [];
	}
	applyGradients(variableGradients) {
		(Array.isArray(variableGradients) ? variableGradients.map((item) => item.name) : Object.keys(variableGradients)).forEach((name, i) => {
			const value = ENGINE.registeredVariables[name];
			if (this.accumulatedGrads[i] == null) {
				const trainable = false;
				this.accumulatedGrads[i] = {
					originalName: `${name}/accumulator`,
					variable: tidy(() => fill(value.shape, this.initialAccumulatorValue).variable(trainable))
				};
			}
			const gradient = Array.isArray(variableGradients) ? variableGradients[i].tensor : variableGradients[name];
			if (gradient == null) return;
			const accumulatedGrad = this.accumulatedGrads[i].variable;
			tidy(() => {
				const newAccumulatedGrad = add(accumulatedGrad, square(gradient));
				accumulatedGrad.assign(newAccumulatedGrad);
				const newValue = add(mul(div(gradient, sqrt(add(newAccumulatedGrad, ENGINE.backend.epsilon()))), -this.learningRate), value);
				value.assign(newValue);
			});
		});
		this.incrementIterations();
	}
	dispose() {
		if (this.accumulatedGrads != null) dispose(this.accumulatedGrads.map((v) => v.variable));
	}
	async getWeights() {
		return [await this.saveIterations()].concat(this.accumulatedGrads.map((v) => ({
			name: v.originalName,
			tensor: v.variable
		})));
	}
	async setWeights(weightValues) {
		weightValues = await this.extractIterations(weightValues);
		const trainable = false;
		this.accumulatedGrads = weightValues.map((v) => ({
			originalName: v.name,
			variable: v.tensor.variable(trainable)
		}));
	}
	getConfig() {
		return {
			"learningRate": this.learningRate,
			"initialAccumulatorValue": this.initialAccumulatorValue
		};
	}
	/** @nocollapse */
	static fromConfig(cls, config) {
		return new cls(config["learningRate"], config["initialAccumulatorValue"]);
	}
};
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/optimizers/adam_optimizer.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var AdamOptimizer = class extends Optimizer {
	/** @nocollapse */
	static get className() {
		return "Adam";
	}
	constructor(learningRate, beta1, beta2, epsilon = null) {
		super();
		this.learningRate = learningRate;
		this.beta1 = beta1;
		this.beta2 = beta2;
		this.epsilon = epsilon;
		this.accumulatedFirstMoment = [];
		this.accumulatedSecondMoment = [];
		tidy(() => {
			this.accBeta1 = scalar(beta1).variable();
			this.accBeta2 = scalar(beta2).variable();
		});
		if (epsilon == null) this.epsilon = ENGINE.backend.epsilon();
	}
	applyGradients(variableGradients) {
		const varNames = Array.isArray(variableGradients) ? variableGradients.map((v) => v.name) : Object.keys(variableGradients);
		tidy(() => {
			const oneMinusAccBeta1 = sub(1, this.accBeta1);
			const oneMinusAccBeta2 = sub(1, this.accBeta2);
			varNames.forEach((name, i) => {
				const value = ENGINE.registeredVariables[name];
				const trainable = false;
				if (this.accumulatedFirstMoment[i] == null) this.accumulatedFirstMoment[i] = {
					originalName: `${name}/m`,
					variable: tidy(() => zerosLike(value).variable(trainable))
				};
				if (this.accumulatedSecondMoment[i] == null) this.accumulatedSecondMoment[i] = {
					originalName: `${name}/v`,
					variable: tidy(() => zerosLike(value).variable(trainable))
				};
				const gradient = Array.isArray(variableGradients) ? variableGradients[i].tensor : variableGradients[name];
				if (gradient == null) return;
				const firstMoment = this.accumulatedFirstMoment[i].variable;
				const secondMoment = this.accumulatedSecondMoment[i].variable;
				const newFirstMoment = add(mul(firstMoment, this.beta1), mul(gradient, 1 - this.beta1));
				const newSecondMoment = add(mul(secondMoment, this.beta2), mul(square(gradient), 1 - this.beta2));
				const biasCorrectedFirstMoment = div(newFirstMoment, oneMinusAccBeta1);
				const biasCorrectedSecondMoment = div(newSecondMoment, oneMinusAccBeta2);
				firstMoment.assign(newFirstMoment);
				secondMoment.assign(newSecondMoment);
				const newValue = add(mul(div(biasCorrectedFirstMoment, add(sqrt(biasCorrectedSecondMoment), this.epsilon)), -this.learningRate), value);
				value.assign(newValue);
			});
			this.accBeta1.assign(mul(this.accBeta1, this.beta1));
			this.accBeta2.assign(mul(this.accBeta2, this.beta2));
		});
		this.incrementIterations();
	}
	dispose() {
		this.accBeta1.dispose();
		this.accBeta2.dispose();
		if (this.accumulatedFirstMoment != null) dispose(this.accumulatedFirstMoment.map((v) => v.variable));
		if (this.accumulatedSecondMoment != null) dispose(this.accumulatedSecondMoment.map((v) => v.variable));
	}
	async getWeights() {
		const variables = [...this.accumulatedFirstMoment, ...this.accumulatedSecondMoment];
		return [await this.saveIterations()].concat(variables.map((v) => ({
			name: v.originalName,
			tensor: v.variable
		})));
	}
	async setWeights(weightValues) {
		weightValues = await this.extractIterations(weightValues);
		tidy(() => {
			this.accBeta1.assign(pow(this.beta1, this.iterations_ + 1));
			this.accBeta2.assign(pow(this.beta2, this.iterations_ + 1));
		});
		const variableCount = weightValues.length / 2;
		const trainable = false;
		this.accumulatedFirstMoment = weightValues.slice(0, variableCount).map((v) => ({
			originalName: v.name,
			variable: v.tensor.variable(trainable)
		}));
		this.accumulatedSecondMoment = weightValues.slice(variableCount, variableCount * 2).map((v) => ({
			originalName: v.name,
			variable: v.tensor.variable(trainable)
		}));
	}
	getConfig() {
		return {
			"learningRate": this.learningRate,
			"beta1": this.beta1,
			"beta2": this.beta2,
			"epsilon": this.epsilon
		};
	}
	/** @nocollapse */
	static fromConfig(cls, config) {
		return new cls(config["learningRate"], config["beta1"], config["beta2"], config["epsilon"]);
	}
};
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/optimizers/adamax_optimizer.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var AdamaxOptimizer = class extends Optimizer {
	/** @nocollapse */
	static get className() {
		return "Adamax";
	}
	constructor(learningRate, beta1, beta2, epsilon = null, decay = 0) {
		super();
		this.learningRate = learningRate;
		this.beta1 = beta1;
		this.beta2 = beta2;
		this.epsilon = epsilon;
		this.decay = decay;
		this.accumulatedFirstMoment = [];
		this.accumulatedWeightedInfNorm = [];
		tidy(() => {
			this.iteration = scalar(0).variable();
			this.accBeta1 = scalar(beta1).variable();
		});
		if (epsilon == null) this.epsilon = ENGINE.backend.epsilon();
	}
	applyGradients(variableGradients) {
		const variableNames = Array.isArray(variableGradients) ? variableGradients.map((item) => item.name) : Object.keys(variableGradients);
		tidy(() => {
			const oneMinusAccBeta1 = sub(1, this.accBeta1);
			const lr = div(-this.learningRate, add(mul(this.iteration, this.decay), 1));
			variableNames.forEach((name, i) => {
				const value = ENGINE.registeredVariables[name];
				const trainable = false;
				if (this.accumulatedFirstMoment[i] == null) this.accumulatedFirstMoment[i] = {
					originalName: `${name}/m`,
					variable: zerosLike(value).variable(trainable)
				};
				if (this.accumulatedWeightedInfNorm[i] == null) this.accumulatedWeightedInfNorm[i] = {
					originalName: `${name}/v`,
					variable: zerosLike(value).variable(trainable)
				};
				const gradient = Array.isArray(variableGradients) ? variableGradients[i].tensor : variableGradients[name];
				if (gradient == null) return;
				const firstMoment = this.accumulatedFirstMoment[i].variable;
				const weightedInfNorm = this.accumulatedWeightedInfNorm[i].variable;
				const newFirstMoment = add(mul(firstMoment, this.beta1), mul(gradient, 1 - this.beta1));
				const ut0 = mul(weightedInfNorm, this.beta2);
				const ut1 = abs(gradient);
				const newWeightedInfNorm = maximum(ut0, ut1);
				firstMoment.assign(newFirstMoment);
				weightedInfNorm.assign(newWeightedInfNorm);
				const newValue = add(mul(div(lr, oneMinusAccBeta1), div(newFirstMoment, add(newWeightedInfNorm, this.epsilon))), value);
				value.assign(newValue);
			});
			this.iteration.assign(add(this.iteration, 1));
			this.accBeta1.assign(mul(this.accBeta1, this.beta1));
		});
		this.incrementIterations();
	}
	dispose() {
		this.accBeta1.dispose();
		this.iteration.dispose();
		if (this.accumulatedFirstMoment != null) dispose(this.accumulatedFirstMoment.map((v) => v.variable));
		if (this.accumulatedWeightedInfNorm != null) dispose(this.accumulatedWeightedInfNorm.map((v) => v.variable));
	}
	async getWeights() {
		throw new Error("getWeights() is not implemented for Adamax yet.");
	}
	async setWeights(weightValues) {
		throw new Error("setWeights() is not implemented for Adamax yet.");
	}
	getConfig() {
		return {
			"learningRate": this.learningRate,
			"beta1": this.beta1,
			"beta2": this.beta2,
			"epsilon": this.epsilon,
			"decay": this.decay
		};
	}
	/** @nocollapse */
	static fromConfig(cls, config) {
		return new cls(config["learningRate"], config["beta1"], config["beta2"], config["epsilon"], config["decay"]);
	}
};
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/optimizers/sgd_optimizer.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/** @doclink Optimizer */
var SGDOptimizer = class extends Optimizer {
	/** @nocollapse */
	static get className() {
		return "SGD";
	}
	constructor(learningRate) {
		super();
		this.learningRate = learningRate;
		this.setLearningRate(learningRate);
	}
	applyGradients(variableGradients) {
		(Array.isArray(variableGradients) ? variableGradients.map((v) => v.name) : Object.keys(variableGradients)).forEach((name, i) => {
			const gradient = Array.isArray(variableGradients) ? variableGradients[i].tensor : variableGradients[name];
			if (gradient == null) return;
			const value = ENGINE.registeredVariables[name];
			tidy(() => {
				const newValue = add(mul(this.c, gradient), value);
				value.assign(newValue);
			});
		});
		this.incrementIterations();
	}
	/**
	* Sets the learning rate of the optimizer.
	*/
	setLearningRate(learningRate) {
		this.learningRate = learningRate;
		if (this.c != null) this.c.dispose();
		this.c = keep(scalar(-learningRate));
	}
	dispose() {
		this.c.dispose();
	}
	async getWeights() {
		return [await this.saveIterations()];
	}
	async setWeights(weightValues) {
		weightValues = await this.extractIterations(weightValues);
		if (weightValues.length !== 0) throw new Error("SGD optimizer does not have settable weights.");
	}
	getConfig() {
		return { "learningRate": this.learningRate };
	}
	/** @nocollapse */
	static fromConfig(cls, config) {
		return new cls(config["learningRate"]);
	}
};
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/optimizers/momentum_optimizer.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/** @doclink Optimizer */
var MomentumOptimizer = class extends SGDOptimizer {
	/** @nocollapse */
	static get className() {
		return "Momentum";
	}
	constructor(learningRate, momentum, useNesterov = false) {
		super(learningRate);
		this.learningRate = learningRate;
		this.momentum = momentum;
		this.useNesterov = useNesterov;
		this.accumulations = [];
		this.m = scalar(this.momentum);
	}
	applyGradients(variableGradients) {
		(Array.isArray(variableGradients) ? variableGradients.map((item) => item.name) : Object.keys(variableGradients)).forEach((name, i) => {
			const value = ENGINE.registeredVariables[name];
			if (this.accumulations[i] == null) {
				const trainable = false;
				this.accumulations[i] = {
					originalName: `${name}/momentum`,
					variable: tidy(() => zerosLike(value).variable(trainable))
				};
			}
			const accumulation = this.accumulations[i].variable;
			const gradient = Array.isArray(variableGradients) ? variableGradients[i].tensor : variableGradients[name];
			if (gradient == null) return;
			tidy(() => {
				let newValue;
				const newAccumulation = add(mul(this.m, accumulation), gradient);
				if (this.useNesterov) newValue = add(mul(this.c, add(gradient, mul(newAccumulation, this.m))), value);
				else newValue = add(mul(this.c, newAccumulation), value);
				accumulation.assign(newAccumulation);
				value.assign(newValue);
			});
		});
		this.incrementIterations();
	}
	dispose() {
		this.m.dispose();
		if (this.accumulations != null) dispose(this.accumulations.map((v) => v.variable));
	}
	/**
	* Sets the momentum of the optimizer.
	*
	* @param momentum
	*/
	setMomentum(momentum) {
		this.momentum = momentum;
	}
	async getWeights() {
		return [await this.saveIterations()].concat(this.accumulations.map((v) => ({
			name: v.originalName,
			tensor: v.variable
		})));
	}
	async setWeights(weightValues) {
		weightValues = await this.extractIterations(weightValues);
		const trainable = false;
		this.accumulations = weightValues.map((v) => ({
			originalName: v.name,
			variable: v.tensor.variable(trainable)
		}));
	}
	getConfig() {
		return {
			"learningRate": this.learningRate,
			"momentum": this.momentum,
			"useNesterov": this.useNesterov
		};
	}
	/** @nocollapse */
	static fromConfig(cls, config) {
		return new cls(config["learningRate"], config["momentum"], config["useNesterov"]);
	}
};
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/optimizers/rmsprop_optimizer.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/** @doclink Optimizer */
var RMSPropOptimizer = class extends Optimizer {
	/** @nocollapse */
	static get className() {
		return "RMSProp";
	}
	constructor(learningRate, decay = .9, momentum = 0, epsilon = null, centered = false) {
		super();
		this.learningRate = learningRate;
		this.decay = decay;
		this.momentum = momentum;
		this.epsilon = epsilon;
		this.accumulatedMeanSquares = [];
		this.accumulatedMoments = [];
		this.accumulatedMeanGrads = [];
		this.centered = centered;
		if (epsilon == null) this.epsilon = ENGINE.backend.epsilon();
		if (learningRate == null) throw new Error(`learningRate for RMSPropOptimizer must be defined.`);
	}
	applyGradients(variableGradients) {
		(Array.isArray(variableGradients) ? variableGradients.map((item) => item.name) : Object.keys(variableGradients)).forEach((name, i) => {
			const value = ENGINE.registeredVariables[name];
			const trainable = false;
			if (this.accumulatedMeanSquares[i] == null) this.accumulatedMeanSquares[i] = {
				originalName: `${name}/rms`,
				variable: tidy(() => zerosLike(value).variable(trainable))
			};
			if (this.accumulatedMoments[i] == null) this.accumulatedMoments[i] = {
				originalName: `${name}/momentum`,
				variable: tidy(() => zerosLike(value).variable(trainable))
			};
			if (this.accumulatedMeanGrads[i] == null && this.centered) this.accumulatedMeanGrads[i] = {
				originalName: `${name}/mg`,
				variable: tidy(() => zerosLike(value).variable(trainable))
			};
			const gradient = Array.isArray(variableGradients) ? variableGradients[i].tensor : variableGradients[name];
			if (gradient == null) return;
			const accumulatedMeanSquare = this.accumulatedMeanSquares[i].variable;
			const accumulatedMoments = this.accumulatedMoments[i].variable;
			tidy(() => {
				const newAccumulatedMeanSquare = add(mul(accumulatedMeanSquare, this.decay), mul(square(gradient), 1 - this.decay));
				if (this.centered) {
					const accumulatedMeanGrad = this.accumulatedMeanGrads[i].variable;
					const newAccumulatedMeanGrad = add(mul(accumulatedMeanGrad, this.decay), mul(gradient, 1 - this.decay));
					const gradContribution = div(mul(gradient, this.learningRate), sqrt(sub(newAccumulatedMeanSquare, add(square(newAccumulatedMeanGrad), this.epsilon))));
					const newAccumulatedMoments = add(mul(accumulatedMoments, this.momentum), gradContribution);
					accumulatedMeanSquare.assign(newAccumulatedMeanSquare);
					accumulatedMeanGrad.assign(newAccumulatedMeanGrad);
					accumulatedMoments.assign(newAccumulatedMoments);
					const newValue = sub(value, newAccumulatedMoments);
					value.assign(newValue);
				} else {
					const newAccumulatedMeanSquare = add(mul(accumulatedMeanSquare, this.decay), mul(square(gradient), 1 - this.decay));
					const newAccumulatedMoments = add(mul(accumulatedMoments, this.momentum), div(mul(gradient, this.learningRate), sqrt(add(newAccumulatedMeanSquare, this.epsilon))));
					accumulatedMeanSquare.assign(newAccumulatedMeanSquare);
					accumulatedMoments.assign(newAccumulatedMoments);
					const newValue = sub(value, newAccumulatedMoments);
					value.assign(newValue);
				}
			});
		});
		this.incrementIterations();
	}
	dispose() {
		if (this.accumulatedMeanSquares != null) dispose(this.accumulatedMeanSquares.map((v) => v.variable));
		if (this.accumulatedMeanGrads != null && this.centered) dispose(this.accumulatedMeanGrads.map((v) => v.variable));
		if (this.accumulatedMoments != null) dispose(this.accumulatedMoments.map((v) => v.variable));
	}
	async getWeights() {
		const variables = [...this.accumulatedMeanSquares, ...this.accumulatedMoments];
		if (this.centered) variables.push(...this.accumulatedMeanGrads);
		return [await this.saveIterations()].concat(variables.map((v) => ({
			name: v.originalName,
			tensor: v.variable
		})));
	}
	async setWeights(weightValues) {
		weightValues = await this.extractIterations(weightValues);
		const variableCount = this.centered ? weightValues.length / 3 : weightValues.length / 2;
		const trainable = false;
		this.accumulatedMeanSquares = weightValues.slice(0, variableCount).map((v) => ({
			originalName: v.name,
			variable: v.tensor.variable(trainable)
		}));
		this.accumulatedMoments = weightValues.slice(variableCount, variableCount * 2).map((v) => ({
			originalName: v.name,
			variable: v.tensor.variable(trainable)
		}));
		if (this.centered) this.accumulatedMeanGrads = weightValues.slice(variableCount * 2, variableCount * 3).map((v) => ({
			originalName: v.name,
			variable: v.tensor.variable(trainable)
		}));
	}
	getConfig() {
		return {
			"learningRate": this.learningRate,
			"decay": this.decay,
			"momentum": this.momentum,
			"epsilon": this.epsilon,
			"centered": this.centered
		};
	}
	/** @nocollapse */
	static fromConfig(cls, config) {
		return new cls(config["learningRate"], config["decay"], config["momentum"], config["epsilon"], config["centered"]);
	}
};
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/optimizers/register_optimizers.js
/**
* @license
* Copyright 2022 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var OPTIMIZERS = [
	AdadeltaOptimizer,
	AdagradOptimizer,
	AdamOptimizer,
	AdamaxOptimizer,
	MomentumOptimizer,
	RMSPropOptimizer,
	SGDOptimizer
];
function registerOptimizers() {
	for (const optimizer of OPTIMIZERS) registerClass(optimizer);
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/io/browser_files.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var DEFAULT_FILE_NAME_PREFIX = "model";
var DEFAULT_JSON_EXTENSION_NAME = ".json";
var DEFAULT_WEIGHT_DATA_EXTENSION_NAME = ".weights.bin";
function defer(f) {
	return new Promise((resolve) => setTimeout(resolve)).then(f);
}
var BrowserDownloads = class BrowserDownloads {
	constructor(fileNamePrefix) {
		if (!env().getBool("IS_BROWSER")) throw new Error("browserDownloads() cannot proceed because the current environment is not a browser.");
		if (fileNamePrefix.startsWith(BrowserDownloads.URL_SCHEME)) fileNamePrefix = fileNamePrefix.slice(BrowserDownloads.URL_SCHEME.length);
		if (fileNamePrefix == null || fileNamePrefix.length === 0) fileNamePrefix = DEFAULT_FILE_NAME_PREFIX;
		this.modelJsonFileName = fileNamePrefix + DEFAULT_JSON_EXTENSION_NAME;
		this.weightDataFileName = fileNamePrefix + DEFAULT_WEIGHT_DATA_EXTENSION_NAME;
	}
	async save(modelArtifacts) {
		if (typeof document === "undefined") throw new Error("Browser downloads are not supported in this environment since `document` is not present");
		const weightBuffer = CompositeArrayBuffer.join(modelArtifacts.weightData);
		const weightsURL = window.URL.createObjectURL(new Blob([weightBuffer], { type: "application/octet-stream" }));
		if (modelArtifacts.modelTopology instanceof ArrayBuffer) throw new Error("BrowserDownloads.save() does not support saving model topology in binary formats yet.");
		else {
			const modelJSON = getModelJSONForModelArtifacts(modelArtifacts, [{
				paths: ["./" + this.weightDataFileName],
				weights: modelArtifacts.weightSpecs
			}]);
			const modelJsonURL = window.URL.createObjectURL(new Blob([JSON.stringify(modelJSON)], { type: "application/json" }));
			const jsonAnchor = this.modelJsonAnchor == null ? document.createElement("a") : this.modelJsonAnchor;
			jsonAnchor.download = this.modelJsonFileName;
			jsonAnchor.href = modelJsonURL;
			await defer(() => jsonAnchor.dispatchEvent(new MouseEvent("click")));
			if (modelArtifacts.weightData != null) {
				const weightDataAnchor = this.weightDataAnchor == null ? document.createElement("a") : this.weightDataAnchor;
				weightDataAnchor.download = this.weightDataFileName;
				weightDataAnchor.href = weightsURL;
				await defer(() => weightDataAnchor.dispatchEvent(new MouseEvent("click")));
			}
			return { modelArtifactsInfo: getModelArtifactsInfoForJSON(modelArtifacts) };
		}
	}
};
BrowserDownloads.URL_SCHEME = "downloads://";
var BrowserFiles = class {
	constructor(files) {
		if (files == null || files.length < 1) throw new Error(`When calling browserFiles, at least 1 file is required, but received ${files}`);
		this.jsonFile = files[0];
		this.weightsFiles = files.slice(1);
	}
	async load() {
		return new Promise((resolve, reject) => {
			const jsonReader = new FileReader();
			jsonReader.onload = (event) => {
				const modelJSON = JSON.parse(event.target.result);
				const modelTopology = modelJSON.modelTopology;
				if (modelTopology == null) {
					reject(/* @__PURE__ */ new Error(`modelTopology field is missing from file ${this.jsonFile.name}`));
					return;
				}
				if (modelJSON.weightsManifest == null) {
					reject(/* @__PURE__ */ new Error(`weightManifest field is missing from file ${this.jsonFile.name}`));
					return;
				}
				if (this.weightsFiles.length === 0) {
					resolve({ modelTopology });
					return;
				}
				resolve(getModelArtifactsForJSON(modelJSON, (weightsManifest) => this.loadWeights(weightsManifest)));
			};
			jsonReader.onerror = (error) => reject(`Failed to read model topology and weights manifest JSON from file '${this.jsonFile.name}'. BrowserFiles supports loading Keras-style tf.Model artifacts only.`);
			jsonReader.readAsText(this.jsonFile);
		});
	}
	loadWeights(weightsManifest) {
		const weightSpecs = [];
		const paths = [];
		for (const entry of weightsManifest) {
			weightSpecs.push(...entry.weights);
			paths.push(...entry.paths);
		}
		const pathToFile = this.checkManifestAndWeightFiles(weightsManifest);
		const promises = paths.map((path) => this.loadWeightsFile(path, pathToFile[path]));
		return Promise.all(promises).then((buffers) => [weightSpecs, buffers]);
	}
	loadWeightsFile(path, file) {
		return new Promise((resolve, reject) => {
			const weightFileReader = new FileReader();
			weightFileReader.onload = (event) => {
				const weightData = event.target.result;
				resolve(weightData);
			};
			weightFileReader.onerror = (error) => reject(`Failed to weights data from file of path '${path}'.`);
			weightFileReader.readAsArrayBuffer(file);
		});
	}
	/**
	* Check the compatibility between weights manifest and weight files.
	*/
	checkManifestAndWeightFiles(manifest) {
		const basenames = [];
		const fileNames = this.weightsFiles.map((file) => basename(file.name));
		const pathToFile = {};
		for (const group of manifest) group.paths.forEach((path) => {
			const pathBasename = basename(path);
			if (basenames.indexOf(pathBasename) !== -1) throw new Error(`Duplicate file basename found in weights manifest: '${pathBasename}'`);
			basenames.push(pathBasename);
			if (fileNames.indexOf(pathBasename) === -1) throw new Error(`Weight file with basename '${pathBasename}' is not provided.`);
			else pathToFile[path] = this.weightsFiles[fileNames.indexOf(pathBasename)];
		});
		if (basenames.length !== this.weightsFiles.length) throw new Error(`Mismatch in the number of files in weights manifest (${basenames.length}) and the number of weight files provided (${this.weightsFiles.length}).`);
		return pathToFile;
	}
};
var browserDownloadsRouter = (url) => {
	if (!env().getBool("IS_BROWSER")) return null;
	else if (!Array.isArray(url) && url.startsWith(BrowserDownloads.URL_SCHEME)) return browserDownloads(url.slice(BrowserDownloads.URL_SCHEME.length));
	else return null;
};
IORouterRegistry.registerSaveRouter(browserDownloadsRouter);
/**
* Creates an IOHandler that triggers file downloads from the browser.
*
* The returned `IOHandler` instance can be used as model exporting methods such
* as `tf.Model.save` and supports only saving.
*
* ```js
* const model = tf.sequential();
* model.add(tf.layers.dense(
*     {units: 1, inputShape: [10], activation: 'sigmoid'}));
* const saveResult = await model.save('downloads://mymodel');
* // This will trigger downloading of two files:
* //   'mymodel.json' and 'mymodel.weights.bin'.
* console.log(saveResult);
* ```
*
* @param fileNamePrefix Prefix name of the files to be downloaded. For use with
*   `tf.Model`, `fileNamePrefix` should follow either of the following two
*   formats:
*   1. `null` or `undefined`, in which case the default file
*      names will be used:
*      - 'model.json' for the JSON file containing the model topology and
*        weights manifest.
*      - 'model.weights.bin' for the binary file containing the binary weight
*        values.
*   2. A single string or an Array of a single string, as the file name prefix.
*      For example, if `'foo'` is provided, the downloaded JSON
*      file and binary weights file will be named 'foo.json' and
*      'foo.weights.bin', respectively.
* @param config Additional configuration for triggering downloads.
* @returns An instance of `BrowserDownloads` `IOHandler`.
*
* @doc {
*   heading: 'Models',
*   subheading: 'Loading',
*   namespace: 'io',
*   ignoreCI: true
* }
*/
function browserDownloads(fileNamePrefix = "model") {
	return new BrowserDownloads(fileNamePrefix);
}
/**
* Creates an IOHandler that loads model artifacts from user-selected files.
*
* This method can be used for loading from files such as user-selected files
* in the browser.
* When used in conjunction with `tf.loadLayersModel`, an instance of
* `tf.LayersModel` (Keras-style) can be constructed from the loaded artifacts.
*
* ```js
* // Note: This code snippet won't run properly without the actual file input
* //   elements in the HTML DOM.
*
* // Suppose there are two HTML file input (`<input type="file" ...>`)
* // elements.
* const uploadJSONInput = document.getElementById('upload-json');
* const uploadWeightsInput = document.getElementById('upload-weights');
* const model = await tf.loadLayersModel(tf.io.browserFiles(
*     [uploadJSONInput.files[0], uploadWeightsInput.files[0]]));
* ```
*
* @param files `File`s to load from. Currently, this function supports only
*   loading from files that contain Keras-style models (i.e., `tf.Model`s), for
*   which an `Array` of `File`s is expected (in that order):
*   - A JSON file containing the model topology and weight manifest.
*   - Optionally, one or more binary files containing the binary weights.
*     These files must have names that match the paths in the `weightsManifest`
*     contained by the aforementioned JSON file, or errors will be thrown
*     during loading. These weights files have the same format as the ones
*     generated by `tensorflowjs_converter` that comes with the `tensorflowjs`
*     Python PIP package. If no weights files are provided, only the model
*     topology will be loaded from the JSON file above.
* @returns An instance of `Files` `IOHandler`.
*
* @doc {
*   heading: 'Models',
*   subheading: 'Loading',
*   namespace: 'io',
*   ignoreCI: true
* }
*/
function browserFiles(files) {
	return new BrowserFiles(files);
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/io/progress.js
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Monitor Promise.all progress, fire onProgress callback function.
*
* @param promises Promise list going to be monitored
* @param onProgress Callback function. Fired when a promise resolved.
* @param startFraction Optional fraction start. Default to 0.
* @param endFraction Optional fraction end. Default to 1.
*/
function monitorPromisesProgress(promises, onProgress, startFraction, endFraction) {
	checkPromises(promises);
	startFraction = startFraction == null ? 0 : startFraction;
	endFraction = endFraction == null ? 1 : endFraction;
	checkFraction(startFraction, endFraction);
	let resolvedPromise = 0;
	const registerMonitor = (promise) => {
		promise.then((value) => {
			onProgress(startFraction + ++resolvedPromise / promises.length * (endFraction - startFraction));
			return value;
		});
		return promise;
	};
	function checkPromises(promises) {
		assert(promises != null && Array.isArray(promises) && promises.length > 0, () => "promises must be a none empty array");
	}
	function checkFraction(startFraction, endFraction) {
		assert(startFraction >= 0 && startFraction <= 1, () => `Progress fraction must be in range [0, 1], but got startFraction ${startFraction}`);
		assert(endFraction >= 0 && endFraction <= 1, () => `Progress fraction must be in range [0, 1], but got endFraction ${endFraction}`);
		assert(endFraction >= startFraction, () => `startFraction must be no more than endFraction, but got startFraction ${startFraction} and endFraction ${endFraction}`);
	}
	return Promise.all(promises.map(registerMonitor));
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/io/weights_loader.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Reads binary weights data from a number of URLs.
*
* @param fetchURLs URLs to send the HTTP requests at, using `fetch` calls.
* @param requestOptions RequestInit (options) for the HTTP requests.
* @param fetchFunc Optional overriding value for the `window.fetch` function.
* @param onProgress Optional, progress callback function, fired periodically
*   before the load is completed.
* @returns A `Promise` of an Array of `ArrayBuffer`. The Array has the same
*   length as `fetchURLs`.
*/
async function loadWeightsAsArrayBuffer(fetchURLs, loadOptions) {
	if (loadOptions == null) loadOptions = {};
	const fetchFunc = loadOptions.fetchFunc == null ? env().platform.fetch : loadOptions.fetchFunc;
	const requests = fetchURLs.map((fetchURL) => fetchFunc(fetchURL, loadOptions.requestInit, { isBinary: true }));
	const bufferPromises = (loadOptions.onProgress == null ? await Promise.all(requests) : await monitorPromisesProgress(requests, loadOptions.onProgress, 0, .5)).map((response) => response.arrayBuffer());
	return loadOptions.onProgress == null ? await Promise.all(bufferPromises) : await monitorPromisesProgress(bufferPromises, loadOptions.onProgress, .5, 1);
}
function streamWeights(fetchURLs, loadOptions) {
	var _a;
	const fetchFunc = loadOptions.fetchFunc == null ? env().platform.fetch : loadOptions.fetchFunc;
	let fetchIndex = 0;
	let chunkReader;
	(_a = loadOptions.onProgress) === null || _a === void 0 || _a.call(loadOptions, 0);
	return new ReadableStream({ pull: async (controller) => {
		var _a;
		while (fetchIndex < fetchURLs.length) {
			if (!chunkReader) chunkReader = (await fetchFunc(fetchURLs[fetchIndex], loadOptions.requestInit, { isBinary: true })).body.getReader();
			const { done, value } = await chunkReader.read();
			if (done) {
				fetchIndex++;
				chunkReader = void 0;
				(_a = loadOptions.onProgress) === null || _a === void 0 || _a.call(loadOptions, fetchIndex / fetchURLs.length);
				continue;
			}
			controller.enqueue(value);
			return;
		}
		controller.close();
	} });
}
/**
* Reads a weights manifest JSON configuration, fetches the weights and
* returns them as `Tensor`s.
*
* @param manifest The weights manifest JSON.
* @param filePathPrefix The path prefix for filenames given in the manifest.
*     Defaults to the empty string.
* @param weightNames The names of the weights to be fetched.
*/
async function loadWeights(manifest, filePathPrefix = "", weightNames, requestInit) {
	const fetchWeights = (fetchUrls) => loadWeightsAsArrayBuffer(fetchUrls, { requestInit });
	return weightsLoaderFactory(fetchWeights)(manifest, filePathPrefix, weightNames);
}
/**
* Creates a function, which reads a weights manifest JSON configuration,
* fetches the weight files using the specified function and returns them as
* `Tensor`s.
*
* ```js
* // example for creating a nodejs weight loader, which reads the weight files
* // from disk using fs.readFileSync
*
* import * as fs from 'fs'
*
* const fetchWeightsFromDisk = (filePaths: string[]) =>
*   filePaths.map(filePath => fs.readFileSync(filePath).buffer)
*
* const loadWeights = tf.io.weightsLoaderFactory(fetchWeightsFromDisk)
*
* const manifest = JSON.parse(
*   fs.readFileSync('./my_model-weights_manifest').toString()
* )
* const weightMap = await loadWeights(manifest, './')
* ```
* @param fetchWeightsFunction The function used for fetching the weight files.
* @returns Weight loading function.
*/
function weightsLoaderFactory(fetchWeightsFunction) {
	return async (manifest, filePathPrefix = "", weightNames) => {
		const groupIndicesToFetchMap = manifest.map(() => false);
		const groupWeightsToFetch = {};
		const weightsFound = weightNames != null ? weightNames.map(() => false) : [];
		const allManifestWeightNames = [];
		manifest.forEach((manifestGroupConfig, groupIndex) => {
			let groupOffset = 0;
			manifestGroupConfig.weights.forEach((weightsEntry) => {
				const weightsBytes = DTYPE_VALUE_SIZE_MAP["quantization" in weightsEntry ? weightsEntry.quantization.dtype : weightsEntry.dtype] * sizeFromShape(weightsEntry.shape);
				const enqueueWeightsForFetchingFn = () => {
					groupIndicesToFetchMap[groupIndex] = true;
					if (groupWeightsToFetch[groupIndex] == null) groupWeightsToFetch[groupIndex] = [];
					groupWeightsToFetch[groupIndex].push({
						manifestEntry: weightsEntry,
						groupOffset,
						sizeBytes: weightsBytes
					});
				};
				if (weightNames != null) weightNames.forEach((weightName, weightIndex) => {
					if (weightName === weightsEntry.name) {
						enqueueWeightsForFetchingFn();
						weightsFound[weightIndex] = true;
					}
				});
				else enqueueWeightsForFetchingFn();
				allManifestWeightNames.push(weightsEntry.name);
				groupOffset += weightsBytes;
			});
		});
		if (!weightsFound.every((found) => found)) {
			const weightsNotFound = weightNames.filter((_, i) => !weightsFound[i]);
			throw new Error(`Could not find weights in manifest with names: ${weightsNotFound.join(", ")}. \nManifest JSON has weights with names: ${allManifestWeightNames.join(", ")}.`);
		}
		const groupIndicesToFetch = groupIndicesToFetchMap.reduce((accumulator, shouldFetch, i) => {
			if (shouldFetch) accumulator.push(i);
			return accumulator;
		}, []);
		const fetchUrls = [];
		groupIndicesToFetch.forEach((i) => {
			manifest[i].paths.forEach((filepath) => {
				const fetchUrl = filePathPrefix + (!filePathPrefix.endsWith("/") ? "/" : "") + filepath;
				fetchUrls.push(fetchUrl);
			});
		});
		const buffers = await fetchWeightsFunction(fetchUrls);
		const weightsTensorMap = {};
		let bufferIndexOffset = 0;
		groupIndicesToFetch.forEach((i) => {
			const numBuffers = manifest[i].paths.length;
			const weightsBuffer = new CompositeArrayBuffer(buffers.slice(bufferIndexOffset, bufferIndexOffset + numBuffers));
			groupWeightsToFetch[i].forEach((weightsEntry) => {
				const nameToTensorMap = decodeWeights(weightsBuffer.slice(weightsEntry.groupOffset, weightsEntry.groupOffset + weightsEntry.sizeBytes), [weightsEntry.manifestEntry]);
				for (const name in nameToTensorMap) weightsTensorMap[name] = nameToTensorMap[name];
			});
			bufferIndexOffset += numBuffers;
		});
		return weightsTensorMap;
	};
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/io/http.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* IOHandler implementations based on HTTP requests in the web browser.
*
* Uses [`fetch`](https://developer.mozilla.org/en-US/docs/Web/API/Fetch_API).
*/
var OCTET_STREAM_MIME_TYPE = "application/octet-stream";
var JSON_TYPE = "application/json";
var HTTPRequest = class {
	constructor(path, loadOptions) {
		this.DEFAULT_METHOD = "POST";
		if (loadOptions == null) loadOptions = {};
		this.weightPathPrefix = loadOptions.weightPathPrefix;
		this.weightUrlConverter = loadOptions.weightUrlConverter;
		if (loadOptions.fetchFunc != null) {
			assert(typeof loadOptions.fetchFunc === "function", () => "Must pass a function that matches the signature of `fetch` (see https://developer.mozilla.org/en-US/docs/Web/API/Fetch_API)");
			this.fetch = loadOptions.fetchFunc;
		} else this.fetch = env().platform.fetch;
		assert(path != null && path.length > 0, () => "URL path for http must not be null, undefined or empty.");
		if (Array.isArray(path)) assert(path.length === 2, () => `URL paths for http must have a length of 2, (actual length is ${path.length}).`);
		this.path = path;
		if (loadOptions.requestInit != null && loadOptions.requestInit.body != null) throw new Error("requestInit is expected to have no pre-existing body, but has one.");
		this.requestInit = loadOptions.requestInit || {};
		this.loadOptions = loadOptions;
	}
	async save(modelArtifacts) {
		if (modelArtifacts.modelTopology instanceof ArrayBuffer) throw new Error("BrowserHTTPRequest.save() does not support saving model topology in binary formats yet.");
		const init = Object.assign({ method: this.DEFAULT_METHOD }, this.requestInit);
		init.body = new FormData();
		const modelTopologyAndWeightManifest = getModelJSONForModelArtifacts(modelArtifacts, [{
			paths: ["./model.weights.bin"],
			weights: modelArtifacts.weightSpecs
		}]);
		init.body.append("model.json", new Blob([JSON.stringify(modelTopologyAndWeightManifest)], { type: JSON_TYPE }), "model.json");
		if (modelArtifacts.weightData != null) {
			const weightBuffer = CompositeArrayBuffer.join(modelArtifacts.weightData);
			init.body.append("model.weights.bin", new Blob([weightBuffer], { type: OCTET_STREAM_MIME_TYPE }), "model.weights.bin");
		}
		const response = await this.fetch(this.path, init);
		if (response.ok) return {
			modelArtifactsInfo: getModelArtifactsInfoForJSON(modelArtifacts),
			responses: [response]
		};
		else throw new Error(`BrowserHTTPRequest.save() failed due to HTTP response status ${response.status}.`);
	}
	async loadModelJSON() {
		const modelConfigRequest = await this.fetch(this.path, this.requestInit);
		if (!modelConfigRequest.ok) throw new Error(`Request to ${this.path} failed with status code ${modelConfigRequest.status}. Please verify this URL points to the model JSON of the model to load.`);
		let modelJSON;
		try {
			modelJSON = await modelConfigRequest.json();
		} catch (e) {
			let message = `Failed to parse model JSON of response from ${this.path}.`;
			if (this.path.endsWith(".pb")) message += " Your path contains a .pb file extension. Support for .pb models have been removed in TensorFlow.js 1.0 in favor of .json models. You can re-convert your Python TensorFlow model using the TensorFlow.js 1.0 conversion scripts or you can convert your.pb models with the 'pb2json'NPM script in the tensorflow/tfjs-converter repository.";
			else message += " Please make sure the server is serving valid JSON for this request.";
			throw new Error(message);
		}
		const modelTopology = modelJSON.modelTopology;
		const weightsManifest = modelJSON.weightsManifest;
		if (modelTopology == null && weightsManifest == null) throw new Error(`The JSON from HTTP path ${this.path} contains neither model topology or manifest for weights.`);
		return modelJSON;
	}
	/**
	* Load model artifacts via HTTP request(s).
	*
	* See the documentation to `tf.io.http` for details on the saved
	* artifacts.
	*
	* @returns The loaded model artifacts (if loading succeeds).
	*/
	async load() {
		if (this.loadOptions.streamWeights) return this.loadStream();
		return getModelArtifactsForJSON(await this.loadModelJSON(), (weightsManifest) => this.loadWeights(weightsManifest));
	}
	async loadStream() {
		const modelJSON = await this.loadModelJSON();
		const fetchURLs = await this.getWeightUrls(modelJSON.weightsManifest);
		const weightSpecs = getWeightSpecs(modelJSON.weightsManifest);
		const stream = () => streamWeights(fetchURLs, this.loadOptions);
		return Object.assign(Object.assign({}, modelJSON), {
			weightSpecs,
			getWeightStream: stream
		});
	}
	async getWeightUrls(weightsManifest) {
		const [prefix, suffix] = parseUrl(Array.isArray(this.path) ? this.path[1] : this.path);
		const pathPrefix = this.weightPathPrefix || prefix;
		const fetchURLs = [];
		const urlPromises = [];
		for (const weightsGroup of weightsManifest) for (const path of weightsGroup.paths) if (this.weightUrlConverter != null) urlPromises.push(this.weightUrlConverter(path));
		else fetchURLs.push(pathPrefix + path + suffix);
		if (this.weightUrlConverter) fetchURLs.push(...await Promise.all(urlPromises));
		return fetchURLs;
	}
	async loadWeights(weightsManifest) {
		const fetchURLs = await this.getWeightUrls(weightsManifest);
		return [getWeightSpecs(weightsManifest), await loadWeightsAsArrayBuffer(fetchURLs, this.loadOptions)];
	}
};
HTTPRequest.URL_SCHEME_REGEX = /^https?:\/\//;
/**
* Extract the prefix and suffix of the url, where the prefix is the path before
* the last file, and suffix is the search params after the last file.
* ```
* const url = 'http://tfhub.dev/model/1/tensorflowjs_model.pb?tfjs-format=file'
* [prefix, suffix] = parseUrl(url)
* // prefix = 'http://tfhub.dev/model/1/'
* // suffix = '?tfjs-format=file'
* ```
* @param url the model url to be parsed.
*/
function parseUrl(url) {
	const lastSlash = url.lastIndexOf("/");
	const lastSearchParam = url.lastIndexOf("?");
	const prefix = url.substring(0, lastSlash);
	const suffix = lastSearchParam > lastSlash ? url.substring(lastSearchParam) : "";
	return [prefix + "/", suffix];
}
function isHTTPScheme(url) {
	return url.match(HTTPRequest.URL_SCHEME_REGEX) != null;
}
var httpRouter = (url, loadOptions) => {
	if (typeof fetch === "undefined" && (loadOptions == null || loadOptions.fetchFunc == null)) return null;
	else {
		let isHTTP = true;
		if (Array.isArray(url)) isHTTP = url.every((urlItem) => isHTTPScheme(urlItem));
		else isHTTP = isHTTPScheme(url);
		if (isHTTP) return http(url, loadOptions);
	}
	return null;
};
IORouterRegistry.registerSaveRouter(httpRouter);
IORouterRegistry.registerLoadRouter(httpRouter);
/**
* Creates an IOHandler subtype that sends model artifacts to HTTP server.
*
* An HTTP request of the `multipart/form-data` mime type will be sent to the
* `path` URL. The form data includes artifacts that represent the topology
* and/or weights of the model. In the case of Keras-style `tf.Model`, two
* blobs (files) exist in form-data:
*   - A JSON file consisting of `modelTopology` and `weightsManifest`.
*   - A binary weights file consisting of the concatenated weight values.
* These files are in the same format as the one generated by
* [tfjs_converter](https://js.tensorflow.org/tutorials/import-keras.html).
*
* The following code snippet exemplifies the client-side code that uses this
* function:
*
* ```js
* const model = tf.sequential();
* model.add(
*     tf.layers.dense({units: 1, inputShape: [100], activation: 'sigmoid'}));
*
* const saveResult = await model.save(tf.io.http(
*     'http://model-server:5000/upload', {requestInit: {method: 'PUT'}}));
* console.log(saveResult);
* ```
*
* If the default `POST` method is to be used, without any custom parameters
* such as headers, you can simply pass an HTTP or HTTPS URL to `model.save`:
*
* ```js
* const saveResult = await model.save('http://model-server:5000/upload');
* ```
*
* The following GitHub Gist
* https://gist.github.com/dsmilkov/1b6046fd6132d7408d5257b0976f7864
* implements a server based on [flask](https://github.com/pallets/flask) that
* can receive the request. Upon receiving the model artifacts via the request,
* this particular server reconstitutes instances of [Keras
* Models](https://keras.io/models/model/) in memory.
*
*
* @param path A URL path to the model.
*   Can be an absolute HTTP path (e.g.,
*   'http://localhost:8000/model-upload)') or a relative path (e.g.,
*   './model-upload').
* @param requestInit Request configurations to be used when sending
*    HTTP request to server using `fetch`. It can contain fields such as
*    `method`, `credentials`, `headers`, `mode`, etc. See
*    https://developer.mozilla.org/en-US/docs/Web/API/Request/Request
*    for more information. `requestInit` must not have a body, because the
* body will be set by TensorFlow.js. File blobs representing the model
* topology (filename: 'model.json') and the weights of the model (filename:
* 'model.weights.bin') will be appended to the body. If `requestInit` has a
* `body`, an Error will be thrown.
* @param loadOptions Optional configuration for the loading. It includes the
*   following fields:
*   - weightPathPrefix Optional, this specifies the path prefix for weight
*     files, by default this is calculated from the path param.
*   - fetchFunc Optional, custom `fetch` function. E.g., in Node.js,
*     the `fetch` from node-fetch can be used here.
*   - onProgress Optional, progress callback function, fired periodically
*     before the load is completed.
* @returns An instance of `IOHandler`.
*
* @doc {
*   heading: 'Models',
*   subheading: 'Loading',
*   namespace: 'io',
*   ignoreCI: true
* }
*/
function http(path, loadOptions) {
	return new HTTPRequest(path, loadOptions);
}
/**
* Deprecated. Use `tf.io.http`.
* @param path
* @param loadOptions
*/
function browserHTTPRequest(path, loadOptions) {
	return http(path, loadOptions);
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/io/passthrough.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var PassthroughLoader = class {
	constructor(modelArtifacts) {
		this.modelArtifacts = modelArtifacts;
	}
	load() {
		return this.modelArtifacts;
	}
};
var PassthroughSaver = class {
	constructor(saveHandler) {
		this.saveHandler = saveHandler;
	}
	save(modelArtifacts) {
		return this.saveHandler(modelArtifacts);
	}
};
var PassthroughAsync = class {
	constructor(handler) {
		if (handler.load) this.load = () => Promise.resolve(handler.load());
		if (handler.save) this.save = (modelArtifacts) => Promise.resolve(handler.save(modelArtifacts));
	}
};
/**
* Creates an IOHandler that loads model artifacts from memory.
*
* When used in conjunction with `tf.loadLayersModel`, an instance of
* `tf.LayersModel` (Keras-style) can be constructed from the loaded artifacts.
*
* ```js
* const model = await tf.loadLayersModel(tf.io.fromMemory(
*     modelTopology, weightSpecs, weightData));
* ```
*
* @param modelArtifacts a object containing model topology (i.e., parsed from
*   the JSON format).
* @param weightSpecs An array of `WeightsManifestEntry` objects describing the
*   names, shapes, types, and quantization of the weight data. Optional.
* @param weightData A single `ArrayBuffer` containing the weight data,
*   concatenated in the order described by the weightSpecs. Optional.
* @param trainingConfig Model training configuration. Optional.
*
* @returns A passthrough `IOHandler` that simply loads the provided data.
*/
function fromMemory(modelArtifacts, weightSpecs, weightData, trainingConfig) {
	return new PassthroughAsync(fromMemorySync(...arguments));
}
/**
* Creates an IOHandler that loads model artifacts from memory.
*
* When used in conjunction with `tf.loadLayersModel`, an instance of
* `tf.LayersModel` (Keras-style) can be constructed from the loaded artifacts.
*
* ```js
* const model = await tf.loadLayersModel(tf.io.fromMemory(
*     modelTopology, weightSpecs, weightData));
* ```
*
* @param modelArtifacts a object containing model topology (i.e., parsed from
*   the JSON format).
* @param weightSpecs An array of `WeightsManifestEntry` objects describing the
*   names, shapes, types, and quantization of the weight data. Optional.
* @param weightData A single `ArrayBuffer` containing the weight data,
*   concatenated in the order described by the weightSpecs. Optional.
* @param trainingConfig Model training configuration. Optional.
*
* @returns A passthrough `IOHandlerSync` that simply loads the provided data.
*/
function fromMemorySync(modelArtifacts, weightSpecs, weightData, trainingConfig) {
	if (arguments.length === 1) {
		if (modelArtifacts.modelTopology != null || modelArtifacts.weightSpecs != null) return new PassthroughLoader(modelArtifacts);
		else {
			console.warn("Please call tf.io.fromMemory() with only one argument. The argument should be of type ModelArtifacts. The multi-argument signature of tf.io.fromMemory() has been deprecated and will be removed in a future release.");
			return new PassthroughLoader({ modelTopology: modelArtifacts });
		}
	} else {
		console.warn("Please call tf.io.fromMemory() with only one argument. The argument should be of type ModelArtifacts. The multi-argument signature of tf.io.fromMemory() has been deprecated and will be removed in a future release.");
		return new PassthroughLoader({
			modelTopology: modelArtifacts,
			weightSpecs,
			weightData,
			trainingConfig
		});
	}
}
/**
* Creates an IOHandler that passes saved model artifacts to a callback.
*
* ```js
* function handleSave(artifacts) {
*   // ... do something with the artifacts ...
*   return {modelArtifactsInfo: {...}, ...};
* }
*
* const saveResult = model.save(tf.io.withSaveHandler(handleSave));
* ```
*
* @param saveHandler A function that accepts a `ModelArtifacts` and returns a
*     promise that resolves to a `SaveResult`.
*/
function withSaveHandler(saveHandler) {
	return new PassthroughSaver(saveHandler);
}
/**
* Creates an IOHandlerSync that passes saved model artifacts to a callback.
*
* ```js
* function handleSave(artifacts) {
*   // ... do something with the artifacts ...
*   return {modelArtifactsInfo: {...}, ...};
* }
*
* const saveResult = model.save(tf.io.withSaveHandler(handleSave));
* ```
*
* @param saveHandler A function that accepts a `ModelArtifacts` and returns a
*     `SaveResult`.
*/
function withSaveHandlerSync(saveHandler) {
	return new PassthroughSaver(saveHandler);
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/io/io.js
var io_exports = /* @__PURE__ */ __exportAll({
	CompositeArrayBuffer: () => CompositeArrayBuffer,
	browserFiles: () => browserFiles,
	browserHTTPRequest: () => browserHTTPRequest,
	concatenateArrayBuffers: () => concatenateArrayBuffers,
	copyModel: () => copyModel,
	decodeWeights: () => decodeWeights,
	decodeWeightsStream: () => decodeWeightsStream,
	encodeWeights: () => encodeWeights,
	fromMemory: () => fromMemory,
	fromMemorySync: () => fromMemorySync,
	getLoadHandlers: () => getLoadHandlers,
	getModelArtifactsForJSON: () => getModelArtifactsForJSON,
	getModelArtifactsForJSONSync: () => getModelArtifactsForJSONSync,
	getModelArtifactsInfoForJSON: () => getModelArtifactsInfoForJSON,
	getSaveHandlers: () => getSaveHandlers,
	getWeightSpecs: () => getWeightSpecs,
	http: () => http,
	isHTTPScheme: () => isHTTPScheme,
	listModels: () => listModels,
	loadWeights: () => loadWeights,
	moveModel: () => moveModel,
	registerLoadRouter: () => registerLoadRouter,
	registerSaveRouter: () => registerSaveRouter,
	removeModel: () => removeModel,
	weightsLoaderFactory: () => weightsLoaderFactory,
	withSaveHandler: () => withSaveHandler,
	withSaveHandlerSync: () => withSaveHandlerSync
});
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/confusion_matrix.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Computes the confusion matrix from true labels and predicted labels.
*
* ```js
* const labels = tf.tensor1d([0, 1, 2, 1, 0], 'int32');
* const predictions = tf.tensor1d([0, 2, 2, 1, 0], 'int32');
* const numClasses = 3;
* const out = tf.math.confusionMatrix(labels, predictions, numClasses);
* out.print();
* // Expected output matrix:
* // [[2, 0, 0],
* //  [0, 1, 1],
* //  [0, 0, 1]]
* ```
*
* @param labels The target labels, assumed to be 0-based integers
*   for the classes. The shape is `[numExamples]`, where
*   `numExamples` is the number of examples included.
* @param predictions The predicted classes, assumed to be
*   0-based integers for the classes. Must have the same shape as `labels`.
* @param numClasses Number of all classes, as an integer.
*   Its value must be larger than the largest element in `labels` and
*   `predictions`.
* @returns The confusion matrix as a int32-type 2D tensor. The value at
*   row `r` and column `c` is the number of times examples of actual class
*   `r` were predicted as class `c`.
*
* @doc {heading: 'Operations', subheading: 'Evaluation'}
*/
function confusionMatrix_(labels, predictions, numClasses) {
	const $labels = convertToTensor(labels, "labels", "confusionMatrix");
	const $predictions = convertToTensor(predictions, "predictions", "confusionMatrix");
	assert(numClasses == null || numClasses > 0 && Number.isInteger(numClasses), () => `If provided, numClasses must be a positive integer, but got ${numClasses}`);
	assert($labels.rank === 1, () => `Expected the rank of labels to be 1, but got ${$labels.rank}`);
	assert($predictions.rank === 1, () => `Expected the rank of predictions to be 1, but got ${$predictions.rank}`);
	assert($labels.shape[0] === $predictions.shape[0], () => `Mismatch in the number of examples: ${$labels.shape[0]} vs. ${$predictions.shape[0]}. Labels and predictions should have the same number of elements.`);
	assert(numClasses > 0 && Number.isInteger(numClasses), () => `numClasses is required to be a positive integer, but got ${numClasses}`);
	const oneHotLabels = oneHot(cast($labels, "int32"), numClasses);
	const oneHotPredictions = oneHot(cast($predictions, "int32"), numClasses);
	const oneHotLabelsT = transpose(oneHotLabels);
	const product = matMul$1(oneHotLabelsT, oneHotPredictions);
	return cast(product, "int32");
}
var confusionMatrix = /* @__PURE__ */ op({ confusionMatrix_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/math.js
var math_exports = /* @__PURE__ */ __exportAll({ confusionMatrix: () => confusionMatrix });
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/browser.js
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var browser_exports = /* @__PURE__ */ __exportAll({
	draw: () => draw,
	fromPixels: () => fromPixels,
	fromPixelsAsync: () => fromPixelsAsync,
	toPixels: () => toPixels
});
var fromPixels2DContext;
var hasToPixelsWarned = false;
/**
* Creates a `tf.Tensor` from an image.
*
* ```js
* const image = new ImageData(1, 1);
* image.data[0] = 100;
* image.data[1] = 150;
* image.data[2] = 200;
* image.data[3] = 255;
*
* tf.browser.fromPixels(image).print();
* ```
*
* @param pixels The input image to construct the tensor from. The
* supported image types are all 4-channel. You can also pass in an image
* object with following attributes:
* `{data: Uint8Array; width: number; height: number}`
* @param numChannels The number of channels of the output tensor. A
* numChannels value less than 4 allows you to ignore channels. Defaults to
* 3 (ignores alpha channel of input image).
*
* @returns A Tensor3D with the shape `[height, width, numChannels]`.
*
* Note: fromPixels can be lossy in some cases, same image may result in
* slightly different tensor values, if rendered by different rendering
* engines. This means that results from different browsers, or even same
* browser with CPU and GPU rendering engines can be different. See discussion
* in details:
* https://github.com/tensorflow/tfjs/issues/5482
*
* @doc {heading: 'Browser', namespace: 'browser', ignoreCI: true}
*/
function fromPixels_(pixels, numChannels = 3) {
	if (numChannels > 4) throw new Error("Cannot construct Tensor with more than 4 channels from pixels.");
	if (pixels == null) throw new Error("pixels passed to tf.browser.fromPixels() can not be null");
	let isPixelData = false;
	let isImageData = false;
	let isVideo = false;
	let isImage = false;
	let isCanvasLike = false;
	let isImageBitmap = false;
	if (pixels.data instanceof Uint8Array) isPixelData = true;
	else if (typeof ImageData !== "undefined" && pixels instanceof ImageData) isImageData = true;
	else if (typeof HTMLVideoElement !== "undefined" && pixels instanceof HTMLVideoElement) isVideo = true;
	else if (typeof HTMLImageElement !== "undefined" && pixels instanceof HTMLImageElement) isImage = true;
	else if (pixels.getContext != null) isCanvasLike = true;
	else if (typeof ImageBitmap !== "undefined" && pixels instanceof ImageBitmap) isImageBitmap = true;
	else throw new Error(`pixels passed to tf.browser.fromPixels() must be either an HTMLVideoElement, HTMLImageElement, HTMLCanvasElement, ImageData in browser, or OffscreenCanvas, ImageData in webworker or {data: Uint32Array, width: number, height: number}, but was ${pixels.constructor.name}`);
	if (getKernel("FromPixels", ENGINE.backendName) != null) {
		const inputs = { pixels };
		const attrs = { numChannels };
		return ENGINE.runKernel(FromPixels, inputs, attrs);
	}
	const [width, height] = isVideo ? [pixels.videoWidth, pixels.videoHeight] : [pixels.width, pixels.height];
	let vals;
	if (isCanvasLike) vals = pixels.getContext("2d").getImageData(0, 0, width, height).data;
	else if (isImageData || isPixelData) vals = pixels.data;
	else if (isImage || isVideo || isImageBitmap) {
		if (fromPixels2DContext == null) {
			if (typeof document === "undefined") {
				if (typeof OffscreenCanvas !== "undefined" && typeof OffscreenCanvasRenderingContext2D !== "undefined") fromPixels2DContext = new OffscreenCanvas(1, 1).getContext("2d");
				else throw new Error("Cannot parse input in current context. Reason: OffscreenCanvas Context2D rendering is not supported.");
			} else fromPixels2DContext = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
		}
		fromPixels2DContext.canvas.width = width;
		fromPixels2DContext.canvas.height = height;
		fromPixels2DContext.drawImage(pixels, 0, 0, width, height);
		vals = fromPixels2DContext.getImageData(0, 0, width, height).data;
	}
	let values;
	if (numChannels === 4) values = new Int32Array(vals);
	else {
		const numPixels = width * height;
		values = new Int32Array(numPixels * numChannels);
		for (let i = 0; i < numPixels; i++) for (let channel = 0; channel < numChannels; ++channel) values[i * numChannels + channel] = vals[i * 4 + channel];
	}
	return tensor3d(values, [
		height,
		width,
		numChannels
	], "int32");
}
function isPixelData(pixels) {
	return pixels != null && pixels.data instanceof Uint8Array;
}
function isImageBitmapFullySupported() {
	return typeof window !== "undefined" && typeof ImageBitmap !== "undefined" && window.hasOwnProperty("createImageBitmap");
}
function isNonEmptyPixels(pixels) {
	return pixels != null && pixels.width !== 0 && pixels.height !== 0;
}
function canWrapPixelsToImageBitmap(pixels) {
	return isImageBitmapFullySupported() && !(pixels instanceof ImageBitmap) && isNonEmptyPixels(pixels) && !isPixelData(pixels);
}
/**
* Creates a `tf.Tensor` from an image in async way.
*
* ```js
* const image = new ImageData(1, 1);
* image.data[0] = 100;
* image.data[1] = 150;
* image.data[2] = 200;
* image.data[3] = 255;
*
* (await tf.browser.fromPixelsAsync(image)).print();
* ```
* This API is the async version of fromPixels. The API will first
* check |WRAP_TO_IMAGEBITMAP| flag, and try to wrap the input to
* imageBitmap if the flag is set to true.
*
* @param pixels The input image to construct the tensor from. The
* supported image types are all 4-channel. You can also pass in an image
* object with following attributes:
* `{data: Uint8Array; width: number; height: number}`
* @param numChannels The number of channels of the output tensor. A
* numChannels value less than 4 allows you to ignore channels. Defaults to
* 3 (ignores alpha channel of input image).
*
* @doc {heading: 'Browser', namespace: 'browser', ignoreCI: true}
*/
async function fromPixelsAsync(pixels, numChannels = 3) {
	let inputs = null;
	if (env().getBool("WRAP_TO_IMAGEBITMAP") && canWrapPixelsToImageBitmap(pixels)) {
		let imageBitmap;
		try {
			imageBitmap = await createImageBitmap(pixels, { premultiplyAlpha: "none" });
		} catch (e) {
			imageBitmap = null;
		}
		if (imageBitmap != null && imageBitmap.width === pixels.width && imageBitmap.height === pixels.height) inputs = imageBitmap;
		else inputs = pixels;
	} else inputs = pixels;
	return fromPixels_(inputs, numChannels);
}
function validateImgTensor(img) {
	if (img.rank !== 2 && img.rank !== 3) throw new Error(`toPixels only supports rank 2 or 3 tensors, got rank ${img.rank}.`);
	const depth = img.rank === 2 ? 1 : img.shape[2];
	if (depth > 4 || depth === 2) throw new Error(`toPixels only supports depth of size 1, 3 or 4 but got ${depth}`);
	if (img.dtype !== "float32" && img.dtype !== "int32") throw new Error(`Unsupported type for toPixels: ${img.dtype}. Please use float32 or int32 tensors.`);
}
function validateImageOptions(imageOptions) {
	const alpha = (imageOptions === null || imageOptions === void 0 ? void 0 : imageOptions.alpha) || 1;
	if (alpha > 1 || alpha < 0) throw new Error(`Alpha value ${alpha} is suppoed to be in range [0 - 1].`);
}
/**
* Draws a `tf.Tensor` of pixel values to a byte array or optionally a
* canvas.
*
* When the dtype of the input is 'float32', we assume values in the range
* [0-1]. Otherwise, when input is 'int32', we assume values in the range
* [0-255].
*
* Returns a promise that resolves when the canvas has been drawn to.
*
* @param img A rank-2 tensor with shape `[height, width]`, or a rank-3 tensor
* of shape `[height, width, numChannels]`. If rank-2, draws grayscale. If
* rank-3, must have depth of 1, 3 or 4. When depth of 1, draws
* grayscale. When depth of 3, we draw with the first three components of
* the depth dimension corresponding to r, g, b and alpha = 1. When depth of
* 4, all four components of the depth dimension correspond to r, g, b, a.
* @param canvas The canvas to draw to.
*
* @doc {heading: 'Browser', namespace: 'browser'}
*/
async function toPixels(img, canvas) {
	let $img = convertToTensor(img, "img", "toPixels");
	if (!(img instanceof Tensor)) {
		const originalImgTensor = $img;
		$img = cast(originalImgTensor, "int32");
		originalImgTensor.dispose();
	}
	validateImgTensor($img);
	const [height, width] = $img.shape.slice(0, 2);
	const depth = $img.rank === 2 ? 1 : $img.shape[2];
	const data = await $img.data();
	const multiplier = $img.dtype === "float32" ? 255 : 1;
	const bytes = new Uint8ClampedArray(width * height * 4);
	for (let i = 0; i < height * width; ++i) {
		const rgba = [
			0,
			0,
			0,
			255
		];
		for (let d = 0; d < depth; d++) {
			const value = data[i * depth + d];
			if ($img.dtype === "float32") {
				if (value < 0 || value > 1) throw new Error(`Tensor values for a float32 Tensor must be in the range [0 - 1] but encountered ${value}.`);
			} else if ($img.dtype === "int32") {
				if (value < 0 || value > 255) throw new Error(`Tensor values for a int32 Tensor must be in the range [0 - 255] but encountered ${value}.`);
			}
			if (depth === 1) {
				rgba[0] = value * multiplier;
				rgba[1] = value * multiplier;
				rgba[2] = value * multiplier;
			} else rgba[d] = value * multiplier;
		}
		const j = i * 4;
		bytes[j + 0] = Math.round(rgba[0]);
		bytes[j + 1] = Math.round(rgba[1]);
		bytes[j + 2] = Math.round(rgba[2]);
		bytes[j + 3] = Math.round(rgba[3]);
	}
	if (canvas != null) {
		if (!hasToPixelsWarned) {
			if (getKernel("Draw", ENGINE.backendName) != null) {
				console.warn("tf.browser.toPixels is not efficient to draw tensor on canvas. Please try tf.browser.draw instead.");
				hasToPixelsWarned = true;
			}
		}
		canvas.width = width;
		canvas.height = height;
		const ctx = canvas.getContext("2d");
		const imageData = new ImageData(bytes, width, height);
		ctx.putImageData(imageData, 0, 0);
	}
	if ($img !== img) $img.dispose();
	return bytes;
}
/**
* Draws a `tf.Tensor` to a canvas.
*
* When the dtype of the input is 'float32', we assume values in the range
* [0-1]. Otherwise, when input is 'int32', we assume values in the range
* [0-255].
*
* @param image The tensor to draw on the canvas. Must match one of
* these shapes:
*   - Rank-2 with shape `[height, width`]: Drawn as grayscale.
*   - Rank-3 with shape `[height, width, 1]`: Drawn as grayscale.
*   - Rank-3 with shape `[height, width, 3]`: Drawn as RGB with alpha set in
*     `imageOptions` (defaults to 1, which is opaque).
*   - Rank-3 with shape `[height, width, 4]`: Drawn as RGBA.
* @param canvas The canvas to draw to.
* @param options The configuration arguments for image to be drawn and the
*     canvas to draw to.
*
* @doc {heading: 'Browser', namespace: 'browser'}
*/
function draw(image, canvas, options) {
	let $img = convertToTensor(image, "img", "draw");
	if (!(image instanceof Tensor)) {
		const originalImgTensor = $img;
		$img = cast(originalImgTensor, "int32");
		originalImgTensor.dispose();
	}
	validateImgTensor($img);
	validateImageOptions(options === null || options === void 0 ? void 0 : options.imageOptions);
	const inputs = { image: $img };
	const attrs = {
		canvas,
		options
	};
	ENGINE.runKernel(Draw, inputs, attrs);
}
var fromPixels = /* @__PURE__ */ op({ fromPixels_ });
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/gather_nd_util.js
var gather_nd_util_exports = /* @__PURE__ */ __exportAll({ prepareAndValidate: () => prepareAndValidate });
/**
* Validate gather nd inputs.
*
* @param tensor The tensor contains the source values.
* @param indices The tensor contains the indices to slice the source.
*
* @returns [resultShape, numUpdates, sliceSize, strides]
*/
function prepareAndValidate(tensor, indices) {
	const tensorRank = tensor.shape.length;
	const indicesRank = indices.shape.length;
	if (tensorRank < 1) throw new Error(`tf.gatherND() expects the input to be rank 1 or higher, but the rank was ${tensorRank}.`);
	if (indicesRank < 1) throw new Error(`tf.gatherND() expects the indices to be rank 1 or higher, but the rank was ${indicesRank}.`);
	if (indices.dtype !== "int32") throw new Error(`tf.gatherND() expects the indices to be int32 type, but the dtype was ${indices.dtype}.`);
	if (indices.shape[indicesRank - 1] > tensorRank) throw new Error(`index innermost dimension length must be <= tensor rank; saw: ${indices.shape[indicesRank - 1]} vs. ${tensorRank}`);
	if (sizeFromShape(tensor.shape) === 0) throw new Error(`Requested more than 0 entries, but input is empty. Input shape: ${tensor.shape}.`);
	const indicesShape = indices.shape;
	const sliceRank = indicesShape[indicesShape.length - 1];
	let nResult = 1;
	for (let i = 0; i < indicesShape.length - 1; ++i) nResult *= indicesShape[i];
	const inputShape = tensor.shape;
	const resultShape = indicesShape.slice();
	resultShape.pop();
	let sliceSize = 1;
	for (let i = sliceRank; i < tensorRank; ++i) {
		sliceSize *= inputShape[i];
		resultShape.push(inputShape[i]);
	}
	const strides = [...computeStrides(tensor.shape).map((stride) => stride / sliceSize), 1].slice(0, sliceRank);
	return [
		resultShape,
		nResult,
		sliceSize,
		strides
	];
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/version.js
/** @license See the LICENSE file. */
var version = "4.22.0";
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/optimizers/optimizer_constructors.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var OptimizerConstructors = class {
	/**
	* Constructs a `tf.SGDOptimizer` that uses stochastic gradient descent.
	*
	* ```js
	* // Fit a quadratic function by learning the coefficients a, b, c.
	* const xs = tf.tensor1d([0, 1, 2, 3]);
	* const ys = tf.tensor1d([1.1, 5.9, 16.8, 33.9]);
	*
	* const a = tf.scalar(Math.random()).variable();
	* const b = tf.scalar(Math.random()).variable();
	* const c = tf.scalar(Math.random()).variable();
	*
	* // y = a * x^2 + b * x + c.
	* const f = x => a.mul(x.square()).add(b.mul(x)).add(c);
	* const loss = (pred, label) => pred.sub(label).square().mean();
	*
	* const learningRate = 0.01;
	* const optimizer = tf.train.sgd(learningRate);
	*
	* // Train the model.
	* for (let i = 0; i < 10; i++) {
	*   optimizer.minimize(() => loss(f(xs), ys));
	* }
	*
	* // Make predictions.
	* console.log(
	*     `a: ${a.dataSync()}, b: ${b.dataSync()}, c: ${c.dataSync()}`);
	* const preds = f(xs).dataSync();
	* preds.forEach((pred, i) => {
	*   console.log(`x: ${i}, pred: ${pred}`);
	* });
	* ```
	*
	* @param learningRate The learning rate to use for the SGD algorithm.
	*
	* @doc {heading: 'Training', subheading: 'Optimizers', namespace: 'train'}
	*/
	static sgd(learningRate) {
		return new SGDOptimizer(learningRate);
	}
	/**
	* Constructs a `tf.MomentumOptimizer` that uses momentum gradient
	* descent.
	*
	* See
	* [http://proceedings.mlr.press/v28/sutskever13.pdf](
	* http://proceedings.mlr.press/v28/sutskever13.pdf)
	*
	* @param learningRate The learning rate to use for the Momentum gradient
	* descent algorithm.
	* @param momentum The momentum to use for the momentum gradient descent
	* algorithm.
	*
	* @doc {heading: 'Training', subheading: 'Optimizers', namespace: 'train'}
	*/
	static momentum(learningRate, momentum, useNesterov = false) {
		return new MomentumOptimizer(learningRate, momentum, useNesterov);
	}
	/**
	* Constructs a `tf.RMSPropOptimizer` that uses RMSProp gradient
	* descent. This implementation uses plain momentum and is not centered
	* version of RMSProp.
	*
	* See
	* [http://www.cs.toronto.edu/~tijmen/csc321/slides/lecture_slides_lec6.pdf](
	* http://www.cs.toronto.edu/~tijmen/csc321/slides/lecture_slides_lec6.pdf)
	*
	* @param learningRate The learning rate to use for the RMSProp gradient
	* descent algorithm.
	* @param decay The discounting factor for the history/coming gradient.
	* @param momentum The momentum to use for the RMSProp gradient descent
	* algorithm.
	* @param epsilon Small value to avoid zero denominator.
	* @param centered If true, gradients are normalized by the estimated
	* variance of the gradient.
	*
	* @doc {heading: 'Training', subheading: 'Optimizers', namespace: 'train'}
	*/
	static rmsprop(learningRate, decay = .9, momentum = 0, epsilon = null, centered = false) {
		return new RMSPropOptimizer(learningRate, decay, momentum, epsilon, centered);
	}
	/**
	* Constructs a `tf.AdamOptimizer` that uses the Adam algorithm.
	* See [https://arxiv.org/abs/1412.6980](https://arxiv.org/abs/1412.6980)
	*
	* @param learningRate The learning rate to use for the Adam gradient
	* descent algorithm.
	* @param beta1 The exponential decay rate for the 1st moment estimates.
	* @param beta2 The exponential decay rate for the 2nd moment estimates.
	* @param epsilon A small constant for numerical stability.
	*
	* @doc {heading: 'Training', subheading: 'Optimizers', namespace: 'train'}
	*/
	static adam(learningRate = .001, beta1 = .9, beta2 = .999, epsilon = null) {
		return new AdamOptimizer(learningRate, beta1, beta2, epsilon);
	}
	/**
	* Constructs a `tf.AdadeltaOptimizer` that uses the Adadelta algorithm.
	* See [https://arxiv.org/abs/1212.5701](https://arxiv.org/abs/1212.5701)
	*
	* @param learningRate The learning rate to use for the Adadelta gradient
	* descent algorithm.
	* @param rho The learning rate decay over each update.
	* @param epsilon A constant epsilon used to better condition the grad
	* update.
	*
	* @doc {heading: 'Training', subheading: 'Optimizers', namespace: 'train'}
	*/
	static adadelta(learningRate = .001, rho = .95, epsilon = null) {
		return new AdadeltaOptimizer(learningRate, rho, epsilon);
	}
	/**
	* Constructs a `tf.AdamaxOptimizer` that uses the Adamax algorithm.
	* See [https://arxiv.org/abs/1412.6980](https://arxiv.org/abs/1412.6980)
	*
	* @param learningRate The learning rate to use for the Adamax gradient
	* descent algorithm.
	* @param beta1 The exponential decay rate for the 1st moment estimates.
	* @param beta2 The exponential decay rate for the 2nd moment estimates.
	* @param epsilon A small constant for numerical stability.
	* @param decay The learning rate decay over each update.
	*
	* @doc {heading: 'Training', subheading: 'Optimizers', namespace: 'train'}
	*/
	static adamax(learningRate = .002, beta1 = .9, beta2 = .999, epsilon = null, decay = 0) {
		return new AdamaxOptimizer(learningRate, beta1, beta2, epsilon, decay);
	}
	/**
	* Constructs a `tf.AdagradOptimizer` that uses the Adagrad algorithm.
	* See
	* [http://www.jmlr.org/papers/volume12/duchi11a/duchi11a.pdf](
	* http://www.jmlr.org/papers/volume12/duchi11a/duchi11a.pdf)
	* or
	* [http://ruder.io/optimizing-gradient-descent/index.html#adagrad](
	* http://ruder.io/optimizing-gradient-descent/index.html#adagrad)
	*
	* @param learningRate The learning rate to use for the Adagrad gradient
	* descent algorithm.
	* @param initialAccumulatorValue Starting value for the accumulators, must be
	* positive.
	*
	* @doc {heading: 'Training', subheading: 'Optimizers', namespace: 'train'}
	*/
	static adagrad(learningRate, initialAccumulatorValue = .1) {
		return new AdagradOptimizer(learningRate, initialAccumulatorValue);
	}
};
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/train.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var train = OptimizerConstructors;
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/browser_util.js
/**
* @license
* Copyright 2017 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var delayCallback = (() => {
	if (typeof requestAnimationFrame !== "undefined") return requestAnimationFrame;
	else if (typeof setImmediate !== "undefined") return setImmediate;
	return (f) => f();
})();
/**
* Returns a promise that resolves when a requestAnimationFrame has completed.
*
* On Node.js this uses setImmediate instead of requestAnimationFrame.
*
* This is simply a sugar method so that users can do the following:
* `await tf.nextFrame();`
*
* @doc {heading: 'Performance', subheading: 'Timing'}
*/
function nextFrame() {
	return new Promise((resolve) => delayCallback(() => resolve()));
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/concat_util.js
/**
* @license
* Copyright 2017 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function assertParamsConsistent(shapes, axis) {
	const rank = shapes[0].length;
	shapes.forEach((shape, i) => {
		assert(shape.length === rank, () => `Error in concat${rank}D: rank of tensors[${i}] must be the same as the rank of the rest (${rank})`);
	});
	assert(axis >= 0 && axis < rank, () => `Error in concat${rank}D: axis must be between 0 and ${rank - 1}.`);
	const firstShape = shapes[0];
	shapes.forEach((shape, i) => {
		for (let r = 0; r < rank; r++) assert(r === axis || shape[r] === firstShape[r], () => `Error in concat${rank}D: Shape of tensors[${i}] (${shape}) does not match the shape of the rest (${firstShape}) along the non-concatenated axis ${i}.`);
	});
}
function computeOutShape$1(shapes, axis) {
	const outputShape = shapes[0].slice();
	for (let i = 1; i < shapes.length; i++) outputShape[axis] += shapes[i][axis];
	return outputShape;
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/ragged_to_dense_util.js
/**
* @license
* Copyright 2022 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var RowPartitionType;
(function(RowPartitionType) {
	RowPartitionType[RowPartitionType["FIRST_DIM_SIZE"] = 0] = "FIRST_DIM_SIZE";
	RowPartitionType[RowPartitionType["VALUE_ROWIDS"] = 1] = "VALUE_ROWIDS";
	RowPartitionType[RowPartitionType["ROW_LENGTHS"] = 2] = "ROW_LENGTHS";
	RowPartitionType[RowPartitionType["ROW_SPLITS"] = 3] = "ROW_SPLITS";
	RowPartitionType[RowPartitionType["ROW_LIMITS"] = 4] = "ROW_LIMITS";
	RowPartitionType[RowPartitionType["ROW_STARTS"] = 5] = "ROW_STARTS";
})(RowPartitionType || (RowPartitionType = {}));
function combineRaggedTensorToTensorShapes(raggedRank, shape, valueShape) {
	let outputShape = new Array();
	if (valueShape == null && shape == null) return outputShape;
	if (shape == null) while (outputShape.length < raggedRank + valueShape.length) outputShape.push(-1);
	else outputShape = shape.slice();
	if (valueShape == null) return outputShape;
	if (raggedRank + valueShape.length !== outputShape.length) throw new Error(`rt input.shape and shape=${shape} are incompatible: rt input.rank = ${raggedRank + valueShape.length}, but shape.rank = ${outputShape.length}`);
	for (let i = 1; i < valueShape.length; ++i) {
		const valueDim = valueShape[i];
		const outputShapeDimIndex = outputShape[outputShape.length - valueShape.length + i];
		const outputShapeDim = outputShape[outputShapeDimIndex];
		if (valueDim >= 0) {
			if (outputShapeDim >= 0) {
				if (outputShapeDim !== valueDim) throw new Error(`rt input.shape and shape=${shape} are incompatible: rt input.shape[${i + raggedRank}] = ${valueDim} but shape[${i + raggedRank}] = ${outputShapeDim}`);
			} else outputShape[outputShapeDimIndex] = valueDim;
		}
	}
	return outputShape;
}
function getRowPartitionTypesHelper(rowPartitionTypeStrings) {
	const stringToType = {
		"FIRST_DIM_SIZE": RowPartitionType.FIRST_DIM_SIZE,
		"VALUE_ROWIDS": RowPartitionType.VALUE_ROWIDS,
		"ROW_LENGTHS": RowPartitionType.ROW_LENGTHS,
		"ROW_SPLITS": RowPartitionType.ROW_SPLITS,
		"ROW_LIMITS": RowPartitionType.ROW_LIMITS,
		"ROW_STARTS": RowPartitionType.ROW_STARTS
	};
	const result = [];
	for (const typeStr of rowPartitionTypeStrings) if (typeStr in stringToType) result.push(stringToType[typeStr]);
	else break;
	return result;
}
function getRaggedRank(rowPartitionTypes) {
	if (rowPartitionTypes.length === 0) return 0;
	if (rowPartitionTypes[0] === RowPartitionType.FIRST_DIM_SIZE) return rowPartitionTypes.length - 1;
	return rowPartitionTypes.length;
}
function validateDefaultValueShape(defaultValueShape, valueShape) {
	if (defaultValueShape == null || valueShape == null) return;
	const defaultNDims = defaultValueShape.length;
	const valuesNDims = valueShape.length;
	if (defaultNDims >= valuesNDims) throw new Error(`defaultValue.shape=${defaultValueShape} and ragged tensor flatValues.shape=${valueShape}, are incompatible: defaultValue.rank = ${defaultNDims} must be less than ragged tensor input flatValues.rank = ${valuesNDims})`);
	for (let i = 0; i < Math.min(defaultNDims, valuesNDims - 1); ++i) {
		const defaultDim = defaultValueShape[i];
		const valueDim = valueShape[i + 1];
		if (defaultDim >= 0 && valueDim >= 0 && defaultDim !== 1 && defaultDim !== valueDim) throw new Error(`defaultValue.shape=${defaultValueShape}, and ragged tensor input flatValues.shape=${valueShape} are incompatible: defaultValue.shape[${i - defaultValueShape.length}] = ${defaultDim} but ragged tensor input.flatValues.shape[${i - defaultValueShape.length}] = ${valueDim}`);
	}
}
/**
* @license
* Copyright 2017 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function computeOptimalWindowSize(inSize) {
	if (inSize <= 30) return inSize;
	return nearestDivisor(inSize, Math.floor(Math.sqrt(inSize)));
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/rotate_util.js
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function getImageCenter(center, imageHeight, imageWidth) {
	return [imageWidth * (typeof center === "number" ? center : center[0]), imageHeight * (typeof center === "number" ? center : center[1])];
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/array_ops_util.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Gets the new shape of the input Tensor after it's been reshaped
* to:
* [blockShape[0], ..., blockShape[M-1], batch / prod(blockShape),
* inputShape[1], ..., inputShape[N-1]]
*
* See step 1: https://www.tensorflow.org/api_docs/python/tf/batch_to_space_nd
*/
function getReshaped(inputShape, blockShape, prod, batchToSpace = true) {
	let reshaped = [];
	if (batchToSpace) {
		reshaped = reshaped.concat(blockShape.slice(0));
		reshaped.push(inputShape[0] / prod);
		reshaped = reshaped.concat(inputShape.slice(1));
	} else {
		reshaped = reshaped.concat(inputShape[0]);
		const spatialLength = blockShape.length;
		for (let i = 0; i < spatialLength; ++i) reshaped = reshaped.concat([inputShape[i + 1] / blockShape[i], blockShape[i]]);
		reshaped = reshaped.concat(inputShape.slice(spatialLength + 1));
	}
	return reshaped;
}
/**
* Gets the permutation that will transpose the dimensions of the
* reshaped tensor to shape:
*
* [batch / prod(block_shape),inputShape[1], blockShape[0], ...,
* inputShape[M], blockShape[M-1],inputShape[M+1], ..., inputShape[N-1]]
*
* see step 2: https://www.tensorflow.org/api_docs/python/tf/batch_to_space_nd
*/
function getPermuted(reshapedRank, blockShapeRank, batchToSpace = true) {
	const permuted = [];
	if (batchToSpace) {
		permuted.push(blockShapeRank);
		for (let i = blockShapeRank + 1; i < reshapedRank; ++i) if (i <= 2 * blockShapeRank) {
			permuted.push(i);
			permuted.push(i - (blockShapeRank + 1));
		} else permuted.push(i);
	} else {
		const permutedBeforeBatch = [];
		const permutedAfterBatch = [];
		for (let i = 1; i < reshapedRank; ++i) if (i >= blockShapeRank * 2 + 1 || i % 2 === 1) permutedAfterBatch.push(i);
		else permutedBeforeBatch.push(i);
		permuted.push(...permutedBeforeBatch);
		permuted.push(0);
		permuted.push(...permutedAfterBatch);
	}
	return permuted;
}
/**
* Gets the shape of the reshaped and permuted input Tensor before any cropping
* is applied.  The new shape will be:
*
* [batch / prod(blockShape),inputShape[1] * blockShape[0], ...,
* inputShape[M] * blockShape[M-1],inputShape[M+1], ..., inputShape[N-1]]
*
* See step 3: https://www.tensorflow.org/api_docs/python/tf/batch_to_space_nd
*/
function getReshapedPermuted(inputShape, blockShape, prod, batchToSpace = true) {
	const reshapedPermuted = [];
	if (batchToSpace) reshapedPermuted.push(inputShape[0] / prod);
	else reshapedPermuted.push(inputShape[0] * prod);
	for (let i = 1; i < inputShape.length; ++i) if (i <= blockShape.length) {
		if (batchToSpace) reshapedPermuted.push(blockShape[i - 1] * inputShape[i]);
		else reshapedPermuted.push(inputShape[i] / blockShape[i - 1]);
	} else reshapedPermuted.push(inputShape[i]);
	return reshapedPermuted;
}
/**
* Converts the crops argument into the beginning coordinates of a slice
* operation.
*/
function getSliceBeginCoords(crops, blockShape) {
	const sliceBeginCoords = [0];
	for (let i = 0; i < blockShape; ++i) sliceBeginCoords.push(crops[i][0]);
	return sliceBeginCoords;
}
/**
* Converts the crops argument into the size of a slice operation.  When
* combined with getSliceBeginCoords this function allows the reshaped and
* permuted Tensor to be cropped to its final output shape of:
*
* inputShape[1] * blockShape[0] - crops[0,0] - crops[0,1], ...,
* inputShape[M] * blockShape[M-1] -crops[M-1,0] -
* crops[M-1,1],inputShape[M+1], ..., inputShape[N-1]]
*
* See step 4: https://www.tensorflow.org/api_docs/python/tf/batch_to_space_nd
*/
function getSliceSize(uncroppedShape, crops, blockShape) {
	const sliceSize = uncroppedShape.slice(0, 1);
	for (let i = 0; i < blockShape; ++i) sliceSize.push(uncroppedShape[i + 1] - crops[i][0] - crops[i][1]);
	return sliceSize;
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/erf_util.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var ERF_P = .3275911;
var ERF_A1 = .254829592;
var ERF_A2 = -.284496736;
var ERF_A3 = 1.421413741;
var ERF_A4 = -1.453152027;
var ERF_A5 = 1.061405429;
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/backends/complex_util.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Merges real and imaginary Float32Arrays into a single complex Float32Array.
*
* The memory layout is interleaved as follows:
* real: [r0, r1, r2]
* imag: [i0, i1, i2]
* complex: [r0, i0, r1, i1, r2, i2]
*
* This is the inverse of splitRealAndImagArrays.
*
* @param real The real values of the complex tensor values.
* @param imag The imag values of the complex tensor values.
* @returns A complex tensor as a Float32Array with merged values.
*/
function mergeRealAndImagArrays(real, imag) {
	if (real.length !== imag.length) throw new Error(`Cannot merge real and imag arrays of different lengths. real:${real.length}, imag: ${imag.length}.`);
	const result = new Float32Array(real.length * 2);
	for (let i = 0; i < result.length; i += 2) {
		result[i] = real[i / 2];
		result[i + 1] = imag[i / 2];
	}
	return result;
}
/**
* Splits a complex Float32Array into real and imag parts.
*
* The memory layout is interleaved as follows:
* complex: [r0, i0, r1, i1, r2, i2]
* real: [r0, r1, r2]
* imag: [i0, i1, i2]
*
* This is the inverse of mergeRealAndImagArrays.
*
* @param complex The complex tensor values.
* @returns An object with real and imag Float32Array components of the complex
*     tensor.
*/
function splitRealAndImagArrays(complex) {
	const real = new Float32Array(complex.length / 2);
	const imag = new Float32Array(complex.length / 2);
	for (let i = 0; i < complex.length; i += 2) {
		real[i / 2] = complex[i];
		imag[i / 2] = complex[i + 1];
	}
	return {
		real,
		imag
	};
}
/**
* Extracts even indexed complex values in the given array.
* @param complex The complex tensor values
*/
function complexWithEvenIndex(complex) {
	const len = Math.ceil(complex.length / 4);
	const real = new Float32Array(len);
	const imag = new Float32Array(len);
	for (let i = 0; i < complex.length; i += 4) {
		real[Math.floor(i / 4)] = complex[i];
		imag[Math.floor(i / 4)] = complex[i + 1];
	}
	return {
		real,
		imag
	};
}
/**
* Extracts odd indexed complete values in the given array.
* @param complex The complex tensor values
*/
function complexWithOddIndex(complex) {
	const len = Math.floor(complex.length / 4);
	const real = new Float32Array(len);
	const imag = new Float32Array(len);
	for (let i = 2; i < complex.length; i += 4) {
		real[Math.floor(i / 4)] = complex[i];
		imag[Math.floor(i / 4)] = complex[i + 1];
	}
	return {
		real,
		imag
	};
}
/**
* Get the map representing a complex value in the given array.
* @param complex The complex tensor values.
* @param index An index of the target complex value.
*/
function getComplexWithIndex(complex, index) {
	return {
		real: complex[index * 2],
		imag: complex[index * 2 + 1]
	};
}
/**
* Insert a given complex value into the TypedArray.
* @param data The array in which the complex value is inserted.
* @param c The complex value to be inserted.
* @param index An index of the target complex value.
*/
function assignToTypedArray(data, real, imag, index) {
	data[index * 2] = real;
	data[index * 2 + 1] = imag;
}
/**
* Make the list of exponent terms used by FFT.
*/
function exponents(n, inverse) {
	const real = new Float32Array(n / 2);
	const imag = new Float32Array(n / 2);
	for (let i = 0; i < Math.ceil(n / 2); i++) {
		const x = (inverse ? 2 : -2) * Math.PI * (i / n);
		real[i] = Math.cos(x);
		imag[i] = Math.sin(x);
	}
	return {
		real,
		imag
	};
}
/**
* Make the exponent term used by FFT.
*/
function exponent(k, n, inverse) {
	const x = (inverse ? 2 : -2) * Math.PI * (k / n);
	return {
		real: Math.cos(x),
		imag: Math.sin(x)
	};
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/backends/einsum_util.js
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var ARROW = "->";
var ARROW_REGEX = /->/g;
var COMMA = ",";
var ELLIPSIS = "...";
/**
* Parse an equation for einsum.
*
* @param equation The einsum equation (e.g., "ij,jk->ik").
* @param numTensors Number of tensors provided along with `equation`. Used to
*   check matching number of input tensors.
* @returns An object consisting of the following fields:
*   - allDims: all dimension names as strings.
*   - summedDims: a list of all dimensions being summed over, as indices to
*     the elements of `allDims`.
*   - idDims: indices of the dimensions in each input tensor, as indices to
*     the elements of `allDims.
*/
function decodeEinsumEquation(equation, numTensors) {
	equation = equation.replace(/\s/g, "");
	const numArrows = (equation.length - equation.replace(ARROW_REGEX, "").length) / 2;
	if (numArrows < 1) throw new Error("Equations without an arrow are not supported.");
	else if (numArrows > 1) throw new Error(`Equation must contain exactly one arrow ("${ARROW}").`);
	const [inputString, outputString] = equation.split(ARROW);
	assert(inputString.indexOf(ELLIPSIS) === -1, () => `The ellipsis notation ("${ELLIPSIS}") is not supported yet.`);
	const inputTerms = inputString.split(COMMA);
	const numInputs = inputTerms.length;
	if (numTensors !== numInputs) throw new Error(`Expected ${numInputs} input tensors, received ${numTensors}`);
	if (numInputs > 2) throw new Error("Support for more than 2 input tensors is not implemented yet.");
	const allDims = [];
	for (let i = 0; i < outputString.length; ++i) {
		const dimName = outputString[i];
		if (!inputTerms.some((inputTerm) => inputTerm.indexOf(dimName) !== -1)) throw new Error(`Output subscripts contain the label ${dimName} not present in the input subscripts.`);
		if (allDims.indexOf(dimName) === -1) allDims.push(dimName);
	}
	for (let i = 0; i < inputString.length; ++i) {
		const dimName = inputString[i];
		if (allDims.indexOf(dimName) === -1 && dimName !== COMMA) allDims.push(dimName);
	}
	const idDims = new Array(inputTerms.length);
	for (let i = 0; i < numInputs; ++i) {
		if (new Set(inputTerms[i].split("")).size !== inputTerms[i].length) throw new Error(`Found duplicate axes in input component ${inputTerms[i]}. Support for duplicate axes in input is not implemented yet.`);
		idDims[i] = [];
		for (let j = 0; j < inputTerms[i].length; ++j) idDims[i].push(allDims.indexOf(inputTerms[i][j]));
	}
	const numDims = allDims.length;
	const numOutDims = outputString.length;
	const summedDims = [];
	for (let i = numOutDims; i < numDims; ++i) summedDims.push(i);
	return {
		allDims,
		summedDims,
		idDims
	};
}
/**
* Get the permutation for a given input tensor.
*
* @param nDims Total number of dimension of all tensors involved in the einsum
*   operation.
* @param idDims Dimension indices involve in the tensor in question.
* @returns An object consisting of the following fields:
*   - permutationIndices: Indices to permute the axes of the tensor with.
*   - expandDims: Indices to the dimension that need to be expanded from the
*     tensor after permutation.
*/
function getEinsumPermutation(nDims, idDims) {
	let permutationIndices = new Array(nDims);
	permutationIndices.fill(-1);
	for (let i = 0; i < idDims.length; ++i) permutationIndices[idDims[i]] = i;
	const expandDims = [];
	for (let i = 0; i < nDims; ++i) if (permutationIndices[i] === -1) expandDims.push(i);
	permutationIndices = permutationIndices.filter((d) => d !== -1);
	return {
		permutationIndices,
		expandDims
	};
}
/**
* Checks that the dimension sizes from different input tensors match the
* equation.
*/
function checkEinsumDimSizes(nDims, idDims, tensors) {
	const dimSizes = new Array(nDims);
	for (let i = 0; i < tensors.length; ++i) {
		const shape = tensors[i].shape;
		for (let j = 0; j < idDims[i].length; ++j) if (dimSizes[idDims[i][j]] === void 0) dimSizes[idDims[i][j]] = shape[j];
		else assert(dimSizes[idDims[i][j]] === shape[j], () => `Expected dimension ${dimSizes[idDims[i][j]]} at axis ${j} of input shaped ${JSON.stringify(shape)}, but got dimension ${shape[j]}`);
	}
}
/**
* Gets path of computation for einsum.
*
* @param summedDims indices to the dimensions being summed over.
* @param idDims A look up table for the dimensions present in each input
*     tensor.Each constituent array contains indices for the dimensions in the
*     corresponding input tensor.
*
* @return A map with two fields:
*   - path: The path of computation, with each element indicating the dimension
*     being summed over after the element-wise multiplication in that step.
*   - steps: With the same length as `path`. Each element contains the indices
*     to the input tensors being used for element-wise multiplication in the
*     corresponding step.
*/
function getEinsumComputePath(summedDims, idDims) {
	const path = summedDims;
	const steps = [];
	let nSteps = 0;
	if (summedDims.length === 0) path.push(-1);
	nSteps = summedDims.length + 1;
	for (let i = 0; i < nSteps; ++i) steps.push([]);
	const computedTermIndices = [];
	for (let i = 0; i < path.length; ++i) {
		const summedDim = path[i];
		const termIndices = findTermsWithDim(idDims, summedDim);
		for (const termIndex of termIndices) if (computedTermIndices.indexOf(termIndex) === -1) {
			steps[i].push(termIndex);
			computedTermIndices.push(termIndex);
		}
	}
	return {
		path,
		steps
	};
}
/** Determines if an axes permutation is the identity permutation. */
function isIdentityPermutation(perm) {
	return perm.every((dim, index) => dim === index);
}
function findTermsWithDim(idDims, dim) {
	const termIndices = [];
	for (let i = 0; i < idDims.length; ++i) if (idDims[i].length === 0 || idDims[i].indexOf(dim) !== -1 || dim === -1) termIndices.push(i);
	return termIndices;
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/split_util.js
/**
* Prepare the split size array. When the input is a number, the axis is evenly
* divided among the split size. When the input contains the negative value, the
* rest of the axis is allocated toward that.
*/
function prepareSplitSize(x, numOrSizeSplits, axis = 0) {
	let splitSizes = [];
	if (typeof numOrSizeSplits === "number") {
		assert(x.shape[axis] % numOrSizeSplits === 0, () => "Number of splits must evenly divide the axis.");
		splitSizes = new Array(numOrSizeSplits).fill(x.shape[axis] / numOrSizeSplits);
	} else {
		const numOfNegs = numOrSizeSplits.reduce((count, value) => {
			if (value === -1) count += 1;
			return count;
		}, 0);
		assert(numOfNegs <= 1, () => "There should be only one negative value in split array.");
		const negIndex = numOrSizeSplits.indexOf(-1);
		if (negIndex !== -1) {
			const total = numOrSizeSplits.reduce((a, b) => b > 0 ? a + b : a);
			numOrSizeSplits[negIndex] = x.shape[axis] - total;
		}
		assert(x.shape[axis] === numOrSizeSplits.reduce((a, b) => a + b), () => "The sum of sizes must match the size of the axis dimension.");
		splitSizes = numOrSizeSplits;
	}
	return splitSizes;
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/sparse/sparse_fill_empty_rows_util.js
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Generates sparse fill empty rows indices, dense shape mismatch error message.
*
* @param indicesLength The first dimension of indices.
*/
function getSparseFillEmptyRowsIndicesDenseShapeMismatch(indicesLength) {
	return `Received SparseTensor with denseShape[0] = 0 but
  indices.shape[0] = ${indicesLength}`;
}
/**
* Generates sparse fill empty rows negative index error message.
*
* @param index The index with a negative value.
* @param value The negative value.
*/
function getSparseFillEmptyRowsNegativeIndexErrorMessage(index, value) {
	return `indices(${index}, 0) is invalid: ${value} < 0`;
}
/**
* Generates sparse fill empty rows out of range index error message.
*
* @param index The index with an out of range value.
* @param value The out of range value.
* @param limit The upper limit for indices.
*/
function getSparseFillEmptyRowsOutOfRangeIndexErrorMessage(index, value, limit) {
	return `indices(${index}, 0) is invalid: ${value} >= ${limit}`;
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/sparse/sparse_reshape_util.js
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Generates sparse reshape multiple negative 1 output dimension error message.
*
* @param dim1 The first dimension with a negative 1 value.
* @param dim2 The second dimension with a negative 1 value.
*/
function getSparseReshapeMultipleNegativeOneOutputDimErrorMessage(dim1, dim2) {
	return `only one output dimension may be -1, not both ${dim1} and ${dim2}`;
}
/**
* Generates sparse reshape negative output dimension error message.
*
* @param dim The dimension with a negative value.
* @param value The negative value.
*/
function getSparseReshapeNegativeOutputDimErrorMessage(dim, value) {
	return `size ${dim} must be non-negative, not ${value}`;
}
/**
* Generates sparse reshape empty tensor zero output dimension error message.
*
*/
function getSparseReshapeEmptyTensorZeroOutputDimErrorMessage() {
	return "reshape cannot infer the missing input size for an empty tensor unless all specified input sizes are non-zero";
}
/**
* Generates sparse reshape input output multiple mismatch error message.
*
* @param inputShape the input shape.
* @param outputShape the requested output shape.
*/
function getSparseReshapeInputOutputMultipleErrorMessage(inputShape, outputShape) {
	return `Input to reshape is a SparseTensor with ${sizeFromShape(inputShape)}
  dense values, but the requested shape requires a multiple of ${sizeFromShape(outputShape)}. inputShape=${inputShape} outputShape= ${outputShape}`;
}
/**
* Generates sparse reshape input output inequality error message.
*
* @param inputShape the input shape.
* @param outputShape the requested output shape.
*/
function getSparseReshapeInputOutputMismatchErrorMessage(inputShape, outputShape) {
	return `Input to reshape is a tensor with ${sizeFromShape(inputShape)} dense values, but the requested shape has ${sizeFromShape(outputShape)}. inputShape=${inputShape} outputShape=${outputShape}`;
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/sparse/sparse_segment_reduction_util.js
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* Generates sparse segment reduction negative segment ids error message.
*
*/
function getSparseSegmentReductionNegativeSegmentIdsErrorMessage() {
	return `segment ids must be >= 0`;
}
/**
* Generates sparse segment reduction non increasing segment ids error message.
*
*/
function getSparseSegmentReductionNonIncreasingSegmentIdsErrorMessage() {
	return `segment ids are not increasing`;
}
/**
* Generates sparse segment reduction segment id out of range error message.
*
* @param segmentId The segment id index that is out of range.
* @param outputRows Upper bound of valid segment id values.
*/
function getSparseSegmentReductionSegmentIdOutOfRangeErrorMessage(segmentId, outputRows) {
	return `Segment id ${segmentId} out of range [0, ${outputRows}), possibly because segmentIds input is not sorted.`;
}
/**
* Generates sparse segment reduction input indice out of range error message.
*
* @param index The index that holds the out of range value.
* @param indexValue The value that is out of range.
* @param inputRows Upper bound of valid index values.
*/
function getSparseSegmentReductionIndicesOutOfRangeErrorMessage(index, indexValue, inputRows) {
	return `Bad: indices[${index}] == ${indexValue} out of range [0, ${inputRows})`;
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/ops/segment_util.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var segment_util_exports = /* @__PURE__ */ __exportAll({
	collectGatherOpShapeInfo: () => collectGatherOpShapeInfo,
	computeOutShape: () => computeOutShape,
	segOpComputeOptimalWindowSize: () => segOpComputeOptimalWindowSize
});
function segOpComputeOptimalWindowSize(inSize, numSegments) {
	let done = false;
	let res;
	if (inSize <= 30) {
		res = inSize;
		done = true;
	} else res = nearestDivisor(inSize, Math.floor(Math.sqrt(inSize)));
	while (!done) if (res > numSegments || res === inSize) done = true;
	else res = nearestDivisor(inSize, res + 1);
	return res;
}
function computeOutShape(aShape, axis, numSegments) {
	const outShape = [];
	const rank = aShape.length;
	for (let dim = 0; dim < rank; dim++) if (dim !== axis) outShape.push(aShape[dim]);
	else outShape.push(numSegments);
	return outShape;
}
function collectGatherOpShapeInfo(x, indices, axis, batchDims) {
	const indicesRank = indices.shape.length;
	const xRank = x.shape.length;
	if (batchDims !== 0) {
		if (batchDims < -indicesRank || batchDims > indicesRank) throw new Error(`Expect batchDims in the range of [-${indicesRank}, ${indicesRank}], but got ${batchDims}`);
	}
	if (batchDims < 0) batchDims += indicesRank;
	if (batchDims > xRank) throw new Error(`batchDims (${batchDims}) must be less than rank(x) (
    ${xRank}).`);
	if (axis < batchDims) throw new Error(`batchDims (${batchDims}) must be less than or equal to axis (${axis}).`);
	for (let i = 0; i < batchDims; ++i) if (x.shape[i] !== indices.shape[i]) throw new Error(`x.shape[${i}]: ${x.shape[i]} should be equal to indices.shape[${i}]: ${indices.shape[i]}.`);
	const dimSize = x.shape[axis];
	const outputShape = [];
	let batchSize = 1;
	let outerSize = 1;
	let sliceSize = 1;
	for (let i = 0; i < batchDims; ++i) {
		outputShape.push(x.shape[i]);
		batchSize *= x.shape[i];
	}
	for (let i = batchDims; i < axis; i++) {
		outputShape.push(x.shape[i]);
		outerSize *= x.shape[i];
	}
	for (let i = batchDims; i < indicesRank; i++) outputShape.push(indices.shape[i]);
	for (let i = axis + 1; i < xRank; i++) {
		outputShape.push(x.shape[i]);
		sliceSize *= x.shape[i];
	}
	return {
		batchSize,
		sliceSize,
		outerSize,
		dimSize,
		outputShape
	};
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/backends/backend_util.js
/**
* @license
* Copyright 2018 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var backend_util_exports = /* @__PURE__ */ __exportAll({
	ERF_A1: () => ERF_A1,
	ERF_A2: () => ERF_A2,
	ERF_A3: () => ERF_A3,
	ERF_A4: () => ERF_A4,
	ERF_A5: () => ERF_A5,
	ERF_P: () => ERF_P,
	PARALLELIZE_THRESHOLD: () => 30,
	RowPartitionType: () => RowPartitionType,
	SELU_SCALE: () => SELU_SCALE,
	SELU_SCALEALPHA: () => SELU_SCALEALPHA,
	applyActivation: () => applyActivation,
	assertAndGetBroadcastShape: () => assertAndGetBroadcastShape,
	assertAxesAreInnerMostDims: () => assertAxesAreInnerMostDims,
	assertParamsConsistent: () => assertParamsConsistent,
	assignToTypedArray: () => assignToTypedArray,
	axesAreInnerMostDims: () => axesAreInnerMostDims,
	calculateShapes: () => calculateShapes,
	checkEinsumDimSizes: () => checkEinsumDimSizes,
	checkPadOnDimRoundingMode: () => checkPadOnDimRoundingMode,
	combineLocations: () => combineLocations,
	combineRaggedTensorToTensorShapes: () => combineRaggedTensorToTensorShapes,
	complexWithEvenIndex: () => complexWithEvenIndex,
	complexWithOddIndex: () => complexWithOddIndex,
	computeConv2DInfo: () => computeConv2DInfo,
	computeConv3DInfo: () => computeConv3DInfo,
	computeDefaultPad: () => computeDefaultPad,
	computeDilation2DInfo: () => computeDilation2DInfo,
	computeOptimalWindowSize: () => computeOptimalWindowSize,
	computeOutAndReduceShapes: () => computeOutAndReduceShapes,
	computeOutShape: () => computeOutShape$1,
	computePool2DInfo: () => computePool2DInfo,
	computePool3DInfo: () => computePool3DInfo,
	convertConv2DDataFormat: () => convertConv2DDataFormat,
	decodeEinsumEquation: () => decodeEinsumEquation,
	eitherStridesOrDilationsAreOne: () => eitherStridesOrDilationsAreOne,
	expandShapeToKeepDim: () => expandShapeToKeepDim,
	exponent: () => exponent,
	exponents: () => exponents,
	fromStringArrayToUint8: () => fromStringArrayToUint8,
	fromUint8ToStringArray: () => fromUint8ToStringArray,
	getAxesPermutation: () => getAxesPermutation,
	getBroadcastDims: () => getBroadcastDims,
	getComplexWithIndex: () => getComplexWithIndex,
	getEinsumComputePath: () => getEinsumComputePath,
	getEinsumPermutation: () => getEinsumPermutation,
	getFusedBiasGradient: () => getFusedBiasGradient,
	getFusedDyActivation: () => getFusedDyActivation,
	getImageCenter: () => getImageCenter,
	getInnerMostAxes: () => getInnerMostAxes,
	getPermuted: () => getPermuted,
	getRaggedRank: () => getRaggedRank,
	getReductionAxes: () => getReductionAxes,
	getReshaped: () => getReshaped,
	getReshapedPermuted: () => getReshapedPermuted,
	getRowPartitionTypesHelper: () => getRowPartitionTypesHelper,
	getSliceBeginCoords: () => getSliceBeginCoords,
	getSliceSize: () => getSliceSize,
	getSparseFillEmptyRowsIndicesDenseShapeMismatch: () => getSparseFillEmptyRowsIndicesDenseShapeMismatch,
	getSparseFillEmptyRowsNegativeIndexErrorMessage: () => getSparseFillEmptyRowsNegativeIndexErrorMessage,
	getSparseFillEmptyRowsOutOfRangeIndexErrorMessage: () => getSparseFillEmptyRowsOutOfRangeIndexErrorMessage,
	getSparseReshapeEmptyTensorZeroOutputDimErrorMessage: () => getSparseReshapeEmptyTensorZeroOutputDimErrorMessage,
	getSparseReshapeInputOutputMismatchErrorMessage: () => getSparseReshapeInputOutputMismatchErrorMessage,
	getSparseReshapeInputOutputMultipleErrorMessage: () => getSparseReshapeInputOutputMultipleErrorMessage,
	getSparseReshapeMultipleNegativeOneOutputDimErrorMessage: () => getSparseReshapeMultipleNegativeOneOutputDimErrorMessage,
	getSparseReshapeNegativeOutputDimErrorMessage: () => getSparseReshapeNegativeOutputDimErrorMessage,
	getSparseSegmentReductionIndicesOutOfRangeErrorMessage: () => getSparseSegmentReductionIndicesOutOfRangeErrorMessage,
	getSparseSegmentReductionNegativeSegmentIdsErrorMessage: () => getSparseSegmentReductionNegativeSegmentIdsErrorMessage,
	getSparseSegmentReductionNonIncreasingSegmentIdsErrorMessage: () => getSparseSegmentReductionNonIncreasingSegmentIdsErrorMessage,
	getSparseSegmentReductionSegmentIdOutOfRangeErrorMessage: () => getSparseSegmentReductionSegmentIdOutOfRangeErrorMessage,
	getUndoAxesPermutation: () => getUndoAxesPermutation,
	isIdentityPermutation: () => isIdentityPermutation,
	log: () => log$1,
	mergeRealAndImagArrays: () => mergeRealAndImagArrays,
	prepareAndValidate: () => prepareAndValidate,
	prepareSplitSize: () => prepareSplitSize,
	segment_util: () => segment_util_exports,
	shouldFuse: () => shouldFuse,
	slice_util: () => slice_util_exports,
	splitRealAndImagArrays: () => splitRealAndImagArrays,
	stridesOrDilationsArePositive: () => stridesOrDilationsArePositive,
	tupleValuesAreOne: () => tupleValuesAreOne,
	upcastType: () => upcastType,
	validateDefaultValueShape: () => validateDefaultValueShape,
	validateInput: () => validateInput$1,
	validateUpdateShape: () => validateUpdateShape,
	warn: () => warn
});
function fromUint8ToStringArray(vals) {
	try {
		return vals.map((val) => decodeString(val));
	} catch (err) {
		throw new Error(`Failed to decode encoded string bytes into utf-8, error: ${err}`);
	}
}
function fromStringArrayToUint8(strings) {
	return strings.map((s) => encodeString(s));
}
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/backends/kernel_impls.js
var kernel_impls_exports = /* @__PURE__ */ __exportAll({
	nonMaxSuppressionV3Impl: () => nonMaxSuppressionV3Impl,
	nonMaxSuppressionV4Impl: () => nonMaxSuppressionV4Impl,
	nonMaxSuppressionV5Impl: () => nonMaxSuppressionV5Impl,
	whereImpl: () => whereImpl
});
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
// tests/bench/node_modules/@tensorflow/tfjs-core/dist/index.js
/**
* @license
* Copyright 2017 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
registerOptimizers();
export { fused_ops_exports as $, min as $n, randomNormal as $t, version as A, logicalXor as An, basicLSTMCell as Ar, ifft as At, AdamOptimizer as B, valueAndGrads as Bn, argMax as Br, selu as Bt, getSliceSize as C, meshgrid as Cn, broadcastArgs as Cr, tensor1d as Ct, nextFrame as D, maxPool as Dn, batchNorm3d as Dr, squaredDifference as Dt, computeOutShape$1 as E, maxPool3d as En, batchNorm4d as Er, squeeze as Et, io_exports as F, softplus as Fn, atan2 as Fr, slice2d as Ft, image as G, leakyRelu as Gn, acos as Gr, reverse1d as Gt, AdadeltaOptimizer as H, log1p as Hn, all as Hr, reverse4d as Ht, RMSPropOptimizer as I, customGrad as In, atan as Ir, slice1d as It, signal as J, isFinite$1 as Jn, buffer as Jr, reciprocal as Jt, linalg as K, isNaN$1 as Kn, abs as Kr, relu6 as Kt, MomentumOptimizer as L, grad as Ln, asinh as Lr, sign as Lt, prepareAndValidate as M, logSumExp as Mn, avgPool3d as Mr, softmax as Mt, browser_exports as N, logSoftmax as Nn, avgPool as Nr, slice4d as Nt, train as O, lowerBound as On, batchNorm2d as Or, rfft as Ot, math_exports as P, logSigmoid as Pn, atanh as Pr, slice3d as Pt, Reduction as Q, norm as Qn, randomStandardNormal as Qt, SGDOptimizer as R, grads as Rn, asin as Rr, setdiff1dAsync as Rt, getSliceBeginCoords as S, minimum as Sn, ceil as Sr, tensor2d as St, assertParamsConsistent as T, maxPoolWithArgmax as Tn, bincount as Tr, stridedSlice as Tt, Optimizer as U, localResponseNormalization as Un, addN as Ur, reverse3d as Ut, AdagradOptimizer as V, variableGrads as Vn, any as Vr, round as Vt, serialization_exports as W, linspace as Wn, acosh as Wr, reverse2d as Wt, spectral as X, expm1 as Xn, tensor as Xr, randomUniformInt as Xt, sparse as Y, eye as Yn, require___vite_browser_external as Yr, range as Yt, string as Z, euclideanNorm as Zn, device_util_exports as Zr, randomUniform as Zt, getSparseFillEmptyRowsOutOfRangeIndexErrorMessage as _, multinomial as _n, concat3d as _r, scatter_nd_util_exports as _t, collectGatherOpShapeInfo as a, raggedGather as an, dot as ar, sparseToDense as at, getReshaped as b, mod as bn, clipByValue as br, tensor4d as bt, getSparseSegmentReductionNonIncreasingSegmentIdsErrorMessage as c, pool as cn, diag as cr, booleanMaskAsync as ct, getSparseReshapeInputOutputMismatchErrorMessage as d, pad2d as dn, denseBincount as dr, upperBound as dt, randomGamma as en, max as er, inTopKAsync as et, getSparseReshapeInputOutputMultipleErrorMessage as f, pad1d as fn, conv3dTranspose as fr, unique as ft, getSparseFillEmptyRowsNegativeIndexErrorMessage as g, notEqual as gn, concat4d as gr, calculateShapes as gt, getSparseFillEmptyRowsIndicesDenseShapeMismatch as h, oneHot as hn, conv1d as hr, tensorScatterUpdate as ht, fromUint8ToStringArray as i, raggedRange as in, einsum as ir, gatherND as it, gather_nd_util_exports as j, logicalOr as jn, tanh as jr, fft as jt, OptimizerConstructors as k, searchSorted as kn, batchNorm as kr, irfft as kt, getSparseSegmentReductionSegmentIdOutOfRangeErrorMessage as l, pad4d as ln, depthwiseConv2d$1 as lr, whereAsync as lt, getSparseReshapeNegativeOutputDimErrorMessage as m, onesLike as mn, conv2dTranspose as mr, topk as mt, backend_util_exports as n, rand as nn, ensureShape as nr, enclosingPowerOfTwo as nt, getSparseSegmentReductionIndicesOutOfRangeErrorMessage as o, prod as on, divNoNan as or, scatterND as ot, getSparseReshapeMultipleNegativeOneOutputDimErrorMessage as p, outerProduct as pn, conv3d as pr, truncatedNormal as pt, losses as q, isInf as qn, print as qr, relu as qt, fromStringArrayToUint8 as r, raggedTensorToTensor as rn, elu as rr, dropout as rt, getSparseSegmentReductionNegativeSegmentIdsErrorMessage as s, prelu as sn, dilation2d as sr, movingAverage as st, kernel_impls_exports as t, test_util_exports as tn, erf as tr, cosineWindow as tt, getSparseReshapeEmptyTensorZeroOutputDimErrorMessage as u, pad3d as un, depthToSpace as ur, variable as ut, prepareSplitSize as v, multiRNNCell as vn, concat2d as vr, tensor6d as vt, getImageCenter as w, mean as wn, bitwiseAnd as wr, tan as wt, getReshapedPermuted as x, mirrorPad as xn, fill as xr, tensor3d as xt, getPermuted as y, moments as yn, concat1d as yr, tensor5d as yt, AdamaxOptimizer as z, valueAndGrad as zn, argMin as zr, separableConv2d as zt };
