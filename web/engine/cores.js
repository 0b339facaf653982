// Who may compute now. One core is left to the page itself, so that it answers at once; racers beyond the number of the others take turns, a
// slice each and first come, first served: so they advance alike, and the seconds a racer counts are its own work and not its wait for a
// core. The workers agree by Web Locks, which all of a site share.

/**
 * @typedef {(name: string, options: {signal?: AbortSignal}, callback: () => unknown) => Promise<unknown>} RequestLock
 */

/** Does nothing: for one racer, and where a page has no Web Locks. @returns {Promise<() => void>} */
export const anyCore = async () => () => {};

/**
 * One of `count` cores that everybody who uses the same `name` shares.
 * @param {RequestLock} requestLock
 * @param {string} name
 * @param {number} count
 * @returns {() => Promise<() => void>} waits for a core; what it resolves to gives the core back
 */
export function sharedCores(requestLock, name, count) {
  // One core has one queue, which needs no door: one lock a slice and not two.
  if (count === 1) {
    return () =>
      new Promise((resolve, reject) => {
        const hold = () => new Promise((giveBack) => resolve(() => giveBack(undefined)));
        requestLock(`${name}-0`, {}, hold).catch(reject);
      });
  }

  /**
   * The first of the cores to be free; the others are not waited for any more.
   * @returns {Promise<() => void>}
   */
  function anyOfThem() {
    const rest = new AbortController();
    return new Promise((resolve, reject) => {
      for (let core = 0; core < count; ++core) {
        const hold = () =>
          rest.signal.aborted
            ? undefined
            : new Promise((giveBack) => {
                rest.abort();
                resolve(() => giveBack(undefined));
              });
        requestLock(`${name}-${core}`, { signal: rest.signal }, hold).catch((error) => error?.name === 'AbortError' || reject(error));
      }
    });
  }

  // Only who is in the doorway waits for the cores, so that the queue is that for the door.
  return () =>
    new Promise((resolve, reject) => {
      requestLock(`${name}-door`, {}, async () => resolve(await anyOfThem())).catch(reject);
    });
}

/**
 * How many workers compute at a time: one for each core of the machine but one, and at least one.
 * @param {number} [all]  as the browser tells; some tell none
 */
export const coreCount = (all = navigator.hardwareConcurrency) => Math.max((all || 2) - 1, 1);

/**
 * The cores that the workers of a page share, as seen from one of them.
 * @param {string | null} name  none: this page shares no cores
 */
export function coresOf(name) {
  return shareOf(name, coreCount());
}

/**
 * The core that is left to the page, for what a racer does beside its race: while it does, the others race on. One worker at a time.
 * @param {string | null} name  of the cores that the page shares
 */
export function pageCoreOf(name) {
  return shareOf(name && `${name}-page`, 1);
}

/**
 * @param {string | null} name
 * @param {number} count
 */
function shareOf(name, count) {
  const { locks } = navigator;
  if (!name || !locks) return anyCore;
  const share = sharedCores((lock, lockOptions, callback) => locks.request(lock, lockOptions, callback), name, count);
  return () => share().catch(anyCore); // a page from disk may have locks that it must not use
}
