// The dialog in which a racer is made or changed.

import { html, nothing } from 'lit';
import { defaultRacer, fullBatchNeeded, methodOf, optionsInForce, optionValue, withOption } from '../state/racers.js';
import { LabElement } from './base.js';
import { optionFields } from './option-fields.js';
import { saveForm } from './save-form.js';

/**
 * @typedef {import('../engine/protocol.js').Description} Description
 * @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument
 * @typedef {import('../engine/protocol.js').OptionDescription} OptionDescription
 * @typedef {import('../state/racers.js').Racer} Racer
 */

/**
 * What is edited.
 * @typedef {object} Task
 * @property {string} heading
 * @property {Racer} racer
 * @property {Description} description
 * @property {ExperimentDocument} document
 * @property {(racer: Racer, shared: ExperimentDocument) => Promise<void>} save  also given what is to change of the race; rejects with
 *   one sentence, which the dialog shows
 */

export class RacerEditor extends LabElement {
  static properties = { racer: { state: true }, problem: { state: true }, heading: { state: true }, saving: { state: true } };

  /** @type {Description | null} */
  #description = null;
  /** @type {ExperimentDocument | null} */
  #document = null;
  /** What the visitor changed of the race for it. @type {ExperimentDocument} */
  #shared = {};
  /** @type {(racer: Racer, shared: ExperimentDocument) => Promise<void>} */
  #save = async () => {};

  constructor() {
    super();
    /** @type {Racer | null} */
    this.racer = null;
    this.problem = '';
    this.heading = '';
    /** Whether what was saved is not raced yet. */
    this.saving = false;
  }

  /** @param {Task} task */
  async open({ heading, racer, description, document, save }) {
    this.#description = description;
    this.#document = document;
    this.#shared = {};
    this.#save = save;
    this.heading = heading;
    this.racer = structuredClone(racer);
    this.problem = '';
    this.saving = false;
    await this.updateComplete;
    this.#dialog().showModal();
  }

  render() {
    const { racer } = this;
    return html`<dialog aria-labelledby="racer-editor-title" @close=${() => (this.racer = null)}>
      ${racer && this.#description ? this.#form(racer, this.#description) : nothing}
    </dialog>`;
  }

  /**
   * @param {Racer} racer
   * @param {Description} description
   */
  #form(racer, description) {
    const method = methodOf(racer, description);
    const change = (/** @type {Racer} */ changed) => (this.racer = changed);
    const needed = fullBatchNeeded(racer, { ...this.#document, ...this.#shared }, method);
    const start = 'batch' in this.#shared ? 'all racers start anew, in full batch' : 'the racer starts from step 0; the others go on';
    return html`
      <form novalidate @submit=${this.#onSubmit}>
        <h2 id="racer-editor-title">${this.heading}</h2>
        <div class="field">
          <label class="label" for="racer-editor-method">method</label>
          <select
            id="racer-editor-method"
            aria-describedby="racer-editor-method-help"
            @change=${(/** @type {Event} */ event) => this.#chooseMethod(/** @type {HTMLSelectElement} */ (event.target).value)}
          >
            ${methodGroups(description).map(
              ({ label, methods }) =>
                html`<optgroup label=${label}>
                  ${methods.map((other) => html`<option value=${other.name} .selected=${other.name === method.name}>${other.label}</option>`)}
                </optgroup>`,
            )}
          </select>
          <p class="help" id="racer-editor-method-help">${method.help}</p>
          <p class="failure" role="alert">${needed}</p>
          ${
            needed
              ? html`<button
                  type="button"
                  class="plain"
                  aria-description="Every step of every racer then sees all examples, from when this racer is saved."
                  @click=${() => this.#takeFullBatch(racer)}
                >
                  Race in full batch
                </button>`
              : nothing
          }
        </div>
        ${optionFields(racer, optionsInForce(racer, method), this.#document ?? {}, change)}
        <p class="help">Saved, ${start}. Its learning rate can change as it races, on its card.</p>
        <p class="failure" role="alert">${this.problem}</p>
        <footer>
          <button type="button" class="plain" aria-description="Leaves the racers as they were." @click=${() => this.#dialog().close()}>
            Cancel
          </button>
          <button
            type="submit"
            class="primary"
            ?disabled=${needed !== ''}
            aria-disabled=${this.saving ? 'true' : nothing}
            aria-description="With these settings ${start}."
          >
            Save and race
          </button>
        </footer>
      </form>
    `;
  }

  /**
   * Takes another method, and over to it what the two have in common but the learning rate, whose scale is each method's own.
   * @param {string} name
   */
  #chooseMethod(name) {
    const method = this.#description?.methods.find((other) => other.name === name);
    const racer = this.racer;
    if (!method || !racer || !this.#description) return;
    this.#shared = {};
    const before = methodOf(racer, this.#description).options.filter(({ logarithmic }) => !logarithmic);
    const common = method.options.filter(
      (option) => before.some(({ key }) => key === option.key) && accepts(option, optionValue(racer, option)),
    );
    this.racer = common.reduce((next, option) => withOption(next, option, optionValue(racer, option)), defaultRacer(method));
  }

  /** @param {Racer} racer */
  async #takeFullBatch({ batch, ...racer }) {
    this.#shared = { batch: 'full' };
    this.racer = racer;
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector('.primary'))?.focus(); // what had the focus is gone
  }

  /** @param {SubmitEvent} event */
  #onSubmit(event) {
    event.preventDefault();
    const { racer } = this;
    if (!racer || this.saving) return;
    const save = this.#save;
    const isOpen = () => this.#save === save && this.racer !== null;
    saveForm(
      this,
      () => save(racer, this.#shared),
      isOpen,
      () => this.#dialog().close(),
    );
  }

  #dialog() {
    return /** @type {HTMLDialogElement} */ (this.querySelector('dialog'));
  }
}

/** @param {Description} description */
function methodGroups({ methods }) {
  return [
    { label: 'explicit', methods: methods.filter(({ implicit }) => !implicit) },
    { label: 'implicit', methods: methods.filter(({ implicit }) => implicit) },
  ];
}

/**
 * Whether a choice offers the word that another method's choice of the same name had.
 * @param {OptionDescription} option
 * @param {unknown} value
 */
function accepts({ choices }, value) {
  return !choices || choices.some(({ name }) => name === value);
}

customElements.define('racer-editor', RacerEditor);
