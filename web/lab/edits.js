// What cards and forms change of the experiment that is raced. What is refused is refused in the page's words.

import { Replaced } from '../engine/client.js';
import { sentenceOf } from '../engine/sentence.js';
import { withChanges } from '../state/changes.js';
import { inWordsOfThePage } from '../state/page-words.js';
import { freeSlot } from '../state/racer-style.js';
import { racersOf } from '../state/racers.js';

/**
 * @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument
 * @typedef {import('../state/experiment.js').Shown} Shown
 * @typedef {import('../state/racers.js').Racer} Racer
 */

/**
 * Each is carried out on what is shown when its turn comes, as another change may have been waiting before it. Each resolves when the racers
 * are ready, and rejects with one sentence.
 */
export class Edits {
  #store;
  #experiment;

  /**
   * @param {import('../state/store.js').Store} store
   * @param {Pick<import('../state/experiment.js').Experiment, 'edit' | 'changeLearningRate'>} experiment
   */
  constructor(store, experiment) {
    this.#store = store;
    this.#experiment = experiment;
  }

  /**
   * What a form made of the document that is shown; its racers stay.
   * @param {ExperimentDocument} document
   * @param {{race?: boolean}} [options]
   */
  edit(document, options) {
    const before = this.#document;
    return this.#change((shown) => ({ ...shown, document: withChanges(before, document, shown.document) }), options);
  }

  /**
   * What a form saves is raced, also after a pause.
   * @param {ExperimentDocument} document
   */
  race(document) {
    return this.edit(document, { race: true });
  }

  /** Racers that could not go on are started anew. */
  restart() {
    return this.#change((shown) => shown);
  }

  /**
   * @param {number} index
   * @param {unknown} rate
   */
  learningRate(index, rate) {
    return this.#inWords(this.#experiment.changeLearningRate(index, rate), () => this.#document);
  }

  /**
   * @param {number} index
   * @param {Racer} racer
   */
  replace(index, racer) {
    const before = racersOf(this.#document)[index];
    return this.#changeRacer(index, (racers, at) => racers.with(at, withChanges(before, racer, racers[at])));
  }

  /**
   * @param {number} index
   * @param {Racer} racer
   * @param {ExperimentDocument} shared  what changes of the race
   */
  raceAs(index, racer, shared) {
    return this.#changeRacer(index, (racers, at) => racers.with(at, racer), shared, { race: true });
  }

  /**
   * @param {Racer} racer
   * @param {ExperimentDocument} shared  what changes of the race
   */
  add(racer, shared) {
    return this.#change(
      ({ document, slots }) => ({
        document: { ...document, ...shared, racers: [...racersOf(document), racer] },
        slots: [...slots, freeSlot(slots)],
      }),
      { race: true },
    );
  }

  /** @param {number} index */
  duplicate(index) {
    const slot = this.#slotOf(index);
    return this.#change(({ document, slots }) => {
      const [racers, at] = [racersOf(document), slots.indexOf(slot)];
      if (at < 0) return null;
      return {
        document: { ...document, racers: racers.toSpliced(at + 1, 0, structuredClone(racers[at])) },
        slots: slots.toSpliced(at + 1, 0, freeSlot(slots)),
      };
    });
  }

  /** @param {number} index */
  remove(index) {
    const slot = this.#slotOf(index);
    return this.#change(({ document, slots }) => {
      const at = slots.indexOf(slot);
      return at < 0 ? null : { document: { ...document, racers: racersOf(document).toSpliced(at, 1) }, slots: slots.toSpliced(at, 1) };
    });
  }

  /**
   * Puts a racer in another place; it races on.
   * @param {number} index
   * @param {number} to
   */
  move(index, to) {
    const slot = this.#slotOf(index);
    return this.#change(({ document, slots }) => {
      const at = slots.indexOf(slot);
      const moved = (/** @type {any[]} */ list) => list.toSpliced(at, 1).toSpliced(to, 0, list[at]);
      return at < 0 ? null : { document: { ...document, racers: moved(racersOf(document)) }, slots: moved(slots) };
    });
  }

  /**
   * That a form saves into the experiment it was opened on: back and forward, or the console, may have brought another meanwhile.
   * @param {ExperimentDocument} document
   */
  assertOpen(document) {
    if (this.#store.state.document === document) return;
    throw new Error('Another experiment has been opened meanwhile, which this would overwrite: close this form and open it again.');
  }

  get #document() {
    return /** @type {ExperimentDocument} */ (this.#store.state.document);
  }

  /** @param {number} index */
  #slotOf(index) {
    return this.#store.state.racers[index].slot;
  }

  /**
   * @param {number} index
   * @param {(racers: Racer[], at: number) => Racer[]} change  of the racers, where that one is at `at`
   * @param {ExperimentDocument} [shared]
   * @param {{race?: boolean}} [options]
   */
  #changeRacer(index, change, shared = {}, options = {}) {
    const slot = this.#slotOf(index);
    return this.#change(({ document, slots }) => {
      const at = slots.indexOf(slot);
      return at < 0 ? null : { document: { ...document, ...shared, racers: change(racersOf(document), at) }, slots };
    }, options);
  }

  /**
   * @param {(shown: Shown) => Shown | null} change
   * @param {{race?: boolean}} [options]
   */
  #change(change, options) {
    let document = this.#document;
    const remembered = (/** @type {Shown} */ shown) => {
      const next = change(shown);
      document = next?.document ?? document;
      return next;
    };
    return this.#inWords(this.#experiment.edit(remembered, options), () => document);
  }

  /**
   * @param {Promise<void>} change
   * @param {() => ExperimentDocument} about  the document that it is about
   */
  async #inWords(change, about) {
    try {
      await change;
    } catch (error) {
      if (error instanceof Replaced) throw error;
      throw new Error(inWordsOfThePage(sentenceOf(error), about(), this.#store.state.description), { cause: error });
    }
  }
}
