// What can be read off the probabilities that a racer gives to the digits: what it says, where it errs, and how badly.

import { CLASSES } from './test-images.js';

/**
 * @param {ArrayLike<number>} probabilities  of the digits of one image after the other
 * @param {number} index                     which image
 * @returns {number} the digit with the highest probability; -1 where they are not numbers
 */
export function saidOf(probabilities, index) {
  const first = index * CLASSES;
  let said = 0;
  for (let digit = 0; digit < CLASSES; digit++) {
    if (!Number.isFinite(probabilities[first + digit])) return -1;
    if (probabilities[first + digit] > probabilities[first + said]) said = digit;
  }
  return said;
}

/**
 * @typedef {object} Confusion
 * @property {number[][]} counts  `counts[truth][said]`
 * @property {number[]} totals    images of each truth
 * @property {number} right
 * @property {number} total
 * @property {number} silent      images for which the outputs are not numbers
 */

/**
 * @param {ArrayLike<number>} probabilities
 * @param {Uint8Array} labels  of the same images
 * @returns {Confusion}
 */
export function confusionOf(probabilities, labels) {
  const counts = Array.from({ length: CLASSES }, () => Array(CLASSES).fill(0));
  const totals = Array(CLASSES).fill(0);
  let right = 0;
  let silent = 0;
  labels.forEach((truth, index) => {
    const said = saidOf(probabilities, index);
    totals[truth] += 1;
    if (said < 0) silent += 1;
    else counts[truth][said] += 1;
    if (said === truth) right += 1;
  });
  return { counts, totals, right, total: labels.length, silent };
}

/**
 * @param {ArrayLike<number>} probabilities
 * @param {Uint8Array} labels
 * @param {{truth: number, said: number}} cell
 * @param {number} limit
 * @returns {number[]} the first images of one digit that were taken for another, or for itself
 */
export function imagesOfCell(probabilities, labels, { truth, said }, limit) {
  /** @type {number[]} */
  const images = [];
  for (let index = 0; index < labels.length && images.length < limit; index++) {
    if (labels[index] === truth && saidOf(probabilities, index) === said) images.push(index);
  }
  return images;
}

/**
 * The most frequent mistake.
 * @param {Confusion} confusion
 * @returns {{truth: number, said: number}} of the first digits where there is none
 */
export function worstCell({ counts }) {
  let worst = { truth: 0, said: 1 };
  for (let truth = 0; truth < CLASSES; truth++) {
    for (let said = 0; said < CLASSES; said++) {
      if (said !== truth && counts[truth][said] > counts[worst.truth][worst.said]) worst = { truth, said };
    }
  }
  return worst;
}

/**
 * Why a racer says nothing of the digit on the sheet, or will not be listened to.
 * @param {Pick<import('../state/store.js').RacerState, 'loading' | 'status'>} racer
 * @param {boolean} drawn  whether there is anything on the sheet
 * @returns {string} in a word or a few; empty where it says something
 */
export function whySilent({ loading, status }, drawn) {
  if (loading) return 'loading';
  if (status === 'failed') return 'stopped';
  if (status === 'diverged') return 'diverged';
  return drawn ? '' : 'nothing drawn yet';
}

/** @typedef {{index: number, truth: number, said: number, probability: number}} Mistake */

/**
 * @param {ArrayLike<number>} probabilities
 * @param {Uint8Array} labels
 * @param {number} limit
 * @returns {Mistake[]} the wrong answers, the surest first
 */
export function surestMistakes(probabilities, labels, limit) {
  /** @type {Mistake[]} */
  const mistakes = [];
  labels.forEach((truth, index) => {
    const said = saidOf(probabilities, index);
    if (said >= 0 && said !== truth) mistakes.push({ index, truth, said, probability: probabilities[index * CLASSES + said] });
  });
  return mistakes.sort((a, b) => b.probability - a.probability || a.index - b.index).slice(0, limit);
}

/** From which share of its row on a cell of the confusion matrix has which shade. The first shade is that of an empty cell. */
const SHADES = [0, 0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 0.9];

/**
 * @param {number} count
 * @param {number} total  of its row
 * @returns {number} 0 for an empty cell, 9 for nearly the whole row
 */
export function shadeOf(count, total) {
  return count === 0 ? 0 : SHADES.findLastIndex((share) => count / total >= share) + 1;
}
