// What the experiment on the page asks, what to watch, and what was found: shown with the race while it is one of those to try, and
// while the visitor changes settings of it.

import { html, nothing } from 'lit';
import { LabElement } from '../lab/base.js';
import { removeIcon, resetIcon } from '../lab/icons.js';
import { focusPlay } from '../lab/keep-focus.js';
import { splitHash } from '../share/modes.js';
import { nextStory, presetWithLink } from './story.js';

/**
 * @typedef {import('../engine/protocol.js').Description} Description
 * @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument
 * @typedef {import('./story.js').Story} Story
 */

/**
 * @fires preset-chosen  with `detail` the Preset, when it is to be raced again
 * @fires story-begun  with `detail` the Preset, whose view the chart is to take
 * @fires story-ended  with `detail` the Preset, when an experiment that is none is raced in its stead
 */
export class PresetStory extends LabElement {
  static properties = {
    description: { attribute: false },
    document: { attribute: false },
    story: { state: true },
    told: { state: true },
  };

  /** The preset whose text is shown. @type {import('./presets.js').Preset | undefined} */
  #told;
  /** What was shown before. @type {ExperimentDocument | null} */
  #before = null;
  /** What a card was pressed for, until it races. @type {import('./presets.js').Preset | null} */
  #chosen = null;
  #onChosen = (/** @type {Event} */ event) => (this.#chosen = /** @type {CustomEvent} */ (event).detail);

  constructor() {
    super();
    /** @type {Description | null} */
    this.description = null;
    /** @type {ExperimentDocument | null} */
    this.document = null;
    const { link } = splitHash(location.hash.slice(1));
    const linked = link ? presetWithLink(link) : undefined;
    /** @type {Story | null} */
    this.story = linked ? { preset: linked, changed: false } : null; // at once, so that nothing moves when the race is there
    /** Whether a narrow screen shows what was found. */
    this.told = false;
  }

  connectedCallback() {
    super.connectedCallback();
    globalThis.document.addEventListener('preset-chosen', this.#onChosen);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    globalThis.document.removeEventListener('preset-chosen', this.#onChosen);
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    const { document, description } = this;
    if (!changed.has('document') || !document || !description || document === this.#before) return;
    const before = this.#before;
    this.#before = document;
    const story = nextStory(this.story, before, document, description, this.#chosen);
    this.#chosen = null;
    if (story?.preset !== this.story?.preset) this.told = false;
    this.story = story;
  }

  updated() {
    const preset = this.story?.preset;
    if (preset && preset !== this.#told) this.send('story-begun', preset);
    if (!preset && this.#told) this.send('story-ended', this.#told);
    this.#told = preset;
  }

  render() {
    if (!this.story) return nothing;
    const { preset, changed } = this.story;
    return html`<section class="story" aria-label="Experiment: ${preset.title}">
      <header>
        <h2>${preset.title}</h2>
        <span class="story-changed">${changed ? 'with your changes' : nothing}</span>
        <button
          class="quiet"
          aria-description="The experiment without your changes."
          ?hidden=${!changed}
          @click=${(/** @type {Event} */ { currentTarget }) => this.#asItWas(preset, /** @type {Element} */ (currentTarget))}
        >
          ${resetIcon} As it was
        </button>
        <button
          class="quiet"
          aria-label="Close this experiment’s text"
          aria-description="Only the text goes; the experiment stays."
          @click=${this.#close}
        >
          ${removeIcon}
        </button>
      </header>
      <div class="story-parts">
        <p class="story-question">${preset.question}</p>
        <p><strong>Watch this:</strong> ${preset.watch}</p>
        <div class="story-found ${this.told ? 'told' : ''}">
          <button
            class="plain"
            aria-description="What this experiment showed, and the command that shows it again."
            aria-expanded=${this.told ? 'true' : 'false'}
            @click=${() => (this.told = !this.told)}
          >
            What was found
          </button>
          <p><strong>What was found:</strong> ${preset.found} <code>igd run assets/experiments/${preset.id}.json</code></p>
        </div>
      </div>
    </section>`;
  }

  /**
   * @param {import('./presets.js').Preset} preset
   * @param {Element} button  which goes
   */
  #asItWas(preset, button) {
    this.send('preset-chosen', preset);
    /** @type {HTMLElement | null} */ (button.nextElementSibling)?.focus();
  }

  /**
   * Only the text goes: its race and the chart stay as they are.
   * @param {MouseEvent} event
   */
  async #close({ detail }) {
    this.#told = undefined;
    this.story = null;
    await this.updateComplete;
    focusPlay({ preventScroll: detail > 0 });
  }
}
customElements.define('preset-story', PresetStory);
