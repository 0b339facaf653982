// The stage and its controls: which function, how stiff, how large a step, where to start; the factor of each method over z; and one
// implicit step in slow motion.

import { html, nothing, svg } from 'lit';
import { live } from 'lit/directives/live.js';
import { isAble } from '../../engine/inquiry.js';
import { LabElement } from '../../lab/base.js';
import { formatCount, formatExact, formatNumber } from '../../state/format.js';
import { racersOf } from '../../state/racers.js';
import { dashOf, colorName } from '../../state/racer-style.js';
import '../plot/instrument-plot.js';
import { StageInquirer } from './inquirer.js';
import { contourPaths, edges, pathOf, placing, pointAt, SIDE, slowMotion } from './picture.js';
import { lengthsInWords, momentInWords, PARTS } from './proximal.js';
import {
  ableOnStage,
  curvatureInWords,
  eigenvalues,
  endInWords,
  EXAMPLES,
  factorCurve,
  racersText,
  readFactors,
  seenPart,
  STAGES,
  withoutFactor,
  within,
  ZS,
} from './stages.js';

/**
 * @typedef {import('./stages.js').StageName} StageName
 * @typedef {import('./stages.js').Point} Point
 * @typedef {import('./inquirer.js').Found} Found
 * @typedef {{title: string, slot: number, settings: Record<string, unknown>}} Player
 */

/** How long a part of the slow motion takes, in milliseconds. */
const PART_TIME = 1400;
/** Steps of an arrow key, as shares of the view; with Shift. */
const [KEY_STEP, LONG_KEY_STEP] = [1 / 80, 1 / 10];

export class StagePanel extends LabElement {
  static properties = {
    state: { attribute: false },
    titles: { attribute: false },
    racer: { attribute: false },
    look: { attribute: false },
    stage: { state: true },
    condition: { state: true },
    rates: { state: true },
    starts: { state: true },
    slice: { state: true },
    found: { state: true },
    problem: { state: true },
    factors: { state: true },
    moment: { state: true },
    playing: { state: true },
    seen: { state: true },
  };

  /** @type {IntersectionObserver | null} */
  #observer = null;
  /** @type {StageInquirer | null} */
  #inquirer = null;
  /** Whose factors are known or asked for. */
  #factorsOf = '';
  /** The last values that became lines. @type {{values: Float64Array, paths: string[]} | null} */
  #contours = null;
  /** @type {import('../look.js').Look | null} */
  #own = null;

  constructor() {
    super();
    /** @type {import('../../state/store.js').LabState | null} */
    this.state = null;
    /** @type {string[]} */
    this.titles = [];
    this.racer = '';
    /** @type {import('../look.js').Look | null} */
    this.look = null;
    /** @type {StageName} */
    this.stage = 'quadratic';
    this.condition = 20;
    /** @type {Partial<Record<StageName, number>>} learning rates that were set */
    this.rates = {};
    /** @type {Partial<Record<StageName, Point>>} starts that were chosen */
    this.starts = {};
    this.slice = 0;
    /** @type {Found | null} */
    this.found = null;
    this.problem = '';
    /** @type {Float64Array[]} */
    this.factors = [];
    /** Of the slow motion; below 0: it is not shown. */
    this.moment = -1;
    this.playing = false;
    this.seen = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#observer = new IntersectionObserver((entries) => (this.seen = entries.at(-1)?.isIntersecting ?? false));
    this.#observer.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#own?.close();
    this.playing = false;
  }

  get rate() {
    const ofRacer = this.stage === 'slice' ? Number(this.look?.settings(this.racer)?.learning_rate) : NaN;
    return this.rates[this.stage] ?? (ofRacer || STAGES[this.stage].rate);
  }

  /** @returns {Point} */
  get start() {
    return this.starts[this.stage] ?? STAGES[this.stage].start;
  }

  /** @returns {Player[]} */
  get players() {
    const { state, titles } = this;
    const settings = racersOf(state?.document ?? null);
    return ableOnStage((state?.racers ?? []).map(({ slot }, index) => ({ title: titles[index] ?? '', slot, settings: settings[index] })));
  }

  updated() {
    const { look, seen, stage, condition, start, rate, racer, slice } = this;
    const settings = this.players.map((player) => player.settings);
    const subject = this.state?.racers.find(({ id }) => id === racer);
    if (!look || !seen || settings.length === 0 || (stage === 'slice' && !(subject && isAble(subject)))) return;
    const own = (this.#own ??= look.own('paths'));
    this.#inquirer ??= new StageInquirer({
      look: own,
      onFound: (found) => {
        this.found = found;
        this.problem = '';
      },
      onProblem: (problem) => (this.problem = problem),
    });
    this.#inquirer.want({ stage, condition, start, rate, settings, racer, slice });
    void this.#measureFactors(own, racersText(settings, 1));
  }

  /**
   * They depend on z alone, and so not on the learning rate.
   * @param {import('../look.js').Look} look
   * @param {string} text
   */
  async #measureFactors(look, text) {
    if (text === this.#factorsOf) return;
    this.#factorsOf = text;
    try {
      const { value } = await look.compute('amplification', text, ZS);
      if (text === this.#factorsOf) this.factors = readFactors(value);
    } catch (error) {
      this.problem = error instanceof Error ? error.message : String(error);
    }
  }

  render() {
    const { found, problem, stage } = this;
    const shown = found?.wanted.stage === stage ? found : null;
    return html`
      ${this.#controls()}
      <div class="stage-row">
        <div>
          ${this.#picture(shown)}
          <p class="stage-hint">Drag the start, or give it the focus and use the arrow keys.</p>
        </div>
        <div>
          ${this.#summary(shown)} ${this.#factorPlot(shown)}
          <p class="stage-without">
            ${withoutFactor(this.players.filter((_, index) => this.factors[index]?.length === 0).map(({ title }) => title))}
          </p>
        </div>
      </div>
      ${this.#slowMotion(shown)}
      <p class="instrument-cost">${problem || this.#cost(shown)}</p>
    `;
  }

  #controls() {
    const { stage, condition, rate } = this;
    return html`<div class="instrument-controls">
      <label>
        <span>Function</span>
        <select
          aria-description="What the methods go down: a quadratic, a bent valley, or the loss of the racer that is looked at, on the plane of its steepest curvature and its gradient."
          @change=${(/** @type {Event} */ event) => this.#choose(/** @type {StageName} */ (inputOf(event).value))}
        >
          ${Object.entries(STAGES).map(([name, { title }]) => html`<option value=${name} ?selected=${name === stage}>${title}</option>`)}
        </select>
      </label>
      ${this.#logarithmic('Learning rate η', rate, [-4, 3], 'How far a step goes, for all methods on this stage alone; the race keeps its own.', (value) => (this.rates = { ...this.rates, [stage]: value }), [1e-9, 1e9])}
      ${stage === 'quadratic' ? this.#logarithmic('Condition number', condition, [0, 4], 'How many times steeper the curvature is upwards than sideways.', (value) => (this.condition = value), [1, 1e4]) : nothing}
      ${
        stage === 'slice'
          ? html`<button class="plain" type="button" aria-description="Cuts the slice where the racer is now." @click=${() => this.slice++}>
              Slice anew
            </button>`
          : nothing
      }
    </div>`;
  }

  /**
   * A slider of powers of ten beside a field for the exact number.
   * @param {string} label
   * @param {number} value
   * @param {[number, number]} powers
   * @param {string} help
   * @param {(value: number) => void} set
   * @param {[number, number]} limits
   */
  #logarithmic(label, value, powers, help, set, [minimum, maximum]) {
    const take = (/** @type {number} */ number) => set(Number.isFinite(number) ? Math.min(Math.max(number, minimum), maximum) : value);
    return html`<div class="stage-number" role="group" aria-label=${label}>
      <label>
        <span>${label}</span>
        <input
          type="range"
          min=${powers[0]}
          max=${powers[1]}
          step="0.02"
          .value=${live(String(Math.log10(value)))}
          aria-valuetext=${formatNumber(value)}
          aria-description=${help}
          @input=${(/** @type {Event} */ event) => take(Number((10 ** Number(inputOf(event).value)).toPrecision(3)))}
        />
      </label>
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-label="${label}, exact"
        aria-description=${help}
        .value=${live(formatExact(value))}
        @change=${(/** @type {Event} */ event) => {
          take(Number(inputOf(event).value.replace(',', '.') || NaN));
          this.requestUpdate();
        }}
      />
    </div>`;
  }

  /** @param {StageName} stage */
  #choose(stage) {
    this.stage = stage;
    this.moment = -1;
    this.playing = false;
  }

  /** @param {Found | null} found */
  #picture(found) {
    const { start, players } = this;
    const view = found?.view ?? STAGES[this.stage].view;
    const [x, y] = placing(view)(start);
    if (found && this.#contours?.values !== found.values) this.#contours = { values: found.values, paths: contourPaths(found.values) };
    return html`<svg
      class="stage"
      viewBox="0 0 ${SIDE} ${SIDE}"
      role="group"
      aria-label="The stage"
      @pointerdown=${this.#drag}
      @pointermove=${this.#drag}
    >
      <rect class="ground" width=${SIDE} height=${SIDE} />
      ${found ? this.#contours?.paths.map((path) => svg`<path class="contour" d=${path} />`) : nothing} ${edges(view)}
      ${found && this.moment < 0 ? found.answer.paths.map((path, index) => (players[index] ? pathOf(path, players[index].slot, view) : nothing)) : nothing}
      ${found && this.moment >= 0 ? slowMotion(found.answer, found.wanted.start, found.wanted.rate, view, this.moment) : nothing}
      <g
        class="start"
        role="slider"
        tabindex="0"
        aria-label="Start"
        aria-description="From here all methods go. The arrow keys move it, with Shift further."
        aria-valuemin=${view.left}
        aria-valuemax=${view.left + view.side}
        aria-valuenow=${start[0]}
        aria-valuetext="${formatNumber(start[0])} across, ${formatNumber(start[1])} up"
        @keydown=${this.#onKey}
      >
        <circle class="reach" cx=${x} cy=${y} r="24" />
        <circle class="knob" cx=${x} cy=${y} r="7" />
      </g>
    </svg>`;
  }

  /** @param {Point} start */
  #moveTo(start) {
    const view = this.found?.wanted.stage === this.stage ? this.found.view : STAGES[this.stage].view;
    const near = within(start, view).map((value) => Number(value.toPrecision(4)));
    this.starts = { ...this.starts, [this.stage]: /** @type {Point} */ (near) };
  }

  #drag = (/** @type {PointerEvent} */ event) => {
    const stage = /** @type {SVGSVGElement} */ (event.currentTarget);
    const onKnob = /** @type {Element} */ (event.target).closest('.start') !== null;
    if (event.type === 'pointerdown') {
      if (event.button !== 0 || (event.pointerType === 'touch' && !onKnob)) return; // a finger elsewhere scrolls the page
      event.preventDefault();
      stage.setPointerCapture(event.pointerId);
      /** @type {SVGElement | null} */ (stage.querySelector('.start'))?.focus({ preventScroll: true });
    } else if (!stage.hasPointerCapture(event.pointerId)) {
      return;
    }
    const { left, top, width, height } = stage.getBoundingClientRect();
    const view = this.found?.wanted.stage === this.stage ? this.found.view : STAGES[this.stage].view;
    this.#moveTo(pointAt(view, (event.clientX - left) / width, (event.clientY - top) / height));
  };

  #onKey = (/** @type {KeyboardEvent} */ event) => {
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
    if (!way) return;
    event.preventDefault();
    const { side } = this.found?.wanted.stage === this.stage ? this.found.view : STAGES[this.stage].view;
    const step = side * (event.shiftKey ? LONG_KEY_STEP : KEY_STEP);
    this.#moveTo([this.start[0] + step * way[0], this.start[1] + step * way[1]]);
  };

  /** @param {Found | null} found */
  #summary(found) {
    const { players } = this;
    return html`<ul class="stage-ends in-words">
        ${players.map(({ title, slot }, index) => {
          const path = found?.answer.paths[index];
          const out = path && found ? seenPart(path.places, found.view).left : -1;
          const left = out < 0 ? '' : `; it left the picture with step ${out} (×)`;
          const words = path ? endInWords(path) + left : '…';
          return html`<li class=${colorName(slot).replace('--', '')}>
            <svg width="26" height="10" aria-hidden="true">
              <line class="way" x1="0" x2="26" y1="5" y2="5" stroke-dasharray=${dashOf(slot).join(' ') || nothing} />
            </svg>
            <span><b>${title}</b>: ${words}.</span>
          </li>`;
        })}
      </ul>
      <p class="in-words stage-curvature">${found ? curvatureInWords(found.wanted.rate, found.answer.hessian) : nothing}</p>`;
  }

  /** @param {Found | null} found */
  #factorPlot(found) {
    const { players, factors } = this;
    const zs = found ? eigenvalues(found.answer.hessian).map((lambda) => lambda * found.wanted.rate) : [];
    const marks = zs.flatMap((z, index) =>
      z >= ZS[0] && z <= /** @type {number} */ (ZS.at(-1)) ? [{ x: z, label: ['z₁', 'z₂'][index], tone: 'ink' }] : [],
    );
    /** @type {import('../plot/plot.js').Plot} */
    const plot = {
      title: 'What one step multiplies an error by',
      xLabel: 'z = learning rate × curvature',
      yLabel: 'R(z)',
      logX: true,
      xRange: [ZS[0], /** @type {number} */ (ZS.at(-1))],
      yRange: [-1.6, 1.6],
      traces: players.flatMap(({ title, slot }, index) =>
        factors[index]?.length
          ? [{ title, tone: colorName(slot).replace('--', ''), dash: dashOf(slot), points: factorCurve(factors[index]) }]
          : [],
      ),
      marks: [{ y: 1, label: 'errors grow above' }, { y: -1, label: 'and below' }, ...marks],
    };
    return html`<instrument-plot .plot=${plot}></instrument-plot>`;
  }

  /** @param {Found | null} found */
  #slowMotion(found) {
    const { moment, playing } = this;
    const shown = Math.max(moment, 0);
    return html`<div class="stage-slow">
      <h4>One implicit step, slowly</h4>
      <div class="instrument-controls">
        <button
          class="plain"
          type="button"
          aria-description="Plays one implicit step from the start, beside the explicit one."
          @click=${this.#play}
        >
          ${playing ? 'Pause' : 'Show one implicit step'}
        </button>
        <label>
          <span>Moment</span>
          <input
            type="range"
            min="0"
            max=${PARTS}
            step="0.02"
            .value=${live(String(shown))}
            aria-valuetext=${momentInWords(shown)}
            aria-description="Goes through the step by hand."
            @input=${(/** @type {Event} */ event) => {
              this.playing = false;
              this.moment = Number(inputOf(event).value);
            }}
          />
        </label>
        <button
          class="plain"
          type="button"
          ?disabled=${moment < 0}
          aria-description="Shows the paths of the methods again."
          @click=${() => this.#choose(this.stage)}
        >
          Back to the paths
        </button>
      </div>
      <p class="in-words stage-moment">
        ${momentInWords(shown)}
        ${found ? lengthsInWords(found.wanted.start, found.answer.gradient, found.answer.iterates, found.wanted.rate) : nothing}
      </p>
    </div>`;
  }

  #play = () => {
    if (this.playing) {
      this.playing = false;
    } else if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.moment = this.moment >= PARTS || this.moment < 0 ? 0 : Math.floor(this.moment) + 1; // a part at a time
    } else {
      if (this.moment >= PARTS || this.moment < 0) this.moment = 0;
      this.playing = true;
      requestAnimationFrame((now) => this.#advance(now, now));
    }
  };

  /**
   * @param {number} before
   * @param {number} now
   */
  #advance(before, now) {
    if (!this.playing) return;
    this.moment = Math.min(PARTS, this.moment + (now - before) / PART_TIME);
    if (this.moment >= PARTS) this.playing = false;
    else requestAnimationFrame((next) => this.#advance(now, next));
  }

  /** @param {Found | null} found */
  #cost(found) {
    if (!found) return 'Computing …';
    const time = `${formatNumber(1000 * found.seconds)} ms of compute`;
    if (found.step < 0) return `The core’s own methods, ${time}.`;
    const whose = this.titles[this.state?.racers.findIndex(({ id }) => id === found.wanted.racer) ?? -1] ?? '';
    return `The loss of ${whose} after ${formatCount(found.step)} steps on ${EXAMPLES} examples; across: the steepest curvature, up: downhill beside it. ${time}.`;
  }
}
customElements.define('stage-panel', StagePanel);

/** @param {Event} event */
function inputOf(event) {
  return /** @type {HTMLInputElement} */ (event.target);
}
