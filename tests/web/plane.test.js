import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endInWords, fewInWords, leapsInWords, tickText } from '../../web/instruments/plane/plane.js';
import { contour, levelsInRatio, refined } from '../../web/instruments/plot/contours.js';
import {
  explore,
  forPath,
  GRID,
  gridAround,
  leaps,
  nearOnes,
  originOf,
  outside,
  POINTS,
  projection,
  stepsTo,
} from '../../web/instruments/plane/landscape.js';
import { replay } from '../../web/instruments/plane/replay.js';
import { fakeCore } from './fake-core.js';
import { LoopWorker } from './fake-worker.js';

/** Values of a function on a grid of `side` points along each side. */
const on = (side, value) => Array.from({ length: side * side }, (_, index) => value(index % side, Math.floor(index / side)));

test('the contours of a paraboloid are circles', () => {
  const squares = on(21, (x, y) => (x - 10) ** 2 + (y - 10) ** 2);
  const pieces = contour(squares, 21, 49);
  assert.ok(pieces.length >= 40);
  for (const [x1, y1, x2, y2] of pieces) {
    assert.ok(Math.abs(Math.hypot(x1 - 10, y1 - 10) - 7) < 0.05, `${x1}, ${y1}`);
    assert.ok(Math.abs(Math.hypot(x2 - 10, y2 - 10) - 7) < 0.05, `${x2}, ${y2}`);
  }
});

test('the contours of a paraboloid are closed: every end belongs to two pieces', () => {
  const ends = new Map();
  for (const [x1, y1, x2, y2] of contour(
    on(21, (x, y) => (x - 10.2) ** 2 + (y - 9.7) ** 2),
    21,
    30,
  )) {
    for (const end of [`${x1.toFixed(6)} ${y1.toFixed(6)}`, `${x2.toFixed(6)} ${y2.toFixed(6)}`]) ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  assert.ok([...ends.values()].every((count) => count === 2));
});

test('at a saddle two pieces do not cross', () => {
  assert.deepEqual(contour([2, 0, 0, 2], 2, 0.5).length, 2);
  for (const [x1, y1, x2, y2] of contour([2, 0, 0, 2], 2, 0.5)) {
    const middle = [(x1 + x2) / 2, (y1 + y2) / 2];
    assert.ok(Math.abs(middle[0] - middle[1]) > 0.3, 'the high corners are joined: pieces cut off the low ones');
  }
});

test('where a corner is no number there is no line, and levels lie between the values, in equal ratios', () => {
  assert.deepEqual(contour([0, NaN, 1, 1], 2, 0.5), []);
  const levels = levelsInRatio([NaN, -1, 0.1, ...Array.from({ length: 100 }, () => 10)], 4);
  assert.equal(levels.length, 4);
  assert.ok(levels[0] > 0.1 && levels[3] < 10);
  assert.ok(Math.abs(levels[1] / levels[0] - levels[3] / levels[2]) < 1e-9);
  assert.deepEqual(levelsInRatio([3, 3], 4), []);
});

test('a path has points from its start to its end, each once, closer at first', () => {
  const steps = stepsTo(500);
  assert.equal(steps.length, POINTS);
  assert.deepEqual([steps[0], steps.at(-1)], [0, 500]);
  assert.ok(steps.every((step, index) => index === 0 || step > steps[index - 1]));
  assert.ok(steps[2] - steps[1] < (steps.at(-1) ?? 0) - (steps.at(-2) ?? 0));
  assert.deepEqual(stepsTo(3), [0, 1, 2, 3]);
  assert.deepEqual(stepsTo(0), [0]);
});

test('the grid holds the points, also where they lie on a line, and says which do not lie in it', () => {
  const points = /** @type {[number, number][]} */ (Array.from({ length: 20 }, (_, index) => [index, index / 4]));
  const [xs, ys] = gridAround(points);
  assert.deepEqual([xs.length, ys.length], [GRID, GRID]);
  const track = { id: 'a', title: 'A', slot: 0, steps: [], points: /** @type {[number, number][]} */ ([...points, [1e6, 0]]), lost: 0 };
  assert.equal(outside(track, { xs, ys }), 1);
  assert.ok(xs[0] < 0 && xs[0] > -5 && (xs.at(-1) ?? 0) < 24);
  const [, flat] = gridAround(points.map(([x]) => [x, 3]));
  assert.ok(flat[0] < 3 && (flat.at(-1) ?? 0) > 3);
  const [alone] = gridAround([[2, 2]]);
  assert.ok(alone.every(Number.isFinite) && alone[0] < 2 && (alone.at(-1) ?? 0) > 2);
});

/** Racers whose parameters after k steps are [k, racer], and a module whose plane they lie in. */
function surroundings({ answer = /** @type {(name: string) => any} */ (() => undefined), theta = (racer, step) => [step, racer] } = {}) {
  const log = [];
  const changes = [];
  const added = [];
  const controller = new AbortController();
  return {
    log,
    changes,
    controller,
    parts: {
      ask: async (name, ...args) => {
        log.push(name);
        const given = answer(name);
        if (given !== undefined) return given;
        if (name === 'planeAdd') added.push(...args[0]);
        if (name === 'planeChoose') {
          return { eigenvalues: [3, 1], explained: 1, scatter: 4, coordinates: Float64Array.from(added), at: log.push(`at ${args[0]}`) };
        }
        if (name === 'onSlice') return [7, 7, 7, 7];
        return name === 'planeLosses' ? args[0].map((x) => x + args[1]) : true;
      },
      replay: async (racer, steps, onPoint) => {
        for (const step of steps) await onPoint(step, Float32Array.from(theta(racer, step)));
      },
      onChange: (change) => changes.push(change),
      signal: controller.signal,
    },
  };
}

const racers = /** @type {any} */ ([
  { id: 'a', columns: { step: [0, 4] } },
  { id: 'b', columns: { step: [0, 2] } },
]);

test('every racer is run again as far as it has got, and its points lie where the plane says', async () => {
  const { parts, changes, log } = surroundings();
  await explore(parts, racers, 'b', 'curvature', (id) => `racer ${id}`);
  const { tracks, losses, xs, ys, progress } = changes.at(-1);
  assert.deepEqual(
    tracks.map(({ points }) => points),
    [[0, 1, 2, 3, 4].map((step) => [step, 0]), [0, 1, 2].map((step) => [step, 1])],
  );
  assert.equal(losses.length, GRID * GRID);
  assert.equal(losses[5 * GRID + 7], xs[7] + ys[5]);
  assert.equal(progress, '');
  assert.ok(log.includes('at 7'), 'the curvature is that at the last point of the racer that is looked at');
  assert.ok(changes.some((change) => change.progress === 'Runs racer b again …'));
});

test('what is done has one text for all rows, which are told beside it', async () => {
  const { parts, changes } = surroundings();
  await explore(parts, racers, 'b', 'paths', (id) => `racer ${id}`);
  const told = changes.map(({ progress }) => progress);
  assert.deepEqual(
    [...new Set(told)],
    ['Runs racer a again …', 'Runs racer b again …', 'Finds the principal directions …', 'Measures the loss around them', ''],
  );
  assert.deepEqual(
    changes.flatMap(({ progress, row }) => (row ? [`${progress}${row}`] : [])),
    Array.from({ length: GRID }, (_, row) => `Measures the loss around them, row ${row + 1} of ${GRID} …`),
  );
});

test('a path keeps the title and the colour of its racer', async () => {
  const { parts, changes } = surroundings();
  const named = racers.map((/** @type {any} */ racer, /** @type {number} */ index) => ({ ...racer, slot: index + 4 }));
  await explore(parts, named, 'b', 'paths', (id) => `racer ${id}`);
  assert.deepEqual(
    changes.at(-1).tracks.map(({ title, slot }) => [title, slot]),
    [
      ['racer a', 4],
      ['racer b', 5],
    ],
  );
});

test('paths are of the same race while it goes on, with other learning rates and for longer, and of another with other settings', () => {
  const document = { data: { set: 'mnist', train: 500 }, network: { hidden: [8] }, batch: 50, l2: 0, seed: 1, epochs: 4, record: {} };
  /** @type {Record<string, unknown>[]} */
  const settings = [{ method: 'sgd', learning_rate: 10, learning_rate_from: { 20: 5 } }, { method: 'adam' }];
  const race = (change = {}, racers = settings, ids = ['racer-1', 'racer-2']) =>
    originOf(/** @type {any} */ ({ document: { ...document, racers, ...change }, racers: ids.map((id) => ({ id })) }), [
      { id: 'racer-1', steps: [0, 30, 60] },
      { id: 'racer-2', steps: [0, 40] },
    ]);
  const [sgd, adam] = settings;
  assert.equal(race({ epochs: 9, record: { first: 3, every: 5 } }), race());
  assert.equal(race({}, [{ ...sgd, learning_rate_from: { 20: 5, 60: 1 } }, adam]), race());
  assert.equal(race({}, [adam, sgd, { method: 'rkc' }], ['racer-2', 'racer-1', 'racer-3']), race());
  for (const change of [{ seed: 2 }, { l2: 1 }, { batch: 60 }, { network: { hidden: [] } }, { data: { set: 'ionosphere', train: 281 } }]) {
    assert.notEqual(race(change), race());
  }
  for (const racers of [[adam, sgd], [sgd], [sgd, { method: 'rkc' }], [{ ...sgd, learning_rate_from: { 20: 5, 59: 1 } }, adam]]) {
    assert.notEqual(race({}, racers), race());
  }
});

test('points that are not finite are left out and counted', async () => {
  const { parts, changes } = surroundings({ theta: (racer, step) => [racer === 1 && step > 0 ? Infinity : step, racer] });
  await explore(parts, racers, 'a', 'paths', String);
  assert.deepEqual(
    changes.at(-1).tracks.map(({ points, lost }) => [points.length, lost]),
    [
      [5, 0],
      [1, 2],
    ],
  );
});

test('the loss where the racer that is looked at has got to is told, beside that at its place in the picture', async () => {
  const { parts, changes } = surroundings();
  await explore(parts, racers, 'b', 'paths', String);
  assert.deepEqual([changes.at(-1).looked, changes.at(-1).ownLoss, changes.at(-1).shownLoss], ['b', 7, 3]);
});

test('a racer that runs away says neither where the middle is nor where the directions point', async () => {
  const line = (/** @type {number} */ reach) => Array.from({ length: 5 }, (_, k) => Float32Array.of((reach * k) / 4, 1));
  const all = (/** @type {boolean[][]} */ near) => near.map((path) => path.filter(Boolean).length);
  assert.deepEqual(all(nearOnes([line(1), line(1.5), line(1e4)])), [5, 5, 1]);
  assert.deepEqual(all(nearOnes([line(1), line(500)])), [5, 1]);
  assert.deepEqual(all(nearOnes([line(1), line(4)])), [5, 5]); // one of two may creep
  assert.deepEqual(all(nearOnes([line(1), line(1.5), line(3.6), line(9)])), [5, 5, 5, 2]);
  assert.deepEqual(all(nearOnes([line(0.01), line(1), line(1.5), line(1e4)])), [5, 5, 5, 1]);
  assert.deepEqual(all(nearOnes([[...line(1), Float32Array.of(1e4, 1)]])), [5]);

  const { parts, changes, log } = surroundings({ theta: (racer, step) => [step * (racer === 1 ? 1e4 : 1), 0] });
  await explore(parts, racers, 'a', 'paths', String);
  const { tracks, left, xs, ys } = changes.at(-1);
  assert.equal(log.filter((name) => name === 'planeAdd').length, 6);
  assert.deepEqual([left, tracks[0].points.length, tracks[1].points.length], [2, 5, 3]);
  assert.equal(outside(tracks[1], { xs, ys }), 2);
});

test('points that the directions are not taken over have their places all the same', () => {
  const [mean, first, second] = [
    [1, 2, 3],
    [0.6, 0.8, 0],
    [0, 0, 1],
  ];
  const at = (/** @type {number} */ a, /** @type {number} */ b) =>
    Float32Array.from(mean, (value, i) => value + a * first[i] + b * second[i]);
  const places = [
    [-2, 0],
    [2, 0],
    [0, 1],
    [0, -1],
  ];
  const project = projection(places.map(([a, b]) => at(a, b)), places.flat(), [8, 2]); // prettier-ignore
  const [x, y] = project(at(100, -30));
  assert.ok(Math.abs(x - 100) < 1e-3 && Math.abs(y + 30) < 1e-3, `${x}, ${y}`);
});

test('a finer grid goes through the values, bends as a parabola does, and has a gap where they have', () => {
  const squares = on(9, (x, y) => x * x + y * y);
  const fine = refined(squares, 9, 4);
  assert.equal(fine.columns, 33);
  for (const [x, y] of [
    [0, 0],
    [3, 5],
    [8, 8],
  ]) {
    assert.ok(Math.abs(fine.values[4 * y * 33 + 4 * x] - (x * x + y * y)) < 1e-12);
  }
  assert.ok(Math.abs(fine.values[18 * 33 + 14] - (3.5 ** 2 + 4.5 ** 2)) < 1e-12);
  squares[4 * 9 + 4] = NaN;
  const gap = refined(squares, 9, 4).values;
  assert.ok(Number.isNaN(gap[16 * 33 + 15]) && Number.isFinite(gap[16 * 33 + 12]) && Number.isFinite(gap[16 * 33 + 11]));
  assert.equal(refined(squares.slice(0, 18), 9, 4).values.length, 5 * 33);
  assert.equal(refined([], 9, 4).values.length, 0);
});

test('numbers at the edge of the picture fit there', () => {
  assert.deepEqual([-100000, -5000, 0.5, 20000].map(tickText), ['−1·10⁵', '−5,000', '0.5', '2·10⁴']);
});

test('it ends when it is told to, and when the experiment has changed meanwhile', async () => {
  const stopped = surroundings();
  stopped.controller.abort();
  await assert.rejects(explore(stopped.parts, racers, 'a', 'paths', String), { name: 'AbortError' });
  assert.deepEqual(stopped.log, []);
  const changed = surroundings({ answer: (name) => (name === 'planeChoose' ? null : undefined) });
  await assert.rejects(explore(changed.parts, racers, 'a', 'paths', String), /has changed meanwhile/);
});

test('a race is run again with nothing evaluated on the way, to its last step, and otherwise as it is', () => {
  const document = /** @type {any} */ ({
    batch: 7,
    reference: 'gradient_flow',
    budget: { steps: 0, gradients: 0, seconds: 5 },
    racers: [1],
  });
  assert.deepEqual(forPath(document, 30), {
    batch: 7,
    reference: 'none',
    record: { first: 0, every: 1e6 },
    budget: { steps: 30, gradients: 0, seconds: 0 },
    racers: [1],
  });
});

test('the points of a race that is run again are those asked for, and where it ends before one of them, that end once', async () => {
  const blob = new Blob([new Uint8Array([100])]);
  for (const [racer, expected] of /** @type {[object, number[]][]} */ ([
    [{ method: 'adam' }, [0, 20, 50]],
    [{ method: 'sgd', learning_rate: 100 }, [0, 20, 37]],
  ])) {
    const worker = new LoopWorker('', fakeCore());
    const points = /** @type {number[]} */ ([]);
    const seconds = await replay({
      makeWorker: () => ({ lock: '', worker }),
      requestLock: null,
      text: JSON.stringify({ epochs: 1, racers: [racer] }),
      racer: 0,
      files: { trainImages: blob, trainLabels: blob, testImages: blob, testLabels: blob },
      steps: [0, 20, 60, 90],
      signal: new AbortController().signal,
      onPoint: async (step, theta) => void points.push(step, ...theta.subarray(0, 1)),
    });
    assert.deepEqual(
      points,
      expected.flatMap((step) => [step, step]),
    );
    assert.equal(seconds, (expected.at(-1) ?? NaN) * 0.002);
    assert.ok(worker.terminated);
  }
});

/** A path with such places along the first axis. */
const track = (title, ...xs) => ({
  id: title,
  title,
  slot: 0,
  steps: [],
  points: xs.map((x) => /** @type {[number, number]} */ ([x, 0])),
  lost: 0,
});
const xs = [0, 100];

test('a path leaps whose moves reverse along the first axis again and again, not one that drifts, turns once or trembles', () => {
  assert.ok(leaps(track('a', 0, 40, 10, 38, 15, 30), { xs }));
  assert.ok(leaps(track('a', 0, 40, 10, 38, 15, 30, 30.1, 30.2, 30.3, 30.2), { xs }), 'it has come to rest');
  assert.ok(!leaps(track('a', 0, 10, 20, 30, 40), { xs }));
  assert.ok(!leaps(track('a', 0, 40, 30, 20, 10), { xs }));
  assert.ok(!leaps(track('a', 0, 40, 10), { xs }));
  assert.ok(!leaps(track('a', 50, 51, 50, 51, 50, 51), { xs }));
  assert.ok(!leaps(track('a', 0, 10, 20, 15, 30, 40, 50, 60, 70, 65, 80, 90), { xs }));
  assert.ok(!leaps(track('a', NaN, 40, NaN, 38), { xs }));
});

test('who leaps is said by name, and nobody is said to where nobody does', () => {
  const tracks = [track('SGD', 0, 40, 10, 38, 15), track('Adam', 0, 1, 2), track('RKC', 0, 40, 10, 38, 15)];
  assert.equal(leapsInWords({ tracks, xs }), ' From dot to dot SGD and RKC leap to and fro along the first direction.');
  assert.equal(leapsInWords({ tracks: tracks.slice(0, 2), xs }), ' From dot to dot SGD leaps to and fro along the first direction.');
  assert.equal(leapsInWords({ tracks: tracks.slice(1, 2), xs }), ' From dot to dot nobody leaps to and fro along the first direction.');
});

test('a picture of less than half of the variance is said to show little, and of a loss it shows as it is nothing is said', () => {
  assert.match(fewInWords(0.002), /mostly the paths go out of the plane/);
  assert.equal(fewInWords(0.846), '');
  assert.match(endInWords({ ownLoss: 0.0322, shownLoss: 0.283 }, 'Implicit'), /its own loss is 0\.0322, in the picture 0\.283: the rest/);
  assert.match(endInWords({ ownLoss: 1, shownLoss: 2 }, 'A', ', with the L2 penalty,'), /own loss, with the L2 penalty, is 1\.00/);
  assert.equal(endInWords({ ownLoss: 0.03221, shownLoss: 0.0326 }, 'Implicit'), '');
  assert.equal(endInWords({ ownLoss: NaN, shownLoss: NaN }, 'Implicit'), '');
});
