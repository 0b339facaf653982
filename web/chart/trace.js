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
  let row = first;
  let left = row < last ? place(toLeft(xs[row])) : 0;
  while (row < last) {
    const begin = row;
    const beginLeft = left;
    const column = Math.floor(left);
    let [lowest, highest, endLeft] = [row, row, left];
    while (row < last && Math.floor(left) === column) {
      if (ys[row] < ys[lowest]) lowest = row;
      if (ys[row] > ys[highest]) highest = row;
      endLeft = left;
      row++;
      if (row < last) left = place(toLeft(xs[row]));
    }
    const [earlier, later] = lowest < highest ? [lowest, highest] : [highest, lowest];
    points.push(beginLeft, place(toTop(ys[begin])));
    if (earlier > begin) points.push(place(toLeft(xs[earlier])), place(toTop(ys[earlier])));
    if (later > earlier && later < row - 1) points.push(place(toLeft(xs[later])), place(toTop(ys[later])));
    if (row - 1 > Math.max(begin, earlier)) points.push(endLeft, place(toTop(ys[row - 1])));
  }
  return points;
}

/**
 * A line so dense that it fills whole columns of pixels, as one bar a column: far quicker to draw than the line, and to the eye the same.
 * @param {number[]} points  of `trace`
 * @returns {{left: number, top: number, bottom: number}[] | null} null where the line is not that dense
 */
export function bars(points) {
  const width = points[points.length - 2] - points[0];
  if (!(points.length / 2 > 2 * width) || points.length < 4 * DENSE) return null;
  /** @type {{left: number, top: number, bottom: number}[]} */
  const all = [];
  for (let i = 0; i < points.length; i += 2) {
    const [left, top] = [Math.floor(points[i]), points[i + 1]];
    const before = all[all.length - 1];
    if (before?.left === left) {
      before.top = Math.min(before.top, top);
      before.bottom = Math.max(before.bottom, top);
    } else {
      const entry = i > 0 ? points[i - 1] : top; // the line comes from there
      all.push({ left, top: Math.min(entry, top), bottom: Math.max(entry, top) });
    }
  }
  return all;
}

/** A line of fewer columns than this is drawn as a line. */
const DENSE = 20;

/** @param {number} pixels */
function place(pixels) {
  return Math.min(Math.max(pixels, -FAR), FAR);
}
