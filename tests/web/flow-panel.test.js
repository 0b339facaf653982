// What the panel of gradient flow knows and says through changes of the experiment and of its own controls.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { FlowPanel } from '../../web/instruments/flow/flow.js';
import { wordsOf } from './words-of.js';

/** @returns {any} */
const stateWith = (change = {}) => ({
  description: { methods: [{ name: 'sgd', label: 'SGD', options: [{ key: 'learning_rate', default: 0.5 }] }] },
  document: { data: { set: 'mnist', train: 1000 }, network: { hidden: [8] }, l2: 0, seed: 1, racers: [{ method: 'sgd' }], ...change },
  racers: [{ id: 'racer-1', slot: 0 }],
});

/**
 * A panel in view, and what is asked of its worker: each question waits to be answered.
 */
function panelInView() {
  /** @type {{examples: number, answer: (value: number) => Promise<void>, fail: (sentence: string) => Promise<void>}[]} */
  const questions = [];
  const ask = (/** @type {string} */ _racer, /** @type {string} */ _name, /** @type {number} */ examples) =>
    new Promise((resolve, reject) =>
      questions.push({
        examples,
        answer: (value) => (resolve({ value, seconds: 0 }), setImmediate()),
        fail: (sentence) => (reject(new Error(sentence)), setImmediate()),
      }),
    );
  const panel = new FlowPanel();
  const show = (/** @type {object} */ change) => {
    Object.assign(panel, change);
    panel.willUpdate();
    panel.updated(new Map(Object.keys(change).map((key) => [key, undefined])));
  };
  show({ state: stateWith(), racer: 'racer-1', look: { own: () => ({ ask, close: () => {} }) }, seen: true });
  return { panel, questions, show, words: () => wordsOf(panel.render()) };
}

/**
 * The first problem comes back into view, and its curvature is known, or is once the question is answered again.
 * @param {ReturnType<typeof panelInView>} parts
 */
async function assertKnownAgain({ questions, show, words }) {
  show({ state: stateWith() });
  show({ seen: true });
  await questions[1]?.answer(4.09);
  assert.match(words(), /λ = 4\.09, /);
}

test('the curvature of a problem that comes back is known, though another one was shown and left unmeasured between', async () => {
  const parts = panelInView();
  const { questions, show, words } = parts;
  assert.match(words(), /Measuring …/);
  await questions[0].answer(4.09);
  assert.match(words(), /λ = 4\.09, /);
  show({ seen: false });
  show({ state: stateWith({ seed: 2 }) });
  assert.match(words(), /Measuring …/);
  await assertKnownAgain(parts);
});

test('an answer that comes while another problem is shown is not lost to the one that it is of', async () => {
  const parts = panelInView();
  const { questions, show, words } = parts;
  show({ seen: false });
  show({ state: stateWith({ seed: 2 }) });
  await questions[0].answer(4.09);
  assert.match(words(), /Measuring …/);
  await assertKnownAgain(parts);
});

test('what could not be measured is said once, and measured by who comes back', async () => {
  const { questions, show, words } = panelInView();
  await questions[0].fail('No connection.');
  show({});
  assert.match(words(), /No connection\./);
  assert.equal(questions.length, 1);
  show({ seen: false });
  show({ seen: true });
  await questions[1].answer(4.09);
  assert.match(words(), /λ = 4\.09, /);
});

test('another number of examples is measured though the one before could not be', async () => {
  const { questions, show, words } = panelInView();
  await questions[0].fail('No connection.');
  show({ examples: 1000 });
  await questions[1].answer(4.12);
  assert.match(words(), /λ = 4\.12, /);
});

test('a failure that is of another problem than the one shown is not said', async () => {
  const { questions, show, words } = panelInView();
  show({ state: stateWith({ seed: 2 }) });
  await questions[0].fail('No connection.');
  assert.doesNotMatch(words(), /No connection/);
});

test('of fewer examples than are wanted all are taken, and of more again as many as are wanted', () => {
  const { questions, show, words } = panelInView();
  const chosen = () =>
    words()
      .match(/<option value=\d+ \.selected=true>([\d,]+)/g)
      ?.map((option) => option.replace(/.*>/, ''));
  show({ examples: 1000 });
  assert.deepEqual(chosen(), ['1,000']);
  show({ state: stateWith({ data: { set: 'ionosphere', train: 281 } }) });
  assert.deepEqual(chosen(), ['281']);
  assert.match(words(), /281 examples in full batch/);
  show({ state: stateWith({ data: { set: 'mnist', train: 10000 } }) });
  assert.deepEqual(chosen(), ['1,000']);
  assert.match(words(), /1,000 examples in full batch/);
  assert.deepEqual(
    questions.map(({ examples }) => examples),
    [500, 1000, 281, 1000],
  );
});
