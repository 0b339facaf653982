// A race that is run again for the plane of the race, in the plain WebAssembly module: it takes the same steps to the last bit.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { forPath, stepsTo } from '../../web/instruments/plane/landscape.js';
import { replay } from '../../web/instruments/plane/replay.js';
import { LoopWorker } from '../web/fake-worker.js';

const { default: createModule } = await import(new URL('../../build/wasm/simd/igd.js', import.meta.url).href);
const wasm = await createModule();
const table = readFileSync(new URL('../../assets/ionosphere.csv', import.meta.url));

test('a race whose budget is of seconds is run again as far as it got, on a computer where they last for one step', async () => {
  const LAST = 40;
  const racers = [{ method: 'sgd' }, { method: 'implicit', learning_rate_from: { 9: 3 } }];
  const document = { data: { set: 'ionosphere' }, network: { hidden: [8] }, batch: 60, halving_epochs: 3, racers };
  const withSeconds = (/** @type {number} */ seconds) => ({ ...document, budget: { steps: 0, gradients: 0, seconds } });
  for (const racer of racers.keys()) {
    const { problem, race } = wasm.createRace(JSON.stringify(withSeconds(1000)), racer, { table: new Uint8Array(table) });
    assert.equal(problem, '');
    const expected = new Map();
    for (; race.step() < LAST || race.rowPending(); race.advance()) expected.set(race.step(), race.parameters());
    expected.set(race.step(), race.parameters());
    race.delete();

    const points = new Map();
    await replay({
      makeWorker: () => ({ lock: '', worker: new LoopWorker('', wasm) }),
      requestLock: null,
      text: JSON.stringify(forPath(withSeconds(1e-9), LAST)),
      racer,
      files: { table: new Blob([table]) },
      steps: stepsTo(LAST),
      signal: new AbortController().signal,
      onPoint: async (step, theta) => void points.set(step, theta),
    });
    assert.deepEqual([...points.keys()], stepsTo(LAST));
    for (const [step, theta] of points) assert.deepEqual(theta, expected.get(step));
  }
});
