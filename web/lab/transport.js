// Play, pause, step, reset, and how far the race is.

import { html } from 'lit';
import { formatCount } from '../state/format.js';
import { latest } from '../state/results.js';
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
    epochs: { attribute: false },
    playing: { type: Boolean },
    loading: { type: Boolean },
  };

  constructor() {
    super();
    /** @type {RacerState[]} */
    this.racers = [];
    this.epochs = 0;
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
    const total = Math.max(0, ...this.racers.map(({ totalSteps }) => totalSteps));
    const steps = this.racers
      .filter(({ status }) => status !== 'diverged' && status !== 'failed')
      .map(({ columns }) => latest(columns, 'step') || 0);
    const slowest = steps.length > 0 ? Math.min(...steps) : 0;
    const epoch = total > 0 ? (this.epochs * slowest) / total : 0;
    return html`
      <div class="progress">
        <progress max=${total || 1} value=${slowest} aria-label="Progress of the slowest racer"></progress>
        <span>${this.loading && total === 0 ? 'Loading …' : `epoch ${epoch.toFixed(1)} of ${formatCount(this.epochs)}`}</span>
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
