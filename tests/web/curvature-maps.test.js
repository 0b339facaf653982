import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CurvatureMapsPanel } from '../../web/instruments/curvature-maps/curvature-maps.js';
import {
  adviceOf,
  cellAfter,
  cellsOf,
  largestOf,
  layersToShow,
  relativeDifference,
  toneOf,
  LIMIT,
  stiffnessAxis,
} from '../../web/instruments/curvature-maps/maps.js';
import { wordsOf } from './words-of.js';

test('the relative difference is that of Frobenius norms', () => {
  assert.ok(Math.abs(relativeDifference(Float32Array.of(3, 0, 0, 0), Float32Array.of(0, 0, 0, 4)) - 5 / 4) < 1e-12);
  assert.equal(relativeDifference(Float32Array.of(1, 2), Float32Array.of(1, 2)), 0);
  assert.equal(relativeDifference(Float32Array.of(0), Float32Array.of(0)), 0);
});

test('one scale holds for all matrices', () => {
  assert.equal(largestOf([Float32Array.of(1, -7), Float32Array.of(NaN, 3)]), 7);
});

test('narrow layers are shown entry by entry, of wide ones the largest entry of each block with its sign', () => {
  const values = Float32Array.from({ length: 25 }, (_, index) => (index === 7 ? -9 : index / 25));
  assert.equal(cellsOf({ size: 5, values }, 5).values, values);
  const { cells, stride, values: blocks } = cellsOf({ size: 5, values }, 3);
  assert.deepEqual([cells, stride, blocks.length], [3, 2, 9]);
  assert.equal(blocks[1], -9); // of rows 0 and 1, columns 2 and 3
  assert.equal(blocks[8], values[24]);
});

test('the tone keeps the sign, is strongest at the limit and finite everywhere', () => {
  assert.deepEqual(
    [4, -4, 1, -1, 0, 9, NaN].map((value) => toneOf(value, 4)),
    [1, -1, 0.5, -0.5, 0, 1, 0],
  );
  assert.equal(toneOf(1, 0), 0);
});

test('arrow keys go from cell to cell and stay within the map', () => {
  assert.deepEqual(cellAfter('ArrowRight', 1, 1, 3), [1, 2]);
  assert.deepEqual(cellAfter('ArrowRight', 1, 2, 3), [1, 2]);
  assert.deepEqual(cellAfter('ArrowUp', 0, 2, 3), [0, 2]);
  assert.deepEqual(cellAfter('ArrowDown', 0, 2, 3), [1, 2]);
  assert.deepEqual(cellAfter('End', 1, 0, 3), [1, 2]);
  assert.deepEqual(cellAfter('PageDown', 0, 1, 3), [2, 1]);
  assert.equal(cellAfter('a', 0, 0, 3), null);
});

test('layers are left out that are too wide, or below layers that are', () => {
  assert.deepEqual(layersToShow([64, 10]), [1, 2]);
  assert.deepEqual(layersToShow([1024, 10]), [2]);
  assert.deepEqual(layersToShow([64, 4096, 10]), [3]);
  assert.deepEqual(layersToShow([10]), [1]);
});

test('the advice names the blocks beyond the limit, the stiffest first', () => {
  const block = (/** @type {string} */ name, /** @type {number} */ reach) => ({ name, reach });
  assert.match(
    adviceOf([block('W1', 3), block('b1', 0.1), block('W2', 5)]),
    /: blocks W2 and W1, first of all W2; alone, b1 could as well be stepped explicitly\.$/,
  );
  assert.match(adviceOf([block('W1', 3)]), /: block W1\.$/);
  assert.match(adviceOf([block('W1', 1.5), block('W2', 1)]), /^No block alone.*W1, the stiffest.*Together they can be stiffer/);
  assert.match(adviceOf([block('W1', 0.5), block('W2', 1)]), /W2, the stiffest.*Nor are all of them together/);
  assert.equal(adviceOf([block('W1', NaN)]), '');
});

test('the axis of stiffness is logarithmic, over whole decades that hold the limit and every value', () => {
  const { decades, labelled, placeOf } = stiffnessAxis([2.75, 0.0828, NaN, -1]);
  assert.deepEqual(decades, [0.01, 0.1, 1, 10]);
  assert.deepEqual(labelled, decades);
  assert.deepEqual([placeOf(0.01), placeOf(10)], [0, 1]);
  const decade = placeOf(1) - placeOf(0.1);
  assert.ok(Math.abs(placeOf(2.75) - placeOf(0.0828) - decade * Math.log10(2.75 / 0.0828)) < 1e-12, 'a ratio is a distance');
  assert.deepEqual(stiffnessAxis([]).decades, [1, 10]);
  assert.deepEqual([stiffnessAxis([1e-9]).placeOf(1e-12), stiffnessAxis([1000]).placeOf(1000)], [0, 1]);
  assert.ok(stiffnessAxis([LIMIT]).placeOf(LIMIT) > 0);
});

test('a long axis has numbers at equal distances, with 1 among them, and few enough for a phone', () => {
  const { decades, labelled } = stiffnessAxis([2e-5, 3000]);
  assert.equal(decades.length, 10);
  assert.deepEqual(labelled, [1e-4, 0.01, 1, 100, 10000]);
});

test('the choice of layers tells how many neurons each has', () => {
  const document = { data: { set: 'mnist' }, network: { hidden: [1, 64] } };
  const panel = Object.assign(new CurvatureMapsPanel(), { state: /** @type {any} */ ({ document, racers: [] }) });
  assert.match(wordsOf(panel.controls()), /1: 1 neuron\s.*2: 64 neurons\s.*3: logits\s/s);
});
