// Every message between the page and a racer's worker. Nothing else may be posted.
//
// A worker owns its own WebAssembly module and at most one race of one racer; the page owns what it is sent. Each message that
// concerns a race carries the `runId` the page gave it, so that answers of a race the visitor has already replaced are recognised
// and dropped. Every request but `pace` has an answer of its own, in the order of the requests: a `play` that `pause` ends gives two `paused`.
// A question about what a racer has learnt, or another learning rate for it, may come at any time; the answer is known by its `askId`.
// What cannot be done is answered by `failed` with one sentence for the visitor.

/**
 * The experiment document as the core accepts it (every key optional) and prints it (every key present).
 * @typedef {Record<string, unknown>} ExperimentDocument
 */

/**
 * The files of a data set, already unpacked: of images trainImages, trainLabels, testImages and testLabels; of a table the table. A Blob
 * crosses to a worker without being copied.
 * @typedef {Record<string, Blob>} DataFiles
 */

/**
 * One array per column, all of the same length, one entry per recorded row. What is not defined in a row is NaN.
 * @typedef {Record<string, Float64Array>} Columns
 */

/** @typedef {'ready' | 'running' | 'paused' | 'finished' | 'diverged' | 'failed'} RacerStatus */

/**
 * One setting of a method, as the core's table of methods declares it. The form is built from it and knows no method by name.
 * @typedef {object} OptionDescription
 * @property {string} key        its place in the racer's object; a dot enters a nested object, as in `cg.tolerance`
 * @property {'number' | 'integer' | 'choice' | 'blocks'} kind
 * @property {string} label      for people
 * @property {string} help       one sentence
 * @property {number | string | string[]} default
 * @property {number} [minimum]  smallest value accepted (number, integer)
 * @property {number} [maximum]  largest value accepted (number, integer)
 * @property {boolean} [logarithmic]  whether values are best chosen on a logarithmic scale
 * @property {(WordDescription & {needsFullBatch: boolean})[]} [choices]  the words accepted (choice)
 */

/** @typedef {{name: string, label: string, help: string}} WordDescription */

/**
 * @typedef {object} MethodDescription
 * @property {string} name
 * @property {string} label
 * @property {string} help
 * @property {boolean} implicit
 * @property {boolean} needsFullBatch  whether it is refused unless every step sees all examples
 * @property {OptionDescription[]} options
 */

/**
 * What the core can do: everything the page's forms, labels and limits are made of.
 * @typedef {object} Description
 * @property {string} version
 * @property {ExperimentDocument} document  the default document, every key present
 * @property {(WordDescription & {train: number, test: number, table: boolean})[]} sets
 * @property {WordDescription[]} pixels
 * @property {WordDescription[]} activations
 * @property {WordDescription[]} initializations
 * @property {WordDescription[]} references  what a racer's path can be measured against
 * @property {MethodDescription[]} methods
 */

/**
 * page -> worker
 * @typedef {{type: 'unpack', runId: number, blob: Blob}} Unpack
 *   a file, packed by gzip or not; answered by unpacked or failed
 * @typedef {{type: 'describe', runId: number}} Describe
 *   answered by described
 * @typedef {{type: 'validate', runId: number, text: string}} Validate
 *   `text` is an experiment document as JSON; answered by validated or failed
 * @typedef {{type: 'prepare', runId: number, text: string, racer: number, files: DataFiles}} Prepare
 *   replaces whatever the worker was doing by racer number `racer` (from 0) of the document; answered by progress (the row of
 *   step 0) and ready, or by failed
 * @typedef {{type: 'play', runId: number, steps: number, stepsPerSecond: number}} Play
 *   takes at most `steps` steps from here (Infinity: to the end), at most `stepsPerSecond` each second (Infinity: as many as it can), and records a row where it stops; answered by progress ... and
 *   then paused (after `steps` or by pause) or finished
 * @typedef {{type: 'pace', runId: number, stepsPerSecond: number}} Pace
 *   from now on at most so many steps a second; has no answer unless there is no such race
 * @typedef {{type: 'pause', runId: number}} Pause
 *   answered by paused within one slice, or within one step where a step is longer; nothing is recorded for it
 * @typedef {{type: 'ask', runId: number, askId: number, question: Question}} Ask
 *   what the racer has learnt so far; answered by answered between two slices of a run, or by failed
 * @typedef {{kind: 'predict', pixels: Uint8Array} | {kind: 'test', count: number} | {kind: 'weights' | 'parameters'} | {kind: 'sharpness', examples: number, smallestEvery: number}} Question
 *   the probabilities that it gives to each class, of images one after the other, or of the first `count` test examples; the weights of
 *   its first layer, neuron after neuron; all its parameters; of the Hessian of the mean loss over the first `examples` training examples the largest and the
 *   smallest eigenvalue, the products with it that they took, and the seconds (the race goes on meanwhile); the smallest, which takes most
 *   of them, the second time that is asked, then every `smallestEvery` times, and while the race rests; NaN otherwise
 * @typedef {{type: 'change', runId: number, askId: number, learningRate: number}} Change
 *   from the next step on this learning rate, just as if the document had it in `learning_rate_from`; answered by changed, or by failed
 * @typedef {Unpack | Describe | Validate | Prepare | Play | Pace | Pause | Ask | Change} MessageToWorker
 *
 * worker -> page
 * @typedef {{type: 'unpacked', runId: number, blob: Blob}} Unpacked
 * @typedef {{type: 'described', runId: number, description: Description}} Described
 * @typedef {{type: 'validated', runId: number, document: ExperimentDocument}} Validated
 *   the document with every key present
 * @typedef {{type: 'ready', runId: number, totalSteps: number}} Ready
 * @typedef {{type: 'progress', runId: number, columns: Columns}} Progress
 *   the rows recorded since the last progress; the buffers are transferred
 * @typedef {{type: 'paused', runId: number, step: number}} Paused
 * @typedef {{type: 'finished', runId: number, reason: 'finished' | 'diverged', step: number}} Finished
 * @typedef {{type: 'failed', runId: number, message: string}} Failed
 * @typedef {{type: 'answered', runId: number, askId: number, step: number, values: Float32Array}} Answered
 *   `step`: of the racer when it had these values; the buffer is transferred
 * @typedef {{type: 'changed', runId: number, askId: number, step: number}} Changed
 *   `step`: after how many steps; 0 where nothing was changed, because the race has not begun or is over
 * @typedef {Unpacked | Described | Validated | Ready | Progress | Paused | Finished | Failed | Answered | Changed} MessageFromWorker
 */

/**
 * The buffers whose ownership moves with a message.
 * @param {MessageFromWorker} message
 * @returns {ArrayBuffer[]}
 */
export function transferables(message) {
  if (message.type === 'answered') return [/** @type {ArrayBuffer} */ (message.values.buffer)];
  if (message.type !== 'progress') return [];
  const buffers = Object.values(message.columns).map((column) => /** @type {ArrayBuffer} */ (column.buffer));
  return [...new Set(buffers)]; // the core's columns are all in one
}
