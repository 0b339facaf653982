// What lies over a plot: the cursor's line, a dot on each curve, the part that is dragged over; and what pointers do there. A mouse reads
// where it hovers and drags over what to zoom to; a finger reads where it is put down and moved, and leaves the cursor there.

/** A drag shorter than this, in pixels, is a click. */
const SHORTEST_DRAG = 6;

/**
 * @typedef {object} Handlers
 * @property {(left: number | null, kept: boolean) => void} read  pixels from the plot's left edge; null when the mouse has left; `kept`:
 *   whether the place was pointed out and not only passed
 * @property {(from: number, to: number) => void} choose  pixels that were dragged over
 * @property {() => void} whole  on a double click
 */

export class Overlay {
  #over;
  #line = part('plot-line');
  #part = part('plot-part');
  /** @type {HTMLElement[]} */
  #dots = [];
  /** Where a drag of the mouse began. @type {number | null} */
  #from = null;

  /**
   * @param {HTMLElement} over  covers the plot without its axes
   * @param {Handlers} handlers
   */
  constructor(over, { read, choose, whole }) {
    this.#over = over;
    over.append(this.#part, this.#line);
    this.place(null, []);
    this.#mark(null);
    over.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      read(this.#left(event), true);
      if (event.pointerType === 'touch') return;
      this.#from = this.#left(event);
      over.setPointerCapture(event.pointerId);
    });
    over.addEventListener('pointermove', (event) => {
      read(this.#left(event), event.pointerType === 'touch');
      if (this.#from !== null) this.#mark(this.#left(event));
    });
    over.addEventListener('pointerup', (event) => {
      const [from, to] = [this.#from, this.#left(event)];
      this.#mark((this.#from = null));
      if (from !== null && Math.abs(to - from) >= SHORTEST_DRAG) choose(Math.min(from, to), Math.max(from, to));
    });
    over.addEventListener('pointercancel', () => this.#mark((this.#from = null)));
    over.addEventListener('pointerleave', (event) => event.pointerType !== 'touch' && read(null, false));
    over.addEventListener('dblclick', whole);
  }

  /**
   * @param {number | null} left  of the cursor's line, in pixels; null hides it
   * @param {{left: number, top: number, color: string}[]} dots  `color`: a class that has it
   */
  place(left, dots) {
    this.#line.hidden = left === null;
    if (left !== null) this.#line.style.setProperty('translate', `${left}px 0`);
    while (this.#dots.length < dots.length) {
      const dot = part('plot-dot');
      this.#dots.push(dot);
      this.#over.append(dot);
    }
    this.#dots.forEach((dot, index) => {
      const wanted = dots[index];
      dot.hidden = !wanted;
      if (!wanted) return;
      dot.className = `plot-dot ${wanted.color}`;
      dot.style.setProperty('translate', `${wanted.left}px ${wanted.top}px`);
    });
  }

  /** @param {number | null} to  the present end of the drag; null when there is none */
  #mark(to) {
    const from = this.#from;
    this.#part.hidden = from === null || to === null;
    if (from === null || to === null) return;
    this.#part.style.setProperty('left', `${Math.min(from, to)}px`);
    this.#part.style.setProperty('width', `${Math.abs(to - from)}px`);
  }

  /** @param {PointerEvent} event */
  #left(event) {
    const { left, width } = this.#over.getBoundingClientRect();
    return Math.min(Math.max(event.clientX - left, 0), width);
  }
}

/** @param {string} name */
function part(name) {
  const element = document.createElement('div');
  element.className = name;
  return element;
}
