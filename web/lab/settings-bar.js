// What all racers share: data, network, batches, the random seed. A change starts the race anew.

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatExact } from '../state/format.js';
import { measuredIn, raceEnds, UNITS, withRaceEnd } from '../state/race-end.js';
import { isTable, setsInWords } from '../state/sets.js';
import { valueIn } from '../state/typed-number.js';
import { OWN } from '../engine/data-files.js';
import { LabElement } from './base.js';
import { moreIcon } from './icons.js';
import { clearRefused } from './refused.js';
import { unlessTyping } from './unless-typing.js';

/**
 * @typedef {import('../engine/protocol.js').Description} Description
 * @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument
 * @typedef {import('../engine/protocol.js').WordDescription} WordDescription
 */

/** What all of them do. */
const ANEW = 'A change starts the race anew.';

const NO_PIXELS = 'A table has no pixels: its numbers are taken as they are.';

/**
 * @fires experiment-changed  with `detail` the changed document
 * @fires settings-more
 * @fires images-wanted  when the visitor's own images are to be raced on
 */
export class SettingsBar extends LabElement {
  static properties = { description: { attribute: false }, document: { attribute: false }, pixels: { attribute: false } };

  constructor() {
    super();
    /** @type {Description | null} */
    this.description = null;
    /** @type {any} */
    this.document = null;
    /** Those of the images that were raced on last. */
    this.pixels = 'unit';
  }

  updated() {
    clearRefused(this);
  }

  render() {
    const { description, document } = this;
    if (!description || !document) return nothing;
    const { data, network } = document;
    return html`
      <form class="settings" aria-label="Experiment" @submit=${(/** @type {Event} */ event) => event.preventDefault()}>
        ${choice('Data', setsInWords(description, data), data.set, (set) => this.#changeSet(set))} ${this.#pixels()}
        ${entry(
          'Hidden layers',
          'Their widths from the input on, as in 64 or 128, 64; empty for none.',
          network.hidden.join(', '),
          (text) => this.#change({ network: { ...network, hidden: widths(text) } }),
        )}
        ${choice('Activation', description.activations, network.activation, (activation) => this.#change({ network: { ...network, activation } }))}
        ${entry('Batch', 'Images in a mini-batch, or “full”.', document.batch, (text) => this.#change({ batch: valueIn(text) }))}
        ${this.#raceEnd()}
        ${entry('L2', 'The weight of the L2 penalty on the weights; biases are left alone.', formatExact(document.l2), (text) =>
          this.#change({ l2: valueIn(text) }),
        )}
        ${entry('Random seed', 'The same number gives the same start and the same mini-batches.', document.seed, (text) => this.#change({ seed: valueIn(text) }))}
        <button
          type="button"
          class="plain more"
          aria-description="How many examples, the start, the schedule, what is recorded."
          @click=${() => this.send('settings-more')}
        >
          ${moreIcon} More
        </button>
      </form>
    `;
  }

  #pixels() {
    const { data } = this.document;
    if (!isTable(this.description, data.set)) {
      return choice('Pixels', this.description?.pixels ?? [], data.pixels, (pixels) => this.#change({ data: { ...data, pixels } }));
    }
    return html`<label>
      <span>Pixels</span>
      <select disabled aria-description=${NO_PIXELS}>
        <option>as they are</option>
      </select>
    </label>`;
  }

  /** How long the race is: so much of what is the same for all racers. */
  #raceEnd() {
    const { document } = this;
    const ends = raceEnds(document);
    const [{ unit, amount }] = ends;
    const several = ends.length > 1;
    return html`<div class="race-end" role="group" aria-label="Race to">
      <label>
        <span>Race to</span>
        <input
          type="text"
          aria-description=${`${UNITS[unit].help} ${ANEW}`}
          autocomplete="off"
          spellcheck="false"
          size="4"
          .value=${unlessTyping(formatExact(amount))}
          @change=${(/** @type {Event} */ event) =>
            this.#change(withRaceEnd(document, unit, valueIn(/** @type {HTMLInputElement} */ (event.target).value)))}
        />
      </label>
      <label>
        <span class="unseen">measured in</span>
        <select
          aria-description=${`What all racers get the same amount of. ${ANEW}`}
          @change=${(/** @type {Event} */ event) =>
            this.#change(measuredIn(document, /** @type {any} */ (/** @type {HTMLSelectElement} */ (event.target).value)))}
        >
          ${Object.entries(UNITS).map(([name, { words }]) => html`<option value=${name} .selected=${live(!several && name === unit)}>${words}</option>`)}
          ${several ? html`<option value="several" disabled .selected=${live(true)}>${ends.map((end) => `${formatExact(end.amount)} ${UNITS[end.unit].words}`).join(' and ')}</option>` : nothing}
        </select>
      </label>
    </div>`;
  }

  /**
   * Another set has its own number of examples, and a table its own numbers.
   * @param {string} set
   */
  #changeSet(set) {
    if (set === OWN) {
      this.requestUpdate(); // shows what holds until there are images
      this.send('images-wanted');
      return;
    }
    const { batch } = this.document;
    const { train = 0, test, table } = this.description?.sets.find(({ name }) => name === set) ?? {};
    this.#change({ data: { set, train, test, pixels: table ? 'raw' : this.pixels }, batch: batch > train ? 'full' : batch });
  }

  /** @param {ExperimentDocument} part */
  #change(part) {
    this.send('experiment-changed', { ...this.document, ...part });
  }
}
customElements.define('settings-bar', SettingsBar);

/**
 * @param {string} label
 * @param {WordDescription[]} words
 * @param {string} value
 * @param {(name: string) => void} change
 */
function choice(label, words, value, change) {
  const chosen = words.find(({ name }) => name === value);
  return html`<label>
    <span>${label}</span>
    <select
      aria-description=${`${chosen?.help ?? ''} ${ANEW}`.trim()}
      @change=${(/** @type {Event} */ event) => change(/** @type {HTMLSelectElement} */ (event.target).value)}
    >
      ${words.map(({ name, label }) => html`<option value=${name} .selected=${live(name === value)}>${label}</option>`)}
    </select>
  </label>`;
}

/**
 * @param {string} label
 * @param {string} help
 * @param {unknown} value
 * @param {(text: string) => void} change
 */
function entry(label, help, value, change) {
  return html`<label>
    <span>${label}</span>
    <input
      type="text"
      aria-description=${`${help} ${ANEW}`}
      autocomplete="off"
      spellcheck="false"
      size="4"
      .value=${unlessTyping(String(value))}
      @change=${(/** @type {Event} */ event) => change(/** @type {HTMLInputElement} */ (event.target).value.trim())}
    />
  </label>`;
}

/** @param {string} text */
function widths(text) {
  return text
    .split(/[\s,;x×]+/)
    .filter(Boolean)
    .map(valueIn);
}
