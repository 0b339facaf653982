// What the racers have learnt: what they say of a digit that the visitor draws, where they err, and what their first layer looks for.

import { html } from 'lit';
import { LabElement } from '../lab/base.js';
import { confusionOf } from './answers.js';
import { Inquiry, isAble } from './inquiry.js';
import { racerChoice } from './racer-choice.js';
import { CLASSES, readTestImages } from './test-images.js';
import './digit-confusion.js';
import './digit-image.js';
import './digit-mistakes.js';
import './digit-pad.js';
import './digit-predictions.js';
import './digit-weights.js';

/**
 * @typedef {import('../state/store.js').LabState} LabState
 * @typedef {import('../state/store.js').RacerState} RacerState
 * @typedef {import('./digit-pad.js').Digit} Digit
 * @typedef {import('./inquiry.js').Answer} Answer
 * @typedef {import('./test-images.js').TestImages} TestImages
 */

/**
 * What a racer says of all test images.
 * @typedef {object} TestAnswer
 * @property {TestImages} images
 * @property {Float32Array} probabilities
 * @property {number} step
 * @property {import('./answers.js').Confusion} confusion
 */

/**
 * Questions that know what they are about; what the worker has no use for stays here.
 * @typedef {{kind: 'predict', pixels: Uint8Array, truth: number | null}} PredictQuestion
 * @typedef {{kind: 'test', count: number, images: TestImages}} TestQuestion
 */
/** @type {{kind: 'weights'}} */
const WEIGHTS = { kind: 'weights' };

/** Milliseconds between two questions of a kind to the same racer. */
const PAUSES = { predict: 250, newDigit: 60, test: 1000, weights: 333 };

export class DigitsSection extends LabElement {
  static properties = {
    state: { attribute: false },
    titles: { attribute: false },
    experiment: { attribute: false },
    library: { attribute: false },
    digit: { state: true },
    images: { state: true },
    predictions: { state: true },
    tested: { state: true },
    weights: { state: true },
    chosen: { state: true },
    visible: { state: true },
  };

  /** @type {IntersectionObserver | null} */
  #observer = null;
  /** Which test images are read or being read. */
  #reading = '';
  /** By racer. @type {Map<string, Inquiry<PredictQuestion>>} */
  #predictInquiries = new Map();
  #ask = (/** @type {string} */ id, /** @type {import('../engine/protocol.js').Question} */ question) => {
    if (!this.experiment) throw new Error('There is no experiment yet.');
    return this.experiment.ask(id, plain(question));
  };
  /** @type {Inquiry<TestQuestion>} */
  #testInquiry = new Inquiry({
    ask: this.#ask,
    pause: PAUSES.test,
    onAnswer: ({ step, values }, { racer, question }) => {
      const { images } = question;
      const answer = { images, probabilities: values, step, confusion: confusionOf(values, images.labels) };
      this.tested = { racer: racer.id, answer };
    },
  });
  #weightsInquiry = new Inquiry({
    ask: this.#ask,
    pause: PAUSES.weights,
    onAnswer: (answer, { racer }) => (this.weights = { racer: racer.id, answer }),
  });
  /** @type {PredictQuestion | null} */
  #predictQuestion = null;
  /** @type {TestQuestion | null} */
  #testQuestion = null;

  constructor() {
    super();
    /** @type {LabState | null} */
    this.state = null;
    /** @type {string[]} */
    this.titles = [];
    /** @type {Pick<import('../state/experiment.js').Experiment, 'ask'> | null} */
    this.experiment = null;
    /** @type {Pick<import('../engine/data-files.js').DataLibrary, 'load'> | null} */
    this.library = null;
    /** What is on the sheet. @type {Digit} */
    this.digit = { pixels: null, truth: null };
    /** @type {TestImages | null} */
    this.images = null;
    /** By racer. @type {Map<string, {question: PredictQuestion, probabilities: Float32Array}>} */
    this.predictions = new Map();
    /** @type {{racer: string, answer: TestAnswer} | null} */
    this.tested = null;
    /** @type {{racer: string, answer: Answer} | null} */
    this.weights = null;
    /** The racer that is looked at closely; empty: the first. */
    this.chosen = '';
    /** The parts that can be seen. @type {Set<string>} */
    this.visible = new Set();
  }

  connectedCallback() {
    super.connectedCallback();
    this.#observer = new IntersectionObserver((entries) => {
      const visible = new Set(this.visible);
      for (const { target, isIntersecting } of entries) {
        const part = String(/** @type {HTMLElement} */ (target).dataset.part);
        if (isIntersecting) visible.add(part);
        else visible.delete(part);
      }
      this.visible = visible;
    });
    this.#observe();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.visible = new Set();
    this.#inquire();
  }

  render() {
    const { state } = this;
    const intro = html`<h2 id="learnt">What they have learnt</h2>
      <p>
        Each racer is a network that looks at an image of 28 × 28 pixels and gives every digit a probability. Here they can be asked while
        they learn.
      </p>`;
    if (!state) return html`<section class="prose digits" aria-labelledby="learnt">${intro}</section>`;
    if (isTable(state)) {
      return html`<section class="prose digits" aria-labelledby="learnt">
        ${intro}
        <p class="digits-needs">This needs images: choose MNIST as the data set to draw digits and see what the racers make of them.</p>
      </section>`;
    }
    const racer = this.#chosenRacer();
    const title = this.#titleOf(racer);
    const able = racer && isAble(racer);
    const tested = able && this.tested?.racer === racer.id && this.tested.answer.images === this.images ? this.tested.answer : null;
    const weights = able && this.weights?.racer === racer.id ? this.weights.answer : null;
    const hidden = hiddenOf(state);
    const note = this.images?.count === 0 ? 'The experiment uses no test images.' : '';
    return html`<section class="prose digits" aria-labelledby="learnt">
      ${intro}
      <div class="digits-draw" data-part="draw">
        <digit-pad
          .images=${this.images}
          @digit-changed=${(/** @type {CustomEvent<Digit>} */ { detail }) => (this.digit = detail)}
        ></digit-pad>
        <digit-predictions .predictions=${this.#predictionViews()}></digit-predictions>
      </div>
      <div class="digits-closely">
        <h3 id="closely">One of them, closely</h3>
        ${racerChoice({
          racers: state.racers.map(({ id, slot }, index) => ({ id, slot, title: this.titles[index] })),
          value: racer?.id ?? '',
          change: (id) => (this.chosen = id),
        })}
      </div>
      <div class="digits-panels">
        <section class="digits-panel" data-part="mistakes" aria-labelledby="mistakes">
          <h3 id="mistakes">Most confidently wrong</h3>
          <digit-mistakes .answer=${tested} .note=${note}></digit-mistakes>
        </section>
        <section class="digits-panel" data-part="confusion" aria-labelledby="confusion">
          <h3 id="confusion">What it takes for what</h3>
          <digit-confusion .answer=${tested} .note=${note} .racer=${title}></digit-confusion>
        </section>
        <section class="digits-panel" data-part="weights" aria-labelledby="weights">
          <h3 id="weights">What its first layer looks for</h3>
          <digit-weights
            .answer=${weights}
            .racer=${title}
            .neurons=${hidden[0] ?? CLASSES}
            .templates=${hidden.length === 0}
          ></digit-weights>
        </section>
      </div>
    </section>`;
  }

  updated() {
    this.#observe();
    this.#readImages();
    this.#inquire();
  }

  /** Watches the parts that there are now. */
  #observe() {
    for (const part of this.querySelectorAll('[data-part]')) this.#observer?.observe(part); // once more changes nothing
  }

  /** Reads the test images of the present data set when they are first looked at. */
  async #readImages() {
    const { state, library } = this;
    if (!state?.document || !library || this.visible.size === 0 || isTable(state)) return;
    const data = /** @type {{set: string, test: number}} */ (state.document.data);
    const wanted = JSON.stringify([data.set, data.test]);
    if (wanted === this.#reading) return;
    this.#reading = wanted;
    this.images = null;
    try {
      const images = await readTestImages(await library.load(data.set), data.test);
      if (this.#reading === wanted) this.images = images;
    } catch {
      if (this.#reading === wanted) this.#reading = ''; // the race tells why there are no images
    }
  }

  /** Asks what is looked at, and nothing else. */
  #inquire() {
    const { state, visible, images, digit } = this;
    const images28 = state?.document && !isTable(state);
    if (digit.pixels !== this.#predictQuestion?.pixels) {
      this.#predictQuestion = digit.pixels && { kind: 'predict', pixels: digit.pixels, truth: digit.truth };
    }
    if (images !== (this.#testQuestion?.images ?? null)) this.#testQuestion = images && { kind: 'test', count: images.count, images };

    const racers = images28 ? state.racers : [];
    for (const racer of racers) {
      const inquiry = this.#predictInquiries.get(racer.id) ?? this.#makePredictInquiry(racer.id);
      const question = visible.has('draw') ? this.#predictQuestion : null;
      inquiry.want(question && { racer, question });
    }
    for (const [id, inquiry] of this.#predictInquiries) {
      if (racers.some((racer) => racer.id === id)) continue;
      inquiry.want(null);
      this.#predictInquiries.delete(id);
      this.predictions.delete(id);
    }

    const racer = images28 ? this.#chosenRacer() : undefined;
    const test = visible.has('mistakes') || visible.has('confusion') ? this.#testQuestion : null;
    this.#testInquiry.want(racer && test && test.count > 0 ? { racer, question: test } : null);
    this.#weightsInquiry.want(racer && visible.has('weights') ? { racer, question: WEIGHTS } : null);
  }

  /** @param {string} id */
  #makePredictInquiry(id) {
    /** @type {Inquiry<PredictQuestion>} */
    const inquiry = new Inquiry({
      ask: this.#ask,
      pause: PAUSES.predict,
      pauseForNew: PAUSES.newDigit,
      onAnswer: ({ values }, { question }) => {
        this.predictions = new Map(this.predictions).set(id, { question, probabilities: values });
      },
    });
    this.#predictInquiries.set(id, inquiry);
    return inquiry;
  }

  /** @returns {import('./digit-predictions.js').Prediction[]} */
  #predictionViews() {
    const { state, digit, predictions, titles } = this;
    return (state?.racers ?? []).map((racer, index) => {
      const { slot, id, loading, status } = racer;
      const answer = digit.pixels && isAble(racer) ? predictions.get(id) : undefined;
      const note = loading ? 'loading' : status === 'failed' ? 'stopped' : digit.pixels ? '' : 'nothing drawn yet';
      return { title: titles[index], slot, note, probabilities: answer?.probabilities ?? null, truth: answer?.question.truth ?? null };
    });
  }

  #chosenRacer() {
    const racers = this.state?.racers ?? [];
    return racers.find(({ id }) => id === this.chosen) ?? racers.at(0);
  }

  /** @param {RacerState | undefined} racer */
  #titleOf(racer) {
    return racer ? this.titles[this.state?.racers.indexOf(racer) ?? 0] : '';
  }
}
customElements.define('digits-section', DigitsSection);

/**
 * Whether the examples are rows of a table, not images.
 * @param {LabState} state
 */
function isTable({ description, document }) {
  const set = /** @type {{set?: unknown} | undefined} */ (document?.data)?.set;
  return description?.sets.find(({ name }) => name === set)?.table ?? false;
}

/**
 * How many neurons each hidden layer has.
 * @param {LabState} state
 */
function hiddenOf({ document }) {
  return /** @type {{hidden?: number[]} | undefined} */ (document?.network)?.hidden ?? [];
}

/**
 * @param {import('../engine/protocol.js').Question} question
 * @returns {import('../engine/protocol.js').Question} with what crosses to the worker only
 */
function plain(question) {
  if (question.kind === 'predict') return { kind: 'predict', pixels: question.pixels };
  return question.kind === 'test' ? { kind: 'test', count: question.count } : question;
}
