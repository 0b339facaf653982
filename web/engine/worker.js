// The worker of one racer: a RaceLoop behind postMessage. Its name carries what it must know before the first message, as a query
// string: `lock`, the Web Lock it holds as long as it lives, `cores`, the name of those that the racers of a page share, and `module`, which
// build to take.

import { coresOf, pageCoreOf } from './cores.js';
import { holdLock } from './held-lock.js';
import { loadEngine } from './module.js';
import { transferables } from './protocol.js';
import { messageChannelTurns, RaceLoop } from './race-loop.js';

/** @type {{name: string, postMessage: (message: unknown, transfer: Transferable[]) => void, onmessage: ((event: MessageEvent) => void) | null}} */
const scope = /** @type {any} */ (globalThis);
const options = new URLSearchParams(scope.name);

const loop = new RaceLoop({
  loadEngine: () => loadEngine(options.get('module')),
  send: (message) => scope.postMessage(message, transferables(message)),
  now: () => performance.now(),
  takeTurn: messageChannelTurns(),
  rest: (milliseconds) => new Promise((resume) => setTimeout(resume, milliseconds)),
  takeCore: coresOf(options.get('cores')),
  takePageCore: pageCoreOf(options.get('cores')),
});

const lockHeld = holdLock(options.get('lock'));
scope.onmessage = async (event) => {
  await lockHeld; // before any answer, because the page asks for the lock at the first one
  loop.receive(event.data);
};
loop.warmUp();
