// What the strip knows of each racer: the edges of its Hessian, asked for while it races, and what the asking has cost.

import { Inquiry } from '../../engine/inquiry.js';
import { hasEnded } from '../../state/experiment.js';
import { latest } from '../../state/results.js';
import { addPoint } from './history.js';

/**
 * @typedef {import('../../engine/inquiry.js').Ask} Ask
 * @typedef {import('../../state/store.js').RacerState} RacerState
 * @typedef {{kind: 'sharpness', examples: number, smallestEvery: number}} Question
 */

/**
 * @typedef {object} Edges
 * @property {number} step       at which they were found
 * @property {number} largest    eigenvalue of the Hessian; of a racer that diverged as it was before; NaN where it never was finite
 * @property {number} smallest   as it was when it was last looked for; NaN before that, too
 * @property {number} seconds    that the measurements have taken since the race began, those after its end not counted
 * @property {import('./history.js').Point[]} past  of every measurement of this race: learning rate times the largest, and at which step
 * @property {number[]} recent   learning rate times the largest of the last few measurements, this one the last of them
 *
 * @typedef {object} Watched
 * @property {Inquiry<Question>} inquiry
 * @property {number[]} costs   seconds that the last few measurements of this race took
 * @property {import('./history.js').Point[]} past
 * @property {number} endedAt   when that was there, in milliseconds
 * @property {number} raced     seconds that the racer had computed then
 * @property {number} step      of the last row
 */

/** So many training examples stand for all, but for a full batch that is not much larger: there the edge is to be exact. */
const SAMPLE = 500;
const WHOLE = 2000;

/** The smallest eigenvalue, which is in no hurry and takes most of the products, is looked for in one measurement of so many. */
const SMALLEST_EVERY = 4;

/** Milliseconds between two measurements of a racer, at least, and the share of its compute time that they may take. */
const PERIOD = 350;
const SHARE = 0.1;
/** The same where racers take turns: each is measured while it waits for others to race, on the core that is left to the page. */
const SHARE_BESIDE = 1 / 3;
/** Where rows come so seldom that nobody knows how much a racer has computed, so many times that is waited. */
const UNTOLD = 3;

/** Of so many measurements the range is shown. */
export const RECENT = 12;

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
  #rateOf;
  /** Steps a second of each racer at most. */
  #speed = Infinity;
  #count = 1;
  /** @type {Map<string, Watched>} */
  #racers = new Map();
  /** @type {Map<number, Question>} */
  #questions = new Map();
  /** By racer. @type {Map<string, Edges>} */
  edges = new Map();

  /**
   * @param {object} parts
   * @param {Ask} parts.ask
   * @param {() => void} parts.onChange
   * @param {number} parts.cores  how many workers compute at a time
   * @param {(id: string, step: number) => number} parts.rateOf  the learning rate of a racer once it had taken so many steps
   */
  constructor({ ask, onChange, cores, rateOf }) {
    this.#ask = ask;
    this.#onChange = onChange;
    this.#cores = cores;
    this.#rateOf = rateOf;
  }

  /**
   * Says who is to be watched from now on.
   * @param {RacerState[]} racers
   * @param {number} examples
   * @param {number} [speed]  steps a second that each takes at most
   */
  watch(racers, examples, speed = Infinity) {
    this.#speed = speed;
    this.#count = racers.length;
    if (!this.#questions.has(examples)) this.#questions.set(examples, { kind: 'sharpness', examples, smallestEvery: SMALLEST_EVERY });
    const question = /** @type {Question} */ (this.#questions.get(examples));
    for (const id of this.#racers.keys()) {
      if (!racers.some((racer) => racer.id === id)) this.#forget(id);
    }
    for (const racer of racers) {
      const watched = this.#watched(racer.id);
      const step = latest(racer.columns, 'step'); // of the last row, which a measurement may be ahead of
      if (!(step >= watched.step)) this.#beginAnew(racer.id, watched);
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
   * @param {Watched} watched
   */
  #beginAnew(id, watched) {
    this.edges.delete(id);
    watched.costs = [];
    watched.past = [];
    watched.raced = 0;
  }

  /** @param {string} id */
  #watched(id) {
    const present = this.#racers.get(id);
    if (present) return present;
    /** @type {Watched} */
    const watched = { costs: [], past: [], endedAt: -Infinity, raced: 0, step: -Infinity, inquiry: /** @type {any} */ (null) };
    watched.inquiry = new Inquiry({
      ask: this.#ask,
      pause: (racer) => this.#pause(watched, racer),
      onAnswer: ({ step, values: [largest, smallest, , seconds] }, { racer }) => {
        const before = this.edges.get(racer.id);
        watched.costs = [...watched.costs, seconds].slice(-SMALLEST_EVERY);
        watched.endedAt = Date.now();
        watched.raced = latest(racer.columns, 'seconds') || 0;
        const spent = (before?.seconds ?? 0) + (hasEnded(racer) ? 0 : seconds);
        const lost = !Number.isFinite(largest) && Number.isFinite(before?.largest); // it diverges: what it had come to says why
        const low = Number.isNaN(smallest) && before ? before.smallest : smallest;
        const high = this.#rateOf(racer.id, step) * largest;
        const recent = [...(before?.recent ?? []), high].slice(-RECENT);
        const { past } = watched;
        addPoint(past, [step, high]);
        this.edges.set(racer.id, { ...(before && lost ? before : { step, largest, smallest: low, recent, past }), seconds: spent });
        this.#onChange();
      },
    });
    this.#racers.set(id, watched);
    return watched;
  }

  /**
   * How long a racer is left alone: until it has computed so much more that a measurement, as dear as the last few were on average, is its
   * share, or has waited for its next step for as long as that took.
   * @param {Watched} watched
   * @param {RacerState} racer
   * @returns {number} milliseconds since the end of the last measurement
   */
  #pause({ costs, endedAt, raced }, { columns }) {
    const seconds = costs.reduce((sum, cost) => sum + cost, 0) / Math.max(1, costs.length);
    const passed = Date.now() - endedAt;
    const crowd = Math.max(1, this.#count / this.#cores);
    const beside = crowd > 1 && this.#speed === Infinity;
    const share = beside ? SHARE_BESIDE : SHARE;
    const due = (1000 * seconds * (1 - share)) / share;
    const computed = 1000 * ((latest(columns, 'seconds') || 0) - raced);
    const waited = this.#speed === Infinity ? 0 : Math.max(0, passed - computed) / crowd;
    const left = due - computed - (waited * (1 - share)) / share;
    if (left <= 0) return PERIOD;
    const most = (beside ? 1 : UNTOLD) * due * crowd; // beside the race it keeps nobody waiting
    return Math.max(PERIOD, Math.min(passed + left, most));
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
