import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedFields, isEdit, Streak, withChanges } from '../../web/state/changes.js';
import { description } from './fake-core.js';

const usual = description.document;
const withRate = (rate) => ({ ...usual, racers: usual.racers.with(0, { ...usual.racers[0], learning_rate: rate }) });

test('the fields that differ are named, a list of numbers as one', () => {
  assert.deepEqual(changedFields(usual, structuredClone(usual)), []);
  assert.deepEqual(changedFields(usual, { ...usual, batch: 50 }), ['batch']);
  assert.deepEqual(changedFields(usual, { ...usual, data: { ...usual.data, pixels: 'raw', test: 1 } }), ['data.test', 'data.pixels']);
  assert.deepEqual(changedFields(usual, { ...usual, network: { ...usual.network, hidden: [64, 10] } }), ['network.hidden']);
  assert.deepEqual(changedFields(usual, withRate(5)), ['racers.0.learning_rate']);
  assert.deepEqual(changedFields(usual, { ...usual, racers: usual.racers.slice(1) }), ['racers']);
});

test('a field, a racer, or a data set with its batch is an edit; more than one of them is another experiment', () => {
  const { racers, data } = usual;
  assert.ok(isEdit(usual, withRate(5)));
  assert.ok(isEdit(usual, { ...usual, racers: racers.with(2, { method: 'momentum', learning_rate: 1, momentum: 0.5 }) }));
  assert.ok(isEdit(usual, { ...usual, racers: racers.slice(1) }));
  assert.ok(isEdit(usual, { ...usual, racers: [...racers, racers[0]] }));
  assert.ok(isEdit(usual, { ...usual, data: { ...data, set: 'mnist-full', train: 60000 }, batch: 'full' }));
  assert.ok(!isEdit(usual, { ...usual, epochs: 2, batch: 50 }));
  assert.ok(!isEdit(usual, { ...usual, racers: racers.slice(2) }));
  assert.ok(!isEdit(usual, { ...withRate(5), racers: withRate(5).racers.with(1, { method: 'sgd', learning_rate: 1 }) }));
  assert.ok(!isEdit(usual, { ...usual, batch: 50, racers: racers.slice(1) }));
});

test('quick edits of one field go on with each other; another field, a pause or a call of end begins anew', () => {
  const streak = new Streak();
  assert.equal(streak.continues(usual, withRate(5), 0), false);
  assert.equal(streak.continues(withRate(5), withRate(2), 300), true);
  assert.equal(streak.continues(withRate(2), withRate(1), 1700), true);
  assert.equal(streak.continues(withRate(1), withRate(5), 3300), false, 'after a pause');
  assert.equal(streak.continues(withRate(5), { ...withRate(5), batch: 50 }, 3400), false, 'another field');
  assert.equal(streak.continues({ ...withRate(5), batch: 50 }, { ...usual, batch: 60 }, 3500), false, 'two fields');
  assert.equal(streak.continues(usual, withRate(5), 3600), false);
  streak.end();
  assert.equal(streak.continues(withRate(5), withRate(2), 3700), false);
});

test('one gesture of a slider while a racer races is one edit, another racer’s learning rate is another', () => {
  const under = (/** @type {object} */ from, index = 0) => ({
    ...usual,
    racers: usual.racers.with(index, { ...usual.racers[index], learning_rate_from: from }),
  });
  const streak = new Streak();
  assert.equal(streak.continues(usual, under({ 80: 20 }), 0), false);
  assert.equal(streak.continues(under({ 80: 20 }), under({ 80: 20, 90: 50 }), 300), true);
  assert.equal(streak.continues(under({ 80: 20, 90: 50 }), under({ 80: 20, 90: 100 }), 600), true);
  assert.equal(streak.continues(under({ 80: 20, 90: 100 }), under({ 80: 20, 90: 100, 100: 5 }), 3000), false, 'after a pause');
  streak.continues(usual, under({ 80: 20 }), 4000);
  assert.equal(streak.continues(usual, under({ 80: 20 }, 1), 4100), false, 'another racer');
});

test('a change is carried over to what has changed meanwhile, key by key', () => {
  const { network } = usual;
  const now = { ...usual, batch: 50, network: { ...network, hidden: [10] } };
  assert.deepEqual(withChanges(usual, { ...usual, network: { ...network, activation: 'tanh' } }, now), {
    ...now,
    network: { ...network, hidden: [10], activation: 'tanh' },
  });
  assert.deepEqual(withChanges({ a: 1, b: 2 }, { b: 2, c: 3 }, { a: 1, b: 4, d: 5 }), { b: 4, c: 3, d: 5 });
  assert.deepEqual(withChanges({ a: [1, 2] }, { a: [1, 3] }, { a: [4, 5] }), { a: [1, 3] }, 'a list as a whole');
  assert.deepEqual(withChanges(usual, structuredClone(usual), now), now);
});

test('racers that come, go or move are no streak, however quickly', () => {
  const streak = new Streak();
  const [first, second, third] = usual.racers;
  const racers = (/** @type {any[]} */ ...list) => ({ ...usual, racers: list });
  assert.equal(streak.continues(usual, racers(second, third), 0), false);
  assert.equal(streak.continues(racers(second, third), racers(third), 100), false);
  assert.equal(streak.continues(racers(third), racers(third, first), 200), false);
});
