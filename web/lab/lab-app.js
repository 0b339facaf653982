// The whole page below its title: shows the state, and carries what the visitor does to the experiment.

import { html, nothing } from 'lit';
import { Replaced } from '../engine/client.js';
import { sentenceOf } from '../engine/sentence.js';
import { hasEnded, isRacing } from '../state/experiment.js';
import { racerTitles } from '../state/racers.js';
import { shortTitles } from '../state/short-titles.js';
import { shownView } from '../state/shown-view.js';
import { Actions } from './actions.js';
import { LabElement } from './base.js';
import { Edits } from './edits.js';
import { consoleHelp } from './console-help.js';
import { glossary } from './glossary.js';
import * as instruments from '../instruments/instruments.js';
import { firstSight } from './first-sight.js';
import { Forms } from './forms.js';
import { onlyRowsCame, paced } from './pace.js';
import { shortcutOf } from './shortcuts.js';
import { isLeftOut, leavesOut } from '../share/modes.js';
import { verdictView } from './verdict-view.js';
import { afterFrame, whenIdle, whenNear } from './when-near.js';
import { stateInWords } from './racer-card.js';
import { racerCards } from './racer-cards.js';
import { focusPlay } from './keep-focus.js';
import { bringIntoView } from './motion.js';
import { markRefused, typedIn } from './refused.js';
import { followStories } from '../presets/follow-stories.js';
import '../presets/lab-presets.js';
import '../presets/preset-story.js';
import './chart-panel.js';
import './explanation.js';
import './settings-bar.js';
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
 * @property {Pick<import('../engine/data-files.js').DataLibrary, 'load' | 'keepImages'>} library
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
  /** @type {Actions | null} */
  #actions = null;
  /** @type {Forms | null} */
  #forms = null;
  #begun = false;
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
    this.#forms = new Forms(store, this.#edits, this);
    const stories = followStories(store, experiment);
    this.#actions = new Actions({ store, experiment, stories, comeBack: () => bringIntoView(this.querySelector('.race')) });
    this.state = store.state;
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
      this.#does[shortcut.does]();
    });
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
    const { description, document, racers, problem, notice, story, overlays } = state;
    const view = shownView(state.view, document);
    if (!problem && !document) return nothing;
    if (problem && !document) return html`<p class="broken" role="alert">${problem}</p>`;
    const titles = racerTitles(document, description);
    const oneColumn = isOneColumn(state);
    return html`
      ${SMALL.matches ? nothing : this.#settings(state)}
      <div class="race">
        <preset-story
          .story=${story}
          @preset-chosen=${(/** @type {CustomEvent} */ { detail }) => this.#actions?.racePreset(detail)}
          @story-closed=${() => this.#actions?.closeStory()}
        ></preset-story>
        ${oneColumn ? this.#transport(state) : nothing}
        <section class="panel" aria-label="The race">
          ${verdictView({ ...state, view }, titles)}
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
            @lab-reset=${() => this.#actions?.again()}
            @experiment-wanted=${(/** @type {CustomEvent} */ { detail }) => this.raceAnew(detail)}
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
      <p class="news" role="status" aria-atomic="false">${newsOf(state, titles)}</p>
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
      .pixels=${this.#actions?.pixels}
      @experiment-changed=${(/** @type {CustomEvent} */ event) => this.#report(event, this.#edits?.edit(event.detail))}
      @settings-more=${() => this.#forms?.openSettings()}
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
      @lab-play=${() => this.#actions?.playOrPause()}
      @lab-pause=${() => this.#actions?.playOrPause()}
      @lab-again=${() => this.#actions?.again()}
      @lab-step=${() => this.#actions?.step()}
      @lab-reset=${() => this.#actions?.reset()}
    ></lab-transport>`;
  }

  /**
   * What stands below the race.
   * @param {LabState} state
   * @param {string[]} titles
   */
  #sectionViews(state, titles) {
    const { description, document, racers, modes } = state;
    const views = [
      () =>
        html`<lab-presets
          .description=${description}
          .document=${document}
          .undoes=${!isLeftOut(modes, 'tools')}
          @preset-chosen=${(/** @type {CustomEvent} */ { detail }) => this.#actions?.racePreset(detail)}
        ></lab-presets>`,
      () => html`<lab-explanation .racers=${racers} .titles=${shortTitles(titles)} .modes=${modes}></lab-explanation>`,
      () =>
        html`<instruments-section
            class="instrument"
            awaited
            .state=${state}
            .titles=${titles}
            .engine=${this.engine}
            @race-wanted=${(/** @type {CustomEvent} */ { detail }) => this.#actions?.racePreset(detail)}
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
  #cards(state, titles) {
    const { view } = state;
    return racerCards(state, titles, {
      edits: /** @type {Edits} */ (this.#edits),
      report: (event, change) => this.#report(event, change),
      mute: (id) => this.#store?.updateView({ hidden: toggled(view.hidden, id) }),
      edit: (index) => this.#forms?.editRacer(index),
      add: () => this.#forms?.addRacer(),
      remove: (index) => this.#removeRacer(index),
      move: (index, to) => this.#moveRacer(index, to),
    });
  }

  /** What the keys do. @type {Record<string, () => void>} */
  #does = {
    playOrPause: () => this.#actions?.playOrPause(),
    step: () => this.#actions?.step(),
    reset: () => this.#actions?.reset(),
    addRacer: () => this.#forms?.addRacer(),
    toggleLogY: () => this.#actions?.toggleLogY(),
    nextAxis: () => this.#actions?.nextAxis(),
    help: () => this.#openHelp(),
  };

  #openHelp() {
    const help = /** @type {import('./shortcuts.js').ShortcutsHelp | null} */ (globalThis.document.querySelector('shortcuts-help'));
    if (this.state) help?.open(this.state.modes);
  }

  /**
   * Races another document, and shows it.
   * @param {ExperimentDocument} document
   * @param {string} [images]  which of the visitor's own it is of, where not those in use
   */
  async raceAnew(document, images) {
    await this.#actions?.raceAnew(document, images);
  }

  /**
   * Races on images that the visitor gives.
   * @param {File[]} files
   */
  async takeImages(files) {
    if (this.engine) await this.#actions?.raceOnImages(files, this.engine);
  }

  #chooseImages() {
    /** @type {HTMLInputElement} */ (this.querySelector('#own-images')).click();
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

  /**
   * Shows the sentence of a change that was not accepted. Text stays, marked, to be put right; anything else goes back to what is raced.
   * @param {Event} event
   * @param {Promise<void> | undefined} change
   */
  async #report(event, change) {
    const form = /** @type {LabElement} */ (event.target);
    const field = typedIn(form);
    const numbers = () => /** @type {NodeListOf<import('./number-field.js').NumberField>} */ (form.querySelectorAll('number-field'));
    const settle = () => numbers().forEach((number) => number.settle());
    const putBack = () => {
      form.requestUpdate();
      numbers().forEach((number) => number.requestUpdate());
    };
    try {
      await change;
      this.#store?.update({ notice: '' });
      afterFrame(settle);
    } catch (error) {
      const replaced = error instanceof Replaced;
      if (!replaced && !this.#store?.state.problem) this.#store?.update({ notice: sentenceOf(error) });
      settle();
      if (field && !replaced) markRefused(field, putBack);
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
 * @param {string[]} list
 * @param {string} item
 * @returns {string[]} without the item where it was there, else with it
 */
function toggled(list, item) {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

/**
 * What a screen reader announces: only what ends, each when it does.
 * @param {LabState} state
 * @param {string[]} titles
 */
function newsOf({ racers }, titles) {
  return racers.map((racer, index) => (hasEnded(racer) ? html`<span>${titles[index]}: ${stateInWords(racer)}. </span>` : nothing));
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
