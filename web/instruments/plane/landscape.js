// The paths of all racers and the loss around them, in one plane: the races are run again, which by construction takes the same steps to the
// last bit, so that the racers that are seen are not disturbed and no step of theirs is missed. Knows no DOM.

import { latest } from '../../state/results.js';

/**
 * @typedef {import('../../engine/protocol.js').ExperimentDocument} ExperimentDocument
 * @typedef {import('../../state/store.js').RacerState} RacerState
 * @typedef {'paths' | 'curvature'} Kind
 *
 * @typedef {object} Track  the path of one racer
 * @property {string} id
 * @property {number[]} steps  at which its points are
 * @property {[number, number][]} points  in the plane
 * @property {number} lost  how many points were left out because they are not finite
 *
 * @typedef {object} Landscape
 * @property {Kind} kind
 * @property {Track[]} tracks
 * @property {number[]} eigenvalues  two
 * @property {number} scatter        the sum of squared distances of all points from their mean
 * @property {number} explained      the share of it in the plane
 * @property {number[]} xs  of the grid
 * @property {number[]} ys
 * @property {number[]} losses  row after row, as many as are known
 *
 * @typedef {object} Surroundings
 * @property {(name: string, ...args: unknown[]) => Promise<any>} ask  the instruments' module, about the racer that is looked at
 * @property {(racer: number, steps: number[], onPoint: (step: number, theta: Float32Array) => Promise<void>) => Promise<void>} replay
 * @property {(part: Partial<Landscape> & {progress: string}) => void} onChange
 * @property {AbortSignal} signal
 */

/** Points of a path, at most. */
export const POINTS = 25;
/** Points of the grid along each side, and of how many examples the loss is there. */
export const GRID = 33;
export const EXAMPLES = 300;
/** Beyond so many times the usual distance from the middle a point does not widen the picture. */
const FAR = 6;
const MARGIN = 0.12;

const CHANGED = 'The experiment has changed meanwhile: draw the plane anew.';

/**
 * Steps from 0 to `last`, closer at first, when the leaps are the longest: as squares grow.
 * @param {number} last
 * @param {number} [most]
 */
export function stepsTo(last, most = POINTS) {
  const steps = Array.from({ length: most }, (_, index) => Math.max(Math.min(index, last), Math.round(last * (index / (most - 1)) ** 2)));
  return [...new Set(steps)];
}

/**
 * The document as a race is run again for its path alone: the same steps, and nothing evaluated on the way.
 * @param {ExperimentDocument} document
 * @returns {ExperimentDocument}
 */
export function forPath(document) {
  return { ...document, reference: 'none', record: { first: 0, every: 1e6 } };
}

/**
 * @param {Surroundings} surroundings
 * @param {RacerState[]} racers
 * @param {string} looked  the id of the one whose curvature it is
 * @param {Kind} kind
 * @param {(id: string) => string} titleOf
 */
export async function explore({ ask, replay, onChange, signal }, racers, looked, kind, titleOf) {
  const put = async (/** @type {string} */ name, /** @type {unknown[]} */ ...args) => {
    signal.throwIfAborted();
    const answer = await ask(name, ...args);
    if (answer === null) throw new Error(CHANGED);
    return answer;
  };
  await put('planeBegin', EXAMPLES);
  /** @type {Track[]} */
  const tracks = [];
  let added = 0;
  let at = 0;
  for (const [index, { id, columns }] of racers.entries()) {
    onChange({ progress: `Runs ${titleOf(id)} again …` });
    const track = /** @type {Track} */ ({ id, steps: [], points: [], lost: 0 });
    tracks.push(track);
    await replay(index, stepsTo(Math.max(0, latest(columns, 'step') || 0)), async (step, theta) => {
      if (theta.some((value) => !Number.isFinite(value))) {
        track.lost += 1;
        return;
      }
      await put('planeAdd', theta);
      track.steps.push(step);
      if (id === looked) at = added;
      added += 1;
    });
  }
  onChange({ progress: kind === 'paths' ? 'Finds the principal directions …' : 'Finds the steepest curvature …' });
  const { eigenvalues, explained, scatter, coordinates } = await put('planeChoose', kind === 'paths' ? -1 : at);
  let point = 0;
  for (const track of tracks) {
    track.points = track.steps.map(() => [coordinates[2 * point], coordinates[2 * point++ + 1]]);
  }
  const [xs, ys] = gridAround(tracks.flatMap(({ points }) => points));
  const found = { kind, tracks, eigenvalues: [...eigenvalues], explained, scatter, xs, ys };
  /** @type {number[]} */
  let losses = [];
  for (const [row, y] of ys.entries()) {
    onChange({ ...found, losses, progress: `Measures the loss around them, row ${row + 1} of ${ys.length} …` });
    losses = [...losses, ...(await put('planeLosses', Float64Array.from(xs), y))];
  }
  onChange({ ...found, losses, progress: '' });
}

/**
 * A grid that holds the points, but for those that are far from all others.
 * @param {[number, number][]} points
 * @returns {[number[], number[]]}
 */
export function gridAround(points) {
  const near = withoutFar(points);
  const sides = [0, 1].map((axis) => {
    const values = near.map((point) => point[axis]);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return { middle: (low + high) / 2, half: (high - low) / 2 };
  });
  const widest = Math.max(...sides.map(({ half }) => half)) || 1;
  return /** @type {[number[], number[]]} */ (
    sides.map(({ middle, half }) => {
      const reach = Math.max(half, 0.25 * widest) * (1 + MARGIN);
      return Array.from({ length: GRID }, (_, index) => middle + reach * ((2 * index) / (GRID - 1) - 1));
    })
  );
}

/** @param {[number, number][]} points */
function withoutFar(points) {
  const median = (/** @type {number[]} */ values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
  const [x, y] = [0, 1].map((axis) => median(points.map((point) => point[axis])));
  const distances = points.map((point) => Math.hypot(point[0] - x, point[1] - y));
  const usual = median(distances) || Infinity;
  return points.filter((_, index) => distances[index] <= FAR * usual);
}

/**
 * How many points of a track lie outside of the grid.
 * @param {Track} track
 * @param {Pick<Landscape, 'xs' | 'ys'>} grid
 */
export function outside({ points }, { xs, ys }) {
  const within = (/** @type {number} */ value, /** @type {number[]} */ side) => value >= side[0] && value <= side[side.length - 1];
  return points.filter(([x, y]) => !within(x, xs) || !within(y, ys)).length;
}
