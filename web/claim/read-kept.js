// Reads what assets/reproduction and assets/sweeps keep. For the build and for print-verdict; the page gets the result.

import { readFileSync, readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { condenseCourses, condenseSweep } from './data.js';

/** @typedef {import('./data.js').Sweep} Sweep */
/** @typedef {import('./data.js').Course} Course */

/**
 * A method of a published setting. `asPublished` and `corrected` name a document and one of its racers.
 * @typedef {object} PublishedMethod
 * @property {string} label
 * @property {{train: number | null, test: number | null} | null} published
 * @property {[string, number] | null} asPublished
 * @property {[string, number] | null} corrected
 * @property {number} [publishedLearningRate]  where it is not the setting's
 */

/**
 * @typedef {object} PublishedSetting
 * @property {string} name
 * @property {'ionosphere' | 'mnist'} group
 * @property {string[]} [blocks]
 * @property {number} learning_rate
 * @property {PublishedMethod[]} methods
 */

/**
 * @typedef {object} ClaimData
 * @property {PublishedSetting[]} settings
 * @property {Record<string, Record<string, any>>} documents  of the reproduction
 * @property {Record<string, Course>} courses
 * @property {Sweep[]} sweeps
 */

const ORDER = ['unit-50', 'unit-200', 'unit-1000', 'unit-full', 'raw-50', 'raw-200', 'raw-1000', 'raw-full'];

/**
 * @param {URL} assets  the folder
 * @returns {ClaimData}
 */
export function readKept(assets) {
  const reproduction = new URL('reproduction/', assets);
  const sweeps = new URL('sweeps/', assets);
  const text = (/** @type {string} */ name, /** @type {URL} */ folder) => readFileSync(new URL(name, folder), 'utf8');
  const json = (/** @type {string} */ name, /** @type {URL} */ folder) => JSON.parse(text(name, folder));
  const names = readdirSync(reproduction).filter((name) => name.endsWith('.json') && name !== 'published.json');
  const chosen = new URL('chosen/', sweeps);
  const kept = new Set(readdirSync(sweeps));
  const tested = new Set(kept.has('chosen') ? readdirSync(chosen) : []);
  const machine = text('machine.txt', sweeps).trim();
  return {
    settings: json('published.json', reproduction).settings,
    documents: Object.fromEntries(names.map((name) => [name.replace('.json', ''), json(name, reproduction)])),
    courses: condenseCourses(text('curves.csv', reproduction), text('finals.csv', reproduction)),
    sweeps: ORDER.filter((name) => kept.has(`${name}.csv.gz`)).map((name) => ({
      ...condenseSweep(
        name,
        json(`${name}.json`, sweeps),
        gunzipSync(readFileSync(new URL(`${name}.csv.gz`, sweeps))).toString(),
        tested.has(`${name}.csv`) ? { document: json(`${name}.json`, chosen), csv: text(`${name}.csv`, chosen) } : undefined,
      ),
      machine,
    })),
  };
}
