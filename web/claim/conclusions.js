// What the sweeps say, computed from the kept results: ranges of usable learning rates, the best of each method, who wins where.

import { formatMeasured, formatNumber, formatPercent, listInWords } from '../state/format.js';
import { BUDGETS } from './data.js';
import { octavesBelow, usableOctaves, withoutDiverged } from './usable-range.js';

/**
 * @typedef {import('./data.js').Sweep} Sweep
 * @typedef {import('./data.js').Reached} Reached
 * @typedef {(typeof BUDGETS)[number]} Budget
 */

/** What is equal between the methods, for people. @type {Record<Budget, string>} */
export const EQUAL = { steps: 'steps', gradients: 'gradient equivalents', seconds: 'seconds' };

/** What was equal when the learning rates of the one look at the test images were chosen. @type {Budget} */
export const TESTED_BUDGET = 'gradients';

/**
 * One method at the learning rate that the validation images choose, and the range of those that will do.
 * @typedef {object} Standing
 * @property {string} title
 * @property {number} racer          its place in the sweep
 * @property {number | null} chosen  the learning rate with the lowest median validation loss; null where all diverged
 * @property {number} train          median training loss there
 * @property {number} validation
 * @property {number} accuracy       on the validation images
 * @property {number} divergedRuns   how many random seeds diverged there
 * @property {ReturnType<typeof usableOctaves>} range
 * @property {number | null} tested  accuracy on the test images at `chosen`; null where they were not looked at, or it diverged
 * @property {number} below          octaves of learning rate with a training loss of at most the lowest that SGD has at any
 */

/**
 * @param {Sweep} sweep
 * @param {Budget} budget
 * @returns {Standing[]} in the order of the sweep's racers
 */
export function standings({ xs, racers, reached, tested }, budget) {
  const sgd = racers.findIndex(({ method }) => method === 'sgd');
  const bound = Math.min(...(reached[budget][sgd]?.train ?? []).map(([median]) => median ?? Infinity));
  return racers.map(({ title }, racer) => {
    const { train, validation, accuracy, diverged } = reached[budget][racer];
    const reliable = withoutDiverged(
      train.map(([median]) => median),
      diverged,
    );
    const best = indexOfLeast(validation);
    return {
      title,
      racer,
      chosen: best < 0 ? null : xs[best],
      train: best < 0 ? NaN : (train[best][0] ?? NaN),
      validation: best < 0 ? NaN : Number(validation[best]),
      accuracy: best < 0 ? NaN : Number(accuracy[best]),
      tested: budget === TESTED_BUDGET ? (tested[racer]?.accuracy ?? null) : null,
      divergedRuns: best < 0 ? 0 : diverged[best],
      range: usableOctaves(xs, reliable),
      below: octavesBelow(xs, reliable, bound),
    };
  });
}

/**
 * @param {Sweep} sweep
 * @param {Budget} budget
 * @returns {Standing[]} lowest validation loss first, without what always diverged
 */
export function ranking(sweep, budget) {
  return standings(sweep, budget)
    .filter(({ chosen }) => chosen !== null)
    .sort((a, b) => a.validation - b.validation);
}

/**
 * @param {ReturnType<typeof usableOctaves>} range
 */
export function octavesInWords({ octaves, openLeft, openRight }) {
  const open = openLeft || openRight;
  return `${open ? 'at least ' : ''}${octaves.toFixed(1)}`;
}

/** @param {Sweep} sweep */
export function sweepInWords({ document }) {
  const pixels = { unit: 'pixels 0 to 1', raw: 'raw pixels 0 to 255' }[/** @type {'unit' | 'raw'} */ (document.data.pixels)];
  return `${pixels}, ${document.batch === 'full' ? `full batch of ${document.data.train}` : `batch ${document.batch}`}`;
}

/**
 * Who is first and how far behind the others are, for one sweep and one budget.
 * @param {Sweep} sweep
 * @param {Budget} budget
 */
export function rankingInWords(sweep, budget) {
  const [first, ...others] = ranking(sweep, budget);
  if (!first) return 'Every method diverged at every learning rate.';
  const rest = others.slice(0, 3).map(({ title, validation }) => `${title} ${formatMeasured(validation)}`);
  const sgd = others.find(({ title }) => title === 'SGD');
  const behind = sgd && !rest.some((words) => words.startsWith('SGD ')) ? `; SGD ${formatMeasured(sgd.validation)}` : '';
  return `At equal ${EQUAL[budget]} (${formatNumber(sweep.document.budget[budget])}), each at its best learning rate, ${first.title} has the lowest validation loss, ${formatMeasured(first.validation)}; then ${listInWords(rest)}${behind}.`;
}

/**
 * The answer to the claim: sentences of numbers, each from a kept sweep.
 * @param {Sweep[]} sweeps
 * @returns {string[]}
 */
export function verdict(sweeps) {
  const sentences = [];
  const main = sweeps.find(({ name }) => name === 'unit-200');
  if (main) sentences.push(rangesInWords(main), ...BUDGETS.map((budget) => rankingInWords(main, budget)), ...testInWords(main));
  for (const budget of BUDGETS) sentences.push(winsInWords(sweeps, budget));
  return sentences;
}

/** @param {Sweep} sweep */
export function rangesInWords(sweep) {
  const all = standings(sweep, 'gradients');
  const of = (/** @type {string} */ title) => octavesInWords(/** @type {Standing} */ (all.find((one) => one.title === title)).range);
  const below = (/** @type {string} */ title) => /** @type {Standing} */ (all.find((one) => one.title === title)).below.toFixed(1);
  return `With ${sweepInWords(sweep)}, a learning rate is usable, its loss within twice the method’s best, over ${of('Implicit, adaptive')} octaves for the adaptive implicit method, ${of('Implicit, fixed')} for the fixed one, ${of('Backward Euler')} for backward Euler, ${of('SGD')} for SGD, ${of('Clipped SGD')} for clipped SGD and ${of('Adam')} for Adam, of ${Math.log2(/** @type {number} */ (sweep.xs.at(-1)) / sweep.xs[0]).toFixed(1)} tried. At or below the lowest loss that SGD reaches at any learning rate are ${below('Implicit, adaptive')}, ${below('Implicit, fixed')}, ${below('Backward Euler')} octaves of the implicit ones, and ${below('Adam')} of Adam.`;
}

/**
 * The one look at the test images: every method at the learning rate that the validation images chose, from the same starts on the same
 * training images.
 * @param {Sweep} sweep
 */
export function testDocument(sweep) {
  const { document } = sweep;
  const { train, validation, pixels } = document.data;
  return {
    ...document,
    data: { set: 'mnist-full', train, validation, test: 10000, pixels },
    budget: { [TESTED_BUDGET]: document.budget[TESTED_BUDGET] },
    racers: standings(sweep, TESTED_BUDGET).flatMap(({ racer, chosen }) =>
      chosen === null ? [] : [{ ...document.racers[racer], learning_rate: chosen }],
    ),
  };
}

/**
 * @param {Sweep} sweep
 * @returns {string[]} a sentence, or none
 */
export function testInWords(sweep) {
  const tested = standings(sweep, TESTED_BUDGET)
    .filter(({ tested }) => tested !== null)
    .sort((a, b) => Number(b.tested) - Number(a.tested))
    .map(({ title, tested }) => `${title} ${formatPercent(Number(tested))}`);
  if (tested.length === 0) return [];
  return [
    `On the 10,000 test images, looked at once, with those learning rates after ${formatNumber(sweep.document.budget[TESTED_BUDGET])} ${EQUAL[TESTED_BUDGET]}: ${listInWords(tested)}.`,
  ];
}

/**
 * @param {Sweep[]} sweeps
 * @param {Budget} budget
 */
export function winsInWords(sweeps, budget) {
  /** @type {Map<string, string[]>} */
  const wins = new Map();
  for (const sweep of sweeps) {
    const winner = ranking(sweep, budget)[0]?.title ?? 'nobody';
    wins.set(winner, [...(wins.get(winner) ?? []), sweep.name]);
  }
  const counted = [...wins]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([title, names]) => `${title} in ${names.length} (${names.join(', ')})`);
  return `At equal ${EQUAL[budget]}, the lowest validation loss of ${sweeps.length} sweeps: ${listInWords(counted)}.`;
}

/**
 * @param {(number | null)[]} values
 * @returns {number} -1 where all are null
 */
function indexOfLeast(values) {
  let best = -1;
  values.forEach((value, index) => {
    if (value !== null && (best < 0 || value < /** @type {number} */ (values[best]))) best = index;
  });
  return best;
}
