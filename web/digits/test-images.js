// The test images of MNIST and their labels, read from the unpacked IDX files that the racers read too.

/** The edge of an image, in pixels. */
export const SIDE = 28;
/** Bytes of an image. */
export const PIXELS = SIDE * SIDE;
/** How many different labels there are. */
export const CLASSES = 10;

/** Bytes before the first image, and before the first label: what the file holds and its sizes, four bytes each, the highest first. */
const IMAGES_HEADER = 16;
const LABELS_HEADER = 8;
/** The first four bytes: unsigned bytes, in three dimensions and in one. */
const IMAGES_MAGIC = 0x803;
const LABELS_MAGIC = 0x801;

/**
 * @typedef {object} TestImages
 * @property {number} count
 * @property {Uint8Array} pixels  image after image, row after row; 0 is paper, 255 is ink
 * @property {Uint8Array} labels
 */

/**
 * @param {import('../engine/protocol.js').DataFiles} files
 * @param {number} count  how many of the first to read
 * @returns {Promise<TestImages>} rejects where the files are not what they should be
 */
export async function readTestImages({ testImages, testLabels }, count) {
  const [images, labels] = await Promise.all([
    bytesOf(testImages, IMAGES_HEADER + count * PIXELS),
    bytesOf(testLabels, LABELS_HEADER + count),
  ]);
  const imageSizes = sizes(images, IMAGES_HEADER);
  const labelSizes = sizes(labels, LABELS_HEADER);
  const right =
    imageSizes[0] === IMAGES_MAGIC &&
    labelSizes[0] === LABELS_MAGIC &&
    imageSizes[2] === SIDE &&
    imageSizes[3] === SIDE &&
    images.length === IMAGES_HEADER + count * PIXELS &&
    labels.length === LABELS_HEADER + count;
  if (!right) throw new Error(`The test images are not ${count} images of ${SIDE} by ${SIDE} pixels with their labels.`);
  return { count, pixels: images.subarray(IMAGES_HEADER), labels: labels.subarray(LABELS_HEADER) };
}

/**
 * @param {TestImages} images
 * @param {number} index
 */
export function imageAt({ pixels }, index) {
  return pixels.subarray(index * PIXELS, (index + 1) * PIXELS);
}

/**
 * @param {Blob} blob
 * @param {number} length
 */
async function bytesOf(blob, length) {
  return new Uint8Array(await blob.slice(0, length).arrayBuffer());
}

/**
 * @param {Uint8Array} bytes
 * @param {number} length  of the header
 * @returns {number[]}
 */
function sizes(bytes, length) {
  if (bytes.length < length) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  return Array.from({ length: length / 4 }, (_, index) => view.getUint32(4 * index));
}
