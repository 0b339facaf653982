// The tools at the top of the page: undo and redo, the experiments of this visit, files, and links to give away.

import { html, nothing } from 'lit';
import { OWN } from '../engine/data-files.js';
import { sentenceOf } from '../engine/sentence.js';
import { acceptDrops } from '../import/drop.js';
import { takeFiles } from '../import/take-files.js';
import { LabElement } from '../lab/base.js';
import { isLeftOut } from '../share/modes.js';
import { usualView } from '../share/usual-view.js';
import { encodeLink } from '../state/link.js';
import { shownView } from '../state/shown-view.js';
import { Visit } from '../visit/visit.js';
import { importIcon, redoIcon, shareIcon, tourIcon, undoIcon, visitIcon } from './icons.js';
import { stepOf } from './undo-keys.js';
import '../share/share-dialog.js';
import '../visit/visit-dialog.js';

/**
 * @typedef {import('../state/store.js').Store} Store
 * @typedef {import('../state/experiment.js').Experiment} Experiment
 */

/**
 * What of the page is needed to show an experiment.
 * @typedef {object} App
 * @property {(document: import('../engine/protocol.js').ExperimentDocument, images?: string) => Promise<void>} raceAnew
 * @property {(files: File[]) => Promise<void>} takeImages
 */

export class LabTools extends LabElement {
  static properties = { dropping: { state: true }, said: { state: true } };

  /** @type {Store | null} */
  #store = null;
  /** @type {Experiment | null} */
  #experiment = null;
  /** @type {App | null} */
  #app = null;
  /** @type {Visit | null} */
  #visit = null;

  constructor() {
    super();
    /** Whether files are held over the page. */
    this.dropping = false;
    /** What a screen reader hears of a file. */
    this.said = '';
  }

  /**
   * @param {Store} store
   * @param {Experiment} experiment
   * @param {App} app
   */
  connect(store, experiment, app) {
    this.#store = store;
    this.#experiment = experiment;
    this.#app = app;
    this.#visit = new Visit(store, experiment);
    this.#visit.addEventListener('change', () => this.requestUpdate());
    addEventListener('keydown', (event) => {
      const step = isLeftOut(store.state.modes, 'tools') ? null : stepOf(event);
      if (!step) return;
      event.preventDefault();
      this.#visit?.[step]();
    });
    globalThis.document.querySelector('visit-dialog')?.addEventListener('visited-chosen', (event) => {
      const { document, images } = /** @type {CustomEvent<import('../visit/visit-log.js').Visited>} */ (event).detail;
      app.raceAnew(document, images);
    });
    acceptDrops({
      wanted: () => !isLeftOut(store.state.modes, 'tools'),
      hover: (over) => (this.dropping = over),
      take: (files) => this.#take(files),
    });
  }

  render() {
    const visit = this.#visit;
    return html`
      <div class="page-tools" role="group" aria-label="Keep and share">
        <button
          aria-label="Undo"
          aria-description="Take the last change of the experiment back (Ctrl Z)."
          aria-disabled=${visit?.canUndo ? nothing : 'true'}
          @click=${() => visit?.undo()}
        >
          ${undoIcon}
        </button>
        <button
          aria-label="Redo"
          aria-description="Make the change again (Ctrl Shift Z)."
          aria-disabled=${visit?.canRedo ? nothing : 'true'}
          @click=${() => visit?.redo()}
        >
          ${redoIcon}
        </button>
        <button aria-label="This visit" aria-description="The experiments of this visit, to race again." @click=${() => this.#openVisit()}>
          ${visitIcon} <span class="word">This visit</span>
        </button>
        <button
          id="import-button"
          aria-label="Import"
          aria-description="Open an experiment (.json), results (.json, .csv) as old curves, or images to race on (IDX files, such as Fashion-MNIST’s); files can also be dropped on the page."
          @click=${() => this.#input().click()}
        >
          ${importIcon} <span class="word">Import</span>
        </button>
        <button aria-description="What there is to see here, in five steps." @click=${() => this.#openTour()}>${tourIcon} Tour</button>
        <button aria-description="Links to this experiment, for a class, for slides." @click=${() => this.#openShare()}>
          ${shareIcon} Share
        </button>
      </div>
      <input
        type="file"
        hidden
        multiple
        aria-label="Experiments, results or images"
        @change=${() => {
          const input = this.#input();
          this.#take([...(input.files ?? [])]);
          input.value = ''; // so that the same file can be chosen again
        }}
      />
      <span class="news" role="status">${this.said}</span>
      ${this.dropping ? html`<div class="drop-here"><p>Drop an experiment, results or images here</p></div>` : nothing}
    `;
  }

  #openShare() {
    const { document, description, view } = /** @type {Store} */ (this.#store).state;
    if (!document || !description) return;
    /** @type {import('../share/share-dialog.js').ShareDialog | null} */ (globalThis.document.querySelector('share-dialog'))?.open(
      encodeLink(document, description),
      shownView(view, document),
      usualView(document, description),
      { own: /** @type {{set?: string}} */ (document.data).set === OWN },
    );
  }

  async #openTour() {
    const store = /** @type {Store} */ (this.#store);
    const tour = await import('../tour/tour-card.js').catch(() => null);
    if (!tour) return store.update({ notice: 'The tour could not be loaded; load the page again.' });
    tour.openTour({
      store,
      race: async (document) => this.#app?.raceAnew(document),
      share: () => this.#openShare(),
    });
  }

  #openVisit() {
    /** @type {import('../visit/visit-dialog.js').VisitDialog | null} */ (globalThis.document.querySelector('visit-dialog'))?.open(
      this.#visit?.experiments ?? [],
      this.#store?.state.description ?? null,
    );
  }

  /** @param {File[]} files */
  async #take(files) {
    const store = /** @type {Store} */ (this.#store);
    const experiment = /** @type {Experiment} */ (this.#experiment);
    try {
      this.said = await takeFiles(files, {
        store,
        load: (document) => experiment.load(document, { race: true }),
        takeImages: async (images) => this.#app?.takeImages(images),
      });
      if (this.said) store.update({ notice: '' });
    } catch (error) {
      store.update({ notice: sentenceOf(error) });
    }
  }

  #input() {
    return /** @type {HTMLInputElement} */ (this.querySelector('input[type=file]'));
  }
}
customElements.define('lab-tools', LabTools);
