// How far a method forgives its learning rate: the range around its best one in which it does nearly as well.

/** A learning rate is usable where no random seed diverged and the loss is at most so many times the lowest one of the method. */
export const USABLE_FACTOR = 2;

/**
 * The losses of the learning rates that can be relied on.
 * @param {(number | null)[]} medians
 * @param {number[]} [divergedRuns]  how many random seeds diverged at each
 * @returns {(number | null)[]} null where one did
 */
export function withoutDiverged(medians, divergedRuns = []) {
  return medians.map((median, index) => (divergedRuns[index] > 0 ? null : median));
}

/**
 * @typedef {object} UsableRange
 * @property {number} octaves      how often the learning rate doubles within the range; 0 where the best point stands alone, or is none
 * @property {number} from         smallest usable learning rate; NaN where none is
 * @property {number} to           largest usable learning rate; NaN where none is
 * @property {number | null} best  lowest loss of those at which no random seed diverged; null where there is none
 * @property {number} bestAt       the learning rate that has it, of several the smallest; NaN where there is none
 * @property {boolean} openLeft    whether the smallest learning rate tried is usable still, so that the range may go on
 * @property {boolean} openRight   likewise the largest
 */

/**
 * The unbroken range around the best learning rate. Where the loss crosses the bound between two learning rates the place is interpolated,
 * both axes logarithmic; beside a learning rate at which a random seed diverged the range ends at the last one without.
 * @param {number[]} xs  learning rates, growing
 * @param {(number | null)[]} medians  a loss for each; null: diverged
 * @param {number[]} [divergedRuns]    how many random seeds diverged at each, where it is known
 * @returns {UsableRange}
 */
export function usableOctaves(xs, medians, divergedRuns = []) {
  const losses = xs.map((_, index) => withoutDiverged(medians, divergedRuns)[index] ?? Infinity);
  const best = Math.min(...losses);
  const bound = USABLE_FACTOR * Math.min(...xs.map((_, index) => medians[index] ?? Infinity));
  const none = { octaves: 0, from: NaN, to: NaN, openLeft: false, openRight: false };
  if (best === Infinity) return { ...none, best: null, bestAt: NaN };
  const at = losses.indexOf(best);
  if (best > bound) return { ...none, best, bestAt: xs[at] };
  const left = edge(xs, losses, at, -1, bound);
  const right = edge(xs, losses, at, +1, bound);
  return {
    octaves: Math.log2(right.x / left.x),
    from: left.x,
    to: right.x,
    best,
    bestAt: xs[at],
    openLeft: left.open,
    openRight: right.open,
  };
}

/**
 * Where the range around point `at` ends.
 * @param {number[]} xs
 * @param {number[]} losses
 * @param {number} at
 * @param {-1 | 1} direction
 * @param {number} bound
 * @returns {{x: number, open: boolean}}
 */
function edge(xs, losses, at, direction, bound) {
  let inside = at;
  while (losses[inside + direction] <= bound) inside += direction;
  const outside = inside + direction;
  if (!(outside in xs)) return { x: xs[inside], open: true };
  const way = Math.log(bound / losses[inside]) / Math.log(losses[outside] / losses[inside]);
  return { x: way > 0 ? xs[inside] * (xs[outside] / xs[inside]) ** way : xs[inside], open: false }; // no way: 0 or NaN
}

/**
 * How many octaves of learning rate give a loss of at most `bound`, all ranges together; between learning rates as above.
 * @param {number[]} xs  growing
 * @param {(number | null)[]} medians
 * @param {number} bound
 * @returns {number}
 */
export function octavesBelow(xs, medians, bound) {
  let octaves = 0;
  for (let i = 1; i < xs.length; i++) {
    const [left, right] = [medians[i - 1] ?? Infinity, medians[i] ?? Infinity];
    const width = Math.log2(xs[i] / xs[i - 1]);
    if (left <= bound && right <= bound) octaves += width;
    else if (Math.min(left, right) <= bound && Number.isFinite(left + right)) {
      octaves += (width * Math.log(bound / Math.min(left, right))) / Math.abs(Math.log(left / right));
    }
  }
  return octaves;
}
