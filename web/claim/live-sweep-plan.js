// What a sweep in the page runs: what its form asks for, the many short races of one racer each that come of it, and in which order.
// Touches no DOM.

import { formatCount, formatExact, formatNumber, limitsInWords } from '../state/format.js';
import { numberIn } from '../state/typed-number.js';
import { sweptSlot } from './method-slots.js';

/**
 * @typedef {import('../engine/protocol.js').Description} Description
 * @typedef {import('../engine/protocol.js').ExperimentDocument} ExperimentDocument
 * @typedef {import('../state/racers.js').Racer} Racer
 */

/** What every run may spend: `budget` of the document knows both words. @typedef {'steps' | 'gradients'} Unit */

/**
 * A method that a sweep offers.
 * @typedef {object} Offer
 * @property {string} id
 * @property {string} title
 * @property {string} help
 * @property {number} slot   its colour and dash, whichever others are chosen
 * @property {Racer} racer
 * @property {{minimum?: number, maximum?: number}} limits  of its learning rate
 */

/**
 * The form as the visitor left it; numbers are text until they are read.
 * @typedef {object} SweepForm
 * @property {string[]} methods  ids of offers
 * @property {string} from
 * @property {string} to
 * @property {string} count
 * @property {number} seeds
 * @property {Unit} unit
 * @property {string} amount
 */

/**
 * @typedef {object} SweepPlan
 * @property {ExperimentDocument} document  what all runs share
 * @property {Offer[]} offers               the methods swept
 * @property {number[]} learningRates       growing
 * @property {number[]} seeds
 * @property {Unit} unit
 * @property {number} amount
 */

/**
 * One race of one racer.
 * @typedef {object} SweepRun
 * @property {number} racer  which of the racers swept
 * @property {number} learningRate
 * @property {number} seed
 * @property {ExperimentDocument} document  with this racer alone
 */

/** More epochs than any run has: only start and end are evaluated. */
const NEVER = 1e6;
const MOST_LEARNING_RATES = 49;

/** In the order of the kept sweeps. @type {{id: string, racer: Racer, title?: string}[]} */
const OFFERED = [
  { id: 'sgd', racer: { method: 'sgd' } },
  { id: 'momentum', racer: { method: 'momentum' } },
  { id: 'nesterov', racer: { method: 'nesterov' } },
  { id: 'clipped_sgd', racer: { method: 'clipped_sgd' } },
  { id: 'adam', racer: { method: 'adam' } },
  { id: 'implicit', racer: { method: 'implicit', control: 'fixed' } },
  { id: 'adaptive', racer: { method: 'implicit', control: 'adaptive' } },
  { id: 'backward_euler', racer: { method: 'backward_euler' } },
  { id: 'rkc', racer: { method: 'rkc' }, title: 'RKC' },
];

/** @returns {SweepForm} as it is before the visitor changes it */
export function defaultForm() {
  return {
    methods: ['sgd', 'adam', 'implicit', 'adaptive'],
    from: '0.001',
    to: '1000',
    count: '13',
    seeds: 1,
    unit: 'steps',
    amount: '100',
  };
}

/**
 * @param {Description} description
 * @returns {Offer[]} the methods that can be swept, of those that the core knows
 */
export function offersOf(description) {
  return OFFERED.flatMap(({ id, racer, title }) => {
    const method = description.methods.find(({ name }) => name === racer.method);
    if (!method) return [];
    const { control } = racer;
    const { minimum, maximum } = method.options.find(({ key }) => key === 'learning_rate') ?? {};
    const word = method.options.find(({ key }) => key === 'control')?.choices?.find(({ name }) => name === control);
    return {
      id,
      slot: sweptSlot(racer),
      racer,
      limits: { minimum, maximum },
      title: title ?? (control ? `${method.label}, ${word?.label ?? control}` : method.label),
      help: word ? `${method.help} ${word.help}` : method.help,
    };
  });
}

/**
 * @param {SweepForm} form
 * @param {Offer[]} offers
 * @param {ExperimentDocument} document  as the core prints it
 * @returns {SweepPlan | string} what the form asks for, or one sentence that says what is wrong with it
 */
export function planOf(form, offers, document) {
  const chosen = offers.filter(({ id }) => form.methods.includes(id));
  const [from, to, count, amount] = [form.from, form.to, form.count, form.amount].map(numberIn);
  if (chosen.length === 0) return 'Choose at least one method.';
  if (!(from > 0 && to > from && to < Infinity)) return 'The learning rates must go from a number above 0 to a larger one.';
  const limits = chosen.map((offer) => offer.limits).find(({ minimum = 0, maximum = Infinity }) => from < minimum || to > maximum);
  if (limits) return `A learning rate is out of its limits. ${limitsInWords(limits)}`;
  if (!(Number.isInteger(count) && count >= 2 && count <= MOST_LEARNING_RATES)) {
    return `The number of learning rates must be a whole number from 2 to ${MOST_LEARNING_RATES}.`;
  }
  if (form.unit === 'steps' && !(Number.isInteger(amount) && amount >= 1)) return 'The budget must be a whole number of steps from 1 on.';
  if (!(amount > 0 && amount < Infinity)) return 'The budget must be a number of gradient equivalents above 0.';
  const first = Number(document.seed);
  return {
    document: shared(document, form.unit, amount),
    offers: chosen,
    learningRates: logGrid(from, to, count),
    seeds: Array.from({ length: form.seeds }, (_, index) => first + index),
    unit: form.unit,
    amount,
  };
}

/**
 * `document` as the runs of a sweep have it: a budget in place of epochs, and nothing evaluated but the training loss at start and end.
 * @param {ExperimentDocument} document
 * @param {Unit} unit
 * @param {number} amount
 * @returns {ExperimentDocument}
 */
function shared(document, unit, amount) {
  return {
    ...document,
    data: { .../** @type {Record<string, unknown>} */ (document.data), validation: 0, test: 0 },
    budget: { steps: 0, gradients: 0, seconds: 0, [unit]: amount },
    record: { first: 0, every: NEVER },
    reference: 'none',
    racers: [],
  };
}

/**
 * @param {number} from
 * @param {number} to
 * @param {number} count  at least 2
 * @returns {number[]} evenly spaced on a logarithmic scale, ends included, each with three significant digits and no two the same
 */
export function logGrid(from, to, count) {
  const ratio = to / from;
  const values = Array.from({ length: count }, (_, index) => from * ratio ** (index / (count - 1)));
  return [...new Set(values.map((value) => Number(value.toPrecision(3))))];
}

/**
 * Every racer at every learning rate with every seed, ordered so that the picture is coarse soon and fine later: seed by seed, in each the
 * learning rates far apart first, and at each learning rate all racers.
 * @param {object} what
 * @param {ExperimentDocument} what.document  what all runs share
 * @param {Racer[]} what.racers
 * @param {number[]} what.learningRates
 * @param {number[]} what.seeds
 * @returns {SweepRun[]}
 */
export function runsOf({ document, racers, learningRates, seeds }) {
  const order = bitReversed(learningRates.length);
  return seeds.flatMap((seed) =>
    order.flatMap((rate) =>
      racers.map((settings, racer) => {
        const learningRate = learningRates[rate];
        return { racer, learningRate, seed, document: { ...document, seed, racers: [{ ...settings, learning_rate: learningRate }] } };
      }),
    ),
  );
}

/**
 * @param {number} count
 * @returns {number[]} 0 to count - 1, each far from those before: the numbers whose binary digits, read backwards, count up
 */
function bitReversed(count) {
  /** @type {number[]} */
  let order = [0];
  while (order.length < count) order = [...order.map((value) => 2 * value), ...order.map((value) => 2 * value + 1)];
  return order.filter((value) => value < count);
}

/**
 * @param {SweepPlan} plan
 * @param {Pick<Description, 'sets' | 'activations'>} description
 * @returns {string} what every run does
 */
export function baseInWords({ document, unit, amount }, { sets, activations }) {
  const { data, network, batch, l2 } = /** @type {any} */ (document);
  const { hidden, activation } = network;
  const words = activations.find(({ name }) => name === activation)?.label ?? activation;
  const layers = hidden.length > 0 ? `hidden layer${hidden.length > 1 ? 's' : ''} ${hidden.join(', ')}, ${words}` : 'no hidden layer';
  const batches = batch === 'full' ? 'full batch' : `batches of ${formatCount(batch)}`;
  const penalty = l2 > 0 ? `, L2 ${formatExact(l2)}` : '';
  return `Every run: ${budgetInWords(unit, amount)} on ${examplesInWords(data, sets)}; ${layers}; ${batches}${penalty}.`;
}

/**
 * @param {{set: string, train: number}} data
 * @param {Description['sets']} sets
 * @returns {string} as in "10,000 images of MNIST", "281 examples of Ionosphere" and "500 images of your own"
 */
function examplesInWords({ set, train }, sets) {
  const { label, table } = sets.find(({ name }) => name === set) ?? { label: set, table: false };
  const name = label.replace(/, [\d,+ ]+$/, '').replace(/^Images of /, '');
  return `${formatCount(train)} ${table ? 'examples' : 'images'} of ${name}`;
}

/**
 * @param {Unit} unit
 * @param {number} amount
 */
export function budgetInWords(unit, amount) {
  const words = unit === 'steps' ? 'step' : 'gradient equivalent';
  return `${formatNumber(amount)} ${words}${amount === 1 ? '' : 's'}`;
}
