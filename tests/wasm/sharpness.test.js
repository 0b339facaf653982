// The edges of the Hessian that the page follows, in the plain WebAssembly module, against a look with four times 80 Lanczos iterations
// by the native program at the same parameters, on MNIST; and of a wide network against 80 in the module of the instruments.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { igd } from '../support/igd.js';

const { default: createModule } = await import(new URL('../../build/wasm/simd/igd.js', import.meta.url).href);
const { default: createInstruments } = await import(new URL('../../build/wasm/simd/instruments.js', import.meta.url).href);
const [wasm, instruments] = await Promise.all([createModule(), createInstruments()]);

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

/** @param {any} sharpness @param {any} race @param {boolean} smallestToo */
function measured(sharpness, race, smallestToo = true) {
  sharpness.begin(race);
  while (sharpness.advance(smallestToo));
  const [largest, smallest, products] = sharpness.edges();
  return { largest, smallest, products };
}

/**
 * At the learning rate that makes -1.5 of the smallest eigenvalue the one found gives less than -1, and at that which makes -2/3 of it, more.
 * @param {number} found
 * @param {number} exact
 */
function assertRightSide(found, exact, where = '') {
  assert.ok(exact < 0 && found * 1.5 < exact && found / 1.5 > exact, `${where}: ${found} in place of ${exact}`);
}

test('of a network of 1024 neurons, whose largest eigenvalue is a hundred times the smallest, that is on the right side of −1', () => {
  const document = JSON.stringify({ data: { train: 200, test: 50 }, batch: 'full', network: { hidden: [1024] }, racers: [{ method: 'implicit' }] });
  const { race } = wasm.createRace(document, 0, files);
  const sharpness = wasm.createSharpness(race, 200);
  const edges = measured(sharpness, race);
  const { scope } = instruments.createScope(document, 0, files);
  const { lambda_max, lambda_min } = JSON.parse(instruments.spectrum(scope, race.parameters(), false, 200, 1, 80, 1));
  assertRightSide(edges.smallest, lambda_min, 'at the start');
  assert.ok(Math.abs(edges.largest / lambda_max - 1) <= 0.01, `${edges.largest} in place of ${lambda_max}`);
  assert.ok(edges.products <= 20, `${edges.products}`);
  for (const made of [sharpness, race, scope]) made.delete();
});

for (const racer of [{ method: 'sgd', learning_rate: 0.5 }, { method: 'implicit', learning_rate: 20 }]) {
  test(`followed along 60 steps of ${racer.method} on 500 images, both edges stay within a hundredth, and the smallest on the right side of −1`, () => {
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
      assertRightSide(edges.smallest, lambda_min, `step ${step}`);
    }
    assert.ok(Math.max(...products.slice(3)) <= 30, `${products}`);
    sharpness.delete();
    race.delete();
  });
}

test('the largest eigenvalue alone, with the smallest looked for every fourth time, is as exact along 60 steps, for fewer products', () => {
  const document = { data: { train: 500, test: 100 }, batch: 'full', racers: [{ method: 'sgd', learning_rate: 0.5 }] };
  const { race } = wasm.createRace(JSON.stringify({ ...document, budget: { steps: 60 } }), 0, files);
  const sharpness = wasm.createSharpness(race, 500);
  const products = { alone: [], both: [] };
  for (let step = 0; step <= 60; step += 5) {
    while (race.step() < step || race.rowPending()) race.advance();
    const both = step % 20 === 5;
    const found = measured(sharpness, race, both);
    assert.equal(Number.isNaN(found.smallest), !both, `step ${step}`);
    products[both ? 'both' : 'alone'].push(found.products);
    if (![10, 20, 40, 60].includes(step)) continue; // a look takes a second
    const { lambda_max } = inspected({ ...document, budget: { steps: step } });
    assert.ok(Math.abs(found.largest / lambda_max - 1) <= 0.01, `step ${step}: ${found.largest} in place of ${lambda_max}`);
  }
  assert.ok(Math.max(...products.alone) <= 10, `${products.alone}`);
  assert.ok(Math.max(...products.alone.slice(1)) < Math.min(...products.both), `${products.alone} and ${products.both}`);
  for (const made of [sharpness, race]) made.delete();
});
