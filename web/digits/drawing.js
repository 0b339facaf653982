// What the visitor draws: ink on a sheet, put there by a round pen whose edge is smooth. Knows no DOM.

import { SIDE } from './test-images.js';

/** Dots of the sheet for each pixel of an image. */
export const FINENESS = 10;
/** The edge of the sheet, in dots. */
export const SHEET = SIDE * FINENESS;
/** As thick as the strokes of MNIST are in a digit that fills the sheet. */
const PEN_RADIUS = 1.15 * FINENESS;

/** @typedef {{x: number, y: number}} Point  in dots, from the upper left corner */

export class Drawing {
  width = SHEET;
  height = SHEET;
  ink = new Uint8Array(SHEET * SHEET);

  clear() {
    this.ink.fill(0);
  }

  /**
   * Shows an image of 28 by 28 pixels, enlarged, in place of what is drawn.
   * @param {Uint8Array} pixels
   */
  show(pixels) {
    for (let at = 0; at < this.ink.length; at++) {
      const [x, y] = [at % SHEET, Math.floor(at / SHEET)];
      this.ink[at] = pixels[Math.floor(y / FINENESS) * SIDE + Math.floor(x / FINENESS)];
    }
  }

  /**
   * Draws a straight line, or a dot where both ends are the same.
   * @param {Point} from
   * @param {Point} to
   */
  line(from, to) {
    const reach = PEN_RADIUS + 1;
    const first = (/** @type {number} */ a, /** @type {number} */ b) => Math.max(0, Math.floor(Math.min(a, b) - reach));
    const last = (/** @type {number} */ a, /** @type {number} */ b) => Math.min(SHEET - 1, Math.ceil(Math.max(a, b) + reach));
    for (let y = first(from.y, to.y); y <= last(from.y, to.y); y++) {
      for (let x = first(from.x, to.x); x <= last(from.x, to.x); x++) {
        const distance = distanceToLine({ x: x + 0.5, y: y + 0.5 }, from, to);
        const covered = Math.min(1, Math.max(0, PEN_RADIUS + 0.5 - distance));
        const at = y * SHEET + x;
        this.ink[at] = Math.max(this.ink[at], Math.round(255 * covered));
      }
    }
  }
}

/**
 * @param {Point} point
 * @param {Point} from
 * @param {Point} to
 */
function distanceToLine(point, from, to) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / squared;
  const clamped = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - clamped * dx, point.y - from.y - clamped * dy);
}
