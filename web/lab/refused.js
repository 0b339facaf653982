// A field whose text was refused: it keeps what was typed, and is marked until that is changed, or put back by Escape.

/**
 * @param {Element} form
 * @returns {HTMLInputElement | null} the field of `form` that text is being put into
 */
export function typedIn(form) {
  const { activeElement } = form.ownerDocument;
  return activeElement instanceof HTMLInputElement && activeElement.type === 'text' && form.contains(activeElement) ? activeElement : null;
}

/**
 * @param {HTMLInputElement} field
 * @param {() => void} putBack  shows the value that holds
 */
export function markRefused(field, putBack) {
  const release = new AbortController();
  field.ariaInvalid = 'true';
  const clear = () => {
    release.abort();
    field.ariaInvalid = null;
  };
  const onKey = (/** @type {KeyboardEvent} */ { key }) => {
    if (key !== 'Escape') return;
    clear();
    putBack();
  };
  field.addEventListener('input', clear, { signal: release.signal });
  field.addEventListener('keydown', onKey, { signal: release.signal });
}

/**
 * Once a form shows what holds, nothing in it is refused any more.
 * @param {Element} form
 */
export function clearRefused(form) {
  for (const field of form.querySelectorAll('input[aria-invalid]')) field.ariaInvalid = null;
}
