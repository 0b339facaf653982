// The rows that the workers send, gathered: columns that grow, and what can be read off them.

/** @typedef {import('../engine/protocol.js').Columns} Columns */

/**
 * `columns` with the rows of `more` after its own. A row at a step that is already there is the same row, and left out.
 * @param {Columns} columns
 * @param {Columns} more
 * @returns {Columns}
 */
export function appendRows(columns, more) {
  const last = columns.step?.at(-1) ?? -Infinity;
  const from = more.step.findIndex((step) => step > last);
  if (from < 0) return columns;
  return Object.fromEntries(Object.keys(more).map((name) => [name, join(columns[name] ?? new Float64Array(), more[name].subarray(from))]));
}

/**
 * @param {Columns} columns
 * @param {string} name
 * @returns {number} the latest value of a column; NaN when there is none
 */
export function latest(columns, name) {
  return columns[name]?.at(-1) ?? NaN;
}

/** @param {Columns} columns */
export function isWorseThanAtStart({ train_loss: losses }) {
  return losses?.length > 1 && losses[losses.length - 1] > losses[0];
}

/**
 * @param {Columns} columns
 * @param {string} axis   a column that grows
 * @param {number} limit
 * @returns {number} the last row whose `axis` is at most `limit`, or -1
 */
export function rowAtMost(columns, axis, limit) {
  return columns[axis]?.findLastIndex((value) => value <= limit) ?? -1;
}

/**
 * @param {Columns} columns
 * @param {number} step
 * @returns {Columns} without the rows of later steps
 */
export function rowsUntil(columns, step) {
  const count = rowAtMost(columns, 'step', step) + 1;
  return Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values.subarray(0, count)]));
}

/**
 * A racer that stops when a budget is spent has spent a little more, by a part of its last step.
 * @param {Columns} columns
 * @param {string} axis   what is spent, a column that grows
 * @param {number} budget
 * @returns {number} the last row whose last step began within the budget, taking the steps before it as equally dear; or -1
 */
export function rowWithin(columns, axis, budget) {
  const { [axis]: spent, step } = columns;
  return (
    spent?.findLastIndex((value, row) => {
      const last = row > 0 ? (value - spent[row - 1]) / (step[row] - step[row - 1]) : 0;
      return value <= budget || value - last < budget;
    }) ?? -1
  );
}

/**
 * Columns for the console and for JSON: plain arrays, null where a value is not defined.
 * @param {Columns} columns
 * @returns {Record<string, (number | null)[]>}
 */
export function plainColumns(columns) {
  return Object.fromEntries(
    Object.entries(columns).map(([name, values]) => [name, Array.from(values, (value) => (Number.isNaN(value) ? null : value))]),
  );
}

/** How many values of a buffer with room for more are taken. @type {WeakMap<ArrayBufferLike, number>} */
const taken = new WeakMap();

/**
 * Where `a` is all that is taken of a buffer with room for `b`, the answer lies in the same buffer, so that a long race does not copy its
 * rows again and again.
 * @param {Float64Array} a
 * @param {Float64Array} b
 */
function join(a, b) {
  const length = a.length + b.length;
  let { buffer } = a;
  if (taken.get(buffer) !== a.length || buffer.byteLength < length * Float64Array.BYTES_PER_ELEMENT) {
    buffer = new ArrayBuffer(Math.max(64, length + (length >> 1)) * Float64Array.BYTES_PER_ELEMENT);
    new Float64Array(buffer).set(a);
  }
  const both = new Float64Array(buffer, 0, length);
  both.set(b, a.length);
  taken.set(buffer, length);
  return both;
}
