// Workers and locks for tests of the page's side: what is posted is kept, and the test answers, or lets the worker die.

import { anyCore } from '../../web/engine/cores.js';
import { engineFrom } from '../../web/engine/core.js';
import { RaceLoop } from '../../web/engine/race-loop.js';

export class FakeWorker extends EventTarget {
  posted = [];
  terminated = false;

  constructor(lock) {
    super();
    this.lock = lock;
  }

  postMessage(message) {
    this.posted.push(structuredClone(message));
  }

  terminate() {
    this.terminated = true;
  }

  answer(message) {
    this.dispatchEvent(new MessageEvent('message', { data: message }));
  }
}

/** Web Locks in which every name is held until `release(name)`. */
export function fakeLocks() {
  const waiting = new Map();
  return {
    request: (name, { signal }, callback) =>
      new Promise((resolve, reject) => {
        waiting.set(name, () => resolve(callback()));
        signal.addEventListener('abort', () => {
          waiting.delete(name);
          reject(signal.reason);
        });
      }),
    /** The worker that held the lock has died. */
    release: (name) => waiting.get(name)?.(),
    asked: (name) => waiting.has(name),
  };
}

/** A worker with a real RaceLoop inside and a fake core: each unit of work takes 5 ms of a clock of its own. */
export class LoopWorker extends FakeWorker {
  #loop;

  /**
   * @param {string} lock
   * @param {import('../../web/engine/core.js').RawCore} core
   */
  constructor(lock, core) {
    super(lock);
    let clock = 0;
    this.#loop = new RaceLoop({
      loadEngine: async () => engineFrom(core),
      send: (message) => {
        if (!this.terminated) this.answer(message);
      },
      now: () => (clock += 5),
      takeTurn: () => new Promise((resume) => setImmediate(resume)),
      rest: () => new Promise((resume) => setImmediate(resume)),
      takeCore: anyCore,
      takePageCore: anyCore,
    });
  }

  postMessage(message) {
    this.posted.push(message);
    if (!this.terminated) setImmediate(() => this.#loop.receive(message));
  }
}
