// What looks closer at a chart: smoothing, zoom, the thinning of rows to pixels, the table.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axisLabel, measureLabel } from '../../web/chart/measures.js';
import { chartModel, extentOfRows, nearestX, readOut, summary, xBeyond } from '../../web/chart/series.js';
import { smoothed } from '../../web/chart/smoothing.js';
import { tableModel, tablePlaces } from '../../web/chart/table.js';
import { bars, trace } from '../../web/chart/trace.js';
import { movedTo, within, zoomedBy } from '../../web/chart/zoom.js';
import { initialState } from '../../web/state/store.js';
import { randomNumbers } from './random.js';

const view = (change = {}) => ({ ...initialState().view, logY: false, ...change });

/** @param {number[]} steps @param {number[]} losses */
function racer(id, steps, losses, more = {}) {
  const columns = {
    step: Float64Array.from(steps),
    seconds: Float64Array.from(steps, (step) => step / 7),
    train_loss: Float64Array.from(losses),
  };
  return { id, slot: 0, status: /** @type {const} */ ('finished'), loading: false, message: '', totalSteps: 100, columns, ...more };
}

const near = (actual, expected) =>
  actual.forEach((value, index) =>
    assert.ok(Math.abs(value - expected[index]) <= 1e-12 * Math.abs(expected[index]), `${actual} ${expected}`),
  );

test('smoothing leaves a line as it is, and on logarithms a curve that falls by the same factor every row, to both ends', () => {
  near(smoothed(new Float64Array(50).fill(0.3), 5), Array(50).fill(0.3));
  near(smoothed(Float64Array.of(7), 5), [7]);
  const line = Float64Array.from({ length: 50 }, (_, row) => 9 - row / 7);
  near(smoothed(line, 5), [...line]);
  const decay = Float64Array.from({ length: 50 }, (_, row) => 3 * 0.9 ** row);
  near(smoothed(decay, 12, true), [...decay]);
});

test('it is the line fitted by weighted least squares, row by row', () => {
  const random = randomNumbers(3);
  const values = Float64Array.from({ length: 40 }, () => 1 + random());
  for (const halfLife of [0.5, 3, 12]) {
    const expected = Array.from(values, (_, at) => {
      const rows = Array.from(values, (y, row) => ({ y, d: row - at, w: 2 ** (-Math.abs(row - at) / halfLife) }));
      const mean = (/** @type {(row: {y: number, d: number}) => number} */ of) =>
        rows.reduce((sum, row) => sum + row.w * of(row), 0) / rows.reduce((sum, { w }) => sum + w, 0);
      const [d, y] = [mean((row) => row.d), mean((row) => row.y)];
      const slope = mean((row) => (row.d - d) * (row.y - y)) / mean((row) => (row.d - d) ** 2);
      return Math.min(Math.max(y - slope * d, Math.min(...values)), Math.max(...values));
    });
    near(smoothed(values, halfLife), expected);
  }
});

test('noise becomes less, and what is smoothed stays within what was measured', () => {
  const random = randomNumbers(4);
  const values = Float64Array.from({ length: 400 }, () => 1 + random());
  const spread = (/** @type {Float64Array} */ of) => Math.sqrt(of.reduce((sum, y) => sum + (y - 1.5) ** 2, 0) / of.length);
  assert.ok(spread(smoothed(values, 12)) < 0.25 * spread(values));
  const cliff = smoothed(Float64Array.from([5, 4, 3, 2, 1, 1, 1, 1, 1, 1, 1, 1]), 3);
  assert.ok(Math.min(...cliff) >= 1 && Math.max(...cliff) <= 5, String(cliff));
});

test('a smoothed chart keeps the curve as measured, says so on its axis, and marks a divergence where it was', () => {
  const losses = [2, 1, 4, 1, 100];
  const diverged = racer('a', [0, 1, 2, 3, 4], losses, { status: 'diverged' });
  const model = (/** @type {any} */ smoothing) => chartModel([diverged], ['A'], view({ smoothing }), { reach: { epoch: 1 } });
  const [plain, smooth] = [model('none'), model('strong')];
  assert.deepEqual([...smooth.series[0].raw], losses);
  assert.equal(plain.series[0].ys, plain.series[0].raw);
  near(smooth.series[0].ys, [...smoothed(Float64Array.from(losses), 12)]);
  assert.deepEqual([smooth.marks, smooth.yRange], [plain.marks, plain.yRange]);
  assert.deepEqual(readOut(smooth, 2), { where: 'at step 2, as measured', values: readOut(plain, 2).values });
  assert.equal(plain.yLabel, 'training loss (cross-entropy, nats)');
  assert.equal(smooth.yLabel, 'training loss, smoothed, half-life 12 rows');
});

test('the axis says the unit where it has room for it, and of smoothing that it is', () => {
  const loss = view({ measure: 'loss', on: 'train' });
  assert.equal(axisLabel(loss, 36), 'training loss (cross-entropy, nats)');
  assert.equal(axisLabel(loss, 30), 'training loss');
  assert.equal(axisLabel({ ...loss, smoothing: 'strong' }, 100), 'training loss, smoothed');
});

test('where there is an L2 penalty the batch loss is said to have it, as training and test loss have not', () => {
  const ofBatch = view({ measure: 'batch_loss' });
  const penalized = 'batch loss with the L2 penalty';
  const model = chartModel([racer('a', [0, 1], [2, 1])], ['A'], ofBatch, { penalized: true });
  assert.equal(model.yLabel, `${penalized} (nats, before the step)`);
  assert.match(tableModel(model).caption, /^Batch loss with the L2 penalty \(/);
  assert.equal(measureLabel(ofBatch, { short: true, penalized: true }), penalized);
  assert.equal(measureLabel(ofBatch, { short: true }), 'batch loss');
  assert.equal(measureLabel(view({ measure: 'loss', on: 'train' }), { short: true, penalized: true }), 'training loss');
  assert.deepEqual(
    [60, 40, 20].map((letters) => axisLabel(ofBatch, letters, true)),
    [model.yLabel, penalized, 'batch loss'],
  );
});

test('a learning rate is chosen and not measured: it is never smoothed', () => {
  assert.equal(measureLabel(view({ measure: 'learning_rate', smoothing: 'strong' })), 'learning rate');
});

test('zooming keeps its center in place, and stays within the whole', () => {
  const random = randomNumbers(8);
  for (let round = 0; round < 2000; round++) {
    const logarithmic = round % 2 === 0;
    const place = (/** @type {number} */ x) => (logarithmic ? Math.log(x) : x);
    /** @type {[number, number]} */
    const whole = [1, 1 + 1000 * random() + 1];
    const center = whole[0] + random() * (whole[1] - whole[0]);
    const part = zoomedBy(whole, whole, center, 0.5, logarithmic);
    assert.ok(part && part[0] >= whole[0] - 1e-9 && part[1] <= whole[1] * (1 + 1e-12) && part[0] <= center * (1 + 1e-12));
    const share = ([low, high]) => (place(center) - place(low)) / (place(high) - place(low));
    assert.ok(Math.abs(share(part) - share(whole)) < 1e-6, `${part} of ${whole} around ${center}`);
    assert.equal(zoomedBy(part, whole, center, 2.0001, logarithmic), null);
  }
});

test('a part that was dragged backwards is the same part; a tiny one is widened; one beyond an end is moved inside', () => {
  assert.deepEqual(within([60, 20], [0, 100], false), [20, 60]);
  const [low, high] = within([50, 50], [0, 100], false) ?? [];
  assert.ok(high > low && high - low < 0.1);
  assert.deepEqual(within([80, 120], [0, 100], false), [60, 100]);
  assert.equal(within([-5, 105], [0, 100], false), null);
});

test('the part moves with a cursor that leaves it, and keeps its length', () => {
  assert.deepEqual(movedTo([20, 40], 30, false), [20, 40]);
  assert.deepEqual(movedTo([20, 40], 50, false), [30, 50]);
  assert.deepEqual(movedTo([20, 40], 10, false), [10, 30]);
  near(movedTo([10, 100], 1000, true), [100, 1000]);
});

test('few rows are traced one by one; of many the line keeps in each column of pixels its ends, its top and its bottom', () => {
  const same = (/** @type {number} */ value) => value;
  assert.deepEqual(trace(Float64Array.of(0, 10, 20), Float64Array.of(3, 4, 5), [0, 20], same, same), [0, 3, 10, 4, 20, 5]);
  const count = 10_000;
  const random = randomNumbers(9);
  const xs = Float64Array.from({ length: count }, (_, row) => row);
  const ys = Float64Array.from(xs, () => random());
  const toLeft = (/** @type {number} */ x) => x / 100; // a hundred rows a column
  const points = trace(xs, ys, [0, count], toLeft, same);
  assert.ok(points.length / 2 <= 4 * 100);
  for (let column = 0; column < 100; column++) {
    const rows = [...ys.subarray(100 * column, 100 * (column + 1))];
    const kept = points.filter((_, i) => i % 2 === 1 && Math.floor(points[i - 1]) === column);
    assert.deepEqual([kept[0], kept.at(-1)], [rows[0], rows[99]]);
    assert.deepEqual([Math.min(...kept), Math.max(...kept)], [Math.min(...rows), Math.max(...rows)]);
  }
});

test('a dense line becomes one bar a column, from its top to its bottom, that meets the one before; others stay lines', () => {
  const same = (/** @type {number} */ value) => value;
  const random = randomNumbers(10);
  const xs = Float64Array.from({ length: 5000 }, (_, row) => row / 100);
  const ys = Float64Array.from(xs, () => 300 * random());
  const found = bars(trace(xs, ys, [0, 50], same, same)) ?? [];
  assert.deepEqual(
    found.map(({ left }) => left),
    Array.from({ length: 50 }, (_, column) => column),
  );
  found.forEach(({ top, bottom }, column) => {
    const rows = [...ys.subarray(100 * column, 100 * (column + 1))];
    const reached = column === 0 ? rows : [...rows, ys[100 * column - 1]];
    assert.deepEqual([top, bottom], [Math.min(...reached), Math.max(...reached)]);
  });
  assert.equal(bars(trace(xs.subarray(0, 100), ys.subarray(0, 100), [0, 50], (x) => 100 * x, same)), null);
  assert.equal(bars([]), null);
  assert.equal(bars([3, 4]), null);
});

test('only the part shown is traced, and on either side to the next row', () => {
  const same = (/** @type {number} */ value) => value;
  const xs = Float64Array.of(0, 10, 20, 30, 40);
  assert.deepEqual(
    trace(xs, xs, [12, 28], same, same).filter((_, i) => i % 2 === 0),
    [10, 20, 30],
  );
});

test('what is far outside stays a number that a canvas can draw', () => {
  const points = trace(Float64Array.of(0, 1), Float64Array.of(1, 1e300), [0, 1], Number, (y) => -y);
  assert.ok(points.every((pixels) => Math.abs(pixels) <= 1e4));
});

const limits = { reach: { epoch: 1 } };

test('the table has all rows where they are few, the value that was measured there, and nothing where there was none', () => {
  const racers = [racer('a', [0, 10, 20], [2, 1.23456789, 0.5]), racer('b', [0, 5], [2, 9], { status: 'diverged' })];
  const table = tableModel(chartModel(racers, ['A', 'B'], view(), limits));
  assert.deepEqual(table.rows, [
    { place: '0', values: ['2', '2'] },
    { place: '5', values: ['', '9'] },
    { place: '10', values: ['1.2346', '–'] },
    { place: '20', values: ['0.5', '–'] },
  ]);
  assert.deepEqual(table.outcomes, ['–', 'diverged at step 5']);
  assert.deepEqual([table.axis, table.racers.map(({ title }) => title)], ['Step', ['A', 'B']]);
  assert.match(table.caption, /^Training loss \(cross-entropy, nats\), against optimizer steps\.$/);
});

test('short times are told apart where the chart is read', () => {
  const one = racer('a', [0, 1, 2], [2, 1, 0.5]);
  one.columns.seconds = Float64Array.of(0, 0.0041, 0.0043);
  const model = chartModel([one], ['A'], view({ against: 'seconds' }), limits);
  assert.equal(readOut(model, 0.0043).where, 'at 0.0043 seconds');
  assert.deepEqual(
    tableModel(model).rows.map(({ place }) => place),
    ['0.000', '0.00410', '0.00430'],
  );
});

test('the table is as measured, whatever the drawing is smoothed by', () => {
  const racers = [racer('a', [0, 1, 2, 3, 4], [2, 1, 4, 1, 100])];
  const table = (/** @type {any} */ smoothing) => tableModel(chartModel(racers, ['A'], view({ smoothing }), { reach: { epoch: 1 } }));
  assert.deepEqual(table('strong'), table('none'));
});

test('what a logarithmic axis has no place for is told all the same', () => {
  const racers = [racer('a', [0, 10, 20, 30], [2, 1, 0, 0]), racer('b', [0, 10, 20, 30], [2, 0, 1, 0.5])];
  const told = (/** @type {any} */ change) => {
    const model = chartModel(racers, ['A', 'B'], view(change), limits);
    return [readOut(model, null), readOut(model, 10), readOut(model, 20), summary(model).match(/Latest.*/)?.[0], tableModel(model)];
  };
  const linear = told({ logX: false, logY: false });
  assert.deepEqual(linear[0], { where: 'latest', values: ['0.00', '0.500'] });
  for (const logs of [
    { logX: false, logY: true },
    { logX: true, logY: false },
    { logX: true, logY: true },
  ]) {
    assert.deepEqual(told(logs), linear);
  }
  const start = chartModel([racer('a', [0], [2])], ['A'], view({ logX: true, logY: true }), limits);
  assert.deepEqual(readOut(start, null).values, ['2.00']);
});

test('the cursor goes where the horizontal axis has a place, also where the vertical one has none', () => {
  const model = chartModel([racer('a', [0, 10, 20], [2, 1, 0])], ['A'], view({ logX: true, logY: true }), limits);
  assert.deepEqual([...model.series[0].xs], [10]);
  assert.deepEqual([extentOfRows(model), nearestX(model, 2), nearestX(model, 19)], [[10, 20], 10, 20]);
  assert.deepEqual([xBeyond(model, 10, 1), xBeyond(model, 10, -1)], [20, 10]);
});

test('of many places the table has two hundred, evenly chosen, with the first and the last', () => {
  const steps = Array.from({ length: 5001 }, (_, row) => row);
  const model = chartModel([racer('a', steps, steps)], ['A'], view(), limits);
  const { places, all } = tablePlaces(model);
  assert.deepEqual([places.length, all, places[0], places.at(-1)], [200, 5001, 0, 5000]);
  const gaps = new Set(places.slice(1).map((place, index) => place - places[index]));
  assert.deepEqual([...gaps].sort(), [25, 26]);
  assert.match(tableModel(model).caption, /200 of 5001 places, evenly chosen\./);
});

test('where all racers are switched off it is said in place of their values', () => {
  const racers = [racer('a', [0, 10, 20], [3, 2, 1]), racer('b', [0, 15], [3, 2])];
  const model = chartModel(racers, ['A', 'B'], view({ hidden: ['a', 'b'], against: 'seconds' }), limits);
  assert.match(summary(model), /\(seconds\)\. All racers are hidden\.$/);
  assert.match(tableModel(model).caption, /\(seconds\)\. All racers are hidden\.$/);
  assert.doesNotMatch(summary(chartModel([], [], view(), limits)), /hidden|Latest/);
});

test('the table leaves out racers that are switched off and what is not in the part shown', () => {
  const racers = [racer('a', [0, 10, 20], [3, 2, 1]), racer('b', [0, 15], [3, 2])];
  const shown = view({ hidden: ['b'], zoom: { against: 'step', from: 5, to: 20 } });
  const table = tableModel(chartModel(racers, ['A', 'B'], shown, limits));
  assert.deepEqual(
    table.rows.map(({ place, values }) => [place, ...values]),
    [
      ['10', '2'],
      ['20', '1'],
    ],
  );
});
