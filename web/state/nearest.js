// The word of a list that somebody who wrote another one may have meant.

/**
 * @param {string} word
 * @param {string[]} words  a dotted one is also known by its last part
 * @returns {string | undefined} undefined where a third of the letters and more are others
 */
export function nearest(word, words) {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const found = words
    .map((other) => ({
      other,
      away: Math.min(...[other, other.slice(other.lastIndexOf('.') + 1)].map((name) => distance(word, name, limit))),
    }))
    .reduce((best, next) => (next.away < best.away ? next : best), { other: '', away: Infinity });
  return found.away <= limit && found.away < word.length ? found.other : undefined;
}

/**
 * How many letters have to be put in, taken out, replaced or changed with their neighbour.
 * @param {string} one
 * @param {string} other
 * @param {number} limit  beyond it nobody wants to know
 */
function distance(one, other, limit) {
  if (Math.abs(one.length - other.length) > limit) return Infinity;
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  /** `rows[i][j]`: from the first i letters of a to the first j of b. */
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = rows[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2][j - 2] + 1 : Infinity;
      row.push(Math.min(rows[i - 1][j] + 1, row[j - 1] + 1, replaced, swapped));
    }
    rows.push(row);
  }
  return rows[a.length][b.length];
}
