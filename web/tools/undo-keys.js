// The keys that undo and redo, where they are not meant for a text field.

/**
 * @param {KeyboardEvent} event
 * @returns {'undo' | 'redo' | null}
 */
export function stepOf(event) {
  if (event.defaultPrevented || event.altKey || event.ctrlKey === event.metaKey) return null;
  const target = /** @type {Element} */ (event.target);
  if (target.closest('dialog, textarea, [contenteditable], input:not([type=checkbox], [type=radio], [type=range])')) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && event.ctrlKey && !event.shiftKey ? 'redo' : null;
}
