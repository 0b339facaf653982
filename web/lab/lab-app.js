// The whole page below its title: shows the state, and carries what the visitor does to the experiment.

import { html, nothing } from 'lit';
import { verdict } from '../state/verdict.js';
import { hasEnded } from '../state/experiment.js';
import { defaultRacer, methodOf, racersOf, racerTitles } from '../state/racers.js';
import { freeSlot } from '../state/racer-style.js';
import { AXES } from '../chart/series.js';
import { LabElement } from './base.js';
import { consoleHelp } from './console-help.js';
import { addIcon } from './icons.js';
import { shortcutOf } from './shortcuts.js';
import { stateInWords } from './racer-card.js';
import './chart-panel.js';
import './explanation.js';
import './racer-editor.js';
import './settings-bar.js';
import './transport.js';

/**
 * @typedef {import('../state/store.js').Store} Store
 * @typedef {import('../state/store.js').LabState} LabState
 * @typedef {import('../state/experiment.js').Experiment} Experiment
 * @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument
 * @typedef {import('../state/racers.js').Racer} Racer
 */

/**
 * What views need that start workers of their own.
 * @typedef {object} Engine
 * @property {import('../engine/client.js').MakeWorker} makeWorker
 * @property {import('../engine/client.js').RequestLock | null} requestLock
 * @property {Pick<import('../engine/data-files.js').DataLibrary, 'load'>} library
 */

export class LabApp extends LabElement {
  static properties = { state: { state: true }, shortcutsOn: { state: true } };

  /** @type {Engine | null} */
  engine = null;

  /** @type {Store | null} */
  #store = null;
  /** @type {Experiment | null} */
  #experiment = null;

  constructor() {
    super();
    /** @type {LabState | null} */
    this.state = null;
    this.shortcutsOn = true;
  }

  /**
   * @param {Store} store
   * @param {Experiment} experiment
   */
  connect(store, experiment) {
    this.#store = store;
    this.#experiment = experiment;
    this.state = store.state;
    let frame = 0;
    store.subscribe(() => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        this.state = store.state;
      });
    });
    addEventListener('keydown', (event) => {
      const shortcut = this.shortcutsOn || event.key === '?' ? shortcutOf(event) : undefined;
      if (!shortcut) return;
      event.preventDefault();
      this.#actions[shortcut.does]();
    });
  }

  render() {
    const { state } = this;
    if (!state) return nothing;
    const { description, document, racers, playing, loading, problem, notice, view } = state;
    if (problem && !document) return html`<p class="broken" role="alert">${problem}</p>`;
    const titles = racerTitles(document, description);
    const epochs = Number(document?.epochs ?? 0);
    return html`
      <settings-bar
        .description=${description}
        .document=${document}
        @experiment-changed=${(/** @type {CustomEvent} */ event) => this.#changeExperiment(event)}
      ></settings-bar>
      <div class="race">
        <section class="panel" aria-label="The race">
          ${verdictView(state, titles)}
          <chart-panel
            .racers=${racers}
            .titles=${titles}
            .view=${view}
            .document=${document}
            .version=${description?.version ?? ''}
            .problem=${problem}
            @view-changed=${(/** @type {CustomEvent} */ { detail }) => this.#store?.updateView(detail)}
            @lab-reset=${() => this.#actions.again()}
          ></chart-panel>
        </section>
        <section class="side" aria-label="Racers">
          <lab-transport
            .racers=${racers}
            .epochs=${epochs}
            .playing=${playing || racers.some(({ status }) => status === 'running')}
            .loading=${loading}
            @lab-play=${() => this.#actions.playOrPause()}
            @lab-pause=${() => this.#actions.playOrPause()}
            @lab-again=${() => this.#actions.again()}
            @lab-step=${() => this.#actions.step()}
            @lab-reset=${() => this.#actions.reset()}
          ></lab-transport>
          ${document ? this.#cards(state, titles) : nothing}
        </section>
      </div>
      ${
        document
          ? html`<lab-explanation .racers=${racers} .titles=${titles}></lab-explanation>
              <claim-section
                .description=${description}
                .document=${document}
                .engine=${this.engine}
                @claim-run=${(/** @type {CustomEvent} */ { detail }) => this.#raceAnew(detail)}
              ></claim-section>
              ${consoleHelp()}`
          : nothing
      }
      <racer-editor></racer-editor>
      <p class="news" role="status">${newsOf(state, titles)}</p>
      ${
        notice
          ? html`<div class="notice" role="alert">
              <p>${notice}</p>
              <button class="quiet" @click=${() => this.#store?.update({ notice: '' })}>Close</button>
            </div>`
          : nothing
      }
    `;
  }

  /**
   * @param {LabState} state
   * @param {string[]} titles
   */
  #cards({ description, document, racers }, titles) {
    const all = racersOf(document);
    const cards = racers.map((racer, index) => {
      const settings = all[index];
      return html`<racer-card
        .racer=${racer}
        .settings=${settings}
        .method=${description && methodOf(settings, description)}
        .label=${titles[index]}
        .removable=${racers.length > 1}
        @racer-changed=${(/** @type {CustomEvent} */ event) => this.#report(event, this.#putRacer(index, event.detail))}
        @racer-edit=${() => this.#editRacer(index)}
        @racer-remove=${(/** @type {CustomEvent} */ event) => this.#report(event, this.#removeRacer(index))}
      ></racer-card>`;
    });
    return html`${cards}<button class="add" @click=${() => this.#actions.addRacer()}>${addIcon} Add a racer</button>`;
  }

  /** What buttons and keys do. @type {Record<string, () => void>} */
  #actions = {
    playOrPause: () => {
      const { racers = [], playing = false } = this.#store?.state ?? {};
      if (playing || racers.some(({ status }) => status === 'running')) this.#experiment?.pause();
      else if (racers.length > 0 && racers.every(hasEnded)) this.#actions.again();
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

  /** @param {CustomEvent} event */
  #changeExperiment(event) {
    this.#report(event, this.#experiment?.edit(event.detail, this.#slots()));
  }

  /**
   * Races another document, and shows it.
   * @param {ExperimentDocument} document
   */
  async #raceAnew(document) {
    try {
      const loading = this.#experiment?.load(document);
      this.querySelector('.race')?.scrollIntoView({ behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
      await loading;
      this.#store?.update({ notice: '' });
      await this.#experiment?.play();
    } catch (error) {
      if (!this.#store?.state.problem) this.#store?.update({ notice: error instanceof Error ? error.message : String(error) });
    }
  }

  /**
   * @param {number} index
   * @param {Racer} racer
   */
  async #putRacer(index, racer) {
    const { document } = /** @type {Store} */ (this.#store).state;
    await this.#experiment?.edit({ ...document, racers: racersOf(document).with(index, racer) }, this.#slots());
  }

  /** @param {number} index */
  async #removeRacer(index) {
    const { document } = /** @type {Store} */ (this.#store).state;
    await this.#experiment?.edit({ ...document, racers: racersOf(document).toSpliced(index, 1) }, this.#slots().toSpliced(index, 1));
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector('.add'))?.focus(); // what had the focus is gone
  }

  /** @param {number} index */
  #editRacer(index) {
    const { description, document } = /** @type {Store} */ (this.#store).state;
    if (!description || !document) return;
    this.#editor()?.open({
      heading: `Edit ${racerTitles(document, description)[index]}`,
      racer: racersOf(document)[index],
      description,
      document,
      save: (racer) => this.#putRacer(index, racer),
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
      save: async (racer) => {
        const slots = this.#slots();
        await this.#experiment?.edit({ ...document, racers: [...racersOf(document), racer] }, [...slots, freeSlot(slots)]);
      },
    });
  }

  #editor() {
    return /** @type {import('./racer-editor.js').RacerEditor | null} */ (this.querySelector('racer-editor'));
  }

  #slots() {
    return this.#store?.state.racers.map(({ slot }) => slot) ?? [];
  }

  /**
   * Shows the sentence of a change that was not accepted, and puts the form back to what is raced.
   * @param {Event} event
   * @param {Promise<void> | undefined} change
   */
  async #report(event, change) {
    const form = /** @type {LabElement} */ (event.target);
    try {
      await change;
      this.#store?.update({ notice: '' });
    } catch (error) {
      if (!this.#store?.state.problem) this.#store?.update({ notice: error instanceof Error ? error.message : String(error) });
      form.requestUpdate();
      form.querySelectorAll('number-field').forEach((field) => /** @type {LabElement} */ (field).requestUpdate());
    }
  }
}
customElements.define('lab-app', LabApp);

/**
 * @param {LabState} state
 * @param {string[]} titles
 */
function verdictView({ racers, loading }, titles) {
  const { lead, cost, fates } = verdict(racers, titles);
  return html`<div class="verdict">
    <p class="lead">
      ${lead || (loading ? 'Loading the images and the engine …' : '')} ${fates ? html`<span class="fates">${fates}</span>` : nothing}
    </p>
    <p class="cost">${cost}</p>
  </div>`;
}

/**
 * What a screen reader announces: only what ends.
 * @param {LabState} state
 * @param {string[]} titles
 */
function newsOf({ racers }, titles) {
  return racers.flatMap((racer, index) => (hasEnded(racer) ? [`${titles[index]}: ${stateInWords(racer)}.`] : [])).join(' ');
}
