// Where the page's help is written: a control's `aria-description`, which a screen reader reads after its name; what is no control has
// `data-help`.

/**
 * @typedef {object} Help
 * @property {Element} element  what it is about
 * @property {string} text      one or two sentences
 */

/**
 * The help for what is at `target`: its own, that of the group around it, or that of the control that its label names.
 * @param {EventTarget | null} target
 * @returns {Help | null}
 */
export function helpAt(target) {
  if (!(target instanceof Element)) return null;
  const labelled = /** @type {HTMLLabelElement | null} */ (target.closest('label'))?.control;
  const element = labelled?.hasAttribute('aria-description') ? labelled : target.closest('[aria-description], [data-help]');
  const text = element?.getAttribute('aria-description') || element?.getAttribute('data-help');
  return element && text ? { element, text } : null;
}
