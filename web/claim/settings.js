// What a published setting says, in one sentence made of the kept runs, and what is raced when a visitor runs it here.

import { formatMeasured, formatNumber } from '../state/format.js';
import { courseKey, quantile } from './data.js';

/**
 * @typedef {import('./read-kept.js').ClaimData} ClaimData
 * @typedef {import('./read-kept.js').PublishedSetting} PublishedSetting
 * @typedef {import('./read-kept.js').PublishedMethod} PublishedMethod
 * @typedef {import('./data.js').Course} Course
 */

/** How close a reproduced loss must be to the published one: the figures are read to 0.01, and the random numbers are others. */
export const CLOSE = 0.03;

/**
 * @param {PublishedSetting} setting
 * @param {ClaimData} data
 * @returns {string}
 */
export function finding(setting, data) {
  return setting.group === 'mnist' ? mnistFinding(setting, data) : ionosphereFinding(setting, data);
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
  return [
    `The published implicit loss, ${formatNumber(published)}, comes out as ${formatMeasured(again)}; with no curvature at all, only the learning rate squared on ${(setting.blocks ?? []).join(', ')}, it is ${formatMeasured(control)}.`,
    `So the curve was not the doing of a Hessian. A correct implicit step on the same blocks ends at ${formatMeasured(corrected)}, on all blocks at ${formatMeasured(all)}; SGD at ${formatMeasured(sgd)}.`,
  ].join(' ');
}

/**
 * @param {PublishedSetting} setting
 * @param {ClaimData} data
 */
function ionosphereFinding(setting, data) {
  const gd = medianEnd(setting, 'GD', 'asPublished', data);
  const implicit = medianEnd(setting, 'Implicit', 'asPublished', data);
  const [correctGd, correct] = [medianEnd(setting, 'GD', 'corrected', data), medianEnd(setting, 'Implicit', 'corrected', data)];
  const splits = closeSplits(setting, data);
  const closeness = splits
    ? ` One random split was published; of ${splits.all} of ours, ${splits.close} have every published loss within ${CLOSE}, the best within ${formatNumber(splits.best)}.`
    : ' Of this setting only figures without readable values were published.';
  return `As published the implicit method is gradient descent: ${formatMeasured(implicit)} against ${formatMeasured(gd)}. Done right it still is at such small steps, ${formatMeasured(correct)} against ${formatMeasured(correctGd)}: both follow the same flow.${closeness}`;
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
  const method = setting.methods.find((other) => other.label === label);
  const ends = (method && courseFor(setting, method, which, data)?.ends) ?? [];
  return ends.length > 0
    ? quantile(
        ends.map(({ train }) => train),
        0.5,
      )
    : NaN;
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
    ? 'Here shortened: 5 epochs of 10,000 images in place of 91 of 60,000.'
    : 'Here in full: 1000 epochs, random seed 1. As published, GD and SGD lack their small L2 term.';
}

/**
 * @param {object} a
 * @param {object} b
 */
function alike(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}
