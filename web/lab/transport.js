// Play, pause, step, reset, and how far the race is.

import { html } from 'lit';
import { progress } from '../state/race-end.js';
import { hasEnded } from '../state/experiment.js';
import { LabElement } from './base.js';
import { pauseIcon, playIcon, resetIcon, stepIcon } from './icons.js';

/** @typedef {import('../state/store.js').RacerState} RacerState */

/**
 * @fires lab-play @fires lab-pause @fires lab-step @fires lab-reset @fires lab-again
 */
export class LabTransport extends LabElement {
  static properties = {
    racers: { attribute: false },
    document: { attribute: false },
    playing: { type: Boolean },
    loading: { type: Boolean },
  };

  constructor() {
    super();
    /** @type {RacerState[]} */
    this.racers = [];
    /** @type {import('../engine/protocol.js').ExperimentDocument | null} */
    this.document = null;
    this.playing = false;
    this.loading = true;
  }

  render() {
    const ended = this.racers.length > 0 && this.racers.every(hasEnded);
    return html`
      <div class="transport" role="group" aria-label="Race control">
        ${this.#primary(ended)}
        <button class="plain" ?disabled=${ended} title="Every racer takes one step (S)" @click=${() => this.send('lab-step')}>
          ${stepIcon} Step
        </button>
        <button class="plain" title="Every racer goes back to the start (R)" @click=${() => this.send('lab-reset')}>
          ${resetIcon} Reset
        </button>
        ${this.#progress()}
      </div>
    `;
  }

  /** @param {boolean} ended */
  #primary(ended) {
    if (this.playing) return primary(pauseIcon, 'Pause', 'Stop all racers where they are (Space)', () => this.send('lab-pause'));
    if (ended) return primary(playIcon, 'Race again', 'Start the same race anew (Space)', () => this.send('lab-again'));
    return primary(playIcon, 'Play', 'Go on with the race (Space)', () => this.send('lab-play'));
  }

  #progress() {
    const { share, words } = progress(this.racers, this.document);
    return html`
      <div class="progress">
        <progress max="1" value=${share} aria-label="Progress of the slowest racer"></progress>
        <span>${this.loading && this.racers.every(({ columns }) => !columns.step) ? 'Loading …' : words}</span>
      </div>
    `;
  }
}
customElements.define('lab-transport', LabTransport);

/**
 * @param {unknown} icon
 * @param {string} label
 * @param {string} title
 * @param {() => void} action
 */
function primary(icon, label, title, action) {
  return html`<button class="primary" title=${title} @click=${action}>${icon} ${label}</button>`;
}
