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
 *
 * @typedef {object} Snapshot
 * @property {number} step  after so many steps
 * @property {Float32Array} values  its parameters in the order of the core
 * @property {(name: string, ...args: unknown[]) => Promise<Measured>} ask  as the look's, about this racer
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
   * A racer as it stands: what is asked of the snapshot is about the network and the data that it had then, whatever is changed meanwhile.
   * @param {string} id  of a racer that is not loading
   * @returns {Promise<Snapshot>}
   */
  async snapshot(id) {
    const subject = this.#subject;
    const { step, values } = await this.#parts.experiment.ask(id, { kind: 'parameters' });
    return { step, values, ask: (name, ...args) => this.#ask(subject, id, name, args) };
  }

  /** What a loss is of: of two experiments with the same text a network has the same loss. */
  get problem() {
    const { data, network, l2 } = /** @type {any} */ (this.#subject.document) ?? {};
    return JSON.stringify([data, network, l2]);
  }

  /**
   * Asks the instruments' module about the problem of a racer.
   * @param {string} id
   * @param {string} name     of a function of the module
   * @param {unknown[]} args  what it takes after the scope
   * @returns {Promise<Measured>} rejects with one sentence
   */
  ask(id, name, ...args) {
    return this.#ask(this.#subject, id, name, args);
  }

  /**
   * @param {Subject} subject
   * @param {string} id
   * @param {string} name
   * @param {unknown[]} args
   */
  async #ask({ document, racers }, id, name, args) {
    const racer = racers.findIndex((other) => other.id === id);
    if (!document || racer < 0) throw new Error('There is no such racer.');
    const files = await this.#parts.library.load(String(/** @type {any} */ (document).data.set));
    return this.#client.ask({ text: JSON.stringify(document), racer, files }, name, args);
  }

  get #subject() {
    return this.#kept ?? this.#parts.store.state;
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
