// What a link says of the chart, where it is not the usual one: chart=accuracy,test,gradients and finish=train_loss:0.1

import { MEASURES } from '../chart/measures.js';
import { GOALS } from '../state/finish-line.js';
import { initialState } from '../state/store.js';

/** @typedef {import('../state/store.js').ChartView} ChartView */

const USUAL = initialState().view;

/** What each word means. @type {Record<string, Partial<ChartView>>} */
const WORDS = {
  ...Object.fromEntries(Object.entries(MEASURES).map(([measure, { logarithmic }]) => [measure, { measure, logY: Boolean(logarithmic) }])),
  ...Object.fromEntries(['train', 'validation', 'test'].map((on) => [on, { on }])),
  ...Object.fromEntries(['step', 'epoch', 'gradients', 'seconds'].map((against) => [against, { against }])),
  log_x: { logX: true },
  log_y: { logY: true },
  linear_y: { logY: false },
};

export const CHART_WORDS = Object.keys(WORDS);

/**
 * @param {ChartView} view
 * @returns {string} empty for the usual chart
 */
export function chartInWords({ measure, on, against, logX, logY }) {
  const usualY = Boolean(MEASURES[measure].logarithmic);
  const words = [
    measure !== USUAL.measure && measure,
    on !== USUAL.on && on,
    against !== USUAL.against && against,
    logX && 'log_x',
    logY !== usualY && (logY ? 'log_y' : 'linear_y'),
  ];
  return words.filter(Boolean).join(',');
}

/**
 * @param {ChartView} view
 * @returns {string} empty for the usual line
 */
export function finishInWords({ finish: { column, value } }) {
  return column === USUAL.finish.column && value === USUAL.finish.value ? '' : `${column}:${value}`;
}

/**
 * @param {{chart: string, finish: string}} words  unknown ones are passed over
 * @returns {Partial<ChartView>}
 */
export function viewFromWords({ chart, finish }) {
  const view = Object.assign({}, ...chart.split(',').map((word) => (Object.hasOwn(WORDS, word) ? WORDS[word] : {})));
  return isFinish(finish) ? { ...view, finish: finishFrom(finish) } : view;
}

/** @param {string} text */
export function isFinish(text) {
  const { column, value } = finishFrom(text);
  return Object.hasOwn(GOALS, column) && value > 0 && (!GOALS[column].percent || value <= 1);
}

/**
 * @param {string} text
 * @returns {import('../state/finish-line.js').FinishLine}
 */
function finishFrom(text) {
  const [column, value = ''] = text.split(':');
  return { column: /** @type {keyof typeof GOALS} */ (column), value: Number(value || NaN) };
}
