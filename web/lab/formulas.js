// The formulas of the explanation, as MathML: readable aloud, and drawn by the browser itself.

import { html, mathml } from 'lit';

const open = mathml`<mo stretchy="false">(</mo>`;
const close = mathml`<mo stretchy="false">)</mo>`;
// prettier-ignore
const theta = mathml`<msub><mi>θ</mi><mi>k</mi></msub>`;
// prettier-ignore
const nextTheta = mathml`<msub><mi>θ</mi><mrow><mi>k</mi><mo>+</mo><mn>1</mn></mrow></msub>`;
const slopeTimesEta = mathml`<mi>η</mi><mspace width="0.15em" /><mo>∇</mo><mi>L</mi>`;

export const eta = html`<math><mi>η</mi></math>`;
export const lambda = html`<math><mi>λ</mi></math>`;
export const delta = html`<math><mi>δ</mi></math>`;
export const gradient = html`<math><mi>g</mi></math>`;
export const matrix = html`<math><mi>C</mi></math>`;
export const product = html`<math><mi>C</mi><mi>v</mi></math>`;

/** The derivative of theta by time is minus the gradient. */
// prettier-ignore
export const flow = html`<math><mover><mi>θ</mi><mo>˙</mo></mover><mo>=</mo><mo>−</mo><mo>∇</mo><mi>L</mi></math>`;

export const explicitStep = html`<math display="block"
  >${nextTheta}<mo>=</mo>${theta}<mo>−</mo>${slopeTimesEta}${open}${theta}${close}</math
>`;
export const implicitStep = html`<math display="block"
  >${nextTheta}<mo>=</mo>${theta}<mo>−</mo>${slopeTimesEta}${open}${nextTheta}${close}</math
>`;

/** (I + eta C) delta = -eta g */
// prettier-ignore
export const linearised = html`<math display="block">
  ${open}<mi>I</mi><mo>+</mo><mi>η</mi><mi>C</mi>${close}<mspace width="0.2em" /><mi>δ</mi><mo>=</mo><mo>−</mo><mi>η</mi><mi>g</mi>
</math>`;

/** 1 - eta lambda */
export const explicitFactor = html`<math><mn>1</mn><mo>−</mo><mi>η</mi><mi>λ</mi></math>`;
/** 1 / (1 + eta lambda) */
export const implicitFactor = html`<math><mn>1</mn><mo>/</mo>${open}<mn>1</mn><mo>+</mo><mi>η</mi><mi>λ</mi>${close}</math>`;
/** eta lambda = 2 */
export const tipping = html`<math><mi>η</mi><mi>λ</mi><mo>=</mo><mn>2</mn></math>`;
/** eta < 2 / lambda_max */
// prettier-ignore
export const limit = html`<math><mi>η</mi><mo>&lt;</mo><mn>2</mn><mo>/</mo><msub><mi>λ</mi><mtext>max</mtext></msub></math>`;
