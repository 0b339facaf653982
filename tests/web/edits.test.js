// What cards and forms change, also while something else is under way.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Replaced } from '../../web/engine/client.js';
import { Edits } from '../../web/lab/edits.js';
import { bench, files, until } from './bench.js';

/** An experiment whose document is shown, and whose data come when `arrive` is called. */
async function loading() {
  let arrive = () => {};
  const late = new Promise((resolve) => (arrive = () => resolve(files)));
  const { experiment, store } = bench({ load: () => late });
  const done = experiment.load({}).catch((error) => assert.ok(error instanceof Replaced));
  await until(store, ({ document }) => document);
  return { experiment, store, edits: new Edits(store, experiment), arrive, done };
}

/** @returns {any} */
const shown = ({ state }) => state.document;
const methods = (store) => shown(store).racers.map(({ method }) => method);
const areReady = ({ state }) => state.racers.every(({ loading, status }) => !loading && status === 'ready');

test('a change is shown before the data are there, and the next one goes on from it', async () => {
  const { store, edits, arrive, done } = await loading();
  const removals = [edits.remove(0)];
  await until(store, () => methods(store).length === 2);
  removals.push(edits.remove(0));
  await until(store, () => methods(store).length === 1);
  arrive();
  await Promise.allSettled([done, ...removals]);
  assert.deepEqual(methods(store), ['implicit']);
  assert.ok(areReady(store));
});

test('changes that are asked for at once are all carried out', async () => {
  const { experiment, store, edits, arrive, done } = await loading();
  const changes = [
    edits.duplicate(0),
    edits.remove(1),
    edits.add({ method: 'momentum' }, {}),
    edits.move(2, 0),
    edits.replace(0, { method: 'sgd', learning_rate: 3 }),
    edits.edit({ ...shown(store), batch: 100 }),
    edits.edit({ ...shown(store), network: { ...shown(store).network, hidden: [10] } }),
    edits.edit({ ...shown(store), network: { ...shown(store).network, activation: 'tanh' } }),
  ];
  arrive();
  await Promise.allSettled([done, ...changes]);
  assert.deepEqual(methods(store), ['implicit', 'sgd', 'sgd', 'momentum']);
  const { racers, batch, network } = shown(store);
  assert.deepEqual([racers[1].learning_rate, batch, network.hidden, network.activation], [3, 100, [10], 'tanh']);
  assert.equal(new Set(store.state.racers.map(({ slot }) => slot)).size, 4);
  assert.ok(
    store.state.racers.every(({ loading, status }) => !loading && status === 'running'),
    'what is added is to be raced',
  );
  await experiment.pause();
});

test('a change of what was shown before another experiment was loaded is dropped', async () => {
  const { experiment, store, edits, arrive, done } = await loading();
  arrive();
  await done;
  const other = assert.rejects(experiment.load({ batch: 50 }), Replaced); // its preparation, which the change then does
  await assert.rejects(edits.remove(0), Replaced);
  await other;
  assert.deepEqual([shown(store).batch, methods(store)], [50, ['sgd', 'adam', 'implicit']]);
  assert.ok(areReady(store));
});

test('what is changed of a racer that is gone changes nothing', async () => {
  const { store, edits, arrive, done } = await loading();
  const changes = [edits.remove(0), edits.duplicate(0), edits.replace(0, { method: 'sgd', learning_rate: 2 })];
  arrive();
  await Promise.allSettled([done, ...changes]);
  assert.deepEqual(methods(store), ['adam', 'implicit']);
  assert.ok(areReady(store));
});

test('a wrong change is refused before the data are there', async () => {
  const { store, edits, arrive, done } = await loading();
  await assert.rejects(edits.edit({ ...shown(store), batch: 'many' }), /batch/);
  await assert.rejects(edits.raceAs(0, shown(store).racers[0], { batch: 'few' }), /batch/);
  arrive();
  await done;
  assert.ok(areReady(store));
});
