// A figure to play with: on a bowl of curvature lambda, what one step multiplies the distance from the floor by, explicit and implicit, and
// the steps themselves, for the learning rate that the slider sets.

import { html, svg } from 'lit';
import { formatNumber } from '../state/format.js';
import { LabElement } from './base.js';

const WIDTH = 340;
const LEFT = 34;
const RIGHT = 328;
const LARGEST_Z = 4;
/** Steps that are drawn and told of. */
const STEPS = 8;

/** What one step multiplies the distance by, z = eta lambda. @type {Record<'explicit' | 'implicit', (z: number) => number>} */
export const FACTORS = { explicit: (z) => 1 - z, implicit: (z) => 1 / (1 + z) };

/**
 * Where the steps from 1 lead.
 * @param {number} factor
 * @returns {number[]}  of size STEPS + 1
 */
export function iterates(factor) {
  return Array.from({ length: STEPS + 1 }, (_, k) => factor ** k);
}

/** @param {number} z */
export function fatesInWords(z) {
  const [explicit, implicit] = [FACTORS.explicit(z), FACTORS.implicit(z)].map((factor) => Math.abs(factor) ** STEPS);
  const inWords = (/** @type {number} */ times) => {
    if (times === 0) return 'at the floor';
    if (times === 1) return 'as far from the floor as at the start';
    return times < 1 ? `${formatNumber(1 / times)} times closer to the floor` : `${formatNumber(times)} times further from the floor`;
  };
  return `After ${STEPS} steps: explicit ${inWords(explicit)}, implicit ${inWords(implicit)}.`;
}

export class StabilityFigure extends LabElement {
  static properties = { z: { state: true } };

  constructor() {
    super();
    /** Learning rate times curvature. */
    this.z = 1.7;
  }

  render() {
    const { z } = this;
    return html`<figure class="stability">
      ${factorPlot(z)} ${bowl(z)}
      <div>
        <label>
          <span>Learning rate × curvature: ηλ = <output>${z.toFixed(2)}</output></span>
          <input
            class="slider"
            type="range"
            min="0.05"
            max=${LARGEST_Z}
            step="0.05"
            .value=${String(z)}
            aria-valuetext=${z.toFixed(2)}
            aria-description="How long the steps of both methods are in this figure."
            @input=${(/** @type {Event} */ { target }) => (this.z = Number(/** @type {HTMLInputElement} */ (target).value))}
          />
        </label>
        <p>
          Beyond 2 each explicit step lands further up the other side than it came from. The implicit steps never leave the side they start
          on.
        </p>
        <figcaption>${fatesInWords(z)}</figcaption>
      </div>
    </figure>`;
  }
}
customElements.define('stability-figure', StabilityFigure);

/** @param {number} z */
function factorPlot(z) {
  const [top, bottom, largest] = [14, 174, 3];
  const x = (/** @type {number} */ at) => LEFT + ((RIGHT - LEFT) * at) / LARGEST_Z;
  const y = (/** @type {number} */ factor) => bottom - ((bottom - top) * Math.abs(factor)) / largest;
  const curve = (/** @type {(z: number) => number} */ factor) =>
    Array.from({ length: 81 }, (_, index) => (LARGEST_Z * index) / 80)
      .map((at) => `${x(at).toFixed(1)},${y(factor(at)).toFixed(1)}`)
      .join(' ');
  return html`<svg
    viewBox="0 0 ${WIDTH} 210"
    role="img"
    aria-label="What one step multiplies the distance from the floor by: the explicit factor falls to 0 at eta lambda 1 and grows beyond 1 from 2 on; the implicit factor falls steadily and stays below 1."
  >
    <rect class="growth" x=${LEFT} y=${top} width=${RIGHT - LEFT} height=${y(1) - top} />
    ${[0, 1, 2, 3, 4].map((at) => svg`<text x=${x(at)} y=${bottom + 15} text-anchor="middle">${at}</text>`)}
    ${[0, 1, 2, 3].map((factor) => svg`<text x=${LEFT - 7} y=${y(factor) + 4} text-anchor="end">${factor}</text>`)}
    <line x1=${LEFT} y1=${bottom} x2=${RIGHT} y2=${bottom} />
    <line x1=${LEFT} y1=${top} x2=${LEFT} y2=${bottom} />
    <line class="one" x1=${LEFT} y1=${y(1)} x2=${RIGHT} y2=${y(1)} />
    <text x=${LEFT + 8} y=${top + 17}>grows at every step</text>
    <line class="now" x1=${x(z)} y1=${top} x2=${x(z)} y2=${bottom} />
    <polyline class="explicit" points=${curve(FACTORS.explicit)} />
    <polyline class="implicit" points=${curve(FACTORS.implicit)} />
    <circle class="explicit-mark" cx=${x(z)} cy=${y(FACTORS.explicit(z))} r="5" />
    <rect class="implicit-mark" x=${x(z) - 4.5} y=${y(FACTORS.implicit(z)) - 4.5} width="9" height="9" />
    <text class="name" x=${x(2.72)} y=${y(1.97)} text-anchor="end">explicit |1 − ηλ|</text>
    <text class="name" x=${x(2.2)} y=${y(0.52)}>implicit 1/(1 + ηλ)</text>
    <text x=${(LEFT + RIGHT) / 2} y="204" text-anchor="middle">learning rate × curvature, ηλ</text>
  </svg>`;
}

/**
 * The steps of both on the bowl, from the same start on its right.
 * @param {number} z
 */
function bowl(z) {
  const [top, bottom, widest] = [10, 150, 2.2];
  const x = (/** @type {number} */ at) => WIDTH / 2 + ((RIGHT - LEFT) / 2) * (at / widest);
  const y = (/** @type {number} */ at) => bottom - (bottom - top) * (at / widest) ** 2;
  const shape = Array.from({ length: 61 }, (_, index) => widest * (index / 30 - 1)).map((at) => `${x(at).toFixed(1)},${y(at).toFixed(1)}`);
  /** The points up to the first that is out of the picture, which stands at its rim. */
  const seen = (/** @type {number[]} */ points) => {
    const out = points.findIndex((at) => Math.abs(at) > widest);
    return out < 0 ? points : [...points.slice(0, out), Math.sign(points[out]) * widest];
  };
  const [explicit, implicit] = [seen(iterates(FACTORS.explicit(z))), seen(iterates(FACTORS.implicit(z)))];
  const path = (/** @type {number[]} */ points) => points.map((at) => `${x(at).toFixed(1)},${y(at).toFixed(1)}`).join(' ');
  return html`<svg viewBox="0 0 ${WIDTH} 162" role="img" aria-label="The steps of both methods on the bowl, from the same start.">
    <polyline class="bowl" points=${shape.join(' ')} />
    <polyline class="explicit" points=${path(explicit)} />
    <polyline class="implicit" points=${path(implicit)} />
    ${explicit.map((at) => svg`<circle class="explicit-mark" cx=${x(at)} cy=${y(at)} r="3.5" />`)}
    ${implicit.map((at) => svg`<rect class="implicit-mark" x=${x(at) - 3} y=${y(at) - 3} width="6" height="6" />`)}
    <text x=${x(1) + 10} y=${y(1) + 12}>start</text>
  </svg>`;
}
