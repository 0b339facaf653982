// The rows of one racer as a curve: what can be told of them, what the chosen axes can show of that, and its extent. A racer's columns are
// replaced when they grow, so that a curve once made serves every frame until then.

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
 * @property {Rows} told         all that are measured: a logarithmic axis has no place for some, which are told all the same
 * @property {Float64Array} xs   of those that are drawn; ascending
 * @property {Float64Array} raw  as measured, one for each x
 * @property {Float64Array} ys   as shown: `raw`, or smoothed
 * @property {Range} yExtent     of `raw`
 */

/** `xs`: ascending. `values`: one for each x. @typedef {{xs: Float64Array, values: Float64Array}} Rows */

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
  const told = rowsWhere({ xs: allXs, values: allYs }, (x, y) => Number.isFinite(x) && Number.isFinite(y));
  const whole = extent(told.values, false);
  const fits = (!logX || told.xs[0] > 0) && (!logY || whole[0] > 0); // mostly, which spares another look at all rows
  const { xs, values } = fits ? told : rowsWhere(told, (x, y) => (!logX || x > 0) && (!logY || y > 0));
  return {
    told,
    xs,
    raw: values,
    ys: halfLife > 0 ? smoothed(values, halfLife, logY) : values,
    yExtent: fits ? whole : extent(values, logY),
  };
}

/**
 * @param {Rows} all
 * @param {(x: number, y: number) => boolean} isOne
 * @returns {Rows}
 */
function rowsWhere({ xs, values }, isOne) {
  const rows = Math.min(xs.length, values.length);
  const isKept = (/** @type {number} */ row) => isOne(xs[row], values[row]);
  let count = 0;
  let first = rows;
  let last = -1;
  for (let row = 0; row < rows; row++) {
    if (!isKept(row)) continue;
    count++;
    first = Math.min(first, row);
    last = row;
  }
  // Rows that follow each other are left in the columns: of a long race copies would pile up faster than they are cleared away.
  const together = last - first + 1 === count;
  const kept = (/** @type {Float64Array} */ column) =>
    together ? column.subarray(first, last + 1) : column.subarray(0, rows).filter((_, row) => isKept(row));
  return { xs: kept(xs), values: kept(values) };
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
