// What panels of instruments keep while their racer races, and drop when it begins anew.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { Replaced } from '../../web/engine/client.js';
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

const matrix = { lambda_max: 1, lambda_min: 0, density: { nodes: [1], weights: [1] } };

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

/**
 * A panel of spectra that is looked at, and the questions of its measurements, which wait to be answered.
 * @param {any} t  the test
 */
function panelInView(t) {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'] });
  Object.assign(globalThis, { document: { hidden: false } });
  t.after(() => Reflect.deleteProperty(globalThis, 'document'));
  /** @type {PromiseWithResolvers<any>[]} */
  const asked = [];
  let step = 0;
  const ask = () => new Promise((resolve, reject) => asked.push(/** @type {any} */ ({ resolve, reject })));
  const look = /** @type {any} */ ({
    lookers: new Set(),
    snapshot: async () => ({ step, values: new Float32Array(50), ask }),
    settings: () => ({ learning_rate: 1 }),
  });
  const panel = Object.assign(new SpectrumPanel(), { racer: 'racer-1', seen: true, look });
  const show = async (/** @type {any} */ one) => {
    panel.state = stateWith(one);
    step = one.columns.step?.at(-1) ?? 0;
    panel.willUpdate();
    panel.updated();
    await setImmediate();
  };
  const answer = async () => {
    for (let matrices = 0; matrices < 2; ++matrices) {
      asked.shift()?.resolve({ value: matrix, seconds: 0 });
      await setImmediate();
    }
  };
  const later = async () => (t.mock.timers.tick(1000), await setImmediate());
  return { panel, asked, show, answer, later };
}

test('what was asked of a race is not told of the next one, which the racer has begun meanwhile', async (t) => {
  const { panel, show, answer, later } = panelInView(t);
  await show(racer(80));
  await show(racer(-1, { loading: true }));
  await show(racer(0));
  await answer();
  assert.equal(panel.finding?.step, undefined);
  await show(racer(90));
  await later();
  await answer();
  assert.deepEqual([panel.finding?.step, panel.finding?.value.kept.map((/** @type {any} */ found) => found.step)], [90, [90]]);
});

test('that a race gave way to another is no problem of what looks at it, and a problem of the race before is none of the next', async (t) => {
  const { panel, asked, show, later } = panelInView(t);
  await show(racer(80));
  asked.shift()?.reject(new Replaced('This race was replaced by another.'));
  await setImmediate();
  assert.equal(panel.problem, '');
  await show(racer(81));
  await later();
  await show(racer(-1, { loading: true }));
  asked.shift()?.reject(new Error('It could not be measured.'));
  await setImmediate();
  assert.equal(panel.problem, '');
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
  const now = { step: 9, hessian: matrix, gaussNewton: matrix };
  const value = { now, kept: [now], parameters: 9, examples: 9, learningRate: 1 };
  assert.match(JSON.stringify(panel.draw({ step: 9, seconds: 0, value })), /has diverged/);
});
