// Rows of results come in the order of their steps: the chart relies on it.

/** @typedef {import('../engine/protocol.js').Columns} Columns */

/**
 * @param {Columns} columns
 * @param {string} whose
 * @returns {Columns} the same; throws the end of a sentence that begins with the file's name
 */
export function growing(columns, whose) {
  const falls = columns.step.findIndex((step, row) => !(row === 0 ? step >= 0 : step > columns.step[row - 1]));
  if (falls >= 0) throw new Error(`has steps of ${whose} that do not grow: row ${falls + 1} is at step ${columns.step[falls]}.`);
  return columns;
}
