// What the panels of all instruments have in common: they measure while somebody looks, again when the racer has moved on, and say what
// that costs.

import { html, nothing } from 'lit';
import { Replaced } from '../engine/client.js';
import { sentenceOf } from '../engine/sentence.js';
import { Inquiry, isAble } from '../engine/inquiry.js';
import { LabElement } from '../lab/base.js';
import { formatNumber, formatSteps } from '../state/format.js';
import { hasBegunAnew } from './began-anew.js';

/**
 * @typedef {import('../state/store.js').LabState} LabState
 * @typedef {import('../state/store.js').RacerState} RacerState
 * @typedef {import('./look.js').Look} Look
 */

/** Of a core all measurements that are repeated may take at most this share. */
const SHARE = 0.1;
/** And it is not repeated sooner, in milliseconds. */
const PAUSE = 1000;

/**
 * @param {number} seconds  that the last measurement took
 * @param {number} lookers  panels that are looked at, which share
 * @returns {number} milliseconds until the next
 */
export function pauseAfter(seconds, lookers) {
  return Math.max(PAUSE, (1000 * seconds * Math.max(1, lookers)) / SHARE);
}

/**
 * What a measurement found. `seconds`: of computing; `step`: after how many steps of the racer.
 * @template T
 * @typedef {{step: number, seconds: number, value: T}} Finding
 */

/**
 * Subclasses say what to measure (`question`, `measure`) and show it (`draw`).
 * @template T
 */
export class InstrumentPanel extends LabElement {
  static properties = {
    state: { attribute: false },
    titles: { attribute: false },
    racer: { attribute: false },
    look: { attribute: false },
    finding: { state: true },
    problem: { state: true },
    seen: { state: true },
    held: { state: true },
  };

  /** @type {IntersectionObserver | null} */
  #observer = null;
  #inquiry = new Inquiry({
    ask: (id) => this.#put(id),
    onAnswer: () => {},
    pause: () => pauseAfter(this.finding?.seconds ?? 0, this.look?.lookers.size ?? 1),
    pauseForNew: 0,
  });
  #wake = () => this.#inquire();
  /** The racers as they were. @type {RacerState[]} */
  #before = [];
  /** How often each racer has begun anew here. @type {Map<string, number>} */
  #beginnings = new Map();

  constructor() {
    super();
    /** @type {LabState | null} */
    this.state = null;
    /** @type {string[]} */
    this.titles = [];
    /** The id of the racer that is looked at. */
    this.racer = '';
    /** @type {Look | null} */
    this.look = null;
    /** @type {Finding<T> | null} */
    this.finding = null;
    this.problem = '';
    this.seen = false;
    /** Whether what is shown stays as it is, while the same race of the same racer is looked at. */
    this.held = false;
    /** Whose finding is shown. */
    this.of = '';
  }

  connectedCallback() {
    super.connectedCallback();
    this.#observer = new IntersectionObserver((entries) => (this.seen = entries.at(-1)?.isIntersecting ?? false));
    this.#observer.observe(this);
    document.addEventListener('visibilitychange', this.#wake);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    document.removeEventListener('visibilitychange', this.#wake);
    this.look?.lookers.delete(this);
    this.#inquiry.want(null);
  }

  willUpdate() {
    const racers = this.state?.racers ?? [];
    for (const racer of racers) {
      const before = this.#before.find(({ id }) => id === racer.id);
      if (before !== racer && hasBegunAnew(before, racer)) this.forget(racer.id);
    }
    this.#before = racers;
  }

  /**
   * A racer has begun anew: nothing of its race before is held.
   * @param {string} id
   */
  forget(id) {
    this.#beginnings.set(id, this.beginningsOf(id) + 1);
    if (id === this.of) this.held = false;
  }

  /**
   * How often a racer has begun anew: what was asked when it had done so less often is of a race before.
   * @param {string} id
   */
  beginningsOf(id) {
    return this.#beginnings.get(id) ?? 0;
  }

  /** What is asked, apart from the racer: when it changes the measurement is made anew. */
  question() {
    return '';
  }

  /**
   * Measures, and rejects with one sentence where that is not possible.
   * @type {(look: Look, racer: RacerState) => Promise<Finding<T>>}
   */
  measure = () => Promise.reject(new Error('This instrument measures nothing.'));

  /**
   * Shows what was found.
   * @type {(finding: Finding<T>) => unknown}
   */
  draw = () => nothing;

  /** What can be set; stands above what is shown. @returns {unknown} */
  controls() {
    return nothing;
  }

  render() {
    const { finding, problem } = this;
    return html`
      ${this.controls()}
      <div class="finding">${finding ? this.draw(finding) : nothing}</div>
      <p class="instrument-cost">${problem || this.#cost()}</p>
    `;
  }

  updated() {
    this.#inquire();
  }

  /**
   * The rows of a racer so far.
   * @param {string} id
   */
  columnsOf(id) {
    return this.state?.racers.find((racer) => racer.id === id)?.columns ?? {};
  }

  /** Whether the racer whose finding is shown has diverged. */
  get diverged() {
    return this.state?.racers.find(({ id }) => id === this.of)?.status === 'diverged';
  }

  /** What stands where there is nothing to draw. */
  flat() {
    return html`<p class="in-words">
      ${
        this.diverged
          ? 'This racer has diverged: what is left of its loss says nothing of curvature.'
          : 'Where this racer stands the loss is flat or not finite, and so it has no curvature.'
      }
    </p>`;
  }

  get #subject() {
    return this.state?.racers.find(({ id }) => id === this.racer) ?? null;
  }

  #inquire() {
    const racer = this.#subject;
    const looks = this.seen && !document.hidden;
    if (looks) this.look?.lookers.add(this);
    else this.look?.lookers.delete(this);
    const able = racer && isAble(racer) && looks && this.look && !this.#holds(racer.id);
    this.#inquiry.want(able ? { racer, question: /** @type {any} */ (this.question()) } : null);
  }

  /**
   * Whether the finding about this racer is to stay.
   * @param {string} id
   */
  #holds(id) {
    return this.held && this.finding !== null && this.of === id;
  }

  /** @param {string} id */
  async #put(id) {
    const racer = this.state?.racers.find((other) => other.id === id);
    if (!this.look || !racer) throw new Error('There is nothing to look at.');
    const beginnings = this.beginningsOf(id);
    try {
      const finding = await this.measure(this.look, racer);
      if (this.beginningsOf(id) !== beginnings) throw new Replaced('This race was replaced by another.');
      if (!this.#holds(id)) this.finding = finding;
      this.of = id;
      this.problem = '';
    } catch (error) {
      if (this.beginningsOf(id) === beginnings && !(error instanceof Replaced)) this.problem = sentenceOf(error);
      throw error;
    }
    return { step: this.finding?.step ?? 0, values: new Float32Array() };
  }

  #cost() {
    const { finding } = this;
    if (!finding) return 'Measuring …';
    const whose = this.titles[this.state?.racers.findIndex(({ id }) => id === this.of) ?? -1] ?? '';
    const time = finding.seconds >= 1 ? `${formatNumber(finding.seconds)} s` : `${formatNumber(1000 * finding.seconds)} ms`;
    return `${whose} after ${formatSteps(finding.step)}; measured in ${time} of compute, beside the race.`;
  }
}
