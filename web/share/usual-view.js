// What the chart shows of an experiment by itself, when its link says nothing of it.

import { presetOf } from '../presets/story.js';
import { axisOfBudget } from '../state/budget-axis.js';
import { initialState } from '../state/store.js';

/**
 * @param {import('../engine/protocol.js').ExperimentDocument} document
 * @param {import('../engine/protocol.js').Description} description
 * @returns {import('../state/store.js').ChartView}
 */
export function usualView(document, description) {
  const { view } = initialState();
  return { ...view, against: axisOfBudget(document) ?? view.against, ...presetOf(document, description)?.view };
}
