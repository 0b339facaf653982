// Contour lines of values on a grid, by marching squares: in each cell straight pieces between the points where the level crosses its edges.
//   Lorensen & Cline (1987) in two dimensions; where a saddle leaves two ways, the mean of the corners decides.

/** @typedef {[x1: number, y1: number, x2: number, y2: number]} Piece */

/**
 * @param {ArrayLike<number>} values  row after row; cells with a corner that is not finite have no line
 * @param {number} columns
 * @param {number} level
 * @returns {Piece[]} in units of the grid: x from 0 to columns - 1, y likewise
 */
export function contour(values, columns, level) {
  const rows = Math.floor(values.length / columns);
  /** @type {Piece[]} */
  const pieces = [];
  for (let y = 0; y + 1 < rows; ++y) {
    for (let x = 0; x + 1 < columns; ++x) {
      const at = y * columns + x;
      const corners = [values[at], values[at + 1], values[at + columns + 1], values[at + columns]];
      if (corners.every(Number.isFinite)) pieces.push(...cell(corners, level).map((piece) => shifted(piece, x, y)));
    }
  }
  return pieces;
}

/**
 * Values between those of a grid, by cubics through their neighbours, so that the lines through them bend and have no corners.
 *   Catmull & Rom (1974), along each axis in turn.
 * @param {ArrayLike<number>} values  row after row
 * @param {number} columns
 * @param {number} parts  of each cell along a side
 * @returns {{values: Float64Array, columns: number}}
 */
export function refined(values, columns, parts) {
  const rows = Math.floor(values.length / columns);
  const wide = (columns - 1) * parts + 1;
  const along = new Float64Array(rows * wide);
  for (let y = 0; y < rows; ++y) {
    for (let x = 0; x < wide; ++x) along[y * wide + x] = between((column) => values[y * columns + column], columns, x / parts);
  }
  const high = rows > 0 ? (rows - 1) * parts + 1 : 0;
  const all = new Float64Array(high * wide);
  for (let y = 0; y < high; ++y) {
    for (let x = 0; x < wide; ++x) all[y * wide + x] = between((row) => along[row * wide + x], rows, y / parts);
  }
  return { values: all, columns: wide };
}

/**
 * @param {(index: number) => number} value
 * @param {number} count
 * @param {number} at
 */
function between(value, count, at) {
  const left = Math.min(Math.floor(at), count - 1);
  const t = at - left;
  const [b, c] = [value(left), t > 0 ? value(left + 1) : 0];
  if (t === 0) return b;
  const straight = (/** @type {number} */ index, /** @type {number} */ otherwise) => {
    const known = index >= 0 && index < count ? value(index) : NaN;
    return Number.isFinite(known) ? known : otherwise;
  };
  const [a, d] = [straight(left - 1, 2 * b - c), straight(left + 2, 2 * c - b)];
  return b + (t / 2) * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

/** Corners of a cell, in their order around it. */
const CORNERS = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];

/**
 * @param {number[]} corners
 * @param {number} level
 * @returns {Piece[]}
 */
function cell(corners, level) {
  const above = corners.map((value) => value > level);
  const crossings = CORNERS.flatMap((from, edge) => {
    const next = (edge + 1) % 4;
    if (above[edge] === above[next]) return [];
    const way = (level - corners[edge]) / (corners[next] - corners[edge]);
    const to = CORNERS[next];
    return [[from[0] + way * (to[0] - from[0]), from[1] + way * (to[1] - from[1])]];
  });
  if (crossings.length === 2) return [joined(crossings[0], crossings[1])];
  if (crossings.length < 4) return [];
  const middle = corners.reduce((sum, value) => sum + value, 0) / 4 > level;
  // The pieces cut off the corners that are not on the middle's side.
  return middle === above[0]
    ? [joined(crossings[0], crossings[1]), joined(crossings[2], crossings[3])]
    : [joined(crossings[3], crossings[0]), joined(crossings[1], crossings[2])];
}

/**
 * @param {number[]} one
 * @param {number[]} other
 * @returns {Piece}
 */
const joined = (one, other) => [one[0], one[1], other[0], other[1]];

/**
 * @param {Piece} piece
 * @param {number} x
 * @param {number} y
 * @returns {Piece}
 */
const shifted = ([x1, y1, x2, y2], x, y) => [x1 + x, y1 + y, x2 + x, y2 + y];

/**
 * Levels between the values, each as many times the one before.
 * @param {ArrayLike<number>} values  positive ones count
 * @param {number} count
 * @returns {number[]} none where all values are the same
 */
export function levelsInRatio(values, count) {
  const sorted = Array.from(values)
    .filter((value) => Number.isFinite(value) && value > 0)
    .sort((one, other) => one - other);
  const [low, high] = [sorted[0], sorted[Math.floor(0.98 * (sorted.length - 1))]];
  if (!(high > low)) return [];
  return Array.from({ length: count }, (_, index) => low * (high / low) ** ((index + 0.5) / count));
}

/**
 * Levels between the values, closer to each other near the lowest.
 * @param {ArrayLike<number>} values
 * @param {number} count
 */
export function levelsNearFloor(values, count) {
  const finite = Array.from(values).filter(Number.isFinite);
  const [low, high] = [finite.reduce((a, b) => Math.min(a, b), Infinity), finite.reduce((a, b) => Math.max(a, b), -Infinity)];
  if (!(high > low)) return [];
  return Array.from({ length: count }, (_, index) => low + (high - low) * ((index + 1) / (count + 1)) ** 2.5);
}
