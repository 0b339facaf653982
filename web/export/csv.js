// All rows of all racers as CSV: the lines that `igd run` prints, under the same header, with the same numbers.

import { racersOf } from '../state/racers.js';

/**
 * @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument
 * @typedef {import('../state/store.js').RacerState} RacerState
 */

/**
 * @param {ExperimentDocument} document
 * @param {RacerState[]} racers
 * @returns {Generator<string>} the header, and then some lines at a time
 */
export function* csvParts(document, racers) {
  const names = Object.keys(racers.find(({ columns }) => columns.step)?.columns ?? {}); // the core's own, in its order
  yield line(['racer', 'method', 'status', ...names]);
  for (const [index, { status, columns }] of racers.entries()) {
    const start = [String(index), String(racersOf(document)[index]?.method ?? ''), status];
    const rows = columns.step?.length ?? 0;
    for (let row = 0; row < rows; row++) yield line([...start, ...names.map((name) => cell(columns[name][row]))]);
  }
}

/**
 * The shortest text that reads back as the same number; nothing where it is not defined.
 * @param {number} value
 */
function cell(value) {
  return Number.isFinite(value) ? String(value) : '';
}

/** @param {string[]} cells */
function line(cells) {
  return `${cells.map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',')}\n`;
}
