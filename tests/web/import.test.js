import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvParts } from '../../web/export/csv.js';
import { jsonParts } from '../../web/export/json.js';
import { readFile } from '../../web/import/read-file.js';
import { Replaced } from '../../web/engine/client.js';
import { takeFiles } from '../../web/import/take-files.js';
import { Store } from '../../web/state/store.js';
import { description } from './fake-core.js';

const read = (content) => readFile(typeof content === 'string' ? content : JSON.stringify(content), description);
const columns = { step: [0, 10], train_loss: [2.4, null], seconds: [0, 0.1] };
const results = (more = {}) => ({
  document: description.document,
  racers: description.document.racers.map(() => ({ columns: { ...columns, ...more } })),
});

test('an experiment is any object with a key of one, or with none', () => {
  assert.deepEqual(read({ batch: 50 }), { kind: 'experiment', document: { batch: 50 } });
  assert.deepEqual(read('\ufeff {}'), { kind: 'experiment', document: {} });
});

test('results as window.lab.results() gives them keep their columns and take their racers’ titles', () => {
  const { kind, document, racers } = /** @type {any} */ (read(results()));
  assert.deepEqual([kind, document], ['results', description.document]);
  assert.deepEqual(
    racers.map(({ title }) => title),
    ['SGD', 'Adam', 'Implicit (backward Euler)'],
  );
  assert.deepEqual(racers[1].columns.train_loss, Float64Array.of(2.4, NaN));
});

test('results without a document have numbers for titles', () => {
  const { racers } = /** @type {any} */ (read({ racers: [{ columns }] }));
  assert.equal(racers[0].title, 'racer 1');
});

test('a table as igd run prints it is parted into its racers', () => {
  const { racers } = /** @type {any} */ (
    read(
      'racer,method,status,step,train_loss,flow_distance\r\n0,sgd,finished,0,2.5,\r\n1,sgd,diverged,0,nan,1\r\n0,sgd,finished,10,0.5,\r\n',
    )
  );
  assert.deepEqual(
    racers.map(({ title }) => title),
    ['SGD (racer 1)', 'SGD (racer 2)'],
  );
  assert.deepEqual(racers[0].columns, {
    racer: Float64Array.of(0, 0),
    step: Float64Array.of(0, 10),
    train_loss: Float64Array.of(2.5, 0.5),
    flow_distance: Float64Array.of(NaN, NaN),
  });
  assert.deepEqual(racers[1].columns.train_loss, Float64Array.of(NaN));
});

test('what the page saves it takes again, as JSON and as a table', () => {
  const racers = /** @type {any[]} */ (
    description.document.racers.map((_, index) => ({
      id: `racer-${index + 1}`,
      slot: index,
      status: 'finished',
      columns: { step: Float64Array.of(0, 7), train_loss: Float64Array.of(2.3, 1 / (index + 3)), cg_iterations: Float64Array.of(NaN, 1) },
    }))
  );
  const { document } = description;
  for (const parts of [jsonParts({ version: '1', page: 'x', document, racers }), csvParts(document, racers)]) {
    const file = /** @type {any} */ (read([...parts].join('')));
    assert.equal(file.kind, 'results');
    assert.deepEqual(
      file.racers.map(({ title }) => title),
      ['SGD', 'Adam', 'Implicit (backward Euler)'],
    );
    for (const [index, racer] of file.racers.entries()) {
      for (const name of ['step', 'train_loss', 'cg_iterations']) assert.deepEqual(racer.columns[name], racers[index].columns[name]);
    }
  }
});

const header = 'racer,method,status,step,train_loss';
const NOTHING = /^cannot be read: drop an experiment as JSON, results as JSON or CSV, or a pair of IDX files, images and their labels\.$/;
/** What is wrong, and what is said of it. @type {[string, unknown, RegExp][]} */
const wrong = [
  ['nothing', ' \n', /^is empty\.$/],
  ['a picture', '\ufffdPNG\0\0', NOTHING],
  ['half a document', '{"batch": 50', /^is not correct JSON: .*\.$/],
  ['a list', '[1, 2]', /^is JSON, but no object/],
  ['a word', '"batch"', /^is JSON, but no object/],
  ['something else', { name: 'x' }, /no key such as “racers” or “data”, only “name”\.$/],
  ['a racer without columns', { racers: [{ columns }, {}] }, /^has no columns of racer 2\.$/],
  ['no losses', { racers: [{ columns: { step: [0] } }] }, /^has no column “train_loss” of racer 1\.$/],
  ['columns of unequal length', results({ seconds: [0] }), /^has 1 entries in the column “seconds” of racer 1, but 2 in “step”\.$/],
  ['a word for a number', results({ seconds: [0, 'fast'] }), /^has "fast" in the column “seconds” of racer 1, which is no number\.$/],
  ['no list', results({ seconds: 3 }), /^has a column “seconds” of racer 1 that is no list\.$/],
  ['prose', 'Dear reader,', NOTHING],
  [
    'a table of a sweep',
    'method,seed,train_loss\nsgd,1,0.5',
    /^is no table of results: its first line must name racer, step and train_loss, and “racer” is missing\.$/,
  ],
  [
    'a table of something else',
    'date,price\n2024-01-01,3',
    /^is no table of results: its first line must name racer, step and train_loss, and “racer” is missing\.$/,
  ],
  [
    'semicolons',
    'racer;step;train_loss\n0;0;2,4',
    /^is no table of results: its first line must name racer, step and train_loss with commas between them, not semicolons\.$/,
  ],
  ['semicolons in a table of something else', '"date";"price"\n"2024-01-01";3', /with commas between them, not semicolons\.$/],
  ['a short line', `${header}\n0,sgd,finished,0,2.4\n0,sgd`, /^has 2 values in line 3, but 5 in its first\.$/],
  ['a word in a table', `${header}\n0,sgd,finished,0,low`, /^has “low” in line 2, column “train_loss”, which is no number\.$/],
  [
    'steps that fall',
    `${header}\n0,sgd,finished,10,2.4\n0,sgd,finished,0,2.5`,
    /^has steps of racer 1 that do not grow: row 2 is at step 0\.$/,
  ],
  ['a header alone', header, /^has no rows\.$/],
  ['a column twice', `${header},step\n`, /^names a column twice/],
];
for (const [name, content, says] of wrong) {
  test(`wrong: ${name}`, () => assert.throws(() => read(content), { message: says }));
}

test('quotation marks around the cells of a table are no part of them', () => {
  const { racers } = /** @type {any} */ (read('"racer","method","step","train_loss"\n"0","sgd","0","2.5"'));
  assert.deepEqual([racers[0].title, racers[0].columns.train_loss], ['SGD', Float64Array.of(2.5)]);
});

test('a file whose name ends in .csv is told what a table of results begins with, whatever is in it', async () => {
  const { take } = page();
  for (const content of ['0.5\n0.4', 'x y z\n1 2 3', '"loss"\n2']) {
    await assert.rejects(take(file('mine.CSV', content)), {
      message: 'mine.CSV is no table of results: its first line must name racer, step and train_loss, and “racer” is missing.',
    });
  }
  await assert.rejects(take(file('mine.txt', '0.5\n0.4')), { message: /^mine\.txt cannot be read: drop an experiment/ });
});

/** A page that takes files: what it loads and shows, and what it is told. */
function page() {
  const store = new Store();
  store.update({ description, racers: /** @type {any} */ ([{ slot: 0 }, { slot: 1 }]) });
  const loaded = [];
  const images = [];
  const load = async (document) => {
    if (document.racers?.[0].method === 'adm') throw new Error('racers[0].method must be one of sgd, adam; it is "adm".');
    if (document.batch === 0) throw new Error('batch must be a whole number.');
    loaded.push(document);
  };
  const take = (...files) => takeFiles(files, { store, load, takeImages: async (given) => void images.push(...given) });
  return { store, loaded, images, take };
}
const file = (name, content) => new File([content], name);

test('an experiment is loaded; one that the core refuses is told with the file’s name', async () => {
  const { take, loaded } = page();
  assert.equal(await take(file('a.json', '{"batch": 50}')), 'The experiment of a.json races.');
  assert.deepEqual(loaded, [{ batch: 50 }]);
  await assert.rejects(take(file('b.json', '{"batch": 0}')), {
    message: 'b.json holds an experiment that cannot be raced: batch must be a whole number.',
  });
  await assert.rejects(take(file('c.json', '{"racers": [{"method": "adm"}]}')), {
    message: 'c.json holds an experiment that cannot be raced: the method of racer 1 cannot be "adm"; did you mean "adam"?',
  });
});

test('results become old curves, each with an id and a colour of its own', async () => {
  const { take, store } = page();
  assert.equal(await take(file('a.json', JSON.stringify(results()))), 'a.json: 3 old curves are in the chart.');
  await take(file('b.csv', `${header}\n0,sgd,finished,0,2.4`));
  assert.deepEqual(
    store.state.overlays.map(({ id, slot, title, file }) => [id, slot, title, file]),
    [
      [1, 2, 'SGD', 'a.json'],
      [2, 3, 'Adam', 'a.json'],
      [3, 4, 'Implicit (backward Euler)', 'a.json'],
      [4, 5, 'SGD', 'b.csv'],
    ],
  );
});

test('old curves that the chart cannot show are kept, and that is said', async () => {
  const { take, store } = page();
  store.updateView({ against: 'epoch' });
  const bySteps = 'racer,step,train_loss\n0,0,2.4\n0,1,2.3';
  assert.equal(await take(file('a.csv', bySteps)), 'a.csv: its old curve has nothing for the axes of this chart: choose others.');
  store.updateView({ against: 'step' });
  assert.equal(await take(file('b.csv', bySteps)), 'b.csv: one old curve is in the chart.');
  assert.equal(store.state.overlays.length, 2);
});

test('an experiment that gave way to another before it was there is not said to race', async () => {
  const store = new Store();
  store.update({ description });
  const load = () => Promise.reject(new Replaced('Another one.'));
  assert.equal(await takeFiles([file('a.json', '{"batch": 50}')], { store, load, takeImages: async () => {} }), '');
});

test('images go where images go, and what is too long is not read', async () => {
  const { take, images } = page();
  assert.equal(await take(file('train-images.idx.gz', 'x'), file('train-labels-idx1-ubyte', 'y')), '');
  assert.equal(images.length, 2);
  await assert.rejects(take(file('long.csv', 'x'.repeat(4_100_000))), {
    message: /^long\.csv is too long: 4\.1 MB, and at most 4 MB are read\.$/,
  });
});

test('images are known by what the file begins with, whatever it is called; what comes with them is taken too', async () => {
  const { take, images, loaded } = page();
  const idx = (/** @type {string} */ name, /** @type {number[]} */ ...bytes) => new File([Uint8Array.of(...bytes, 0, 0)], name);
  const floats = idx('floats', 0, 0, 0x0d, 3); // for the reader of images to refuse
  await take(
    idx('images.idx3', 0, 0, 8, 3),
    idx('x.bin', 0, 0, 8, 1),
    floats,
    idx('packed', 0x1f, 0x8b, 8, 0),
    file('mine.json', '{"batch": 50}'),
  );
  assert.deepEqual(
    images.map(({ name }) => name),
    ['images.idx3', 'x.bin', 'floats', 'packed'],
  );
  assert.deepEqual(loaded, [{ batch: 50 }]);
  await assert.rejects(take(idx('picture.png', 0x89, 0x50, 0, 0)), { message: /^picture\.png cannot be read: drop an experiment/ });
});
