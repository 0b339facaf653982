import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EDGES, HEIGHT, piecesOf, placesOf, stopsOf, wordsAt } from '../../web/instruments/plot/plot.js';

/** @returns {import('../../web/instruments/plot/plot.js').Plot} */
const plot = (/** @type {any} */ more = {}) => ({
  title: 'Residual',
  xLabel: 'iteration',
  yLabel: 'relative residual',
  traces: [
    {
      title: 'residual',
      points: [
        [0, 1],
        [1, 0.5],
        [2, 0.1],
      ],
    },
  ],
  ...more,
});

test('what is drawn fills the plot from edge to edge, and round ranges lie around it', () => {
  const { x, y, bottom, right } = placesOf(plot(), 400);
  assert.deepEqual([x(0), x(2)], [EDGES.left, 400 - EDGES.right]);
  assert.deepEqual([right, bottom], [400 - EDGES.right, HEIGHT - EDGES.bottom]);
  assert.ok(y(1) >= EDGES.top && y(0.1) <= bottom && y(1) < y(0.5));
});

test('equal ratios take equal lengths on a logarithmic axis', () => {
  const { y } = placesOf(plot({ logY: true, yRange: [0.01, 100] }), 400);
  assert.ok(Math.abs(y(0.1) - y(1) - (y(1) - y(10))) < 0.2);
});

test('what lies beyond a given range is drawn at its edge', () => {
  const { y, bottom } = placesOf(plot({ yRange: [0, 1] }), 400);
  assert.equal(y(50), EDGES.top);
  assert.equal(y(-50), bottom);
});

test('a mark is always within the plot', () => {
  const { x } = placesOf(plot({ marks: [{ x: 10, label: 'limit' }] }), 400);
  assert.equal(x(10), 400 - EDGES.right);
});

test('a silent trace is not read out, and where all are something else is', () => {
  const [one] = plot().traces;
  const both = plot({ traces: [one, { ...one, title: 'other', silent: true }] });
  assert.equal(wordsAt(both, 1), 'iteration 1: residual 0.500');
  assert.equal(wordsAt({ ...both, traces: [{ ...one, silent: true }], unread: 'pick one' }, 1), 'iteration 1: pick one');
});

test('a plot of one point, or of none, has axes', () => {
  for (const points of /** @type {[number, number][][]} */ ([[[3, 3]], []])) {
    const { x, y, xTicks, yTicks } = placesOf(plot({ traces: [{ title: 'one', points }] }), 400);
    assert.ok(Number.isFinite(x(3)) && Number.isFinite(y(3)));
    assert.ok(xTicks.length > 0 && yTicks.length > 0);
  }
});

test('what cannot be drawn is a gap', () => {
  /** @type {[number, number][]} */
  const points = [
    [0, 1],
    [1, NaN],
    [2, 3],
    [3, 0],
    [4, 5],
    [5, 6],
  ];
  assert.deepEqual(piecesOf(plot(), points), [
    [[0, 1]],
    [
      [2, 3],
      [3, 0],
      [4, 5],
      [5, 6],
    ],
  ]);
  assert.deepEqual(piecesOf(plot({ logY: true }), points), [
    [[0, 1]],
    [[2, 3]],
    [
      [4, 5],
      [5, 6],
    ],
  ]);
  assert.deepEqual(piecesOf(plot(), []), []);
});

test('the places to read are those of all traces, each once and in order', () => {
  const traces = [
    {
      title: 'one',
      points: [
        [2, 1],
        [4, 1],
      ],
    },
    {
      title: 'two',
      points: [
        [1, 7],
        [2, 8],
        [NaN, 1],
      ],
    },
  ];
  const many = plot({ traces });
  assert.deepEqual(stopsOf(many), [1, 2, 4]);
  assert.equal(wordsAt(many, 2), 'iteration 2: one 1.00, two 8.00');
  assert.equal(wordsAt(many, 4), 'iteration 4: one 1.00');
});
