// The dialog that gives links away: to this experiment, to a page that leaves parts out, and to one inside another page.

import { html, nothing } from 'lit';
import { LabElement } from '../lab/base.js';
import { copy } from './copy.js';
import { chartInWords, finishInWords } from './chart-words.js';
import { addressOf, frameFor, PARTS, USUAL } from './modes.js';

/** How long "Copied" stands, in milliseconds. */
const COPIED_MS = 4000;

export class ShareDialog extends LabElement {
  static properties = {
    opened: { state: true },
    link: { state: true },
    shown: { state: true },
    own: { state: true },
    hide: { state: true },
    said: { state: true },
  };

  #timer = 0;

  constructor() {
    super();
    /** Whether it ever was: there is nothing to render before. */
    this.opened = false;
    /** The experiment's part of the address. */
    this.link = '';
    /** What the chart shows, in the words of the address. */
    this.shown = { chart: '', finish: '' };
    /** Whether it races on images that the visitor gave. */
    this.own = false;
    /** The parts that a link for a class leaves out. @type {string[]} */
    this.hide = ['presets', 'claim'];
    /** Which field was copied, and whether that worked. @type {{what: string, done: boolean} | null} */
    this.said = null;
  }

  /**
   * @param {string} link  the experiment's part of the address
   * @param {import('../state/store.js').ChartView} view   what the chart shows
   * @param {import('../state/store.js').ChartView} usual  and what it shows of this experiment by itself
   * @param {{own?: boolean}} [images]  `own`: they are the visitor's, which no link holds
   */
  async open(link, view, usual, { own = false } = {}) {
    this.opened = true;
    this.link = link;
    this.shown = { chart: chartInWords(view, usual), finish: finishInWords(view, usual) };
    this.own = own;
    this.said = null;
    await this.updateComplete;
    this.#dialog().showModal();
  }

  render() {
    if (!this.opened) return nothing;
    const page = location.href;
    const { hide } = this;
    const modes = { ...USUAL, ...this.shown };
    const usual = addressOf(page, modes, this.link);
    const forClass = addressOf(page, { ...modes, hide: Object.keys(PARTS).filter((part) => hide.includes(part)) }, this.link);
    const frame = frameFor(addressOf(page, { ...modes, embed: true }, this.link));
    return html`<dialog aria-labelledby="share-title">
      <form method="dialog" class="share">
        <h2 id="share-title">Share this experiment</h2>
        <div class="field">
          <label class="label" for="share-link">Link</label>
          <div class="copy">
            <input id="share-link" type="text" readonly aria-describedby="share-link-help" .value=${usual} @focus=${select} />
            ${this.#button('share-link', 'Copy link', 'primary')}
          </div>
          <p class="help" id="share-link-help">
            ${
              this.own
                ? 'The settings are in the address; your images are not, and stay on this computer. Whoever opens it has to give the same files.'
                : 'The whole experiment is in the address, and what the chart shows: nothing is stored anywhere else.'
            }
          </p>
        </div>
        <div class="field">
          <fieldset aria-description="What is ticked is left out of the page that the link opens.">
            <legend class="label">Leave out of the link for a class</legend>
            <div class="parts">
              ${Object.entries(PARTS).map(
                ([part, words]) =>
                  html`<label class="choice">
                    <input type="checkbox" .checked=${hide.includes(part)} @change=${() => this.#toggle(part)} />
                    <span>${words}</span>
                  </label>`,
              )}
            </div>
          </fieldset>
          <div class="copy">
            <input
              id="share-class"
              type="text"
              readonly
              aria-label="Link for a class"
              aria-description="The same experiment, without the parts that are left out above."
              .value=${forClass}
              @focus=${select}
            />
            ${this.#button('share-class', 'Copy link for a class')}
          </div>
        </div>
        <div class="field">
          <label class="label" for="share-frame">On a slide or in another page: chart, racers and play only</label>
          <div class="copy">
            <textarea
              id="share-frame"
              readonly
              aria-description="HTML for a page of your own; it shows the race and nothing around it."
              rows="3"
              spellcheck="false"
              .value=${frame}
              @focus=${select}
            ></textarea>
            ${this.#button('share-frame', 'Copy HTML')}
          </div>
        </div>
        <p class="share-said" role="status">${this.#words()}</p>
        <footer><button class="plain" aria-description="Back to the race.">Close</button></footer>
      </form>
    </dialog>`;
  }

  /**
   * @param {string} field
   * @param {string} words
   * @param {string} look
   */
  #button(field, words, look = 'plain') {
    const done = this.said?.what === field && this.said.done;
    return html`<button
      type="button"
      class="${look} copy-button"
      aria-description="Puts it on the clipboard."
      @click=${() => this.#copy(field)}
    >
      <span class=${done ? 'copy-words unseen' : 'copy-words'}>${words}</span
      >${done ? html`<span aria-hidden="true">Copied</span>` : nothing}
    </button>`;
  }

  #words() {
    if (!this.said) return '';
    return this.said.done ? 'Copied.' : 'The browser does not let the page copy: press Ctrl C, the text is selected.';
  }

  /** @param {string} what  the id of a field */
  async #copy(what) {
    const field = /** @type {HTMLInputElement} */ (this.querySelector(`#${what}`));
    const done = await copy(field.value, field);
    this.said = { what, done };
    clearTimeout(this.#timer);
    if (done) this.#timer = Number(setTimeout(() => (this.said = null), COPIED_MS));
  }

  /** @param {string} part */
  #toggle(part) {
    this.hide = this.hide.includes(part) ? this.hide.filter((other) => other !== part) : [...this.hide, part];
  }

  #dialog() {
    return /** @type {HTMLDialogElement} */ (this.querySelector('dialog'));
  }
}
customElements.define('share-dialog', ShareDialog);

/** @param {Event} event */
function select(event) {
  /** @type {HTMLInputElement} */ (event.target).select();
}
