// What the instruments' module says of curvature, the matrices of the layers and the spectrum, against `igd run --inspect`, on MNIST.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { igd } from '../support/igd.js';

const [instruments, races] = await Promise.all(
  ['instruments', 'igd'].map(async (name) => (await import(new URL(`../../build/wasm/simd/${name}.js`, import.meta.url).href)).default()),
);

/** @param {string} name */
const bytes = (name) => new Uint8Array(gunzipSync(readFileSync(new URL(`../../assets/mnist/${name}.idx.gz`, import.meta.url))));
const files = {
  trainImages: bytes('train-images'),
  trainLabels: bytes('train-labels'),
  testImages: bytes('test-images'),
  testLabels: bytes('test-labels'),
};

// A full batch, so that the one that is inspected is that of the first examples.
const document = {
  data: { train: 300, test: 100 },
  network: { hidden: [16, 12] },
  batch: 'full',
  racers: [{ method: 'sgd', learning_rate: 0.5 }],
  budget: { steps: 12 },
};

/** @type {any} */
let inspected;
/** @type {any} */
let scope;
/** @type {Float32Array} */
let parameters;

before(() => {
  const folder = mkdtempSync(join(tmpdir(), 'igd-inspection-'));
  const { status, stderr } = igd(['run', '-', '--inspect', join(folder, 'inspection.json')], document, 'plain');
  assert.equal(status, 0, stderr);
  [inspected] = JSON.parse(readFileSync(join(folder, 'inspection.json'), 'utf8'));
  rmSync(folder, { recursive: true });
  const text = JSON.stringify(document);
  const { race } = races.createRace(text, 0, files);
  while (race.status() === 'running') race.advance();
  assert.equal(race.step(), 12);
  parameters = race.parameters();
  race.delete();
  ({ scope } = instruments.createScope(text, 0, files));
});

/** @param {ArrayLike<number>} found @param {number[]} expected */
function relativeError(found, expected) {
  const apart = expected.reduce((sum, value, index) => sum + (found[index] - value) ** 2, 0);
  return Math.sqrt(apart / expected.reduce((sum, value) => sum + value ** 2, 0));
}

test('parameters of another network are refused', () => {
  const message = `${parameters.length - 1} parameters were given, and the network has ${parameters.length}`;
  assert.throws(() => instruments.layerMaps(scope, parameters.subarray(1), 1, 1000), { message });
});

test('the four matrices of every layer are those of the native program', () => {
  assert.equal(inspected.layers.length, 3);
  inspected.layers.forEach((/** @type {Record<string, number[][]>} */ layer, /** @type {number} */ index) => {
    const maps = instruments.layerMaps(scope, parameters, index + 1, 1000);
    assert.deepEqual([maps.size, maps.examples], [[16, 12, 10][index], 300]);
    for (const [ours, theirs] of [
      ['hessian', 'hessian'],
      ['gaussNewton', 'gauss_newton'],
      ['hessianAveraged', 'hessian_averaged'],
      ['gaussNewtonAveraged', 'gauss_newton_averaged'],
    ]) {
      assert.equal(maps[ours].length, maps.size ** 2);
      const error = relativeError(maps[ours], layer[theirs].flat());
      assert.ok(error < 1e-5, `layer ${index + 1}, ${ours}: ${error}`);
    }
  });
});

test('the examples are fewer where a layer is wide', () => {
  const wide = JSON.stringify({ ...document, network: { hidden: [256] } });
  const { scope: other } = instruments.createScope(wide, 0, files);
  const { examples, size } = instruments.layerMaps(other, other.start(), 1, 300);
  assert.equal(size, 256);
  assert.ok(examples >= 4 && examples < 300, `${examples}`);
  other.delete();
});

for (const matrix of ['hessian', 'gauss_newton']) {
  test(`with the effort of the page, the ends of the ${matrix} are within a hundredth of what the native program finds, and so are its blocks`, () => {
    const { lambda_max: largest, lambda_min: smallest, blocks } = inspected[matrix];
    const gaussNewton = matrix === 'gauss_newton';
    const ends = JSON.parse(instruments.spectrum(scope, parameters, gaussNewton, 500, 1, 24, 0));
    assert.ok(Math.abs(ends.lambda_max - largest) < 0.01 * largest, `${ends.lambda_max} in place of ${largest}`);
    assert.ok(Math.abs(ends.lambda_min - smallest) < 0.01 * largest, `${ends.lambda_min} in place of ${smallest}`);
    assert.equal(ends.density.nodes.length, 24);
    const mass = ends.density.weights.reduce((/** @type {number} */ sum, /** @type {number} */ weight) => sum + weight, 0);
    assert.ok(Math.abs(mass - 1) < 1e-4, `${mass}`);
    const stiff = JSON.parse(instruments.spectrum(scope, parameters, gaussNewton, 500, 0, 0, 20)).blocks;
    assert.deepEqual(Object.keys(stiff), ['W1', 'b1', 'W2', 'b2', 'W3', 'b3']);
    for (const [block, value] of Object.entries(blocks)) {
      assert.ok(Math.abs(stiff[block] - value) < 0.01 * value, `${block}: ${stiff[block]} in place of ${value}`);
    }
  });
}
