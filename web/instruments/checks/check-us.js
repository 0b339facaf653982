// Check us: a button that checks derivatives, solvers and arithmetic in the visitor's own browser, and says how closely they agree.

import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { sentenceOf } from '../../engine/sentence.js';
import { RacerClient } from '../../engine/client.js';
import { LabElement } from '../../lab/base.js';
import { formatCount, formatNumber, formatSteps } from '../../state/format.js';
import { copy } from '../../share/copy.js';
import { learningRateAt } from '../learning-rate.js';
import { examplesOf } from '../sample.js';
import { all, asText, errorInWords, EXAMPLES, race, runChecks, verdictOf, wordOf } from './checks.js';

/**
 * @typedef {import('../look.js').Look} Look
 * @typedef {import('./checks.js').Check} Check
 * @typedef {import('./checks.js').Outcome} Outcome
 */

export const name = 'checks';
export const title = 'Check us';
export const watch =
  'Nothing here has to be believed: this compares derivatives with differences, the solver with a direct one, and the races with those of the native program, on your machine.';

export class CheckUs extends LabElement {
  static properties = {
    state: { attribute: false },
    titles: { attribute: false },
    racer: { attribute: false },
    look: { attribute: false },
    engine: { attribute: false },
    outcomes: { state: true },
    running: { state: true },
    problem: { state: true },
    copied: { state: true },
    text: { state: true },
  };

  /** @type {Look | null} */
  #own = null;

  constructor() {
    super();
    /** @type {import('../../state/store.js').LabState | null} */
    this.state = null;
    /** @type {string[]} */
    this.titles = [];
    this.racer = '';
    /** @type {Look | null} */
    this.look = null;
    /** @type {import('../../lab/lab-app.js').Engine | null} */
    this.engine = null;
    /** @type {Outcome[]} */
    this.outcomes = [];
    this.running = false;
    this.problem = '';
    this.copied = false;
    this.text = '';
    /** What was checked, in words. */
    this.circumstances = '';
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#own?.close();
  }

  render() {
    const { outcomes, running, problem } = this;
    const done = outcomes.length > 0 && !running;
    return html`
      <p class="instrument-controls">
        <button
          type="button"
          class="primary"
          aria-disabled=${running ? 'true' : nothing}
          aria-description="Makes all checks, one after the other, for the racer that is looked at; the race goes on."
          @click=${() => this.run()}
        >
          ${outcomes.length > 0 ? 'Check again' : 'Check now'}
        </button>
        ${
          done
            ? html`<button
                type="button"
                class="plain"
                aria-description="Copies what was checked and how closely it agrees."
                @click=${() => this.#copy()}
              >
                Copy as text
              </button>`
            : nothing
        }
      </p>
      <p class="in-words" role="status">${this.#progress(done)}</p>
      ${problem ? html`<p class="in-words" role="alert">${problem}</p>` : nothing}
      ${
        outcomes.length > 0 || running
          ? html`<div class="checks-scroll" tabindex="0" role="region" aria-label="What was checked">
              <table class="checks">
                <thead>
                  <tr>
                    <th scope="col">What</th>
                    <th scope="col">Against</th>
                    <th scope="col">Relative error</th>
                    <th scope="col">Allowed</th>
                    <th scope="col">Result</th>
                  </tr>
                </thead>
                <tbody>
                  ${all.map((check, index) => keyed(index < outcomes.length, row(check, outcomes[index])))}
                </tbody>
              </table>
            </div>`
          : nothing
      }
      <p class="instrument-cost">${done ? this.circumstances : ''}</p>
      ${
        this.text
          ? html`<label class="checks-text"
              ><span>${this.copied ? 'Copied' : 'To copy'}</span>
              <textarea readonly rows="6" aria-description="What was checked, for a mail or a report." .value=${this.text}></textarea>
            </label>`
          : nothing
      }
    `;
  }

  /** @param {boolean} done */
  #progress(done) {
    if (this.running) return `Check ${Math.min(all.length, this.outcomes.length + 1)} of ${all.length} …`;
    return done ? verdictOf(this.outcomes) : '';
  }

  async run() {
    const { look, engine, state, racer } = this;
    const index = state?.racers.findIndex(({ id }) => id === racer) ?? -1;
    if (!look || !engine || index < 0) return;
    const title = this.titles[index]; // racers may move meanwhile, or go
    Object.assign(this, { running: true, outcomes: [], problem: '', copied: false, text: '' });
    const start = performance.now();
    this.#own ??= look.own();
    try {
      const { step, values, ask } = await this.#own.snapshot(racer);
      const columns = this.state?.racers.find(({ id }) => id === racer)?.columns;
      const rate = learningRateAt(look.settings(racer), columns, step) || 1;
      const examples = examplesOf(state?.document ?? null, EXAMPLES);
      const files = await engine.library.load('mnist');
      const { makeWorker, requestLock } = engine;
      const makeRacer = (/** @type {(columns: import('../../engine/protocol.js').Columns) => void} */ onRows) =>
        new RacerClient({ makeWorker, requestLock, onRows, onLost: () => {} });
      const checks = runChecks({
        errorOf: async (check) => (await ask('check', check, values, examples, rate)).value.error,
        raced: (document, which) => race(makeRacer, files, document, which),
      });
      for await (const outcome of checks) this.outcomes = [...this.outcomes, outcome];
      const seconds = (performance.now() - start) / 1000;
      this.circumstances =
        `Derivatives and solvers: ${title} after ${formatSteps(step)}, on ${formatCount(examples)} training examples, in single precision. ` +
        `All of it took ${formatNumber(Number(seconds.toPrecision(2)))} s.`;
    } catch (error) {
      this.problem = `The checks could not be finished: ${sentenceOf(error)}`;
    }
    this.#own.close();
    this.running = false;
  }

  async #copy() {
    this.text = asText(this.outcomes, this.circumstances);
    await this.updateComplete;
    const field = /** @type {HTMLTextAreaElement} */ (this.querySelector('textarea'));
    this.copied = await copy(this.text, field);
  }
}
customElements.define('check-us', CheckUs);

/**
 * Every check has its row from the beginning on: nothing moves when it is made.
 * @param {Check} check
 * @param {Outcome} [outcome]  once it is made
 */
function row({ what, against, bound }, outcome) {
  return html`<tr>
    <th scope="row">${what}</th>
    <td>${against}${outcome?.remark ? html` <span class="remark">${outcome.remark}</span>` : nothing}</td>
    <td class="number">${!outcome ? '…' : outcome.passed === null ? '–' : errorInWords(outcome.error)}</td>
    <td class="number">${bound === 0 ? '0' : `≤ ${errorInWords(bound)}`}</td>
    <td class=${outcome ? (outcome.passed === false ? 'failed' : 'passed') : nothing}>${outcome ? marked(outcome) : 'to be made'}</td>
  </tr>`;
}

/** @param {Outcome} outcome */
const marked = (outcome) => `${outcome.passed === null ? '' : outcome.passed ? '✓ ' : '✗ '}${wordOf(outcome)}`;

/** @type {import('../instruments-section.js').InstrumentBelow['view']} */
export const view = ({ state, titles, racer, look, engine }) =>
  html`<check-us .state=${state} .titles=${titles} .racer=${racer} .look=${look} .engine=${engine}></check-us>`;
