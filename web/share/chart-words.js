// What a link says of the chart, where that shows something else than its experiment does by itself: chart=accuracy,test,gradients and
// finish=train_loss:0.1

import { MEASURES, viewOf } from '../chart/measures.js';
import { isFinishLine } from '../state/finish-line.js';

/** @typedef {import('../state/store.js').ChartView} ChartView */

/** What each word means. @type {Record<string, Partial<ChartView>>} */
const WORDS = {
  ...Object.fromEntries(/** @type {ChartView['measure'][]} */ (Object.keys(MEASURES)).map((measure) => [measure, viewOf(measure)])),
  ...Object.fromEntries(['train', 'validation', 'test'].map((on) => [on, { on }])),
  ...Object.fromEntries(['step', 'epoch', 'gradients', 'seconds'].map((against) => [against, { against }])),
  log_x: { logX: true },
  linear_x: { logX: false },
  log_y: { logY: true },
  linear_y: { logY: false },
};

export const CHART_WORDS = Object.keys(WORDS);

/**
 * @param {ChartView} view
 * @param {ChartView} usual  what the experiment shows by itself
 * @returns {string} empty where they are the same
 */
export function chartInWords({ measure, on, against, logX, logY }, usual) {
  const usualY = measure === usual.measure ? usual.logY : viewOf(measure).logY;
  const words = [
    measure !== usual.measure && measure,
    on !== usual.on && on,
    against !== usual.against && against,
    logX !== usual.logX && (logX ? 'log_x' : 'linear_x'),
    logY !== usualY && (logY ? 'log_y' : 'linear_y'),
  ];
  return words.filter(Boolean).join(',');
}

/**
 * @param {ChartView} view
 * @param {ChartView} usual
 * @returns {string} empty where the lines are the same
 */
export function finishInWords({ finish: { column, value } }, { finish: usual }) {
  return column === usual.column && value === usual.value ? '' : `${column}:${value}`;
}

/**
 * @param {{chart: string, finish: string}} words  unknown ones are passed over
 * @returns {Partial<ChartView>}
 */
export function viewFromWords({ chart, finish }) {
  const view = Object.assign({}, ...chart.split(',').map((word) => (Object.hasOwn(WORDS, word) ? WORDS[word] : {})));
  const line = finishFrom(finish);
  return isFinishLine(line) ? { ...view, finish: line } : view;
}

/** @param {string} text */
export function isFinish(text) {
  return isFinishLine(finishFrom(text));
}

/** @param {string} text */
function finishFrom(text) {
  const [column, value = ''] = text.split(':');
  return { column, value: Number(value || NaN) };
}
