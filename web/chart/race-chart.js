// A chart: a ChartModel with axes by uPlot, and a cursor for mouse, finger and keys. It draws at most once in a frame; where the cursor
// is and which part is shown its host decides, so that several charts can be read and zoomed together.

/** @import uPlot from 'uplot' */
import { html, LitElement, nothing } from 'lit';
import { colorName } from '../state/racer-style.js';
import { formatTicks } from '../state/format.js';
import { onColoursChanged } from '../state/theme.js';
import { nearestRow } from './curves.js';
import { drawCurves, drawFinish, drawMarks, drawOldCurves } from './draw.js';
import { FrameQueue } from './frame-queue.js';
import { axisLabel, formatAxis, measureLabel } from './measures.js';
import { Overlay } from './overlay.js';
import { ticks, xTicks } from './scales.js';
import { extentOfRows, nearestX, readOut, summary, xBeyond } from './series.js';

/** @typedef {import('./series.js').ChartModel} ChartModel */

/** Where the cursor goes. `kept`: whether the place was pointed out and not only passed. @typedef {{x: number | null, kept: boolean}} CursorMove */

/** All charts of the page take turns. */
const queue = new FrameQueue();

/** uPlot, once it is there: it comes by itself, since starting it takes a phone as long as the rest of the page. @type {typeof uPlot | null} */
let Plot = null;
const plotLoaded = import('uplot').then((module) => void (Plot = module.default));
plotLoaded.catch(() => {}); // each chart says so itself

/**
 * @fires cursor-moved  with `detail` a CursorMove
 * @fires part-chosen   with `detail` the two ends on the horizontal axis; null for the whole
 * @fires zoom-asked    with `detail` 1 for closer, -1 for further away
 */
export class RaceChart extends LitElement {
  static properties = { model: { attribute: false }, cursor: { attribute: false }, small: { type: Boolean }, lost: { state: true } };

  /** @type {uPlot | null} */
  #plot = null;
  /** @type {Overlay | null} */
  #overlay = null;
  /** What the present plot was made for. */
  #made = '';
  /** @type {ResizeObserver | null} */
  #resized = null;
  #ignoreColours = () => {};
  #onPaper = false;
  #redraw = () => {
    this.#made = '';
    queue.add(this.#draw);
  };
  /** At once, since the page is printed right after the event. */
  #print = (/** @type {Event} */ { type }) => {
    this.#onPaper = type === 'beforeprint';
    this.classList.toggle('in-light', this.#onPaper);
    this.#made = '';
    this.#draw();
  };

  constructor() {
    super();
    /** @type {ChartModel | null} */
    this.model = null;
    /** A place on the horizontal axis. @type {number | null} */
    this.cursor = null;
    this.small = false;
    /** Whether what draws it could not be loaded. */
    this.lost = false;
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#ignoreColours = onColoursChanged(this.#redraw);
    for (const type of PRINTING) addEventListener(type, this.#print);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#ignoreColours();
    for (const type of PRINTING) removeEventListener(type, this.#print);
    this.#resized?.disconnect();
    queue.remove(this.#draw);
    this.#plot?.destroy();
    this.#plot = null;
    this.#made = '';
  }

  render() {
    const { model, cursor, small } = this;
    const [first, last] = model ? extentOfRows(model) : [0, 0];
    const low = Number.isFinite(first) ? first : 0;
    const high = Number.isFinite(last) ? last : 0;
    const name = small && model ? `Cursor of the chart of the ${measureLabel(model.view, model)}` : 'Chart cursor';
    return html`
      <div
        class=${small ? 'small-plot' : 'plot'}
        role="img"
        aria-label=${model ? summary(model) : 'The chart waits for the first results.'}
      ></div>
      ${this.lost && !small ? html`<p class="failure" role="alert">What draws the charts could not be loaded; load the page again.</p>` : nothing}
      <div
        class="plot-cursor"
        role="slider"
        tabindex="0"
        aria-label="${name}: the arrow keys read the values row by row, plus and minus zoom, 0 shows the whole race"
        aria-valuemin=${low}
        aria-valuemax=${high}
        aria-valuenow=${Math.min(Math.max(cursor ?? high, low), high)}
        aria-valuetext=${model ? cursorInWords(model, cursor) : 'no values yet'}
        @keydown=${this.#onKey}
        @blur=${() => this.#moveTo(null, false)}
      ></div>
    `;
  }

  firstUpdated() {
    plotLoaded.then(
      () => queue.add(this.#draw),
      () => (this.lost = true),
    );
    this.#resized = new ResizeObserver(() => queue.add(this.#draw));
    this.#resized.observe(this.#host());
  }

  /** @param {import('lit').PropertyValues<RaceChart>} changed */
  updated(changed) {
    if (changed.has('model')) queue.add(this.#draw);
    else if (changed.has('cursor')) this.#placeCursor();
  }

  #host() {
    return /** @type {HTMLElement} */ (this.firstElementChild);
  }

  #size() {
    const { clientWidth: width, clientHeight: height } = this.#host();
    if (!this.#onPaper || width === 0) return { width, height };
    return this.small ? SMALL_PAPER : PAPER;
  }

  #draw = () => {
    const { model } = this;
    const { width, height } = this.#size();
    if (!Plot || !model || width === 0 || height === 0) return;
    const { view, xLabel, penalized } = model;
    const yLabel = axisLabel(view, Math.floor((height - AROUND) / LETTER), penalized);
    const wanted = JSON.stringify([view.logX, view.logY, view.measure, xLabel, yLabel, width < NARROW]);
    const data = /** @type {uPlot.AlignedData} */ ([model.xRange, model.yRange]);
    if (wanted !== this.#made) {
      this.#plot?.destroy();
      this.#plot = new Plot(this.#options(model, yLabel, width, height), data, this.#host());
      this.#overlay = new Overlay(this.#plot.over, this.#handlers(this.#plot));
      this.#made = wanted;
    } else {
      // in a batch uPlot draws at once, so that the queue knows how long it takes
      this.#plot?.batch((/** @type {uPlot} */ plot) => {
        if (plot.width !== width || plot.height !== height) plot.setSize({ width, height });
        plot.setData(data);
      });
    }
    this.#placeCursor();
    if (model.series.some(({ xs }) => xs.length > 0) && performance.getEntriesByName(FIRST_POINT).length === 0) {
      performance.mark(FIRST_POINT);
    }
  };

  /** Puts the line and the dots where the cursor is. */
  #placeCursor() {
    const { model, cursor } = this;
    const plot = this.#plot;
    if (!plot || !model) return;
    if (cursor === null || cursor < model.xRange[0] || cursor > model.xRange[1]) {
      this.#overlay?.place(null, []);
      return;
    }
    const dots = model.series.flatMap(({ hidden, slot, told: { xs, values } }) => {
      const row = hidden ? -1 : nearestRow(xs, cursor);
      if (row < 0 || xs[row] < model.xRange[0] || xs[row] > model.xRange[1]) return [];
      if (values[row] < model.yRange[0] || values[row] > model.yRange[1]) return [];
      return [{ left: plot.valToPos(xs[row], 'x'), top: plot.valToPos(values[row], 'y'), color: colorName(slot).replace('--', '') }];
    });
    this.#overlay?.place(plot.valToPos(cursor, 'x'), dots);
  }

  /**
   * @param {uPlot} plot
   * @returns {import('./overlay.js').Handlers}
   */
  #handlers(plot) {
    return {
      read: (left, kept) => this.#moveTo(left === null || !this.model ? null : nearestX(this.model, plot.posToVal(left, 'x')), kept),
      choose: (from, to) => this.#send('part-chosen', [plot.posToVal(from, 'x'), plot.posToVal(to, 'x')]),
      whole: () => this.#send('part-chosen', null),
    };
  }

  /**
   * @param {ChartModel} model
   * @param {string} yLabel
   * @param {number} width
   * @param {number} height
   * @returns {uPlot.Options}
   */
  #options(model, yLabel, width, height) {
    const style = getComputedStyle(this);
    const color = (/** @type {string} */ name) => style.getPropertyValue(name).trim();
    const narrow = width < NARROW;
    const font = `${narrow ? 11 : 12}px ${style.fontFamily}`;
    const { view } = model;
    const { small } = this;
    const current = () => /** @type {ChartModel} */ (this.model);
    const all = (/** @type {uPlot} */ _, /** @type {number[]} */ splits) => splits; // uPlot labels only powers of ten of its own choice
    const axis = { stroke: color('--ink-soft'), font, labelFont: font, labelSize: 22, ticks: { show: false }, gap: 6, filter: all };
    const grid = { stroke: color('--grid'), width: 1 };
    const label = (/** @type {string} */ text) => (small ? undefined : text); // a small chart has it in its heading
    return {
      width,
      height,
      padding: [small ? 6 : 10, small ? 14 : 24, 0, 0],
      legend: { show: false },
      scales: {
        x: { time: false, distr: view.logX ? 3 : 1, range: () => current().xRange },
        y: { distr: view.logY ? 3 : 1, range: () => current().yRange },
      },
      axes: [
        {
          ...axis,
          grid,
          label: label(model.xLabel),
          labelSize: 16,
          size: 22,
          splits: () => xTicks(current(), small ? 4 : undefined),
          values: (_, splits) => formatTicks(splits),
        },
        {
          ...axis,
          grid,
          label: label(yLabel),
          size: (_, words) => Math.max(narrow ? 40 : 48, ...(words ?? []).map(({ length }) => 8 + FIGURE * length)),
          splits: () => ticks(current().yRange, view.logY, small ? 4 : undefined),
          values: (_, splits) => formatAxis(splits, view),
        },
      ],
      series: [{}, { paths: () => null, points: { show: false } }], // the curves are drawn from the rows themselves
      cursor: { show: false },
      hooks: {
        draw: [
          (plot) => {
            drawFinish(plot, current(), { color, font });
            drawOldCurves(plot, current(), { color });
            drawCurves(plot, current(), { color, lineWidth: small ? 1.5 : 2 });
            drawMarks(plot, current(), { color, font, words: !small });
          },
        ],
      },
    };
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    const { model } = this;
    if (!model || event.ctrlKey || event.metaKey || event.altKey) return;
    const [first, last] = extentOfRows(model);
    const from = this.cursor ?? last;
    const stride = event.shiftKey ? 10 : 1;
    /** @type {Record<string, () => void>} */
    const actions = {
      ArrowLeft: () => this.#moveTo(xBeyond(model, from, -stride), true),
      ArrowRight: () => this.#moveTo(xBeyond(model, from, stride), true),
      Home: () => this.#moveTo(first, true),
      End: () => this.#moveTo(last, true),
      '+': () => this.#send('zoom-asked', 1),
      '-': () => this.#send('zoom-asked', -1),
      0: () => this.#send('part-chosen', null),
      Escape: () => this.#moveTo(null, false),
    };
    Object.assign(actions, { ArrowDown: actions.ArrowLeft, ArrowUp: actions.ArrowRight, '=': actions['+'] });
    const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
    if (!action || !(first <= last)) return;
    if (event.key !== 'Escape') event.preventDefault();
    action();
  }

  /**
   * @param {number | null} x
   * @param {boolean} kept
   */
  #moveTo(x, kept) {
    if (x !== this.cursor || kept) this.#send('cursor-moved', { x, kept });
  }

  /**
   * @param {string} type
   * @param {unknown} detail
   */
  #send(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
  }
}
customElements.define('race-chart', RaceChart);

/** Set once, when the first point is drawn. */
const FIRST_POINT = 'first-chart-point';
/** What happens when the page is printed. */
const PRINTING = ['beforeprint', 'afterprint'];
/** The size of a printed chart, in pixels: about as wide as paper is, whatever the screen is. */
const PAPER = { width: 680, height: 300 };
const SMALL_PAPER = { width: 330, height: 150 };
/** Below this width, in pixels, labels are set smaller. */
const NARROW = 480;
/** What is above and below the vertical axis, and about how wide a letter of its label is, in pixels. */
const AROUND = 48;
const LETTER = 5.7;
/** About how wide a figure of a number along it is. */
const FIGURE = 6.4;

/**
 * @param {ChartModel} model
 * @param {number | null} cursor
 */
function cursorInWords(model, cursor) {
  const { where, values } = readOut(model, cursor);
  return `${where}: ${model.series.map(({ title }, index) => `${title} ${values[index]}`).join(', ')}`;
}
