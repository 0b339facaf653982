// What stands behind the instrument of gradient flow: who follows it, when they are compared, their orders and costs, and the order of work.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { follow } from '../../web/instruments/flow/follow.js';
import {
  beforeInWords,
  cheapest,
  costToEndWithin,
  eachKind,
  endOf,
  followersInWords,
  inWords,
  orderOf,
  plotsOf,
  problemOf,
  progressOf,
  raceAgainstFlow,
  racingFollowers,
  roundTimes,
  rowOf,
  strangersInWords,
  theoryOf,
  timesOf,
  usualHorizon,
  whyNot,
} from '../../web/instruments/flow/study.js';

/** @type {any} */
const description = {
  methods: [
    { name: 'sgd', label: 'SGD', implicit: false, options: [{ key: 'learning_rate', default: 0.5 }] },
    { name: 'adam', label: 'Adam', implicit: false, options: [{ key: 'learning_rate', default: 0.01 }] },
    {
      name: 'implicit',
      label: 'Implicit',
      implicit: true,
      options: [
        { key: 'learning_rate', default: 10 },
        { key: 'curvature', default: 'gauss_newton' },
        { key: 'cg.tolerance', default: 0.1 },
        { key: 'control', default: 'fixed' },
      ],
    },
    {
      name: 'bdf2',
      label: 'BDF2',
      implicit: true,
      options: [
        { key: 'learning_rate', default: 1 },
        { key: 'curvature', default: 'gauss_newton' },
        { key: 'newton.max_iterations', default: 10 },
      ],
    },
  ],
};

/** @type {any} */
const document = {
  data: { set: 'mnist', train: 10000, validation: 50, test: 2000 },
  network: { hidden: [64] },
  batch: 200,
  l2: 0,
  seed: 1,
  reference: 'none',
  racers: [
    { method: 'sgd', learning_rate: 10, batch: 50, learning_rate_from: { 12: 3 } },
    { method: 'adam', learning_rate: 0.01 },
    { method: 'implicit', learning_rate: 10, control: 'adaptive' },
  ],
};

/** A run that ends at `distance` for `cost`. @returns {any} */
const ended = (follower, divisor, distance, cost, status = 'arrived') => ({
  follower,
  divisor,
  status,
  times: [1, 2],
  gradients: [cost / 2, cost],
  distances: [3 * distance, distance],
});

/** @returns {any} */
const studyOf = (runs, more = {}) => ({
  horizon: 2,
  steps: 16,
  examples: 500,
  floor: 1e-6,
  smooth: true,
  followers: [
    { title: 'SGD', slot: 0, racer: {}, theory: 1 },
    { title: 'ROS2', slot: 6, racer: {}, theory: 2 },
  ],
  path: { times: [0, 1, 2], losses: [2, 1.5, 1], time: 2, gradients: 60, lost: false },
  runs,
  seconds: 1,
  end: 'done',
  ...more,
});

test('of each kind there is one whose equations are solved closely, with the matrix chosen', () => {
  const [sgd, implicit, bdf2] = eachKind(description, 'hessian');
  assert.deepEqual(sgd, { title: 'SGD', slot: 0, racer: { method: 'sgd', learning_rate: 0.5 }, theory: 1 });
  assert.deepEqual(implicit.racer, {
    method: 'implicit',
    learning_rate: 10,
    curvature: 'hessian',
    cg: { tolerance: 1e-5 },
    control: 'fixed',
  });
  assert.deepEqual(bdf2.racer.newton, { max_iterations: 1 });
  assert.deepEqual(eachKind(description, 'gauss_newton')[2].racer.newton, { max_iterations: 10 });
});

test('of the racers those follow the flow that step along it, as they are set, without batch and control', () => {
  const followers = racingFollowers(document, description, [4, 5, 6]);
  assert.deepEqual(
    followers.map(({ title, slot, racer }) => ({ title, slot, racer })),
    [
      { title: 'SGD', slot: 4, racer: { method: 'sgd', learning_rate: 3 } },
      { title: 'Implicit', slot: 6, racer: { method: 'implicit', learning_rate: 10, control: 'fixed' } },
    ],
  );
});

test('racers that differ in the learning rate alone follow the flow as one', () => {
  const racers = [
    { method: 'sgd', learning_rate: 0.5 },
    { method: 'sgd', learning_rate: 20, batch: 50, learning_rate_from: { 7: 1 } },
  ];
  assert.deepEqual(
    racingFollowers({ ...document, racers }, description, [4, 5]).map(({ title, slot }) => [title, slot]),
    [['SGD', 4]],
  );
});

test('who does not is told why, in one sentence for all with the same reason', () => {
  for (const method of ['momentum', 'nesterov', 'adagrad', 'rmsprop', 'adam', 'adamw', 'eve', 'eve_2016', 'lbfgs', 'published']) {
    assert.ok(whyNot({ method }), method);
  }
  for (const method of ['sgd', 'clipped_sgd', 'rkc', 'implicit', 'backward_euler', 'midpoint', 'trapezoid', 'bdf2', 'sdirk2', 'ros2']) {
    assert.equal(whyNot({ method }), '', method);
  }
  const racers = [{ method: 'adam' }, { method: 'sgd' }, { method: 'rmsprop' }, { method: 'lbfgs' }];
  const sentences = strangersInWords(/** @type {any} */ ({ racers }), ['Adam', 'SGD', 'RMSprop', 'L-BFGS']);
  assert.equal(sentences.length, 2);
  assert.match(sentences[0], /^Adam and RMSprop: each divides .*da Silva & Gazeau 2020\)\.$/);
  assert.match(sentences[1], /^L-BFGS goes as far/);
});

test('theory gives midpoint and exponential Euler order 2 with the Hessian alone, ROS2 with any matrix', () => {
  assert.equal(theoryOf({ method: 'exponential_euler', curvature: 'hessian' }), 2);
  assert.equal(theoryOf({ method: 'exponential_euler', curvature: 'gauss_newton' }), 1);
  assert.equal(theoryOf({ method: 'ros2', curvature: 'layerwise', implicit_blocks: ['W2'] }), 2);
  assert.ok(Number.isNaN(theoryOf({ method: 'bdf2', implicit_blocks: ['W2', 'b2'] })));
  assert.equal(theoryOf({ method: 'backward_euler', implicit_blocks: ['W2'] }), 1);
});

test('methods are compared at whole steps, the first, the last and ever fewer between', () => {
  assert.deepEqual(
    timesOf(2, 4),
    [0.5, 1, 1.5, 2].filter((time) => timesOf(2, 4).includes(time)),
  );
  for (const steps of [4, 8, 16, 32, 64, 128]) {
    const times = timesOf(5, steps);
    assert.ok(Math.abs(times[0] - 5 / steps) < 1e-12);
    assert.equal(times.at(-1), 5);
    assert.ok(times.length <= 24 && times.every((time, index) => index === 0 || time > times[index - 1]), `${steps}`);
    assert.ok(times.every((time) => Math.abs((time * steps) / 5 - Math.round((time * steps) / 5)) < 1e-9));
  }
});

test('the usual time is some forty over the curvature, and round, as are its neighbours', () => {
  assert.equal(usualHorizon(4.09), 5);
  assert.equal(usualHorizon(40), 1);
  assert.equal(usualHorizon(2e5), 2e-4);
  assert.equal(usualHorizon(NaN), 10);
  assert.deepEqual(roundTimes(5, 7), [0.5, 1, 2, 5, 10, 20, 50]);
  assert.deepEqual(roundTimes(0.01, 3), [0.005, 0.01, 0.02]);
});

test('the order is the slope between the two smallest steps whose distances are no rounding', () => {
  assert.ok(Math.abs(orderOf([ended(1, 1, 0.16, 1), ended(1, 2, 0.04, 1), ended(1, 4, 0.01, 1)], 1e-6) - 2) < 1e-12);
  assert.ok(Math.abs(orderOf([ended(1, 1, 0.16, 1), ended(1, 2, 0.02, 1), ended(1, 4, 0.019, 1)], 0.0195) - 3) < 1e-12);
  assert.ok(Math.abs(orderOf([ended(1, 1, 0.8, 1), ended(1, 2, 9, 1, 'lost'), ended(1, 4, 0.2, 1)], 1e-6) - 1) < 1e-12);
  assert.ok(Number.isNaN(orderOf([ended(1, 1, 0.16, 1)], 1e-6)));
});

test('what a distance costs is read between the runs', () => {
  const runs = [ended(0, 1, 0.1, 10), ended(0, 2, 0.01, 1000)];
  assert.ok(Math.abs(costToEndWithin(runs, Math.sqrt(0.001)) - 100) < 1e-9);
  assert.equal(costToEndWithin(runs, 0.2), 10);
  assert.equal(costToEndWithin(runs, 0.001), Infinity);
});

test('the cheapest is who pays least for what all can do; who does better with the largest step pays at most its cost', () => {
  const study = studyOf([ended(0, 1, 0.08, 16), ended(0, 2, 0.04, 32), ended(1, 1, 0.01, 40), ended(1, 2, 0.0025, 80)]);
  const { distance, costs } = /** @type {NonNullable<ReturnType<typeof cheapest>>} */ (cheapest(study));
  assert.equal(distance, 0.04);
  assert.deepEqual(
    costs.map(({ follower, most }) => [follower, most]),
    [
      [0, false],
      [1, true],
    ],
  );
  assert.match(inWords(study)[0], /within 0\.0400 .* SGD pays least: 32 gradient equivalents; ROS2 pays most, up to 40\./);
  assert.equal(inWords(study)[1], 'Nearest of all comes ROS2, to 0.00250 for 80.');
});

test('who is lost or astray is said to be, and stands nowhere', () => {
  const study = studyOf([ended(0, 1, 1, 16, 'lost'), ended(0, 2, 0.04, 32), ended(1, 1, 0.01, 40, 'astray')]);
  assert.match(inWords(study).join(' '), /SGD leaves the path .* ROS2 cuts its steps/);
  assert.ok(Number.isNaN(endOf(study.runs[2])));
  assert.deepEqual(rowOf(study, 1), { order: '–', theory: '2', distance: '–', cost: '–' });
  assert.deepEqual(plotsOf(study).ends.traces[0].points, [[32, 0.04]]);
});

test('whose equations are solved loosely, and whose order is none, is told so', () => {
  const runs = [ended(0, 1, 0.04, 10), ended(0, 2, 0.02, 20), ended(1, 1, 0.04, 40), ended(1, 2, 0.05, 80)];
  const study = studyOf(runs);
  assert.doesNotMatch(inWords(study).join(' '), /falls short/);
  study.followers[1].racer = { method: 'ros2', cg: { tolerance: 0.1 } };
  assert.match(inWords(study).join(' '), /ROS2 falls short of its order/);
  assert.equal(rowOf(study, 1).order, '−0.32');
  assert.equal(rowOf(study, 1).theory, '2');
  assert.equal(rowOf({ ...study, smooth: false }, 1).theory, '1');
  assert.match(inWords({ ...study, smooth: false }).join(' '), /with kinks, ReLU’s, no method has an order above 1/);
});

test('the plots have a trace for each, in its colour and dash, along the run with the largest step', () => {
  const { time, cost, loss } = plotsOf(studyOf([ended(0, 1, 0.08, 16), ended(0, 2, 0.04, 32), ended(1, 1, 0.01, 40)]));
  assert.deepEqual(
    time.traces.map(({ title, tone }) => [title, tone]),
    [
      ['SGD', 'racer-1'],
      ['ROS2', 'racer-7'],
    ],
  );
  assert.deepEqual(time.traces[0].points, [
    [1, 0.24],
    [2, 0.08],
  ]);
  assert.deepEqual(cost.traces[0].points, [
    [8, 0.24],
    [16, 0.08],
  ]);
  assert.ok(time.logX && time.logY && cost.logX && cost.logY);
  assert.deepEqual(loss.traces[0].points.at(-1), [2, 1]);
});

test('of a study is said what is not as it is chosen now, and nothing where all is, whatever the racers’ learning rates', () => {
  const followers = eachKind(description, 'hessian');
  const study = studyOf([], { followers, whose: followersInWords('each', 'hessian') });
  const now = { followers, examples: 500, horizon: 2, steps: 16 };
  assert.equal(beforeInWords(study, now), '');
  const faster = followers.map((follower) => ({ ...follower, racer: { ...follower.racer, learning_rate: 7 } }));
  assert.equal(beforeInWords(study, { ...now, followers: faster }), '');
  for (const others of [eachKind(description, 'gauss_newton'), racingFollowers(document, description, [4, 5, 6]), []]) {
    assert.equal(beforeInWords(study, { ...now, followers: others }), 'Found with other settings: one of each kind with the Hessian.');
  }
  assert.equal(beforeInWords(study, { ...now, steps: 8 }), 'Found with other settings: step size 0.125.');
  assert.equal(beforeInWords(study, { ...now, horizon: 4, steps: 32 }), 'Found with other settings: flow time 2.');
  assert.equal(
    beforeInWords({ ...study, whose: followersInWords('racers', 'hessian') }, { followers: [], examples: 200, horizon: 1, steps: 16 }),
    'Found with other settings: the racers as they were, 500 examples, flow time 2, step size 0.125.',
  );
});

test('the race against the flow is of the same examples in full batch, with the same steps for who follows it', () => {
  const race = /** @type {any} */ (raceAgainstFlow(document, { examples: 500, horizon: 2, steps: 16 }));
  assert.deepEqual(race.data, { set: 'mnist', train: 500, validation: 0, test: 2000 });
  assert.deepEqual([race.batch, race.reference, race.budget], ['full', 'gradient_flow', { steps: 16, gradients: 0, seconds: 0 }]);
  assert.deepEqual(race.racers, [
    { method: 'sgd', learning_rate: 0.125 },
    { method: 'adam', learning_rate: 0.01 },
    { method: 'implicit', learning_rate: 0.125, control: 'adaptive' },
  ]);
});

test('the path is another with another network, seed, penalty or data, and the same with other racers or batches', () => {
  const same = { ...document, racers: [], batch: 'full', epochs: 3 };
  assert.equal(problemOf(same), problemOf(document));
  for (const change of [{ seed: 2 }, { l2: 1 }, { network: { hidden: [] } }, { data: { ...document.data, pixels: 'raw' } }]) {
    assert.notEqual(problemOf({ ...document, ...change }), problemOf(document));
  }
});

/** Answers as the core would: the path in two parts, every run in two. */
function fakeLook(asked = []) {
  let parts = 0;
  return {
    asked,
    ask: async (id, name, ...args) => {
      asked.push([id, name, ...args]);
      const value = {
        flowBegin: () => 1e-6,
        flowFollow: () => ({
          done: ++parts === 2,
          lost: false,
          time: parts,
          gradients: 6 * parts,
          times: [0, parts],
          losses: [2, 1],
          uncertainty: 5e-4,
        }),
        flowStart: () => ((parts = 0), { problem: '' }),
        flowRun: () => ({ status: ++parts === 2 ? 'arrived' : 'under_way', times: [parts], gradients: [1], distances: [0.5] }),
      }[name]();
      return { value, seconds: 0.25 };
    },
  };
}

const plan = (look, signal, onChange = (/** @type {any} */ study) => void study) => ({
  look,
  racer: 'racer-2',
  document,
  followers: eachKind(description, 'hessian'),
  whose: 'one of each kind',
  examples: 500,
  horizon: 2,
  steps: 4,
  signal,
  onChange,
});

test('all take the largest step first, then smaller ones; it is counted what that took', async () => {
  const look = fakeLook();
  /** @type {number[]} */
  const progress = [];
  const study = await follow(plan(look, new AbortController().signal, (present) => progress.push(progressOf(present).done)));
  const starts = look.asked.filter(([, name]) => name === 'flowStart').map(([, , text]) => JSON.parse(text));
  assert.deepEqual(
    starts.map(({ racers: [{ method, learning_rate: rate }] }) => [method, rate]),
    [0.5, 0.25, 0.125].flatMap((rate) => ['sgd', 'implicit', 'bdf2'].map((method) => [method, rate])),
  );
  assert.ok(starts.every(({ batch, racers }) => batch === 'full' && racers.length === 1));
  assert.equal(study.end, 'done');
  assert.equal(study.floor, 1e-3);
  assert.ok(study.runs.every(({ status }) => status === 'arrived'));
  assert.equal(study.seconds, 0.25 * look.asked.length);
  assert.ok(progress.every((done, index) => index === 0 || done >= progress[index - 1]) && progress.at(-1) === 1, `${progress}`);
});

test('it is cancelled after the present part, and what was found stays', async () => {
  const look = fakeLook();
  const controller = new AbortController();
  const study = await follow(
    plan(look, controller.signal, ({ runs }) => {
      if (runs[1].status === 'under_way') controller.abort();
    }),
  );
  assert.equal(study.end, 'cancelled');
  assert.deepEqual(
    study.runs.slice(0, 3).map(({ status }) => status),
    ['arrived', 'under_way', 'waiting'],
  );
});

test('where the experiment has changed meanwhile it ends with a sentence, as it does with a wrong document', async () => {
  const lost = { ask: async (_, name) => ({ value: name === 'flowBegin' ? 1e-6 : null, seconds: 0 }) };
  await assert.rejects(follow(plan(lost, new AbortController().signal)), /has changed meanwhile/);
  const look = fakeLook();
  const wrong = {
    ask: async (id, name, ...args) => (name === 'flowStart' ? { value: { problem: 'No.' }, seconds: 0 } : look.ask(id, name, ...args)),
  };
  await assert.rejects(follow(plan(wrong, new AbortController().signal)), /^Error: No\.$/);
});
