// The racers' cards, one below the other, and the button that adds one more.

import { html } from 'lit';
import { isLeftOut } from '../share/modes.js';
import { methodOf, racersOf } from '../state/racers.js';
import { addIcon } from './icons.js';
import './racer-card.js';

/**
 * @typedef {object} CardActions
 * @property {import('./edits.js').Edits} edits
 * @property {(event: Event, change: Promise<void>) => void} report  tells when a change is refused
 * @property {(id: string) => void} mute   hides a racer's curves, or shows them again
 * @property {(index: number) => void} edit
 * @property {() => void} add
 * @property {(index: number) => Promise<void>} remove
 * @property {(index: number, to: number) => Promise<void>} move
 */

/**
 * @param {import('../state/store.js').LabState} state
 * @param {string[]} titles
 * @param {CardActions} actions
 */
export function racerCards({ description, document, racers, view, modes }, titles, { edits, report, mute, edit, add, remove, move }) {
  const all = racersOf(document);
  const cards = racers.map((racer, index) => {
    const settings = all[index];
    return html`<racer-card
      .racer=${racer}
      .settings=${settings}
      .method=${description && methodOf(settings, description)}
      .label=${titles[index]}
      .index=${index}
      .count=${racers.length}
      .fixed=${modes.hide.includes('rates')}
      .undoes=${!isLeftOut(modes, 'tools')}
      .muted=${view.hidden.includes(racer.id)}
      @racer-changed=${(/** @type {CustomEvent} */ event) => report(event, edits.replace(index, event.detail))}
      @rate-changed=${(/** @type {CustomEvent} */ event) => report(event, edits.learningRate(index, event.detail))}
      @racer-edit=${() => edit(index)}
      @racer-duplicate=${(/** @type {CustomEvent} */ event) => report(event, edits.duplicate(index))}
      @racer-restart=${(/** @type {CustomEvent} */ event) => report(event, edits.restart())}
      @racer-mute=${() => mute(racer.id)}
      @racer-move=${(/** @type {CustomEvent} */ event) => report(event, move(index, event.detail))}
      @racer-remove=${(/** @type {CustomEvent} */ event) => report(event, remove(index))}
    ></racer-card>`;
  });
  return html`${cards}<button
      class="add"
      aria-description="Another optimizer, from the same start and on the same batches (A)."
      @click=${add}
    >
      ${addIcon} Add a racer
    </button>`;
}
