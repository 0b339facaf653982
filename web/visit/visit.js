// This visit: listens to the state, keeps what undo and the list of experiments need, and carries out undo and redo. Nothing is stored.

import { Replaced } from '../engine/client.js';
import { sentenceOf } from '../engine/sentence.js';
import { presetOf } from '../presets/story.js';
import { Streak } from '../state/changes.js';
import { listInWords } from '../state/format.js';
import { racerTitles } from '../state/racers.js';
import { imagesOf } from '../state/sets.js';
import { UndoStack } from './undo-stack.js';
import { VisitLog } from './visit-log.js';

/**
 * @typedef {import('../state/store.js').Store} Store
 * @typedef {import('../state/store.js').LabState} LabState
 * @typedef {import('../state/experiment.js').Experiment} Experiment
 */

export class Visit extends EventTarget {
  #store;
  #experiment;
  #undo = new UndoStack();
  #log = new VisitLog();
  #streak = new Streak();
  /** The undo or redo that was asked for last. @type {Promise<void>} */
  #tail = Promise.resolve();
  /** @type {LabState} */
  #seen;

  /**
   * Fires `change` when what can be undone or redone may have changed.
   * @param {Pick<Store, 'state' | 'subscribe' | 'update'>} store
   * @param {Pick<Experiment, 'edit'>} experiment
   * @param {{now?: () => Date}} [clock]
   */
  constructor(store, experiment, { now = () => new Date() } = {}) {
    super();
    this.#store = store;
    this.#experiment = experiment;
    this.#seen = store.state;
    store.subscribe(() => {
      const before = this.#seen;
      this.#seen = store.state;
      if (before.document !== this.#seen.document) this.#turn(before, this.#seen, now());
    });
  }

  get canUndo() {
    return this.#undo.canUndo;
  }

  get canRedo() {
    return this.#undo.canRedo;
  }

  /** The experiments so far, the latest first. */
  get experiments() {
    this.#measure(this.#store.state);
    return this.#log.all;
  }

  undo() {
    return this.#queue(() => this.#undo.undo());
  }

  redo() {
    return this.#queue(() => this.#undo.redo());
  }

  /**
   * One after the other, so that each finds what the one before it has shown.
   * @param {() => import('./undo-stack.js').Shown | null} next
   */
  #queue(next) {
    this.#tail = this.#tail.then(() => this.#show(next()));
    return this.#tail;
  }

  /**
   * @param {LabState} before
   * @param {LabState} after
   * @param {Date} time
   */
  #turn(before, after, time) {
    const { document, description, racers } = after;
    if (!document || !description) return;
    this.#measure(before);
    const continues = before.document !== null && this.#streak.continues(before.document, document, time.getTime());
    const images = imagesOf(after);
    this.#undo.record({ document, slots: racers.map(({ slot }) => slot), images }, { continues });
    const title = presetOf(document, description)?.title ?? listInWords(racerTitles(document, description));
    this.#log.begin({ title, time, document, images }, { continues });
    this.dispatchEvent(new Event('change'));
  }

  /** @param {LabState} state */
  #measure({ document, description, racers }) {
    if (document) this.#log.measure(racers, racerTitles(document, description));
  }

  /** @param {import('./undo-stack.js').Shown | null} shown */
  async #show(shown) {
    if (!shown) return;
    this.#streak.end();
    try {
      await this.#experiment.edit(() => shown);
      this.#store.update({ notice: '' });
    } catch (error) {
      this.#undo.giveUp();
      if (error instanceof Replaced) return;
      if (!this.#store.state.problem) this.#store.update({ notice: sentenceOf(error) });
    }
  }
}
