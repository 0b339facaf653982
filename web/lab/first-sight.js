// The first sight of the page, in short tasks: its parts are rendered some at a time, and shown together when all are there. A phone
// that rendered them at once could not answer to a finger meanwhile.

/** How long a task goes on with more parts, in milliseconds. */
const BUDGET = 4;

/** What waits for its turn; null where parts are rendered at once, before the first sight and after it. @type {(() => void)[] | null} */
let waiting = null;

/** @returns {Promise<void>} resolves when every part that was asked for from now on, and every part inside it, is there */
export async function firstSight() {
  waiting = [];
  do {
    await nextTask(); // in which parts ask that are inside those just rendered
    const end = performance.now() + BUDGET;
    for (let render; performance.now() < end && (render = waiting.shift());) render();
    if (waiting.length === 0) await nextTask();
  } while (waiting.length > 0);
  waiting = null;
}

/**
 * @param {() => void} render  a part, for the first time
 * @returns {Promise<void> | void} resolves when that is done
 */
export function inTurn(render) {
  if (!waiting) return render();
  const turns = waiting;
  return new Promise((resolve, reject) => {
    turns.push(() => {
      try {
        resolve(render());
      } catch (error) {
        reject(error);
      }
    });
  });
}

/** @returns {Promise<void>} */
function nextTask() {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resume) => {
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(null);
  });
}
