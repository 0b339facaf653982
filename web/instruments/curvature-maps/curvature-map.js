// A symmetric matrix as a picture: colour for size and sign, hatching on what is negative. It is read cell by cell, by pointer or arrow keys.

import { html } from 'lit';
import { divergingColor } from '../../digits/weight-tiles.js';
import { LabElement } from '../../lab/base.js';
import { formatMeasured } from '../../state/format.js';
import { isDark, onColoursChanged } from '../../state/theme.js';
import { cellAfter, cellsOf, toneOf } from './maps.js';

/** Pixels of the picture along a side, about: a whole number of them for each cell. */
const SIDE = 512;

/** @fires cell-moved  with `detail` a {row, column}, or null */
export class CurvatureMap extends LabElement {
  static properties = {
    heading: { attribute: false },
    matrix: { attribute: false },
    limit: { attribute: false },
    cell: { attribute: false },
  };

  /** @type {() => void} */
  #unwatch = () => {};
  /** What is painted. @type {unknown[]} */
  #painted = [];

  constructor() {
    super();
    this.heading = '';
    /** @type {import('./maps.js').Square | null} */
    this.matrix = null;
    /** The size of entry that takes the strongest colour. */
    this.limit = 0;
    /** The cell that is read, here and in the other maps. @type {{row: number, column: number} | null} */
    this.cell = null;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#unwatch = onColoursChanged(() => this.#paint());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unwatch();
  }

  render() {
    const { cell, heading } = this;
    const { cells, stride, values } = this.#cells;
    const value = cell ? values[cell.row * cells + cell.column] : NaN;
    return html`<p class="map-title"><b>${heading}</b> <span>${cell ? formatMeasured(value) : ''}</span></p>
      <div class="map-picture">
        <canvas
          role="slider"
          tabindex="0"
          aria-label="${heading}: heat map of ${cells} by ${cells} cells."
          aria-description="The arrow keys read the values."
          aria-valuemin="0"
          aria-valuemax=${cells * cells - 1}
          aria-valuenow=${cell ? cell.row * cells + cell.column : 0}
          aria-valuetext=${cell ? `${placeInWords(cell, stride)}: ${formatMeasured(value)}` : 'no place chosen'}
          @pointermove=${this.#pointAt}
          @pointerdown=${this.#pointAt}
          @pointerleave=${() => this.#move(null)}
          @blur=${() => this.#move(null)}
          @keydown=${this.#onKey}
        ></canvas>
        <span class="map-cursor" ?hidden=${!cell}></span>
      </div>`;
  }

  updated() {
    const cells = this.#cells;
    const painted = [this.matrix, this.limit, isDark()];
    if (painted.some((part, index) => part !== this.#painted[index])) this.#paint();
    const cursor = /** @type {HTMLElement | null} */ (this.querySelector('.map-cursor'));
    if (!cursor || !this.cell) return;
    cursor.style.left = `${(100 * this.cell.column) / cells.cells}%`;
    cursor.style.top = `${(100 * this.cell.row) / cells.cells}%`;
    cursor.style.width = cursor.style.height = `${100 / cells.cells}%`;
  }

  get #cells() {
    return this.matrix ? cellsOf(this.matrix) : { cells: 1, stride: 1, values: new Float32Array(1) };
  }

  #paint() {
    const canvas = this.querySelector('canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return;
    this.#painted = [this.matrix, this.limit, isDark()];
    const { cells, values } = this.#cells;
    const pixels = Math.max(1, Math.round(SIDE / cells));
    canvas.width = canvas.height = cells * pixels;
    paintCells(context, cells, cells, pixels, (row, column) => toneOf(values[row * cells + column], this.limit));
  }

  #pointAt = (/** @type {PointerEvent} */ event) => {
    const { cells } = this.#cells;
    const { left, top, width, height } = /** @type {Element} */ (event.currentTarget).getBoundingClientRect();
    const at = (/** @type {number} */ share) => Math.min(cells - 1, Math.max(0, Math.floor(share * cells)));
    this.#move({ row: at((event.clientY - top) / height), column: at((event.clientX - left) / width) });
  };

  #onKey = (/** @type {KeyboardEvent} */ event) => {
    const { row, column } = this.cell ?? { row: 0, column: 0 };
    const next = cellAfter(event.key, row, column, this.#cells.cells);
    if (!next) return;
    event.preventDefault();
    this.#move(this.cell ? { row: next[0], column: next[1] } : { row, column });
  };

  /** @param {{row: number, column: number} | null} cell */
  #move(cell) {
    if (cell?.row !== this.cell?.row || cell?.column !== this.cell?.column) this.send('cell-moved', cell);
  }
}
customElements.define('curvature-map', CurvatureMap);

/**
 * Fills a picture with cells, and hatches those below zero.
 * @param {CanvasRenderingContext2D} context
 * @param {number} rows
 * @param {number} columns
 * @param {number} pixels  along the side of a cell
 * @param {(row: number, column: number) => number} tone  -1 to 1
 */
export function paintCells(context, rows, columns, pixels, tone) {
  const scheme = isDark() ? 'dark' : 'light';
  const [width, height] = [columns * pixels, rows * pixels];
  const picture = context.createImageData(width, height);
  const zero = divergingColor(0, scheme);
  for (let y = 0; y < height; ++y) {
    for (let x = 0; x < width; ++x) {
      const value = tone(Math.floor(y / pixels), Math.floor(x / pixels));
      const line = value < 0 && (x + y) % 6 < 2;
      const color = line ? zero : divergingColor(value, scheme);
      picture.data.set([color[0], color[1], color[2], 255], 4 * (y * width + x));
    }
  }
  context.putImageData(picture, 0, 0);
}

/**
 * @param {{row: number, column: number}} cell
 * @param {number} stride  entries along the side of a cell
 */
export function placeInWords({ row, column }, stride) {
  if (stride === 1) return `neurons ${row + 1} and ${column + 1}`;
  const from = (/** @type {number} */ at) => `${at * stride + 1} to ${(at + 1) * stride}`;
  return `largest entry of neurons ${from(row)} and ${from(column)}`;
}
