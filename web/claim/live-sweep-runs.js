// A sweep that the page runs by itself: many short races of one racer each, on as many workers as the machine has cores. What is swept,
// in which order, what came of it, and the pool that carries it out. Touches no DOM.

import { sentenceOf } from '../engine/sentence.js';
import { LOST } from '../engine/client.js';
import { formatCount, formatExact, formatMeasured, formatNumber } from '../state/format.js';
import { latest } from '../state/results.js';
import { sweptSlot } from './method-slots.js';
import { USABLE_FACTOR, usableOctaves } from './usable-range.js';

/**
 * @typedef {import('../engine/client.js').RacerClient} RacerClient
 * @typedef {import('../engine/data-files.js').DataLibrary} DataLibrary
 * @typedef {import('../engine/protocol.js').Columns} Columns
 * @typedef {import('../engine/protocol.js').DataFiles} DataFiles
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

/**
 * How a run ended: its last row, numbers NaN where there is none.
 * @typedef {object} SweepResult
 * @property {'finished' | 'diverged' | 'failed'} status
 * @property {string} message    why it failed; else empty
 * @property {number} step
 * @property {number} gradients
 * @property {number} seconds    compute time of its steps
 * @property {number} trainLoss
 * @property {number} duration   seconds of the visitor's time, loading and evaluating included
 */

/**
 * What the chart draws. A median that is null diverged where `diverged` says so, and is not there yet elsewhere.
 * @typedef {import('./u-curve-shape.js').Panel} Panel
 */

/**
 * @typedef {object} SweepProgress
 * @property {number} done     runs that have ended, however
 * @property {number} total
 * @property {number} running
 * @property {string} failed   one sentence where something went wrong; else empty
 */

/** More epochs than any run has: only start and end are evaluated. */
const NEVER = 1e6;
const MOST_LEARNING_RATES = 49;
const RUN_LOST = 'The worker of this run stopped unexpectedly.';

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
    const word = method.options.find(({ key }) => key === 'control')?.choices?.find(({ name }) => name === control);
    return {
      id,
      slot: sweptSlot(racer),
      racer,
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
  const [from, to, count, amount] = [form.from, form.to, form.count, form.amount].map(readNumber);
  if (chosen.length === 0) return 'Choose at least one method.';
  if (!(from > 0 && to > from && to < Infinity)) return 'The learning rates must go from a number above 0 to a larger one.';
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

/** @param {string} text */
function readNumber(text) {
  return text.trim() === '' ? NaN : Number(text.trim().replace(',', '.'));
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
 * The runs so far as the chart shows them. Runs that failed do not count, and one that diverged counts as worse than any other.
 * @param {(SweepResult | null)[]} results  one for each run, null until it has ended
 * @param {SweepRun[]} runs
 * @param {object} look
 * @param {{title: string, slot: number}[]} look.racers
 * @param {number[]} look.learningRates
 * @param {string} look.title
 * @param {string} look.yLabel
 * @returns {Panel}
 */
export function summarize(results, runs, { racers, learningRates, title, yLabel }) {
  const series = racers.map(({ title, slot }, racer) => {
    const groups = learningRates.map((learningRate) =>
      results.filter((result, index) => result && runs[index].racer === racer && runs[index].learningRate === learningRate),
    );
    const losses = groups.map((group) => group.flatMap((result) => lossOf(/** @type {SweepResult} */ (result))).sort((a, b) => a - b));
    const divergedRuns = losses.map((some) => some.filter((loss) => loss === Infinity).length);
    return {
      title,
      slot,
      median: losses.map((some) => quantile(some, 0.5)),
      low: losses.map((some) => quantile(some, 0.25)),
      high: losses.map((some) => quantile(some, 0.75)),
      diverged: losses.map((some, index) => 2 * divergedRuns[index] > some.length),
      divergedRuns,
      runs: losses.map((some) => some.length),
    };
  });
  return { title, xs: learningRates, yLabel, lanes: racers.length, series };
}

/**
 * @param {SweepResult} result
 * @returns {number[]} none for a run that failed
 */
function lossOf({ status, trainLoss }) {
  if (status === 'failed') return [];
  return [status === 'finished' && Number.isFinite(trainLoss) ? trainLoss : Infinity];
}

/**
 * Interpolated as in the kept results (Hazen 1914). Where one of two neighbours diverged the nearer counts, and where both are as near the
 * one that did not: so a median is undefined where more than half diverged, and only there.
 * @param {number[]} sorted
 * @param {number} share  0 to 1
 * @returns {number | null} null where it is not finite, or there is nothing
 */
function quantile(sorted, share) {
  if (sorted.length === 0) return null;
  const place = Math.min(Math.max(share * sorted.length - 0.5, 0), sorted.length - 1);
  const lower = sorted[Math.floor(place)];
  const upper = sorted[Math.ceil(place)];
  const way = place - Math.floor(place);
  const value = upper < Infinity ? lower + way * (upper - lower) : way > 0.5 ? upper : lower;
  return value < Infinity ? value : null;
}

/**
 * What a sweep has found: a sentence for each method, from the learning rates that are there.
 * @param {Panel} panel
 * @returns {string[]}
 */
export function findings({ xs, series }) {
  return series.map(({ title, median, diverged, divergedRuns }) => {
    const there = xs.map((_, index) => index).filter((index) => median[index] !== null || diverged[index]);
    if (there.length === 0) return `${title} has no result.`;
    const range = usableOctaves(
      there.map((index) => xs[index]),
      there.map((index) => median[index]),
      there.map((index) => divergedRuns?.[index] ?? 0),
    );
    if (range.best === null)
      return `${title} diverged at every learning rate${median.some((value) => value !== null) ? ' with one random seed or more' : ''}.`;
    const lowest = `its lowest loss is ${formatMeasured(range.best)}, at ${formatNumber(range.bestAt)}`;
    return `${title} is usable ${rangeInWords(range)}; ${lowest}.`;
  });
}

/** What `findings` mean by usable. */
export const USABLE_HELP = `Usable: no random seed diverged, and a final training loss of at most ${USABLE_FACTOR} times the method’s own lowest.`;

/** @param {import('./usable-range.js').UsableRange} range */
function rangeInWords({ octaves, from, to, openLeft, openRight }) {
  const [least, most] = [from, to].map(formatNumber);
  if (Number.isNaN(from)) return 'nowhere';
  const size = `${formatNumber(Number(octaves.toPrecision(2)))} octaves of learning rate`;
  if (openLeft && openRight) return `over all ${size}, ${least} to ${most}`;
  if (openLeft) return `over at least ${size}, up to ${most}`;
  if (openRight) return `over at least ${size}, from ${least} on`;
  return octaves > 0 ? `over ${size}, ${least} to ${most}` : `at the learning rate ${least} only`;
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

/**
 * How much longer a sweep takes, by the time that the runs of each racer took so far.
 * @param {SweepRun[]} runs
 * @param {(SweepResult | null)[]} results
 * @param {number} cores
 * @returns {number} NaN while nothing is known
 */
export function secondsLeft(runs, results, cores) {
  const taken = results.flatMap((result, index) =>
    result && result.status !== 'failed' ? [{ racer: runs[index].racer, duration: result.duration }] : [],
  );
  const mean = (/** @type {typeof taken} */ some) => some.reduce((sum, { duration }) => sum + duration, 0) / some.length;
  const waits = runs.filter((_, index) => !results[index]);
  const each = waits.map(({ racer }) => {
    const own = taken.filter((other) => other.racer === racer);
    return mean(own.length > 0 ? own : taken);
  });
  return each.reduce((sum, seconds) => sum + seconds, 0) / Math.min(cores, Math.max(1, waits.length));
}

/**
 * @param {SweepRun[]} runs
 * @param {(SweepResult | null)[]} results
 * @param {{title: string}[]} racers
 * @returns {string} the runs that have ended, as CSV: by method, learning rate and seed
 */
export function csvOf(runs, results, racers) {
  const lines = runs
    .map((run, index) => ({ run, result: results[index] }))
    .filter(({ result }) => result)
    .sort(({ run: a }, { run: b }) => a.racer - b.racer || a.learningRate - b.learningRate || a.seed - b.seed)
    .map(({ run, result }) => {
      const { status, step, gradients, seconds, trainLoss } = /** @type {SweepResult} */ (result);
      return [racers[run.racer].title, run.learningRate, run.seed, status, step, gradients, seconds, trainLoss];
    });
  const header = ['method', 'learning_rate', 'seed', 'status', 'step', 'gradients', 'seconds', 'train_loss'];
  return [header, ...lines].map((line) => `${line.map(csvCell).join(',')}\n`).join('');
}

/** @param {string | number} value */
function csvCell(value) {
  if (typeof value === 'number') return Number.isNaN(value) ? '' : String(value);
  return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/**
 * One sweep and its workers.
 * @typedef {object} Sweep
 * @property {SweepRun[]} runs
 * @property {(SweepResult | null)[]} results
 * @property {number} next     the first run that nobody has taken
 * @property {number} running
 * @property {boolean} active  until all runs have ended, or it was cancelled
 * @property {string} problem  why no run could start; else empty
 * @property {Set<Pick<RacerClient, 'prepare' | 'play' | 'close'>>} racers
 */

/** Carries out the runs of a sweep, at most one on a core at a time. A new sweep replaces the one before. */
export class LiveSweep {
  #makeRacer;
  #library;
  #cores;
  #onChange;
  /** @type {Sweep} */
  #sweep = { runs: [], results: [], next: 0, running: 0, active: false, problem: '', racers: new Set() };

  /**
   * @param {object} parts
   * @param {(onRows: (columns: Columns) => void) => Pick<RacerClient, 'prepare' | 'play' | 'close'>} parts.makeRacer
   * @param {Pick<DataLibrary, 'load'>} parts.library
   * @param {number} parts.cores
   * @param {() => void} parts.onChange  called whenever progress or results change
   */
  constructor({ makeRacer, library, cores, onChange }) {
    this.#makeRacer = makeRacer;
    this.#library = library;
    this.#cores = cores;
    this.#onChange = onChange;
  }

  /** Whether there are runs still to come. */
  get active() {
    return this.#sweep.active;
  }

  get runs() {
    return this.#sweep.runs;
  }

  /** One for each run, null until it has ended. */
  get results() {
    return this.#sweep.results;
  }

  /** @returns {SweepProgress} */
  get progress() {
    const { runs, results, running } = this.#sweep;
    return { done: results.filter(Boolean).length, total: runs.length, running, failed: failureInWords(this.#sweep) };
  }

  /** How much longer it takes, in seconds; NaN while nothing is known. */
  get secondsLeft() {
    return secondsLeft(this.#sweep.runs, this.#sweep.results, this.#cores);
  }

  /**
   * @param {SweepRun[]} runs
   * @param {string} setName  their data set
   * @returns {Promise<void>} resolves when all have ended or the sweep was cancelled; never rejects
   */
  async start(runs, setName) {
    this.cancel();
    /** @type {Sweep} */
    const sweep = { runs, results: runs.map(() => null), next: 0, running: 0, active: true, problem: '', racers: new Set() };
    this.#sweep = sweep;
    this.#onChange();
    try {
      const files = await this.#library.load(setName);
      await Promise.all(Array.from({ length: Math.min(this.#cores, runs.length) }, () => this.#work(sweep, files)));
    } catch (error) {
      sweep.problem = sentence(error);
    }
    if (sweep.active) this.cancel(); // all is done
  }

  /** Ends all workers. What has ended is kept. */
  cancel() {
    const sweep = this.#sweep;
    if (!sweep.active) return;
    sweep.active = false;
    sweep.running = 0;
    for (const racer of sweep.racers) racer.close();
    sweep.racers.clear();
    this.#onChange();
  }

  /**
   * One worker: takes run after run until none is left.
   * @param {Sweep} sweep
   * @param {DataFiles} files
   */
  async #work(sweep, files) {
    /** @type {Columns} */
    let rows;
    const racer = this.#makeRacer((columns) => (rows = columns));
    sweep.racers.add(racer);
    while (sweep.active && sweep.next < sweep.runs.length) {
      const index = sweep.next++;
      rows = {};
      sweep.running += 1;
      this.#onChange();
      const start = performance.now();
      const end = await race(racer, sweep.runs[index].document, files);
      if (!sweep.active) return;
      sweep.running -= 1;
      sweep.results[index] = {
        ...end,
        step: latest(rows, 'step'),
        gradients: latest(rows, 'gradients'),
        seconds: latest(rows, 'seconds'),
        trainLoss: latest(rows, 'train_loss'),
        duration: (performance.now() - start) / 1000,
      };
      this.#onChange();
    }
    sweep.racers.delete(racer);
    racer.close();
  }
}

/**
 * @param {Pick<RacerClient, 'prepare' | 'play'>} racer
 * @param {ExperimentDocument} document
 * @param {DataFiles} files
 * @returns {Promise<Pick<SweepResult, 'status' | 'message'>>} never rejects
 */
async function race(racer, document, files) {
  try {
    await racer.prepare(JSON.stringify(document), 0, files);
    const status = await racer.play(Infinity);
    if (status === 'paused') throw new Error('This run was stopped before its end.');
    return { status, message: '' };
  } catch (error) {
    return { status: 'failed', message: sentence(error) };
  }
}

/** @param {Sweep} sweep */
function failureInWords({ results, problem }) {
  if (problem) return problem;
  const failures = results.flatMap((result) => (result?.status === 'failed' ? [result.message] : []));
  if (failures.length === 0) return '';
  return `${failures.length === 1 ? 'One run failed' : 'Several runs failed, the first so'}: ${failures[0]}`; // no count: it is read aloud when it changes
}

/**
 * @param {unknown} error
 * @returns {string} one sentence for the visitor
 */
function sentence(error) {
  const message = sentenceOf(error);
  return message === LOST ? RUN_LOST : message;
}
