// Lit's `live` for fields that are typed into: what a field shows is put right at every rendering, but not under the visitor's fingers.

import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { setCommittedValue } from 'lit/directive-helpers.js';

/** The fields that are kept so, and whether there is text in them that has not been taken yet. @type {WeakMap<Element, boolean>} */
const typing = new WeakMap();

/**
 * @param {Element} field
 * @returns {boolean} whether it is one of these, and its text has been taken
 */
export const showsWhatHolds = (field) => typing.get(field) === false && field.ariaInvalid !== 'true';

class UnlessTyping extends Directive {
  /** What is shown where nothing is typed. */
  #value = '';

  /** @param {string} value */
  render(value) {
    return value;
  }

  /**
   * @param {import('lit/directive.js').PropertyPart} part  `.value` of an `<input>`
   * @param {[string]} values
   */
  update(part, [value]) {
    const field = /** @type {HTMLInputElement} */ (part.element);
    this.#value = value;
    if (!typing.has(field)) this.#watch(field);
    if (typing.get(field) || field.value === value) return noChange;
    setCommittedValue(part); // so that it is set whatever was set last
    return value;
  }

  /** @param {HTMLInputElement} field */
  #watch(field) {
    typing.set(field, false);
    field.addEventListener('input', () => typing.set(field, true));
    // Before those who take the text, and may render at once.
    for (const end of ['change', 'blur']) field.addEventListener(end, () => typing.set(field, false), { capture: true });
    field.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !typing.get(field)) return;
      typing.set(field, false);
      field.value = this.#value;
    });
  }
}

/** `.value=${unlessTyping(text)}`: from the first letter until the text is taken, or put back by Escape, it stays as it is typed. */
export const unlessTyping = directive(UnlessTyping);
