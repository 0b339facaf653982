// What happens to files that the visitor gives: an experiment is raced, results become old curves, images are raced on.

import { freeSlot } from '../state/racer-style.js';
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

/** Names of files that hold images or labels. */
const IMAGES = /\.gz$|\.idx$|ubyte$/i;

/**
 * @param {File[]} files
 * @param {Takers} takers
 * @returns {Promise<string>} what was done, in a sentence; empty where another tells it. Rejects with a sentence that names the file.
 */
export async function takeFiles(files, { store, load, takeImages }) {
  const { description } = store.state;
  if (files.length === 0 || !description) return '';
  if (files.every(({ name }) => IMAGES.test(name))) {
    await takeImages(files);
    return '';
  }
  /** @type {string[]} */
  const done = [];
  for (const file of files) {
    try {
      if (file.size > MOST_BYTES)
        throw new Error(`is too long: ${(file.size / 1e6).toFixed(1)} MB, and at most ${MOST_BYTES / 1e6} MB are read.`);
      const read = readFile(await file.text(), description);
      if (read.kind === 'experiment') {
        await load(read.document).catch((error) => {
          throw new Error(`holds an experiment that cannot be raced: ${error.message}`, { cause: error });
        });
        done.push(`The experiment of ${file.name} races.`);
      } else {
        addOldCurves(store, file.name, read.racers);
        done.push(`${file.name}: ${read.racers.length === 1 ? 'one old curve is' : `${read.racers.length} old curves are`} in the chart.`);
      }
    } catch (error) {
      throw new Error(`${file.name} ${error instanceof Error ? error.message : error}`, { cause: error });
    }
  }
  return done.join(' ');
}

/**
 * @param {Takers['store']} store
 * @param {string} file
 * @param {import('./read-file.js').OldRacer[]} racers
 */
function addOldCurves(store, file, racers) {
  const { overlays } = store.state;
  const slots = [...store.state.racers, ...overlays].map(({ slot }) => slot);
  let id = Math.max(0, ...overlays.map((overlay) => overlay.id));
  const added = racers.map(({ title, columns }) => {
    const slot = freeSlot(slots);
    slots.push(slot);
    return { id: ++id, title, file, slot, columns };
  });
  store.update({ overlays: [...overlays, ...added] });
}
