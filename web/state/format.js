// Numbers and settings in words, the same on every part of the page.

/** Keeps a unit on the line of its number. */
const SPACE = '\u00a0';

/**
 * Makes a way to write numbers when the first one is written: making it takes as long as writing thirty.
 * @param {Intl.NumberFormatOptions} options
 * @returns {(value: number) => string}
 */
function writer(options) {
  /** @type {Intl.NumberFormat | undefined} */
  let format;
  return (value) => (format ??= new Intl.NumberFormat('en', options)).format(value).replace('-', '−');
}
const asWhole = writer({ maximumFractionDigits: 0 });
/** By the number of significant digits, at most. @type {((value: number) => string)[]} */
const writers = [];
const withThreeDigits = writer({ maximumSignificantDigits: 3, minimumSignificantDigits: 3 });

/**
 * Three significant digits, in the form that is quickest to read.
 * @param {number} value
 * @returns {string} a dash for what is not defined
 */
export function formatNumber(value) {
  return toDigits(value, 3);
}

/**
 * @param {number} value
 * @param {number} digits  significant ones, at most
 */
function toDigits(value, digits) {
  if (Number.isNaN(value)) return '–';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-3 || size >= 1e6)) return formatPower(value, digits);
  if (size >= 1000 && digits === 3) return asWhole(value);
  writers[digits] ??= writer({ maximumSignificantDigits: digits });
  return writers[digits](value);
}

/** More digits than this a double does not have. */
const MOST_DIGITS = 15;

/**
 * The numbers along an axis, with as many digits as tell them apart.
 * @param {number[]} values  all different
 */
export function formatTicks(values) {
  for (let digits = 3; digits < MOST_DIGITS; digits++) {
    const words = values.map((value) => toDigits(value, digits));
    if (new Set(words).size === words.length) return words;
  }
  return values.map(formatNumber);
}

/**
 * A measured value with exactly three significant digits, so that it keeps its width while it changes.
 * @param {number} value
 */
export function formatMeasured(value) {
  if (!Number.isFinite(value)) return formatNumber(value);
  const size = Math.abs(value);
  if (size === 0 || (size >= 1e-3 && size < 1e4)) return withThreeDigits(value);
  const [digits, power] = inPowers(value);
  return `${digits}·${power}`;
}

/**
 * With a power of ten, whatever the size.
 * @param {number} value
 * @param {number} [most]  digits
 */
export function formatPower(value, most = 3) {
  const [digits, power] = inPowers(value, most);
  const mantissa = digits.replace(/\.?0+$/, '');
  return mantissa === '1' ? power : `${mantissa}·${power}`;
}

/**
 * @param {number} value
 * @param {number} count  of digits
 * @returns {[string, string]} the digits, and the power of ten that they are times of
 */
function inPowers(value, count = 3) {
  const [digits, power] = value.toExponential(count - 1).split('e');
  const exponent = power
    .replace('+', '')
    .replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)])
    .replace('-', '⁻');
  return [digits.replace('-', '−'), `10${exponent}`];
}

/** @param {number} value  a count */
export function formatCount(value) {
  return Number.isFinite(value) ? Math.round(value).toLocaleString('en') : '–';
}

/** @param {number} count */
export function formatSteps(count) {
  return `${formatCount(count)} ${count === 1 ? 'step' : 'steps'}`;
}

/** @param {number} count */
export function formatNeurons(count) {
  return `${formatCount(count)} ${count === 1 ? 'neuron' : 'neurons'}`;
}

/** @param {number} fraction  0 to 1 */
export function formatPercent(fraction) {
  return Number.isFinite(fraction) ? `${(100 * fraction).toFixed(1)}${SPACE}%` : '–';
}

/** @param {number} seconds */
export function formatSeconds(seconds) {
  if (!Number.isFinite(seconds)) return '–';
  return `${seconds < 10 ? inDecimals(seconds, 2) : formatCount(seconds)}${SPACE}s`;
}

/** More zeros than this stand before no time that can be measured. */
const MOST_ZEROS = 6;

/**
 * A time with so many decimals, and with more where it begins with zeros, so that short ones are told apart, too.
 * @param {number} seconds
 * @param {number} count
 */
export function inDecimals(seconds, count) {
  const zeros = seconds > 0 ? Math.min(Math.max(0, -1 - Math.floor(Math.log10(seconds))), MOST_ZEROS) : 0;
  return seconds.toFixed(count + zeros);
}

/**
 * A number as a field shows it: what it says reads back as the same number.
 * @param {unknown} value
 */
export function formatExact(value) {
  const short = typeof value === 'number' && Math.abs(value) >= 1e7 ? withPower(value) : String(value);
  return short.replace('e+', 'e');
}

/**
 * @param {string[]} words
 * @returns {string} as in "a, b and c"
 */
export function listInWords(words) {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/**
 * What a setting may be.
 * @param {{minimum?: number, maximum?: number}} option
 * @returns {string} a sentence; empty where there is no limit
 */
export function limitsInWords({ minimum, maximum }) {
  if (maximum === undefined) return minimum === undefined ? '' : `From ${formatLimit(minimum)} on.`;
  if (minimum === undefined) return `Up to ${formatLimit(maximum)}.`;
  return `From ${formatLimit(minimum)} to ${formatLimit(maximum)}.`;
}

/** @param {number} value  as a field reads it, the short way where it has many zeros */
function formatLimit(value) {
  const size = Math.abs(value);
  return formatExact(size >= 1e4 || size < 1e-3 ? withPower(value) : value);
}

/**
 * @param {number} value
 * @returns {string} as in 1e+9, where that is shorter
 */
function withPower(value) {
  const [plain, power] = [String(value), value.toExponential()];
  return power.replace('+', '').length < plain.length ? power : plain;
}
