// The edges of the Hessian that the page follows, in the plain WebAssembly module, against a look with four times 80 Lanczos iterations
// by the native program at the same parameters, on MNIST.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { igd } from '../support/igd.js';

const { default: createModule } = await import(new URL('../../build/wasm/simd/igd.js', import.meta.url).href);
const wasm = await createModule();

/** @param {string} name */
const bytes = (name) => new Uint8Array(gunzipSync(readFileSync(new URL(`../../assets/mnist/${name}.idx.gz`, import.meta.url))));
const files = {
  trainImages: bytes('train-images'),
  trainLabels: bytes('train-labels'),
  testImages: bytes('test-images'),
  testLabels: bytes('test-labels'),
};

/** @param {object} document */
function inspected(document) {
  const folder = mkdtempSync(join(tmpdir(), 'igd-edges-'));
  const { status, stderr } = igd(['run', '-', '--inspect', join(folder, 'inspection.json')], document, 'plain');
  assert.equal(status, 0, stderr);
  const [{ hessian }] = JSON.parse(readFileSync(join(folder, 'inspection.json'), 'utf8'));
  rmSync(folder, { recursive: true });
  return hessian;
}

/** @param {any} sharpness @param {any} race */
function measured(sharpness, race) {
  sharpness.begin(race);
  while (sharpness.advance());
  const [largest, smallest, products] = sharpness.edges();
  return { largest, smallest, products };
}

for (const racer of [{ method: 'sgd', learning_rate: 0.5 }, { method: 'implicit', learning_rate: 20 }]) {
  test(`followed along 60 steps of ${racer.method} on 500 images, both edges stay within a hundredth`, () => {
    const document = { data: { train: 500, test: 100 }, batch: 'full', racers: [racer] };
    const { problem, race } = wasm.createRace(JSON.stringify({ ...document, budget: { steps: 60 } }), 0, files);
    assert.equal(problem, '');
    const sharpness = wasm.createSharpness(race, 500);
    const products = [];
    for (const step of [0, 1, 3, 6, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60]) {
      while ((race.step() < step || race.rowPending()) && race.status() === 'running') race.advance();
      const edges = measured(sharpness, race);
      products.push(edges.products);
      if (step !== 60 && !(step === 1 && racer.method === 'sgd')) continue;
      const { lambda_max, lambda_min } = inspected({ ...document, budget: { steps: step } });
      assert.ok(Math.abs(edges.largest / lambda_max - 1) <= 0.01, `step ${step}: ${edges.largest} in place of ${lambda_max}`);
      assert.ok(Math.abs(edges.smallest - lambda_min) <= 0.01 * lambda_max, `step ${step}: ${edges.smallest} in place of ${lambda_min}`);
    }
    assert.ok(Math.max(...products.slice(3)) <= 20, `${products}`);
    sharpness.delete();
    race.delete();
  });
}
