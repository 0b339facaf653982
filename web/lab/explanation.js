// Why the one step has a limit and the other has none, what that costs, and where it loses: in prose, formulas and measured numbers.

import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { formatMeasured, formatNumber, formatPercent } from '../state/format.js';
import { extent } from '../chart/scales.js';
import { joinHash, modesOfNext, USUAL } from '../share/modes.js';
import { latest } from '../state/results.js';
import { LabElement } from './base.js';
import * as formula from './formulas.js';
import './stability-figure.js';

/** @typedef {import('../state/store.js').RacerState} RacerState */

export class LabExplanation extends LabElement {
  static properties = { racers: { attribute: false }, titles: { attribute: false }, modes: { attribute: false } };

  constructor() {
    super();
    /** @type {RacerState[]} */
    this.racers = [];
    /** @type {string[]} */
    this.titles = [];
    /** Those of the page. */
    this.modes = USUAL;
  }

  render() {
    return html`
      <section class="prose" aria-labelledby="why">
        <h2 id="why">Why a large step ruins one method and not the other</h2>
        <div class="columns">
          <div>
            <p>
              Gradient descent follows a slope downhill in steps. <strong>SGD</strong> takes the slope where it <em>stands</em> — an
              explicit Euler step of the flow ${formula.flow}:
            </p>
            ${formula.explicitStep}
            <p>
              Along a direction in which the loss has curvature ${formula.lambda}, that multiplies the distance from the valley’s floor by
              ${formula.explicitFactor}. Beyond ${formula.tipping} every step overshoots by more than the one before. So the single steepest
              direction dictates the learning rate for all the others: ${formula.limit}.
            </p>
          </div>
          <div>
            <p><strong>Implicit gradient descent</strong> takes the slope where it <em>arrives</em> — a backward Euler step:</p>
            ${formula.implicitStep}
            <p>
              The same distance is now multiplied by ${formula.implicitFactor}, which is below 1 for every ${formula.eta} and every positive
              ${formula.lambda}: on a bowl-shaped loss no learning rate is too large. The arrival point is not known beforehand; one Newton
              iteration gives the linear system
            </p>
            ${formula.linearised}
            <p>
              for the step ${formula.delta}, with the batch’s gradient ${formula.gradient} and curvature ${formula.matrix}. Here
              ${formula.matrix} is the Gauss-Newton matrix, which has no negative curvature; with the exact Hessian the system can become
              singular, and you can watch it fail.
            </p>
          </div>
        </div>
        <stability-figure></stability-figure>

        <div class="halves">
          <div>
            <h2>What it costs, measured here</h2>
            <p>
              ${formula.matrix} is never formed. Conjugate gradients solve the system with products ${formula.product} alone. Over all
              parameters one costs about as much as a gradient; where the batch has fewer images than an image has pixels, they are taken in
              the space of the batch, with one number for each image in place of one for each pixel, and cost far less. The rest of a step
              is the gradient, and the way into that space and back. Steps alone therefore flatter the implicit method: choose
              <em>gradient equivalents</em> or <em>compute time</em> as the chart’s horizontal axis to see the race at equal cost.
            </p>
            ${this.#costs()}
          </div>
          <div>
            <h2>Where it loses</h2>
            <ul>
              <li>
                <strong>Counted in gradients, against a tuned opponent.</strong> On MNIST with pixels from 0 to 1 the curvature is mild and
                the noise of small batches sets the pace. A well-tuned Adam or SGD gets as far or further for the same cost.
                ${this.#tryIt('a tuned opponent', 'SGD at learning rate 2, Adam at 0.02 and the implicit method at 30', 'racers=sgd,learning_rate:2;adam,learning_rate:0.02;implicit,learning_rate:30')}
              </li>
              <li>
                <strong>At small learning rates.</strong> There SGD is stable too and goes the same way; the implicit method merely pays
                more for it.
                ${this.#tryIt('small learning rates', 'SGD and the implicit method at learning rate 0.05', 'racers=sgd,learning_rate:0.05;implicit,learning_rate:0.05')}
              </li>
              <li>
                <strong>At huge learning rates.</strong> The quadratic model of one Newton iteration no longer holds: the linearised step
                can diverge too, even on a convex loss.
                ${this.#tryIt('huge learning rates', 'the implicit method at learning rates 50 and 500', 'racers=implicit,learning_rate:50;implicit,learning_rate:500')}
              </li>
              <li>
                <strong>With the exact Hessian,</strong> whose negative curvature the step turns into a wrong direction.
                ${this.#tryIt('the exact Hessian', 'the implicit method with the Gauss-Newton matrix and with the exact Hessian', 'racers=implicit;implicit,curvature:hessian')}
              </li>
            </ul>
            <h2>Where it earns its cost</h2>
            <p>
              Where no good learning rate is known, or none suits all directions: on raw pixels from 0 to 255 it trains on at learning rates
              that ruin SGD.
              ${this.#tryIt('raw pixels', 'SGD and the implicit method at learning rate 1, and Adam, on pixels from 0 to 255', 'data.pixels=raw&racers=sgd,learning_rate:1;adam;implicit,learning_rate:1')}
              And with a full batch, without noise, where large steps keep paying.
              ${this.#tryIt('a full batch', 'Adam at learning rate 0.03 and the implicit method at 200, for 300 epochs on 2,000 images in one batch', 'data.train=2000&data.test=1000&batch=full&epochs=300&racers=adam,learning_rate:0.03;implicit,learning_rate:200')}
            </p>
            <p>Every racer starts from the same parameters and sees the same mini-batches in the same order: what differs is the method.</p>
          </div>
        </div>
      </section>
    `;
  }

  #costs() {
    return html`<div class="table costs" tabindex="0" role="region" aria-label="Measured costs">
      <table>
        <thead>
          <tr>
            <th scope="col">racer</th>
            <th scope="col">CG iterations per step</th>
            <th scope="col">gradient equivalents per step</th>
            <th scope="col">milliseconds per step</th>
            <th scope="col">lowest training loss</th>
            <th scope="col">highest test accuracy</th>
          </tr>
        </thead>
        <tbody>
          ${this.racers.map(({ columns }, index) => {
            const steps = latest(columns, 'step') || NaN;
            return html`<tr>
              <th scope="row">${this.titles[index]}</th>
              ${[
                formatNumber(latest(columns, 'cg_iterations') / steps),
                formatNumber(latest(columns, 'gradients') / steps),
                formatNumber((1000 * latest(columns, 'seconds')) / steps),
                formatMeasured(finiteExtent(columns.train_loss)[0]),
                formatPercent(finiteExtent(columns.test_accuracy)[1]),
              ].map(cell)}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
  }

  /**
   * A link to an experiment that shows what the sentence before it says, on a page that leaves out what this one does.
   * @param {string} name
   * @param {string} races  what it loads
   * @param {string} link
   */
  #tryIt(name, races, link) {
    return html`<a
      class="try"
      href="#${joinHash(modesOfNext(this.modes), link)}"
      aria-label="Try it: ${name}"
      aria-description="Races ${races}, in place of the present race, at the top of the page."
      @click=${() => scrollTo({ top: 0 })}
      >Try it</a
    >`;
  }
}
customElements.define('lab-explanation', LabExplanation);

/** A number that grows wider is written anew, and nothing has moved. @param {string} value */
const cell = (value) => html`<td>${keyed(value, html`${value}`)}</td>`;

/** Columns that have grown are other arrays. @type {WeakMap<Float64Array, [number, number]>} */
const known = new WeakMap();

/**
 * @param {Float64Array | undefined} values
 * @returns {[number, number]} the smallest and the largest that is finite; NaN without any
 */
function finiteExtent(values) {
  if (!values) return [NaN, NaN];
  const found = known.get(values) ?? extent(values, false);
  known.set(values, found);
  return found[0] <= found[1] ? found : [NaN, NaN];
}
