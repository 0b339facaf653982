// A sweep of the visitor's own: a short form, and the chart that fills while the cores but one run the races.

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { RacerClient } from '../engine/client.js';
import { LabElement } from '../lab/base.js';
import { segments } from '../lab/segments.js';
import { formatCount, formatMeasured, formatNumber } from '../state/format.js';
import { baseInWords, budgetInWords, defaultForm, offersOf, planOf, runsOf } from './live-sweep-plan.js';
import { LiveSweep } from './live-sweep-pool.js';
import { csvOf, findings, summarize, USABLE_HELP } from './live-sweep-results.js';
import { methodSwatch } from './method-style.js';
import './u-curve-chart.js';

/**
 * @typedef {import('../engine/protocol.js').Description} Description
 * @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument
 * @typedef {import('./live-sweep-plan.js').Offer} Offer
 * @typedef {import('./live-sweep-results.js').Panel} Panel
 * @typedef {import('./live-sweep-plan.js').SweepForm} SweepForm
 * @typedef {import('./live-sweep-plan.js').SweepPlan} SweepPlan
 */

const SEED_COUNTS = [1, 2, 3, 4, 5];

export class ClaimLiveSweep extends LabElement {
  static properties = {
    description: { attribute: false },
    document: { attribute: false },
    makeWorker: { attribute: false },
    requestLock: { attribute: false },
    library: { attribute: false },
    form: { state: true },
    swept: { state: true },
    panel: { state: true },
    end: { state: true },
    cursor: { state: true },
    copied: { state: true },
  };

  #sweep = new LiveSweep({
    makeRacer: (onRows) => {
      const makeWorker = /** @type {import('../engine/connection.js').MakeWorker} */ (this.makeWorker);
      return new RacerClient({ makeWorker, requestLock: this.requestLock, onRows, onLost: () => {} }); // the next run starts another worker
    },
    library: { load: (name) => /** @type {Pick<import('../engine/data-files.js').DataLibrary, 'load'>} */ (this.library).load(name) },
    cores: navigator.hardwareConcurrency || 2,
    onChange: () => this.#showProgress(),
  });

  constructor() {
    super();
    /** @type {Description | null} */
    this.description = null;
    /** What is raced at present. @type {ExperimentDocument | null} */
    this.document = null;
    /** @type {import('../engine/connection.js').MakeWorker | null | undefined} */
    this.makeWorker = null;
    /** @type {import('../engine/connection.js').RequestLock | null} */
    this.requestLock = null;
    /** @type {Pick<import('../engine/data-files.js').DataLibrary, 'load'> | null | undefined} */
    this.library = null;
    /** @type {SweepForm} */
    this.form = defaultForm();
    /** What is shown in the chart, null before the first sweep. @type {SweepPlan | null} */
    this.swept = null;
    /** @type {Panel | null} */
    this.panel = null;
    /** How the sweep ended; empty before. @type {'' | 'done' | 'cancelled'} */
    this.end = '';
    /** @type {number | null} */
    this.cursor = null;
    /** What came of copying; empty before. */
    this.copied = '';
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    if (this.#sweep.active) this.#cancel();
  }

  render() {
    const offers = this.description ? offersOf(this.description) : [];
    const plan = this.#plan(offers);
    return html`
      ${this.#form(offers, plan)} ${this.#progress()}
      <u-curve-chart
        .panel=${this.panel ?? emptyPanel(typeof plan === 'string' ? null : plan)}
        .cursor=${this.cursor}
        @cursor-moved=${this.#moveCursor}
      ></u-curve-chart>
      ${this.#outcome(offers, plan)}
    `;
  }

  /**
   * @param {Offer[]} offers
   * @param {SweepPlan | string} plan
   */
  #form(offers, plan) {
    const { form } = this;
    const running = this.#sweep.active;
    const set = (/** @type {Partial<SweepForm>} */ change) => (this.form = { ...form, ...change });
    return html`<form class="live-sweep-form" aria-label="Live sweep" @submit=${this.#onSubmit}>
      <fieldset class="live-sweep-fields" ?disabled=${running}>
        <fieldset class="live-sweep-methods">
          <legend>Methods</legend>
          ${offers.map(
            ({ id, title, help, slot }) =>
              html`<label>
                <input
                  type="checkbox"
                  aria-description=${help}
                  .checked=${live(form.methods.includes(id))}
                  @change=${() => set({ methods: toggled(form.methods, id) })}
                />
                ${methodSwatch(slot)} <span>${title}</span>
              </label>`,
          )}
        </fieldset>
        <div class="live-sweep-numbers">
          ${entry('Learning rate from', 'The smallest learning rate of every method.', form.from, (from) => set({ from }))}
          ${entry('Learning rate to', 'The largest learning rate of every method.', form.to, (to) => set({ to }))}
          ${entry('Learning rates', 'How many of them, evenly spaced on a logarithmic scale.', form.count, (count) => set({ count }))}
          <label>
            <span>Random seeds</span>
            <select
              aria-description="Every learning rate is run with so many starts and orders of the batches, from the experiment’s own random seed on."
              @change=${(/** @type {Event} */ event) => set({ seeds: Number(valueOf(event)) })}
            >
              ${SEED_COUNTS.map((count) => html`<option value=${count} .selected=${count === form.seeds}>${count}</option>`)}
            </select>
          </label>
          <div class="live-sweep-budget">
            <span aria-hidden="true">Every run</span>
            <div>
              ${segments({
                name: 'live-sweep-unit',
                label: 'Budget of every run',
                help: 'What every run may spend; a gradient equivalent is the work of one gradient on one batch.',
                choices: [
                  ['steps', 'Equal steps'],
                  ['gradients', 'Gradient equivalents'],
                ],
                value: form.unit,
                change: (unit) => set({ unit }),
              })}
              <input
                type="text"
                inputmode="decimal"
                autocomplete="off"
                spellcheck="false"
                size="5"
                aria-description="How much of it every run may spend."
                aria-label=${form.unit === 'steps' ? 'Steps of every run' : 'Gradient equivalents of every run'}
                .value=${live(form.amount)}
                @input=${(/** @type {Event} */ event) => set({ amount: valueOf(event) })}
              />
            </div>
          </div>
        </div>
      </fieldset>
      <div class="live-sweep-go">
        <button
          class="primary"
          type="submit"
          aria-description=${running ? 'Stop; what is there stays.' : 'Run all of them, several at once.'}
          aria-describedby="live-sweep-plan"
          ?disabled=${!running && typeof plan === 'string'}
        >
          ${running ? 'Cancel' : 'Sweep'}
        </button>
        <p id="live-sweep-plan">${typeof plan === 'string' ? plan : planInWords(plan)}</p>
      </div>
    </form>`;
  }

  #progress() {
    const { done, total } = this.#sweep.progress;
    const words = total > 0 ? `${formatCount(done)} of ${formatCount(total)} runs${this.#timeInWords()}` : '';
    return html`<div class="live-sweep-progress">
      <progress max=${total || 1} value=${done} aria-label="Progress of the sweep"></progress>
      <span>${words}</span>
    </div>`;
  }

  #timeInWords() {
    if (this.end === 'cancelled') return ', cancelled';
    const seconds = this.#sweep.secondsLeft;
    return this.#sweep.active && Number.isFinite(seconds) ? `, about ${roughly(seconds)} left` : '';
  }

  /**
   * @param {Offer[]} offers
   * @param {SweepPlan | string} plan
   */
  #outcome(offers, plan) {
    const shown = this.swept ?? (typeof plan === 'string' ? null : plan);
    const { panel, cursor } = this;
    const racers = shown?.offers ?? offers.filter(({ id }) => this.form.methods.includes(id));
    const { done, failed } = this.#sweep.progress;
    const found = panel && this.end && done > 0 ? findings(panel) : [];
    const partial = this.end === 'cancelled' ? 'Cancelled: this is of the runs that had ended. ' : '';
    return html`
      <ul class="live-sweep-legend" aria-label="Methods in the chart">
        ${racers.map(
          ({ title, slot }, index) =>
            html`<li>
              ${methodSwatch(slot)} <span>${title}</span>
              <span class="value">${panel && cursor !== null ? valueInWords(panel.series[index], cursor) : ''}</span>
            </li>`,
        )}
      </ul>
      <p class="live-sweep-note">${shown && this.description ? baseInWords(shown, this.description) : ''}</p>
      <div class="live-sweep-findings" role="status">
        ${this.swept ? [...racers.map((_, index) => html`<p>${found[index] ?? ''}</p>`), html`<p class="live-sweep-note">${found.length > 0 ? partial + USABLE_HELP : ''}</p>`] : nothing}
      </div>
      <div class="live-sweep-copy">
        <button
          class="plain"
          type="button"
          aria-description="The last row of every run, for a spreadsheet."
          ?disabled=${done === 0}
          @click=${this.#copy}
        >
          Copy as CSV
        </button>
        <span role="status">${this.copied}</span>
      </div>
      <div class=${this.swept ? 'live-sweep-failure' : ''}>${failed ? html`<p class="failure" role="alert">${failed}</p>` : nothing}</div>
    `;
  }

  /**
   * @param {Offer[]} offers
   * @returns {SweepPlan | string} what the button does, or why it cannot
   */
  #plan(offers) {
    if (!this.description || !this.document || !this.makeWorker || !this.library)
      return 'The sweep waits for the engine and the experiment to load.';
    return planOf(this.form, offers, this.document);
  }

  /** @param {SubmitEvent} event */
  #onSubmit(event) {
    event.preventDefault();
    if (this.#sweep.active) this.#cancel();
    else this.#start();
  }

  async #start() {
    const plan = this.#plan(this.description ? offersOf(this.description) : []);
    if (typeof plan === 'string') return; // by the Enter key: the sentence stands beside the button
    const { document, offers, learningRates, seeds } = plan;
    const runs = runsOf({ document, racers: offers.map(({ racer }) => racer), learningRates, seeds });
    this.swept = plan;
    this.end = '';
    this.cursor = null;
    this.copied = '';
    const swept = this.#sweep.start(runs, String(/** @type {{set?: unknown}} */ (document.data).set));
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector('.live-sweep-go button'))?.focus(); // the form's own fields are out of reach now
    await swept;
    if (this.swept === plan && !this.end) this.end = 'done';
  }

  #cancel() {
    this.end = 'cancelled';
    this.#sweep.cancel();
  }

  /** Takes over what has come in. */
  #showProgress() {
    const { swept } = this;
    if (!swept) return;
    this.panel = summarize(this.#sweep.results, this.#sweep.runs, {
      ...titlesOf(swept),
      racers: swept.offers,
      learningRates: swept.learningRates,
    });
  }

  /** @param {CustomEvent<number | null>} event */
  #moveCursor(event) {
    event.stopPropagation(); // the page has other charts, read together
    this.cursor = event.detail;
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(csvOf(this.#sweep.runs, this.#sweep.results, this.swept?.offers ?? []));
      this.copied = `Copied ${formatCount(this.#sweep.progress.done)} lines.`;
    } catch {
      this.copied = 'The browser does not let this page use the clipboard.';
    }
  }
}
customElements.define('claim-live-sweep', ClaimLiveSweep);

/**
 * @param {string} label
 * @param {string} help
 * @param {string} value
 * @param {(text: string) => void} change
 */
function entry(label, help, value, change) {
  return html`<label>
    <span>${label}</span>
    <input
      type="text"
      aria-description=${help}
      inputmode="decimal"
      autocomplete="off"
      spellcheck="false"
      size="5"
      .value=${live(value)}
      @input=${(/** @type {Event} */ event) => change(valueOf(event))}
    />
  </label>`;
}

/** @param {Event} event */
function valueOf(event) {
  return /** @type {HTMLInputElement | HTMLSelectElement} */ (event.target).value;
}

/**
 * @param {string[]} ids
 * @param {string} id
 */
function toggled(ids, id) {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}

/** @param {SweepPlan} plan */
function planInWords({ offers, learningRates, seeds }) {
  const parts = [counted(offers.length, 'method'), counted(learningRates.length, 'learning rate'), counted(seeds.length, 'random seed')];
  return `${counted(offers.length * learningRates.length * seeds.length, 'run')}: ${parts.join(', ')}.`;
}

/**
 * @param {number} count
 * @param {string} word
 */
function counted(count, word) {
  return `${formatCount(count)} ${word}${count === 1 ? '' : 's'}`;
}

/** @param {SweepPlan} plan */
function titlesOf({ unit, amount }) {
  return { title: `Your sweep: ${budgetInWords(unit, amount)}`, yLabel: `training loss after ${budgetInWords(unit, amount)}` };
}

/**
 * The axes before anything is there.
 * @param {SweepPlan | null} plan
 * @returns {Panel}
 */
function emptyPanel(plan) {
  if (!plan) return { title: 'Your sweep', xs: [0.001, 1000], yLabel: 'training loss', series: [] };
  return { ...titlesOf(plan), xs: plan.learningRates, lanes: plan.offers.length, series: [] };
}

/**
 * @param {Panel['series'][number]} series
 * @param {number} index
 */
function valueInWords({ median, low, high, diverged, divergedRuns, runs }, index) {
  const value = median[index];
  if (value === null) return diverged[index] ? 'diverged' : '–';
  if (divergedRuns?.[index]) return `${formatMeasured(value)} (${divergedRuns[index]} of ${runs?.[index]} diverged)`;
  const range = low[index] === high[index] ? '' : ` (${formatNumber(low[index] ?? NaN)} to ${formatNumber(high[index] ?? Infinity)})`;
  return `${formatMeasured(value)}${range}`;
}

/** @param {number} seconds */
function roughly(seconds) {
  const rounded = seconds < 20 ? Math.ceil(seconds) : 10 * Math.ceil(seconds / 10);
  return rounded < 120 ? `${rounded}\u00a0s` : `${Math.round(rounded / 60)}\u00a0min`;
}
