// What a measured spectrum says: its density, the eigenvalues beyond a limit, the mass near zero, and earlier ones of the same race. Knows no
// DOM.
//   Density: stochastic Lanczos quadrature smoothed by normal distributions, Ghorbani, Krishnan & Xiao (2019), "An investigation into
//   neural net optimization via Hessian eigenvalue density", here in log lambda.

/**
 * An eigenvalue for every node, with the share of all eigenvalues that it stands for.
 * @typedef {{nodes: number[], weights: number[]}} Measure
 *
 * @typedef {object} Matrix
 * @property {number} lambda_max
 * @property {number} lambda_min
 * @property {Measure} density
 *
 * What one measurement found.
 * @typedef {object} Spectra
 * @property {number} step
 * @property {Matrix} hessian
 * @property {Matrix} gaussNewton
 */

/** The standard deviation of the smoothing, in decades. */
export const WIDTH = 0.2;

/** How many decades below the largest eigenvalue the density is drawn. */
const DECADES = 4;

/** What is fainter, in eigenvalues per decade, is drawn as none. */
export const FAINTEST = 0.1;

const POINTS_PER_DECADE = 16;

/** Eigenvalues of less than this share of the largest in size are counted as near zero. */
export const NEAR = 1e-3;

/**
 * Where the density is drawn: places on a logarithmic axis, ascending.
 * @param {number} largest  of all that is drawn
 * @returns {number[]} on a grid that does not hang on `largest`, so that curves of different times can be compared place by place
 */
export function gridUpTo(largest) {
  if (!(largest > 0 && Number.isFinite(largest))) return [];
  const last = Math.ceil((Math.log10(largest) + 2 * WIDTH) * POINTS_PER_DECADE);
  const count = DECADES * POINTS_PER_DECADE + 1;
  return Array.from({ length: count }, (_, index) => Number((10 ** ((last - count + 1 + index) / POINTS_PER_DECADE)).toPrecision(6)));
}

/**
 * Eigenvalues per decade around each place.
 * @param {Measure} measure
 * @param {number[]} grid
 * @param {1 | -1} sign  which eigenvalues; of negative ones the size is what is placed
 * @param {number} count  of all eigenvalues
 * @returns {[x: number, y: number][]}
 */
export function densityOn({ nodes, weights }, grid, sign, count) {
  return grid.map((x) => {
    const at = Math.log10(x);
    let sum = 0;
    nodes.forEach((node, index) => {
      if (node * sign > 0) sum += weights[index] * Math.exp(-(((at - Math.log10(node * sign)) / WIDTH) ** 2) / 2);
    });
    const density = (count * sum) / (WIDTH * Math.sqrt(2 * Math.PI));
    return [x, density >= FAINTEST ? density : 0];
  });
}

/**
 * How many eigenvalues are above a limit. Nodes of one probe interlace with the eigenvalues (Cauchy), so that there are no fewer.
 * @param {Measure} measure  of one probe
 * @param {number} limit
 */
export function atLeastAbove({ nodes }, limit) {
  return nodes.filter((node) => node > limit).length;
}

/**
 * The size of the eigenvalue that is the largest in size, be it negative.
 * @param {Matrix} matrix
 */
export function radiusOf({ lambda_max: largest, lambda_min: smallest }) {
  return Math.max(Math.abs(largest), Math.abs(smallest));
}

/**
 * The share of eigenvalues that are smaller in size than a limit.
 * @param {Measure} measure
 * @param {number} limit
 */
export function massBelow({ nodes, weights }, limit) {
  return weights.reduce((sum, weight, index) => (Math.abs(nodes[index]) < limit ? sum + weight : sum), 0);
}

/**
 * The share of eigenvalues that are smaller in size than NEAR times the largest in size.
 * @param {Matrix} matrix
 */
export function massNearZero(matrix) {
  return massBelow(matrix.density, NEAR * radiusOf(matrix));
}

/** The most findings that are kept. */
export const MOST_KEPT = 60;

/**
 * The findings of a race with one more: a race that began anew begins anew here too, and where there are too many every second one goes.
 * @param {readonly Spectra[]} kept  in the order of their steps
 * @param {Spectra} found
 * @returns {Spectra[]}
 */
export function withFinding(kept, found) {
  const beganAnew = found.step < (kept.at(-1)?.step ?? 0);
  const all = beganAnew ? [found] : [...kept.filter(({ step }) => step < found.step), found];
  return all.length > MOST_KEPT ? all.filter((_, index) => index % 2 === 0 || index === all.length - 1) : all;
}

/**
 * A few of the earlier findings, the first of all among them, spread evenly.
 * @param {readonly Spectra[]} kept  the last is the present one
 * @param {number} few
 */
export function someEarlier(kept, few) {
  const earlier = kept.slice(0, -1);
  if (earlier.length <= few) return earlier;
  return Array.from({ length: few }, (_, index) => earlier[Math.round((index * (earlier.length - 1)) / few)]);
}
