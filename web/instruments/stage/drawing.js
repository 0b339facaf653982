// What lies in the picture of the stage, as SVG: the contours, the paths of the methods, the numbers at the edges, and one implicit step at
// a moment of its slow motion.

import { nothing, svg } from 'lit';
import { colorName, dashOf } from '../../state/racer-style.js';
import { formatNumber } from '../../state/format.js';
import { contour, levelsNearFloor } from '../plot/contours.js';
import { ellipses, progress } from './proximal.js';
import { crossing, seenPart, within } from './stages.js';

/**
 * @typedef {import('./stages.js').Point} Point
 * @typedef {import('./stages.js').View} View
 * @typedef {import('./stages.js').Answer} Answer
 */

/** The picture's side, in its own units. */
export const SIDE = 440;
const LEVELS = 13;

/**
 * @param {View} view
 * @returns {(point: Point) => Point} to places in the picture
 */
export function placing({ left, bottom, side }) {
  return ([x, y]) => [((x - left) / side) * SIDE, SIDE - ((y - bottom) / side) * SIDE];
}

/**
 * @param {View} view
 * @param {number} x  a share of the picture's width from its left
 * @param {number} y  a share of its height from its top
 * @returns {Point}
 */
export function pointAt({ left, bottom, side }, x, y) {
  return [left + side * x, bottom + side * (1 - y)];
}

/** @param {Point[]} points */
const pointsText = (points) => points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');

/**
 * The lines of equal value, one path for each level.
 * @param {ArrayLike<number>} values  n x n, row after row from the lower edge
 * @returns {string[]}
 */
export function contourPaths(values) {
  const n = Math.round(Math.sqrt(values.length));
  const at = (/** @type {number} */ cell) => (cell / (n - 1)) * SIDE;
  return levelsNearFloor(values, LEVELS).map((level) =>
    contour(values, n, level)
      .map(([x0, y0, x1, y1]) => `M${at(x0).toFixed(1)} ${(SIDE - at(y0)).toFixed(1)}L${at(x1).toFixed(1)} ${(SIDE - at(y1)).toFixed(1)}`)
      .join(''),
  );
}

/**
 * The path of a method: dots at its steps, at its end a square, and where it leaves the picture a cross.
 * @param {Answer['paths'][number]} path
 * @param {number} slot
 * @param {View} view
 */
export function pathOf(path, slot, view) {
  const { points, left } = seenPart(path.places, view);
  const at = points.map(placing(view));
  const [x, y] = left < 0 ? at[at.length - 1] : at[at.length - 1].map((place) => Math.min(Math.max(place, 9), SIDE - 9));
  const end =
    left < 0
      ? svg`<rect class="end" x=${x - 4.5} y=${y - 4.5} width="9" height="9" />`
      : svg`<path class="gone" d="M${x - 6} ${y - 6}l12 12m0 -12l-12 12" />`;
  return svg`<g class=${colorName(slot).replace('--', '')}>
    <polyline class="way" points=${pointsText(at)} stroke-dasharray=${dashOf(slot).join(' ') || nothing} />
    <path class="steps" d=${at
      .slice(1, left < 0 ? undefined : -1)
      .map(([px, py]) => `M${px.toFixed(1)} ${py.toFixed(1)}h0`)
      .join('')} />
    ${end}
  </g>`;
}

/**
 * One implicit step at a moment of its slow motion.
 * @param {Answer} answer
 * @param {Point} start
 * @param {number} rate
 * @param {View} view
 * @param {number} moment
 */
export function slowMotion({ gradient, iterates, gaussNewton }, start, rate, view, moment) {
  const place = placing(view);
  const [first, floor] = [0, 2].map((k) => /** @type {Point} */ ([iterates[k], iterates[k + 1]]));
  const go = (/** @type {Point} */ from, /** @type {Point} */ to, /** @type {number} */ share) =>
    /** @type {Point} */ ([from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]);
  const seen = (/** @type {Point} */ to) => {
    const near = within(to, view);
    return near[0] === to[0] && near[1] === to[1] ? to : crossing(start, to, view);
  };
  const explicit = seen([start[0] - rate * gradient[0], start[1] - rate * gradient[1]]);
  const line = (/** @type {string} */ kind, /** @type {Point} */ from, /** @type {Point} */ to, /** @type {number} */ part) => {
    const share = progress(moment, part);
    return share > 0 ? svg`<polyline class=${kind} points=${pointsText([place(from), place(go(from, to, share))])} />` : nothing;
  };
  const onLeft = place(first)[0] <= place(floor)[0]; // each word stands on the side where the other point is not
  const dot = (/** @type {Point} */ at, /** @type {string} */ label, /** @type {number} */ part, /** @type {boolean} */ left) => {
    const [x, y] = place(at);
    return progress(moment, part) === 1
      ? svg`<circle class="iterate" cx=${x} cy=${y} r="5" /><text class="name" x=${x + (left ? -9 : 9)} y=${y + (left ? -6 : 14)} text-anchor=${left ? 'end' : 'start'}>${label}</text>`
      : nothing;
  };
  return svg`<g class="slow">
    <g opacity=${progress(moment, 2)}>
      ${ellipses(start, floor, gaussNewton, rate, 5).map((polygon) => svg`<polygon class="valley" points=${pointsText(polygon.map(place))} />`)}
    </g>
    ${line('explicit', start, explicit, 1)} ${line('krylov', start, first, 3)} ${line('krylov', first, floor, 4)}
    ${dot(first, 'x₁', 3, onLeft)} ${dot(floor, 'x₂', 4, !onLeft)}
  </g>`;
}

/**
 * Numbers at the edges of the picture.
 * @param {View} view
 */
export function edges({ left, bottom, side }) {
  return svg`<g class="edges">
    <text x="6" y=${SIDE - 6}>${formatNumber(left)}, ${formatNumber(bottom)}</text>
    <text x=${SIDE - 6} y="15" text-anchor="end">${formatNumber(left + side)}, ${formatNumber(bottom + side)}</text>
  </g>`;
}
