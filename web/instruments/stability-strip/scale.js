// The strip's axis: linear around 0 and logarithmic further out, so that -1, 2 and 100 all have their place.

export const LOWEST = -10;
export const HIGHEST = 100;
export const TICKS = [-10, -1, 0, 2, 10, 100];

const LINEAR = 0.5;

/**
 * @param {number} z  learning rate times eigenvalue
 * @returns {number} from 0 at LOWEST to 1 at HIGHEST, and no further
 */
export function placeOf(z) {
  const bent = (/** @type {number} */ at) => Math.asinh(at / LINEAR);
  return Math.min(1, Math.max(0, (bent(z) - bent(LOWEST)) / (bent(HIGHEST) - bent(LOWEST))));
}
