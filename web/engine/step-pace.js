// How a racer takes its steps slowly enough to watch: so many a second, counted by the clock. Which steps it takes does not depend on it.

/** How far a racer that had to wait may catch up with the others, in milliseconds. */
const CATCH_UP_MS = 250;

export class StepPace {
  /** Between the starts of two steps, in milliseconds. */
  #interval = 0;
  /** When the next step is due. */
  #due = -Infinity;

  /** @param {number} stepsPerSecond  Infinity for as many as there can be */
  set(stepsPerSecond) {
    this.#interval = 1000 / stepsPerSecond;
    this.#due = -Infinity;
  }

  /** Whether a step follows the other as soon as it can. */
  get isFull() {
    return this.#interval === 0;
  }

  /**
   * @param {number} now  milliseconds
   * @returns {number} milliseconds until the next step is due; not above 0 when it is
   */
  wait(now) {
    return this.#interval === 0 ? 0 : this.#due - now;
  }

  /**
   * A step is taken.
   * @param {number} now
   */
  stepped(now) {
    const due = this.#due === -Infinity ? now : Math.max(this.#due, now - CATCH_UP_MS);
    this.#due = due + this.#interval;
  }
}
