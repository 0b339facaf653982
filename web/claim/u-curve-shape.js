// The geometry and the words of a chart of losses against a setting. Touches no DOM.

import { extent, niceRange } from '../chart/scales.js';
import { formatMeasured, formatNumber } from '../state/format.js';

/**
 * @typedef {object} PanelSeries
 * @property {string} title
 * @property {number} slot                 colour, dash pattern and mark
 * @property {(number | null)[]} median    one for each x; null where there is none
 * @property {(number | null)[]} low       the lower quartile
 * @property {(number | null)[]} high      the upper quartile; null beside a median: of runs that diverged
 * @property {boolean[]} diverged          whether so many runs diverged that there is no median
 * @property {number[]} [divergedRuns]     how many did
 * @property {number[]} [runs]             of how many
 */

/**
 * @typedef {object} Panel
 * @property {string} title
 * @property {number[]} xs         ascending
 * @property {string} [xLabel]
 * @property {string} yLabel
 * @property {boolean} [linearX]
 * @property {[number, number]} [yRange]   that of several panels side by side
 * @property {number} [lanes]              how many methods have a strip that shows where they diverge; 0 where not said
 * @property {PanelSeries[]} series
 */

/** A loss so many times the lowest of a panel is off the scale. */
const DECADES = 1e6;

/** What no loss of interest exceeds, where not said. */
const HIGHEST = 100;

/**
 * The range of losses that a panel shows.
 * @param {PanelSeries[]} series
 * @param {number} [highest]  that is of interest
 * @returns {[number, number]}
 */
export function lossRange(series, highest = HIGHEST) {
  const [low, high] = extent(
    series.flatMap(({ median }) => median),
    true,
  );
  return niceRange([low, Math.min(high, low * DECADES, highest)], true);
}

/**
 * @param {PanelSeries} series
 * @param {number} top  of the scale
 * @returns {number[]} where its median is above
 */
export function offScale({ median }, top) {
  return median.flatMap((value, index) => (value !== null && value > top ? [index] : []));
}

/**
 * The edges of the band between the quartiles.
 * @param {PanelSeries} series
 * @returns {{low: (number | null)[], high: (number | null)[]}} Infinity where the quartile is of runs that diverged; null without a median
 */
export function edgesOf({ median, low, high }) {
  const edge = (/** @type {(number | null)[]} */ quartile) =>
    median.map((middle, i) => (middle === null ? null : (quartile[i] ?? Infinity)));
  return { low: edge(low), high: edge(high) };
}

/**
 * @param {boolean[]} flags
 * @returns {[number, number][]} first and last index of each run of neighbours that are true
 */
export function stretches(flags) {
  /** @type {[number, number][]} */
  const all = [];
  flags.forEach((flag, index) => {
    if (!flag) return;
    const last = all.at(-1);
    if (last && last[1] === index - 1) last[1] = index;
    else all.push([index, index]);
  });
  return all;
}

/**
 * What belongs to some neighbouring places: half the way to the next on either side, and no further than the first and the last of all.
 * @param {number[]} places
 * @param {[number, number]} stretch
 * @returns {[number, number]}
 */
export function cellOf(places, [first, last]) {
  const middle = (/** @type {number} */ a, /** @type {number} */ b) => (places[a] + places[b]) / 2;
  return [first > 0 ? middle(first - 1, first) : places[first], last < places.length - 1 ? middle(last, last + 1) : places[last]];
}

/**
 * @param {Panel} panel
 * @param {number | null} index
 */
export function wordsAt({ xs, series }, index) {
  if (index === null || index >= xs.length) return 'no place chosen';
  const values = series.map(({ title, median, diverged, divergedRuns, runs }) => {
    const value = median[index];
    if (value === null) return `${title} ${diverged[index] ? 'diverged' : 'no value'}`;
    const some = divergedRuns?.[index] ? `, ${divergedRuns[index]} of ${runs?.[index]} diverged` : '';
    return `${title} ${formatMeasured(value)}${some}`;
  });
  return `at ${formatNumber(xs[index])}: ${values.join(', ')}`;
}
