// Who was first.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrivals, heightOf, inField, isUnmeasured, nobodyInWords, orderInWords, readField } from '../../web/state/finish-line.js';

const racer = (/** @type {number[]} */ accuracies, /** @type {number} */ cost) =>
  /** @type {any} */ ({
    columns: {
      step: accuracies.map((_, row) => 10 * row),
      gradients: accuracies.map((_, row) => 10 * row * cost),
      seconds: accuracies.map((_, row) => row * cost),
      test_accuracy: accuracies,
      train_loss: accuracies.map((accuracy) => 1 - accuracy),
    },
  });
const fast = racer([0.1, 0.92, 0.91], 3);
const cheap = racer([0.1, 0.5, 0.9], 1);
const never = racer([0.1, NaN], 1);
const line = /** @type {const} */ ({ column: 'test_accuracy', value: 0.9 });

test('the order is by what the axis counts: first in steps may be last in cost', () => {
  assert.deepEqual(arrivals([cheap, never, fast], line, 'step'), [
    { index: 2, at: 10 },
    { index: 0, at: 20 },
  ]);
  assert.deepEqual(arrivals([cheap, never, fast], line, 'gradients'), [
    { index: 0, at: 20 },
    { index: 2, at: 30 },
  ]);
});

test('a loss is reached from above', () => {
  assert.deepEqual(arrivals([cheap], { column: 'train_loss', value: 0.5 }, 'step'), [{ index: 0, at: 10 }]);
  assert.deepEqual(arrivals([cheap], { column: 'train_loss', value: 0.01 }, 'step'), []);
});

test('racers that have no row yet have not arrived', () => {
  assert.deepEqual(arrivals([/** @type {any} */ ({ columns: {} })], line, 'step'), []);
});

test('the order is told in a sentence', () => {
  const titles = ['Cheap', 'Fast'];
  assert.equal(
    orderInWords(arrivals([cheap, fast], line, 'seconds'), titles, line, 'seconds', true),
    'First to 90.0\u00a0% test accuracy: Cheap (2.00\u00a0s) and Fast (3.00\u00a0s).',
  );
  assert.equal(orderInWords([], titles, line, 'step', false), 'Nobody has reached 90.0\u00a0% test accuracy yet.');
  assert.equal(orderInWords([], titles, line, 'step', true), 'Nobody has reached 90.0\u00a0% test accuracy.');
});

test('a line of the test examples cannot be reached where there are none, however the training goes', () => {
  const racer = (/** @type {number} */ accuracy) => /** @type {any} */ ({ columns: { test_accuracy: [accuracy], train_loss: [NaN] } });
  assert.ok(isUnmeasured([racer(NaN)], { column: 'test_loss', value: 0.1 }));
  assert.ok(!isUnmeasured([racer(0.1)], { column: 'test_loss', value: 0.1 }));
  assert.ok(!isUnmeasured([racer(NaN)], { column: 'train_loss', value: 0.1 }));
  assert.ok(!isUnmeasured([], { column: 'test_accuracy', value: 0.9 }));
});

test('where nobody has arrived it is said whether somebody still may', () => {
  assert.equal(nobodyInWords(arrivals([cheap, never], line, 'step'), true), '');
  assert.equal(nobodyInWords([], false), 'nobody yet');
  assert.equal(nobodyInWords([], true), 'nobody reached it');
  assert.equal(nobodyInWords([], true, true), 'no test examples');
});

test('the line crosses a chart of what is to be reached, and no other', () => {
  assert.equal(heightOf(line, { measure: 'accuracy', on: 'test' }), 0.9);
  assert.equal(heightOf(line, { measure: 'accuracy', on: 'train' }), null);
  assert.equal(heightOf(line, { measure: 'loss', on: 'test' }), null);
});

test('a field shows the line in percent or as it is, and what it shows reads back', () => {
  const loss = /** @type {const} */ ({ column: 'train_loss', value: 0.05 });
  for (const [one, text] of /** @type {const} */ ([
    [line, '90'],
    [{ ...line, value: 0.925 }, '92.5'],
    [{ ...line, value: 1 }, '100'],
    [loss, '0.05'],
    [{ ...loss, value: 20 }, '20'],
  ])) {
    assert.equal(inField(one), text);
    assert.deepEqual(readField(text, line.column === one.column ? line : loss), { line: one, problem: '' });
  }
  assert.equal(readField(' 92,5 ', line).line.value, 0.925);
});

test('what no racer can reach is refused in one sentence, and the line stays', () => {
  for (const text of ['150', '100.1', '0', '-3', 'foo', '', 'Infinity']) {
    assert.deepEqual(readField(text, line), {
      line,
      problem: `The finish line must be a test accuracy above 0 and at most 100\u00a0%, not “${text}”; it stays at 90\u00a0%.`,
    });
  }
  assert.equal(
    readField('low', { column: 'test_loss', value: 0.2 }).problem,
    'The finish line must be a test loss above 0, not “low”; it stays at 0.2.',
  );
});
