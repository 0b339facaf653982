// What the core refuses, in the words of the page's forms.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWordsOfThePage } from '../../web/state/page-words.js';
import { description } from './fake-core.js';

const { document } = description;
const twins = { ...document, racers: [document.racers[0], { method: 'sgd', learning_rate: 3 }] };

test('a key becomes what stands beside its field, also within the sentence', () => {
  for (const [sentence, words, of] of /** @type {[string, string, object?][]} */ ([
    ['racers[0].learning_rate must be 1.', 'The learning rate of SGD must be 1.'],
    ['racers[2].cg.tolerance must be 1.', 'The CG tolerance of Implicit (backward Euler) must be 1.'],
    ['racers[1].learning_rate must be 1.', 'The learning rate of SGD (learning rate 3) must be 1.', twins],
    [
      'batch must be 1 to 9 (data.train), or "full"; it is -4.',
      'The batch must be 1 to 9 (the number of training examples), or "full"; it is -4.',
    ],
    ['network.hidden must be a list of epochs.', 'The list of hidden layers must be a list of epochs.'],
    ['network.hidden must be a list; it is [64,"a b"].', 'The list of hidden layers must be a list; it is 64, a b.'],
    ['l2 must be 1 from 1e-09 to 1e+06.', 'L2 must be 1 from 1e-9 to 1e6.'],
    ['l2 must be 1.', 'L2 must be 1.'],
    [
      'racers[0].learning_rate_from must be an object of at most 100 learning rates by step, such as {"120": 3}; it is {"1":0.2}.',
      'The learning rate of SGD has been changed 100 times in this race, and no race keeps more; “Start anew” on its card makes the present one the first.',
    ],
    ['halving_epochs must be 1.', '“halve every” must be 1.'],
  ])) {
    assert.equal(inWordsOfThePage(sentence, of ?? document, description), words);
  }
});

test('what the forms have no field for stays as it is, and so does a sentence about something else', () => {
  for (const sentence of [
    'racers[7].learning_rate must be 1.',
    'racers[0].speed is not a key of sgd; its keys are learning_rate.',
    'network.biases is not a key of network; its keys are hidden (network.hiddens).',
    'The images could not be loaded (404).',
    'There must be images.',
  ]) {
    assert.equal(inWordsOfThePage(sentence, document, description), sentence);
  }
  assert.equal(inWordsOfThePage('batch must be 1.', document, null), 'batch must be 1.');
});
