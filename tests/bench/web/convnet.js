// ConvNetJS: one example at a time, in JavaScript numbers.

import convnetjs from 'convnetjs';
import { startingPoint } from './core.js';

/** @param {{kind: string, hidden?: number[], batch?: number}} spec */
export async function createWorkload(spec) {
  const { theta, inputs, labels, batch, h } = await startingPoint(spec);
  const net = new convnetjs.Net();
  net.makeLayers([
    { type: 'input', out_sx: 1, out_sy: 1, out_depth: 784 },
    { type: 'fc', num_neurons: h, activation: 'sigmoid' },
    { type: 'softmax', num_classes: 10 },
  ]);
  const examples = Array.from({ length: batch }, (_, n) => {
    const volume = new convnetjs.Vol(1, 1, 784, 0);
    volume.w.set(inputs.subarray(784 * n, 784 * (n + 1)));
    return volume;
  });

  // getParamsAndGrads: the rows of W1, b1, the rows of W2, b2. The core packs W by columns.
  const parameters = net.getParamsAndGrads();
  const places = [];
  let offset = 0;
  for (const [rows, columns] of [
    [h, 784],
    [10, h],
  ]) {
    const at = offset;
    for (let i = 0; i < rows; ++i) places.push(Array.from({ length: columns }, (_, j) => at + j * rows + i));
    places.push(Array.from({ length: rows }, (_, i) => at + rows * columns + i));
    offset += rows * (columns + 1);
  }
  parameters.forEach(({ params }, k) => places[k].forEach((place, i) => (params[i] = theta[place])));

  const trainer = new convnetjs.Trainer(net, {
    method: 'sgd',
    learning_rate: 0.1,
    momentum: 0,
    batch_size: batch,
    l2_decay: 0,
    l1_decay: 0,
  });
  return {
    run(times) {
      for (let i = 0; i < times; ++i) examples.forEach((example, n) => trainer.train(example, labels[n]));
    },
    result() {
      const gradient = new Float64Array(theta.length);
      parameters.forEach(({ grads }) => grads.fill(0));
      examples.forEach((example, n) => {
        net.forward(example, true);
        net.backward(labels[n]);
      });
      parameters.forEach(({ grads }, k) => places[k].forEach((place, i) => (gradient[place] = grads[i] / batch)));
      parameters.forEach(({ grads }) => grads.fill(0));
      return Float32Array.from(gradient);
    },
  };
}
