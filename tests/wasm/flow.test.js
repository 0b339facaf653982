// Gradient flow as the page follows it, in the plain WebAssembly module and in slices, against the native program's race with
// `"reference": "gradient_flow"`, on MNIST.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { nativeColumns } from '../support/igd.js';

/** @param {string} name */
async function moduleOf(name) {
  const { default: createModule } = await import(new URL(`../../build/wasm/simd/${name}.js`, import.meta.url).href);
  return createModule();
}
const wasm = await moduleOf('paths');

/** @param {string} name */
const bytes = (name) => new Uint8Array(gunzipSync(readFileSync(new URL(`../../assets/mnist/${name}.idx.gz`, import.meta.url))));
const files = {
  trainImages: bytes('train-images'),
  trainLabels: bytes('train-labels'),
  testImages: bytes('test-images'),
  testLabels: bytes('test-labels'),
};

const EXAMPLES = 300;
const STEPS = 8;
const SIZE = 0.25;

test('distances and costs along the way are those of the race against gradient flow', () => {
  const document = { data: { train: EXAMPLES, test: 50 }, network: { hidden: [16] }, batch: 'full' };
  const racers = [
    { method: 'sgd', learning_rate: SIZE },
    { method: 'bdf2', learning_rate: SIZE },
  ];
  const columns = nativeColumns({ ...document, reference: 'gradient_flow', budget: { steps: STEPS }, racers }, 'plain');

  const { problem, scope } = wasm.createScope(JSON.stringify({ ...document, data: { train: 1000, test: 50 }, batch: 50 }), 0, files);
  assert.equal(problem, '');
  assert.equal(wasm.flowFollow(scope, 0), null, 'nothing has begun');
  const times = Array.from({ length: STEPS }, (_, index) => (index + 1) * SIZE);
  wasm.flowBegin(scope, EXAMPLES, times);
  let path = wasm.flowFollow(scope, 0);
  let slices = 1;
  for (; !path.done; slices++) path = wasm.flowFollow(scope, 0);
  assert.ok(slices > STEPS, 'a slice does little');
  assert.deepEqual([...path.times], [0, ...times]);
  for (const [index, racer] of racers.entries()) {
    assert.equal(wasm.flowStart(scope, JSON.stringify({ ...document, racers: [racer] })).problem, '');
    let run = wasm.flowRun(scope, 0);
    while (run.status === 'under_way') run = wasm.flowRun(scope, 0);
    assert.equal(run.status, 'arrived');
    assert.equal(run.times.length, STEPS);
    for (let step = 1; step <= STEPS; step++) {
      const [distance, gradients] = [columns[index].flow_distance[step], columns[index].gradients[step]];
      assert.ok(
        Math.abs(run.distances[step - 1] / distance - 1) < 0.02,
        `${racer.method} ${step}: ${run.distances[step - 1]}, ${distance}`,
      );
      assert.ok(Math.abs(run.gradients[step - 1] - gradients) <= 0.01 * gradients, `${run.gradients[step - 1]}, ${gradients}`);
    }
  }
  assert.match(wasm.flowStart(scope, JSON.stringify({ ...document, racers: [{ method: 'sgd', speed: 1 }] })).problem, /speed/);
  scope.delete();
});

test('the largest curvature at the start is that of a closer look', async () => {
  const text = JSON.stringify({ data: { train: 500, test: 50 }, network: { hidden: [16] } });
  const { scope } = wasm.createScope(text, 0, files);
  const instruments = await moduleOf('instruments');
  const { scope: other } = instruments.createScope(text, 0, files);
  const { lambda_max: close } = JSON.parse(instruments.spectrum(other, other.start(), false, 500, 1, 60, 10));
  assert.ok(Math.abs(wasm.flowSharpness(scope, 500) / close - 1) < 0.03);
  scope.delete();
  other.delete();
});
