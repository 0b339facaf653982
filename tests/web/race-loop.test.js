import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { anyCore } from '../../web/engine/cores.js';
import { engineFrom } from '../../web/engine/core.js';
import { PROGRESS_MS, RaceLoop, SLICE_MS } from '../../web/engine/race-loop.js';
import { fakeCore } from './fake-core.js';

const files = () => {
  const blob = new Blob([new Uint8Array([100, 1, 2])]);
  return { trainImages: blob, trainLabels: blob, testImages: blob, testLabels: blob };
};
const text = (document = {}) => JSON.stringify(document);
const prepare = (more = {}) => ({ type: /** @type {const} */ ('prepare'), runId: 1, text: text(), racer: 0, files: files(), ...more });
const play = (steps = Infinity, runId = 1, stepsPerSecond = Infinity) => ({
  type: /** @type {const} */ ('play'),
  runId,
  steps,
  stepsPerSecond,
});
const pause = (runId = 1) => ({ type: /** @type {const} */ ('pause'), runId });

/** A loop whose clock moves only with the work, each unit of which takes `unitMs`, and with its rests. `atTurn(n)` runs when the loop yields for the nth time. */
function bench({ unitMs = 5, atTurn = undefined, onAdvance = () => {}, takeCore = anyCore, takePageCore = anyCore } = {}) {
  let clock = 0;
  let turns = 0;
  const core = fakeCore({
    onAdvance: () => {
      clock += unitMs;
      onAdvance();
    },
  });
  const sent = [];
  let loads = 0;
  const loop = new RaceLoop({
    loadEngine: async () => {
      loads += 1;
      return engineFrom(core);
    },
    send: (message) => sent.push({ ...message, at: clock }),
    now: () => clock,
    takeCore,
    takePageCore,
    rest: async (milliseconds) => {
      clock += milliseconds;
    },
    takeTurn: async () => {
      turns += 1;
      atTurn?.(turns);
      await new Promise(setImmediate);
    },
  });
  return { loop, sent, core, types: () => sent.map(({ type }) => type), loads: () => loads, clock: () => clock, turns: () => turns };
}

test('prepare is answered by the row of step 0 and by ready', async () => {
  const { loop, sent } = bench();
  await loop.receive(prepare());
  assert.deepEqual(
    sent.map(({ type }) => type),
    ['progress', 'ready'],
  );
  assert.deepEqual([...sent[0].columns.step], [0]);
  assert.equal(sent[1].totalSteps, 500);
});

test('play runs to the end, reports rows in order and then says finished', async () => {
  const { loop, sent, types } = bench();
  await loop.receive(prepare({ text: text({ epochs: 1 }) }));
  await loop.receive(play());
  const steps = sent.filter(({ type }) => type === 'progress').flatMap(({ columns }) => [...columns.step]);
  assert.deepEqual(steps, [0, 10, 20, 30, 40, 50]);
  assert.deepEqual([types().at(-1), sent.at(-1).reason, sent.at(-1).step], ['finished', 'finished', 50]);
});

test('play takes the steps it was asked for, records a row there and says paused', async () => {
  const { loop, sent } = bench();
  await loop.receive(prepare());
  await loop.receive(play(7));
  assert.deepEqual([sent.at(-1).type, sent.at(-1).step], ['paused', 7]);
  assert.deepEqual([...sent.at(-2).columns.step], [7]);
  await loop.receive(play(3));
  assert.equal(sent.at(-1).step, 10);
  assert.deepEqual(
    sent.filter(({ type }) => type === 'progress').flatMap(({ columns }) => [...columns.step]),
    [0, 7, 10],
  );
});

test('a race that diverges says so', async () => {
  const { loop, sent } = bench();
  await loop.receive(prepare({ text: text({ racers: [{ method: 'sgd', learning_rate: 100 }] }) }));
  await loop.receive(play());
  assert.deepEqual([sent.at(-1).type, sent.at(-1).reason, sent.at(-1).step], ['finished', 'diverged', 37]);
  assert.ok(Number.isNaN(sent.at(-2).columns.train_loss.at(-1)));
});

test('pause is answered within a slice, after the answer of the play it ends', async () => {
  const timeline = bench({ atTurn: (turn) => turn === 12 && pauseNow() });
  let askedAt = Infinity;
  const pauseNow = () => {
    askedAt = timeline.clock();
    timeline.loop.receive(pause());
  };
  await timeline.loop.receive(prepare());
  await timeline.loop.receive(play());
  assert.deepEqual(timeline.types().slice(-2), ['paused', 'paused']);
  assert.ok(timeline.sent.at(-1).at - askedAt <= SLICE_MS);
  assert.ok(timeline.sent.at(-1).step < 500);
});

test('a racer that is paused while it waits for a core stops without another step', async () => {
  let waits = 0;
  let stepsThen = -1;
  const timeline = bench({
    takeCore: async () => {
      waits += 1;
      if (waits === 12) timeline.loop.receive(pause());
      if (waits === 12) stepsThen = steps;
      return () => {};
    },
    onAdvance: () => (steps += 1),
  });
  let steps = 0;
  await timeline.loop.receive(prepare());
  await timeline.loop.receive(play());
  assert.deepEqual(timeline.types().slice(-2), ['paused', 'paused']);
  assert.equal(steps, stepsThen);
});

test('a slice ends as soon as its time is over, however long one step is', async () => {
  const { loop, clock, turns } = bench({ unitMs: 1000 });
  await loop.receive(prepare({ text: text({ epochs: 1, data: { train: 1000 } }) }));
  await loop.receive(play());
  assert.ok(turns() >= clock() / 1000 - 2);
});

test('rows are sent a few times a second, however fast they come', async () => {
  const { loop, sent, clock } = bench({ unitMs: 0.5 });
  await loop.receive(prepare());
  await loop.receive(play());
  const progress = sent.filter(({ type }) => type === 'progress');
  assert.ok(progress.length <= 3 + clock() / PROGRESS_MS, `${progress.length} messages in ${clock()} ms`);
  const gaps = progress.slice(2, -1).map(({ at }, index) => at - progress[index + 1].at);
  assert.ok(Math.min(...gaps) >= PROGRESS_MS);
});

test('play goes on where pause stopped', async () => {
  const { loop, sent } = bench({ atTurn: (turn) => turn === 10 && loop.receive(pause()) });
  await loop.receive(prepare({ text: text({ epochs: 1 }) }));
  await loop.receive(play());
  const stoppedAt = sent.at(-1).step;
  assert.ok(stoppedAt > 0 && stoppedAt < 50);
  await loop.receive(play());
  assert.deepEqual([sent.at(-1).type, sent.at(-1).step], ['finished', 50]);
});

test('at so many steps a second a race takes its time, and gives the same rows', async () => {
  const slow = bench({ unitMs: 1 });
  await slow.loop.receive(prepare({ text: text({ epochs: 1 }) }));
  const begun = slow.clock();
  await slow.loop.receive(play(Infinity, 1, 20));
  const seconds = (slow.clock() - begun) / 1000;
  assert.ok(seconds > 2.1 && seconds < 2.6, `50 steps at 20 a second took ${seconds} s`);
  const fast = bench({ unitMs: 1 });
  await fast.loop.receive(prepare({ text: text({ epochs: 1 }) }));
  await fast.loop.receive(play());
  const rows = ({ sent }) => sent.filter(({ type }) => type === 'progress').flatMap(({ columns }) => [...columns.train_loss]);
  assert.deepEqual(rows(slow), rows(fast));
});

test('the pace can change in the midst of a run, and a pause is answered within a slice however slow it is', async () => {
  let askedAt = Infinity;
  const timeline = bench({
    unitMs: 1,
    atTurn: (turn) => {
      if (turn === 60) timeline.loop.receive({ type: 'pace', runId: 1, stepsPerSecond: 0.1 });
      if (turn !== 200) return;
      askedAt = timeline.clock();
      timeline.loop.receive(pause());
    },
  });
  await timeline.loop.receive(prepare());
  await timeline.loop.receive(play(Infinity, 1, 200));
  const { type, at, step } = timeline.sent.at(-1);
  assert.equal(type, 'paused');
  assert.ok(at - askedAt <= SLICE_MS, `${at - askedAt} ms`);
  assert.ok(step > 20 && step < 70, `${step} steps`);
});

test('steps that are asked for are taken at the pace asked for, and the last one is not waited after', async () => {
  const { loop, sent, clock } = bench({ unitMs: 1 });
  await loop.receive(prepare());
  const begun = clock();
  await loop.receive(play(3, 1, 1));
  assert.equal(sent.at(-1).step, 3);
  assert.ok(clock() - begun < 2100 && clock() - begun >= 1740, `${clock() - begun} ms`);
});

test('the pace of a race that is not held is answered by failed', async () => {
  const { loop, types } = bench();
  await loop.receive({ type: 'pace', runId: 1, stepsPerSecond: 10 });
  assert.deepEqual(types(), ['failed']);
});

test('a packed file is answered by the unpacked one, a damaged one by failed, without the engine', async () => {
  const { loop, sent, types, loads } = bench();
  const packed = gzipSync(Buffer.from('abc'));
  await loop.receive({ type: 'unpack', runId: 1, blob: new Blob([packed]) });
  await loop.receive({ type: 'unpack', runId: 2, blob: new Blob([packed.subarray(0, 15)]) });
  assert.deepEqual(types(), ['unpacked', 'failed']);
  assert.equal(await sent[0].blob.text(), 'abc');
  assert.equal(loads(), 0);
});

test('a wrong document is answered by the sentence of the core', async () => {
  const { loop, sent, types } = bench();
  await loop.receive(prepare({ text: text({ batch: 0 }) }));
  await loop.receive({ type: 'validate', runId: 2, text: text({ bacth: 1 }) });
  assert.deepEqual(types(), ['failed', 'failed']);
  assert.match(sent[0].message, /^batch must be/);
  assert.equal(sent[1].message, 'The experiment has no key "bacth".');
});

test('text that is no JSON is answered by failed', async () => {
  const { loop, types } = bench();
  await loop.receive({ type: 'validate', runId: 1, text: '{' });
  assert.deepEqual(types(), ['failed']);
});

test('data that the core refuses is answered by its sentence', async () => {
  const { loop, sent } = bench();
  const empty = new Blob([]);
  await loop.receive(prepare({ files: { ...files(), trainLabels: empty } }));
  assert.match(sent[0].message, /not an IDX file/);
});

test('a new prepare replaces a race under way, which then says no more and is deleted', async () => {
  const { loop, sent, core } = bench({ atTurn: (turn) => turn === 20 && replace() });
  let replaced = Promise.resolve();
  const replace = () => (replaced = loop.receive(prepare({ runId: 2, racer: 1 })));
  await loop.receive(prepare());
  await loop.receive(play());
  await replaced;
  const at = sent.findIndex(({ runId }) => runId === 2);
  assert.ok(
    sent.slice(at).every(({ runId }) => runId === 2),
    'an answer of the old race came late',
  );
  assert.equal(sent.at(-1).type, 'ready');
  assert.equal(core.live(), 1);
});

test('play and pause of a race that is not held are answered by failed', async () => {
  const { loop, sent } = bench();
  await loop.receive(prepare());
  await loop.receive(play(1, 7));
  await loop.receive(pause(7));
  assert.deepEqual(
    sent.slice(2).map(({ type, runId }) => [type, runId]),
    [
      ['failed', 7],
      ['failed', 7],
    ],
  );
});

test('an error thrown in a step becomes failed, the race is deleted and the next one runs', async () => {
  let throwing = false;
  const { loop, sent, core } = bench({
    onAdvance: () => {
      if (throwing) throw new Error('Something broke.');
    },
  });
  await loop.receive(prepare());
  throwing = true;
  await loop.receive(play());
  assert.deepEqual([sent.at(-1).type, sent.at(-1).message], ['failed', 'Something broke.']);
  assert.equal(core.live(), 0);
  throwing = false;
  await loop.receive(prepare({ runId: 2 }));
  assert.deepEqual([sent.at(-1).type, sent.at(-1).runId], ['ready', 2]);
});

test('after a trap, or a number thrown out of C++, the next race gets a new engine', async () => {
  for (const thrown of [new WebAssembly.RuntimeError('unreachable'), 5246984]) {
    let throwing = false;
    const { loop, sent, loads } = bench({
      onAdvance: () => {
        if (throwing) throw thrown;
      },
    });
    await loop.receive(prepare());
    throwing = true;
    await loop.receive(play());
    assert.match(sent.at(-1).message, /^The training engine crashed \((unreachable|5246984)\)/);
    throwing = false;
    await loop.receive(prepare({ runId: 2 }));
    assert.equal(loads(), 2);
    assert.equal(sent.at(-1).type, 'ready');
  }
});

test('an engine that cannot be loaded is told, and tried again at the next message', async () => {
  let broken = true;
  const sent = [];
  const loop = new RaceLoop({
    loadEngine: async () => {
      if (broken) throw new Error('This browser has no WebAssembly SIMD.');
      return engineFrom(fakeCore());
    },
    send: (message) => sent.push(message),
    now: () => 0,
    takeTurn: async () => {},
    rest: async () => {},
    takeCore: anyCore,
    takePageCore: anyCore,
  });
  loop.warmUp();
  await loop.receive({ type: 'describe', runId: 1 });
  assert.deepEqual(sent, [{ type: 'failed', runId: 1, message: 'This browser has no WebAssembly SIMD.' }]);
  broken = false;
  await loop.receive({ type: 'describe', runId: 2 });
  assert.equal(sent[1].description.methods.length, 4);
});

test('a message that is not in the protocol is answered by failed', async () => {
  const { loop, types } = bench();
  await loop.receive(/** @type {any} */ ({ type: 'dance', runId: 1 }));
  assert.deepEqual(types(), ['failed']);
});

test('a browser without WebAssembly gets its sentence too', async () => {
  const { WebAssembly: kept } = globalThis;
  const sent = [];
  const loop = new RaceLoop({
    loadEngine: async () => {
      throw new Error('This browser has no WebAssembly SIMD.');
    },
    send: (message) => sent.push(message),
    now: () => 0,
    takeTurn: async () => {},
    rest: async () => {},
    takeCore: anyCore,
    takePageCore: anyCore,
  });
  Reflect.deleteProperty(globalThis, 'WebAssembly');
  try {
    await loop.receive({ type: 'describe', runId: 1 });
  } finally {
    Object.defineProperty(globalThis, 'WebAssembly', { value: kept, configurable: true, writable: true });
  }
  assert.deepEqual(sent, [{ type: 'failed', runId: 1, message: 'This browser has no WebAssembly SIMD.' }]);
});

const ask = (question, more = {}) => ({ type: /** @type {const} */ ('ask'), runId: 1, askId: 7, question, ...more });

test('a question is answered in the midst of a run, which goes on', async () => {
  const timeline = bench({ atTurn: (turn) => turn === 10 && timeline.loop.receive(ask({ kind: 'weights' })) });
  await timeline.loop.receive(prepare());
  await timeline.loop.receive(play());
  const answer = timeline.sent.find(({ type }) => type === 'answered');
  assert.ok(answer.step > 0 && answer.step < 500);
  assert.deepEqual([answer.askId, ...answer.values], [7, answer.step, -answer.step]);
  assert.deepEqual([timeline.types().at(-1), timeline.sent.at(-1).step], ['finished', 500]);
});

const SHARPNESS = { kind: 'sharpness', examples: 500, smallestEvery: 4 };

test('the edges of the Hessian are found between the slices of a run, which goes on meanwhile', async () => {
  const timeline = bench({ atTurn: (turn) => turn === 10 && timeline.loop.receive(ask(SHARPNESS)) });
  await timeline.loop.receive(prepare());
  await timeline.loop.receive(play());
  const answer = timeline.sent.find(({ type }) => type === 'answered');
  const [largest, smallest, products, seconds] = answer.values;
  assert.deepEqual([largest, smallest, products], [100 + answer.step, NaN, 6]);
  assert.ok(answer.step > 0 && answer.step < 500);
  assert.ok(Math.abs(seconds - 7 * 0.005) < 1e-6, `${seconds}`); // seven units of 5 ms, and nothing of the race's
  assert.deepEqual([timeline.types().at(-1), timeline.sent.at(-1).step], ['finished', 500]);
});

test('the edges are said to be of the step that they are of, though the race went on before they had a core', async () => {
  let waits = 0;
  const timeline = bench({
    takeCore: async () => {
      waits += 1;
      if (waits === 12) for (const question of [{ kind: 'weights' }, SHARPNESS]) timeline.loop.receive(ask(question)); // this slice comes first
      return () => {};
    },
  });
  await timeline.loop.receive(prepare());
  await timeline.loop.receive(play());
  const [asked, edges] = timeline.sent.filter(({ type }) => type === 'answered');
  assert.ok(asked.step > 0 && edges.step > asked.step, `${edges.step} > ${asked.step}`);
  assert.equal(edges.values[0], 100 + edges.step);
});

test('the smallest eigenvalue is looked for the second time, then every fourth time, and while the race rests', async () => {
  const found = () => timeline.sent.filter(({ type }) => type === 'answered').map(({ values: [, smallest] }) => Number.isFinite(smallest));
  let asked = 0;
  const askAgain = () => {
    asked += 1;
    return timeline.loop.receive(ask(SHARPNESS));
  };
  const timeline = bench({ atTurn: () => void (found().length === asked && asked < 10 && askAgain()) });
  await timeline.loop.receive(prepare());
  await timeline.loop.receive(play());
  assert.deepEqual(found(), [false, true, false, false, false, true, false, false, false, true]);
  await askAgain();
  await askAgain();
  assert.deepEqual(found().slice(10), [true, true]);
});

test('edges that are looked for when another race comes are not answered, and nothing is left behind', async () => {
  const timeline = bench({
    unitMs: 40, // a slice each
    atTurn: (turn) => {
      if (turn === 10) timeline.loop.receive(ask(SHARPNESS));
      if (turn === 14) timeline.loop.receive(prepare({ runId: 2 }));
    },
  });
  await timeline.loop.receive(prepare());
  await timeline.loop.receive(play());
  await timeline.loop.receive({ type: 'describe', runId: 3 });
  await timeline.loop.receive(prepare({ runId: 4 }));
  assert.equal(timeline.types().filter((type) => type === 'answered').length, 0);
  assert.equal(timeline.core.live(), 1);
});

test('the test examples are asked for in blocks, and answered as one', async () => {
  const { loop, sent } = bench();
  await loop.receive(prepare());
  await loop.receive(ask({ kind: 'test', count: 1001 }));
  const { values } = sent.at(-1);
  assert.equal(values.length, 2002);
  assert.deepEqual([values[0], values[999], values[1000], values[2001]], [0, 499, 500, 1000]);
});

test('a question about images gets the probabilities of their classes', async () => {
  const { loop, sent } = bench();
  await loop.receive(prepare());
  await loop.receive(ask({ kind: 'predict', pixels: Uint8Array.of(255, 0, 0, 0) }));
  assert.deepEqual([...sent.at(-1).values], [0.25, 0.75]);
});

test('a question about what a racer has learnt gets all its parameters and the step they are of', async () => {
  const { loop, sent } = bench();
  await loop.receive(prepare());
  await loop.receive(play(7));
  await loop.receive(ask({ kind: 'parameters' }));
  assert.deepEqual([sent.at(-1).step, ...sent.at(-1).values], [7, 7, 1, 2]);
});

test('at full speed a racer is measured on the core of the page, so that others race meanwhile; else on its own', async () => {
  for (const [stepsPerSecond, expected] of /** @type {const} */ ([
    [Infinity, 'page'],
    [5, 'own'],
  ])) {
    const taken = /** @type {string[]} */ ([]);
    const { loop, sent } = bench({
      atTurn: (turn) => turn === 20 && loop.receive(ask(SHARPNESS)),
      takeCore: async () => (taken.push('own'), () => {}),
      takePageCore: async () => (taken.push('page'), () => {}),
    });
    await loop.receive(prepare());
    await loop.receive(play(100, 1, stepsPerSecond));
    assert.equal(taken.includes('page'), expected === 'page');
    assert.equal(sent.filter(({ type }) => type === 'answered').length, 1);
    taken.length = 0;
    await loop.receive(ask(SHARPNESS));
    assert.deepEqual([...new Set(taken)], ['own'], 'a racer that rests keeps nobody waiting');
  }
});

test('a question without a race is answered by a sentence', async () => {
  const { loop, sent } = bench();
  await loop.receive(ask({ kind: 'weights' }));
  assert.deepEqual([sent.at(-1).type, sent.at(-1).message], ['failed', 'This racer has no race to run; reset starts it anew.']);
});

test('a racer under way goes on with another learning rate, from its next step on', async () => {
  const { loop, sent } = bench({ atTurn: (turn) => turn === 10 && loop.receive({ type: 'change', runId: 1, askId: 7, learningRate: 3 }) });
  await loop.receive(prepare());
  await loop.receive(play());
  const { type, askId, step } = sent.find((message) => message.type === 'changed');
  assert.deepEqual([type, askId], ['changed', 7]);
  const rows = sent
    .filter((message) => message.type === 'progress')
    .flatMap(({ columns }) => [...columns.step].map((s, i) => [s, columns.learning_rate[i]]));
  assert.ok(step > 0 && step < 500);
  for (const [at, rate] of rows) assert.equal(rate, at > step ? 3 : 10);
});

test('a racer that has not begun or is at its end changes nothing, and says so', async () => {
  const { loop, sent } = bench();
  const change = () => loop.receive({ type: 'change', runId: 1, askId: 1, learningRate: 3 });
  await loop.receive(prepare());
  await change();
  await loop.receive(play());
  await change();
  assert.deepEqual(
    sent.filter(({ type }) => type === 'changed').map(({ step }) => step),
    [0, 0],
  );
  assert.equal(sent.findLast(({ type }) => type === 'progress').columns.learning_rate.at(-1), 10);
});
