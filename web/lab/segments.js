// A choice among a few words, side by side: radio buttons that look like one control.

import { html } from 'lit';

/**
 * @template {string} T
 * @param {object} parts
 * @param {string} parts.name      tells this group from the page's others
 * @param {string} parts.label     for who cannot see it
 * @param {string} parts.help
 * @param {[T, string][]} parts.choices  values and their words
 * @param {T} parts.value
 * @param {boolean} [parts.disabled]
 * @param {(value: T) => void} parts.change
 */
export function segments({ name, label, help, choices, value, disabled = false, change }) {
  return html`<div class="segments" role="radiogroup" aria-label=${label} aria-description=${help}>
    ${choices.map(
      ([choice, words]) =>
        html`<label>
          <input
            type="radio"
            name=${name}
            ?disabled=${disabled}
            .value=${choice}
            .checked=${choice === value}
            @change=${() => change(choice)}
          />
          <span>${words}</span>
        </label>`,
    )}
  </div>`;
}
