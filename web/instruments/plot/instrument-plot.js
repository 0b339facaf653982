// Draws a plot of an instrument and reads it out: point at it, or walk through it with the arrow keys. Plots that are given the same cursor
// are read together.

import { html, nothing, svg } from 'lit';
import { LabElement } from '../../lab/base.js';
import { formatTicks } from '../../state/format.js';
import { EDGES, HEIGHT, piecesOf, placesOf, stopsOf, wordsAt } from './plot.js';

/**
 * @typedef {import('./plot.js').Plot} Plot
 * @typedef {import('./plot.js').Places} Places
 */

/** @fires cursor-moved  with `detail` an x, or null */
export class InstrumentPlot extends LabElement {
  static properties = { plot: { attribute: false }, cursor: { attribute: false }, width: { state: true } };

  /** @type {ResizeObserver | null} */
  #resized = null;

  constructor() {
    super();
    /** @type {Plot | null} */
    this.plot = null;
    /** @type {number | null} */
    this.cursor = null;
    this.width = 0;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#resized = new ResizeObserver(([entry]) => (this.width = Math.floor(entry.contentRect.width)));
    this.#resized.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#resized?.disconnect();
  }

  render() {
    const { plot, width, cursor } = this;
    if (!plot) return nothing;
    const at = cursor === null ? '' : wordsAt(plot, cursor);
    return html`<p class="plot-title"><b>${plot.title}</b> <span>${at}</span></p>
      ${width > 0 ? this.#drawing(plot, placesOf(plot, width)) : html`<svg height=${plot.height ?? HEIGHT}></svg>`}
      ${plot.unlisted ? nothing : legendOf(plot)}`;
  }

  /**
   * @param {Plot} plot
   * @param {Places} places
   */
  #drawing(plot, places) {
    const { width, cursor } = this;
    const { x, y, xTicks, yTicks, bottom, right } = places;
    const height = plot.height ?? HEIGHT;
    const [xWords, yWords] = [formatTicks(xTicks), formatTicks(yTicks)];
    const stops = stopsOf(plot);
    const at = cursor === null ? -1 : stops.indexOf(cursor);
    return html`<svg
      width=${width}
      height=${height}
      viewBox="0 0 ${width} ${height}"
      role="slider"
      tabindex="0"
      aria-label="${plot.title}: ${plot.yLabel} against ${plot.xLabel}."
      aria-description="The arrow keys read the values."
      aria-valuemin="0"
      aria-valuemax=${Math.max(0, stops.length - 1)}
      aria-valuenow=${Math.max(0, at)}
      aria-valuetext=${at < 0 ? 'no place chosen' : wordsAt(plot, stops[at])}
      @pointermove=${(/** @type {PointerEvent} */ event) => this.#pointAt(event, stops, x)}
      @pointerleave=${() => this.#move(null)}
      @blur=${() => this.#move(null)}
      @keydown=${(/** @type {KeyboardEvent} */ event) => this.#onKey(event, stops, at)}
    >
      ${(plot.bands ?? []).map(({ from, to }) => svg`<rect class="band" x=${EDGES.left} width=${right - EDGES.left} y=${y(to)} height=${y(from) - y(to)} />`)}
      ${yTicks.map((tick, index) => svg`<line class="grid" x1=${EDGES.left} x2=${right} y1=${y(tick)} y2=${y(tick)} /><text x=${EDGES.left - 6} y=${y(tick) + 4} text-anchor="end">${yWords[index]}</text>`)}
      ${xTicks.map((tick, index) => svg`<line class="grid" x1=${x(tick)} x2=${x(tick)} y1=${EDGES.top} y2=${bottom} /><text x=${x(tick)} y=${bottom + 15} text-anchor="middle">${xWords[index]}</text>`)}
      ${(plot.marks ?? []).map((mark) => markOf(mark, places))}
      ${(plot.bands ?? []).map(({ from, label }) => svg`<text class="band-label" x=${EDGES.left + 6} y=${y(from) - 7}>${label}</text>`)}
      ${plot.traces.map((trace) => traceOf(plot, trace, places))}
      ${cursor !== null && at >= 0 ? svg`<line class="cursor" x1=${x(cursor)} x2=${x(cursor)} y1=${EDGES.top} y2=${bottom} />` : nothing}
      <text class="axis" x=${(EDGES.left + right) / 2} y=${height - 6} text-anchor="middle">${plot.xLabel}</text>
      ${plot.namesY ? svg`<text class="axis" transform="translate(11 ${(EDGES.top + bottom) / 2}) rotate(-90)" text-anchor="middle">${plot.yLabel}</text>` : nothing}
    </svg>`;
  }

  /**
   * @param {PointerEvent} event
   * @param {number[]} stops
   * @param {(value: number) => number} x
   */
  #pointAt(event, stops, x) {
    if (stops.length === 0) return;
    const at = event.clientX - /** @type {Element} */ (event.currentTarget).getBoundingClientRect().left;
    this.#move(stops.reduce((best, stop) => (Math.abs(x(stop) - at) < Math.abs(x(best) - at) ? stop : best)));
  }

  /**
   * @param {KeyboardEvent} event
   * @param {number[]} stops
   * @param {number} at
   */
  #onKey(event, stops, at) {
    const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: stops.length - 1 }[event.key];
    if (next === undefined || stops.length === 0) return;
    event.preventDefault();
    this.#move(stops[Math.min(Math.max(next, 0), stops.length - 1)]);
  }

  /** @param {number | null} x */
  #move(x) {
    if (x === this.cursor) return;
    this.cursor = x;
    this.send('cursor-moved', x);
  }
}
customElements.define('instrument-plot', InstrumentPlot);

/**
 * What stands in the background is named last.
 * @param {Plot} plot
 */
function legendOf({ traces, awaited = [] }) {
  const isBehind = (/** @type {import('./plot.js').Trace} */ { tone }) => Number(tone === 'soft');
  return html`<ul class="plot-legend">
    ${[...traces]
      .sort((one, other) => isBehind(one) - isBehind(other))
      .map(
        ({ title, tone = 'accent', dash, as = 'line', weight }) =>
          html`<li class="${tone} ${weight ?? ''}">
            <svg width="26" height="10" aria-hidden="true">${keyOf(as, dash)}</svg>
            <span>${title}</span>
          </li>`,
      )}
    ${awaited.map((title) => html`<li class="awaited" aria-hidden="true"><svg width="26" height="10"></svg><span>${title}</span></li>`)}
  </ul>`;
}

/**
 * What a trace is drawn as, in the legend.
 * @param {import('./plot.js').Trace['as']} as
 * @param {number[]} [dash]
 */
function keyOf(as, dash) {
  if (as === 'bars') return svg`<line class="bar" x1="13" x2="13" y1="0" y2="10" />`;
  if (as === 'dots') return svg`<circle class="dot" cx="13" cy="5" r="4" />`;
  return svg`<line class="line" x1="0" x2="26" y1="5" y2="5" stroke-dasharray=${dash?.join(' ') || nothing} />`;
}

/**
 * @param {import('./plot.js').Mark} mark
 * @param {Places} places
 */
function markOf({ x: atX, y: atY, label, tone = 'warn', before: asked, below = false }, { x, y, right, bottom }) {
  if (atX !== undefined && x(atX) >= EDGES.left && x(atX) <= right) {
    const before = asked ?? x(atX) > (EDGES.left + right) / 2;
    return svg`<g class=${tone}><line class="mark" x1=${x(atX)} x2=${x(atX)} y1=${EDGES.top} y2=${bottom} /><text x=${x(atX) + (before ? -4 : 4)} y=${EDGES.top + 10} text-anchor=${before ? 'end' : 'start'}>${label}</text></g>`;
  }
  if (atY !== undefined) {
    return svg`<g class=${tone}><line class="mark" x1=${EDGES.left} x2=${right} y1=${y(atY)} y2=${y(atY)} /><text x=${asked ? EDGES.left + 4 : right - 2} y=${y(atY) + (below && y(atY) + 13 < bottom ? 13 : -4)} text-anchor=${asked ? 'start' : 'end'}>${label}</text></g>`;
  }
  return nothing;
}

/**
 * @param {Plot} plot
 * @param {import('./plot.js').Trace} trace
 * @param {Places} places
 */
function traceOf(plot, { tone = 'accent', dash, as = 'line', points, spots = [], weight }, { x, y, bottom }) {
  const pieces = piecesOf(plot, points);
  const dots = as === 'dots' || as === 'both' ? pieces.flat() : pieces.filter(({ length }) => length === 1).flat();
  return svg`<g class="${tone} ${weight ?? ''}">
    ${as === 'line' || as === 'both' ? pieces.map((piece) => svg`<polyline class="line" points=${piece.map((point) => `${x(point[0])},${y(point[1])}`).join(' ')} stroke-dasharray=${dash?.join(' ') || nothing} />`) : nothing}
    ${as === 'bars' ? pieces.flat().map(([at, value]) => svg`<line class="bar" x1=${x(at)} x2=${x(at)} y1=${bottom} y2=${y(value)} />`) : nothing}
    ${as === 'bars' ? nothing : dots.map(([at, value]) => svg`<circle class="dot" cx=${x(at)} cy=${y(value)} r="2.5" />`)}
    ${piecesOf(plot, spots)
      .flat()
      .map(([at, value]) => svg`<circle class="dot spot" cx=${x(at)} cy=${y(value)} r="4" />`)}
  </g>`;
}
