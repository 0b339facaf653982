// What the core refuses of a link or a file, in fewer words.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from '../../web/state/nearest.js';
import { inShort, labelsIn, refusalOf } from '../../web/state/refusal.js';
import { description } from './fake-core.js';

const METHODS = 'sgd, momentum, nesterov, clipped_sgd, adagrad, rmsprop, adam, adamw, eve, lbfgs';

test('the nearest word has a letter wrong, missing, too many or changed with its neighbour; nothing is near to another word', () => {
  const words = METHODS.split(', ');
  for (const [word, meant] of [
    ['adm', 'adam'],
    ['Adam', 'adam'],
    ['l-bfgs', 'lbfgs'],
    ['mometnum', 'momentum'],
    ['nestrov', 'nesterov'],
    ['clipped-sdg', 'clipped_sgd'],
    ['warp', undefined],
    ['', undefined],
    ['x'.repeat(1e6), undefined],
  ]) {
    assert.equal(nearest(String(word), words), meant);
  }
  assert.equal(nearest('tolerence', ['learning_rate', 'cg.tolerance']), 'cg.tolerance', 'by what stands behind the dot');
});

/** What the core says, and what the page says of it. @type {[string, string][]} */
const said = [
  [`racers[0].method must be one of ${METHODS}; it is "adm".`, 'the method of racer 1 cannot be "adm"; did you mean "adam"?'],
  [
    `racers[2].method must be one of ${METHODS}; it is "warp".`,
    'the method of racer 3 must be one of sgd, momentum, nesterov and 7 others; it is "warp".',
  ],
  [
    `racers[0].method must be one of ${METHODS}; it is 3.`,
    'the method of racer 1 must be one of sgd, momentum, nesterov and 7 others; it is 3.',
  ],
  [
    `racers[0].method is missing; it must be one of ${METHODS}.`,
    'the method of racer 1 is missing; it must be one of sgd, momentum, nesterov and 7 others.',
  ],
  ['data.set must be one of mnist, ionosphere; it is "x".', 'data.set must be one of mnist, ionosphere; it is "x".'],
  ['data.set must be one of mnist, mnist-full; it is "minst".', 'data.set cannot be "minst"; did you mean "mnist"?'],
  ['racers[0].learning_rate must be a number; it is "fast".', 'the learning_rate of racer 1 must be a number; it is "fast".'],
  ['racers[1] must be an object such as {"method": "sgd"}; it is 3.', 'racer 2 must be an object such as {"method": "sgd"}; it is 3.'],
  [
    'racers[0].method "lbfgs" needs every step to see all examples: set batch to "full"; it is 200.',
    'the method "lbfgs" of racer 1 needs every step to see all examples: set batch to "full"; it is 200.',
  ],
  [
    'racers[0].learnig_rate is not a key of the method sgd; its keys are method, learning_rate.',
    'learnig_rate of racer 1 is not a key of the method sgd; did you mean learning_rate?',
  ],
  [
    'racers[0].a speed is not a key of the method sgd; its keys are method, learning_rate.',
    'a speed of racer 1 is not a key of the method sgd; its keys are method, learning_rate.',
  ],
  [
    'bacth is not a key of the experiment document; its keys are data.set, data.train, batch.',
    'bacth is not a key of the experiment document; did you mean batch?',
  ],
  [`x is not a key of the experiment document; its keys are ${METHODS}.`, 'x is not a key of the experiment document.'],
  ['racers must be a list of 1 to 16 racers; it is [].', 'racers must be a list of 1 to 16 racers; it is [].'],
];

test('a racer has its number as people count, and a long list gives way to the word that was meant, or to its first', () => {
  for (const [sentence, short] of said) assert.equal(inShort(sentence), short);
  assert.equal(refusalOf(new Error(said[0][0])), `The link could not be used: ${said[0][1]}`);
});

test('a setting in a file is called what the page calls it, where its method has it', () => {
  const labelOf = labelsIn({ racers: [{ method: 'implicit' }, { method: 'warp' }, null] }, description);
  const said = (/** @type {string} */ sentence) => inShort(sentence, labelOf);
  assert.equal(said('racers[0].cg.tolerance must be a number.'), 'the CG tolerance of racer 1 must be a number.');
  assert.equal(said('racers[0].batch must be a number.'), 'the batch of racer 1 must be a number.');
  assert.equal(said('racers[1].learning_rate must be a number.'), 'the learning_rate of racer 2 must be a number.');
  assert.equal(said('racers[2].learning_rate must be a number.'), 'the learning_rate of racer 3 must be a number.');
  assert.equal(inShort('racers[0].cg must be 1.', labelsIn({ racers: 3 }, description)), 'the cg of racer 1 must be 1.');
});
