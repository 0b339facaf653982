// One implicit step, slowly: the explicit step, the valley that the implicit one makes of the function, and the way to its floor.
// Knows no DOM.

import { formatNumber } from '../../state/format.js';
import { eigenvalues } from './stages.js';

/** @typedef {import('./stages.js').Point} Point */

/** How many parts it has; moment k is the end of part k. */
export const PARTS = 4;

const TELLS = [
  'The current point x₀.',
  'The explicit step −η∇L goes as far as the slope at x₀ says.',
  'The implicit step minimises L(x) + |x − x₀|²/(2η): near x₀ the ellipses of its quadratic model, with the Gauss-Newton matrix as curvature.',
  'The first iteration of conjugate gradients goes along the slope to the lowest point there.',
  'The second iteration reaches the minimum: in two dimensions two are all it takes.',
];

/** @param {number} moment  0 to PARTS */
export function momentInWords(moment) {
  return TELLS[Math.ceil(moment - 1e-9)];
}

/**
 * How far part `part` (from 1) is at a moment, 0 to 1.
 * @param {number} moment
 * @param {number} part
 */
export function progress(moment, part) {
  return Math.min(1, Math.max(0, moment - (part - 1)));
}

/**
 * The ellipses on which the quadratic model of the proximal objective is equal, the outermost through the start.
 * @param {Point} start
 * @param {Point} floor       its minimum
 * @param {ArrayLike<number>} curvature  [xx, xy, yy]
 * @param {number} rate
 * @param {number} count
 * @returns {Point[][]} closed polygons
 */
export function ellipses(start, floor, curvature, rate, count) {
  const [xx, xy, yy] = [curvature[0] + 1 / rate, curvature[1], curvature[2] + 1 / rate];
  const [low, high] = eigenvalues([xx, xy, yy]);
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy); // of the stiff axis
  const [dx, dy] = [start[0] - floor[0], start[1] - floor[1]];
  const energy = xx * dx * dx + 2 * xy * dx * dy + yy * dy * dy;
  return Array.from({ length: count }, (_, index) => {
    const size = Math.sqrt(energy) * ((index + 1) / count);
    return Array.from({ length: 73 }, (_, k) => {
      const turn = (2 * Math.PI * k) / 72;
      const [along, across] = [(size / Math.sqrt(high)) * Math.cos(turn), (size / Math.sqrt(low)) * Math.sin(turn)];
      return /** @type {Point} */ ([
        floor[0] + along * Math.cos(angle) - across * Math.sin(angle),
        floor[1] + along * Math.sin(angle) + across * Math.cos(angle),
      ]);
    });
  });
}

/**
 * What the two steps do, in numbers.
 * @param {Point} start
 * @param {ArrayLike<number>} gradient
 * @param {ArrayLike<number>} iterates
 * @param {number} rate
 */
export function lengthsInWords(start, gradient, iterates, rate) {
  const explicit = rate * Math.hypot(gradient[0], gradient[1]);
  const implicit = Math.hypot(iterates[2] - start[0], iterates[3] - start[1]);
  return `The explicit step is ${formatNumber(explicit)} long, the implicit one ${formatNumber(implicit)}.`;
}
