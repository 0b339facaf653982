// An experiment with real workers' logic (RaceLoop) and a fake core.

import { CoreClient } from '../../web/engine/client.js';
import { Experiment } from '../../web/state/experiment.js';
import { Store } from '../../web/state/store.js';
import { fakeCore } from './fake-core.js';
import { fakeLocks, LoopWorker } from './fake-worker.js';

const blob = new Blob([new Uint8Array([100])]);
export const files = { trainImages: blob, trainLabels: blob, testImages: blob, testLabels: blob };

/** An experiment and what a test must reach. `load` gives the files of a data set. */
export function bench({
  useImages = /** @type {(name: string) => void} */ (() => {}),
  load = /** @type {(name: string) => Promise<any>} */ (async () => files),
  seen = Promise.resolve(),
} = {}) {
  const workers = [];
  const locks = fakeLocks();
  const makeWorker = () => {
    const lock = `lock ${workers.length}`;
    workers.push(new LoopWorker(lock, fakeCore()));
    return { lock, worker: workers.at(-1) };
  };
  const store = new Store();
  const experiment = new Experiment({
    store,
    core: new CoreClient(makeWorker, null),
    library: { load, useImages },
    makeWorker,
    requestLock: locks.request,
    seen,
  });
  return { experiment, store, workers, locks };
}

/** Resolves when the state fulfils `condition`. */
export function until(store, condition) {
  return new Promise((fulfilled) => {
    const look = () => {
      if (!condition(store.state)) return;
      end();
      fulfilled(undefined);
    };
    const end = store.subscribe(look);
    look();
  });
}
