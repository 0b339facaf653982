// Smoothing a curve over its rows: an exponential moving average without the bias of its start.

/** The choices, and after how many rows a value has half its weight. */
export const SMOOTHINGS = {
  none: { label: 'none', halfLife: 0 },
  light: { label: 'light, half-life 3 rows', halfLife: 3 },
  strong: { label: 'strong, half-life 12 rows', halfLife: 12 },
};

/**
 * Each value becomes the mean of itself and those before it, weighted by 2^(-distance in rows / halfLife). The weights are divided by
 * their sum, so that the first value stays as it is and a constant stays that constant.
 * @param {Float64Array} values  finite
 * @param {number} halfLife      in rows; above 0
 * @returns {Float64Array} of the same length
 */
export function smoothed(values, halfLife) {
  const decay = 2 ** (-1 / halfLife);
  const result = new Float64Array(values.length);
  let mean = 0;
  let weight = 0;
  for (let row = 0; row < values.length; row++) {
    weight = decay * weight + 1;
    mean += (values[row] - mean) / weight;
    result[row] = mean;
  }
  return result;
}
