// What chooses the chart's axes, above it.

import { html } from 'lit';
import { MEASURES } from '../chart/measures.js';
import { AXES } from '../chart/series.js';
import { segments } from './segments.js';

/** @typedef {import('../state/store.js').ChartView} ChartView */

/**
 * @param {ChartView} view
 * @param {{validates: boolean, hasFlow: boolean, set: (change: Partial<ChartView>) => void}} surroundings  `validates`: whether images are
 *   set aside; `hasFlow`: whether gradient flow is followed too
 */
export function chartControls(view, { validates, hasFlow, set }) {
  return html`<div class="chart-controls">
    ${segments({
      name: 'measure',
      label: 'What is shown',
      choices: [
        ['loss', 'Loss'],
        ['accuracy', 'Accuracy'],
        ['batch_loss', 'Batch loss'],
        .../** @type {['flow_distance', string][]} */ (hasFlow ? [['flow_distance', 'Distance to flow']] : []),
      ],
      value: view.measure,
      change: (measure) => set({ measure, logY: Boolean(MEASURES[measure].logarithmic) }),
    })}
    ${segments({
      name: 'on',
      label: 'Measured on',
      choices: [
        ['train', 'Training'],
        .../** @type {['validation', string][]} */ (validates ? [['validation', 'Validation']] : []),
        ['test', 'Test'],
      ],
      value: view.on,
      disabled: view.measure !== 'loss' && view.measure !== 'accuracy',
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
