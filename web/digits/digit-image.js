// An image of 28 by 28 pixels, in ink on whatever lies behind it. Without pixels it is an empty square of the same size.

import { PIXELS, SIDE } from './test-images.js';

export class DigitImage extends HTMLElement {
  /** @type {HTMLCanvasElement | null} */
  #canvas = null;
  /** @type {Uint8Array | null} */
  #pixels = null;

  connectedCallback() {
    if (this.#canvas) return;
    this.#canvas = document.createElement('canvas');
    this.#canvas.width = SIDE;
    this.#canvas.height = SIDE;
    this.append(this.#canvas);
    this.#draw();
  }

  get pixels() {
    return this.#pixels;
  }

  set pixels(pixels) {
    this.#pixels = pixels;
    this.#draw();
  }

  #draw() {
    const context = this.#canvas?.getContext('2d');
    if (!context) return;
    if (this.#pixels?.length === PIXELS) context.putImageData(new ImageData(inkOf(this.#pixels), SIDE, SIDE), 0, 0);
    else context.clearRect(0, 0, SIDE, SIDE);
  }
}
customElements.define('digit-image', DigitImage);

/**
 * Black, as opaque as there is ink; the styles turn it to white where the page is dark.
 * @param {Uint8Array} ink
 */
export function inkOf(ink) {
  const data = new Uint8ClampedArray(4 * ink.length);
  for (let at = 0; at < ink.length; at++) data[4 * at + 3] = ink[at];
  return data;
}
