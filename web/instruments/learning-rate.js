// The learning rate that all instruments count with: that of a racer's last step, whatever its step control, a halving or the visitor has
// made of the one that it began with. Knows no DOM.

import { learningRateChanges } from '../state/racers.js';
import { latest, rowsUntil } from '../state/results.js';

/**
 * @param {import('../state/racers.js').Racer | undefined} settings  of the racer in the document
 * @param {import('../engine/protocol.js').Columns} columns  its rows
 * @param {number} [at]  how many steps it has taken; without it, as many as its last row says
 * @returns {number} that its next step begins with; NaN where the method has none
 */
export function learningRateOf(settings = {}, columns = {}, at = latest(columns, 'step') || 0) {
  const changes = learningRateChanges(settings);
  const [told, last] = [latest(columns, 'step') || 0, latest(columns, 'learning_rate')];
  const set = (/** @type {(from: number) => boolean} */ counts) =>
    Number(changes.findLast(([from]) => counts(from))?.[1] ?? settings.learning_rate);
  const to = set((from) => from <= Math.max(at, told));
  if (!Number.isFinite(last)) return to;
  const before = set((from) => from < told); // a change since that step is not in its row yet
  return to === before ? last : last * (to / before);
}

/**
 * The same where rows of later steps are there already: they do not count, and neither does what was changed since.
 * @param {import('../state/racers.js').Racer | undefined} settings
 * @param {import('../engine/protocol.js').Columns | undefined} columns
 * @param {number} step  how many it had taken
 * @returns {number} that its next step then began with
 */
export function learningRateAt(settings, columns = {}, step) {
  return learningRateOf(settings, rowsUntil(columns, step), step);
}
