// What all racers make of one digit, side by side.

import { html, svg } from 'lit';
import { LabElement } from '../lab/base.js';
import { swatch } from '../lab/swatch.js';
import { colorName } from '../state/racer-style.js';
import { formatPercent } from '../state/format.js';
import { saidOf } from './answers.js';
import { CLASSES } from './test-images.js';

/**
 * One racer's answer. `probabilities` is null until it is there, `truth` where the digit is not known.
 * @typedef {object} Prediction
 * @property {string} title
 * @property {number} slot
 * @property {string} note   why there is none
 * @property {Float32Array | null} probabilities
 * @property {number | null} truth
 */

const DIGITS = Array.from({ length: CLASSES }, (_, digit) => digit);
/** The height of a certain answer's bar. */
const HEIGHT = 100;

export class DigitPredictions extends LabElement {
  static properties = { predictions: { attribute: false } };

  constructor() {
    super();
    /** @type {Prediction[]} */
    this.predictions = [];
  }

  render() {
    return html`<ul class="predictions" aria-label="Predictions">
      ${this.predictions.map(
        (prediction) =>
          html`<li class="prediction">
            <p class="prediction-title" data-help=${prediction.title}>${swatch(prediction.slot)} <span>${prediction.title}</span></p>
            ${predictionView(prediction)}
          </li>`,
      )}
    </ul>`;
  }
}
customElements.define('digit-predictions', DigitPredictions);

/** @param {Prediction} prediction */
function predictionView({ slot, note, probabilities, truth }) {
  const said = probabilities ? saidOf(probabilities, 0) : -1;
  const sure = said < 0 ? NaN : (probabilities?.[said] ?? NaN);
  return html`
    <p class="prediction-said">
      <strong>${said < 0 ? '–' : said}</strong>
      <span>${said < 0 ? (probabilities ? 'its outputs are no numbers' : note) : formatPercent(sure)}</span>
      <span class=${said === truth ? 'right' : 'wrong'}>${said < 0 || truth === null ? '' : said === truth ? 'right' : 'wrong'}</span>
    </p>
    <svg
      class="bars ${colorName(slot).replace('--', '')}"
      viewBox="0 0 ${10 * CLASSES} ${HEIGHT}"
      preserveAspectRatio="none"
      role="img"
      aria-label=${said < 0 ? 'No probabilities' : inWords(probabilities ?? [])}
    >
      ${DIGITS.map((digit) => {
        const height = said < 0 ? 0 : HEIGHT * (probabilities?.[digit] ?? 0);
        return svg`<rect class="track" x=${10 * digit + 1} y="0" width="8" height=${HEIGHT} />
          <rect class=${digit === said ? 'bar said' : 'bar'} x=${10 * digit + 1} y=${HEIGHT - height} width="8" height=${height} />`;
      })}
    </svg>
    <p class="bar-digits" aria-hidden="true">
      ${DIGITS.map((digit) => html`<span class=${digit === truth ? 'truth' : ''}>${digit}</span>`)}
    </p>
  `;
}

/** @param {ArrayLike<number>} probabilities */
function inWords(probabilities) {
  return `Probabilities: ${DIGITS.map((digit) => `${digit}: ${formatPercent(probabilities[digit])}`).join(', ')}`;
}
