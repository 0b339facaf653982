// What the core refuses of a document from outside, a link or a file, in fewer words: a racer has its number as people count, and a long
// list gives way to the word that was meant.

import { sentenceOf } from '../engine/sentence.js';
import { nearest } from './nearest.js';

/** A list of more words is not read. */
const MOST = 8;
/** So many of its words stand for it. */
const SOME = 3;

/**
 * What a page says of a link that the core has refused.
 * @param {unknown} error  with the core's sentence
 */
export function refusalOf(error) {
  return `The link could not be used: ${inShort(sentenceOf(error))}`;
}

/**
 * @param {string} sentence  of the core
 * @param {(racer: number, key: string) => string} labelOf  what a setting is called
 * @returns {string} to stand behind a colon
 */
export function inShort(sentence, labelOf = (_, key) => key) {
  const [, place, owner, keys] = sentence.match(/^(.*) is not a key of (.*); its keys are (.*)\.$/s) ?? [];
  if (keys !== undefined) return ofUnknownKey(place, owner, keys.split(', '));
  return withoutList(sentence).replace(/^racers\[(\d+)\](?:\.(\S+))?( "\S+"(?= needs ))?/, (_, index, key, value = '') => {
    const racer = `racer ${Number(index) + 1}`;
    return key ? `the ${labelOf(Number(index), key)}${value} of ${racer}` : racer;
  });
}

/**
 * What the page calls the settings of a document's racers.
 * @param {{racers?: unknown}} document  which may be anything
 * @param {import('../engine/protocol.js').Description} description
 * @returns {(racer: number, key: string) => string} the key itself where the page has no word for it
 */
export function labelsIn({ racers }, { methods }) {
  return (index, key) => {
    const racer = Array.isArray(racers) ? racers[index] : null;
    const options = methods.find(({ name }) => name === racer?.method)?.options;
    return options?.find((option) => option.key === key)?.label ?? key;
  };
}

/**
 * @param {string} place  such as "racers[0].learnig_rate"
 * @param {string} owner
 * @param {string[]} keys  that it has
 */
function ofUnknownKey(place, owner, keys) {
  const [, index, key] = place.match(/^racers\[(\d+)\]\.(.*)$/s) ?? [];
  const name = index ? `${key} of racer ${Number(index) + 1}` : place;
  const meant = nearest(key ?? place, keys);
  if (meant) return `${name} is not a key of ${owner}; did you mean ${meant}?`;
  return `${name} is not a key of ${owner}${keys.length > MOST ? '' : `; its keys are ${keys.join(', ')}`}.`;
}

/** @param {string} sentence */
function withoutList(sentence) {
  const [list] = sentence.match(/(?<= must be one of )[\w-]+(, [\w-]+)*/) ?? [];
  if (!list) return sentence;
  const words = list.split(', ');
  const [, found] = sentence.match(/; it is "(.*)"\.$/s) ?? [];
  const meant = nearest(found ?? '', words);
  if (meant) return sentence.replace(/ must be one of .*$/s, () => ` cannot be "${found}"; did you mean "${meant}"?`);
  return words.length > MOST ? sentence.replace(list, `${words.slice(0, SOME).join(', ')} and ${words.length - SOME} others`) : sentence;
}
