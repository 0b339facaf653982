// What is checked in the visitor's browser, against what, and how closely it has to agree. Knows no DOM.

import reference from '../../../assets/reference-run.json' with { type: 'json' };
import { appendRows } from '../../state/results.js';

/**
 * @typedef {import('../../engine/protocol.js').Columns} Columns
 * @typedef {import('../../engine/protocol.js').ExperimentDocument} ExperimentDocument
 *
 * @typedef {object} Check
 * @property {string} what
 * @property {string} against
 * @property {number} bound  of the relative error
 * @property {string} [otherwise]  why it does not apply where there is no number; without it, that is a failure
 *
 * @typedef {Check & {error: number, passed: boolean | null, remark: string}} Outcome  passed null: it does not apply here
 *
 * @typedef {object} Surroundings
 * @property {(name: string) => Promise<number | null>} errorOf  the relative error of a check of the core; null: the loss is not finite
 * @property {(document: ExperimentDocument, racer: number) => Promise<Columns>} raced  the rows of a race, in a worker of its own
 */

/** So many of the first training examples the checks of the core are made on. */
export const EXAMPLES = 200;

const NO_DIFFERENCES =
  'Here the loss is too large, too flat or too bent for differences in single precision: they do not agree among themselves.';
const NOT_FINITE = 'The loss is not a finite number here.';

// Bounds. The core computes in float, of 7 digits. A difference of two losses over a length with a tangible slope keeps 3 to 4 of them
// where neither rounding nor curvature spoils it; one of two gradients, entry by entry, 2 to 3. Sums of 50,000 products keep 5. A solution
// keeps what the condition of its system leaves, at most 1,000 here. A term that is missing or wrong leaves far more: tests/native/instruments.
/** By their names in the core. @type {Record<string, Check>} */
export const ofTheCore = {
  gradient: { what: 'Gradient', against: 'central differences of the loss', bound: 2e-3, otherwise: NO_DIFFERENCES },
  hessian: { what: 'Hessian product', against: 'central differences of the gradient', bound: 2e-2, otherwise: NO_DIFFERENCES },
  hessian_symmetry: { what: 'Hessian product', against: 'symmetry: u·Hv = v·Hu', bound: 1e-4 },
  gauss_newton_symmetry: { what: 'Gauss-Newton product', against: 'symmetry: u·Gv = v·Gu', bound: 1e-4 },
  gauss_newton_sign: { what: 'Gauss-Newton product', against: 'v·Gv ≥ 0 for 16 random v', bound: 1e-6 },
  direct_solve: {
    what: 'Conjugate gradients',
    against: 'a dense matrix and its Cholesky factor, for the last blocks only: at most 700 unknowns',
    bound: 1e-3,
  },
  coordinates: {
    what: 'Implicit step in the space of the batch',
    against: 'the same in the space of the parameters',
    bound: 1e-3,
    otherwise: 'This network has no such form.',
  },
};

const sameBits = { what: 'Four methods, 20 steps', against: 'values of the native program, to the last bit', bound: 0 };
const twice = { what: 'Four methods, 20 steps', against: 'themselves, run again all at once', bound: 0 };

/** In the order in which they are made. @type {Check[]} */
export const all = [...Object.values(ofTheCore), sameBits, twice];

/**
 * Makes one check after the other.
 * @param {Surroundings} surroundings
 * @yields {Outcome}
 */
export async function* runChecks({ errorOf, raced }) {
  for (const [name, check] of Object.entries(ofTheCore)) {
    const found = await errorOf(name);
    const error = found ?? NaN;
    const reason = found === null ? NOT_FINITE : Number.isNaN(error) ? check.otherwise : undefined;
    yield reason ? { ...check, error, passed: null, remark: reason } : { ...check, error, passed: error <= check.bound, remark: '' };
  }
  const document = /** @type {ExperimentDocument} */ (/** @type {unknown} */ (reference.document));
  const racers = reference.document.racers.map((_, racer) => racer);
  /** @type {Columns[]} */
  const alone = [];
  for (const racer of racers) alone.push(await raced(document, racer));
  yield { ...sameBits, ...likeNative(alone) };
  const together = await Promise.all(racers.map((racer) => raced(document, racer)));
  const error = Math.max(...together.map((columns, racer) => largestDifference(alone[racer], columns)));
  yield { ...twice, error, passed: error === 0, remark: '' };
}

/**
 * Compares with the native program, whose arithmetic has fused multiply-adds or not, as the page's modules have.
 * @param {Columns[]} races
 */
function likeNative(races) {
  const builds = /** @type {const} */ ([
    ['fused', 'With fused multiply-add, as in the relaxed-SIMD module.'],
    ['plain', 'Without fused multiply-add, as in the plain module.'],
  ]);
  const [nearest] = builds
    .map(([build, remark]) => ({
      remark,
      error: Math.max(...races.map((columns, racer) => largestDifference(reference[build][racer], columns))),
    }))
    .sort((one, other) => one.error - other.error);
  return { ...nearest, passed: nearest.error === 0 };
}

/**
 * The largest relative difference of any value of `expected`, but for its seconds; infinite where the rows are not alike.
 * @param {Record<string, ArrayLike<number | null>>} expected  null or NaN: no value
 * @param {Record<string, ArrayLike<number>>} found
 */
export function largestDifference(expected, found) {
  let largest = 0;
  for (const [name, values] of Object.entries(expected)) {
    if (name === 'seconds') continue;
    if (values.length !== found[name]?.length) return Infinity;
    for (let row = 0; row < values.length; ++row) {
      const [one, other] = [values[row] ?? NaN, found[name][row]];
      if (Object.is(one, other)) continue;
      const difference = Math.abs(one - other) / Math.max(Math.abs(one), Math.abs(other));
      largest = Math.max(largest, Number.isNaN(difference) ? Infinity : difference);
    }
  }
  return largest;
}

/**
 * The rows of one race.
 * @param {(onRows: (columns: Columns) => void) => Pick<import('../../engine/client.js').RacerClient, 'prepare' | 'play' | 'close'>} makeRacer
 * @param {import('../../engine/protocol.js').DataFiles} files
 * @param {ExperimentDocument} document
 * @param {number} racer
 */
export async function race(makeRacer, files, document, racer) {
  /** @type {Columns} */
  let rows = {};
  const client = makeRacer((columns) => (rows = appendRows(rows, columns)));
  try {
    await client.prepare(JSON.stringify(document), racer, files);
    await client.play(Infinity);
    return rows;
  } finally {
    client.close();
  }
}

/** @param {Outcome[]} outcomes */
export function verdictOf(outcomes) {
  const failed = outcomes.filter(({ passed }) => passed === false).length;
  const made = outcomes.filter(({ passed }) => passed !== null).length;
  if (failed > 0) return `${failed} of ${made} checks failed.`;
  return `All ${made} checks passed.`;
}

/** @param {Outcome} outcome */
export const wordOf = ({ passed }) => (passed === null ? 'does not apply' : passed ? 'passed' : 'failed');

/** @type {Record<string, string>} */
const RAISED = { '-': '⁻', 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹' };

/** @param {number} error */
export function errorInWords(error) {
  if (error === 0) return '0';
  if (!Number.isFinite(error)) return 'not finite';
  const [digits, power] = error.toExponential(1).split('e');
  return `${digits} × 10${[...String(Number(power))].map((sign) => RAISED[sign]).join('')}`;
}

/**
 * For a mail or a report.
 * @param {Outcome[]} outcomes
 * @param {string} circumstances
 */
export function asText(outcomes, circumstances) {
  const lines = outcomes.map((outcome) => {
    const { what, against, error, bound, passed, remark } = outcome;
    const figures = passed === null ? '' : `: relative error ${error.toExponential(2)}, allowed ${bound}`;
    return `${wordOf(outcome)}: ${what} against ${against}${figures}. ${remark}`;
  });
  return [`${verdictOf(outcomes)} ${circumstances}`, ...lines.map((line) => line.trim())].join('\n');
}
