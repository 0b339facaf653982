// How the curves of nine methods and more are told apart: the colours and dashes of the racers, and from the ninth on a colour of its own
// and rings on the line.

import { html } from 'lit';
import { swatch } from '../lab/swatch.js';
import { colorName, dashOf } from '../state/racer-style.js';

const RACERS = 8;

/** @param {number} slot */
export function hasRings(slot) {
  return slot >= RACERS;
}

/**
 * @param {number} slot
 * @returns {string} the class that has the colour
 */
export function toneOf(slot) {
  return hasRings(slot) ? 'beyond-racers' : colorName(slot).replace('--', '');
}

/**
 * A short piece of a method's line.
 * @param {number} slot
 */
export function methodSwatch(slot) {
  if (!hasRings(slot)) return swatch(slot);
  return html`<svg class="swatch ${toneOf(slot)}" viewBox="0 0 34 10" width="34" height="10" aria-hidden="true">
    <line x1="1" y1="5" x2="33" y2="5" stroke-width="3" stroke-dasharray=${dashOf(slot).join(' ') || 'none'} />
    <circle class="ring" cx="17" cy="5" r="3.5" />
  </svg>`;
}
