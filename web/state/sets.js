// The data sets, in words.

import { OWN } from '../engine/data-files.js';
import { formatCount } from './format.js';

/**
 * @typedef {import('../engine/protocol.js').Description} Description
 * @typedef {import('../engine/protocol.js').WordDescription} WordDescription
 */

/**
 * The data sets to choose from; that which is raced on has the numbers of examples that are.
 * @param {Pick<Description, 'sets'>} description
 * @param {{set: string, train: number, validation?: number, test: number}} data
 * @returns {WordDescription[]}
 */
export function setsInWords({ sets }, { set, train, validation = 0, test }) {
  const numbers = [train, ...(validation > 0 ? [validation] : []), test].map(formatCount).join(' + ');
  return sets.map((one) => (one.name === set ? { ...one, label: `${one.label.replace(/, [\d,+ ]+$/, '')}, ${numbers}` } : one));
}

/**
 * @param {Pick<Description, 'sets'> | null} description
 * @param {string} set
 * @returns {boolean} whether its examples are no images
 */
export function isTable(description, set) {
  return description?.sets.find(({ name }) => name === set)?.table ?? false;
}

/**
 * @param {Pick<import('./store.js').LabState, 'description' | 'document'>} state
 * @returns {boolean} the same of the set that is raced on
 */
export function isOnTable({ description, document }) {
  return isTable(description, String(/** @type {{set?: unknown} | undefined} */ (document?.data)?.set));
}

/**
 * @param {Pick<import('./store.js').LabState, 'document' | 'images'>} state
 * @returns {string} which of the visitor's own images are raced on; empty where none are
 */
export function imagesOf({ document, images }) {
  return /** @type {{set?: unknown} | undefined} */ (document?.data)?.set === OWN ? images : '';
}
