// What is saved of a race: CSV as the command line prints it, JSON as the console gives it, the chart as a drawing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartModel } from '../../web/chart/series.js';
import { chartSvg } from '../../web/export/chart-svg.js';
import { collect } from '../../web/export/collect.js';
import { csvParts } from '../../web/export/csv.js';
import { jsonParts } from '../../web/export/json.js';
import { fileName, withLearningRates, wordsOf } from '../../web/export/words.js';
import { initialState } from '../../web/state/store.js';
import { igd, nativeColumns } from '../support/igd.js';

const document = {
  data: { set: 'mnist', train: 600, test: 200 },
  network: { hidden: [8] },
  epochs: 2,
  batch: 200,
  seed: 1,
  racers: [{ method: 'sgd', learning_rate: 1e9 }, { method: 'implicit' }],
};

/** The racers of `document` as the page holds them once they are raced. */
function raced() {
  const statuses = /** @type {const} */ (['diverged', 'finished']);
  return nativeColumns(document, 'native').map((columns, index) => ({
    id: `racer-${index + 1}`,
    slot: index,
    status: statuses[index],
    loading: false,
    message: '',
    totalSteps: 6,
    columns: Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, Float64Array.from(values)])),
  }));
}

test('CSV has the header and the lines of the command line, number for number', () => {
  const printed = igd(['run', '-'], document).stdout.trimEnd().split('\n');
  const lines = [...csvParts(document, raced())].join('').trimEnd().split('\n');
  assert.equal(lines[0], printed[0]);
  assert.ok(lines.length > 4);
  const timeless = (/** @type {string[]} */ all) =>
    all.slice(1).map((line) => line.split(',').map((cell, i) => (i === 6 ? '' : readCell(cell))));
  assert.equal(printed[0].split(',')[6], 'seconds');
  assert.deepEqual(timeless(lines), timeless(printed));
});

/** @param {string} cell */
function readCell(cell) {
  return cell === '' || Number.isNaN(Number(cell)) ? cell : Number(cell);
}

test('what is not a number, or not a finite one, is an empty cell, and text with a comma is quoted', () => {
  const columns = { step: Float64Array.of(0), loss: Float64Array.of(NaN), norm: Float64Array.of(Infinity) };
  const racer = { ...raced()[0], columns };
  assert.deepEqual(
    [...csvParts({ racers: [{ method: 'a,"b"' }] }, [racer])],
    ['racer,method,status,step,loss,norm\n', '0,"a,""b""",diverged,0,,\n'],
  );
});

test('JSON reads back as the version, the page, the document and the columns of all racers', () => {
  const racers = raced();
  const text = [...jsonParts({ version: '1.2', page: 'https://example.org/#batch=1', document, racers })].join('');
  const saved = JSON.parse(text);
  assert.deepEqual([saved.version, saved.page, saved.document], ['1.2', 'https://example.org/#batch=1', document]);
  assert.deepEqual(
    saved.racers.map(({ id, status }) => [id, status]),
    [
      ['racer-1', 'diverged'],
      ['racer-2', 'finished'],
    ],
  );
  racers.forEach(({ columns }, index) => {
    for (const [name, values] of Object.entries(columns)) {
      const expected = Array.from(values, (value) => (Number.isNaN(value) ? null : value));
      assert.deepEqual(saved.racers[index].columns[name], expected);
    }
  });
  assert.deepEqual(JSON.parse([...jsonParts({ version: '', page: '', document: {}, racers: [] })].join('')).racers, []);
});

test('parts are put together in their order, however long they take', async () => {
  const parts = Array.from({ length: 3000 }, (_, index) => `${index} ${'x'.repeat(500)}\n`);
  const slow = function* () {
    for (const part of parts) {
      const end = performance.now() + 0.02;
      while (performance.now() < end);
      yield part;
    }
  };
  const blob = await collect(slow(), 'text/csv');
  assert.equal(blob.type, 'text/csv');
  assert.equal(await blob.text(), parts.join(''));
});

/** @param {object} change */
function drawing(change = {}, titles = ['SGD', 'Implicit'], overlays = /** @type {any[]} */ ([])) {
  const model = chartModel(raced(), titles, { ...initialState().view, ...change }, { reach: { epoch: 2 }, overlays });
  const words = wordsOf(model, { document, version: '1.2', page: 'https://example.org/#a&b', set: 'MNIST' });
  return chartSvg(model, words, (name) => `rgb(1, 2, ${name.length})`);
}

/**
 * The elements of a drawing, checked to be well-formed: every one closed in its turn, nothing but escaped text between them.
 * @param {string} text
 * @returns {{name: string, attributes: Record<string, string>, text: string}[]}
 */
function elements(text) {
  const found = [];
  const open = [];
  const [head, ...tags] = text.split('<').slice(1);
  assert.match(head, /^\?xml version="1\.0" encoding="UTF-8"\?>\n$/);
  for (const tag of tags) {
    const [, closes, name, inside, empty, after] =
      /^(\/?)([A-Za-z]+)((?: [A-Za-z-]+="[^"<]*")*)(\/?)>([^<>]*)$/.exec(tag) ?? assert.fail(tag);
    assert.doesNotMatch(`${inside}${after}`, /&(?!(amp|lt|gt|quot);)/);
    if (closes) assert.equal(open.pop(), name);
    else {
      const attributes = Object.fromEntries([...inside.matchAll(/ ([A-Za-z-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]));
      assert.equal(Object.keys(attributes).length, [...inside.matchAll(/="/g)].length, 'an attribute is given twice');
      found.push({ name, attributes, text: after });
      if (!empty) open.push(name);
    }
  }
  assert.deepEqual(open, []);
  return found;
}

test('a drawing says how long the race is, under a budget too', () => {
  const model = chartModel(raced(), ['SGD', 'Implicit'], initialState().view, { reach: { epoch: 2 }, overlays: [] });
  const subtitle = (/** @type {object} */ more) => {
    return wordsOf(model, { document: { ...document, ...more }, version: '1', page: '', set: 'MNIST' }).subtitle;
  };
  assert.match(subtitle({}), / · 2 epochs · /);
  assert.match(subtitle({ budget: { steps: 150, gradients: 600, seconds: 0 } }), / · 150 steps and 600 gradient equivalents · /);
});

test('the legend of a drawing has the learning rates, also those that a racer went on with, and each once', () => {
  const racers = [
    { method: 'sgd', learning_rate: 10, learning_rate_from: { 20: 3 } },
    { method: 'sgd', learning_rate: 20 },
  ];
  const titles = ['SGD', 'SGD (learning rate 20)'];
  const model = chartModel(raced(), titles, initialState().view, { reach: { epoch: 2 }, overlays: [] });
  assert.deepEqual(
    withLearningRates(model, { racers }).series.map(({ title }) => title),
    ['SGD, learning rate 10, then 3', 'SGD (learning rate 20)'],
  );
});

test('the drawing is well-formed, and what is a sign of XML in a title stays text', () => {
  const evil = '<script>alert("&")</script>';
  const { text } = drawing({}, [evil, 'Implicit \u0000\u001b\ud800']);
  const all = elements(text);
  assert.deepEqual([...new Set(all.map(({ name }) => name))].sort(), [
    'clipPath',
    'desc',
    'g',
    'metadata',
    'path',
    'rect',
    'svg',
    'text',
    'title',
  ]);
  assert.ok(all.some(({ name, text }) => name === 'text' && text === '&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;'));
  assert.doesNotMatch(text, /[\u0000\u001b\ud800]/); // eslint-disable-line no-control-regex
});

test('the drawing has axes with their labels and ticks, the curves with their dashes, the legend, the mark and its source', () => {
  const { text, width, height } = drawing();
  const all = elements(text);
  const words = all.filter(({ name }) => name === 'text').map(({ text }) => text);
  for (const expected of [
    'Training loss of SGD and Implicit',
    'optimizer steps',
    'training loss (cross-entropy, nats)',
    'SGD',
    'Implicit',
  ]) {
    assert.ok(words.includes(expected), `${expected} in ${words}`);
  }
  assert.ok(words.includes('SGD diverged at step 1'));
  assert.ok(words.includes('MNIST, 600 training examples · 8 hidden · batch 200 · 2 epochs · random seed 1'));
  const curves = all.filter(({ name, attributes }) => name === 'path' && attributes['stroke-width'] === '2');
  assert.deepEqual(
    curves.map(({ attributes }) => attributes['stroke-dasharray']),
    ['9 4', '3 3'],
  );
  assert.equal(curves[1].attributes.d.match(/[ML]/g)?.length, raced()[1].columns.step.length);
  assert.deepEqual([all[0].attributes.width, all[0].attributes.height], [String(width), String(height)]);
  const [source] = all.filter(({ name }) => name === 'metadata');
  const decoded = source.text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  assert.deepEqual(JSON.parse(decoded), { version: '1.2', page: 'https://example.org/#a&b', document });
});

test('the finish line crosses the drawing of what is to be reached, with its word, and no other', () => {
  const count = (/** @type {object} */ change, /** @type {RegExp} */ part) => (drawing(change).text.match(part) ?? []).length;
  const reached = { measure: 'accuracy', on: 'test', logY: false };
  assert.deepEqual([count(reached, /stroke-dasharray="2 2"/g), count(reached, />finish</g)], [1, 1]);
  assert.deepEqual([count({}, /stroke-dasharray="2 2"/g), count({}, />finish</g)], [0, 0]);
});

test('curves of another time are drawn thin and faint under the others, and listed with the name of their file', () => {
  const [, columns] = raced().map(({ columns }) => columns);
  const all = elements(drawing({}, undefined, [{ id: 1, title: 'Adam', file: 'monday.csv', slot: 5, columns }]).text);
  const paths = all.filter(({ name, attributes }) => name === 'path' && ['1.25', '2'].includes(attributes['stroke-width']));
  assert.deepEqual(
    paths.map(({ attributes }) => [attributes['stroke-width'], attributes['stroke-opacity']]),
    [
      ['1.25', '0.45'],
      ['2', undefined],
      ['2', undefined],
    ],
  );
  const words = all.filter(({ name }) => name === 'text').map(({ text }) => text);
  assert.ok(words.includes('Adam, monday.csv'), `${words}`);
});

test('a racer that is switched off is not drawn, and a smoothed curve is drawn over its faint own', () => {
  const paths = (/** @type {object} */ change, /** @type {string} */ key, /** @type {string} */ value) =>
    elements(drawing(change).text).filter(({ attributes }) => attributes[key] === value).length;
  assert.equal(paths({ hidden: ['racer-1'] }, 'stroke-width', '2'), 1);
  assert.equal(paths({ smoothing: 'light' }, 'stroke-opacity', '0.3'), 2);
  assert.equal(paths({}, 'stroke-opacity', '0.3'), 0);
});

test('the same experiment is saved under the same name, another under another, and no name leaves its folder', () => {
  assert.match(fileName(document, 'csv'), /^igd-mnist-[0-9a-f]{8}\.csv$/);
  assert.equal(fileName(structuredClone(document), 'csv'), fileName(document, 'csv'));
  assert.notEqual(fileName({ ...document, batch: 100 }, 'csv'), fileName(document, 'csv'));
  assert.match(fileName({ data: { set: '../../x' } }, 'svg'), /^igd-x-[0-9a-f]{8}\.svg$/);
});
