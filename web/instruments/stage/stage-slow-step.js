// One implicit step in slow motion: it plays, or one goes through it by hand; what it shows at a moment is said in words.

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { LabElement } from '../../lab/base.js';
import { lengthsInWords, momentInWords, PARTS } from './proximal.js';

/** How long a part takes, in milliseconds. */
const PART_TIME = 1400;

/** @fires moment-moved  with `detail` the moment, below 0 when the step is not to be shown any more */
export class StageSlowStep extends LabElement {
  static properties = { found: { attribute: false }, moment: { attribute: false }, playing: { state: true } };

  constructor() {
    super();
    /** @type {import('./inquirer.js').Found | null} */
    this.found = null;
    /** 0 to PARTS; below 0: the step is not shown. */
    this.moment = -1;
    this.playing = false;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.playing = false;
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('moment') && this.moment < 0) this.playing = false;
  }

  render() {
    const { found, moment, playing } = this;
    const shown = Math.max(moment, 0);
    const lengths = found ? lengthsInWords(found.wanted.start, found.answer.gradient, found.answer.iterates, found.wanted.rate) : '';
    return html`<div class="stage-slow">
      <h4>One implicit step, slowly</h4>
      <div class="instrument-controls">
        <button
          class="plain"
          type="button"
          aria-description="Plays one implicit step from the start, beside the explicit one."
          @click=${this.#play}
        >
          ${playing ? 'Pause' : 'Show one implicit step'}
        </button>
        <label>
          <span>Moment</span>
          <input
            type="range"
            min="0"
            max=${PARTS}
            step="0.02"
            .value=${live(String(shown))}
            aria-valuetext=${momentInWords(shown)}
            aria-description="Goes through the step by hand."
            @input=${(/** @type {Event} */ event) => {
              this.#moveTo(Number(/** @type {HTMLInputElement} */ (event.target).value));
              this.playing = false;
            }}
          />
        </label>
        <button
          class="plain"
          type="button"
          aria-disabled=${moment < 0 ? 'true' : nothing}
          aria-description="Shows the paths of the methods again."
          @click=${() => this.#moveTo(-1)}
        >
          Back to the paths
        </button>
      </div>
      <p class="in-words stage-moment">${`${momentInWords(shown)} ${lengths}`}</p>
    </div>`;
  }

  /** @param {number} moment */
  #moveTo(moment) {
    this.send('moment-moved', moment);
  }

  #play = () => {
    const { moment } = this;
    const anew = moment >= PARTS || moment < 0;
    if (this.playing) {
      this.playing = false;
    } else if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#moveTo(anew ? 0 : Math.floor(moment) + 1); // a part at a time
    } else {
      if (anew) this.#moveTo(0);
      this.playing = true;
      requestAnimationFrame((now) => this.#advance(now, now));
    }
  };

  /**
   * @param {number} before
   * @param {number} now
   */
  #advance(before, now) {
    if (!this.playing) return;
    const moment = Math.min(PARTS, this.moment + (now - before) / PART_TIME);
    this.#moveTo(moment);
    if (moment >= PARTS) this.playing = false;
    else requestAnimationFrame((next) => this.#advance(now, next));
  }
}
customElements.define('stage-slow-step', StageSlowStep);
