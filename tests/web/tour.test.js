import assert from 'node:assert/strict';
import { test } from 'node:test';
import { STEPS, TOO_LARGE, tooLarge } from '../../web/tour/steps.js';
import { description } from './fake-core.js';

/** @param {any} document */
const rates = (document) => document.racers.map((/** @type {{learning_rate: number}} */ racer) => racer.learning_rate);

test('the tour has five steps, each with a title, words and a part of the page', () => {
  assert.equal(STEPS.length, 5);
  for (const { title, text, target } of STEPS)
    assert.ok(title && target && text.length > 0 && text.every((paragraph) => paragraph.length > 40));
});

test('the same race is promised to the last bit only in a browser of the same kind, and where no seconds end it', () => {
  const said = STEPS.flatMap(({ text }) => text).filter((paragraph) => paragraph.includes('last bit'));
  assert.equal(said.length, 1);
  assert.match(said[0], /to the last bit in a browser of the same kind unless seconds end it/);
});

test('the race that breaks SGD is the present one, with SGD and the implicit method alike and the others as they were', () => {
  const document = {
    ...description.document,
    batch: 50,
    racers: [...description.document.racers, { method: 'sgd', learning_rate: 1, learning_rate_from: { 120: 3 } }],
  };
  const broken = tooLarge({ document, description });
  assert.equal(broken.batch, 50);
  assert.deepEqual(rates(broken), [TOO_LARGE, 0.01, TOO_LARGE, TOO_LARGE]);
  assert.deepEqual(broken.racers[3], { method: 'sgd', learning_rate: TOO_LARGE });
});

test('an experiment without the two gives way to the usual one', () => {
  const document = { ...description.document, batch: 50, racers: [{ method: 'adam', learning_rate: 0.1 }] };
  const broken = tooLarge({ document, description });
  assert.equal(broken.batch, 200);
  assert.deepEqual(rates(broken), [TOO_LARGE, 0.01, TOO_LARGE]);
});
