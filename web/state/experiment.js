// The experiment: the one that carries out what the visitor, the link and the console ask for. Owns the workers, changes the store.
//
// Operations take turns in the order they were asked for. `pause`, `load` and `reset` also cut short what is under way, so that none
// of them waits for a long run or for a download that never ends.

import { sentenceOf } from '../engine/sentence.js';
import { RacerClient, Replaced } from '../engine/client.js';
import { isAble } from '../engine/inquiry.js';
import { formatCount } from './format.js';
import { same } from './link.js';
import { slotsOf } from './racer-style.js';
import { learningRateAfter, racersOf } from './racers.js';
import { refusalOf } from './refusal.js';
import { appendRows, latest, plainColumns } from './results.js';

/**
 * @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument
 * @typedef {import('../engine/protocol.js').DataFiles} DataFiles
 * @typedef {import('./store.js').RacerState} RacerState
 */

/**
 * A racer's worker and what it is doing. `id` is that of its RacerState.
 * @typedef {object} Runner
 * @property {string} id
 * @property {RacerClient} client
 * @property {Promise<void> | null} run  settles when the present `play` has stopped; never rejects
 */

/**
 * An experiment as it is shown, with the colour of each of its racers, which tells which of them is which, and what the library calls the
 * visitor's own images that it is of; where that is left out, or empty, the same as before.
 * @typedef {{document: ExperimentDocument, slots: number[], images?: string}} Shown
 */

/** @typedef {{id: string, status: string, message?: string, columns: Record<string, (number | null)[]>}} RacerResults */

/** No race gets so far. */
const LAST_STEP = 999_999_999_999;

export class Experiment {
  #store;
  #core;
  #library;
  #seen;
  #makeRacer;
  /** @type {Runner[]} */
  #runners = [];
  /** The end of the queue of operations. @type {Promise<unknown>} */
  #tail = Promise.resolve();
  /** What may still have to be cut short, the earliest first. @type {AbortController[]} */
  #underWay = [];
  /** How many experiments have been loaded so far. */
  #loads = 0;

  /**
   * @param {object} parts
   * @param {import('./store.js').Store} parts.store
   * @param {Pick<import('../engine/client.js').CoreClient, 'describe' | 'validate'>} parts.core
   * @param {Pick<import('../engine/data-files.js').DataLibrary, 'load' | 'useImages'>} parts.library
   * @param {import('../engine/connection.js').MakeWorker} parts.makeWorker
   * @param {import('../engine/connection.js').RequestLock | null} parts.requestLock
   * @param {Promise<void>} [parts.seen]  resolves when the page is there to be seen: no racer takes a core from it before
   */
  constructor({ store, core, library, makeWorker, requestLock, seen = Promise.resolve() }) {
    this.#store = store;
    this.#core = core;
    this.#library = library;
    this.#seen = seen;
    this.#makeRacer = (/** @type {string} */ id) =>
      new RacerClient({
        makeWorker,
        requestLock,
        onRows: (columns) => {
          const racer = this.#racer(id);
          if (racer) store.updateRacer(id, { columns: appendRows(racer.columns, columns) });
        },
        onLost: (message) => {
          const racer = this.#racer(id);
          if (racer && !hasEnded(racer)) this.#fail(id, message);
        },
      });
  }

  /**
   * Asks the core what it can do, and starts the first race. What is asked for meanwhile waits its turn. Never rejects: the state tells.
   * @param {(description: import('../engine/protocol.js').Description) => ExperimentDocument} readLink  may throw a sentence
   */
  async start(readLink) {
    const loading = this.#queueLoading(this.#begin(), async () => {
      const description = await this.#core.describe();
      this.#store.update({ description, playing: true });
      return this.#showAnew(await this.#readFirst(readLink, description));
    });
    await loading.catch((error) => {
      if (!this.#store.state.document) this.#store.update({ problem: sentenceOf(error), loading: false, playing: false });
    });
  }

  /**
   * @param {(description: import('../engine/protocol.js').Description) => ExperimentDocument} readLink
   * @param {import('../engine/protocol.js').Description} description
   * @returns {Promise<ExperimentDocument>} what the link asks for, or the default where the link is broken
   */
  async #readFirst(readLink, description) {
    try {
      return await this.#core.validate(textOf(readLink(description)));
    } catch (error) {
      const { notice } = this.#store.state; // what has been said of the rest of the address
      this.#store.update({ notice: `${notice} ${refusalOf(error)} This is the default experiment.`.trim() });
      return description.document;
    }
  }

  /**
   * Replaces the experiment. Every racer starts from step 0, at once when the page was playing.
   * @param {unknown} document  as the core accepts it
   * @param {{race?: boolean, images?: string}} [options]  `race`: they race also where the page was not playing; `images`: which of the
   *   visitor's own it is of, where not those in use
   * @returns {Promise<void>} resolves when all racers are ready; rejects with one sentence
   */
  load(document, { race = false, images = '' } = {}) {
    const valid = this.#core.validate(textOf(document));
    const present = this.#begin();
    valid.then(() => this.#cutShort(present)).catch(() => {});
    const done = this.#queueLoading(present, async () => {
      const changed = this.#showAnew(await valid, images);
      if (race) this.#store.update({ playing: true });
      return changed;
    });
    return unlessRefused(valid, done);
  }

  /**
   * Carries out what the visitor changed. Racers that it leaves as they were race on; the others start from step 0, unless the visitor had
   * paused.
   * @param {(shown: Shown) => Shown | null} change  asked at once, and again where what waited its turn before has changed what is shown;
   *   null where there is nothing to change any more
   * @param {{race?: boolean}} [options]  `race`: all of them race then, also those that rest
   * @returns {Promise<void>} rejects with one sentence as soon as it is refused, and then nothing has changed
   */
  async edit(change, { race = false } = {}) {
    const before = this.#shown;
    const wanted = change(before);
    if (!wanted) return;
    const valid = this.#core.validate(textOf(wanted.document));
    const present = this.#begin();
    const load = this.#loads;
    const cutShort = () => (sharesTheRace(before, wanted) ? this.#cutShort(present) : this.#abortBefore(present));
    valid.then(cutShort).catch(() => {});
    /** Why it does not hold any more when its turn comes. @type {unknown} */
    let refusal = null;
    const done = this.#queueLoading(present, async () => {
      let [normal, slots, images] = [await valid, wanted.slots, wanted.images];
      const now = this.#shown;
      if (now.document !== before.document) {
        try {
          if (this.#loads !== load) throw new Replaced('Another experiment was loaded before this change.');
          const next = change(now) ?? now;
          [normal, slots, images] = [await this.#core.validate(textOf(next.document)), next.slots, next.images];
        } catch (error) {
          refusal = error;
          [normal, slots, images] = [now.document, now.slots, now.images]; // racers whose loading this has cut short are loaded all the same
        }
      }
      const { racers, playing } = this.#store.state;
      const go = refusal ? playing : race || playing || racers.every(hasEnded);
      const changed = this.#show(normal, slots, { images });
      this.#store.update({ playing: go });
      return changed;
    });
    await unlessRefused(valid, done);
    if (refusal) throw refusal;
  }

  /**
   * Gives a racer another learning rate. Under way it goes on with it, and the document says from which step; otherwise it starts anew.
   * The one that it already has changes nothing.
   * @param {number} index
   * @param {unknown} rate
   * @returns {Promise<void>} rejects with one sentence, and then nothing has changed
   */
  async changeLearningRate(index, rate) {
    const { id, slot } = this.#store.state.racers[index];
    const anew = (/** @type {Shown} */ { document, slots }) => {
      const at = slots.indexOf(slot);
      if (at < 0) return null;
      const { learning_rate_from, ...settings } = racersOf(document)[at];
      return { document: { ...document, racers: racersOf(document).with(at, { ...settings, learning_rate: rate }) }, slots };
    };
    await this.#core.validate(textOf(anew(this.#shown)?.document));
    if (await this.#queue(() => this.#changeUnderWay(id, Number(rate)))) return;
    await this.edit(anew);
  }

  /**
   * @param {string} id
   * @param {number} rate
   * @returns {Promise<boolean>} whether the racer was under way, or has this learning rate at its end
   */
  async #changeUnderWay(id, rate) {
    const runner = this.#runners.find((other) => other.id === id);
    const racer = this.#racer(id);
    if (!runner || !racer || racer.loading || racer.status === 'failed') return false;
    const { document } = this.#store.state;
    const index = this.#runners.indexOf(runner);
    const settings = racersOf(document)[index];
    if (hasEnded(racer)) return learningRateAfter(settings, latest(racer.columns, 'step')) === rate;
    const changed = (/** @type {number} */ step) => {
      const from = { .../** @type {object} */ (settings.learning_rate_from), [step]: rate };
      return { ...document, racers: racersOf(document).with(index, { ...settings, learning_rate_from: from }) };
    };
    await this.#core.validate(textOf(changed(LAST_STEP))); // there may be too many changes
    const step = await runner.client.changeLearningRate(rate);
    if (step === 0) return false;
    if (learningRateAfter(settings, step) === rate) return true;
    this.#store.update({ document: await this.#core.validate(textOf(changed(step))) });
    return true;
  }

  /** @returns {Promise<void>} resolves when racing has begun */
  play() {
    return this.#queue(async () => {
      this.#store.update({ playing: true });
      this.#startAll();
    });
  }

  /**
   * How fast the racers go, from now on. Each takes the same steps at any speed.
   * @param {number} stepsPerSecond  Infinity for full speed
   */
  setSpeed(stepsPerSecond) {
    if (!(stepsPerSecond > 0)) throw new Error('The speed must be a number of steps a second above 0.');
    this.#store.updateView({ speed: stepsPerSecond });
    for (const { client, run } of this.#runners) if (run) client.pace(stepsPerSecond);
  }

  /** @returns {Promise<void>} resolves when every racer has stopped */
  pause() {
    this.#store.update({ playing: false, pausing: true });
    this.#stopAll();
    return this.#queue(async () => {
      this.#stopAll(); // again: what waited its turn before this may have started racers
      await this.#settle();
      this.#store.update({ pausing: false });
    });
  }

  /**
   * @param {number} steps
   * @returns {Promise<void>} resolves when every unfinished racer has taken that many more steps, with a row recorded there
   */
  step(steps = 1) {
    if (!Number.isInteger(steps) || steps < 1) return Promise.reject(new Error('The number of steps must be a whole number from 1 on.'));
    return this.#queue(async () => {
      this.#stopAll();
      await this.#settle();
      for (const runner of this.#runners) if (this.#canRun(runner)) this.#run(runner, steps);
      await this.#settle();
    });
  }

  /**
   * What a racer has learnt so far. Takes no turn: a run goes on meanwhile.
   * @param {string} id  of a racer that is not loading
   * @param {import('../engine/protocol.js').Question} question
   * @returns {Promise<{step: number, values: Float32Array}>} rejects where the racer is replaced, removed or lost before the answer
   */
  ask(id, question) {
    const runner = this.#runners.find((other) => other.id === id);
    const racer = this.#racer(id);
    if (!runner || !racer) return Promise.reject(new Error('There is no such racer.'));
    if (racer.loading || racer.status === 'failed') return Promise.reject(new Replaced('This racer has no race at present.'));
    return runner.client.ask(question);
  }

  /**
   * @param {{race?: boolean}} [options]  `race`: they race from there
   * @returns {Promise<void>} resolves when every racer is back at step 0
   */
  reset({ race = false } = {}) {
    const present = this.#begin();
    this.#cutShort(present);
    return this.#queueLoading(present, async () => {
      const { document, racers } = this.#store.state;
      if (!document) return [];
      const slots = racers.map(({ slot }) => slot);
      this.#store.update({ playing: race });
      return this.#show(document, slots, { anew: true });
    });
  }

  /** @returns {Promise<ExperimentDocument | null>} */
  document() {
    return this.#queue(async () => structuredClone(this.#store.state.document));
  }

  /** @returns {Promise<{document: ExperimentDocument | null, racers: RacerResults[]}>} */
  results() {
    return this.#queue(async () => {
      const { document, racers } = this.#store.state;
      return {
        document: structuredClone(document),
        racers: racers.map(({ id, status, message, columns }) => ({
          id,
          status,
          ...(message && { message }),
          columns: plainColumns(columns),
        })),
      };
    });
  }

  /**
   * Makes `document` the one that is shown; its racers take the colours that are theirs.
   * @param {ExperimentDocument} document
   * @param {string} [images]
   */
  #showAnew(document, images) {
    this.#loads += 1;
    return this.#show(document, slotsOf(racersOf(document)), { anew: true, images });
  }

  /**
   * Makes `document` the one that is shown, with a runner and a state for each of its racers.
   * @param {ExperimentDocument} document
   * @param {number[]} slots  also tell which racers are the ones from before
   * @param {{anew?: boolean, images?: string}} options  `anew`: none is kept as it is
   * @returns {Runner[]} those that have to be prepared
   */
  #show(document, slots, { anew = false, images = '' } = {}) {
    const before = this.#store.state;
    const others = images !== '' && images !== before.images;
    if (others) this.#library.useImages(images);
    const sameRace = !anew && !others && before.document !== null && same(withoutRacers(before.document), withoutRacers(document));
    const oldRacers = racersOf(before.document);
    /** @type {Runner[]} */
    const changed = [];
    const spare = new Map(this.#runners.map((runner) => [runner.id, runner]));
    /** @type {RacerState[]} */
    const racers = [];
    this.#runners = racersOf(document).map((settings, index) => {
      const id = `racer-${slots[index] + 1}`;
      const old = before.racers.findIndex((racer) => racer.id === id);
      const able = old >= 0 && isAble(before.racers[old]); // one that loads waits for a preparation that was cut short
      const keep = sameRace && able && same(oldRacers[old], settings);
      const runner = spare.get(id) ?? { id, client: this.#makeRacer(id), run: null };
      spare.delete(id);
      if (!keep) {
        runner.client.abandon();
        runner.run = null;
        changed.push(runner);
      }
      racers.push(keep ? before.racers[old] : freshRacer(id, slots[index]));
      return runner;
    });
    for (const { client } of spare.values()) client.close();
    const methodOf = (/** @type {RacerState[]} */ all, /** @type {ExperimentDocument | null} */ of, /** @type {string} */ id) =>
      racersOf(of)[all.findIndex((racer) => racer.id === id)]?.method;
    // An id is used again: the curve of another racer is not the one that was hidden.
    const hidden = before.view.hidden.filter((id) => {
      const method = methodOf(racers, document, id);
      return method !== undefined && method === methodOf(before.racers, before.document, id);
    });
    this.#store.update({ document, racers, images: images || before.images, problem: '', loading: changed.length > 0 });
    this.#store.updateView({ hidden, ...(changed.length === racers.length ? { zoom: null } : {}) }); // zoomed: a part of the race before
    return changed;
  }

  /**
   * Brings runners to step 0 of the present document, and starts them when the page is playing.
   * @param {Runner[]} runners
   * @param {AbortController} present
   */
  async #prepare(runners, present) {
    const { document } = this.#store.state;
    try {
      const files = await unlessAborted(present.signal, this.#library.load(dataSetOf(document)));
      await unlessAborted(present.signal, this.#seen);
      await unlessAborted(present.signal, Promise.all(runners.map((runner) => this.#prepareOne(runner, textOf(document), files))));
      const [first] = this.#store.state.racers;
      if (first && this.#store.state.racers.every(({ status }) => status === 'failed')) throw new Error(first.message);
    } catch (error) {
      if (present.signal.aborted) throw error;
      for (const { id } of runners) this.#fail(id, sentenceOf(error));
      this.#store.update({ problem: sentenceOf(error), loading: false, playing: false });
      throw error;
    }
    this.#store.update({ loading: false });
    if (this.#store.state.playing) this.#startAll();
  }

  /**
   * @param {Runner} runner
   * @param {string} text
   * @param {DataFiles} files
   */
  async #prepareOne(runner, text, files) {
    const { id, client } = runner;
    try {
      const totalSteps = await client.prepare(text, this.#runners.indexOf(runner), files);
      this.#store.updateRacer(id, { totalSteps, loading: false });
    } catch (error) {
      if (this.#runners.includes(runner) && !(error instanceof Replaced)) this.#fail(id, sentenceOf(error));
    }
  }

  #startAll() {
    const able = this.#runners.filter((runner) => this.#canRun(runner));
    for (const runner of able) this.#run(runner, Infinity);
    if (!this.#runners.some(({ run }) => run)) this.#store.update({ playing: false });
  }

  /** @param {Runner} runner */
  #canRun({ id, run }) {
    const racer = this.#racer(id);
    return !run && racer !== undefined && !racer.loading && (racer.status === 'ready' || racer.status === 'paused');
  }

  /**
   * @param {Runner} runner
   * @param {number} steps
   */
  #run(runner, steps) {
    this.#store.updateRacer(runner.id, { status: 'running' });
    const run = this.#follow(runner, steps).then(() => {
      if (runner.run !== run) return; // replaced meanwhile
      runner.run = null;
      if (this.#store.state.playing && !this.#store.state.loading && !this.#runners.some((other) => other.run)) {
        this.#store.update({ playing: false });
      }
    });
    runner.run = run;
  }

  /**
   * @param {Runner} runner
   * @param {number} steps
   */
  async #follow({ id, client }, steps) {
    try {
      const status = await client.play(steps, steps === Infinity ? this.#store.state.view.speed : Infinity);
      const columns = this.#racer(id)?.columns;
      const message = status === 'diverged' ? `Diverged at step ${formatCount(columns?.step.at(-1) ?? NaN)}.` : '';
      this.#store.updateRacer(id, { status, message });
    } catch (error) {
      if (!(error instanceof Replaced)) this.#fail(id, sentenceOf(error));
    }
  }

  #stopAll() {
    for (const { client, run } of this.#runners) if (run) client.pause();
  }

  /** Waits until no racer runs. */
  async #settle() {
    this.#store.update({ playing: false });
    await Promise.all(this.#runners.map(({ run }) => run));
  }

  /** @returns {AbortController} for an operation that later ones may cut short */
  #begin() {
    const present = new AbortController();
    this.#underWay.push(present);
    return present;
  }

  /**
   * Cuts short what was asked for before `present`, and the runs.
   * @param {AbortController} present
   */
  #cutShort(present) {
    this.#abortBefore(present);
    this.#stopAll();
  }

  /**
   * Likewise, while racers that are under way go on.
   * @param {AbortController} present
   */
  #abortBefore(present) {
    for (const earlier of this.#underWay.slice(0, this.#underWay.indexOf(present))) earlier.abort();
  }

  /**
   * @param {string} id
   * @param {string} message
   */
  #fail(id, message) {
    this.#store.updateRacer(id, { status: 'failed', message, loading: false });
  }

  /** @returns {Shown} */
  get #shown() {
    const { document, racers, images } = this.#store.state;
    return { document: document ?? {}, slots: racers.map(({ slot }) => slot), images };
  }

  /** @param {string} id */
  #racer(id) {
    return this.#store.state.racers.find((racer) => racer.id === id);
  }

  /**
   * @param {AbortController} present
   * @param {() => Promise<Runner[]>} show  makes the experiment the one that is shown; gives the runners to be prepared
   * @returns {Promise<void>}
   */
  #queueLoading(present, show) {
    return this.#queue(async () => {
      try {
        const changed = await show();
        await this.#prepare(changed, present);
      } finally {
        this.#underWay = this.#underWay.filter((other) => other !== present);
      }
    });
  }

  /**
   * @template T
   * @param {() => Promise<T>} operation
   * @returns {Promise<T>}
   */
  #queue(operation) {
    const result = this.#tail.then(operation);
    this.#tail = result.catch(() => {});
    return result;
  }
}

/**
 * @param {string} id
 * @param {number} slot
 * @returns {RacerState}
 */
function freshRacer(id, slot) {
  return { id, slot, status: 'ready', loading: true, message: '', totalSteps: 0, columns: {} };
}

/**
 * Whether the page races, as far as the visitor is concerned: a race that has been told to stop is over.
 * @param {import('./store.js').LabState} state
 */
export function isRacing({ playing, pausing, racers }) {
  return playing || (!pausing && racers.some(({ status }) => status === 'running'));
}

/** @param {RacerState} racer */
export function hasEnded({ status }) {
  return status === 'finished' || status === 'diverged' || status === 'failed';
}

/**
 * A document as the core reads it. Numbers that JSON has no word for arrive as text, so that the core's sentence can name them.
 * @param {unknown} document
 */
function textOf(document) {
  return JSON.stringify(document ?? {}, (_, value) => (typeof value === 'number' && !Number.isFinite(value) ? String(value) : value));
}

/** @param {ExperimentDocument} document */
function withoutRacers(document) {
  return { ...document, racers: null };
}

/**
 * @param {Shown} before
 * @param {Shown} after
 * @returns {boolean} whether what they differ in concerns all racers
 */
function sharesTheRace(before, after) {
  return !same(withoutRacers(before.document), withoutRacers(after.document)) || (after.images || before.images) !== before.images;
}

/** @param {ExperimentDocument | null} document */
function dataSetOf(document) {
  return String(/** @type {{set?: unknown}} */ (document?.data)?.set);
}

/**
 * @param {Promise<unknown>} valid
 * @param {Promise<void>} done  waits for `valid` when its turn has come
 * @returns {Promise<void>} `done`, but rejected as soon as `valid` is
 */
function unlessRefused(valid, done) {
  done.catch(() => {}); // where it is refused before, nobody waits for this
  return valid.then(() => done);
}

/**
 * @template T
 * @param {AbortSignal} signal
 * @param {Promise<T>} promise
 * @returns {Promise<T>}
 */
function unlessAborted(signal, promise) {
  return new Promise((resolve, reject) => {
    promise.then(resolve, reject);
    const abort = () => reject(new Replaced('Another experiment was loaded before this one was ready.'));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
  });
}
