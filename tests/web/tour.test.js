import assert from 'node:assert/strict';
import { test } from 'node:test';
import { USUAL } from '../../web/share/modes.js';
import { initialState } from '../../web/state/store.js';
import { STEPS, stepsOn, TOO_LARGE, tooLarge } from '../../web/tour/steps.js';
import { description } from './fake-core.js';

/** @param {any} document */
const rates = (document) => document.racers.map((/** @type {{learning_rate: number}} */ racer) => racer.learning_rate);

test('the tour has five steps, each with a title, words and a part of the page', () => {
  assert.equal(STEPS.length, 5);
  for (const { title, text, target } of STEPS) {
    const paragraphs = text({ document: description.document, description, modes: USUAL });
    assert.ok(
      title({ document: null, description, modes: USUAL }) &&
        target &&
        paragraphs.length > 0 &&
        paragraphs.every((paragraph) => paragraph.length > 40),
    );
  }
});

test('what is said of the race is so of the one that is raced: its examples, and who takes part', () => {
  const sets = [...description.sets, { name: 'ionosphere', label: 'Ionosphere', help: '', train: 281, test: 70, table: true }];
  const said = (/** @type {object} */ changes) =>
    STEPS.map(({ text }) =>
      text({ document: { ...description.document, ...changes }, description: { ...description, sets }, modes: USUAL }).join(' '),
    );
  const usual = said({});
  assert.match(usual[0], /to read handwritten digits, .* batches of images/);
  assert.match(usual[2], /Drag SGD’s slider/);
  const table = said({ data: { set: 'ionosphere' }, racers: [{ method: 'adam', learning_rate: 0.1 }] });
  assert.match(table[0], /train the same network, from the same weights, on the same batches of examples/);
  assert.match(table[2], /has not both of them\. Race the usual one, .* Undo brings this one back\.$/);
  assert.match(said({ data: { set: 'images' } })[0], /train the same network, .* batches of images/);
});

test('the same race is promised to the last bit only in a browser of the same kind, and where no seconds end it', () => {
  const said = (/** @type {object} */ changes) =>
    STEPS.flatMap(({ text }) => text({ document: { ...description.document, ...changes }, description, modes: USUAL }));
  const [bits, ...others] = said({}).filter((paragraph) => paragraph.includes('last bit'));
  assert.match(bits, /the same race, to the last bit in a browser of the same kind\./);
  assert.deepEqual(others, []);
  const timed = said({ budget: { seconds: 5 } });
  assert.ok(timed.some((paragraph) => paragraph.includes('the same race, as far as its seconds take it there.')));
  assert.ok(!timed.some((paragraph) => paragraph.includes('last bit')));
});

test('nothing is said of what the page leaves out', () => {
  const said = (/** @type {string[]} */ ...hide) =>
    STEPS.map(({ title, text }) => {
      const raced = { document: description.document, description, modes: { ...USUAL, hide } };
      return [title(raced), ...text(raced)].join(' ');
    });
  assert.match(
    said()[4],
    / Further down: experiments to try, why it works, what the networks have learnt and the claim that started this page, put to the test\.$/,
  );
  assert.match(said('presets', 'claim')[4], / Further down: why it works and what the networks have learnt\.$/);
  assert.match(said('presets', 'claim', 'digits')[4], / Further down: why it works\.$/);
  assert.doesNotMatch(said('presets', 'claim', 'digits', 'explanation')[4], /Further down/);
  assert.match(said('editing', 'transport', 'settings')[2], /^Break SGD with one slider .* Drag SGD’s slider /);
  assert.doesNotMatch(said('rates')[2], /slider|give both/);
});

test('where the page gives nothing to keep and share, the tour has no such step', () => {
  assert.deepEqual(stepsOn({ modes: USUAL }), STEPS);
  assert.deepEqual(stepsOn({ modes: { ...USUAL, hide: ['tools'] } }), STEPS.slice(0, 4));
  assert.deepEqual(stepsOn({ modes: { ...USUAL, embed: true } }), STEPS.slice(0, 4));
});

test('the chart that the tour speaks of has the axis that suits it, whatever was shown before', () => {
  const { view } = STEPS.find(({ view }) => view) ?? {};
  assert.deepEqual({ ...initialState().view, measure: 'accuracy', logY: false, ...view }, initialState().view);
});

test('the race that breaks SGD is the present one, with SGD and the implicit method alike and the others as they were', () => {
  const document = {
    ...description.document,
    batch: 50,
    racers: [...description.document.racers, { method: 'sgd', learning_rate: 1, learning_rate_from: { 120: 3 } }],
  };
  const broken = tooLarge({ document, description });
  assert.equal(broken.batch, 50);
  assert.deepEqual(rates(broken), [TOO_LARGE, 0.01, TOO_LARGE, TOO_LARGE]);
  assert.deepEqual(broken.racers[3], { method: 'sgd', learning_rate: TOO_LARGE });
});

test('an experiment without the two gives way to the usual one', () => {
  const document = { ...description.document, batch: 50, racers: [{ method: 'adam', learning_rate: 0.1 }] };
  const broken = tooLarge({ document, description });
  assert.equal(broken.batch, 200);
  assert.deepEqual(rates(broken), [TOO_LARGE, 0.01, TOO_LARGE]);
});
