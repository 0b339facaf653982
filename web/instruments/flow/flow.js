// Gradient flow: the path that every method's steps approximate, resolved finely, and how far from it methods get, on the way and for what
// it costs. A small problem of its own: the racers' network from their start, on the first examples as one batch.

import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { sentenceOf } from '../../engine/sentence.js';
import { LabElement } from '../../lab/base.js';
import { segments } from '../../lab/segments.js';
import { swatch } from '../../lab/swatch.js';
import { formatCount, formatNumber, formatSeconds } from '../../state/format.js';
import '../plot/instrument-plot.js';
import { follow } from './follow.js';
import {
  beforeInWords,
  eachKind,
  EXAMPLE_COUNTS,
  followersInWords,
  inWords,
  plotsOf,
  problemOf,
  progressOf,
  raceAgainstFlow,
  racingFollowers,
  roundTimes,
  rowOf,
  STEP_COUNTS,
  strangersInWords,
  usualHorizon,
} from './study.js';

/**
 * @typedef {import('../../state/store.js').LabState} LabState
 * @typedef {import('./study.js').Study} Study
 */

export const name = 'flow';
export const title = 'Gradient flow';
export const watch =
  'Every method here is a solver of θ′ = −∇L, and its steps are to stay near that path. Look for the slopes: halve the step, and a method of order 1 ends half as far from the path, one of order 2 a quarter as far.';

/** How many times can be chosen from. */
const HORIZONS = 7;

export class FlowPanel extends LabElement {
  static properties = {
    state: { attribute: false },
    titles: { attribute: false },
    racer: { attribute: false },
    look: { attribute: false },
    kind: { state: true },
    curvature: { state: true },
    examples: { state: true },
    horizon: { state: true },
    steps: { state: true },
    measured: { state: true },
    study: { state: true },
    problem: { state: true },
    seen: { state: true },
    cursors: { state: true },
  };

  /** @type {IntersectionObserver | null} */
  #observer = null;
  /** @type {import('../look.js').Look | null} */
  #own = null;
  /** Ends the study under way. @type {AbortController | null} */
  #running = null;
  /** Which problem is shown, and of which start the curvature has been asked last. */
  #shown = '';
  #asked = '';

  constructor() {
    super();
    /** @type {LabState | null} */
    this.state = null;
    /** @type {string[]} */
    this.titles = [];
    /** The id of a racer whose network it is. */
    this.racer = '';
    /** @type {import('../look.js').Look | null} */
    this.look = null;
    /** @type {'each' | 'racers'} */
    this.kind = 'each';
    /** @type {'hessian' | 'gauss_newton'} */
    this.curvature = 'hessian';
    /** How many are wanted, if there are so many. */
    this.examples = EXAMPLE_COUNTS[1];
    /** The flow time that is followed; 0: the usual one. */
    this.horizon = 0;
    /** How many of the largest steps it takes. */
    this.steps = 16;
    /** The largest eigenvalue that is known, and at which start it is. */
    this.measured = { at: '', sharpness: NaN };
    /** @type {Study | null} */
    this.study = null;
    this.problem = '';
    this.seen = false;
    /** Where each plot is read. @type {Record<string, number | null>} */
    this.cursors = {};
  }

  connectedCallback() {
    super.connectedCallback();
    this.#observer = new IntersectionObserver((entries) => (this.seen = entries.at(-1)?.isIntersecting ?? false));
    this.#observer.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#running?.abort();
    this.#own?.close();
    this.#own = null;
  }

  /**
   * Rows of the race change nothing here.
   * @param {import('lit').PropertyValues<FlowPanel>} changed
   */
  shouldUpdate(changed) {
    const before = changed.get('state');
    const { state } = this;
    const onlyRows =
      [...changed.keys()].every((key) => key === 'state' || key === 'titles') &&
      before?.document === state?.document &&
      before?.description === state?.description &&
      before?.racers.length === state?.racers.length;
    return !this.hasUpdated || !onlyRows;
  }

  willUpdate() {
    const { state } = this;
    if (!state?.document) return;
    const key = problemOf(state.document);
    if (key === this.#shown) return;
    this.#shown = key;
    this.#running?.abort();
    this.study = null; // it was of another path
    this.problem = '';
    this.horizon = 0;
  }

  /** @param {import('lit').PropertyValues<FlowPanel>} changed */
  updated(changed) {
    if (changed.has('seen')) this.#asked = ''; // who comes back asks again for what could not be told
    this.#measure();
  }

  render() {
    const { state, study } = this;
    if (!state?.document || !state.description) return nothing;
    return html`
      ${this.#controls()} ${this.#go()} ${study ? this.#found(study) : this.#unrun()} ${this.#strangers()} ${this.#race()}
      <p class="instrument-cost">${this.problem || this.#cost()}</p>
    `;
  }

  /** @param {Study} study */
  #found(study) {
    const { time, cost, ends, loss } = plotsOf(study);
    return html`<div class="flow-found">${this.#table(study)} ${this.#plot('loss', loss)}</div>
      <p class="in-words" role="status">${study.end === 'done' ? inWords(study).join(' ') : ''}</p>
      <div class="instrument-row">${this.#plot('time', time)} ${this.#plot('cost', cost)} ${this.#plot('ends', ends)}</div>`;
  }

  #unrun() {
    const count = this.#followers().length;
    if (count === 0) return nothing;
    return html`<p class="flow-unrun">
      The button follows the path, and ${count === 1 ? 'one method' : `each of ${count} methods`} beside it with three step sizes; then
      their orders, distances and costs stand here.
    </p>`;
  }

  #controls() {
    const { kind, steps } = this;
    const [examples, sharpness, horizon] = [this.#examples, this.#sharpness, this.#horizon];
    const running = this.#running !== null;
    const size = horizon / steps;
    const horizons = this.#horizons;
    const limit = Number.isFinite(sharpness) ? `, ${formatNumber(size * sharpness)} of the largest curvature’s inverse` : '';
    return html`<div class="instrument-controls">
      ${segments({
        name: 'flow-kind',
        label: 'Methods',
        help: 'One method of each kind, its linear systems solved to 0.00001, with the Hessian in one Newton iteration; or those that race above, with their own settings but for the step size and its control.',
        choices: [
          ['each', 'One of each kind'],
          ['racers', 'The racers'],
        ],
        value: kind,
        disabled: running,
        change: (value) => (this.kind = value),
      })}
      <label>
        <span>Matrix</span>
        <select
          aria-description="What stands for the second derivative in the implicit methods: with the Gauss-Newton matrix some of them lose an order."
          ?disabled=${running || kind === 'racers'}
          @change=${(/** @type {Event} */ event) => (this.curvature = /** @type {any} */ (valueOf(event)))}
        >
          <option value="hessian" .selected=${this.curvature === 'hessian'}>Hessian</option>
          <option value="gauss_newton" .selected=${this.curvature === 'gauss_newton'}>Gauss-Newton</option>
        </select>
      </label>
      <label>
        <span>Examples</span>
        <select
          aria-description="So many of the first training examples are the problem, all of them one batch."
          ?disabled=${running}
          @change=${(/** @type {Event} */ event) => (this.examples = Number(valueOf(event)))}
        >
          ${this.#counts.map((count) => {
            const taken = Math.min(count, this.#most);
            return html`<option value=${count} .selected=${taken === examples}>${formatCount(taken)}</option>`;
          })}
        </select>
      </label>
      <label class="flow-slider">
        <span>Flow time</span>
        <input
          type="range"
          min="0"
          max=${HORIZONS - 1}
          .value=${String(horizons.indexOf(horizon))}
          aria-description="How far the path is followed: the learning rates of all steps add up to it."
          aria-valuetext=${formatNumber(horizon)}
          ?disabled=${running}
          @input=${(/** @type {Event} */ event) => (this.horizon = horizons[Number(valueOf(event))])}
        />
        <output>${formatNumber(horizon)}</output>
      </label>
      <label class="flow-slider flow-step">
        <span>Step size <i>h</i></span>
        <input
          type="range"
          min="0"
          max=${STEP_COUNTS.length - 1}
          .value=${String(STEP_COUNTS.length - 1 - STEP_COUNTS.indexOf(steps))}
          aria-description="The largest of the three that every method takes; the others are a half and a quarter of it. Beyond 2 over the largest curvature explicit Euler leaves the path."
          aria-valuetext="${formatNumber(size)}, ${steps} steps${limit}"
          ?disabled=${running}
          @input=${(/** @type {Event} */ event) => (this.steps = STEP_COUNTS[STEP_COUNTS.length - 1 - Number(valueOf(event))])}
        />
        <output>
          ${keyed(
            size, // written anew: nothing of it has moved
            html`${formatNumber(size)}${Number.isFinite(sharpness) ? html` <small>= ${formatNumber(size * sharpness)} / λ</small>` : nothing}`,
          )}
        </output>
      </label>
    </div>`;
  }

  #go() {
    const running = this.#running !== null;
    const { done, what } = this.study ? progressOf(this.study) : { done: 0, what: '' };
    const none = this.#followers().length === 0;
    const stands = [none ? 'No racer follows the flow.' : '', this.study ? beforeInWords(this.study, this.#plan) : ''];
    return html`<div class="instrument-controls flow-go">
      <button
        class="primary"
        aria-description=${running ? 'Stop; what has been found stays.' : 'Follows the path and then every method beside it, in a worker of its own.'}
        ?disabled=${!running && (none || !Number.isFinite(this.#sharpness))}
        @click=${() => (running ? this.#running?.abort() : this.#follow())}
      >
        ${running ? 'Cancel' : 'Follow the flow'}
      </button>
      <progress max="1" value=${this.study?.end === 'done' ? 1 : done} aria-label="Progress of the study"></progress>
      <span class="flow-now">${running ? what : stands.join(' ').trim()}</span>
    </div>`;
  }

  /** @param {Study} study */
  #table(study) {
    return html`<div class="flow-table" tabindex="0" role="region" aria-label="Orders, distances and costs">
      <table>
        <thead>
          <tr>
            <th scope="col">Method</th>
            <th scope="col">Order</th>
            <th scope="col">of theory</th>
            <th scope="col">Distance with <i>h</i>/4</th>
            <th scope="col">Its gradients</th>
          </tr>
        </thead>
        <tbody>
          ${study.followers.map(({ title, slot }, follower) => {
            const { order, theory, distance, cost } = rowOf(study, follower);
            return html`<tr>
              <th scope="row">${swatch(slot)} ${title}</th>
              ${[order, theory, distance, cost].map((words) => keyed(words, html`<td>${words}</td>`))}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
  }

  /**
   * @param {string} which
   * @param {import('../plot/plot.js').Plot} plot
   */
  #plot(which, plot) {
    return html`<instrument-plot
      class=${which}
      .plot=${plot}
      .cursor=${this.cursors[which] ?? null}
      @cursor-moved=${(/** @type {CustomEvent} */ { detail }) => (this.cursors = { ...this.cursors, [which]: detail })}
    ></instrument-plot>`;
  }

  #strangers() {
    const { state, titles } = this;
    const sentences = state?.document ? strangersInWords(state.document, titles) : [];
    return sentences.length > 0
      ? html`<p class="flow-strangers">Not integrators of the flow, and so not here: ${sentences.join(' ')}</p>`
      : nothing;
  }

  #race() {
    const { steps } = this;
    const size = formatNumber(this.#horizon / steps);
    const anew = `Replaces the experiment above and restarts it: ${formatCount(this.#examples)} examples in full batch, ${steps} steps of ${size}`;
    return html`<p class="flow-race">
      <button
        class="plain"
        aria-description="Restarts the race above as another experiment; going back in the browser brings the present one back."
        @click=${() => this.#raceAgainstFlow()}
      >
        Restart the race against the flow
      </button>
      <span>${`${anew} for the racers that follow the flow, and the chart shows each racer’s distance to it.`}</span>
    </p>`;
  }

  #cost() {
    const { study } = this;
    const sharpness = this.#sharpness;
    if (!study) return Number.isFinite(sharpness) ? `λ = ${formatNumber(sharpness)}, the largest curvature at the start.` : 'Measuring …';
    const path = `the path itself ${formatCount(study.path.gradients)} gradients of ${formatCount(study.examples)} examples`;
    const ended = study.end === 'cancelled' ? ' Cancelled.' : '';
    return `${formatSeconds(study.seconds)} of compute, in slices beside the race; ${path}.${ended}`;
  }

  get #most() {
    const { data } = /** @type {{data: {train: number}}} */ (/** @type {unknown} */ (this.state?.document ?? { data: { train: 1 } }));
    return data.train;
  }

  /** The numbers of examples that can be chosen from: all that there are stand for the first that is as many or more. */
  get #counts() {
    return EXAMPLE_COUNTS.filter((_, index) => index === 0 || EXAMPLE_COUNTS[index - 1] < this.#most);
  }

  get #examples() {
    return Math.min(this.examples, this.#most);
  }

  /** What the curvature at the start depends on. */
  get #start() {
    return `${this.#shown} ${this.#examples}`;
  }

  /** The largest eigenvalue at the start; NaN before it is known. */
  get #sharpness() {
    return this.measured.at === this.#start ? this.measured.sharpness : NaN;
  }

  get #horizons() {
    return roundTimes(usualHorizon(this.#sharpness), HORIZONS);
  }

  get #horizon() {
    return this.#horizons.includes(this.horizon) ? this.horizon : usualHorizon(this.#sharpness);
  }

  #followers() {
    const { state, kind, curvature } = this;
    if (!state?.document || !state.description) return [];
    if (kind === 'each') return eachKind(state.description, curvature);
    return racingFollowers(
      state.document,
      state.description,
      state.racers.map(({ slot }) => slot),
    );
  }

  /** What the controls ask for. */
  get #plan() {
    return { followers: this.#followers(), examples: this.#examples, horizon: this.#horizon, steps: this.steps };
  }

  /** Asks for the curvature at the start, from which the sliders have their range. */
  async #measure() {
    const { state, look, racer } = this;
    const start = this.#start;
    if (start === this.#asked || start === this.measured.at) return;
    if (!this.seen || !look || !state?.document || this.#running || state.racers.length === 0) return;
    this.#asked = start;
    this.problem = '';
    this.#own ??= look.own('paths');
    try {
      const { value } = await this.#own.ask(racer, 'flowSharpness', this.#examples);
      if (start === this.#asked) this.measured = { at: start, sharpness: value };
    } catch (error) {
      if (start === this.#start) this.problem = sentenceOf(error);
    }
  }

  async #follow() {
    const { state, look, racer } = this;
    if (!state?.document || !look) return;
    this.#own ??= look.own('paths');
    const running = (this.#running = new AbortController());
    const document = state.document;
    const key = this.#shown;
    const release = this.#own.keep(); // a learning rate may change meanwhile, and the path is the same
    this.problem = '';
    try {
      await follow({
        look: this.#own,
        racer,
        document,
        ...this.#plan,
        whose: followersInWords(this.kind, this.curvature),
        signal: running.signal,
        onChange: (study) => {
          if (key === this.#shown) this.study = study;
        },
      });
    } catch (error) {
      if (key === this.#shown) this.problem = sentenceOf(error);
    }
    release();
    if (this.#running === running) this.#running = null;
    this.requestUpdate();
  }

  #raceAgainstFlow() {
    const { state, steps } = this;
    if (!state?.document) return;
    const document = raceAgainstFlow(state.document, { examples: this.#examples, horizon: this.#horizon, steps });
    this.send('race-wanted', { document, view: { measure: 'flow_distance', against: 'gradients' } });
  }
}
customElements.define('flow-panel', FlowPanel);

/** @type {import('../instruments-section.js').InstrumentBelow['view']} */
export const view = ({ state, titles, racer, look }) =>
  html`<flow-panel .state=${state} .titles=${titles} .racer=${racer} .look=${look}></flow-panel>`;

/** @param {Event} event */
function valueOf({ target }) {
  return /** @type {HTMLInputElement | HTMLSelectElement} */ (target).value;
}
