import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placesOf } from '../../web/instruments/plot/plot.js';
import { examplesFor, examplesOf } from '../../web/instruments/sample.js';
import { plotsOf, SpectrumPanel } from '../../web/instruments/spectrum/spectrum.js';
import {
  atLeastAbove,
  densityOn,
  FAINTEST,
  gridUpTo,
  massNearZero,
  MOST_KEPT,
  someEarlier,
  withFinding,
} from '../../web/instruments/spectrum/density.js';

/** @returns {import('../../web/instruments/spectrum/density.js').Spectra} */
const at = (/** @type {number} */ step) => ({
  step,
  hessian: { lambda_max: 1, lambda_min: -1, density: { nodes: [], weights: [] } },
  gaussNewton: { lambda_max: 1, lambda_min: 0, density: { nodes: [], weights: [] } },
});

test('the area under the density, decade by decade, is the count of eigenvalues, of each sign by itself', () => {
  const grid = gridUpTo(100);
  const measure = { nodes: [-2, 1, 5], weights: [0.2, 0.5, 0.3] };
  const area = (/** @type {1 | -1} */ sign) => densityOn(measure, grid, sign, 1000).reduce((sum, [, density]) => sum + density, 0) / 16;
  assert.ok(Math.abs(area(1) - 800) < 1);
  assert.ok(Math.abs(area(-1) - 200) < 1);
});

test('the density is highest at the eigenvalue, or at its size, and none where it is too faint to be drawn', () => {
  const grid = gridUpTo(10);
  for (const sign of /** @type {(1 | -1)[]} */ ([1, -1])) {
    const points = densityOn({ nodes: [sign * 0.1], weights: [1] }, grid, sign, 100);
    const [highest] = points.reduce((best, point) => (point[1] > best[1] ? point : best));
    assert.ok(Math.abs(Math.log10(highest) + 1) < 0.04);
    assert.ok(points.every(([, density]) => density === 0 || density >= FAINTEST));
    assert.equal(points.at(-1)?.[1], 0);
  }
});

test('the grid reaches beyond the largest, spans four decades, and has its places in common with that of another', () => {
  const [one, other] = [gridUpTo(3), gridUpTo(4)];
  assert.ok(one[one.length - 1] > 3);
  assert.ok(Math.abs(Math.log10(one[one.length - 1] / one[0]) - 4) < 1e-3);
  assert.ok(one.slice(-20).every((place) => other.includes(place)));
  for (const impossible of [0, NaN, Infinity]) assert.deepEqual(gridUpTo(impossible), []);
});

test('nodes above a limit are counted, and the mass near zero is that of both signs', () => {
  const density = { nodes: [-0.5, -1e-5, 1e-6, 0.5, 2, 3], weights: [0.1, 0.2, 0.3, 0.2, 0.1, 0.1] };
  assert.equal(atLeastAbove(density, 1), 2);
  assert.ok(Math.abs(massNearZero({ lambda_max: 3, lambda_min: -0.5, density }) - 0.5) < 1e-12);
  assert.ok(Math.abs(massNearZero({ lambda_max: 3, lambda_min: -1e5, density }) - 1) < 1e-12);
});

test('findings are kept in the order of their steps, one for each, and thinned when there are too many', () => {
  /** @type {import('../../web/instruments/spectrum/density.js').Spectra[]} */
  let kept = [];
  for (let step = 0; step < 1000; ++step) {
    kept = withFinding(kept, at(step));
    assert.ok(kept.length <= MOST_KEPT);
    assert.equal(kept.at(-1)?.step, step);
    assert.equal(kept[0].step, 0);
  }
  assert.ok(kept.length > MOST_KEPT / 3);
  assert.deepEqual(
    kept.map(({ step }) => step),
    kept.map(({ step }) => step).sort((one, other) => one - other),
  );
  assert.equal(withFinding(kept, at(999)).length, kept.length);
});

test('a race that began anew begins anew', () => {
  const kept = [at(0), at(5), at(9)];
  assert.deepEqual(withFinding(kept, at(0)), [at(0)]);
  assert.deepEqual(withFinding(kept, at(3)), [at(3)]);
});

test('of the earlier findings a few are shown, the first among them and never the present one', () => {
  const kept = Array.from({ length: 20 }, (_, step) => at(step));
  const steps = someEarlier(kept, 3).map(({ step }) => step);
  assert.equal(steps.length, 3);
  assert.equal(steps[0], 0);
  assert.ok(steps[2] < 19 && steps[1] > steps[0] && steps[2] > steps[1]);
  assert.deepEqual(someEarlier([at(4)], 3), []);
});

test('a larger network is measured on fewer examples, and never on none', () => {
  assert.equal(examplesFor(50890), 500);
  assert.equal(examplesFor(100), 500);
  assert.equal(examplesFor(203530), 100);
  assert.equal(examplesFor(1e9), 50);
});

test('where there are fewer examples than an instrument takes it takes all there are', () => {
  const ionosphere = { data: { train: 281, test: 70 } };
  assert.equal(examplesOf(ionosphere, 500), 281);
  assert.equal(examplesOf(ionosphere, 200), 200);
});

test('below zero there is no Gauss-Newton curve and no limit of explicit steps; over training the steps are whole numbers from 0 on', () => {
  const matrix = { lambda_max: 4, lambda_min: -1, density: { nodes: [-1, 4], weights: [0.5, 0.5] } };
  const now = { step: 0, hessian: matrix, gaussNewton: { ...matrix, lambda_min: 0 } };
  const { below, above, overTraining } = plotsOf({ now, kept: [now], parameters: 100, examples: 50, learningRate: 0.5 });
  const titles = (/** @type {import('../../web/instruments/plot/plot.js').Plot} */ { traces }) => traces.map(({ title }) => title);
  assert.deepEqual([titles(below), titles(above)], [['Hessian'], ['Hessian', 'Gauss-Newton']]);
  assert.deepEqual(
    below.marks?.map(({ x, label }) => [x, label]),
    [[2, '1/η']],
  );
  assert.deepEqual(
    above.marks?.map(({ x }) => x),
    [2, 4],
  );
  assert.deepEqual(overTraining.xRange, [0, 1]);
  assert.deepEqual(placesOf(overTraining, 600).xTicks, [0, 1]);
});

test('that most of the mass lies to the left of the axis is said only where it does', () => {
  const draw = (/** @type {number[]} */ weights) => {
    const matrix = { lambda_max: 4, lambda_min: 0.01, density: { nodes: [1e-7, 0.01, 4], weights } };
    const now = { step: 0, hessian: matrix, gaussNewton: matrix };
    const value = { now, kept: [now], parameters: 100, examples: 50, learningRate: 0.5 };
    return JSON.stringify(new SpectrumPanel().draw({ step: 0, seconds: 0, value }));
  };
  const unsaid = (/** @type {string} */ drawn) => drawn.includes('"unsaid"');
  assert.equal(unsaid(draw([0.9, 0.05, 0.05])), false);
  assert.equal(unsaid(draw([0.1, 0.45, 0.45])), true);
});

test('the size of the smallest eigenvalue has its curve where it is positive, too', () => {
  const of = (/** @type {number} */ step, /** @type {number} */ smallest) => {
    const matrix = { lambda_max: 4, lambda_min: smallest, density: { nodes: [smallest, 4], weights: [0.5, 0.5] } };
    return { step, hessian: matrix, gaussNewton: matrix };
  };
  const kept = [of(0, -0.5), of(5, 0.25)];
  const { overTraining } = plotsOf({ now: kept[1], kept, parameters: 100, examples: 50, learningRate: 0.5 });
  assert.deepEqual(overTraining.traces.find(({ title }) => title === '|λmin| of the Hessian')?.points, [
    [0, 0.5],
    [5, 0.25],
  ]);
});
