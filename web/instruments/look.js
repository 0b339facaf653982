// How instruments look at the racers: what a racer has learnt is asked of its own worker, what follows from it of a worker for all
// instruments, so that no race waits for a measurement.

import { racersOf } from '../state/racers.js';

/**
 * @typedef {import('../engine/core.js').InstrumentKind} InstrumentKind
 *
 * @typedef {Pick<import('../state/store.js').LabState, 'document' | 'racers'>} Subject
 *
 * @typedef {object} Measured
 * @property {any} value
 * @property {number} seconds  of computing
 */

export class Look {
  #parts;
  #client;
  /** Panels that measure again and again at present: they share what that may take. @type {Set<unknown>} */
  lookers = new Set();
  /** The experiment that the questions are about; null: the present one. @type {Subject | null} */
  #kept = null;

  /**
   * @param {object} parts
   * @param {import('../state/store.js').Store} parts.store
   * @param {Pick<import('../state/experiment.js').Experiment, 'ask'>} parts.experiment
   * @param {Pick<import('../engine/data-files.js').DataLibrary, 'load'>} parts.library
   * @param {(kind: InstrumentKind) => Pick<import('../engine/instrument-client.js').InstrumentClient, 'ask' | 'close'>} parts.makeClient
   * @param {InstrumentKind} [kind]
   */
  constructor(parts, kind = 'instruments') {
    this.#parts = parts;
    this.#client = parts.makeClient(kind);
  }

  /**
   * A look with a worker of its own, for what takes long or keeps something from one question to the next; whoever asked closes it.
   * @param {InstrumentKind} [kind]  which module its questions are for
   */
  own(kind) {
    return new Look(this.#parts, kind);
  }

  /**
   * From now on the questions are about the experiment as it is now, whatever is changed in it, until it is released.
   * @returns {() => void} releases it
   */
  keep() {
    const kept = (this.#kept = this.#parts.store.state);
    return () => {
      if (this.#kept === kept) this.#kept = null;
    };
  }

  /** Ends its worker; a question starts it anew. */
  close() {
    this.#client.close();
  }

  /**
   * @param {string} id  of a racer that is not loading
   * @returns {Promise<{step: number, values: Float32Array}>} its parameters in the order of the core, and after how many steps it has them
   */
  parameters(id) {
    return this.#parts.experiment.ask(id, { kind: 'parameters' });
  }

  /**
   * Asks the instruments' module about the problem of a racer.
   * @param {string} id
   * @param {string} name     of a function of the module
   * @param {unknown[]} args  what it takes after the scope
   * @returns {Promise<Measured>} rejects with one sentence
   */
  async ask(id, name, ...args) {
    const { store, library } = this.#parts;
    const { document, racers } = this.#kept ?? store.state;
    const racer = racers.findIndex((other) => other.id === id);
    if (!document || racer < 0) throw new Error('There is no such racer.');
    const files = await library.load(String(/** @type {any} */ (document).data.set));
    return this.#client.ask({ text: JSON.stringify(document), racer, files }, name, args);
  }

  /**
   * Asks the instruments' module what has nothing to do with the racers.
   * @param {string} name     of a function of the module
   * @param {unknown[]} args
   * @returns {Promise<Measured>} rejects with one sentence
   */
  compute(name, ...args) {
    return this.#client.ask(null, name, args);
  }

  /**
   * The settings of a racer in the document.
   * @param {string} id
   */
  settings(id) {
    const { document, racers } = this.#parts.store.state;
    return racersOf(document)[racers.findIndex((other) => other.id === id)];
  }
}
