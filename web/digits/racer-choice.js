// Which racer is looked at closely: radio buttons with the racers' lines.

import { html } from 'lit';
import { swatch } from '../lab/swatch.js';

/**
 * @param {object} parts
 * @param {{id: string, slot: number, title: string}[]} parts.racers
 * @param {string} parts.value  the id of one
 * @param {(id: string) => void} parts.change
 */
export function racerChoice({ racers, value, change }) {
  return html`<div
    class="segments digits-choice"
    role="radiogroup"
    aria-label="Racer to look at"
    aria-description="Whose mistakes and weights are shown."
  >
    ${racers.map(
      ({ id, slot, title }) =>
        html`<label>
          <input type="radio" name="digits-racer" .value=${id} .checked=${id === value} @change=${() => change(id)} />
          <span>${swatch(slot)} ${title}</span>
        </label>`,
    )}
  </div>`;
}
