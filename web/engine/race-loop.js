// What a worker does with the messages it gets: one race at a time, run in short slices so that `pause` and a new `prepare`
// get in between. Every request but `pace` has its own answer, and answers come in the order of the requests: a `play` that is paused is
// answered by `paused`, and then the `pause` by another. Knows no DOM and no worker, and is tested in node with a fake engine.

import { sentenceOf } from './sentence.js';
import { StepPace } from './step-pace.js';
import { unpack } from './unpack.js';

/**
 * @typedef {import('./protocol.js').MessageToWorker} MessageToWorker
 * @typedef {import('./protocol.js').MessageFromWorker} MessageFromWorker
 * @typedef {import('./protocol.js').DataFiles} DataFiles
 */

/** How long a slice of work may last before messages get their turn, in milliseconds. A single step may be longer. */
export const SLICE_MS = 30;
/** Rows are sent at most this often, in milliseconds. */
export const PROGRESS_MS = 125;

/**
 * @typedef {object} Surroundings
 * @property {() => Promise<import('./core.js').Engine>} loadEngine
 * @property {(message: MessageFromWorker) => void} send
 * @property {() => number} now               milliseconds
 * @property {() => Promise<void>} takeTurn   resolves after the messages that wait have been received
 * @property {(milliseconds: number) => Promise<void>} rest   resolves after so long; messages are received meanwhile
 * @property {() => Promise<() => void>} takeCore   waits for a core to race on; what it resolves to gives the core back
 * @property {() => Promise<() => void>} takePageCore   likewise, for the one that is left to the page: to be measured on
 */

/** How many test examples are looked at together: all at once would take more memory than the training. */
const TEST_BLOCK = 500;

/**
 * The race that the worker holds.
 * @typedef {object} Entry
 * @property {number} runId
 * @property {import('./core.js').Race | null} race  null while the data is read
 * @property {import('./core.js').Sharpness | null} sharpness  once it was asked for
 * @property {number} measured  how many times that was
 * @property {number} goal         the step to stop at
 * @property {StepPace} pace       how fast steps may follow each other
 * @property {boolean} playing     whether the loop runs
 * @property {number} pauses       `pause` messages that wait for the loop to stop
 * @property {number} sentAt       when rows were last sent
 */

export class RaceLoop {
  #surroundings;
  /** @type {Promise<import('./core.js').Engine> | null} */
  #engine = null;
  /** @type {Entry | null} */
  #entry = null;
  /** Resolves when the slices asked for so far are over. @type {Promise<unknown>} */
  #slices = Promise.resolve();

  /** @param {Surroundings} surroundings */
  constructor(surroundings) {
    this.#surroundings = surroundings;
  }

  /**
   * Starts to load the engine before it is asked for. A failure shows when it is.
   */
  warmUp() {
    this.#loadEngine().catch(() => {});
  }

  /**
   * Carries out one message. Never rejects: what goes wrong is answered by `failed`.
   * @param {MessageToWorker} message
   */
  async receive(message) {
    try {
      await this.#carryOut(message);
    } catch (error) {
      if (this.#entry?.runId === message.runId) this.#retire();
      if (isCrash(error)) this.#engine = null; // its state is unknown
      this.#surroundings.send({ type: 'failed', runId: message.runId, message: raceSentenceOf(error) });
    }
  }

  /** @param {MessageToWorker} message */
  async #carryOut(message) {
    const { runId } = message;
    if (message.type === 'unpack') {
      this.#surroundings.send({ type: 'unpacked', runId, blob: await unpack(message.blob) });
    } else if (message.type === 'describe') {
      const engine = await this.#loadEngine();
      this.#surroundings.send({ type: 'described', runId, description: engine.describe() });
    } else if (message.type === 'validate') {
      const engine = await this.#loadEngine();
      this.#surroundings.send({ type: 'validated', runId, document: engine.normalize(message.text) });
    } else if (message.type === 'prepare') {
      await this.#prepare(message);
    } else if (message.type === 'play') {
      await this.#play(runId, message);
    } else if (message.type === 'pace') {
      this.#held(runId).entry.pace.set(message.stepsPerSecond);
    } else if (message.type === 'pause') {
      this.#pause(runId);
    } else if (message.type === 'ask') {
      await this.#answer(message);
    } else if (message.type === 'change') {
      this.#change(message);
    } else {
      throw new Error('The worker was sent a message that it does not know.');
    }
  }

  /** @param {import('./protocol.js').Prepare} message */
  async #prepare({ runId, text, racer, files }) {
    this.#retire();
    /** @type {Entry} */
    const entry = {
      runId,
      race: null,
      sharpness: null,
      measured: 0,
      goal: 0,
      pace: new StepPace(),
      playing: false,
      pauses: 0,
      sentAt: -Infinity,
    };
    this.#entry = entry;
    const [engine, data] = await Promise.all([this.#loadEngine(), readFiles(files)]);
    if (this.#entry !== entry) return;
    const race = engine.createRace(text, racer, data);
    entry.race = race;
    while (race.rowPending()) {
      await this.#slice(entry, () => (race.advance(), race.rowPending()));
      await this.#surroundings.takeTurn();
      if (this.#entry !== entry) return;
    }
    this.#sendRows(entry, race);
    this.#surroundings.send({ type: 'ready', runId, totalSteps: race.totalSteps() });
  }

  /**
   * @param {number} runId
   * @param {Pick<import('./protocol.js').Play, 'steps' | 'stepsPerSecond'>} message
   */
  async #play(runId, { steps, stepsPerSecond }) {
    const { entry, race } = this.#held(runId);
    entry.goal = race.step() + steps;
    entry.pace.set(stepsPerSecond);
    if (entry.playing) return; // the loop that runs answers
    entry.playing = true;
    let goalRow = false;

    /** One unit of work; false when the race stops here. */
    const work = () => {
      if (race.step() >= entry.goal && !goalRow && race.status() === 'running') {
        goalRow = true;
        race.requestRow();
      }
      if (!race.rowPending() && (goalRow || race.status() !== 'running')) return false;
      if (!race.rowPending()) entry.pace.stepped(this.#surroundings.now());
      race.advance();
      return true;
    };
    /** How long to wait before more work, in milliseconds: for the next step, but not for what follows the last one. */
    const wait = () =>
      race.rowPending() || race.step() >= entry.goal || race.status() !== 'running' ? 0 : entry.pace.wait(this.#surroundings.now());

    for (;;) {
      const pause = Math.min(wait(), SLICE_MS);
      if (pause > 0) await this.#surroundings.rest(pause);
      if (this.#entry !== entry) return;
      const more = pause > 0 || (await this.#slice(entry, work, () => wait() <= 0));
      if (this.#entry !== entry) return;
      if (!more || this.#rowsAreDue(entry)) this.#sendRows(entry, race);
      if (!more) break;
      await this.#surroundings.takeTurn();
      if (this.#entry !== entry) return;
      if (entry.pauses > 0) {
        this.#sendRows(entry, race);
        break;
      }
    }
    entry.playing = false;
    const reason = race.status();
    if (reason === 'running' || race.rowPending()) this.#surroundings.send({ type: 'paused', runId, step: race.step() });
    else this.#surroundings.send({ type: 'finished', runId, reason, step: race.step() });
    for (; entry.pauses > 0; entry.pauses--) this.#surroundings.send({ type: 'paused', runId, step: race.step() });
  }

  /** @param {number} runId */
  #pause(runId) {
    const { entry, race } = this.#held(runId);
    if (entry.playing) entry.pauses += 1;
    else this.#surroundings.send({ type: 'paused', runId, step: race.step() });
  }

  /** @param {import('./protocol.js').Ask} message */
  async #answer({ runId, askId, question }) {
    const { entry, race } = this.#held(runId);
    const answer =
      question.kind === 'sharpness' ? await this.#edges(entry, race, question) : { step: race.step(), values: valuesOf(race, question) };
    if (this.#entry === entry) this.#surroundings.send({ type: 'answered', runId, askId, ...answer });
  }

  /**
   * The edges of the Hessian, in slices between those of the race; at full speed, where racers wait for each other, beside the others'.
   * @param {Entry} entry
   * @param {import('./core.js').Race} race
   * @param {{examples: number, smallestEvery: number}} question  the same for the whole race
   * @returns {Promise<{step: number, values: Float32Array}>} the step is the one they are of: it may be after that of the question
   */
  async #edges(entry, race, { examples, smallestEvery }) {
    const { now, takeTurn, takeCore, takePageCore } = this.#surroundings;
    const engine = await this.#loadEngine();
    let seconds = 0;
    let step = 0;
    let begun = false;
    const due = (entry.measured++ - 1) % smallestEvery === 0;
    const work = () => {
      const start = now();
      entry.sharpness ??= engine.createSharpness(race, examples);
      const more = begun ? entry.sharpness.advance(due || !entry.playing) : true;
      if (!begun) {
        entry.sharpness.begin(race);
        step = race.step();
        begun = true;
      }
      seconds += (now() - start) / 1000;
      return more;
    };
    const core = () => (entry.playing && entry.pace.isFull ? takePageCore() : takeCore());
    while (await this.#slice(entry, work, undefined, core)) await takeTurn();
    return { step, values: Float32Array.of(...(entry.sharpness?.edges() ?? []), seconds) };
  }

  /** @param {import('./protocol.js').Change} message */
  #change({ runId, askId, learningRate }) {
    const { race } = this.#held(runId);
    const step = race.status() === 'running' ? race.step() : 0;
    if (step > 0) race.changeLearningRate(learningRate);
    this.#surroundings.send({ type: 'changed', runId, askId, step });
  }

  /**
   * @param {number} runId
   * @returns {{entry: Entry, race: import('./core.js').Race}}
   */
  #held(runId) {
    const entry = this.#entry;
    if (!entry?.race || entry.runId !== runId) throw new Error('This racer has no race to run; reset starts it anew.');
    return { entry, race: entry.race };
  }

  /**
   * Waits for a core and works until the slice is over, at least once, unless the race has been replaced or paused by then.
   * @param {Entry} entry
   * @param {() => boolean} work  false when there is no more
   * @param {() => boolean} goesOn  whether this slice may go on with more
   * @param {() => Promise<() => void>} takeCore  which one
   * @returns {Promise<boolean>} whether there is more work
   */
  async #slice(entry, work, goesOn = () => true, takeCore = this.#surroundings.takeCore) {
    const before = this.#slices;
    let leave = () => {};
    this.#slices = new Promise((resolve) => (leave = () => resolve(undefined)));
    await before; // one at a time, so that none holds a core that it cannot use
    const giveBack = await takeCore();
    try {
      if (this.#entry !== entry) return false;
      if (entry.pauses > 0) return true;
      const end = this.#surroundings.now() + SLICE_MS;
      do {
        if (!work()) return false;
      } while (this.#surroundings.now() < end && goesOn());
      return true;
    } finally {
      giveBack();
      leave();
    }
  }

  /** @param {Entry} entry */
  #rowsAreDue(entry) {
    return this.#surroundings.now() - entry.sentAt >= PROGRESS_MS;
  }

  /**
   * @param {Entry} entry
   * @param {import('./core.js').Race} race
   */
  #sendRows(entry, race) {
    const columns = race.takeColumns();
    if (columns.step.length === 0) return;
    entry.sentAt = this.#surroundings.now();
    this.#surroundings.send({ type: 'progress', runId: entry.runId, columns });
  }

  #loadEngine() {
    if (this.#engine) return this.#engine;
    const loading = this.#surroundings.loadEngine();
    this.#engine = loading;
    loading.catch(() => (this.#engine = null)); // so that the next message tries again
    return loading;
  }

  #retire() {
    const { race, sharpness } = this.#entry ?? {};
    this.#entry = null;
    try {
      sharpness?.delete();
      race?.delete();
    } catch {
      this.#engine = null; // a module that trapped cannot even let go; the next race gets a new one
    }
  }
}

/**
 * A `takeTurn` made of a MessageChannel: unlike timers it is never clamped to 4 ms.
 * @returns {() => Promise<void>}
 */
export function messageChannelTurns() {
  const { port1, port2 } = new MessageChannel();
  /** @type {(() => void)[]} */
  const waiting = [];
  port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise((resume) => {
      waiting.push(resume);
      port2.postMessage(null);
    });
}

/**
 * @param {import('./core.js').Race} race
 * @param {Exclude<import('./protocol.js').Question, {kind: 'sharpness'}>} question
 * @returns {Float32Array}
 */
function valuesOf(race, question) {
  if (question.kind === 'predict') return race.predict(question.pixels);
  if (question.kind === 'weights') return race.firstWeights();
  if (question.kind === 'parameters') return race.parameters();
  const { count } = /** @type {{count: number}} */ (question);
  const firsts = Array.from({ length: Math.ceil(count / TEST_BLOCK) }, (_, block) => block * TEST_BLOCK);
  return concatenated(firsts.map((first) => race.predictTest(first, Math.min(TEST_BLOCK, count - first))));
}

/** @param {Float32Array[]} parts */
function concatenated(parts) {
  const whole = new Float32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * @param {DataFiles} files
 * @returns {Promise<import('./core.js').DataBytes>}
 */
async function readFiles(files) {
  const read = Object.entries(files).map(async ([name, blob]) => [name, await bytesOf(blob)]);
  return Object.fromEntries(await Promise.all(read));
}

/** @param {Blob} blob */
async function bytesOf(blob) {
  return new Uint8Array(await blob.arrayBuffer());
}

/**
 * Whether the module trapped, or threw a C++ exception, which arrives as a bare number.
 * @param {unknown} error
 */
function isCrash(error) {
  const { RuntimeError } = globalThis.WebAssembly ?? {}; // a browser without WebAssembly gets here too
  return !(error instanceof Error) || (RuntimeError !== undefined && error instanceof RuntimeError);
}

/**
 * @param {unknown} error
 * @returns {string} one sentence for the visitor
 */
function raceSentenceOf(error) {
  const reason = sentenceOf(error);
  return isCrash(error) ? `The training engine crashed (${reason}); reset starts it anew.` : reason;
}
