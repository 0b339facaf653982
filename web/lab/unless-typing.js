// Lit's `live` for fields that are typed into: what a field shows is put right at every rendering, but not under the visitor's fingers.

import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { setCommittedValue } from 'lit/directive-helpers.js';

class UnlessTyping extends Directive {
  #watched = false;
  #typing = false;
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
    if (!this.#watched) this.#watch(field);
    if (this.#typing || field.value === value) return noChange;
    setCommittedValue(part); // so that it is set whatever was set last
    return value;
  }

  /** @param {HTMLInputElement} field */
  #watch(field) {
    this.#watched = true;
    field.addEventListener('input', () => (this.#typing = true));
    // Before those who take the text, and may render at once.
    for (const end of ['change', 'blur']) field.addEventListener(end, () => (this.#typing = false), { capture: true });
    field.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !this.#typing) return;
      this.#typing = false;
      field.value = this.#value;
    });
  }
}

/** `.value=${unlessTyping(text)}`: from the first letter until the text is taken, or put back by Escape, it stays as it is typed. */
export const unlessTyping = directive(UnlessTyping);
