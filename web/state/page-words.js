// What the core says of a document names its keys; in a form, where nobody sees keys, the same sentence names what stands there.

import { methodOf, racersOf, racerTitles } from './racers.js';
import { readingsOf } from './typed-number.js';

/** The keys that the forms have fields for, as a sentence calls them. @type {Record<string, string>} */
const FIELDS = {
  'data.train': 'the number of training examples',
  'data.validation': 'the number of validation examples',
  'data.test': 'the number of test examples',
  'data.features': 'the number of features',
  'network.hidden': 'the list of hidden layers',
  batch: 'the batch',
  epochs: 'the number of epochs to race to',
  'budget.steps': 'the number of steps to race to',
  'budget.gradients': 'the number of gradient equivalents to race to',
  'budget.seconds': 'the number of seconds to race to',
  halving_epochs: '“halve every”',
  'record.every': '“record every”',
  'record.first': '“first after”',
  l2: 'L2',
  seed: 'the random seed',
};

/** The core's sentence of a racer whose learning rate has been changed too often. */
const MANY_RATES = /^racers\[(\d+)\]\.learning_rate_from must be an object of at most (\d+) /;

const KEY = String.raw`(?:racers\[\d+\]\.)?[a-z0-9_]+(?:\.[a-z0-9_]+)*`;

/**
 * @param {string} sentence  of the core about `document`, such as "racers[0].learning_rate must be a number …"
 * @param {import('../engine/protocol.js').ExperimentDocument} document
 * @param {import('../engine/protocol.js').Description | null} description
 * @returns {string} such as "The learning rate of SGD must be a number …"; a key that has no field stays as it is
 */
export function inWordsOfThePage(sentence, document, description) {
  if (!description) return sentence;
  const named = (/** @type {string} */ key) => nameOf(key, document, description);
  const [, full, most] = sentence.match(MANY_RATES) ?? [];
  if (full) {
    const title = racerTitles(document, description)[Number(full)];
    return `The learning rate of ${title} has been changed ${most} times in this race, and no race keeps more; “Start anew” on its card makes the present one the first.`;
  }
  return sentence
    .replace(new RegExp(`^${KEY}(?= )`), (key) => capitalised(named(key)) ?? key)
    .replace(new RegExp(`\\((${KEY})\\)`, 'g'), (_, key) => `(${named(key) ?? key})`)
    .replace(/; it is "([^"]*)"\.$/, (found, text) => (readingsOf(text) ? `; it is "${text}", which may be ${readingsOf(text)}.` : found))
    .replace(/; it is \[(.*)\]\.$/s, (_, list) => `; it is ${list.replaceAll('"', '').replaceAll(',', ', ')}.`)
    .replace(/(\d)e([+-]?)0*(\d)/g, (_, digit, sign, power) => `${digit}e${sign.replace('+', '')}${power}`);
}

/**
 * @param {string} key
 * @param {import('../engine/protocol.js').ExperimentDocument} document
 * @param {import('../engine/protocol.js').Description} description
 */
function nameOf(key, document, description) {
  const [, index, setting] = key.match(/^racers\[(\d+)\]\.(.+)$/) ?? [];
  const racer = racersOf(document)[Number(index)];
  if (!racer) return FIELDS[key];
  const option = methodOf(racer, description).options.find((other) => other.key === setting);
  return option && `the ${option.label} of ${racerTitles(document, description)[Number(index)]}`;
}

/** @param {string | undefined} words */
function capitalised(words) {
  return words && words[0].toUpperCase() + words.slice(1);
}
