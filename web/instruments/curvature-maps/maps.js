// What the matrices of a layer say: how far an average is from what it averages, which part is due to f'', and how wide layers fit a
// picture. Knows no DOM.

import { listInWords } from '../../state/format.js';

/**
 * A square matrix, symmetric, so that the order of its entries does not matter.
 * @typedef {{size: number, values: Float32Array}} Square
 */

/** The most cells along a side of a map. */
export const MOST_CELLS = 128;

/** Layers that are wider, or below such layers, are left out: their matrices would take too long. */
const WIDEST = 512;
/** In multiply-adds of one example. */
const DEAREST = 5e8;

/**
 * Which layers can be shown.
 * @param {number[]} widths  of layer 1, ..., L
 * @returns {number[]} numbers of layers, from 1
 */
export function layersToShow(widths) {
  return widths.flatMap((width, index) => {
    let cost = 0;
    for (let k = index; k + 1 < widths.length; ++k) cost += 2 * widths[k] * widths[k + 1] * (widths[k] + widths[k + 1]);
    return width <= WIDEST && cost <= DEAREST ? [index + 1] : [];
  });
}

/**
 * |one - other| / |other| in the Frobenius norm; 0 where they are the same.
 * @param {Float32Array} one
 * @param {Float32Array} other
 */
export function relativeDifference(one, other) {
  let apart = 0;
  let size = 0;
  for (let i = 0; i < other.length; ++i) {
    apart += (one[i] - other[i]) ** 2;
    size += other[i] ** 2;
  }
  return apart === 0 ? 0 : Math.sqrt(apart / size);
}

/**
 * The size of the largest finite entry.
 * @param {Float32Array[]} matrices
 */
export function largestOf(matrices) {
  let most = 0;
  for (const values of matrices) for (const value of values) if (Number.isFinite(value)) most = Math.max(most, Math.abs(value));
  return most;
}

/**
 * The cells of a map: the entries or, of wide layers, of every block of entries the one of the largest size, with its sign.
 * @param {Square} matrix
 * @param {number} [most]  along a side
 * @returns {{cells: number, stride: number, values: Float32Array}} `stride`: entries along the side of a block
 */
export function cellsOf({ size, values }, most = MOST_CELLS) {
  const stride = Math.ceil(size / most);
  const cells = Math.ceil(size / stride);
  if (stride === 1) return { cells, stride, values };
  const result = new Float32Array(cells * cells);
  for (let i = 0; i < size; ++i) {
    for (let j = 0; j < size; ++j) {
      const cell = Math.floor(i / stride) * cells + Math.floor(j / stride);
      const value = values[i * size + j];
      if (Math.abs(value) > Math.abs(result[cell])) result[cell] = value;
    }
  }
  return { cells, stride, values: result };
}

/**
 * The strength of colour of a value, -1 to 1: small entries are seen beside large ones.
 * @param {number} value
 * @param {number} limit  that takes the strongest
 */
export function toneOf(value, limit) {
  if (!(limit > 0) || !Number.isFinite(value)) return 0;
  return Math.sign(value) * Math.sqrt(Math.min(1, Math.abs(value) / limit));
}

/**
 * The cell that an arrow key leads to.
 * @param {string} key
 * @param {number} row
 * @param {number} column
 * @param {number} cells
 * @returns {[row: number, column: number] | null}
 */
export function cellAfter(key, row, column, cells) {
  /** @type {Record<string, [number, number]>} */
  const moves = {
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    Home: [row, 0],
    End: [row, cells - 1],
    PageUp: [0, column],
    PageDown: [cells - 1, column],
  };
  if (!Object.hasOwn(moves, key)) return null;
  const within = (/** @type {number} */ at) => Math.min(cells - 1, Math.max(0, at));
  return [within(moves[key][0]), within(moves[key][1])];
}

/** Of learning rate times curvature, for an explicit step. */
export const LIMIT = 2;
/** Smaller values lie at the left end of the axis. */
const SMALLEST = 1e-6;
/** So many numbers have room below a narrow axis. */
const LABELS = 5;

/**
 * A logarithmic axis over whole decades.
 * @typedef {object} Axis
 * @property {number[]} decades
 * @property {number[]} labelled  those of them with their number, at equal distances
 * @property {(value: number) => number} placeOf  from 0 at its left end to 1
 */

/**
 * @param {number[]} values  that it is for; those that are not positive have no place on it
 * @returns {Axis} with the limit on it
 */
export function stiffnessAxis(values) {
  const powers = [LIMIT, ...values.filter((value) => value > 0 && Number.isFinite(value))].map((value) =>
    Math.log10(Math.max(value, SMALLEST)),
  );
  const low = Math.floor(Math.min(...powers));
  const high = Math.max(Math.ceil(Math.max(...powers)), low + 1);
  const exponents = Array.from({ length: high - low + 1 }, (_, index) => low + index);
  const each = Math.ceil(exponents.length / LABELS);
  const power = (/** @type {number} */ exponent) => Number(`1e${exponent}`);
  return {
    decades: exponents.map(power),
    labelled: exponents.filter((exponent) => exponent % each === 0).map(power),
    placeOf: (value) => Math.max(0, (Math.log10(value) - low) / (high - low)),
  };
}

/**
 * Which blocks are worth being implicit, in a sentence.
 * @param {{name: string, reach: number}[]} blocks  `reach`: learning rate times the largest eigenvalue of the block
 */
export function adviceOf(blocks) {
  const known = blocks.filter(({ reach }) => Number.isFinite(reach)).sort((one, other) => other.reach - one.reach);
  if (known.length === 0) return '';
  const stiff = known.filter(({ reach }) => reach > LIMIT).map(({ name }) => name);
  if (stiff.length === 0) {
    const sum = known.reduce((total, { reach }) => total + reach, 0);
    const alone = `No block alone is worth being implicit at this learning rate: ${known[0].name}, the stiffest, is below the limit.`;
    return sum < LIMIT
      ? `${alone} Nor are all of them together, as their sum is below it too.`
      : `${alone} Together they can be stiffer than each alone.`;
  }
  const rest = known.filter(({ reach }) => reach <= LIMIT).map(({ name }) => name);
  const worth = `Worth being implicit at this learning rate: ${stiff.length > 1 ? 'blocks' : 'block'} ${listInWords(stiff)}${stiff.length > 1 ? `, first of all ${stiff[0]}` : ''}`;
  return rest.length === 0 ? `${worth}.` : `${worth}; alone, ${listInWords(rest)} could as well be stepped explicitly.`;
}
