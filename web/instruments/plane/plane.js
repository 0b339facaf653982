// The plane of the race: all racers' paths in one plane, the loss around them as contour lines, and how much of the paths it shows.

import { html, nothing, svg } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { sentenceOf } from '../../engine/sentence.js';
import { placing, ticks } from '../../chart/scales.js';
import { LabElement } from '../../lab/base.js';
import { segments } from '../../lab/segments.js';
import { formatCount, formatMeasured, formatNumber, formatPower, formatPercent, listInWords } from '../../state/format.js';
import { isPenalized, PENALIZED } from '../../state/penalty.js';
import { colorName, dashOf } from '../../state/racer-style.js';
import { latest } from '../../state/results.js';
import { contour, levelsInRatio, refined } from '../plot/contours.js';
import { examplesOf } from '../sample.js';
import { EXAMPLES, explore, forPath, GRID, leaps, originOf, outside, POINTS } from './landscape.js';
import { replay } from './replay.js';

/**
 * @typedef {import('../look.js').Look} Look
 * @typedef {import('./landscape.js').Landscape} Landscape
 * @typedef {import('./landscape.js').Kind} Kind
 * @typedef {import('./landscape.js').Track} Track
 *
 * A landscape with what is said of it, whatever races later. `penalty`: said of its losses, that they have an L2 penalty, where there is
 * one; `examples`: of how many they are; `origin`: that of its paths.
 * @typedef {Landscape & {penalty: string, examples: number, origin: string}} Picture
 */

export const name = 'plane';
export const title = 'The plane of the race';
export const watch =
  'All racers start at one point, and bolder lines are lower. Look for a valley, who leaps to and fro across it and who goes along its floor. Below the picture stands how much of the ways it shows.';

const LEVELS = 10;
/** Parts of a cell of the grid along which a line may bend. */
const PARTS = 4;
const EDGE = { left: 56, right: 10, top: 8, bottom: 36 };

export class PlanePanel extends LabElement {
  static properties = {
    state: { attribute: false },
    titles: { attribute: false },
    racer: { attribute: false },
    look: { attribute: false },
    engine: { attribute: false },
    kind: { state: true },
    landscape: { state: true },
    awaited: { state: true },
    progress: { state: true },
    row: { state: true },
    problem: { state: true },
    cursor: { state: true },
    width: { state: true },
  };

  /** @type {Look | null} */
  #own = null;
  /** @type {AbortController | null} */
  #running = null;
  #seconds = 0;
  /** Whether the point is read by who points at it, and sees what is read. */
  #pointed = false;
  /** @type {ResizeObserver | null} */
  #resized = null;

  constructor() {
    super();
    /** @type {import('../../state/store.js').LabState | null} */
    this.state = null;
    /** @type {string[]} */
    this.titles = [];
    this.racer = '';
    /** @type {Look | null} */
    this.look = null;
    /** @type {import('../../lab/lab-app.js').Engine | null} */
    this.engine = null;
    /** @type {Kind} */
    this.kind = 'paths';
    /** @type {Picture | null} */
    this.landscape = null;
    /** The racers of the first picture, whose place stands there from when it is asked for on.
     * @type {Pick<Track, 'title' | 'slot' | 'steps'>[] | null} */
    this.awaited = null;
    this.progress = '';
    /** How that goes on, too often for an announcement. */
    this.row = '';
    this.problem = '';
    /** A point of the grid that is read. @type {[number, number] | null} */
    this.cursor = null;
    this.width = 0;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#resized = new ResizeObserver(([entry]) => (this.width = Math.floor(entry.contentRect.width)));
    this.#resized.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#resized?.disconnect();
    this.#running?.abort();
    this.#own?.close();
  }

  render() {
    const { landscape, awaited, progress, problem } = this;
    const tracks = landscape?.tracks ?? awaited;
    return html`
      <div class="instrument-controls">
        ${segments({
          name: 'plane-kind',
          label: 'Plane',
          help: 'That in which the paths are scattered most, or that of the steepest curvature where the racer that is looked at stands.',
          choices: [
            ['paths', 'Principal directions of the paths'],
            ['curvature', 'Steepest curvature'],
          ],
          value: this.kind,
          disabled: progress !== '',
          change: (kind) => (this.kind = kind),
        })}
        <button
          type="button"
          class=${progress ? 'plain' : 'primary'}
          aria-description=${progress ? 'Ends the drawing.' : 'Runs all racers again as far as they have got, in workers of their own, and draws their paths.'}
          @click=${() => (progress ? this.#running?.abort() : this.#draw())}
        >
          ${progress ? 'Stop' : landscape ? 'Draw again' : 'Draw the race so far'}
        </button>
      </div>
      ${this.#news()}
      <div class="plane-picture">
        ${this.width === 0 || !tracks ? nothing : landscape ? this.#picture(landscape, this.width) : this.#frame(this.width)}
      </div>
      ${tracks ? keyed(landscape !== null, this.#legend(tracks)) : nothing}
      <p class="in-words ${tracks ? 'plane-words' : ''}">${landscape && !progress ? this.#inWords(landscape) : ''}</p>
      <p class="instrument-cost" role=${problem ? 'alert' : nothing}>${problem || this.#cost()}</p>
    `;
  }

  /** What is shown below the controls, of which not everything is announced; what is stays where another thing is shown in its place. */
  #news() {
    const { progress, row } = this;
    const readOut = progress ? '' : this.#readOut();
    const pointed = this.#pointed ? readOut : '';
    const said = progress || (!pointed && readOut) || this.#whose();
    return html`<p class="plane-at"><span class=${pointed ? 'news' : nothing} aria-live="polite">${said}</span>${row || pointed}</p>`;
  }

  async #draw() {
    const { look, engine, state, racer } = this;
    const document = state?.document;
    if (!look || !engine || !document) return;
    const { makeWorker, requestLock } = engine;
    const own = (this.#own ??= look.own('paths'));
    const release = own.keep();
    const running = (this.#running = new AbortController());
    Object.assign(this, { problem: '', progress: 'Begins …', cursor: null });
    this.#seconds = 0;
    const racers = state.racers.filter(({ loading, status }) => !loading && status !== 'failed');
    const titles = new Map(state.racers.map(({ id }, index) => [id, this.titles[index]]));
    this.awaited ??= racers.map(({ id, slot, columns }) => ({ title: titles.get(id) ?? '', slot, steps: [latest(columns, 'step') || 0] }));
    const said = { penalty: isPenalized(document) ? `, ${PENALIZED},` : '', examples: examplesOf(document, EXAMPLES) };
    try {
      const files = await engine.library.load(String(/** @type {any} */ (document).data.set));
      await explore(
        {
          ask: async (name, ...args) => {
            const { value, seconds } = await own.ask(racer, name, ...args);
            this.#seconds += seconds;
            return value;
          },
          replay: async (index, steps, onPoint) => {
            const text = JSON.stringify(forPath(document, Math.max(...steps)));
            const run = { text, racer: state.racers.indexOf(racers[index]), files, steps, onPoint };
            this.#seconds += await replay({ makeWorker, requestLock, signal: running.signal, ...run });
          },
          onChange: ({ progress, row = '', ...found }) => {
            Object.assign(this, { progress, row });
            if (!('losses' in found)) return;
            const landscape = /** @type {Landscape} */ (found);
            this.landscape = { ...landscape, ...said, origin: originOf(state, landscape.tracks) };
          },
          signal: running.signal,
        },
        racers,
        racer,
        this.kind,
        (id) => titles.get(id) ?? '',
      );
    } catch (error) {
      this.problem = running.signal.aborted ? 'Stopped.' : `The plane could not be drawn: ${sentenceOf(error)}`;
    }
    Object.assign(this, { progress: '', row: '' });
    release();
    own.close();
  }

  /**
   * @param {Landscape} landscape
   * @param {number} width
   */
  #picture(landscape, width) {
    const { xs, ys, losses, tracks, kind } = landscape;
    const { height, left, right, top, bottom } = placesIn(width);
    const x = placing([xs[0], xs[GRID - 1]], false, left, right);
    const y = placing([ys[0], ys[GRID - 1]], false, bottom, top);
    const gridX = (/** @type {number} */ column) => round(left + ((right - left) * column) / (GRID - 1));
    const gridY = (/** @type {number} */ row) => round(bottom - ((bottom - top) * row) / (GRID - 1));
    const levels = levelsInRatio(losses, LEVELS);
    const fine = refined(losses.map(Math.log), GRID, PARTS);
    const words =
      kind === 'paths' ? ['first principal direction', 'second principal direction'] : ['steepest', 'second steepest direction'];
    return html`<svg
      width=${width}
      height=${height}
      viewBox="0 0 ${width} ${height}"
      role="application"
      tabindex="0"
      aria-label="Map of the loss with the racers’ paths"
      aria-description="The arrow keys move over the map and read the loss."
      @pointermove=${(/** @type {PointerEvent} */ event) => this.#pointAt(event, { left, right, top, bottom })}
      @pointerleave=${() => (this.cursor = null)}
      @keydown=${(/** @type {KeyboardEvent} */ event) => this.#onKey(event)}
    >
      <clipPath id="plane-within"><rect x=${left} y=${top} width=${right - left} height=${bottom - top} /></clipPath>
      <rect class="ground" x=${left} y=${top} width=${right - left} height=${bottom - top} />
      ${levels.map(
        (level, index) =>
          svg`<path class="contour level-${index}" d=${contour(fine.values, fine.columns, Math.log(level))
            .map((piece) => piece.map((place) => place / PARTS))
            .map(([x1, y1, x2, y2]) => `M${gridX(x1)} ${gridY(y1)}L${gridX(x2)} ${gridY(y2)}`)
            .join('')} />`,
      )}
      ${ticks([xs[0], xs[GRID - 1]], false, Math.max(2, Math.floor(width / 110))).map((tick) => svg`<text x=${round(x(tick))} y=${bottom + 14} text-anchor="middle">${tickText(tick)}</text>`)}
      ${ticks([ys[0], ys[GRID - 1]], false, 5).map((tick) => svg`<text x=${left - 6} y=${round(y(tick)) + 4} text-anchor="end">${tickText(tick)}</text>`)}
      <text x=${width / 2} y=${height - 6} text-anchor="middle" class="plane-axes">${words[0]} (across), ${words[1]} (up)</text>
      <g clip-path="url(#plane-within)">${tracks.map((track) => this.#track(track, x, y))}</g>
      ${this.cursor ? svg`<circle class="cursor" cx=${gridX(this.cursor[0])} cy=${gridY(this.cursor[1])} r="6" />` : nothing}
    </svg>`;
  }

  /**
   * @param {Track} track
   * @param {(value: number) => number} x
   * @param {(value: number) => number} y
   */
  #track({ slot, points }, x, y) {
    if (points.length === 0) return nothing;
    const places = points.map(([a, b]) => [round(x(a)), round(y(b))]);
    const end = places[places.length - 1];
    return svg`<g class=${colorName(slot).replace('--', '')}>
      <polyline class="track" points=${places.map((place) => place.join(',')).join(' ')} stroke-dasharray=${dashOf(slot).join(' ') || nothing} />
      ${places.slice(1, -1).map(([a, b]) => svg`<circle class="dot" cx=${a} cy=${b} r="2" />`)}
      <circle class="end" cx=${end[0]} cy=${end[1]} r="5.5" />
      <rect class="start" x=${places[0][0] - 4} y=${places[0][1] - 4} width="8" height="8" />
    </g>`;
  }

  /**
   * What holds the picture's place.
   * @param {number} width
   */
  #frame(width) {
    const { height, left, right, top, bottom } = placesIn(width);
    return html`<svg width=${width} height=${height} aria-hidden="true">
      <rect class="ground" x=${left} y=${top} width=${right - left} height=${bottom - top} />
    </svg>`;
  }

  /** @param {Pick<Track, 'title' | 'slot' | 'steps'>[]} tracks */
  #legend(tracks) {
    return html`<ul class="plane-legend">
      ${tracks.map(
        ({ title, slot, steps }) =>
          html`<li class=${colorName(slot).replace('--', '')}>
            <svg width="30" height="12" aria-hidden="true">
              ${svg`<line class="track" x1="0" x2="24" y1="6" y2="6" stroke-dasharray=${dashOf(slot).join(' ') || nothing} /><circle class="end" cx="24" cy="6" r="4.5" />`}
            </svg>
            <span>${title}, to step ${formatCount(steps.at(-1) ?? 0)}</span>
          </li>`,
      )}
      <li>
        <svg width="12" height="12" aria-hidden="true">${svg`<rect class="start" x="2" y="2" width="8" height="8" />`}</svg>
        <span>start</span>
      </li>
    </ul>`;
  }

  /** @param {Picture} landscape */
  #inWords(landscape) {
    const { kind, eigenvalues, explained, scatter, tracks, losses, looked, left, penalty } = landscape;
    const [low, high] = [Math.min(...losses), Math.max(...losses)];
    const shares = eigenvalues.map((value) => formatPercent(scatter > 0 ? value / scatter : 0));
    const plane =
      kind === 'paths'
        ? `The plane shows ${formatPercent(explained)} of the paths’ variance: its directions explain ${shares[0]} and ${shares[1]}.`
        : `The eigenvalues of the two directions are ${eigenvalues.map(formatMeasured).join(' and ')}; the plane shows ${formatPercent(explained)} of the paths’ variance.`;
    const levels = levelsInRatio(losses, LEVELS);
    const lines =
      levels.length > 0
        ? ` Contours from ${formatMeasured(levels[0])} to ${formatMeasured(levels[levels.length - 1])}, each ${formatMeasured((levels[1] ?? 1) / levels[0])} times the one before, the lower the bolder;`
        : '';
    const range = `${lines} in the picture the loss${penalty} goes from ${formatMeasured(low)} to ${Number.isFinite(high) ? formatMeasured(high) : 'values that are not finite'}.`;
    const end = endInWords(landscape, tracks.find(({ id }) => id === looked)?.title ?? '', penalty);
    const astray = tracks.flatMap((track) => {
      const beyond = outside(track, landscape) + track.lost;
      return beyond > 0 ? ` ${track.title} is outside of the picture at ${beyond} of ${track.points.length + track.lost} points.` : '';
    });
    const apart =
      left > 0
        ? ` The mean and the directions leave out ${left === 1 ? 'a point that is' : `${formatCount(left)} points that are`} far from all others.`
        : '';
    return `${plane}${fewInWords(explained)}${leapsInWords(landscape)}${apart}${range}${end}${astray.join('')}`;
  }

  #cost() {
    if (!this.landscape || this.progress) return '';
    const { penalty, examples } = this.landscape;
    return `Paths of up to ${POINTS} points, closer at first; the loss${penalty} over ${formatCount(examples)} training examples; ${formatNumber(Number(this.#seconds.toPrecision(2)))} s of compute, beside the race.`;
  }

  #whose() {
    const { landscape, state } = this;
    return landscape && state && originOf(state, landscape.tracks) !== landscape.origin ? 'This picture is of an earlier race.' : '';
  }

  #readOut() {
    const { landscape, cursor } = this;
    if (!landscape || !cursor) return '';
    const loss = landscape.losses[cursor[1] * GRID + cursor[0]];
    const place = `${formatMeasured(landscape.xs[cursor[0]])}, ${formatMeasured(landscape.ys[cursor[1]])}`;
    return loss === undefined
      ? ''
      : `At ${place} the loss${landscape.penalty} is ${Number.isFinite(loss) ? formatMeasured(loss) : 'not finite'}.`;
  }

  /**
   * @param {PointerEvent} event
   * @param {{left: number, right: number, top: number, bottom: number}} frame
   */
  #pointAt(event, { left, right, top, bottom }) {
    const box = /** @type {Element} */ (event.currentTarget).getBoundingClientRect();
    const column = Math.round(((event.clientX - box.left - left) / (right - left)) * (GRID - 1));
    const row = Math.round(((bottom - (event.clientY - box.top)) / (bottom - top)) * (GRID - 1));
    const within = (/** @type {number} */ value) => value >= 0 && value < GRID;
    this.#pointed = true;
    this.cursor = within(column) && within(row) ? [column, row] : null;
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
    if (!step) return;
    event.preventDefault();
    const middle = (GRID - 1) / 2;
    const [column, row] = this.cursor ?? [middle, middle];
    const kept = (/** @type {number} */ value) => Math.min(GRID - 1, Math.max(0, value));
    this.#pointed = false;
    this.cursor = [kept(column + step[0]), kept(row + step[1])];
  }
}
customElements.define('plane-panel', PlanePanel);

/**
 * @param {number} width  of the picture
 * @returns {{height: number, left: number, right: number, top: number, bottom: number}} its height, and where the plane is in it
 */
function placesIn(width) {
  const height = Math.round(Math.min(460, Math.max(300, 0.6 * width)));
  return { height, left: EDGE.left, right: width - EDGE.right, top: EDGE.top, bottom: height - EDGE.bottom };
}

/** Below this share of the variance a picture shows little of the ways. */
const LITTLE = 0.5;

/** Losses are alike that differ by no more than this share. */
const ALIKE = 0.05;

/** @param {number} explained */
export function fewInWords(explained) {
  return explained < LITTLE ? ' That is little: mostly the paths go out of the plane, and the picture does not show it.' : '';
}

/**
 * Who leaps to and fro in the picture, as far as its points tell.
 * @param {Pick<Landscape, 'tracks' | 'xs'>} landscape
 */
export function leapsInWords({ tracks, xs }) {
  const who = tracks.filter((track) => leaps(track, { xs })).map(({ title }) => title);
  if (who.length === 0) return ' From dot to dot nobody leaps to and fro along the first direction.';
  return ` From dot to dot ${listInWords(who)} ${who.length > 1 ? 'leap' : 'leaps'} to and fro along the first direction.`;
}

/**
 * What of a racer's end the picture does not show; empty where it shows about the same loss.
 * @param {Pick<Landscape, 'ownLoss' | 'shownLoss'>} landscape
 * @param {string} title
 * @param {string} [penalty]  said of the loss
 */
export function endInWords({ ownLoss, shownLoss }, title, penalty = '') {
  const [own, shown] = [formatMeasured(ownLoss), formatMeasured(shownLoss)];
  if (!Number.isFinite(ownLoss) || Math.abs(ownLoss - shownLoss) <= ALIKE * ownLoss) return '';
  return ` Where ${title} has got to its own loss${penalty} is ${own}, in the picture ${shown}: the rest of its way goes out of the plane.`;
}

/** @param {number} tick  which has room for six letters */
export function tickText(tick) {
  return Math.abs(tick) >= 1e4 ? formatPower(tick) : formatNumber(tick);
}

/** @param {number} value */
function round(value) {
  return Math.round(10 * value) / 10;
}

/** @type {import('../instruments-section.js').InstrumentBelow['view']} */
export const view = ({ state, titles, racer, look, engine }) =>
  html`<plane-panel .state=${state} .titles=${titles} .racer=${racer} .look=${look} .engine=${engine}></plane-panel>`;
