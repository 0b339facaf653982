// Methods that promise never to raise the loss of a batch, on batches of real MNIST.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { igd } from '../support/igd.js';

const folder = mkdtempSync(join(tmpdir(), 'igd-'));
after(() => rmSync(folder, { recursive: true }));

const size = 200;
const pixels = 28 * 28;
const learningRates = [1e-3, 1e-2, 0.1, 1, 10, 100, 1e3, 1e4];

/** @param {string} name */
const unpacked = (name) => gunzipSync(readFileSync(new URL(`../../assets/mnist/${name}.idx.gz`, import.meta.url)));
const images = unpacked('train-images');
const labels = unpacked('train-labels');

/**
 * A folder whose training set and test set are `size` images of MNIST, from number `first` on.
 * @param {number} first
 */
function batchOfMnist(first) {
  const imageFile = Buffer.concat([images.subarray(0, 16), images.subarray(16 + first * pixels, 16 + (first + size) * pixels)]);
  const labelFile = Buffer.concat([labels.subarray(0, 8), labels.subarray(8 + first, 8 + first + size)]);
  imageFile.writeUInt32BE(size, 4);
  labelFile.writeUInt32BE(size, 4);
  for (const set of ['train', 'test']) {
    writeFileSync(join(folder, `${set}-images.idx`), imageFile);
    writeFileSync(join(folder, `${set}-labels.idx`), labelFile);
  }
  return folder;
}

/**
 * The loss of the batch before every step of every racer.
 * @param {object} document
 * @param {string} data
 * @returns {number[][]}
 */
function batchLosses(document, data) {
  const { status, stdout, stderr } = igd(['run', '-', '--data', data], document);
  assert.equal(status, 0, stderr);
  const [header, ...lines] = stdout.trim().split('\n');
  const column = header.split(',').indexOf('batch_loss');
  /** @type {number[][]} */
  const losses = [];
  for (const line of lines) {
    const cells = line.split(',');
    if (cells[column] !== '') (losses[Number(cells[0])] ??= []).push(Number(cells[column]));
  }
  return losses;
}

/** @param {number[]} losses */
function assertNeverRises(losses, /** @type {string} */ what) {
  assert.ok(losses.length > 10, what);
  losses.forEach((loss, i) => assert.ok(i === 0 || loss <= losses[i - 1], `${what}: step ${i} raised ${losses[i - 1]} to ${loss}`));
}

for (const [what, first, options] of /** @type {[string, number, object][]} */ ([
  ['sigmoid', 0, {}],
  ['another batch, another start', 1000, { seed: 2 }],
  ['tanh, two hidden layers, L2', 3000, { network: { hidden: [32, 16], activation: 'tanh' }, l2: 1e-3, seed: 3 }],
  ['relu', 5000, { network: { hidden: [32], activation: 'relu' }, seed: 4 }],
  ['raw pixels', 7000, { data: { train: size, test: size, pixels: 'raw' }, seed: 5 }],
])) {
  test(`backward Euler never raises the loss of its batch at any learning rate from 1e-3 to 1e4: ${what}`, () => {
    const racers = learningRates.map((rate) => ({ method: 'backward_euler', learning_rate: rate }));
    const document = { data: { train: size, test: size }, batch: 'full', epochs: 12, ...options, racers };
    batchLosses(document, batchOfMnist(first)).forEach((losses, i) => assertNeverRises(losses, `learning rate ${learningRates[i]}`));
  });

  test(`nor does the implicit method with adaptive control, wherever it starts: ${what}`, () => {
    const racers = learningRates.map((rate) => ({
      method: 'implicit',
      control: 'adaptive',
      learning_rate: rate,
      learning_rate_limit: 1e9,
    }));
    const document = { data: { train: size, test: size }, batch: 'full', epochs: 20, ...options, racers };
    batchLosses(document, batchOfMnist(first)).forEach((losses, i) => assertNeverRises(losses, `learning rate ${learningRates[i]}`));
  });
}
