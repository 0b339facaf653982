// What a plot of an instrument says, and where things lie in it. Knows no DOM.

import { closeRange, extent, niceRange, placing, ticks } from '../../chart/scales.js';
import { formatMeasured, formatNumber } from '../../state/format.js';

/** @typedef {import('../../chart/scales.js').Range} Range */

/**
 * A line, dots, or bars from the lower edge.
 * @typedef {object} Trace
 * @property {string} title
 * @property {string} [tone]    a class that sets the colour: 'racer-1' … 'racer-8', or 'ink', 'soft', 'accent', 'warn'; without it 'accent'
 * @property {number[]} [dash]  of the line, in pixels; without it solid
 * @property {'line' | 'dots' | 'bars' | 'both'} [as]  both: a line with dots
 * @property {[x: number, y: number][]} points  in the order of x; what is not finite, or not positive on a logarithmic axis, is a gap
 * @property {[x: number, y: number][]} [spots]  drawn as dots beside what `points` are drawn as
 * @property {'strong' | 'quiet'} [weight]  how it stands out from the others
 * @property {boolean} [silent]  whether it is not read out
 */

/**
 * A line across the plot with a word at it, at `x` or at `y`. `before`: whether the word stands to the left of x, and not where there is more
 * room, or at the left end of y; `below`: whether it stands below y where there is room, and not above.
 * @typedef {{x?: number, y?: number, label: string, tone?: string, before?: boolean, below?: boolean}} Mark
 *
 * A shaded band across the plot between two y, with a word at its lower left.
 * @typedef {{from: number, to: number, label: string}} Band
 */

/**
 * @typedef {object} Plot
 * @property {string} title
 * @property {string} xLabel
 * @property {string} yLabel  read out; drawn beside the axis where `namesY` says so, as the title does not tell it
 * @property {boolean} [namesY]
 * @property {boolean} [logX]
 * @property {boolean} [logY]
 * @property {Range} [xRange]  without it: what the traces need
 * @property {Range} [yRange]
 * @property {boolean} [wholeX]  whether x are whole numbers
 * @property {number} [height]  in pixels
 * @property {Trace[]} traces
 * @property {Mark[]} [marks]
 * @property {Band[]} [bands]
 * @property {boolean} [unlisted]  whether another list stands for the legend
 * @property {string[]} [awaited]  titles whose place in the legend is kept, unseen
 * @property {string} [unread]     what is read where every trace is silent
 */

export const HEIGHT = 220;
export const EDGES = { left: 54, right: 14, top: 14, bottom: 40 };

/**
 * @typedef {object} Places
 * @property {(x: number) => number} x
 * @property {(y: number) => number} y
 * @property {number[]} xTicks
 * @property {number[]} yTicks
 * @property {number} bottom
 * @property {number} right
 */

/**
 * @param {Plot} plot
 * @param {number} width  in pixels
 * @returns {Places}
 */
export function placesOf(plot, width) {
  const { logX = false, logY = false, height = HEIGHT } = plot;
  const xRange = plot.xRange ?? rangeOf(plot, 0, logX);
  const yRange = plot.yRange ?? rangeOf(plot, 1, logY);
  const [right, bottom] = [width - EDGES.right, height - EDGES.bottom];
  const xTicks = ticks(xRange, logX, Math.max(2, Math.min(8, Math.floor((right - EDGES.left) / 56))));
  return {
    x: rounded(placing(xRange, logX, EDGES.left, right)),
    y: within(rounded(placing(yRange, logY, bottom, EDGES.top)), EDGES.top, bottom),
    xTicks: xTicks.filter((tick) => !plot.wholeX || Number.isInteger(tick)),
    yTicks: ticks(yRange, logY, Math.max(2, Math.min(6, Math.floor((bottom - EDGES.top) / 26)))),
    bottom,
    right,
  };
}

/**
 * The range along one axis.
 * @param {Plot} plot
 * @param {0 | 1} axis
 * @param {boolean} logarithmic
 * @returns {Range}
 */
function rangeOf({ traces, marks = [] }, axis, logarithmic) {
  const marked = marks.map((mark) => (axis === 0 ? mark.x : mark.y) ?? null);
  const found = extent([...traces.flatMap(({ points }) => points.map((point) => point[axis])), ...marked], logarithmic);
  if (logarithmic) return niceRange(found, true);
  return axis === 0 ? (found[0] < found[1] ? found : closeRange(found)) : closeRange(found);
}

/**
 * The runs of neighbouring points that can be drawn.
 * @param {Plot} plot
 * @param {Trace['points']} points
 */
export function piecesOf({ logX = false, logY = false }, points) {
  const drawable = (/** @type {[number, number]} */ [x, y]) =>
    Number.isFinite(x) && Number.isFinite(y) && (!logX || x > 0) && (!logY || y > 0);
  /** @type {Trace['points'][]} */
  const pieces = [[]];
  for (const point of points) {
    if (drawable(point)) pieces[pieces.length - 1].push(point);
    else if (pieces[pieces.length - 1].length > 0) pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 0);
}

/**
 * Every x at which a trace has a point, ascending.
 * @param {Plot} plot
 */
export function stopsOf({ traces }) {
  return [...new Set(traces.flatMap(({ points }) => points.map(([x]) => x)))].filter(Number.isFinite).sort((one, other) => one - other);
}

/**
 * What the traces are at `x`, in words; of those that have a point there.
 * @param {Plot} plot
 * @param {number} x
 */
export function wordsAt({ traces, xLabel, unread = '' }, x) {
  const values = traces.flatMap(({ title, points, silent }) =>
    silent ? [] : points.filter((point) => point[0] === x).map(([, y]) => `${title} ${valueInWords(y)}`),
  );
  return `${xLabel} ${formatNumber(x)}: ${values.join(', ') || unread}`;
}

/** @param {number} value */
function valueInWords(value) {
  return Number.isFinite(value) ? formatMeasured(value) : 'not finite';
}

/** @param {(value: number) => number} place */
function rounded(place) {
  return (/** @type {number} */ value) => Math.round(10 * place(value)) / 10;
}

/**
 * @param {(value: number) => number} place
 * @param {number} low
 * @param {number} high
 */
function within(place, low, high) {
  return (/** @type {number} */ value) => Math.min(high, Math.max(low, place(value)));
}
