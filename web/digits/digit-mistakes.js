// The test images that a racer gets wrong and is surest of.

import { html, nothing } from 'lit';
import { LabElement } from '../lab/base.js';
import { formatPercent } from '../state/format.js';
import { surestMistakes } from './answers.js';
import './digit-image.js';
import { imageAt } from './test-images.js';

/** @typedef {import('./digits-section.js').TestAnswer} TestAnswer */

/** How many are shown. */
const COUNT = 16;

/**
 * @fires digit-wanted  with `detail` the index of the test image that is to be put on the sheet
 */
export class DigitMistakes extends LabElement {
  static properties = { answer: { attribute: false }, note: { attribute: false } };

  constructor() {
    super();
    /** @type {TestAnswer | null} */
    this.answer = null;
    /** What is said while there is no answer. */
    this.note = '';
  }

  render() {
    const { answer } = this;
    const mistakes = answer ? surestMistakes(answer.probabilities, answer.images.labels, COUNT) : [];
    const places = Array.from({ length: COUNT }, (_, place) => mistakes[place]);
    return html`
      <p class="digits-note">${answer ? noteOf(answer) : this.note}</p>
      <ol class="mistakes" aria-label="Most confidently wrong">
        ${places.map(
          (mistake) =>
            html`<li>
              <button
                class="mistake"
                ?disabled=${!mistake}
                aria-label=${mistake ? `Put test image ${mistake.index + 1} on the sheet` : 'No image'}
                aria-description="Put it on the sheet above, and see what every racer takes it for."
                @click=${() => mistake && this.send('digit-wanted', mistake.index)}
              >
                <digit-image .pixels=${answer && mistake ? imageAt(answer.images, mistake.index) : null}></digit-image>
              </button>
              <p>${mistake ? html`says <strong>${mistake.said}</strong>, is <strong>${mistake.truth}</strong>` : nothing}</p>
              <p>${mistake ? formatPercent(mistake.probability) : nothing}</p>
            </li>`,
        )}
      </ol>
    `;
  }
}
customElements.define('digit-mistakes', DigitMistakes);

/** @param {TestAnswer} answer */
function noteOf({ confusion: { right, total, silent } }) {
  if (silent === total) return 'Its outputs are no numbers: it says nothing.';
  const wrong = total - right - silent;
  if (wrong === 0) return 'Not one of the test images is wrong.';
  return `The surest of ${wrong.toLocaleString('en')} wrong answers.`;
}
