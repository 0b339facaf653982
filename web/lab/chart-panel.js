// The chart with what chooses its axes above it, and below it a legend that is also its read-out.

import { html, nothing } from 'lit';
import { AXES, chartModel, readOut } from '../chart/series.js';
import { LabElement } from './base.js';
import { segments } from './segments.js';
import { swatch } from './swatch.js';
import '../chart/race-chart.js';

/**
 * @typedef {import('../state/store.js').RacerState} RacerState
 * @typedef {import('../state/store.js').ChartView} ChartView
 */

/**
 * @fires view-changed  with `detail` the part of the ChartView that changes
 * @fires lab-reset
 */
export class ChartPanel extends LabElement {
  static properties = {
    racers: { attribute: false },
    titles: { attribute: false },
    view: { attribute: false },
    epochs: { attribute: false },
    problem: { attribute: false },
    overlays: { attribute: false },
    cursor: { state: true },
  };

  constructor() {
    super();
    /** @type {RacerState[]} */
    this.racers = [];
    /** @type {string[]} */
    this.titles = [];
    /** @type {ChartView | null} */
    this.view = null;
    this.epochs = 0;
    this.problem = '';
    /** @type {import('../chart/old-curves.js').Overlay[]} */
    this.overlays = [];
    /** @type {number | null} */
    this.cursor = null;
  }

  render() {
    const { view } = this;
    if (!view) return nothing;
    const model = chartModel(this.racers, this.titles, view, { totalEpochs: this.epochs, overlays: this.overlays });
    const { where, values } = readOut(model, this.cursor);
    return html`
      ${this.#controls(view)}
      <div class="stage">
        <race-chart
          .model=${model}
          .cursor=${this.cursor}
          @cursor-moved=${(/** @type {CustomEvent} */ { detail }) => (this.cursor = detail)}
        ></race-chart>
        ${
          this.problem
            ? html`<div class="problem" role="alert">
                <p>${this.problem}</p>
                <button class="primary" @click=${() => this.send('lab-reset')}>Try again</button>
              </div>`
            : nothing
        }
      </div>
      <div class="legend" role="group" aria-label="Racers in the chart">
        <span class="where">${where}</span>
        ${model.series.map(
          ({ id, slot, title, hidden }, index) =>
            html`<button
              class="legend-item"
              aria-pressed=${hidden ? 'false' : 'true'}
              title=${hidden ? `Show ${title}` : `Hide ${title}`}
              @click=${() => this.#toggle(view, id)}
            >
              ${swatch(slot)} <span class="name">${title}</span> <output>${values[index]}</output>
            </button>`,
        )}
      </div>
    `;
  }

  /** @param {ChartView} view */
  #controls(view) {
    const set = (/** @type {Partial<ChartView>} */ change) => this.send('view-changed', change);
    return html`<div class="chart-controls">
      ${segments({
        name: 'measure',
        label: 'What is shown',
        choices: [
          ['loss', 'Loss'],
          ['accuracy', 'Accuracy'],
        ],
        value: view.measure,
        change: (measure) => set({ measure, logY: measure === 'loss' }),
      })}
      ${segments({
        name: 'on',
        label: 'Measured on',
        choices: [
          ['train', 'Training'],
          ['test', 'Test'],
        ],
        value: view.on,
        change: (on) => set({ on }),
      })}
      <label class="against"
        ><span>against</span>
        <select
          aria-label="Horizontal axis"
          @change=${(/** @type {Event} */ event) => set({ against: /** @type {any} */ (event.target).value })}
        >
          ${Object.entries(AXES).map(([name, { label }]) => html`<option value=${name} ?selected=${name === view.against}>${label}</option>`)}
        </select>
      </label>
      <span class="logs">
        <span>log</span>
        <label><input type="checkbox" .checked=${view.logX} @change=${() => set({ logX: !view.logX })} /> x</label>
        <label><input type="checkbox" .checked=${view.logY} @change=${() => set({ logY: !view.logY })} /> y</label>
      </span>
    </div>`;
  }

  /**
   * @param {ChartView} view
   * @param {string} id
   */
  #toggle({ hidden }, id) {
    this.send('view-changed', { hidden: hidden.includes(id) ? hidden.filter((other) => other !== id) : [...hidden, id] });
  }
}
customElements.define('chart-panel', ChartPanel);
