// What a chart shows as the rows of a table, for who would rather read numbers: as measured, also where the drawing is smoothed
// or has no place for it.

import { nearestRow } from './curves.js';
import { measureLabel, MEASURES } from './measures.js';
import { AXES, hiddenInWords, isZoomed } from './series.js';

/** @typedef {import('./series.js').ChartModel} ChartModel */

/**
 * @typedef {object} TableModel
 * @property {string} caption
 * @property {string} axis                       heading of the first column
 * @property {{title: string, slot: number}[]} racers  one column each
 * @property {{place: string, values: string[]}[]} rows
 * @property {string[] | null} outcomes          under each column, where a racer diverged
 */

/** At most so many rows. */
const MOST = 200;

/**
 * @param {ChartModel} model
 * @returns {TableModel} of the racers that are switched on
 */
export function tableModel(model) {
  const { view } = model;
  const { exact } = MEASURES[view.measure];
  const { label, inTable } = AXES[view.against];
  const shown = model.series.filter(({ hidden }) => !hidden);
  const { places, all } = tablePlaces(model);
  const exactly = view.against === 'step' || view.against === 'epoch';
  const nearest = exactly ? '' : ' Every racer has rows at places of its own: what stands here is from the nearest of them.';
  const chosen = places.length < all ? ` ${places.length} of ${all} places, evenly chosen.` : '';
  const what = `${capital(measureLabel({ ...view, smoothing: 'none' }, model))}, against ${model.xLabel}${isZoomed(model) ? ', the part chosen' : ''}.`;
  const hidden = hiddenInWords(model);
  return {
    caption: hidden ? `${what} ${hidden}` : `${what}${chosen}${nearest}`,
    axis: label,
    racers: shown.map(({ title, slot }) => ({ title, slot })),
    rows: places.map((x) => ({
      place: inTable(x),
      values: shown.map(({ told: { xs, values } }) => {
        const row = nearestRow(xs, x);
        if (row < 0) return '–'; // beyond its last
        return exactly && xs[row] !== x ? '' : exact(values[row]);
      }),
    })),
    outcomes: model.marks.length > 0 ? shown.map(({ id }) => model.marks.find((mark) => mark.id === id)?.words ?? '–') : null,
  };
}

/**
 * @param {ChartModel} model
 * @param {number} [most]
 * @returns {{places: number[], all: number}} places on the horizontal axis at which a racer has a row within the part shown: evenly chosen,
 *   the first and the last among them; and how many there are
 */
export function tablePlaces(model, most = MOST) {
  const [from, to] = isZoomed(model) ? model.xRange : [-Infinity, Infinity]; // a logarithmic axis has no place for the start
  const shown = model.series.filter(({ hidden }) => !hidden);
  const every = new Float64Array(shown.reduce((sum, { told }) => sum + told.xs.length, 0));
  let filled = 0;
  for (const { told } of shown) {
    every.set(told.xs, filled);
    filled += told.xs.length;
  }
  every.sort();
  let count = 0;
  for (const x of every) if (x >= from && x <= to && (count === 0 || x !== every[count - 1])) every[count++] = x; // each of them once
  if (count <= most) return { places: [...every.subarray(0, count)], all: count };
  return { places: Array.from({ length: most }, (_, index) => every[Math.round((index * (count - 1)) / (most - 1))]), all: count };
}

/** @param {string} text */
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
