// Pictures of weights: a tile for each neuron, and the colours that stand for weights below, at and above zero. Knows no DOM.

import { PIXELS, SIDE } from './test-images.js';

/** At most so many neurons are shown. */
export const MOST_TILES = 64;
/** Pixels between two tiles. */
const GAP = 1;
/** The part of all weights that keeps its own colour; the few beyond take that of the limit. */
const WITHIN = 0.995;

/**
 * Colours from the lowest weight through zero to the highest, as red, green and blue: orange and blue are told apart by colour-blind
 * people too, and lightness tells the distance from zero.
 */
const STOPS = {
  light: [
    [0, 62, 112],
    [75, 148, 196],
    [250, 250, 250],
    [226, 128, 52],
    [128, 52, 0],
  ],
  dark: [
    [184, 226, 255],
    [52, 130, 186],
    [18, 24, 32],
    [196, 96, 30],
    [255, 206, 160],
  ],
};

/** @typedef {keyof typeof STOPS} Scheme */

/**
 * @param {number} value  -1 to 1; what lies beyond takes the colour of the end
 * @param {Scheme} scheme
 * @returns {number[]} red, green and blue, 0 to 255
 */
export function divergingColor(value, scheme) {
  const stops = STOPS[scheme];
  const at = (Math.min(1, Math.max(-1, value || 0)) + 1) * 2;
  const below = Math.min(3, Math.floor(at));
  return stops[below].map((from, channel) => Math.round(from + (at - below) * (stops[below + 1][channel] - from)));
}

/**
 * The size of weight that takes the strongest colour: nearly all weights are smaller.
 * @param {Float32Array} weights
 * @returns {number} 0 where all are zero or none is a number
 */
export function limitOf(weights) {
  let most = 0;
  for (const weight of weights) if (Number.isFinite(weight)) most = Math.max(most, Math.abs(weight));
  if (most === 0) return 0;
  const bins = new Uint32Array(512);
  for (const weight of weights) {
    if (Number.isFinite(weight)) bins[Math.min(bins.length - 1, Math.floor((Math.abs(weight) / most) * bins.length))] += 1;
  }
  let seen = 0;
  const bin = bins.findIndex((count) => (seen += count) >= WITHIN * weights.length);
  return bin < 0 ? most : (most * (bin + 1)) / bins.length;
}

/**
 * How many tiles there are, and how they lie.
 * @param {number} neurons
 */
export function tileGrid(neurons) {
  const tiles = Math.min(neurons, MOST_TILES);
  const columns = tiles === 10 ? 5 : Math.ceil(Math.sqrt(tiles));
  const rows = Math.ceil(tiles / columns);
  return { tiles, columns, rows, width: columns * (SIDE + GAP) - GAP, height: rows * (SIDE + GAP) - GAP };
}

/**
 * @param {Float32Array} weights  of the first layer, neuron after neuron
 * @param {number} limit
 * @param {Scheme} scheme
 * @returns {{width: number, height: number, data: Uint8ClampedArray<ArrayBuffer>}} red, green, blue and opacity of each pixel; between the
 *   tiles nothing
 */
export function paintTiles(weights, limit, scheme) {
  const { tiles, columns, width, height } = tileGrid(weights.length / PIXELS);
  const data = new Uint8ClampedArray(4 * width * height);
  const colors = Array.from({ length: 513 }, (_, index) => divergingColor(index / 256 - 1, scheme));
  for (let tile = 0; tile < tiles; tile++) {
    const left = (tile % columns) * (SIDE + GAP);
    const top = Math.floor(tile / columns) * (SIDE + GAP);
    for (let pixel = 0; pixel < PIXELS; pixel++) {
      const part = weights[tile * PIXELS + pixel] / (limit || 1);
      const color = colors[Math.round((Math.min(1, Math.max(-1, part || 0)) + 1) * 256)];
      const at = 4 * ((top + Math.floor(pixel / SIDE)) * width + left + (pixel % SIDE));
      data[at] = color[0];
      data[at + 1] = color[1];
      data[at + 2] = color[2];
      data[at + 3] = 255;
    }
  }
  return { width, height, data };
}
