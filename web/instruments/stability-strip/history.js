// How learning rate times the largest eigenvalue went, over the steps: what the strip has measured so far, as one line for each racer.

import { html, nothing, svg } from 'lit';
import { ticks } from '../../chart/scales.js';
import { formatCount, formatNumber } from '../../state/format.js';
import { colorName, dashOf } from '../../state/racer-style.js';
import { PLAIN } from './limits.js';

/** @typedef {import('./stability-strip.js').Span} Span */
/** @typedef {[step: number, high: number]} Point */

const HEIGHT = 150;
const [TOP, BOTTOM, LEFT, RIGHT] = [6, 30, 34, 10];
/** The axis reaches so far at least, so that the limit has its place, and at most: a line that goes further leaves the picture. */
const [LOW_END, HIGH_END] = [2.5, 30];
/** More points are thinned out: the page does not tell them apart. */
const MOST = 500;

/**
 * @param {Point[]} points  ascending in their step; changed
 * @param {Point} point     of the same step as the last, or a later one; left out where it is not finite
 */
export function addPoint(points, point) {
  if (!Number.isFinite(point[1])) return;
  if (points.at(-1)?.[0] === point[0]) points.pop();
  points.push(point);
  if (points.length <= MOST) return;
  for (let i = 0; i < points.length - 1; i++) points.splice(i + 1, 1); // every other one, and the last stays
}

/** Whether it is what one would look at: gradient descent on all the examples that the curvature is measured on. @param {Span[]} spans */
export const tells = (spans) => spans.some(({ exact, limit }) => exact && limit.kind === 'explicit');

/**
 * @param {Span[]} spans
 * @param {number} width
 * @param {number} steps  how many the race has, as far as that is known
 */
export function historyView(spans, width, steps) {
  const all = spans.flatMap(({ past }) => past);
  const end = Math.max(1, steps, ...all.map(([step]) => step));
  const highest = Math.min(HIGH_END, Math.max(LOW_END, 1.05 * Math.max(0, ...all.map(([, high]) => high))));
  const x = (/** @type {number} */ step) => LEFT + ((width - LEFT - RIGHT) * step) / end;
  const y = (/** @type {number} */ z) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - Math.max(0, z / highest));
  const bottom = HEIGHT - BOTTOM;
  return html`<svg
    class="strip-history"
    width=${width}
    height=${HEIGHT}
    viewBox="0 0 ${width} ${HEIGHT}"
    role="img"
    aria-label="Learning rate times the largest curvature over the steps. ${spans.map(pastInWords).join(' ')}"
  >
    ${ticks([0, highest], false, 4).map((z) => svg`<line class="tick" x1=${LEFT} x2=${width - RIGHT} y1=${y(z)} y2=${y(z)} />${z === PLAIN ? nothing : svg`<text x=${LEFT - 6} y=${y(z) + 4} text-anchor="end">${formatNumber(z)}</text>`}`)}
    <line class="limit" x1=${LEFT} x2=${width - RIGHT} y1=${y(PLAIN)} y2=${y(PLAIN)} />
    <text class="limit" x=${LEFT - 6} y=${y(PLAIN) + 4} text-anchor="end">${PLAIN}</text>
    ${ticks([0, end], false, 6)
      .filter(Number.isInteger)
      .map((step) => svg`<text x=${x(step)} y=${bottom + 14} text-anchor="middle">${formatCount(step)}</text>`)}
    <text x=${(LEFT + width - RIGHT) / 2} y=${HEIGHT - 3} text-anchor="middle">ηλ against optimizer steps</text>
    ${spans.map(({ slot, past }) => {
      const points = past.map(([step, high]) => `${x(step).toFixed(1)},${y(high).toFixed(1)}`).join(' ');
      return svg`<g class=${colorName(slot).replace('--', '')}><polyline points=${points} stroke-dasharray=${dashOf(slot).join(' ') || 'none'} /></g>`;
    })}
  </svg>`;
}

/** @param {Span} span */
function pastInWords({ title, past }) {
  if (past.length === 0) return `${title}: not measured yet.`;
  const [first, last] = [past[0], past[past.length - 1]];
  const most = past.reduce((highest, point) => (point[1] > highest[1] ? point : highest));
  const at = (/** @type {Point} */ [step, high]) => `${formatNumber(high)} at step ${formatCount(step)}`;
  return `${title}: from ${at(first)} to ${at(last)}, at most ${at(most)}.`;
}
