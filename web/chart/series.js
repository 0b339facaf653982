// From the rows of all racers to what a chart draws: one curve for each racer, ranges, and a mark where a racer diverged; and what can
// be read off it. Knows neither DOM nor drawing.

import { hasEnded } from '../state/experiment.js';
import { heightOf } from '../state/finish-line.js';
import { formatCount, inDecimals } from '../state/format.js';
import { countBelow, curveOf, nearestRow } from './curves.js';
import { halfLifeOf, measureLabel, MEASURES } from './measures.js';
import { oldCurves, withOldCurves } from './old-curves.js';
import { closeRange, extent, niceRange } from './scales.js';
import { shownRange } from './zoom.js';

/**
 * @typedef {import('../state/store.js').ChartView} ChartView
 * @typedef {import('../state/store.js').RacerState} RacerState
 * @typedef {import('./curves.js').Curve} Curve
 * @typedef {import('./scales.js').Range} Range
 */

/** @typedef {{id: string, title: string, slot: number, hidden: boolean} & Curve} Series */

/**
 * Where a curve ends because its racer diverged. `label` is `words` with the racer's title before them.
 * @typedef {{id: string, slot: number, x: number, y: number, words: string, label: string}} Mark
 */

/**
 * @typedef {object} ChartModel
 * @property {Series[]} series     in the order of the racers
 * @property {Mark[]} marks
 * @property {number | null} finish  where the finish line crosses, null where it does not
 * @property {import('./old-curves.js').OldCurve[]} old  drawn faintly under the others
 * @property {Range} xRange        what is shown
 * @property {Range} wholeXRange   what is shown without zoom
 * @property {Range} yRange
 * @property {string} xLabel
 * @property {string} yLabel
 * @property {ChartView} view
 * @property {boolean} penalized  whether the race has an L2 penalty
 */

/** The choices for the horizontal axis: what the axis says, and what a value on it says, in words and in a table. */
export const AXES = {
  step: {
    label: 'Step',
    axis: 'optimizer steps',
    inWords: (/** @type {number} */ x) => `step ${formatCount(x)}`,
    inTable: formatCount,
  },
  epoch: {
    label: 'Epoch',
    axis: 'epochs (passes over the training images)',
    inWords: (/** @type {number} */ x) => `epoch ${x.toFixed(1)}`,
    inTable: (/** @type {number} */ x) => x.toFixed(2),
  },
  gradients: {
    label: 'Gradient equivalents',
    axis: 'gradient equivalents (1 = one gradient on one batch)',
    inWords: (/** @type {number} */ x) => `${formatCount(x)} gradient equivalents`,
    inTable: (/** @type {number} */ x) => x.toFixed(1),
  },
  seconds: {
    label: 'Compute time',
    axis: 'compute time of the steps (seconds)',
    inWords: (/** @type {number} */ x) => `${inDecimals(x, 2)} seconds`,
    inTable: (/** @type {number} */ x) => inDecimals(x, 3),
  },
};

/** A curve that diverged may reach this many times the highest value at the start before a linear axis cuts it off. */
const HEADROOM = 2;

/**
 * @param {RacerState[]} racers
 * @param {string[]} titles  one for each racer
 * @param {ChartView} view
 * @param {{reach?: Record<string, number>, overlays?: import('./old-curves.js').Overlay[], penalized?: boolean}} race  `reach`: how far it
 *   goes on the axes on which that is known; `penalized`: it has an L2 penalty
 * @returns {ChartModel}
 */
export function chartModel(racers, titles, view, { reach = {}, overlays = [], penalized = false }) {
  const series = racers.map(({ id, slot, columns }, index) => ({
    id,
    slot,
    title: titles[index],
    hidden: view.hidden.includes(id),
    ...curveOf(columns, view),
  }));
  const old = oldCurves(overlays, view);
  const ownXRange = horizontalRange(racers, view, reach);
  const wholeXRange = withOldCurves(ownXRange, old, 'x', view);
  const xRange = shownRange(wholeXRange, view);
  const part = xRange === wholeXRange ? null : xRange;
  const ownYRange = verticalRange(racers, series, view, part);
  const yRange = part ? ownYRange : withOldCurves(ownYRange, old, 'y', view);
  return {
    series,
    marks: racers.flatMap((racer, index) => divergenceMarks(racer, series[index], yRange)),
    finish: heightOf(view.finish, view),
    old,
    xRange,
    wholeXRange,
    yRange,
    xLabel: AXES[view.against].axis,
    yLabel: measureLabel(view, { penalized }),
    view,
    penalized,
  };
}

/** @param {ChartModel} model */
export function isZoomed({ xRange, wholeXRange }) {
  return xRange !== wholeXRange;
}

/**
 * The x at which there is something to be read off a racer's curve, as far as the horizontal axis has a place for it.
 * @param {Series} series
 * @param {ChartView} view
 * @returns {Float64Array} ascending
 */
function placesOf({ told: { xs } }, { logX }) {
  return logX ? xs.subarray(countBelow(xs, Number.MIN_VALUE)) : xs;
}

/**
 * The x of a row of any racer that is switched on: the nearest to `x`.
 * @param {ChartModel} model
 * @param {number} x
 * @returns {number | null} null when there is no row
 */
export function nearestX({ series, view }, x) {
  let best = null;
  for (const one of series) {
    if (one.hidden) continue;
    const xs = placesOf(one, view);
    const after = countBelow(xs, x);
    for (const other of xs.subarray(Math.max(after - 1, 0), after + 1)) {
      if (best === null || Math.abs(other - x) < Math.abs(best - x)) best = other;
    }
  }
  return best;
}

/**
 * The x of the row that is `count` rows further right (or left, where it is negative) among those of all racers that are switched on.
 * @param {ChartModel} model
 * @param {number} x
 * @param {number} count
 */
export function xBeyond({ series, view }, x, count) {
  const shown = series.flatMap((one) => (one.hidden ? [] : [placesOf(one, view)]));
  for (let left = Math.abs(count); left > 0; left--) {
    const next = shown.map((xs) =>
      count < 0 ? (xs[countBelow(xs, x) - 1] ?? -Infinity) : (xs.subarray(countBelow(xs, x)).find((other) => other > x) ?? Infinity),
    );
    const found = count < 0 ? Math.max(...next) : Math.min(...next);
    if (!Number.isFinite(found)) break;
    x = found;
  }
  return x;
}

/**
 * @param {ChartModel} model
 * @returns {Range} from the first to the last row of all racers that are switched on; [Infinity, -Infinity] without any
 */
export function extentOfRows({ series, view }) {
  const shown = series.flatMap((one) => (one.hidden ? [] : [placesOf(one, view)]));
  return extent(
    shown.flatMap((xs) => (xs.length === 0 ? [] : [xs[0], xs[xs.length - 1]])),
    false,
  );
}

/**
 * What every racer shows at a place of the cursor: its own nearest row, and nothing beyond its last; as measured,
 * also where the drawing is smoothed, or has no place for it.
 * @param {ChartModel} model
 * @param {number | null} x  null for the latest of each
 * @returns {{where: string, values: string[]}} a value for each series
 */
export function readOut({ series, view }, x) {
  const { format } = MEASURES[view.measure];
  const values = series.map(({ told: { xs, values: measured } }) => {
    const row = x === null ? xs.length - 1 : nearestRow(xs, x);
    return row < 0 ? '–' : format(measured[row]);
  });
  const where = x === null ? 'latest' : `at ${AXES[view.against].inWords(x)}`;
  return { where: halfLifeOf(view) > 0 ? `${where}, as measured` : where, values };
}

/**
 * The chart in a sentence or two, for who cannot see it.
 * @param {ChartModel} model
 */
export function summary(model) {
  const { values } = readOut(model, null);
  const shown = model.series.flatMap(({ title, hidden }, index) => (hidden ? [] : [`${title} ${values[index]}`]));
  const latest = shown.length > 0 ? `Latest values: ${shown.join(', ')}.` : hiddenInWords(model);
  const words = AXES[model.view.against].inWords;
  const part = isZoomed(model) ? ` from ${words(model.xRange[0])} to ${words(model.xRange[1])}` : '';
  const marks = model.marks.map(({ label }) => `${label}.`);
  return [`${model.yLabel} against ${model.xLabel}${part}.`, latest, ...marks].filter(Boolean).join(' ');
}

/**
 * @param {ChartModel} model
 * @returns {string} a sentence where no racer is switched on; empty where one is, or there is none at all
 */
export function hiddenInWords({ series }) {
  return series.length > 0 && series.every(({ hidden }) => hidden) ? 'All racers are hidden.' : '';
}

/**
 * @param {RacerState[]} racers
 * @param {ChartView} view
 * @param {Record<string, number>} reach
 * @returns {Range} the whole race where its end is known, or has come, so that the axis stands still; the same for every measure
 */
function horizontalRange(racers, { against, logX }, reach) {
  const ends = racers.flatMap(({ columns: { [against]: xs } }) =>
    xs?.length ? [logX ? firstPositive(xs) : xs[0], xs[xs.length - 1]] : [],
  );
  const [low, high] = extent(ends, logX);
  const end = against === 'step' ? Math.max(...racers.map(({ totalSteps }) => totalSteps)) : (reach[against] ?? 0);
  if (end > 0) return [logX ? Math.min(low, end / 10) : 0, Math.max(high, end)];
  if (high > 0 && !logX && racers.every(hasEnded)) return [0, high];
  return niceRange([low, high], logX);
}

/** @param {Float64Array} xs  ascending */
function firstPositive(xs) {
  return xs.find((x) => x > 0) ?? NaN;
}

/**
 * @param {RacerState[]} racers
 * @param {Series[]} series
 * @param {ChartView} view
 * @param {Range | null} part  the x that are shown; null for all
 * @returns {Range}
 */
function verticalRange(racers, series, { measure, logY }, part) {
  const { fraction, margin } = MEASURES[measure];
  const shown = series.filter(({ hidden }) => !hidden);
  if (fraction && !logY && !part) return [0, 1];
  const extentOf = (/** @type {Series[]} */ some) =>
    extent(
      some.flatMap((one) => (part ? extentWithin(one, part, logY) : one.yExtent)),
      logY,
    );
  const sound = shown.filter(({ id }) => racers.find((racer) => racer.id === id)?.status !== 'diverged');
  const [low, high] = extentOf(sound);
  const whole = extentOf(shown);
  const starts = shown.map(({ raw }) => raw[0] ?? -Infinity);
  const cap = sound.length === shown.length ? Infinity : Math.max(high, Math.max(...starts) * (logY ? 100 : HEADROOM));
  const [bottom, top] = [Math.min(low, whole[0]), Math.min(whole[1], cap)];
  if (margin) return niceRange(logY ? [bottom / 1.4, top * 1.4] : [bottom, top * 1.05], logY);
  return part && !logY ? closeRange([bottom, top]) : niceRange([bottom, top], logY);
}

/**
 * @param {Series} series
 * @param {Range} part
 * @param {boolean} logY
 * @returns {Range} of the rows within the part; where there is none, of those between which the curve crosses it
 */
function extentWithin({ xs, raw }, [from, to], logY) {
  const [first, end] = [countBelow(xs, from), countBelow(xs, to)];
  const last = xs[end] === to ? end + 1 : end;
  if (first < last) return extent(raw.subarray(first, last), logY);
  return extent(first > 0 && end < xs.length ? raw.subarray(first - 1, end + 1) : [], logY);
}

/**
 * @param {RacerState} racer
 * @param {Series} series  its own
 * @param {Range} yRange
 * @returns {Mark[]} none or one; where the last row lies that can be drawn, whatever is smoothed
 */
function divergenceMarks({ status, columns }, { id, slot, title, hidden, xs, raw }, [low, high]) {
  if (status !== 'diverged' || hidden || xs.length === 0) return [];
  const words = `diverged at step ${formatCount(columns.step.at(-1) ?? NaN)}`;
  const y = Math.min(Math.max(raw[raw.length - 1], low), high);
  return [{ id, slot, x: xs[xs.length - 1], y, words, label: `${title} ${words}` }];
}
