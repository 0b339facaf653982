// What the experiment on the page asks, what to watch, and what was found: shown with the race while it is one of those to try, and
// while the visitor changes settings of it.

import { html, nothing } from 'lit';
import { LabElement } from '../lab/base.js';
import { removeIcon, resetIcon } from '../lab/icons.js';
import { focusPlay } from '../lab/keep-focus.js';

/** @typedef {import('./story.js').Story} Story */

/**
 * @fires preset-chosen  with `detail` the Preset, when it is to be raced again
 * @fires story-closed  when only the text is to go
 */
export class PresetStory extends LabElement {
  static properties = { story: { attribute: false }, told: { state: true } };

  constructor() {
    super();
    /** @type {Story | null} */
    this.story = null;
    /** Whether a narrow screen shows what was found. */
    this.told = false;
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    const before = /** @type {Story | null | undefined} */ (changed.get('story'));
    if (changed.has('story') && before?.preset !== this.story?.preset) this.told = false;
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

  /** @param {MouseEvent} event */
  #close({ detail }) {
    focusPlay({ preventScroll: detail > 0 }); // the button that has the focus goes
    this.send('story-closed');
  }
}
customElements.define('preset-story', PresetStory);
