// Losses of several methods against a setting: a line through the medians, a band between the quartiles, and where methods diverge a strip
// for each above the plot and a shade over it, deeper the more of them do. Charts that are given the same cursor are read together.

import { html, nothing, svg } from 'lit';
import { formatNumber } from '../state/format.js';
import { ticks } from '../chart/scales.js';
import { LabElement } from '../lab/base.js';
import { lookOf } from './method-slots.js';
import { cellOf, edgesOf, lossRange, offScale, stretches, wordsAt } from './u-curve-shape.js';

/**
 * @typedef {import('./u-curve-shape.js').Panel} Panel
 * @typedef {import('./u-curve-shape.js').PanelSeries} PanelSeries
 */

/** Of the plot with its axes, without the strips above it. */
const HEIGHT = 300;
const LEFT = 62;
const RIGHT = 20;
const TOP = 16;
const BOTTOM = 42;
const LANE = 4;
const LANE_PITCH = 6;
/** Room for the word in the region of the method pointed at. */
const WORD = 60;

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
  /** Of the plot's frame, on this page alone. */
  #clip = `u-curve-${crypto.getRandomValues(new Uint32Array(2)).join('')}`;

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
      <div class="u-curve-plot" .style=${`height: ${heightOf(panel)}px`}>${width > 0 ? this.#plot(panel, width) : nothing}</div>
    </figure>`;
  }

  /**
   * @param {Panel} panel
   * @param {number} width
   */
  #plot(panel, width) {
    const scales = scalesOf(panel, width);
    const { x, y, xTicks, yTicks, top, height } = scales;
    const bottom = height - BOTTOM;
    const count = panel.xs.length;
    const clipped = panel.series.some((series) => offScale(series, scales.highest).length > 0);
    return html`<svg
      width=${width}
      height=${height}
      viewBox="0 0 ${width} ${height}"
      role="slider"
      tabindex="0"
      aria-label=${`${panel.title}: ${panel.yLabel} against ${panel.xLabel ?? 'learning rate'}. The arrow keys read the values.`}
      aria-valuemin="0"
      aria-valuemax=${Math.max(0, count - 1)}
      aria-valuenow=${this.cursor ?? 0}
      aria-valuetext=${wordsAt(panel, this.cursor)}
      @pointermove=${(/** @type {PointerEvent} */ event) => this.#pointAt(event, panel, x)}
      @pointerleave=${() => this.#move(null)}
      @blur=${() => this.#move(null)}
      @keydown=${(/** @type {KeyboardEvent} */ event) => this.#onKey(event, count)}
    >
      <clipPath id=${this.#clip}><rect x=${LEFT - 4} y=${top} width=${width - LEFT - RIGHT + 8} height=${bottom - top + 4} /></clipPath>
      ${yTicks.map((tick) => svg`<line class="grid" x1=${LEFT} x2=${width - RIGHT} y1=${y(tick)} y2=${y(tick)} /><text x=${LEFT - 6} y=${y(tick) + 4} text-anchor="end">${formatNumber(tick)}</text>`)}
      ${xTicks.map((tick) => svg`<line class="grid" x1=${x(tick)} x2=${x(tick)} y1=${top} y2=${bottom} /><text x=${x(tick)} y=${bottom + 16} text-anchor="middle">${formatNumber(tick)}</text>`)}
      ${this.#divergence(panel, scales)} ${panel.series.map((series) => this.#series(panel, series, scales))}
      ${clipped ? svg`<text x=${LEFT + 4} y=${top + 14}>△ above ${formatNumber(scales.highest)}</text>` : nothing}
      ${this.cursor !== null && this.cursor < count ? svg`<line class="cursor" x1=${x(panel.xs[this.cursor])} x2=${x(panel.xs[this.cursor])} y1=${top} y2=${bottom} />` : nothing}
      <text class="axis" transform=${`translate(11 ${(top + bottom) / 2}) rotate(-90)`} text-anchor="middle">${panel.yLabel}</text>
      <text class="axis" x=${(LEFT + width - RIGHT) / 2} y=${height - 6} text-anchor="middle">${panel.xLabel ?? 'learning rate'}</text>
    </svg>`;
  }

  /**
   * Where methods diverge: full where there is no median, pale where only some random seeds do.
   * @param {Panel} panel
   * @param {Scales} scales
   */
  #divergence(panel, { x, top, height }) {
    const places = panel.xs.map(x);
    const cells = (/** @type {boolean[]} */ flags) => stretches(flags).map((stretch) => cellOf(places, stretch));
    const some = (/** @type {PanelSeries} */ { diverged, divergedRuns }) => diverged.map((all, i) => !all && Boolean(divergedRuns?.[i]));
    const shown = panel.series.filter(({ title }) => this.pointed === null || this.pointed === title);
    const shade = this.pointed === null ? 'diverged' : 'diverged alone';
    const region = (/** @type {[number, number]} */ [from, to], /** @type {string} */ tone) =>
      svg`<rect class=${tone} x=${from} y=${top} width=${Math.max(2, to - from)} height=${height - BOTTOM - top} />`;
    const word = (/** @type {[number, number]} */ [from, to]) =>
      this.pointed !== null && to - from > WORD
        ? svg`<text x=${(from + to) / 2} y=${top + 30} text-anchor="middle">diverges</text>`
        : nothing;
    const lane = (/** @type {PanelSeries} */ series, /** @type {number} */ index) => {
      const strip = (/** @type {[number, number]} */ [from, to], /** @type {string} */ tone) =>
        svg`<rect class=${tone} x=${from} y=${TOP / 2 + LANE_PITCH * index} width=${Math.max(2, to - from)} height=${LANE} />`;
      return svg`<g class=${`${lookOf(series.slot).tone} ${this.#isFaded(series) ? 'faded' : ''}`}>
        ${cells(series.diverged).map((cell) => strip(cell, 'lane'))}${cells(some(series)).map((cell) => strip(cell, 'lane in-part'))}
      </g>`;
    };
    return svg`${shown.map((series) => [
      ...cells(series.diverged).map((cell) => [region(cell, shade), word(cell)]),
      ...cells(some(series)).map((cell) => region(cell, `${shade} in-part`)),
    ])}
    ${panel.lanes ? svg`<text class="lanes" x=${LEFT - 6} y=${TOP / 2 + (LANE_PITCH * panel.lanes) / 2 + 2} text-anchor="end">diverges</text>${panel.series.map(lane)}` : nothing}`;
  }

  /** @param {PanelSeries} series */
  #isFaded({ title }) {
    return this.pointed !== null && this.pointed !== title;
  }

  /**
   * @param {Panel} panel
   * @param {PanelSeries} series
   * @param {Scales} scales
   */
  #series(panel, series, { x, y, top, highest }) {
    const { low, high } = edgesOf(series);
    const { tone, dash, rings } = lookOf(series.slot);
    const strip = (/** @type {[number, number]} */ [first, last]) => {
      const piece = Array.from({ length: last - first + 1 }, (_, i) => first + i);
      const along = (/** @type {(number | null)[]} */ values) =>
        piece.map((i) => `${x(panel.xs[i])},${y(/** @type {number} */ (values[i]))}`);
      const at = (/** @type {number} */ i, /** @type {string} */ tone, /** @type {number} */ r) =>
        svg`<circle class=${tone} cx=${x(panel.xs[i])} cy=${y(/** @type {number} */ (series.median[i]))} r=${r} />`;
      return svg`<polygon points=${[...along(low), ...along(high).reverse()].join(' ')} class="band" /><polyline points=${along(series.median).join(' ')} stroke-dasharray=${dash.join(' ') || nothing} class="median" />${
        rings ? piece.map((i) => at(i, 'ring', 3.5)) : first === last ? at(first, 'dot', 3) : nothing
      }`;
    };
    const end = series.diverged.indexOf(true);
    return svg`<g class=${`${tone} ${this.#isFaded(series) ? 'faded' : ''}`}>
      <g clip-path=${`url(#${this.#clip})`}>${stretches(series.median.map((value) => value !== null)).map(strip)}</g>
      ${offScale(series, highest).map((i) => svg`<path class="above" d="M${x(panel.xs[i]) - 4} ${top + 5}l4 -7l4 7z" />`)}
      ${end >= 0 ? cross(x(panel.xs[end]), top) : nothing}
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

/**
 * @param {Panel} panel
 * @returns {number} in pixels, the strips included
 */
function heightOf({ lanes = 0 }) {
  return HEIGHT + LANE_PITCH * lanes;
}

/**
 * @typedef {object} Scales
 * @property {(value: number) => number} x
 * @property {(value: number) => number} y  beyond the plot's frame for a value off the scale
 * @property {number[]} xTicks
 * @property {number[]} yTicks
 * @property {number} top      of the plot's frame
 * @property {number} height   of all
 * @property {number} highest  loss on the scale
 */

/**
 * @param {Panel} panel
 * @param {number} width
 * @returns {Scales}
 */
function scalesOf(panel, width) {
  const { xs, linearX = false, lanes = 0 } = panel;
  const yRange = panel.yRange ?? lossRange(panel.series);
  /** @type {[number, number]} */
  const xRange = [linearX ? 0 : xs[0], xs.at(-1) ?? 1];
  const xOf = linearX ? (/** @type {number} */ value) => value : Math.log;
  const share = (/** @type {number} */ value) => (xOf(value) - xOf(xRange[0])) / (xOf(xRange[1]) - xOf(xRange[0]) || 1);
  const level = (/** @type {number} */ value) => Math.log(value / yRange[0]) / Math.log(yRange[1] / yRange[0]);
  const top = TOP + LANE_PITCH * lanes;
  const bottom = heightOf(panel) - BOTTOM;
  return {
    x: (value) => round(LEFT + (width - LEFT - RIGHT) * share(value)),
    y: (value) => (value === Infinity ? top - TOP : round(bottom - (bottom - top) * Math.max(level(value), 0))),
    xTicks: thinned(ticks(xRange, !linearX), Math.max(2, Math.floor((width - LEFT - RIGHT) / 46))),
    yTicks: ticks(yRange, true),
    top,
    height: heightOf(panel),
    highest: yRange[1],
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
 * @param {number} x
 * @param {number} y
 */
function cross(x, y) {
  return svg`<path class="cross" d="M${x - 4} ${y - 4}l8 8m0 -8l-8 8" />`;
}
