import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { DataLibrary } from '../../web/engine/data-files.js';
import { unpack } from '../../web/engine/unpack.js';

const bytes = Uint8Array.from({ length: 5000 }, (_, index) => index % 251);
const packed = gzipSync(bytes);
const names = ['trainImages', 'trainLabels', 'testImages', 'testLabels'];
const sets = {
  small: /** @type {any} */ (Object.fromEntries(names.map((name) => [name, `https://x.test/data/${name}.idx.gz?v=1`]))),
  absent: 'This set is not here.',
};

/** A library whose server gives `answer(address)`, and the addresses it was asked for. */
function library(answer) {
  const asked = [];
  const fetchFile = async (address) => {
    asked.push(address);
    return answer(address);
  };
  return { library: new DataLibrary(sets, fetchFile, unpack), asked };
}

const contents = async (blob) => new Uint8Array(await blob.arrayBuffer());

test('gzip is unpacked', async () => {
  assert.deepEqual(await contents(await unpack(new Blob([packed]))), bytes);
});

test('what a server has unpacked already is taken as it is', async () => {
  assert.deepEqual(await contents(await unpack(new Blob([bytes]))), bytes);
  assert.equal((await unpack(new Blob([]))).size, 0);
});

test('a set comes as four unpacked files, and is fetched once', async () => {
  const { library: shelf, asked } = library(() => new Response(packed));
  const [first, second] = await Promise.all([shelf.load('small'), shelf.load('small')]);
  await shelf.load('small');
  assert.equal(first, second);
  assert.deepEqual(Object.keys(first), names);
  assert.deepEqual(await contents(first.testLabels), bytes);
  assert.equal(asked.length, 4);
});

test('a missing file is named, and can be tried again', async () => {
  let missing = true;
  const { library: shelf } = library((address) =>
    missing && address.includes('testLabels') ? new Response('', { status: 404 }) : new Response(packed),
  );
  await assert.rejects(shelf.load('small'), {
    message: 'The server does not have the test labels (testLabels.idx.gz) (status 404); try again, or choose another data set.',
  });
  missing = false;
  assert.equal((await shelf.load('small')).testLabels.size, bytes.length);
});

test('a file that does not arrive is named', async () => {
  const { library: shelf } = library(() => Promise.reject(new TypeError('Failed to fetch')));
  await assert.rejects(shelf.load('small'), {
    message: 'The page could not load the training images (trainImages.idx.gz); check the connection and try again.',
  });
});

test('a gzip file that is cut short is named', async () => {
  const { library: shelf } = library(
    (address) => new Response(address.includes('trainImages') ? packed.subarray(0, packed.length / 2) : packed),
  );
  await assert.rejects(shelf.load('small'), /^Error: The download of the training images \(trainImages\.idx\.gz\) is damaged or cut short/);
});

test('a set that is not to be had says why', async () => {
  const { library: shelf, asked } = library(() => new Response(packed));
  await assert.rejects(shelf.load('absent'), { message: 'This set is not here.' });
  await assert.rejects(shelf.load('toString'), { message: 'This page has no data set named toString.' });
  assert.deepEqual(asked, []);
});

test('images that the visitor gives are kept, each under a name of its own, and those that are used are the set', async () => {
  const { library: shelf } = library(() => new Response());
  const [one, other] = [{ trainImages: new Blob(['1']) }, { trainImages: new Blob(['2']) }].map((files) => /** @type {any} */ (files));
  const [a, b] = [shelf.keepImages(one), shelf.keepImages(other)];
  await assert.rejects(shelf.load('images'));
  shelf.useImages(b);
  assert.equal(await shelf.load('images'), other);
  shelf.useImages(a);
  assert.equal(await shelf.load('images'), one);
  shelf.useImages('of another page');
  await assert.rejects(shelf.load('images'));
});
