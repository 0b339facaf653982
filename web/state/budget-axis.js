// A race to an equal cost is to be read against that cost: where a budget of gradient equivalents or of seconds is set, the chart's
// horizontal axis becomes it, unless the address names another. Whoever prefers another chooses that afterwards.

import { viewFromWords } from '../share/chart-words.js';
import { raceEnds, UNITS } from './race-end.js';

/**
 * @param {import('../engine/protocol.js').ExperimentDocument} document
 * @returns {'gradients' | 'seconds' | null} null where no cost is what all may spend
 */
export function axisOfBudget(document) {
  const [{ unit }] = raceEnds(document);
  return unit === 'gradients' || unit === 'seconds' ? UNITS[unit].column : null;
}

/** @param {Pick<import('./store.js').Store, 'state' | 'subscribe' | 'updateView'>} store */
export function followBudget(store) {
  /** @type {import('./store.js').LabState['document']} */
  let before = null;
  let chart = '';
  store.subscribe(() => {
    const { document, modes } = store.state;
    if (!document || document === before) return;
    const axis = axisOfBudget(document);
    const isNew = axis !== (before && axisOfBudget(before));
    const isNamed = modes.chart !== chart && viewFromWords(modes).against; // by the address that this experiment came with
    before = document;
    chart = modes.chart;
    if (axis && isNew && !isNamed) store.updateView({ against: axis, zoom: null });
  });
}
