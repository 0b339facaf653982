// Images of the visitor's own: told apart by what is in the files, split where there is one pair only, refused in one sentence.

import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { test } from 'node:test';
import { readOwnImages } from '../../web/engine/own-images.js';

const idx = (/** @type {number} */ kind, /** @type {number[]} */ sizes, /** @type {number} */ first) => {
  const elements = sizes.reduce((product, size) => product * size, 1);
  const bytes = Buffer.alloc(4 + 4 * sizes.length + elements);
  bytes.writeUInt32BE(kind);
  sizes.forEach((size, i) => bytes.writeUInt32BE(size, 4 + 4 * i));
  for (let i = 0; i < elements; i++) bytes[4 + 4 * sizes.length + i] = (first + i) % 251;
  return bytes;
};
const images = (/** @type {number} */ count, first = 0, size = [2, 3]) => idx(0x803, [count, ...size], first);
const labels = (/** @type {number} */ count, classes = 10) => {
  const bytes = idx(0x801, [count], 0);
  for (let i = 0; i < count; i++) bytes[8 + i] = i % classes;
  return bytes;
};
const file = (/** @type {string} */ name, /** @type {Uint8Array<any>} */ bytes) => new File([bytes], name);
const bytesOf = async (/** @type {Blob} */ blob) => Buffer.from(await blob.arrayBuffer());

test('two pairs are sorted by their names, packed or plain, in any order', async () => {
  const { files, train, test } = await readOwnImages([
    file('t10k-labels-idx1-ubyte.gz', gzipSync(labels(2))),
    file('train-images-idx3-ubyte', images(5)),
    file('t10k-images-idx3-ubyte.gz', gzipSync(images(2, 7))),
    file('train-labels-idx1-ubyte', labels(5)),
  ]);
  assert.deepEqual([train, test], [5, 2]);
  assert.deepEqual(await bytesOf(files.testImages), images(2, 7));
  assert.deepEqual(await bytesOf(files.trainLabels), labels(5));
});

test('two pairs whose names say nothing are sorted by their size', async () => {
  const { files, train, test } = await readOwnImages([
    file('a', images(2)),
    file('b', images(5)),
    file('c', labels(5)),
    file('d', labels(2)),
  ]);
  assert.deepEqual([train, test], [5, 2]);
  assert.deepEqual(await bytesOf(files.testLabels), labels(2));
});

for (const [pair, names] of Object.entries({
  'that begin alike': ['a-images', 'a-labels', 'b-images', 'b-labels'],
  'of which both are called tests': ['valid-images', 'valid-labels', 'test-images', 'test-labels'],
  'as of MNIST': ['train-images-idx3-ubyte', 'train-labels-idx1-ubyte', 't10k-images-idx3-ubyte', 't10k-labels-idx1-ubyte'],
})) {
  test(`two pairs of the same size get their own labels by names ${pair}`, async () => {
    const [i, l, j, m] = names;
    const { files } = await readOwnImages([file(m, labels(6, 2)), file(i, images(6)), file(l, labels(6, 3)), file(j, images(6, 7))]);
    const ofTrain = (await bytesOf(files.trainImages)).equals(images(6));
    assert.deepEqual(await bytesOf(ofTrain ? files.trainLabels : files.testLabels), labels(6, 3));
    assert.deepEqual(await bytesOf(ofTrain ? files.testLabels : files.trainLabels), labels(6, 2));
  });
}

test('of one pair a sixth is set aside for the test, as files with headers of their own', async () => {
  const { files, train, test } = await readOwnImages([file('letters', images(12)), file('names', labels(12))]);
  assert.deepEqual([train, test], [10, 2]);
  assert.deepEqual(await bytesOf(files.trainImages), Buffer.concat([idx(0x803, [10, 2, 3], 0)]));
  const held = await bytesOf(files.testImages);
  assert.equal(held.readUInt32BE(4), 2);
  assert.deepEqual(held.subarray(16), images(12).subarray(16 + 60));
  assert.deepEqual((await bytesOf(files.testLabels)).subarray(8), labels(12).subarray(18));
});

for (const [what, files, sentence] of /** @type {[string, File[], RegExp][]} */ ([
  ['a picture', [file('cat.png', Buffer.from('\x89PNG and so on, long enough'))], /cat\.png is neither images nor labels/],
  ['images without labels', [file('a', images(6))], /given were 1 of images and 0 of labels/],
  ['labels of other images', [file('a', images(6)), file('b', labels(7))], /a has 6 images but b has 7 labels/],
  ['a file cut short', [file('a', images(6).subarray(0, 30)), file('b', labels(6))], /a is cut off or damaged.* 52 bytes, it has 30/],
  ['a damaged archive', [file('a.gz', gzipSync(images(6)).subarray(0, 25))], /a\.gz cannot be unpacked/],
  ['an empty file', [file('a', Buffer.alloc(0))], /a is neither/],
  [
    'images of floating-point numbers',
    [file('a', idx(0xd03, [6, 2, 3], 0)), file('b', labels(6))],
    /^a is an IDX file of 32-bit floating-point numbers, but only unsigned bytes are read: write it anew with one byte, 0 to 255, for each number\.$/,
  ],
  [
    'labels of whole numbers of 32 bits',
    [file('a', images(6)), file('b', idx(0xc01, [6], 0))],
    /^b is an IDX file of 32-bit whole numbers, but only/,
  ],
  [
    'images in colour',
    [file('a', idx(0x804, [6, 2, 3, 3], 0)), file('b', labels(6))],
    /^a is an IDX file of 4 dimensions, but images need three, number, rows and columns, and labels one\.$/,
  ],
  [
    'a label beyond 9',
    [file('a', images(40)), file('b.gz', gzipSync(labels(40, 26)))],
    /^Label number 11 of b\.gz is 10, but there are ten classes, 0 to 9: number the labels anew, or leave the other classes out\.$/,
  ],
  ['too few images', [file('a', images(5)), file('b', labels(5))], /too few images/],
  [
    'test labels missing',
    [file('train-a', images(5)), file('test-a', images(2)), file('l', labels(5)), file('m', labels(5))],
    /No file of labels belongs to test-a/,
  ],
  [
    'a set of four files whose names and sizes do not tell which labels belong to which images',
    [file('a', images(6)), file('b', images(6, 7)), file('c', labels(6)), file('d', labels(6, 3))],
    /^All four files have 6 elements, and their names do not say which labels belong to which images: begin/,
  ],
])) {
  test(`${what} is refused in one sentence`, () => assert.rejects(readOwnImages(files), { message: sentence }));
}

test('images of two sizes, of none, and no images at all are refused', async () => {
  const pairs = (/** @type {number} */ count, /** @type {number[]} */ size) => [
    file('train-images', images(5)),
    file('train-labels', labels(5)),
    file('test-images', images(count, 0, size)),
    file('test-labels', labels(count)),
  ];
  await assert.rejects(readOwnImages(pairs(2, [3, 2])), {
    message: 'train-images has images of 2 × 3 pixels and test-images of 3 × 2 pixels; one network sees images of one size.',
  });
  await assert.rejects(readOwnImages(pairs(2, [0, 7])), {
    message: 'test-images has images of 0 × 7 pixels, in which there is nothing to be seen.',
  });
  await assert.rejects(readOwnImages(pairs(0, [2, 3])), { message: 'test-images is empty: its header promises no images.' });
});
