import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextStory, presetOf } from '../../web/presets/story.js';
import { description } from './fake-core.js';

const usual = description.document;
const trial = {
  ...usual,
  data: { ...usual.data, train: 5000, test: 1000 },
  epochs: 5,
  racers: [{ method: 'implicit', learning_rate: 10, curvature: 'gauss_newton', implicit_blocks: ['all'], cg: { tolerance: 0.1, max_iterations: 20 } }],
};
trial.racers.push({ ...trial.racers[0], curvature: 'hessian' });

test('a document is an experiment to try to its last key', () => {
  assert.equal(presetOf(trial, description)?.id, 'hessian');
  assert.equal(presetOf({ ...trial, epochs: 6 }, description), undefined);
  assert.equal(presetOf(usual, description)?.id, 'default');
  assert.equal(presetOf(null, description), undefined);
});

test('a story begins with its experiment, stays through edits and ends with another experiment', () => {
  const begun = nextStory(null, usual, trial, description);
  assert.deepEqual([begun?.preset.id, begun?.changed], ['hessian', false]);
  const changed = nextStory(begun, trial, { ...trial, epochs: 6 }, description);
  assert.deepEqual([changed?.preset.id, changed?.changed], ['hessian', true]);
  const more = nextStory(changed, { ...trial, epochs: 6 }, { ...trial, epochs: 6, batch: 50 }, description);
  assert.deepEqual([more?.preset.id, more?.changed], ['hessian', true]);
  assert.deepEqual(nextStory(more, { ...trial, epochs: 6 }, trial, description), begun);
  assert.equal(nextStory(begun, trial, { ...usual, batch: 7 }, description), null);
});

test('the page opens with the usual race without a story; coming back to it tells its own', () => {
  assert.equal(nextStory(null, null, usual, description), null);
  assert.equal(nextStory(null, trial, usual, description)?.preset.id, 'default');
});
