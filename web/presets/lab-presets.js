// "Try an experiment": a card for each of the experiments to try. One click races it.

import { html } from 'lit';
import { LabElement } from '../lab/base.js';
import { presetOf } from './story.js';
import { presets } from './presets.js';

/**
 * @typedef {import('../engine/protocol.js').Description} Description
 * @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument
 */

/**
 * @fires preset-chosen  with `detail` the Preset
 */
export class LabPresets extends LabElement {
  static properties = { description: { attribute: false }, document: { attribute: false }, undoes: { attribute: false } };

  constructor() {
    super();
    /** @type {Description | null} */
    this.description = null;
    /** @type {ExperimentDocument | null} */
    this.document = null;
    /** Whether Ctrl Z takes a change back. */
    this.undoes = true;
  }

  render() {
    const current = presetOf(this.document, this.description);
    return html`<section class="presets" aria-labelledby="presets-title">
      <h2 id="presets-title">Try an experiment</h2>
      <ul class="preset-cards">
        ${presets.map(
          (preset) =>
            html`<li>
              <button
                class="preset-card"
                aria-description="Replaces the experiment above, says what to watch for, and what was found.${this.undoes ? ' Ctrl Z goes back.' : ''}"
                aria-current=${preset === current ? 'true' : 'false'}
                @click=${() => this.send('preset-chosen', preset)}
              >
                <span class="preset-title">${preset.title}</span>
                <span class="preset-question">${preset.question}</span>
                <span class="preset-state">${preset === current ? 'This is what races above' : 'Race it'}</span>
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }
}
customElements.define('lab-presets', LabPresets);
