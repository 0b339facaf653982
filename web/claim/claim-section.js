// The original's claim, put to the test: its published settings run again, what the sweeps say of it, a sweep of one's own, and its report
// point by point. Everything shown is computed from assets/reproduction and assets/sweeps.

import { html, nothing } from 'lit';
import data from 'virtual:claim-data';
import { LabElement } from '../lab/base.js';
import { duelInWords, EQUAL, heatOf, ratios, sweepInWords, verdict } from './conclusions.js';
import { BUDGETS } from './data.js';
import { REPORT_POINTS } from './report-points.js';
import './live-sweep.js';
import './reproduction.js';
import './u-curves.js';

/**
 * @fires claim-run  with `detail` a document to be raced
 */
export class ClaimSection extends LabElement {
  static properties = { description: { attribute: false }, document: { attribute: false }, engine: { attribute: false } };

  constructor() {
    super();
    /** @type {import('../engine/protocol.js').Description | null} */
    this.description = null;
    /** @type {import('../engine/protocol.js').ExperimentDocument | null} */
    this.document = null;
    /** What a sweep of the visitor's own needs. @type {import('../lab/lab-app.js').Engine | null} */
    this.engine = null;
  }

  render() {
    return html`
      <section class="prose claim" aria-labelledby="claim">
        <h2 id="claim">The original’s claim, put to the test</h2>
        <p>
          The 2020 project that this page re-implements concludes that implicit gradient descent has “better performance than other
          optimization methods when the learning rate is relatively high”. Its programs never took an implicit step, so the claim was never
          tested. Here it is: first its own runs again, faults included; then the methods as they should be, tuned alike, from the same
          starts on the same batches.
        </p>
        ${data.sweeps.length > 0 ? verdictView() : nothing}
        <h3 id="claim-again">Published, run again, corrected</h3>
        <claim-reproduction .data=${data}></claim-reproduction>
        ${
          data.sweeps.length > 0
            ? html`<h3 id="claim-sweeps">Loss against learning rate</h3>
                <claim-u-curves .sweeps=${data.sweeps}></claim-u-curves>`
            : nothing
        }
        <h3 id="claim-own">A sweep of your own</h3>
        <claim-live-sweep
          .description=${this.description}
          .document=${this.document}
          .makeWorker=${this.engine?.makeWorker}
          .requestLock=${this.engine?.requestLock ?? null}
          .library=${this.engine?.library}
        ></claim-live-sweep>
        <h3 id="claim-report">The report, point by point</h3>
        <p>Point by point, in our words, with a run for each. Where something is not so, the reason stands beside it.</p>
        <ol class="report-points">
          ${REPORT_POINTS.map(
            ({ says, holds, because, run, document }) =>
              html`<li>
                <p><span class="holds holds-${holds.replace(' ', '-')}">${holds}</span> ${says}</p>
                <p>
                  ${because}
                  <button
                    class="quiet run-point"
                    aria-description="Races it at the top of the page."
                    @click=${() => this.send('claim-run', document)}
                  >
                    Run: ${run}
                  </button>
                </p>
              </li>`,
          )}
        </ol>
      </section>
    `;
  }
}
customElements.define('claim-section', ClaimSection);

function verdictView() {
  const { answer, asked, points } = verdict(data.sweeps);
  return html`<div class="claim-verdict">
    <h3 id="claim-verdict">The answer</h3>
    <p>${answer}</p>
    <p class="source">${asked}</p>
    <div class="table" tabindex="0" role="region" aria-label="Who leads each sweep">
      <table class="claim-table claim-duels">
        <caption>
          Who has the lowest validation loss, and by how much that of the best implicit method is lower (ahead) or higher (behind) than that
          of the best other one.
        </caption>
        <thead>
          <tr>
            <th scope="col">sweep</th>
            ${BUDGETS.map((budget) => html`<th scope="col">equal ${EQUAL[budget]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${ratios(data.sweeps).map(
            ({ sweep, cells }) =>
              html`<tr>
                <th scope="row">${sweepInWords(sweep)}</th>
                ${BUDGETS.map((budget) => duelView(cells[budget]))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <ul>
      ${points.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
    <p class="source">
      Usable: no random seed diverges, and the median training loss is at most twice the method’s best. All of this is printed from the kept
      data by <code>node web/claim/print-verdict.js</code>; the commands that make the data stand with the charts below.
    </p>
  </div>`;
}

/** @param {import('./conclusions.js').Duel} duel */
function duelView(duel) {
  const { leaders, margin } = duelInWords(duel);
  return html`<td class=${duel.ratio < 1 ? 'ahead' : 'behind'} .style=${`--heat: ${heatOf(duel)}%`}>
    <b>${leaders}</b> <span>${margin}</span>
  </td>`;
}
