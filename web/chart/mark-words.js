// Where the words beside the marks of a chart stand: within the plot, and never on each other.

/** @typedef {import('./series.js').Mark} Mark */

/**
 * @template {{left: number, top: number, mark: Pick<Mark, 'label' | 'words'>}} Placed
 * @param {Placed[]} marks  `left` and `top`: of the mark itself
 * @param {object} plot
 * @param {{left: number, right: number, top: number, bottom: number}} plot.box
 * @param {number} plot.gap     between a mark and its words
 * @param {number} plot.height  of a line of words
 * @param {(text: string) => number} plot.widthOf
 * @returns {(Placed & {text: string, start: number, line: number})[]} `start`: the left end of the words; `line`: their middle
 */
export function markWords(marks, { box, gap, height, widthOf }) {
  /** @type {number[]} */
  const lines = [];
  return marks.map((placed) => {
    const room = box.right - box.left;
    const text = [placed.mark.label, placed.mark.words].find((words) => widthOf(words) <= room) ?? '';
    const width = widthOf(text);
    const beside = [placed.left + gap, placed.left - gap - width].find((start) => start >= box.left && start + width <= box.right);
    const start = beside ?? Math.max(box.left, box.right - width);
    const wanted = beside === undefined ? placed.top + height : placed.top; // on the mark itself they would cover it
    const line = freeLine(Math.max(wanted, box.top + height / 2), lines, height, box.bottom - height / 2);
    lines.push(line);
    return { ...placed, text, start, line };
  });
}

/**
 * @param {number} wanted
 * @param {number[]} taken
 * @param {number} height
 * @param {number} lowest
 * @returns {number} the next free place below; where the plot ends before, the next above
 */
function freeLine(wanted, taken, height, lowest) {
  const isFree = (/** @type {number} */ line) => taken.every((other) => Math.abs(other - line) >= height);
  const first = Math.min(wanted, lowest);
  for (let line = first; line <= lowest; line += height) if (isFree(line)) return line;
  let line = first;
  while (!isFree(line)) line -= height;
  return line;
}
