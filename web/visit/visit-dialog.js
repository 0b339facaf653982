// The experiments of this visit, in a dialog: what each was called, when it was raced, how far its racers got; one click races it again.

import { html, nothing } from 'lit';
import { formatCount, formatMeasured } from '../state/format.js';
import { LabElement } from '../lab/base.js';
import { swatch } from '../lab/swatch.js';
import { differencesInWords } from './differences.js';

/** @typedef {import('./visit-log.js').Visited} Visited */

/**
 * @fires visited-chosen  with `detail` the Visited that is to be raced again
 */
export class VisitDialog extends LabElement {
  static properties = { experiments: { state: true } };

  /** @type {import('../engine/protocol.js').Description | null} */
  #description = null;

  constructor() {
    super();
    /** The latest first, which is the one on the page; none before it is opened. @type {Visited[]} */
    this.experiments = [];
  }

  /**
   * @param {Visited[]} experiments
   * @param {import('../engine/protocol.js').Description | null} description
   */
  async open(experiments, description) {
    this.#description = description;
    this.experiments = experiments;
    await this.updateComplete;
    this.#dialog().showModal();
  }

  render() {
    if (this.experiments.length === 0) return nothing;
    return html`<dialog class="visit" aria-labelledby="visit-title">
      <form method="dialog">
        <h2 id="visit-title">Experiments of this visit</h2>
        <ol class="visited">
          ${this.experiments.map((experiment, index) => this.#entry(experiment, index))}
        </ol>
        <p class="help">They are kept until the page is closed. The same experiment gives the same curves again.</p>
        <footer><button class="plain" aria-description="Back to the race.">Close</button></footer>
      </form>
    </dialog>`;
  }

  /**
   * @param {Visited} experiment
   * @param {number} index
   */
  #entry(experiment, index) {
    const { title, time, racers } = experiment;
    const present = index === 0;
    const before = this.experiments[index + 1];
    const changed = before && this.#description ? differencesInWords(before.document, experiment.document, this.#description) : '';
    const others = before?.images && experiment.images && before.images !== experiment.images ? 'other images' : '';
    const different = [others, changed].filter(Boolean).join(', ');
    return html`<li>
      <h3>${title}${different ? html` <small>${different}</small>` : nothing}</h3>
      <time datetime=${time.toISOString()}>${time.toLocaleTimeString('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })}</time>
      <button
        type="button"
        class="plain"
        aria-label=${`${present ? 'On the page' : 'Race again'}: ${title}${different && `, ${different}`}`}
        aria-description="In place of the present experiment, which is kept here."
        ?disabled=${present}
        @click=${() => this.#choose(experiment)}
      >
        ${present ? 'On the page' : 'Race again'}
      </button>
      ${
        racers.length > 0
          ? html`<ul>
              ${racers.map(
                (racer) =>
                  html`<li>
                    ${swatch(racer.slot)} <span>${racer.title}</span>
                    <output>${racer.status === 'diverged' ? 'diverged' : formatMeasured(racer.loss)}</output>
                    <span class="visited-step">at step ${formatCount(racer.step)}</span>
                  </li>`,
              )}
            </ul>`
          : html`<p class="help">not raced yet</p>`
      }
    </li>`;
  }

  /** @param {Visited} experiment */
  #choose(experiment) {
    this.#dialog().close();
    this.send('visited-chosen', experiment);
  }

  #dialog() {
    return /** @type {HTMLDialogElement} */ (this.querySelector('dialog'));
  }
}
customElements.define('visit-dialog', VisitDialog);
