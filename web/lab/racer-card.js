// One racer: what it is, how it is doing, and the setting that matters most at hand.

import { html, nothing } from 'lit';
import { NO_IMAGES } from '../engine/own-images.js';
import { formatCount, formatExact, formatMeasured, formatNumber, formatPercent, formatSeconds } from '../state/format.js';
import { isWorseThanAtStart, latest } from '../state/results.js';
import { fromTheStart, learningRateChanges, optionInWords, optionValue } from '../state/racers.js';
import { colorName } from '../state/racer-style.js';
import { tellingOf } from '../state/short-titles.js';
import { same } from '../state/link.js';
import { LabElement } from './base.js';
import { editIcon, removeIcon } from './icons.js';
import { grip } from './reorder.js';
import { swatch } from './swatch.js';
import './card-menu.js';
import './number-field.js';

/**
 * @typedef {import('../state/store.js').RacerState} RacerState
 * @typedef {import('../state/racers.js').Racer} Racer
 * @typedef {import('../engine/protocol.js').MethodDescription} MethodDescription
 */

/**
 * @fires racer-changed  with `detail` the racer's new settings, with which it starts anew
 * @fires rate-changed   with `detail` the learning rate that it goes on with
 * @fires racer-edit
 * @fires racer-duplicate
 * @fires racer-mute    its curve is hidden, or shown again
 * @fires racer-move    with `detail` the place it goes to
 * @fires racer-remove
 * @fires racer-restart  after a failure
 */
export class RacerCard extends LabElement {
  static properties = {
    racer: { attribute: false },
    settings: { attribute: false },
    method: { attribute: false },
    label: { attribute: false },
    index: { attribute: false },
    count: { attribute: false },
    muted: { attribute: false },
    fixed: { attribute: false },
    undoes: { attribute: false },
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
    /** Its place, and how many there are. */
    this.index = 0;
    this.count = 1;
    /** Whether its curve is hidden. */
    this.muted = false;
    /** Whether it is shown without what changes it. */
    this.fixed = false;
    /** Whether Ctrl Z takes a change back. */
    this.undoes = true;
  }

  render() {
    const { racer, settings, method, label } = this;
    if (!racer || !method) return nothing;
    const [first] = method.options;
    const changes = learningRateChanges(settings);
    const rate = optionValue(fromTheStart(settings), first);
    const worse = isWorseThanAtStart(racer.columns);
    return html`
      <article class="card ${colorName(racer.slot).replace('--racer', 'of')} ${this.muted ? 'muted' : ''}" aria-label=${label}>
        <header>
          ${this.count > 1 ? grip(label, this.index, (to) => this.#moveTo(to)) : nothing} ${swatch(racer.slot)}
          <h2>${method.label} ${tellingOf(label) ? html`<small>${tellingOf(label)}</small>` : nothing}</h2>
          <span
            class="state ${racer.status} ${worse ? 'worse' : ''}"
            data-help=${worse ? 'Its training loss is higher than at the start.' : nothing}
            >${stateInWords(racer, { short: true }) + (this.muted ? ', hidden' : '')}</span
          >
          <button
            class="quiet"
            aria-label="Edit ${label}"
            aria-description="Another method, or all settings of this one."
            @click=${() => this.send('racer-edit')}
          >
            ${editIcon}
          </button>
          <card-menu .owner=${label} .items=${this.#menu()}></card-menu>
          <button
            class="quiet"
            aria-label="Remove ${label}"
            aria-description="Take it out of the race${this.undoes ? '; Ctrl Z brings it back' : ''}."
            ?disabled=${this.count === 1}
            @click=${() => this.send('racer-remove')}
          >
            ${removeIcon}
          </button>
        </header>
        ${
          first?.kind === 'number'
            ? html`<div class="quick">
                <span aria-hidden="true">${first.label}</span>
                ${
                  this.fixed
                    ? html`<span class="fixed-setting">${formatExact(rate)}</span>`
                    : html`<number-field
                        .option=${first}
                        .value=${rate}
                        .owner=${label}
                        .help=${`${first.help} A change under way holds from the next step on.`}
                        @value-changed=${(/** @type {CustomEvent} */ { detail }) => this.send('rate-changed', detail)}
                      ></number-field>`
                }
              </div>`
            : nothing
        }
        ${changes.length > 0 ? this.#changes(changes, rate) : nothing} ${settingsInShort(settings, method)}
        ${racer.status === 'failed' ? this.#failure(racer.message) : measures(racer, method)}
      </article>
    `;
  }

  /** @param {string} message */
  #failure(message) {
    if (message === NO_IMAGES) return html`<p class="failure">It waits for the images.</p>`; // where they are chosen is beside it
    return html`<p class="failure">
      ${message}
      <button class="plain" aria-description="Races it from step 0; the others go on." @click=${() => this.#startAnew('racer-restart')}>
        Start it anew
      </button>
    </p>`;
  }

  /**
   * @param {[number, number][]} changes
   * @param {unknown} rate  the last of them
   */
  #changes(changes, rate) {
    const [step, before] = [changes.at(-1)?.[0] ?? 0, changes.at(-2)?.[1] ?? this.settings.learning_rate];
    return html`<p class="settings-in-short">
      until step ${formatCount(step)}: ${formatExact(before)}
      ${
        this.fixed
          ? nothing
          : html`<button
              class="plain"
              aria-description="Races it from step 0 at this learning rate, as if it had always been so."
              @click=${() => this.#startAnew('racer-changed', fromTheStart(this.settings))}
            >
              Start anew with ${formatExact(rate)}
            </button>`
      }
    </p>`;
  }

  /**
   * By a button that goes: the focus is on the learning rate then, whose slider brings up no keyboard on a phone.
   * @param {string} type
   * @param {Racer} [settings]
   */
  #startAnew(type, settings) {
    this.send(type, settings);
    /** @type {HTMLElement | null} */ (this.querySelector('.quick input') ?? this.querySelector('header .quiet'))?.focus();
  }

  /** @returns {import('./card-menu.js').MenuItem[]} */
  #menu() {
    const { index, count } = this;
    return [
      { label: 'Duplicate', help: 'Another racer with the same settings, to change one of them.', run: () => this.send('racer-duplicate') },
      {
        label: this.muted ? 'Show its curve' : 'Hide its curve',
        help: 'It races on; only the chart leaves it out.',
        run: () => this.send('racer-mute'),
      },
      { label: 'Move up', help: 'Before the racer above it.', run: () => this.#moveTo(index - 1), disabled: index === 0 },
      { label: 'Move down', help: 'After the racer below it.', run: () => this.#moveTo(index + 1), disabled: index === count - 1 },
    ];
  }

  /** @param {number} to */
  #moveTo(to) {
    if (to >= 0 && to < this.count) this.send('racer-move', to);
  }
}
customElements.define('racer-card', RacerCard);

/**
 * @param {RacerState} racer
 * @param {{short?: boolean}} [options]  `short`: for the line of a card, which on a phone has room for two dozen letters
 */
export function stateInWords({ status, loading, columns }, { short = false } = {}) {
  if (status === 'diverged') return `diverged at step ${formatCount(latest(columns, 'step'))}`;
  if (status === 'failed') return 'stopped';
  if (loading) return 'loading';
  const state = status === 'running' ? 'racing' : status;
  if (!isWorseThanAtStart(columns)) return state;
  return `${state}, ${short ? 'but worse off' : 'worse off than at the start'}`;
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
  return html`
    <dl class="measures">
      ${measure('training loss', formatMeasured(latest(columns, 'train_loss')), 'The mean cross-entropy over all training examples, in nats, without the L2 penalty.')}
      ${measure('test accuracy', formatPercent(latest(columns, 'test_accuracy')), 'The share of the test examples that it gets right. No method sees them while it trains.')}
      ${measure('step size', formatNumber(latest(columns, 'learning_rate')), 'The learning rate of the last step, as schedule and step control have made it.')}
      ${measure('gradient eq.', formatCount(latest(columns, 'gradients')), 'Gradient equivalents spent: 1 is the cost of one gradient on one batch.')}
      ${measure('compute', formatSeconds(latest(columns, 'seconds')), 'Compute time of the steps, evaluations excluded.')}
      ${method.implicit ? measure('CG, last step', formatCount(latest(columns, 'step_cg_iterations')), 'Iterations of conjugate gradients in the last step. A chart has the mean over the steps between two rows.') : nothing}
    </dl>
  `;
}

/**
 * @param {string} name
 * @param {string} value
 * @param {string} help
 */
function measure(name, value, help) {
  return html`<div data-help=${help}>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
