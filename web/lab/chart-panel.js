// The charts: the main one with what chooses its axes above it, below it a legend that is also the read-out of all, tools, and small
// charts of what the methods do. All share the horizontal axis, the cursor and the zoom.

import { html, nothing } from 'lit';
import { sentenceOf } from '../engine/sentence.js';
import { measureLabel } from '../chart/measures.js';
import { chartModel, extentOfRows, isZoomed, readOut } from '../chart/series.js';
import { movedTo, within, zoomedBy } from '../chart/zoom.js';
import { NO_IMAGES } from '../engine/own-images.js';
import { isPenalized } from '../state/penalty.js';
import { raceEnds, UNITS } from '../state/race-end.js';
import { partsOf } from '../state/shown-view.js';
import { LabElement } from './base.js';
import { chartControls } from './chart-controls.js';
import { chartTools } from './chart-tools.js';
import { smallCharts, smallViews } from './small-charts.js';
import { swatch } from './swatch.js';
import '../chart/race-chart.js';
import '../import/old-curve-list.js';
import './finish-order.js';
import './chart-table.js';

/**
 * @typedef {import('../state/store.js').RacerState} RacerState
 * @typedef {import('../state/store.js').ChartView} ChartView
 * @typedef {import('../chart/series.js').ChartModel} ChartModel
 * @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument
 */

/** From this width on there is room for the small charts at the start. */
const ROOMY = matchMedia('(min-width: 641px)');

/**
 * @fires view-changed  with `detail` the part of the ChartView that changes
 * @fires lab-reset
 * @fires images-wanted  when the race needs images of the visitor's own
 */
export class ChartPanel extends LabElement {
  static properties = {
    racers: { attribute: false },
    titles: { attribute: false },
    view: { attribute: false },
    document: { attribute: false },
    description: { attribute: false },
    problem: { attribute: false },
    overlays: { attribute: false },
    between: { attribute: false },
    instruments: { attribute: false },
    cursor: { state: true },
    failure: { state: true },
    open: { state: true },
  };

  /** The place on the horizontal axis that was pointed out last. @type {number | null} */
  #place = null;
  /** The models shown, and what they were made of. @type {{of: unknown[], main: ChartModel, small: ChartModel[]} | null} */
  #made = null;

  constructor() {
    super();
    /** @type {RacerState[]} */
    this.racers = [];
    /** @type {string[]} */
    this.titles = [];
    /** @type {ChartView | null} */
    this.view = null;
    /** @type {ExperimentDocument | null} */
    this.document = null;
    /** @type {import('../engine/protocol.js').Description | null} */
    this.description = null;
    this.problem = '';
    /** @type {import('../chart/old-curves.js').Overlay[]} */
    this.overlays = [];
    /** What stands between the legend and the rest. @type {unknown} */
    this.between = nothing;
    /** What stands below that. @type {unknown} */
    this.instruments = nothing;
    /** Where the cursor is, in a chart of which measure. @type {{x: number, measure: ChartView['measure']} | null} */
    this.cursor = null;
    /** Why a file could not be saved. */
    this.failure = '';
    /** Whether the small charts show. */
    this.open = ROOMY.matches;
  }

  /** @param {import('lit').PropertyValues<ChartPanel>} changed */
  willUpdate(changed) {
    const before = changed.get('view');
    if (!before || before.against === this.view?.against) return;
    this.cursor = null; // it was a place on another axis
    this.#place = null;
  }

  render() {
    const { view, cursor } = this;
    if (!view) return nothing;
    const { main, small } = this.#models(view);
    const x = cursor?.x ?? null;
    const handlers = (/** @type {ChartModel} */ model) => ({
      moved: (/** @type {CustomEvent} */ { detail }) => this.#moveTo(model, detail),
      chosen: (/** @type {CustomEvent} */ { detail }) => this.#show(model, detail && within(detail, model.wholeXRange, view.logX)),
      asked: (/** @type {CustomEvent} */ { detail }) => this.#zoom(model, detail),
    });
    const { moved, chosen, asked } = handlers(main);
    return html`
      ${chartControls(view, { has: partsOf(this.document), set: (change) => this.send('view-changed', change) })}
      <div class="stage">
        <race-chart
          ?hidden=${view.show === 'table'}
          .model=${main}
          .cursor=${x}
          @cursor-moved=${moved}
          @part-chosen=${chosen}
          @zoom-asked=${asked}
        ></race-chart>
        ${view.show === 'table' ? html`<chart-table .model=${main}></chart-table>` : nothing}
        ${
          this.problem
            ? html`<div class="problem" role="alert">
                <p>${this.problem}</p>
                ${
                  this.problem === NO_IMAGES
                    ? html`<button
                        class="primary"
                        aria-description="Opens the files of this computer; the images stay on it."
                        @click=${() => this.send('images-wanted')}
                      >
                        Choose images
                      </button>`
                    : html`<button
                        class="primary"
                        aria-description="Loads what is missing and starts the race."
                        @click=${() => this.send('lab-reset')}
                      >
                        Try again
                      </button>`
                }
              </div>`
            : nothing
        }
      </div>
      ${this.#legend(view, small.find((model) => model.view.measure === cursor?.measure) ?? main, x)}
      <old-curve-list .overlays=${this.overlays} .drawn=${main.old}></old-curve-list>
      ${this.between} ${this.instruments}
      ${chartTools(view, {
        zoomed: isZoomed(main),
        set: (change) => this.send('view-changed', change),
        zoom: (direction) => this.#zoom(main, direction),
        whole: () => this.#show(main, null),
        save: (kind) => this.#save(kind, main),
      })}
      ${this.failure ? html`<p class="failure" role="alert">${this.failure}</p>` : nothing}
      <finish-order .racers=${this.racers} .titles=${this.titles} .view=${view}></finish-order>
      ${smallCharts(small, x, { toggled: (open) => (this.open = open), handlers })}
    `;
  }

  /**
   * @param {ChartView} view
   * @param {ChartModel} model  of the chart that is read
   * @param {number | null} x
   */
  #legend(view, model, x) {
    const { where, values } = readOut(model, x);
    return html`<div class="legend" role="group" aria-label="Racers in the chart">
      <span class="where"
        ><b>${measureLabel({ ...model.view, smoothing: 'none' }, { short: true, penalized: model.penalized })}</b>
        <span>${where}</span></span
      >
      ${model.series.map(
        ({ id, slot, title, hidden }, index) =>
          html`<button
            class="legend-item"
            aria-pressed=${hidden ? 'false' : 'true'}
            aria-description=${hidden ? `Show ${title} in the charts again.` : `Hide ${title} in the charts; it races on.`}
            @click=${() => this.#toggle(view, id)}
          >
            ${swatch(slot)} <span class="name">${title}</span> <span class="value">${values[index]}</span>
          </button>`,
      )}
    </div>`;
  }

  /**
   * The models of all charts, made anew only when what they show has changed: not when the cursor moves.
   * @param {ChartView} view
   */
  #models(view) {
    const of = [this.racers, this.document, this.overlays, this.open, ...this.titles, ...Object.values(view)];
    if (this.#made && this.#made.of.length === of.length && of.every((part, index) => part === this.#made?.of[index])) return this.#made;
    const ends = this.document ? raceEnds(this.document) : [];
    const reach = Object.fromEntries(ends.map(({ unit, amount }) => [UNITS[unit].column, amount]));
    const race = { reach, overlays: this.overlays, penalized: isPenalized(this.document) };
    const model = (/** @type {ChartView} */ one) => chartModel(this.racers, this.titles, one, race);
    this.#made = { of, main: model(view), small: this.open ? smallViews(view).map(model) : [] };
    return this.#made;
  }

  /**
   * @param {ChartModel} model  of the chart in which the cursor moves
   * @param {import('../chart/race-chart.js').CursorMove} move
   */
  #moveTo(model, { x, kept }) {
    this.cursor = x === null ? null : { x, measure: model.view.measure };
    if (x === null || !kept) return;
    this.#place = x;
    const part = isZoomed(model) ? movedTo(model.xRange, x, model.view.logX) : model.xRange;
    if (part[0] !== model.xRange[0]) this.#show(model, part);
  }

  /**
   * @param {ChartModel} model
   * @param {1 | -1} direction
   */
  #zoom(model, direction) {
    const { xRange, wholeXRange, view } = model;
    const [first, last] = extentOfRows(model);
    const [low, high] = first <= last ? [Math.max(xRange[0], first), Math.min(xRange[1], last)] : xRange;
    const middle = view.logX ? Math.sqrt(low * high) : (low + high) / 2;
    this.#show(model, zoomedBy(xRange, wholeXRange, this.#place ?? middle, 2 ** -direction, view.logX));
  }

  /**
   * @param {ChartModel} model
   * @param {import('../chart/scales.js').Range | null} part  null for the whole
   */
  #show({ view: { against } }, part) {
    this.send('view-changed', { zoom: part && { against, from: part[0], to: part[1] } });
  }

  /**
   * @param {import('../export/save.js').FileKind} kind
   * @param {ChartModel} model
   */
  async #save(kind, model) {
    this.failure = '';
    const { document, racers, description } = this;
    const set = /** @type {{set?: string} | undefined} */ (document?.data)?.set;
    const label = description?.sets.find(({ name }) => name === set)?.label.split(',')[0]; // without how many it has
    const version = description?.version ?? '';
    try {
      const { save } = await import('../export/save.js');
      await save(kind, { document: document ?? {}, racers, version, page: location.href, set: label, model });
    } catch (error) {
      this.failure = `The file could not be saved: ${sentenceOf(error)}`;
    }
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
