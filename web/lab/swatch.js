// A short piece of a racer's line, in its colour and with its dash.

import { html } from 'lit';
import { colorName, dashOf } from '../state/racer-style.js';

/** @param {number} slot */
export function swatch(slot) {
  const color = colorName(slot).replace('--', ''); // a class of that name has that colour
  return html`<svg class="swatch ${color}" viewBox="0 0 34 10" width="34" height="10" aria-hidden="true">
    <line x1="1" y1="5" x2="33" y2="5" stroke-width="3" stroke-dasharray=${dashOf(slot).join(' ') || 'none'} />
  </svg>`;
}
