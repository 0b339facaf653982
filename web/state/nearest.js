// The word of a list that somebody who wrote another one may have meant.

import { distance } from 'fastest-levenshtein';

/**
 * @param {string} word
 * @param {string[]} words  a dotted one is also known by its last part
 * @returns {string | undefined} undefined where more than two letters of five are others
 */
export function nearest(word, words) {
  const limit = Math.max(1, Math.round(0.4 * word.length));
  const lower = word.toLowerCase();
  const away = (/** @type {string} */ name) =>
    Math.abs(name.length - word.length) > limit ? Infinity : distance(lower, name.toLowerCase());
  const found = words
    .map((other) => ({ other, away: Math.min(away(other), away(other.slice(other.lastIndexOf('.') + 1))) }))
    .reduce((best, next) => (next.away < best.away ? next : best), { other: '', away: Infinity });
  return found.away <= limit && found.away < word.length ? found.other : undefined;
}
