// What the worker of the instruments does with the questions it gets: one after the other, each about one racer's problem, which it keeps
// as long as the questions are about it. Knows no DOM and no worker.

import { sentenceOf } from './sentence.js';

/**
 * @typedef {import('./core.js').InstrumentModule} InstrumentModule
 * @typedef {import('./core.js').Scope} Scope
 *
 * page -> worker
 * @typedef {object} InstrumentQuestion
 * @property {number} askId
 * @property {{text: string, racer: number, files: import('./protocol.js').DataFiles} | null} subject  null: the same as before
 * @property {boolean} free  whether it is about no racer
 * @property {string} name     a function of the module
 * @property {unknown[]} args  what it takes, after the scope of the racer that it is about
 *
 * worker -> page
 * @typedef {{askId: number, value: any, seconds: number}} InstrumentAnswer  `seconds`: of computing, without waiting for a core
 * @typedef {{askId: number, problem: string}} InstrumentProblem  one sentence
 */

export class InstrumentLoop {
  #surroundings;
  /** @type {Promise<InstrumentModule> | null} */
  #module = null;
  /** @type {Scope | null} */
  #scope = null;
  /** The end of the queue of questions. @type {Promise<void>} */
  #tail = Promise.resolve();

  /**
   * @param {object} surroundings
   * @param {() => Promise<InstrumentModule>} surroundings.loadModule
   * @param {(answer: InstrumentAnswer | InstrumentProblem) => void} surroundings.send
   * @param {() => number} surroundings.now  milliseconds
   * @param {() => Promise<() => void>} surroundings.takeCore  waits for a core to compute on; what it resolves to gives the core back
   */
  constructor(surroundings) {
    this.#surroundings = surroundings;
  }

  /**
   * Never rejects: what goes wrong is answered by a problem.
   * @param {InstrumentQuestion} question
   */
  receive(question) {
    this.#tail = this.#tail.then(() => this.#answer(question));
    return this.#tail;
  }

  /** @param {InstrumentQuestion} question */
  async #answer({ askId, subject, free, name, args }) {
    const { send, takeCore, loadModule, now } = this.#surroundings;
    try {
      this.#module ??= loadModule();
      const module = await this.#module;
      const data = subject && (await readFiles(subject.files));
      const giveBack = await takeCore();
      try {
        const start = now();
        if (subject && data) this.#open(module, subject, data);
        const answer = free ? module[name]?.(...args) : module[name]?.(this.#scope, ...args);
        if (answer === undefined) throw new Error(`The instruments know no ${name}.`);
        send({ askId, value: typeof answer === 'string' ? JSON.parse(answer) : answer, seconds: (now() - start) / 1000 });
      } finally {
        giveBack();
      }
    } catch (error) {
      this.#scope = null;
      this.#module = null; // its state is unknown
      send({ askId, problem: `The instrument could not measure (${sentenceOf(error)}).` });
    }
  }

  /**
   * @param {InstrumentModule} module
   * @param {NonNullable<InstrumentQuestion['subject']>} subject
   * @param {import('./core.js').DataBytes} data
   */
  #open(module, { text, racer }, data) {
    this.#scope?.delete();
    this.#scope = null;
    const { problem, scope } = module.createScope(text, racer, data);
    if (!scope) throw new Error(problem);
    this.#scope = scope;
  }
}

/**
 * @param {import('./protocol.js').DataFiles} files
 * @returns {Promise<import('./core.js').DataBytes>}
 */
async function readFiles(files) {
  const read = Object.entries(files).map(async ([name, blob]) => [name, new Uint8Array(await blob.arrayBuffer())]);
  return Object.fromEntries(await Promise.all(read));
}
