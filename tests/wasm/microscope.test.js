// The microscope of the instruments' module beside a race of the other module: what it shows of the next step is what the racer then does.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';

const [wasm, instruments] = await Promise.all(
  ['igd', 'instruments'].map(async (name) => {
    const { default: createModule } = await import(new URL(`../../build/wasm/simd/${name}.js`, import.meta.url).href);
    return createModule();
  }),
);

/** @param {string} name */
const bytes = (name) => new Uint8Array(gunzipSync(readFileSync(new URL(`../../assets/mnist/${name}.idx.gz`, import.meta.url))));
const files = {
  trainImages: bytes('train-images'),
  trainLabels: bytes('train-labels'),
  testImages: bytes('test-images'),
  testLabels: bytes('test-labels'),
};

for (const [what, racer] of /** @type {[string, object][]} */ ([
  ['the Gauss-Newton matrix', { learning_rate: 10 }],
  ['a tight tolerance, with parameters as coordinates', { learning_rate: 30, cg: { tolerance: 0.01, coordinates: 'parameters' } }],
  ['the Hessian and a trust radius', { learning_rate: 100, curvature: 'hessian', cg: { radius: 3 } }],
  ['a learning rate that is changed on the way', { learning_rate: 3, learning_rate_from: { 3: 20 } }],
  ['a full batch of its own', { learning_rate: 10, batch: 'full' }],
])) {
  test(`with ${what} it shows each of the first steps as the racer takes it`, () => {
    const text = JSON.stringify({
      data: { train: 1000, test: 100 },
      epochs: 20,
      halving_epochs: 1,
      record: { every: 0.2 },
      racers: [{ method: 'implicit', ...racer }],
    });
    const { race } = wasm.createRace(text, 0, files);
    const { problem, scope } = instruments.createScope(text, 0, files);
    assert.equal(problem, '');
    const untilRow = () => {
      for (;;) {
        const columns = race.takeColumns();
        if (columns.step.length > 0) return columns;
        assert.equal(race.status(), 'running');
        race.advance();
      }
    };
    let before = untilRow();
    for (let step = 0; step < 8; ++step) {
      const seen = JSON.parse(instruments.microscope(scope, race.parameters(), step, 0));
      const after = untilRow();
      assert.equal(after.step[0], step + 1);
      assert.equal(seen.relative_residuals.length - 1, after.cg_iterations[0] - before.cg_iterations[0]);
      assert.equal(seen.learning_rate, after.learning_rate[0]);
      assert.equal(seen.loss, after.batch_loss[0]);
      assert.equal(seen.lengths.at(-1), after.step_norm[0]);
      assert.ok(Math.abs(seen.gradients.at(-1) - (after.gradients[0] - before.gradients[0])) < 1e-9);
      before = after;
    }
    race.delete();
    scope.delete();
  });
}
