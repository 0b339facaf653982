// Where a digit is drawn, with a mouse, a finger, a pen or the keyboard, and what the networks get of it.

import { html, nothing } from 'lit';
import { LabElement } from '../lab/base.js';
import { formatCount } from '../state/format.js';
import { inkOf } from './digit-image.js';
import { Drawing, FINENESS, SHEET } from './drawing.js';
import { toMnistForm } from './mnist-form.js';
import { imageAt, SIDE } from './test-images.js';

/**
 * What is on the sheet. `pixels` is null where that is nothing, `truth` where nobody knows which digit it is.
 * @typedef {{pixels: Uint8Array | null, truth: number | null}} Digit
 */

/** How the arrow keys move the pen, in columns and rows. @type {Record<string, [number, number]>} */
const MOVES = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * @fires digit-changed  with `detail` the Digit, at most once in a frame
 */
export class DigitPad extends LabElement {
  static properties = {
    images: { attribute: false },
    digit: { state: true },
    test: { state: true },
    pen: { state: true },
  };

  #drawing = new Drawing();
  #frame = 0;
  /** Where the pointer that draws was last. @type {import('./drawing.js').Point | null} */
  #last = null;

  constructor() {
    super();
    /** @type {import('./test-images.js').TestImages | null} */
    this.images = null;
    /** @type {Digit} */
    this.digit = { pixels: null, truth: null };
    /** The number of the test image on the sheet, null where there is none. @type {number | null} */
    this.test = null;
    /** The pen that the keyboard moves. */
    this.pen = { column: SIDE / 2, row: SIDE / 2, down: false };
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  render() {
    const { digit, pen, images } = this;
    return html`
      <p class="digit-invitation">Draw a digit here, with mouse, finger or pen, or take a test image.</p>
      <div
        class="digit-sheet"
        role="application"
        tabindex="0"
        aria-label="Drawing area"
        aria-describedby="digit-keys"
        @keydown=${this.#onKey}
        @blur=${() => (this.pen = { ...this.pen, down: false })}
        @pointerdown=${this.#onDown}
        @pointermove=${this.#onMove}
        @pointerup=${this.#onUp}
        @pointercancel=${this.#onUp}
      >
        <canvas width=${SHEET} height=${SHEET}></canvas>
        <svg viewBox="0 0 ${SIDE} ${SIDE}" aria-hidden="true" class=${pen.down ? 'down' : ''}>
          <circle cx=${pen.column + 0.5} cy=${pen.row + 0.5} r="1.15" />
        </svg>
      </div>
      <div class="digit-beside">
        <figure class="digit-input">
          <digit-image
            .pixels=${digit.pixels}
            role="img"
            aria-label=${digit.pixels ? 'The image that the networks get' : 'No image yet'}
          ></digit-image>
          <figcaption>What the networks get: 28 × 28 pixels</figcaption>
        </figure>
        <p class="digit-truth">${this.#inWords()}</p>
        <button
          class="plain"
          aria-description="An image that no racer has trained on."
          ?disabled=${!images?.count}
          @click=${this.#onRandom}
        >
          Random test digit
        </button>
        <button
          class="plain"
          aria-description="An empty sheet."
          aria-disabled=${digit.pixels ? nothing : 'true'}
          @click=${() => this.#clear()}
        >
          Clear
        </button>
      </div>
      <p class="digit-keys" id="digit-keys">By keyboard: the arrow keys move the pen, Space lowers and lifts it, Delete clears.</p>
      <p class="news" role="status">${pen.down ? 'Pen down' : 'Pen up'}</p>
    `;
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (!changed.has('images') || !this.images?.count) return;
    if (this.test !== null) this.showTest(Math.min(this.test, this.images.count - 1));
    else if (!this.digit.pixels) this.showTest(0);
  }

  #inWords() {
    const { digit, test } = this;
    if (test !== null) return `Test image ${formatCount(test + 1)}: labelled ${digit.truth}`;
    return digit.pixels ? 'Your drawing, scaled and centred' : 'Draw a digit';
  }

  /** @param {PointerEvent} event */
  #onDown(event) {
    if (event.button !== 0 || !event.isPrimary) return;
    const sheet = /** @type {HTMLElement} */ (event.currentTarget);
    sheet.setPointerCapture(event.pointerId);
    this.#last = placeOf(event, sheet);
    this.#draw(this.#last, this.#last);
  }

  /** @param {PointerEvent} event */
  #onMove(event) {
    if (!this.#last || !event.isPrimary) return;
    const sheet = /** @type {HTMLElement} */ (event.currentTarget);
    const all = event.getCoalescedEvents?.() ?? [];
    for (const one of all.length > 0 ? all : [event]) {
      const place = placeOf(one, sheet);
      this.#draw(this.#last, place);
      this.#last = place;
    }
  }

  /** @param {PointerEvent} event */
  #onUp(event) {
    if (event.isPrimary) this.#last = null;
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = MOVES[event.key];
    if (move) this.#movePen(move);
    else if (event.key === ' ') this.#turnPen(!this.pen.down);
    else if (event.key === 'Escape') this.#turnPen(false);
    else if (event.key === 'Delete' || event.key === 'Backspace') this.#clear();
    else return;
    event.preventDefault();
  }

  /** @param {[number, number]} move */
  #movePen([columns, rows]) {
    const before = this.pen;
    const inside = (/** @type {number} */ at) => Math.min(SIDE - 1, Math.max(0, at));
    this.pen = { ...before, column: inside(before.column + columns), row: inside(before.row + rows) };
    if (before.down) this.#draw(dotOf(before), dotOf(this.pen));
  }

  /** @param {boolean} down */
  #turnPen(down) {
    this.pen = { ...this.pen, down };
    if (down) this.#draw(dotOf(this.pen), dotOf(this.pen));
  }

  /**
   * A line on what the visitor has drawn so far; a test image makes way.
   * @param {import('./drawing.js').Point} from
   * @param {import('./drawing.js').Point} to
   */
  #draw(from, to) {
    if (this.test !== null) this.#drawing.clear();
    this.test = null;
    this.#drawing.line(from, to);
    this.#schedule();
  }

  #clear() {
    this.test = null;
    this.#drawing.clear();
    this.#schedule();
  }

  #onRandom() {
    const count = this.images?.count ?? 0;
    const shown = this.test ?? -1;
    const others = shown < 0 || count === 1 ? count : count - 1;
    const drawn = Math.floor(Math.random() * others);
    this.showTest(others < count && drawn >= shown ? drawn + 1 : drawn); // another one than there is now
  }

  /** @param {number} index */
  showTest(index) {
    if (!this.images) return;
    this.test = index;
    this.#drawing.show(imageAt(this.images, index));
    this.#schedule();
  }

  #schedule() {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#take();
    });
  }

  /** Shows the sheet, and tells what is on it. */
  #take() {
    const canvas = /** @type {HTMLCanvasElement} */ (this.querySelector('.digit-sheet canvas'));
    canvas.getContext('2d')?.putImageData(new ImageData(inkOf(this.#drawing.ink), SHEET, SHEET), 0, 0);
    const { images, test } = this;
    const shown = images && test !== null && test < images.count;
    this.digit = shown
      ? { pixels: imageAt(images, test).slice(), truth: images.labels[test] }
      : { pixels: toMnistForm(this.#drawing), truth: null };
    this.send('digit-changed', this.digit);
  }
}
customElements.define('digit-pad', DigitPad);

/**
 * @param {PointerEvent} event
 * @param {HTMLElement} sheet
 */
function placeOf(event, sheet) {
  const { left, top, width, height } = sheet.getBoundingClientRect();
  return { x: ((event.clientX - left) / width) * SHEET, y: ((event.clientY - top) / height) * SHEET };
}

/** @param {{column: number, row: number}} pen */
function dotOf({ column, row }) {
  return { x: (column + 0.5) * FINENESS, y: (row + 0.5) * FINENESS };
}
