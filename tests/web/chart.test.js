import assert from 'node:assert/strict';
import { test } from 'node:test';
import { curveOf, nearestRow } from '../../web/chart/curves.js';
import { chartModel, isZoomed, nearestX, readOut, summary, xBeyond } from '../../web/chart/series.js';
import { markWords } from '../../web/chart/mark-words.js';
import { closeRange, extent, niceRange, ticks, xTicks } from '../../web/chart/scales.js';
import { initialState } from '../../web/state/store.js';
import { randomNumbers } from './random.js';

const limits = { reach: { epoch: 10 } };
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

test('every racer has a curve of its own rows', () => {
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
  assert.deepEqual(
    model.series.map(({ xs, ys }) => [[...xs], [...ys]]),
    [
      [
        [0, 10],
        [3, 2],
      ],
      [
        [0, 5],
        [3, 1],
      ],
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
  assert.deepEqual([...chartModel(racers, ['A'], view({ logY: true }), limits).series[0].xs], [0, 20]);
  assert.deepEqual([...chartModel(racers, ['A'], view({ logX: true }), limits).series[0].xs], [10, 20]);
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
  assert.deepEqual([...model.series[0].xs], [0, 30]);
  assert.deepEqual([...model.series[0].ys], [0, 0.5]);
  assert.deepEqual(model.yRange, [0, 1]);
});

test('against steps the whole race is shown from the start, so that the axis stands still', () => {
  assert.deepEqual(chartModel([racer('a', [[0, 3]])], ['A'], view(), limits).xRange, [0, 500]);
  assert.deepEqual(chartModel([racer('a', [])], ['A'], view(), limits).xRange, [0, 500]);
});

test('against what is equal for all, too, the axis goes to the end of the race, and on where a racer spent more', () => {
  const of = (/** @type {any[]} */ rows, /** @type {Record<string, number>} */ reach, change = {}) =>
    chartModel([racer('a', rows)], ['A'], view({ against: 'gradients', ...change }), { reach }).xRange;
  assert.deepEqual(of([[0, 3], [10, 2]], { gradients: 600 }), [0, 600]); // prettier-ignore
  assert.deepEqual(of([[0, 3], [201, 2]], { gradients: 600 }), [0, 603]); // prettier-ignore
  assert.deepEqual(of([[0, 3], [10, 2]], { gradients: 600 }, { logX: true }), [30, 600]); // prettier-ignore
  assert.deepEqual(of([[0, 3], [10, 2]], { seconds: 5 }), [0, 50]); // prettier-ignore
});

test('where nobody knows how far an axis will go it is rounded up while the race goes on, and ends with it', () => {
  const rows = [[0, 3], [84, 2]]; // prettier-ignore
  const of = (/** @type {string} */ status) =>
    chartModel([racer('a', rows, { status })], ['A'], view({ against: 'gradients' }), { reach: {} }).xRange;
  assert.deepEqual([of('running'), of('finished')], [[0, 500], [0, 252]]); // prettier-ignore
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
  assert.deepEqual(marks, [{ id: 'a', slot: 0, x: 30, y: 5, words: 'diverged at step 37', label: 'SGD diverged at step 37' }]);
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
  assert.deepEqual(readOut(model, 12), { where: 'at step 12', values: ['2.00', '2.50'] });
  assert.deepEqual(readOut(model, 20), { where: 'at step 20', values: ['1.00', '–'] });
  assert.deepEqual(readOut(model, null), { where: 'latest', values: ['1.00', '2.50'] });
  assert.deepEqual(
    [-5, 0, 5, 6, 12, 13].map((x) => nearestRow(model.series[1].xs, x)),
    [0, 0, 0, 0, 1, -1],
  );
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

const two = [
  racer('a', [
    [0, 3],
    [10, 2],
    [20, 1],
  ]),
  racer('b', [
    [0, 3],
    [12, 2.5],
  ]),
];

test('the cursor goes from row to row of the racers that are switched on, and no further', () => {
  const model = chartModel(two, ['A', 'B'], view(), limits);
  const walk = (from, count, among = model) => Array.from({ length: 4 }, () => (from = xBeyond(among, from, count)));
  assert.deepEqual(walk(0, 1), [10, 12, 20, 20]);
  assert.deepEqual(walk(20, -1), [12, 10, 0, 0]);
  assert.deepEqual(walk(0, 10), [20, 20, 20, 20]);
  assert.deepEqual(walk(0, 1, chartModel(two, ['A', 'B'], view({ hidden: ['a'] }), limits)), [12, 12, 12, 12]);
});

test('a pointer reads at the nearest row of any racer that is switched on', () => {
  const model = chartModel(two, ['A', 'B'], view(), limits);
  assert.deepEqual(
    [-3, 4, 10.9, 11.1, 1000].map((x) => nearestX(model, x)),
    [0, 0, 10, 12, 20],
  );
  assert.equal(nearestX(chartModel(two, ['A', 'B'], view({ hidden: ['a', 'b'] }), limits), 5), null);
});

test('while columns stay the same object the curve does too, and is made anew for another view or more rows', () => {
  const { columns } = two[0];
  const curve = curveOf(columns, view());
  assert.equal(curveOf(columns, view({ hidden: ['a'], show: 'table' })), curve);
  assert.notEqual(curveOf(columns, view({ on: 'test', measure: 'accuracy' })), curve);
  assert.notEqual(curveOf({ ...columns }, view()), curve);
});

test('a curve of rows that follow each other lies in the columns themselves, and one with gaps does not change them', () => {
  const columns = {
    step: Float64Array.of(0, 1, 2, 3),
    train_loss: Float64Array.of(NaN, 3, 2, 1),
    test_loss: Float64Array.of(4, NaN, 2, 1),
  };
  const whole = curveOf(columns, view({ on: 'train' }));
  assert.deepEqual(
    [[...whole.xs], [...whole.ys]],
    [
      [1, 2, 3],
      [3, 2, 1],
    ],
  );
  assert.equal(whole.xs.buffer, columns.step.buffer);
  assert.equal(whole.ys.buffer, columns.train_loss.buffer);
  const gaps = curveOf(columns, view({ on: 'test' }));
  assert.deepEqual(
    [[...gaps.xs], [...gaps.ys]],
    [
      [0, 2, 3],
      [4, 2, 1],
    ],
  );
  assert.deepEqual([...columns.step], [0, 1, 2, 3]);
});

test('a zoom chooses the part of both axes, and holds for its own horizontal axis only', () => {
  const zoom = /** @type {const} */ ({ against: 'step', from: 9, to: 21 });
  const model = chartModel(two, ['A', 'B'], view({ zoom }), limits);
  assert.deepEqual([isZoomed(model), model.xRange, model.wholeXRange, model.yRange], [true, [9, 21], [0, 500], [1, 2.6]]);
  assert.match(summary(model), / from step 9 to step 21\./);
  assert.equal(isZoomed(chartModel(two, ['A', 'B'], view({ zoom, against: 'gradients' }), limits)), false);
  const beyond = { ...zoom, from: 600, to: 700 };
  assert.equal(isZoomed(chartModel(two, ['A', 'B'], view({ zoom: beyond }), limits)), false);
});

test('in a part that a curve crosses without a row its neighbours set the range, and a curve that ended before it does not', () => {
  const part = (from, to) => chartModel(two, ['A', 'B'], view({ zoom: { against: 'step', from, to } }), limits).yRange;
  assert.deepEqual(part(13, 14), [1, 2]);
});

test('a close range holds its extent and wastes at most half', () => {
  const random = randomNumbers(6);
  for (let round = 0; round < 2000; round++) {
    const low = (random() - 0.5) * 10 ** (8 * random() - 4);
    const high = low + Math.max(Math.abs(low) * 1e-4, 1e-6) * 10 ** (6 * random());
    const [bottom, top] = closeRange([low, high]);
    const slack = 1e-6 * (high - low);
    assert.ok(bottom <= low + slack && top >= high - slack, `${low} ${high} gives ${bottom} ${top}`);
    assert.ok(high - low >= (top - bottom) / 2, `${low} ${high} gives ${bottom} ${top}`);
  }
  assert.deepEqual(closeRange([Infinity, -Infinity]), [0, 1]);
  assert.ok(closeRange([3, 3])[0] < 3 && closeRange([3, 3])[1] > 3);
});

test('there is no half a step, unless the chart shows less than one', () => {
  const at = (xRange, against = 'step') => xTicks({ xRange, view: { against, logX: false } });
  assert.deepEqual(at([0, 1]), [0, 1]);
  assert.ok(at([0, 1], 'epoch').length > 2);
  assert.ok(at([0.2, 0.8]).length >= 2);
});

test('a short part of a logarithmic axis has ticks too', () => {
  assert.deepEqual(ticks([110, 190], true), [110, 120, 130, 140, 150, 160, 170, 180, 190]);
});

test('CG iterations per step are differences over differences, and a racer that has none has no curve', () => {
  const columns = { step: Float64Array.of(0, 1, 3, 7), cg_iterations: Float64Array.of(0, 4, 10, 12) };
  const shown = view({ measure: 'cg_iterations' });
  assert.deepEqual([...curveOf(columns, shown).ys], [4, 3, 0.5]);
  assert.deepEqual([...curveOf(columns, shown).xs], [1, 3, 7]);
  assert.equal(curveOf({ ...columns, cg_iterations: new Float64Array(4) }, shown).xs.length, 0);
});

const plot = {
  box: { left: 40, right: 340, top: 10, bottom: 110 },
  gap: 10,
  height: 15,
  widthOf: (/** @type {string} */ text) => 8 * text.length,
};
/** @param {[left: number, top: number, title: string][]} marks */
const placed = (...marks) =>
  markWords(
    marks.map(([left, top, title]) => {
      const words = 'diverged at step 2';
      return { left, top, mark: { words, label: `${title} ${words}` } };
    }),
    plot,
  ).map(({ text, start, line }) => ({ text, start, line }));

test('words stand beside their mark, right of it or else left, and never beyond an edge of the plot', () => {
  assert.deepEqual(placed([60, 50, 'SGD']), [{ text: 'SGD diverged at step 2', start: 70, line: 50 }]);
  assert.deepEqual(placed([320, 50, 'SGD']), [{ text: 'SGD diverged at step 2', start: 134, line: 50 }]);
  assert.deepEqual(placed([190, 50, 'SGD']), [{ text: 'SGD diverged at step 2', start: 164, line: 65 }], 'no room on either side');
});

test('where the title makes them wider than the plot, the words do without it', () => {
  assert.deepEqual(placed([60, 50, 'SGD (learning rate 10, fixed)']), [{ text: 'diverged at step 2', start: 70, line: 50 }]);
});

test('no words lie on others, and none below the plot', () => {
  const lines = placed([60, 50, 'A'], [70, 55, 'B'], [60, 2, 'C'], [60, 109, 'D'], [60, 108, 'E']).map(({ line }) => line);
  assert.deepEqual(lines, [50, 70, 17.5, 102.5, 87.5]);
});
