// The experiments that the page offers to try: the core accepts them, their links say the same, and what the page says was found is what
// `igd run` finds.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { presets } from '../../web/presets/presets.js';
import { encodeLink } from '../../web/state/link.js';
import { igd, resultsOf } from '../support/igd.js';

const description = JSON.parse(igd(['info']).stdout);

/**
 * What a number of the text claims: `column` of racer `racer` at its last row, or at its last within `gradients`, is `says` to all digits
 * that are written (counts and percentages are rounded alike), or lies above or below it; `changed`: of the experiment with these keys.
 * @typedef {[says: string, racer: number, column: string, more?: {gradients?: number, as?: 'percent' | 'above' | 'below', changed?: object}]} Claim
 */

const end = 'train_loss';
const percent = /** @type {const} */ ({ as: 'percent' });
const above = /** @type {const} */ ({ as: 'above' });
const below = /** @type {const} */ ({ as: 'below' });

/** Of the second-order experiment: the same time in steps a fifth as long. */
const smallSteps = { epochs: 100, racers: [{ method: 'sgd', learning_rate: 0.1 }] };

/** The claims of each preset, and the numbers of its text that are settings. @type {Record<string, {claims: Claim[], settings?: string[]}>} */
const expected = {
  default: {
    claims: [
      ['0.0341', 2, end],
      ['0.0454', 1, end],
      ['0.2', 0, end, above],
      ['500', 0, 'step'],
      ['500', 1, 'gradients'],
      ['1,232', 2, 'gradients'],
    ],
  },
  'step-too-large': {
    claims: [
      ['0.432', 0, end],
      ['1', 1, end, above],
      ['0.0608', 2, end],
      ['91.0', 2, 'test_accuracy', percent],
      ['340', 2, 'gradients'],
      ['125', 0, 'gradients'],
    ],
    settings: ['0.5', '20'],
  },
  'equal-cost': {
    claims: [
      ['0.0201', 1, end],
      ['0.0450', 2, end],
      ['108', 2, 'step'],
      ['0.140', 0, end],
      ['300', 1, 'step'],
      ['300', 0, 'gradients'],
    ],
  },
  'raw-pixels': {
    claims: [
      ['1', 0, end, above],
      ['1', 1, end, above],
      ['0.551', 2, end],
      ['150', 2, 'gradients'],
      ['0.333', 3, end],
      ['0.618', 3, end, { gradients: 150 }],
      ['567', 3, 'gradients'],
    ],
  },
  blocks: {
    claims: [
      ['0.5', 0, end, above],
      ['0.5', 1, end, above],
      ['0.335', 2, end],
      ['0.359', 3, end],
    ],
  },
  'full-batch': {
    claims: [
      ['0.0514', 0, end],
      ['0.00668', 1, end],
      ['54', 1, 'gradients'],
      ['0.00616', 2, end],
      ['416', 2, 'gradients'],
      ['50', 2, 'step'],
    ],
  },
  'edge-of-stability': {
    claims: [
      ['0.124', 0, end],
      ['0.120', 1, end],
      ['160', 0, 'step'],
    ],
    settings: ['1.91', '3.0', '30', '150', '2.0', '2.2', '2.1', '2.3'], // kept by tests/wasm/edge-of-stability.test.js
  },
  'any-learning-rate': {
    claims: [0, 1, 2, 3].flatMap(
      (racer) =>
        /** @type {Claim[]} */ ([
          ['0.03', racer, end, above],
          ['0.08', racer, end, below],
        ]),
    ),
  },
  hessian: {
    claims: [
      ['0.102', 0, end],
      ['10', 1, end, above],
    ],
  },
  newton: {
    claims: [
      ['4', 0, 'step'],
      ['5', 1, 'step'],
      ['0.2', 2, end, below],
      ['75', 2, 'step'],
      ['1,545', 2, 'gradients'],
    ],
  },
  'small-steps': {
    claims: [
      ['1.62', 0, end],
      ['125', 0, 'gradients'],
      ['1.64', 1, end],
      ['251', 1, 'gradients'],
      ['0.165', 2, end],
      ['125', 2, 'gradients'],
    ],
  },
  'second-order': {
    claims: [
      ['20', 0, 'step'],
      ['0.58', 0, 'flow_distance'],
      ['0.115', 1, 'flow_distance'],
      ['0.081', 2, 'flow_distance'],
      ['0.030', 3, 'flow_distance'],
      ['95', 3, 'gradients'],
      ['0.1', 0, 'learning_rate', { changed: smallSteps }],
      ['0.023', 0, 'flow_distance', { changed: smallSteps }],
      ['100', 0, 'gradients', { changed: smallSteps }],
    ],
  },
  ionosphere: {
    claims: [
      ['0.303', 0, end, { gradients: 60 }],
      ['0.265', 1, end, { gradients: 60 }],
      ['0.203', 2, end, { gradients: 60 }],
      ['0.204', 3, end, { gradients: 60 }],
      ['91.4', 2, 'test_accuracy', percent],
      ['91.4', 3, 'test_accuracy', percent],
    ],
    settings: ['60'],
  },
};

/** By which a loss may rise once it is level, in single precision. */
const ROUNDING = 1e-6;

/** @param {string} id */
const file = (id) => fileURLToPath(new URL(`../../assets/experiments/${id}.json`, import.meta.url));

/** The numbers of a text, as they are written. @param {string} text */
const numbersOf = (text) => text.match(/(?<![A-Z])\d[\d,]*(\.\d+)?/g)?.map((number) => number.replace(/,$/, '')) ?? [];

/**
 * @param {Record<string, number[]>} columns
 * @param {Claim} claim
 */
function check(columns, [says, racer, column, { gradients = Infinity, as } = {}]) {
  const row = columns.gradients.findLastIndex((spent) => spent <= gradients);
  const value = Number(columns[column][row]) * (as === 'percent' ? 100 : 1);
  const said = Number(says.replaceAll(',', ''));
  const about = `racer ${racer}: ${column} is ${value}, and the page says ${as ?? ''} ${says}`;
  if (as === 'above') assert.ok(value > said, about);
  else if (as === 'below') assert.ok(value < said, about);
  else assert.ok(Math.abs(value - said) <= Math.max(0.5001 * 10 ** -(says.split('.')[1]?.length ?? 0), 0.004 * said), about);
}

test('there are at least nine, each with words for everything and a name of its own', () => {
  assert.ok(presets.length >= 9);
  assert.deepEqual(Object.keys(expected).sort(), presets.map(({ id }) => id).sort());
  assert.equal(new Set(presets.map(({ title }) => title)).size, presets.length);
  for (const { title, question, watch, found } of presets) assert.ok(title && question.includes('?') && watch && found, title);
});

test('on Ionosphere the linearised step of 1,000 does not overshoot: no step raises the loss', () => {
  const { train_loss: losses } = resultsOf(file('ionosphere')).racers[3].columns;
  assert.equal(losses.length, 61);
  for (let i = 1; i < losses.length; ++i) assert.ok(losses[i] <= losses[i - 1] + ROUNDING, `row ${i}: ${losses[i]} after ${losses[i - 1]}`);
});

for (const { id, title, found, link } of presets) {
  test(`“${title}” finds what the page says, and its link says its document`, () => {
    const { claims, settings = [] } = expected[id];
    assert.deepEqual([...new Set(numbersOf(found))].sort(), [...new Set([...claims.map(([says]) => says), ...settings])].sort());

    const { document: normal, racers } = resultsOf(file(id));
    assert.equal(encodeLink(normal, description), link);
    for (const claim of claims) {
      const { changed } = claim[3] ?? {};
      const all = changed ? resultsOf('-', { ...normal, ...changed }).racers : racers;
      check(all[claim[1]].columns, claim);
    }
  });
}
