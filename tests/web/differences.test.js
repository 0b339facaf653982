// What sets one experiment of a visit apart from the one before it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differencesInWords } from '../../web/visit/differences.js';
import { description } from './fake-core.js';

const { document } = description;
const withRacer = (/** @type {number} */ index, /** @type {object} */ part) => ({
  ...document,
  racers: document.racers.with(index, /** @type {any} */ ({ ...document.racers[index], ...part })),
});
const after = (/** @type {object} */ part) => differencesInWords(document, { ...document, ...part }, description);

test('a setting of all racers is named with its value', () => {
  assert.equal(after({ batch: 50 }), 'batch 50');
  assert.equal(after({ batch: 'full', l2: 0.001 }), 'batch full, l2 0.001');
  assert.equal(after({ network: { ...document.network, hidden: [32, 16] } }), 'hidden 32, 16');
  assert.equal(after({ network: { ...document.network, hidden: [] } }), 'hidden none');
  assert.equal(after({ data: { ...document.data, pixels: 'raw' } }), 'pixels 0 to 255');
});

test('a setting of a racer is named with the racer', () => {
  assert.equal(differencesInWords(document, withRacer(0, { learning_rate: 3 }), description), 'SGD: learning rate 3');
  assert.equal(
    differencesInWords(document, withRacer(2, { cg: { tolerance: 0.5, max_iterations: 20 } }), description),
    'Implicit (backward Euler): CG tolerance 0.5',
  );
  const changes = (/** @type {object} */ learning_rate_from) => withRacer(0, { learning_rate_from });
  assert.equal(differencesInWords(document, changes({ 20: 3, 40: 1 }), description), 'SGD: another learning rate under way');
});

test('where the racers are others, or much differs, nothing is said: the title tells it', () => {
  assert.equal(after({ racers: document.racers.slice(1) }), '');
  assert.equal(differencesInWords(document, withRacer(0, { method: 'momentum' }), description), '');
  assert.equal(after({ batch: 1, epochs: 1, l2: 1, seed: 2, data: { ...document.data, train: 1 } }), '');
  assert.equal(after({}), '');
});
