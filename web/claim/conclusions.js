// What the sweeps say, computed from the kept results: ranges of usable learning rates, the best of each method, who wins where.

import { formatMeasured, formatNumber, formatPercent, listInWords } from '../state/format.js';
import { BUDGETS } from './data.js';
import { octavesBelow, usableOctaves, withoutDiverged } from './usable-range.js';

/**
 * @typedef {import('./data.js').Sweep} Sweep
 * @typedef {import('./data.js').Reached} Reached
 * @typedef {import('./data.js').Spread} Spread
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
  const bound = sgdBest({ racers, reached }, budget);
  return racers.map(({ title }, racer) => {
    const { accuracy, diverged } = reached[budget][racer];
    const [train, validation] = [reached[budget][racer].train, reached[budget][racer].validation].map(medians);
    const reliable = reliableLosses(reached[budget][racer]);
    const best = indexOfLeast(validation);
    return {
      title,
      racer,
      chosen: best < 0 ? null : xs[best],
      train: best < 0 ? NaN : (train[best] ?? NaN),
      validation: best < 0 ? NaN : Number(validation[best]),
      accuracy: best < 0 ? NaN : Number(accuracy[best]),
      tested: budget === TESTED_BUDGET ? (tested[racer]?.accuracy ?? null) : null,
      divergedRuns: best < 0 ? 0 : diverged[best],
      range: usableOctaves(xs, train, diverged),
      below: octavesBelow(xs, reliable, bound),
    };
  });
}

/** @param {Reached} reached */
function reliableLosses({ train, diverged }) {
  return withoutDiverged(medians(train), diverged);
}

/** @param {Spread[]} spreads */
function medians(spreads) {
  return spreads.map(([median]) => median);
}

/**
 * @param {Pick<Sweep, 'racers' | 'reached'>} sweep
 * @param {Budget} budget
 * @returns {number} the lowest training loss that SGD reaches; Infinity where it is not in the sweep
 */
function sgdBest({ racers, reached }, budget) {
  const sgd = racers.findIndex(({ method }) => method === 'sgd');
  return sgd < 0 ? Infinity : Math.min(...reached[budget][sgd].train.map(([median]) => median ?? Infinity));
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
export function octavesInWords({ octaves, from, openLeft, openRight }) {
  if (Number.isNaN(from)) return 'none';
  const open = openLeft || openRight;
  return `${open ? 'at least ' : ''}${octaves.toFixed(1)}`;
}

/** @param {Sweep} sweep */
export function sweepInWords({ document }) {
  const pixels = { unit: 'pixels 0 to 1', raw: 'raw pixels 0 to 255' }[/** @type {'unit' | 'raw'} */ (document.data.pixels)];
  return `${pixels}, ${document.batch === 'full' ? `full batch of ${document.data.train}` : `batch ${document.batch}`}`;
}

/**
 * A method's title within a sentence, where its comma would be one of the sentence.
 * @param {string} title
 */
export function named(title) {
  return title.replace(/, (.*)/, ' ($1)');
}

/**
 * Who is first and how far behind the others are, for one sweep and one budget.
 * @param {Sweep} sweep
 * @param {Budget} budget
 */
export function rankingInWords(sweep, budget) {
  const all = ranking(sweep, budget);
  if (all.length === 0) return 'Every method diverged at every learning rate.';
  const first = leadersOf(all);
  const others = all.slice(first.length);
  const rest = others.slice(0, 3).map(({ title, validation }) => `${named(title)} ${formatMeasured(validation)}`);
  const sgd = others.find(({ title }) => title === 'SGD');
  const behind = sgd && others.indexOf(sgd) >= 3 ? `; SGD ${formatMeasured(sgd.validation)}` : '';
  const leads = `${listInWords(first.map(({ title }) => named(title)))} ${first.length === 1 ? 'has' : 'share'}`;
  const then = rest.length > 0 ? `; then ${listInWords(rest)}${behind}` : '';
  return `At equal ${EQUAL[budget]} (${formatNumber(sweep.document.budget[budget])}), each at its best learning rate, ${leads} the lowest validation loss, ${formatMeasured(first[0].validation)}${then}.`;
}

/**
 * @param {Standing[]} ranked  not empty
 * @returns {Standing[]} the first, and who has the same loss
 */
export function leadersOf(ranked) {
  return ranked.filter(({ validation }) => validation === ranked[0].validation);
}

/**
 * What the usable ranges of a sweep do not say by themselves, in sentences.
 * @param {Sweep} sweep
 * @param {Budget} budget
 */
export function caveats(sweep, budget) {
  const all = standings(sweep, budget);
  const bound = sgdBest(sweep, budget);
  const never = all.filter(({ range }) => range.best !== null && range.best > bound).map(({ title }) => named(title));
  const shaky = all.flatMap(({ title, divergedRuns }) =>
    divergedRuns > 0 ? [`${named(title)} (${divergedRuns} of ${sweep.seeds} random seeds)`] : [],
  );
  const adaptive = sweep.document.racers.find((/** @type {{control?: string}} */ { control }) => control === 'adaptive');
  return [
    ...(never.length > 0
      ? [
          `Usable is measured against a method’s own best: at no learning rate ${never.length === 1 ? 'does' : 'do'} ${listInWords(never)} reach the lowest training loss of SGD.`,
        ]
      : []),
    ...(adaptive
      ? [`Here step control raises the learning rate to ${formatNumber(adaptive.learning_rate_limit ?? DEFAULT_LIMIT)} at most.`]
      : []),
    ...(shaky.length > 0 ? [`At its best learning rate there diverged ${listInWords(shaky)}.`] : []),
  ];
}

/** `learning_rate_limit` where a document has none, as `igd info` prints it. */
const DEFAULT_LIMIT = 50;

/**
 * @param {number} rate
 * @param {Sweep} sweep
 */
export function learningRateInWords(rate, { xs }) {
  const edge = rate === xs.at(-1) ? ' (largest tried)' : rate === xs[0] ? ' (smallest tried)' : '';
  return `${formatNumber(rate)}${edge}`;
}

/** @param {Sweep['racers'][number]} racer */
function isImplicit({ method }) {
  return method === 'implicit' || method === 'backward_euler';
}

/**
 * The best implicit method of a sweep against the best other one.
 * @typedef {object} Duel
 * @property {number} ratio       of their validation losses: below 1 the implicit one is ahead
 * @property {string[]} implicit  its title; of several with the same loss, all
 * @property {string[]} other
 */

/**
 * @param {Sweep[]} sweeps
 * @returns {{sweep: Sweep, cells: Record<Budget, Duel>}[]}
 */
export function ratios(sweeps) {
  const duel = (/** @type {Sweep} */ sweep, /** @type {Budget} */ budget) => {
    const all = ranking(sweep, budget);
    const best = (/** @type {boolean} */ implicit) => {
      const side = all.filter(({ racer }) => isImplicit(sweep.racers[racer]) === implicit);
      return { loss: side[0]?.validation ?? Infinity, titles: side.length > 0 ? leadersOf(side).map(({ title }) => title) : [] };
    };
    const [implicit, other] = [best(true), best(false)];
    return { ratio: implicit.loss / other.loss, implicit: implicit.titles, other: other.titles };
  };
  return sweeps.map((sweep) => ({
    sweep,
    cells: /** @type {Record<Budget, Duel>} */ (Object.fromEntries(BUDGETS.map((budget) => [budget, duel(sweep, budget)]))),
  }));
}

/** A learning rate that is high for every explicit method of the sweeps but the stabilised one. */
const HIGH = 100;

/**
 * Who has the lowest training loss at one learning rate.
 * @param {Sweep} sweep
 * @param {Budget} budget
 * @param {number} rate  one of the sweep's
 * @returns {Sweep['racers'][number] | undefined} undefined where all diverged
 */
function bestAt({ xs, racers, reached }, budget, rate) {
  const losses = reached[budget].map((one) => reliableLosses(one)[xs.indexOf(rate)]);
  return racers[indexOfLeast(losses)];
}

/**
 * The answer to the claim: one sentence, what it was asked of, and three points that say how far, all from the kept sweeps.
 * @param {Sweep[]} sweeps  not empty
 * @returns {{answer: string, asked: string, points: string[]}}
 */
export function verdict(sweeps) {
  const rows = ratios(sweeps);
  return {
    answer: answerInWords(sweeps, rows),
    asked: askedInWords(sweeps),
    points: [marginsInWords(rows), highInWords(sweeps), rangesInWords(sweeps)],
  };
}

/** @typedef {ReturnType<typeof ratios>} Rows */

/**
 * @param {Sweep[]} sweeps
 * @param {Rows} rows
 */
function answerInWords(sweeps, rows) {
  const most = (/** @type {number} */ count) => 2 * count > sweeps.length;
  const ahead = (/** @type {Budget} */ budget) => rows.filter(({ cells }) => cells[budget].ratio < 1).length;
  const yes = most(leadersAtHigh(sweeps).filter((racer) => racer && isImplicit(racer)).length);
  const best = most(ahead('gradients'));
  const word =
    yes === best ? (yes ? 'Yes' : 'No') : yes ? 'Yes at a high learning rate, no at the best one' : 'Only at the best learning rate';
  const counts = BUDGETS.map((budget, index) => {
    const of = index === 0 ? ` of ${countInWords(sweeps.length)} sweeps` : '';
    return `${countInWords(ahead(budget))}${of} at equal ${EQUAL[budget]}`;
  });
  return `${word}: with every method at its best learning rate, an implicit one wins ${listInWords(counts)}.`;
}

/** What the names of methods do not say. @type {Record<string, string>} */
const ABOUT = { RKC: 'Runge-Kutta-Chebyshev, is explicit, yet stable at large steps' };

/** @param {Sweep[]} sweeps */
function askedInWords([{ racers, xs, seeds }]) {
  const [least, most] = [xs[0], /** @type {number} */ (xs.at(-1))].map(formatNumber);
  const implicit = racers.filter(isImplicit).map(({ title }) => named(title));
  return [
    `A sweep runs ${countInWords(racers.length)} methods with ${xs.length} learning rates from ${least} to ${most} and ${countInWords(seeds)} random seeds, on one kind of pixels in batches of one size; the lowest validation loss wins.`,
    `${countInWords(implicit.length)} of the methods ${implicit.length === 1 ? 'is' : 'are'} implicit: ${listInWords(implicit)}.`.replace(
      /^./,
      (letter) => letter.toUpperCase(),
    ),
    ...racers.flatMap(({ title }) => (ABOUT[title] ? [`${title}, ${ABOUT[title]}.`] : [])),
    'A gradient equivalent is the work of one gradient on one batch.',
  ].join(' ');
}

/**
 * @param {Sweep[]} sweeps
 * @returns {(Sweep['racers'][number] | undefined)[]} who is best at the high learning rate in each, at equal gradient equivalents
 */
function leadersAtHigh(sweeps) {
  return sweeps.map((sweep) => bestAt(sweep, 'gradients', HIGH));
}

/** @param {Sweep[]} sweeps */
function highInWords(sweeps) {
  const leaders = leadersAtHigh(sweeps);
  const won = leaders.filter((racer) => racer && isImplicit(racer));
  const controlled = won.filter((racer) => racer?.title === 'Implicit, adaptive');
  const others = [...new Set(leaders.flatMap((racer) => (racer && !isImplicit(racer) ? [racer.title] : [])))];
  const rest = others.length > 0 ? `; in the others ${listInWords(others.map(named))} ${others.length === 1 ? 'has' : 'have'} it` : '';
  return `With the learning rate ${HIGH} for all, an implicit method has the lowest training loss in ${countInWords(won.length)} of ${countInWords(sweeps.length)} sweeps at equal ${EQUAL.gradients}, in ${countInWords(controlled.length)} of them thanks to step control${rest}.`;
}

/** @param {Sweep[]} sweeps */
function rangesInWords(sweeps) {
  const all = sweeps.map((sweep) => {
    const found = standings(sweep, 'gradients');
    const of = (/** @type {string} */ title) => /** @type {Standing} */ (found.find((one) => one.title === title)).range;
    const adaptive = of('Implicit, adaptive');
    return { adaptive, sgd: of('SGD'), reaches: Number(adaptive.best) <= sgdBest(sweep, 'gradients') };
  });
  const more = all.filter(({ adaptive, sgd }) => adaptive.octaves > sgd.octaves);
  const whole = more.filter(({ adaptive }) => adaptive.openLeft && adaptive.openRight);
  const never = all.filter(({ reaches }) => !reaches).length;
  const tried = rangeInWords(whole.map(({ adaptive }) => adaptive.octaves), 1); // prettier-ignore
  const against = rangeInWords(whole.map(({ sgd }) => sgd.octaves), 1); // prettier-ignore
  return [
    `The implicit method with step control has more usable learning rates than SGD in ${countInWords(more.length)} of ${countInWords(all.length)} sweeps at equal ${EQUAL.gradients}`,
    whole.length > 0
      ? `, in ${countInWords(whole.length)} of them all that were tried: ${tried} octaves (doublings), against ${against} of SGD.`
      : '.',
    never > 0
      ? ` Yet in ${countInWords(never)} sweep${never === 1 ? '' : 's'} none of its learning rates reaches the lowest training loss of SGD.`
      : '',
  ].join('');
}

/** @param {Rows} rows */
function marginsInWords(rows) {
  const clauses = BUDGETS.map((budget, index) => {
    const all = rows.map(({ cells }) => cells[budget].ratio);
    const [least, most] = [Math.min(...all), Math.max(...all)].map(marginInWords);
    const subject = index === 0 ? ' the validation loss of the best implicit method is' : '';
    const other = index === 0 ? ' that of the best other one' : '';
    const same = least.words === most.words;
    return same
      ? `at equal ${EQUAL[budget]}${subject} ${least.words} ${least.side}${other}`
      : `at equal ${EQUAL[budget]}${subject} from ${least.words} ${least.side} to ${most.words} ${most.side}${other}`;
  });
  return `How far they are apart: ${clauses.join('; ')}.`;
}

/**
 * @param {number} ratio  of two losses
 * @returns {{words: string, side: 'below' | 'above'}} how far the first is from the second
 */
function marginInWords(ratio) {
  const percent = Math.round(100 * Math.abs(ratio - 1));
  return { words: percent === 0 && ratio !== 1 ? 'less than 1\u00a0%' : `${percent}\u00a0%`, side: ratio < 1 ? 'below' : 'above' };
}

/**
 * Who leads a sweep, and how far behind or ahead the best implicit method is.
 * @param {Duel} duel
 * @returns {{leaders: string, margin: string}}
 */
export function duelInWords({ ratio, implicit, other }) {
  const [ours, theirs] = [implicit, other].map((titles) => listInWords(titles.map(named)));
  if (ratio === 1) return { leaders: `${ours} and ${theirs}`, margin: 'level' };
  const { words } = marginInWords(ratio);
  return ratio < 1 ? { leaders: ours, margin: `${words} ahead of ${theirs}` } : { leaders: theirs, margin: `${ours} ${words} behind` };
}

/** Of losses: from here on a cell has its full colour. */
const FAR = 1.5;

/**
 * @param {Duel} duel
 * @returns {number} how much of its colour a cell of the table has, in percent: little where nearly level
 */
export function heatOf({ ratio }) {
  const share = Math.min(Math.abs(Math.log(ratio)) / Math.log(FAR), 1);
  return Math.round(6 + 34 * Math.sqrt(share));
}

const COUNTS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** @param {number} count */
function countInWords(count) {
  return COUNTS[count] ?? String(count);
}

/**
 * @param {number[]} values
 * @param {number} digits  behind the point
 */
function rangeInWords(values, digits) {
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => value.toFixed(digits));
  return least === most ? least : `${least} to ${most}`;
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
    .map(({ title, tested }) => `${named(title)} ${formatPercent(Number(tested))}`);
  if (tested.length === 0) return [];
  return [
    `On the 10,000 test images, looked at once, with those learning rates after ${formatNumber(sweep.document.budget[TESTED_BUDGET])} ${EQUAL[TESTED_BUDGET]}: ${listInWords(tested)}.`,
  ];
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
