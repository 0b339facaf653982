// The whole page below its title: shows the state, and carries what the visitor does to the experiment.

import { html, nothing } from 'lit';
import { sentenceOf } from '../engine/sentence.js';
import { readOwnImages } from '../engine/own-images.js';
import { hasEnded, isRacing } from '../state/experiment.js';
import { defaultRacer, fromTheStart, methodOf, racersOf, racerTitles } from '../state/racers.js';
import { isTable } from '../state/sets.js';
import { initialState } from '../state/store.js';
import { shortTitles } from '../state/short-titles.js';
import { AXES } from '../chart/series.js';
import { LabElement } from './base.js';
import { Edits } from './edits.js';
import { consoleHelp } from './console-help.js';
import { glossary } from './glossary.js';
import * as instruments from '../instruments/instruments.js';
import { firstSight } from './first-sight.js';
import { addIcon } from './icons.js';
import { onlyRowsCame, paced } from './pace.js';
import { shortcutOf } from './shortcuts.js';
import { viewFromWords } from '../share/chart-words.js';
import { leavesOut } from '../share/modes.js';
import { verdictView } from './verdict-view.js';
import { afterFrame, whenIdle, whenNear } from './when-near.js';
import { stateInWords } from './racer-card.js';
import { focusPlay } from './keep-focus.js';
import { bringIntoView } from './motion.js';
import { markRefused, typedIn } from './refused.js';
import '../presets/lab-presets.js';
import '../presets/preset-story.js';
import './chart-panel.js';
import './explanation.js';
import './racer-editor.js';
import './settings-bar.js';
import './settings-dialog.js';
import './transport.js';

/**
 * @typedef {import('../state/store.js').Store} Store
 * @typedef {import('../state/store.js').LabState} LabState
 * @typedef {import('../state/experiment.js').Experiment} Experiment
 * @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument
 */

/** How the sections below are loaded. @type {Record<string, () => Promise<unknown>>} */
const LATER = {
  'instruments-section': () => import('../instruments/instruments-section.js'),
  'digits-section': () => import('../digits/digits-section.js'),
  'claim-section': () => import('../claim/claim-section.js'),
};

/**
 * What views need that start workers of their own.
 * @typedef {object} Engine
 * @property {import('../engine/connection.js').MakeWorker} makeWorker
 * @property {import('../engine/connection.js').RequestLock | null} requestLock
 * @property {Pick<import('../engine/data-files.js').DataLibrary, 'load' | 'put'>} library
 * @property {(packed: Blob) => Promise<Blob>} unpack
 * @property {import('../instruments/look.js').Look} look
 */

/** Here the race's buttons stand above the chart, and the cards below it. */
const ONE_COLUMN = matchMedia('(max-width: 980px)');
/** The same in the frame of another page. */
const ONE_COLUMN_INSIDE = matchMedia('(max-width: 799px)');
/** Here the settings stand below the race. */
const SMALL = matchMedia('(max-width: 640px)');

/** How many views stand below the race. */
const SECTIONS = 3;
/** How long the race has the processor for itself while its end is far down, in milliseconds. */
const REST = 3000;

/** Of images that the visitor gives, so many are used at first; the settings can take more. */
const OWN_TRAIN = 10000;
const OWN_TEST = 2000;

/** Of the chart, before an experiment to try or the visitor choose otherwise. The finish line is the visitor's. */
const { finish: _, ...USUAL_VIEW } = initialState().view;

export class LabApp extends LabElement {
  static properties = { state: { state: true }, shortcutsOn: { state: true }, sections: { state: true } };

  /** @type {Engine | null} */
  engine = null;

  /** @type {Store | null} */
  #store = null;
  /** @type {Experiment | null} */
  #experiment = null;
  /** @type {Edits | null} */
  #edits = null;
  #begun = false;
  /** The pixels of the images that were raced on last, for when images are chosen after a table. */
  #pixels = 'unit';
  /** @type {() => void} */
  #onSeen;
  /** Whether the sections that come later are waited for. */
  #awaits = false;

  constructor() {
    super();
    /** @type {LabState | null} */
    this.state = null;
    this.shortcutsOn = true;
    /** So many of the sections below the race are shown: one after the other, when the visitor comes near or nothing else is to be done. */
    this.sections = 0;
    /** @type {() => void} */
    let seen = () => {};
    /** Resolves when the race is there to be seen. @type {Promise<void>} */
    this.seen = new Promise((resolve) => (seen = resolve));
    this.#onSeen = seen;
  }

  /**
   * @param {Store} store
   * @param {Experiment} experiment
   */
  connect(store, experiment) {
    for (const width of [ONE_COLUMN, ONE_COLUMN_INSIDE, SMALL]) width.addEventListener('change', () => this.requestUpdate());
    this.#store = store;
    this.#experiment = experiment;
    this.#edits = new Edits(store, experiment);
    this.state = store.state;
    store.subscribe(() => this.#rememberPixels(store.state));
    store.subscribe(
      paced(
        () => onlyRowsCame(this.state, store.state),
        () => (this.state = store.state),
      ),
    );
    addEventListener('keydown', (event) => {
      const shortcut = this.shortcutsOn || event.key === '?' ? shortcutOf(event) : undefined;
      if (!shortcut || leavesOut(store.state.modes, shortcut.does)) return;
      event.preventDefault();
      this.#actions[shortcut.does]();
    });
  }

  /** @param {LabState} state */
  #rememberPixels({ description, document }) {
    const { data } = /** @type {{data?: {set: string, pixels: string}}} */ (document ?? {});
    if (data && !isTable(description, data.set)) this.#pixels = data.pixels;
  }

  willUpdate() {
    if (this.#begun || !(this.state?.document || this.state?.problem)) return;
    this.#begun = true;
    firstSight().then(() => {
      this.querySelector('.first-look')?.remove();
      this.classList.add('seen');
      afterFrame(this.#onSeen);
      const begin = () => whenIdle(() => (this.sections ||= 1));
      setTimeout(begin, REST);
      const end = this.querySelector('.add');
      if (end) whenNear(end, begin);
    });
  }

  /** What lies further down is loaded when it comes near. */
  updated() {
    if (this.sections > 0 && this.sections < SECTIONS) whenIdle(() => (this.sections += 1));
    if (this.sections === SECTIONS && !this.#awaits) {
      this.#awaits = true;
      for (const section of this.querySelectorAll(Object.keys(LATER).join(', '))) {
        // Without it the page lacks that section.
        whenNear(section, () => LATER[section.localName]().catch(() => section.removeAttribute('awaited')));
      }
    }
  }

  /** Resolves when all sections below the race stand there, without waiting for an idle moment. */
  async showAll() {
    this.sections = SECTIONS;
    await this.updateComplete;
  }

  render() {
    const { state } = this;
    if (!state) return nothing;
    const { description, document, racers, problem, notice, view, overlays } = state;
    if (!problem && !document) return nothing;
    if (problem && !document) return html`<p class="broken" role="alert">${problem}</p>`;
    const titles = racerTitles(document, description);
    const oneColumn = isOneColumn(state);
    return html`
      ${SMALL.matches ? nothing : this.#settings(state)}
      <div class="race">
        <preset-story
          .description=${description}
          .document=${document}
          @preset-chosen=${(/** @type {CustomEvent} */ { detail }) => this.#racePreset(detail)}
          @story-begun=${(/** @type {CustomEvent} */ { detail }) => this.#show({ ...USUAL_VIEW, ...detail.view, ...viewFromWords(state.modes) })}
          @story-ended=${(/** @type {CustomEvent} */ { detail }) => this.#show(usualInsteadOf(detail.view, view))}
        ></preset-story>
        ${oneColumn ? this.#transport(state) : nothing}
        <section class="panel" aria-label="The race">
          ${verdictView(state, titles)}
          <chart-panel
            .racers=${racers}
            .titles=${titles}
            .view=${view}
            .document=${document}
            .description=${description}
            .problem=${problem}
            .overlays=${overlays}
            .between=${oneColumn ? this.#side(state, titles) : nothing}
            .instruments=${instrumentsAt('race', { state, titles, experiment: this.#experiment })}
            @view-changed=${(/** @type {CustomEvent} */ { detail }) => this.#store?.updateView(detail)}
            @finish-told=${(/** @type {CustomEvent} */ { detail }) => this.#store?.update({ notice: detail })}
            @overlays-changed=${(/** @type {CustomEvent} */ { detail }) => this.#store?.update({ overlays: detail })}
            @lab-reset=${() => this.#actions.again()}
            @images-wanted=${() => this.#chooseImages()}
          ></chart-panel>
        </section>
        ${oneColumn ? nothing : this.#side(state, titles)}
      </div>
      ${SMALL.matches ? this.#settings(state) : nothing} ${document ? this.#sectionViews(state, titles) : nothing}
      <input
        type="file"
        id="own-images"
        hidden
        multiple
        aria-label="Files of images and labels in the IDX format"
        @change=${(/** @type {Event} */ { target }) => {
          const input = /** @type {HTMLInputElement} */ (target);
          this.takeImages([...(input.files ?? [])]);
          input.value = ''; // so that the same files can be chosen again
        }}
      />
      <racer-editor></racer-editor>
      <settings-dialog></settings-dialog>
      <p class="news" role="status">${newsOf(state, titles)}</p>
      ${
        notice
          ? html`<div class="notice" role="alert">
              <p>${notice}</p>
              <button class="quiet" aria-description="Puts this message away." @click=${this.#closeNotice}>Close</button>
            </div>`
          : nothing
      }
    `;
  }

  /** @param {MouseEvent} event */
  #closeNotice({ detail }) {
    const options = { preventScroll: detail > 0 }; // who points at it stays where the page is
    const refused = /** @type {HTMLElement | null} */ (this.querySelector('input[aria-invalid=true]'));
    if (refused) refused.focus(options);
    else focusPlay(options);
    this.#store?.update({ notice: '' });
  }

  /** @param {LabState} state */
  #settings({ description, document }) {
    return html`<settings-bar
      .description=${description}
      .document=${document}
      .pixels=${this.#pixels}
      @experiment-changed=${(/** @type {CustomEvent} */ event) => this.#report(event, this.#edits?.edit(event.detail))}
      @settings-more=${() => this.#moreSettings()}
      @images-wanted=${() => this.#chooseImages()}
    ></settings-bar>`;
  }

  /** @param {LabState} state */
  #transport(state) {
    const { racers, document, loading, view } = state;
    return html`<lab-transport
      .racers=${racers}
      .document=${document}
      .playing=${isRacing(state)}
      .loading=${loading}
      .speed=${view.speed}
      @lab-speed=${(/** @type {CustomEvent} */ { detail }) => this.#experiment?.setSpeed(detail)}
      @lab-play=${() => this.#actions.playOrPause()}
      @lab-pause=${() => this.#actions.playOrPause()}
      @lab-again=${() => this.#actions.again()}
      @lab-step=${() => this.#actions.step()}
      @lab-reset=${() => this.#actions.reset()}
    ></lab-transport>`;
  }

  /**
   * What stands below the race.
   * @param {LabState} state
   * @param {string[]} titles
   */
  #sectionViews(state, titles) {
    const { description, document, racers } = state;
    const views = [
      () =>
        html`<lab-presets
          .description=${description}
          .document=${document}
          @preset-chosen=${(/** @type {CustomEvent} */ { detail }) => this.#racePreset(detail)}
        ></lab-presets>`,
      () => html`<lab-explanation .racers=${racers} .titles=${shortTitles(titles)}></lab-explanation>`,
      () =>
        html`<instruments-section
            class="instrument"
            awaited
            .state=${state}
            .titles=${titles}
            .engine=${this.engine}
            @race-wanted=${(/** @type {CustomEvent} */ { detail }) => this.#racePreset(detail)}
          ></instruments-section>
          <digits-section
            .state=${state}
            .titles=${titles}
            .experiment=${this.#experiment}
            .library=${this.engine?.library}
          ></digits-section>
          <claim-section
            .description=${description}
            .document=${document}
            .engine=${this.engine}
            @claim-run=${(/** @type {CustomEvent} */ { detail }) => {
              this.#store?.updateView({ hidden: [] }); // it is about all its racers
              this.raceAnew(detail);
            }}
          ></claim-section>
          ${glossary()} ${consoleHelp()}`,
    ];
    return views.slice(0, this.sections).map((view) => view());
  }

  /**
   * The racers: beside the chart, or in one column right below the legend, where a slider is seen together with what it does.
   * @param {LabState} state
   * @param {string[]} titles
   */
  #side(state, titles) {
    return html`<section class="side" aria-label="Racers">
      ${isOneColumn(state) ? nothing : this.#transport(state)} ${state.document ? this.#cards(state, titles) : nothing}
    </section>`;
  }

  /**
   * @param {LabState} state
   * @param {string[]} titles
   */
  #cards({ description, document, racers, view, modes }, titles) {
    const all = racersOf(document);
    const cards = racers.map((racer, index) => {
      const settings = all[index];
      return html`<racer-card
        .racer=${racer}
        .settings=${settings}
        .method=${description && methodOf(settings, description)}
        .label=${titles[index]}
        .index=${index}
        .count=${racers.length}
        .fixed=${modes.hide.includes('rates')}
        .muted=${view.hidden.includes(racer.id)}
        @racer-changed=${(/** @type {CustomEvent} */ event) => this.#report(event, this.#edits?.replace(index, event.detail))}
        @rate-changed=${(/** @type {CustomEvent} */ event) => this.#report(event, this.#edits?.learningRate(index, event.detail))}
        @racer-edit=${() => this.#editRacer(index)}
        @racer-duplicate=${(/** @type {CustomEvent} */ event) => this.#report(event, this.#edits?.duplicate(index))}
        @racer-restart=${(/** @type {CustomEvent} */ event) => this.#report(event, this.#edits?.edit({ ...document }))}
        @racer-mute=${() => this.#store?.updateView({ hidden: toggled(view.hidden, racer.id) })}
        @racer-move=${(/** @type {CustomEvent} */ event) => this.#report(event, this.#moveRacer(index, event.detail))}
        @racer-remove=${(/** @type {CustomEvent} */ event) => this.#report(event, this.#removeRacer(index))}
      ></racer-card>`;
    });
    return html`${cards}<button
        class="add"
        aria-description="Another optimizer, from the same start and on the same batches (A)."
        @click=${() => this.#actions.addRacer()}
      >
        ${addIcon} Add a racer
      </button>`;
  }

  /** What buttons and keys do. @type {Record<string, () => void>} */
  #actions = {
    playOrPause: () => {
      if (!this.#store) return;
      const { state } = this.#store;
      if (isRacing(state)) this.#experiment?.pause();
      else if (state.racers.length > 0 && state.racers.every(hasEnded)) this.#actions.again();
      else this.#experiment?.play();
    },
    again: () => {
      this.#experiment?.reset().then(
        () => this.#experiment?.play(),
        () => {}, // the state tells
      );
    },
    step: () => this.#experiment?.step(1),
    reset: () => this.#experiment?.reset().catch(() => {}), // the state tells
    addRacer: () => this.#addRacer(),
    toggleLogY: () => this.#store?.updateView({ logY: !this.#store.state.view.logY }),
    nextAxis: () => {
      const names = /** @type {(keyof typeof AXES)[]} */ (Object.keys(AXES));
      const at = names.indexOf(this.#store?.state.view.against ?? 'step');
      this.#store?.updateView({ against: names[(at + 1) % names.length] });
    },
    help: () => /** @type {import('./shortcuts.js').ShortcutsHelp | null} */ (globalThis.document.querySelector('shortcuts-help'))?.open(),
  };

  /**
   * Races another document, and shows it.
   * @param {ExperimentDocument} document
   */
  async raceAnew(document) {
    try {
      const loading = this.#experiment?.load(document);
      bringIntoView(this.querySelector('.race'));
      await loading;
      this.#store?.update({ notice: '' });
      await this.#experiment?.play();
    } catch (error) {
      if (!this.#store?.state.problem) this.#store?.update({ notice: sentenceOf(error) });
    }
  }

  /**
   * Races an experiment to try, in the view that suits it.
   * @param {{document: ExperimentDocument, view?: Partial<import('../state/store.js').ChartView>}} preset
   */
  #racePreset({ document, view }) {
    const modes = this.#store?.state.modes;
    if (modes) this.#store?.update({ modes: { ...modes, chart: '', finish: '' } }); // that of the link which the page was opened with
    this.#show({ ...USUAL_VIEW, ...view });
    this.raceAnew(document);
  }

  /** @param {Partial<import('../state/store.js').ChartView>} view */
  #show({ speed, ...view }) {
    this.#store?.updateView(view);
    if (speed) this.#experiment?.setSpeed(speed); // racers that run hear of it
  }

  #chooseImages() {
    /** @type {HTMLInputElement} */ (this.querySelector('#own-images')).click();
  }

  /**
   * Races on images that the visitor gives.
   * @param {File[]} files
   */
  async takeImages(files) {
    if (files.length === 0) return;
    try {
      const own = await readOwnImages(files, this.engine?.unpack);
      this.engine?.library.put('images', own.files);
      const { document } = /** @type {{document: any}} */ (/** @type {Store} */ (this.#store).state);
      const train = Math.min(own.train, OWN_TRAIN);
      await this.#experiment?.load({
        ...document,
        data: { set: 'images', train, test: Math.min(own.test, OWN_TEST), pixels: this.#pixels },
        batch: document.batch > train ? 'full' : document.batch,
      });
      this.#store?.update({ notice: '' });
      await this.#experiment?.play();
    } catch (error) {
      this.#store?.update({ notice: sentenceOf(error) });
    }
  }

  /** @param {number} index */
  async #removeRacer(index) {
    await this.#edits?.remove(index);
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector('.add'))?.focus(); // what had the focus is gone
  }

  /**
   * @param {number} index
   * @param {number} to
   */
  async #moveRacer(index, to) {
    await this.#edits?.move(index, to);
    await this.updateComplete;
    /** @type {HTMLElement | undefined} */ ([...this.querySelectorAll('.grip')][to])?.focus();
  }

  /** @param {number} index */
  #editRacer(index) {
    const { description, document } = /** @type {Store} */ (this.#store).state;
    if (!description || !document) return;
    this.#editor()?.open({
      heading: `Edit ${racerTitles(document, description)[index]}`,
      racer: fromTheStart(racersOf(document)[index]),
      description,
      document,
      save: async (racer, shared) => {
        this.#edits?.assertOpen(document);
        await this.#edits?.raceAs(index, racer, shared);
      },
    });
  }

  #moreSettings() {
    const { description, document } = /** @type {Store} */ (this.#store).state;
    if (!description || !document) return;
    /** @type {import('./settings-dialog.js').SettingsDialog | null} */ (this.querySelector('settings-dialog'))?.open({
      document,
      description,
      save: async (changed) => {
        this.#edits?.assertOpen(document);
        await this.#edits?.race(changed);
      },
    });
  }

  #addRacer() {
    const { description, document } = /** @type {Store} */ (this.#store).state;
    if (!description || !document) return;
    const racing = racersOf(document).map(({ method }) => method);
    const method = description.methods.find(({ name }) => !racing.includes(name)) ?? description.methods[0];
    this.#editor()?.open({
      heading: 'Add a racer',
      racer: defaultRacer(method),
      description,
      document,
      save: async (racer, shared) => {
        this.#edits?.assertOpen(document);
        await this.#edits?.add(racer, shared);
      },
    });
  }

  #editor() {
    return /** @type {import('./racer-editor.js').RacerEditor | null} */ (this.querySelector('racer-editor'));
  }

  /**
   * Shows the sentence of a change that was not accepted. Text stays, marked, to be put right; anything else goes back to what is raced.
   * @param {Event} event
   * @param {Promise<void> | undefined} change
   */
  async #report(event, change) {
    const form = /** @type {LabElement} */ (event.target);
    const field = typedIn(form);
    const putBack = () => {
      form.requestUpdate();
      form.querySelectorAll('number-field').forEach((one) => /** @type {LabElement} */ (one).requestUpdate());
    };
    try {
      await change;
      this.#store?.update({ notice: '' });
    } catch (error) {
      if (!this.#store?.state.problem) this.#store?.update({ notice: sentenceOf(error) });
      if (field) markRefused(field, putBack);
      else putBack();
    }
  }
}
customElements.define('lab-app', LabApp);

/** @param {LabState} state */
function isOneColumn({ modes }) {
  return (modes.embed ? ONE_COLUMN_INSIDE : ONE_COLUMN).matches;
}

/**
 * What of the view an experiment to try had chosen, and is still so, is as usual again.
 * @param {Partial<import('../state/store.js').ChartView>} chosen
 * @param {import('../state/store.js').ChartView} view
 */
function usualInsteadOf(chosen, view) {
  const keys = /** @type {(keyof typeof USUAL_VIEW)[]} */ (Object.keys(chosen ?? {}).filter((key) => key in USUAL_VIEW));
  return Object.fromEntries(keys.filter((key) => view[key] === chosen[key]).map((key) => [key, USUAL_VIEW[key]]));
}

/**
 * @param {string[]} list
 * @param {string} item
 * @returns {string[]} without the item where it was there, else with it
 */
function toggled(list, item) {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

/**
 * What a screen reader announces: only what ends.
 * @param {LabState} state
 * @param {string[]} titles
 */
function newsOf({ racers }, titles) {
  return racers.flatMap((racer, index) => (hasEnded(racer) ? [`${titles[index]}: ${stateInWords(racer)}.`] : [])).join(' ');
}

/**
 * @param {import('../instruments/instruments.js').Instrument['place']} place
 * @param {import('../instruments/instruments.js').Surroundings} surroundings
 */
function instrumentsAt(place, surroundings) {
  return Object.values(instruments)
    .filter((instrument) => instrument.place === place)
    .map(({ view }) => view(surroundings));
}
