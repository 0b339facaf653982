// The experiments that undo and redo go through. Knows nothing of how one is shown: it is told what is shown.

import { same } from '../state/link.js';

/** @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument */
/**
 * What was shown: its racers' colours tell which racer is which; and which of the visitor's own images it is of, empty where of none.
 * @typedef {{document: ExperimentDocument, slots: number[], images: string}} Shown
 */

/** How many changes are kept. */
const DEPTH = 200;

export class UndoStack {
  /** @type {Shown[]} */
  #all = [];
  #at = -1;
  /** Where an undo or redo under way leads; null when none is. @type {number | null} */
  #leadsTo = null;

  get canUndo() {
    return this.#at > 0;
  }

  get canRedo() {
    return this.#at < this.#all.length - 1;
  }

  /**
   * To be told at every change of what is shown.
   * @param {Shown} shown
   * @param {{continues?: boolean}} [change]  whether it goes on with the change before it, and is undone with it
   */
  record(shown, { continues = false } = {}) {
    const leadsTo = this.#leadsTo;
    this.#leadsTo = null;
    if (leadsTo !== null && isSame(this.#all[leadsTo], shown)) this.#at = leadsTo;
    else if (this.#at >= 0 && isSame(this.#all[this.#at], shown)) this.#all[this.#at] = shown;
    else if (continues && this.#at > 0) this.#put(shown, this.#at);
    else this.#put(shown, this.#at + 1);
  }

  /** @returns {Shown | null} what to show; `record` is to follow, or `giveUp` */
  undo() {
    return this.#lead(-1);
  }

  /** @returns {Shown | null} likewise */
  redo() {
    return this.#lead(1);
  }

  /** What was to be shown could not be. */
  giveUp() {
    this.#leadsTo = null;
  }

  /** @param {number} by */
  #lead(by) {
    const to = this.#at + by;
    if (!this.#all[to]) return null;
    this.#leadsTo = to;
    return this.#all[to];
  }

  /**
   * Puts `shown` at an index, where what came after it ends.
   * @param {Shown} shown
   * @param {number} index
   */
  #put(shown, index) {
    this.#all = [...this.#all.slice(0, index), shown].slice(-DEPTH);
    this.#at = this.#all.length - 1;
  }
}

/**
 * @param {Shown} a
 * @param {Shown} b
 */
function isSame(a, b) {
  return a.images === b.images && same(a.document, b.document);
}
