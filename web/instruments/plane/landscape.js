// The paths of all racers and the loss around them, in one plane: the races are run again, which by construction takes the same steps to the
// last bit, so that the racers that are seen are not disturbed and no step of theirs is missed. Knows no DOM.

import { learningRateChanges, racersOf } from '../../state/racers.js';
import { latest } from '../../state/results.js';

/**
 * @typedef {import('../../engine/protocol.js').ExperimentDocument} ExperimentDocument
 * @typedef {import('../../state/store.js').RacerState} RacerState
 * @typedef {'paths' | 'curvature'} Kind
 *
 * @typedef {object} Track  the path of one racer
 * @property {string} id
 * @property {string} title    as it was called when the path was drawn
 * @property {number} slot     its colour and dash pattern
 * @property {number[]} steps  at which its points are
 * @property {[number, number][]} points  in the plane
 * @property {number} lost  how many points have no place, because they are not finite or too far away
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
 * @property {string} looked      whose loss at its end is told:
 * @property {number} ownLoss     over as many examples as the picture's,
 * @property {number} shownLoss   and where the picture has it
 * @property {number} left        how many points neither the mean nor the directions were taken over, as they are far away
 *
 * @typedef {object} Surroundings
 * @property {(name: string, ...args: unknown[]) => Promise<any>} ask  the instruments' module, about the racer that is looked at
 * @property {(racer: number, steps: number[], onPoint: (step: number, theta: Float32Array) => Promise<void>) => Promise<void>} replay
 * @property {(part: Partial<Landscape> & {progress: string, row?: string}) => void} onChange  `row`: how `progress` goes on,
 *   several times a second
 * @property {AbortSignal} signal
 */

/** Points of a path, at most. */
export const POINTS = 25;
/** Points of the grid along each side, and of how many examples the loss is there. */
export const GRID = 33;
export const EXAMPLES = 300;
/** A point is far that lies so many times further from the start than racers usually get. */
const FAR = 2.5;
/** With two racers nobody knows which of them is usual, as one may creep; and one alone is measured by its own points. */
const FAR_OF_TWO = 5;
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
 * The document as a race is run again for its path alone: the same steps, and nothing evaluated on the way. How many they are is given,
 * since seconds last for other numbers of them each time.
 * @param {ExperimentDocument} document
 * @param {number} last  the number of steps
 * @returns {ExperimentDocument}
 */
export function forPath(document, last) {
  return { ...document, reference: 'none', record: { first: 0, every: 1e6 }, budget: { steps: last, gradients: 0, seconds: 0 } };
}

/**
 * What the paths of racers depend on: with another value they are paths of another race. It stays the same while a race goes on, whatever
 * learning rates it goes on with after the paths' ends.
 * @param {Pick<import('../../state/store.js').LabState, 'document' | 'racers'>} race
 * @param {Pick<Track, 'id' | 'steps'>[]} tracks
 */
export function originOf({ document, racers }, tracks) {
  const all = racersOf(document);
  const settings = tracks.map(({ id, steps }) => {
    const { learning_rate_from, ...racer } = all[racers.findIndex((other) => other.id === id)] ?? {};
    const end = steps.at(-1) ?? 0;
    return [racer, learningRateChanges({ learning_rate_from }).filter(([from]) => from < end)];
  });
  return JSON.stringify({ ...forPath(document ?? {}, 0), epochs: 0, racers: settings });
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
  signal.throwIfAborted();
  /** @type {Track[]} */
  const tracks = [];
  /** @type {Float32Array[][]} */
  const paths = [];
  for (const [index, { id, slot, columns }] of racers.entries()) {
    const track = /** @type {Track} */ ({ id, title: titleOf(id), slot, steps: [], points: [], lost: 0 });
    onChange({ progress: `Runs ${track.title} again …` });
    /** @type {Float32Array[]} */
    const path = [];
    tracks.push(track);
    paths.push(path);
    await replay(index, stepsTo(Math.max(0, latest(columns, 'step') || 0)), async (step, theta) => {
      if (theta.some((value) => !Number.isFinite(value))) {
        track.lost += 1;
        return;
      }
      path.push(theta);
      track.steps.push(step);
    });
  }
  const lookedAt = racers.findIndex(({ id }) => id === looked);
  const end = paths[lookedAt]?.at(-1);
  const ownLoss = end ? (await put('onSlice', frameAt(end), EXAMPLES, 0, 0, '', 2, 0))[0] : NaN;
  const near = nearOnes(paths);
  const given = kind === 'paths' ? near : near.map((path) => path.map(() => true));
  await put('planeBegin', EXAMPLES);
  let added = 0;
  let at = 0;
  for (const [index, path] of paths.entries()) {
    for (const [point, theta] of path.entries()) {
      if (!given[index][point]) continue;
      await put('planeAdd', theta);
      if (index === lookedAt) at = added;
      added += 1;
    }
  }
  onChange({ progress: kind === 'paths' ? 'Finds the principal directions …' : 'Finds the steepest curvature …' });
  const { eigenvalues, explained, scatter, coordinates } = await put('planeChoose', kind === 'paths' ? -1 : at);
  const inPlane = paths.flatMap((path, index) => path.filter((_, point) => given[index][point]));
  const project = projection(inPlane, coordinates, eigenvalues);
  let point = 0;
  for (const [index, track] of tracks.entries()) {
    track.points = paths[index].map((theta, k) =>
      given[index][k] ? [coordinates[2 * point], coordinates[2 * point++ + 1]] : project(theta),
    );
  }
  const [xs, ys] = gridAround(tracks.flatMap(({ points }, index) => points.filter((_, k) => near[index][k])));
  const [x, y] = tracks[lookedAt]?.points.at(-1) ?? [NaN, NaN];
  const shownLoss = end ? (await put('planeLosses', Float64Array.of(x), y))[0] : NaN;
  const left = given.flat().filter((is) => !is).length;
  const found = { kind, tracks, eigenvalues: [...eigenvalues], explained, scatter, xs, ys, looked, ownLoss, shownLoss, left };
  /** @type {number[]} */
  let losses = [];
  for (const [row, y] of ys.entries()) {
    onChange({ ...found, losses, progress: 'Measures the loss around them', row: `, row ${row + 1} of ${ys.length} …` });
    losses = [...losses, ...(await put('planeLosses', Float64Array.from(xs), y))];
  }
  onChange({ ...found, losses, progress: '' });
}

/**
 * A plane of no extent, for the loss at one point alone.
 * @param {Float32Array} theta
 */
function frameAt(theta) {
  return { centre: theta, first: new Float32Array(theta.length), second: new Float32Array(theta.length) };
}

/**
 * Which points are not so far from the start, which all racers share, that they alone would say where the middle is and where the
 * directions point.
 * @param {Float32Array[][]} paths
 * @returns {boolean[][]}
 */
export function nearOnes(paths) {
  const start = paths.find(({ length }) => length > 0)?.[0] ?? new Float32Array();
  const distances = paths.map((path) => path.map((theta) => distanceOf(theta, start)));
  const reaches = distances.map((path) => Math.max(...path)).filter((reach) => reach > 0);
  const few = reaches.length < 2;
  const sorted = (few ? distances.flat() : reaches).sort((one, other) => one - other);
  const usual = sorted[Math.floor((sorted.length - (few ? 0 : 1)) / 2)] ?? 0;
  const most = (reaches.length === 2 ? FAR_OF_TWO : FAR) * usual;
  return distances.map((path) => path.map((distance) => distance <= most));
}

/**
 * @param {Float32Array} theta
 * @param {Float32Array} other
 */
function distanceOf(theta, other) {
  let sum = 0;
  for (let i = 0; i < theta.length; ++i) sum += (theta[i] - other[i]) ** 2;
  return Math.sqrt(sum);
}

/**
 * Where any point lies in the plane of principal directions: those are sums of the points, each times its coordinate.
 * @param {Float32Array[]} points  that the plane is of
 * @param {ArrayLike<number>} coordinates  theirs, two for each
 * @param {ArrayLike<number>} eigenvalues
 * @returns {(theta: Float32Array) => [number, number]}
 */
export function projection(points, coordinates, eigenvalues) {
  const size = points[0]?.length ?? 0;
  /** @type {Float64Array[] | null} */
  let sums = null;
  const prepare = () => {
    const [mean, first, second] = [0, 1, 2].map(() => new Float64Array(size));
    for (const [index, theta] of points.entries()) {
      const [a, b] = [coordinates[2 * index] / eigenvalues[0], coordinates[2 * index + 1] / eigenvalues[1]];
      for (let i = 0; i < size; ++i) {
        mean[i] += theta[i] / points.length;
        first[i] += a * theta[i];
        second[i] += b * theta[i];
      }
    }
    return [mean, first, second];
  };
  return (theta) => {
    const [mean, first, second] = (sums ??= prepare());
    let [x, y] = [0, 0];
    for (let i = 0; i < size; ++i) {
      x += first[i] * (theta[i] - mean[i]);
      y += second[i] * (theta[i] - mean[i]);
    }
    return [x, y];
  };
}

/**
 * A grid that holds the points.
 * @param {[number, number][]} points
 * @returns {[number[], number[]]}
 */
export function gridAround(points) {
  const sides = [0, 1].map((axis) => {
    const values = points.map((point) => point[axis]);
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

/**
 * How many points of a track lie outside of the grid.
 * @param {Track} track
 * @param {Pick<Landscape, 'xs' | 'ys'>} grid
 */
export function outside({ points }, { xs, ys }) {
  const within = (/** @type {number} */ value, /** @type {number[]} */ side) => value >= side[0] && value <= side[side.length - 1];
  return points.filter(([x, y]) => !within(x, xs) || !within(y, ys)).length;
}

/** A move along the first axis counts that is at least such a share of the picture's width. */
const MOVE = 0.02;
/** A path jumps that turns back at so many points, and at such a share of those where it could. */
const TURNS = 3;
const OFTEN = 0.5;

/**
 * Whether a path leaps to and fro along the first axis: its moves, one after the other, reverse there again and again.
 * @param {Pick<Track, 'points'>} track
 * @param {Pick<Landscape, 'xs'>} grid
 */
export function leaps({ points }, { xs }) {
  const least = MOVE * (xs[xs.length - 1] - xs[0]);
  const moves = points.slice(1).map(([x], index) => x - points[index][0]);
  const isTurn = (/** @type {number} */ move, /** @type {number} */ next) =>
    Math.abs(move) >= least && Math.abs(next) >= least && move * next < 0;
  const turns = moves.slice(1).filter((next, index) => isTurn(moves[index], next)).length;
  return turns >= TURNS && turns >= OFTEN * moves.filter((move) => Math.abs(move) >= least).length;
}
