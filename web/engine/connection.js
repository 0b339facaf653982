// A worker as the page holds it: started by the first message, watched while it lives. One that dies, loudly or silently, is noticed.

/**
 * A worker that holds the Web Lock `lock` while it lives.
 * @typedef {{worker: Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>, lock: string}} LockedWorker
 */
/** @typedef {() => LockedWorker} MakeWorker */
/** @typedef {(name: string, options: {signal: AbortSignal}, callback: () => void) => Promise<unknown>} RequestLock */

/**
 * The browser's `navigator.locks.request`, or null where pages have no Web Locks (an insecure origin, some files).
 * @returns {RequestLock | null}
 */
export function browserLocks() {
  const locks = globalThis.navigator?.locks;
  return locks ? (name, options, callback) => locks.request(name, options, callback) : null;
}

/** @returns {string} a name for a lock that no other worker of the site has */
export function newLockName() {
  return `igd-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}

/** A worker and its messages. It is started by the first message, and started anew by the first one after its death. */
export class Connection {
  #makeWorker;
  #requestLock;
  #onMessage;
  #onLost;
  /** The worker that lives. @type {(LockedWorker & {life: AbortController, watched: boolean}) | null} */
  #present = null;

  /**
   * @param {MakeWorker} makeWorker
   * @param {RequestLock | null} requestLock
   * @param {(message: any) => void} onMessage
   * @param {() => void} onLost  called once for every worker that dies, and never for one that `close()` ended
   */
  constructor(makeWorker, requestLock, onMessage, onLost) {
    this.#makeWorker = makeWorker;
    this.#requestLock = requestLock;
    this.#onMessage = onMessage;
    this.#onLost = onLost;
  }

  /** @param {unknown} message */
  post(message) {
    try {
      this.#present ??= this.#start();
      this.#present.worker.postMessage(message);
    } catch {
      this.#lose();
    }
  }

  close() {
    this.#present?.life.abort();
    this.#present?.worker.terminate();
    this.#present = null;
  }

  #start() {
    const present = { ...this.#makeWorker(), life: new AbortController(), watched: false };
    const { signal } = present.life;
    present.worker.addEventListener('error', () => this.#lose(), { signal });
    present.worker.addEventListener('messageerror', () => this.#lose(), { signal });
    present.worker.addEventListener(
      'message',
      (event) => {
        this.#watch(present);
        this.#onMessage(/** @type {MessageEvent} */ (event).data);
      },
      { signal },
    );
    return present;
  }

  /**
   * The worker holds its lock since before its first answer: whoever gets it now knows that the worker is gone.
   * @param {LockedWorker & {life: AbortController, watched: boolean}} present
   */
  #watch(present) {
    if (present.watched || !this.#requestLock) return;
    present.watched = true;
    const gone = () => {
      if (this.#present === present) this.#lose();
    };
    this.#requestLock(present.lock, { signal: present.life.signal }, gone).catch(() => {});
  }

  #lose() {
    this.close();
    this.#onLost();
  }
}
