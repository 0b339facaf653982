// The rows of one racer as a curve: what the chosen axes can show of them, and its extent. A racer's columns are replaced when they
// grow, so that a curve once made serves every frame until then.

import { halfLifeOf, MEASURES } from './measures.js';
import { extent } from './scales.js';
import { smoothed } from './smoothing.js';

/**
 * @typedef {import('../engine/protocol.js').Columns} Columns
 * @typedef {import('../state/store.js').ChartView} ChartView
 * @typedef {import('./scales.js').Range} Range
 */

/**
 * @typedef {object} Curve
 * @property {Float64Array} xs   ascending
 * @property {Float64Array} raw  as measured, one for each x
 * @property {Float64Array} ys   as shown: `raw`, or smoothed
 * @property {Range} yExtent     of `raw`
 */

/** @type {WeakMap<Columns, Map<string, Curve>>} */
const known = new WeakMap();

/**
 * @param {Columns} columns
 * @param {ChartView} view
 * @returns {Curve}
 */
export function curveOf(columns, view) {
  const { measure, on, against, logX, logY } = view;
  const halfLife = halfLifeOf(view);
  const key = [measure, on, against, logX, logY, halfLife].join();
  const curves = known.get(columns) ?? new Map();
  known.set(columns, curves);
  const curve = curves.get(key) ?? makeCurve(columns, view, halfLife);
  curves.set(key, curve);
  return curve;
}

/**
 * @param {Columns} columns
 * @param {ChartView} view
 * @param {number} halfLife
 * @returns {Curve}
 */
function makeCurve(columns, { measure, on, against, logX, logY }, halfLife) {
  const allXs = columns[against] ?? new Float64Array();
  const allYs = MEASURES[measure].values(columns, on) ?? new Float64Array();
  const rows = Math.min(allXs.length, allYs.length);
  const isShown = (/** @type {number} */ row) =>
    Number.isFinite(allXs[row]) && Number.isFinite(allYs[row]) && (!logX || allXs[row] > 0) && (!logY || allYs[row] > 0);
  let count = 0;
  let first = rows;
  let last = -1;
  for (let row = 0; row < rows; row++) {
    if (!isShown(row)) continue;
    count++;
    first = Math.min(first, row);
    last = row;
  }
  // Rows that follow each other are left in the columns: of a long race copies would pile up faster than they are cleared away.
  const together = last - first + 1 === count;
  const shown = (/** @type {Float64Array} */ all) =>
    together ? all.subarray(first, last + 1) : all.subarray(0, rows).filter((_, row) => isShown(row));
  const values = shown(allYs);
  return {
    xs: shown(allXs),
    raw: values,
    ys: halfLife > 0 ? smoothed(values, halfLife, logY) : values,
    yExtent: extent(values, logY),
  };
}

/**
 * @param {Float64Array} xs  ascending
 * @param {number} x
 * @returns {number} how many of `xs` are below `x`
 */
export function countBelow(xs, x) {
  let [low, high] = [0, xs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (xs[middle] < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The row nearest to `x`; -1 beyond the last row.
 * @param {Float64Array} xs  ascending
 * @param {number} x
 */
export function nearestRow(xs, x) {
  const after = countBelow(xs, x);
  if (after >= xs.length) return -1;
  if (after === 0) return 0;
  return x - xs[after - 1] <= xs[after] - x ? after - 1 : after;
}
