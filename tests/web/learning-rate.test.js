// The learning rate that the instruments count with is the one that the racer has come to, and the same in all of them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CheckUs } from '../../web/instruments/checks/check-us.js';
import { CurvatureMapsPanel } from '../../web/instruments/curvature-maps/curvature-maps.js';
import { learningRateAt, learningRateOf } from '../../web/instruments/learning-rate.js';
import { SpectrumPanel } from '../../web/instruments/spectrum/spectrum.js';
import { spansOf } from '../../web/instruments/stability-strip/stability-strip.js';
import { StagePanel } from '../../web/instruments/stage/stage-panel.js';

/** @returns {any} */
const rows = (...steps) => ({
  step: Float64Array.from(steps, ([step]) => step),
  learning_rate: Float64Array.from(steps, ([, rate]) => rate),
});

test('before the first step it is that of the document, as changed until there', () => {
  const racer = { learning_rate: 5, learning_rate_from: { 10: 2, 4: 3 } };
  assert.deepEqual(
    [0, 3, 4, 9, 10, 99].map((step) => learningRateOf(racer, rows([0, NaN]), step)),
    [5, 5, 3, 3, 2, 2],
  );
  assert.ok(Number.isNaN(learningRateOf({ method: 'lbfgs' }, rows([0, NaN]), 0)));
});

test('then it is that of the last step, whatever step control or halving made of it', () => {
  assert.equal(learningRateOf({ learning_rate: 0.5, control: 'adaptive' }, rows([0, NaN], [9, 50]), 11), 50);
  assert.equal(learningRateOf({ learning_rate: 8, learning_rate_from: { 4: 6 } }, rows([0, NaN], [9, 3]), 9), 3);
});

test('a change that no row tells of yet counts, in proportion; one that is still to come does not', () => {
  const racer = { learning_rate: 8, learning_rate_from: { 10: 2 } };
  assert.equal(learningRateOf(racer, rows([0, NaN], [10, 8]), 10), 2);
  assert.equal(learningRateOf(racer, rows([0, NaN], [10, 4]), 10), 1); // halved before
  assert.equal(learningRateOf(racer, rows([0, NaN], [9, 8]), 12), 2);
  assert.equal(learningRateOf(racer, rows([0, NaN], [9, 8]), 9), 8);
  assert.equal(learningRateOf(racer, rows([0, NaN], [11, 2]), 11), 2);
});

test('that of an earlier step knows nothing of what came after it', () => {
  const changed = { learning_rate: 8, learning_rate_from: { 10: 2 } };
  const columns = rows([0, NaN], [5, 8], [15, 2]);
  assert.deepEqual(
    [0, 7, 9, 10, 12, 15, 16].map((step) => learningRateAt(changed, columns, step)),
    [8, 8, 8, 2, 2, 2, 2],
  );
  assert.equal(learningRateAt({ learning_rate: 0.5, control: 'adaptive' }, rows([0, NaN], [9, 50], [19, 70]), 11), 50);
  assert.equal(learningRateAt({ learning_rate: 3 }, undefined, 0), 3);
});

const adaptive = {
  title: 'an adaptive racer',
  settings: { method: 'implicit', learning_rate: 0.5, control: 'adaptive' },
  extra: {},
  rate: 50,
};
const halving = { title: 'a document that halves', settings: { method: 'sgd', learning_rate: 8 }, extra: { halving_epochs: 1 }, rate: 2 };

for (const { title, settings, extra, rate } of [adaptive, halving]) {
  test(`of ${title} every instrument has the learning rate of the strip`, async () => {
    const document = { data: { set: 'mnist', train: 100 }, network: { hidden: [8] }, ...extra, racers: [settings] };
    const racer = { id: 'racer-1', slot: 0, status: 'running', loading: false, columns: rows([0, NaN], [40, rate]) };
    const state = /** @type {any} */ ({ document, racers: [racer], description: { methods: [], sets: [] } });
    const edges = new Map([['racer-1', { step: 40, largest: 1, smallest: -0.5, seconds: 0, past: [], recent: [] }]]);
    assert.equal(spansOf(state, ['it'], edges)[0].high, rate);

    const matrix = { lambda_max: 1, lambda_min: 0, density: { nodes: [1], weights: [1] }, blocks: { W1: 1 } };
    const asked = [];
    const look = /** @type {any} */ ({
      snapshot: async () => ({
        step: 40,
        values: new Float32Array(50),
        ask: async (...question) => {
          asked.push(question);
          return { value: { ...matrix, error: 0 }, seconds: 0 };
        },
      }),
      settings: () => settings,
      own: () => look,
      close: () => {},
    });
    for (const Panel of [SpectrumPanel, CurvatureMapsPanel]) {
      const panel = Object.assign(new Panel(), { state, racer: 'racer-1', look });
      assert.equal((await panel.measure(look, /** @type {any} */ (racer))).value.learningRate, rate, Panel.name);
    }
    const stage = Object.assign(new StagePanel(), { state, racer: 'racer-1', look, stage: 'slice' });
    assert.equal(stage.rate, rate);
    const noRaces = () => {
      throw new Error('There are no workers here.');
    };
    const engine = { library: { load: async () => ({}) }, makeWorker: noRaces, requestLock: null };
    const checks = Object.assign(new CheckUs(), { state, racer: 'racer-1', look, engine });
    asked.length = 0;
    await checks.run();
    assert.ok(asked.length > 0);
    for (const question of asked) assert.deepEqual(question.slice(-2), [100, rate]);
  });
}
