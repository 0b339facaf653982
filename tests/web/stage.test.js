// The stage's own logic: lines of equal value, what of a path is seen, what is asked and what is said.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { Replaced } from '../../web/engine/client.js';
import { contour, levelsNearFloor } from '../../web/instruments/plot/contours.js';
import { StageInquirer } from '../../web/instruments/stage/inquirer.js';
import { colorName, dashOf, slotsOf } from '../../web/state/racer-style.js';
import { slowMotion } from '../../web/instruments/stage/drawing.js';
import {
  everyMethod,
  fateInShort,
  fateInWords,
  leftOutInWords,
  sameFactors,
  sameInWords,
  samePaths,
  samePathsInWords,
} from '../../web/instruments/stage/every-method.js';
import { factorCurve, factorPlot, HIGHEST } from '../../web/instruments/stage/factor-plot.js';
import {
  changingFactor,
  curvesInWords,
  factorsInWords,
  measureFactors,
  readFactorsAt,
  withoutFactor,
  ZS,
} from '../../web/instruments/stage/factors.js';
import { ellipses, momentInWords, PARTS, progress } from '../../web/instruments/stage/proximal.js';
import { StagePanel } from '../../web/instruments/stage/stage-panel.js';
import { StageSlowStep } from '../../web/instruments/stage/stage-slow-step.js';
import {
  ableOnStage,
  curvatureInWords,
  eigenvalues,
  endInWords,
  racersText,
  racersTexts,
  readAnswer,
  seenPart,
  sliceView,
  stepsOn,
} from '../../web/instruments/stage/stages.js';

/** @param {(x: number, y: number) => number} f @param {number} n */
const gridOf = (f, n) => Float64Array.from({ length: n * n }, (_, index) => f(index % n, Math.floor(index / n)));

test('a line of equal value of a cone is a circle, all around and closed', () => {
  const n = 41;
  const segments = contour(
    gridOf((x, y) => Math.hypot(x - 20, y - 20), n),
    n,
    12.3,
  );
  let length = 0;
  /** @type {Map<string, number>} */
  const ends = new Map();
  for (const [x0, y0, x1, y1] of segments) {
    for (const [x, y] of [
      [x0, y0],
      [x1, y1],
    ]) {
      assert.ok(Math.abs(Math.hypot(x - 20, y - 20) - 12.3) < 0.02);
      const key = `${x.toFixed(6)} ${y.toFixed(6)}`;
      ends.set(key, (ends.get(key) ?? 0) + 1);
    }
    length += Math.hypot(x1 - x0, y1 - y0);
  }
  assert.ok(Math.abs(length / (2 * Math.PI * 12.3) - 1) < 0.01, String(length));
  assert.deepEqual([...new Set(ends.values())], [2]);
});

test('in a saddle two corners are joined by the middle of their cell, and what is not finite has no line', () => {
  const parts = (/** @type {number[]} */ values, /** @type {number} */ level) => contour(values, 2, level);
  const [a, b] = [parts([1, 0, 0, 1], 0.4), parts([1, 0, 0, 1], 0.6)];
  assert.equal(a.length, 2);
  assert.equal(b.length, 2);
  const around = (/** @type {number[][]} */ pieces, /** @type {number[]} */ corner) =>
    pieces.some(([x0, y0, x1, y1]) => [x0 - corner[0], y0 - corner[1], x1 - corner[0], y1 - corner[1]].every((d) => Math.abs(d) <= 0.61));
  assert.ok(around(a, [1, 0]) && !around(a, [0, 0]), 'the low corners are cut off, the middle is high');
  assert.ok(around(b, [0, 0]) && !around(b, [1, 0]), 'the high corners are cut off, the middle is low');
  assert.deepEqual(parts([NaN, 0, 0, 1], 0.5), []);
  assert.deepEqual(levelsNearFloor([3, 3, NaN], 4), []);
  const levels = levelsNearFloor([0, 10, Infinity], 4);
  assert.equal(levels.length, 4);
  assert.ok(levels.every((level, k) => level > (levels[k - 1] ?? 0) && level < 10));
});

test('a path is seen until it leaves the picture, and ends at the edge in its direction', () => {
  const view = { left: -2, bottom: -2, side: 4 };
  assert.deepEqual(seenPart([0, 0, 1, 1], view), {
    points: [
      [0, 0],
      [1, 1],
    ],
    left: -1,
  });
  const { points, left } = seenPart([0, 0, 1, 0, 3, 2, 0, 0], view);
  assert.equal(left, 2);
  assert.deepEqual(points.at(-1), [2, 1]);
  assert.deepEqual(
    seenPart([0, 0, NaN, Infinity], view)
      .points.at(-1)
      ?.map((value) => Number(value.toFixed(9))),
    [0, 2],
  );
});

test('racers come with the learning rate of the stage, and without batches and blocks; exhibits stay away', () => {
  const racer = { method: 'implicit', learning_rate: 3, batch: 10, implicit_blocks: ['W1'], cg: { tolerance: 0.1 } };
  assert.deepEqual(JSON.parse(racersText([racer], [0.5])), [{ method: 'implicit', learning_rate: 0.5, cg: { tolerance: 0.1 } }]);
  assert.deepEqual(
    ableOnStage([{ settings: { method: 'published_bgd' } }, { settings: { method: 'sgd' } }]).map(({ settings }) => settings.method),
    ['sgd'],
  );
});

test('ends, eigenvalues and missing factors are said', () => {
  assert.equal(endInWords({ losses: [1, 5, Infinity], diverged: true }), 'diverged after step 2');
  assert.equal(endInWords({ losses: [1, 0.25], diverged: false }), '1 steps, loss 0.25');
  assert.match(endInWords({ losses: [1, 2], diverged: false }), /more than at the start$/);
  assert.deepEqual(eigenvalues([2, 2, 5]), [1, 6]);
  assert.equal(withoutFactor([]), '');
  assert.match(withoutFactor(['Adam', 'L-BFGS']), /^Adam and L-BFGS: no single R\(z\)/);
  assert.equal(momentInWords(0), 'The current point x₀.');
  assert.match(momentInWords(0.3), /^The explicit step/);
  assert.deepEqual([progress(2.5, 2), progress(2.5, 3), progress(2.5, 4)], [1, 0.5, 0]);
});

test('a factor that is too large is not drawn', () => {
  const curve = factorCurve(ZS.map((z) => 1 - z));
  assert.ok(curve.every(([z, factor]) => (Math.abs(1 - z) <= 1.6 ? factor === 1 - z : Number.isNaN(factor))));
});

test('the view of a slice holds its centre and more of the way down', () => {
  const { left, bottom, side } = sliceView(2, [0.3, -0.4]);
  assert.ok(left === -side / 2 && bottom < 0 && bottom + side > side / 2);
  for (const gradient of [
    [0, 0],
    [1e9, 0],
    [1e-9, 0],
  ])
    assert.ok(sliceView(1, gradient).side > 0 && sliceView(1, gradient).side <= 120);
});

test('on the ellipses the quadratic model is equal, and the outermost goes through the start', () => {
  const [G, rate, start] = [[3, 1, 2], 0.5, /** @type {[number, number]} */ ([1.4, -0.6])];
  const [xx, xy, yy] = [G[0] + 1 / rate, G[1], G[2] + 1 / rate];
  const floor = /** @type {[number, number]} */ ([0.2, 0.3]);
  const model = (/** @type {[number, number]} */ [x, y]) => {
    const [dx, dy] = [x - floor[0], y - floor[1]];
    return xx * dx * dx + 2 * xy * dx * dy + yy * dy * dy;
  };
  const polygons = ellipses(start, floor, G, rate, 3);
  polygons.forEach((polygon, index) => {
    for (const point of polygon) assert.ok(Math.abs(model(point) / (model(start) * ((index + 1) / 3) ** 2) - 1) < 1e-12);
  });
});

/** The numbers of an answer with one path. */
const numbers = Float64Array.from([7, 1, 2, 3, 0, 4, 3, 0, 4, 0.1, 0.2, 0.3, 0.4, 1, 2, 10, 11, 12, 20, 21, 22]);

test('the numbers of an answer are read, and none are a problem', () => {
  const { paths, ...rest } = readAnswer(numbers);
  assert.deepEqual(rest.loss, 7);
  assert.deepEqual([...rest.iterates], [0.1, 0.2, 0.3, 0.4]);
  assert.deepEqual([[...paths[0].places], [...paths[0].losses], paths[0].diverged], [[10, 11, 20, 21], [12, 22], true]);
  assert.throws(() => readAnswer(new Float64Array()), /cannot be taken/);
});

test('one question is under way at a time, the newest of those that came meanwhile is next, and a contour is asked for once', async () => {
  /** @type {string[]} */
  const asked = [];
  /** @type {number[]} */
  const shown = [];
  let underWay = 0;
  const look = /** @type {any} */ ({
    async compute(/** @type {string} */ name, /** @type {any[]} */ ...args) {
      assert.equal(++underWay, 1);
      asked.push(args[3] === '' ? 'grid' : `from ${args[1]}`);
      await new Promise((resolve) => setTimeout(resolve, 1));
      underWay--;
      if (name === 'amplification') {
        asked.pop();
        return { value: new Float64Array(2), seconds: 1 };
      }
      return { value: args[3] === '' ? new Float64Array(9) : numbers, seconds: 1 };
    },
  });
  await new Promise((resolve) => {
    const inquirer = new StageInquirer({
      look,
      onFound: ({ wanted }) => {
        shown.push(wanted.start[0]);
        if (wanted.start[0] === 5) resolve(null);
      },
      onProblem: (problem) => assert.fail(problem),
    });
    for (const x of [1, 2, 3, 4, 5]) {
      const start = /** @type {[number, number]} */ ([x, 0]);
      inquirer.want({
        stage: 'quadratic',
        condition: 3,
        start,
        rate: 1,
        rates: null,
        who: 'racers',
        settings: [{ method: 'sgd' }],
        racer: 'a',
        slice: 0,
      });
    }
  });
  assert.deepEqual(asked, ['grid', 'from 1', 'from 5']);
  assert.deepEqual(shown, [1, 5]);
});

test('a slice is of one network and its data: where another is raced it is taken anew, and not for another start', async () => {
  /** @type {string[]} */
  const asked = [];
  /** @type {(answer: any) => void} */
  let onFound = () => {};
  const look = /** @type {any} */ ({
    problem: 'one',
    async snapshot() {
      const of = look.problem;
      const ask = async (/** @type {string} */ name, /** @type {any[]} */ ...args) => {
        asked.push(`${name} of ${of}`);
        return { value: name === 'steepSlice' ? new Float32Array(4) : args[5] > 1 ? new Float64Array(9) : numbers, seconds: 0 };
      };
      return { step: 3, values: new Float32Array(2), ask };
    },
    compute: async () => ({ value: new Float64Array(2), seconds: 0 }),
  });
  const inquirer = new StageInquirer({ look, onFound: (answer) => onFound(answer), onProblem: (problem) => assert.fail(problem) });
  const want = async (/** @type {number} */ x) => {
    asked.length = 0;
    const found = new Promise((resolve) => (onFound = resolve));
    const start = /** @type {[number, number]} */ ([x, 0]);
    const settings = [{ method: 'sgd' }];
    inquirer.want({ stage: 'slice', condition: 3, start, rate: 1, rates: null, who: 'racers', settings, racer: 'a', slice: 0 });
    await found;
    return asked;
  };
  assert.deepEqual(await want(1), ['steepSlice of one', ...Array(3).fill('onSlice of one')]);
  assert.deepEqual(await want(2), ['onSlice of one']);
  look.problem = 'other';
  assert.deepEqual(await want(2), ['steepSlice of other', ...Array(3).fill('onSlice of other')]);
});

test('that a race gave way to another is no problem of the stage, which asks the same of the next; what failed otherwise is said once', async () => {
  /** @type {unknown[]} */
  const told = [];
  const errors = [new Replaced('This race was replaced by another.'), new Error('It could not be measured.')];
  const look = /** @type {any} */ ({
    problem: 'one',
    snapshot: async () => {
      throw errors.shift();
    },
  });
  const inquirer = new StageInquirer({ look, onFound: () => assert.fail(), onProblem: (problem) => told.push(problem) });
  for (let times = 0; times < 3; ++times) {
    const settings = [{ method: 'sgd' }];
    inquirer.want({ stage: 'slice', condition: 3, start: [1, 0], rate: 1, rates: null, who: 'racers', settings, racer: 'a', slice: 0 });
    await setImmediate();
  }
  assert.deepEqual([told, errors], [['It could not be measured.'], []]);
});

test('a wish that waited while the race gave way to another is asked once', async () => {
  /** @type {((reason: Error) => void)[]} */
  const asked = [];
  const look = /** @type {any} */ ({ problem: 'one', snapshot: () => new Promise((_, reject) => asked.push(reject)) });
  const inquirer = new StageInquirer({ look, onFound: () => assert.fail(), onProblem: () => {} });
  const want = (/** @type {number} */ slice) => {
    const settings = [{ method: 'sgd' }];
    inquirer.want({ stage: 'slice', condition: 3, start: [1, 0], rate: 1, rates: null, who: 'racers', settings, racer: 'a', slice });
  };
  want(0);
  want(1);
  asked[0](new Replaced('This race was replaced by another.'));
  await setImmediate();
  want(1);
  asked[1](new Error('It could not be measured.'));
  await setImmediate();
  assert.equal(asked.length, 2);
});

const methods = /** @type {any} */ ({
  methods: [
    { name: 'sgd', label: 'SGD' },
    { name: 'published', label: 'Implicit (2020)' },
    { name: 'published_bgd', label: 'BGD (2020)' },
    { name: 'adam', label: 'Adam' },
  ],
});

test('of each method there is one with its own settings, and who stays away is named in a sentence', () => {
  const players = everyMethod(methods);
  assert.deepEqual(
    ableOnStage(players).map(({ title, settings }) => [title, settings]),
    [
      ['SGD', { method: 'sgd' }],
      ['Adam', { method: 'adam' }],
    ],
  );
  assert.match(leftOutInWords(players), /^Implicit \(2020\) and BGD \(2020\) are not on the stage: /);
  assert.match(leftOutInWords(players.slice(0, 2)), /^Implicit \(2020\) is not on the stage: /);
  assert.equal(leftOutInWords(players.slice(3)), '');
  assert.deepEqual(everyMethod(null), []);
});

test('each racer has its own learning rate and its own places on the axis of z, and those that share one are asked for once', async () => {
  /** @type {any[]} */
  const asked = [];
  const look = /** @type {any} */ ({
    async compute(/** @type {string} */ name, /** @type {any[]} */ ...args) {
      if (args[3] === '') return { value: new Float64Array(9), seconds: 0 };
      const path = [0, 1, 0, 0, 1];
      if (name === 'onStage') {
        asked.push(JSON.parse(args[3]).map((/** @type {any} */ one) => one.learning_rate));
        return { value: Float64Array.from([7, 1, 2, 1, 0, 3, 1, 0, 3, 0, 0, 0, 0, ...path, ...path, ...path]), seconds: 0 };
      }
      const [text, zs] = args;
      asked.push(zs);
      return { value: Float64Array.from(JSON.parse(text).flatMap(() => zs.map((/** @type {number} */ z) => 1 - z))), seconds: 0 };
    },
  });
  const found = await new Promise((resolve, reject) => {
    const settings = ['sgd', 'adam', 'implicit'].map((method) => ({ method }));
    const rest = { condition: 3, start: /** @type {[number, number]} */ ([1, 0]), racer: 'a', slice: 0 };
    new StageInquirer({ look, onFound: resolve, onProblem: reject }).want({
      ...rest,
      stage: 'quadratic',
      who: 'racers',
      settings,
      rate: 10,
      rates: [10, 0.5, 10],
    });
  });
  assert.deepEqual(asked, [
    [10, 0.5, 10],
    [10, 30, 0.5, 1.5],
  ]);
  assert.deepEqual(found.zs, [10, 30]);
  assert.deepEqual(found.places, [[10, 30], [0.5, 1.5], [10, 30]]); // prettier-ignore
  assert.deepEqual(found.factors, [[-9, -29], [0.5, -0.5], [-9, -29]]); // prettier-ignore
});

test('on the slice each racer steps with its own learning rate until one is set for all, and on a formula never', () => {
  const racers = [{ method: 'sgd', learning_rate: 10 }, { method: 'adam', learning_rate: 0.01 }, { method: 'lbfgs' }];
  const state = /** @type {any} */ ({
    document: { racers },
    racers: ['a', 'b', 'c'].map((id, slot) => ({ id, slot, columns: {} })),
    description: { methods: [] },
  });
  const look = /** @type {any} */ ({ settings: (/** @type {string} */ id) => racers['abc'.indexOf(id)] });
  const panel = Object.assign(new StagePanel(), { state, titles: ['SGD', 'Adam', 'L-BFGS'], look, racer: 'a' });
  assert.equal(panel.own, false);
  panel.stage = 'slice';
  assert.equal(panel.own, true);
  assert.deepEqual(
    panel.players.map(({ rate }) => rate),
    [10, 0.01, 10],
  );
  panel.rates = { slice: 3 };
  assert.equal(panel.own, false);
  panel.rates = {};
  panel.who = 'each';
  assert.equal(panel.own, false);
});

test('whose learning rate z is of is said where each racer has its own', () => {
  assert.match(curvatureInWords(10, [0.5, 0, 0.1], 'Implicit'), /so with η = 10, that of Implicit, z = ηλ is 1 and 5\. An/);
  assert.match(curvatureInWords(10, [0.5, 0, 0.1]), /so z = ηλ is 1 and 5\. An/);
});

test('methods that have their own colour and dash in a race have them here, too, and no two methods share both', () => {
  const players = everyMethod(
    /** @type {any} */ ({
      methods: ['sgd', 'momentum', 'nesterov', 'adam', 'rkc', 'implicit', 'bdf2', 'ros2', 'lbfgs', 'eve'].map((name) => ({
        name,
        label: name,
      })),
    }),
  );
  const slot = (/** @type {string} */ method) => players.find(({ title }) => title === method)?.slot;
  assert.deepEqual([slot('sgd'), slot('adam'), slot('implicit')], slotsOf([{ method: 'sgd' }, { method: 'adam' }, { method: 'implicit' }]));
  assert.equal(new Set(players.map(({ slot: one }) => `${colorName(one)} ${dashOf(one)}`)).size, players.length);
});

test('more methods than a document may have are asked for in lists of nearly equal length, in their order', () => {
  const settings = Array.from({ length: 20 }, (_, index) => ({ method: `m${index}` }));
  const lists = racersTexts(
    settings,
    settings.map((_, index) => index + 1),
  ).map(({ text }) => JSON.parse(text));
  assert.deepEqual(
    lists.map(({ length }) => length),
    [10, 10],
  );
  assert.deepEqual(
    lists.flat(),
    settings.map((one, index) => ({ ...one, learning_rate: index + 1 })),
  );
  assert.equal(racersTexts(settings.slice(0, 16), Array(16).fill(2)).length, 1);
  assert.ok(stepsOn('slice', 'each') < stepsOn('slice', 'racers'));
  assert.equal(stepsOn('quadratic', 'each'), stepsOn('quadratic', 'racers'));
});

test('paths and curves that lie on each other are found, and those that leave alike too', () => {
  const view = { left: -2, bottom: -2, side: 4 };
  const path = (/** @type {number[]} */ ...places) => ({ places: Float64Array.from(places), losses: new Float64Array(2), diverged: false });
  const groups = samePaths([path(0, 0, 1, 1), path(0, 0, 1, 1.05), path(0, 0, 1, 1.001), path(0, 0, 9, 9), path(0, 0, 90, 90)], view);
  assert.deepEqual(groups, [
    [0, 2],
    [3, 4],
  ]);
  assert.equal(sameInWords('One line', groups, ['A', 'B', 'C', 'D', 'E']), 'One line: A and C; D and E.');
  assert.equal(sameInWords('One line', [], []), '');
  assert.deepEqual(sameFactors([[1, 0.5], [], [1, 0.505], [], [1, -0.5], [1, NaN]].map((one) => Float64Array.from(one))), [[0, 2]]);
});

test('the fate of a path and of errors is said, shortly too', () => {
  const view = { left: -2, bottom: -2, side: 4 };
  const out = { places: [0, 0, 9, 0], losses: [1, 5], diverged: false };
  const path = /** @type {any} */ (out);
  assert.equal(fateInWords(path, view), '1 steps, loss 5, more than at the start; it left the picture with step 1 (×)');
  assert.equal(fateInShort(path, view), 'loss 5, a rise; out at step 1 (×)');
  assert.equal(fateInShort({ ...path, places: [0, 0, 1, 0], losses: [1, Infinity], diverged: true }, view), 'diverged, step 1');
  assert.equal(fateInShort(undefined, view), '…');
  assert.equal(factorsInWords([0.5, -1.1], true), 'R(z₁) = 0.5, so the error there shrinks; R(z₂) = −1.1, so the error there grows.');
  assert.equal(factorsInWords([NaN, 0.2], true), 'R(z₂) = 0.2, so the error there shrinks.');
  assert.match(factorsInWords([NaN, NaN], true), /^R\(z\) tells nothing here/);
  assert.equal(factorsInWords([0.5, 0.5], false), 'It has no single R(z).');
  const [[none, some], [, other]] = readFactorsAt([3, 4], [false, true], 2);
  assert.ok(Number.isNaN(none));
  assert.deepEqual([some, other], [3, 4]);
});

test('where only exhibits race one of each method is on the stage, until the racers are asked for', () => {
  const methods = [
    { name: 'sgd', label: 'SGD', options: [] },
    { name: 'published', label: 'Published', options: [] },
  ];
  const state = /** @type {any} */ ({
    document: { racers: [{ method: 'published' }] },
    racers: [{ id: 'a', slot: 0 }],
    description: { methods },
  });
  const panel = Object.assign(new StagePanel(), { state, titles: ['Published'] });
  panel.willUpdate();
  assert.deepEqual([panel.who, panel.players.map(({ title }) => title)], ['each', ['SGD']]);
  panel.state = /** @type {any} */ ({ ...state, document: { racers: [{ method: 'sgd' }] } });
  panel.willUpdate();
  assert.equal(panel.who, 'racers');
});

test('the factors are so close in z that a curve that ripples is followed, and of RKC it is said why it does', () => {
  assert.ok(ZS.every((z, index) => index === 0 || z / ZS[index - 1] < 1.04));
  assert.match(changingFactor([{ method: 'sgd' }, { method: 'rkc' }]), /^RKC takes more stages the larger z is/);
  assert.equal(changingFactor([{ method: 'sgd' }]), '');
});

test('the words at the two iterates of the slow step stand on the sides where the other is not', () => {
  const answer = /** @type {any} */ ({ gradient: [-1, 0], iterates: [0, 0, 0.1, 0], gaussNewton: [1, 0, 1] });
  const drawn = (/** @type {any} */ one) => JSON.stringify(slowMotion(one, [-1, 0], 1, { left: -2, bottom: -2, side: 4 }, PARTS));
  const order = (/** @type {string} */ text) =>
    [...text.matchAll(/"(start|end)","(x[₁₂])"/g)].map(([, anchor, name]) => `${name} ${anchor}`);
  assert.deepEqual(order(drawn(answer)), ['x₁ end', 'x₂ start']);
  assert.deepEqual(order(drawn({ ...answer, iterates: [0.1, 0, 0, 0] })), ['x₁ start', 'x₂ end']);
});

/** Of three methods the last has no R(z), and the factor of the second is known at z₂ alone. */
const players = [
  { title: 'SGD', slot: 0, settings: { method: 'sgd' } },
  { title: 'RKC', slot: 3, settings: { method: 'rkc' } },
  { title: 'Adam', slot: 1, settings: { method: 'adam' } },
];
const curves = [ZS.map((z) => 1 - z), ZS.map((z) => 1 / (1 + z)), []].map((factors) => Float64Array.from(factors));
/** @type {Parameters<typeof factorPlot>[0]['found']} */
const measured = {
  wanted: { who: 'each' },
  zs: [-1, 2],
  places: [[0.5, 3], [-1, 2], [-1, 2]], // prettier-ignore
  factors: [[0.5, -2], [NaN, 1 / 3], [NaN, NaN]], // prettier-ignore
};

test('each method that has a curve is a trace in its colour and dash, and the places of the others in the legend are kept', () => {
  const plot = factorPlot({ players, curves, found: measured, who: 'each', one: -1 });
  assert.deepEqual(
    plot.traces.map(({ title, tone, dash, points }) => [title, tone, dash, points]),
    [
      ['SGD', 'racer-1', dashOf(0), factorCurve(curves[0])],
      ['RKC', 'racer-4', dashOf(3), factorCurve(curves[1])],
    ],
  );
  assert.deepEqual(plot.awaited, ['Adam']);
  assert.deepEqual(factorPlot({ players, curves: [], found: null, who: 'racers', one: -1 }).awaited, ['SGD', 'RKC', 'Adam']);
});

test('a dot lies on a curve where z and the factor are in the plot, and none before the answer is about these methods', () => {
  const spots = (/** @type {'racers' | 'each'} */ who) =>
    factorPlot({ players, curves, found: measured, who, one: -1 }).traces.map((trace) => trace.spots);
  assert.ok(2 > HIGHEST, 'a factor of −2 is not drawn');
  assert.deepEqual(spots('each'), [[[0.5, 0.5]], [[2, 1 / 3]]]);
  assert.deepEqual(spots('racers'), [[], []]);
});

test('z of the start is marked where it is in the plot, before the limits of growth, which lie across it', () => {
  const marks = (/** @type {number[]} */ zs) =>
    factorPlot({ players, curves, found: { ...measured, zs }, who: 'each', one: -1 }).marks?.map(({ x, y, label, before }) =>
      x === undefined ? y : [x, label, before],
    );
  assert.deepEqual(marks([0.1, 2]), [[0.1, 'z₁', true], [2, 'z₂', false], 1, -1]); // prettier-ignore
  assert.deepEqual(marks([-1, 2]), [[2, 'z₂', false], 1, -1]);
  assert.deepEqual(marks([-1, 2000]), [1, -1]);
});

test('the curve that is picked out is strong and the others are quiet; of many none is read out but that one', () => {
  const looks = (/** @type {'racers' | 'each'} */ who, /** @type {number} */ one) =>
    factorPlot({ players, curves, found: null, who, one }).traces.map(({ weight, silent }) => [weight, silent]);
  assert.deepEqual(looks('each', 1), [['quiet', true], ['strong', false]]); // prettier-ignore
  assert.deepEqual(looks('each', -1), [[undefined, true], [undefined, true]]); // prettier-ignore
  assert.deepEqual(looks('racers', 0), [['strong', false], ['quiet', false]]); // prettier-ignore
});

test('of the curves it is said what they mean, who has none, why one ripples, and which are one line', () => {
  assert.match(
    curvesInWords([curves[0], curves[0], curves[2]], players),
    /^Where R is below 0 .* Adam: no single R\(z\), .* RKC takes .* Curves on one line: SGD and RKC\.$/,
  );
  assert.equal(curvesInWords([], players).trim(), '', 'nothing, while no curve is known');
});

test('the curves of more methods than a document may have are measured in order, with the time of all questions', async () => {
  const settings = Array.from({ length: 20 }, (_, index) => ({ method: index === 17 ? 'adam' : `m${index}` }));
  const look = {
    async compute(/** @type {string} */ name, /** @type {string} */ text, /** @type {number[]} */ zs) {
      assert.equal(name, 'amplification');
      const factors = JSON.parse(text).map(({ method }) => (method === 'adam' ? NaN : Number(method.slice(1))));
      return { value: Float64Array.from(factors.flatMap((/** @type {number} */ one) => zs.map(() => one))), seconds: 0.25 };
    },
  };
  const { curves: found, seconds } = await measureFactors(/** @type {any} */ (look), settings);
  assert.deepEqual(
    found.map((curve) => curve[0]),
    settings.map(({ method }, index) => (method === 'adam' ? undefined : index)),
  );
  assert.equal(seconds, 0.5);
});

test('that implicit methods share a path is explained on the quadratic, where it must be so, and there alone', () => {
  const view = { left: -2, bottom: -2, side: 4 };
  const path = (/** @type {number} */ x) => ({ places: Float64Array.from([0, 0, x, 1]), losses: new Float64Array(2), diverged: false });
  const three = ['implicit', 'sgd', 'backward_euler'].map((method) => ({ title: method, slot: 0, settings: { method } }));
  const told = (/** @type {number[]} */ ends, /** @type {'quadratic' | 'rosenbrock'} */ stage) =>
    samePathsInWords(ends.map(path), three, view, stage);
  assert.match(told([1, 0, 1], 'quadratic'), /^Paths on one line: implicit and backward_euler\. On a quadratic the gradient is linear/);
  assert.equal(told([1, 0, 1], 'rosenbrock').trim(), 'Paths on one line: implicit and backward_euler.');
  assert.equal(told([1, 1, 0], 'quadratic').trim(), 'Paths on one line: implicit and sgd.');
});

test('the slow step ends to play when it is not to be shown any more, and does not end as it begins', () => {
  const step = Object.assign(new StageSlowStep(), { playing: true });
  step.willUpdate(new Map([['playing', false]])); // before the moment that it has asked for has come back
  assert.equal(step.playing, true);
  step.moment = 0;
  step.willUpdate(new Map([['moment', -1]]));
  assert.equal(step.playing, true);
  step.moment = -1;
  step.willUpdate(new Map([['moment', 0.5]]));
  assert.equal(step.playing, false);
});
