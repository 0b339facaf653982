// What the page says of the experiment “At the edge of stability”: where its strip stands along the race, over all 2,000 images.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { presets } from '../../web/presets/presets.js';

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

const preset = /** @type {import('../../web/presets/presets.js').Preset} */ (presets.find(({ id }) => id === 'edge-of-stability'));
const { data, racers } = /** @type {any} */ (preset.document);

/**
 * Learning rate times the largest eigenvalue of the Hessian after so many steps.
 * @param {number} racer
 * @param {number[]} steps  ascending
 */
function along(racer, steps) {
  const { race } = wasm.createRace(JSON.stringify(preset.document), racer, files);
  const sharpness = wasm.createSharpness(race, data.train);
  const found = steps.map((step) => {
    while (race.step() < step || race.rowPending()) race.advance();
    sharpness.begin(race);
    while (sharpness.advance(false));
    return racers[racer].learning_rate * sharpness.edges()[0];
  });
  sharpness.delete();
  race.delete();
  return found;
}

/** From 30 to 150, odd ones too, as it is thrown from side to side. */
const hovering = [30, 45, 60, 75, 90, 105, 120, 135, 150];

test('gradient descent starts at 1.91, overshoots to 3, comes back to 2 and hovers there', () => {
  const [start, overshoot, ...later] = along(0, [0, 5, ...hovering]);
  assert.ok(Math.abs(start - 1.91) <= 0.005, `${start}`);
  assert.ok(Math.abs(overshoot - 3) < 0.05, `${overshoot}`);
  for (const z of later) assert.ok(z > 1.95 && z < 2.25, `${later}`);
});

test('the implicit method starts there too, passes 2, comes down to 2.1 and goes on', () => {
  const [start, ...later] = along(1, [0, 60, 70, 150]);
  assert.ok(Math.abs(start - 1.91) <= 0.005, `${start}`);
  for (const z of later) assert.ok(z >= 2.1, `${later}`);
  assert.ok(Math.abs(later[1] - 2.1) < 0.05, `${later}`);
  assert.ok(later[2] > 2.3 && later[2] > later[0] + 0.15, `${later}`);
});
