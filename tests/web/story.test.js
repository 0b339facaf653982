import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextStory, presetOf } from '../../web/presets/story.js';
import { description } from './fake-core.js';

const usual = description.document;
const trial = {
  ...usual,
  data: { ...usual.data, train: 5000, test: 1000 },
  epochs: 5,
  racers: [
    { method: 'sgd', learning_rate: 0.05 },
    { ...usual.racers[2], learning_rate: 0.05 },
    { ...usual.racers[1], learning_rate: 0.01 },
  ],
};

test('a document is an experiment to try to its last key', () => {
  assert.equal(presetOf(trial, description)?.id, 'small-steps');
  assert.equal(presetOf({ ...trial, epochs: 6 }, description), undefined);
  assert.equal(presetOf(usual, description)?.id, 'default');
  assert.equal(presetOf(null, description), undefined);
});

test('a story begins with its experiment, stays through edits and ends with another experiment', () => {
  const begun = nextStory(null, usual, trial, description);
  assert.deepEqual([begun?.preset.id, begun?.changed], ['small-steps', false]);
  const changed = nextStory(begun, trial, { ...trial, epochs: 6 }, description);
  assert.deepEqual([changed?.preset.id, changed?.changed], ['small-steps', true]);
  const more = nextStory(changed, { ...trial, epochs: 6 }, { ...trial, epochs: 6, batch: 50 }, description);
  assert.deepEqual([more?.preset.id, more?.changed], ['small-steps', true]);
  assert.deepEqual(nextStory(more, { ...trial, epochs: 6 }, trial, description), begun);
  assert.equal(nextStory(begun, trial, { ...usual, batch: 7 }, description), null);
});

test('the usual race has no story when the page opens with it and when undo comes back to it; its card begins one', () => {
  const card = presetOf(usual, description);
  assert.equal(nextStory(null, null, usual, description), null);
  assert.equal(nextStory(null, { ...usual, batch: 50 }, usual, description), null);
  assert.equal(nextStory(null, trial, usual, description), null);
  const begun = nextStory(null, trial, usual, description, card);
  assert.deepEqual([begun?.preset.id, begun?.changed], ['default', false]);
  const changed = nextStory(begun, usual, { ...usual, batch: 50 }, description);
  assert.deepEqual([changed?.preset.id, changed?.changed], ['default', true]);
  assert.deepEqual(nextStory(changed, { ...usual, batch: 50 }, usual, description), begun);
});
