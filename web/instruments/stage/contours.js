// Lines of equal value through values on a grid, by marching squares: Lorensen & Cline (1987) in two dimensions. Knows no DOM.

/**
 * The levels that are drawn: closer to each other near the floor.
 * @param {ArrayLike<number>} values
 * @param {number} count
 */
export function levelsOf(values, count) {
  const finite = Array.from(values).filter(Number.isFinite);
  const [low, high] = [finite.reduce((a, b) => Math.min(a, b), Infinity), finite.reduce((a, b) => Math.max(a, b), -Infinity)];
  if (!(high > low)) return [];
  return Array.from({ length: count }, (_, index) => low + (high - low) * ((index + 1) / (count + 1)) ** 2.5);
}

/**
 * @typedef {[x0: number, y0: number, x1: number, y1: number]} Segment
 *
 * The pieces of the line at `level`, one or two for each cell that it passes, in units of cells from the first value.
 * @param {ArrayLike<number>} values  n x n, row after row
 * @param {number} n
 * @param {number} level
 * @returns {Segment[]}
 */
export function contour(values, n, level) {
  /** @type {Segment[]} */
  const segments = [];
  for (let row = 0; row + 1 < n; row++) {
    for (let column = 0; column + 1 < n; column++) {
      const [a, b, c, d] = [0, 1, n + 1, n].map((step) => values[row * n + column + step]); // around the cell
      const corners = [a, b, c, d];
      if (!corners.every(Number.isFinite)) continue;
      const crossed = corners.flatMap((value, k) => {
        const next = corners[(k + 1) % 4];
        return value < level === next < level ? [] : [sidePoint(k, (level - value) / (next - value), column, row)];
      });
      // Four crossings: a saddle, whose middle says which corners belong together.
      const turned = crossed.length === 4 && (a + b + c + d) / 4 < level !== a < level ? [...crossed.slice(1), crossed[0]] : crossed;
      for (let k = 0; k + 1 < turned.length; k += 2) segments.push([...turned[k], ...turned[k + 1]]);
    }
  }
  return segments;
}

/**
 * @param {number} side   of the cell, from the lower one on, counter-clockwise
 * @param {number} share  of the way along it
 * @param {number} column
 * @param {number} row
 * @returns {[number, number]}
 */
function sidePoint(side, share, column, row) {
  const [x, y] = [
    [share, 0],
    [1, share],
    [1 - share, 1],
    [0, 1 - share],
  ][side];
  return [column + x, row + y];
}
