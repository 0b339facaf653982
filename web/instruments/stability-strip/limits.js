// Which limit on z = learning rate x curvature a method has, on a quadratic. Knows no DOM.
//   An explicit one is where a root of its recurrence reaches -1: for the heavy ball r^2 - (1 + mu - z) r + mu = 0, for Nesterov
//   r^2 - (1 + mu)(1 - z) r + mu (1 - z) = 0.

import { blockNames } from '../../state/racers.js';

/**
 * @typedef {object} Limit
 * @property {'explicit' | 'implicit' | 'partly' | 'other'} kind  `partly`: some blocks are stepped explicitly; `other`: no closed form, or
 *   one that a plain number cannot say, as it depends on the gradient, on past steps or on the stages of a step
 * @property {number} at  of an explicit method its own; of any other that of a plain explicit step, to compare with
 * @property {boolean} shrinks  whether a step shrinks errors however large z is
 */

/** Of a plain explicit step. */
export const PLAIN = 2;

/**
 * The explicit methods whose limit is a number, from the momentum.
 * @type {Record<string, (momentum: number) => number>}
 */
const EXPLICIT = {
  sgd: () => PLAIN,
  momentum: (mu) => 2 * (1 + mu),
  nesterov: (mu) => (2 * (1 + mu)) / (1 + 2 * mu),
};
/** The momentum where a document does not say it. */
const MOMENTUM = 0.9;

const IMPLICIT = ['implicit', 'backward_euler', 'midpoint', 'trapezoid', 'bdf2', 'sdirk2', 'ros2', 'exponential_euler'];

/**
 * @param {import('../../state/racers.js').Racer} [settings]  of a racer
 * @param {import('../../engine/protocol.js').ExperimentDocument | null} [document]
 * @returns {Limit}
 */
export function limitOf(settings = {}, document = null) {
  const { momentum = MOMENTUM, implicit_blocks: blocks = ['all'], curvature = 'gauss_newton' } = settings;
  const method = String(settings.method);
  if (Object.hasOwn(EXPLICIT, method)) return { kind: 'explicit', at: EXPLICIT[method](Number(momentum)), shrinks: false };
  if (!IMPLICIT.includes(method)) return { kind: 'other', at: PLAIN, shrinks: false };
  const implicit = /** @type {string[]} */ ([blocks].flat());
  const all = implicit.includes('all') || (document !== null && blockNames(document).every((block) => implicit.includes(block)));
  if (!all) return { kind: 'partly', at: PLAIN, shrinks: false };
  return { kind: 'implicit', at: PLAIN, shrinks: curvature === 'gauss_newton' }; // others may be negative, or leave parts out
}
