// The sweeps: for each kind of batch and pixels three linked charts, loss against learning rate at equal steps, gradient equivalents and
// seconds, and a table of the best of each method and of how wide its range of usable learning rates is.

import { html, nothing, svg } from 'lit';
import { formatCount, formatMeasured, formatNumber, formatPercent } from '../state/format.js';
import { LabElement } from '../lab/base.js';
import { segments } from '../lab/segments.js';
import { BUDGETS } from './data.js';
import {
  caveats,
  EQUAL,
  learningRateInWords,
  octavesInWords,
  rankingInWords,
  standings,
  sweepInWords,
  TESTED_BUDGET,
} from './conclusions.js';
import { lookOf, sweptSlot } from './method-slots.js';
import { methodSwatch } from './method-style.js';
import { lossRange } from './u-curve-shape.js';
import './u-curve-chart.js';

/**
 * @typedef {import('./data.js').Sweep} Sweep
 * @typedef {import('./conclusions.js').Budget} Budget
 * @typedef {import('./conclusions.js').Standing} Standing
 * @typedef {'validation' | 'train'} Loss
 */

/** The losses that are kept of a sweep, for people. */
const LOSSES = { validation: 'validation loss', train: 'training loss' };

/** Far above the 2.3 that all begin with. */
const HIGHEST = 10;

export class ClaimUCurves extends LabElement {
  static properties = {
    sweeps: { attribute: false },
    pixels: { state: true },
    batch: { state: true },
    loss: { state: true },
    budget: { state: true },
    cursor: { state: true },
    pointed: { state: true },
    pinned: { state: true },
  };

  constructor() {
    super();
    /** @type {Sweep[]} */
    this.sweeps = [];
    this.pixels = 'unit';
    this.batch = '200';
    /** What the charts show. @type {Loss} */
    this.loss = 'validation';
    /** @type {Budget} */
    this.budget = 'gradients';
    /** @type {number | null} */
    this.cursor = null;
    /** @type {string | null} */
    this.pointed = null;
    /** The method whose name was pressed. @type {string | null} */
    this.pinned = null;
  }

  render() {
    const sweep = this.sweeps.find(({ name }) => name === `${this.pixels}-${this.batch}`);
    return html`
      <div class="claim-controls">
        ${segments({
          name: 'sweep-pixels',
          label: 'Pixels',
          help: 'Of which of the kept sweeps the curves are: with pixels from 0 to 1, or raw.',
          choices: [
            ['unit', 'pixels 0 to 1'],
            ['raw', 'raw, 0 to 255'],
          ],
          value: this.pixels,
          change: (pixels) => (this.pixels = pixels),
        })}
        ${segments({
          name: 'sweep-batch',
          label: 'Batch',
          help: 'Of which of the kept sweeps the curves are: how many images a batch has.',
          choices: [
            ['50', 'batch 50'],
            ['200', '200'],
            ['1000', '1000'],
            ['full', 'full'],
          ],
          value: this.batch,
          change: (batch) => (this.batch = batch),
        })}
        ${segments({
          name: 'sweep-loss',
          label: 'Loss',
          help: 'What the charts show: the loss on the validation images, by which the methods are ranked, or that on the training images.',
          choices: [
            ['validation', LOSSES.validation],
            ['train', LOSSES.train],
          ],
          value: this.loss,
          change: (loss) => (this.loss = loss),
        })}
      </div>
      ${sweep ? this.#sweep(sweep) : html`<p>This sweep is not kept.</p>`}
    `;
  }

  /** @param {Sweep} sweep */
  #sweep(sweep) {
    const all = BUDGETS.map((budget) => seriesOf(sweep, budget, this.loss));
    const yRange = lossRange(all.flat(), HIGHEST);
    return html`
      <p class="source claim-ranked">
        What ranks the methods, here and in the answer, is the loss on ${formatCount(sweep.document.data.validation)} validation images that
        none of them trains on, because the training loss is also low where images are merely learnt by heart.
      </p>
      ${this.#legend(sweep)}
      <div class="claim-panels" @cursor-moved=${(/** @type {CustomEvent} */ { detail }) => (this.cursor = detail)}>
        ${BUDGETS.map(
          (budget, index) =>
            html`<u-curve-chart
              .panel=${{
                title: `Equal ${EQUAL[budget]}: ${formatNumber(sweep.document.budget[budget])}`,
                xs: sweep.xs,
                yLabel: LOSSES[this.loss],
                yRange,
                lanes: sweep.racers.length,
                series: all[index],
              }}
              .cursor=${this.cursor}
              .pointed=${this.pointed ?? this.pinned}
            ></u-curve-chart>`,
        )}
      </div>
      <div class="claim-controls">
        ${segments({
          name: 'sweep-budget',
          label: 'The table at equal',
          help: 'What every run of the table might spend: so many steps, gradients or seconds.',
          choices: BUDGETS.map((budget) => /** @type {[Budget, string]} */ ([budget, `equal ${EQUAL[budget]}`])),
          value: this.budget,
          change: (budget) => (this.budget = budget),
        })}
      </div>
      ${this.#table(sweep)}
      <p class="claim-finding">${rankingInWords(sweep, this.budget)}</p>
      <p class="source">${caveats(sweep, this.budget).join(' ')}</p>
      <p class="source">
        Medians and quartiles over ${sweep.seeds} random seeds with the same starts and batches for all; a cross where more than half
        diverge, and above the plot a strip for each method, pale where some do. What was reached at equal seconds depends on the machine:
        ${sweep.machine ?? 'two cores of a server'}. RKC is the explicit, stabilised Runge-Kutta-Chebyshev method. On
        ${sweepInWords(sweep)}; the validation images choose, and the 10,000 test images were looked at once, with what they chose at equal
        ${EQUAL[TESTED_BUDGET]}. Again:
        <code
          >build/native/igd sweep assets/sweeps/${sweep.name}.json --rows all --columns
          step,gradients,seconds,train_loss,validation_loss,validation_accuracy --out ${sweep.name}.csv</code
        >
      </p>
    `;
  }

  /** @param {Sweep} sweep */
  #legend(sweep) {
    return html`<ul class="claim-legend" aria-label="Methods in the charts">
      ${sweep.racers.map(
        ({ title }, racer) =>
          html`<li @pointerenter=${() => (this.pointed = title)} @pointerleave=${() => (this.pointed = null)}>
            <button
              class="claim-method"
              aria-description="Brings out its curve in the charts and shades where it diverges."
              aria-pressed=${title === this.pinned}
              @click=${() => (this.pinned = title === this.pinned ? null : title)}
            >
              ${methodSwatch(slotIn(sweep, racer))} ${title}
            </button>
          </li>`,
      )}
    </ul>`;
  }

  /** @param {Sweep} sweep */
  #table(sweep) {
    const rows = standings(sweep, this.budget);
    const at = this.cursor;
    const tested = this.budget === TESTED_BUDGET && sweep.tested.length > 0;
    return html`<div class="table" tabindex="0" role="region" aria-label="The best of each method">
      <table class="claim-table">
        <thead>
          <tr>
            <th scope="col">method</th>
            <th
              scope="col"
              data-help="Of learning rate, where no random seed diverges and the training loss is at most twice the method’s best."
            >
              usable octaves
            </th>
            <th
              scope="col"
              data-help="Octaves of learning rate where no random seed diverges and the training loss is at or below the lowest of SGD."
            >
              as good as SGD
            </th>
            <th scope="col">best learning rate</th>
            <th scope="col">validation loss</th>
            <th scope="col">validation accuracy</th>
            ${tested ? html`<th scope="col">test accuracy</th>` : nothing}
            <th scope="col">training loss</th>
            <th scope="col">${at === null ? 'usable learning rates' : `${LOSSES[this.loss]} at ${formatNumber(sweep.xs[at])}`}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr @pointerenter=${() => (this.pointed = row.title)} @pointerleave=${() => (this.pointed = null)}>
                <th scope="row">${methodSwatch(slotIn(sweep, row.racer))} ${row.title}</th>
                <td>${octavesInWords(row.range)}</td>
                <td>${sweep.racers[row.racer].method === 'sgd' ? '–' : row.below.toFixed(1)}</td>
                <td>${row.chosen === null ? 'diverges' : learningRateInWords(row.chosen, sweep)}</td>
                <td>${formatMeasured(row.validation)}</td>
                <td>${formatPercent(row.accuracy)}</td>
                ${tested ? html`<td>${row.tested === null ? 'diverges' : formatPercent(row.tested)}</td>` : nothing}
                <td>${formatMeasured(row.train)}</td>
                <td class="usable">${at === null ? rangeBar(row, sweep) : reachedInWords(sweep, this.budget, this.loss, row.racer, at)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}
customElements.define('claim-u-curves', ClaimUCurves);

/**
 * @param {Sweep} sweep
 * @param {number} racer
 */
function slotIn({ document }, racer) {
  return sweptSlot(document.racers[racer]);
}

/**
 * @param {Sweep} sweep
 * @param {Budget} budget
 * @param {Loss} loss
 * @returns {import('./u-curve-shape.js').PanelSeries[]}
 */
function seriesOf(sweep, budget, loss) {
  const { racers, reached, seeds } = sweep;
  return racers.map(({ title }, racer) => {
    const { [loss]: losses, diverged: divergedRuns } = reached[budget][racer];
    const part = (/** @type {0 | 1 | 2} */ which) => losses.map((spread) => spread[which]);
    const runs = losses.map(() => seeds);
    return {
      title,
      slot: slotIn(sweep, racer),
      median: part(0),
      low: part(1),
      high: part(2),
      diverged: losses.map(([median]) => median === null),
      divergedRuns,
      runs,
    };
  });
}

/**
 * @param {Sweep} sweep
 * @param {Budget} budget
 * @param {Loss} loss
 * @param {number} racer
 * @param {number} at
 */
function reachedInWords({ reached, seeds }, budget, loss, racer, at) {
  const { [loss]: losses, diverged } = reached[budget][racer];
  const [median] = losses[at];
  if (median === null) return 'diverges';
  return diverged[at] > 0 ? `${formatMeasured(median)} (${diverged[at]} of ${seeds} diverged)` : formatMeasured(median);
}

const BAR = 150;

/**
 * The usable learning rates on the scale of all that were tried.
 * @param {Standing} standing
 * @param {Sweep} sweep
 */
function rangeBar({ range, racer }, sweep) {
  const { xs } = sweep;
  const { tone, rings } = lookOf(slotIn(sweep, racer));
  if (Number.isNaN(range.from)) return nothing;
  const share = (/** @type {number} */ value) => (BAR * Math.log(value / xs[0])) / Math.log(/** @type {number} */ (xs.at(-1)) / xs[0]);
  const [from, to] = [share(range.from), share(range.to)];
  return html`<svg
    class="usable-bar ${tone} ${rings ? 'hollow' : ''}"
    viewBox="0 0 ${BAR} 12"
    width=${BAR}
    height="12"
    role="img"
    aria-label=${`${formatNumber(range.from)} to ${formatNumber(range.to)}`}
  >
    <line x1="0" y1="6" x2=${BAR} y2="6" />
    ${svg`<rect x=${from} y="2" width=${Math.max(2, to - from)} height="8" rx="3" />`}
  </svg>`;
}
