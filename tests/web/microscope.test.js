// What the microscope says of a step: plots and words.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as reading from '../../web/instruments/microscope/reading.js';

/** @typedef {import('../../web/instruments/microscope/reading.js').Step} Step */

/** Three iterations, the last of which brings little. @type {Step} */
const step = {
  status: 'converged',
  curvature: 'gauss_newton',
  preconditioner: 'none',
  tolerance: 0.1,
  progress: 0,
  radius: 1e9,
  learning_rate: 10,
  loss: 2,
  relative_residuals: [1, 0.5, 0.2, 0.08],
  model_decreases: [0, 0.4, 0.6, 0.8],
  predicted_decreases: [0, 0.5, 0.8, 1.1],
  losses: [2, 1.5, 1.25, 1.2],
  lengths: [0, 1, 2, 3],
  curvatures: [null, 3, 2, 1],
  gradients: [1.5, 2, 2.5, 3],
  ritz_values: [0.05, 1, 4],
  ritz_weights: [0.2, 0.3, 0.5],
};

test('the plots have every iterate, the tolerance and the loss before the step, and one axis of iterations', () => {
  const [residual, decrease, loss] = reading.plotsOf(step);
  assert.deepEqual(residual.traces[0].points, [
    [0, 1],
    [1, 0.5],
    [2, 0.2],
    [3, 0.08],
  ]);
  assert.deepEqual(
    residual.marks?.map(({ y }) => y),
    [0.1],
  );
  assert.deepEqual(
    decrease.traces.map(({ points }) => points[3][1]),
    [0.8, 1.1],
  );
  assert.deepEqual(loss.traces[0].points[3], [3, 1.2]);
  assert.deepEqual(
    loss.marks?.map(({ y }) => y),
    [2],
  );
  assert.deepEqual(decrease.xRange, residual.xRange);
  assert.deepEqual(loss.xRange, residual.xRange);
});

test('a tolerance of zero has no place on a logarithmic axis, and what is not finite is a gap', () => {
  const [residual, , loss] = reading.plotsOf({ ...step, tolerance: 0, loss: null, losses: [null, 1, null, 2] });
  assert.deepEqual(residual.marks, []);
  assert.deepEqual(loss.marks, []);
  assert.deepEqual(
    loss.traces[0].points.map(([, y]) => y),
    [NaN, 1, NaN, 2],
  );
});

test('it says what stopping at an iteration would have given, and what the whole solve gives', () => {
  assert.equal(
    reading.stopInWords(step, 2),
    'Stopped after 2 of 3 iterations: the loss of the batch goes from 2.00 to 1.25, by a step of length 2.00, with 75.0\u00a0% of the model’s decrease, for 2.50 gradient equivalents; the whole solve goes to 1.20 for 3.00.',
  );
  assert.equal(
    reading.stopInWords(step, 3),
    'The whole solve, after 3 iterations: the loss of the batch goes from 2.00 to 1.20, by a step of length 3.00, for 3.00 gradient equivalents.',
  );
  assert.match(reading.stopInWords(step, 0), /^Without any iteration there is no step, for 1\.50/);
  assert.match(
    reading.stopInWords({ ...step, lengths: [0.5, 1, 2, 3] }, 0),
    /^Without any iteration only the explicit blocks move: .* length 0\.500/,
  );
  assert.equal(reading.stopInShort(step, 1), '1 of 3 iterations, loss 1.50');
});

test('where there is an L2 penalty its loss is said to have it, which the training loss has not', () => {
  assert.match(reading.stopInWords(step, 2, true), /: the loss of the batch, with the L2 penalty, goes from 2\.00 to 1\.25,/);
  assert.equal(reading.plotsOf(step, true)[2].title, 'True loss of the batch, with the L2 penalty');
  assert.equal(reading.plotsOf(step)[2].title, 'True loss of the batch');
});

test('it says why the solver stopped', () => {
  const said = (/** @type {Partial<Step>} */ changes) => reading.endInWords({ ...step, ...changes });
  assert.match(said({}), /after 3 iterations: the residual, 0\.08 of the gradient, is within the tolerance 0\.1\.$/);
  assert.match(said({ status: 'iteration_limit' }), /as many as they may take; .* the tolerance 0\.1\.$/);
  assert.match(said({ status: 'slow_progress', progress: 0.01 }), /gained less than 0\.01 of the decrease/);
  assert.match(said({ status: 'boundary', radius: 3 }), /reached the trust radius 3;/);
  const negative = { status: /** @type {const} */ ('negative_curvature'), curvatures: [null, 3, 2, -0.5] };
  assert.match(said(negative), /was negative, −0\.5, .*; the step stays where it was before it\.$/);
  assert.match(said({ ...negative, radius: 3 }), /was negative, −0\.5, and the step went on along it to the trust radius 3\.$/);
  assert.match(
    said({ ...negative, relative_residuals: [1, 1], curvatures: [null, -2] }),
    /^The first direction, .* −2: nothing is solved, and the step is the explicit one\.$/,
  );
  assert.match(said({ status: 'not_finite', relative_residuals: [1] }), /not finite, and so there is nothing to solve\.$/);
  assert.match(said({ relative_residuals: [1] }), /gradient is zero/);
});

test('of a racer that has diverged it says so, and that this is the step that it would have taken', () => {
  const said = (/** @type {string} */ name, /** @type {boolean} */ implicit) =>
    reading.subjectInWords(step, { name, label: 'Some method', implicit }, true);
  assert.equal(said('implicit', true), 'This racer has diverged. Shown is the step that it would have taken next, learning rate 10.');
  assert.match(said('sgd', false), /^This racer has diverged\. Some method steps explicitly\. Shown is the implicit step/);
});

test('of a racer that steps otherwise it says that this is not its step', () => {
  const said = (/** @type {string} */ name, /** @type {boolean} */ implicit) =>
    reading.subjectInWords(step, { name, label: 'Some method', implicit });
  assert.equal(said('implicit', true), 'The next step of this racer, learning rate 10.');
  assert.match(said('bdf2', true), /^Some method solves systems of its own\. Shown is the plain implicit step .* learning rate 10\.$/);
  assert.match(said('sgd', false), /^Some method steps explicitly\. Shown is the implicit step with the same learning rate 10/);
});

test('of a racer that controls its learning rate it says which one is shown, and where that comes from', () => {
  const said = (/** @type {Record<string, unknown>} */ settings, /** @type {number} */ last) =>
    reading.controlInWords({ ...step, learning_rate: 25 }, settings, last, 'adaptive');
  assert.equal(said({ learning_rate: 10 }, 10), '');
  assert.equal(said({ control: 'fixed', learning_rate: 10 }, 10), '');
  assert.match(said({ control: 'adaptive', learning_rate: 25 }, NaN), /“adaptive”: this learning rate is where it starts\.$/);
  assert.match(
    said({ control: 'adaptive', learning_rate: 10 }, 25),
    /the learning rate of its last step, 2\.5 times the 10 that is set; the next one may take another\.$/,
  );
  assert.match(said({ control: 'adaptive' }, 25), /of its last step; the next one/);
});

test('the strip has the eigenvalues with 1/eta among them, and negative ones apart', () => {
  const plot = reading.ritzPlotOf(step, 'Gauss-Newton');
  assert.deepEqual(
    plot.marks?.map(({ x }) => x),
    [0.1],
  );
  assert.deepEqual(
    plot.traces.map(({ points }) => points.length),
    [3],
  );
  assert.ok(plot.namesY, 'the title does not say what is upwards');
  const indefinite = reading.ritzPlotOf({ ...step, ritz_values: [-2, -1, 4] }, 'Hessian');
  assert.deepEqual(
    indefinite.traces.map(({ points }) => points),
    [
      [[4, 0.5]],
      [
        [1, 0.3],
        [2, 0.2],
      ],
    ],
  );
  assert.notEqual(indefinite.traces[0].as, indefinite.traces[1].as);
  const preconditioned = reading.ritzPlotOf({ ...step, preconditioner: 'jacobi' }, 'Hessian');
  assert.deepEqual(preconditioned.marks, []);
  assert.match(preconditioned.title, /M\(C \+ I\/η\)/);
});

test('it says what the largest eigenvalue does to an explicit and to an implicit step', () => {
  assert.match(
    reading.ritzInWords(step),
    /^3 were seen, from 0\.05 to 4\. .* ηλ = 40: an explicit step would turn an error along it into −39 times that, an implicit one leaves 2\.44\u00a0%\.$/,
  );
  assert.match(reading.ritzInWords({ ...step, learning_rate: 0.1 }), /an explicit step would leave 60\u00a0% of an error along it/);
  assert.match(reading.ritzInWords({ ...step, ritz_values: [-1, 1, 4] }), /from −1 to 4, 1 of them negative\./);
  assert.match(reading.ritzInWords({ ...step, ritz_values: [], ritz_weights: [] }), /no eigenvalue was seen/);
});

test('the learning rate is asked for where the racer controls it, once it has stepped', () => {
  assert.equal(reading.rateOf({ control: 'adaptive' }, 3), 3);
  assert.equal(reading.rateOf({ control: 'adaptive' }, NaN), 0);
  assert.equal(reading.rateOf({ control: 'fixed' }, 3), 0);
  assert.equal(reading.rateOf({}, 3), 0);
});

test('with a preconditioner the first direction is not the gradient itself', () => {
  const one = { ...step, status: /** @type {const} */ ('negative_curvature'), relative_residuals: [1, 1], curvatures: [null, -2] };
  assert.match(reading.endInWords(one), /^The first direction, the gradient itself, has negative curvature/);
  assert.match(reading.endInWords({ ...one, preconditioner: 'diagonal' }), /^The first direction, the preconditioned gradient, has/);
});
