// The strip's axis: linear around 0 and logarithmic further out, so that -1, 2 and 100 all have their place, and 10,000 where it is needed.

export const LOWEST = -10;
/** Where the axis may end. */
const ENDS = [100, 10_000];

const LINEAR = 0.5;

/**
 * @param {number[]} values  that are to be shown; some may be NaN
 * @returns {number} where the axis ends
 */
export function endOf(values) {
  return ENDS.find((end) => values.every((z) => !(z > end))) ?? ENDS[ENDS.length - 1];
}

/** @param {number} end */
export const ticksTo = (end) => [LOWEST, -1, 0, 2, 10, 100, ...(end > 100 ? [end] : [])];

/**
 * @param {number} z    learning rate times eigenvalue
 * @param {number} end  of the axis
 * @returns {number} from 0 at LOWEST to 1 at the end, and no further
 */
export function placeOf(z, end) {
  const bent = (/** @type {number} */ at) => Math.asinh(at / LINEAR);
  return Math.min(1, Math.max(0, (bent(z) - bent(LOWEST)) / (bent(end) - bent(LOWEST))));
}
