// What the page says in words, where it could say something that is not so.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { TERMS } from '../../web/lab/glossary.js';
import { setsInWords } from '../../web/state/sets.js';
import { description } from './fake-core.js';

const source = (/** @type {string} */ path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

test('the data set that is raced on is called with the numbers of examples that are, the others with their own', () => {
  const labels = (/** @type {any} */ data) => setsInWords(description, data).map(({ label }) => label);
  assert.deepEqual(labels({ set: 'mnist', train: 5000, test: 1000 }), ['MNIST, 5,000 + 1,000', 'MNIST, 60,000 + 10,000']);
  assert.deepEqual(labels({ set: 'mnist-full', train: 50000, validation: 10000, test: 10000 }), [
    'MNIST, 10,000 + 2,000',
    'MNIST, 50,000 + 10,000 + 10,000',
  ]);
  const sets = [{ name: 'images', label: 'Images of your own', help: '', train: 10000, test: 2000, table: false }];
  assert.equal(setsInWords({ sets }, { set: 'images', train: 50, test: 10 })[0].label, 'Images of your own, 50 + 10');
});

test('a product is said to cost a gradient only together with where it costs far less', async () => {
  const [, unit] = TERMS.find(([term]) => term === 'gradient equivalent') ?? [];
  for (const words of [unit, await source('web/lab/explanation.js')]) assert.match(String(words), /space of\s+the batch/);
  assert.ok(TERMS.some(([term]) => term === 'space of the batch'));
  const terms = TERMS.map(([term]) => term.toLowerCase());
  assert.deepEqual(terms, terms.toSorted());
});

test('an implicit step is said to be stable only together with the loss on which it is, and how it is solved', () => {
  const [, implicit] = TERMS.find(([term]) => term === 'implicit method') ?? [];
  assert.match(String(implicit), /quadratic loss .* linearised step can overshoot/);
});

test('what stands on the page before the experiment is known says nothing of one', async () => {
  const [, first] = /<lab-app>(.*)<noscript>/s.exec(await source('web/index.html')) ?? [];
  assert.match(first, /Optimizers start from the same weights/);
  assert.doesNotMatch(first, /MNIST|image|[Tt]hree|\d\s*(:|\.)/);
});
