// What happens to files that the visitor gives: an experiment is raced, results become old curves, images are raced on.

import { Replaced } from '../engine/client.js';
import { sentenceOf } from '../engine/sentence.js';
import { oldCurves } from '../chart/old-curves.js';
import { formatCount } from '../state/format.js';
import { freeSlot } from '../state/racer-style.js';
import { inShort, labelsIn } from '../state/refusal.js';
import { shownView } from '../state/shown-view.js';
import { MOST_BYTES, readFile } from './read-file.js';

/**
 * @typedef {import('../state/store.js').Store} Store
 * @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument
 */

/**
 * @typedef {object} Takers
 * @property {Pick<Store, 'state' | 'update'>} store
 * @property {(document: ExperimentDocument) => Promise<void>} load        rejects with one sentence
 * @property {(files: File[]) => Promise<void>} takeImages
 */

/** Names of files that are meant to hold images or labels, whatever is in them. */
const IMAGES = /\.gz$|\.idx\d?$|ubyte$/i;
/** How files of the IDX format begin, of whatever numbers, and files packed by gzip, in hexadecimal. */
const BEGINNINGS = /^(00000[89b-e]0|1f8b)/;

/**
 * @param {File[]} files
 * @param {Takers} takers
 * @returns {Promise<string>} what was done, in a sentence; empty where another tells it. Rejects with a sentence that names the file.
 */
export async function takeFiles(files, { store, load, takeImages }) {
  const { description } = store.state;
  if (files.length === 0 || !description) return '';
  const areImages = await Promise.all(files.map(isOfImages));
  const images = files.filter((_, index) => areImages[index]);
  if (images.length > 0) await takeImages(images);
  /** @type {string[]} */
  const done = [];
  for (const file of files.filter((one) => !images.includes(one))) {
    try {
      if (file.size > MOST_BYTES)
        throw new Error(`is too long: ${(file.size / 1e6).toFixed(1)} MB, and at most ${MOST_BYTES / 1e6} MB are read.`);
      const read = readFile(await file.text(), description, file.name);
      if (read.kind === 'experiment') {
        const told = (/** @type {any} */ error) => {
          if (error instanceof Replaced) return false;
          const why = inShort(error.message, labelsIn(read.document, description));
          throw new Error(`holds an experiment that cannot be raced: ${why}`, { cause: error });
        };
        const races = await load(read.document).then(() => true, told);
        if (races) done.push(`The experiment of ${file.name} races.`);
      } else {
        done.push(`${file.name}: ${inTheChart(store, addOldCurves(store, file.name, read))}`);
      }
    } catch (error) {
      throw new Error(`${file.name} ${sentenceOf(error)}`, { cause: error });
    }
  }
  return done.join(' ');
}

/**
 * By its name, or by what it begins with.
 * @param {File} file
 */
async function isOfImages(file) {
  if (IMAGES.test(file.name)) return true;
  const bytes = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return BEGINNINGS.test(Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''));
}

/**
 * @param {Takers['store']} store
 * @param {string} file
 * @param {import('./read-file.js').ResultsFile} results
 * @returns {import('../chart/old-curves.js').Overlay[]} those that were added
 */
function addOldCurves(store, file, { racers, document }) {
  const { overlays } = store.state;
  const slots = [...store.state.racers, ...overlays].map(({ slot }) => slot);
  let id = Math.max(0, ...overlays.map((overlay) => overlay.id));
  const added = racers.map(({ title, columns }) => {
    const slot = freeSlot(slots);
    slots.push(slot);
    return { id: ++id, title, file, slot, columns, document };
  });
  store.update({ overlays: [...overlays, ...added] });
  return added;
}

/**
 * @param {Takers['store']} store
 * @param {import('../chart/old-curves.js').Overlay[]} added
 * @returns {string} whether the chart shows them: the end of a sentence
 */
function inTheChart({ state: { view, document } }, added) {
  const drawn = oldCurves(added, shownView(view, document)).length;
  const all = added.length === 1 ? 'one old curve is' : `${formatCount(added.length)} old curves are`;
  if (drawn === added.length) return `${all} in the chart.`;
  if (drawn > 0)
    return `${formatCount(drawn)} of its ${formatCount(added.length)} old curves are in the chart; the others have nothing for its axes.`;
  return `its old ${added.length === 1 ? 'curve has' : 'curves have'} nothing for the axes of this chart: choose others.`;
}
