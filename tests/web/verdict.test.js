import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verdict } from '../../web/state/verdict.js';

function racer(rows, more = {}) {
  const names = ['step', 'train_loss', 'gradients', 'seconds'];
  const columns = Object.fromEntries(names.map((name, index) => [name, Float64Array.from(rows, (row) => row[index])]));
  return { id: '', slot: 0, status: /** @type {any} */ ('running'), loading: false, message: '', totalSteps: 100, columns, ...more };
}

const sgd = racer([
  [0, 2.4, 0, 0],
  [10, 1.2, 10, 0.02],
  [20, 0.9, 20, 0.04],
]);
const implicit = racer([
  [0, 2.4, 0, 0],
  [10, 0.3, 40, 0.08],
]);

test('without results there is nothing to say', () => {
  assert.deepEqual(verdict([], []), { lead: '', cost: '', fates: '' });
  assert.deepEqual(verdict([racer([])], ['SGD']), { lead: '', cost: '', fates: '' });
});

test('at the start all are said to be level', () => {
  assert.equal(verdict([racer([[0, 2.4, 0, 0]])], ['SGD']).lead, 'All start from the same point, with training loss 2.40.');
});

test('racers are compared at the last step that all have reached, not each at its own', () => {
  assert.equal(
    verdict([sgd, implicit], ['SGD', 'Implicit']).lead,
    'After 10 steps Implicit leads: its training loss, 0.300, is 4 times lower than SGD’s.',
  );
});

test('the cost of that is told, and who leads at equal cost', () => {
  assert.equal(
    verdict([sgd, implicit], ['SGD', 'Implicit']).cost,
    'That took, in gradient equivalents, Implicit 40 (0.08\u00a0s) and SGD 10 (0.02\u00a0s). At equal cost, 20 each, SGD leads with 0.900.',
  );
});

test('racers that diverged or failed are no rivals', () => {
  const diverged = racer(
    [
      [0, 2.4, 0, 0],
      [3, NaN, 3, 0.01],
    ],
    { status: 'diverged' },
  );
  const failed = racer([[0, 2.4, 0, 0]], { status: 'failed' });
  const { lead, fates } = verdict([diverged, failed, implicit], ['SGD', 'Adam', 'Implicit']);
  assert.equal(lead, 'After 10 steps Implicit has training loss 0.300.');
  assert.equal(fates, 'SGD diverged at step 3.');
});

test('when all have diverged only that is said', () => {
  const diverged = racer(
    [
      [0, 2.4, 0, 0],
      [3, NaN, 3, 0.01],
    ],
    { status: 'diverged' },
  );
  assert.deepEqual(verdict([diverged, diverged], ['A', 'B']), { lead: '', cost: '', fates: 'Diverged: A at step 3 and B at step 3.' });
});

test('a rival within five per cent is level', () => {
  const close = racer([
    [0, 2.4, 0, 0],
    [10, 0.31, 10, 0.02],
  ]);
  assert.match(verdict([implicit, close], ['Implicit', 'Adam']).lead, /is level with Adam’s\.$/);
});
