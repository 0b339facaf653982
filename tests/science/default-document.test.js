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

test('a step of the implicit racer costs what it reports: a gradient and a Gauss-Newton product for every CG iteration', () => {
  // 784-64-10: a product is (2 u_1 + 4 u_2) / (2 u_1 + 3 u_2) gradients with u_1 = 784 64, u_2 = 64 10.
  const product = (2 * 784 * 64 + 4 * 640) / (2 * 784 * 64 + 3 * 640);
  assert.ok(Math.abs(last(implicit.gradients) / (500 + product * last(implicit.cg_iterations)) - 1) < 1e-12);
});
