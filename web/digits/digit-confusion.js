// Which digits a racer takes for which: a table of all test images, and the first images of one of its cells.

import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { LabElement } from '../lab/base.js';
import { formatCount, formatPercent } from '../state/format.js';
import { imagesOfCell, shadeOf, worstCell } from './answers.js';
import './digit-image.js';
import { CLASSES, imageAt } from './test-images.js';

/** @typedef {{truth: number, said: number}} Cell */

const DIGITS = Array.from({ length: CLASSES }, (_, digit) => digit);
/** How many images of a cell are shown. */
const COUNT = 16;

/** How the arrow keys move through the cells, in columns and rows. @type {Record<string, [number, number]>} */
const MOVES = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export class DigitConfusion extends LabElement {
  static properties = { answer: { attribute: false }, note: { attribute: false }, racer: { attribute: false }, chosen: { state: true } };

  constructor() {
    super();
    /** @type {import('./digits-section.js').TestAnswer | null} */
    this.answer = null;
    /** What is said while there is no answer. */
    this.note = '';
    /** What the racer is called. */
    this.racer = '';
    /** The cell that the visitor chose; until then it is that of the most frequent mistake. @type {Cell | null} */
    this.chosen = null;
  }

  render() {
    const { answer } = this;
    const cell = this.chosen ?? (answer ? worstCell(answer.confusion) : { truth: 0, said: 1 });
    return html`
      <p class="digits-note">
        ${
          answer
            ? keyed(
                answer, // written anew: none of its words has moved
                html`<strong>${formatPercent(answer.confusion.right / answer.confusion.total)}</strong> of
                  ${formatCount(answer.confusion.total)} test images right, at step ${formatCount(answer.step)}.`,
              )
            : this.note
        }
      </p>
      ${this.#table(cell)} ${this.#images(cell)}
    `;
  }

  /** @param {Cell} cell */
  #table(cell) {
    const confusion = this.answer?.confusion;
    return html`<table class="confusion" aria-label="Confusion matrix of ${this.racer}: rows are what it is, columns what the racer says">
      <thead>
        <tr>
          <th class="corner" scope="col"><span>says →</span><span>is ↓</span></th>
          ${DIGITS.map((said) => html`<th scope="col">${said}</th>`)}
        </tr>
      </thead>
      <tbody
        aria-description="Press one to see these images; the arrow keys go from cell to cell."
        @keydown=${(/** @type {KeyboardEvent} */ event) => this.#onKey(event, cell)}
      >
        ${DIGITS.map(
          (truth) =>
            html`<tr>
              <th scope="row">${truth}</th>
              ${DIGITS.map((said) => {
                const count = confusion?.counts[truth][said] ?? 0;
                const here = truth === cell.truth && said === cell.said;
                return html`<td>
                  <button
                    class="shade-${shadeOf(count, confusion?.totals[truth] ?? 0)}"
                    aria-label="${truth} taken for ${said}: ${count}"
                    aria-pressed=${here}
                    tabindex=${here ? 0 : -1}
                    @click=${() => (this.chosen = { truth, said })}
                  >
                    ${count || ''}
                  </button>
                </td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  /** @param {Cell} cell */
  #images(cell) {
    const { answer } = this;
    const count = answer?.confusion.counts[cell.truth][cell.said] ?? 0;
    const indices = answer ? imagesOfCell(answer.probabilities, answer.images.labels, cell, COUNT) : [];
    const places = Array.from({ length: COUNT }, (_, place) => indices[place]);
    return html`
      <p class="digits-note cell-note">${answer ? cellInWords(cell, count, !this.chosen) : ''}</p>
      <ul class="cell-images" aria-label="Images of the cell">
        ${places.map(
          (index) =>
            html`<li>
              <digit-image
                .pixels=${answer && index !== undefined ? imageAt(answer.images, index) : null}
                role="img"
                aria-label=${index === undefined ? 'No image' : `Test image ${index + 1}`}
              ></digit-image>
            </li>`,
        )}
      </ul>
    `;
  }

  /**
   * @param {KeyboardEvent} event
   * @param {Cell} from
   */
  async #onKey(event, from) {
    const move = MOVES[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const inside = (/** @type {number} */ digit) => Math.min(CLASSES - 1, Math.max(0, digit));
    this.chosen = { truth: inside(from.truth + move[1]), said: inside(from.said + move[0]) };
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector('button[tabindex="0"]'))?.focus();
  }
}
customElements.define('digit-confusion', DigitConfusion);

/**
 * @param {Cell} cell
 * @param {number} count
 * @param {boolean} worst  whether it is the most frequent mistake
 */
function cellInWords({ truth, said }, count, worst) {
  if (truth === said) return `${formatCount(count)} times a ${truth} is taken for what it is.`;
  const times = `${formatCount(count)} ${count === 1 ? 'time' : 'times'} a ${truth} is taken for a ${said}`;
  return count > 0 && worst ? `Its most frequent mistake: ${times}.` : `${times}.`;
}
