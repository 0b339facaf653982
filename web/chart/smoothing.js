// Smoothing a curve over its rows: at every row the value of the line that fits the rows around it, near ones more than far ones. A mean of
// the same rows would stand above every curve that falls, and run after it at its ends.
//   Local linear regression: Fan & Gijbels (1996), Local Polynomial Modelling and Its Applications, section 2.3.

/** The choices, and after how many rows to either side a row has half its weight. */
export const SMOOTHINGS = {
  none: { label: 'none', halfLife: 0 },
  light: { label: 'light, half-life 3 rows', halfLife: 3 },
  strong: { label: 'strong, half-life 12 rows', halfLife: 12 },
};

/**
 * @param {Float64Array} values  finite; above 0 where `logarithmic`
 * @param {number} halfLife      h, in rows; above 0. A row d away has the weight 2^(-|d| / h)
 * @param {boolean} logarithmic  whether lines are fitted to the logarithms, as they are drawn
 * @returns {Float64Array} of the same length, within the range of the values. Cost: linear in the rows
 */
export function smoothed(values, halfLife, logarithmic = false) {
  const ys = logarithmic ? values.map(Math.log) : values;
  const before = momentsUpTo(ys, halfLife);
  const after = momentsUpTo(ys.toReversed(), halfLife);
  let [low, high] = [Infinity, -Infinity];
  for (const y of ys) [low, high] = [Math.min(low, y), Math.max(high, y)];
  return ys.map((y, row) => {
    const [left, right] = [row * MOMENTS, (ys.length - 1 - row) * MOMENTS];
    // The row itself, at distance 0 and with weight 1, is in both.
    const s0 = before[left] + after[right] - 1;
    const s1 = before[left + 1] - after[right + 1];
    const s2 = before[left + 2] + after[right + 2];
    const t0 = before[left + 3] + after[right + 3] - y;
    const t1 = before[left + 4] - after[right + 4];
    const determinant = s0 * s2 - s1 * s1;
    const value = determinant > 0 ? (s2 * t0 - s1 * t1) / determinant : t0 / s0;
    const kept = Math.min(Math.max(value, low), high);
    return logarithmic ? Math.exp(kept) : kept;
  });
}

const MOMENTS = 5;

/**
 * Of every row the sums over it and those before it of w, w d, w d^2, w y and w d y; d, at most 0, is the distance and w the weight.
 * @param {Float64Array} ys
 * @param {number} halfLife
 */
function momentsUpTo(ys, halfLife) {
  const decay = 2 ** (-1 / halfLife);
  const all = new Float64Array(MOMENTS * ys.length);
  let [s0, s1, s2, t0, t1] = [0, 0, 0, 0, 0];
  ys.forEach((y, row) => {
    [s2, s1, t1] = [decay * (s2 - 2 * s1 + s0), decay * (s1 - s0), decay * (t1 - t0)]; // all are a row further away
    [s0, t0] = [decay * s0 + 1, decay * t0 + y];
    all.set([s0, s1, s2, t0, t1], MOMENTS * row);
  });
  return all;
}
