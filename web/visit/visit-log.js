// The experiments of this visit, the latest first: what each was called, when it was raced and how far its racers got.

import { latest } from '../state/results.js';
import { same } from '../state/link.js';

/**
 * @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument
 * @typedef {import('../state/store.js').RacerState} RacerState
 */

/** @typedef {{title: string, slot: number, loss: number, step: number, status: string}} Standing  of a racer when it was last seen */

/**
 * @typedef {object} Visited
 * @property {number} id
 * @property {string} title
 * @property {Date} time       when it was loaded
 * @property {ExperimentDocument} document
 * @property {string} images    which of the visitor's own it is of; else empty
 * @property {Standing[]} racers
 */

/** How many experiments are kept. */
const MOST = 100;

export class VisitLog {
  /** The latest first. @type {Visited[]} */
  #all = [];
  #made = 0;

  get all() {
    return this.#all;
  }

  /**
   * Another experiment is shown. One that has been there before moves to the front.
   * @param {{title: string, time: Date, document: ExperimentDocument, images: string}} shown
   * @param {{continues?: boolean}} [change]  whether it takes the place of the one before it
   */
  begin({ title, time, document, images }, { continues = false } = {}) {
    const others = this.#all.slice(continues ? 1 : 0);
    const again = others.find((other) => other.images === images && same(other.document, document));
    const present = { id: again?.id ?? ++this.#made, title, time, document, images, racers: again?.racers ?? [] };
    this.#all = [present, ...others.filter((other) => other !== again)].slice(0, MOST);
  }

  /**
   * How far the racers of the experiment shown have got.
   * @param {RacerState[]} racers
   * @param {string[]} titles
   */
  measure(racers, titles) {
    const [present, ...others] = this.#all;
    if (!present || !racers.some(({ columns }) => latest(columns, 'step') > 0)) return;
    const standings = racers.map(({ slot, status, columns }, index) => ({
      title: titles[index],
      slot,
      status,
      loss: latest(columns, 'train_loss'),
      step: latest(columns, 'step'),
    }));
    this.#all = [{ ...present, racers: standings }, ...others];
  }
}
