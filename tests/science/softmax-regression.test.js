// Softmax regression on 1,000 images, full batch: a convex problem, where Eve's authors published losses
// (sgd-feedback, data/batch_logistic/mnist): Adam .0629 and .00238, Eve .00388 and .00019 after 100 and 1000 steps.
// They drew their 1,000 images at random, anew for each method; ours are the first. tests/reference/softmax_regression.py shows what
// that does: over random choices Eve's loss after 100 steps lies between .0022 and .0049 for nine in ten.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { nativeColumns } from '../support/igd.js';

const document = JSON.parse(readFileSync(new URL('../../assets/experiments/softmax-regression.json', import.meta.url), 'utf8'));
const [adam, eve, lbfgs, implicit, eve2016] = nativeColumns({
  ...document,
  racers: [...document.racers, { method: 'eve_2016', learning_rate: 0.1 }],
});

/** @param {Record<string, number[]>} columns */
const lossAfterSteps = (columns, /** @type {number} */ steps) => columns.train_loss[columns.step.indexOf(steps)];

/**
 * The loss of the last row that has cost no more than `gradients` gradient equivalents.
 * @param {Record<string, number[]>} columns
 * @param {number} gradients
 */
const lossAtCost = (columns, gradients) => columns.train_loss[columns.gradients.findLastIndex((cost) => cost <= gradients)];

for (const [name, columns, steps, published, within] of /** @type {[string, Record<string, number[]>, number, number, number][]} */ ([
  ['Adam', adam, 100, 0.0629, 0.25],
  ['Adam', adam, 1000, 0.00238, 0.25],
  ['Eve', eve, 1000, 0.00019, 0.25],
  ['Eve (2016)', eve2016, 1000, 0.00019, 0.25],
])) {
  test(`${name} after ${steps} steps is within ${100 * within} % of the published ${published}`, () => {
    const ratio = lossAfterSteps(columns, steps) / published;
    assert.ok(Math.abs(ratio - 1) <= within, `ratio ${ratio}`);
  });
}

test('Eve after 100 steps is where nine in ten choices of images put it; the published .00388 is at their upper end', () => {
  for (const columns of [eve, eve2016]) {
    const loss = lossAfterSteps(columns, 100);
    assert.ok(loss >= 0.0022 && loss <= 0.0049, `${loss}`);
  }
});

test('the implicit method is below Adam and Eve at 100, 200, 500 and 1000 gradient equivalents', () => {
  for (const cost of [100, 200, 500, 1000]) {
    const loss = lossAtCost(implicit, cost);
    for (const other of [adam, eve, eve2016]) assert.ok(loss < lossAtCost(other, cost), `at ${cost}: ${loss}, ${lossAtCost(other, cost)}`);
  }
});

test('convexity is no protection for one linearised step: at 1,000 it diverges, and backward Euler solved to the end never rises', () => {
  const { data, network, batch } = document;
  const racers = ['implicit', 'backward_euler'].map((method) => ({ method, learning_rate: 1000 }));
  const [linearised, solved] = nativeColumns({ data, network, batch, epochs: 40, racers });
  assert.ok(Number(linearised.train_loss.at(-1)) > 1000 * linearised.train_loss[0] && Number(linearised.step.at(-1)) < 40);
  const losses = solved.train_loss;
  assert.equal(solved.step.at(-1), 40);
  for (let i = 1; i < losses.length; ++i) assert.ok(losses[i] <= losses[i - 1], `row ${i}: ${losses[i]} after ${losses[i - 1]}`);
});

test('L-BFGS is below the implicit method: this problem is its home ground', () => {
  for (const cost of [100, 200, 500, 1000]) assert.ok(lossAtCost(lbfgs, cost) < lossAtCost(implicit, cost), `at ${cost}`);
});
