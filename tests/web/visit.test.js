import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Store } from '../../web/state/store.js';
import { UndoStack } from '../../web/visit/undo-stack.js';
import { Visit } from '../../web/visit/visit.js';
import { VisitDialog } from '../../web/visit/visit-dialog.js';
import { description } from './fake-core.js';
import { wordsOf } from './words-of.js';

const usual = description.document;
const shown = (batch, images = '') => ({ document: { ...usual, batch }, slots: [0, 1, 2], images });
const batchOf = (entry) => entry?.document.batch ?? null;

test('undo and redo go through what was shown, and a new change ends what could be redone', () => {
  const stack = new UndoStack();
  assert.equal(stack.undo(), null);
  [1, 2, 3].forEach((batch) => stack.record(shown(batch)));
  const go = (entry) => entry && (stack.record(entry), batchOf(entry));
  assert.deepEqual([go(stack.undo()), go(stack.undo()), go(stack.undo())], [2, 1, null]);
  assert.deepEqual([stack.canUndo, stack.canRedo], [false, true]);
  assert.equal(go(stack.redo()), 2);
  stack.record(shown(9));
  assert.deepEqual([stack.canRedo, go(stack.undo()), go(stack.undo())], [false, 2, 1]);
});

test('what goes on with the change before is undone with it, and what is shown again is no change', () => {
  const stack = new UndoStack();
  stack.record(shown(1));
  stack.record(shown(2));
  stack.record(shown(3), { continues: true });
  stack.record(shown(3));
  assert.equal(batchOf(stack.undo()), 1);
});

test('the same document of other images is a change', () => {
  const stack = new UndoStack();
  stack.record(shown(1, 'a'));
  stack.record(shown(1, 'b'));
  assert.equal(stack.undo()?.images, 'a');
  stack.record(shown(1, 'a'));
  assert.equal(stack.redo()?.images, 'b');
});

test('an undo that could not be shown leaves everything as it was', () => {
  const stack = new UndoStack();
  [1, 2].forEach((batch) => stack.record(shown(batch)));
  stack.undo();
  stack.giveUp();
  stack.record(shown(3));
  assert.equal(batchOf(stack.undo()), 2);
});

/** A visit whose experiment shows at once what it is given, at a time that the test sets. */
function bench() {
  const store = new Store();
  const clock = { time: 0 };
  const racer = (slot) => ({ id: `racer-${slot + 1}`, slot, status: 'ready', loading: false, message: '', totalSteps: 10, columns: {} });
  const show = (document, slots = document.racers.map((_, index) => index)) =>
    store.update({ document, description, racers: slots.map(racer) });
  const experiment = { edit: async (change) => show(change().document, change().slots) };
  const visit = new Visit(store, experiment, { now: () => new Date(clock.time) });
  const race = (loss) => {
    for (const { id } of store.state.racers)
      store.updateRacer(id, { columns: { step: Float64Array.of(0, 7), train_loss: Float64Array.of(2.3, loss) } });
  };
  return { store, clock, show, visit, race, experiment };
}

test('the experiments of the visit have their titles, times and last losses, the latest first', () => {
  const { clock, show, visit, race } = bench();
  show(usual);
  race(0.5);
  clock.time = 10_000;
  show({ ...usual, racers: [{ method: 'sgd', learning_rate: 1 }] });
  race(0.25);
  const [second, first] = visit.experiments;
  assert.deepEqual([second.title, second.time.getTime(), second.racers.map(({ loss }) => loss)], ['SGD', 10_000, [0.25]]);
  assert.deepEqual(
    [first.racers.map(({ title, loss, step }) => [title, loss, step]), visit.experiments.length],
    [
      [
        ['SGD', 0.5, 7],
        ['Adam', 0.5, 7],
        ['Implicit (backward Euler)', 0.5, 7],
      ],
      2,
    ],
  );
});

test('an experiment that comes again moves to the front, and quick edits of one field are one experiment', () => {
  const { clock, show, visit } = bench();
  show(usual);
  for (const batch of [1, 2, 3]) {
    clock.time += 100;
    show({ ...usual, batch });
  }
  assert.deepEqual(
    visit.experiments.map(({ document }) => document.batch),
    [3, 200],
  );
  clock.time += 100_000;
  show({ ...usual });
  assert.deepEqual(
    visit.experiments.map(({ document }) => document.batch),
    [200, 3],
  );
});

test('undo brings back the racers’ colours, twice in a row too', async () => {
  const { clock, show, store, visit } = bench();
  show(usual);
  clock.time = 10_000;
  show({ ...usual, racers: usual.racers.slice(1) }, [1, 2]);
  clock.time = 20_000;
  show({ ...usual, batch: 50, racers: usual.racers.slice(1) }, [1, 2]);
  visit.undo();
  await visit.undo();
  assert.deepEqual([store.state.racers.map(({ slot }) => slot), store.state.document], [[0, 1, 2], usual]);
  await visit.redo();
  assert.deepEqual(
    store.state.racers.map(({ slot }) => slot),
    [1, 2],
  );
  assert.deepEqual([visit.canUndo, visit.canRedo], [true, true]);
});

test('an undo that is refused is told', async () => {
  const { show, store, visit, experiment, clock } = bench();
  show(usual);
  clock.time = 10_000;
  show({ ...usual, batch: 50 });
  experiment.edit = async () => {
    throw new Error('It is gone.');
  };
  await visit.undo();
  assert.equal(store.state.notice, 'It is gone.');
});

test('an experiment on other images of the visitor’s own is another one of the visit', async () => {
  const { store, show, visit } = bench();
  const own = { ...usual, data: { ...usual.data, set: 'images' } };
  const give = (/** @type {string} */ images, /** @type {object} */ document) => {
    store.update({ images });
    show(document);
  };
  give('a', own);
  give('b', structuredClone(own));
  give('b', usual);
  assert.deepEqual(
    visit.experiments.map(({ images }) => images),
    ['', 'b', 'a'],
  );
});

test('the hour after midnight is the hour 0', () => {
  const raced = (hour) => ({ title: 'SGD', time: new Date(2026, 5, 1, hour, 7), document: usual, images: '', racers: [] });
  const dialog = Object.assign(new VisitDialog(), { experiments: [raced(0), raced(12), raced(23)] });
  assert.deepEqual(wordsOf(dialog.render()).match(/(?<=>)\d\d:\d\d(?=<)/g), ['00:07', '12:07', '23:07']);
});
