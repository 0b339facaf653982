// A short piece of the line of a method on the original's claim.

import { html, nothing, svg } from 'lit';
import { lookOf } from './method-slots.js';

const RING = svg`<circle class="ring" cx="17" cy="5" r="3.5" />`;

/** @param {number} slot */
export function methodSwatch(slot) {
  const { tone, dash, rings } = lookOf(slot);
  return html`<svg class="swatch ${tone}" viewBox="0 0 34 10" width="34" height="10" aria-hidden="true">
    <line x1="1" y1="5" x2="33" y2="5" stroke-width="3" stroke-dasharray=${dash.join(' ') || 'none'} />
    ${rings ? RING : nothing}
  </svg>`;
}
