// What stands behind the stability strip: its axis, whom it asks what and how often, and its words.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EdgeWatch, examplesOf, RECENT, shareOf } from '../../web/instruments/stability-strip/edges.js';
import { addPoint, tells } from '../../web/instruments/stability-strip/history.js';
import { limitOf } from '../../web/instruments/stability-strip/limits.js';
import { spansOf } from '../../web/instruments/stability-strip/stability-strip.js';
import { captionOf, isSaturated, spanInWords, WATCH } from '../../web/instruments/stability-strip/words.js';
import { endOf, LOWEST, placeOf, ticksTo } from '../../web/instruments/stability-strip/scale.js';

test('the axis goes through its ticks in order, from end to end, and no further; it ends where all values have room', () => {
  for (const end of [endOf([NaN, 99]), endOf([3, 101])]) {
    const places = ticksTo(end).map((z) => placeOf(z, end));
    assert.equal(places[0], 0);
    assert.equal(places.at(-1), 1);
    for (let i = 1; i < places.length; i++) assert.ok(places[i] - places[i - 1] > 0.05, `${ticksTo(end)[i]}`);
    assert.equal(placeOf(1e9, end), 1);
    assert.equal(placeOf(-1e9, end), placeOf(LOWEST, end));
  }
  assert.deepEqual([endOf([]), endOf([1, 100]), endOf([101]), endOf([1e9])], [100, 100, 10_000, 10_000]);
});

test('five hundred examples stand for all, but of a full batch of up to two thousand all are taken', () => {
  assert.equal(examplesOf({ train: 10000 }, 200), 500);
  assert.equal(examplesOf({ train: 300 }, 50), 300);
  assert.equal(examplesOf({ train: 2000 }, 'full'), 2000);
  assert.equal(examplesOf({ train: 60000 }, 'full'), 500);
});

/** @returns {any} */
const racer = (id, step, seconds, status = 'running') => ({
  id,
  status,
  loading: false,
  columns: { step: Float64Array.of(0, step), seconds: Float64Array.of(0, seconds) },
});

/** A watch whose questions are answered by hand; a measurement takes `seconds`. */
function watched(t, { cores = 2, seconds = 0.05 } = {}) {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'] });
  const asked = [];
  const watch = new EdgeWatch({
    ask: (id, question) => new Promise((resolve) => asked.push({ id, question, resolve })),
    onChange: () => {},
    cores,
    rateOf: () => 2,
  });
  const answer = async (step) => {
    asked.at(-1).resolve({ step, values: Float32Array.of(3, -0.5, 7, seconds) });
    for (let turn = 0; turn < 6; turn++) await Promise.resolve();
  };
  return { watch, asked, answer, pass: (milliseconds) => t.mock.timers.tick(milliseconds) };
}

test('a racer is measured more than once a second while that is cheap', async (t) => {
  const { watch, asked, answer, pass } = watched(t, { seconds: 0.05 });
  watch.watch([racer('a', 10, 1)], 1000);
  assert.deepEqual(
    asked.map(({ id, question }) => [id, question]),
    [['a', { kind: 'sharpness', examples: 1000, smallestEvery: 4 }]],
  );
  await answer(10);
  const { step, largest, smallest } = watch.edges.get('a');
  assert.deepEqual([step, largest, smallest], [10, 3, -0.5]);
  watch.watch([racer('a', 20, 2)], 1000);
  pass(349);
  assert.equal(asked.length, 1);
  pass(1);
  assert.equal(asked.length, 2);
});

test('a measurement that is ahead of the rows stays until the racer starts anew', async (t) => {
  const { watch, answer } = watched(t);
  watch.watch([racer('a', 10, 1)], 500);
  await answer(17);
  watch.watch([racer('a', 10, 1)], 500);
  assert.equal(watch.edges.get('a')?.step, 17);
  watch.watch([racer('a', 0, 0)], 500);
  assert.ok(!watch.edges.has('a'));
});

/** A watch of one racer that was measured at 1 s of computing, which took `seconds`. */
async function measuredOnce(t, seconds, speed = Infinity, count = 1) {
  const parts = watched(t, { seconds });
  const racers = (/** @type {number} */ raced) => Array.from({ length: count }, (_, k) => racer(`racer-${k}`, 10 * raced, k ? 0 : raced));
  const say = (/** @type {number} */ raced) => parts.watch.watch(racers(raced), 1000, speed);
  const asked = () => parts.asked.filter(({ id }) => id === 'racer-0');
  const answer = async (smallest = -0.5, cost = seconds) => {
    asked()
      .at(-1)
      .resolve({ step: 10, values: Float32Array.of(3, smallest, 7, cost) });
    for (let turn = 0; turn < 6; turn++) await Promise.resolve();
  };
  say(1);
  await answer();
  return { ...parts, say, answer, count: () => asked().length };
}

test('a dear measurement is made again when the racer has computed nine times as long, however late that is', async (t) => {
  const { say, pass, count } = await measuredOnce(t, 0.25);
  pass(2249);
  say(3.2); // 2.2 s of computing later
  assert.equal(count(), 1);
  pass(1000);
  say(3.26);
  assert.equal(count(), 2);
});

test('under a load from outside, in which little is computed, it is made less often, so that the share stays', async (t) => {
  const { say, pass, count } = await measuredOnce(t, 0.25);
  for (let second = 1; second <= 5; second++) {
    pass(1000);
    say(1 + 0.4 * second);
  }
  assert.equal(count(), 1);
  say(3.3);
  assert.equal(count(), 2);
});

test('where no row tells what is computed, time does after all', async (t) => {
  const { pass, count } = await measuredOnce(t, 0.125);
  pass(3374);
  assert.equal(count(), 1);
  pass(1);
  assert.equal(count(), 2);
});

test('a racer that waits for its next step has time for it, once a second and more', async (t) => {
  const { say, pass, count } = await measuredOnce(t, 0.25, 5);
  pass(700);
  say(1.1);
  assert.equal(count(), 2);
});

test('of racers that wait on too few cores each has its part of the time', async (t) => {
  const { say, pass, count } = await measuredOnce(t, 0.5, 5, 4);
  pass(990);
  say(1);
  assert.equal(count(), 1);
  pass(10);
  say(1);
  assert.equal(count(), 2);
});

test('racers that take turns are measured while they wait, for a third of their time', async (t) => {
  const { say, pass, count } = await measuredOnce(t, 0.25, Infinity, 3);
  pass(700);
  say(1.49);
  assert.equal(count(), 1);
  say(1.51); // twice the 0.25 s later
  assert.equal(count(), 2);
});

test('where no row tells what such a racer computes, it counts as having had its turns', async (t) => {
  const { pass, count } = await measuredOnce(t, 0.25, Infinity, 3); // two cores: half a second in three quarters
  pass(749);
  assert.equal(count(), 1);
  pass(2); // a third is no round number
  assert.equal(count(), 2);
});

test('one in four takes longer: it is the average of the last four that has its share', async (t) => {
  const { say, pass, answer, count } = await measuredOnce(t, 0.25);
  pass(700);
  say(3.26);
  await answer(-0.5, 0.75); // 0.5 s on average
  pass(700);
  say(7.75);
  assert.equal(count(), 2);
  say(7.77); // 4.5 s later
  assert.equal(count(), 3);
  for (const raced of [12, 16, 18.69]) {
    await answer(NaN, 0.15);
    pass(700);
    say(raced);
  }
  assert.equal(count(), 5); // of the last four three and the dear one, 0.3 s on average: 2.7 s later
  say(18.71);
  assert.equal(count(), 6);
});

test('the smallest eigenvalue stays as it was found until it is looked for again, and all as it was before the loss is not finite', async (t) => {
  const { watch, asked, pass } = watched(t, { seconds: 0 });
  const found = [];
  for (const [step, largest, smallest] of [
    [1, 3, NaN],
    [2, 4, -0.5],
    [3, 5, NaN],
    [4, NaN, NaN],
  ]) {
    watch.watch([racer('a', step, step)], 500);
    pass(700);
    asked.at(-1).resolve({ step, values: Float32Array.of(largest, smallest, 6, 0) });
    for (let turn = 0; turn < 6; turn++) await Promise.resolve();
    const { largest: high, smallest: low } = watch.edges.get('a') ?? {};
    found.push([high, low]);
  }
  assert.deepEqual(found, [
    [3, NaN],
    [4, -0.5],
    [5, -0.5],
    [5, -0.5],
  ]);
});

test('of the last measurements the range is kept, each with the learning rate that it was made at', async (t) => {
  const { watch, asked, answer, pass } = watched(t, { seconds: 0 });
  for (let k = 0; k < RECENT + 3; k++) {
    watch.watch([racer('a', k + 1, k)], 500);
    pass(700);
    asked.at(-1).resolve({ step: k, values: Float32Array.of(k, -1, 3, 0) });
    for (let turn = 0; turn < 6; turn++) await Promise.resolve();
  }
  assert.deepEqual(
    watch.edges.get('a')?.recent,
    Array.from({ length: RECENT }, (_, k) => 2 * (k + 3)),
  );
  watch.watch([racer('a', 0, 0)], 500);
  pass(700);
  await answer(0);
  assert.deepEqual(watch.edges.get('a')?.recent, [6]);
});

/** The span of a racer with λ from −0.5 to 3. */
function spanOf(settings, change = {}, recent = [1.5], smallest = -0.5, document = {}) {
  const state = {
    document: { batch: 200, data: { train: 5000 }, ...document, racers: [{ method: 'sgd', learning_rate: 0.5, ...settings }] },
    racers: [{ ...racer('a', 10, 1), slot: 0, ...change }],
  };
  const edges = new Map([['a', { step: 10, largest: 3, smallest, seconds: 0, past: [], recent }]]);
  return spansOf(/** @type {any} */ (state), ['It'], edges)[0];
}

const said = (...args) => spanInWords(spanOf(...args));

/** Rows of a racer whose training loss has risen. */
const worse = { columns: { step: Float64Array.of(0, 10), seconds: Float64Array.of(0, 1), train_loss: Float64Array.of(2.3, 469) } };

test('it says where a racer stands, what is not its limit, where it was lately, and that it has diverged', () => {
  assert.equal(said({}), 'It: from −0.25 to 1.5, within its limit 2.');
  assert.equal(said({}, {}, [1.5], NaN), 'It: the largest 1.5, within its limit 2.');
  assert.match(said({ learning_rate: 4 }), /beyond its limit 2, and below −1 on the other side\.$/);
  assert.match(said({ method: 'momentum', learning_rate: 1 }), /to 3, within its limit 3\.8\.$/);
  assert.match(said({ method: 'adam' }), /within the limit 2 of an explicit step, which is not its own\.$/);
  assert.match(said({ method: 'implicit' }), /within the limit 2 of an explicit step, which its own has not\.$/);
  assert.match(said({ method: 'implicit', implicit_blocks: ['W2'] }), /of an explicit step, which it takes in some blocks\.$/);
  assert.match(said({ learning_rate: 0.01 }, worse), /within its limit 2, but saturated, its loss above that at the start\.$/);
  assert.match(said({}, {}, [2.2, NaN, 1.9, 2.0]), / Lately the largest was from 1\.9 to 2\.2\.$/);
  assert.equal(said({ learning_rate: 4 }, { status: 'diverged' }), 'It: diverged; before that 12, beyond its limit 2.');
});

/** The largest size of an eigenvalue of x_{k+1} = a x_k + b x_{k-1}. */
function radius(a, b) {
  const root = (a * a) / 4 + b;
  return root < 0 ? Math.sqrt(-b) : Math.abs(a / 2) + Math.sqrt(root);
}

test('the limits of momentum and of Nesterov are where the roots of their recurrences leave the unit circle', () => {
  /** θ' = θ + v', v' = μ v − z θ; and v' = μ v + z θ, θ' = θ − z θ − μ v': without v a recurrence of two steps. */
  const recurrences = {
    sgd: (z) => [1 - z, 0],
    momentum: (z, mu) => [1 + mu - z, -mu],
    nesterov: (z, mu) => [1 + mu - z - mu * z, mu * z - mu],
  };
  for (const [method, recurrence] of Object.entries(recurrences)) {
    for (const momentum of [0.001, 0.5, 0.9, 0.99]) {
      const { kind, at } = limitOf({ method, momentum });
      assert.equal(kind, 'explicit');
      for (const share of [0.01, 0.3, 0.7, 0.999])
        assert.ok(radius(...recurrence(share * at, momentum)) < 1, `${method} ${momentum} ${share}`);
      assert.ok(radius(...recurrence(1.001 * at, momentum)) > 1, `${method} ${momentum}`);
    }
  }
  assert.equal(limitOf({ method: 'momentum' }).at, 3.8);
});

test('the recurrence of Nesterov is that of its steps', () => {
  const [z, mu] = [0.7, 0.9];
  let [theta, velocity] = [1, 0];
  const path = [theta];
  for (let k = 0; k < 4; k++) {
    velocity = mu * velocity + theta;
    theta -= z * (theta + mu * velocity);
    path.push(theta);
  }
  for (let k = 2; k < path.length; k++) {
    assert.ok(Math.abs(path[k] - ((1 + mu - z - mu * z) * path[k - 1] + (mu * z - mu) * path[k - 2])) < 1e-12);
  }
});

test('the limit 2 is that of plain and, to compare with, of wholly implicit steps, and of no others', () => {
  const document = /** @type {any} */ ({ network: { hidden: [8] } });
  const kind = (settings) => limitOf(settings, document).kind;
  assert.deepEqual(['sgd', 'implicit', 'bdf2', 'clipped_sgd', 'adam', 'lbfgs', 'rkc', 'published', 'published_bgd'].map((method) => kind({ method })), [
    'explicit', 'implicit', 'implicit', 'other', 'other', 'other', 'other', 'other', 'other',
  ]); // prettier-ignore
  assert.equal(kind({ method: 'implicit', implicit_blocks: ['W1', 'b1'] }), 'partly');
  assert.equal(kind({ method: 'implicit', implicit_blocks: ['W1', 'b1', 'W2', 'b2'] }), 'implicit');
  const weights = { method: 'implicit', implicit_blocks: ['W1', 'W2'] };
  assert.equal(kind(weights), 'partly');
  assert.equal(limitOf(weights, /** @type {any} */ ({ network: { hidden: [8], bias: false } })).kind, 'implicit');
  assert.equal(limitOf({ method: 'implicit' }).shrinks, true);
  assert.equal(limitOf({ method: 'implicit', curvature: 'hessian' }).shrinks, false);
});

/** The caption over racers, each with its settings, changes of its state, and document. */
const captioned = (...racers) =>
  captionOf(
    racers.map(([title, settings, change, document]) => ({ ...spanOf(settings, change, [1.5], -0.5, document), title })),
    500,
  );
const FULL = { batch: 'full', data: { train: 2000 } };

test('the caption says of gradient descent where it stands, and names the edge only at the limit', () => {
  const at = (rate, document) => captioned(['SGD', { learning_rate: rate / 3 }, {}, document]);
  assert.equal(at(0.8, FULL), 'SGD is below its limit 2: its steps are stable.');
  for (const z of [1.81, 2.29]) assert.equal(at(z, FULL), 'SGD stands at its limit 2, the edge of stability.');
  assert.equal(at(2.4, FULL), 'SGD is beyond its limit 2: its steps grow along the steepest direction.');
  assert.equal(
    at(2.4, { batch: 200, data: { train: 5000 } }),
    'SGD is beyond its limit 2: on the mean loss of 500 examples its steps grow along the steepest direction.',
  );
  assert.match(at(0.8, { batch: 'full', data: { train: 5000 } }), /stable\.$/);
  assert.match(at(0.8, { batch: 'full', data: { train: 5000 } }), /on the mean loss of 500 examples/);
});

test('without gradient descent nothing is said of it, and that an implicit step shrinks only where it is implicit as a whole', () => {
  const others = captioned(
    ['Adam', { method: 'adam' }, {}, FULL],
    ['L-BFGS', { method: 'lbfgs' }, {}, FULL],
    ['Implicit', { method: 'implicit', learning_rate: 5 }, {}, FULL],
  );
  assert.equal(
    others,
    'Implicit is beyond 2, where an explicit step grows; its implicit one shrinks there. Adam and L-BFGS, hollow, have other limits.',
  );
  const partly = captioned(['Implicit', { method: 'implicit', learning_rate: 5, implicit_blocks: ['W2'] }]);
  assert.equal(partly, 'Implicit steps some blocks explicitly, and those have a limit.');
  assert.equal(captioned(['Implicit', { method: 'implicit', learning_rate: 5, curvature: 'hessian' }]), WATCH);
  assert.equal(captioned(['Implicit', { method: 'implicit', learning_rate: 5 }, worse]), 'Implicit is worse than at the start.');
  assert.equal(captionOf([{ ...spanOf({}), high: NaN }], 500), WATCH);
});

test('a racer that is worse than at its start and hardly curves any more is said to be broken, not stable', () => {
  assert.ok(isSaturated(spanOf({ learning_rate: 0.01 }, worse)));
  assert.ok(!isSaturated(spanOf({ learning_rate: 0.01 })) && !isSaturated(spanOf({ learning_rate: 1 }, worse)));
  assert.match(captioned(['SGD', { learning_rate: 0.01 }, worse]), /^SGD broke: .* a small ηλ is no sign of stability\.$/);
  assert.equal(captioned(['SGD', { learning_rate: 0.5 }, worse]), 'SGD is within its limit 2 now, but worse than at the start.');
  assert.equal(captioned(['SGD', {}, { status: 'diverged' }]), 'SGD diverged.');
});

test('of many racers the caption stays as short as there is room for', () => {
  const settings = [{}, { learning_rate: 5 }, { method: 'momentum' }, { method: 'implicit', learning_rate: 9 }, { method: 'adam' }];
  const of = (/** @type {number[]} */ each) =>
    captioned(...settings.flatMap((one) => each.map((k) => [`Implicit (implicit blocks: W1, b1) no. ${k}`, one, k === 3 ? worse : {}])));
  assert.ok(of([0, 1, 2, 3]).length <= 230, of([0, 1, 2, 3]));
  assert.match(of([0, 1, 2, 4, 5]), /^5 racers are beyond/);
});

test('what was found before an experiment is loaded is not multiplied by the learning rate of that one', () => {
  assert.equal(said({ learning_rate: 20 }, { loading: true, columns: {} }), 'It: not measured.');
});

test('a racer that starts anew is not known any more, one that is removed is not asked, and at rest nobody is', async (t) => {
  const { watch, asked, answer, pass } = watched(t);
  watch.watch([racer('a', 10, 1), racer('b', 10, 1)], 1000);
  await answer(10);
  assert.ok(watch.edges.has('b'));
  watch.watch([racer('a', 10, 1), racer('b', 0, 0)], 1000);
  assert.ok(!watch.edges.has('b'));
  watch.watch([racer('a', 12, 1)], 1000);
  watch.rest();
  pass(10000);
  assert.equal(asked.length, 2);
});

test('the share that measuring takes is that of all compute time', () => {
  const edges = new Map([['a', { step: 1, largest: 1, smallest: 0, seconds: 0.1, past: [], recent: [] }]]);
  assert.equal(shareOf(/** @type {any} */ ([racer('a', 1, 0.4), racer('b', 1, 0.5)]), edges), 0.1);
  assert.ok(Number.isNaN(shareOf(/** @type {any} */ ([racer('a', 0, 0)]), new Map())));
});

test('what is measured after the end of a race is not counted', async (t) => {
  const { watch, answer, pass, asked } = watched(t, { seconds: 0.2 });
  watch.watch([racer('a', 10, 1)], 500);
  await answer(10);
  watch.watch([racer('a', 20, 9, 'finished')], 500);
  pass(10_000);
  assert.equal(asked.length, 2);
  await answer(20);
  const { step, seconds } = watch.edges.get('a');
  assert.equal(step, 20);
  assert.ok(Math.abs(seconds - 0.2) < 1e-6);
});

test('every measurement of a race is kept, thinned out where they are many, and a new race begins with none', async (t) => {
  const { watch, answer, pass } = watched(t);
  const steps = [10, 17, 17, 30];
  for (const [k, step] of steps.entries()) {
    watch.watch([racer('a', step, 10 * (k + 1))], 500);
    pass(700);
    await answer(step);
  }
  const past = watch.edges.get('a')?.past;
  assert.deepEqual(past, [[10, 6], [17, 6], [30, 6]]); // prettier-ignore
  watch.watch([racer('a', 0, 0)], 500);
  pass(700);
  await answer(0);
  assert.deepEqual(watch.edges.get('a')?.past, [[0, 6]]);

  /** @type {[number, number][]} */
  const many = [];
  for (let step = 0; step <= 3000; step++) addPoint(many, [step, step === 7 ? NaN : step]);
  assert.ok(many.length > 240 && many.length <= 500, String(many.length));
  assert.deepEqual([many[0], many.at(-1)], [[0, 0], [3000, 3000]]); // prettier-ignore
  assert.ok(many.every(([step, high], i) => step === high && (i === 0 || step > many[i - 1][0])));
});

test('the lines over the steps are there by themselves where gradient descent sees just what is measured', () => {
  const full = { batch: 'full', data: { train: 2000 } };
  assert.ok(tells([spanOf({}, {}, [1.5], -0.5, full)]));
  assert.ok(!tells([spanOf({})]));
  assert.ok(!tells([spanOf({ method: 'implicit' }, {}, [1.5], -0.5, full)]));
});
