// The spectrum: how many eigenvalues of the Hessian and of the Gauss-Newton matrix there are of every size, and how the outermost move while
// the racer trains.

import { html } from 'lit';
import { formatCount, formatMeasured, formatNumber, formatPercent } from '../../state/format.js';
import { InstrumentPanel } from '../instrument-panel.js';
import '../plot/instrument-plot.js';
import { learningRateAt } from '../learning-rate.js';
import { examplesFor, examplesOf } from '../sample.js';
import {
  atLeastAbove,
  densityOn,
  gridUpTo,
  massBelow,
  massNearZero,
  FAINTEST,
  NEAR,
  radiusOf,
  someEarlier,
  WIDTH,
  withFinding,
} from './density.js';

/**
 * @typedef {import('../plot/plot.js').Plot} Plot
 * @typedef {import('../plot/plot.js').Trace} Trace
 * @typedef {import('./density.js').Spectra} Spectra
 *
 * @typedef {object} Found
 * @property {Spectra} now
 * @property {Spectra[]} kept  of this racer, `now` the last of them
 * @property {number} parameters
 * @property {number} examples
 * @property {number} learningRate
 */

export const name = 'spectrum';
export const title = 'Spectrum';
export const watch =
  'A few large eigenvalues stand far above a crowd near zero: the small steps that the few demand are what the crowd has to wait for.';

/** Lanczos iterations, from one random vector, for each of the two matrices. */
const ITERATIONS = 24;
const EARLIER = 3;
/** @type {number[][]} */
const DASHES = [
  [1, 4],
  [2, 3],
  [6, 3],
];

/** @extends {InstrumentPanel<Found>} */
export class SpectrumPanel extends InstrumentPanel {
  static properties = { ...InstrumentPanel.properties, cursor: { state: true }, stepCursor: { state: true } };

  /** What was found in its race, of each racer. @type {Map<string, Spectra[]>} */
  #races = new Map();

  constructor() {
    super();
    /** @type {number | null} */
    this.cursor = null;
    /** @type {number | null} */
    this.stepCursor = null;
  }

  /** @param {string} id */
  forget(id) {
    super.forget(id);
    this.#races.delete(id);
  }

  /** @type {InstrumentPanel<Found>['measure']} */
  measure = async (look, { id }) => {
    const beginnings = this.beginningsOf(id);
    const { step, values, ask } = await look.snapshot(id);
    const examples = examplesOf(this.state?.document ?? null, examplesFor(values.length));
    const hessian = await ask('spectrum', values, false, examples, 1, ITERATIONS, 0);
    const gaussNewton = await ask('spectrum', values, true, examples, 1, ITERATIONS, 0);
    const now = { step, hessian: hessian.value, gaussNewton: gaussNewton.value };
    const kept = withFinding(this.#races.get(id) ?? [], now);
    if (this.beginningsOf(id) === beginnings) this.#races.set(id, kept);
    const learningRate = learningRateAt(look.settings(id), this.columnsOf(id), step);
    const parameters = values.length;
    return { step, seconds: hessian.seconds + gaussNewton.seconds, value: { now, kept, parameters, examples, learningRate } };
  };

  /** @type {InstrumentPanel<Found>['draw']} */
  draw = ({ value }) => {
    if (this.diverged || !(radiusOf(value.now.hessian) > 0)) return this.flat();
    const { below, above, overTraining } = plotsOf(value);
    const moved = (/** @type {CustomEvent} */ { detail }) => (this.cursor = detail);
    return html`<div class="instrument-row spectrum-densities">
        <instrument-plot .plot=${below} .cursor=${this.cursor} @cursor-moved=${moved}></instrument-plot>
        <instrument-plot .plot=${above} .cursor=${this.cursor} @cursor-moved=${moved}></instrument-plot>
      </div>
      <instrument-plot
        .plot=${overTraining}
        .cursor=${this.stepCursor}
        @cursor-moved=${(/** @type {CustomEvent} */ { detail }) => (this.stepCursor = detail)}
      ></instrument-plot>
      ${inWords(value)}`;
  };
}
customElements.define('spectrum-panel', SpectrumPanel);

/** @type {import('../instruments-section.js').InstrumentBelow['view']} */
export const view = ({ state, titles, racer, look }) =>
  html`<spectrum-panel .state=${state} .titles=${titles} .racer=${racer} .look=${look}></spectrum-panel>`;

/**
 * @param {Found} found
 * @returns {Record<'below' | 'above' | 'overTraining', Plot>}
 */
export function plotsOf({ now, kept, parameters, learningRate }) {
  const earlier = someEarlier(kept, EARLIER);
  const grid = gridOf({ now, kept, learningRate });
  /** @returns {Trace[]} */
  const traces = (/** @type {1 | -1} */ sign) => [
    ...earlier.map(
      ({ step, hessian }, index) =>
        /** @type {Trace} */ ({
          title: `Hessian at step ${formatCount(step)}`,
          tone: 'soft',
          dash: DASHES[index],
          points: densityOn(hessian.density, grid, sign, parameters),
        }),
    ),
    { title: 'Hessian', tone: 'accent', points: densityOn(now.hessian.density, grid, sign, parameters) },
    ...(sign > 0
      ? [
          /** @type {Trace} */ ({
            title: 'Gauss-Newton',
            tone: 'racer-1',
            dash: [7, 4],
            points: densityOn(now.gaussNewton.density, grid, sign, parameters),
          }),
        ]
      : []), // it has none below zero
  ];
  /** @type {Pick<Plot, 'logX' | 'logY' | 'xRange' | 'yRange' | 'yLabel' | 'awaited'>} */
  const axes = {
    logX: true,
    logY: true,
    xRange: [grid[0], grid[grid.length - 1]],
    yRange: [FAINTEST, 10 ** Math.ceil(Math.log10(parameters / WIDTH))],
    yLabel: 'eigenvalues per decade',
    awaited: Array(EARLIER - earlier.length).fill('Hessian at step 10,000'),
  };
  return {
    below: {
      ...axes,
      title: 'Eigenvalues below zero, per decade',
      xLabel: '|λ|',
      traces: traces(-1),
      marks: [{ x: 1 / learningRate, label: '1/η' }],
    },
    above: { ...axes, title: 'Eigenvalues above zero, per decade', xLabel: 'λ', traces: traces(1), marks: marksOf(learningRate, grid) },
    overTraining: {
      title: 'The outermost over training',
      xLabel: 'step',
      xRange: [0, Math.max(1, now.step)],
      wholeX: true,
      yLabel: 'size of the eigenvalue',
      logY: true,
      traces: [
        { title: 'λmax of the Hessian', as: 'line', points: along(kept, (at) => at.hessian.lambda_max) },
        {
          title: 'λmax of Gauss-Newton',
          tone: 'racer-1',
          dash: [7, 4],
          as: 'line',
          points: along(kept, (at) => at.gaussNewton.lambda_max),
        },
        {
          title: '|λmin| of the Hessian',
          tone: 'ink',
          dash: [2, 3],
          as: 'line',
          points: along(kept, (at) => Math.abs(at.hessian.lambda_min)),
        },
      ],
      marks: [{ y: 2 / learningRate, label: '2/η' }],
    },
  };
}

/**
 * Where the densities are drawn.
 * @param {Pick<Found, 'now' | 'kept' | 'learningRate'>} found
 */
function gridOf({ now, kept, learningRate }) {
  return gridUpTo(
    Math.max(
      ...[now, ...someEarlier(kept, EARLIER)].flatMap(({ hessian, gaussNewton }) => [radiusOf(hessian), radiusOf(gaussNewton)]),
      2 / learningRate < 1e3 * radiusOf(now.hessian) ? 2 / learningRate : 0,
    ),
  );
}

/**
 * Lines at 1/η and 2/η, so near to each other that one label names both: on the side where there is room.
 * @param {number} learningRate
 * @param {number[]} grid
 * @returns {NonNullable<Plot['marks']>}
 */
function marksOf(learningRate, grid) {
  const [one, two] = [1 / learningRate, 2 / learningRate];
  const before = one > grid[grid.length >> 2];
  const label = '1/η and 2/η';
  return [
    { x: one, label: before ? label : '', before },
    { x: two, label: before ? '' : label, before },
  ];
}

/**
 * @param {Spectra[]} kept
 * @param {(spectra: Spectra) => number} value
 * @returns {[number, number][]}
 */
function along(kept, value) {
  return kept.map((spectra) => [spectra.step, value(spectra)]);
}

/** @param {Found} found */
function inWords(found) {
  const { parameters, examples, learningRate } = found;
  const { hessian, gaussNewton } = found.now;
  const limit = 2 / learningRate;
  const above = atLeastAbove(hessian.density, limit);
  const words = [
    `The Hessian’s eigenvalues reach from λmin = ${formatMeasured(hessian.lambda_min)} to λmax = ${formatMeasured(hessian.lambda_max)},`,
    `those of Gauss-Newton from ${formatMeasured(roundedToZero(gaussNewton))} to ${formatMeasured(gaussNewton.lambda_max)}.`,
    above > 0
      ? `At least ${formatCount(above)} of the Hessian’s lie above 2/η = ${formatNumber(limit)}, in whose directions a plain explicit step of η = ${formatNumber(learningRate)} overshoots further every time.`
      : `None that was found lies above 2/η = ${formatNumber(limit)}: a plain explicit step of η = ${formatNumber(learningRate)} is stable here.`,
    `${formatPercent(massNearZero(hessian))} of the ${formatCount(parameters)} eigenvalues are smaller in size than ${NEAR} of the largest.`,
  ];
  const left = massBelow(hessian.density, gridOf(found)[0]) > 0.5;
  return html`<p class="in-words">${words.join(' ')}</p>
    <p class="spectrum-method">
      Stochastic Lanczos quadrature on the first ${formatCount(examples)} training examples: ${ITERATIONS} iterations from one random vector
      for each matrix, which brings the outermost to about a hundredth of the largest. Every weight times the number of parameters, smoothed
      by a normal distribution of ${WIDTH} decades in log λ (Ghorbani, Krishnan & Xiao 2019). No eigenvalue of Gauss-Newton is negative.
      Below −1/η the system of an implicit step with the Hessian is not definite.
      <span class=${left ? '' : 'unsaid'}>Most of the mass lies to the left of the axis.</span>
    </p>`;
}

/**
 * The smallest eigenvalue, 0 where it is no more than rounding.
 * @param {import('./density.js').Matrix} matrix
 */
function roundedToZero({ lambda_min: smallest, lambda_max: largest }) {
  return Math.abs(smallest) < 1e-5 * largest ? 0 : smallest;
}
