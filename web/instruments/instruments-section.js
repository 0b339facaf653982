// The instruments that stand below the race, each with a sentence that says what to look for, and the racer that all of them look at.

import { html, nothing } from 'lit';
import { LabElement } from '../lab/base.js';
import { below } from './below.js';

/**
 * What the module of an instrument below the race exports.
 * @typedef {object} InstrumentBelow
 * @property {string} name   a word for links
 * @property {string} title
 * @property {string} watch  what to look for, a sentence
 * @property {(surroundings: Surroundings) => unknown} view
 *
 * @typedef {object} Surroundings
 * @property {import('../state/store.js').LabState} state
 * @property {string[]} titles  of the racers
 * @property {string} racer     the id of the one that is looked at
 * @property {import('./look.js').Look | null} look
 * @property {import('../lab/lab-app.js').Engine | null} engine
 */

export class InstrumentsSection extends LabElement {
  static properties = {
    state: { attribute: false },
    titles: { attribute: false },
    engine: { attribute: false },
    chosen: { state: true },
    instruments: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../state/store.js').LabState | null} */
    this.state = null;
    /** @type {string[]} */
    this.titles = [];
    /** @type {import('../lab/lab-app.js').Engine | null} */
    this.engine = null;
    /** The id of the racer that is looked at; empty: the first implicit one, or the first. */
    this.chosen = '';
    /** @type {InstrumentBelow[]} */
    this.instruments = [];
  }

  async connectedCallback() {
    super.connectedCallback();
    const loaded = await Promise.allSettled(below.map((load) => load())); // without one that cannot be fetched the others are there
    this.instruments = loaded.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    await this.updateComplete;
    this.removeAttribute('awaited'); // the room that was kept for them
  }

  render() {
    const { state, titles, engine } = this;
    if (!state?.document || state.racers.length === 0 || this.instruments.length === 0) return nothing;
    const racer = this.#racer(state);
    return html`<section class="prose instruments" aria-labelledby="instruments">
      <h2 id="instruments">Instruments</h2>
      <p>
        What decides the race is the curvature of the loss. These instruments measure it on the networks that race above, while they race.
        What is measured again and again here takes about a tenth of a core, and only while you look; what a button starts runs to its end.
        The stability strip beside the race takes about a tenth of the compute, or a third where racers take turns on few cores, but about
        half at a limited speed, while they wait, and more in a race that is over at once. Each says what it took.
      </p>
      <p class="instrument-jumps">
        ${this.instruments.map(
          ({ name, title }) =>
            html`<button type="button" class="plain" aria-description="Goes to this instrument, below." @click=${() => this.#goTo(name)}>
              ${title}
            </button>`,
        )}
      </p>
      <label class="instrument-racer">
        <span>Look at</span>
        <select
          aria-description="Whose network the instruments below measure."
          @change=${(/** @type {Event} */ { target }) => (this.chosen = /** @type {HTMLSelectElement} */ (target).value)}
        >
          ${state.racers.map(({ id }, index) => html`<option value=${id} .selected=${id === racer}>${titles[index]}</option>`)}
        </select>
      </label>
      ${this.instruments.map(
        ({ name, title, watch, view }) =>
          html`<section class="instrument-panel" aria-labelledby="instrument-${name}">
            <h3 id="instrument-${name}" tabindex="-1">${title}</h3>
            <p>${watch}</p>
            ${view({ state, titles, racer, look: engine?.look ?? null, engine })}
          </section>`,
      )}
    </section>`;
  }

  /** @param {string} name */
  #goTo(name) {
    const heading = /** @type {HTMLElement | null} */ (this.querySelector(`#instrument-${name}`));
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }

  /** @param {import('../state/store.js').LabState} state */
  #racer({ racers, document, description }) {
    if (racers.some(({ id }) => id === this.chosen)) return this.chosen;
    const methods = /** @type {any} */ (document).racers.map((/** @type {{method: string}} */ { method }) => method);
    const implicit = methods.findIndex(
      (/** @type {string} */ method) => description?.methods.find(({ name }) => name === method)?.implicit,
    );
    return racers[Math.max(implicit, 0)].id;
  }
}
customElements.define('instruments-section', InstrumentsSection);
