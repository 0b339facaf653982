// What panels of instruments keep while their racer races, and drop when it begins anew.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasBegunAnew } from '../../web/instruments/began-anew.js';
import { InstrumentPanel, pauseAfter } from '../../web/instruments/instrument-panel.js';
import { SpectrumPanel } from '../../web/instruments/spectrum/spectrum.js';

/** @returns {any} */
const racer = (/** @type {number} */ step, change = {}) => ({
  id: 'racer-1',
  status: 'running',
  loading: false,
  columns: step < 0 ? {} : { step: Float64Array.of(0, step) },
  ...change,
});

/** @returns {any} */
const stateWith = (/** @type {any} */ one, document = {}) => ({ document, racers: [one] });

test('a racer has begun anew while it loads, and when it is at an earlier step than it was', () => {
  assert.equal(hasBegunAnew(undefined, racer(3)), false);
  assert.equal(hasBegunAnew(racer(3), racer(7)), false);
  assert.equal(hasBegunAnew(racer(7), racer(3)), true);
  assert.equal(hasBegunAnew(racer(7), racer(-1, { loading: true })), true);
});

test('a held step stays while the race goes on, and is let go when another experiment is loaded or the race is reset', () => {
  const panel = Object.assign(new InstrumentPanel(), { of: 'racer-1', state: stateWith(racer(7)) });
  panel.willUpdate();
  panel.held = true;
  panel.state = stateWith(racer(9), { racers: [{ learning_rate_from: { 8: 1 } }] });
  panel.willUpdate();
  assert.equal(panel.held, true);
  panel.state = stateWith(racer(-1, { loading: true }));
  panel.willUpdate();
  assert.equal(panel.held, false);
});

test('the spectra of a race are kept through a change of its learning rate and a racer more, until it begins anew', async () => {
  const matrix = { lambda_max: 1, lambda_min: 0, density: { nodes: [1], weights: [1] } };
  let step = 0;
  const look = /** @type {any} */ ({
    snapshot: async () => ({ step, values: new Float32Array(50), ask: async () => ({ value: matrix, seconds: 0 }) }),
    settings: () => ({ learning_rate: 1 }),
  });
  const panel = new SpectrumPanel();
  const stepsKept = async () => (await panel.measure(look, racer(step))).value.kept.map((/** @type {any} */ found) => found.step);
  panel.state = stateWith(racer(0));
  panel.willUpdate();
  assert.deepEqual(await stepsKept(), [0]);
  step = 5;
  panel.state = { ...stateWith(racer(5), { changed: true }), racers: [racer(5), racer(0, { id: 'racer-2', loading: true })] };
  panel.willUpdate();
  assert.deepEqual(await stepsKept(), [0, 5]);
  panel.state = stateWith(racer(-1, { loading: true }));
  panel.willUpdate();
  step = 8;
  assert.deepEqual(await stepsKept(), [8]);
});

test('panels that are looked at share a tenth of a core', () => {
  assert.equal(pauseAfter(0.01, 1), 1000);
  assert.equal(pauseAfter(0.5, 1), 5000);
  assert.equal(pauseAfter(0.5, 3), 15000);
});

test('of a racer that has diverged no curvature is told, be it finite or not', () => {
  const panel = Object.assign(new SpectrumPanel(), { of: 'racer-1', state: stateWith(racer(7)) });
  assert.equal(panel.diverged, false);
  panel.state = stateWith(racer(9, { status: 'diverged' }));
  const matrix = { lambda_max: 5, lambda_min: -5, density: { nodes: [5], weights: [1] } };
  const now = { step: 9, hessian: matrix, gaussNewton: matrix };
  const value = { now, kept: [now], parameters: 9, examples: 9, learningRate: 1 };
  assert.match(JSON.stringify(panel.draw({ step: 9, seconds: 0, value })), /has diverged/);
});
