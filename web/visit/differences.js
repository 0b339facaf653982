// What sets an experiment of this visit apart from the one before it.

import { changedFields } from '../state/changes.js';
import { formatExact } from '../state/format.js';
import { methodOf, optionInWords, racersOf, racerTitles } from '../state/racers.js';

/**
 * @typedef {import('../engine/protocol.js').Description} Description
 * @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument
 */

/** With more that differs it is another experiment, which its title tells. */
const MOST = 4;

/**
 * @param {ExperimentDocument} before
 * @param {ExperimentDocument} after
 * @param {Description} description
 * @returns {string} such as "batch 50, SGD: learning rate 3"; empty where the racers are others, or much differs
 */
export function differencesInWords(before, after, description) {
  const words = [...new Set(changedFields(before, after).map((field) => wordsOf(field, after, description)))];
  return words.length > MOST || words.includes('') ? '' : words.join(', ');
}

/**
 * @param {string} field  such as `data.pixels`, `racers.0.cg.tolerance`
 * @param {ExperimentDocument} document
 * @param {Description} description
 */
function wordsOf(field, document, description) {
  const [, index, key] = field.match(/^racers\.(\d+)\.(.+)$/) ?? [];
  const racer = racersOf(document)[Number(index)];
  if (field === 'racers' || key === 'method') return '';
  if (!racer) return `${field.split('.').at(-1)?.replaceAll('_', ' ')} ${valueInWords(field, document, description)}`;
  const title = racerTitles(document, description)[Number(index)];
  if (key.startsWith('learning_rate_from')) return `${title}: another learning rate under way`;
  const option = methodOf(racer, description).options.find((other) => other.key === key);
  return option ? `${title}: ${optionInWords(racer, option)}` : '';
}

/** Where the page has words for what stands in the document. */
const CHOICES = /** @type {const} */ ({
  'data.set': 'sets',
  'data.pixels': 'pixels',
  'network.activation': 'activations',
  'network.initialization': 'initializations',
  reference: 'references',
});

/**
 * @param {string} field
 * @param {ExperimentDocument} document
 * @param {Description} description
 */
function valueInWords(field, document, description) {
  /** @type {any} */
  let value = document;
  for (const key of field.split('.')) value = value?.[key];
  const choices = description[CHOICES[/** @type {keyof typeof CHOICES} */ (field)]] ?? [];
  const label = choices.find(({ name }) => name === value)?.label;
  if (label) return label;
  const parts = [value ?? 'as usual'].flat().map((part) => (typeof part === 'number' ? formatExact(part) : String(part)));
  return parts.length === 0 ? 'none' : parts.join(', ');
}
