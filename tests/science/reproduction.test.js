// The kept results of the reproduction, shortened and run again: what `igd reproduce` gives.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseCsv, quantile } from '../../web/claim/data.js';
import { igd } from '../support/igd.js';

const folder = new URL('../../assets/reproduction/', import.meta.url);
const kept = (/** @type {string} */ name) => parseCsv(readFileSync(new URL(name, folder), 'utf8'));
const documentOf = (/** @type {string} */ name) => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));

/** Printed with six digits; on a processor that rounds otherwise a convex problem ends within this too. */
const CONVEX = 1e-4;

/** After one epoch on raw pixels, where rounding has had 300 steps to grow. */
const ONE_EPOCH = 0.05;

/**
 * The rows of `igd sweep`.
 * @param {object} document
 * @param {string[]} options
 */
function sweep(document, ...options) {
  const { status, stdout, stderr } = igd(['sweep', '-', ...options], document);
  assert.equal(status, 0, stderr);
  return parseCsv(stdout);
}

/**
 * @param {string | number} actual
 * @param {string | number} expected
 * @param {number} tolerance
 * @param {string} what
 */
function assertClose(actual, expected, tolerance, what) {
  const error = Math.abs(Number(actual) / Number(expected) - 1);
  assert.ok(error <= tolerance, `${what}: ${actual} in place of ${expected}`);
}

for (const name of ['ionosphere-published', 'ionosphere-corrected']) {
  test(`${name}: the first random seed ends where it is kept to end`, () => {
    const document = { ...documentOf(name), seed: 1, record: { every: 1000 } };
    const finals = kept('finals.csv').filter((row) => row.document === name && row.seed === '1');
    const rows = sweep(document);
    assert.equal(rows.length, finals.length);
    rows.forEach((row, i) => {
      assert.equal(row.swept_learning_rate, finals[i].swept_learning_rate);
      assertClose(row.train_loss, finals[i].train_loss, CONVEX, `${row.method}, ${row.swept_learning_rate}`);
    });
  });
}

test('igd reproduce writes what is kept: where every run ends, medians and quartiles over the random seeds', () => {
  const name = 'ionosphere-published-decay';
  const out = mkdtempSync(join(tmpdir(), 'igd-reproduce-'));
  const { status, stderr } = igd(['reproduce', name, '--out', out], '');
  assert.equal(status, 0, stderr);
  const written = (/** @type {string} */ file) => parseCsv(readFileSync(join(out, file), 'utf8'));
  const [curves, finals, runs] = [written('curves.csv'), written('finals.csv'), written(`${name}.csv`)];
  assert.equal(igd(['reproduce', 'ionosphere-published', '--out', out], '').status, 0);
  for (const [file, rows] of /** @type {const} */ ([
    ['curves.csv', curves],
    ['finals.csv', finals],
  ]))
    assert.deepEqual(
      written(file).filter(({ document }) => document === name),
      rows,
      `${file} keeps what another document brought`,
    );
  rmSync(out, { recursive: true });

  for (const [file, rows] of /** @type {const} */ ([
    ['curves.csv', curves],
    ['finals.csv', finals],
  ])) {
    const expected = kept(file).filter(({ document }) => document === name);
    assert.equal(rows.length, expected.length);
    rows.forEach((row, i) => {
      for (const column of Object.keys(expected[i])) {
        const what = `${file}, row ${i}, ${column}`;
        if (column.includes('loss')) assertClose(row[column], expected[i][column], CONVEX, what);
        else assert.equal(row[column], expected[i][column], what);
      }
    });
  }

  const { racer, swept_learning_rate, step } = curves[curves.length - 1];
  const losses = runs
    .filter((row) => row.racer === racer && row.swept_learning_rate === swept_learning_rate && row.step === step)
    .map((row) => Number(row.train_loss));
  assert.equal(losses.length, documentOf(name).seed.length);
  for (const [column, share] of /** @type {const} */ ([
    ['train_loss_lower_quartile', 0.25],
    ['train_loss', 0.5],
    ['train_loss_upper_quartile', 0.75],
  ])) {
    assertClose(curves[curves.length - 1][column], quantile(losses, share), 1e-5, column);
  }
});

for (const name of ['mnist-published', 'mnist-control', 'mnist-corrected']) {
  test(`${name}: after one epoch at a learning rate of 0.2 the medians of every racer are those kept`, () => {
    const whole = documentOf(name);
    whole.racers.forEach((/** @type {any} */ settings, /** @type {number} */ racer) => {
      const document = { ...whole, epochs: 1, record: { every: 1 }, racers: [{ ...settings, learning_rate: 0.2 }] };
      const losses = sweep(document).map((row) => Number(row.train_loss));
      const row = kept('curves.csv').find(
        (other) => other.document === name && other.racer === String(racer) && other.swept_learning_rate === '0.2' && other.epoch === '1',
      );
      assertClose(quantile(losses, 0.5), row?.train_loss ?? NaN, ONE_EPOCH, `${settings.method}, ${settings.implicit_blocks ?? 'all'}`);
    });
  });
}
