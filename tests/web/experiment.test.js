// The experiment: what the console and the forms can rely on.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LOST, Replaced } from '../../web/engine/client.js';
import { Experiment, isRacing } from '../../web/state/experiment.js';
import { decodeLink } from '../../web/state/link.js';
import { racersOf } from '../../web/state/racers.js';
import { bench, files, until } from './bench.js';
import { description } from './fake-core.js';

/** An experiment that has loaded `document` and does not play. */
async function loaded(document = {}) {
  const parts = bench();
  await parts.experiment.load(document);
  return parts;
}

/** Shows this document with these colours. */
const edit = (experiment, document, slots, options) => experiment.edit(() => ({ document, slots }), options);
/** @returns {any} */
const shown = ({ state }) => state.document;
const statuses = ({ state }) => state.racers.map(({ status }) => status);
const lastSteps = ({ racers }) => racers.map(({ columns }) => columns.step.at(-1));
const allEnded = ({ racers, playing }) => !playing && racers.every(({ status }) => ['finished', 'diverged', 'failed'].includes(status));

test('it starts racing the experiment of the link by itself', async () => {
  const { experiment, store } = bench();
  await experiment.start((known) => decodeLink('batch=50', known));
  assert.equal(store.state.document.batch, 50);
  assert.deepEqual(statuses(store), ['running', 'running', 'running']);
  await experiment.pause();
});

test('a broken link gives the default experiment, and one sentence', async () => {
  const { experiment, store } = bench();
  await experiment.start((known) => decodeLink('bacth=50', known));
  assert.match(store.state.notice, /^The link could not be used: The experiment has no key "bacth"\./);
  assert.deepEqual(store.state.document, description.document);
  assert.deepEqual(statuses(store), ['running', 'running', 'running']);
  await experiment.pause();
});

test('a race that is played to the end ends, and the page plays no more', async () => {
  const { experiment, store } = await loaded({ epochs: 1 });
  await experiment.play();
  await until(store, allEnded);
  assert.deepEqual(statuses(store), ['finished', 'finished', 'finished']);
  assert.deepEqual(lastSteps(await experiment.results()), [50, 50, 50]);
});

test('a loaded experiment waits when the page was not playing, and races on when it was', async () => {
  const { experiment, store } = await loaded();
  assert.deepEqual(statuses(store), ['ready', 'ready', 'ready']);
  await experiment.play();
  await experiment.load({ seed: 2 });
  assert.deepEqual(statuses(store), ['running', 'running', 'running']);
  await experiment.pause();
  assert.deepEqual(statuses(store), ['paused', 'paused', 'paused']);
});

test('a wrong document is rejected with the sentence of the core, and the race goes on', async () => {
  const { experiment, store } = await loaded();
  await experiment.play();
  await assert.rejects(experiment.load({ batch: 0 }), /^Error: batch must be/);
  assert.deepEqual(statuses(store), ['running', 'running', 'running']);
  assert.deepEqual(await experiment.document(), description.document);
  await experiment.pause();
});

test('a number that JSON has no word for is named', async () => {
  const { experiment } = await loaded();
  await assert.rejects(experiment.load({ racers: [{ method: 'sgd', learning_rate: NaN }] }), /not "NaN"/);
  await assert.rejects(experiment.load({ racers: [{ method: 'sgd', learning_rate: -Infinity }] }), /not "-Infinity"/);
});

test('step takes every racer that many steps and records a row there', async () => {
  const { experiment, store } = await loaded();
  await experiment.step(7);
  await experiment.step(7);
  const results = await experiment.results();
  assert.deepEqual(results.racers[0].columns.step, [0, 7, 10, 14]);
  assert.deepEqual(lastSteps(results), [14, 14, 14]);
  assert.deepEqual(statuses(store), ['paused', 'paused', 'paused']);
});

test('step leaves finished racers alone', async () => {
  const { experiment, store } = await loaded({ epochs: 1, racers: [{ method: 'sgd', learning_rate: 100 }, { method: 'adam' }] });
  await experiment.step(40);
  await experiment.step(40);
  assert.deepEqual(statuses(store), ['diverged', 'finished']);
  assert.deepEqual(lastSteps(await experiment.results()), [37, 50]);
});

test('step refuses what is no number of steps', async () => {
  const { experiment } = await loaded();
  for (const steps of [0, -1, 1.5, NaN, Infinity]) await assert.rejects(experiment.step(steps), /whole number/);
});

test('operations that nobody waits for are carried out in their order', async () => {
  const { experiment } = bench();
  experiment.load({ batch: 100 });
  experiment.step(3);
  experiment.step(4);
  assert.deepEqual(lastSteps(await experiment.results()), [7, 7, 7]);
});

test('no racer is given work before the page is there to be seen', async () => {
  let show = () => {};
  const { experiment, store, workers } = bench({ seen: new Promise((resolve) => (show = () => resolve(undefined))) });
  const starting = experiment.start((known) => known.document);
  await until(store, ({ racers }) => racers.length === 3);
  await new Promise(setImmediate);
  assert.deepEqual(
    workers.map(({ posted }) => posted.map(({ type }) => type)),
    [['describe', 'validate']],
  );
  show();
  await starting;
  assert.deepEqual(statuses(store), ['running', 'running', 'running']);
  await experiment.pause();
});

test('a race that is told to pause is over at once for the visitor, before its racers have stopped', async () => {
  const { experiment, store } = await loaded();
  await experiment.play();
  assert.ok(isRacing(store.state));
  const paused = experiment.pause();
  assert.deepEqual(statuses(store), ['running', 'running', 'running']);
  assert.ok(!isRacing(store.state));
  await paused;
  assert.ok(!store.state.pausing);
  const stepping = experiment.step(400);
  await until(store, ({ racers }) => racers.some(({ status }) => status === 'running'));
  assert.ok(isRacing(store.state), 'a long step can be paused');
  await experiment.pause();
  await stepping;
});

test('pause cuts a long step short', async () => {
  const { experiment, store } = await loaded();
  const stepping = experiment.step(400);
  await until(store, ({ racers }) => racers[0].columns.step.length > 1);
  await experiment.pause();
  await stepping;
  assert.ok(lastSteps(await experiment.results()).every((step) => step < 400));
});

test('reset brings every racer back to step 0 and waits', async () => {
  const { experiment, store } = await loaded();
  await experiment.step(20);
  await experiment.play();
  await experiment.reset();
  assert.deepEqual(
    (await experiment.results()).racers.map(({ columns }) => columns.step),
    [[0], [0], [0]],
  );
  assert.deepEqual([statuses(store), store.state.playing], [['ready', 'ready', 'ready'], false]);
});

test('where every racer starts anew the whole race is shown again; where one goes on the part that was chosen stays', async () => {
  const { experiment, store } = await loaded();
  await experiment.step(20);
  const zoom = /** @type {const} */ ({ against: 'step', from: 10, to: 20 });
  store.updateView({ zoom });
  const slots = store.state.racers.map(({ slot }) => slot);
  const document = await experiment.document();
  await edit(experiment, { ...document, racers: racersOf(document).with(0, { method: 'sgd', learning_rate: 3 }) }, slots);
  assert.deepEqual(store.state.view.zoom, zoom);
  await experiment.reset();
  assert.equal(store.state.view.zoom, null);
});

test('reset right after load resets what is loaded, not what was there', async () => {
  const { experiment, store } = await loaded();
  const loading = experiment.load({ batch: 100 }).catch(() => {});
  await experiment.reset();
  await loading;
  assert.equal(store.state.document.batch, 100);
});

test('two loads of the same document give the same results', async () => {
  const { experiment } = await loaded({ seed: 5 });
  await experiment.step(33);
  const first = await experiment.results();
  await experiment.load({ seed: 5 });
  await experiment.step(33);
  assert.deepEqual(await experiment.results(), first);
});

test('results are copies', async () => {
  const { experiment } = await loaded();
  const results = await experiment.results();
  results.racers[0].columns.step.push(99);
  results.document.batch = 1;
  assert.equal((await experiment.document()).batch, 200);
  assert.deepEqual((await experiment.results()).racers[0].columns.step, [0]);
});

test('editing one racer starts that one anew and leaves the others as they are', async () => {
  const { experiment, store } = await loaded();
  await experiment.step(20);
  const document = shown(store);
  const others = store.state.racers.slice(1);
  await edit(experiment, { ...document, racers: [{ method: 'sgd', learning_rate: 1 }, ...document.racers.slice(1)] }, [0, 1, 2]);
  assert.deepEqual([...store.state.racers[0].columns.step], [0]);
  assert.deepEqual(store.state.racers.slice(1), others);
});

test('a racer that is removed takes its worker with it, and the others keep their colours', async () => {
  const { experiment, store, workers } = await loaded();
  await experiment.step(5);
  const document = shown(store);
  await edit(experiment, { ...document, racers: document.racers.slice(1) }, [1, 2]);
  assert.deepEqual(
    store.state.racers.map(({ id, slot }) => [id, slot]),
    [
      ['racer-2', 1],
      ['racer-3', 2],
    ],
  );
  assert.deepEqual(
    workers.map(({ terminated }) => terminated),
    [false, true, false, false],
  );
});

test('the curve of a racer stays hidden while it is that racer, and no other has that from it', async () => {
  const { experiment, store } = await loaded();
  const hidden = () => store.state.view.hidden;
  store.updateView({ hidden: ['racer-1'] });
  const document = shown(store);
  const [first, ...others] = document.racers;
  await edit(experiment, { ...document, racers: [{ ...first, learning_rate: 3 }, ...others] }, [0, 1, 2]);
  assert.deepEqual(hidden(), ['racer-1']);
  await experiment.reset();
  assert.deepEqual(hidden(), ['racer-1']);
  await edit(experiment, { ...document, racers: others }, [1, 2]);
  assert.deepEqual(hidden(), []);
  store.updateView({ hidden: ['racer-2'] });
  await experiment.load({ racers: [{ method: 'sgd', learning_rate: 1 }] });
  assert.deepEqual(hidden(), []);
});

test('a racer that is added joins a race that has ended, and runs it alone', async () => {
  const { experiment, store } = await loaded({ epochs: 1, racers: [{ method: 'adam' }] });
  await experiment.play();
  await until(store, allEnded);
  const racers = [...shown(store).racers, { method: 'sgd', learning_rate: 1 }];
  await edit(experiment, { ...store.state.document, racers }, [store.state.racers[0].slot, 0]);
  assert.deepEqual(statuses(store), ['finished', 'running']);
  await until(store, allEnded);
});

test('an edit keeps a pause, unless it is to be raced: then all race, also where nothing has changed', async () => {
  const { experiment, store } = await loaded();
  await experiment.step(5);
  const document = shown(store);
  await edit(experiment, { ...document, racers: document.racers.with(0, { method: 'sgd', learning_rate: 1 }) }, [0, 1, 2]);
  assert.deepEqual(statuses(store), ['ready', 'paused', 'paused']);
  await edit(experiment, shown(store), [0, 1, 2], { race: true });
  assert.deepEqual(statuses(store), ['running', 'running', 'running']);
  assert.equal(store.state.playing, true);
  await until(store, allEnded);
  await edit(experiment, shown(store), [0, 1, 2], { race: true });
  assert.equal(store.state.playing, false);
});

test('what all racers share starts all anew', async () => {
  const { experiment, store } = await loaded();
  await experiment.step(20);
  await edit(experiment, { ...store.state.document, batch: 100 }, [0, 1, 2]);
  assert.deepEqual(
    store.state.racers.map(({ columns }) => [...columns.step]),
    [[0], [0], [0]],
  );
});

test('a wrong edit is rejected and changes nothing', async () => {
  const { experiment, store } = await loaded();
  const before = store.state;
  await assert.rejects(edit(experiment, { ...before.document, batch: 'many' }, [0, 1, 2]), /batch must be/);
  assert.equal(store.state.document, before.document);
});

test('a race that is loaded or reset to be raced is one from the first moment on', async () => {
  const { experiment, store } = await loaded();
  const played = [];
  store.subscribe(() => played.push([store.state.loading, store.state.playing]));
  await experiment.load({ epochs: 1 }, { race: true });
  assert.deepEqual(statuses(store), ['running', 'running', 'running']);
  await until(store, allEnded);
  played.length = 0;
  await experiment.reset({ race: true });
  assert.ok(played.length > 0 && played.every(([, playing]) => playing));
  await experiment.pause();
});

test('rows of a race that was replaced are not among the new ones', async () => {
  const { experiment } = await loaded();
  await experiment.play();
  await experiment.load({ seed: 9 });
  await experiment.pause();
  const { racers } = await experiment.results();
  for (const { columns } of racers)
    assert.deepEqual(
      columns.step,
      [...new Set(columns.step)].sort((a, b) => a - b),
    );
  assert.ok(racers.every(({ columns }) => columns.step[0] === 0));
});

test('data that fails to load is told in a sentence, and reset tries again', async () => {
  let broken = true;
  const { experiment, store } = bench({
    load: async () => {
      if (broken) throw new Error('The server does not have the training images.');
      return files;
    },
  });
  await assert.rejects(experiment.load({}), { message: 'The server does not have the training images.' });
  assert.equal(store.state.problem, 'The server does not have the training images.');
  assert.deepEqual(statuses(store), ['failed', 'failed', 'failed']);
  broken = false;
  await experiment.reset();
  assert.deepEqual([store.state.problem, statuses(store)], ['', ['ready', 'ready', 'ready']]);
});

test('a load whose data never comes gives way to the next', async () => {
  const { experiment, store } = bench({ load: (name) => (name === 'mnist-full' ? new Promise(() => {}) : Promise.resolve(files)) });
  const waiting = assert.rejects(experiment.load({ data: { set: 'mnist-full' } }), /Another experiment was loaded/);
  await experiment.load({});
  await waiting;
  assert.deepEqual([shown(store).data.set, statuses(store), store.state.problem], ['mnist', ['ready', 'ready', 'ready'], '']);
});

test('a racer whose worker dies is failed with a sentence, the others go on, and reset brings it back', async () => {
  const { experiment, store, workers, locks } = await loaded();
  await experiment.play();
  locks.release(workers[1].lock); // workers[0] answers questions
  await until(store, allEnded);
  assert.deepEqual(statuses(store), ['failed', 'finished', 'finished']);
  const { racers } = await experiment.results();
  assert.deepEqual(
    racers.map(({ message }) => message),
    [LOST, undefined, undefined],
  );
  await experiment.reset();
  assert.deepEqual(statuses(store), ['ready', 'ready', 'ready']);
});

test('a racer that diverges has a message that says where', async () => {
  const { experiment, store } = await loaded({ racers: [{ method: 'sgd', learning_rate: 100 }] });
  await experiment.play();
  await until(store, allEnded);
  const [racer] = (await experiment.results()).racers;
  assert.deepEqual([racer.status, racer.message], ['diverged', 'Diverged at step 37.']);
  assert.equal(racer.columns.train_loss.at(-1), null);
});

test('an engine that cannot start is the one thing the page says', async () => {
  const { store, experiment } = bench();
  /** @type {any} */
  const failing = { describe: () => Promise.reject(new Error('This browser has no WebAssembly SIMD.')) };
  const broken = new Experiment({
    store,
    core: failing,
    library: { load: async () => files, useImages: () => {} },
    makeWorker: () => assert.fail(),
    requestLock: null,
  });
  await broken.start(() => ({}));
  assert.deepEqual(
    [store.state.problem, store.state.loading, store.state.document],
    ['This browser has no WebAssembly SIMD.', false, null],
  );
  assert.ok(experiment);
});

test('what is asked for while the page starts waits its turn', async () => {
  const { experiment, store } = bench();
  const started = experiment.start(() => ({ batch: 50 }));
  await experiment.pause();
  assert.ok(
    lastSteps(await experiment.results()).every((step) => step < 500),
    'pause waited for the end of the race',
  );
  await experiment.load({ batch: 100 });
  await experiment.step(3);
  await started;
  assert.equal(shown(store).batch, 100);
  assert.deepEqual(lastSteps(await experiment.results()), [3, 3, 3]);
});

test('while the data of a new experiment is awaited, the old race adds nothing to it', async () => {
  let arrive;
  const late = new Promise((resolve) => (arrive = () => resolve(files)));
  const { experiment, store } = bench({ load: (name) => (name === 'mnist-full' ? late : Promise.resolve(files)) });
  await experiment.load({ data: { train: 1000 }, epochs: 1000 }); // a row at every step
  await experiment.play();
  const loading = experiment.load({ data: { set: 'mnist-full' } });
  await until(store, () => shown(store).data.set === 'mnist-full');
  for (let turn = 0; turn < 50; turn++) await new Promise((resume) => setImmediate(resume)); // the old race's workers get their say
  assert.deepEqual(
    store.state.racers.map(({ columns }) => columns),
    [{}, {}, {}],
  );
  arrive();
  await loading;
  assert.deepEqual(
    store.state.racers.map(({ columns }) => columns.step[0]),
    [0, 0, 0],
  );
  await experiment.pause();
});

test('an edit that is cut short by the same one leaves it the racers to prepare', async () => {
  let arrive = () => {};
  const late = new Promise((resolve) => (arrive = () => resolve(files)));
  const { experiment, store } = bench({ load: (name) => (name === 'mnist-full' ? late : Promise.resolve(files)) });
  await experiment.load({});
  await experiment.play();
  const document = { ...shown(store), data: { set: 'mnist-full' } };
  const first = assert.rejects(edit(experiment, document, [0, 1, 2]), Replaced);
  const second = edit(experiment, document, [0, 1, 2]);
  await first;
  arrive();
  await second;
  assert.deepEqual(
    store.state.racers.map(({ status, loading, totalSteps }) => [status, loading, totalSteps]),
    Array(3).fill(['running', false, 3000]),
  );
  assert.ok(store.state.playing);
  await experiment.pause();
});

test('step while the race runs stops it first', async () => {
  const { experiment, store } = await loaded();
  await experiment.play();
  await experiment.step(5);
  assert.deepEqual([statuses(store), store.state.playing], [['paused', 'paused', 'paused'], false]);
});

test('a racer is asked what it has learnt, and one that loads is left in peace', async () => {
  const { experiment, store } = await loaded();
  const [{ id }] = store.state.racers;
  await experiment.step(3);
  assert.equal((await experiment.ask(id, { kind: 'weights' })).step, 3);
  const refused = [];
  store.subscribe(() => {
    const racer = store.state.racers.find((other) => other.id === id);
    if (racer?.loading) refused.push(assert.rejects(experiment.ask(id, { kind: 'weights' }), Replaced));
  });
  await experiment.load({ batch: 50 });
  assert.ok(refused.length > 0);
  await Promise.all(refused);
  assert.deepEqual(statuses(store), ['ready', 'ready', 'ready']);
  await assert.rejects(experiment.ask('racer-99', { kind: 'weights' }), /no such racer/);
});

test('a racer under way goes on with another learning rate, which the document says, and reset does it again', async () => {
  const { experiment, store } = await loaded();
  await experiment.play();
  await until(store, ({ racers }) => racers.every(({ columns }) => columns.step.at(-1) >= 20));
  await experiment.changeLearningRate(0, 3);
  assert.deepEqual(statuses(store), ['running', 'running', 'running']);
  assert.ok(lastSteps(store.state)[0] >= 20);
  const [[step, rate]] = Object.entries(shown(store).racers[0].learning_rate_from);
  assert.ok(Number(step) >= 20);
  assert.equal(rate, 3);
  assert.equal(shown(store).racers[0].learning_rate, 10);
  await experiment.changeLearningRate(0, 4);
  assert.equal(Object.keys(shown(store).racers[0].learning_rate_from).length, 2);
  const kept = shown(store);
  await experiment.reset();
  assert.deepEqual(shown(store), kept);
});

test('a racer that has not begun, or is at its end, starts anew with another learning rate', async () => {
  const { experiment, store } = await loaded({ epochs: 1 });
  await experiment.changeLearningRate(0, 3);
  assert.deepEqual(shown(store).racers[0], { method: 'sgd', learning_rate: 3 });
  await experiment.play();
  await until(store, allEnded);
  await experiment.changeLearningRate(0, 4);
  await until(store, allEnded);
  assert.deepEqual(shown(store).racers[0], { method: 'sgd', learning_rate: 4 });
  assert.equal(store.state.racers[0].columns.learning_rate.at(-1), 4);
});

test('the learning rate that a racer already has is no change: under way, after earlier changes, and at its end', async () => {
  const { experiment, store } = await loaded({ epochs: 1 });
  await experiment.step(10);
  const before = shown(store);
  await experiment.changeLearningRate(0, 10);
  assert.equal(shown(store), before);
  await experiment.changeLearningRate(0, 3);
  const [[step]] = Object.entries(shown(store).racers[0].learning_rate_from);
  await experiment.step(10);
  const changed = shown(store);
  await experiment.changeLearningRate(0, 3);
  assert.equal(shown(store), changed);
  await experiment.play();
  await until(store, allEnded);
  await experiment.changeLearningRate(0, 3);
  assert.equal(shown(store), changed);
  assert.deepEqual(statuses(store), ['finished', 'finished', 'finished']);

  await experiment.load({ racers: [{ method: 'sgd', learning_rate: 10, learning_rate_from: { [step]: 3, 9000: 7 } }] });
  await experiment.step(20);
  await experiment.changeLearningRate(0, 7);
  assert.equal(shown(store).racers[0].learning_rate_from[20], 7, 'what is still to come is not in force');
});

test('a wrong learning rate is rejected with the sentence of the core, and the race goes on as it was', async () => {
  const { experiment, store } = await loaded();
  await experiment.play();
  await until(store, ({ racers }) => racers[0].columns.step.at(-1) >= 20);
  const before = shown(store);
  await assert.rejects(experiment.changeLearningRate(0, 'fast'), /learning_rate must be a number, not "fast"/);
  assert.equal(shown(store), before);
  await experiment.pause();
});

test('the speed reaches racers that run and those that start later, and no step depends on it', async () => {
  const { experiment, store, workers } = await loaded({ epochs: 1 });
  const sent = (type) => workers.flatMap(({ posted }) => posted.filter((message) => message.type === type));
  await experiment.play();
  experiment.setSpeed(50);
  assert.deepEqual(
    sent('pace').map(({ stepsPerSecond }) => stepsPerSecond),
    [50, 50, 50],
  );
  await until(store, allEnded);
  assert.deepEqual(lastSteps(store.state), [50, 50, 50]);
  await experiment.reset();
  await experiment.step(2);
  await experiment.play();
  await experiment.pause();
  assert.deepEqual(
    sent('play').map(({ steps, stepsPerSecond }) => [steps, stepsPerSecond]),
    workers.slice(1).flatMap(() => [
      [Infinity, Infinity],
      [2, Infinity],
      [Infinity, 50],
    ]),
  );
  assert.throws(() => experiment.setSpeed(0), /above 0/);
  assert.equal(store.state.view.speed, 50);
});

test('an experiment is raced on the images that it is of, also when it comes back', async () => {
  const used = [];
  const { experiment, store } = bench({ useImages: (name) => void used.push(name) });
  await experiment.load({}, { images: 'a' });
  const first = { document: shown(store), slots: [0, 1, 2], images: 'a' };
  await experiment.load({}, { images: 'b' });
  await experiment.step(3);
  await experiment.edit(() => first);
  assert.deepEqual([used, store.state.images], [['a', 'b', 'a'], 'a']);
  assert.deepEqual(lastSteps(store.state), [0, 0, 0], 'of the same document, they start anew');
  await experiment.step(3);
  await experiment.edit((now) => ({ ...now }));
  assert.deepEqual(lastSteps(store.state), [3, 3, 3]);
});

test('other images cut a long step short', async () => {
  const { experiment, store } = await loaded();
  const stepping = experiment.step(400);
  await until(store, ({ racers }) => racers[0].columns.step.length > 1);
  const before = [];
  store.subscribe(() => before.push(...store.state.racers.flatMap(({ columns }) => columns.step?.at(-1) ?? [])));
  await experiment.edit((now) => ({ ...now, images: 'a' }));
  await stepping;
  assert.ok(before.length > 0 && before.every((step) => step < 400));
});

test('what has been said of the address stays beside what is said of a broken link', async () => {
  const { experiment, store } = bench();
  store.update({ notice: 'The link hides “foo”.' });
  await experiment.start((known) => decodeLink('bacth=50', known));
  assert.match(store.state.notice, /^The link hides “foo”\. The link could not be used: .* This is the default experiment\.$/);
  await experiment.pause();
});
