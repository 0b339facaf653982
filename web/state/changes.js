// What differs between two documents: which fields, whether it is an edit or another experiment, and whether it goes on with the last edit.

import { same } from './link.js';

/** @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument */

/** How long one edit after the other of the same field counts as one, in milliseconds. */
const STREAK = 1500;

/**
 * The fields in which two documents differ, such as `batch`, `data.pixels`, `racers.0.cg.tolerance`. A list of numbers or words is one
 * field; where racers were added or removed, `racers` is.
 * @param {unknown} before
 * @param {unknown} after
 * @param {string} [path]
 * @returns {string[]}
 */
export function changedFields(before, after, path = '') {
  if (same(before, after)) return [];
  if (!isObject(before) || !isObject(after)) return [path];
  if (Array.isArray(before) || Array.isArray(after)) {
    const alike = Array.isArray(before) && Array.isArray(after) && before.length === after.length && [...before, ...after].every(isObject);
    if (!alike) return [path];
  }
  const [old, young] = [/** @type {Record<string, unknown>} */ (before), /** @type {Record<string, unknown>} */ (after)];
  const keys = new Set([...Object.keys(old), ...Object.keys(young)]);
  return [...keys].flatMap((key) => changedFields(old[key], young[key], path ? `${path}.${key}` : key));
}

/**
 * What came of a change that was made to `before`, carried over to what `before` has become meanwhile. A list is carried over as a whole.
 * @template T
 * @param {T} before
 * @param {T} after
 * @param {T} now
 * @returns {T}
 */
export function withChanges(before, after, now) {
  if (same(before, after)) return now;
  if (![before, after, now].every((value) => isObject(value) && !Array.isArray(value))) return after;
  const [old, young, present] = /** @type {Record<string, unknown>[]} */ ([before, after, now]);
  const kept = Object.entries(present).filter(([key]) => key in young || !(key in old));
  const changed = Object.keys(young).filter((key) => !same(old[key], young[key]));
  const carried = changed.map((key) => [key, withChanges(old[key], young[key], present[key])]);
  return /** @type {T} */ (Object.fromEntries([...kept, ...carried]));
}

/**
 * Whether `after` is what one action in a form makes of `before`; if not, it is another experiment.
 * @param {ExperimentDocument} before
 * @param {ExperimentDocument} after
 */
export function isEdit(before, after) {
  const parts = new Set(changedFields(before, after).map((field) => field.split('.', field.startsWith('racers.') ? 2 : 1).join('.')));
  if (parts.has('racers')) return parts.size === 1 && oneMoreOrLess(before.racers, after.racers);
  return parts.size <= 1 || [...parts].every((part) => part === 'data' || part === 'batch'); // another data set may bring another batch
}

/**
 * @param {unknown} before
 * @param {unknown} after
 */
function oneMoreOrLess(before, after) {
  if (!Array.isArray(before) || !Array.isArray(after)) return false;
  const [short, long] = before.length < after.length ? [before, after] : [after, before];
  return long.length === short.length + 1 && long.some((_, index) => same(long.toSpliced(index, 1), short));
}

/** Recognises edits that follow each other quickly in one field, such as those of a slider: together they are one. */
export class Streak {
  #field = '';
  #until = -Infinity;

  /**
   * To be asked at every change.
   * @param {ExperimentDocument} before
   * @param {ExperimentDocument} after
   * @param {number} now  milliseconds
   * @returns {boolean} whether this change goes on with the one before it
   */
  continues(before, after, now) {
    const fields = changedFields(before, after);
    const isSet = fields.length === 1 && fields[0] !== 'racers'; // a racer that comes, goes or moves is a change of its own
    const field = isSet ? fields[0].replace(/\.learning_rate_from\b.*/, '.learning_rate') : ''; // under way or not
    const goesOn = field !== '' && field === this.#field && now < this.#until;
    this.#field = field;
    this.#until = now + STREAK;
    return goesOn;
  }

  /** The next change begins anew. */
  end() {
    this.#field = '';
  }
}

/** @param {unknown} value */
function isObject(value) {
  return value !== null && typeof value === 'object';
}
