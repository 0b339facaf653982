// The settings of an experiment that are rarely changed: how many examples, the start, the schedule, what is recorded.

import { html, nothing } from 'lit';
import { formatExact } from '../state/format.js';
import { LabElement } from './base.js';
import { saveForm } from './save-form.js';
import { isTable } from '../state/sets.js';
import { valueIn } from '../state/typed-number.js';

/**
 * @typedef {import('../engine/protocol.js').Description} Description
 * @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument
 * @typedef {import('../engine/protocol.js').WordDescription} WordDescription
 */

export class SettingsDialog extends LabElement {
  static properties = { document: { state: true }, problem: { state: true }, saving: { state: true } };

  /** @type {Description | null} */
  #description = null;
  /** @type {(document: ExperimentDocument) => Promise<void>} */
  #save = async () => {};

  constructor() {
    super();
    /** @type {any} */
    this.document = null;
    this.problem = '';
    /** Whether what was saved is not raced yet. */
    this.saving = false;
  }

  /**
   * @param {object} task
   * @param {ExperimentDocument} task.document  with every key present
   * @param {Description} task.description
   * @param {(document: ExperimentDocument) => Promise<void>} task.save  rejects with one sentence, which the dialog shows
   */
  async open({ document, description, save }) {
    this.#description = description;
    this.#save = save;
    this.document = structuredClone(document);
    this.problem = '';
    this.saving = false;
    await this.updateComplete;
    this.#dialog().showModal();
  }

  render() {
    return html`<dialog aria-labelledby="settings-dialog-title" @close=${() => (this.document = null)}>
      ${this.document && this.#description ? this.#form(this.document, this.#description) : nothing}
    </dialog>`;
  }

  /**
   * @param {any} document
   * @param {Description} description
   */
  #form(document, description) {
    const { data, network, record } = document;
    const table = isTable(description, data.set);
    const set = (/** @type {object} */ part) => (this.document = { ...document, ...part });
    return html`
      <form novalidate @submit=${this.#onSubmit}>
        <h2 id="settings-dialog-title">More settings</h2>
        <p class="help">They concern all racers alike; saving starts the race anew.</p>
        <fieldset class="field">
          <legend class="label" id="settings-examples">Examples</legend>
          <div class="numbers" role="group" aria-labelledby="settings-examples" aria-describedby="settings-examples-help">
            ${number('training', data.train, (train) => set({ data: { ...data, train } }))}
            ${number('validation', data.validation, (validation) => set({ data: { ...data, validation } }))}
            ${number('test', data.test, (test) => set({ data: { ...data, test } }))}
            ${table ? number('features', data.features, (features) => set({ data: { ...data, features } })) : nothing}
          </div>
          <p class="help" id="settings-examples-help">
            The first so many of the set. Validation examples follow the training ones and are set aside, to choose settings
            by.${table ? ' Features: how many columns are used; 0 for all.' : ''}
          </p>
        </fieldset>
        ${words('Start', description.initializations, network.initialization, (initialization) => set({ network: { ...network, initialization } }))}
        <label class="choice">
          <input type="checkbox" .checked=${network.bias} @change=${() => set({ network: { ...network, bias: !network.bias } })} />
          <span>Biases <small>Every layer adds a learnt constant.</small></span>
        </label>
        <fieldset class="field">
          <legend class="label" id="settings-schedule">Schedule</legend>
          <div class="numbers" role="group" aria-labelledby="settings-schedule" aria-describedby="settings-schedule-help">
            ${number('halve every', document.halving_epochs, (halving_epochs) => set({ halving_epochs }))}
            ${number('record every', record.every, (every) => set({ record: { ...record, every } }))}
            ${number('first after', record.first, (first) => set({ record: { ...record, first } }))}
          </div>
          <p class="help" id="settings-schedule-help">
            In epochs. Every racer’s learning rate is halved so often, 0 for never; a row is recorded so often, 0 for five times an epoch,
            and for the first time after so long, 0 for the same.
          </p>
        </fieldset>
        ${words('Compared with', description.references, document.reference, (reference) => set({ reference }))}
        <p class="failure" role="alert">${this.problem}</p>
        <footer>
          <button type="button" class="plain" aria-description="Leaves everything as it was." @click=${() => this.#dialog().close()}>
            Cancel
          </button>
          <button
            type="submit"
            class="primary"
            aria-disabled=${this.saving ? 'true' : nothing}
            aria-description="All racers start anew with these settings."
          >
            Save and race
          </button>
        </footer>
      </form>
    `;
  }

  /** @param {SubmitEvent} event */
  #onSubmit(event) {
    event.preventDefault();
    const { document } = this;
    if (!document || this.saving) return;
    const save = this.#save;
    const isOpen = () => this.#save === save && this.document !== null;
    saveForm(
      this,
      () => save(document),
      isOpen,
      () => this.#dialog().close(),
    );
  }

  #dialog() {
    return /** @type {HTMLDialogElement} */ (this.querySelector('dialog'));
  }
}
customElements.define('settings-dialog', SettingsDialog);

/**
 * @param {string} label
 * @param {unknown} value
 * @param {(value: unknown) => void} set
 */
function number(label, value, set) {
  return html`<label>
    <span>${label}</span>
    <input
      type="text"
      inputmode="decimal"
      autocomplete="off"
      .value=${formatExact(value)}
      @change=${(/** @type {Event} */ event) => set(valueIn(/** @type {HTMLInputElement} */ (event.target).value))}
    />
  </label>`;
}

/**
 * @param {string} label
 * @param {WordDescription[]} words
 * @param {string} value
 * @param {(name: string) => void} set
 */
function words(label, words, value, set) {
  return html`<fieldset class="field">
    <legend class="label">${label}</legend>
    ${words.map(
      ({ name, label: word, help }) =>
        html`<label class="choice">
          <input type="radio" name=${label} .value=${name} .checked=${name === value} @change=${() => set(name)} />
          <span>${word} <small>${help}</small></span>
        </label>`,
    )}
  </fieldset>`;
}
