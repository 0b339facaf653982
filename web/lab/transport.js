// Play, pause, step, reset, how fast the racers go, and how far the race is.

import { html, nothing } from 'lit';
import { progress } from '../state/race-end.js';
import { hasEnded } from '../state/experiment.js';
import { LabElement } from './base.js';
import { pauseIcon, playIcon, resetIcon, stepIcon } from './icons.js';

/** @typedef {import('../state/store.js').RacerState} RacerState */

/** The speeds that are offered: steps a second of each racer, and the words for them. @type {[number, string][]} */
const SPEEDS = [
  [Infinity, 'full speed'],
  [50, '50 steps/s'],
  [20, '20 steps/s'],
  [10, '10 steps/s'],
  [5, '5 steps/s'],
];

/**
 * @fires lab-speed  with `detail` the steps a second that each racer is to take at most
 * @fires lab-play @fires lab-pause @fires lab-step @fires lab-reset @fires lab-again
 */
export class LabTransport extends LabElement {
  static properties = {
    racers: { attribute: false },
    document: { attribute: false },
    playing: { type: Boolean },
    loading: { type: Boolean },
    speed: { type: Number },
  };

  constructor() {
    super();
    /** @type {RacerState[]} */
    this.racers = [];
    /** @type {import('../engine/protocol.js').ExperimentDocument | null} */
    this.document = null;
    this.playing = false;
    this.loading = true;
    this.speed = Infinity;
  }

  render() {
    const ended = this.racers.length > 0 && this.racers.every(hasEnded);
    return html`
      <div class="transport" role="group" aria-label="Race control">
        ${this.#primary(ended)}
        <button
          class="plain"
          aria-disabled=${ended ? 'true' : nothing}
          aria-description="Every racer takes one step (S)."
          @click=${() => this.send('lab-step')}
        >
          ${stepIcon} Step
        </button>
        <button
          class="plain"
          aria-description="Every racer goes back to the start; the curves are drawn anew (R)."
          @click=${() => this.send('lab-reset')}
        >
          ${resetIcon} Reset
        </button>
        ${this.#progress()}
      </div>
    `;
  }

  /** @param {boolean} ended */
  #primary(ended) {
    if (this.playing) return primary(pauseIcon, 'Pause', 'Stop all racers where they are (Space).', () => this.send('lab-pause'));
    if (ended) return primary(playIcon, 'Race again', 'Start the same race anew (Space).', () => this.send('lab-again'));
    return primary(playIcon, 'Play', 'Go on with the race (Space).', () => this.send('lab-play'));
  }

  #speeds() {
    const offered = SPEEDS.some(([speed]) => speed === this.speed) ? SPEEDS : [...SPEEDS, [this.speed, `${this.speed} steps/s`]];
    return html`<select
      aria-label="Speed"
      aria-description="How many steps each racer takes a second at most, to watch slowly. What they compute does not depend on it."
      @change=${(/** @type {Event} */ { target }) => this.send('lab-speed', Number(/** @type {HTMLSelectElement} */ (target).value))}
    >
      ${offered.map(([speed, words]) => html`<option value=${speed} .selected=${speed === this.speed}>${words}</option>`)}
    </select>`;
  }

  #progress() {
    const { share, words } = progress(this.racers, this.document);
    return html`
      <div class="progress">
        <progress max="1" value=${share} aria-label="Progress of the slowest racer"></progress>
        <span>${this.loading && this.racers.every(({ columns }) => !columns.step) ? 'Loading …' : words}</span>
        ${this.#speeds()}
      </div>
    `;
  }
}
customElements.define('lab-transport', LabTransport);

/**
 * @param {unknown} icon
 * @param {string} label
 * @param {string} help
 * @param {() => void} action
 */
function primary(icon, label, help, action) {
  return html`<button class="primary" aria-description=${help} @click=${action}>${icon} ${label}</button>`;
}
