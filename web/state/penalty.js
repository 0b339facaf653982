// Which loss has the L2 penalty: what the methods step on does, training and test loss do not, and where there is a penalty the page says so.

/** @param {import('../engine/protocol.js').ExperimentDocument | null | undefined} document */
export function isPenalized(document) {
  return Number(document?.l2 ?? 0) > 0;
}

/** Said of a loss that has it. */
export const PENALIZED = 'with the L2 penalty';
