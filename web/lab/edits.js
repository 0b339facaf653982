// What cards and forms change of the experiment that is raced. What is refused is refused in the page's words.

import { sentenceOf } from '../engine/sentence.js';
import { inWordsOfThePage } from '../state/page-words.js';
import { freeSlot } from '../state/racer-style.js';
import { racersOf } from '../state/racers.js';

/**
 * @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument
 * @typedef {import('../state/racers.js').Racer} Racer
 */

/** Each resolves when the racers are ready, and rejects with one sentence. */
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
   * @param {ExperimentDocument} document
   * @param {number[]} slots  the line of each of its racers
   * @param {{race?: boolean}} [options]
   */
  edit(document, slots = this.#slots, options = {}) {
    return this.#inWords(this.#experiment.edit(document, slots, options), document);
  }

  /**
   * What a form saves is raced, also after a pause.
   * @param {ExperimentDocument} document
   * @param {number[]} [slots]
   */
  race(document, slots) {
    return this.edit(document, slots, { race: true });
  }

  /**
   * @param {number} index
   * @param {unknown} rate
   */
  learningRate(index, rate) {
    return this.#inWords(this.#experiment.changeLearningRate(index, rate), this.#document);
  }

  /**
   * @param {number} index
   * @param {Racer} racer
   */
  replace(index, racer) {
    return this.edit({ ...this.#document, racers: this.#racers.with(index, racer) });
  }

  /**
   * @param {number} index
   * @param {Racer} racer
   * @param {ExperimentDocument} shared  what changes of the race
   */
  raceAs(index, racer, shared) {
    return this.race({ ...this.#document, ...shared, racers: this.#racers.with(index, racer) });
  }

  /**
   * @param {Racer} racer
   * @param {ExperimentDocument} shared  what changes of the race
   */
  add(racer, shared) {
    const slots = this.#slots;
    return this.race({ ...this.#document, ...shared, racers: [...this.#racers, racer] }, [...slots, freeSlot(slots)]);
  }

  /** @param {number} index */
  duplicate(index) {
    const [racers, slots] = [this.#racers, this.#slots];
    return this.edit(
      { ...this.#document, racers: racers.toSpliced(index + 1, 0, structuredClone(racers[index])) },
      slots.toSpliced(index + 1, 0, freeSlot(slots)),
    );
  }

  /** @param {number} index */
  remove(index) {
    return this.edit({ ...this.#document, racers: this.#racers.toSpliced(index, 1) }, this.#slots.toSpliced(index, 1));
  }

  /**
   * Puts a racer in another place; it races on.
   * @param {number} index
   * @param {number} to
   */
  move(index, to) {
    const moved = (/** @type {any[]} */ list) => list.toSpliced(index, 1).toSpliced(to, 0, list[index]);
    return this.edit({ ...this.#document, racers: moved(this.#racers) }, moved(this.#slots));
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

  get #racers() {
    return racersOf(this.#document);
  }

  get #slots() {
    return this.#store.state.racers.map(({ slot }) => slot);
  }

  /**
   * @param {Promise<void>} change
   * @param {ExperimentDocument} document  what it is about
   */
  async #inWords(change, document) {
    try {
      await change;
    } catch (error) {
      throw new Error(inWordsOfThePage(sentenceOf(error), document, this.#store.state.description), { cause: error });
    }
  }
}
