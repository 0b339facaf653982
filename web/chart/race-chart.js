// The chart itself: a uPlot that shows a ChartModel. It draws at most once in a frame, and tells its host where the cursor is.

import { html, LitElement } from 'lit';
import uPlot from 'uplot';
import { colorName, dashOf } from '../state/racer-style.js';
import { formatNumber } from '../state/format.js';
import { onColoursChanged } from '../state/theme.js';
import { drawOldCurves } from './draw-old-curves.js';
import { ticks } from './scales.js';
import { formatTick, nearestRow, readOut, summary } from './series.js';

/** @typedef {import('./series.js').ChartModel} ChartModel */

/**
 * @fires cursor-moved  with `detail` the index into `model.xs`, or null
 */
export class RaceChart extends LitElement {
  static properties = { model: { attribute: false }, cursor: { attribute: false } };

  /** @type {uPlot | null} */
  #plot = null;
  /** What the present plot was made for. */
  #made = '';
  #frame = 0;
  /** @type {ResizeObserver | null} */
  #resized = null;
  #ignoreColours = () => {};
  #redraw = () => {
    this.#made = '';
    this.#schedule();
  };

  constructor() {
    super();
    /** @type {ChartModel | null} */
    this.model = null;
    /** @type {number | null} */
    this.cursor = null;
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#ignoreColours = onColoursChanged(this.#redraw);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#ignoreColours();
    this.#resized?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#plot?.destroy();
    this.#plot = null;
  }

  render() {
    const model = this.model;
    const index = this.cursor ?? (model ? model.xs.length - 1 : 0);
    return html`
      <div class="plot" role="img" aria-label=${model ? summary(model) : 'The chart waits for the first results.'}></div>
      <div
        class="plot-cursor"
        role="slider"
        tabindex="0"
        aria-label="Chart cursor: the arrow keys read the values step by step"
        aria-valuemin="0"
        aria-valuemax=${Math.max(0, (model?.xs.length ?? 1) - 1)}
        aria-valuenow=${Math.max(0, index)}
        aria-valuetext=${model ? cursorInWords(model, this.cursor) : 'no values yet'}
        @keydown=${this.#onKey}
        @blur=${() => this.#moveTo(null)}
      ></div>
    `;
  }

  firstUpdated() {
    this.#resized = new ResizeObserver(() => this.#schedule());
    this.#resized.observe(this.#host());
  }

  updated() {
    this.#schedule();
  }

  #schedule() {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #host() {
    return /** @type {HTMLElement} */ (this.querySelector('.plot'));
  }

  #draw() {
    const { model } = this;
    const { clientWidth: width, clientHeight: height } = this.#host();
    if (!model || width === 0 || height === 0) return;
    const wanted = JSON.stringify([
      model.view.logX,
      model.view.logY,
      model.xLabel,
      model.yLabel,
      width < NARROW,
      model.series.map(({ id, slot }) => [id, slot]),
    ]);
    if (wanted !== this.#made) {
      this.#plot?.destroy();
      this.#plot = new uPlot(this.#options(model, width, height), dataOf(model), this.#host());
      this.#made = wanted;
    } else if (this.#plot) {
      if (this.#plot.width !== width || this.#plot.height !== height) this.#plot.setSize({ width, height });
      model.series.forEach(({ hidden }, index) => {
        if (this.#plot?.series[index + 1].show === hidden) this.#plot.setSeries(index + 1, { show: !hidden });
      });
      this.#plot.setData(dataOf(model));
    }
    this.#placeCursor();
    if (model.xs.length > 0 && performance.getEntriesByName(FIRST_POINT).length === 0) performance.mark(FIRST_POINT);
  }

  /** Puts uPlot's cursor where the keyboard has moved ours. */
  #placeCursor() {
    const { model, cursor } = this;
    if (!this.#plot || !model || document.activeElement !== this.querySelector('.plot-cursor')) return;
    const left = cursor === null ? -10 : this.#plot.valToPos(model.xs[cursor], 'x');
    this.#plot.setCursor({ left, top: left < 0 ? -10 : 0 }, false);
  }

  /**
   * @param {ChartModel} model
   * @param {number} width
   * @param {number} height
   * @returns {uPlot.Options}
   */
  #options(model, width, height) {
    const style = getComputedStyle(this);
    const color = (/** @type {string} */ name) => style.getPropertyValue(name).trim();
    const font = `${width < NARROW ? 11 : 12}px ${style.fontFamily}`;
    const { view } = model;
    const current = () => /** @type {ChartModel} */ (this.model);
    const axis = { stroke: color('--ink-soft'), font, labelFont: font, ticks: { show: false }, gap: 6 };
    const grid = { stroke: color('--grid'), width: 1 };
    return {
      width,
      height,
      padding: [10, 24, 0, 0],
      legend: { show: false },
      scales: {
        x: { time: false, distr: view.logX ? 3 : 1, range: () => current().xRange },
        y: { distr: view.logY ? 3 : 1, range: () => current().yRange },
      },
      axes: [
        {
          ...axis,
          grid,
          label: model.xLabel,
          labelSize: 22,
          size: 26,
          splits: () => ticks(current().xRange, view.logX),
          values: (_, splits) => splits.map(formatNumber),
        },
        {
          ...axis,
          grid,
          label: model.yLabel,
          labelSize: 22,
          size: width < NARROW ? 40 : 48,
          splits: () => ticks(current().yRange, view.logY),
          values: (_, splits) => splits.map((value) => formatTick(value, view)),
        },
      ],
      series: [
        {},
        ...model.series.map(({ slot, hidden }) => ({
          show: !hidden,
          stroke: color(colorName(slot)),
          width: 2,
          dash: dashOf(slot),
          cap: /** @type {'butt'} */ ('butt'),
          spanGaps: true,
          points: { show: false },
        })),
      ],
      cursor: {
        y: false,
        drag: { x: false, y: false },
        points: { size: 8, width: 2, fill: color('--surface') },
        dataIdx: (_, series, index) => {
          const model = current();
          return nearestRow(model, model.series[series - 1] ?? { values: model.xs }, index) ?? /** @type {any} */ (null);
        },
      },
      hooks: {
        setCursor: [(plot) => document.activeElement !== this.querySelector('.plot-cursor') && this.#moveTo(plot.cursor.idx ?? null)],
        drawAxes: [(plot) => drawOldCurves(plot, current().old, color, uPlot.pxRatio)],
        draw: [(plot) => drawMarks(plot, current(), color, font)],
        ready: [(plot) => followTouch(plot)],
      },
    };
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    const last = (this.model?.xs.length ?? 0) - 1;
    const from = this.cursor ?? last;
    const stride = event.shiftKey ? 10 : 1;
    const to = {
      ArrowLeft: from - stride,
      ArrowDown: from - stride,
      ArrowRight: from + stride,
      ArrowUp: from + stride,
      Home: 0,
      End: last,
    }[event.key];
    if (event.key === 'Escape') this.#moveTo(null);
    if (to === undefined || last < 0) return;
    event.preventDefault();
    this.#moveTo(Math.min(Math.max(to, 0), last));
  }

  /** @param {number | null} index */
  #moveTo(index) {
    if (index === this.cursor) return;
    this.dispatchEvent(new CustomEvent('cursor-moved', { detail: index, bubbles: true }));
  }
}
customElements.define('race-chart', RaceChart);

/** Set once, when the first point is drawn. */
const FIRST_POINT = 'first-chart-point';
/** Below this width, in pixels, labels are set smaller. */
const NARROW = 480;

/**
 * @param {ChartModel} model
 * @returns {uPlot.AlignedData}
 */
function dataOf({ xs, series }) {
  return [xs, ...series.map(({ values }) => values)];
}

/**
 * @param {ChartModel} model
 * @param {number | null} cursor
 */
function cursorInWords(model, cursor) {
  const { where, values } = readOut(model, cursor);
  return `${where}: ${model.series.map(({ title }, index) => `${title} ${values[index]}`).join(', ')}`;
}

/**
 * A cross where a racer diverged, with its words beside it where there is room.
 * @param {uPlot} plot
 * @param {ChartModel} model
 * @param {(name: string) => string} color
 * @param {string} font
 */
function drawMarks(plot, model, color, font) {
  const { ctx, bbox } = plot;
  const ratio = uPlot.pxRatio;
  const arm = 5 * ratio;
  ctx.save();
  ctx.font = font.replace(/^\d+/, (size) => `${Number(size) * ratio}`).replace(/^/, '600 ');
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.lineCap = 'round';
  /** @type {number[]} */
  const heights = [];
  for (const { x, y, slot, label } of model.marks) {
    const left = plot.valToPos(x, 'x', true);
    const top = Math.min(Math.max(plot.valToPos(y, 'y', true), bbox.top + arm), bbox.top + bbox.height - arm);
    ctx.strokeStyle = ctx.fillStyle = color(colorName(slot));
    ctx.lineWidth = 2.5 * ratio;
    ctx.beginPath();
    ctx.moveTo(left - arm, top - arm);
    ctx.lineTo(left + arm, top + arm);
    ctx.moveTo(left - arm, top + arm);
    ctx.lineTo(left + arm, top - arm);
    ctx.stroke();

    let line = Math.max(top, bbox.top + 10 * ratio);
    while (heights.some((other) => Math.abs(other - line) < 15 * ratio)) line += 15 * ratio; // two words never lie on each other
    heights.push(line);
    const width = ctx.measureText(label).width;
    const fits = left + 2 * arm + width < bbox.left + bbox.width;
    const start = fits ? left + 2 * arm : left - 2 * arm - width;
    ctx.lineWidth = 4 * ratio;
    ctx.strokeStyle = color('--surface'); // a halo, so that the words stay legible on a curve
    ctx.strokeText(label, start, line);
    ctx.fillText(label, start, line);
  }
  ctx.restore();
}

/**
 * A finger that moves over the plot moves the cursor, as a mouse does.
 * @param {uPlot} plot
 */
function followTouch(plot) {
  const follow = (/** @type {PointerEvent} */ event) => {
    if (event.pointerType === 'mouse') return;
    const { left, top } = plot.over.getBoundingClientRect();
    plot.setCursor({ left: event.clientX - left, top: event.clientY - top });
  };
  plot.over.addEventListener('pointerdown', follow);
  plot.over.addEventListener('pointermove', follow);
}
