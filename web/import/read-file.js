// What a file holds: an experiment, or results to lay under the chart. Each way in which a file can be wrong has its sentence.

import { racersOf, racerTitles } from '../state/racers.js';
import { growing } from './growing.js';
import { isTable, readTable } from './read-table.js';

/**
 * @typedef {import('../engine/protocol.js').Columns} Columns
 * @typedef {import('../engine/protocol.js').Description} Description
 * @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument
 */

/** @typedef {{title: string, columns: Columns}} OldRacer */
/** @typedef {{kind: 'experiment', document: ExperimentDocument}} ExperimentFile  whether it is valid is for the core to tell */
/** @typedef {{kind: 'results', document: ExperimentDocument | null, racers: OldRacer[]}} ResultsFile */

/** Said of a file that is nothing the page knows. */
const UNKNOWN = 'cannot be read: drop an experiment as JSON, results as JSON or CSV, or a pair of IDX files, images and their labels.';

/** What a file may hold, in bytes: a longer one would keep the page busy. */
export const MOST_BYTES = 4e6;

/**
 * @param {string} text
 * @param {Description} description
 * @param {string} [name]  the file's
 * @returns {ExperimentFile | ResultsFile} throws the end of a sentence that begins with the file's name
 */
export function readFile(text, description, name = '') {
  if (text.includes('\0')) throw new Error(UNKNOWN);
  const content = text.replace(/^\ufeff/, '').trim();
  if (content === '') throw new Error('is empty.');
  const table = /\.csv$/i.test(name) || isTable(content);
  if (/^[[{]/.test(content) || (content.startsWith('"') && !table)) return readJson(content, description);
  if (!table) throw new Error(UNKNOWN);
  return {
    kind: 'results',
    document: null,
    racers: readTable(content, (method) => description.methods.find(({ name }) => name === method)?.label ?? method),
  };
}

/**
 * @param {string} text
 * @param {Description} description
 * @returns {ExperimentFile | ResultsFile}
 */
function readJson(text, description) {
  /** @type {any} */
  let content;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new Error(`is not correct JSON: ${error instanceof Error ? error.message.replace(/\.?$/, '.') : error}`, { cause: error });
  }
  if (content === null || typeof content !== 'object' || Array.isArray(content)) {
    throw new Error('is JSON, but no object, as an experiment and results are.');
  }
  if (
    Array.isArray(content.racers) &&
    content.racers.some((/** @type {any} */ racer) => racer !== null && typeof racer === 'object' && 'columns' in racer)
  ) {
    return readResults(content, description);
  }
  const keys = Object.keys(content);
  if (keys.length > 0 && !keys.some((key) => key in description.document)) {
    throw new Error(`is neither an experiment nor results: it has no key such as “racers” or “data”, only “${keys[0].slice(0, 40)}”.`);
  }
  return { kind: 'experiment', document: content };
}

/**
 * @param {{document?: unknown, racers: any[]}} results
 * @param {Description} description
 * @returns {ResultsFile}
 */
function readResults({ document, racers }, description) {
  const known = document !== null && typeof document === 'object' && !Array.isArray(document);
  const experiment = known ? /** @type {ExperimentDocument} */ (document) : null;
  const titles = titlesOf(experiment, racers.length, description);
  return {
    kind: 'results',
    document: experiment,
    racers: racers.map((racer, index) => ({
      title: titles[index] ?? `racer ${index + 1}`,
      columns: growing(readColumns(racer?.columns, `racer ${index + 1}`), `racer ${index + 1}`),
    })),
  };
}

/**
 * @param {unknown} columns
 * @param {string} whose
 * @returns {Columns}
 */
function readColumns(columns, whose) {
  if (columns === null || typeof columns !== 'object') throw new Error(`has no columns of ${whose}.`);
  const entries = Object.entries(columns);
  for (const needed of ['step', 'train_loss']) {
    if (!Array.isArray(/** @type {any} */ (columns)[needed])) throw new Error(`has no column “${needed}” of ${whose}.`);
  }
  const { length } = /** @type {any} */ (columns).step;
  return Object.fromEntries(
    entries.map(([name, values]) => {
      if (!Array.isArray(values)) throw new Error(`has a column “${name}” of ${whose} that is no list.`);
      if (values.length !== length) {
        throw new Error(`has ${values.length} entries in the column “${name}” of ${whose}, but ${length} in “step”.`);
      }
      const wrong = values.find((value) => value !== null && typeof value !== 'number');
      if (wrong !== undefined)
        throw new Error(`has ${JSON.stringify(wrong).slice(0, 40)} in the column “${name}” of ${whose}, which is no number.`);
      return [name, Float64Array.from(values, (value) => value ?? NaN)];
    }),
  );
}

/**
 * @param {ExperimentDocument | null} document
 * @param {number} count
 * @param {Description} description
 * @returns {string[]} none where the document does not fit
 */
function titlesOf(document, count, description) {
  const racers = document && Array.isArray(document.racers) ? racersOf(document) : [];
  const sound = racers.length === count && racers.every((racer) => description.methods.some(({ name }) => name === racer?.method));
  return sound ? racerTitles(document, description) : [];
}
