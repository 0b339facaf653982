// What came of a sweep in the page: for the chart, in sentences, and as CSV. Touches no DOM.

import { formatMeasured, formatNumber } from '../state/format.js';
import { USABLE_FACTOR, usableOctaves } from './usable-range.js';

/** @typedef {import('./live-sweep-plan.js').SweepRun} SweepRun */

/**
 * How a run ended: its last row, numbers NaN where there is none.
 * @typedef {object} SweepResult
 * @property {'finished' | 'diverged' | 'failed'} status
 * @property {string} message    why it failed; else empty
 * @property {number} step
 * @property {number} gradients
 * @property {number} seconds    compute time of its steps
 * @property {number} trainLoss
 * @property {number} duration   seconds of the visitor's time, loading and evaluating included
 */

/**
 * What the chart draws. A median that is null diverged where `diverged` says so, and is not there yet elsewhere.
 * @typedef {import('./u-curve-shape.js').Panel} Panel
 */

/**
 * The runs so far as the chart shows them. Runs that failed do not count, and one that diverged counts as worse than any other.
 * @param {(SweepResult | null)[]} results  one for each run, null until it has ended
 * @param {SweepRun[]} runs
 * @param {object} look
 * @param {{title: string, slot: number}[]} look.racers
 * @param {number[]} look.learningRates
 * @param {string} look.title
 * @param {string} look.yLabel
 * @returns {Panel}
 */
export function summarize(results, runs, { racers, learningRates, title, yLabel }) {
  const series = racers.map(({ title, slot }, racer) => {
    const groups = learningRates.map((learningRate) =>
      results.filter((result, index) => result && runs[index].racer === racer && runs[index].learningRate === learningRate),
    );
    const losses = groups.map((group) => group.flatMap((result) => lossOf(/** @type {SweepResult} */ (result))).sort((a, b) => a - b));
    const divergedRuns = losses.map((some) => some.filter((loss) => loss === Infinity).length);
    return {
      title,
      slot,
      median: losses.map((some) => quantile(some, 0.5)),
      low: losses.map((some) => quantile(some, 0.25)),
      high: losses.map((some) => quantile(some, 0.75)),
      diverged: losses.map((some, index) => 2 * divergedRuns[index] > some.length),
      divergedRuns,
      runs: losses.map((some) => some.length),
    };
  });
  return { title, xs: learningRates, yLabel, lanes: racers.length, series };
}

/**
 * @param {SweepResult} result
 * @returns {number[]} none for a run that failed
 */
function lossOf({ status, trainLoss }) {
  if (status === 'failed') return [];
  return [status === 'finished' && Number.isFinite(trainLoss) ? trainLoss : Infinity];
}

/**
 * Interpolated as in the kept results (Hazen 1914). Where one of two neighbours diverged the nearer counts, and where both are as near the
 * one that did not: so a median is undefined where more than half diverged, and only there.
 * @param {number[]} sorted
 * @param {number} share  0 to 1
 * @returns {number | null} null where it is not finite, or there is nothing
 */
function quantile(sorted, share) {
  if (sorted.length === 0) return null;
  const place = Math.min(Math.max(share * sorted.length - 0.5, 0), sorted.length - 1);
  const lower = sorted[Math.floor(place)];
  const upper = sorted[Math.ceil(place)];
  const way = place - Math.floor(place);
  const value = upper < Infinity ? lower + way * (upper - lower) : way > 0.5 ? upper : lower;
  return value < Infinity ? value : null;
}

/**
 * What a sweep has found: a sentence for each method, from the learning rates that are there.
 * @param {Panel} panel
 * @returns {string[]}
 */
export function findings({ xs, series }) {
  return series.map(({ title, median, diverged, divergedRuns }) => {
    const there = xs.map((_, index) => index).filter((index) => median[index] !== null || diverged[index]);
    if (there.length === 0) return `${title} has no result.`;
    const range = usableOctaves(
      there.map((index) => xs[index]),
      there.map((index) => median[index]),
      there.map((index) => divergedRuns?.[index] ?? 0),
    );
    if (range.best === null)
      return `${title} diverged at every learning rate${median.some((value) => value !== null) ? ' with one random seed or more' : ''}.`;
    const lowest = `its lowest loss is ${formatMeasured(range.best)}, at ${formatNumber(range.bestAt)}`;
    return `${title} is usable ${rangeInWords(range)}; ${lowest}.`;
  });
}

/** What `findings` mean by usable. */
export const USABLE_HELP = `Usable: no random seed diverged, and a final training loss of at most ${USABLE_FACTOR} times the method’s own lowest.`;

/** @param {import('./usable-range.js').UsableRange} range */
function rangeInWords({ octaves, from, to, openLeft, openRight }) {
  const [least, most] = [from, to].map(formatNumber);
  if (Number.isNaN(from)) return 'nowhere';
  const size = `${formatNumber(Number(octaves.toPrecision(2)))} octaves of learning rate`;
  const ends = [' only', ', where the sweep ends', ', the only one with a result'][Number(openLeft) + Number(openRight)];
  if (octaves === 0) return `at the learning rate ${least}${ends}`;
  if (openLeft && openRight) return `over all ${size}, ${least} to ${most}`;
  if (openLeft) return `over at least ${size}, up to ${most}`;
  if (openRight) return `over at least ${size}, from ${least} on`;
  return `over ${size}, ${least} to ${most}`;
}

/**
 * @param {SweepRun[]} runs
 * @param {(SweepResult | null)[]} results
 * @param {{title: string}[]} racers
 * @returns {string} the runs that have ended, as CSV: by method, learning rate and seed
 */
export function csvOf(runs, results, racers) {
  const lines = runs
    .map((run, index) => ({ run, result: results[index] }))
    .filter(({ result }) => result)
    .sort(({ run: a }, { run: b }) => a.racer - b.racer || a.learningRate - b.learningRate || a.seed - b.seed)
    .map(({ run, result }) => {
      const { status, step, gradients, seconds, trainLoss } = /** @type {SweepResult} */ (result);
      return [racers[run.racer].title, run.learningRate, run.seed, status, step, gradients, seconds, trainLoss];
    });
  const header = ['method', 'learning_rate', 'seed', 'status', 'step', 'gradients', 'seconds', 'train_loss'];
  return [header, ...lines].map((line) => `${line.map(csvCell).join(',')}\n`).join('');
}

/** @param {string | number} value */
function csvCell(value) {
  if (typeof value === 'number') return Number.isNaN(value) ? '' : String(value);
  return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
