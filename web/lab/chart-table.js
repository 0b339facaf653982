// The table that stands where the chart does, for who would rather read numbers. While a race goes on it is brought up to date a few
// times a second only, so that it can be read.

import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { tableModel } from '../chart/table.js';
import { LabElement } from './base.js';
import { swatch } from './swatch.js';

/** The shortest time between two versions of the table, in milliseconds. */
const REST = 400;

export class ChartTable extends LabElement {
  static properties = { model: { attribute: false } };

  #shownAt = -Infinity;

  constructor() {
    super();
    /** @type {import('../chart/series.js').ChartModel | null} */
    this.model = null;
  }

  /** @override */
  async scheduleUpdate() {
    const rest = this.#shownAt + REST - performance.now();
    if (rest > 0) await new Promise((done) => setTimeout(done, rest));
    this.#shownAt = performance.now();
    super.scheduleUpdate();
  }

  render() {
    if (!this.model) return nothing;
    const { caption, axis, racers, rows, outcomes } = tableModel(this.model);
    return html`<div class="table-view" role="region" tabindex="0" aria-label="Table of the values">
      <table>
        <caption>
          <span>${caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">${axis}</th>
            ${racers.map(({ title, slot }) => html`<th scope="col">${swatch(slot)} ${title}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ place, values }) =>
              html`<tr>
                <th scope="row">${place}</th>
                ${values.map((value) => html`<td>${keyed(value, html`${value}`)}</td>`)}
              </tr>`,
          )}
        </tbody>
        ${
          outcomes
            ? html`<tfoot>
                <tr>
                  <th scope="row">Outcome</th>
                  ${outcomes.map((words) => html`<td>${words}</td>`)}
                </tr>
              </tfoot>`
            : nothing
        }
      </table>
    </div>`;
  }
}
customElements.define('chart-table', ChartTable);
