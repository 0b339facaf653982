// A worker's Web Lock, by which the page notices its death: connection.js.

/**
 * Holds the lock until the worker dies, however it dies. Resolves when it is held, or cannot be.
 * @param {string | null} name
 * @returns {Promise<void>}
 */
export function holdLock(name) {
  return new Promise((held) => {
    if (!name || !navigator.locks) return held();
    const untilDeath = () => {
      held();
      return new Promise(() => {});
    };
    navigator.locks.request(name, untilDeath).catch(() => held());
  });
}
