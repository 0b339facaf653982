// What a chart of losses against learning rates draws, before it is drawn.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellOf, edgesOf, lossRange, offScale, stretches, wordsAt } from '../../web/claim/u-curve-shape.js';

const series = (more = {}) => ({
  title: 'A',
  slot: 0,
  median: [1, 2, null],
  low: [0.5, 1, null],
  high: [2, null, null],
  diverged: [false, false, true],
  runs: [5, 5, 5],
  divergedRuns: [0, 2, 5],
  ...more,
});

test('the band goes to the upper edge where a quartile is of a run that diverged, and is not pinched to the median', () => {
  assert.deepEqual(edgesOf(series()), { low: [0.5, 1, null], high: [2, Infinity, null] });
});

test('a line is drawn through neighbours that have a value', () => {
  assert.deepEqual(stretches([true, true, false, true]), [
    [0, 1],
    [3, 3],
  ]);
  assert.deepEqual(stretches([false]), []);
});

test('what is shaded for a learning rate ends half way to its neighbours, so that one with a finite median stays clear', () => {
  const places = [0, 10, 20, 40];
  assert.deepEqual(cellOf(places, [1, 1]), [5, 15]);
  assert.deepEqual(cellOf(places, [2, 3]), [15, 40]);
  assert.deepEqual(cellOf(places, [0, 1]), [0, 15]);
});

test('losses above the scale are found, so that they can be marked', () => {
  const some = series({ median: [0.1, 2000, null], low: [0.1, 1, null], high: [0.1, 3000, null] });
  const [, top] = lossRange([some]);
  assert.equal(top, 100);
  assert.deepEqual(offScale(some, top), [1]);
});

test('a learning rate is told with how many of its runs diverged', () => {
  const panel = { title: 'T', xs: [1, 10, 100], yLabel: 'loss', series: [series()] };
  assert.equal(wordsAt(panel, null), 'no place chosen');
  assert.equal(wordsAt(panel, 0), 'at 1: A 1.00');
  assert.equal(wordsAt(panel, 1), 'at 10: A 2.00, 2 of 5 diverged');
  assert.equal(wordsAt(panel, 2), 'at 100: A diverged');
});

test('the scale ends at the highest loss of interest', () => {
  const series = /** @type {any} */ ([{ median: [0.2, 2, 5000, null] }]);
  assert.deepEqual(lossRange(series), [0.2, 100]);
  assert.deepEqual(lossRange(series, 10), [0.2, 10]);
});
