// How many training examples a measurement of curvature takes: so many that it lasts some tenths of a second, and the same in the race and
// after it. Knows no DOM.

import { learningRateChanges } from '../state/racers.js';

const MOST = 500;
const FEWEST = 50;

/** Parameters for which the most are affordable: those of the network that the lab begins with, 784-64-10. */
const PARAMETERS = 50890;

/** @param {number} parameters  of the network */
export function examplesFor(parameters) {
  const affordable = Math.floor((MOST * PARAMETERS) / parameters / 50) * 50;
  return Math.min(MOST, Math.max(FEWEST, affordable));
}

/**
 * The learning rate that a racer goes on with after `step` steps.
 * @param {import('../state/racers.js').Racer} racer
 * @param {number} step
 */
export function learningRateAt(racer, step) {
  const [, rate] = learningRateChanges(racer).findLast(([from]) => from <= step) ?? [];
  return Number(rate ?? racer.learning_rate);
}
