// The instruments of the lab. It can do without each of them: what has no line here is not there.

export * as stabilityStrip from './stability-strip/stability-strip.js';

/**
 * What the module of an instrument exports.
 * @typedef {object} Instrument
 * @property {'race'} place  where it stands: with the race
 * @property {(surroundings: Surroundings) => unknown} view
 *
 * @typedef {object} Surroundings
 * @property {import('../state/store.js').LabState} state
 * @property {string[]} titles  of the racers
 * @property {import('../state/experiment.js').Experiment | null} experiment
 */
