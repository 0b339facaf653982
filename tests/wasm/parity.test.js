// The plain WebAssembly module under node against the plain native program: the same document gives the same bits.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { test } from 'node:test';
import { nativeColumns } from '../support/igd.js';

const { default: createModule } = await import(new URL('../../build/wasm/simd/igd.js', import.meta.url).href);
const wasm = await createModule();

/** @param {string} name */
const bytes = (name) => new Uint8Array(gunzipSync(readFileSync(new URL(`../../assets/mnist/${name}.idx.gz`, import.meta.url))));
const files = ['train-images', 'train-labels', 'test-images', 'test-labels'].map(bytes);

/**
 * @param {object} document
 * @param {number} racer
 */
function wasmColumns(document, racer) {
  const { problem, race } = wasm.createRace(JSON.stringify(document), racer, ...files);
  assert.equal(problem, '');
  try {
    while (race.status() === 'running' || race.rowPending()) race.advance();
    return race.takeColumns();
  } finally {
    race.delete();
  }
}

const everyMethod = [
  { method: 'sgd', learning_rate: 1 },
  { method: 'momentum' },
  { method: 'adam', learning_rate: 0.01 },
  { method: 'implicit' },
  { method: 'implicit', learning_rate: 1, curvature: 'hessian', implicit_blocks: ['b1', 'W2'] },
];

for (const [what, document] of /** @type {[string, Record<string, any>][]} */ ([
  ['sigmoid', { data: { train: 2000 }, epochs: 2, racers: everyMethod }],
  ['tanh, deeper, with L2', { data: { train: 1000 }, network: { hidden: [30, 20], activation: 'tanh' }, l2: 1e-4, epochs: 2, racers: everyMethod }],
  ['relu', { data: { train: 1000 }, network: { hidden: [30], activation: 'relu' }, epochs: 2, racers: everyMethod.slice(0, 4) }],
  ['softplus, standard pixels', { data: { train: 1000, pixels: 'standard' }, network: { activation: 'softplus' }, epochs: 1, racers: everyMethod.slice(1, 3) }],
  ['softmax regression, full batch', { data: { train: 500 }, network: { hidden: [] }, batch: 'full', epochs: 10, racers: everyMethod.slice(0, 4) }],
])) {
  test(`native and WebAssembly agree to the last bit: ${what}`, () => {
    const native = nativeColumns(document, 'plain');
    document.racers.forEach((/** @type {object} */ racer, /** @type {number} */ i) => {
      const columns = wasmColumns(document, i);
      for (const name of Object.keys(columns)) {
        if (name !== 'seconds') assert.deepEqual([...columns[name]], native[i][name], `${name} of ${JSON.stringify(racer)}`);
      }
    });
  });
}

test('two races of one module are the same to the last bit, whatever ran between them', () => {
  const document = { data: { train: 1000 }, epochs: 1, racers: everyMethod };
  const first = wasmColumns(document, 3);
  wasmColumns(document, 0);
  const second = wasmColumns(document, 3);
  for (const name of Object.keys(first)) if (name !== 'seconds') assert.deepEqual(first[name], second[name]);
});

test('what is wrong crosses as a sentence, and the module goes on', () => {
  const document = JSON.stringify({ data: { train: 1000 } });
  assert.match(wasm.normalize('{"batch": 0}').problem, /^batch must be/);
  assert.equal(wasm.createRace('{"batch": 0}', 0, ...files).race, null);
  assert.match(wasm.createRace(document, 0, files[0].subarray(0, 100), ...files.slice(1)).problem, /^The training images have the wrong length/);
  assert.match(wasm.createRace(document, 0, files[1], ...files.slice(1)).problem, /^The training images are not an IDX file/);
  assert.match(wasm.createRace(document, 9, ...files).problem, /^There is no racer number 9/);
  assert.equal(wasm.normalize('{}').problem, '');
});
