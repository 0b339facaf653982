// Drawing in turns: several charts that change at once share a frame only as long as they are quick, so that none makes the page wait.

/** How long drawing may go on within one frame before the rest waits for the next, in milliseconds. */
const BUDGET = 8;

export class FrameQueue {
  /** What waits, in the order in which it was asked for. @type {Set<() => void>} */
  #waiting = new Set();
  #framed = false;

  /** @param {() => void} draw  once, however often it is asked for before it has its turn */
  add(draw) {
    this.#waiting.add(draw);
    this.#ask();
  }

  /** @param {() => void} draw */
  remove(draw) {
    this.#waiting.delete(draw);
  }

  #ask() {
    if (this.#framed || this.#waiting.size === 0) return;
    this.#framed = true;
    requestAnimationFrame(() => this.#run());
  }

  #run() {
    this.#framed = false;
    const end = performance.now() + BUDGET;
    for (const draw of this.#waiting) {
      this.#waiting.delete(draw);
      draw();
      if (performance.now() >= end) break;
    }
    this.#ask();
  }
}
