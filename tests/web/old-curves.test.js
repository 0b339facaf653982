import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oldCurves, withOldCurves } from '../../web/chart/old-curves.js';
import { chartModel } from '../../web/chart/series.js';
import { initialState } from '../../web/state/store.js';

const { view } = initialState();
const overlay = (more) => ({
  id: 1,
  title: 'SGD',
  file: 'a.csv',
  slot: 3,
  columns: { step: Float64Array.of(0, 10, 20), train_loss: Float64Array.of(2, 0.5, 0.01), ...more },
});

test('an old curve has the points that the view can show', () => {
  const losses = { train_loss: Float64Array.of(2, NaN, 0) };
  assert.deepEqual(oldCurves([overlay(losses)], view), [{ slot: 3, xs: [0], ys: [2] }]);
  assert.deepEqual(oldCurves([overlay(losses)], { ...view, logY: false }), [{ slot: 3, xs: [0, 20], ys: [2, 0] }]);
  assert.deepEqual(oldCurves([overlay()], { ...view, logX: true })[0].xs, [10, 20]);
  assert.deepEqual(oldCurves([overlay()], { ...view, on: 'test' }), [], 'it has no test loss');
});

test('a long one is thinned and keeps both ends', () => {
  const step = Float64Array.from({ length: 5001 }, (_, index) => index);
  const [{ xs }] = oldCurves([overlay({ step, train_loss: step.map((x) => x + 1) })], view);
  assert.ok(xs.length <= 1002 && xs[0] === 0 && xs.at(-1) === 5000, `${xs.length} points`);
});

test('the ranges hold old curves too, but for one that diverged', () => {
  const ranges = { xRange: /** @type {[number, number]} */ ([0, 10]), yRange: /** @type {[number, number]} */ ([0.1, 5]) };
  const range = (more) => withOldCurves(ranges, oldCurves([overlay(more)], view), view);
  assert.deepEqual(range(), { xRange: [0, 20], yRange: [0.01, 5] });
  assert.deepEqual(range({ train_loss: Float64Array.of(2, 1e30, 1e38) }).yRange, [0.1, 200]);
  assert.deepEqual(withOldCurves(ranges, [], view), ranges);
});

test('old curves change neither the series nor the cursor’s places', () => {
  const racer = {
    id: 'racer-1',
    slot: 0,
    status: 'running',
    loading: false,
    message: '',
    totalSteps: 10,
    columns: { step: Float64Array.of(0, 5), train_loss: Float64Array.of(2, 1) },
  };
  const model = (overlays) => chartModel([/** @type {any} */ (racer)], ['SGD'], view, { totalEpochs: 1, overlays });
  const [with_, without] = [model([overlay()]), model([])];
  assert.deepEqual([with_.xs, with_.series], [without.xs, without.series]);
  assert.equal(with_.old.length, 1);
  assert.deepEqual(with_.xRange, [0, 20]);
});
