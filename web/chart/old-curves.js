// Old curves under those of the race: results of another time, and what they ask of the chart's ranges.

import { curveOf } from './curves.js';
import { MEASURES } from './measures.js';
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
 * @property {import('../engine/protocol.js').ExperimentDocument | null} document  what was raced, where the file says so
 */

/** `title` has the name of the file in it. @typedef {{id: number, title: string, slot: number} & import('./curves.js').Curve} OldCurve */

/** How far above its start an old curve may stretch the chart: one that diverged leaves it at the top. */
const HEADROOM = { logarithmic: 100, linear: 1.5 };

/**
 * @param {Overlay[]} overlays
 * @param {ChartView} view
 * @returns {OldCurve[]} those that the view can show
 */
export function oldCurves(overlays, view) {
  const curves = overlays.map(({ id, title, file, slot, columns }) => ({
    id,
    title: `${title}, ${file}`,
    slot,
    ...curveOf(columns, view),
  }));
  return curves.filter(({ xs }) => xs.length > 0);
}

/**
 * The range of an axis, widened for old curves.
 * @param {Range} own  without them
 * @param {OldCurve[]} curves
 * @param {'x' | 'y'} axis
 * @param {ChartView} view
 * @returns {Range}
 */
export function withOldCurves(own, curves, axis, { measure, logX, logY }) {
  if (curves.length === 0) return own;
  if (axis === 'x') {
    const ends = extent(
      curves.flatMap(({ xs }) => [xs[0], xs[xs.length - 1]]),
      logX,
    );
    return union(own, ends);
  }
  if (MEASURES[measure].fraction && !logY) return own;
  const ends = curves.flatMap(({ raw, yExtent: [low, high] }) => {
    const top = raw[0] * (logY ? HEADROOM.logarithmic : HEADROOM.linear);
    return [Math.min(low, Math.max(top, own[1])), Math.min(high, Math.max(top, own[1]))];
  });
  return union(own, niceRange(extent(ends, logY), logY));
}

/**
 * @param {Range} a
 * @param {Range} b
 * @returns {Range}
 */
function union(a, b) {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}
