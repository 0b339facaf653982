// Why the one step has a limit and the other has none, what that costs, and where it loses: in prose, formulas and measured numbers.

import { html } from 'lit';
import { formatMeasured, formatNumber, formatPercent } from '../state/format.js';
import { latest } from '../state/results.js';
import { LabElement } from './base.js';
import { amplificationFigure } from './amplification-figure.js';
import * as formula from './formulas.js';

/** @typedef {import('../state/store.js').RacerState} RacerState */

export class LabExplanation extends LabElement {
  static properties = { racers: { attribute: false }, titles: { attribute: false } };

  constructor() {
    super();
    /** @type {RacerState[]} */
    this.racers = [];
    /** @type {string[]} */
    this.titles = [];
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
          ${amplificationFigure()}
        </div>

        <div class="halves">
          <div>
            <h2>What it costs, measured here</h2>
            <p>
              ${formula.matrix} is never formed. Conjugate gradients solve the system with products ${formula.product} alone, and each costs
              about as much as a gradient. Steps alone therefore flatter the implicit method: choose <em>gradient equivalents</em> or
              <em>compute time</em> as the chart’s horizontal axis to see the race at equal cost.
            </p>
            ${this.#costs()}
          </div>
          <div>
            <h2>Where it loses</h2>
            <ul>
              <li>
                <strong>Counted in gradients, against a tuned opponent.</strong> On MNIST with pixels from 0 to 1 the curvature is mild and
                the noise of small batches sets the pace. A well-tuned Adam (try learning rate 0.02), or SGD with a learning rate near 2,
                gets as far or further for the same cost.
              </li>
              <li>
                <strong>At small learning rates</strong> all methods follow the same flow, and the implicit one merely pays more for it.
              </li>
              <li>
                <strong>At huge learning rates</strong> the quadratic model of one Newton iteration no longer holds: the linearised step can
                diverge too, and it solves for the present batch so well that it forgets the others.
              </li>
            </ul>
            <p>
              It gains where directions differ most: raw pixels from 0 to 255, full batches, and learning rates that nobody has tuned. Every
              racer starts from the same parameters and sees the same mini-batches in the same order, so what differs is the method.
            </p>
          </div>
        </div>
      </section>
    `;
  }

  #costs() {
    return html`<div class="table" tabindex="0" role="region" aria-label="Measured costs">
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
              <td>${formatNumber(latest(columns, 'cg_iterations') / steps)}</td>
              <td>${formatNumber(latest(columns, 'gradients') / steps)}</td>
              <td>${formatNumber((1000 * latest(columns, 'seconds')) / steps)}</td>
              <td>${formatMeasured(best(columns.train_loss, Math.min))}</td>
              <td>${formatPercent(best(columns.test_accuracy, Math.max))}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
  }
}
customElements.define('lab-explanation', LabExplanation);

/**
 * @param {Float64Array | undefined} values
 * @param {(...values: number[]) => number} choose
 */
function best(values, choose) {
  const finite = values?.filter(Number.isFinite) ?? [];
  return finite.length > 0 ? choose(...finite) : NaN;
}
