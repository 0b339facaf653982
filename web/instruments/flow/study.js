// What is asked about gradient flow, and what follows from the answers: which methods follow it and which do not, at which times they are
// compared, their orders, their plots and words. Knows no DOM.

import { formatCount, formatMeasured, formatNumber, listInWords } from '../../state/format.js';
import { dashOf } from '../../state/racer-style.js';
import { defaultRacer, fromTheStart, methodOf, optionValue, racersOf, titlesWithoutRates, withOption } from '../../state/racers.js';

/**
 * @typedef {import('../../engine/protocol.js').Description} Description
 * @typedef {import('../../engine/protocol.js').ExperimentDocument} ExperimentDocument
 * @typedef {import('../../state/racers.js').Racer} Racer
 * @typedef {import('../plot/plot.js').Plot} Plot
 */

/** One method of each kind: explicit Euler, stabilised, and the implicit ones, most of them of order 2. */
const EACH_KIND = ['sgd', 'rkc', 'implicit', 'trapezoid', 'bdf2', 'sdirk2', 'ros2', 'exponential_euler'];

/** The step size is divided by these. */
export const DIVISORS = [1, 2, 4];

/** How many steps of the largest size the time may have. */
export const STEP_COUNTS = [4, 8, 16, 32, 64, 128];

/** How many of the first training examples there may be. */
export const EXAMPLE_COUNTS = [200, 500, 1000];

/** An order that is less by so much than that of theory is not for want of still smaller steps. */
const SHORT = 0.4;

/** So many points of the path are kept, at most. */
const POINTS = 24;

/**
 * How closely equations are solved: so that nothing of it is seen in the distances. With the Hessian one Newton iteration is all that an
 * order takes, and does not ask of single precision what it does not have.
 * @type {Record<'hessian' | 'gauss_newton', Record<string, number>>}
 */
const CLOSELY = {
  hessian: { 'newton.max_iterations': 1 },
  gauss_newton: { 'newton.max_iterations': 10, 'newton.tolerance': 1e-3 },
};
const TOLERANCES = { 'cg.tolerance': 1e-5, 'cg.max_iterations': 100, 'lanczos.tolerance': 1e-5, 'lanczos.max_iterations': 100 };

/**
 * A method beside the path. `racer`: its settings, whatever the learning rate; `theory`: its order, NaN where there is none to tell.
 * @typedef {{title: string, slot: number, racer: Racer, theory: number}} Follower
 */

/**
 * A method with one step size. `divisor`: of the step size; the arrays: at each time of the path that it has got to.
 * @typedef {object} Run
 * @property {number} follower  its index
 * @property {number} divisor
 * @property {'waiting' | 'under_way' | 'arrived' | 'lost' | 'astray'} status
 * @property {ArrayLike<number>} times
 * @property {ArrayLike<number>} gradients
 * @property {ArrayLike<number>} distances
 */

/**
 * @typedef {object} Study
 * @property {number} horizon   the flow time followed
 * @property {number} steps     of the largest size until then
 * @property {number} examples
 * @property {number} floor     distances below it are rounding
 * @property {boolean} smooth    whether the loss is: no order is above 1 where it is not
 * @property {Follower[]} followers
 * @property {string} whose      the followers in words
 * @property {{times: ArrayLike<number>, losses: ArrayLike<number>, time: number, gradients: number, lost: boolean}} path
 * @property {Run[]} runs
 * @property {number} seconds   of computing so far
 * @property {'' | 'done' | 'cancelled'} end
 */

/**
 * What the path depends on: another value is another path.
 * @param {ExperimentDocument} document
 */
export function problemOf({ data, network, l2, seed }) {
  const { test, validation, ...examples } = /** @type {Record<string, unknown>} */ (data);
  return JSON.stringify([examples, network, l2, seed]);
}

/**
 * A method of each kind, its equations solved closely.
 * @param {Description} description
 * @param {'hessian' | 'gauss_newton'} curvature
 * @returns {Follower[]}
 */
export function eachKind(description, curvature) {
  return EACH_KIND.flatMap((name, slot) => {
    const method = description.methods.find((other) => other.name === name);
    if (!method) return [];
    /** @type {Record<string, number | string>} */
    const values = { curvature, ...TOLERANCES, ...CLOSELY[curvature] };
    let racer = defaultRacer(method);
    for (const option of method.options) {
      if (option.key in values) racer = withOption(racer, option, values[option.key]);
    }
    return [{ title: method.label, slot, racer, theory: theoryOf(racer) }];
  });
}

/**
 * The racers that follow the flow, with their own settings but for the learning rate and its control; of some that differ in nothing
 * else, the first.
 * @param {ExperimentDocument} document
 * @param {Description} description
 * @param {number[]} slots
 * @returns {Follower[]}
 */
export function racingFollowers(document, description, slots) {
  const titles = titlesWithoutRates(document, description);
  const known = new Set();
  return racersOf(document).flatMap((settings, index) => {
    if (whyNot(settings)) return [];
    const { batch, ...racer } = fromTheStart(settings);
    const control = methodOf(racer, description).options.find(({ key }) => key === 'control');
    const steady = control && optionValue(racer, control) !== 'fixed' ? withOption(racer, control, 'fixed') : racer;
    const kind = JSON.stringify({ ...steady, learning_rate: null });
    if (known.has(kind)) return [];
    known.add(kind);
    return [{ title: titles[index], slot: slots[index], racer: steady, theory: theoryOf(steady) }];
  });
}

/**
 * @param {'each' | 'racers'} kind
 * @param {'hessian' | 'gauss_newton'} curvature
 * @returns {string} such followers, in words
 */
export function followersInWords(kind, curvature) {
  if (kind === 'racers') return 'the racers as they were';
  return `one of each kind with the ${curvature === 'hessian' ? 'Hessian' : 'Gauss-Newton matrix'}`;
}

/**
 * What of a study is not as it would be now, in a sentence.
 * @param {Study} study
 * @param {Pick<Study, 'followers' | 'examples' | 'horizon' | 'steps'>} now
 * @returns {string} empty where all of it is
 */
export function beforeInWords(study, now) {
  const size = formatNumber(study.horizon / study.steps);
  const differing = [];
  if (methodsIn(study) !== methodsIn(now)) differing.push(study.whose);
  if (study.examples !== now.examples) differing.push(`${formatCount(study.examples)} examples`);
  if (study.horizon !== now.horizon) differing.push(`flow time ${formatNumber(study.horizon)}`);
  if (size !== formatNumber(now.horizon / now.steps)) differing.push(`step size ${size}`);
  return differing.length > 0 ? `Found with other settings: ${differing.join(', ')}.` : '';
}

/** @param {Pick<Study, 'followers'>} study  @returns {string} the settings of its followers, whatever the learning rate */
function methodsIn({ followers }) {
  return JSON.stringify(followers.map(({ racer }) => ({ ...racer, learning_rate: null })));
}

/**
 * Whether the slope of the loss changes without kinks.
 * @param {ExperimentDocument} document
 */
export function isSmooth({ network }) {
  return /** @type {{activation?: string}} */ (network).activation !== 'relu';
}

/**
 * The order that theory gives a method where the loss is smooth.
 * @param {Racer} racer
 */
export function theoryOf({ method, curvature, implicit_blocks: blocks = ['all'] }) {
  if (['sgd', 'clipped_sgd', 'rkc', 'implicit', 'backward_euler'].includes(String(method))) return 1;
  if (method === 'ros2') return 2; // whatever its matrix
  if ([blocks].flat().join() !== 'all') return NaN;
  if (method === 'midpoint' || method === 'exponential_euler') return curvature === 'hessian' ? 2 : 1;
  return 2;
}

/**
 * Why a racer's steps are not steps along gradient flow.
 * @param {Racer} racer
 * @returns {string} half a sentence; empty for one whose steps are
 */
export function whyNot({ method }) {
  const name = String(method);
  if (name === 'momentum' || name === 'nesterov') {
    return 'keeps a velocity: what a gradient does is spread over many steps, so that its time is that of the flow only in the mean, once the velocity has built up (Kovachki & Stuart 2021)';
  }
  if (name.startsWith('published')) return 'does the arithmetic of 2020, which is no step of this flow';
  if (name === 'lbfgs') return 'goes as far along its own direction as the loss falls, and no time passes';
  if (/^(ada|rms|eve)/.test(name)) {
    return 'divides every parameter’s step by the size of its gradients: it follows another equation, whose time is not that of the flow (da Silva & Gazeau 2020)';
  }
  return '';
}

/**
 * A sentence for each reason, with the racers it is true of.
 * @param {ExperimentDocument} document
 * @param {string[]} titles
 */
export function strangersInWords(document, titles) {
  /** @type {Map<string, string[]>} */
  const reasons = new Map();
  racersOf(document).forEach((racer, index) => {
    const reason = whyNot(racer);
    if (reason) reasons.set(reason, [...(reasons.get(reason) ?? []), titles[index]]);
  });
  return [...reasons].map(([reason, who]) => `${listInWords(who)}${who.length > 1 ? ': each' : ''} ${reason}.`);
}

/**
 * When the methods are compared: after 1, 2, … steps of the largest size, ever further apart, and at the end.
 * @param {number} horizon
 * @param {number} steps
 */
export function timesOf(horizon, steps) {
  const count = Math.min(steps, POINTS);
  const numbers = Array.from({ length: count }, (_, index) => Math.round(steps ** (count > 1 ? index / (count - 1) : 1)));
  return [...new Set(numbers)].map((number) => (number * horizon) / steps);
}

/**
 * What the core is given of a follower.
 * @param {ExperimentDocument} document
 * @param {Follower} follower
 * @param {number} stepSize
 */
export function textFor(document, { racer }, stepSize) {
  return JSON.stringify({ ...document, batch: 'full', reference: 'none', racers: [{ ...racer, learning_rate: stepSize }] });
}

/**
 * The race of the racers against the path.
 * @param {ExperimentDocument} document
 * @param {{examples: number, horizon: number, steps: number}} study
 * @returns {ExperimentDocument}
 */
export function raceAgainstFlow(document, { examples, horizon, steps }) {
  const data = /** @type {{train: number}} */ (document.data);
  return {
    ...document,
    data: { ...data, train: Math.min(examples, data.train), validation: 0 },
    batch: 'full',
    halving_epochs: 0,
    budget: { steps, gradients: 0, seconds: 0 },
    record: { first: 0, every: 0 },
    reference: 'gradient_flow',
    racers: racersOf(document).map((settings) => {
      const { batch, ...racer } = fromTheStart(settings);
      return whyNot(racer) ? racer : { ...racer, learning_rate: horizon / steps };
    }),
  };
}

/**
 * A round time in which the flow's steepest direction dies out: some forty times its own.
 * @param {number} sharpness  the largest eigenvalue at the start
 */
export function usualHorizon(sharpness) {
  if (!(sharpness > 0) || !Number.isFinite(sharpness)) return 10;
  return roundTimes(40 / sharpness, 1)[0];
}

/**
 * Numbers that begin with 1, 2 or 5: the greatest that is not above `value`, between others around it.
 * @param {number} value
 * @param {number} count  odd
 */
export function roundTimes(value, count) {
  const power = Math.floor(Math.log10(value * (1 + 1e-9)));
  const digit = [5, 2, 1].find((one) => one * 10 ** power <= value * (1 + 1e-9)) ?? 1;
  const place = 3 * power + [1, 2, 5].indexOf(digit);
  return Array.from({ length: count }, (_, index) => {
    const at = place + index - (count - 1) / 2;
    return Number(`${[1, 2, 5][((at % 3) + 3) % 3]}e${Math.floor(at / 3)}`);
  });
}

/** @param {Run} run  @returns {number} its distance at the end; NaN where it did not get there */
export function endOf({ status, distances }) {
  return status === 'arrived' ? distances[distances.length - 1] : NaN;
}

/** @param {Run} run  @returns {number} its whole cost; NaN likewise */
export function costOf({ status, gradients }) {
  return status === 'arrived' ? gradients[gradients.length - 1] : NaN;
}

/**
 * The runs of a follower, from the largest step to the smallest.
 * @param {Study} study
 * @param {number} follower
 */
export function runsOf({ runs }, follower) {
  return runs.filter((run) => run.follower === follower).sort((a, b) => a.divisor - b.divisor);
}

/**
 * The order: by which power of the step size the distance at the end falls, from the two smallest steps whose distances are known and no
 * rounding.
 * @param {Run[]} runs
 * @param {number} floor
 * @returns {number} NaN where there are no two
 */
export function orderOf(runs, floor) {
  const known = runs.filter((run) => endOf(run) > floor);
  const [coarse, fine] = known.slice(-2);
  if (!fine) return NaN;
  return Math.log(endOf(coarse) / endOf(fine)) / Math.log(fine.divisor / coarse.divisor);
}

/**
 * What it costs a method to end so near to the path: read between its runs, along straight lines in logarithms.
 * @param {Run[]} runs  from the largest step to the smallest
 * @param {number} distance
 * @returns {number} Infinity where none of them gets so near; at most what the first costs where that one already does
 */
export function costToEndWithin(runs, distance) {
  const known = runs.filter((run) => endOf(run) > 0);
  const near = known.findIndex((run) => endOf(run) <= distance);
  if (near < 0) return Infinity;
  if (near === 0) return costOf(known[0]);
  const [far, close] = [known[near - 1], known[near]];
  const share = Math.log(endOf(far) / distance) / Math.log(endOf(far) / endOf(close));
  return costOf(far) * (costOf(close) / costOf(far)) ** share;
}

/**
 * Who gets nearest for the cost: what each method pays to end as near as all of them can.
 * @param {Study} study
 * @returns {{distance: number, costs: {follower: number, cost: number, most: boolean}[]} | null}  the cheapest first, `most` where it may
 *   cost less with larger steps; null before two of them are known
 */
export function cheapest(study) {
  const whole = study.followers
    .map((_, follower) => ({ follower, runs: runsOf(study, follower).filter((run) => endOf(run) > 0) }))
    .filter(({ runs }) => runs.length > 0);
  if (whole.length < 2) return null;
  const distance = Math.max(...whole.map(({ runs }) => Math.min(...runs.map(endOf))));
  const costs = whole.map(({ follower, runs }) => ({
    follower,
    cost: costToEndWithin(runs, distance * (1 + 1e-9)),
    most: endOf(runs[0]) <= distance,
  }));
  return { distance, costs: costs.sort((a, b) => a.cost - b.cost) };
}

/**
 * What was found, in sentences.
 * @param {Study} study
 */
export function inWords(study) {
  if (study.path.lost) return ['The path is lost: the loss is not finite there.'];
  const sentences = [];
  const best = cheapest(study);
  if (best) {
    const title = (/** @type {number} */ index) => study.followers[index].title;
    const [first, ...rest] = best.costs;
    const last = rest[rest.length - 1];
    sentences.push(
      `To end within ${formatMeasured(best.distance)} of the path, as all of them can, ${title(first.follower)} pays least: ` +
        `${first.most ? 'at most ' : ''}${formatNumber(first.cost)} gradient equivalents; ${title(last.follower)} pays most, ${last.most ? 'up to ' : ''}${formatNumber(last.cost)}.`,
    );
  }
  const ends = study.runs.filter((run) => endOf(run) > 0).sort((one, other) => endOf(one) - endOf(other));
  if (ends.length > 0) {
    const [{ follower }] = ends;
    sentences.push(
      `Nearest of all comes ${study.followers[follower].title}, to ${formatMeasured(endOf(ends[0]))} for ${formatCount(costOf(ends[0]))}.`,
    );
  }
  if (!study.smooth) sentences.push('On a network with kinks, ReLU’s, no method has an order above 1.');
  for (const [follower, { title, racer, theory }] of study.followers.entries()) {
    const runs = runsOf(study, follower);
    if (runs.some(({ status }) => status === 'astray')) {
      sentences.push(`${title} cuts its steps, so that it is not on time: it is left out.`);
    } else if (runs.some(({ status }) => status === 'lost')) {
      sentences.push(`${title} leaves the path for good with the larger steps: its loss is not finite.`);
    } else if (racer.cg && orderOf(runs, study.floor) < (study.smooth ? theory : 1) - SHORT) {
      sentences.push(
        `${title} falls short of its order: what is left of its loosely solved equations, and not the step, keeps it from the path.`,
      );
    }
  }
  return sentences;
}

/**
 * A follower's row of the table.
 * @param {Study} study
 * @param {number} follower
 */
export function rowOf(study, follower) {
  const runs = runsOf(study, follower);
  const finest = runs[runs.length - 1];
  const end = finest ? endOf(finest) : NaN;
  const theory = study.smooth ? study.followers[follower].theory : Math.min(1, study.followers[follower].theory);
  const order = orderOf(runs, study.floor);
  return {
    order: Number.isFinite(order) ? order.toFixed(2).replace('-', '−') : end <= study.floor ? 'rounding' : '–',
    theory: Number.isFinite(theory) ? String(theory) : '–',
    distance: Number.isFinite(end) ? formatMeasured(end) : '–',
    cost: Number.isFinite(end) ? formatCount(costOf(finest)) : '–',
  };
}

/**
 * How far the study has got.
 * @param {Study} study
 * @returns {{done: number, what: string}}  `done`: from 0 to 1
 */
export function progressOf(study) {
  const { path, runs, horizon, steps, followers } = study;
  const share = (/** @type {Run} */ { times, status }) =>
    status === 'arrived' || status === 'lost' || status === 'astray' ? 1 : times.length > 0 ? times[times.length - 1] / horizon : 0;
  const whole = runs.reduce((sum, { divisor }) => sum + divisor * steps, 0);
  const taken = runs.reduce((sum, run) => sum + share(run) * run.divisor * steps, 0);
  const PATH = 0.15; // of the whole, about
  const done = PATH * Math.min(1, path.time / horizon) + (1 - PATH) * (whole > 0 ? taken / whole : 0);
  const now = runs.find(({ status }) => status === 'under_way');
  if (path.time < horizon) return { done, what: `the path, until ${formatMeasured(path.time)} of ${formatNumber(horizon)}` };
  return { done, what: now ? `${followers[now.follower].title}, step size ${formatNumber(horizon / steps / now.divisor)}` : '' };
}

/**
 * @param {Study} study
 * @returns {{time: Plot, cost: Plot, ends: Plot, loss: Plot}}
 */
export function plotsOf(study) {
  const { followers, horizon, steps, path } = study;
  /**
   * @param {(runs: Run[]) => import('../plot/plot.js').Trace['points']} points
   * @param {'line' | 'both'} as
   */
  const traces = (points, as) =>
    followers.map(({ title, slot }, follower) => ({
      title,
      tone: `racer-${(slot % 8) + 1}`,
      dash: dashOf(slot),
      as,
      points: points(runsOf(study, follower)),
    }));
  /** @param {'times' | 'gradients'} against  @returns {(runs: Run[]) => import('../plot/plot.js').Trace['points']} */
  const along = (against) => (runs) => {
    const [first] = runs;
    return first ? Array.from(first.distances, (distance, index) => [first[against][index], distance]) : [];
  };
  const size = formatNumber(horizon / steps);
  const distance = 'distance to the path';
  const log = { logX: true, logY: true };
  return {
    time: {
      ...log,
      title: `Distance on the way, step size ${size}`,
      xLabel: 'flow time',
      yLabel: distance,
      traces: traces(along('times'), 'line'),
    },
    cost: {
      ...log,
      title: 'The same against what it costs',
      xLabel: 'gradient equivalents',
      yLabel: distance,
      traces: traces(along('gradients'), 'line'),
    },
    ends: {
      ...log,
      title: `Distance at time ${formatNumber(horizon)} against the cost of the whole way, for three step sizes`,
      xLabel: 'gradient equivalents',
      yLabel: distance,
      traces: traces(
        (runs) => runs.flatMap((run) => (endOf(run) > 0 ? [/** @type {[number, number]} */ ([costOf(run), endOf(run)])] : [])),
        'both',
      ),
    },
    loss: {
      height: 230,
      title: 'Loss along the path',
      xLabel: 'flow time',
      yLabel: 'loss',
      xRange: [0, horizon],
      traces: [{ title: 'Gradient flow', tone: 'ink', points: Array.from(path.losses, (loss, index) => [path.times[index], loss]) }],
    },
  };
}
