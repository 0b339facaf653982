// From the rows of all racers to what the chart draws: one shared x axis, one series of y for each racer, ranges, and a mark where a
// racer diverged. Knows neither DOM nor drawing.

import { formatCount, formatMeasured, formatNumber, formatPercent } from '../state/format.js';
import { oldCurves, withOldCurves } from './old-curves.js';
import { extent, niceRange } from './scales.js';

/**
 * @typedef {import('../state/store.js').ChartView} ChartView
 * @typedef {import('../state/store.js').RacerState} RacerState
 * @typedef {import('./scales.js').Range} Range
 */

/**
 * @typedef {object} Series
 * @property {string} id
 * @property {string} title
 * @property {number} slot
 * @property {boolean} hidden
 * @property {(number | null)[]} values  one for each x; null where this racer has no row
 */

/** Where a curve ends because its racer diverged. @typedef {{id: string, slot: number, x: number, y: number, label: string}} Mark */

/**
 * @typedef {object} ChartModel
 * @property {number[]} xs       every x at which some racer has a row, in order
 * @property {Series[]} series   in the order of the racers
 * @property {Mark[]} marks
 * @property {import('./old-curves.js').OldCurve[]} old  drawn faintly under the others
 * @property {Range} xRange
 * @property {Range} yRange
 * @property {string} xLabel
 * @property {string} yLabel
 * @property {ChartView} view
 */

/** The choices for the horizontal axis: what the axis says, and what a value on it says. */
export const AXES = {
  step: { label: 'Step', axis: 'optimizer steps', inWords: (/** @type {number} */ x) => `step ${formatCount(x)}` },
  epoch: {
    label: 'Epoch',
    axis: 'epochs (passes over the training images)',
    inWords: (/** @type {number} */ x) => `epoch ${x.toFixed(1)}`,
  },
  gradients: {
    label: 'Gradient equivalents',
    axis: 'gradient equivalents (1 = one gradient on one batch)',
    inWords: (/** @type {number} */ x) => `${formatCount(x)} gradient equivalents`,
  },
  seconds: {
    label: 'Compute time',
    axis: 'compute time of the steps (seconds)',
    inWords: (/** @type {number} */ x) => `${x.toFixed(2)} seconds`,
  },
};

/** A curve that diverged may reach this many times the highest value at the start before a linear axis cuts it off. */
const HEADROOM = 2;

/**
 * @param {RacerState[]} racers
 * @param {string[]} titles  one for each racer
 * @param {ChartView} view
 * @param {{totalEpochs: number, overlays?: import('./old-curves.js').Overlay[]}} limits
 * @returns {ChartModel}
 */
export function chartModel(racers, titles, view, { totalEpochs, overlays = [] }) {
  const curves = racers.map((racer) => points(racer, view));
  const xs = [...new Set(curves.flatMap((curve) => [...curve.keys()]))].sort((a, b) => a - b);
  const series = racers.map(({ id, slot }, index) => ({
    id,
    slot,
    title: titles[index],
    hidden: view.hidden.includes(id),
    values: xs.map((x) => curves[index].get(x) ?? null),
  }));
  const old = oldCurves(overlays, view);
  const own = { xRange: horizontalRange(racers, xs, view, totalEpochs), yRange: verticalRange(racers, series, view) };
  const { xRange, yRange } = withOldCurves(own, old, view);
  return {
    xs,
    series,
    marks: racers.flatMap((racer, index) =>
      series[index].hidden ? [] : divergenceMarks(racer, titles[index], curves[index], view, yRange),
    ),
    old,
    xRange,
    yRange,
    xLabel: AXES[view.against].axis,
    yLabel: measureLabel(view),
    view,
  };
}

/** @param {ChartView} view */
export function measureLabel({ measure, on }) {
  const set = on === 'train' ? 'training' : 'test';
  return measure === 'loss' ? `${set} loss (cross-entropy, nats)` : `${set} accuracy`;
}

/**
 * @param {number} value
 * @param {ChartView} view
 * @returns {string} for the read-out
 */
export function formatValue(value, { measure }) {
  return measure === 'accuracy' ? formatPercent(value) : formatMeasured(value);
}

/**
 * @param {number} value
 * @param {ChartView} view
 * @returns {string} for the axis
 */
export function formatTick(value, { measure }) {
  return measure === 'accuracy' ? `${formatNumber(100 * value)} %` : formatNumber(value);
}

/**
 * The racer's own row nearest to `x` among those it has; null beyond its last row.
 * @param {ChartModel} model
 * @param {Series} series
 * @param {number} index  into `model.xs`
 * @returns {number | null} an index into `model.xs`
 */
export function nearestRow({ xs }, series, index) {
  let before = index;
  while (before >= 0 && series.values[before] === null) before--;
  let after = index;
  while (after < xs.length && series.values[after] === null) after++;
  if (after >= xs.length) return null;
  if (before < 0) return after;
  return xs[index] - xs[before] <= xs[after] - xs[index] ? before : after;
}

/**
 * What every racer shows at a place of the cursor.
 * @param {ChartModel} model
 * @param {number | null} index  into `model.xs`; null for the latest of each
 * @returns {{where: string, values: string[]}} a value for each series
 */
export function readOut(model, index) {
  const at = index === null || index >= model.xs.length ? null : index;
  const values = model.series.map((series) => {
    const row = at === null ? series.values.findLastIndex((value) => value !== null) : (nearestRow(model, series, at) ?? -1);
    return row < 0 ? '–' : formatValue(Number(series.values[row]), model.view);
  });
  return { where: at === null ? 'latest' : `at ${AXES[model.view.against].inWords(model.xs[at])}`, values };
}

/**
 * The chart in a sentence or two, for who cannot see it.
 * @param {ChartModel} model
 */
export function summary(model) {
  const { values } = readOut(model, null);
  const shown = model.series.flatMap(({ title, hidden }, index) => (hidden ? [] : [`${title} ${values[index]}`]));
  const marks = model.marks.map(({ label }) => `${label}.`);
  return [`${model.yLabel} against ${model.xLabel}. Latest values: ${shown.join(', ')}.`, ...marks].join(' ');
}

/**
 * @param {RacerState} racer
 * @param {ChartView} view
 * @returns {Map<number, number>} y by x, without what the scales cannot show
 */
function points({ columns }, { measure, on, against, logX, logY }) {
  const xs = columns[against] ?? [];
  const ys = columns[`${on}_${measure}`] ?? [];
  /** @type {Map<number, number>} */
  const curve = new Map();
  for (let row = 0; row < xs.length; row++) {
    const [x, y] = [xs[row], ys[row]];
    if (Number.isFinite(x) && Number.isFinite(y) && !(logX && x <= 0) && !(logY && y <= 0)) curve.set(x, y);
  }
  return curve;
}

/**
 * @param {RacerState[]} racers
 * @param {number[]} xs
 * @param {ChartView} view
 * @param {number} totalEpochs
 * @returns {Range} for steps and epochs the whole race, so that the axis stands still
 */
function horizontalRange(racers, xs, { against, logX }, totalEpochs) {
  const [low, high] = extent(xs, logX);
  const end = against === 'step' ? Math.max(...racers.map(({ totalSteps }) => totalSteps)) : against === 'epoch' ? totalEpochs : 0;
  if (end > 0) return [logX ? Math.min(low, end / 10) : 0, Math.max(high, end)];
  return niceRange([low, high], logX);
}

/**
 * @param {RacerState[]} racers
 * @param {Series[]} series
 * @param {ChartView} view
 * @returns {Range}
 */
function verticalRange(racers, series, { measure, logY }) {
  const shown = series.filter(({ hidden }) => !hidden);
  if (measure === 'accuracy' && !logY) return [0, 1];
  const sound = shown.filter(({ id }) => racers.find((racer) => racer.id === id)?.status !== 'diverged');
  const whole = extent(
    shown.flatMap(({ values }) => values),
    logY,
  );
  if (sound.length === shown.length) return niceRange(whole, logY);
  const starts = shown.map(({ values }) => values.find((value) => value !== null) ?? -Infinity);
  const [low, high] = extent(
    sound.flatMap(({ values }) => values),
    logY,
  );
  const cap = Math.max(high, Math.max(...starts) * (logY ? 100 : HEADROOM));
  return niceRange([Math.min(low, whole[0]), Math.min(whole[1], cap)], logY);
}

/**
 * @param {RacerState} racer
 * @param {string} title
 * @param {Map<number, number>} curve
 * @param {ChartView} view
 * @param {Range} yRange
 * @returns {Mark[]} none or one
 */
function divergenceMarks({ id, slot, status, columns }, title, curve, view, [low, high]) {
  const last = [...curve].at(-1);
  if (status !== 'diverged' || !last) return [];
  const [x, y] = last;
  const step = formatCount(columns.step.at(-1) ?? NaN);
  return [{ id, slot, x, y: Math.min(Math.max(y, low), high), label: `${title} diverged at step ${step}` }];
}
