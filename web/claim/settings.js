// What a published setting says, in one sentence made of the kept runs, and what is raced when a visitor runs it here.

import { formatMeasured, formatNumber, listInWords } from '../state/format.js';
import { courseKey, quantile } from './data.js';

/**
 * @typedef {import('./read-kept.js').ClaimData} ClaimData
 * @typedef {import('./read-kept.js').PublishedSetting} PublishedSetting
 * @typedef {import('./read-kept.js').PublishedMethod} PublishedMethod
 * @typedef {import('./data.js').Course} Course
 */

/** How close a reproduced loss must be to the published one: the figures are read to 0.01, and the random numbers are others. */
export const CLOSE = 0.03;

/** To what the figures can be read. */
const READ_TO = 0.01;

/**
 * What a setting shows, in one sentence; the numbers stand in its table.
 * @param {PublishedSetting} setting
 * @param {ClaimData} data
 * @returns {string}
 */
export function finding(setting, data) {
  return setting.group === 'mnist'
    ? mnistFinding(setting, data)
    : 'As published and done right alike, at such small steps the implicit method goes where gradient descent goes: both follow the same flow.';
}

/**
 * @param {PublishedSetting} setting
 * @param {ClaimData} data
 */
function mnistFinding(setting, data) {
  const loss = (/** @type {string} */ label, /** @type {'asPublished' | 'corrected'} */ which) => medianEnd(setting, label, which, data);
  const again = loss('Implicit', 'asPublished');
  const control = loss('Control: no curvature', 'asPublished');
  const corrected = loss('Implicit', 'corrected');
  const all = loss('Implicit, all blocks', 'corrected');
  const sgd = loss('SGD', 'asPublished');
  const published = setting.methods.find(({ label }) => label === 'Implicit')?.published?.train ?? NaN;
  if ([again, control, corrected, all, sgd].some(Number.isNaN)) return 'Not all runs of this setting are kept yet.';
  const without = Math.abs(control - again) <= CLOSE;
  const done = `done right, the method ends ${beside(corrected, sgd)} SGD on the same blocks and ${beside(all, sgd)} it on all`;
  if (Math.abs(again - published) <= CLOSE) {
    return without
      ? `The published curve comes out again, and without any curvature too, so that it was not the doing of a Hessian; ${done}.`
      : `The published curve comes out again, without curvature it does not; ${done}.`;
  }
  const ends = endsFor(setting, 'Implicit', 'asPublished', data).map(({ train }) => train);
  const near = ends.filter((end) => Math.abs(end - published) <= CLOSE).length;
  const nearest = ends.reduce((best, end) => (Math.abs(end - published) < Math.abs(best - published) ? end : best));
  const reached = `of which ${near === 0 ? 'none ends' : near === 1 ? 'one ends' : `${near} end`} within ${CLOSE} of it, the nearest at ${formatMeasured(nearest)}`;
  const curvature = without ? 'and much the same without any curvature' : `and as ${formatMeasured(control)} without curvature`;
  return `The published ${formatNumber(published)} comes out as ${formatMeasured(again)} in the median of ${ends.length} random seeds, ${reached}, ${curvature}; ${done}.`;
}

/** Losses this near to each other, relatively, count as level. */
const LEVEL = 0.1;

/**
 * @param {number} loss
 * @param {number} other
 */
function beside(loss, other) {
  const ratio = loss / other;
  if (Math.abs(ratio - 1) <= LEVEL) return 'about level with';
  return ratio < 1 ? 'below' : 'above';
}

/**
 * Where the published values are not met by our runs, in one sentence.
 * @param {PublishedSetting} setting
 * @param {ClaimData} data
 */
export function closeness(setting, data) {
  if (setting.group === 'mnist') {
    const missed = misses(setting, data);
    if (missed.length === 0) return `Every published training loss lies in the range of our runs or within ${READ_TO} of it.`;
    const each = missed.map(
      ({ label, published, from, to }) =>
        `${label} (published ${formatNumber(published)}, ours ${formatMeasured(from)} to ${formatMeasured(to)})`,
    );
    return `Outside the range of our runs: ${listInWords(each)}.`;
  }
  const splits = closeSplits(setting, data);
  return splits
    ? `One random split was published; of ${splits.all} of ours, ${splits.close} have every published loss of the other methods within ${CLOSE}, the best within ${formatNumber(splits.best)}.`
    : 'The figures for these were not read off.';
}

/**
 * The published training losses that lie outside the range of our runs, by more than they can be read to.
 * @param {PublishedSetting} setting
 * @param {ClaimData} data
 * @returns {{label: string, published: number, from: number, to: number}[]}
 */
export function misses(setting, data) {
  return setting.methods.flatMap(({ label, published }) => {
    const ends = endsFor(setting, label, 'asPublished', data).map(({ train }) => train);
    const value = published?.train ?? null;
    if (value === null || ends.length === 0) return [];
    const [from, to] = [Math.min(...ends), Math.max(...ends)];
    return value < from - READ_TO || value > to + READ_TO ? [{ label, published: value, from, to }] : [];
  });
}

/**
 * Where the runs of a method ended, for the table.
 * @param {PublishedSetting} setting
 * @param {PublishedMethod} method
 * @param {'asPublished' | 'corrected'} which
 * @param {ClaimData} data
 * @returns {{train: string, range: string, runs: number, test: string} | null} medians, and smallest and largest training loss, empty for
 *   one run; null where nothing was run
 */
export function endsOf(setting, method, which, data) {
  const ends = courseFor(setting, method, which, data)?.ends ?? [];
  if (ends.length === 0) return null;
  const train = ends.map((end) => end.train);
  const words = (/** @type {number} */ loss) => (Number.isFinite(loss) ? formatMeasured(loss) : 'diverged');
  return {
    train: words(quantile(train, 0.5)),
    range: train.length > 1 ? `${words(Math.min(...train))} … ${words(Math.max(...train))}` : '',
    runs: train.length,
    test: words(
      quantile(
        ends.map((end) => end.test),
        0.5,
      ),
    ),
  };
}

/**
 * How many of the random splits have all published values of non-implicit methods within CLOSE.
 * @param {PublishedSetting} setting
 * @param {ClaimData} data
 */
export function closeSplits(setting, data) {
  const known = setting.methods.filter(({ label, published }) => label !== 'Implicit' && published && published.train !== null);
  if (known.length === 0) return null;
  const courses = known.map((method) => courseFor(setting, method, 'asPublished', data));
  if (courses.some((course) => !course)) return null;
  const deviations = /** @type {Course[]} */ (courses)[0].ends.map((_, split) =>
    Math.max(
      ...known.map(({ published }, index) => Math.abs(/** @type {Course} */ (courses[index]).ends[split].train - Number(published?.train))),
    ),
  );
  return {
    all: deviations.length,
    close: deviations.filter((deviation) => deviation <= CLOSE).length,
    best: Number(Math.min(...deviations).toPrecision(2)),
  };
}

/**
 * @param {PublishedSetting} setting
 * @param {string} label
 * @param {'asPublished' | 'corrected'} which
 * @param {ClaimData} data
 * @returns {number} the median final training loss; NaN where it is not kept
 */
export function medianEnd(setting, label, which, data) {
  const ends = endsFor(setting, label, which, data).map(({ train }) => train);
  return ends.length > 0 ? quantile(ends, 0.5) : NaN;
}

/**
 * @param {PublishedSetting} setting
 * @param {string} label
 * @param {'asPublished' | 'corrected'} which
 * @param {ClaimData} data
 * @returns {Course['ends']} empty where nothing is kept
 */
function endsFor(setting, label, which, data) {
  const method = setting.methods.find((other) => other.label === label);
  return (method && courseFor(setting, method, which, data)?.ends) ?? [];
}

/**
 * @param {PublishedSetting} setting
 * @param {PublishedMethod} method
 * @param {'asPublished' | 'corrected'} which
 * @param {ClaimData} data
 * @returns {Course | undefined}
 */
export function courseFor(setting, method, which, data) {
  const run = method[which];
  if (!run) return undefined;
  const rate = which === 'asPublished' ? (method.publishedLearningRate ?? setting.learning_rate) : setting.learning_rate;
  return data.courses[courseKey(run[0], run[1], rate)];
}

/**
 * A document that races the methods of a setting side by side in the page.
 * @param {PublishedSetting} setting
 * @param {'asPublished' | 'corrected'} which
 * @param {ClaimData} data
 * @returns {Record<string, any>}
 */
export function liveDocument(setting, which, data) {
  const runs = setting.methods.flatMap((method) => {
    const run = method[which];
    const rate = which === 'asPublished' ? (method.publishedLearningRate ?? setting.learning_rate) : setting.learning_rate;
    return run ? [{ document: data.documents[run[0]], racer: { ...data.documents[run[0]].racers[run[1]], learning_rate: rate } }] : [];
  });
  const { document } = /** @type {(typeof runs)[number]} */ (runs.at(-1));
  const racers = runs.map(({ racer }) => racer).filter((racer, index, all) => all.findIndex((other) => alike(other, racer)) === index);
  const { data: kept, network, batch, l2 = 0, epochs } = document;
  if (setting.group === 'mnist') return { data: { set: 'mnist', pixels: kept.pixels }, network, batch, l2, epochs: 5, seed: 1, racers };
  return { data: kept, network, batch, l2, epochs, seed: 1, record: { every: 10 }, racers };
}

/**
 * What the run in the page leaves out, for people.
 * @param {PublishedSetting} setting
 */
export function shortening({ group }) {
  return group === 'mnist'
    ? 'Here shortened: 5 epochs of 10,000 images in place of 100 of 60,000.'
    : 'Here in full: 1000 epochs, random seed 1. As published, GD and SGD lack their small L2 term.';
}

/**
 * @param {object} a
 * @param {object} b
 */
function alike(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}
