// The page's side of the instruments' worker: it is started by the first question, and anew by the first one after its death.

import { Connection } from './connection.js';

/**
 * What questions are about.
 * @typedef {object} Subject
 * @property {string} text   a valid document as JSON
 * @property {number} racer  which of its racers
 * @property {import('./protocol.js').DataFiles} files
 */

export class InstrumentClient {
  #connection;
  /** What the worker holds. @type {Subject | null} */
  #held = null;
  #lastAsk = 0;
  /** @type {Map<number, {resolve: (answer: {value: any, seconds: number}) => void, reject: (reason: Error) => void}>} */
  #questions = new Map();

  /**
   * @param {import('./connection.js').MakeWorker} makeWorker
   * @param {import('./connection.js').RequestLock | null} requestLock
   */
  constructor(makeWorker, requestLock) {
    this.#connection = new Connection(
      makeWorker,
      requestLock,
      (answer) => this.#receive(answer),
      () => this.#lose('The worker of the instruments stopped unexpectedly.'),
    );
  }

  /**
   * @param {Subject | null} subject  null: the question is about no racer
   * @param {string} name     of a function of the instruments' module
   * @param {unknown[]} args  what it takes after the scope
   * @returns {Promise<{value: any, seconds: number}>} rejects with one sentence
   */
  ask(subject, name, args) {
    return new Promise((resolve, reject) => {
      const askId = ++this.#lastAsk;
      this.#questions.set(askId, { resolve, reject });
      const sent = subject && !isSame(subject, this.#held) ? subject : null;
      if (sent) this.#held = sent;
      this.#connection.post({ askId, subject: sent, free: !subject, name, args });
    });
  }

  /** Ends the worker. What is asked later starts it anew. */
  close() {
    this.#connection.close();
    this.#lose('The instrument is not looked at any more.');
  }

  /** @param {import('./instrument-loop.js').InstrumentAnswer | import('./instrument-loop.js').InstrumentProblem} answer */
  #receive(answer) {
    const question = this.#questions.get(answer.askId);
    this.#questions.delete(answer.askId);
    if ('problem' in answer) {
      this.#held = null; // the worker has let go of it
      question?.reject(new Error(answer.problem));
    } else {
      question?.resolve(answer);
    }
  }

  /** @param {string} reason */
  #lose(reason) {
    this.#held = null;
    for (const { reject } of this.#questions.values()) reject(new Error(reason));
    this.#questions.clear();
  }
}

/**
 * @param {Subject} one
 * @param {Subject | null} other
 */
function isSame(one, other) {
  return other !== null && one.text === other.text && one.racer === other.racer && one.files === other.files;
}
