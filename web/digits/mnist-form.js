// Brings a drawing to the form that the images of MNIST have.
//   LeCun, Cortes, Burges: "The MNIST database of handwritten digits": scaled to fit a box of 20 by 20 pixels with its proportions kept,
//   grey where a pixel is covered in part, then moved so that its centre of mass is at the centre of 28 by 28.

import { PIXELS, SIDE } from './test-images.js';

/** The edge of the box that an image just fits. */
const BOX = 20;
/** The row and the column of the pixel that the centre of mass comes to; moves are by whole pixels, as in MNIST itself. */
const CENTER = 14;

/**
 * A picture in grey: `ink` has one value for each pixel, row after row; 0 is paper, 255 is ink.
 * @typedef {{width: number, height: number, ink: Uint8Array}} Picture
 */

/**
 * @param {Picture} picture
 * @returns {Uint8Array | null} 28 by 28 pixels; null where nothing is drawn
 */
export function toMnistForm(picture) {
  const box = boxOfInk(picture);
  return box && centered(fitted(picture, box));
}

/**
 * The mean place of the ink, in rows and columns of whole pixels.
 * @param {Picture} picture
 */
export function centerOfMass({ width, ink }) {
  let mass = 0;
  let x = 0;
  let y = 0;
  ink.forEach((value, index) => {
    mass += value;
    x += value * (index % width);
    y += value * Math.floor(index / width);
  });
  return { x: x / mass, y: y / mass };
}

/** @param {Picture} picture */
function boxOfInk({ width, ink }) {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  ink.forEach((value, index) => {
    if (value === 0) return;
    const x = index % width;
    const y = Math.floor(index / width);
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x + 1);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y + 1);
  });
  return box.right > 0 ? box : null;
}

/**
 * What is inside `box`, scaled to fit 20 by 20: a pixel's grey is the mean of what it covers.
 * @param {Picture} picture
 * @param {{left: number, top: number, right: number, bottom: number}} box
 * @returns {Picture}
 */
function fitted(picture, { left, top, right, bottom }) {
  const length = Math.max(right - left, bottom - top) / BOX; // of a new pixel's edge, in old pixels
  const width = Math.ceil((right - left) / length);
  const height = Math.ceil((bottom - top) / length);
  const ink = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) ink[y * width + x] = Math.round(meanInk(picture, left + x * length, top + y * length, length));
  }
  return { width, height, ink };
}

/**
 * @param {Picture} picture
 * @param {number} left
 * @param {number} top
 * @param {number} length
 * @returns {number} the mean over a square; what lies beyond the picture is paper
 */
function meanInk({ width, height, ink }, left, top, length) {
  const [right, bottom] = [left + length, top + length];
  let total = 0;
  for (let y = Math.floor(top); y < Math.min(bottom, height); y++) {
    const tall = Math.min(bottom, y + 1) - Math.max(top, y);
    for (let x = Math.floor(left); x < Math.min(right, width); x++) {
      total += ink[y * width + x] * tall * (Math.min(right, x + 1) - Math.max(left, x));
    }
  }
  return total / (length * length);
}

/**
 * @param {Picture} picture
 * @returns {Uint8Array} with the picture's centre of mass in the middle; what does not fit is cut off
 */
function centered(picture) {
  const center = centerOfMass(picture);
  const left = CENTER - Math.round(center.x);
  const top = CENTER - Math.round(center.y);
  const pixels = new Uint8Array(PIXELS);
  picture.ink.forEach((value, index) => {
    const x = left + (index % picture.width);
    const y = top + Math.floor(index / picture.width);
    if (x >= 0 && x < SIDE && y >= 0 && y < SIDE) pixels[y * SIDE + x] = value;
  });
  return pixels;
}
