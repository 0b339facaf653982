// From rows to pixels: the points of a line, no more than the eye can tell apart. Where many rows fall into one column of pixels only the
// first, the lowest, the highest and the last of them are kept, which look the same.

import { countBelow } from './curves.js';

/** Further than this outside the picture, in pixels, no point is placed. */
const FAR = 10_000;

/**
 * @param {Float64Array} xs  ascending
 * @param {Float64Array} ys
 * @param {import('./scales.js').Range} range  the part of x that is shown; the line goes on to the next row on either side
 * @param {(x: number) => number} toLeft
 * @param {(y: number) => number} toTop
 * @returns {number[]} left and top of the first point, left and top of the second …
 */
export function trace(xs, ys, [low, high], toLeft, toTop) {
  const first = Math.max(countBelow(xs, low) - 1, 0);
  const last = Math.min(countBelow(xs, high) + 1, xs.length);
  /** @type {number[]} */
  const points = [];
  for (let row = first; row < last;) {
    const left = place(toLeft(xs[row]));
    const column = Math.floor(left);
    let end = row + 1;
    while (end < last && Math.floor(place(toLeft(xs[end]))) === column) end++;
    if (end - row <= 4) for (let one = row; one < end; one++) points.push(place(toLeft(xs[one])), place(toTop(ys[one])));
    else pushColumn(points, xs, ys, row, end, toLeft, toTop);
    row = end;
  }
  return points;
}

/**
 * @param {number[]} points
 * @param {Float64Array} xs
 * @param {Float64Array} ys
 * @param {number} from  rows of one column of pixels
 * @param {number} end
 * @param {(x: number) => number} toLeft
 * @param {(y: number) => number} toTop
 */
function pushColumn(points, xs, ys, from, end, toLeft, toTop) {
  let [lowest, highest] = [from, from];
  for (let row = from; row < end; row++) {
    if (ys[row] < ys[lowest]) lowest = row;
    if (ys[row] > ys[highest]) highest = row;
  }
  const kept = [...new Set([from, lowest, highest, end - 1])].sort((a, b) => a - b);
  for (const row of kept) points.push(place(toLeft(xs[row])), place(toTop(ys[row])));
}

/** @param {number} pixels */
function place(pixels) {
  return Math.min(Math.max(pixels, -FAR), FAR);
}
