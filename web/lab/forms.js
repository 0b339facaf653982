// The forms in which a racer or the experiment is edited: what each is opened with, and what it saves.

import { defaultRacer, fromTheStart, racersOf, racerTitles } from '../state/racers.js';
import './racer-editor.js';
import './settings-dialog.js';

/** @typedef {import('./racer-editor.js').Task} Task */

export class Forms {
  #store;
  #edits;
  #page;

  /**
   * @param {import('../state/store.js').Store} store
   * @param {import('./edits.js').Edits} edits
   * @param {Element} page  in which the forms are
   */
  constructor(store, edits, page) {
    this.#store = store;
    this.#edits = edits;
    this.#page = page;
  }

  /** @param {number} index */
  editRacer(index) {
    this.#openEditor(({ document, description }) => ({
      heading: `Edit ${racerTitles(document, description)[index]}`,
      racer: fromTheStart(racersOf(document)[index]),
      save: (racer, shared) => this.#edits.raceAs(index, racer, shared),
    }));
  }

  addRacer() {
    this.#openEditor(({ document, description: { methods } }) => {
      const racing = racersOf(document).map(({ method }) => method);
      return {
        heading: 'Add a racer',
        racer: defaultRacer(methods.find(({ name }) => !racing.includes(name)) ?? methods[0]),
        save: (racer, shared) => this.#edits.add(racer, shared),
      };
    });
  }

  /** All other settings of the experiment. */
  openSettings() {
    const raced = this.#raced;
    if (!raced) return;
    /** @type {import('./settings-dialog.js').SettingsDialog | null} */ (this.#page.querySelector('settings-dialog'))?.open({
      ...raced,
      save: async (changed) => {
        this.#edits.assertOpen(raced.document);
        await this.#edits.race(changed);
      },
    });
  }

  /** @param {(raced: Pick<Task, 'document' | 'description'>) => Pick<Task, 'heading' | 'racer' | 'save'>} form */
  #openEditor(form) {
    const raced = this.#raced;
    if (!raced) return;
    const { save, ...shown } = form(raced);
    /** @type {import('./racer-editor.js').RacerEditor | null} */ (this.#page.querySelector('racer-editor'))?.open({
      ...raced,
      ...shown,
      save: async (racer, shared) => {
        this.#edits.assertOpen(raced.document);
        await save(racer, shared);
      },
    });
  }

  get #raced() {
    const { document, description } = this.#store.state;
    return document && description && { document, description };
  }
}
