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
  const xs = new Float64Array(Math.min(allXs.length, allYs.length));
  const raw = new Float64Array(xs.length);
  let count = 0;
  for (let row = 0; row < xs.length; row++) {
    const [x, y] = [allXs[row], allYs[row]];
    if (!Number.isFinite(x) || !Number.isFinite(y) || (logX && x <= 0) || (logY && y <= 0)) continue;
    xs[count] = x;
    raw[count] = y;
    count++;
  }
  const values = raw.subarray(0, count);
  return {
    xs: xs.subarray(0, count),
    raw: values,
    ys: halfLife > 0 ? smoothed(values, halfLife) : values,
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
