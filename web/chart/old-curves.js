// Old curves under those of the race: results of another time, thinned, and what they ask of the chart's ranges.

import { extent, niceRange } from './scales.js';

/**
 * @typedef {import('../engine/protocol.js').Columns} Columns
 * @typedef {import('../state/store.js').ChartView} ChartView
 * @typedef {import('./scales.js').Range} Range
 */

/**
 * The results of one racer of a file.
 * @typedef {object} Overlay
 * @property {number} id
 * @property {string} title
 * @property {string} file   its name
 * @property {number} slot   its colour and dash pattern
 * @property {Columns} columns
 */

/** @typedef {{slot: number, xs: number[], ys: number[]}} OldCurve */

/** How many points of an old curve are drawn at most. */
const MOST_POINTS = 1000;
/** How far above its start an old curve may stretch the chart: one that diverged leaves it at the top. */
const HEADROOM = { logarithmic: 100, linear: 1.5 };

/**
 * @param {Overlay[]} overlays
 * @param {ChartView} view
 * @returns {OldCurve[]} those that the view can show
 */
export function oldCurves(overlays, { measure, on, against, logX, logY }) {
  const curves = overlays.map(({ slot, columns }) => {
    const [x, y] = [columns[against] ?? [], columns[`${on}_${measure}`] ?? []];
    const rows = Array.from(x, (_, row) => row).filter(
      (row) => Number.isFinite(x[row]) && Number.isFinite(y[row]) && !(logX && x[row] <= 0) && !(logY && y[row] <= 0),
    );
    const stride = Math.ceil(rows.length / MOST_POINTS);
    const kept = rows.filter((_, index) => index % stride === 0 || index === rows.length - 1);
    return { slot, xs: kept.map((row) => x[row]), ys: kept.map((row) => y[row]) };
  });
  return curves.filter(({ xs }) => xs.length > 0);
}

/**
 * The ranges of a chart, widened for old curves.
 * @param {{xRange: Range, yRange: Range}} ranges
 * @param {OldCurve[]} curves
 * @param {ChartView} view
 * @returns {{xRange: Range, yRange: Range}}
 */
export function withOldCurves({ xRange, yRange }, curves, { measure, logX, logY }) {
  if (curves.length === 0) return { xRange, yRange };
  const ys = curves.flatMap(({ ys }) => {
    const top = ys[0] * (logY ? HEADROOM.logarithmic : HEADROOM.linear);
    return ys.map((y) => Math.min(y, Math.max(top, yRange[1])));
  });
  const xs = curves.flatMap(({ xs }) => xs);
  const percent = measure === 'accuracy' && !logY;
  return { xRange: union(xRange, extent(xs, logX)), yRange: percent ? yRange : union(yRange, niceRange(extent(ys, logY), logY)) };
}

/**
 * @param {Range} a
 * @param {Range} b
 * @returns {Range}
 */
function union(a, b) {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}
