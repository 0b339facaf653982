// The functions of the stage, what is asked of the core about them, and what it answered in words. Knows no DOM.

import { formatNumber } from '../../state/format.js';

/** @typedef {'quadratic' | 'rosenbrock' | 'slice'} StageName */
/** @typedef {'racers' | 'each'} Who  the methods of the racers, or one of each */
/** @typedef {[x: number, y: number]} Point */

/**
 * The square that is seen.
 * @typedef {{left: number, bottom: number, side: number}} View
 *
 * What the core knows of the methods from a start.
 * @typedef {object} Answer
 * @property {{places: Float64Array, losses: Float64Array, diverged: boolean}[]} paths  of the racers: x and y after each step
 * @property {Float64Array} iterates     of conjugate gradients for one implicit step: x and y of both
 * @property {number} loss               at the start
 * @property {Float64Array} gradient     there
 * @property {Float64Array} hessian      xx, xy, yy
 * @property {Float64Array} gaussNewton  likewise
 */

export const STEPS = 40;
/** On a slice every step of each method is made of passes over the examples; so few that the paths still follow the start. */
const FEW_STEPS = 8;

/**
 * @param {StageName} stage
 * @param {Who} who
 */
export function stepsOn(stage, who) {
  return stage === 'slice' && who === 'each' ? FEW_STEPS : STEPS;
}

/** Examples that a slice of the loss is over. */
export const EXAMPLES = 100;

/** @type {Record<StageName, {title: string, view: View, start: Point, rate: number}>} */
export const STAGES = {
  quadratic: { title: 'quadratic', view: { left: -2, bottom: -2, side: 4 }, start: [-1.7, 0.8], rate: 0.105 },
  rosenbrock: { title: 'Rosenbrock’s valley', view: { left: -2, bottom: -1, side: 4 }, start: [-1.2, 1], rate: 0.01 },
  slice: { title: 'slice of the real loss', view: { left: -5, bottom: -3, side: 10 }, start: [0, 0], rate: 10 },
};

/** What of a racer has no meaning here: there are no batches, no blocks and no later steps. */
const ABSENT = ['batch', 'learning_rate_from', 'implicit_blocks'];

/** As many racers a document may have. */
const MOST = 16;

/** Methods that need the 2020 program's network around them. */
const isExhibit = (/** @type {any} */ { method }) => String(method).startsWith('published');

/**
 * The racers that can be on the stage.
 * @template {{settings: Record<string, unknown>}} T
 * @param {T[]} racers
 * @returns {T[]}
 */
export function ableOnStage(racers) {
  return racers.filter(({ settings }) => !isExhibit(settings));
}

/**
 * @param {Record<string, unknown>[]} settings  of racers
 * @param {number[]} rates  of each
 * @returns {string} as the core takes them
 */
export function racersText(settings, rates) {
  return JSON.stringify(
    settings.map((one, index) => ({
      ...Object.fromEntries(Object.entries(one).filter(([key]) => !ABSENT.includes(key))),
      learning_rate: rates[index],
    })),
  );
}

/**
 * The same in as many lists as the core needs.
 * @param {Record<string, unknown>[]} settings
 * @param {number[]} rates  of each
 * @returns {{text: string, rates: number[]}[]} each with the rates of its racers
 */
export function racersTexts(settings, rates) {
  const lists = Math.max(1, Math.ceil(settings.length / MOST));
  const size = Math.ceil(settings.length / lists);
  return Array.from({ length: lists }, (_, index) => {
    const part = /** @type {const} */ ([index * size, (index + 1) * size]);
    return { text: racersText(settings.slice(...part), rates.slice(...part)), rates: rates.slice(...part) };
  });
}

/**
 * What the core's numbers are.
 * @param {Float64Array} numbers
 * @returns {Answer}
 */
export function readAnswer(numbers) {
  if (numbers.length === 0) throw new Error('The stage cannot be taken by a racer with these settings.');
  /** @type {Answer['paths']} */
  const paths = [];
  for (let at = 13; at < numbers.length;) {
    const [diverged, count] = numbers.subarray(at, at + 2);
    const rows = numbers.subarray(at + 2, at + 2 + 3 * count);
    paths.push({
      places: rows.filter((_, index) => index % 3 < 2),
      losses: rows.filter((_, index) => index % 3 === 2),
      diverged: diverged === 1,
    });
    at += 2 + 3 * count;
  }
  return {
    loss: numbers[0],
    gradient: numbers.slice(1, 3),
    hessian: numbers.slice(3, 6),
    gaussNewton: numbers.slice(6, 9),
    iterates: numbers.slice(9, 13),
    paths,
  };
}

/**
 * The view of a slice: as far as the loss would have to fall to nothing along its gradient, and mostly downhill.
 * @param {number} loss
 * @param {ArrayLike<number>} gradient
 * @returns {View}
 */
export function sliceView(loss, gradient) {
  const slope = Math.hypot(gradient[0], gradient[1]);
  const half = Math.min(60, Math.max(0.5, (1.2 * loss) / slope || 5));
  return { left: -half, bottom: -0.7 * half, side: 2 * half };
}

/**
 * Eigenvalues of the symmetric matrix [xx, xy, yy], the smaller first.
 * @param {ArrayLike<number>} matrix
 * @returns {[number, number]}
 */
export function eigenvalues(matrix) {
  const [xx, xy, yy] = Array.from(matrix);
  const middle = (xx + yy) / 2;
  const distance = Math.hypot((xx - yy) / 2, xy);
  return [middle - distance, middle + distance];
}

/**
 * The point nearest to `at` that is in the view.
 * @param {Point} at
 * @param {View} view
 * @returns {Point}
 */
export function within([x, y], { left, bottom, side }) {
  return [Math.min(Math.max(x, left), left + side), Math.min(Math.max(y, bottom), bottom + side)];
}

/**
 * The part of a path that is seen: up to the first place outside, in whose stead stands the point of the edge that leads there.
 * @param {ArrayLike<number>} places
 * @param {View} view
 * @returns {{points: Point[], left: number}} `left`: the step with which it leaves the view, or -1
 */
export function seenPart(places, view) {
  /** @type {Point[]} */
  const points = [];
  for (let k = 0; 2 * k < places.length; k++) {
    const at = /** @type {Point} */ ([places[2 * k], places[2 * k + 1]]);
    const near = within(at, view);
    if (near[0] === at[0] && near[1] === at[1]) {
      points.push(at);
    } else {
      points.push(k === 0 ? near : crossing(/** @type {Point} */ (points.at(-1)), at, view));
      return { points, left: k };
    }
  }
  return { points, left: -1 };
}

/**
 * Where the way from `inside` to `outside` crosses the edge.
 * @param {Point} inside
 * @param {Point} outside
 * @param {View} view
 * @returns {Point}
 */
export function crossing(inside, outside, view) {
  const far = outside.map((value) => (Number.isFinite(value) ? value : Math.sign(value) * 1e30 || 0));
  const low = [view.left, view.bottom];
  const shares = [0, 1].map((axis) => {
    const way = far[axis] - inside[axis];
    const edge = way > 0 ? low[axis] + view.side : low[axis];
    return way === 0 ? Infinity : (edge - inside[axis]) / way;
  });
  const share = Math.min(1, ...shares);
  return within(/** @type {Point} */ ([0, 1].map((axis) => inside[axis] + share * (far[axis] - inside[axis]))), view);
}

/**
 * How a path ended.
 * @param {{losses: ArrayLike<number>, diverged: boolean}} path
 */
export function endInWords({ losses, diverged }) {
  const steps = losses.length - 1;
  if (diverged) return `diverged after step ${steps}`;
  const [first, last] = [losses[0], losses[steps]];
  const told = `${steps} steps, loss ${formatNumber(last)}`;
  return last > first ? `${told}, more than at the start` : told;
}

/**
 * What one step multiplies errors by where the curvature is smallest and largest, in words.
 * @param {number} rate
 * @param {ArrayLike<number>} hessian
 * @param {string} [whose]  rate it is, where each racer has its own
 */
export function curvatureInWords(rate, hessian, whose = '') {
  const [low, high] = eigenvalues(hessian);
  const limit = high > 0 ? ` An explicit step stands ${rate * high > 2 ? 'beyond' : 'within'} its limit z = 2.` : '';
  return `At the start the curvature λ is ${formatNumber(low)} and ${formatNumber(high)} along its two axes, so ${whose && `with η = ${formatNumber(rate)}, that of ${whose}, `}z = ηλ is ${formatNumber(rate * low)} and ${formatNumber(rate * high)}.${limit}`;
}
