// The methods on the stage with the ends of their paths in words: a list through which one goes by pointing or by the arrow keys, and in
// which one of them is picked out.

import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { LabElement } from '../../lab/base.js';
import { colorName, dashOf } from '../../state/racer-style.js';

/** @typedef {{title: string, slot: number, words: string}} Row */

/** @fires method-picked  with `detail` the number of a row, or -1 */
export class StageEnds extends LabElement {
  static properties = { rows: { attribute: false }, picked: { attribute: false }, pointed: { attribute: false } };

  constructor() {
    super();
    /** @type {Row[]} */
    this.rows = [];
    /** The row that stays picked out; -1: none. */
    this.picked = -1;
    /** The row that is pointed at. */
    this.pointed = -1;
  }

  render() {
    const { rows, picked, pointed } = this;
    return html`<div
      class="stage-ends"
      role="listbox"
      tabindex="0"
      aria-label="Methods on the stage"
      aria-description="The arrow keys pick one out, in the picture and among the curves of R(z); Escape shows all alike again."
      aria-activedescendant=${picked < 0 ? nothing : `stage-end-${picked}`}
      @keydown=${this.#onKey}
      @pointerleave=${() => this.send('method-pointed', -1)}
    >
      ${rows.map(
        ({ title, slot, words }, index) =>
          html`<div
            id="stage-end-${index}"
            class="stage-end ${colorName(slot).replace('--', '')} ${index === pointed ? 'pointed' : ''}"
            role="option"
            aria-selected=${String(index === picked)}
            @click=${() => this.send('method-picked', index === picked ? -1 : index)}
            @pointerenter=${(/** @type {PointerEvent} */ event) => event.pointerType === 'mouse' && this.send('method-pointed', index)}
          >
            <svg width="26" height="10" aria-hidden="true">
              <line class="way" x1="0" x2="26" y1="5" y2="5" stroke-dasharray=${dashOf(slot).join(' ') || nothing} />
            </svg>
            <span>${keyed(words, html`<b>${title}</b>: ${words}.`)}</span>
          </div>`,
      )}
    </div>`;
  }

  #onKey = (/** @type {KeyboardEvent} */ event) => {
    const { picked, rows } = this;
    const last = rows.length - 1;
    const next = {
      ArrowDown: Math.min(picked + 1, last),
      ArrowRight: Math.min(picked + 1, last),
      ArrowUp: picked < 0 ? last : Math.max(picked - 1, 0),
      ArrowLeft: picked < 0 ? last : Math.max(picked - 1, 0),
      Home: 0,
      End: last,
      Escape: -1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    this.send('method-picked', next);
    this.#show(next);
  };

  /** Within the list alone, so that the page stays where it is. @param {number} index */
  #show(index) {
    const list = /** @type {HTMLElement} */ (this.querySelector('.stage-ends'));
    const row = /** @type {HTMLElement | null} */ (this.querySelectorAll('.stage-end').item(index));
    if (index < 0 || !row) return;
    const [top, bottom] = [row.offsetTop, row.offsetTop + row.offsetHeight];
    if (top < list.scrollTop) list.scrollTop = top;
    else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight;
  }
}
customElements.define('stage-ends', StageEnds);
