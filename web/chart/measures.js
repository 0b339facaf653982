// What a chart can show of a racer: from which columns, under which name, with how many digits.

import { formatMeasured, formatNumber, formatPercent, formatTicks } from '../state/format.js';
import { PENALIZED } from '../state/penalty.js';
import { SMOOTHINGS } from './smoothing.js';

/**
 * @typedef {import('../state/store.js').ChartView} ChartView
 * @typedef {import('../engine/protocol.js').Columns} Columns
 */

/** The sets of examples a loss or an accuracy is measured on. */
const SETS = { train: 'training', validation: 'validation', test: 'test' };

/** @typedef {keyof typeof SETS} MeasuredOn */

/**
 * @typedef {object} Measure
 * @property {(columns: Columns, on: MeasuredOn) => Float64Array | undefined} values  one for each row; NaN where it is not defined
 * @property {(on: MeasuredOn) => string} name
 * @property {boolean} [stepped]    the loss that the methods step on, which has the L2 penalty where there is one
 * @property {string} [unit]
 * @property {(value: number) => string} format  for the read-out
 * @property {(value: number) => string} exact   for the table: with more digits
 * @property {boolean} [fraction]   from 0 to 1, shown as a percentage
 * @property {boolean} [logarithmic]  whether it is best read on a logarithmic axis
 * @property {boolean} [margin]     whether its curves may lie flat along a round number, and the range leaves room beside it
 * @property {boolean} [chosen]     by the method and not measured: never smoothed
 * @property {boolean} [goal]       whether racers are compared by it: the lower the better, or of a fraction the higher
 * @property {boolean} [grows]      from 0 at the start, so that it says something at equal steps only
 */

/** Five significant digits. @param {number} value */
function fiveDigits(value) {
  return Number.isFinite(value) ? String(Number(value.toPrecision(5))).replace('-', '−') : formatNumber(value);
}

/** @type {Record<ChartView['measure'], Measure>} */
export const MEASURES = {
  loss: {
    values: (columns, on) => columns[`${on}_loss`],
    name: (on) => `${SETS[on]} loss`,
    unit: 'cross-entropy, nats',
    format: formatMeasured,
    exact: fiveDigits,
    logarithmic: true,
    goal: true,
  },
  accuracy: {
    values: (columns, on) => columns[`${on}_accuracy`],
    name: (on) => `${SETS[on]} accuracy`,
    format: formatPercent,
    exact: (value) => (Number.isFinite(value) ? `${(100 * value).toFixed(2)}\u00a0%` : '–'),
    fraction: true,
    goal: true,
  },
  batch_loss: {
    values: (columns) => columns.batch_loss,
    name: () => 'batch loss',
    stepped: true,
    unit: 'nats, before the step',
    format: formatMeasured,
    exact: fiveDigits,
    logarithmic: true,
  },
  flow_distance: {
    values: (columns) => columns.flow_distance,
    name: () => 'distance to gradient flow',
    unit: 'Euclidean norm over all parameters',
    format: formatMeasured,
    exact: fiveDigits,
    logarithmic: true,
    goal: true,
    grows: true,
  },
  learning_rate: {
    values: (columns) => columns.learning_rate,
    name: () => 'learning rate',
    format: formatNumber,
    exact: fiveDigits,
    logarithmic: true,
    margin: true,
    chosen: true,
  },
  cg_iterations: {
    values: iterationsPerStep,
    name: () => 'CG iterations per step',
    format: formatMeasured,
    exact: fiveDigits,
    margin: true,
  },
  gradient_norm: {
    values: (columns) => columns.gradient_norm,
    name: () => 'gradient norm',
    format: formatMeasured,
    exact: fiveDigits,
    logarithmic: true,
  },
};

/**
 * @param {ChartView['measure']} measure
 * @returns {Pick<ChartView, 'measure' | 'logY'>} of a chart that comes to show it
 */
export function viewOf(measure) {
  return { measure, logY: Boolean(MEASURES[measure].logarithmic) };
}

/**
 * What the core counts over all steps so far, as a mean over the steps since the row before.
 * @param {Columns} columns
 * @returns {Float64Array | undefined} undefined for a racer that has none
 */
function iterationsPerStep({ step, cg_iterations: total }) {
  if (!step || !total || !(total[total.length - 1] > 0)) return undefined;
  return total.map((count, row) => (row === 0 ? NaN : (count - total[row - 1]) / (step[row] - step[row - 1])));
}

/**
 * What racers are compared by while the chart shows this.
 * @param {ChartView} view
 * @returns {import('../state/verdict.js').Goal | undefined} undefined where it says nothing about who is better
 */
export function goalOf({ measure, on }) {
  const { goal, name, values, format, fraction, grows } = MEASURES[measure];
  return goal ? { name: name(on), values: (columns) => values(columns, on), format, higher: fraction, grows } : undefined;
}

/** @param {ChartView} view */
export function halfLifeOf({ measure, smoothing }) {
  return MEASURES[measure].chosen ? 0 : SMOOTHINGS[smoothing].halfLife;
}

/**
 * What a chart shows.
 * @param {ChartView} view
 * @param {{short?: boolean, penalized?: boolean}} options  `short`: for where there is little room; `penalized`: there is an L2 penalty
 */
export function measureLabel(view, { short = false, penalized = false } = {}) {
  const { name, unit, stepped } = MEASURES[view.measure];
  const halfLife = halfLifeOf(view);
  const plain = stepped && penalized ? `${name(view.on)} ${PENALIZED}` : name(view.on);
  if (halfLife > 0) return `${plain}, smoothed${short ? '' : `, half-life ${halfLife} rows`}`;
  return unit && !short ? `${plain} (${unit})` : plain;
}

/**
 * What its vertical axis says: the unit where there is room, and not how much is smoothed, which stands beside the choice.
 * @param {ChartView} view
 * @param {number} letters  as many as there is room for
 * @param {boolean} [penalized]  whether there is an L2 penalty
 */
export function axisLabel(view, letters, penalized) {
  const labels = [
    measureLabel(view, { short: halfLifeOf(view) > 0, penalized }),
    measureLabel(view, { short: true, penalized }),
    measureLabel(view, { short: true }),
  ];
  return labels.find(({ length }) => length <= letters) ?? labels[2];
}

/**
 * @param {number[]} values  along the axis
 * @param {ChartView} view
 * @returns {string[]}
 */
export function formatAxis(values, { measure }) {
  return MEASURES[measure].fraction ? formatTicks(values.map((value) => 100 * value)).map((words) => `${words} %`) : formatTicks(values);
}
