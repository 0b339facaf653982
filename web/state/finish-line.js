// The finish line: who was first to a loss or an accuracy, counted in what the chart's horizontal axis counts.

import { formatCount, formatExact, formatPercent, formatNumber, formatSeconds, listInWords } from './format.js';
import { numberIn } from './typed-number.js';

/**
 * @typedef {import('./store.js').RacerState} RacerState
 * @typedef {'step' | 'epoch' | 'gradients' | 'seconds'} Axis
 */

/** What is to be reached. @typedef {{column: keyof typeof GOALS, value: number}} FinishLine */

/** The columns that have a finish line, and what it is called. */
export const GOALS = {
  test_accuracy: {
    words: 'test accuracy',
    percent: true,
    reached: (/** @type {number} */ value, /** @type {number} */ line) => value >= line,
  },
  train_accuracy: {
    words: 'training accuracy',
    percent: true,
    reached: (/** @type {number} */ value, /** @type {number} */ line) => value >= line,
  },
  train_loss: {
    words: 'training loss',
    percent: false,
    reached: (/** @type {number} */ value, /** @type {number} */ line) => value <= line,
  },
  test_loss: { words: 'test loss', percent: false, reached: (/** @type {number} */ value, /** @type {number} */ line) => value <= line },
};

/**
 * A racer that got there. Rows are recorded now and then, so that it may have been there a little earlier.
 * @typedef {object} Arrival
 * @property {number} index  of the racer
 * @property {number} at     on the axis
 */

/**
 * @param {RacerState[]} racers
 * @param {FinishLine} line
 * @param {Axis} axis
 * @returns {Arrival[]} the first first; those that have not arrived are missing
 */
export function arrivals(racers, { column, value }, axis) {
  return racers
    .flatMap(({ columns }, index) => {
      const row = columns[column]?.findIndex((reached) => GOALS[column].reached(reached, value)) ?? -1;
      return row < 0 ? [] : [{ index, at: columns[axis][row] }];
    })
    .sort((a, b) => a.at - b.at);
}

/**
 * Where the line crosses a chart.
 * @param {FinishLine} line
 * @param {{measure: string, on: string}} shown  in the chart
 * @returns {number | null} null in a chart of something else
 */
export function heightOf({ column, value }, { measure, on }) {
  return column === `${on}_${measure}` ? value : null;
}

/**
 * @param {{column: string, value: number}} line
 * @returns {line is FinishLine} whether somebody may get there: an accuracy is at most 1
 */
export function isFinishLine(line) {
  const { column, value } = line;
  if (!Object.hasOwn(GOALS, column)) return false;
  return value > 0 && value <= (GOALS[/** @type {keyof typeof GOALS} */ (column)].percent ? 1 : Number.MAX_VALUE);
}

/**
 * @param {FinishLine} line
 * @returns {string} as its field shows it, in percent where that is the measure
 */
export function inField({ column, value }) {
  return formatExact(GOALS[column].percent ? Number((100 * value).toPrecision(6)) : value);
}

/**
 * @param {string} text  of the field
 * @param {FinishLine} line  that holds
 * @returns {{line: FinishLine, problem: string}} the one that holds from now on; `problem` is a sentence where the text is not taken
 */
export function readField(text, line) {
  const { percent, words } = GOALS[line.column];
  const typed = numberIn(text);
  const wanted = { ...line, value: percent ? typed / 100 : typed };
  if (isFinishLine(wanted)) return { line: wanted, problem: '' };
  const unit = percent ? '\u00a0%' : '';
  const limits = percent ? `above 0 and at most 100${unit}` : 'above 0';
  return { line, problem: `The finish line must be a ${words} ${limits}, not “${text}”; it stays at ${inField(line)}${unit}.` };
}

/** @param {FinishLine} line */
export function lineInWords({ column, value }) {
  return `${GOALS[column].percent ? formatPercent(value) : formatNumber(value)} ${GOALS[column].words}`;
}

/**
 * @param {Arrival} arrival
 * @param {Axis} axis
 */
export function arrivalInWords({ at }, axis) {
  if (axis === 'seconds') return formatSeconds(at);
  if (axis === 'epoch') return `epoch ${at.toFixed(1)}`;
  return axis === 'step' ? `step ${formatCount(at)}` : `${formatCount(at)} gradient eq.`;
}

/**
 * Whether there is nothing to reach: there are no test examples.
 * @param {RacerState[]} racers
 * @param {FinishLine} line
 */
export function isUnmeasured(racers, { column }) {
  return column.startsWith('test_') && racers.some(({ columns }) => Number.isNaN(columns.test_accuracy?.[0]));
}

/**
 * What is said where nobody has arrived.
 * @param {Arrival[]} order
 * @param {boolean} over  whether every racer has ended
 * @param {boolean} [unmeasured]  whether there are no test examples
 * @returns {string} empty where somebody has
 */
export function nobodyInWords(order, over, unmeasured = false) {
  if (order.length > 0) return '';
  if (unmeasured) return 'no test examples';
  return over ? 'nobody reached it' : 'nobody yet';
}

/**
 * The order in one sentence, for those who hear the page.
 * @param {Arrival[]} order
 * @param {string[]} titles
 * @param {FinishLine} line
 * @param {Axis} axis
 * @param {boolean} over  whether every racer has ended
 */
export function orderInWords(order, titles, line, axis, over) {
  if (order.length === 0) return `Nobody has reached ${lineInWords(line)}${over ? '' : ' yet'}.`;
  return `First to ${lineInWords(line)}: ${listInWords(order.map((arrival) => `${titles[arrival.index]} (${arrivalInWords(arrival, axis)})`))}.`;
}
