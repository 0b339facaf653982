import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartModel, nearestRow, readOut, summary } from '../../web/chart/series.js';
import { extent, niceRange, ticks } from '../../web/chart/scales.js';
import { initialState } from '../../web/state/store.js';
import { randomNumbers } from './random.js';

const limits = { totalEpochs: 10 };
const view = (change = {}) => ({ ...initialState().view, logY: false, ...change });

function racer(id, rows, more = {}) {
  const column = (name, values) => [name, Float64Array.from(values)];
  const columns = Object.fromEntries([
    column(
      'step',
      rows.map(([step]) => step),
    ),
    column(
      'gradients',
      rows.map(([step]) => 3 * step),
    ),
    column(
      'train_loss',
      rows.map(([, loss]) => loss),
    ),
    column(
      'test_accuracy',
      rows.map(([, loss]) => 1 - loss / 3),
    ),
  ]);
  return { id, slot: 0, status: /** @type {const} */ ('running'), loading: false, message: '', totalSteps: 500, columns, ...more };
}

test('the extent of no values is empty: it starts at plus and minus infinity', () => {
  assert.deepEqual(extent([], false), [Infinity, -Infinity]);
  assert.deepEqual(extent([null, NaN, Infinity], false), [Infinity, -Infinity]);
  assert.deepEqual(extent([-3, -2], false), [-3, -2]);
});

test('a logarithmic extent ignores what is not positive', () => {
  assert.deepEqual(extent([0, -1, 5, 2], true), [2, 5]);
});

test('a nice range holds its extent and is never empty', () => {
  const random = randomNumbers(4);
  for (let round = 0; round < 2000; round++) {
    const logarithmic = round % 2 === 0;
    const a = 10 ** (40 * random() - 20) * (logarithmic || random() < 0.5 ? 1 : -1);
    const b = random() < 0.1 ? a : a + Math.abs(a) * 10 ** (8 * random() - 4);
    const [low, high] = niceRange([a, b], logarithmic);
    const slack = 1e-9 * Math.max(Math.abs(a), Math.abs(b));
    assert.ok(low <= a + slack && high >= b - slack && low < high, `${a} ${b} gives ${low} ${high}`);
  }
});

test('ticks are few, in order and within the range', () => {
  const random = randomNumbers(5);
  for (let round = 0; round < 2000; round++) {
    const logarithmic = round % 2 === 0;
    const low = 10 ** (20 * random() - 10);
    const range = niceRange([low, low * 10 ** (14 * random())], logarithmic);
    const marks = ticks(range, logarithmic);
    assert.ok(marks.length >= 2 && marks.length <= 12, `${range} has ${marks.length} ticks`);
    assert.deepEqual(
      marks,
      [...new Set(marks)].sort((a, b) => a - b),
    );
    assert.ok(marks[0] >= range[0] * (1 - 1e-6) - 1e-300 && Number(marks.at(-1)) <= range[1] * (1 + 1e-6));
  }
});

test('racers share one axis, with nothing where one of them has no row', () => {
  const model = chartModel(
    [
      racer('a', [
        [0, 3],
        [10, 2],
      ]),
      racer('b', [
        [0, 3],
        [5, 1],
      ]),
    ],
    ['A', 'B'],
    view(),
    limits,
  );
  assert.deepEqual(model.xs, [0, 5, 10]);
  assert.deepEqual(
    model.series.map(({ values }) => values),
    [
      [3, null, 2],
      [3, 1, null],
    ],
  );
});

test('a logarithmic axis leaves out what is not positive', () => {
  const racers = [
    racer('a', [
      [0, 3],
      [10, 0],
      [20, 1],
    ]),
  ];
  assert.deepEqual(chartModel(racers, ['A'], view({ logY: true }), limits).xs, [0, 20]);
  assert.deepEqual(chartModel(racers, ['A'], view({ logX: true }), limits).xs, [10, 20]);
});

test('measure, set and axis choose the columns', () => {
  const model = chartModel(
    [
      racer('a', [
        [0, 3],
        [10, 1.5],
      ]),
    ],
    ['A'],
    view({ measure: 'accuracy', on: 'test', against: 'gradients' }),
    limits,
  );
  assert.deepEqual(model.xs, [0, 30]);
  assert.deepEqual(model.series[0].values, [0, 0.5]);
  assert.deepEqual(model.yRange, [0, 1]);
});

test('against steps the whole race is shown from the start, so that the axis stands still', () => {
  assert.deepEqual(chartModel([racer('a', [[0, 3]])], ['A'], view(), limits).xRange, [0, 500]);
  assert.deepEqual(chartModel([racer('a', [])], ['A'], view(), limits).xRange, [0, 500]);
});

test('a racer that diverged is marked at its last point that can be drawn, with the step at which it diverged', () => {
  const diverged = racer(
    'a',
    [
      [0, 2],
      [30, 9],
      [37, NaN],
    ],
    { status: 'diverged' },
  );
  const { marks } = chartModel(
    [
      diverged,
      racer('b', [
        [0, 2],
        [40, 1],
      ]),
    ],
    ['SGD', 'B'],
    view(),
    limits,
  );
  assert.deepEqual(marks, [{ id: 'a', slot: 0, x: 30, y: 5, label: 'SGD diverged at step 37' }]);
});

test('a racer that diverged does not flatten the others: a linear axis cuts it off, the mark stays inside', () => {
  const diverged = racer(
    'a',
    [
      [0, 2],
      [30, 1e30],
    ],
    { status: 'diverged' },
  );
  const { yRange, marks } = chartModel(
    [
      diverged,
      racer('b', [
        [0, 2],
        [40, 1],
      ]),
    ],
    ['A', 'B'],
    view(),
    limits,
  );
  assert.ok(yRange[1] <= 5);
  assert.ok(marks[0].y <= yRange[1]);
});

test('a racer that is switched off is neither marked nor counted in the range', () => {
  const diverged = racer(
    'a',
    [
      [0, 2],
      [30, 400],
    ],
    { status: 'diverged' },
  );
  const model = chartModel(
    [
      diverged,
      racer('b', [
        [0, 2],
        [40, 1],
      ]),
    ],
    ['A', 'B'],
    view({ hidden: ['a'] }),
    limits,
  );
  assert.deepEqual([model.marks, model.yRange, model.series[0].hidden], [[], [0, 2], true]);
});

test('the read-out gives every racer its nearest row, and nothing beyond its last', () => {
  const model = chartModel(
    [
      racer('a', [
        [0, 3],
        [10, 2],
        [20, 1],
      ]),
      racer('b', [
        [0, 3],
        [12, 2.5],
      ]),
    ],
    ['A', 'B'],
    view(),
    limits,
  );
  assert.deepEqual(model.xs, [0, 10, 12, 20]);
  assert.deepEqual(readOut(model, 2), { where: 'at step 12', values: ['2.00', '2.50'] });
  assert.deepEqual(readOut(model, 3), { where: 'at step 20', values: ['1.00', '–'] });
  assert.deepEqual(readOut(model, null), { where: 'latest', values: ['1.00', '2.50'] });
  assert.equal(nearestRow(model, model.series[1], 1), 2);
});

test('the summary says what is shown against what, the values and who diverged', () => {
  const diverged = racer(
    'a',
    [
      [0, 2],
      [30, 9],
    ],
    { status: 'diverged' },
  );
  const words = summary(
    chartModel(
      [
        diverged,
        racer('b', [
          [0, 2],
          [40, 1],
        ]),
      ],
      ['SGD', 'Adam'],
      view(),
      limits,
    ),
  );
  assert.match(words, /^training loss .* against optimizer steps\. Latest values: SGD 9\.00, Adam 1\.00\. SGD diverged at step 30\.$/);
});
