import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goalOf } from '../../web/chart/measures.js';
import { stateInWords } from '../../web/lab/racer-card.js';
import { verdictView } from '../../web/lab/verdict-view.js';
import { initialState } from '../../web/state/store.js';
import { verdict } from '../../web/state/verdict.js';
import { wordsOf } from './words-of.js';

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
  const nothing = { lead: '', fates: '', cost: '', whole: '' };
  assert.deepEqual(verdict([], []), nothing);
  assert.deepEqual(verdict([racer([])], ['SGD']), nothing);
});

test('at the start all are said to be level', () => {
  assert.equal(verdict([racer([[0, 2.4, 0, 0]])], ['SGD']).lead, 'All start from the same point, with training loss 2.40.');
});

test('racers are compared at the last step that all have reached, not each at its own', () => {
  assert.equal(
    verdict([sgd, implicit], ['SGD', 'Implicit']).lead,
    'After 10 steps Implicit leads with training loss 0.300, 4 times lower than SGD’s.',
  );
});

test('racers of which one was stepped by hand are compared at the last step of which all have a row', () => {
  const rows = [
    [0, 2.4, 0, 0],
    [10, 1.2, 10, 0.02],
  ];
  const stepped = [racer([...rows, [11, 1.1, 11, 0.03]]), racer([...rows, [20, 0.9, 20, 0.04]])];
  const { lead, cost } = verdict(stepped, ['SGD no. 1', 'SGD no. 2']);
  assert.equal(lead, 'After 10 steps SGD no. 1 leads with training loss 1.20, level with SGD no. 2’s.');
  assert.match(cost, /SGD no. 1 10 \(0\.020\u00a0s\) and SGD no. 2 10/);
  const late = [racer(rows.slice(0, 1)), racer(rows)];
  assert.equal(verdict(late, ['SGD no. 1', 'SGD no. 2']).lead, 'All start from the same point, with training loss 2.40.');
});

test('the cost of that is told, and who leads at equal cost', () => {
  assert.equal(
    verdict([sgd, implicit], ['SGD', 'Implicit']).cost,
    'Spent until then, in gradient equivalents: Implicit 40 (0.080\u00a0s) and SGD 10 (0.020\u00a0s). At equal cost, 20 each, SGD leads with 0.900.',
  );
});

test('a budget that the last step overran is kept to: nobody is put back a whole row for a part of a step', () => {
  const brief = racer([
    [0, 2.4, 0, 0],
    [14, 0.6, 14, 0.0502],
  ]);
  const dear = racer([
    [0, 2.4, 0, 0],
    [5, 0.7, 13, 0.0513],
    [10, 0.5, 26, 0.1],
  ]);
  const { lead, cost } = verdict([brief, dear], ['Adam', 'Implicit'], { against: 'seconds' });
  assert.equal(lead, 'In equal time, 0.050\u00a0s each, Adam leads with training loss 0.600, 1.2 times lower than Implicit’s.');
  assert.match(cost, /^Steps for that: Adam 14 and Implicit 5\./);
});

test('where curves are hidden the sentence says that it is of the others', () => {
  const { lead } = verdict([sgd, implicit], ['SGD', 'Implicit'], { some: true });
  assert.equal(lead, 'Of those shown: after 10 steps Implicit leads with training loss 0.300, 4 times lower than SGD’s.');
  assert.equal(verdict([], [], { some: true }).lead, '');
});

test('where all curves are hidden it is said how to show one, and nothing is offered to try', () => {
  const state = { ...initialState(), racers: [sgd, implicit].map((one, index) => ({ ...one, id: 'ab'[index] })), loading: false };
  const words = (/** @type {string[]} */ hidden) =>
    wordsOf(verdictView({ ...state, view: { ...state.view, hidden } }, ['SGD', 'Implicit']));
  assert.match(words(['a', 'b']), /class="lead">All racers are hidden: show one by its name in the legend\.<\/p>/);
  assert.doesNotMatch(words(['a', 'b']), /Try it/);
  assert.match(words(['a']), /class="lead">Of those shown: after 10 steps Implicit has training loss 0\.300\.<\/p>/);
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
  const fates = 'Diverged: A at step 3 and B at step 3.';
  assert.deepEqual(verdict([diverged, diverged], ['A', 'B']), { lead: '', fates, cost: '', whole: fates });
});

test('a rival within five per cent is level', () => {
  const close = racer([
    [0, 2.4, 0, 0],
    [10, 0.31, 10, 0.02],
  ]);
  assert.match(verdict([implicit, close], ['Implicit', 'Adam']).lead, /, level with Adam’s\.$/);
});

test('racers that are all at 0 are level', () => {
  const at = (/** @type {number} */ loss) =>
    racer([
      [0, 2.4, 0, 0],
      [10, loss, 10, 0.02],
    ]);
  const lead = (/** @type {number} */ other) => verdict([at(0), at(other)], ['SGD', 'Adam']).lead;
  assert.equal(lead(0), 'After 10 steps SGD leads with training loss 0.00, level with Adam’s.');
  assert.equal(lead(0.1), 'After 10 steps SGD leads with training loss 0.00, lower than Adam’s.');
});

test('a title in parentheses has no genitive', () => {
  assert.match(
    verdict([implicit, sgd], ['Implicit', 'SGD (learning rate 10)']).lead,
    / 4 times lower than that of SGD \(learning rate 10\)\.$/,
  );
});

test('a sentence that is too long for its place names fewer racers; the whole is kept', () => {
  const at = (/** @type {number} */ loss) =>
    racer([
      [0, 2.4, 0, 0],
      [10, loss, 10, 0.02],
    ]);
  const said = (/** @type {(name: string) => string} */ titled) => verdict([at(1), at(0.1), at(0.5)], ['A', 'B', 'C'].map(titled));
  const long = said((name) => `${name} (learning rate 0.001)`);
  assert.equal(
    long.lead,
    'After 10 steps B (learning rate 0.001) leads with training loss 0.100, 5 times lower than that of C (learning rate 0.001).',
  );
  assert.equal(
    long.whole,
    `${long.lead.slice(0, -1)} and 10 times lower than that of A (learning rate 0.001). ${long.whole.slice(long.whole.indexOf('Spent'))}`,
  );
  assert.match(long.whole, /C \(learning rate 0\.001\) 10 \(0\.020\u00a0s\) and A \(learning rate 0\.001\) 10 /);
  assert.equal(
    long.cost,
    'Spent until then, in gradient equivalents: B (learning rate 0.001) 10 (0.020\u00a0s) and the others 10 each. At equal cost, 10 each, it still leads with 0.100.',
  );
  const longer = said((name) => `${name} (learning rate 0.001, Gauss-Newton)`);
  assert.equal(
    longer.lead,
    'After 10 steps B (learning rate 0.001, Gauss-Newton) leads with training loss 0.100, 5 times lower than the next.',
  );
});

test('where the chart counts cost, racers are compared at equal cost first, and then at equal steps', () => {
  const said = verdict([sgd, implicit], ['SGD', 'Implicit'], { against: 'gradients' });
  assert.equal(
    said.lead,
    'At equal cost, 20 gradient equivalents each, SGD leads with training loss 0.900, 2.7 times lower than Implicit’s.',
  );
  assert.equal(said.cost, 'Steps for that: SGD 20 and Implicit 0. After equal steps, 10 each, Implicit leads with 0.300.');
  assert.equal(
    verdict([sgd, implicit], ['SGD', 'Implicit'], { against: 'seconds' }).lead,
    'In equal time, 0.040\u00a0s each, SGD leads with training loss 0.900, 2.7 times lower than Implicit’s.',
  );
  assert.equal(verdict([sgd], ['SGD'], { against: 'gradients' }).lead, 'After 20 gradient equivalents SGD has training loss 0.900.');
});

test('one point is no points', () => {
  const at = (/** @type {number} */ accuracy) => {
    const { columns, ...more } = racer([
      [0, 2, 0, 0],
      [10, 1, 10, 1],
    ]);
    return { ...more, columns: { ...columns, test_accuracy: Float64Array.of(0.1, accuracy) } };
  };
  const goal = goalOf(/** @type {any} */ ({ measure: 'accuracy', on: 'test' }));
  assert.match(verdict([at(0.9), at(0.91)], ['SGD', 'Adam'], { goal }).lead, /, 1 point above SGD’s\.$/);
});

test('who leads is said in what the chart shows, where that says who is better', () => {
  const shown = (/** @type {any} */ measure) => goalOf(/** @type {any} */ ({ measure, on: 'test' }));
  const with_ = (/** @type {ReturnType<typeof racer>} */ one, /** @type {number[]} */ accuracy) => ({
    ...one,
    columns: { ...one.columns, test_accuracy: Float64Array.from(accuracy), flow_distance: Float64Array.from(accuracy) },
  });
  const racers = [with_(sgd, [0.1, 0.905, 0.91]), with_(implicit, [0.1, 0.85])];
  const said = verdict(racers, ['SGD', 'Implicit'], { goal: shown('accuracy') });
  assert.equal(said.lead, 'After 10 steps SGD leads with test accuracy 90.5\u00a0%, 5.5 points above Implicit’s.');
  assert.match(said.cost, /At equal cost, 20 each, SGD leads with 91\.0\u00a0%\.$/);
  assert.match(
    verdict(racers, ['SGD', 'Implicit'], { goal: shown('flow_distance') }).lead,
    /Implicit leads with distance to gradient flow 0\.850, /,
  );
  const distance = verdict(racers, ['SGD', 'Implicit'], { goal: shown('flow_distance'), against: 'gradients' });
  assert.match(distance.lead, /^After 10 steps /); // at the start all are on the path, whatever they spend later
  assert.doesNotMatch(distance.cost, /equal cost/);
  assert.equal(shown('cg_iterations'), undefined);
  assert.match(verdict([sgd, implicit], ['SGD', 'Implicit'], { goal: shown('accuracy') }).lead, /training loss/); // none is measured
});

test('a racer that is worse off than at the start is named with those that diverged', () => {
  const thrown = racer([
    [0, 2.4, 0, 0],
    [10, 300, 10, 0.02],
  ]);
  const diverged = { ...thrown, status: /** @type {any} */ ('diverged') };
  assert.equal(verdict([thrown, implicit], ['SGD', 'Implicit']).fates, 'SGD is worse off than at the start.');
  const states = [
    thrown,
    implicit,
    diverged,
    ...['paused', 'finished'].map((status) => ({ ...thrown, status: /** @type {any} */ (status) })),
  ];
  assert.deepEqual(
    states.map((one) => stateInWords(one)),
    [
      'racing, worse off than at the start',
      'racing',
      'diverged at step 10',
      'paused, worse off than at the start',
      'finished, worse off than at the start',
    ],
  );
  assert.equal(stateInWords(states[4], { short: true }), 'finished, but worse off');
  assert.equal(
    verdict([thrown, diverged, thrown], ['A', 'B', 'C']).fates,
    'B diverged at step 10. A and C are worse off than at the start.',
  );
});
