// The picture of the stage, and the start in it, which is dragged or moved by the arrow keys.

import { html, nothing, svg } from 'lit';
import { LabElement } from '../../lab/base.js';
import { formatNumber } from '../../state/format.js';
import { contourPaths, edges, pathOf, placing, pointAt, SIDE, slowMotion } from './drawing.js';
import { within } from './stages.js';

/**
 * @typedef {import('./stages.js').Point} Point
 * @typedef {import('./stages.js').View} View
 * @typedef {import('./stages.js').Answer} Answer
 * @typedef {import('./every-method.js').Player} Player
 * @typedef {import('./inquirer.js').Found} Found
 */

/** Steps of an arrow key, as shares of the view; with Shift. */
const [KEY_STEP, LONG_KEY_STEP] = [1 / 80, 1 / 10];

/** @fires start-moved  with `detail` where to */
export class StagePicture extends LabElement {
  static properties = {
    found: { attribute: false },
    view: { attribute: false },
    start: { attribute: false },
    paths: { attribute: false },
    players: { attribute: false },
    one: { attribute: false },
    moment: { attribute: false },
  };

  /** The last values that became lines. @type {{values: Float64Array, paths: string[]} | null} */
  #contours = null;

  constructor() {
    super();
    /** @type {Found | null} */
    this.found = null;
    /** @type {View} */
    this.view = { left: -1, bottom: -1, side: 2 };
    /** @type {Point} */
    this.start = [0, 0];
    /** @type {Answer['paths']} */
    this.paths = [];
    /** Whose they are. @type {Player[]} */
    this.players = [];
    /** The player that stands out; -1: none. */
    this.one = -1;
    /** Of the slow motion; below 0: the paths are shown in its stead. */
    this.moment = -1;
  }

  render() {
    const { found, view, start, paths, players, one, moment } = this;
    const [x, y] = placing(view)(start);
    if (found && this.#contours?.values !== found.values) this.#contours = { values: found.values, paths: contourPaths(found.values) };
    const drawn =
      found && moment < 0 ? paths.map((path, index) => (players[index] ? pathOf(path, players[index].slot, found.view) : nothing)) : [];
    return html`<svg
      class="stage"
      viewBox="0 0 ${SIDE} ${SIDE}"
      role="group"
      aria-label="The stage"
      @pointerdown=${this.#drag}
      @pointermove=${this.#drag}
    >
      <rect class="ground" width=${SIDE} height=${SIDE} />
      ${found ? this.#contours?.paths.map((path) => svg`<path class="contour" d=${path} />`) : nothing} ${edges(view)}
      <g class=${one < 0 ? '' : 'quiet'}>${drawn}</g>
      <g class="strong">${drawn[one] ?? nothing}</g>
      ${found && moment >= 0 ? slowMotion(found.answer, found.wanted.start, found.wanted.rate, view, moment) : nothing}
      <g
        class="start"
        role="slider"
        tabindex="0"
        aria-label="Start"
        aria-description="From here all methods go. The arrow keys move it, with Shift further."
        aria-valuemin=${view.left}
        aria-valuemax=${view.left + view.side}
        aria-valuenow=${start[0]}
        aria-valuetext="${formatNumber(start[0])} across, ${formatNumber(start[1])} up"
        @keydown=${this.#onKey}
      >
        <circle class="reach" cx=${x} cy=${y} r="24" />
        <circle class="knob" cx=${x} cy=${y} r="7" />
      </g>
    </svg>`;
  }

  /** @param {Point} start */
  #moveTo(start) {
    this.send(
      'start-moved',
      within(start, this.view).map((value) => Number(value.toPrecision(4))),
    );
  }

  #drag = (/** @type {PointerEvent} */ event) => {
    const stage = /** @type {SVGSVGElement} */ (event.currentTarget);
    const onKnob = /** @type {Element} */ (event.target).closest('.start') !== null;
    if (event.type === 'pointerdown') {
      if (event.button !== 0 || (event.pointerType === 'touch' && !onKnob)) return; // a finger elsewhere scrolls the page
      event.preventDefault();
      stage.setPointerCapture(event.pointerId);
      /** @type {SVGElement | null} */ (stage.querySelector('.start'))?.focus({ preventScroll: true });
    } else if (!stage.hasPointerCapture(event.pointerId)) {
      return;
    }
    const { left, top, width, height } = stage.getBoundingClientRect();
    this.#moveTo(pointAt(this.view, (event.clientX - left) / width, (event.clientY - top) / height));
  };

  #onKey = (/** @type {KeyboardEvent} */ event) => {
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
    if (!way) return;
    event.preventDefault();
    const step = this.view.side * (event.shiftKey ? LONG_KEY_STEP : KEY_STEP);
    this.#moveTo([this.start[0] + step * way[0], this.start[1] + step * way[1]]);
  };
}
customElements.define('stage-picture', StagePicture);
