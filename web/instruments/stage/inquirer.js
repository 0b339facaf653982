// What the stage asks of the core, one question at a time: while one is under way the newest of those that come waits, and the others are
// dropped. Knows no DOM.

import { Replaced } from '../../engine/client.js';
import { sentenceOf } from '../../engine/sentence.js';
import { factorPlaces, readFactorsAt } from './factors.js';
import { EXAMPLES, STAGES, racersText, racersTexts, readAnswer, sliceView, stepsOn } from './stages.js';

/**
 * @typedef {import('./stages.js').Point} Point
 * @typedef {import('./stages.js').View} View
 * @typedef {import('./stages.js').Answer} Answer
 * @typedef {import('../look.js').Look} Look
 *
 * @typedef {object} Wanted
 * @property {import('./stages.js').StageName} stage
 * @property {number} condition
 * @property {Point} start
 * @property {number} rate  of the implicit step, and of all racers but where there are
 * @property {number[] | null} rates  of each racer
 * @property {import('./stages.js').Who} who  whose methods the settings are
 * @property {Record<string, unknown>[]} settings  of the racers
 * @property {string} racer  whose loss a slice is of
 * @property {number} slice  grows when a slice is to be taken anew
 *
 * @typedef {object} Found
 * @property {Wanted} wanted
 * @property {View} view
 * @property {Float64Array} values  on a grid over the view
 * @property {Answer} answer
 * @property {number[]} zs      learning rate times the curvatures at the start, the smaller first
 * @property {number[][]} places  the same with the rate of each racer
 * @property {number[][]} factors  of each racer there; NaN where it has none
 * @property {number} seconds
 * @property {number} step  of the racer, where a slice was taken; -1 elsewhere
 */

/** Values along a side of the view: a formula's are cheap, each of a slice is a pass over the examples. */
const GRID = { formula: 81, slice: 33 };

/** Errors along an axis of negative curvature grow by themselves, and no factor tells of that. @param {number} z */
const isStable = (z) => z > 0 && Number.isFinite(z);

export class StageInquirer {
  #look;
  #onFound;
  #onProblem;
  /** @type {Wanted | null} */
  #next = null;
  #asked = '';
  #busy = false;
  /** The grid of the last function, and the plane where that is a slice. @type {{key: string, view: View, values: Float64Array, frame: any, snapshot: import('../look.js').Snapshot | null} | null} */
  #ground = null;

  /**
   * @param {object} parts
   * @param {Pick<Look, 'compute' | 'snapshot' | 'problem'>} parts.look
   * @param {(found: Found) => void} parts.onFound
   * @param {(problem: string) => void} parts.onProblem  one sentence
   */
  constructor({ look, onFound, onProblem }) {
    this.#look = look;
    this.#onFound = onFound;
    this.#onProblem = onProblem;
  }

  /** @param {Wanted} wanted */
  want(wanted) {
    const key = JSON.stringify([wanted, this.#problemOf(wanted)]);
    if (key === this.#asked) return;
    this.#asked = key;
    this.#next = wanted;
    if (!this.#busy) void this.#run();
  }

  async #run() {
    this.#busy = true;
    while (this.#next) {
      const wanted = this.#next;
      this.#next = null;
      try {
        this.#onFound(await this.#find(wanted));
      } catch (error) {
        if (!(error instanceof Replaced)) this.#onProblem(sentenceOf(error));
        else if (!this.#next) this.#asked = ''; // the same may be wanted of the race that comes
      }
    }
    this.#busy = false;
  }

  /**
   * @param {Wanted} wanted
   * @returns {Promise<Found>}
   */
  async #find(wanted) {
    const { stage, condition, start, rate, rates, who, settings } = wanted;
    const spent = { seconds: 0 };
    const ground = await this.#groundOf(wanted, spent);
    /** @type {Answer[]} */
    const answers = [];
    /** @type {number[][]} */
    const factors = [];
    /** @type {number[][]} */
    const places = [];
    for (const { text, rates: own } of racersTexts(settings, rates ?? settings.map(() => rate))) {
      const where = [...start, text, stepsOn(stage, who), rate];
      const paths = ground.snapshot
        ? await ground.snapshot.ask('onSlice', ground.frame, EXAMPLES, ...where)
        : await this.#look.compute('onStage', stage === 'quadratic' ? condition : 0, ...where);
      const answer = readAnswer(paths.value);
      const distinct = [...new Set(own)];
      const asked = distinct.flatMap((one) => factorPlaces(one, answer.hessian));
      const measured = await this.#look.compute('amplification', text, asked.filter(isStable));
      answers.push(answer);
      const all = readFactorsAt(measured.value, asked.map(isStable), answer.paths.length);
      for (const [index, one] of own.entries()) {
        const at = 2 * distinct.indexOf(one);
        places.push(asked.slice(at, at + 2));
        factors.push((all[index] ?? []).slice(at, at + 2));
      }
      spent.seconds += paths.seconds + measured.seconds;
    }
    const { view, values, snapshot } = ground;
    const answer = { ...answers[0], paths: answers.flatMap(({ paths }) => paths) };
    const zs = factorPlaces(rate, answer.hessian);
    return { wanted, view, values, answer, zs, places, factors, seconds: spent.seconds, step: snapshot?.step ?? -1 };
  }

  /**
   * @param {Wanted} wanted
   * @param {{seconds: number}} spent
   */
  async #groundOf(wanted, spent) {
    const { stage, condition, rate, settings, racer, slice } = wanted;
    const key =
      stage === 'slice' ? `slice ${racer} ${slice} ${this.#problemOf(wanted)}` : stage === 'quadratic' ? `quadratic ${condition}` : stage;
    if (this.#ground?.key === key) return this.#ground;
    const add = (/** @type {import('../look.js').Measured} */ { value, seconds }) => {
      spent.seconds += seconds;
      return value;
    };
    if (stage === 'slice') {
      const snapshot = await this.#look.snapshot(racer);
      const { values: parameters, ask } = snapshot;
      const directions = add(await ask('steepSlice', parameters, EXAMPLES));
      const n = parameters.length;
      const frame = { centre: parameters, first: directions.subarray(0, n), second: directions.subarray(n) };
      const text = racersText(settings.slice(0, 1), [rate]); // of no steps: for the loss and its gradient there
      const here = readAnswer(add(await ask('onSlice', frame, EXAMPLES, 0, 0, text, 0, rate)));
      if (!Number.isFinite(here.loss)) throw new Error('This racer has diverged: its loss has no slice.');
      const view = sliceView(here.loss, here.gradient);
      const values = add(await ask('onSlice', frame, EXAMPLES, view.left, view.bottom, '', GRID.slice, view.side));
      this.#ground = { key, view, values, frame, snapshot };
    } else {
      const { view } = STAGES[stage];
      const flat = stage === 'quadratic' ? condition : 0;
      const values = add(await this.#look.compute('onStage', flat, view.left, view.bottom, '', GRID.formula, view.side));
      this.#ground = { key, view, values, frame: null, snapshot: null };
    }
    return this.#ground;
  }

  /**
   * A slice is of the loss of an experiment; the formulas are of none.
   * @param {Wanted} wanted
   */
  #problemOf({ stage }) {
    return stage === 'slice' ? this.#look.problem : '';
  }
}
