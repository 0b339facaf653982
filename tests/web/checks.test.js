import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CheckUs } from '../../web/instruments/checks/check-us.js';
import {
  all,
  asText,
  errorInWords,
  largestDifference,
  ofTheCore,
  race,
  runChecks,
  verdictOf,
  wordOf,
} from '../../web/instruments/checks/checks.js';
import { FakeWorker } from './fake-worker.js';

const count = all.length;
const reference = JSON.parse(readFileSync(new URL('../../assets/reference-run.json', import.meta.url), 'utf8'));

/** The rows as a race has them. */
const rowsOf = (columns) =>
  Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values.map((value) => value ?? NaN)]));

/**
 * The outcomes of all checks where the core finds these errors, and races are as kept but for `change`.
 * @param {object} [parts]
 * @param {(name: string) => number | null} [parts.error]
 * @param {(columns: any, racer: number, time: number) => void} [parts.change]
 * @param {'fused' | 'plain'} [parts.build]
 */
async function outcomesOf({ error = () => 0, change = () => {}, build = 'fused' } = {}) {
  const times = [0, 0, 0, 0];
  const outcomes = [];
  const raced = async (_, racer) => {
    const columns = { ...rowsOf(reference[build][racer]), seconds: [performance.now()] };
    change(columns, racer, times[racer]++);
    return /** @type {any} */ (columns);
  };
  for await (const outcome of runChecks({ errorOf: async (name) => error(name), raced })) outcomes.push(outcome);
  return outcomes;
}

test('as many checks are made as are announced, and all pass where all is right, with either arithmetic', async () => {
  for (const build of /** @type {const} */ (['fused', 'plain'])) {
    const outcomes = await outcomesOf({ build });
    assert.equal(outcomes.length, count);
    assert.ok(outcomes.every(({ passed }) => passed === true));
    assert.equal(verdictOf(outcomes), `All ${count} checks passed.`);
    assert.match(outcomes[count - 2].remark, build === 'fused' ? /^With fused/ : /^Without fused/);
  }
});

for (const [name, { otherwise }] of Object.entries(ofTheCore)) {
  test(`${name} fails beyond its bound, and where there is no number${otherwise ? ' does not apply' : ''}`, async () => {
    const beyond = await outcomesOf({ error: (check) => (check === name ? 1.01 * ofTheCore[name].bound : 0) });
    assert.equal(verdictOf(beyond), `1 of ${count} checks failed.`);
    const infinite = await outcomesOf({ error: (check) => (check === name ? Infinity : 0) });
    assert.equal(verdictOf(infinite), `1 of ${count} checks failed.`);
    const undefinedThere = await outcomesOf({ error: (check) => (check === name ? NaN : 0) });
    assert.equal(undefinedThere.filter(({ passed }) => passed === false).length, otherwise ? 0 : 1);
  });
}

test('what does not apply is neither passed nor failed, and it is said why', async () => {
  const outcomes = await outcomesOf({ error: (check) => (check === 'coordinates' || check === 'gradient' ? NaN : 0) });
  assert.equal(verdictOf(outcomes), `All ${count - 2} checks passed.`);
  assert.equal(wordOf(outcomes[6]), 'does not apply');
  assert.match(outcomes[0].remark, /differences/);
});

test('where the loss is not finite no check of the core applies, and the races are compared all the same', async () => {
  const outcomes = await outcomesOf({ error: () => null });
  assert.equal(verdictOf(outcomes), 'All 2 checks passed.');
  assert.ok(outcomes.slice(0, -2).every(({ passed, remark }) => passed === null && remark.includes('not a finite number')));
});

test('one bit that differs from the native program is found, and a row too few', async () => {
  const bit = await outcomesOf({ change: ({ train_loss: losses }) => (losses[3] *= 1 + 2 ** -52) });
  assert.deepEqual([bit[count - 2].passed, bit[count - 1].passed], [false, true]);
  assert.ok(bit[count - 2].error > 0 && bit[count - 2].error < 1e-15);
  const short = await outcomesOf({ change: ({ step_norm: norms }) => norms.pop() });
  assert.deepEqual([short[count - 2].passed, short[count - 2].error], [false, Infinity]);
});

test('a second run that is not as the first is found', async () => {
  const outcomes = await outcomesOf({ change: ({ test_loss: losses }, racer, time) => time === 1 && racer === 2 && (losses[1] += 1e-9) });
  assert.deepEqual([outcomes[count - 2].passed, outcomes[count - 1].passed], [true, false]);
});

test('differences are relative, of the worst value; what is no number on both sides agrees', () => {
  assert.equal(largestDifference({ a: [1, null, 4] }, { a: [1, NaN, 2] }), 0.5);
  assert.equal(largestDifference({ a: [1, 2] }, { a: [1, NaN] }), Infinity);
  assert.equal(largestDifference({ a: [0] }, { a: [0] }), 0);
  assert.equal(largestDifference({ a: [1], b: [1] }, { a: [1] }), Infinity);
  assert.equal(largestDifference({ seconds: [1] }, { seconds: [2] }), 0);
});

test('a race is prepared, run to its end and closed, also when it fails', async () => {
  const log = [];
  const racer = (play) => (onRows) => ({
    prepare: async (text, which) => log.push(`prepare ${text} ${which}`) && 5,
    play: async () => play(onRows),
    close: () => log.push('close'),
  });
  const fine = racer((onRows) => {
    onRows({ step: Float64Array.of(0) });
    onRows({ step: Float64Array.of(1) });
    return 'finished';
  });
  assert.deepEqual([...(await race(/** @type {any} */ (fine), {}, {}, 3)).step], [0, 1]);
  const broken = racer(() => {
    throw new Error('It broke.');
  });
  await assert.rejects(race(/** @type {any} */ (broken), {}, {}, 3), { message: 'It broke.' });
  assert.deepEqual(log, ['prepare {} 3', 'close', 'prepare {} 3', 'close']);
});

/** A worker whose races are over before their first row. */
class IdleWorker extends FakeWorker {
  postMessage({ type, runId }) {
    const answers = { prepare: { type: 'ready', totalSteps: 20 }, play: { type: 'finished', reason: 'finished' } };
    setImmediate(() => this.answer({ runId, ...answers[type] }));
  }
}

test('what is checked is the racer that was looked at, by its name and learning rate, wherever it stands meanwhile', async () => {
  const racer = (id, rate) => ({ id, columns: { step: Float64Array.of(0, 80), learning_rate: Float64Array.of(NaN, rate) } });
  const [one, other] = [racer('racer-1', 3), racer('racer-2', 7)];
  const makeWorker = () => ({ lock: '', worker: new IdleWorker('') });
  const engine = { library: { load: async () => ({}) }, makeWorker, requestLock: null };
  for (const [when, racers, titles] of /** @type {const} */ ([
    ['moved', [other, one], ['Adam', 'SGD']],
    ['removed', [other], ['Adam']],
  ])) {
    const rates = new Set();
    const look = {
      own: () => look,
      close: () => {},
      settings: (id) => ({ learning_rate: id === 'racer-1' ? 3 : 7 }),
      snapshot: async () => {
        if (when === 'moved') Object.assign(panel, { state: { document: {}, racers }, titles });
        const ask = async (...question) => {
          Object.assign(panel, { state: { document: {}, racers }, titles });
          rates.add(question.at(-1));
          return { value: { error: 0 }, seconds: 0 };
        };
        return { step: 80, values: new Float32Array(2), ask };
      },
    };
    const parts = { state: { document: {}, racers: [one, other] }, titles: ['SGD', 'Adam'], racer: 'racer-1', look, engine };
    const panel = Object.assign(new CheckUs(), /** @type {any} */ (parts));
    await panel.run();
    assert.equal(panel.problem, '');
    assert.match(panel.circumstances, /^Derivatives and solvers: SGD after 80 steps, /, when);
    assert.deepEqual([...rates], [3]);
  }
});

test('errors and outcomes are told in words that can be copied', async () => {
  assert.deepEqual([0, 1.234e-5, Infinity].map(errorInWords), ['0', '1.2 × 10⁻⁵', 'not finite']);
  const text = asText(await outcomesOf({ error: () => 1e-9 }), 'On a machine.');
  assert.match(
    text,
    /^All 9 checks passed\. On a machine\.\npassed: Gradient against central differences of the loss: relative error 1\.00e-9, allowed 0\.002\./,
  );
  const far = asText(await outcomesOf({ error: (name) => (name.startsWith('gradient') ? null : 1e-9) }), '');
  assert.match(far, /^does not apply: Gradient against central differences of the loss\. \S/m);
  assert.doesNotMatch(far, /NaN/);
});
