import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appendRows, latest, plainColumns, rowAtMost } from '../../web/state/results.js';

const columns = (step, loss) => ({ step: Float64Array.from(step), train_loss: Float64Array.from(loss) });

test('rows are put after those that are there', () => {
  const all = appendRows(appendRows({}, columns([0, 10], [3, 2])), columns([20], [1]));
  assert.deepEqual(plainColumns(all), { step: [0, 10, 20], train_loss: [3, 2, 1] });
});

test('a row that is there already is left out', () => {
  const all = appendRows(columns([0, 10], [3, 2]), columns([10, 20], [2, 1]));
  assert.deepEqual(plainColumns(all), { step: [0, 10, 20], train_loss: [3, 2, 1] });
  const same = columns([0], [3]);
  assert.equal(appendRows(same, columns([0], [3])), same);
});

test('nothing that was given is changed', () => {
  const first = columns([0], [3]);
  appendRows(first, columns([1], [2]));
  assert.deepEqual(plainColumns(first), { step: [0], train_loss: [3] });
});

test('rows that go on where others went on before do not change those', () => {
  const first = appendRows(columns([0], [3]), columns([1], [2]));
  const [one, other] = [7, 8].map((loss) => appendRows(first, columns([2], [loss])));
  assert.deepEqual([first, one, other].map(({ train_loss }) => [...train_loss]), [[3, 2], [3, 2, 7], [3, 2, 8]]); // prettier-ignore
});

test('a long race copies its rows seldom', () => {
  const buffers = new Set();
  let all = {};
  for (let step = 0; step < 1000; step++) {
    all = appendRows(all, columns([step], [-step]));
    buffers.add(all.step.buffer);
  }
  assert.deepEqual(
    [...all.step],
    Array.from({ length: 1000 }, (_, step) => step),
  );
  assert.ok(buffers.size < 10, `${buffers.size}`);
});

test('the latest value of a column without rows is not a number', () => {
  assert.ok(Number.isNaN(latest({}, 'train_loss')));
  assert.equal(latest(columns([0, 1], [3, 2]), 'train_loss'), 2);
});

test('the last row within a limit is found', () => {
  assert.equal(rowAtMost(columns([0, 10, 20], [3, 2, 1]), 'step', 19), 1);
  assert.equal(rowAtMost(columns([0, 10, 20], [3, 2, 1]), 'step', 20), 2);
  assert.equal(rowAtMost({}, 'step', 20), -1);
});

test('plain columns have null where a value is not defined, and keep infinity', () => {
  assert.deepEqual(plainColumns(columns([0, 1], [NaN, Infinity])).train_loss, [null, Infinity]);
});
