import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Look } from '../../web/instruments/look.js';

function look() {
  const document = { data: { set: 'mnist' }, racers: [{ method: 'sgd', learning_rate: 10 }, { method: 'adam' }] };
  const state = { document, racers: [{ id: 'a' }, { id: 'b' }] };
  const store = /** @type {any} */ ({ state });
  const log = [];
  const kinds = [];
  const asked = [];
  const made = new Look({
    store,
    experiment: {
      ask: async (...question) => {
        asked.push(question);
        return { step: 3, values: Float32Array.of(1) };
      },
    },
    library: { load: async (set) => /** @type {any} */ ({ set }) },
    makeClient: (kind) => {
      const number = log.filter((line) => line === 'client').length;
      log.push('client');
      kinds.push(kind);
      return {
        ask: async (subject, name, args) => ({ value: { subject, name, args, number }, seconds: 0 }),
        close: () => log.push(`close ${number}`),
      };
    },
  });
  return { look: made, store, state, document, log, kinds, asked };
}

test('what a racer has learnt is asked of the racer', async () => {
  const { look: made, asked } = look();
  const { step, values } = await made.snapshot('b');
  assert.deepEqual([step, [...values]], [3, [1]]);
  assert.deepEqual(asked, [['b', { kind: 'parameters' }]]);
});

test('what is asked of a snapshot is about the experiment as it was, though another network is raced since', async () => {
  const { look: made, store, document } = look();
  const before = made.problem;
  const { ask } = await made.snapshot('b');
  store.state = { document: { ...document, network: { hidden: [8] } }, racers: [{ id: 'c' }] };
  const { value } = await ask('spectrum', 1);
  assert.deepEqual([value.subject.text, value.subject.racer, value.args], [JSON.stringify(document), 1, [1]]);
  assert.notEqual(made.problem, before);
});

test('what follows from it is asked of the instruments, with the document, the number of the racer and its data', async () => {
  const { look: made, document } = look();
  const { value } = await made.ask('b', 'spectrum', 1, 2);
  assert.deepEqual(value.subject, { text: JSON.stringify(document), racer: 1, files: { set: 'mnist' } });
  assert.deepEqual([value.name, value.args], ['spectrum', [1, 2]]);
});

test('what has nothing to do with the racers is asked without them', async () => {
  assert.equal((await look().look.compute('stage', 1)).value.subject, null);
});

test('a racer that has gone is said in one sentence', async () => {
  await assert.rejects(look().look.ask('c', 'spectrum'), { message: 'There is no such racer.' });
});

test('the settings of a racer are those of the document', () => {
  assert.deepEqual(look().look.settings('a'), { method: 'sgd', learning_rate: 10 });
});

test('a look of its own has a worker of its own, and closes no other', async () => {
  const { look: made, log, kinds } = look();
  const own = made.own('paths');
  assert.deepEqual(kinds, ['instruments', 'paths']);
  assert.equal((await own.compute('stage')).value.number, 1);
  assert.equal((await made.compute('stage')).value.number, 0);
  own.close();
  assert.deepEqual(log, ['client', 'client', 'close 1']);
});

test('while it keeps to an experiment a change in that makes no other question of it', async () => {
  const { look: made, store, document } = look();
  const asked = async (/** @type {string} */ id) => /** @type {any} */ (await made.ask(id, 'flowFollow')).value.subject;
  const release = made.keep();
  const changed = { ...document, racers: [{ ...document.racers[0], learning_rate_from: { 3: 1 } }] };
  store.state = { document: changed, racers: [{ id: 'a' }] };
  assert.equal((await asked('b')).text, JSON.stringify(document));
  release();
  assert.equal((await asked('a')).text, JSON.stringify(changed));
  await assert.rejects(asked('b'), { message: 'There is no such racer.' });
});
