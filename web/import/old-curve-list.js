// The old curves in the chart, by name, each with a button that takes it away; and where their file has the experiment, one that races it.

import { html, nothing } from 'lit';
import { LabElement } from '../lab/base.js';
import { removeIcon } from '../lab/icons.js';
import { swatch } from '../lab/swatch.js';

/** @typedef {import('../chart/old-curves.js').Overlay} Overlay */

/**
 * @fires overlays-changed  with `detail` those that stay
 * @fires experiment-wanted  with `detail` the document that is to be raced
 */
export class OldCurveList extends LabElement {
  static properties = { overlays: { attribute: false }, drawn: { attribute: false } };

  constructor() {
    super();
    /** @type {Overlay[]} */
    this.overlays = [];
    /** Those of them that the chart can show. @type {{id: number}[]} */
    this.drawn = [];
  }

  render() {
    const { overlays } = this;
    if (overlays.length === 0) return nothing;
    const experiments = new Map(overlays.flatMap(({ document, file }) => (document ? [[document, file]] : []))); // files may have the same name
    return html`<div class="old-curves" role="group" aria-label="Old curves in the chart">
      <span>Old curves</span>
      <ul>
        ${overlays.map(
          ({ id, slot, title, file }) =>
            html`<li data-help=${file}>
              ${swatch(slot)} <span class="old-curve-name">${title}</span> <span class="old-curve-file">${file}</span>
              ${this.drawn.some((curve) => curve.id === id) ? nothing : html`<span class="old-curve-file">has nothing for this chart</span>`}
              <button
                class="quiet"
                aria-label="Remove the old curve ${title} of ${file}"
                aria-description="Take this curve out of the chart; the file stays."
                @click=${() => this.#keep((other) => other.id !== id)}
              >
                ${removeIcon}
              </button>
            </li>`,
        )}
      </ul>
      ${[...experiments].map(
        ([document, file]) =>
          html`<button
            class="quiet"
            aria-description="Races what is in the file, over its old curves; undo brings the present experiment back."
            @click=${() => this.send('experiment-wanted', document)}
          >
            Race the experiment of <span class="old-curve-file">${file}</span>
          </button>`,
      )}
      ${overlays.length > 1 ? html`<button class="quiet" aria-description="Take all old curves out of the chart." @click=${() => this.#keep(() => false)}>Remove all</button>` : nothing}
    </div>`;
  }

  /** @param {(overlay: Overlay) => boolean} wanted */
  async #keep(wanted) {
    const at = [...this.querySelectorAll('li button')].indexOf(/** @type {Element} */ (globalThis.document.activeElement));
    this.send('overlays-changed', this.overlays.filter(wanted));
    await new Promise(requestAnimationFrame);
    await this.updateComplete;
    const left = /** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll('li button'));
    (left[Math.min(Math.max(at, 0), left.length - 1)] ?? globalThis.document.querySelector('#import-button'))?.focus(); // what had it is gone
  }
}
customElements.define('old-curve-list', OldCurveList);
