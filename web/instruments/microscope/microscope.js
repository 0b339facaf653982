// The microscope: one step's linear system, iteration by iteration. What the solver made of it, why it stopped, and what stopping earlier
// would have given.

import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { isPenalized } from '../../state/penalty.js';
import { methodOf } from '../../state/racers.js';
import { latest } from '../../state/results.js';
import { InstrumentPanel } from '../instrument-panel.js';
import '../plot/instrument-plot.js';
import {
  controlInWords,
  endInWords,
  iterationsOf,
  plotsOf,
  rateOf,
  ritzInWords,
  ritzPlotOf,
  stopInShort,
  stopInWords,
  subjectInWords,
} from './reading.js';

/**
 * @typedef {import('./reading.js').Step} Step
 * @typedef {{step: Step, penalized: boolean, matrix: string, control: string, method: {name: string, label: string, implicit: boolean}}} Seen
 */

export const name = 'microscope';
export const title = 'CG microscope';
export const watch =
  'The solver lowers a model; the loss follows it only so far. Look where the true loss turns flat, or up: stopping there would have been as good, or better.';

/** @extends {InstrumentPanel<Seen>} */
export class MicroscopePanel extends InstrumentPanel {
  static properties = { ...InstrumentPanel.properties, stop: { state: true }, pointed: { state: true } };

  constructor() {
    super();
    /** After how many iterations the slider stops the solver; null: where it stopped by itself. @type {number | null} */
    this.stop = null;
    /** The iteration that is pointed at in a plot. @type {number | null} */
    this.pointed = null;
  }

  /** @type {InstrumentPanel<Seen>['measure']} */
  measure = async (look, racer) => {
    const { step, values, ask } = await look.snapshot(racer.id);
    const settings = look.settings(racer.id);
    const last = latest(racer.columns, 'learning_rate');
    const rate = rateOf(settings, last);
    const { value, seconds } = await ask('microscope', values, step, rate);
    const description = this.state?.description;
    const penalized = isPenalized(this.state?.document);
    if (!description) throw new Error('The methods are not known yet.');
    const method = methodOf(settings, description);
    const control = controlInWords(value, settings, last, choiceLabel(method, 'control', settings.control));
    return { step, seconds, value: { step: value, penalized, matrix: matrixOf(value, description), control, method } };
  };

  /** @type {InstrumentPanel<Seen>['draw']} */
  draw = ({ step: taken, value: { step, penalized, matrix, control, method } }) => {
    const last = iterationsOf(step);
    const lost = this.diverged && taken >= latest(this.columnsOf(this.of), 'step'); // a step that is held may be an earlier one
    const stop = Math.min(this.stop ?? last, last);
    const at = Math.min(this.pointed ?? stop, last);
    return html`
      <p class="in-words microscope-subject ${control ? 'controlled' : ''}">
        ${subjectInWords(step, method, lost)} ${control} ${endInWords(step)}
      </p>
      <div class="instrument-controls">
        <label class="microscope-slider">
          <span>Stop after iteration</span>
          <input
            type="range"
            min="0"
            max=${last}
            step="1"
            .value=${live(String(stop))}
            ?disabled=${last === 0}
            aria-description="Shows what the step would be if conjugate gradients ended after so many iterations."
            aria-valuetext=${stopInShort(step, stop)}
            @input=${(/** @type {Event} */ { target }) => this.#stopAt(Number(/** @type {HTMLInputElement} */ (target).value), last)}
          />
          <output>${stop} of ${last}</output>
        </label>
        <label>
          <input
            type="checkbox"
            .checked=${live(this.held)}
            aria-description="Keeps the step that is shown while the race goes on, until another racer is looked at."
            @change=${(/** @type {Event} */ { target }) => (this.held = /** @type {HTMLInputElement} */ (target).checked)}
          />
          <span>Hold this step</span>
        </label>
      </div>
      <p class="in-words microscope-stop">${stopInWords(step, at, penalized)}</p>
      <div class="instrument-row microscope-plots" @cursor-moved=${(/** @type {CustomEvent} */ { detail }) => this.#pointAt(detail)}>
        ${plotsOf(step, penalized).map((plot) => html`<instrument-plot .plot=${plot} .cursor=${live(at)}></instrument-plot>`)}
      </div>
      <instrument-plot class="ritz" .plot=${ritzPlotOf(step, matrix)}></instrument-plot>
      <p class="in-words microscope-ritz">${ritzInWords(step)}</p>
    `;
  };

  /**
   * @param {number} iteration
   * @param {number} last
   */
  #stopAt(iteration, last) {
    this.pointed = null;
    this.stop = iteration === last ? null : iteration;
  }

  /** @param {number | null} iteration */
  #pointAt(iteration) {
    this.pointed = iteration;
    this.requestUpdate(); // the plot has moved its own cursor
  }
}
customElements.define('microscope-panel', MicroscopePanel);

/**
 * What C is, as the form calls it.
 * @param {Step} step
 * @param {import('../../engine/protocol.js').Description} description
 */
function matrixOf({ curvature }, description) {
  return choiceLabel(methodOf({ method: 'implicit' }, description), 'curvature', curvature);
}

/**
 * A choice as the form calls it.
 * @param {import('../../engine/protocol.js').MethodDescription} method
 * @param {string} option
 * @param {unknown} name
 */
function choiceLabel({ options }, option, name) {
  const choices = options.find(({ key }) => key === option)?.choices ?? [];
  return choices.find((choice) => choice.name === name)?.label ?? String(name);
}

/** @type {import('../instruments-section.js').InstrumentBelow['view']} */
export const view = ({ state, titles, racer, look }) =>
  html`<microscope-panel .state=${state} .titles=${titles} .racer=${racer} .look=${look}></microscope-panel>`;
