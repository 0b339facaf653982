// The stability strip: for each racer learning rate times the eigenvalues of the loss's Hessian, from the smallest to the largest, beside
// the limit 2 of an explicit step and the limit -1 of an implicit one.

import { html, nothing, svg } from 'lit';
import { coreCount } from '../../engine/cores.js';
import { LabElement } from '../../lab/base.js';
import { formatNumber, formatPercent } from '../../state/format.js';
import { isWorseThanAtStart } from '../../state/results.js';
import { colorName, dashOf } from '../../state/racer-style.js';
import { racersOf } from '../../state/racers.js';
import { shortestTitles } from '../../state/short-titles.js';
import { learningRateAt, learningRateOf } from '../learning-rate.js';
import { EdgeWatch, examplesOf, shareOf } from './edges.js';
import { historyView, tells } from './history.js';
import { limitOf, PLAIN } from './limits.js';
import { endOf, placeOf, ticksTo } from './scale.js';
import { captionOf, isSaturated, spanInWords } from './words.js';

/**
 * @typedef {import('../../state/store.js').LabState} LabState
 * @typedef {import('../../state/store.js').RacerState} RacerState
 */

const ROW = 17;
const AXIS = 17;
const RIGHT = 58;
/** About how wide a letter is, and what the names may take of the width. */
const LETTER = 6.2;
const NAMES = 0.34;

/**
 * What the strip says of one racer.
 * @typedef {object} Span
 * @property {string} title
 * @property {number} slot
 * @property {number} high  learning rate times the largest eigenvalue; NaN while it is not known
 * @property {number} low   and times the smallest, which is looked for less often
 * @property {[number, number] | null} recent  the range of `high` over the last few measurements; null where there are not two
 * @property {import('./history.js').Point[]} past  of all measurements of this race
 * @property {boolean} diverged
 * @property {boolean} worse    whether its training loss is above that at the start
 * @property {import('./limits.js').Limit} limit  that its method has
 * @property {boolean} exact    whether its curvature is measured on just those examples that each of its steps sees
 */

export class StabilityStrip extends LabElement {
  static properties = {
    state: { attribute: false },
    titles: { attribute: false },
    experiment: { attribute: false },
    width: { state: true },
    open: { state: true },
  };

  #watch = new EdgeWatch({
    ask: async (id, question) => {
      if (!this.experiment) throw new Error('There is no experiment yet.');
      return this.experiment.ask(id, question);
    },
    onChange: () => this.requestUpdate(),
    cores: coreCount(),
    rateOf: (id, step) => {
      const index = this.state?.racers.findIndex((racer) => racer.id === id) ?? -1;
      return learningRateAt(racersOf(this.state?.document ?? null)[index], this.state?.racers[index]?.columns, step);
    },
  });
  /** @type {ResizeObserver | null} */
  #resized = null;
  #look = () => this.#inquire();

  constructor() {
    super();
    /** @type {LabState | null} */
    this.state = null;
    /** @type {string[]} */
    this.titles = [];
    /** @type {Pick<import('../../state/experiment.js').Experiment, 'ask'> | null} */
    this.experiment = null;
    this.width = 0;
    /** Whether the lines over the steps are wanted; null until the visitor says so. @type {boolean | null} */
    this.open = null;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#resized = new ResizeObserver(([entry]) => (this.width = Math.floor(entry.contentRect.width)));
    this.#resized.observe(this);
    document.addEventListener('visibilitychange', this.#look);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#resized?.disconnect();
    this.#watch.rest();
    document.removeEventListener('visibilitychange', this.#look);
  }

  updated() {
    this.#inquire();
  }

  render() {
    const { state, titles, width } = this;
    if (!state?.document) return nothing;
    const spans = spansOf(state, titles, this.#watch.edges);
    const share = shareOf(state.racers, this.#watch.edges);
    const { batch } = /** @type {{batch?: unknown}} */ (state.document);
    const open = this.open ?? (batch === 'full' && tells(spans));
    const steps = Math.max(0, ...state.racers.map(({ totalSteps }) => totalSteps));
    return html`
      <p class="strip-title" data-help=${helpOf(examples(state))}>
        <b>Stability</b> <span>ηλ: learning rate × curvature of the loss</span>
        <button
          class="plain"
          aria-expanded=${open}
          aria-description="What was measured of each racer from the start of the race on."
          @click=${() => (this.open = !open)}
        >
          over the steps
        </button>
        <span class="strip-cost">${costInWords(share, state.view.speed, state.racers.length > coreCount())}</span>
      </p>
      <p class="strip-watch">${captionOf(spans, examples(state))}</p>
      ${width > 0 ? drawing(spans, width) : html`<svg height=${heightOf(spans)}></svg>`}
      ${open && width > 0 ? historyView(spans, width, steps) : nothing}
    `;
  }

  #inquire() {
    const { state } = this;
    if (!state?.document || document.hidden || this.width === 0) this.#watch.rest();
    else this.#watch.watch(state.racers, examples(state), state.view.speed);
  }
}
customElements.define('stability-strip', StabilityStrip);

/** @type {import('../instruments.js').Instrument['place']} */
export const place = 'race';

/** @type {import('../instruments.js').Instrument['view']} */
export const view = ({ state, titles, experiment }) =>
  html`<stability-strip class="instrument" .state=${state} .titles=${titles} .experiment=${experiment}></stability-strip>`;

/** @param {LabState} state */
function examples({ document }) {
  const { data, batch } = /** @type {any} */ (document);
  return examplesOf(data, batch);
}

/** @param {number} count */
function helpOf(count) {
  return (
    `Each line goes from the learning rate times the smallest eigenvalue of the Hessian to that times the largest one. Beyond 2 a plain explicit ` +
    `step grows along the steepest direction; below −1 the system of an implicit step with the exact Hessian is no longer definite. ` +
    `With momentum the limit is the thick tick on the racer’s own line. Where the dot is hollow the method has another limit. “Saturated” means that a racer’s loss is above its start and hardly curves any more. The pale band is where the dot was in the last measurements. ` +
    `The smallest eigenvalue is looked for in every fourth of them. By Lanczos, on ${count.toLocaleString('en')} training examples, while the racers race.`
  );
}

/**
 * @param {LabState} state
 * @param {string[]} titles
 * @param {Map<string, import('./edges.js').Edges>} edges
 * @returns {Span[]}
 */
export function spansOf({ racers, document }, titles, edges) {
  const settings = racersOf(document);
  return racers.map(({ id, slot, columns, status, loading }, index) => {
    const diverged = status === 'diverged';
    const known = loading ? undefined : edges.get(id); // of one that begins anew they are those of its last race
    const rate = learningRateOf(settings[index], columns, known?.step);
    const last = (known?.recent ?? []).filter(Number.isFinite);
    return {
      title: titles[index],
      slot,
      low: rate * (known?.smallest ?? NaN),
      high: rate * (known?.largest ?? NaN),
      past: known?.past ?? [],
      recent: last.length > 1 ? [Math.min(...last), Math.max(...last)] : null,
      diverged,
      worse: isWorseThanAtStart(columns),
      limit: limitOf(settings[index], document),
      exact: isExact(settings[index], document),
    };
  });
}

/**
 * @param {import('../../state/racers.js').Racer | undefined} settings
 * @param {LabState['document']} document
 */
function isExact(settings, document) {
  const { data: { train = NaN } = {}, batch: common } = /** @type {any} */ (document);
  const batch = settings?.batch ?? common;
  return (batch === 'full' || Number(batch) >= train) && examplesOf({ train }, batch) === train;
}

/**
 * @param {number} share  NaN: there is none yet
 * @param {number} speed
 * @param {boolean} beside  whether a racer is measured while others race
 */
function costInWords(share, speed, beside) {
  if (!Number.isFinite(share)) return '';
  const when = speed < Infinity ? 'while racers wait' : beside ? 'beside the race' : 'of the compute'; // as wide each
  return `measuring takes ${formatPercent(share)} ${when}`;
}

/** @param {Span[]} spans */
const heightOf = (spans) => spans.length * ROW + AXIS;

/** Whether a number is the limit: its own, or that of the explicit step in whose stead it steps. @param {Span['limit']} limit */
const hasLimit = ({ kind }) => kind === 'explicit' || kind === 'implicit';

/**
 * @param {Span[]} spans
 * @param {number} width  of the drawing, in pixels
 */
function drawing(spans, width) {
  const height = heightOf(spans);
  const bottom = height - AXIS;
  const titles = spans.map(({ title }) => title);
  const names = shortestTitles(titles, Math.floor((NAMES * width) / LETTER));
  const left = Math.ceil(12 + LETTER * Math.max(10, ...names.map(({ length }) => length)));
  const end = endOf(spans.flatMap(({ high, recent }) => [high, ...(recent ?? [])]));
  const x = (/** @type {number} */ z) => left + (width - left - RIGHT) * placeOf(z, end);
  const words = spans.map(spanInWords).join(' ');
  return html`<svg
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
    role="img"
    aria-label="Learning rate times curvature, against the limits 2 and −1. ${words}"
  >
    <rect class="beyond" x=${x(2)} y="0" width=${x(end) - x(2)} height=${bottom} />
    <rect class="beyond" x=${left} y="0" width=${x(-1) - left} height=${bottom} />
    ${ticksTo(end).map((z) => svg`<line class=${z === 2 || z === -1 ? 'limit' : 'tick'} x1=${x(z)} x2=${x(z)} y1="0" y2=${bottom} /><text class=${z === 2 || z === -1 ? 'limit' : ''} x=${x(z)} y=${height - 4} text-anchor="middle">${formatNumber(z)}</text>`)}
    ${spans.map((span, index) => {
      const { slot, low, high, recent, diverged, limit } = span;
      const y = (index + 0.5) * ROW;
      const known = Number.isFinite(high);
      const whole = known && Number.isFinite(low);
      const color = colorName(slot).replace('--', '');
      return svg`<g class=${color}>
        <text class="of" x="0" y=${y + 4}>${names[index]}</text>
        ${limit.at === PLAIN ? nothing : svg`<line class="own-limit" x1=${x(limit.at)} x2=${x(limit.at)} y1=${y - 7} y2=${y + 7} />`}
        ${
          known
            ? svg`${recent ? svg`<rect class="recent" x=${x(recent[0]) - 4.5} width=${x(recent[1]) - x(recent[0]) + 9} y=${y - 6.5} height="13" rx="6.5" />` : nothing}
                ${
                  whole
                    ? svg`<line class="span" x1=${x(low)} x2=${x(high)} y1=${y} y2=${y} stroke-dasharray=${dashOf(slot).join(' ') || 'none'} />
                        <line class="low" x1=${x(low)} x2=${x(low)} y1=${y - 4} y2=${y + 4} />`
                    : nothing
                }
                <circle class=${hasLimit(limit) ? 'high' : 'high hollow'} cx=${x(high)} cy=${y} r="4.5" />`
            : nothing
        }
        <text class="of" x=${width} y=${y + 4} text-anchor="end">${diverged ? 'diverged' : isSaturated(span) ? 'saturated' : known ? formatNumber(high) : '–'}</text>
      </g>`;
    })}
  </svg>`;
}
