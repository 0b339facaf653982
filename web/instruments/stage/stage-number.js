// A number of the stage: a slider over powers of ten beside a field for the exact number.

import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { LabElement } from '../../lab/base.js';
import { unlessTyping } from '../../lab/unless-typing.js';
import { formatExact, formatNumber } from '../../state/format.js';
import { numberIn } from '../../state/typed-number.js';

/** @fires number-set  with `detail` the number, within the limits */
export class StageNumber extends LabElement {
  static properties = {
    label: { attribute: false },
    help: { attribute: false },
    value: { attribute: false },
    powers: { attribute: false },
    limits: { attribute: false },
  };

  constructor() {
    super();
    this.label = '';
    this.help = '';
    this.value = 1;
    /** Of ten, over which the slider goes. @type {[least: number, most: number]} */
    this.powers = [0, 1];
    /** Of the exact number. @type {[least: number, most: number]} */
    this.limits = [1, 10];
  }

  render() {
    const { label, help, value, powers } = this;
    return html`<div class="stage-number" role="group" aria-label=${label}>
      <label>
        <span>${label}</span>
        <input
          type="range"
          min=${powers[0]}
          max=${powers[1]}
          step="0.02"
          .value=${live(String(Math.log10(value)))}
          aria-valuetext=${formatNumber(value)}
          aria-description=${help}
          @input=${(/** @type {Event} */ event) => this.#take(Number((10 ** Number(inputOf(event).value)).toPrecision(3)))}
        />
      </label>
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-label="${label}, exact"
        aria-description=${help}
        .value=${unlessTyping(formatExact(value))}
        @change=${(/** @type {Event} */ event) => {
          this.#take(numberIn(inputOf(event).value));
          this.requestUpdate(); // it may be the same number, typed in other words
        }}
      />
    </div>`;
  }

  /** What is no number leaves it as it is. @param {number} number */
  #take(number) {
    const [minimum, maximum] = this.limits;
    this.send('number-set', Number.isFinite(number) ? Math.min(Math.max(number, minimum), maximum) : this.value);
  }
}
customElements.define('stage-number', StageNumber);

/** @param {Event} event */
function inputOf(event) {
  return /** @type {HTMLInputElement} */ (event.target);
}
