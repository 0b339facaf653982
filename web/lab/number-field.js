// A number to be set: exact entry as text, and for values best chosen on a logarithmic scale a slider through 1, 2 and 5 times the
// powers of ten. What is not a number is passed on as it was typed, so that the core's sentence can name it.

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatExact } from '../state/format.js';
import { nearestPosition, rangeInWords, sliderPositions } from '../state/slider.js';
import { valueIn } from '../state/typed-number.js';
import { LabElement } from './base.js';
import { clearRefused } from './refused.js';
import { unlessTyping } from './unless-typing.js';

/** @typedef {import('../engine/protocol.js').OptionDescription} OptionDescription */

/**
 * @fires value-changed  with `detail` the new value: a number, or the text that is none
 */
export class NumberField extends LabElement {
  static properties = {
    option: { attribute: false },
    value: { attribute: false },
    label: { attribute: false },
    owner: { attribute: false },
    help: { attribute: false },
    dragged: { state: true },
  };

  constructor() {
    super();
    /** @type {Pick<OptionDescription, 'key' | 'label' | 'help' | 'default' | 'minimum' | 'maximum' | 'logarithmic'> | null} */
    this.option = null;
    /** @type {unknown} */
    this.value = 0;
    /** Whose number it is, for those who hear the label alone. @type {string} */
    this.owner = '';
    /** What is said of it in place of the option's own help. @type {string} */
    this.help = '';
    /** The value that the slider's thumb was dragged to, until that is the value. @type {number | null} */
    this.dragged = null;
    /** Whether the thumb is held. */
    this.held = false;
    /** How many values have been sent whose fate is not known. */
    this.sent = 0;
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('value') && !this.held && this.value === this.dragged) this.dragged = null; // it holds
  }

  updated() {
    clearRefused(this);
  }

  render() {
    const { option, owner } = this;
    if (!option) return nothing;
    const name = owner ? `${owner}: ${option.label}` : option.label;
    const help = `${this.help || option.help} ${rangeInWords(option)}`.trim();
    return html`
      ${option.logarithmic ? this.#slider(option, name, help) : nothing}
      <input
        class="number"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        spellcheck="false"
        aria-label=${name}
        aria-description=${help}
        .value=${unlessTyping(formatExact(this.dragged ?? this.value))}
        @change=${this.#onText}
      />
    `;
  }

  /**
   * @param {Pick<OptionDescription, 'default' | 'minimum' | 'maximum' | 'help'>} option
   * @param {string} name
   * @param {string} help
   */
  #slider(option, name, help) {
    const positions = sliderPositions(option);
    const value = Number(this.dragged ?? this.value);
    return html`<input
      class="slider"
      type="range"
      min="0"
      max=${positions.length - 1}
      step="1"
      aria-label="${name}, slider"
      aria-description=${help}
      aria-valuetext=${formatExact(value)}
      .value=${live(String(nearestPosition(positions, value)))}
      @input=${(/** @type {Event} */ event) => this.#drag(positions[Number(inputOf(event).value)])}
      @change=${(/** @type {Event} */ event) => this.#letGo(positions[Number(inputOf(event).value)])}
    />`;
  }

  /** @param {Event} event */
  #onText(event) {
    this.dragged = null;
    this.#commit(valueIn(inputOf(event).value));
  }

  /** @param {number} value */
  #drag(value) {
    this.held = true;
    this.dragged = value === this.value ? null : value; // let go where it was, it changes nothing, and nothing is told
  }

  /** @param {number} value */
  #letGo(value) {
    this.dragged = value === this.value ? null : value; // where it stays until that is the value
    this.#commit(value);
  }

  /** @param {unknown} value */
  #commit(value) {
    this.held = false;
    this.sent += 1;
    if (value === this.value) this.requestUpdate(); // it may have been typed in other words
    this.send('value-changed', value);
  }

  /** To be told when what was sent holds, or does not: the value that holds is shown, unless another is on its way. */
  settle() {
    this.sent = Math.max(0, this.sent - 1);
    if (this.sent === 0 && !this.held) this.dragged = null;
  }
}
customElements.define('number-field', NumberField);

/** @param {Event} event */
function inputOf(event) {
  return /** @type {HTMLInputElement} */ (event.target);
}
