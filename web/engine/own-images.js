// Images of the visitor's own: IDX files, plain or packed by gzip, sorted into training and test images and labels by what is in them.

import { distance } from 'fastest-levenshtein';
import { unpack } from './unpack.js';

/** @typedef {import('./protocol.js').DataFiles} DataFiles */

/** What is said where a race needs them and nobody has given any. */
export const NO_IMAGES = 'Drop IDX files of images and labels on the page, or choose them, before they can be raced on.';

/** How the name of a file says that it is for the test. */
const OF_TEST = /test|t10k|valid/i;

/** Where there are no test files, so many of the images are set aside: one in `SHARE`. */
const SHARE = 6;

const IMAGES = 0x803;
const LABELS = 0x801;

/** What an IDX file may hold besides unsigned bytes, by its third byte. @type {Record<number, string>} */
const OTHER_NUMBERS = {
  0x9: 'signed bytes',
  0xb: '16-bit whole numbers',
  0xc: '32-bit whole numbers',
  0xd: '32-bit floating-point numbers',
  0xe: '64-bit floating-point numbers',
};

/** The labels are below it: the network tells so many classes apart. */
const CLASSES = 10;

/**
 * @param {File[]} files  a pair of images and labels, or two of them
 * @param {(packed: Blob) => Promise<Blob>} unpackFile
 * @returns {Promise<{files: DataFiles, train: number, test: number}>} rejects with one sentence
 */
export async function readOwnImages(files, unpackFile = unpack) {
  const parts = await Promise.all(files.map((file) => readPart(file, unpackFile)));
  const images = parts.filter(({ kind }) => kind === IMAGES);
  const labels = parts.filter(({ kind }) => kind === LABELS);
  if (images.length === 0 || images.length !== labels.length || images.length > 2) {
    throw new Error(
      `Images need a file of images and one of their labels, or two of each, for training and test; given were ${images.length} of images and ${labels.length} of labels.`,
    );
  }
  if (images.length === 1) return splitPair(images[0], labels[0]);
  const named = images.filter(({ name }) => !OF_TEST.test(name));
  const train = named.length === 1 ? named[0] : larger(images);
  const test = /** @type {Part} */ (images.find((part) => part !== train));
  if (train.pixels !== test.pixels) {
    throw new Error(`${train.name} has images of ${train.pixels} and ${test.name} of ${test.pixels}; one network sees images of one size.`);
  }
  const [trainLabels, testLabels] = belonging([train, test], labels);
  return {
    files: { trainImages: train.blob, trainLabels: trainLabels.blob, testImages: test.blob, testLabels: testLabels.blob },
    train: train.count,
    test: test.count,
  };
}

/**
 * An unpacked IDX file: its kind and count, from its header, the bytes that one element takes, and the size of an image in words.
 * @typedef {{name: string, kind: number, count: number, header: number, size: number, pixels: string, blob: Blob}} Part
 */

/**
 * @param {File} file
 * @param {(packed: Blob) => Promise<Blob>} unpackFile
 * @returns {Promise<Part>}
 */
async function readPart(file, unpackFile) {
  const { name } = file;
  /** @type {Blob} */
  let blob;
  try {
    blob = await unpackFile(file);
  } catch (error) {
    throw new Error(`${name} cannot be unpacked: it is cut off or damaged.`, { cause: error });
  }
  const head = new DataView(await blob.slice(0, 16).arrayBuffer());
  const kind = head.byteLength >= 8 ? head.getUint32(0) : 0;
  if (kind !== IMAGES && kind !== LABELS) {
    throw new Error(`${name} ${whyNot(kind)}`);
  }
  const count = head.getUint32(4);
  const header = kind === IMAGES ? 16 : 8;
  const [rows, columns] = kind === IMAGES && head.byteLength >= 16 ? [head.getUint32(8), head.getUint32(12)] : [1, 1];
  const [size, pixels] = [rows * columns, `${rows} × ${columns} pixels`];
  if (blob.size !== header + count * size) {
    throw new Error(`${name} is cut off or damaged: its header promises ${header + count * size} bytes, it has ${blob.size}.`);
  }
  if (count === 0) throw new Error(`${name} is empty: its header promises no ${kind === IMAGES ? 'images' : 'labels'}.`);
  if (size === 0) throw new Error(`${name} has images of ${pixels}, in which there is nothing to be seen.`);
  if (kind === LABELS) checkLabels(name, new Uint8Array(await blob.slice(header).arrayBuffer()));
  return { name, kind, count, header, size, pixels, blob };
}

/**
 * @param {number} kind  the first four bytes
 * @returns {string} why a file that begins so is not read: the end of a sentence that begins with its name
 */
function whyNot(kind) {
  const [numbers, dimensions] = [kind >>> 8, kind & 0xff];
  if (OTHER_NUMBERS[numbers]) {
    return `is an IDX file of ${OTHER_NUMBERS[numbers]}, but only unsigned bytes are read: write it anew with one byte, 0 to 255, for each number.`;
  }
  if (numbers === IMAGES >>> 8) {
    return `is an IDX file of ${dimensions} dimensions, but images need three, number, rows and columns, and labels one.`;
  }
  return 'is neither images nor labels in the IDX format of MNIST, plain or .gz.';
}

/**
 * @param {string} name  of the file
 * @param {Uint8Array} labels
 */
function checkLabels(name, labels) {
  const wrong = labels.findIndex((label) => label >= CLASSES);
  if (wrong < 0) return;
  throw new Error(
    `Label number ${(wrong + 1).toLocaleString('en')} of ${name} is ${labels[wrong]}, but there are ten classes, 0 to 9: number the labels anew, or leave the other classes out.`,
  );
}

/**
 * Which labels belong to which images: as many, and where both orders are possible those whose names are the more alike.
 * @param {[Part, Part]} images
 * @param {Part[]} labels  two
 * @returns {Part[]} in the order of the images
 */
function belonging(images, labels) {
  const orders = [labels, labels.toReversed()].filter((order) => order.every(({ count }, i) => count === images[i].count));
  if (orders.length === 0) {
    const alone = images.find(({ count }) => !labels.some((part) => part.count === count)) ?? images[0];
    throw new Error(`No file of labels belongs to ${alone.name}, which has ${alone.count.toLocaleString('en')} images.`);
  }
  const strangeness = (/** @type {Part[]} */ order) => order.reduce((sum, part, i) => sum + distance(part.name, images[i].name), 0);
  const [one, other = Infinity] = orders.map(strangeness);
  if (one === other) {
    throw new Error(
      `All four files have ${images[0].count.toLocaleString('en')} elements, and their names do not say which labels belong to which images: begin the two of a pair alike, as train-images and train-labels.`,
    );
  }
  return orders[other < one ? 1 : 0];
}

/**
 * One pair for both: the last images become the test.
 * @param {Part} images
 * @param {Part} labels
 */
function splitPair(images, labels) {
  const test = Math.floor(images.count / SHARE);
  if (labels.count !== images.count) {
    throw new Error(
      `${images.name} has ${images.count} images but ${labels.name} has ${labels.count} labels; they do not belong together.`,
    );
  }
  if (test === 0) throw new Error(`${images.name} has too few images to set some aside for the test.`);
  const train = images.count - test;
  return {
    files: {
      trainImages: partOf(images, 0, train),
      trainLabels: partOf(labels, 0, train),
      testImages: partOf(images, train, test),
      testLabels: partOf(labels, train, test),
    },
    train,
    test,
  };
}

/**
 * The elements [first, first + count) as an IDX file of their own.
 * @param {Part} part
 * @param {number} first
 * @param {number} count
 */
function partOf({ blob, header, size }, first, count) {
  const number = new DataView(new ArrayBuffer(4));
  number.setUint32(0, count);
  return new Blob([blob.slice(0, 4), number, blob.slice(8, header), blob.slice(header + first * size, header + (first + count) * size)]);
}

/** @param {Part[]} parts */
function larger(parts) {
  return parts.reduce((most, part) => (part.count > most.count ? part : most));
}
