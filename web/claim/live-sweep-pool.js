// Carries out a sweep in the page: a pool of as many workers as the machine has cores, which take one run after the other. Touches no DOM.

import { sentenceOf } from '../engine/sentence.js';
import { LOST } from '../engine/client.js';
import { latest } from '../state/results.js';

/**
 * @typedef {import('../engine/client.js').RacerClient} RacerClient
 * @typedef {import('../engine/data-files.js').DataLibrary} DataLibrary
 * @typedef {import('../engine/protocol.js').Columns} Columns
 * @typedef {import('../engine/protocol.js').DataFiles} DataFiles
 * @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument
 * @typedef {import('./live-sweep-plan.js').SweepRun} SweepRun
 * @typedef {import('./live-sweep-results.js').SweepResult} SweepResult
 */

/**
 * @typedef {object} SweepProgress
 * @property {number} done     runs that have ended, however
 * @property {number} total
 * @property {number} running
 * @property {string} failed   one sentence where something went wrong; else empty
 */

const RUN_LOST = 'The worker of this run stopped unexpectedly.';

/**
 * One sweep and its workers.
 * @typedef {object} Sweep
 * @property {SweepRun[]} runs
 * @property {(SweepResult | null)[]} results
 * @property {number} next     the first run that nobody has taken
 * @property {number} running
 * @property {boolean} active  until all runs have ended, or it was cancelled
 * @property {string} problem  why no run could start; else empty
 * @property {Set<Pick<RacerClient, 'prepare' | 'play' | 'close'>>} racers
 */

/** Carries out the runs of a sweep, at most one on a core at a time. A new sweep replaces the one before. */
export class LiveSweep {
  #makeRacer;
  #library;
  #cores;
  #onChange;
  /** @type {Sweep} */
  #sweep = { runs: [], results: [], next: 0, running: 0, active: false, problem: '', racers: new Set() };

  /**
   * @param {object} parts
   * @param {(onRows: (columns: Columns) => void) => Pick<RacerClient, 'prepare' | 'play' | 'close'>} parts.makeRacer
   * @param {Pick<DataLibrary, 'load'>} parts.library
   * @param {number} parts.cores
   * @param {() => void} parts.onChange  called whenever progress or results change
   */
  constructor({ makeRacer, library, cores, onChange }) {
    this.#makeRacer = makeRacer;
    this.#library = library;
    this.#cores = cores;
    this.#onChange = onChange;
  }

  /** Whether there are runs still to come. */
  get active() {
    return this.#sweep.active;
  }

  get runs() {
    return this.#sweep.runs;
  }

  /** One for each run, null until it has ended. */
  get results() {
    return this.#sweep.results;
  }

  /** @returns {SweepProgress} */
  get progress() {
    const { runs, results, running } = this.#sweep;
    return { done: results.filter(Boolean).length, total: runs.length, running, failed: failureInWords(this.#sweep) };
  }

  /** How much longer it takes, in seconds; NaN while nothing is known. */
  get secondsLeft() {
    return secondsLeft(this.#sweep.runs, this.#sweep.results, this.#cores);
  }

  /**
   * @param {SweepRun[]} runs
   * @param {string} setName  their data set
   * @returns {Promise<void>} resolves when all have ended or the sweep was cancelled; never rejects
   */
  async start(runs, setName) {
    this.cancel();
    /** @type {Sweep} */
    const sweep = { runs, results: runs.map(() => null), next: 0, running: 0, active: true, problem: '', racers: new Set() };
    this.#sweep = sweep;
    this.#onChange();
    try {
      const files = await this.#library.load(setName);
      await Promise.all(Array.from({ length: Math.min(this.#cores, runs.length) }, () => this.#work(sweep, files)));
    } catch (error) {
      sweep.problem = sentence(error);
    }
    if (sweep.active) this.cancel(); // all is done
  }

  /** Ends all workers. What has ended is kept. */
  cancel() {
    const sweep = this.#sweep;
    if (!sweep.active) return;
    sweep.active = false;
    sweep.running = 0;
    for (const racer of sweep.racers) racer.close();
    sweep.racers.clear();
    this.#onChange();
  }

  /**
   * One worker: takes run after run until none is left.
   * @param {Sweep} sweep
   * @param {DataFiles} files
   */
  async #work(sweep, files) {
    /** @type {Columns} */
    let rows;
    const racer = this.#makeRacer((columns) => (rows = columns));
    sweep.racers.add(racer);
    while (sweep.active && sweep.next < sweep.runs.length) {
      const index = sweep.next++;
      rows = {};
      sweep.running += 1;
      this.#onChange();
      const start = performance.now();
      const end = await race(racer, sweep.runs[index].document, files);
      if (!sweep.active) return;
      sweep.running -= 1;
      sweep.results[index] = {
        ...end,
        step: latest(rows, 'step'),
        gradients: latest(rows, 'gradients'),
        seconds: latest(rows, 'seconds'),
        trainLoss: latest(rows, 'train_loss'),
        duration: (performance.now() - start) / 1000,
      };
      this.#onChange();
    }
    sweep.racers.delete(racer);
    racer.close();
  }
}

/**
 * @param {Pick<RacerClient, 'prepare' | 'play'>} racer
 * @param {ExperimentDocument} document
 * @param {DataFiles} files
 * @returns {Promise<Pick<SweepResult, 'status' | 'message'>>} never rejects
 */
async function race(racer, document, files) {
  try {
    await racer.prepare(JSON.stringify(document), 0, files);
    const status = await racer.play(Infinity);
    if (status === 'paused') throw new Error('This run was stopped before its end.');
    return { status, message: '' };
  } catch (error) {
    return { status: 'failed', message: sentence(error) };
  }
}

/** @param {Sweep} sweep */
function failureInWords({ results, problem }) {
  if (problem) return problem;
  const failures = results.flatMap((result) => (result?.status === 'failed' ? [result.message] : []));
  if (failures.length === 0) return '';
  return `${failures.length === 1 ? 'One run failed' : 'Several runs failed, the first so'}: ${failures[0]}`; // no count: it is read aloud when it changes
}

/**
 * @param {unknown} error
 * @returns {string} one sentence for the visitor
 */
function sentence(error) {
  const message = sentenceOf(error);
  return message === LOST ? RUN_LOST : message;
}

/**
 * How much longer a sweep takes, by the time that the runs of each racer took so far.
 * @param {SweepRun[]} runs
 * @param {(SweepResult | null)[]} results
 * @param {number} cores
 * @returns {number} NaN while nothing is known
 */
export function secondsLeft(runs, results, cores) {
  const taken = results.flatMap((result, index) =>
    result && result.status !== 'failed' ? [{ racer: runs[index].racer, duration: result.duration }] : [],
  );
  const mean = (/** @type {typeof taken} */ some) => some.reduce((sum, { duration }) => sum + duration, 0) / some.length;
  const waits = runs.filter((_, index) => !results[index]);
  const each = waits.map(({ racer }) => {
    const own = taken.filter((other) => other.racer === racer);
    return mean(own.length > 0 ? own : taken);
  });
  return each.reduce((sum, seconds) => sum + seconds, 0) / Math.min(cores, Math.max(1, waits.length));
}
