// igd run and igd info, as a person at a terminal or a script would use them.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, cpSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, test } from 'node:test';
import { igd, nativeColumns } from '../support/igd.js';

const folder = mkdtempSync(join(tmpdir(), 'igd-'));
after(() => rmSync(folder, { recursive: true }));

const small = {
  data: { train: 300, test: 100 },
  batch: 100,
  epochs: 1,
  racers: [{ method: 'sgd', learning_rate: 1 }, { method: 'implicit' }],
};
const assets = fileURLToPath(new URL('../../assets/mnist', import.meta.url));

test('run prints a tidy CSV: a row for every evaluation of every racer', () => {
  const { status, stdout, stderr } = igd(['run', '-'], small);
  assert.equal(status, 0);
  assert.equal(stderr, '');
  const lines = stdout.trim().split('\n');
  assert.equal(
    lines[0],
    'racer,method,status,step,epoch,gradients,seconds,learning_rate,batch_loss,train_loss,train_accuracy,validation_loss,validation_accuracy,test_loss,test_accuracy,gradient_norm,step_norm,cg_iterations,step_cg_iterations,rejected,flow_time,flow_distance',
  );
  assert.equal(lines.length, 1 + 2 * 4);
  assert.match(lines[1], /^0,sgd,finished,0,0,0,0,,,2\./);
  assert.match(lines[8], /^1,implicit,finished,3,1,/);
});

test('run --out writes the same results as CSV or JSON, the JSON with the whole document', () => {
  const csv = join(folder, 'out.csv');
  const json = join(folder, 'out.json');
  assert.equal(igd(['run', '-', '--out', csv], small).status, 0);
  assert.equal(igd(['run', '-', '--out', json], small).status, 0);
  const results = JSON.parse(readFileSync(json, 'utf8'));
  assert.equal(results.document.racers[1].cg.max_iterations, 20);
  assert.deepEqual(Object.keys(results.racers[0]), ['id', 'method', 'status', 'columns']);
  assert.equal(results.racers[0].columns.batch_loss[0], null);
  const last = readFileSync(csv, 'utf8').trim().split('\n').at(-1)?.split(',') ?? [];
  assert.equal(Number(last[9]), results.racers[1].columns.train_loss.at(-1));
});

test('a racer that diverges is a result and not an error', () => {
  const { status, stdout } = igd(['run', '-'], {
    ...small,
    network: { activation: 'relu' },
    racers: [{ method: 'sgd', learning_rate: 1e6 }],
  });
  assert.equal(status, 0);
  assert.match(stdout, /,diverged,/);
});

for (const [what, document, sentence] of /** @type {[string, unknown, RegExp][]} */ ([
  [
    'a learning rate that is not a number',
    '{"racers": [{"method": "sgd", "learning_rate": "NaN"}]}',
    /^racers\[0\]\.learning_rate must be .*"NaN"\.\n$/,
  ],
  ['a batch of 0', { batch: 0 }, /^batch must be .* it is 0\.\n$/],
  ['a hidden layer of width 0', { network: { hidden: [64, 0] } }, /^network\.hidden must be .* it is \[64,0\]\.\n$/],
  ['an unknown key', { batches: 100 }, /^batches is not a key of the experiment document; its keys are .*\n$/],
  ['text that is not JSON', '{"batch": NaN}', /^The text is not JSON: it goes wrong at line 1, column 11\.\n$/],
])) {
  test(`${what} exits 2 with one sentence and no data`, () => {
    const { status, stdout, stderr } = igd(['run', '-'], document);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, sentence);
  });
}

test('a document, an output or a data folder that is not there exits 2 with one sentence that names it', () => {
  assert.match(igd(['run', join(folder, 'none.json')]).stderr, /^Cannot read .*none\.json\.\n$/);
  assert.match(
    igd(['run', '-', '--out', 'results.txt'], small).stderr,
    /^--out must name a file that ends in \.csv or \.json; it is results\.txt\.\n$/,
  );
  assert.match(igd(['run', '-', '--out', join(folder, 'no/such/out.csv')], small).stderr, /^Cannot write .*out\.csv\.\n$/);
  assert.match(igd(['run', '-', '--data', join(folder, 'none')], small).stderr, /^There is no folder .*none.*\n$/);
  for (const args of [['run', join(folder, 'none.json')], ['run', '-', '--out', 'results.txt'], ['frobnicate'], []]) {
    assert.equal(igd(args, small).status, 2);
  }
});

test('what cannot be written is said before the race and not after it', () => {
  const long = { ...small, epochs: 1e6 };
  const out = join(folder, 'kept.csv');
  writeFileSync(out, 'kept');
  for (const args of [
    ['--out', join(folder, 'no/out.csv')],
    ['--out', out, '--inspect', join(folder, 'no/out.json')],
  ]) {
    const { status, stderr } = igd(['run', '-', ...args], long);
    assert.match(stderr, /^Cannot write .*no\/out\.(csv|json)\.\n$/);
    assert.equal(status, 2);
  }
  assert.equal(readFileSync(out, 'utf8'), 'kept');
});

test('data that are cut off, packed or plain, or labels out of range, exit 2 with their sentence', () => {
  const data = join(folder, 'data');
  cpSync(assets, data, { recursive: true });
  const refused = () => {
    const { status, stderr } = igd(['run', '-', '--data', data], small);
    assert.equal(status, 2);
    return stderr;
  };
  truncateSync(join(data, 'train-images.idx.gz'), 1000);
  assert.match(refused(), /train-images\.idx\.gz cannot be unpacked: it is cut off or damaged/);

  writeFileSync(join(data, 'train-images.idx'), gunzipSync(readFileSync(join(assets, 'train-images.idx.gz'))).subarray(0, 5000));
  assert.match(refused(), /^The training images have the wrong length: their header promises 7840016 bytes, the file has 5000/);

  cpSync(join(assets, 'train-images.idx.gz'), join(data, 'train-images.idx.gz'));
  rmSync(join(data, 'train-images.idx'));
  const labels = gunzipSync(readFileSync(join(assets, 'test-labels.idx.gz')));
  labels[8 + 5] = 11;
  writeFileSync(join(data, 'test-labels.idx'), labels);
  assert.match(refused(), /^The label of test image 5 is 11; labels are digits from 0 to 9\.\n$/);
});

const ionosphere = {
  data: { set: 'ionosphere' },
  network: { hidden: [], initialization: 'zero' },
  batch: 'full',
  epochs: 20,
  racers: [{ method: 'implicit', learning_rate: 100 }],
};

test('the Ionosphere table is split into 281 and 70 examples, others for every seed, and logistic regression learns it', () => {
  const [first, second] = [1, 2].map((seed) => nativeColumns({ ...ionosphere, seed })[0]);
  for (const { train_loss: loss, test_accuracy: accuracy } of [first, second]) {
    assert.ok(Math.abs(loss[0] - Math.log(2)) < 1e-6, String(loss[0]));
    assert.ok((loss.at(-1) ?? 1) < 0.3, String(loss.at(-1)));
    assert.ok((accuracy.at(-1) ?? 0) > 0.75, String(accuracy.at(-1)));
    // Of 70 examples.
    for (const share of accuracy) assert.ok(Math.abs(share * 70 - Math.round(share * 70)) < 1e-9, String(share));
  }
  assert.notEqual(first.train_loss.at(-1), second.train_loss.at(-1));
  assert.notDeepEqual(first.test_accuracy, second.test_accuracy);
});

test('a table that is not there or not whole exits 2 with one sentence that names it', () => {
  const data = join(folder, 'table');
  mkdirSync(data);
  const refused = () => {
    const { status, stderr } = igd(['run', '-', '--data', data], ionosphere);
    assert.equal(status, 2);
    return stderr;
  };
  assert.match(refused(), /^Cannot open .*ionosphere\.csv\.\n$/);
  const table = readFileSync(join(assets, '../ionosphere.csv'), 'utf8');
  writeFileSync(join(data, 'ionosphere.csv'), table.slice(0, -3));
  assert.equal(refused(), 'Line 352 of the ionosphere table has an unknown class: go.\n');
  writeFileSync(join(data, 'ionosphere.csv'), table.split('\n').slice(0, 300).join('\n'));
  assert.equal(refused(), 'The table holds only 299 examples; it must have 351.\n');
});

test('a reproduction of something that there is not exits 2 with one sentence', () => {
  const { status, stderr } = igd(['reproduce', 'nothing', '--out', join(folder, 'reproduction')]);
  assert.match(stderr, /^Cannot read .*nothing\.json\.\n$/);
  assert.equal(status, 2);
});

test('info prints what the build can do as JSON', () => {
  const { status, stdout } = igd(['info']);
  assert.equal(status, 0);
  const info = JSON.parse(stdout);
  const names = info.methods.map((/** @type {{name: string}} */ method) => method.name);
  for (const racer of info.document.racers) assert.ok(names.includes(racer.method), racer.method);
  assert.equal(info.document.racers.length, 3);
});
