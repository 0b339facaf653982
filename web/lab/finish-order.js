// Under the chart: the finish line, which the visitor sets, and who has crossed it, in order.

import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { hasEnded } from '../state/experiment.js';
import { arrivalInWords, arrivals, GOALS, inField, isUnmeasured, nobodyInWords, orderInWords, readField } from '../state/finish-line.js';
import { briefTitle } from '../state/short-titles.js';
import { LabElement } from './base.js';
import { swatch } from './swatch.js';
import { unlessTyping } from './unless-typing.js';

/**
 * @typedef {import('../state/store.js').RacerState} RacerState
 * @typedef {import('../state/store.js').ChartView} ChartView
 * @typedef {import('../state/finish-line.js').FinishLine} FinishLine
 */

/** How many letters of a racer's name and of how it fared a place has room for, the longer one for the longest word of cost. */
const LETTERS = { short: 17, long: 24 };

/**
 * @fires view-changed  with `detail` the part of the ChartView that changes
 * @fires finish-told   with `detail` why the finish line was not taken, in a sentence; empty where it was
 */
export class FinishOrder extends LabElement {
  static properties = { racers: { attribute: false }, titles: { attribute: false }, view: { attribute: false } };

  constructor() {
    super();
    /** @type {RacerState[]} */
    this.racers = [];
    /** @type {string[]} */
    this.titles = [];
    /** @type {ChartView | null} */
    this.view = null;
  }

  render() {
    if (!this.view) return nothing;
    const { finish, against } = this.view;
    const { percent } = GOALS[finish.column];
    const order = arrivals(this.racers, finish, against);
    const over = this.racers.length > 0 && this.racers.every(hasEnded);
    const nobody = nobodyInWords(order, over, isUnmeasured(this.racers, finish));
    const places = [...order, ...(over && order.length > 0 ? missing(this.racers, order) : [])];
    return html`
      <div class="finish" role="group" aria-label="Finish line">
        <span class="finish-line">
          <span>First to</span>
          <input
            type="text"
            inputmode="decimal"
            autocomplete="off"
            size="4"
            aria-description="The finish line: who has got so far is listed beside it, in order, with what it cost."
            aria-label=${`${GOALS[finish.column].words} to be reached${percent ? ', in percent' : ''}`}
            .value=${unlessTyping(inField(finish))}
            @change=${(/** @type {Event} */ event) => this.#setValue(finish, /** @type {HTMLInputElement} */ (event.target))}
          />
          ${percent ? html`<span>%</span>` : nothing}
          <select
            aria-label="What is to be reached"
            aria-description="Of what the finish line is a value."
            @change=${(/** @type {Event} */ event) => this.#setColumn(finish, event)}
          >
            ${Object.entries(GOALS).map(([name, { words }]) => html`<option value=${name} .selected=${name === finish.column}>${words}</option>`)}
          </select>
        </span>
        <ol
          class="finish-order ${against === 'gradients' ? 'long' : ''}"
          aria-label=${orderInWords(order, this.titles, finish, against, over)}
        >
          ${this.racers.map((_, place) => {
            const racer = places[place];
            if (racer) return keyed(this.racers[racer.index].id, this.#finisher(racer, place + 1));
            const words = place === 0 ? nobody : '';
            return keyed(words, words ? html`<li class="nobody">${words}</li>` : html`<li aria-hidden="true">&nbsp;</li>`);
          })}
        </ol>
      </div>
    `;
  }

  /**
   * @param {{index: number, at?: number}} racer  without `at`: it has not arrived
   * @param {number} place
   */
  #finisher({ index, at }, place) {
    const { against } = /** @type {ChartView} */ (this.view);
    const words = at === undefined ? 'not reached' : arrivalInWords({ index, at }, against);
    const letters = LETTERS[against === 'gradients' ? 'long' : 'short'] - words.length;
    return html`<li data-help=${this.titles[index]}>
      ${swatch(this.racers[index].slot)} ${at === undefined ? nothing : html`<b>${place}.</b>`}
      <span class="finisher">${briefTitle(this.titles, index, letters)}</span>
      <span>${words}</span>
    </li>`;
  }

  /**
   * @param {FinishLine} finish
   * @param {HTMLInputElement} input
   */
  #setValue(finish, input) {
    const { line, problem } = readField(input.value, finish);
    this.send('finish-told', problem);
    if (problem)
      this.requestUpdate(); // what was typed gives way to what holds
    else this.send('view-changed', { finish: line });
  }

  /**
   * @param {FinishLine} finish
   * @param {Event} event
   */
  #setColumn(finish, event) {
    const column = /** @type {FinishLine['column']} */ (/** @type {HTMLSelectElement} */ (event.target).value);
    const usual = GOALS[column].percent ? 0.9 : 0.2;
    const same = GOALS[column].percent === GOALS[finish.column].percent;
    this.send('view-changed', { finish: { column, value: same ? finish.value : usual } });
  }
}
customElements.define('finish-order', FinishOrder);

/**
 * @param {RacerState[]} racers
 * @param {import('../state/finish-line.js').Arrival[]} order
 * @returns {{index: number}[]} the racers that have not arrived
 */
function missing(racers, order) {
  return racers.flatMap((_, index) => (order.some((arrival) => arrival.index === index) ? [] : [{ index }]));
}
