// What the strip knows of each racer: the edges of its Hessian, asked for while it races, and what the asking has cost.

import { Inquiry } from '../../engine/inquiry.js';
import { latest } from '../../state/results.js';

/**
 * @typedef {import('../../engine/inquiry.js').Ask} Ask
 * @typedef {import('../../state/store.js').RacerState} RacerState
 * @typedef {{kind: 'sharpness', examples: number}} Question
 */

/**
 * @typedef {object} Edges
 * @property {number} step       at which they were found
 * @property {number} largest    eigenvalue of the Hessian; NaN where the loss is not finite
 * @property {number} smallest
 * @property {number} seconds    that the measurements have taken since the race began
 */

/** So many training examples stand for all, but for a full batch that is not much larger: there the edge is to be exact. */
const SAMPLE = 500;
const WHOLE = 2000;

/** Milliseconds between two measurements of a racer, at least, and the share of its compute time that they may take. */
const PERIOD = 700;
const SHARE = 0.1;

/**
 * @param {{train: number}} data
 * @param {unknown} batch
 */
export function examplesOf({ train }, batch) {
  return batch === 'full' && train <= WHOLE ? train : Math.min(train, SAMPLE);
}

export class EdgeWatch {
  #ask;
  #onChange;
  #cores;
  /** @type {Map<string, {inquiry: Inquiry<Question>, seconds: number, step: number}>} */
  #racers = new Map();
  /** @type {Map<number, Question>} */
  #questions = new Map();
  /** By racer. @type {Map<string, Edges>} */
  edges = new Map();

  /**
   * @param {object} parts
   * @param {Ask} parts.ask
   * @param {() => void} parts.onChange
   * @param {number} parts.cores  of this machine
   */
  constructor({ ask, onChange, cores }) {
    this.#ask = ask;
    this.#onChange = onChange;
    this.#cores = cores;
  }

  /**
   * Says who is to be watched from now on.
   * @param {RacerState[]} racers
   * @param {number} examples
   */
  watch(racers, examples) {
    if (!this.#questions.has(examples)) this.#questions.set(examples, { kind: 'sharpness', examples });
    const question = /** @type {Question} */ (this.#questions.get(examples));
    for (const id of this.#racers.keys()) {
      if (!racers.some((racer) => racer.id === id)) this.#forget(id);
    }
    for (const racer of racers) {
      const watched = this.#watched(racer.id, racers.length);
      const step = latest(racer.columns, 'step'); // of the last row, which a measurement may be ahead of
      if (!(step >= watched.step)) this.edges.delete(racer.id); // it started anew
      watched.step = step;
      watched.inquiry.want(step >= 0 ? { racer, question } : null);
    }
  }

  /** Asks nothing until it is told again whom to watch. */
  rest() {
    for (const { inquiry } of this.#racers.values()) inquiry.want(null);
  }

  /** @param {string} id */
  #forget(id) {
    this.#racers.get(id)?.inquiry.want(null);
    this.#racers.delete(id);
    this.edges.delete(id);
  }

  /**
   * @param {string} id
   * @param {number} count  of racers that share the cores
   */
  #watched(id, count) {
    const present = this.#racers.get(id);
    if (present) return present;
    const watched = { seconds: 0, step: -Infinity, inquiry: /** @type {any} */ (null) };
    watched.inquiry = new Inquiry({
      ask: this.#ask,
      pause: () => Math.max(PERIOD, (1000 * watched.seconds * Math.max(1, count / this.#cores)) / SHARE),
      onAnswer: ({ step, values: [largest, smallest, , seconds] }, { racer }) => {
        const before = this.edges.get(racer.id);
        watched.seconds = seconds;
        const total = (before?.seconds ?? 0) + seconds;
        this.edges.set(racer.id, { step, largest, smallest, seconds: total });
        this.#onChange();
      },
    });
    this.#racers.set(id, watched);
    return watched;
  }
}

/**
 * The share of the racers' compute time, measurements included, that the measurements have taken.
 * @param {RacerState[]} racers
 * @param {Map<string, Edges>} edges
 * @returns {number} NaN before there is any
 */
export function shareOf(racers, edges) {
  let [measuring, racing] = [0, 0];
  for (const { id, columns } of racers) {
    measuring += edges.get(id)?.seconds ?? 0;
    racing += latest(columns, 'seconds') || 0;
  }
  return racing > 0 ? measuring / (measuring + racing) : NaN;
}
