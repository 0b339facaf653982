// A race to an equal cost is to be read against that cost: where a budget of gradient equivalents or of seconds is set, the chart's
// horizontal axis becomes it, unless the address names another. Whoever prefers another chooses that afterwards.

import { viewFromWords } from '../share/chart-words.js';
import { raceEnds, UNITS } from './race-end.js';

/** @param {Pick<import('./store.js').Store, 'state' | 'subscribe' | 'updateView'>} store */
export function followBudget(store) {
  let before = store.state.document;
  store.subscribe(() => {
    const { document } = store.state;
    if (!document || document === before) return;
    const unit = unitOf(document);
    const isNew = unit !== (before && unitOf(before));
    before = document;
    const isCost = unit === 'gradients' || unit === 'seconds';
    if (isNew && isCost && !viewFromWords(store.state.modes).against) store.updateView({ against: UNITS[unit].column, zoom: null });
  });
}

/** @param {import('../engine/protocol.js').ExperimentDocument} document */
function unitOf(document) {
  return raceEnds(document)[0].unit;
}
