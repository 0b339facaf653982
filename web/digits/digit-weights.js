// The weights of a racer's first layer as pictures: what each neuron looks for in an image.

import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { LabElement } from '../lab/base.js';
import { formatCount, formatMeasured, formatNeurons } from '../state/format.js';
import { isDark, onColoursChanged } from '../state/theme.js';
import { PIXELS } from './test-images.js';
import { divergingColor, limitOf, paintTiles, tileGrid } from './weight-tiles.js';

const LEGEND_WIDTH = 201;

export class DigitWeights extends LabElement {
  static properties = {
    answer: { attribute: false },
    racer: { attribute: false },
    neurons: { attribute: false },
    templates: { attribute: false },
  };

  /** Ends the watch of the colours. @type {() => void} */
  #unwatch = () => {};

  constructor() {
    super();
    /** @type {import('../engine/inquiry.js').Answer | null} */
    this.answer = null;
    /** What the racer is called. */
    this.racer = '';
    /** How many the first layer has. */
    this.neurons = 1;
    /** Whether there is no hidden layer, so that each neuron stands for a digit. */
    this.templates = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#unwatch = onColoursChanged(() => this.#draw());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unwatch();
  }

  render() {
    const { tiles, width, height } = tileGrid(this.neurons);
    const limit = this.answer ? limitOf(this.answer.values) : NaN;
    return html`
      <p class="digits-note">${this.#inWords(tiles)}</p>
      <div class="weights">
        <canvas class="weight-tiles" width=${width} height=${height} role="img" aria-label=${this.#alternative(tiles, limit)}></canvas>
        ${
          this.templates
            ? html`<div class="weight-labels" aria-hidden="true">
                ${Array.from({ length: tiles }, (_, digit) => html`<span>${digit}</span>`)}
              </div>`
            : nothing
        }
      </div>
      <div class="weight-legend">
        <canvas width=${LEGEND_WIDTH} height="1" aria-hidden="true"></canvas>
        <p>
          ${keyed(
            limit, // another scale is written anew: none of its words has moved
            html`<span>${formatMeasured(-limit)}</span> <span>0</span> <span>${formatMeasured(limit)}</span>`,
          )}
        </p>
      </div>
    `;
  }

  updated() {
    this.#draw();
  }

  /** @param {number} tiles */
  #inWords(tiles) {
    if (this.templates) return 'No hidden layer: a template for each digit, that the image is laid over.';
    if (this.neurons > tiles) return `The first ${tiles} of ${formatNeurons(this.neurons)}: how each weighs the 28 × 28 pixels.`;
    return `How ${tiles === 1 ? 'its only neuron' : `each of ${formatNeurons(tiles)}`} weighs the 28 × 28 pixels.`;
  }

  /**
   * @param {number} tiles
   * @param {number} limit
   */
  #alternative(tiles, limit) {
    const { answer, racer, templates } = this;
    if (!answer) return `First-layer weights of ${racer}: not there yet`;
    const means = Array.from({ length: tiles }, (_, tile) => sizeOf(answer.values.subarray(tile * PIXELS, (tile + 1) * PIXELS)));
    const most = means.indexOf(Math.max(...means));
    const what = templates ? `${tiles} templates, for the digits 0 to ${tiles - 1}` : formatNeurons(tiles);
    const strongest = most < 0 ? '' : ` The strongest is that of ${templates ? `the digit ${most}` : `neuron ${most + 1}`}.`;
    const range = `nearly all weights are between ${formatMeasured(-limit)} and ${formatMeasured(limit)}`;
    return `First-layer weights of ${racer} at step ${formatCount(answer.step)}, of ${what}: ${range}.${strongest}`;
  }

  #draw() {
    const scheme = isDark() ? 'dark' : 'light';
    const [tiles, legend] = [...this.querySelectorAll('canvas')].map((canvas) => canvas.getContext('2d'));
    if (!tiles || !legend) return;
    const values = this.answer?.values ?? new Float32Array(this.neurons * PIXELS);
    const { data, width, height } = paintTiles(values, limitOf(values), scheme);
    tiles.putImageData(new ImageData(data, width, height), 0, 0);
    const colors = Array.from({ length: LEGEND_WIDTH }, (_, at) => [...divergingColor((2 * at) / (LEGEND_WIDTH - 1) - 1, scheme), 255]);
    legend.putImageData(new ImageData(new Uint8ClampedArray(colors.flat()), LEGEND_WIDTH, 1), 0, 0);
  }
}
customElements.define('digit-weights', DigitWeights);

/** @param {Float32Array} weights */
function sizeOf(weights) {
  return weights.reduce((sum, weight) => sum + weight * weight, 0);
}
