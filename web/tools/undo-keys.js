// The keys that undo and redo, where they are not meant for a text field. One of the experiment's is passed by only while there is text
// in it that has not been taken: what the browser would undo later, the field would show while another value is raced.

import { showsWhatHolds } from '../lab/unless-typing.js';

/**
 * @param {KeyboardEvent} event
 * @returns {'undo' | 'redo' | null}
 */
export function stepOf(event) {
  if (event.defaultPrevented || event.altKey || event.ctrlKey === event.metaKey) return null;
  const target = /** @type {Element} */ (event.target);
  if (target.closest('dialog, textarea, [contenteditable]')) return null;
  if (target.matches('input:not([type=checkbox], [type=radio], [type=range])') && !isTaken(target)) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && event.ctrlKey && !event.shiftKey ? 'redo' : null;
}

/** @param {Element} field */
const isTaken = (field) => field.closest('settings-bar, racer-card') !== null && showsWhatHolds(field);
