// Expected values by hand: the bound is twice the lowest loss, and both axes are logarithmic.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { octavesBelow, usableOctaves } from '../../web/claim/usable-range.js';

/** Logarithms and powers of a few numbers, rounded. */
const ROUNDING = 1e-12;

function assertNear(value, expected) {
  assert.ok(Math.abs(value - expected) < ROUNDING * Math.abs(expected), `${value} is not ${expected}`);
}

test('between two learning rates the place where the loss is twice the lowest is interpolated on logarithmic axes', () => {
  const { octaves, from, to } = usableOctaves([1, 16, 256], [16, 1, 4]);
  assertNear(from, 8); // one of four doublings of the loss, over four octaves
  assertNear(to, 64); // one of two doublings, over four octaves
  assertNear(octaves, 3);
});

test('the lowest loss is told, with the learning rate that has it', () => {
  const { best, bestAt } = usableOctaves([1, 10, 100], [3, 0.5, 0.7]);
  assert.deepEqual([best, bestAt], [0.5, 10]);
});

test('of several learning rates with the lowest loss the smallest is told', () => {
  assert.equal(usableOctaves([1, 10, 100], [3, 0.5, 0.5]).bestAt, 10);
});

test('a loss of exactly twice the lowest is usable', () => {
  const { from, openLeft, openRight } = usableOctaves([1, 2, 4], [9, 2, 1]);
  assert.equal(from, 2);
  assert.deepEqual([openLeft, openRight], [false, true]);
});

test('a range that reaches the first or the last learning rate is open there', () => {
  assert.deepEqual(usableOctaves([1, 2, 8], [1.5, 1, 1.9]), {
    octaves: 3,
    from: 1,
    to: 8,
    best: 1,
    bestAt: 2,
    openLeft: true,
    openRight: true,
  });
});

test('beside a learning rate that diverged the range ends at the last one that did not', () => {
  const { octaves, from, to, openRight } = usableOctaves([1, 2, 4, 8], [1.5, 1, 1.2, null]);
  assert.deepEqual([octaves, from, to, openRight], [2, 1, 4, false]);
});

test('the range is the unbroken one around the best: a second valley apart from it does not count', () => {
  const { from, to } = usableOctaves([1, 2, 4, 8, 16, 32], [1.1, null, 1.5, 1, 1.5, null]);
  assert.deepEqual([from, to], [4, 16]);
});

test('a single learning rate between two that diverged spans no octave', () => {
  assert.deepEqual(usableOctaves([1, 2, 4], [null, 3, null]), {
    octaves: 0,
    from: 2,
    to: 2,
    best: 3,
    bestAt: 2,
    openLeft: false,
    openRight: false,
  });
});

test('where all diverged there is no range', () => {
  assert.deepEqual(usableOctaves([1, 2], [null, null]), {
    octaves: 0,
    from: NaN,
    to: NaN,
    best: null,
    bestAt: NaN,
    openLeft: false,
    openRight: false,
  });
});

test('the range ends before a learning rate where any random seed diverged', () => {
  const { octaves, from, to, best, bestAt, openRight } = usableOctaves([1, 2, 4, 8], [1.5, 1, 1.2, 1.2], [0, 0, 0, 1]);
  assert.deepEqual([octaves, from, to, best, bestAt, openRight], [2, 1, 4, 1, 2, false]);
});

test('the lowest loss counts as the method’s best even where a random seed diverged, so that leaving it out makes no range wider', () => {
  const { from, to, best, bestAt } = usableOctaves([1, 16, 32, 64], [16, 1.5, 1, 9], [0, 0, 2, 5]);
  assertNear(from, 16 / 16 ** (Math.log(2 / 1.5) / Math.log(16 / 1.5)));
  assert.deepEqual([to, best, bestAt], [16, 1.5, 16]);
});

test('where the only good learning rates are those at which a random seed diverged nothing is usable', () => {
  const { octaves, from, best } = usableOctaves([1, 2, 4], [9, 8, 1], [0, 0, 1]);
  assert.deepEqual([octaves, from, best], [0, NaN, 8]);
});

test('a lowest loss of 0 gives the learning rates that have it', () => {
  const { octaves, from, to } = usableOctaves([1, 2, 4, 8], [0.1, 0, 0, 0.1]);
  assert.deepEqual([octaves, from, to], [1, 2, 4]);
});

test('octaves below a bound are counted wherever they lie, and up to the crossing between two learning rates', () => {
  assert.equal(octavesBelow([1, 2, 4, 8], [1, 1, 1, 1], 1), 3);
  assert.equal(octavesBelow([1, 2, 4, 8], [1, 4, 4, 1], 2), 1);
  assert.equal(octavesBelow([1, 2, 4], [1, null, 1], 2), 0);
  assert.equal(octavesBelow([1, 2], [null, null], 2), 0);
});
