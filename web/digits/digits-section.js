// What the racers have learnt: what they say of a digit that the visitor draws, where they err, and what their first layer looks for.

import { html } from 'lit';
import { LabElement } from '../lab/base.js';
import { confusionOf, whySilent } from './answers.js';
import { Inquiry, isAble } from '../engine/inquiry.js';
import { racerChoice } from './racer-choice.js';
import { CLASSES, readTestImages } from './test-images.js';
import './digit-confusion.js';
import './digit-image.js';
import './digit-mistakes.js';
import './digit-pad.js';
import './digit-predictions.js';
import './digit-weights.js';
import { bringIntoView } from '../lab/motion.js';
import { isOnTable } from '../state/sets.js';

/**
 * @typedef {import('../state/store.js').LabState} LabState
 * @typedef {import('../state/store.js').RacerState} RacerState
 * @typedef {import('./digit-pad.js').Digit} Digit
 * @typedef {import('../engine/inquiry.js').Answer} Answer
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
    misfit: { state: true },
    predictions: { state: true },
    tested: { state: true },
    weights: { state: true },
    chosen: { state: true },
    visible: { state: true },
  };

  /** @type {IntersectionObserver | null} */
  #observer = null;
  /** Whose test images are read or being read. @type {import('../engine/protocol.js').ExperimentDocument | null} */
  #reading = null;
  /** Whose are read. @type {import('../engine/protocol.js').ExperimentDocument | null} */
  #read = null;
  /** The files that they are from. @type {import('../engine/protocol.js').DataFiles | null} */
  #files = null;
  #look = () => this.#inquire();
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
    /** The experiment whose images have another size than MNIST’s. @type {import('../engine/protocol.js').ExperimentDocument | null} */
    this.misfit = null;
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
    document.addEventListener('visibilitychange', this.#look);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#look);
    this.#observer?.disconnect();
    this.visible = new Set();
    this.#inquire();
  }

  render() {
    const { state } = this;
    const heading = html`<h2 id="learnt">What they have learnt</h2>`;
    const intro = html`${heading}
      <p>
        Each racer is a network that looks at an image of 28 × 28 pixels and gives every digit a probability. Here they can be asked while
        they learn.
      </p>`;
    if (!state) return html`<section class="prose digits" aria-labelledby="learnt">${intro}</section>`;
    if (isOnTable(state) || this.misfit === state.document) {
      const why = isOnTable(state) ? 'This needs images' : 'This needs images of 28 × 28 pixels';
      return html`<section class="prose digits" aria-labelledby="learnt">
        ${heading}
        <p class="digits-needs">${why}: choose MNIST as the data set to draw digits and see what the racers make of them.</p>
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
          <digit-mistakes
            .answer=${tested}
            .note=${note}
            @digit-wanted=${(/** @type {CustomEvent<number>} */ { detail }) => this.#putOnSheet(detail)}
          ></digit-mistakes>
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

  /** Reads the test images of the present experiment when they are first looked at. */
  async #readImages() {
    const { library, visible } = this;
    const present = this.state?.document;
    if (!this.state || !present || !library || isOnTable(this.state)) return;
    if (present === this.#reading || present === this.misfit || visible.size === 0) return;
    this.#reading = present;
    const { set, test } = /** @type {{set: string, test: number}} */ (present.data);
    try {
      const files = await library.load(set);
      if (this.#reading !== present) return;
      if (files !== this.#files || test !== this.images?.count) {
        this.images = null;
        const images = await readTestImages(files, test);
        if (this.#reading !== present) return;
        this.#files = files;
        this.images = images;
        this.misfit = images ? null : present;
      }
      this.#read = present;
      this.#inquire();
    } catch {
      if (this.#reading === present) this.#reading = null; // the race tells why there are none; the next change tries again
    }
  }

  /** Asks what is looked at, and nothing else. */
  #inquire() {
    const { state, visible, images, digit } = this;
    const looking = !document.hidden && images && state?.document === this.#read;
    if (digit.pixels !== this.#predictQuestion?.pixels) {
      this.#predictQuestion = digit.pixels && { kind: 'predict', pixels: digit.pixels, truth: digit.truth };
    }
    if (images !== (this.#testQuestion?.images ?? null)) this.#testQuestion = images && { kind: 'test', count: images.count, images };

    const racers = state?.racers ?? [];
    for (const racer of racers) {
      const inquiry = this.#predictInquiries.get(racer.id) ?? this.#makePredictInquiry(racer.id);
      const question = looking && visible.has('draw') ? this.#predictQuestion : null;
      inquiry.want(question && { racer, question });
    }
    for (const [id, inquiry] of this.#predictInquiries) {
      if (racers.some((racer) => racer.id === id)) continue;
      inquiry.want(null);
      this.#predictInquiries.delete(id);
      this.predictions.delete(id);
    }

    const racer = looking ? this.#chosenRacer() : undefined;
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
      const { slot, id } = racer;
      const note = whySilent(racer, digit.pixels !== null);
      const answer = note ? undefined : predictions.get(id);
      return { title: titles[index], slot, note, probabilities: answer?.probabilities ?? null, truth: answer?.question.truth ?? null };
    });
  }

  /** @param {number} index  of a test image */
  #putOnSheet(index) {
    const pad = /** @type {import('./digit-pad.js').DigitPad} */ (this.querySelector('digit-pad'));
    pad.showTest(index);
    bringIntoView(pad, 'nearest');
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
