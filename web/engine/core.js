// The core's raw exports as an Engine: C++ reports problems as text, this file throws them.

/**
 * @typedef {import('./protocol.js').Description} Description
 * @typedef {import('./protocol.js').ExperimentDocument} ExperimentDocument
 * @typedef {import('./protocol.js').Columns} Columns
 */

/**
 * A race of one racer inside the module. Whoever asked for it owns it and calls `delete()`.
 * @typedef {object} Race
 * @property {() => void} advance        one unit of work: an optimizer step, or a block of an evaluation
 * @property {() => void} requestRow     asks for a row at the current step
 * @property {(learningRate: number) => void} changeLearningRate  from the next step on
 * @property {() => boolean} rowPending  whether an evaluation is under way
 * @property {() => 'running' | 'finished' | 'diverged'} status
 * @property {() => number} step
 * @property {() => number} totalSteps
 * @property {() => Columns} takeColumns  the rows since the last call
 * @property {(pixels: Uint8Array) => Float32Array} predict  of images, one after the other: the probability of each class, likewise
 * @property {(first: number, count: number) => Float32Array} predictTest  the same of test examples
 * @property {() => Float32Array} parameters  all of them, in the order of the core
 * @property {() => Float32Array} firstWeights  of the first layer, neuron after neuron: the weight of each input
 * @property {() => void} delete
 */

/**
 * The edges of the Hessian along the path of a race, which must outlive it. Whoever asked for it owns it and calls `delete()`.
 * @typedef {object} Sharpness
 * @property {(race: Race) => void} begin  where the race is now
 * @property {(smallestToo: boolean) => boolean} advance  one product with the Hessian; false when there is nothing more to find
 * @property {() => Float64Array} edges    the largest and the smallest eigenvalue, NaN where there are none, the smallest also where it was not
 *   wanted, and the products that they took
 * @property {() => void} delete
 */

/**
 * What an instrument looks at. Whoever asked for it owns it and calls `delete()`.
 * @typedef {object} Scope
 * @property {() => void} delete
 */

/** What measures where a racer stands, and what goes on from there. @typedef {'instruments' | 'paths'} InstrumentKind */

/**
 * A module of instruments. Its other functions, most of which take a scope first, give JSON, or an object with typed arrays.
 * @typedef {{createScope: (text: string, racer: number, data: DataBytes) => {problem: string, scope: Scope | null}} &
 *   Record<string, (...args: any[]) => unknown>} InstrumentModule
 */

/**
 * What the generated glue gives.
 * @typedef {object} RawCore
 * @property {() => string} describe
 * @property {(text: string) => {problem: string, document: string}} normalize
 * @property {(text: string, racer: number, data: DataBytes) => {problem: string, race: Race | null}} createRace
 * @property {(race: Race, examples: number) => Sharpness} createSharpness
 */

/** The unpacked files of a data set, as the core calls them. @typedef {Record<string, Uint8Array>} DataBytes */

/**
 * @typedef {object} Engine
 * @property {() => Description} describe
 * @property {(text: string) => ExperimentDocument} normalize  throws the core's sentence when the document is wrong
 * @property {(text: string, racer: number, data: DataBytes) => Race} createRace  throws likewise; the caller owns the race
 * @property {(race: Race, examples: number) => Sharpness} createSharpness  over the first so many training examples; the caller owns it
 */

/**
 * @param {RawCore} core
 * @returns {Engine}
 */
export function engineFrom(core) {
  return {
    describe: () => JSON.parse(core.describe()),
    normalize(text) {
      const { problem, document } = core.normalize(text);
      if (problem) throw new Error(problem);
      return JSON.parse(document);
    },
    createRace(text, racer, data) {
      const { problem, race } = core.createRace(text, racer, data);
      if (problem || !race) throw new Error(problem || 'The core made no race and gave no reason.');
      return race;
    },
    createSharpness: (race, examples) => core.createSharpness(race, examples),
  };
}
