// Hessian back-propagation, seen: the second derivatives of the loss in the pre-activations of a layer, exact and by averages, with and
// without the curvature of the activations; and how stiff every block of parameters is.

import { html, nothing, svg } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { formatCount, formatMeasured, formatNeurons, formatNumber, formatPercent } from '../../state/format.js';
import { isOnTable } from '../../state/sets.js';
import { InstrumentPanel } from '../instrument-panel.js';
import { learningRateAt } from '../learning-rate.js';
import { examplesFor, examplesOf } from '../sample.js';
import './curvature-map.js';
import { paintCells, placeInWords } from './curvature-map.js';
import { adviceOf, cellsOf, largestOf, layersToShow, LIMIT, relativeDifference, stiffnessAxis } from './maps.js';

/**
 * @typedef {object} Maps
 * @property {number} size
 * @property {number} examples
 * @property {Float32Array} gaussNewton
 * @property {Float32Array} hessian
 * @property {Float32Array} gaussNewtonAveraged
 * @property {Float32Array} hessianAveraged
 *
 * @typedef {object} Found
 * @property {number} layer
 * @property {Maps} maps
 * @property {{name: string, hessian: number, gaussNewton: number}[]} blocks  the largest eigenvalue of each
 * @property {number} examples  that those are taken over
 * @property {number} learningRate
 */

export const name = 'curvature-maps';
export const title = 'Hessian back-propagation';
export const watch =
  'The curvature in a layer’s pre-activations is handed down from the layer above: watch what averaging loses, and which block of parameters is stiff.';

/** Lanczos iterations for every block. */
const ITERATIONS = 20;

/**
 * In pairs with one scale for each: in deep networks the f″ term may outweigh the rest by far.
 * @type {[key: 'hessian' | 'hessianAveraged' | 'gaussNewton' | 'gaussNewtonAveraged', heading: string][][]}
 */
const PAIRS = [
  [
    ['hessian', 'Hessian, exact'],
    ['hessianAveraged', 'Hessian, averaged'],
  ],
  [
    ['gaussNewton', 'Without f″, exact'],
    ['gaussNewtonAveraged', 'Without f″, averaged'],
  ],
];
const SCALES = ['Hessian', 'Without f″'];

/** @extends {InstrumentPanel<Found>} */
export class CurvatureMapsPanel extends InstrumentPanel {
  static properties = { ...InstrumentPanel.properties, layer: { state: true }, cell: { state: true } };

  constructor() {
    super();
    /** The layer that was chosen; where it cannot be shown, the first that can. */
    this.layer = 1;
    /** @type {{row: number, column: number} | null} */
    this.cell = null;
  }

  question() {
    return String(this.#layer);
  }

  /** @type {InstrumentPanel<Found>['measure']} */
  measure = async (look, { id }) => {
    const layer = this.#layer;
    if (!layer) throw new Error('Every layer of this network is too wide for its matrices to be shown.');
    const { step, values, ask } = await look.snapshot(id);
    const examples = examplesOf(this.state?.document ?? null, examplesFor(values.length));
    const maps = await ask('layerMaps', values, layer, examples);
    const hessian = await ask('spectrum', values, false, examples, 0, 0, ITERATIONS);
    const gaussNewton = await ask('spectrum', values, true, examples, 0, 0, ITERATIONS);
    const blocks = Object.keys(hessian.value.blocks).map((block) => ({
      name: block,
      hessian: hessian.value.blocks[block] ?? NaN,
      gaussNewton: gaussNewton.value.blocks[block] ?? NaN,
    }));
    const learningRate = learningRateAt(look.settings(id), this.columnsOf(id), step);
    const seconds = maps.seconds + hessian.seconds + gaussNewton.seconds;
    return { step, seconds, value: { layer, maps: maps.value, blocks, examples, learningRate } };
  };

  controls() {
    const widths = this.#widths;
    const shown = layersToShow(widths);
    return html`<div class="instrument-controls">
      <label>
        <span>Layer</span>
        <select
          aria-description="The layer whose pre-activations are looked at."
          @change=${(/** @type {Event} */ { target }) => (this.layer = Number(/** @type {HTMLSelectElement} */ (target).value))}
        >
          ${widths.map((width, index) => {
            const layer = index + 1;
            const size = layer === widths.length ? 'logits' : formatNeurons(width);
            const able = shown.includes(layer);
            return html`<option value=${layer} ?disabled=${!able} .selected=${layer === this.#layer}>
              ${layer}: ${size}${able ? '' : ', too wide'}
            </option>`;
          })}
        </select>
      </label>
    </div>`;
  }

  /** @type {InstrumentPanel<Found>['draw']} */
  draw = ({ value: found }) => {
    const { maps } = found;
    const pairs = PAIRS.map((pair) => pair.map(([key]) => maps[key]));
    const limits = pairs.map(largestOf);
    const none = Math.max(...limits) === 0 || !pairs.flat().every((values) => values.every(Number.isFinite));
    if (this.diverged || none) return this.flat();
    const { cells, stride } = cellsOf({ size: maps.size, values: maps.hessian });
    const cell = this.cell && this.cell.row < cells && this.cell.column < cells ? this.cell : null;
    return html`<p class="map-place">
        ${cell ? sentence(placeInWords(cell, stride)) : 'Point at a map, or walk through it by the arrow keys.'}
      </p>
      <div class="curvature-maps" @cell-moved=${(/** @type {CustomEvent} */ { detail }) => (this.cell = detail)}>
        ${PAIRS.map((pair, index) =>
          pair.map(
            ([key, heading]) =>
              html`<curvature-map
                .heading=${heading}
                .matrix=${squareOf(maps, key)}
                .limit=${limits[index]}
                .cell=${cell}
              ></curvature-map>`,
          ),
        )}
      </div>
      <div class="map-scale" aria-hidden="true">
        <canvas width="402" height="12"></canvas>
        ${SCALES.map(
          (whose, index) =>
            html`<p>
              ${keyed(
                limits[index], // another scale is written anew: none of its words has moved
                html`<span>${formatMeasured(-limits[index])}, hatched</span> <span>${whose}: 0</span>
                  <span>${formatMeasured(limits[index])}</span>`,
              )}
            </p>`,
        )}
      </div>
      ${mapsInWords(found, stride)} ${stiffness(found)}`;
  };

  updated() {
    super.updated();
    const scale = /** @type {HTMLCanvasElement | null} */ (this.querySelector('.map-scale canvas'));
    const context = scale?.getContext('2d');
    if (context) paintCells(context, 4, 134, 3, (_row, column) => column / 66.5 - 1);
  }

  get #widths() {
    const hidden = /** @type {any} */ (this.state?.document)?.network?.hidden ?? [];
    const logits = this.state && isOnTable(this.state) ? 1 : 10;
    return /** @type {number[]} */ ([...hidden, logits]);
  }

  /** The layer that is shown; 0 where none can be. */
  get #layer() {
    const shown = layersToShow(this.#widths);
    return shown.includes(this.layer) ? this.layer : (shown[0] ?? 0);
  }
}
customElements.define('curvature-maps-panel', CurvatureMapsPanel);

/** @type {import('../instruments-section.js').InstrumentBelow['view']} */
export const view = ({ state, titles, racer, look }) =>
  html`<curvature-maps-panel .state=${state} .titles=${titles} .racer=${racer} .look=${look}></curvature-maps-panel>`;

/** One object for each matrix, so that a map is painted once. @type {WeakMap<Float32Array, import('./maps.js').Square>} */
const squares = new WeakMap();

/**
 * @param {Maps} maps
 * @param {typeof PAIRS[number][number][0]} key
 */
function squareOf(maps, key) {
  const known = squares.get(maps[key]) ?? { size: maps.size, values: maps[key] };
  squares.set(maps[key], known);
  return known;
}

/**
 * @param {Found} found
 * @param {number} stride
 */
function mapsInWords({ layer, maps }, stride) {
  const { hessian, hessianAveraged, gaussNewton, gaussNewtonAveraged, size, examples } = maps;
  const bend = relativeDifference(gaussNewton, hessian);
  const [both, bare] = [relativeDifference(hessianAveraged, hessian), relativeDifference(gaussNewtonAveraged, gaussNewton)];
  const words = [
    `Layer ${layer}: the averaged Hessian differs from the exact one by ${formatPercent(both)} of its size,`,
    `and where both are without f″ by ${formatPercent(bare)}.`,
    `Leaving out f″ changes the exact one by ${formatPercent(bend)} (Frobenius norms).`,
    bend === 0 ? 'Nothing bends above this layer: the two are the same.' : '',
  ];
  return html`<p class="in-words">${words.join(' ')}</p>
    <p class="map-method">
      Means over the first ${formatCount(examples)} training examples of ∂²L/∂z∂z for
      ${size === 1 ? 'the one pre-activation' : `the ${formatCount(size)} pre-activations`} z. Exact: the recursion for every example, then
      the mean; averaged: the recursion on means (Botev, Ritter & Barber 2017). A scale for each pair; the strength of colour goes by the
      square root. ${stride > 1 ? `A cell is the largest of ${stride} × ${stride} entries, with its sign.` : nothing}
    </p>`;
}

/** @param {Found} found */
function stiffness({ blocks, examples, learningRate }) {
  const rows = blocks.flatMap(({ name: block, hessian, gaussNewton }) => [
    { block, matrix: 'Hessian', reach: learningRate * hessian },
    { block, matrix: 'Gauss-Newton', reach: learningRate * gaussNewton },
  ]);
  const axis = stiffnessAxis(rows.map(({ reach }) => reach));
  return html`<h4>Stiffness of every block</h4>
    <table class="stiffness">
      <caption>
        η λmax with η = ${formatNumber(learningRate)}, over ${formatCount(examples)} examples, on a logarithmic axis; the line is the limit
        2 of an explicit step
      </caption>
      <thead>
        <tr>
          <th scope="col">Block</th>
          <th scope="col">Matrix</th>
          <th scope="col">η λmax</th>
          <td class="dot-cell">${axisOf(axis)}</td>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ block, matrix, reach }) =>
            html`<tr class=${reach > LIMIT ? 'warn' : 'accent'}>
              <th scope="row">${block}</th>
              <td>${matrix}</td>
              <td class="number">${keyed(reach, html`${formatMeasured(reach)}`)}</td>
              <td class="dot-cell">${dotOf(axis, reach, matrix)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="in-words">${adviceOf(blocks.map(({ name: block, hessian }) => ({ name: block, reach: learningRate * hessian })))}</p>`;
}

/** Percent of the width. @param {number} share */
const percent = (share) => `${Math.round(1000 * share) / 10}%`;

/**
 * The lines of the axis, which go through all rows.
 * @param {import('./maps.js').Axis} axis
 */
function linesOf({ decades, placeOf }) {
  const line = (/** @type {number} */ value, /** @type {string} */ kind) =>
    svg`<line class=${kind} x1=${percent(placeOf(value))} x2=${percent(placeOf(value))} y1="0" y2="100%" />`;
  return svg`${decades.map((decade) => line(decade, 'decade'))}${line(LIMIT, 'limit')}`;
}

/** @param {import('./maps.js').Axis} axis */
function axisOf({ labelled, placeOf }) {
  return html`<svg class="stiffness-axis" aria-hidden="true">
    <text class="limit" x=${percent(placeOf(LIMIT))} y="11" text-anchor="middle">limit 2</text>
    ${labelled.map((decade) => svg`<text x=${percent(placeOf(decade))} y="26" text-anchor="middle">${formatNumber(decade)}</text>`)}
  </svg>`;
}

/**
 * @param {import('./maps.js').Axis} axis
 * @param {number} reach
 * @param {string} matrix
 */
function dotOf(axis, reach, matrix) {
  return html`<svg aria-hidden="true">
    ${linesOf(axis)}
    ${reach > 0 && Number.isFinite(reach) ? svg`<circle class=${matrix === 'Hessian' ? 'full' : 'hollow'} cx=${percent(axis.placeOf(reach))} cy="50%" r="4.5" />` : nothing}
  </svg>`;
}

/** @param {string} words */
function sentence(words) {
  return `${words[0].toUpperCase()}${words.slice(1)}:`;
}
