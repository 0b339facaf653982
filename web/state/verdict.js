// Who leads, by how much and at what cost, in words made of nothing but the recorded rows.

import { formatCount, formatMeasured, formatNumber, formatSeconds, listInWords } from './format.js';
import { latest, rowAtMost } from './results.js';

/** @typedef {import('./store.js').RacerState} RacerState */
/** @typedef {{title: string, racer: RacerState}} Named */

/**
 * Each a sentence or two, or empty.
 * @typedef {object} Verdict
 * @property {string} lead
 * @property {string} fates
 * @property {string} cost
 * @property {string} whole  all three, with the rivals that a long `lead` leaves out
 */

/** Longer sentences, three lines of a phone, name fewer racers. */
const LONG = { lead: 125, cost: 160 };

/**
 * Racers are compared at the last step that all of them have reached, and again at the largest cost that all of them have spent.
 * @param {RacerState[]} racers
 * @param {string[]} titles  one for each racer
 * @returns {Verdict}
 */
export function verdict(racers, titles) {
  const all = racers.map((racer, index) => ({ racer, title: titles[index] })).filter(({ racer }) => racer.columns.step?.length > 0);
  const alive = all.filter(({ racer }) => racer.status !== 'diverged' && racer.status !== 'failed');
  const diverged = all.filter(({ racer }) => racer.status === 'diverged');
  const leads = /** @type {const} */ ([2, 1, 0]).map((rivals) => leadInWords(alive, rivals));
  const fates = fatesInWords(diverged);
  const costs = [false, true].map((brief) => costInWords(alive, brief));
  const whole = [leads[0], fates, costs[0]].filter(Boolean).join(' ');
  return { lead: fitting(leads, LONG.lead), fates, cost: fitting(costs, LONG.cost), whole };
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
 * @param {0 | 1 | 2} rivals  how many of them are named, where there are more the next and the last
 */
function leadInWords(alive, rivals) {
  if (alive.length === 0) return '';
  const step = smallestLatest(alive, 'step');
  const [leader, ...others] = rank(alive, 'step', step);
  if (step === 0) return `All start from the same point, with training loss ${formatMeasured(leader.loss)}.`;
  const where = `After ${formatCount(step)} ${step === 1 ? 'step' : 'steps'}`;
  if (others.length === 0) return `${where} ${leader.title} has training loss ${formatMeasured(leader.loss)}.`;
  const named = rivals < 2 || others.length === 1 ? [others[0]] : [others[0], others[others.length - 1]];
  const factors = named.map(({ title, loss }) => `${factorInWords(loss / leader.loss)} ${rivals === 0 ? 'the next' : lossOf(title)}`);
  return `${where} ${leader.title} leads with training loss ${formatMeasured(leader.loss)}, ${listInWords(factors)}.`;
}

/** @param {string} title */
function lossOf(title) {
  return title.endsWith(')') ? `that of ${title}` : `${title}’s`;
}

/**
 * @param {Named[]} alive
 * @param {boolean} brief  whether nobody but the leader is named
 */
function costInWords(alive, brief) {
  const step = smallestLatest(alive, 'step');
  if (alive.length < 2 || step === 0) return '';
  const [leader, ...others] = rank(alive, 'step', step);
  const took =
    others.length > (brief ? 0 : 2)
      ? `${spentInWords(leader)} and ${others.length > 1 ? 'the others' : 'its rival'} ${rangeInWords(others.map(({ spent }) => spent))}`
      : listInWords([leader, ...others].map(spentInWords));
  const budget = smallestLatest(alive, 'gradients');
  const [thrifty] = rank(alive, 'gradients', budget);
  const first = brief && thrifty.title === leader.title ? 'it still' : thrifty.title;
  return `Spent until then, in gradient equivalents: ${took}. At equal cost, ${formatCount(budget)} each, ${first} leads with ${formatMeasured(thrifty.loss)}.`;
}

/** @param {Named[]} diverged */
function fatesInWords(diverged) {
  const fates = diverged.map(({ racer, title }) => ({ title, step: formatCount(latest(racer.columns, 'step')) }));
  if (fates.length < 2) return fates.map(({ title, step }) => `${title} diverged at step ${step}.`).join('');
  return `Diverged: ${listInWords(fates.map(({ title, step }) => `${title} at step ${step}`))}.`;
}

/** @typedef {{title: string, loss: number, spent: number, seconds: number}} Standing  of a racer at one of its rows */

/**
 * @param {Named[]} racers
 * @param {string} axis
 * @param {number} limit  each stands at its last row whose `axis` is at most this
 * @returns {Standing[]} lowest training loss first
 */
function rank(racers, axis, limit) {
  const standings = racers.map(({ racer: { columns }, title }) => {
    const row = rowAtMost(columns, axis, limit);
    return { title, loss: columns.train_loss[row], spent: columns.gradients[row], seconds: columns.seconds[row] };
  });
  return standings.sort((a, b) => a.loss - b.loss);
}

/**
 * @param {Named[]} racers
 * @param {string} axis
 */
function smallestLatest(racers, axis) {
  return Math.min(...racers.map(({ racer }) => latest(racer.columns, axis)));
}

/** @param {Standing} standing */
function spentInWords({ title, spent, seconds }) {
  return `${title} ${formatCount(spent)} (${formatSeconds(seconds)})`;
}

/** @param {number[]} costs */
function rangeInWords(costs) {
  const [least, most] = [formatCount(Math.min(...costs)), formatCount(Math.max(...costs))];
  if (least !== most) return `${least} to ${most}`;
  return costs.length > 1 ? `${least} each` : least;
}

/** @param {number} factor  at least 1 */
function factorInWords(factor) {
  if (!Number.isFinite(factor)) return 'lower than';
  if (factor < 1.05) return 'level with';
  return `${formatNumber(Number(factor.toPrecision(2)))} times lower than`;
}
