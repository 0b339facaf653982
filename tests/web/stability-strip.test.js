// What stands behind the stability strip: its axis, whom it asks what and how often, and its words.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EdgeWatch, examplesOf, shareOf } from '../../web/instruments/stability-strip/edges.js';
import { HIGHEST, LOWEST, placeOf, TICKS } from '../../web/instruments/stability-strip/scale.js';

test('the axis goes through its ticks in order, from end to end, and no further', () => {
  const places = TICKS.map(placeOf);
  assert.equal(places[0], 0);
  assert.equal(places.at(-1), 1);
  for (let i = 1; i < places.length; i++) assert.ok(places[i] - places[i - 1] > 0.05, `${TICKS[i]}`);
  assert.equal(placeOf(1e9), placeOf(HIGHEST));
  assert.equal(placeOf(-1e9), placeOf(LOWEST));
});

test('five hundred examples stand for all, but of a full batch of up to two thousand all are taken', () => {
  assert.equal(examplesOf({ train: 10000 }, 200), 500);
  assert.equal(examplesOf({ train: 300 }, 50), 300);
  assert.equal(examplesOf({ train: 2000 }, 'full'), 2000);
  assert.equal(examplesOf({ train: 60000 }, 'full'), 500);
});

/** @returns {any} */
const racer = (id, step, seconds, status = 'running') => ({
  id,
  status,
  loading: false,
  columns: { step: Float64Array.of(0, step), seconds: Float64Array.of(0, seconds) },
});

/** A watch whose questions are answered by hand; a measurement takes `seconds`. */
function watched(t, { cores = 2, seconds = 0.05 } = {}) {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'] });
  const asked = [];
  const watch = new EdgeWatch({
    ask: (id, question) => new Promise((resolve) => asked.push({ id, question, resolve })),
    onChange: () => {},
    cores,
  });
  const answer = async (step) => {
    asked.at(-1).resolve({ step, values: Float32Array.of(3, -0.5, 7, seconds) });
    for (let turn = 0; turn < 6; turn++) await Promise.resolve();
  };
  return { watch, asked, answer, pass: (milliseconds) => t.mock.timers.tick(milliseconds) };
}

test('a racer is measured more than once a second while that is cheap', async (t) => {
  const { watch, asked, answer, pass } = watched(t, { seconds: 0.05 });
  watch.watch([racer('a', 10, 1)], 1000);
  assert.deepEqual(
    asked.map(({ id, question }) => [id, question]),
    [['a', { kind: 'sharpness', examples: 1000 }]],
  );
  await answer(10);
  const { step, largest, smallest } = watch.edges.get('a');
  assert.deepEqual([step, largest, smallest], [10, 3, -0.5]);
  watch.watch([racer('a', 20, 2)], 1000);
  pass(699);
  assert.equal(asked.length, 1);
  pass(1);
  assert.equal(asked.length, 2);
});

test('a measurement that is ahead of the rows stays until the racer starts anew', async (t) => {
  const { watch, answer } = watched(t);
  watch.watch([racer('a', 10, 1)], 500);
  await answer(17);
  watch.watch([racer('a', 10, 1)], 500);
  assert.equal(watch.edges.get('a')?.step, 17);
  watch.watch([racer('a', 0, 0)], 500);
  assert.ok(!watch.edges.has('a'));
});

test('where a measurement takes long it is made less often, and among many racers still less', async (t) => {
  const { watch, asked, answer, pass } = watched(t, { seconds: 0.25 });
  const racers = (step) => ['a', 'b', 'c', 'd'].map((id) => racer(id, step, step));
  watch.watch(racers(1), 1000);
  assert.equal(asked.length, 4);
  await answer(1); // of d
  watch.watch(racers(2), 1000);
  pass(4999); // 0.25 s are a tenth of 2.5 s of computing, for which four racers on two cores take 5 s
  assert.equal(asked.length, 4);
  pass(1);
  assert.equal(asked.length, 5);
});

test('a racer that starts anew is not known any more, one that is removed is not asked, and at rest nobody is', async (t) => {
  const { watch, asked, answer, pass } = watched(t);
  watch.watch([racer('a', 10, 1), racer('b', 10, 1)], 1000);
  await answer(10);
  assert.ok(watch.edges.has('b'));
  watch.watch([racer('a', 10, 1), racer('b', 0, 0)], 1000);
  assert.ok(!watch.edges.has('b'));
  watch.watch([racer('a', 12, 1)], 1000);
  watch.rest();
  pass(10000);
  assert.equal(asked.length, 2);
});

test('the share that measuring takes is that of all compute time', () => {
  const edges = new Map([['a', { step: 1, largest: 1, smallest: 0, seconds: 0.1 }]]);
  assert.equal(shareOf(/** @type {any} */ ([racer('a', 1, 0.4), racer('b', 1, 0.5)]), edges), 0.1);
  assert.ok(Number.isNaN(shareOf(/** @type {any} */ ([racer('a', 0, 0)]), new Map())));
});
