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
const files = {
  trainImages: bytes('train-images'),
  trainLabels: bytes('train-labels'),
  testImages: bytes('test-images'),
  testLabels: bytes('test-labels'),
  table: new Uint8Array(readFileSync(new URL('../../assets/ionosphere.csv', import.meta.url))),
};

/**
 * @param {object} document
 * @param {number} racer
 */
function wasmColumns(document, racer) {
  const { problem, race } = wasm.createRace(JSON.stringify(document), racer, files);
  assert.equal(problem, '');
  try {
    while (race.status() === 'running' || race.rowPending()) race.advance();
    return race.takeColumns();
  } finally {
    race.delete();
  }
}

const { methods } = JSON.parse(wasm.describe());

/** Every method on mini-batches, and what else the implicit ones can be told. */
const everyMethod = [
  ...methods.filter((/** @type {any} */ method) => !method.needsFullBatch).map(({ name }) => ({ method: name })),
  { method: 'implicit', learning_rate: 1, curvature: 'hessian', implicit_blocks: ['b1', 'W2'] },
  { method: 'implicit', learning_rate: 1000, control: 'adaptive' },
  { method: 'implicit', curvature: 'layerwise' },
  { method: 'implicit', curvature: 'layerwise_averaged', learning_rate: 1 },
  { method: 'implicit', curvature: 'layerwise_hessian', learning_rate: 1, cg: { radius: 1 } },
  { method: 'implicit', curvature: 'layerwise_hessian_averaged', learning_rate: 1 },
  { method: 'implicit', cg: { preconditioner: 'jacobi', progress: 0.01, tolerance: 0.001 } },
  { method: 'implicit', cg: { preconditioner: 'layerwise' } },
  { method: 'backward_euler', implicit_blocks: ['W2', 'b2'] },
  { method: 'ros2', control: 'embedded' },
];
const fewMethods = [
  { method: 'sgd', learning_rate: 1 },
  { method: 'momentum' },
  { method: 'adam', learning_rate: 0.01 },
  { method: 'implicit' },
];
const onFullBatch = [
  ...methods.filter((/** @type {any} */ method) => method.needsFullBatch).map(({ name }) => ({ method: name })),
  { method: 'implicit', control: 'ser' },
  { method: 'rkc' },
];

for (const [what, document] of /** @type {[string, Record<string, any>][]} */ ([
  ['sigmoid', { data: { train: 800, test: 200 }, epochs: 2, racers: everyMethod }],
  [
    'tanh, deeper, with L2',
    { data: { train: 800, test: 200 }, network: { hidden: [30, 20], activation: 'tanh' }, l2: 1e-4, epochs: 1, racers: everyMethod },
  ],
  ['relu', { data: { train: 1000 }, network: { hidden: [30], activation: 'relu' }, epochs: 2, racers: fewMethods }],
  [
    'softplus, standard pixels',
    { data: { train: 1000, pixels: 'standard' }, network: { activation: 'softplus' }, epochs: 1, racers: fewMethods },
  ],
  [
    'softmax regression, full batch',
    {
      data: { train: 500 },
      network: { hidden: [] },
      batch: 'full',
      epochs: 10,
      reference: 'gradient_flow',
      racers: [...fewMethods, ...onFullBatch],
    },
  ],
  [
    'logistic regression on a table, without biases, from zero',
    {
      data: { set: 'ionosphere' },
      network: { hidden: [], bias: false, initialization: 'zero' },
      batch: 28,
      epochs: 3,
      l2: 0.001,
      racers: [
        ...fewMethods,
        { method: 'eve_2016', batch: 1 },
        { method: 'implicit', batch: 'full', curvature: 'hessian' },
        { method: 'published', applied: 1 },
      ],
    },
  ],
  [
    'raw pixels from a normal start, the learning rate halved, a budget of steps',
    {
      data: { train: 1000, validation: 500, pixels: 'raw' },
      network: { initialization: 'normal' },
      halving_epochs: 1,
      budget: { steps: 12 },
      racers: [...fewMethods, { method: 'published', implicit_blocks: ['b1', 'W2', 'b2'] }, { method: 'published_adam' }],
    },
  ],
])) {
  test(`native and WebAssembly agree to the last bit: ${what}`, () => {
    for (const racer of document.racers) {
      const single = { ...document, racers: [racer] };
      const [native] = nativeColumns(single, 'plain');
      const columns = wasmColumns(single, 0);
      for (const name of Object.keys(columns)) {
        if (name !== 'seconds') assert.deepEqual([...columns[name]], native[name], `${name} of ${JSON.stringify(racer)}`);
      }
    }
  });
}

test('two races of one module are the same to the last bit, whatever ran between them', () => {
  const document = { data: { train: 1000 }, epochs: 1, racers: fewMethods };
  const first = wasmColumns(document, 3);
  wasmColumns(document, 0);
  const second = wasmColumns(document, 3);
  for (const name of Object.keys(first)) if (name !== 'seconds') assert.deepEqual(first[name], second[name]);
});

test('what is wrong crosses as a sentence, and the module goes on', () => {
  const document = JSON.stringify({ data: { train: 1000 } });
  assert.match(wasm.normalize('{"batch": 0}').problem, /^batch must be/);
  assert.equal(wasm.createRace('{"batch": 0}', 0, files).race, null);
  assert.match(
    wasm.createRace(document, 0, { ...files, trainImages: files.trainImages.subarray(0, 100) }).problem,
    /^The training images have the wrong length/,
  );
  assert.match(
    wasm.createRace(document, 0, { ...files, trainImages: files.trainLabels }).problem,
    /^The training images are not an IDX file/,
  );
  assert.match(wasm.createRace(document, 9, files).problem, /^There is no racer number 9/);
  assert.equal(wasm.normalize('{}').problem, '');
});

test('what the page asks of a racer: the probabilities of the test images give the accuracy of its row, and its weights its first logits', () => {
  const { race } = wasm.createRace(JSON.stringify({ data: { train: 1000, test: 200 }, network: { hidden: [] }, epochs: 1 }), 1, files);
  while (race.status() === 'running' || race.rowPending()) race.advance();
  const columns = race.takeColumns();
  const probabilities = race.predictTest(0, 200);
  const weights = race.firstWeights();
  const images = files.testImages.subarray(16, 16 + 200 * 784);
  const same = race.predict(images);
  race.delete();
  assert.deepEqual([probabilities.length, weights.length], [2000, 7840]);
  assert.deepEqual(same, probabilities);
  let right = 0;
  for (let image = 0; image < 200; image++) {
    const of = probabilities.subarray(10 * image, 10 * image + 10);
    if (of.indexOf(Math.max(...of)) === files.testLabels[8 + image]) right += 1;
  }
  assert.equal(right / 200, columns.test_accuracy.at(-1));

  // Without hidden layers the biases are the same for all images: logits of two images differ by what the weights say.
  const logits = (/** @type {number} */ image) =>
    Array.from({ length: 10 }, (_, digit) =>
      weights.subarray(784 * digit, 784 * digit + 784).reduce((sum, weight, i) => sum + (weight * images[784 * image + i]) / 255, 0),
    );
  const logProbability = (/** @type {number} */ image, /** @type {number} */ digit) => Math.log(probabilities[10 * image + digit]);
  for (const digit of [1, 5, 9]) {
    const expected = logits(3)[digit] - logits(3)[0] - (logits(4)[digit] - logits(4)[0]);
    const actual = logProbability(3, digit) - logProbability(3, 0) - (logProbability(4, digit) - logProbability(4, 0));
    assert.ok(Math.abs(actual - expected) < 1e-3, `${actual} in place of ${expected}`);
  }
});
