// Dragging a card to another place, by mouse, pen or finger; by keyboard its grip takes the arrow keys.

import { html } from 'lit';
import { gripIcon } from './icons.js';

/**
 * The handle of the card number `index`; `move` is called when it is let go at another place.
 * @param {string} label   whose handle
 * @param {number} index
 * @param {(to: number) => void} move
 */
export function grip(label, index, move) {
  /** @param {PointerEvent} event */
  const start = (event) => {
    const handle = /** @type {HTMLElement} */ (event.currentTarget);
    const card = handle.closest('racer-card');
    if (event.button !== 0 || !card?.parentElement) return;
    handle.setPointerCapture(event.pointerId);
    const cards = [...card.parentElement.querySelectorAll('racer-card')];
    const middles = cards.map((other) => (other.getBoundingClientRect().top + other.getBoundingClientRect().bottom) / 2);
    card.classList.add('dragged');
    let to = index;
    const done = new AbortController();
    const { signal } = done;
    const follow = (/** @type {PointerEvent} */ { clientY }) => {
      const middle = middles[index] + clientY - event.clientY;
      const above = middles.filter((other, place) => place !== index && other < middle).length;
      if (above === to) return;
      to = above;
      for (const other of cards) other.classList.remove('drop-before', 'drop-after');
      if (to !== index) cards[to].classList.add(to < index ? 'drop-before' : 'drop-after');
    };
    const end = (/** @type {boolean} */ dropped) => {
      done.abort();
      card.classList.remove('dragged');
      for (const other of cards) other.classList.remove('drop-before', 'drop-after');
      if (dropped && to !== index) move(to);
    };
    handle.addEventListener('pointermove', follow, { signal });
    handle.addEventListener('pointerup', () => end(true), { signal });
    handle.addEventListener('pointercancel', () => end(false), { signal });
  };
  /** @param {KeyboardEvent} event */
  const onKey = (event) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    move(index + by);
  };
  return html`<button
    class="quiet grip"
    aria-label="Move ${label}"
    aria-description="Drag it to another place, or use the arrow keys."
    @pointerdown=${start}
    @keydown=${onKey}
  >
    ${gripIcon}
  </button>`;
}
