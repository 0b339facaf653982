// Which part of the horizontal axis is shown, and how the visitor moves in it. On a logarithmic axis distances are ratios.

/**
 * @typedef {import('../state/store.js').ChartView} ChartView
 * @typedef {import('./scales.js').Range} Range
 */

/** The smallest part of the whole that can be shown. */
const SMALLEST = 1e-4;

/**
 * @param {Range} whole
 * @param {ChartView} view
 * @returns {Range} the part chosen, as far as it is within the whole; else the whole
 */
export function shownRange(whole, { zoom, against, logX }) {
  if (!zoom || zoom.against !== against) return whole;
  const from = Math.max(zoom.from, whole[0]);
  const to = Math.min(zoom.to, whole[1]);
  return to > from && (!logX || from > 0) ? [from, to] : whole;
}

/**
 * A part around `center` that is `factor` times as long, kept within the whole. The place of `center` in it stays the same.
 * @param {Range} shown
 * @param {Range} whole
 * @param {number} center
 * @param {number} factor
 * @param {boolean} logarithmic
 * @returns {Range | null} null for the whole
 */
export function zoomedBy(shown, whole, center, factor, logarithmic) {
  const { to, back } = measureOf(logarithmic);
  const [low, high] = shown.map(to);
  const middle = Math.min(Math.max(to(center), low), high);
  return within([back(middle - factor * (middle - low)), back(middle + factor * (high - middle))], whole, logarithmic);
}

/**
 * The part that was dragged over, kept within the whole.
 * @param {Range} part  from and to in either order
 * @param {Range} whole
 * @param {boolean} logarithmic
 * @returns {Range | null} null for the whole
 */
export function within(part, whole, logarithmic) {
  const { to, back } = measureOf(logarithmic);
  const [first, last] = whole.map(to);
  const length = Math.max(Math.abs(to(part[1]) - to(part[0])), SMALLEST * (last - first));
  if (length >= (last - first) * (1 - 1e-9)) return null;
  const low = Math.min(Math.max(Math.min(to(part[0]), to(part[1])), first), last - length);
  return [back(low), back(low + length)];
}

/**
 * A part of the same length that holds `x`.
 * @param {Range} shown
 * @param {number} x
 * @param {boolean} logarithmic
 * @returns {Range}
 */
export function movedTo([from, until], x, logarithmic) {
  if (x >= from && x <= until) return [from, until];
  const { to, back } = measureOf(logarithmic);
  const length = to(until) - to(from);
  return x < from ? [x, back(to(x) + length)] : [back(to(x) - length), x];
}

/** @param {boolean} logarithmic */
function measureOf(logarithmic) {
  const same = (/** @type {number} */ x) => x;
  return logarithmic ? { to: Math.log, back: Math.exp } : { to: same, back: same };
}
