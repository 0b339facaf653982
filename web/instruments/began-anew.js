// Whether a racer has started from step 0: what was found before is of another race. Knows no DOM.

import { latest } from '../state/results.js';

/** @typedef {import('../state/store.js').RacerState} RacerState */

/**
 * @param {RacerState | undefined} before
 * @param {RacerState} now  the same racer, later
 */
export function hasBegunAnew(before, now) {
  return now.loading || (before !== undefined && latest(now.columns, 'step') < latest(before.columns, 'step'));
}
