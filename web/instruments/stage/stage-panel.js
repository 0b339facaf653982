// The stage and its controls: whose methods, which function, how stiff, how large a step, where to start; the factor of each method over z; and one
// implicit step in slow motion.

import { html, nothing, svg } from 'lit';
import { live } from 'lit/directives/live.js';
import { sentenceOf } from '../../engine/sentence.js';
import { isAble } from '../../engine/inquiry.js';
import { LabElement } from '../../lab/base.js';
import { formatCount, formatExact, formatNumber } from '../../state/format.js';
import { segments } from '../../lab/segments.js';
import { unlessTyping } from '../../lab/unless-typing.js';
import { racersOf } from '../../state/racers.js';
import { dashOf, colorName } from '../../state/racer-style.js';
import { learningRateOf } from '../learning-rate.js';
import '../plot/instrument-plot.js';
import { examplesOf } from '../sample.js';
import './stage-ends.js';
import {
  everyMethod,
  factorsInWords,
  fateInShort,
  fateInWords,
  leftOutInWords,
  sameFactors,
  sameInWords,
  samePaths,
  WHY_SAME,
} from './every-method.js';
import { StageInquirer } from './inquirer.js';
import { contourPaths, edges, pathOf, placing, pointAt, SIDE, slowMotion } from './picture.js';
import { lengthsInWords, momentInWords, PARTS } from './proximal.js';
import {
  ableOnStage,
  changingFactor,
  curvatureInWords,
  EXAMPLES,
  factorCurve,
  HIGHEST,
  racersTexts,
  readFactors,
  STAGES,
  withoutFactor,
  within,
  ZS,
} from './stages.js';

/**
 * @typedef {import('./stages.js').StageName} StageName
 * @typedef {import('./stages.js').Point} Point
 * @typedef {import('./inquirer.js').Found} Found
 * @typedef {import('./stages.js').Answer['paths'][number]} Path
 * @typedef {import('./every-method.js').Player} Player
 * @typedef {'racers' | 'each'} Who  the methods of the racers, or one of each
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
    who: { state: true },
    picked: { state: true },
    pointed: { state: true },
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
  #whoChosen = false;
  /** Whose factors are asked for. */
  #factorsAsked = '';
  /** The last values that became lines. @type {{values: Float64Array, paths: string[]} | null} */
  #contours = null;
  /** @type {import('../look.js').Look | null} */
  #own = null;
  /** The learning rates of the racers when the slice was taken, and of which. @type {{of: string, rates: number[]}} */
  #sliced = { of: '', rates: [] };

  constructor() {
    super();
    /** @type {import('../../state/store.js').LabState | null} */
    this.state = null;
    /** @type {string[]} */
    this.titles = [];
    this.racer = '';
    /** @type {import('../look.js').Look | null} */
    this.look = null;
    /** @type {Who} */
    this.who = 'racers';
    /** The player that stays picked out; -1: none. */
    this.picked = -1;
    /** The player that is pointed at; -1: none. */
    this.pointed = -1;
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
    /** The factors over z, whose, and what they took. @type {{of: string, curves: Float64Array[], seconds: number}} */
    this.factors = { of: '', curves: [], seconds: 0 };
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
    const ofRacer = this.stage === 'slice' ? this.#rateOfSlice() : NaN;
    return this.rates[this.stage] ?? (ofRacer || STAGES[this.stage].rate);
  }

  /** What the racer that is looked at had when the slice was taken. */
  #rateOfSlice() {
    return this.#ratesOfSlice()[this.state?.racers.findIndex(({ id }) => id === this.racer) ?? -1] ?? NaN;
  }

  /** What the racers had when the slice was taken: one that controls its learning rate does not move the stage with every step. */
  #ratesOfSlice() {
    const racers = this.state?.racers ?? [];
    const settings = racers.map(({ id }) => this.look?.settings(id));
    const of = JSON.stringify([this.racer, this.slice, settings]);
    if (this.#sliced.of !== of) {
      this.#sliced = { of, rates: racers.map(({ columns }, index) => learningRateOf(settings[index], columns)) };
    }
    return this.#sliced.rates;
  }

  /** Whether each racer steps with its own learning rate: on its loss, as in the race, until one is set for all. */
  get own() {
    return this.stage === 'slice' && this.who === 'racers' && this.rates.slice === undefined;
  }

  /** @returns {Point} */
  get start() {
    return this.starts[this.stage] ?? STAGES[this.stage].start;
  }

  /** All that are to be on the stage. @returns {Player[]} */
  get wished() {
    const { state, titles, who } = this;
    if (who === 'each') return everyMethod(state?.description ?? null);
    const settings = racersOf(state?.document ?? null);
    const rates = this.stage === 'slice' ? this.#ratesOfSlice() : [];
    return (state?.racers ?? []).map(({ slot }, index) => ({
      title: titles[index] ?? '',
      slot,
      settings: settings[index],
      rate: rates[index] || this.rate, // one that has none takes that of the stage
    }));
  }

  /** Those of them that can be. */
  get players() {
    return ableOnStage(this.wished);
  }

  willUpdate() {
    if (this.#whoChosen) return;
    this.who = 'racers';
    if (this.wished.length > 0 && this.players.length === 0) this.who = 'each'; // exhibits alone would leave it empty
  }

  updated() {
    const { look, seen, who, stage, condition, start, rate, racer, slice } = this;
    const { players } = this;
    const settings = players.map((player) => player.settings);
    const rates = this.own ? players.map((player) => player.rate ?? rate) : null;
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
    this.#inquirer.want({ stage, condition, start, rate, rates, who, settings, racer, slice });
    void this.#measureFactors(own, settings);
  }

  /**
   * They depend on z alone, and so not on the learning rate.
   * @param {import('../look.js').Look} look
   * @param {Record<string, unknown>[]} settings
   */
  async #measureFactors(look, settings) {
    const of = JSON.stringify(settings);
    if (of === this.#factorsAsked) return;
    this.#factorsAsked = of;
    try {
      const curves = [];
      let spent = 0;
      for (const { text } of racersTexts(
        settings,
        settings.map(() => 1),
      )) {
        const { value, seconds } = await look.compute('amplification', text, ZS);
        curves.push(...readFactors(value));
        spent += seconds;
      }
      if (of === this.#factorsAsked) this.factors = { of, curves, seconds: spent };
    } catch (error) {
      this.problem = sentenceOf(error);
    }
  }

  render() {
    const { problem, stage, who, wished, players } = this;
    const found = this.found?.wanted.stage === stage ? this.found : null;
    const paths = found?.wanted.who === who ? found.answer.paths : [];
    const curves = this.factors.of === JSON.stringify(players.map(({ settings }) => settings)) ? this.factors.curves : [];
    const ends = this.#ends(found, paths, players);
    return html`
      ${this.#controls()}
      ${players.length === 0 ? html`<p class="in-words">${leftOutInWords(wished)} One of each other method can be.</p>` : nothing}
      <div class="stage-row" ?hidden=${players.length === 0}>
        <div>
          ${this.#picture(found, paths, players)}
          <p class="stage-hint">Drag the start, or give it the focus and use the arrow keys. ${leftOutInWords(wished)}</p>
          <p class="stage-same">${this.#same(found, paths, players)}</p>
        </div>
        <div>
          ${who === 'racers' ? ends : nothing} ${this.#curvature(found)} ${this.#factorPlot(found, curves, players)}
          <p class="stage-without">${this.#factorWords(curves, players)}</p>
        </div>
      </div>
      ${who === 'each' ? html`${this.#pickedWords(found, paths, curves, players)} ${ends}` : nothing} ${this.#slowMotion(found)}
      <p class="instrument-cost">${problem || this.#cost(found, players)}</p>
    `;
  }

  #controls() {
    const { stage, condition, rate, who } = this;
    return html`<div class="instrument-controls">
      <div class="stage-who">
        <span aria-hidden="true">Methods</span>
        ${segments({
          name: 'stage-who',
          label: 'Methods on the stage',
          help: 'Those of the racers, with their settings; or one of each method there is, with the settings it has by itself. They take the learning rate of the stage; on the slice the racers have their own, until one is set for all.',
          choices: /** @type {[Who, string][]} */ ([
            ['racers', 'the racers'],
            ['each', 'one of each method'],
          ]),
          value: who,
          change: (value) => {
            this.who = value;
            this.#whoChosen = true;
            this.picked = this.pointed = -1;
          },
        })}
      </div>
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
      ${
        stage === 'slice' && who === 'racers'
          ? html`<label>
              <input
                type="checkbox"
                .checked=${live(this.own)}
                aria-description="Each racer steps with the learning rate that it has in the race. Moving η sets one for all."
                @change=${(/** @type {Event} */ event) => this.#eachItsOwn(inputOf(event).checked)}
              />
              <span>each racer its own η</span>
            </label>`
          : nothing
      }
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

  /** @param {boolean} own */
  #eachItsOwn(own) {
    const { slice, ...others } = this.rates;
    this.rates = own ? others : { ...others, slice: slice ?? this.rate };
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
        .value=${unlessTyping(formatExact(value))}
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

  /** The player that is picked out now; -1: none. @param {Player[]} players */
  #shown(players) {
    const index = this.pointed >= 0 ? this.pointed : this.picked;
    return index < players.length ? index : -1;
  }

  /**
   * @param {Found | null} found
   * @param {Path[]} paths
   * @param {Player[]} players
   */
  #picture(found, paths, players) {
    const { start } = this;
    const one = this.#shown(players);
    const view = found?.view ?? STAGES[this.stage].view;
    const [x, y] = placing(view)(start);
    if (found && this.#contours?.values !== found.values) this.#contours = { values: found.values, paths: contourPaths(found.values) };
    const drawn =
      found && this.moment < 0
        ? paths.map((path, index) => (players[index] ? pathOf(path, players[index].slot, found.view) : nothing))
        : [];
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
      <g class=${one < 0 ? '' : 'quiet'}>${drawn}</g>
      <g class="strong">${drawn[one] ?? nothing}</g>
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

  /**
   * @param {Found | null} found
   * @param {Path[]} paths
   * @param {Player[]} players
   */
  #ends(found, paths, players) {
    const fate = this.who === 'each' ? fateInShort : fateInWords;
    const rates = found?.wanted.rates;
    const rows = players.map(({ title, slot }, index) => ({
      title,
      slot,
      words: found ? `${rates && paths[index] ? `η ${formatNumber(rates[index])}, ` : ''}${fate(paths[index], found.view)}` : '…',
    }));
    return html`<stage-ends
      class=${this.who}
      .rows=${rows}
      .picked=${this.picked}
      .pointed=${this.pointed}
      @method-picked=${(/** @type {CustomEvent} */ { detail }) => (this.picked = detail)}
      @method-pointed=${(/** @type {CustomEvent} */ { detail }) => (this.pointed = detail)}
    ></stage-ends>`;
  }

  /** @param {Found | null} found */
  #curvature(found) {
    const whose = found?.wanted.rates ? this.#titleOf(found.wanted.racer) : '';
    return html`<p class="in-words stage-curvature">
      ${found ? curvatureInWords(found.wanted.rate, found.answer.hessian, whose) : nothing}
    </p>`;
  }

  /**
   * Which paths are one line.
   * @param {Found | null} found
   * @param {Path[]} paths
   * @param {Player[]} players
   */
  #same(found, paths, players) {
    if (!found) return nothing;
    const groups = samePaths(paths, found.view);
    const kinds = groups.map((group) => group.map((index) => players[index]?.settings.method));
    const why = found.wanted.stage === 'quadratic' && kinds.some((kind) => kind.includes('implicit') && kind.includes('backward_euler'));
    return `${sameInWords('Paths on one line', groups, titlesOf(players))} ${why ? WHY_SAME : ''}`;
  }

  /**
   * @param {Float64Array[]} curves
   * @param {Player[]} players
   */
  #factorWords(curves, players) {
    const without = players.filter((_, index) => curves[index]?.length === 0).map(({ title }) => title);
    const able = players.filter((_, index) => curves[index]?.length > 0).map(({ settings }) => settings);
    return `${able.length > 0 ? 'Where R is below 0 an error changes sides with every step.' : ''} ${withoutFactor(without)} ${changingFactor(able)} ${sameInWords('Curves on one line', sameFactors(curves), titlesOf(players))}`;
  }

  /**
   * @param {Found | null} found
   * @param {Path[]} paths
   * @param {Float64Array[]} curves
   * @param {Player[]} players
   */
  #pickedWords(found, paths, curves, players) {
    const one = this.#shown(players);
    const words =
      one < 0 || !found || !paths[one]
        ? 'Point at a method, or go through the list with the arrow keys: its path and its curve stand out.'
        : html`<b>${players[one].title}</b>: ${fateInWords(paths[one], found.view)}.
            ${factorsInWords(found.factors[one] ?? [], (curves[one]?.length ?? 0) > 0)}`;
    return html`<p class="in-words stage-picked">${words}</p>`;
  }

  /**
   * @param {Found | null} found
   * @param {Float64Array[]} curves
   * @param {Player[]} players
   */
  #factorPlot(found, curves, players) {
    const [lowest, highest] = [ZS[0], /** @type {number} */ (ZS.at(-1))];
    const one = this.#shown(players);
    const each = this.who === 'each';
    const zs = found?.zs ?? [];
    const [here, places] = found && found.wanted.who === this.who ? [found.factors, found.places] : [[], []];
    const shown = (/** @type {number} */ z) => z >= lowest && z <= highest;
    /** @type {import('../plot/plot.js').Plot} */
    const plot = {
      title: 'What one step multiplies an error by',
      xLabel: 'z = learning rate × curvature',
      yLabel: 'R(z)',
      logX: true,
      xRange: [lowest, highest],
      yRange: [-HIGHEST, HIGHEST],
      height: each ? 300 : undefined,
      unlisted: each,
      awaited: players.filter((_, index) => !curves[index]?.length).map(({ title }) => title), // or without a curve, which nobody knows yet
      unread: 'pick a method in the list to read its factor',
      bands: [{ from: -1, to: 1, label: '|R| < 1: errors shrink' }],
      traces: players.flatMap(({ title, slot }, index) =>
        curves[index]?.length
          ? [
              {
                title,
                tone: colorName(slot).replace('--', ''),
                dash: dashOf(slot),
                points: factorCurve(curves[index]),
                spots: (places[index] ?? []).flatMap((z, k) => {
                  const factor = here[index]?.[k];
                  return shown(z) && Math.abs(factor) <= HIGHEST ? [/** @type {Point} */ ([z, factor])] : [];
                }),
                weight: one < 0 ? undefined : index === one ? 'strong' : 'quiet',
                silent: each && index !== one,
              },
            ]
          : [],
      ),
      marks: [
        ...zs.flatMap((z, k) => (shown(z) ? [{ x: z, label: ['z₁', 'z₂'][k], tone: 'ink', before: k === 0 }] : [])),
        { y: 1, label: 'above 1 they grow' },
        { y: -1, label: 'below −1 they grow', below: true }, // after the lines that they may lie across
      ],
    };
    return html`<instrument-plot .plot=${plot}></instrument-plot>`;
  }

  /** @param {Found | null} found */
  #slowMotion(found) {
    const { moment, playing } = this;
    const shown = Math.max(moment, 0);
    const lengths = found ? lengthsInWords(found.wanted.start, found.answer.gradient, found.answer.iterates, found.wanted.rate) : '';
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
      <p class="in-words stage-moment">${`${momentInWords(shown)} ${lengths}`}</p>
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

  /** @param {string} racer */
  #titleOf(racer) {
    return this.titles[this.state?.racers.findIndex(({ id }) => id === racer) ?? -1] ?? '';
  }

  /**
   * @param {Found | null} found
   * @param {Player[]} players
   */
  #cost(found, players) {
    if (players.length === 0) return '';
    if (!found) return 'Computing …';
    const curves = this.factors.seconds > 0 ? `, and ${formatNumber(1000 * this.factors.seconds)} ms for the curves of R(z)` : '';
    const time = `${formatNumber(1000 * found.seconds)} ms of compute${curves}`;
    if (found.step < 0) return `The core’s own methods, ${time}.`;
    return `The loss of ${this.#titleOf(found.wanted.racer)} after ${formatCount(found.step)} steps on ${formatCount(examplesOf(this.state?.document ?? null, EXAMPLES))} examples; across: the steepest curvature, up: downhill beside it. ${time}.`;
  }
}
customElements.define('stage-panel', StagePanel);

/** @param {Player[]} players */
const titlesOf = (players) => players.map(({ title }) => title);

/** @param {Event} event */
function inputOf(event) {
  return /** @type {HTMLInputElement} */ (event.target);
}
