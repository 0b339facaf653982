// A question to a racer, asked again while its answer gets out of date: one at a time, and not too often. Knows no DOM.

/**
 * @typedef {import('./protocol.js').Question} Question
 * @typedef {import('../state/store.js').RacerState} RacerState
 * @typedef {{step: number, values: Float32Array}} Answer
 * @typedef {(id: string, question: Question) => Promise<Answer>} Ask
 */

/**
 * @template {Question} Q
 * @typedef {{racer: RacerState, question: Q}} Subject
 */

/** @template {Question} Q */
export class Inquiry {
  #ask;
  #onAnswer;
  #pause;
  #pauseForNew;
  /** What is to be known; null: nothing at present. @type {Subject<Q> | null} */
  #wanted = null;
  /** What was last asked. @type {Subject<Q> | null} */
  #asked = null;
  #askedAt = -Infinity;
  #busy = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {object} parts
   * @param {Ask} parts.ask
   * @param {(answer: Answer, subject: Subject<Q>) => void} parts.onAnswer
   * @param {number | ((racer: RacerState) => number)} parts.pause  milliseconds before the same is asked again of a racer that runs
   * @param {number} [parts.pauseForNew]  and before something else is asked
   */
  constructor({ ask, onAnswer, pause, pauseForNew }) {
    this.#ask = ask;
    this.#onAnswer = onAnswer;
    this.#pause = typeof pause === 'number' ? () => pause : pause;
    this.#pauseForNew = pauseForNew === undefined ? this.#pause : () => pauseForNew;
  }

  /**
   * Says what is to be known from now on. To be called whenever the racer or the question may have changed.
   * @param {Subject<Q> | null} subject  null: nothing, as long as nobody looks
   */
  want(subject) {
    const possible = subject && isAble(subject.racer);
    this.#wanted = possible ? subject : null;
    this.#next();
  }

  #next() {
    clearTimeout(this.#timer);
    const subject = this.#wanted;
    if (this.#busy || !subject) return;
    const anew = subject.racer !== this.#asked?.racer || subject.question !== this.#asked.question;
    if (!anew && subject.racer.status !== 'running') return;
    const pause = subject.racer.id === this.#asked?.racer.id && subject.question === this.#asked.question ? this.#pause : this.#pauseForNew;
    const wait = this.#askedAt + pause(subject.racer) - Date.now();
    if (wait > 0) this.#timer = setTimeout(() => this.#next(), wait);
    else this.#put(subject);
  }

  /** @param {Subject<Q>} subject */
  async #put(subject) {
    this.#busy = true;
    this.#asked = subject;
    try {
      const answer = await this.#ask(subject.racer.id, subject.question);
      if (subject.racer.id === this.#wanted?.racer.id) this.#onAnswer(answer, subject);
      else this.#asked = null; // nobody looks any more; who looks again wants to know anew
    } catch {
      // the racer was replaced, removed or lost: the state tells, and what is wanted changes with it
    }
    this.#busy = false;
    this.#askedAt = Date.now();
    this.#next();
  }
}

/**
 * Whether a racer can be asked: one that loads or has failed has no race to speak of.
 * @param {RacerState} racer
 */
export function isAble({ loading, status }) {
  return !loading && status !== 'failed';
}
