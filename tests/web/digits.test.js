// What stands behind "What they have learnt": a drawing in the form of MNIST, what is read off the answers, and when is asked.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { confusionOf, imagesOfCell, saidOf, shadeOf, surestMistakes, whySilent, worstCell } from '../../web/digits/answers.js';
import { DigitWeights } from '../../web/digits/digit-weights.js';
import { Drawing, FINENESS, SHEET } from '../../web/digits/drawing.js';
import { Inquiry } from '../../web/engine/inquiry.js';
import { centerOfMass, toMnistForm } from '../../web/digits/mnist-form.js';
import { imageAt, readTestImages } from '../../web/digits/test-images.js';
import { divergingColor, limitOf, paintTiles, tileGrid } from '../../web/digits/weight-tiles.js';
import { wordsOf } from './words-of.js';

const unpacked = (name) => gunzipSync(readFileSync(new URL(`../../assets/mnist/${name}.idx.gz`, import.meta.url)));
const files = { testImages: new Blob([unpacked('test-images')]), testLabels: new Blob([unpacked('test-labels')]) };
const mnist = /** @type {import('../../web/digits/test-images.js').TestImages} */ (await readTestImages(files, 200));

const rows = (ink) => ({ width: 28, height: 28, ink });

/** The columns and rows that ink is in. */
function extent({ width, height, ink }) {
  const columns = [...Array(width).keys()].filter((x) => [...Array(height).keys()].some((y) => ink[y * width + x] > 0));
  const lines = [...Array(height).keys()].filter((y) => [...Array(width).keys()].some((x) => ink[y * width + x] > 0));
  return { width: columns.at(-1) - columns[0] + 1, height: lines.at(-1) - lines[0] + 1 };
}

/** An image enlarged so many times, somewhere on a large sheet. */
function enlarged(pixels, scale, left, top) {
  const sheet = { width: 300, height: 300, ink: new Uint8Array(300 * 300) };
  for (let y = 0; y < 28 * scale; y++) {
    for (let x = 0; x < 28 * scale; x++) {
      sheet.ink[(top + y) * 300 + left + x] = pixels[Math.floor(y / scale) * 28 + Math.floor(x / scale)];
    }
  }
  return sheet;
}

test('test images and labels are read from IDX files, as many as are wanted', async () => {
  assert.equal(mnist.count, 200);
  assert.deepEqual([...mnist.labels.subarray(0, 10)], [7, 2, 1, 0, 4, 1, 4, 9, 5, 9]);
  assert.equal(mnist.pixels.length, 200 * 784);
  assert.deepEqual(imageAt(mnist, 1), new Uint8Array(unpacked('test-images').subarray(16 + 784, 16 + 2 * 784)));
});

test('files that are too short, or something else, are refused', async () => {
  await assert.rejects(readTestImages(files, 2001), /not 2001 test images/);
  await assert.rejects(readTestImages({ ...files, testLabels: files.testImages }, 10), /not 10 test images/);
  await assert.rejects(readTestImages({ ...files, testLabels: files.testLabels.slice(0, 12) }, 10), /not 10 test images/);
  const notImages = new Blob([new Uint8Array([0, 0, 13, 3]), files.testImages.slice(4)]);
  await assert.rejects(readTestImages({ ...files, testImages: notImages }, 10), /not 10 test images/);
  await assert.rejects(readTestImages({ testImages: new Blob([]), testLabels: new Blob([]) }, 0), /not 0 test images/);
});

test('images of another size are none to draw for', async () => {
  const header = new Uint8Array(16);
  new DataView(header.buffer).setUint32(0, 0x803);
  for (const at of [8, 12]) new DataView(header.buffer).setUint32(at, 14);
  assert.equal(await readTestImages({ ...files, testImages: new Blob([header, new Uint8Array(5 * 196)]) }, 5), null);
});

test('a stroke far from the middle ends with its centre of mass at pixel (14, 14), within half a pixel, in a box of 20', () => {
  const drawing = new Drawing();
  drawing.line({ x: 30, y: 190 }, { x: 60, y: 250 });
  drawing.line({ x: 60, y: 250 }, { x: 75, y: 235 });
  const pixels = toMnistForm(drawing);
  const { x, y } = centerOfMass(rows(pixels));
  assert.ok(Math.abs(x - 14) <= 0.5 && Math.abs(y - 14) <= 0.5, `${x} ${y}`);
  const { width, height } = extent(rows(pixels));
  assert.equal(height, 20);
  const drawn = extent(drawing);
  assert.ok(Math.abs(width / 20 - drawn.width / drawn.height) < 0.05, 'the proportions are kept');
  assert.ok(Math.max(...pixels) > 240);
});

test('images of MNIST have that form already, and come out as they are', () => {
  for (let index = 0; index < mnist.count; index++)
    assert.deepEqual(toMnistForm(rows(imageAt(mnist, index))), imageAt(mnist, index).slice());
});

test('an image of MNIST that is enlarged and moved comes out again', () => {
  for (const [index, scale, left, top] of [
    [0, 10, 20, 3],
    [1, 7, 100, 60],
    [2, 5, 0, 150],
    [8, 3, 210, 214],
  ]) {
    const pixels = toMnistForm(enlarged(imageAt(mnist, index), scale, left, top));
    const apart = pixels.reduce((most, value, at) => Math.max(most, Math.abs(value - imageAt(mnist, index)[at])), 0);
    assert.ok(apart <= 1, `image ${index} is ${apart} apart`);
  }
});

test('an image of MNIST between the dots of the sheet comes out close to what it was', () => {
  const image = imageAt(mnist, 7);
  const sheet = { width: 300, height: 300, ink: new Uint8Array(300 * 300) };
  const [scale, left, top] = [6.37, 41.3, 77.9];
  const at = (x, y) => (x >= 0 && x < 28 && y >= 0 && y < 28 ? image[y * 28 + x] : 0);
  sheet.ink.forEach((_, index) => {
    sheet.ink[index] = at(Math.floor(((index % 300) - left) / scale), Math.floor((Math.floor(index / 300) - top) / scale));
  });
  const pixels = toMnistForm(sheet);
  const dot = (a, b) => a.reduce((sum, value, index) => sum + value * b[index], 0);
  const likeness = dot([...pixels], image) / Math.sqrt(dot([...pixels], pixels) * dot([...image], image));
  assert.ok(likeness > 0.98, `${likeness}`);
});

test('nothing drawn is no image, and a dot fills the box', () => {
  const drawing = new Drawing();
  assert.equal(toMnistForm(drawing), null);
  drawing.line({ x: 5, y: 5 }, { x: 5, y: 5 });
  const dot = extent(rows(toMnistForm(drawing)));
  assert.deepEqual(dot, { width: 20, height: 20 });
  drawing.clear();
  assert.equal(toMnistForm(drawing), null);
});

test('a line is as thick as the pen and smooth at its edge, and one beyond the sheet is cut off', () => {
  const drawing = new Drawing();
  drawing.line({ x: 100, y: 50 }, { x: 100, y: 200 });
  const across = drawing.ink.subarray(120 * SHEET, 121 * SHEET);
  assert.ok(Math.abs(across.reduce((sum, ink) => sum + ink, 0) / 255 - 2.3 * FINENESS) < 0.5);
  assert.ok(across.some((ink) => ink > 0 && ink < 255));
  drawing.clear();
  drawing.line({ x: SHEET, y: 50 }, { x: SHEET + 100, y: 200 });
  assert.equal(drawing.ink[51 * SHEET - 1], 255);
  for (let y = 0; y < SHEET; y++) assert.equal(drawing.ink[y * SHEET], 0);
});

test('a test image lies on the sheet enlarged', () => {
  const drawing = new Drawing();
  drawing.show(imageAt(mnist, 3));
  assert.deepEqual(toMnistForm(drawing), imageAt(mnist, 3).slice());
});

/** Probabilities of images, each sure to some degree of a digit. @param {[number, number][]} answers */
function probabilitiesOf(answers) {
  return Float32Array.from(
    answers.flatMap(([said, sure]) => Array.from({ length: 10 }, (_, digit) => (digit === said ? sure : (1 - sure) / 9))),
  );
}
const labels = Uint8Array.from([3, 5, 3, 8, 3]);
const answers = probabilitiesOf([
  [3, 0.9],
  [3, 0.5],
  [5, 0.8],
  [3, 0.99],
  [5, 0.6],
]);

test('what is said is the digit with the highest probability, and nothing where they are no numbers', () => {
  assert.deepEqual(
    [0, 1, 2].map((index) => saidOf(answers, index)),
    [3, 3, 5],
  );
  assert.equal(
    saidOf(
      Float32Array.from({ length: 10 }, () => NaN),
      0,
    ),
    -1,
  );
});

test('the confusion matrix counts truth by answer', () => {
  const { counts, totals, right, total, silent } = confusionOf(answers, labels);
  assert.equal(counts[3][3], 1);
  assert.equal(counts[3][5], 2);
  assert.equal(counts[5][3], 1);
  assert.equal(counts[8][3], 1);
  assert.equal(
    counts.flat().reduce((sum, count) => sum + count),
    5,
  );
  assert.deepEqual(totals, [0, 0, 0, 3, 0, 1, 0, 0, 1, 0]);
  assert.deepEqual([right, total, silent], [1, 5, 0]);
  assert.deepEqual(worstCell({ counts, totals, right, total, silent }), { truth: 3, said: 5 });
  assert.deepEqual(worstCell(confusionOf(answers, Uint8Array.from([3, 3, 5, 3, 3]))), { truth: 3, said: 5 });
  assert.deepEqual(imagesOfCell(answers, labels, { truth: 3, said: 5 }, 16), [2, 4]);
  assert.deepEqual(imagesOfCell(answers, labels, { truth: 3, said: 5 }, 1), [2]);
});

test('outputs that are no numbers are counted apart', () => {
  const broken = answers.slice();
  broken.fill(NaN, 10, 20);
  const { counts, silent, total } = confusionOf(broken, labels);
  assert.equal(silent, 1);
  assert.equal(counts.flat().reduce((sum, count) => sum + count) + silent, total);
});

test('the surest mistakes come first', () => {
  assert.deepEqual(
    surestMistakes(answers, labels, 3).map(({ index, truth, said, probability }) => [index, truth, said, Number(probability.toFixed(3))]),
    [
      [3, 8, 3, 0.99],
      [2, 3, 5, 0.8],
      [4, 3, 5, 0.6],
    ],
  );
});

test('a cell’s shade grows with its share of the row, and only an empty cell has none', () => {
  assert.equal(shadeOf(0, 100), 0);
  assert.equal(shadeOf(1, 10_000), 1);
  assert.equal(shadeOf(100, 100), 9);
  const shades = Array.from({ length: 100 }, (_, count) => shadeOf(count + 1, 100));
  assert.deepEqual(shades, [...shades].sort());
});

/** @param {number[]} color */
const lightness = ([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

test('the colours of weights are blue below zero and orange above, and tell the distance from zero by lightness', () => {
  for (const scheme of /** @type {const} */ (['light', 'dark'])) {
    const sign = scheme === 'light' ? -1 : 1;
    for (const side of [-1, 1]) {
      const steps = [0, 0.25, 0.5, 0.75, 1].map((size) => sign * lightness(divergingColor(side * size, scheme)));
      assert.deepEqual(
        steps,
        [...steps].sort((a, b) => a - b),
      );
    }
    for (const size of [0.3, 0.6, 1]) {
      const [below, above] = [divergingColor(-size, scheme), divergingColor(size, scheme)];
      assert.ok(below[2] > below[0] && above[0] > above[2]);
    }
  }
  assert.deepEqual(divergingColor(NaN, 'light'), divergingColor(0, 'light'));
  assert.deepEqual(divergingColor(7, 'light'), divergingColor(1, 'light'));
});

test('the limit of the colours is the size of nearly all weights, whatever a few are', () => {
  const weights = Float32Array.from({ length: 10_000 }, (_, index) => (index % 2 ? 1 : -1) * (index / 10_000));
  assert.ok(Math.abs(limitOf(weights) - 0.995) < 0.01);
  const few = weights.slice();
  few.fill(3, 0, 20);
  assert.ok(limitOf(few) < 1.1);
  assert.equal(limitOf(new Float32Array(10)), 0);
  assert.equal(limitOf(Float32Array.from([NaN, NaN])), 0);
});

test('tiles lie row by row with a gap, 64 at most, and ten as two rows of five', () => {
  assert.deepEqual(tileGrid(64), { tiles: 64, columns: 8, rows: 8, width: 231, height: 231 });
  assert.deepEqual(tileGrid(500), tileGrid(64));
  assert.deepEqual(tileGrid(10), { tiles: 10, columns: 5, rows: 2, width: 144, height: 57 });
  assert.deepEqual(tileGrid(1), { tiles: 1, columns: 1, rows: 1, width: 28, height: 28 });
});

test('each weight has its pixel in the tile of its neuron', () => {
  const weights = new Float32Array(10 * 784);
  weights[6 * 784 + 2 * 28 + 5] = -0.5; // of neuron 6, which is the second in the second row
  const { data, width } = paintTiles(weights, 0.5, 'light');
  const at = (x, y) => [...data.subarray(4 * (y * width + x), 4 * (y * width + x) + 4)];
  assert.deepEqual(at(29 + 5, 29 + 2), [...divergingColor(-1, 'light'), 255]);
  assert.deepEqual(at(5, 2), [...divergingColor(0, 'light'), 255]);
  assert.deepEqual(at(28, 3), [0, 0, 0, 0]);
});

/** An inquiry on a clock of its own, whose questions the test answers. */
function inquiry(t) {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1000 });
  const asked = [];
  const answered = [];
  const subject = new Inquiry({
    ask: (id, question) => new Promise((resolve, reject) => asked.push({ id, question, resolve, reject })),
    onAnswer: (answer) => answered.push(answer.step),
    pause: 250,
    pauseForNew: 50,
  });
  /** @returns {any} */
  const racer = (status, id = 'racer-1') => ({ id, status, loading: false, columns: {} });
  const settle = async (act) => {
    act();
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  };
  return { subject, asked, answered, racer, settle, pass: (milliseconds) => t.mock.timers.tick(milliseconds) };
}
const question = /** @type {const} */ ({ kind: 'weights' });

test('a running racer is asked again after a pause, and one question at a time', async (t) => {
  const { subject, asked, answered, racer, settle, pass } = inquiry(t);
  subject.want({ racer: racer('running'), question });
  subject.want({ racer: racer('running'), question });
  assert.equal(asked.length, 1);
  await settle(() => asked[0].resolve({ step: 1 }));
  assert.deepEqual(answered, [1]);
  pass(249);
  assert.equal(asked.length, 1);
  pass(1);
  assert.equal(asked.length, 2);
});

test('a racer that rests is asked once, and again when it or the question has changed', async (t) => {
  const { subject, asked, racer, settle, pass } = inquiry(t);
  const resting = racer('paused');
  subject.want({ racer: resting, question });
  await settle(() => asked[0].resolve({ step: 1 }));
  subject.want({ racer: resting, question });
  pass(10_000);
  assert.equal(asked.length, 1);
  subject.want({ racer: racer('finished'), question });
  assert.equal(asked.length, 2);
  await settle(() => asked[1].resolve({ step: 2 }));
  subject.want({ racer: resting, question: { ...question } });
  pass(49);
  assert.equal(asked.length, 2);
  pass(1);
  assert.equal(asked.length, 3);
});

test('a racer that loads or has failed is never asked, nor one that nobody looks at', (t) => {
  const { subject, asked, racer, pass } = inquiry(t);
  subject.want({ racer: { ...racer('ready'), loading: true }, question });
  subject.want({ racer: racer('failed'), question });
  subject.want(null);
  pass(10_000);
  assert.equal(asked.length, 0);
});

test('an answer that comes when nobody looks is dropped, and asked for again by who looks', async (t) => {
  const { subject, asked, answered, racer, settle, pass } = inquiry(t);
  const resting = racer('paused');
  subject.want({ racer: resting, question });
  subject.want(null);
  await settle(() => asked[0].resolve({ step: 1 }));
  assert.deepEqual(answered, []);
  subject.want({ racer: resting, question });
  pass(250);
  assert.equal(asked.length, 2);
});

test('a racer that is replaced before it answers is passed over quietly', async (t) => {
  const { subject, asked, answered, racer, settle, pass } = inquiry(t);
  const replaced = racer('paused');
  subject.want({ racer: replaced, question });
  await settle(() => asked[0].reject(new Error('This race was replaced by another.')));
  pass(10_000);
  assert.equal(asked.length, 1);
  subject.want({ racer: racer('ready', 'racer-2'), question });
  await settle(() => asked[1].resolve({ step: 0 }));
  assert.deepEqual(answered, [0]);
});

test('a racer that has diverged says nothing of a digit, as one that loads or has stopped', () => {
  const words = (/** @type {any} */ racer, drawn = true) => whySilent({ loading: false, ...racer }, drawn);
  assert.equal(words({ status: 'diverged' }), 'diverged');
  assert.equal(words({ status: 'failed' }), 'stopped');
  assert.equal(words({ status: 'diverged', loading: true }), 'loading');
  assert.equal(words({ status: 'running' }), '');
  assert.equal(words({ status: 'paused' }, false), 'nothing drawn yet');
});

test('the first layer has neurons, or a single one', () => {
  const words = (/** @type {number} */ neurons) => {
    const weights = Object.assign(new DigitWeights(), {
      neurons,
      racer: 'SGD',
      answer: { step: 3, values: new Float32Array(neurons * 784) },
    });
    return wordsOf(weights.render());
  };
  assert.match(words(1), /How its only neuron weighs the 28 × 28 pixels\..*, of 1 neuron: /s);
  assert.match(words(2), /How each of 2 neurons weighs the 28 × 28 pixels\..*, of 2 neurons: /s);
});
