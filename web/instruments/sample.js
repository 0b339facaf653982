// How many training examples a measurement of curvature takes: so many that it lasts some tenths of a second, and the same in the race and
// after it. Knows no DOM.

const MOST = 500;
const FEWEST = 50;

/** Parameters for which the most are affordable: those of the network that the lab begins with, 784-64-10. */
const PARAMETERS = 50890;

/** @param {number} parameters  of the network */
export function examplesFor(parameters) {
  const affordable = Math.floor((MOST * PARAMETERS) / parameters / 50) * 50;
  return Math.min(MOST, Math.max(FEWEST, affordable));
}

/**
 * How many of the examples that there are an instrument takes.
 * @param {import('../engine/protocol.js').ExperimentDocument | null} document
 * @param {number} wanted
 */
export function examplesOf(document, wanted) {
  const { train = Infinity } = /** @type {{train?: number}} */ (document?.data ?? {});
  return Math.min(wanted, train);
}
