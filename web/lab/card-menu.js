// What can be done with a racer besides changing it: a menu that opens from one button, as the ARIA practices have it.

import { html, nothing } from 'lit';
import { LabElement } from './base.js';
import { moreIcon } from './icons.js';

/** @typedef {{label: string, help: string, run: () => void, disabled?: boolean}} MenuItem */

export class CardMenu extends LabElement {
  static properties = { items: { attribute: false }, owner: { attribute: false }, open: { state: true } };

  constructor() {
    super();
    /** @type {MenuItem[]} */
    this.items = [];
    this.owner = '';
    this.open = false;
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.contains(/** @type {Node | null} */ (relatedTarget))) this.open = false;
    });
    this.addEventListener('keydown', (event) => this.#onKey(event));
  }

  render() {
    return html`
      <button
        class="quiet"
        aria-haspopup="menu"
        aria-expanded=${this.open ? 'true' : 'false'}
        aria-label="More for ${this.owner}"
        aria-description="Duplicate it, hide its curve, move it."
        @click=${() => this.#toggle()}
      >
        ${moreIcon}
      </button>
      ${
        this.open
          ? html`<div class="menu" role="menu" aria-label=${this.owner}>
              ${this.items.map(
                (item) =>
                  html`<button
                    role="menuitem"
                    tabindex="-1"
                    aria-description=${item.help}
                    aria-disabled=${item.disabled ? 'true' : nothing}
                    @click=${() => this.#choose(item)}
                  >
                    ${item.label}
                  </button>`,
              )}
            </div>`
          : nothing
      }
    `;
  }

  async #toggle() {
    this.open = !this.open;
    await this.updateComplete;
    if (this.open) this.#entries()[0]?.focus();
  }

  /** @param {MenuItem} item */
  #choose({ run }) {
    this.#close();
    run();
  }

  #close() {
    this.open = false;
    this.querySelector('button')?.focus();
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    if (!this.open) return;
    const entries = this.#entries();
    const at = entries.indexOf(/** @type {HTMLButtonElement} */ (globalThis.document.activeElement));
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next !== undefined) entries.at(next % entries.length)?.focus();
    else if (event.key === 'Escape') this.#close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** @returns {HTMLButtonElement[]} */
  #entries() {
    return [...this.querySelectorAll(/** @type {'button'} */ ('[role=menuitem]'))];
  }
}
customElements.define('card-menu', CardMenu);
