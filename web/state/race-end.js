// When a race ends: after so many epochs, or when a budget is spent that is the same for all: steps, gradient equivalents or seconds.

import { formatCount, formatNumber } from './format.js';
import { hasEnded } from './experiment.js';
import { latest } from './results.js';

/**
 * @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument
 * @typedef {import('./store.js').RacerState} RacerState
 * @typedef {'epochs' | 'steps' | 'gradients' | 'seconds'} Unit
 */

/** What a race can be as long as, in words, and the column of the rows that tells how far a racer is. */
export const UNITS = /** @type {const} */ ({
  epochs: { words: 'epochs', column: 'epoch', help: 'Passes over the training images.' },
  steps: { words: 'steps', column: 'step', help: 'Every racer takes so many steps, whatever they cost.' },
  gradients: {
    words: 'gradient equivalents',
    column: 'gradients',
    help: 'Every racer may spend the cost of so many gradients: what a step cost is counted, not timed. The step that gets there is the last.',
  },
  seconds: {
    words: 'compute seconds',
    column: 'seconds',
    help: 'Every racer may compute so long; evaluations do not count. The step that gets there is the last.',
  },
});

/**
 * @param {any} document  with every key present
 * @returns {{unit: Unit, amount: number}[]} all that must be spent; `epochs` where no budget is set
 */
export function raceEnds({ budget, epochs }) {
  const units = /** @type {const} */ (['steps', 'gradients', 'seconds']);
  const spent = units.filter((unit) => budget?.[unit] > 0).map((unit) => ({ unit, amount: budget[unit] }));
  return spent.length > 0 ? spent : [{ unit: 'epochs', amount: epochs }];
}

/**
 * @param {any} document
 * @param {Unit} unit
 * @param {unknown} amount  a number, or text that is none, for the core to name
 * @returns {ExperimentDocument}
 */
export function withRaceEnd(document, unit, amount) {
  const nothing = { steps: 0, gradients: 0, seconds: 0 };
  return unit === 'epochs' ? { ...document, epochs: amount, budget: nothing } : { ...document, budget: { ...nothing, [unit]: amount } };
}

/**
 * The same race measured otherwise: about as long as it was for a method whose step costs one gradient.
 * @param {any} document
 * @param {Unit} unit
 * @returns {ExperimentDocument}
 */
export function measuredIn(document, unit) {
  const [end] = raceEnds(document);
  if (end.unit === unit) return document;
  const stepsPerEpoch = document.batch === 'full' ? 1 : Math.ceil(document.data.train / document.batch);
  const steps = end.unit === 'epochs' ? end.amount * stepsPerEpoch : end.unit === 'seconds' ? end.amount * STEPS_PER_SECOND : end.amount;
  const amounts = {
    epochs: Math.max(1, Math.round(steps / stepsPerEpoch)),
    steps: Math.max(1, Math.round(steps)),
    gradients: Math.max(1, Math.round(steps)),
    seconds: Math.max(1, Math.round(steps)) / STEPS_PER_SECOND, // a short race takes but a part of one
  };
  return withRaceEnd(document, unit, amounts[unit]);
}

/** About as many as plain gradient descent takes with the default network and batch. */
const STEPS_PER_SECOND = 500;

/**
 * How far the slowest of those is that still race.
 * @param {RacerState[]} racers
 * @param {ExperimentDocument | null} document
 * @returns {{share: number, words: string}} `share`: 0 to 1
 */
export function progress(racers, document) {
  if (!document) return { share: 0, words: 'Loading …' };
  const racing = racers.filter((racer) => !hasEnded(racer));
  const sound = racers.filter(({ status }) => status !== 'diverged' && status !== 'failed');
  const measured = racing.length > 0 ? racing : sound;
  if (racers.length > 0 && measured.length === 0) return { share: 1, words: 'no racer is left' };
  const parts = raceEnds(document).map(({ unit, amount }) => {
    const done = Math.min(...measured.map(({ columns }) => latest(columns, UNITS[unit].column) || 0));
    return { unit, amount, done: Number.isFinite(done) ? done : 0 };
  });
  const { unit, amount, done } = parts.reduce((least, part) => (part.done / part.amount < least.done / least.amount ? part : least));
  const share = racers.length > 0 && racing.length === 0 ? 1 : Math.min(1, done / amount);
  const format = {
    epochs: (/** @type {number} */ x) => x.toFixed(1),
    seconds: (/** @type {number} */ x) => x.toFixed(Math.max(1, 1 - Math.floor(Math.log10(amount)))), // a tenth of a short race, too
    steps: formatCount,
    gradients: formatCount,
  };
  const word = { epochs: 'epoch', steps: 'step', gradients: 'gradient eq.', seconds: 'second' }[unit];
  return { share, words: `${word} ${format[unit](Math.min(done, amount))} of ${formatNumber(amount)}` };
}
