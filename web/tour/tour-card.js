// The guided tour: a card beside the part of the page that it speaks of, which stays usable meanwhile.

import { html, nothing } from 'lit';
import { bringIntoView } from '../lab/motion.js';
import { LabElement } from '../lab/base.js';
import { removeIcon } from '../lab/icons.js';
import { isLeftOut } from '../share/modes.js';
import { stepsOn } from './steps.js';

/**
 * @typedef {import('./steps.js').Reach} Reach
 * @typedef {import('./steps.js').Raced} Raced
 */

/** What is pointed at carries this attribute. */
const MARK = 'data-toured';
/** Here the card stands beside what it speaks of; on narrower screens below its beginning. */
const BESIDE = matchMedia('(min-width: 981px)');

export class TourCard extends LabElement {
  static properties = { at: { state: true }, raced: { state: true } };

  /** @type {Reach | null} */
  #reach = null;
  /** What had the focus before. @type {HTMLElement | null} */
  #opener = null;
  /** Ends the subscription to the store. @type {(() => void) | null} */
  #leave = null;

  constructor() {
    super();
    /** The number of the step, null while the tour is closed. @type {number | null} */
    this.at = null;
    /** What the steps speak of. @type {Raced | null} */
    this.raced = null;
  }

  /** @param {Reach} reach */
  open(reach) {
    this.#leave?.();
    this.#reach = reach;
    this.#leave = reach.store.subscribe(() => this.#follow(reach.store.state));
    this.raced = reach.store.state;
    this.#opener = /** @type {HTMLElement | null} */ (globalThis.document.activeElement);
    this.at = 0;
  }

  /**
   * Speaks of what is raced now; where the page has the step no longer, at the last that it has.
   * @param {Raced} raced
   */
  #follow(raced) {
    if (raced.document === this.raced?.document && raced.modes === this.raced?.modes) return;
    this.raced = raced;
    this.at = Math.min(this.at ?? 0, stepsOn(raced).length - 1);
  }

  render() {
    const { at, raced } = this;
    if (at === null || !raced) return nothing;
    const steps = stepsOn(raced);
    const { title, text, side, offer } = steps[at];
    const offered = offer && !(offer.part && isLeftOut(raced.modes, offer.part)) ? offer : null;
    const last = at === steps.length - 1;
    return html`<section
      class="tour ${side}"
      role="dialog"
      aria-labelledby="tour-title"
      @keydown=${(/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && this.#close()}
    >
      <div class="tour-head">
        <h2 id="tour-title" tabindex="-1">${title(raced)}</h2>
        <span class="tour-place">step ${at + 1} of ${steps.length}</span>
        <button class="quiet" aria-label="Close the tour" aria-description="Ends the tour (Escape)." @click=${() => this.#close()}>
          ${removeIcon}
        </button>
      </div>
      ${text(raced).map((paragraph) => html`<p>${paragraph}</p>`)}
      <div class="tour-foot">
        ${offered ? html`<button class="plain" aria-description="Does it for you, on the page." @click=${() => this.#take(offered)}>${offered.label}</button>` : nothing}
        <span class="tour-ways">
          <button class="plain" aria-description="The step before." ?disabled=${at === 0} @click=${() => this.#go(-1)}>Back</button>
          <button
            class="primary"
            aria-description=${last ? 'Ends the tour.' : 'The next step.'}
            @click=${() => (last ? this.#close() : this.#go(1))}
          >
            ${last ? 'Done' : 'Next'}
          </button>
        </span>
      </div>
    </section>`;
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (!changed.has('at')) return;
    globalThis.document.querySelector(`[${MARK}]`)?.removeAttribute(MARK);
    if (this.at === null || !this.raced) return;
    const { target: selector, view } = stepsOn(this.raced)[this.at];
    const target = globalThis.document.querySelector(selector);
    target?.setAttribute(MARK, '');
    bringIntoView(target, BESIDE.matches ? 'nearest' : 'start');
    if (view) this.#reach?.store.updateView(view);
    /** @type {HTMLElement | null} */ (this.querySelector('h2'))?.focus({ preventScroll: true });
  }

  /** @param {NonNullable<import('./steps.js').Step['offer']>} offer */
  #take({ run, shows }) {
    if (!this.#reach) return;
    run(this.#reach);
    if (shows && !BESIDE.matches) bringIntoView(globalThis.document.querySelector(shows), 'start'); // the card is at the foot
  }

  /** @param {1 | -1} by */
  #go(by) {
    this.at = (this.at ?? 0) + by;
  }

  #close() {
    this.#leave?.();
    this.at = null;
    this.#opener?.focus();
  }
}
customElements.define('tour-card', TourCard);

/** @param {Reach} reach */
export function openTour(reach) {
  const card = /** @type {TourCard | null} */ (globalThis.document.querySelector('tour-card')) ?? new TourCard();
  if (!card.isConnected) globalThis.document.body.append(card);
  card.open(reach);
}
