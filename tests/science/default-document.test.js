// What the page and the README say of the default document, measured by `igd run`.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nativeColumns } from '../support/igd.js';

const [sgd, adam, implicit] = nativeColumns({});
const last = (/** @type {number[]} */ column) => column[column.length - 1];

test('all racers start from the same loss', () => {
  assert.equal(sgd.train_loss[0], implicit.train_loss[0]);
  assert.equal(adam.train_loss[0], implicit.train_loss[0]);
});

test('after ten epochs the implicit racer at learning rate 10 has training loss <= 0.05 and test accuracy >= 0.92', () => {
  assert.equal(last(implicit.epoch), 10);
  assert.ok(last(implicit.train_loss) <= 0.05, `training loss ${last(implicit.train_loss)}`);
  assert.ok(last(implicit.test_accuracy) >= 0.92, `test accuracy ${last(implicit.test_accuracy)}`);
});

test('sgd at the same learning rate has at least five times its training loss', () => {
  const ratio = last(sgd.train_loss) / last(implicit.train_loss);
  assert.ok(ratio >= 5, `ratio ${ratio}`);
});

test('the implicit racer counts a gradient and the Gram matrix a step, and n_1 N^2 and the upper layers for every CG iteration', () => {
  // 784-64-10 in batches of 200, in the coordinates of the batch; multiply-adds.
  const [u1, u2, image, gram] = [784 * 64 * 200, 64 * 10 * 200, 64 * 200 ** 2, (784 * 200 * 201) / 2];
  const gradient = 2 * u1 + 3 * u2;
  const expected = 500 * (gradient + gram + image) + last(implicit.cg_iterations) * (image + 4 * u2);
  assert.ok(Math.abs((last(implicit.gradients) * gradient) / expected - 1) < 1e-12);
});
