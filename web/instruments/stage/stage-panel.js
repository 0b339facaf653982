// The stage: what is set and chosen on it, what it asks of the core, and what is shown and said of the answer.

import { html, nothing } from 'lit';
import { sentenceOf } from '../../engine/sentence.js';
import { isAble } from '../../engine/inquiry.js';
import { LabElement } from '../../lab/base.js';
import { formatCount, formatNumber, formatSteps } from '../../state/format.js';
import { isPenalized, PENALIZED } from '../../state/penalty.js';
import { racersOf, titlesWithoutRates } from '../../state/racers.js';
import { learningRateOf } from '../learning-rate.js';
import '../plot/instrument-plot.js';
import { examplesOf } from '../sample.js';
import './stage-ends.js';
import './stage-picture.js';
import './stage-slow-step.js';
import { controls } from './controls.js';
import { everyMethod, fateInShort, fateInWords, leftOutInWords, samePathsInWords } from './every-method.js';
import { factorPlot } from './factor-plot.js';
import { curvesInWords, factorsInWords, measureFactors } from './factors.js';
import { StageInquirer } from './inquirer.js';
import { ableOnStage, curvatureInWords, EXAMPLES, STAGES } from './stages.js';

/**
 * @typedef {import('./stages.js').StageName} StageName
 * @typedef {import('./stages.js').Point} Point
 * @typedef {import('./inquirer.js').Found} Found
 * @typedef {import('./stages.js').Answer['paths'][number]} Path
 * @typedef {import('./every-method.js').Player} Player
 * @typedef {import('./stages.js').Who} Who
 */

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
    seen: { state: true },
  };

  /** @type {IntersectionObserver | null} */
  #observer = null;
  /** @type {StageInquirer | null} */
  #inquirer = null;
  #whoChosen = false;
  /** Whose factors are asked for. */
  #factorsAsked = '';
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
    const { state, who } = this;
    if (who === 'each') return everyMethod(state?.description ?? null);
    const settings = racersOf(state?.document ?? null);
    const titles = this.own ? this.titles : titlesWithoutRates(state?.document ?? null, state?.description ?? null);
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
   * @param {import('../look.js').Look} look
   * @param {Record<string, unknown>[]} settings
   */
  async #measureFactors(look, settings) {
    const of = JSON.stringify(settings);
    if (of === this.#factorsAsked) return;
    this.#factorsAsked = of;
    try {
      const measured = await measureFactors(look, settings);
      if (of === this.#factorsAsked) this.factors = { of, ...measured };
    } catch (error) {
      this.problem = sentenceOf(error);
    }
  }

  render() {
    const { problem, stage, who, wished, players, moment } = this;
    const found = this.found?.wanted.stage === stage ? this.found : null;
    const paths = found?.wanted.who === who ? found.answer.paths : [];
    const curves = this.factors.of === JSON.stringify(players.map(({ settings }) => settings)) ? this.factors.curves : [];
    const ends = this.#ends(found, paths, players);
    const one = this.#shown(players);
    return html`
      ${this.#controls()}
      ${players.length === 0 ? html`<p class="in-words">${leftOutInWords(wished)} One of each other method can be.</p>` : nothing}
      <div class="stage-row" ?hidden=${players.length === 0}>
        <div>
          <stage-picture
            .found=${found}
            .view=${found?.view ?? STAGES[stage].view}
            .start=${this.start}
            .paths=${paths}
            .players=${players}
            .one=${one}
            .moment=${moment}
            @start-moved=${(/** @type {CustomEvent} */ { detail }) => (this.starts = { ...this.starts, [stage]: detail })}
          ></stage-picture>
          <p class="stage-hint">Drag the start, or give it the focus and use the arrow keys. ${leftOutInWords(wished)}</p>
          <p class="stage-same">${found ? samePathsInWords(paths, players, found.view, stage) : nothing}</p>
        </div>
        <div>
          ${who === 'racers' ? ends : nothing} ${this.#curvature(found)}
          <instrument-plot .plot=${factorPlot({ players, curves, found, who, one })}></instrument-plot>
          <p class="stage-without">${curvesInWords(curves, players)}</p>
        </div>
      </div>
      ${who === 'each' ? html`${this.#pickedWords(found, paths, curves, players, one)} ${ends}` : nothing}
      <stage-slow-step
        .found=${found}
        .moment=${moment}
        @moment-moved=${(/** @type {CustomEvent} */ { detail }) => (this.moment = detail)}
      ></stage-slow-step>
      <p class="instrument-cost">${problem || this.#cost(found, players)}</p>
    `;
  }

  #controls() {
    const { who, stage, rate, condition, own } = this;
    return controls({
      who,
      stage,
      rate,
      condition,
      own,
      chooseWho: (value) => {
        this.who = value;
        this.#whoChosen = true;
        this.picked = this.pointed = -1;
      },
      chooseStage: (value) => {
        this.stage = value;
        this.moment = -1;
      },
      setRate: (value) => (this.rates = { ...this.rates, [stage]: value }),
      setCondition: (value) => (this.condition = value),
      setOwn: (value) => this.#eachItsOwn(value),
      sliceAnew: () => this.slice++,
    });
  }

  /** @param {boolean} own */
  #eachItsOwn(own) {
    const { slice, ...others } = this.rates;
    this.rates = own ? others : { ...others, slice: slice ?? this.rate };
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
   * @param {Found | null} found
   * @param {Path[]} paths
   * @param {Float64Array[]} curves
   * @param {Player[]} players
   * @param {number} one
   */
  #pickedWords(found, paths, curves, players, one) {
    const words =
      one < 0 || !found || !paths[one]
        ? 'Point at a method, or go through the list with the arrow keys: its path and its curve stand out.'
        : html`<b>${players[one].title}</b>: ${fateInWords(paths[one], found.view)}.
            ${factorsInWords(found.factors[one] ?? [], (curves[one]?.length ?? 0) > 0)}`;
    return html`<p class="in-words stage-picked">${words}</p>`;
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
    const document = this.state?.document ?? null;
    return `The loss${isPenalized(document) ? `, ${PENALIZED},` : ''} of ${this.#titleOf(found.wanted.racer)} after ${formatSteps(found.step)} on ${formatCount(examplesOf(document, EXAMPLES))} examples; across: the steepest curvature, up: downhill beside it. ${time}.`;
  }
}
customElements.define('stage-panel', StagePanel);
