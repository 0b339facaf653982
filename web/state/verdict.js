// Who leads, by how much and at what cost, in words made of nothing but the recorded rows.

import { formatCount, formatMeasured, formatNumber, formatSeconds, formatSteps, listInWords } from './format.js';
import { isWorseThanAtStart, latest, rowAtMost, rowWithin } from './results.js';

/** @typedef {import('./store.js').RacerState} RacerState */
/** @typedef {{title: string, racer: RacerState}} Named */

/**
 * What the racers are compared by.
 * @typedef {object} Goal
 * @property {string} name
 * @property {(columns: RacerState['columns']) => Float64Array | undefined} values  one for each row
 * @property {(value: number) => string} format
 * @property {boolean} [higher]  whether the higher is the better: a share, from 0 to 1
 * @property {boolean} [grows]   whether it grows from 0 on the way, so that it can be compared at equal steps only
 */

/**
 * Each a sentence or two, or empty.
 * @typedef {object} Verdict
 * @property {string} lead
 * @property {string} fates
 * @property {string} cost
 * @property {string} whole  all three, with the rivals that a long `lead` leaves out
 */

/** Longer sentences, three lines of a phone, name fewer racers. */
const LONG = { lead: 125, cost: 160, fates: 100 };

/** @type {Goal} */
const TRAINING_LOSS = { name: 'training loss', values: ({ train_loss }) => train_loss, format: formatMeasured };

/**
 * Racers are compared at the furthest point of an axis that all of them have reached: first on that of the chart, and then, where that counts
 * steps, at equal cost, or else at equal steps.
 * @param {RacerState[]} racers
 * @param {string[]} titles  one for each racer
 * @param {{goal?: Goal, against?: 'step' | 'epoch' | 'gradients' | 'seconds', some?: boolean}} [shown]  in the chart; `some`: others are not
 * @returns {Verdict}
 */
export function verdict(racers, titles, { goal: wanted = TRAINING_LOSS, against = 'step', some = false } = {}) {
  const all = racers.map((racer, index) => ({ racer, title: titles[index] })).filter(({ racer }) => racer.columns.step?.length > 0);
  const alive = all.filter(({ racer }) => racer.status !== 'diverged' && racer.status !== 'failed');
  const goal = alive.some(({ racer }) => Number.isFinite(wanted.values(racer.columns)?.at(-1))) ? wanted : TRAINING_LOSS;
  const axis = against === 'epoch' || goal.grows ? 'step' : against;
  const leads = /** @type {const} */ ([2, 1, 0]).map((rivals) => amongShown(leadInWords(alive, goal, axis, rivals), some));
  const fates = [false, true].map((brief) => fatesInWords(all, brief));
  const costs = [false, true].map((brief) => (axis === 'step' ? costInWords(alive, goal, brief) : stepsInWords(alive, goal, axis, brief)));
  const whole = [leads[0], fates[0], costs[0]].filter(Boolean).join(' ');
  return { lead: fitting(leads, LONG.lead), fates: fitting(fates, LONG.fates), cost: fitting(costs, LONG.cost), whole };
}

/**
 * @param {string} sentence
 * @param {boolean} some  whether there are racers that are not shown
 */
function amongShown(sentence, some) {
  return some && sentence ? `Of those shown: ${sentence[0].toLowerCase()}${sentence.slice(1)}` : sentence;
}

/**
 * @param {string[]} choices  the longest first
 * @param {number} most
 */
function fitting(choices, most) {
  return choices.find(({ length }) => length <= most) ?? choices[choices.length - 1];
}

/**
 * @param {Named[]} alive
 * @param {Goal} goal
 * @param {'step' | 'gradients' | 'seconds'} axis
 * @param {0 | 1 | 2} rivals  how many of them are named, where there are more the next and the last
 */
function leadInWords(alive, goal, axis, rivals) {
  if (alive.length === 0) return '';
  const reached = reachedByAll(alive, axis);
  const [leader, ...others] = rank(alive, goal, axis, reached);
  const has = `${goal.name} ${goal.format(leader.value)}`;
  if (reached === 0) return `All start from the same point, with ${has}.`;
  const amount = { step: formatSteps(reached), gradients: `${formatCount(reached)} gradient equivalents`, seconds: formatSeconds(reached) }[
    axis
  ];
  const alike = axis === 'gradients' ? 'At equal cost' : 'In equal time';
  const where = axis === 'step' || others.length === 0 ? `After ${amount}` : `${alike}, ${amount} each,`;
  if (others.length === 0) return `${where} ${leader.title} has ${has}.`;
  const named = rivals < 2 || others.length === 1 ? [others[0]] : [others[0], others[others.length - 1]];
  const gaps = named.map(({ title, value }) => `${gapInWords(leader.value, value, goal)} ${rivals === 0 ? 'the next' : thatOf(title)}`);
  return `${where} ${leader.title} leads with ${has}, ${listInWords(gaps)}.`;
}

/** @param {string} title */
function thatOf(title) {
  return title.endsWith(')') ? `that of ${title}` : `${title}’s`;
}

/**
 * What the comparison at equal steps took, and who leads at equal cost.
 * @param {Named[]} alive
 * @param {Goal} goal
 * @param {boolean} brief  whether nobody but the leader is named
 */
function costInWords(alive, goal, brief) {
  if (alive.length < 2) return '';
  const step = commonStep(alive);
  if (step === 0) return '';
  const standings = rank(alive, goal, 'step', step);
  const took = eachInWords(
    standings,
    brief,
    ({ title, spent, seconds }) => `${title} ${formatCount(spent)} (${formatSeconds(seconds)})`,
    'spent',
  );
  const spent = `Spent until then, in gradient equivalents: ${took}.`;
  if (goal.grows) return spent;
  const budget = reachedByAll(alive, 'gradients');
  const first = rank(alive, goal, 'gradients', budget)[0];
  return `${spent} At equal cost, ${formatCount(budget)} each, ${nameOf(first, standings[0], brief)} leads with ${goal.format(first.value)}.`;
}

/**
 * How many steps each had for the cost at which they are compared, and who leads at equal steps.
 * @param {Named[]} alive
 * @param {Goal} goal
 * @param {'gradients' | 'seconds'} axis
 * @param {boolean} brief
 */
function stepsInWords(alive, goal, axis, brief) {
  const reached = reachedByAll(alive, axis);
  if (alive.length < 2 || reached === 0) return '';
  const standings = rank(alive, goal, axis, reached);
  const took = eachInWords(standings, brief, ({ title, step: steps }) => `${title} ${formatCount(steps)}`, 'step');
  const spent = `Steps for that: ${took}.`;
  const step = commonStep(alive);
  if (step === 0) return spent;
  const first = rank(alive, goal, 'step', step)[0];
  return `${spent} After equal steps, ${formatCount(step)} each, ${nameOf(first, standings[0], brief)} leads with ${goal.format(first.value)}.`;
}

/**
 * @param {Standing[]} standings  the leader's first
 * @param {boolean} brief  whether nobody but the leader is named
 * @param {(standing: Standing) => string} inWords
 * @param {'spent' | 'step'} counted
 */
function eachInWords(standings, brief, inWords, counted) {
  const [leader, ...others] = standings;
  if (others.length <= (brief ? 0 : 2)) return listInWords(standings.map(inWords));
  return `${inWords(leader)} and ${others.length > 1 ? 'the others' : 'its rival'} ${rangeInWords(others.map((other) => other[counted]))}`;
}

/**
 * @param {Standing} first
 * @param {Standing} leader  at what was said before
 * @param {boolean} brief
 */
function nameOf(first, leader, brief) {
  return brief && first.title === leader.title ? 'it still' : first.title;
}

/**
 * Who came to grief: those that diverged, and those that are where they would better not have begun.
 * @param {Named[]} all
 * @param {boolean} brief  whether only the former
 */
function fatesInWords(all, brief) {
  const diverged = all.filter(({ racer }) => racer.status === 'diverged');
  const worse = brief ? [] : all.filter(({ racer }) => racer.status !== 'diverged' && isWorseThanAtStart(racer.columns));
  const steps = diverged.map(({ racer, title }) => ({ title, step: formatCount(latest(racer.columns, 'step')) }));
  const one = steps.map(({ title, step }) => `${title} diverged at step ${step}.`);
  const many = [`Diverged: ${listInWords(steps.map(({ title, step }) => `${title} at step ${step}`))}.`];
  const lost = `${listInWords(worse.map(({ title }) => title))} ${worse.length === 1 ? 'is' : 'are'} worse off than at the start.`;
  return [...(steps.length < 2 ? one : many), ...(worse.length > 0 ? [lost] : [])].join(' ');
}

/** @typedef {{title: string, value: number, step: number, spent: number, seconds: number}} Standing  of a racer at one of its rows */

/**
 * @param {Named[]} racers
 * @param {Goal} goal
 * @param {string} axis
 * @param {number} limit  each stands at its last row that is within this
 * @returns {Standing[]} the best first, those without a value last
 */
function rank(racers, goal, axis, limit) {
  const standings = racers.map(({ racer: { columns }, title }) => {
    const row = axis === 'step' ? rowAtMost(columns, axis, limit) : rowWithin(columns, axis, limit);
    const value = goal.values(columns)?.[row] ?? NaN;
    return { title, value, step: columns.step[row], spent: columns.gradients[row], seconds: columns.seconds[row] };
  });
  const worth = (/** @type {Standing} */ { value }) => (Number.isNaN(value) ? -Infinity : goal.higher ? value : -value);
  return standings.sort((a, b) => worth(b) - worth(a) || 0);
}

/**
 * @param {Named[]} racers
 * @param {string} axis
 * @returns {number} the furthest point of the axis at which all of them can be compared
 */
function reachedByAll(racers, axis) {
  return axis === 'step' ? commonStep(racers) : Math.min(...racers.map(({ racer }) => latest(racer.columns, axis)));
}

/**
 * @param {Named[]} racers
 * @returns {number} the last step of which all have a row: where one was stepped by hand, others have none of that step
 */
function commonStep(racers) {
  const columns = racers.map(({ racer }) => racer.columns);
  const slowest = columns.reduce((slow, one) => (latest(one, 'step') < latest(slow, 'step') ? one : slow));
  return slowest.step.findLast((step) => columns.every((one) => one.step[rowAtMost(one, 'step', step)] === step)) ?? 0;
}

/** @param {number[]} counts */
function rangeInWords(counts) {
  const [least, most] = [formatCount(Math.min(...counts)), formatCount(Math.max(...counts))];
  if (least !== most) return `${least} to ${most}`;
  return counts.length > 1 ? `${least} each` : least;
}

/**
 * @param {number} best
 * @param {number} value  no better
 * @param {Goal} goal
 */
function gapInWords(best, value, { higher }) {
  if (higher) {
    const points = 100 * (best - value);
    if (points < 0.05) return 'level with';
    if (!Number.isFinite(points)) return 'above';
    const rounded = formatNumber(Number(points.toPrecision(2)));
    return `${rounded} ${rounded === '1' ? 'point' : 'points'} above`;
  }
  const factor = value === best ? 1 : value / best; // both may be 0
  if (!Number.isFinite(factor)) return 'lower than';
  if (factor < 1.05) return 'level with';
  return `${formatNumber(Number(factor.toPrecision(2)))} times lower than`;
}
