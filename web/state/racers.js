// Racers of a document, as people know them: what they are called, what is set, which parameters are theirs.

/**
 * @typedef {import('../engine/protocol.js').Description} Description
 * @typedef {import('../engine/protocol.js').MethodDescription} MethodDescription
 * @typedef {import('../engine/protocol.js').OptionDescription} OptionDescription
 * @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument
 * @typedef {Record<string, unknown>} Racer  one entry of the document's `racers`
 */

import { formatExact } from './format.js';
import { same } from './link.js';

/**
 * @param {ExperimentDocument | null} document
 * @returns {Racer[]}
 */
export function racersOf(document) {
  return /** @type {Racer[]} */ (document?.racers ?? []);
}

/**
 * @param {Racer} racer
 * @param {Description} description
 * @returns {MethodDescription}
 */
export function methodOf(racer, description) {
  return description.methods.find(({ name }) => name === racer.method) ?? description.methods[0];
}

/**
 * The learning rates that a racer goes on with: after how many steps, and which.
 * @param {Racer} racer
 * @returns {[step: number, rate: number][]} the earliest first
 */
export function learningRateChanges({ learning_rate_from: changes = {} }) {
  return Object.entries(/** @type {Record<string, number>} */ (changes))
    .map(([step, rate]) => /** @type {[number, number]} */ ([Number(step), rate]))
    .sort(([a], [b]) => a - b);
}

/**
 * @param {Racer} racer
 * @param {number} step  how many it has taken
 * @returns {unknown} the learning rate that its settings say for the next one
 */
export function learningRateAfter(racer, step) {
  return learningRateChanges(racer).findLast(([from]) => from <= step)?.[1] ?? racer.learning_rate;
}

/**
 * @param {Racer} racer
 * @returns {Racer} with the learning rate that it has come to, from the start on
 */
export function fromTheStart(racer) {
  const { learning_rate_from, ...settings } = racer;
  const [, rate] = learningRateChanges(racer).at(-1) ?? [];
  return rate === undefined ? settings : { ...settings, learning_rate: rate };
}

/**
 * What a racer has for an option.
 * @param {Racer} racer
 * @param {OptionDescription} option
 * @returns {unknown}
 */
export function optionValue(racer, option) {
  /** @type {unknown} */
  let value = racer;
  for (const key of option.key.split('.')) value = /** @type {Racer | undefined} */ (value)?.[key];
  return value ?? option.default;
}

/**
 * @param {Racer} racer
 * @param {OptionDescription} option
 * @param {unknown} value
 * @returns {Racer} a copy of the racer with this option changed
 */
export function withOption(racer, option, value) {
  const copy = structuredClone(racer);
  const keys = option.key.split('.');
  /** @type {Racer} */
  let inner = copy;
  for (const key of keys.slice(0, -1)) inner = /** @type {Racer} */ (inner[key] ??= {});
  inner[/** @type {string} */ (keys.at(-1))] = value;
  return copy;
}

/** What means nothing while the step control is fixed. */
const OF_STEP_CONTROL = ['learning_rate_limit', 'error_tolerance'];

/**
 * @param {Racer} racer
 * @param {MethodDescription} method  the racer's
 * @returns {OptionDescription[]} without those that do nothing as the others are set
 */
export function optionsInForce(racer, { options }) {
  const control = options.find(({ key }) => key === 'control');
  const fixed = control && optionValue(racer, control) === 'fixed';
  return options.filter(({ key }) => !fixed || !OF_STEP_CONTROL.includes(key));
}

/**
 * @param {MethodDescription} method
 * @returns {Racer} with every option at its default
 */
export function defaultRacer(method) {
  return method.options.reduce(
    (racer, option) => withOption(racer, option, option.default),
    /** @type {Racer} */ ({ method: method.name }),
  );
}

/**
 * One title for each racer: its method's name, and where a method races twice, what sets the two apart.
 * @param {ExperimentDocument | null} document
 * @param {Description | null} description
 * @returns {string[]}
 */
export function racerTitles(document, description) {
  const racers = racersOf(document);
  if (!description) return racers.map((racer) => String(racer.method));
  const titles = racers.map((racer) => {
    const method = methodOf(racer, description);
    const rivals = racers.filter((other) => other.method === racer.method);
    const telling = method.options.filter((option) => rivals.some((other) => !same(courseOf(other, option), courseOf(racer, option))));
    return telling.length > 0 ? `${method.label} (${telling.map((option) => optionInWords(racer, option)).join(', ')})` : method.label;
  });
  return titles.map((title, index) => {
    const twin = titles.slice(0, index).filter((other) => other === title).length;
    return twin > 0 ? `${title} no. ${twin + 1}` : title;
  });
}

/**
 * The same where the racers are given another learning rate than theirs: no title tells that.
 * @param {ExperimentDocument | null} document
 * @param {Description | null} description
 */
export function titlesWithoutRates(document, description) {
  const racers = racersOf(document).map(({ learning_rate, learning_rate_from, ...others }) => others);
  return racerTitles({ ...document, racers }, description);
}

/**
 * What a racer has for an option, one after the other.
 * @param {Racer} racer
 * @param {OptionDescription} option
 */
function courseOf(racer, option) {
  const later = option.key === 'learning_rate' ? learningRateChanges(racer).map(([, rate]) => rate) : [];
  return [optionValue(racer, option), ...later];
}

/**
 * @param {Racer} racer
 * @param {OptionDescription} option
 * @returns {string} such as "learning rate 10", or "learning rate 10, then 3"
 */
export function optionInWords(racer, option) {
  const [value, ...later] = courseOf(racer, option);
  if (option.kind === 'blocks') {
    const blocks = /** @type {string[]} */ ([value].flat());
    return `${option.label}: ${blocks.length === 0 ? 'none' : blocks.join(', ')}`;
  }
  if (option.kind === 'choice') return option.choices?.find(({ name }) => name === value)?.label ?? String(value);
  const between = later.length > 1 ? ', …' : '';
  return [`${option.label} ${formatExact(value)}${between}`, ...later.slice(-1).map(formatExact)].join(', then ');
}

/**
 * The blocks of parameters of the document's network, from the input on.
 * @param {ExperimentDocument} document
 * @returns {string[]} W1, b1, W2, b2 …; without biases W1, W2 …
 */
export function blockNames(document) {
  const { hidden = [], bias = true } = /** @type {{hidden?: number[], bias?: boolean}} */ (document.network ?? {});
  const kinds = bias ? ['W', 'b'] : ['W'];
  return Array.from({ length: hidden.length + 1 }, (_, layer) => kinds.map((kind) => `${kind}${layer + 1}`)).flat();
}

/**
 * Why a racer cannot race on mini-batches.
 * @param {Racer} racer
 * @param {ExperimentDocument} document
 * @param {MethodDescription} method  the racer's
 * @returns {string} a sentence that says what to do; empty where it can, or where every step sees all examples
 */
export function fullBatchNeeded(racer, document, method) {
  const { batch, data } = /** @type {{batch?: unknown, data?: {train?: number}}} */ (document);
  const seen = racer.batch ?? batch;
  if (typeof seen !== 'number' || seen >= (data?.train ?? Infinity)) return '';
  const choice = method.options
    .flatMap((option) => (option.choices ?? []).filter(({ name }) => name === optionValue(racer, option)))
    .find(({ needsFullBatch }) => needsFullBatch);
  const what = method.needsFullBatch ? method.label : choice?.label;
  return what
    ? `${what} needs every step to see all examples: put “full” into Batch, among the settings of the race, first. It is ${seen} now.`
    : '';
}
