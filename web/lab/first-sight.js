// The first sight of the page, in short tasks: its parts are rendered some at a time, and shown together when all are there. A phone
// that rendered them at once could not answer to a finger meanwhile.

/** How long a task goes on with more parts, in milliseconds. */
const BUDGET = 4;

/** What waits for its turn; null after the first sight, when parts are rendered at once. @type {(() => void)[] | null} */
let waiting = [];
/** Resolves when nothing waits any more. @type {Promise<void> | null} */
let turns = null;

/** @returns {Promise<void>} resolves when every part that was asked for, and every part inside it, is there */
export async function firstSight() {
  waiting ??= [];
  await (turns ??= takeTurns(waiting));
  waiting = null;
}

/**
 * @param {() => void} render  a part, for the first time
 * @returns {Promise<void> | void} resolves when that is done
 */
export function inTurn(render) {
  if (!waiting) return render();
  turns ??= takeTurns(waiting);
  const queue = waiting;
  return new Promise((resolve, reject) => {
    queue.push(() => {
      try {
        resolve(render());
      } catch (error) {
        reject(error);
      }
    });
  });
}

/** @param {(() => void)[]} queue */
async function takeTurns(queue) {
  do {
    await nextTask(); // in which parts ask that are inside those just rendered
    const end = performance.now() + BUDGET;
    for (let render; performance.now() < end && (render = queue.shift());) render();
    if (queue.length === 0) await nextTask();
  } while (queue.length > 0);
  turns = null;
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
