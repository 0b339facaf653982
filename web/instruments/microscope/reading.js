// What the microscope shows of a step, as plots and in words. Knows no DOM.

import { formatCount, formatMeasured as measured, formatNumber as rounded, formatPercent } from '../../state/format.js';
import { PENALIZED } from '../../state/penalty.js';

/**
 * One implicit step as the module saw it. Columns have an entry for each iterate: before the first iteration, and after every one.
 * @typedef {object} Step
 * @property {'converged' | 'slow_progress' | 'iteration_limit' | 'boundary' | 'negative_curvature' | 'not_finite'} status
 * @property {string} curvature       the matrix C
 * @property {string} preconditioner  `none`, or which
 * @property {number} tolerance
 * @property {number} progress
 * @property {number} radius          the trust radius
 * @property {number} learning_rate
 * @property {number | null} loss     of the batch before the step; null: not finite, also in the columns
 * @property {(number | null)[]} relative_residuals
 * @property {(number | null)[]} model_decreases      of the model that the iterations minimise
 * @property {(number | null)[]} predicted_decreases  by how much the loss falls, says the model without 1/eta
 * @property {(number | null)[]} losses       of the batch, after the step
 * @property {(number | null)[]} lengths      of the step
 * @property {(number | null)[]} curvatures   along each direction, those of C + I / eta
 * @property {(number | null)[]} gradients    what the step costs, in gradient equivalents
 * @property {number[]} ritz_values   of C, ascending; with a preconditioner M of M (C + I / eta)
 * @property {number[]} ritz_weights  the share of |g|^2 that lies along each
 *
 * @typedef {import('../plot/plot.js').Plot} Plot
 */

const HEIGHT = 190;

/** A trust radius this large is none. */
const NO_RADIUS = 1e9;

/** @param {Step} step  how many iterations it took */
export const iterationsOf = ({ relative_residuals }) => relative_residuals.length - 1;

/**
 * The learning rate to ask for: that of the last step where the racer controls it by itself, and else 0, which means the document's.
 * @param {Record<string, unknown>} settings  of the racer
 * @param {number} last  NaN: there has been no step
 */
export function rateOf({ control = 'fixed' }, last) {
  return control !== 'fixed' && Number.isFinite(last) ? last : 0;
}

/**
 * Three plots against the iterations.
 * @param {Step} step
 * @param {boolean} [penalized]  whether its loss has an L2 penalty
 * @returns {Plot[]}
 */
export function plotsOf(step, penalized = false) {
  const { tolerance, loss, relative_residuals, model_decreases, predicted_decreases, losses } = step;
  const xRange = /** @type {[number, number]} */ ([0, Math.max(iterationsOf(step), 5)]);
  const common = { xLabel: 'CG iteration', xRange, height: HEIGHT };
  const both = /** @type {const} */ ('both');
  return [
    {
      ...common,
      title: 'Residual',
      yLabel: 'relative residual',
      logY: true,
      traces: [{ title: 'relative residual', as: both, points: pointsOf(relative_residuals) }],
      marks: tolerance > 0 ? [{ y: tolerance, label: `tolerance ${formatNumber(tolerance)}`, before: true, below: true }] : [],
    },
    {
      ...common,
      title: 'Decrease of the model',
      yLabel: 'decrease',
      traces: [
        { title: 'damped by 1/η', as: both, points: pointsOf(model_decreases) },
        { title: 'undamped', tone: 'soft', dash: [5, 3], points: pointsOf(predicted_decreases) },
      ],
    },
    {
      ...common,
      title: `True loss of the batch${penalized ? `, ${PENALIZED}` : ''}`,
      yLabel: 'loss after the step',
      traces: [{ title: 'loss', as: both, points: pointsOf(losses) }],
      marks: loss !== null ? [{ y: loss, label: 'before the step', tone: 'ink' }] : [],
    },
  ];
}

/**
 * The eigenvalues that the solver has met.
 * @param {Step} step
 * @param {string} matrix  what C is
 * @returns {Plot}
 */
export function ritzPlotOf(step, matrix) {
  const { learning_rate, ritz_values, ritz_weights } = step;
  const preconditioned = isPreconditioned(step);
  const all = ritz_values.map((value, index) => /** @type {[number, number]} */ ([value, ritz_weights[index]]));
  const below = all.filter(([value]) => value < 0).map(([value, weight]) => /** @type {[number, number]} */ ([-value, weight]));
  const least = Math.min(...all.map(([, weight]) => weight), 0.1);
  return {
    title: `Eigenvalues of ${preconditioned ? 'M(C + I/η)' : 'C'} that the solver saw, C: ${matrix}`,
    xLabel: 'eigenvalue',
    yLabel: 'share of gradient',
    namesY: true,
    logX: true,
    logY: true,
    yRange: [10 ** Math.floor(Math.log10(Math.max(least, 1e-12)) - 0.1), 1],
    height: 130,
    traces: [
      { title: 'share of the gradient along it', as: 'bars', points: all.filter(([value]) => value > 0) },
      ...(below.length > 0
        ? [{ title: 'of negative ones, as dots at −λ', tone: 'warn', as: /** @type {const} */ ('dots'), points: below.reverse() }]
        : []),
    ],
    marks: preconditioned ? [] : [{ x: 1 / learning_rate, label: '1/η', tone: 'ink' }],
  };
}

/**
 * Which step is shown.
 * @param {Step} step
 * @param {{name: string, label: string, implicit: boolean}} method  of the racer
 * @param {boolean} [diverged]  whether the racer has, and this is where
 */
export function subjectInWords({ learning_rate }, { name, label, implicit }, diverged = false) {
  const rate = `learning rate ${formatNumber(learning_rate)}`;
  const begin = diverged ? 'This racer has diverged. ' : '';
  if (name === 'implicit')
    return `${begin}${diverged ? 'Shown is the step that it would have taken next' : 'The next step of this racer'}, ${rate}.`;
  if (implicit) return `${begin}${label} solves systems of its own. Shown is the plain implicit step from where it stands, ${rate}.`;
  return `${begin}${label} steps explicitly. Shown is the implicit step with the same ${rate}, from where it stands.`;
}

/**
 * Where the learning rate comes from, of a racer that controls it by itself; empty of another.
 * @param {Step} step
 * @param {Record<string, unknown>} settings  of the racer
 * @param {number} last   the learning rate of its last step; NaN: there has been none
 * @param {string} label  of its step control
 */
export function controlInWords({ learning_rate }, { control = 'fixed', learning_rate: set }, last, label) {
  if (control === 'fixed') return '';
  const begin = `Its step control is “${label}”`;
  if (!Number.isFinite(last)) return `${begin}: this learning rate is where it starts.`;
  const times = learning_rate / Number(set);
  const grown = Number.isFinite(times) ? `, ${formatNumber(times)} times the ${formatNumber(Number(set))} that is set` : '';
  return `${begin}: this is the learning rate of its last step${grown}; the next one may take another.`;
}

/**
 * Why the solver stopped.
 * @param {Step} step
 */
export function endInWords(step) {
  const { status, tolerance, progress, radius, relative_residuals, curvatures } = step;
  const count = iterationsOf(step);
  const after = `Conjugate gradients stopped after ${iterations(count)}`;
  const residual = formatNumber(relative_residuals[count]);
  const curvature = formatNumber(curvatures[count]);
  switch (status) {
    case 'converged':
      return count === 0
        ? 'The gradient is zero: there is nothing to solve.'
        : `${after}: the residual, ${residual} of the gradient, is within the tolerance ${formatNumber(tolerance)}.`;
    case 'iteration_limit':
      return `${after}, as many as they may take; the residual is ${residual} of the gradient, the tolerance ${formatNumber(tolerance)}.`;
    case 'slow_progress':
      return `${after}: the last ones each gained less than ${formatNumber(progress)} of the decrease so far; the residual is ${residual} of the gradient.`;
    case 'boundary':
      return `${after}, where the step reached the trust radius ${formatNumber(radius)}; the residual is ${residual} of the gradient.`;
    case 'negative_curvature':
      if (radius < NO_RADIUS) {
        return `${after}: along the last direction the curvature was negative, ${curvature}, and the step went on along it to the trust radius ${formatNumber(radius)}.`;
      }
      return count === 1
        ? `The first direction, the ${isPreconditioned(step) ? 'preconditioned gradient' : 'gradient itself'}, has negative curvature, ${curvature}: nothing is solved, and the step is the explicit one.`
        : `${after}: along the last direction the curvature was negative, ${curvature}, and the model falls without end; the step stays where it was before it.`;
    default:
      return 'A number was not finite, and so there is nothing to solve.';
  }
}

/**
 * What the step would be, were the solver stopped after `at` iterations.
 * @param {Step} step
 * @param {number} at
 * @param {boolean} [penalized]  whether its loss has an L2 penalty
 */
export function stopInWords(step, at, penalized = false) {
  const { loss, losses, lengths, gradients, model_decreases } = step;
  const count = iterationsOf(step);
  const fate = `the loss of the batch${penalized ? `, ${PENALIZED},` : ''} goes from ${formatMeasured(loss)} to ${formatMeasured(losses[at])}`;
  const length = `a step of length ${formatMeasured(lengths[at])}`;
  const cost = `${formatMeasured(gradients[at])} gradient equivalents`;
  if (at === count) return `The whole solve, after ${iterations(count)}: ${fate}, by ${length}, for ${cost}.`;
  const [last, whatFor] = [`to ${formatMeasured(losses[count])}`, `${formatMeasured(gradients[count])}`];
  if (at === 0) {
    const nothing = lengths[0] === 0 ? 'there is no step' : `only the explicit blocks move: ${fate}, by ${length}`;
    return `Without any iteration ${nothing}, for ${cost}; the whole solve goes ${last} for ${whatFor}.`;
  }
  const share = formatPercent(Number(model_decreases[at]) / Number(model_decreases[count]));
  return `Stopped after ${at} of ${iterations(count)}: ${fate}, by ${length}, with ${share} of the model’s decrease, for ${cost}; the whole solve goes ${last} for ${whatFor}.`;
}

/**
 * The same in a few words, for who hears the slider.
 * @param {Step} step
 * @param {number} at
 */
export function stopInShort(step, at) {
  return `${at} of ${iterations(iterationsOf(step))}, loss ${formatMeasured(step.losses[at])}`;
}

/**
 * What the eigenvalues say.
 * @param {Step} step
 */
export function ritzInWords(step) {
  const { learning_rate, ritz_values } = step;
  const count = ritz_values.length;
  if (count === 0) return 'No product with C was made, so no eigenvalue was seen.';
  const [low, high] = [ritz_values[0], ritz_values[count - 1]];
  const negative = ritz_values.filter((value) => value < 0).length;
  const signs = negative > 0 ? `, ${negative} of them negative` : '';
  const range =
    count === 1
      ? `One was seen: ${formatNumber(high)}.`
      : `${formatCount(count)} were seen, from ${formatNumber(low)} to ${formatNumber(high)}${signs}.`;
  if (isPreconditioned(step)) return `${range} The closer together they lie, the fewer iterations it takes.`;
  if (high <= 0) return range;
  const stiffness = learning_rate * high;
  const explicit = Math.abs(1 - stiffness);
  const fate =
    explicit > 1
      ? `would turn an error along it into −${formatNumber(explicit)} times that`
      : `would leave ${percent(explicit)} of an error along it`;
  return `${range} Far left of 1/η the step is as long as an explicit one, right of it shorter. Along the largest, ηλ = ${formatNumber(stiffness)}: an explicit step ${fate}, an implicit one leaves ${percent(1 / (1 + stiffness))}.`;
}

/** @param {number} share */
const percent = (share) => `${formatNumber(100 * share)}\u00a0%`;

/** @param {Step} step */
const isPreconditioned = ({ preconditioner }) => preconditioner !== 'none';

/** @param {number} count */
const iterations = (count) => (count === 1 ? '1 iteration' : `${formatCount(count)} iterations`);

/**
 * @param {(number | null)[]} column
 * @returns {[number, number][]}
 */
function pointsOf(column) {
  return column.map((value, index) => [index, value ?? NaN]);
}

/** @param {number | null} value */
const formatMeasured = (value) => measured(value ?? NaN);

/** @param {number | null} value */
const formatNumber = (value) => rounded(value ?? NaN);
