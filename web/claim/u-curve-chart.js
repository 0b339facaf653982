// Losses of several methods against a setting: a line through the medians, a band between the quartiles, and where a method diverges a
// cross at the upper edge and, for the one pointed at, a shaded region. Charts that are given the same cursor are read together.

import { html, nothing, svg } from 'lit';
import { formatMeasured, formatNumber } from '../state/format.js';
import { colorName, dashOf } from '../state/racer-style.js';
import { extent, niceRange, ticks } from '../chart/scales.js';
import { LabElement } from '../lab/base.js';

/**
 * @typedef {object} PanelSeries
 * @property {string} title
 * @property {number} slot                 colour and dash pattern
 * @property {(number | null)[]} median    one for each x; null where there is none
 * @property {(number | null)[]} low       the lower quartile
 * @property {(number | null)[]} high      the upper quartile
 * @property {boolean[]} diverged
 */

/**
 * @typedef {object} Panel
 * @property {string} title
 * @property {number[]} xs         ascending
 * @property {string} [xLabel]
 * @property {string} yLabel
 * @property {boolean} [linearX]
 * @property {[number, number]} [yRange]   that of several panels side by side
 * @property {PanelSeries[]} series
 */

const HEIGHT = 300;
const LEFT = 50;
const RIGHT = 20;
const TOP = 16;
const BOTTOM = 42;

/**
 * @fires cursor-moved  with `detail` an index into the panel's xs, or null
 */
export class UCurveChart extends LabElement {
  static properties = {
    panel: { attribute: false },
    cursor: { attribute: false },
    pointed: { attribute: false },
    width: { state: true },
  };

  /** @type {ResizeObserver | null} */
  #resized = null;

  constructor() {
    super();
    /** @type {Panel | null} */
    this.panel = null;
    /** @type {number | null} */
    this.cursor = null;
    /** The title of the method pointed at. @type {string | null} */
    this.pointed = null;
    this.width = 0;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#resized = new ResizeObserver(() => (this.width = this.querySelector('.u-curve-plot')?.clientWidth ?? 0));
    this.#resized.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#resized?.disconnect();
  }

  render() {
    const { panel, width } = this;
    if (!panel) return nothing;
    return html`<figure class="u-curve">
      <figcaption>${panel.title} ${this.#readOut(panel)}</figcaption>
      <div class="u-curve-plot">${width > 0 ? this.#plot(panel, width) : nothing}</div>
    </figure>`;
  }

  /**
   * @param {Panel} panel
   * @param {number} width
   */
  #plot(panel, width) {
    const scales = scalesOf(panel, width);
    const { x, y, xTicks, yTicks } = scales;
    const bottom = HEIGHT - BOTTOM;
    const count = panel.xs.length;
    return html`<svg
      width=${width}
      height=${HEIGHT}
      viewBox="0 0 ${width} ${HEIGHT}"
      role="slider"
      tabindex="0"
      aria-label=${`${panel.title}: ${panel.yLabel} against ${panel.xLabel ?? 'learning rate'}. The arrow keys read the values.`}
      aria-valuemin="0"
      aria-valuemax=${Math.max(0, count - 1)}
      aria-valuenow=${this.cursor ?? 0}
      aria-valuetext=${valuesInWords(panel, this.cursor)}
      @pointermove=${(/** @type {PointerEvent} */ event) => this.#pointAt(event, panel, x)}
      @pointerleave=${() => this.#move(null)}
      @blur=${() => this.#move(null)}
      @keydown=${(/** @type {KeyboardEvent} */ event) => this.#onKey(event, count)}
    >
      ${yTicks.map((tick) => svg`<line class="grid" x1=${LEFT} x2=${width - RIGHT} y1=${y(tick)} y2=${y(tick)} /><text x=${LEFT - 6} y=${y(tick) + 4} text-anchor="end">${formatNumber(tick)}</text>`)}
      ${xTicks.map((tick) => svg`<line class="grid" x1=${x(tick)} x2=${x(tick)} y1=${TOP} y2=${bottom} /><text x=${x(tick)} y=${bottom + 16} text-anchor="middle">${formatNumber(tick)}</text>`)}
      ${this.#divergedRegion(panel, scales, bottom)} ${panel.series.map((series) => this.#series(panel, series, scales))}
      ${this.cursor !== null && this.cursor < count ? svg`<line class="cursor" x1=${x(panel.xs[this.cursor])} x2=${x(panel.xs[this.cursor])} y1=${TOP} y2=${bottom} />` : nothing}
      <text class="axis" x=${(LEFT + width - RIGHT) / 2} y=${HEIGHT - 6} text-anchor="middle">${panel.xLabel ?? 'learning rate'}</text>
    </svg>`;
  }

  /**
   * @param {Panel} panel
   * @param {Scales} scales
   * @param {number} bottom
   */
  #divergedRegion(panel, { x }, bottom) {
    const series = panel.series.find(({ title }) => title === this.pointed);
    const first = series?.diverged.indexOf(true) ?? -1;
    if (!series || first < 0) return nothing;
    const from = first > 0 ? (x(panel.xs[first - 1]) + x(panel.xs[first])) / 2 : x(panel.xs[0]);
    const to = x(/** @type {number} */ (panel.xs.at(-1)));
    return svg`<rect class="diverged" x=${from} y=${TOP} width=${Math.max(2, to - from)} height=${bottom - TOP} /><text x=${(from + to) / 2} y=${TOP + 14} text-anchor="middle">diverges</text>`;
  }

  /**
   * @param {Panel} panel
   * @param {PanelSeries} series
   * @param {Scales} scales
   */
  #series(panel, series, { x, y }) {
    const faded = this.pointed !== null && this.pointed !== series.title;
    const strip = (/** @type {number[]} */ piece) => {
      const along = (/** @type {(number | null)[]} */ values) =>
        piece.map((i) => `${x(panel.xs[i])},${y(/** @type {number} */ (values[i]))}`);
      const band = [
        ...along(series.low.map((low, i) => low ?? series.median[i])),
        ...along(series.high.map((high, i) => high ?? series.median[i])).reverse(),
      ];
      return svg`<polygon points=${band.join(' ')} class="band" /><polyline points=${along(series.median).join(' ')} stroke-dasharray=${dashOf(series.slot).join(' ') || nothing} class="median" />${piece.length === 1 ? svg`<circle cx=${x(panel.xs[piece[0]])} cy=${y(/** @type {number} */ (series.median[piece[0]]))} r="3" />` : nothing}`;
    };
    const first = series.diverged.indexOf(true);
    return svg`<g class=${`${colorName(series.slot).replace('--', '')} ${faded ? 'faded' : ''}`}>
      ${pieces(series.median).map(strip)}
      ${first >= 0 ? cross(x(panel.xs[first]), TOP) : nothing}
    </g>`;
  }

  /** @param {Panel} panel */
  #readOut(panel) {
    return html`<span class="u-curve-at">${this.cursor === null ? '' : `at ${formatNumber(panel.xs[this.cursor])}`}</span>`;
  }

  /**
   * @param {PointerEvent} event
   * @param {Panel} panel
   * @param {(value: number) => number} x
   */
  #pointAt(event, panel, x) {
    const at = event.clientX - /** @type {Element} */ (event.currentTarget).getBoundingClientRect().left;
    const distances = panel.xs.map((value) => Math.abs(x(value) - at));
    this.#move(distances.indexOf(Math.min(...distances)));
  }

  /**
   * @param {KeyboardEvent} event
   * @param {number} count
   */
  #onKey(event, count) {
    const at = this.cursor ?? 0;
    const next = { ArrowLeft: at - 1, ArrowRight: this.cursor === null ? 0 : at + 1, Home: 0, End: count - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    this.#move(Math.min(Math.max(next, 0), count - 1));
  }

  /** @param {number | null} index */
  #move(index) {
    if (index !== this.cursor) this.send('cursor-moved', index);
  }
}
customElements.define('u-curve-chart', UCurveChart);

/** @typedef {{x: (value: number) => number, y: (value: number) => number, xTicks: number[], yTicks: number[]}} Scales */

/** A loss so many times the lowest of a panel is off the scale: it is drawn at the upper edge. */
const DECADES = 1e6;

/**
 * The range of losses that a panel shows.
 * @param {PanelSeries[]} series
 * @returns {[number, number]}
 */
export function lossRange(series) {
  const [low, high] = extent(
    series.flatMap(({ median }) => median),
    true,
  );
  return niceRange([low, Math.min(high, low * DECADES, 100)], true);
}

/**
 * @param {Panel} panel
 * @param {number} width
 * @returns {Scales}
 */
function scalesOf(panel, width) {
  const { xs, linearX = false } = panel;
  const yRange = panel.yRange ?? lossRange(panel.series);
  /** @type {[number, number]} */
  const xRange = [linearX ? 0 : xs[0], xs.at(-1) ?? 1];
  const xOf = linearX ? (/** @type {number} */ value) => value : Math.log;
  const share = (/** @type {number} */ value) => (xOf(value) - xOf(xRange[0])) / (xOf(xRange[1]) - xOf(xRange[0]) || 1);
  const height = (/** @type {number} */ value) => Math.log(value / yRange[0]) / Math.log(yRange[1] / yRange[0]);
  return {
    x: (value) => round(LEFT + (width - LEFT - RIGHT) * share(value)),
    y: (value) => round(HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * Math.min(Math.max(height(value), 0), 1)),
    xTicks: thinned(ticks(xRange, !linearX), Math.max(2, Math.floor((width - LEFT - RIGHT) / 46))),
    yTicks: ticks(yRange, true),
  };
}

/**
 * @param {number[]} values
 * @param {number} most
 */
function thinned(values, most) {
  const stride = Math.ceil(values.length / most);
  return values.filter((_, index) => index % stride === 0);
}

/** @param {number} value */
function round(value) {
  return Math.round(10 * value) / 10;
}

/**
 * The runs of neighbouring indices that have a value.
 * @param {(number | null)[]} values
 * @returns {number[][]}
 */
function pieces(values) {
  /** @type {number[][]} */
  const all = [];
  let piece = /** @type {number[]} */ ([]);
  values.forEach((value, index) => {
    if (value !== null) piece.push(index);
    if (piece.length > 0 && (value === null || index === values.length - 1)) {
      all.push(piece);
      piece = [];
    }
  });
  return all;
}

/**
 * @param {number} x
 * @param {number} y
 */
function cross(x, y) {
  return svg`<path class="cross" d="M${x - 4} ${y - 4}l8 8m0 -8l-8 8" />`;
}

/**
 * @param {Panel} panel
 * @param {number | null} index
 */
function valuesInWords(panel, index) {
  if (index === null || index >= panel.xs.length) return 'no place chosen';
  const values = panel.series.map(({ title, median, diverged }) => {
    const value = median[index];
    return `${title} ${value === null ? (diverged[index] ? 'diverged' : 'no value') : formatMeasured(value)}`;
  });
  return `at ${formatNumber(panel.xs[index])}: ${values.join(', ')}`;
}
