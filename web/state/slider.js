// The values of a logarithmic slider.

import { formatExact, limitsInWords } from './format.js';

/** How many decades the slider goes below and above the default. */
const DECADES = 3;

/**
 * Whether a default means no limit, being the largest value there is: the slider then goes around 1, and ends with it.
 * @param {Pick<import('../engine/protocol.js').OptionDescription, 'default' | 'maximum'>} option
 */
const isEndless = ({ default: usual, maximum }) => usual === maximum;

/**
 * @param {Pick<import('../engine/protocol.js').OptionDescription, 'default' | 'minimum' | 'maximum'>} option
 * @returns {number[]} the values that the slider can take, growing
 */
export function sliderPositions(option) {
  const { default: usual, minimum = 0, maximum = Infinity } = option;
  const endless = isEndless(option);
  const middle = Math.floor(Math.log10(endless ? 1 : Number(usual) || 1));
  const powers = Array.from({ length: 2 * DECADES + 1 }, (_, index) => middle - DECADES + index);
  const values = powers.flatMap((power) => [1, 2, 5].map((digit) => Number(`${digit}e${power}`)));
  const within = [...values, Number(`1e${middle + DECADES + 1}`)].filter((value) => value >= minimum && value <= maximum);
  return endless ? [...within.filter((value) => value < maximum), maximum] : within;
}

/**
 * @param {number[]} positions
 * @param {number} value
 * @returns {number} the index of the position that is nearest in ratio
 */
export function nearestPosition(positions, value) {
  const distance = (/** @type {number} */ other) => Math.abs(Math.log(other / value));
  return positions.reduce((best, other, index) => (distance(other) < distance(positions[best]) ? index : best), 0);
}

/**
 * What a number may be, and how far its slider goes where it has one that ends before.
 * @param {Pick<import('../engine/protocol.js').OptionDescription, 'default' | 'minimum' | 'maximum' | 'logarithmic'>} option
 * @returns {string} a sentence; empty where there is no limit
 */
export function rangeInWords(option) {
  const limits = limitsInWords(option);
  if (!option.logarithmic) return limits;
  const positions = sliderPositions(option);
  const endless = isEndless(option);
  const [minimum, maximum] = [positions[0], positions[positions.length - (endless ? 2 : 1)]];
  if (minimum === option.minimum && maximum === option.maximum) return limits;
  const end = endless ? `, and ${formatExact(option.maximum)}.` : '.';
  const slider = limitsInWords({ minimum, maximum }).replace('From', 'from').slice(0, -1) + end;
  return limits ? `${limits.slice(0, -1)}, the slider ${slider}` : `The slider ${slider}`;
}
