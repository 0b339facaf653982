import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oldCurves, withOldCurves } from '../../web/chart/old-curves.js';
import { chartModel, readOut } from '../../web/chart/series.js';
import { initialState } from '../../web/state/store.js';

const { view } = initialState();
const overlay = (more) => ({
  id: 1,
  title: 'SGD',
  file: 'a.csv',
  slot: 3,
  document: null,
  columns: { step: Float64Array.of(0, 10, 20), train_loss: Float64Array.of(2, 0.5, 0.01), ...more },
});

const shape = (curves) => curves.map(({ slot, xs, ys }) => ({ slot, xs: [...xs], ys: [...ys] }));

test('an old curve has the points that the view can show', () => {
  const losses = overlay({ train_loss: Float64Array.of(2, NaN, 0) });
  assert.deepEqual(shape(oldCurves([losses], view)), [{ slot: 3, xs: [0], ys: [2] }]);
  assert.deepEqual(shape(oldCurves([losses], { ...view, logY: false })), [{ slot: 3, xs: [0, 20], ys: [2, 0] }]);
  assert.deepEqual(shape(oldCurves([overlay()], { ...view, logX: true }))[0].xs, [10, 20]);
  assert.deepEqual(oldCurves([overlay()], { ...view, on: 'test' }), [], 'it has no test loss');
});

test('the ranges hold old curves too, but for one that diverged', () => {
  const own = { x: /** @type {[number, number]} */ ([0, 10]), y: /** @type {[number, number]} */ ([0.1, 5]) };
  const range = (axis, more = {}) => withOldCurves(own[axis], oldCurves([overlay(more)], view), axis, view);
  assert.deepEqual(
    [range('x'), range('y')],
    [
      [0, 20],
      [0.01, 5],
    ],
  );
  assert.deepEqual(range('y', { train_loss: Float64Array.of(2, 1e30, 1e38) }), [0.1, 200]);
  assert.deepEqual(withOldCurves(own.y, [], 'y', view), own.y);
});

test('old curves change neither the series nor what is read, and widen the axes unless a part is shown', () => {
  const columns = { step: Float64Array.of(0, 5), train_loss: Float64Array.of(2, 1) };
  const racer = { id: 'racer-1', slot: 0, status: 'running', loading: false, message: '', totalSteps: 10, columns };
  const model = (overlays, of = view) => chartModel([/** @type {any} */ (racer)], ['SGD'], of, { reach: { epoch: 1 }, overlays });
  const [beside, alone] = [model([overlay()]), model([])];
  assert.deepEqual([beside.series, readOut(beside, null)], [alone.series, readOut(alone, null)]);
  assert.equal(beside.old.length, 1);
  assert.deepEqual(
    [beside.xRange, alone.xRange],
    [
      [0, 20],
      [0, 10],
    ],
  );
  const part = { ...view, zoom: { against: view.against, from: 0, to: 5 } };
  assert.deepEqual(model([overlay()], part).yRange, model([], part).yRange);
});
