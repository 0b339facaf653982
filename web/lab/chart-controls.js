// What chooses the chart's axes, above it.

import { html } from 'lit';
import { viewOf } from '../chart/measures.js';
import { AXES } from '../chart/series.js';
import { segments } from './segments.js';

/** @typedef {import('../state/store.js').ChartView} ChartView */

/**
 * @param {ChartView} view
 * @param {{has: ReturnType<typeof import('../state/shown-view.js').partsOf>, set: (change: Partial<ChartView>) => void}} surroundings  what
 *   the race has
 */
export function chartControls(view, { has, set }) {
  return html`<div class="chart-controls">
    ${segments({
      name: 'measure',
      label: 'What is shown',
      help: 'Loss and accuracy are measured on many examples; the batch loss on the batch of each step.',
      choices: [
        ['loss', 'Loss'],
        ['accuracy', 'Accuracy'],
        ['batch_loss', 'Batch loss'],
        .../** @type {['flow_distance', string][]} */ (has.flow ? [['flow_distance', 'Distance to flow']] : []),
      ],
      value: view.measure,
      change: (measure) => set(viewOf(measure)),
    })}
    ${segments({
      name: 'on',
      label: 'Measured on',
      help: 'Training: what the methods minimise. Test: examples that they never see.',
      choices: [
        ['train', 'Training'],
        .../** @type {['validation', string][]} */ (has.validation ? [['validation', 'Validation']] : []),
        .../** @type {['test', string][]} */ (has.test ? [['test', 'Test']] : []),
      ],
      value: view.on,
      disabled: view.measure !== 'loss' && view.measure !== 'accuracy',
      change: (on) => set({ on }),
    })}
    <label class="against"
      ><span>against</span>
      <select
        aria-label="Horizontal axis"
        aria-description="Steps count progress alone; gradient equivalents and compute time count what it cost."
        @change=${(/** @type {Event} */ event) => set({ against: /** @type {any} */ (event.target).value })}
      >
        ${Object.entries(AXES).map(([name, { label }]) => html`<option value=${name} .selected=${name === view.against}>${label}</option>`)}
      </select>
    </label>
    <span class="logs">
      <span>log</span>
      <label
        ><input
          type="checkbox"
          aria-label="Logarithmic x"
          aria-description="Equal distances are equal factors along the horizontal axis."
          .checked=${view.logX}
          @change=${() => set({ logX: !view.logX })}
        />
        x</label
      >
      <label
        ><input
          type="checkbox"
          aria-label="Logarithmic y"
          aria-description="Equal distances are equal factors along the vertical axis (L)."
          .checked=${view.logY}
          @change=${() => set({ logY: !view.logY })}
        />
        y</label
      >
    </span>
  </div>`;
}
