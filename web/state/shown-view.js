// What the chart shows of what was chosen: the race may have no such examples, or no flow to compare with.

/**
 * @typedef {import('./store.js').ChartView} ChartView
 * @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument
 */

/**
 * @param {ExperimentDocument | null} document
 * @returns {{validation: boolean, test: boolean, flow: boolean}} whether there are examples set aside, examples that are never trained on,
 *   and the gradient flow beside the racers
 */
export function partsOf(document) {
  const { data, reference } = /** @type {{data?: {validation?: number, test?: number}, reference?: string}} */ (document ?? {});
  return { validation: Number(data?.validation ?? 0) > 0, test: Number(data?.test ?? 0) > 0, flow: reference === 'gradient_flow' };
}

/**
 * @param {ChartView} view  as chosen
 * @param {ExperimentDocument | null} document
 * @returns {ChartView} what is not there gives way to the training examples, or to the loss
 */
export function shownView(view, document) {
  const has = partsOf(document);
  const on = view.on === 'train' || has[view.on] ? view.on : 'train';
  const measure = view.measure !== 'flow_distance' || has.flow ? view.measure : 'loss';
  return on === view.on && measure === view.measure ? view : { ...view, on, measure };
}
