// The charts below the main one, of what it leaves out and of what the methods do at each step; read and zoomed together with it.

import { html, nothing } from 'lit';
import { measureLabel, MEASURES } from '../chart/measures.js';
import '../chart/race-chart.js';

/** @typedef {import('../state/store.js').ChartView} ChartView */

/** What they show beside loss or accuracy, whichever the main chart does not. @type {ChartView['measure'][]} */
const SMALL = ['learning_rate', 'cg_iterations', 'gradient_norm'];
/** What is said where there is nothing to show. @type {Partial<Record<ChartView['measure'], string>>} */
const NOTHING = { cg_iterations: 'None of these racers uses conjugate gradients.' };

/**
 * The views of the small charts: as the main one, but of other measures, each on the vertical axis that suits it.
 * @param {ChartView} view
 * @returns {ChartView[]}
 */
export function smallViews(view) {
  const other = view.measure === 'accuracy' ? 'loss' : 'accuracy';
  const measures = /** @type {ChartView['measure'][]} */ ([other, ...SMALL]);
  return measures.map((measure) => ({ ...view, measure, logY: Boolean(MEASURES[measure].logarithmic) }));
}

/**
 * @param {import('../chart/series.js').ChartModel[]} models  of `smallViews`; none while they are closed
 * @param {number | null} cursor
 * @param {object} surroundings
 * @param {(open: boolean) => void} surroundings.toggled
 * @param {(model: import('../chart/series.js').ChartModel) => Record<'moved' | 'chosen' | 'asked', (event: CustomEvent) => void>} surroundings.handlers
 */
export function smallCharts(models, cursor, { toggled, handlers }) {
  const rates = models.find(({ view }) => view.measure === 'learning_rate');
  const started = rates?.series.every(({ told }) => told.xs.length > 0); // every racer has taken a step
  return html`<details
    class="small-charts"
    ?open=${models.length > 0}
    @toggle=${(/** @type {Event} */ { currentTarget }) => toggled(/** @type {HTMLDetailsElement} */ (currentTarget).open)}
  >
    <summary aria-description="Four more charts, read and zoomed together with this one.">
      Loss or accuracy, learning rate, conjugate gradients, gradient norm
    </summary>
    <div class="row">
      ${models.map((model) => {
        const { moved, chosen, asked } = handlers(model);
        const label = measureLabel(model.view, { short: true });
        const empty = started && model.series.every(({ told }) => told.xs.length === 0) && NOTHING[model.view.measure];
        return html`<figure>
          <figcaption>${label}</figcaption>
          <race-chart
            small
            .model=${model}
            .cursor=${cursor}
            @cursor-moved=${moved}
            @part-chosen=${chosen}
            @zoom-asked=${asked}
          ></race-chart>
          ${empty ? html`<p class="nothing">${empty}</p>` : nothing}
        </figure>`;
      })}
    </div>
  </details>`;
}
