// Step control on the default document: the learning rate the racer starts with hardly matters any more.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nativeColumns } from '../support/igd.js';

const starts = [1000, 10, 0.001];
const adaptive = (/** @type {number} */ rate) => ({ method: 'implicit', control: 'adaptive', learning_rate: rate });
const racers = nativeColumns({
  racers: [...starts.map(adaptive), { ...adaptive(1000), cg: { coordinates: 'parameters' } }],
});

starts.forEach((start, i) => {
  test(`from a learning rate of ${start} the adaptive implicit method ends ten epochs with training loss <= 0.05`, () => {
    const { epoch, train_loss: loss } = racers[i];
    assert.equal(epoch.at(-1), 10);
    assert.ok(Number(loss.at(-1)) <= 0.05, `training loss ${loss.at(-1)}`);
  });
});

test('from 1000 it starts by taking steps back, which are counted as work', () => {
  const { rejected, gradients, step, cg_iterations: iterations } = racers[3];
  assert.ok(Number(rejected.at(-1)) >= 1);
  // A step is a gradient, a product for every iteration and, for every trial, the loss: less than half a gradient.
  const trials = Number(step.at(-1)) + Number(rejected.at(-1));
  const least = Number(step.at(-1)) + Number(iterations.at(-1)) + 0.49 * trials;
  assert.ok(Number(gradients.at(-1)) >= least, `${gradients.at(-1)} gradients, at least ${least}`);
});
