// What one step multiplies the distance from the minimum by, on a bowl of curvature lambda: explicit and implicit, as a drawing.

import { html, svg } from 'lit';

const WIDTH = 340;
const HEIGHT = 230;
const LEFT = 34;
const BOTTOM = 194;
const TOP = 14;
const RIGHT = 328;
const LARGEST_Z = 4;
const LARGEST_FACTOR = 3;

const x = (/** @type {number} */ z) => LEFT + ((RIGHT - LEFT) * z) / LARGEST_Z;
const y = (/** @type {number} */ factor) => BOTTOM - ((BOTTOM - TOP) * factor) / LARGEST_FACTOR;

/** @param {(z: number) => number} factor */
function curve(factor) {
  return Array.from({ length: 81 }, (_, index) => (LARGEST_Z * index) / 80)
    .map((z) => `${x(z).toFixed(1)},${y(factor(z)).toFixed(1)}`)
    .join(' ');
}

const explicit = curve((z) => Math.abs(1 - z));
const implicit = curve((z) => 1 / (1 + z));

export function amplificationFigure() {
  return html`<figure class="amplification">
    <svg
      viewBox="0 0 ${WIDTH} ${HEIGHT}"
      role="img"
      aria-label="The explicit factor falls to 0 at eta lambda 1 and grows beyond 1 from 2 on; the implicit factor falls steadily and stays below 1."
    >
      <rect class="growth" x=${LEFT} y=${TOP} width=${RIGHT - LEFT} height=${y(1) - TOP} />
      ${[0, 1, 2, 3, 4].map((z) => svg`<text class="tick" x=${x(z)} y=${BOTTOM + 15} text-anchor="middle">${z}</text>`)}
      ${[0, 1, 2, 3].map((factor) => svg`<text class="tick" x=${LEFT - 7} y=${y(factor) + 4} text-anchor="end">${factor}</text>`)}
      <line class="frame" x1=${LEFT} y1=${BOTTOM} x2=${RIGHT} y2=${BOTTOM} />
      <line class="frame" x1=${LEFT} y1=${TOP} x2=${LEFT} y2=${BOTTOM} />
      <line class="one" x1=${LEFT} y1=${y(1)} x2=${RIGHT} y2=${y(1)} />
      <text class="note" x=${LEFT + 8} y=${TOP + 17}>grows at every step</text>
      <polyline class="explicit" points=${explicit} />
      <polyline class="implicit" points=${implicit} />
      <text class="explicit-label" x=${x(2.72)} y=${y(1.97)} text-anchor="end">explicit |1 − ηλ|</text>
      <text class="implicit-label" x=${x(2.2)} y=${y(0.52)}>implicit 1/(1 + ηλ)</text>
      <text class="tick" x=${(LEFT + RIGHT) / 2} y=${HEIGHT - 3} text-anchor="middle">learning rate × curvature, ηλ</text>
    </svg>
    <figcaption>What one step multiplies the distance from the minimum by, in a direction of curvature λ.</figcaption>
  </figure>`;
}
