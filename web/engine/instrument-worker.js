// The worker of the instruments: an InstrumentLoop behind postMessage. It shares the machine's cores with the racers. Its name is as that of
// a racer's worker, and says the `kind` of instruments.

import { coresOf } from './cores.js';
import { holdLock } from './held-lock.js';
import { InstrumentLoop } from './instrument-loop.js';
import { loadInstruments } from './module.js';

/** @type {{name: string, postMessage: (message: unknown) => void, onmessage: ((event: MessageEvent) => void) | null}} */
const scope = /** @type {any} */ (globalThis);
const options = new URLSearchParams(scope.name);

const loop = new InstrumentLoop({
  loadModule: () => loadInstruments(/** @type {import('./core.js').InstrumentKind} */ (options.get('kind')), options.get('module')),
  send: (answer) => scope.postMessage(answer),
  now: () => performance.now(),
  takeCore: coresOf(options.get('cores')),
});
const lockHeld = holdLock(options.get('lock'));
scope.onmessage = async (event) => {
  await lockHeld; // before any answer, because the page asks for the lock at the first one
  loop.receive(event.data);
};
