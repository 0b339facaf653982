// A sweep in the page: what is run and in which order, what is made of it, and the pool of workers, with real workers' logic (RaceLoop)
// and a fake core.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baseInWords, defaultForm, logGrid, offersOf, planOf, runsOf } from '../../web/claim/live-sweep-plan.js';
import { LiveSweep, secondsLeft } from '../../web/claim/live-sweep-pool.js';
import { csvOf, findings, summarize } from '../../web/claim/live-sweep-results.js';
import { RacerClient } from '../../web/engine/client.js';
import { description, fakeCore } from './fake-core.js';
import { LoopWorker } from './fake-worker.js';

const { document } = description;
const offers = offersOf(description);
const sgd = { method: 'sgd' };
const adam = { method: 'adam', beta1: 0.8 };

/** @returns {import('../../web/claim/live-sweep-results.js').SweepResult} */
const ended = (trainLoss, more = {}) => ({
  status: 'finished',
  message: '',
  step: 100,
  gradients: 250,
  seconds: 0.5,
  trainLoss,
  duration: 1,
  ...more,
});
const diverged = ended(NaN, { status: 'diverged', step: 7 });
const failed = ended(NaN, { status: 'failed', message: 'It broke.', step: NaN, gradients: NaN, seconds: NaN });

test('a logarithmic grid has both ends, even spacing, three digits and no value twice', () => {
  const grid = [0.001, 0.00316, 0.01, 0.0316, 0.1, 0.316, 1, 3.16, 10, 31.6, 100, 316, 1000];
  assert.deepEqual(logGrid(0.001, 1000, 13), grid);
  assert.deepEqual(logGrid(1, 1.02, 5), [1, 1.01, 1.02]);
});

test('a run is the document with one racer, its learning rate and its seed, and else as it was', () => {
  const runs = runsOf({ document, racers: [sgd, adam], learningRates: [0.5, 2], seeds: [7, 8] });
  assert.deepEqual(runs[1], {
    racer: 1,
    learningRate: 0.5,
    seed: 7,
    document: { ...document, seed: 7, racers: [{ method: 'adam', beta1: 0.8, learning_rate: 0.5 }] },
  });
});

test('every racer has every learning rate with every seed once', () => {
  const runs = runsOf({ document, racers: [sgd, adam], learningRates: [1, 2, 3], seeds: [1, 2] });
  const names = new Set(runs.map(({ racer, learningRate, seed }) => `${racer} ${learningRate} ${seed}`));
  assert.equal(runs.length, 12);
  assert.equal(names.size, 12);
});

test('learning rates far apart come first', () => {
  const learningRates = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  const runs = runsOf({ document, racers: [sgd], learningRates, seeds: [1] });
  assert.deepEqual(
    runs.map(({ learningRate }) => learningRate),
    [0, 8, 4, 12, 2, 10, 6, 1, 9, 5, 3, 11, 7],
  );
});

test('all racers have a learning rate before the next, and all learning rates come before the next seed', () => {
  const runs = runsOf({ document, racers: [sgd, adam], learningRates: [10, 20], seeds: [1, 2] });
  assert.deepEqual(
    runs.map(({ racer, learningRate, seed }) => [seed, learningRate, racer]),
    [
      [1, 10, 0],
      [1, 10, 1],
      [1, 20, 0],
      [1, 20, 1],
      [2, 10, 0],
      [2, 10, 1],
      [2, 20, 0],
      [2, 20, 1],
    ],
  );
});

/** The only racer of a panel, at one learning rate, whose runs ended so. */
function spreadOf(results) {
  const runs = results.map((_, index) => ({ racer: 0, learningRate: 1, seed: index, document: {} }));
  const panel = summarize(results, runs, { racers: [{ title: 'SGD', slot: 0 }], learningRates: [1], title: '', yLabel: '' });
  const { median, low, high, diverged } = panel.series[0];
  return [median[0], low[0], high[0], diverged[0]];
}

test('the panel has a series for each racer and a value for each learning rate', () => {
  const learningRates = [1, 10];
  const runs = runsOf({ document, racers: [sgd, adam], learningRates, seeds: [1] });
  const racers = [
    { title: 'SGD', slot: 0 },
    { title: 'Adam', slot: 4 },
  ];
  const panel = summarize([ended(3), ended(2), diverged, null], runs, { racers, learningRates, title: 'T', yLabel: 'Y' });
  assert.deepEqual(panel, {
    title: 'T',
    xs: [1, 10],
    yLabel: 'Y',
    lanes: 2,
    series: [
      {
        title: 'SGD',
        slot: 0,
        median: [3, null],
        low: [3, null],
        high: [3, null],
        diverged: [false, true],
        divergedRuns: [0, 1],
        runs: [1, 1],
      },
      {
        title: 'Adam',
        slot: 4,
        median: [2, null],
        low: [2, null],
        high: [2, null],
        diverged: [false, false],
        divergedRuns: [0, 0],
        runs: [1, 0],
      },
    ],
  });
});

test('median and quartiles are taken over the seeds that have ended', () => {
  assert.deepEqual(spreadOf([ended(5), ended(1), null, ended(3), ended(4), ended(2)]), [3, 1.75, 4.25, false]);
  assert.deepEqual(spreadOf([ended(1), ended(2)]), [1.5, 1, 2, false]);
});

test('a run that diverged is worse than any other, and its loss does not count', () => {
  const small = ended(0.1, { status: 'diverged' });
  assert.deepEqual(spreadOf([small, ended(1), ended(2), ended(3), ended(4)]), [3, 1.75, 4, false]);
  assert.deepEqual(spreadOf([small, ended(1), ended(2)]), [2, 1.25, null, false]);
});

test('a median is undefined where more than half diverged, and where just half did it is not', () => {
  assert.deepEqual(spreadOf([ended(1), diverged]), [1, 1, null, false]);
  assert.deepEqual(spreadOf([ended(1), ended(2), diverged, diverged]), [2, 1.5, null, false]);
  assert.deepEqual(spreadOf([ended(1), diverged, diverged]), [null, 1, null, true]);
});

test('runs that failed do not count', () => {
  assert.deepEqual(spreadOf([failed, ended(2), failed]), [2, 2, 2, false]);
  assert.deepEqual(spreadOf([failed]), [null, null, null, false]);
});

test('the methods offered are those that the core knows, each with a colour of its own', () => {
  assert.deepEqual(
    offers.map(({ id }) => id),
    ['sgd', 'momentum', 'adam', 'implicit', 'adaptive'],
  );
  assert.equal(new Set(offers.map(({ slot }) => slot)).size, offers.length);
});

test('the form as it opens asks for 52 runs of the present experiment, 100 steps each', () => {
  const plan = /** @type {any} */ (planOf(defaultForm(), offers, { ...document, l2: 0.5, seed: 3 }));
  assert.deepEqual(
    plan.offers.map(({ racer }) => racer),
    [{ method: 'sgd' }, { method: 'adam' }, { method: 'implicit', control: 'fixed' }, { method: 'implicit', control: 'adaptive' }],
  );
  assert.equal(plan.offers.length * plan.learningRates.length * plan.seeds.length, 52);
  assert.deepEqual(plan.seeds, [3]);
  const { network, batch, l2, budget, data } = plan.document;
  assert.deepEqual({ network, batch, l2 }, { network: document.network, batch: 200, l2: 0.5 });
  assert.deepEqual(budget, { steps: 100, gradients: 0, seconds: 0 });
  assert.deepEqual([data.set, data.train, data.test], ['mnist', 10000, 0]);
});

test('a budget of gradient equivalents need not be whole, and seeds go on from that of the experiment', () => {
  const form = { ...defaultForm(), unit: /** @type {const} */ ('gradients'), amount: '2,5', seeds: 3 };
  const plan = /** @type {any} */ (planOf(form, offers, document));
  assert.deepEqual(plan.document.budget, { steps: 0, gradients: 2.5, seconds: 0 });
  assert.deepEqual(plan.seeds, [1, 2, 3]);
});

for (const [change, sentence] of /** @type {[object, RegExp][]} */ ([
  [{ methods: [] }, /at least one method/],
  [{ methods: ['rkc'] }, /at least one method/], // the fake core does not know it
  [{ from: '0' }, /above 0/],
  [{ from: '' }, /above 0/],
  [{ from: '10', to: '10' }, /to a larger one/],
  [{ to: 'far' }, /to a larger one/],
  [{ to: '1e10' }, /^A learning rate is out of its limits\. From 1e-9 to 1e9\.$/],
  [{ count: '1' }, /whole number from 2 to/],
  [{ count: '2.5' }, /whole number from 2 to/],
  [{ count: '1000' }, /whole number from 2 to/],
  [{ amount: '0' }, /whole number of steps/],
  [{ amount: '1.5' }, /whole number of steps/],
  [{ unit: 'gradients', amount: '' }, /gradient equivalents above 0/],
])) {
  test(`the form says what is wrong with ${JSON.stringify(change)}`, () => {
    assert.match(String(planOf({ ...defaultForm(), ...change }, offers, document)), sentence);
  });
}

test('it is said what every run does, in the words of the page', () => {
  const plan = /** @type {any} */ (planOf(defaultForm(), offers, document));
  assert.equal(baseInWords(plan, description), 'Every run: 100 steps on 10,000 images of MNIST; hidden layer 64, sigmoid; batches of 200.');
  const sets = /** @type {any} */ ([
    { name: 'ionosphere', label: 'Ionosphere, 281 + 70', table: true },
    { name: 'images', label: 'Images of your own', table: false },
  ]);
  const activations = [{ name: 'relu', label: 'ReLU', help: '' }];
  const said = (/** @type {object} */ data, /** @type {object} */ more) =>
    baseInWords({ ...plan, document: { ...plan.document, data, ...more } }, { sets, activations });
  assert.equal(
    said({ set: 'ionosphere', train: 280 }, { network: { hidden: [] }, batch: 'full', l2: 0.001 }),
    'Every run: 100 steps on 280 examples of Ionosphere; no hidden layer; full batch, L2 0.001.',
  );
  assert.equal(
    said({ set: 'images', train: 500 }, { network: { hidden: [30, 20], activation: 'relu' } }),
    'Every run: 100 steps on 500 images of your own; hidden layers 30, 20, ReLU; batches of 200.',
  );
});

test('what was found is told for each method: over how many octaves it is usable, and its lowest loss', () => {
  const xs = [1, 2, 4, 8];
  const none = xs.map(() => false);
  const series = (title, median, diverged = none) => ({ title, slot: 0, median, low: median, high: median, diverged });
  assert.deepEqual(
    findings({
      title: '',
      xs,
      yLabel: '',
      series: [
        series('A', [8, 1, 4, 16]),
        series('B', [8, 1, 1, 1]),
        series('C', [1, 1, 1, 8]),
        series('D', [1, 1, 1, 1]),
        series('E', [null, 1, null, null], [true, false, true, true]),
        series('H', [1, null, null, null], [false, true, true, true]),
        series('I', [null, 1, null, null]),
        series(
          'F',
          xs.map(() => null),
          xs.map(() => true),
        ),
        series(
          'G',
          xs.map(() => null),
        ),
      ],
    }),
    [
      'A is usable over 0.83 octaves of learning rate, 1.59 to 2.83; its lowest loss is 1.00, at 2.',
      'B is usable over at least 2.3 octaves of learning rate, from 1.59 on; its lowest loss is 1.00, at 2.',
      'C is usable over at least 2.3 octaves of learning rate, up to 5.04; its lowest loss is 1.00, at 1.',
      'D is usable over all 3 octaves of learning rate, 1 to 8; its lowest loss is 1.00, at 1.',
      'E is usable at the learning rate 2 only; its lowest loss is 1.00, at 2.',
      'H is usable at the learning rate 1, where the sweep ends; its lowest loss is 1.00, at 1.',
      'I is usable at the learning rate 2, the only one with a result; its lowest loss is 1.00, at 2.',
      'F diverged at every learning rate.',
      'G has no result.',
    ],
  );
});

test('a learning rate at which one random seed diverged is not usable, even with a low median', () => {
  const median = [1, 1, 1, 0.6];
  const none = median.map(() => false);
  const panel = (/** @type {number[]} */ divergedRuns) => ({
    title: '',
    xs: [1, 2, 4, 8],
    yLabel: '',
    series: [{ title: 'A', slot: 0, median, low: median, high: median, diverged: none, divergedRuns, runs: [5, 5, 5, 5] }],
  });
  assert.deepEqual(findings(panel([0, 0, 0, 1])), [
    'A is usable over at least 2 octaves of learning rate, up to 4; its lowest loss is 1.00, at 1.',
  ]);
  assert.deepEqual(findings(panel([1, 1, 1, 1])), ['A diverged at every learning rate with one random seed or more.']);
});

test('learning rates that have not been run are not taken for ones that diverged', () => {
  const median = [1, null, 1, null];
  const [found] = findings({
    title: '',
    xs: [1, 2, 4, 8],
    yLabel: '',
    series: [{ title: 'A', slot: 0, median, low: median, high: median, diverged: [false, false, false, true] }],
  });
  assert.equal(found, 'A is usable over at least 2 octaves of learning rate, up to 4; its lowest loss is 1.00, at 1.');
});

test('the time left is that of the runs so far, for each method its own where it is known', () => {
  const runs = runsOf({ document, racers: [sgd, adam], learningRates: [1, 2, 3], seeds: [1] });
  const slow = ended(1, { duration: 4 });
  assert.equal(secondsLeft(runs, [ended(1), slow, ended(1), null, null, null], 2), (4 + 1 + 4) / 2);
  assert.equal(secondsLeft(runs, [slow, null, null, null, null, null], 8), 4);
  assert.ok(Number.isNaN(secondsLeft(runs, [failed, null, null, null, null, null], 2)));
});

test('the CSV has the runs that ended by method, learning rate and seed', () => {
  const runs = runsOf({ document, racers: [sgd, adam], learningRates: [1, 0.5], seeds: [1] });
  const racers = [{ title: 'SGD' }, { title: 'Implicit, fixed' }];
  assert.equal(
    csvOf(runs, [ended(0.25), failed, diverged, null], racers),
    [
      'method,learning_rate,seed,status,step,gradients,seconds,train_loss',
      'SGD,0.5,1,diverged,7,250,0.5,',
      'SGD,1,1,finished,100,250,0.5,0.25',
      '"Implicit, fixed",1,1,failed,,,,',
      '',
    ].join('\n'),
  );
});

const blob = new Blob([new Uint8Array([100])]);
const files = { trainImages: blob, trainLabels: blob, testImages: blob, testLabels: blob };
const short = { epochs: 1 };

/** A sweep with workers that a test can reach. */
function bench({ cores = 3, load = /** @type {(name: string) => Promise<any>} */ (async () => files), onChange = () => {} } = {}) {
  /** @type {LoopWorker[]} */
  const workers = [];
  const listeners = new Set([onChange]);
  const makeWorker = () => {
    workers.push(new LoopWorker('', fakeCore()));
    return { lock: '', worker: workers.at(-1) };
  };
  const sweep = new LiveSweep({
    makeRacer: (onRows) => new RacerClient({ makeWorker, requestLock: null, onRows, onLost: () => {} }),
    library: { load },
    cores,
    onChange: () => listeners.forEach((listener) => listener()),
  });
  /** Resolves when the sweep fulfils `condition`. */
  const until = (condition) =>
    new Promise((fulfilled) => {
      const look = () => condition() && (listeners.delete(look), fulfilled(undefined));
      listeners.add(look);
      look();
    });
  return { sweep, workers, until };
}

const sixRuns = runsOf({ document: short, racers: [sgd, adam], learningRates: [0.1, 10, 100], seeds: [1] });
const asked = (workers) => workers.flatMap(({ posted }) => posted.filter(({ type }) => type === 'prepare'));
const livingIn = (workers) => workers.filter(({ terminated }) => !terminated).length;

test('all runs are carried out, and the last row of each is kept', async () => {
  const { sweep } = bench();
  await sweep.start(sixRuns, 'mnist');
  assert.deepEqual(
    sweep.results.map(({ status, step }) => [status, step]),
    [
      ['finished', 50],
      ['finished', 50],
      ['diverged', 37],
      ['finished', 50],
      ['finished', 50],
      ['finished', 50],
    ],
  );
  const { trainLoss, gradients, seconds } = sweep.results[1];
  assert.deepEqual([trainLoss, gradients, seconds], [0.03 + 2.4 * Math.exp(-50 / 60), 50, 0.1]);
  assert.ok(Number.isNaN(sweep.results[2].trainLoss));
});

test('the progress counts up to the end, with as many runs at a time as there are cores', async () => {
  const seen = [];
  const { sweep } = bench({ cores: 2, onChange: () => seen.push(sweep.progress) });
  await sweep.start(sixRuns, 'mnist');
  assert.deepEqual(seen[0], { done: 0, total: 6, running: 0, failed: '' });
  assert.deepEqual(seen.at(-1), { done: 6, total: 6, running: 0, failed: '' });
  assert.equal(Math.max(...seen.map(({ running }) => running)), 2);
  assert.deepEqual([...new Set(seen.map(({ done }) => done))], [0, 1, 2, 3, 4, 5, 6]);
  assert.ok(!sweep.active);
});

test('runs are begun in their order', async () => {
  const { sweep, workers } = bench({ cores: 1 });
  await sweep.start(sixRuns, 'mnist');
  assert.deepEqual(
    asked(workers).map(({ text, racer }) => [JSON.parse(text), racer]),
    sixRuns.map(({ document }) => [document, 0]),
  );
});

test('no more workers are started than there are runs, and none outlives the sweep', async () => {
  const { sweep, workers } = bench({ cores: 100 });
  await sweep.start(sixRuns, 'mnist');
  assert.equal(workers.length, 6);
  assert.equal(livingIn(workers), 0);
});

test('a sweep that is cancelled in the middle keeps what is there and leaves nothing running', async () => {
  const { sweep, workers, until } = bench({ cores: 2 });
  const over = sweep.start(sixRuns, 'mnist');
  await until(() => sweep.progress.done === 3);
  sweep.cancel();
  const begun = asked(workers).length;
  assert.equal(livingIn(workers), 0);
  await over;
  await bench({ cores: 2 }).sweep.start(sixRuns, 'mnist'); // takes more turns than the three runs that were left
  assert.deepEqual(sweep.progress, { done: 3, total: 6, running: 0, failed: '' });
  assert.equal(asked(workers).length, begun);
  assert.equal(workers.length, 2);
});

test('a sweep that is cancelled while its data is loaded starts no worker', async () => {
  const loading = /** @type {PromiseWithResolvers<any>} */ ({});
  const { sweep, workers } = bench({ load: () => new Promise((resolve) => (loading.resolve = resolve)) });
  const over = sweep.start(sixRuns, 'mnist');
  sweep.cancel();
  loading.resolve(files);
  await over;
  assert.equal(workers.length, 0);
});

test('a new sweep replaces the one before', async () => {
  const { sweep, workers, until } = bench({ cores: 2 });
  const first = sweep.start(sixRuns, 'mnist');
  await until(() => sweep.progress.done === 1);
  const second = sweep.start(sixRuns.slice(0, 2), 'mnist');
  assert.equal(livingIn(workers), 0);
  await Promise.all([first, second]);
  assert.deepEqual(sweep.progress, { done: 2, total: 2, running: 0, failed: '' });
  assert.equal(livingIn(workers), 0);
});

test('a run whose worker is lost has failed, and the rest go on in another worker', async () => {
  const { sweep, workers, until } = bench({ cores: 1 });
  const over = sweep.start(sixRuns, 'mnist');
  await until(() => sweep.progress.done === 1);
  await aTurn();
  workers[0].dispatchEvent(new Event('error'));
  await over;
  assert.deepEqual(
    sweep.results.map(({ status }) => status),
    ['finished', 'failed', 'diverged', 'finished', 'finished', 'finished'],
  );
  assert.equal(sweep.progress.failed, 'One run failed: The worker of this run stopped unexpectedly.');
  assert.equal(workers.length, 2);
  assert.equal(livingIn(workers), 0);
});

/** The next run has been begun. */
const aTurn = () => new Promise((resume) => setImmediate(resume));

test('a run that the core refuses has failed with its sentence, and the rest go on', async () => {
  const { sweep } = bench();
  const runs = runsOf({ document: short, racers: [sgd, { method: 'magic' }], learningRates: [0.1, 1], seeds: [1] });
  await sweep.start(runs, 'mnist');
  assert.deepEqual(
    sweep.results.map(({ status, message }) => [status, message]),
    [
      ['finished', ''],
      ['failed', 'There is no method "magic".'],
      ['finished', ''],
      ['failed', 'There is no method "magic".'],
    ],
  );
  assert.deepEqual(sweep.progress, {
    done: 4,
    total: 4,
    running: 0,
    failed: 'Several runs failed, the first so: There is no method "magic".',
  });
});

test('data that cannot be had end the sweep with their sentence', async () => {
  const { sweep, workers } = bench({
    load: async (name) => {
      throw new Error(`The page could not load ${name}.`);
    },
  });
  await sweep.start(sixRuns, 'mnist');
  assert.deepEqual(sweep.progress, { done: 0, total: 6, running: 0, failed: 'The page could not load mnist.' });
  assert.ok(!sweep.active);
  assert.equal(workers.length, 0);
});
