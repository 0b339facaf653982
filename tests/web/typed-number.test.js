// What is typed into a field for a number.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWordsOfThePage } from '../../web/state/page-words.js';
import { numberIn, valueIn } from '../../web/state/typed-number.js';
import { description } from './fake-core.js';

test('a decimal comma is a decimal point, and what is no number stays as it was typed', () => {
  for (const [text, value] of /** @type {const} */ ([
    ['0,001', 0.001],
    [' 0.5 ', 0.5],
    ['1,5', 1.5],
    ['12,5e-3', 0.0125],
    ['1000', 1000],
    ['-1,25', -1.25],
    ['full', 'full'],
    ['', ''],
    ['1,000,000', '1,000,000'],
  ])) {
    assert.equal(valueIn(text), value);
    assert.equal(numberIn(text), typeof value === 'number' ? value : NaN);
  }
});

test('a comma that may part thousands as well as decimals is not read, and the sentence says what it may be', () => {
  assert.equal(valueIn('1,000'), '1,000');
  assert.equal(
    inWordsOfThePage('batch must be a whole number; it is "1,000".', description.document, description),
    'The batch must be a whole number; it is "1,000", which may be 1000 or 1.000.',
  );
});
