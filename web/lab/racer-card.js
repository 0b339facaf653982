// One racer: what it is, how it is doing, and the setting that matters most at hand.

import { html, nothing } from 'lit';
import { formatCount, formatMeasured, formatPercent, formatSeconds } from '../state/format.js';
import { latest } from '../state/results.js';
import { optionInWords, optionValue, withOption } from '../state/racers.js';
import { colorName } from '../state/racer-style.js';
import { same } from '../state/link.js';
import { LabElement } from './base.js';
import { editIcon, removeIcon } from './icons.js';
import { swatch } from './swatch.js';
import './number-field.js';

/**
 * @typedef {import('../state/store.js').RacerState} RacerState
 * @typedef {import('../state/racers.js').Racer} Racer
 * @typedef {import('../engine/protocol.js').MethodDescription} MethodDescription
 */

/**
 * @fires racer-changed  with `detail` the racer's new settings
 * @fires racer-edit
 * @fires racer-remove
 */
export class RacerCard extends LabElement {
  static properties = {
    racer: { attribute: false },
    settings: { attribute: false },
    method: { attribute: false },
    label: { attribute: false },
    removable: { type: Boolean },
  };

  constructor() {
    super();
    /** @type {RacerState | null} */
    this.racer = null;
    /** @type {Racer} */
    this.settings = {};
    /** @type {MethodDescription | null} */
    this.method = null;
    this.label = '';
    this.removable = true;
  }

  render() {
    const { racer, settings, method, label } = this;
    if (!racer || !method) return nothing;
    const [first] = method.options;
    return html`
      <article class="card ${colorName(racer.slot).replace('--racer', 'of')}" aria-label=${label}>
        <header>
          ${swatch(racer.slot)}
          <h2>${method.label}</h2>
          <span class="state ${racer.status}">${stateInWords(racer)}</span>
          <button class="quiet" aria-label="Edit ${label}" title="Edit" @click=${() => this.send('racer-edit')}>${editIcon}</button>
          <button
            class="quiet"
            aria-label="Remove ${label}"
            title="Remove"
            ?disabled=${!this.removable}
            @click=${() => this.send('racer-remove')}
          >
            ${removeIcon}
          </button>
        </header>
        ${
          first?.kind === 'number'
            ? html`<div class="quick">
                <span aria-hidden="true">${first.label}</span>
                <number-field
                  .option=${first}
                  .value=${optionValue(settings, first)}
                  .owner=${label}
                  @value-changed=${(/** @type {CustomEvent} */ { detail }) => this.send('racer-changed', withOption(settings, first, detail))}
                ></number-field>
              </div>`
            : nothing
        }
        ${settingsInShort(settings, method)}
        ${racer.status === 'failed' ? html`<p class="failure">${racer.message}</p>` : measures(racer, method)}
      </article>
    `;
  }
}
customElements.define('racer-card', RacerCard);

/** @param {RacerState} racer */
export function stateInWords({ status, loading, columns }) {
  if (status === 'diverged') return `diverged at step ${formatCount(latest(columns, 'step'))}`;
  if (status === 'failed') return 'stopped';
  if (loading) return 'loading';
  return status === 'running' ? 'racing' : status;
}

/**
 * The settings that the card does not show otherwise: words always, numbers and what concerns the solver where they differ from the usual.
 * @param {Racer} settings
 * @param {MethodDescription} method
 */
function settingsInShort(settings, method) {
  const telling = method.options.slice(1).filter((option) => {
    const usual = same(optionValue(settings, option), option.default);
    const says = option.kind === 'choice' || option.kind === 'blocks';
    return (says && !option.key.includes('.')) || !usual;
  });
  if (telling.length === 0) return nothing;
  return html`<p class="settings-in-short">${telling.map((option) => optionInWords(settings, option)).join(' · ')}</p>`;
}

/**
 * @param {RacerState} racer
 * @param {MethodDescription} method
 */
function measures({ columns }, method) {
  const iterations = latest(columns, 'cg_iterations') / latest(columns, 'step');
  return html`
    <dl class="measures">
      ${measure('training loss', formatMeasured(latest(columns, 'train_loss')))}
      ${measure('test accuracy', formatPercent(latest(columns, 'test_accuracy')))}
      ${measure('gradient eq.', formatCount(latest(columns, 'gradients')), 'Gradient equivalents spent: 1 is the cost of one gradient on one batch')}
      ${measure('compute', formatSeconds(latest(columns, 'seconds')), 'Compute time of the steps, evaluations excluded')}
      ${method.implicit ? measure('CG per step', Number.isFinite(iterations) ? iterations.toFixed(1) : '–', 'Iterations of conjugate gradients for each step, on average') : nothing}
    </dl>
  `;
}

/**
 * @param {string} name
 * @param {string} value
 * @param {string} [help]
 */
function measure(name, value, help = '') {
  return html`<div title=${help || nothing}>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
