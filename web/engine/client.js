// The page's side of the protocol: a worker as an object with promises.

import { Connection } from './connection.js';

/**
 * @typedef {import('./protocol.js').MessageToWorker} MessageToWorker
 * @typedef {import('./protocol.js').MessageFromWorker} MessageFromWorker
 * @typedef {import('./protocol.js').Description} Description
 * @typedef {import('./protocol.js').ExperimentDocument} ExperimentDocument
 * @typedef {import('./protocol.js').Columns} Columns
 * @typedef {import('./protocol.js').DataFiles} DataFiles
 * @typedef {import('./connection.js').MakeWorker} MakeWorker
 * @typedef {import('./connection.js').RequestLock} RequestLock
 */

/** Why a promise is rejected whose race gave way to another. Nothing is wrong then, and the visitor is told nothing. */
export class Replaced extends Error {}

export const LOST = 'The worker of this racer stopped unexpectedly; reset starts it anew.';

/** The worker that answers questions about documents. Each question is its own run. */
export class CoreClient {
  #connection;
  #lastRun = 0;
  /** @type {Map<number, PromiseWithResolvers<any>>} */
  #questions = new Map();

  /**
   * @param {MakeWorker} makeWorker
   * @param {RequestLock | null} requestLock
   */
  constructor(makeWorker, requestLock) {
    this.#connection = new Connection(
      makeWorker,
      requestLock,
      (reply) => this.#receive(reply),
      () => this.#lose(),
    );
  }

  /** @returns {Promise<Description>} */
  describe() {
    return this.#ask({ type: 'describe', runId: ++this.#lastRun });
  }

  /**
   * @param {string} text  an experiment document as JSON
   * @returns {Promise<ExperimentDocument>} with every key present; rejects with the core's sentence
   */
  validate(text) {
    return this.#ask({ type: 'validate', runId: ++this.#lastRun, text });
  }

  /**
   * Unpacks a file where the page does not wait for it.
   * @param {Blob} blob  packed by gzip or not
   * @returns {Promise<Blob>} rejects where the file is damaged
   */
  unpack(blob) {
    return this.#ask({ type: 'unpack', runId: ++this.#lastRun, blob });
  }

  /**
   * @param {MessageToWorker} message
   * @returns {Promise<any>}
   */
  #ask(message) {
    const answer = withResolvers();
    this.#questions.set(message.runId, answer);
    this.#connection.post(message);
    return answer.promise;
  }

  /** @param {MessageFromWorker} message */
  #receive(message) {
    const question = this.#questions.get(message.runId);
    this.#questions.delete(message.runId);
    if (message.type === 'described') question?.resolve(message.description);
    else if (message.type === 'validated') question?.resolve(message.document);
    else if (message.type === 'unpacked') question?.resolve(message.blob);
    else if (message.type === 'failed') question?.reject(new Error(message.message));
  }

  #lose() {
    for (const question of this.#questions.values()) question.reject(new Error('The training engine could not be started.'));
    this.#questions.clear();
  }
}

/**
 * The worker of one racer. Holds one race at a time; `prepare` replaces it, and starts a new worker where the old one is lost.
 * `onRows` gets the rows of the present race only.
 */
export class RacerClient {
  #connection;
  #onRows;
  #onLost;
  #runId = 0;
  #lastQuestion = 0;
  /** The questions of the present run that wait for their answers. @type {Map<number, PromiseWithResolvers<any>>} */
  #questions = new Map();
  /** The requests of the present run that wait for their answers, which come in this order. @type {PromiseWithResolvers<any>[]} */
  #waiting = [];

  /**
   * @param {object} parts
   * @param {MakeWorker} parts.makeWorker
   * @param {RequestLock | null} parts.requestLock
   * @param {(columns: Columns) => void} parts.onRows
   * @param {(message: string) => void} parts.onLost  called when the worker dies while nothing is asked of it
   */
  constructor({ makeWorker, requestLock, onRows, onLost }) {
    this.#connection = new Connection(
      makeWorker,
      requestLock,
      (reply) => this.#receive(reply),
      () => this.#lose(),
    );
    this.#onRows = onRows;
    this.#onLost = onLost;
  }

  /**
   * @param {string} text   a valid document as JSON
   * @param {number} racer  which of its racers
   * @param {DataFiles} files
   * @returns {Promise<number>} the number of steps of the whole race; rejects with one sentence
   */
  prepare(text, racer, files) {
    this.#endRun(new Replaced('This race was replaced by another.'));
    return this.#ask({ type: 'prepare', runId: this.#runId, text, racer, files });
  }

  /**
   * @param {number} steps  at most this many; Infinity for all
   * @param {number} [stepsPerSecond]
   * @returns {Promise<'paused' | 'finished' | 'diverged'>} why it stopped; rejects with one sentence
   */
  play(steps, stepsPerSecond = Infinity) {
    return this.#ask({ type: 'play', runId: this.#runId, steps, stepsPerSecond });
  }

  /**
   * Changes how fast a `play` that is under way goes on.
   * @param {number} stepsPerSecond
   */
  pace(stepsPerSecond) {
    if (this.#waiting.length > 0) this.#connection.post({ type: 'pace', runId: this.#runId, stepsPerSecond });
  }

  /** Makes a `play` that is under way answer soon. */
  pause() {
    if (this.#waiting.length > 0) this.#ask({ type: 'pause', runId: this.#runId }).catch(() => {}); // the `play` reports the failure
  }

  /**
   * Asks what the racer has learnt so far. A run goes on meanwhile.
   * @param {import('./protocol.js').Question} question
   * @returns {Promise<{step: number, values: Float32Array}>} rejects where the race is replaced or lost before the answer
   */
  ask(question) {
    return this.#question((askId) => ({ type: 'ask', runId: this.#runId, askId, question }));
  }

  /**
   * Gives the racer another learning rate, from its next step on.
   * @param {number} learningRate  as the document may have it
   * @returns {Promise<number>} after how many steps, 0 where the race has not begun or is over and nothing was changed; rejects as `ask`
   */
  async changeLearningRate(learningRate) {
    const { step } = await this.#question((askId) => ({ type: 'change', runId: this.#runId, askId, learningRate }));
    return step;
  }

  /**
   * @param {(askId: number) => MessageToWorker} message
   * @returns {Promise<any>} the answer
   */
  #question(message) {
    const answer = withResolvers();
    const askId = ++this.#lastQuestion;
    this.#questions.set(askId, answer);
    this.#connection.post(message(askId));
    return answer.promise;
  }

  /** Forgets the present race, whose rows and answers no longer matter, and lets the worker rest. */
  abandon() {
    this.pause();
    this.#endRun(new Replaced('This race was replaced by another.'));
  }

  close() {
    this.#connection.close();
    this.#endRun(new Replaced('This racer was removed.'));
  }

  /**
   * @param {MessageToWorker} message
   * @returns {Promise<any>}
   */
  #ask(message) {
    const answer = withResolvers();
    this.#waiting.push(answer);
    this.#connection.post(message);
    return answer.promise;
  }

  /** @param {MessageFromWorker} message */
  #receive(message) {
    if (message.runId !== this.#runId) return;
    if (message.type === 'progress') this.#onRows(message.columns);
    else if (message.type === 'answered' || message.type === 'changed') this.#settleQuestion(message);
    else if (message.type === 'failed') this.#endRun(new Error(message.message));
    else if (message.type === 'ready') this.#waiting.shift()?.resolve(message.totalSteps);
    else if (message.type === 'paused') this.#waiting.shift()?.resolve('paused');
    else if (message.type === 'finished') this.#waiting.shift()?.resolve(message.reason);
  }

  /** @param {import('./protocol.js').Answered | import('./protocol.js').Changed} answer */
  #settleQuestion({ askId, type, runId, ...answer }) {
    this.#questions.get(askId)?.resolve(answer);
    this.#questions.delete(askId);
  }

  #lose() {
    const idle = this.#waiting.length === 0;
    this.#endRun(new Error(LOST));
    if (idle) this.#onLost(LOST);
  }

  /**
   * From here on the answers of the present run are stale.
   * @param {Error} reason
   */
  #endRun(reason) {
    this.#runId += 1;
    for (const answer of this.#waiting.splice(0)) answer.reject(reason);
    for (const question of this.#questions.values()) question.reject(reason);
    this.#questions.clear();
  }
}

/**
 * `Promise.withResolvers`, which not every browser in use has.
 * @returns {PromiseWithResolvers<any>}
 */
function withResolvers() {
  /** @type {any} */
  const parts = {};
  parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
  return parts;
}
