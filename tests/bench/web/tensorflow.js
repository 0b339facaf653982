// TensorFlow.js on its WebAssembly backend, SIMD, one thread.

import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import { setThreadsCount, setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { startingPoint } from './core.js';

let ready;
async function prepare() {
  setWasmPaths('/tests/bench/node_modules/@tensorflow/tfjs-backend-wasm/dist/');
  setThreadsCount(1);
  await tf.setBackend('wasm');
  await tf.ready();
}

/** @param {{kind: string, hidden?: number[], batch?: number}} spec */
export async function createWorkload(spec) {
  await (ready ??= prepare());
  const { theta, inputs, labels, batch, h } = await startingPoint(spec);
  const x = tf.tensor2d(inputs, [batch, 784]);
  const targets = tf.cast(tf.oneHot(tf.tensor1d(Int32Array.from(labels), 'int32'), 10), 'float32');
  const shapes = [[784, h], [h], [h, 10], [10]];
  let offset = 0;
  const parameters = shapes.map((shape) => {
    const size = shape.reduce((product, n) => product * n);
    return tf.variable(tf.tensor(theta.slice(offset, (offset += size)), shape));
  });
  const loss = () => {
    const [W1, b1, W2, b2] = parameters;
    const logits = tf.add(tf.matMul(tf.sigmoid(tf.add(tf.matMul(x, W1), b1)), W2), b2);
    return tf.losses.softmaxCrossEntropy(targets, logits);
  };
  const optimizer = tf.train.sgd(0.1);
  return {
    async run(times) {
      for (let i = 0; i < times; ++i) optimizer.minimize(loss);
      await parameters[1].data();
    },
    async result() {
      const { grads } = tf.variableGrads(loss);
      const parts = await Promise.all(parameters.map((parameter) => grads[parameter.name].data()));
      return Float32Array.from(parts.flatMap((part) => [...part]));
    },
  };
}
