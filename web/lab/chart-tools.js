// What looks closer at the chart and takes it along, below it: zoom, smoothing, chart or table, files.

import { html, nothing } from 'lit';
import { SMOOTHINGS } from '../chart/smoothing.js';
import { closerIcon, furtherIcon } from './icons.js';
import { segments } from './segments.js';

/**
 * @typedef {import('../state/store.js').ChartView} ChartView
 * @typedef {import('../export/save.js').FileKind} FileKind
 */

/** @type {[FileKind, string, string][]} */
const FILES = [
  ['csv', 'CSV', 'Save all rows of all racers as CSV, as the command line prints them.'],
  [
    'json',
    'JSON',
    'Save the experiment and all its rows as JSON; dropped on the page it gives old curves, and the experiment to race again.',
  ],
  ['png', 'PNG', 'Save the chart as a PNG picture.'],
  ['svg', 'SVG', 'Save the chart as an SVG drawing.'],
];

/**
 * @param {ChartView} view
 * @param {object} surroundings
 * @param {boolean} surroundings.zoomed
 * @param {(change: Partial<ChartView>) => void} surroundings.set
 * @param {(direction: 1 | -1) => void} surroundings.zoom
 * @param {() => void} surroundings.whole
 * @param {(kind: FileKind) => void} surroundings.save
 */
export function chartTools(view, { zoomed, set, zoom, whole, save }) {
  return html`<div class="chart-tools">
    <span class="tools" role="group" aria-label="Part of the race">
      <button
        class="plain"
        aria-label="Zoom in"
        aria-description="Show less of the race, around the cursor; or drag over a part of the chart."
        @click=${() => zoom(1)}
      >
        ${closerIcon}
      </button>
      <button
        class="plain"
        aria-label="Zoom out"
        aria-description="Show more of the race."
        aria-disabled=${zoomed ? nothing : 'true'}
        @click=${() => zoom(-1)}
      >
        ${furtherIcon}
      </button>
      <button
        class="plain"
        aria-description="Show all of it again; or double-click the chart."
        aria-disabled=${zoomed ? nothing : 'true'}
        @click=${whole}
      >
        Whole race
      </button>
    </span>
    <label class="tools"
      ><span>smoothing</span>
      <select
        aria-label="Smoothing of the curves"
        aria-description="Lines fitted to the rows around each, whose weight halves every so many rows. Only the drawing is smoothed; table, files and numbers are not."
        @change=${(/** @type {Event} */ event) => set({ smoothing: /** @type {any} */ (event.target).value })}
      >
        ${Object.entries(SMOOTHINGS).map(
          ([name, { label }]) => html`<option value=${name} .selected=${name === view.smoothing}>${label}</option>`,
        )}
      </select>
    </label>
    ${segments({
      name: 'show',
      label: 'Chart or table',
      help: 'Curves, or the same numbers as a table.',
      choices: [
        ['chart', 'Chart'],
        ['table', 'Table'],
      ],
      value: view.show,
      change: (show) => set({ show }),
    })}
    <span class="tools files" role="group" aria-label="Save as a file">
      <span>save</span>
      ${FILES.map(([kind, word, words]) => html`<button class="quiet" aria-description=${words} @click=${() => save(kind)}>${word}</button>`)}
    </span>
  </div>`;
}
