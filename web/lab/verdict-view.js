// The sentences above the chart: who leads, at what cost, what became of the others; and, of the usual race, what to try.

import { html, nothing } from 'lit';
import { goalOf } from '../chart/measures.js';
import { presetOf } from '../presets/story.js';
import { verdict } from '../state/verdict.js';
import { bringIntoView } from './motion.js';

/**
 * Of the racers whose curves are shown.
 * @param {import('../state/store.js').LabState} state
 * @param {string[]} titles
 */
export function verdictView({ racers, loading, view, modes, document, description }, titles) {
  const invites = () => !modes.embed && !modes.hide.includes('rates') && presetOf(document, description)?.id === 'default';
  const shown = (/** @type {unknown} */ _, /** @type {number} */ index) => !view.hidden.includes(racers[index].id);
  const { lead, fates, cost, whole } = verdict(racers.filter(shown), titles.filter(shown), {
    goal: goalOf(view),
    against: view.against,
    some: !racers.every(shown),
  });
  const hidden = racers.length > 0 && !racers.some(shown) ? 'All racers are hidden: show one by its name in the legend.' : '';
  const shortened = whole !== [lead, fates, cost].filter(Boolean).join(' ');
  return html`<div
    class="verdict"
    data-help=${shortened ? whole : nothing}
    @pointerover=${(/** @type {PointerEvent} */ event) => shortened || offerWhole(/** @type {Element} */ (event.currentTarget), whole)}
  >
    <p class="lead">${lead || fates || (loading ? 'Loading the images and the engine …' : hidden)}</p>
    <p class=${cost ? 'cost' : 'cost fate'}>${cost || (lead ? fates : '')}</p>
    ${
      lead && !fates && invites()
        ? html`<p class="fates">
            <button class="hint" aria-description="Goes to its slider, which the arrow keys move too." @click=${goToFirstSlider}>
              Try it: drag SGD’s learning rate to the right. Which racer bears a step that is too long?
            </button>
          </p>`
        : html`<p class="fates">${lead && cost ? fates : ''}</p>`
    }
  </div>`;
}

/**
 * Sentences that are cut off by the room for them are whole in the help. It is asked for when somebody points at them, after this.
 * @param {Element} verdict
 * @param {string} whole
 */
function offerWhole(verdict, whole) {
  const isCut = [...verdict.querySelectorAll('p')].some(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight);
  if (isCut) verdict.setAttribute('data-help', whole);
  else verdict.removeAttribute('data-help');
}

/** Of the first racer. */
function goToFirstSlider() {
  const slider = /** @type {HTMLElement | null} */ (document.querySelector('racer-card .slider'));
  bringIntoView(slider, 'nearest');
  slider?.focus({ preventScroll: true });
}
