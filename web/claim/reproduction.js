// The published settings, one at a time: what the 2020 project printed, our run of its programs' arithmetic, and the methods as they
// should be; with their curves, and a button that runs them here.

import { html, nothing } from 'lit';
import { formatNumber } from '../state/format.js';
import { LabElement } from '../lab/base.js';
import { publishedSlot } from './method-slots.js';
import { methodSwatch } from './method-style.js';
import { closeness, courseFor, endsOf, finding, liveDocument, shortening } from './settings.js';
import { lossRange } from './u-curve-shape.js';
import './u-curve-chart.js';

/**
 * @typedef {import('./read-kept.js').ClaimData} ClaimData
 * @typedef {import('./read-kept.js').PublishedSetting} PublishedSetting
 * @typedef {import('./read-kept.js').PublishedMethod} PublishedMethod
 * @typedef {import('./u-curve-shape.js').Panel} Panel
 */

/**
 * @fires claim-run  with `detail` a document to be raced
 */
export class ClaimReproduction extends LabElement {
  static properties = { data: { attribute: false }, chosen: { state: true }, cursor: { state: true }, pointed: { state: true } };

  constructor() {
    super();
    /** @type {ClaimData | null} */
    this.data = null;
    this.chosen = 8; // MNIST, b1, b2 and W2 at 0.2
    /** @type {number | null} */
    this.cursor = null;
    /** @type {string | null} */
    this.pointed = null;
  }

  render() {
    const { data } = this;
    if (!data) return nothing;
    const setting = data.settings[this.chosen];
    const panels = /** @type {const} */ (['asPublished', 'corrected']).map((which) => panelOf(setting, which, data));
    const yRange = lossRange(panels.flatMap(({ series }) => series));
    return html`
      <label class="claim-choice">
        <span>Published setting</span>
        <select
          aria-description="One of the settings for which the 2020 report gives a loss."
          @change=${(/** @type {Event} */ event) => (this.chosen = Number(/** @type {HTMLSelectElement} */ (event.target).value))}
        >
          ${data.settings.map(({ name }, index) => html`<option value=${index} .selected=${index === this.chosen}>${name}</option>`)}
        </select>
      </label>
      ${this.#table(setting, data)}
      <p class="claim-finding">${finding(setting, data)}</p>
      <p class="source">${closeness(setting, data)}</p>
      <div class="claim-panels" @cursor-moved=${(/** @type {CustomEvent} */ { detail }) => (this.cursor = detail)}>
        ${panels.map(
          (panel) => html`<u-curve-chart .panel=${{ ...panel, yRange }} .cursor=${this.cursor} .pointed=${this.pointed}></u-curve-chart>`,
        )}
      </div>
      <p class="claim-runs">
        <button
          class="plain"
          aria-description="Races it at the top of the page as the 2020 code computes it, mistakes included."
          @click=${() => this.send('claim-run', liveDocument(setting, 'asPublished', data))}
        >
          Run as published
        </button>
        <button
          class="plain"
          aria-description="Races the same methods by their correct definitions at the top of the page."
          @click=${() => this.send('claim-run', liveDocument(setting, 'corrected', data))}
        >
          Run corrected
        </button>
        <span>${shortening(setting)}</span>
      </p>
      <p class="source">
        All of it again: <code>build/native/igd reproduce</code>. Medians over n random seeds, in brackets the smallest and the largest
        training loss of them; the published values are read off figures,
        ±0.01.${
          setting.group === 'mnist'
            ? ' Of the 100 epochs the original recorded every tenth from the first on: losses are those of epoch 91.'
            : nothing
        }
      </p>
    `;
  }

  /**
   * @param {PublishedSetting} setting
   * @param {ClaimData} data
   */
  #table(setting, data) {
    const withTest = setting.group === 'mnist';
    return html`<div class="table" tabindex="0" role="region" aria-label="Published, run again, corrected">
      <table class="claim-table">
        <thead>
          <tr>
            <th scope="col">${withTest ? 'training / test loss at epoch 91' : 'final training loss'}</th>
            <th scope="col">published</th>
            <th scope="col">its arithmetic, run by us</th>
            <th scope="col">corrected</th>
          </tr>
        </thead>
        <tbody>
          ${setting.methods.map(
            (method) =>
              html`<tr @pointerenter=${() => (this.pointed = method.label)} @pointerleave=${() => (this.pointed = null)}>
                <th scope="row">${methodSwatch(publishedSlot(method.label))} ${method.label}</th>
                <td>${publishedInWords(method, withTest)}</td>
                <td>${endsView(endsOf(setting, method, 'asPublished', data), withTest)}</td>
                <td>${endsView(endsOf(setting, method, 'corrected', data), withTest)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}
customElements.define('claim-reproduction', ClaimReproduction);

/**
 * @param {PublishedSetting} setting
 * @param {'asPublished' | 'corrected'} which
 * @param {ClaimData} data
 * @returns {Panel}
 */
function panelOf(setting, which, data) {
  const all = setting.methods.flatMap((method) => {
    const course = courseFor(setting, method, which, data);
    return course ? [{ method, course }] : [];
  });
  const xs = [...new Set(all.flatMap(({ course }) => course.epochs))].sort((a, b) => a - b);
  return {
    title: which === 'asPublished' ? 'As published, run by us' : 'Corrected',
    xs,
    xLabel: 'epochs',
    yLabel: 'training loss',
    linearX: true,
    series: all.map(({ method, course }) => {
      const at = new Map(course.epochs.map((epoch, index) => [epoch, course.train[index]]));
      const values = (/** @type {0 | 1 | 2} */ part) => xs.map((x) => at.get(x)?.[part] ?? null);
      return {
        title: method.label,
        slot: publishedSlot(method.label),
        median: values(0),
        low: values(1),
        high: values(2),
        diverged: xs.map(() => false),
      };
    }),
  };
}

/**
 * @param {PublishedMethod} method
 * @param {boolean} withTest
 */
function publishedInWords({ published }, withTest) {
  if (!published || published.train === null) return '–';
  return withTest && published.test !== null
    ? `${formatNumber(published.train)} / ${formatNumber(published.test)}`
    : formatNumber(published.train);
}

/**
 * @param {ReturnType<typeof endsOf>} ends
 * @param {boolean} withTest
 */
function endsView(ends, withTest) {
  if (!ends) return '–';
  const { train, range, runs, test } = ends;
  return html`${train} <span class="range">${range ? `[${range}]` : ''}</span>${withTest ? ` / ${test}` : ''}
    <span class="range">n = ${runs}</span>`;
}
