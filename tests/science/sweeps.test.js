// Runs of the kept sweeps over the learning rate, again: `igd sweep` gives what is kept at equal steps and at equal gradient equivalents.
// (What a racer reaches in equal seconds depends on the machine.)

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { parseCsv } from '../../web/claim/data.js';
import { igd } from '../support/igd.js';

const folder = new URL('../../assets/sweeps/', import.meta.url);
const columns = ['step', 'gradients', 'train_loss', 'validation_loss'];

/** Where rounding does not grow: a processor without fused multiply-add stays within this too. */
const CLOSE = 1e-3;

for (const [name, racer, learningRate] of /** @type {[string, number, number][]} */ ([
  ['unit-50', 0, 0.316],
  ['unit-200', 4, 0.00316],
  ['unit-200', 6, 1],
  ['unit-1000', 5, 1],
  ['raw-200', 5, 0.1],
  ['raw-1000', 0, 0.001],
])) {
  const whole = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
  const settings = whole.racers[racer];
  test(`${name}: ${settings.method} with learning rate ${learningRate} reaches what is kept`, () => {
    const { steps, gradients } = whole.budget;
    const document = { ...whole, budget: { steps, gradients }, seed: 1, racers: [{ ...settings, learning_rate: learningRate }] };
    const { status, stdout, stderr } = igd(['sweep', '-', '--rows', 'all', '--columns', columns.join()], document);
    assert.equal(status, 0, stderr);
    const rows = parseCsv(stdout);
    const kept = parseCsv(gunzipSync(readFileSync(new URL(`${name}.csv.gz`, folder))).toString()).filter(
      (row) => row.racer === String(racer) && Number(row.swept_learning_rate) === learningRate && row.seed === '1',
    );
    for (const [column, budget] of /** @type {const} */ ([
      ['step', steps],
      ['gradients', gradients],
    ])) {
      const [now, then] = [rows, kept].map((all) => all.find((row) => Number(row[column]) >= budget));
      assert.ok(now && then, `no row at ${budget} ${column}`);
      assert.equal(now.step, then.step);
      for (const loss of ['train_loss', 'validation_loss']) {
        assert.ok(
          Math.abs(Number(now[loss]) / Number(then[loss]) - 1) <= CLOSE,
          `${loss} at ${budget} ${column}: ${now[loss]} in place of ${then[loss]}`,
        );
      }
    }
  });
}
