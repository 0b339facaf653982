// Results as `igd run` prints them: a header, and a line of comma-separated values for every row of every racer.

import { listInWords } from '../state/format.js';
import { growing } from './growing.js';

/** @typedef {import('./read-file.js').OldRacer} OldRacer */

/** The columns that hold words. */
const WORDS = ['method', 'status'];
/** The columns without which there is nothing to be drawn. */
const NEEDED = ['racer', 'step', 'train_loss'];

/**
 * @param {string} text
 * @returns {boolean} whether it means to be a table: its first line names a column of results, or several of whatever
 */
export function isTable(text) {
  const [header] = text.split(/[\r\n]/);
  return [',', ';'].some((mark) => {
    const names = cellsOf(header, mark).filter((name) => name !== '');
    return names.length > 1 || names.some((name) => NEEDED.includes(name));
  });
}

/**
 * @param {string} text
 * @param {(method: string) => string} labelOf
 * @returns {OldRacer[]} throws the end of a sentence that begins with the file's name
 */
export function readTable(text, labelOf) {
  const [header, ...lines] = text.split(/\r\n|\r|\n/);
  const names = cellsOf(header);
  if (cellsOf(header, ';').length > names.length)
    throw new Error(`is no table of results: its first line must name ${listInWords(NEEDED)} with commas between them, not semicolons.`);
  const missing = NEEDED.find((name) => !names.includes(name));
  if (missing) throw new Error(`is no table of results: its first line must name ${listInWords(NEEDED)}, and “${missing}” is missing.`);
  if (new Set(names).size < names.length) throw new Error('names a column twice in its first line.');
  const numbers = names.flatMap((name, index) => (WORDS.includes(name) ? [] : [{ name, index }]));
  /** @type {Map<string, {title: string, rows: number[][]}>} */
  const racers = new Map();
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const cells = cellsOf(line);
    if (cells.length !== names.length)
      throw new Error(`has ${cells.length} values in line ${index + 2}, but ${names.length} in its first.`);
    const row = numbers.map((column) => readCell(cells[column.index], column.name, index + 2));
    const key = cells[names.indexOf('racer')];
    const method = cells[names.indexOf('method')];
    const racer = racers.get(key) ?? { title: method ? labelOf(method) : `racer ${Number(key) + 1}`, rows: [] };
    racer.rows.push(row);
    racers.set(key, racer);
  });
  if (racers.size === 0) throw new Error('has no rows.');
  const all = [...racers.values()];
  return all.map(({ title, rows }, index) => ({
    title: all.filter((other) => other.title === title).length > 1 ? `${title} (racer ${index + 1})` : title,
    columns: growing(
      Object.fromEntries(numbers.map(({ name }, column) => [name, Float64Array.from(rows, (row) => row[column])])),
      `racer ${index + 1}`,
    ),
  }));
}

/**
 * @param {string} cell
 * @param {string} column
 * @param {number} line
 */
function readCell(cell, column, line) {
  if (cell === '' || /^-?nan$/i.test(cell)) return NaN;
  if (/^[+-]?inf(inity)?$/i.test(cell)) return cell.startsWith('-') ? -Infinity : Infinity;
  const value = Number(cell);
  if (Number.isNaN(value)) throw new Error(`has “${cell.slice(0, 40)}” in line ${line}, column “${column}”, which is no number.`);
  return value;
}

/**
 * What stands in a line, without the quotation marks that some programs write around it.
 * @param {string} line
 * @param {string} [mark]  that separates
 */
function cellsOf(line, mark = ',') {
  return line.split(mark).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}
