// Ranges and ticks of the chart's axes. Ranges are rounded outwards to 1, 2 or 5 times a power of ten, so that a growing curve moves
// them seldom.

/** @typedef {[number, number]} Range */

/**
 * The smallest and largest of the values that an axis can show.
 * @param {Iterable<number | null>} values
 * @param {boolean} logarithmic  then only positive values count
 * @returns {Range} [Infinity, -Infinity] when there are none
 */
export function extent(values, logarithmic) {
  /** @type {Range} */
  const range = [Infinity, -Infinity];
  for (const value of values) {
    if (value === null || !Number.isFinite(value) || (logarithmic && value <= 0)) continue;
    if (value < range[0]) range[0] = value;
    if (value > range[1]) range[1] = value;
  }
  return range;
}

/**
 * @param {Range} extent
 * @param {boolean} logarithmic
 * @returns {Range} rounded outwards; never empty; a linear range of non-negative values starts at 0
 */
export function niceRange([low, high], logarithmic) {
  if (low > high) return logarithmic ? [0.1, 10] : [0, 1];
  if (logarithmic) {
    const range = /** @type {Range} */ ([roundDown(low), roundUp(high)]);
    return range[0] < range[1] ? range : [range[0] / 2, range[1] * 2];
  }
  if (low >= 0) return [0, high > 0 ? roundUp(high) : 1];
  const bound = roundUp(Math.max(-low, Math.abs(high)));
  return [-bound, high > 0 ? bound : 0];
}

/**
 * A linear range that leaves out what is not needed of it, the zero too.
 * @param {Range} extent
 * @returns {Range} rounded outwards to a tenth or so of its length; never empty
 */
export function closeRange([low, high]) {
  if (low > high) return [0, 1];
  const step = roundUp((high - low || Math.abs(high) || 1) / 8);
  const range = /** @type {Range} */ ([clean(Math.floor(low / step + 1e-9) * step), clean(Math.ceil(high / step - 1e-9) * step)]);
  return range[0] < range[1] ? range : [range[0] - step, range[1] + step];
}

/**
 * Where values lie in a picture.
 * @param {Range} range
 * @param {boolean} logarithmic
 * @param {number} from  the place of the range's lower end
 * @param {number} to    that of its upper end
 * @returns {(value: number) => number}
 */
export function placing([low, high], logarithmic, from, to) {
  const first = logarithmic ? Math.log(low) : low;
  const slope = (to - from) / ((logarithmic ? Math.log(high) : high) - first);
  return logarithmic ? (value) => from + (Math.log(value) - first) * slope : (value) => from + (value - first) * slope;
}

const MOST = 8;

/**
 * @param {Range} range
 * @param {boolean} logarithmic
 * @param {number} [most]  about how many there may be
 * @returns {number[]} between two and about nine round numbers within the range
 */
export function ticks([low, high], logarithmic, most = MOST) {
  const powers = logarithmic ? logarithmicTicks(low, high, most) : [];
  return powers.length >= 2 ? powers : linearTicks(low, high, most);
}

/**
 * Those of a chart's horizontal axis. There is no half a step, unless nothing else is between the edges.
 * @param {{xRange: Range, view: {against: string, logX: boolean}}} model
 * @param {number} [most]
 */
export function xTicks({ xRange, view }, most) {
  const all = ticks(xRange, view.logX, most);
  const whole = view.against === 'step' ? all.filter(Number.isInteger) : [];
  return whole.length > 0 ? whole : all;
}

/**
 * @param {number} low
 * @param {number} high
 * @param {number} most
 */
function linearTicks(low, high, most) {
  const step = roundUp((high - low) / most);
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.floor(high / step + 1e-9) - first + 1;
  return Array.from({ length: count }, (_, index) => clean((first + index) * step));
}

/**
 * @param {number} low
 * @param {number} high
 * @param {number} most
 */
function logarithmicTicks(low, high, most) {
  const first = Math.floor(Math.log10(low));
  const decades = Array.from({ length: Math.ceil(Math.log10(high)) - first + 1 }, (_, index) => first + index);
  const within = (/** @type {number} */ value) => value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9);
  const all = decades.flatMap((decade) => [1, 2, 5].map((digit) => clean(digit * 10 ** decade))).filter(within);
  if (all.length <= most + 1) return all;
  const stride = Math.ceil(decades.length / most);
  return decades
    .filter((decade) => decade % stride === 0)
    .map((decade) => clean(10 ** decade))
    .filter(within);
}

/** @param {number} value  positive */
function roundUp(value) {
  const power = 10 ** Math.floor(Math.log10(value));
  const digits = value / power;
  return clean(([1, 2, 5].find((digit) => digits <= digit * (1 + 1e-9)) ?? 10) * power);
}

/** @param {number} value  positive */
function roundDown(value) {
  const power = 10 ** Math.floor(Math.log10(value));
  const digits = value / power;
  return clean(([5, 2, 1].find((digit) => digits >= digit * (1 - 1e-9)) ?? 1) * power);
}

/** @param {number} value  a round number, up to rounding errors */
function clean(value) {
  return Number(value.toPrecision(12));
}
