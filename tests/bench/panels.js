// Small charts side by side, as SVG: cost against each axis, both logarithmic.

const width = 260;
const height = 230;
const margin = { left: 46, right: 12, top: 26, bottom: 40 };
// Told apart by dash as well as by colour; readable on white and on black.
const styles = [
  { colour: '#b45309', dash: '2 3' },
  { colour: '#6b7280', dash: '7 4' },
  { colour: '#0f766e', dash: 'none' },
];

/** @param {number} from @param {number} to @param {number} start @param {number} end */
const logScale = (from, to, start, end) => (/** @type {number} */ value) =>
  start + ((Math.log(value) - Math.log(from)) / (Math.log(to) - Math.log(from))) * (end - start);

/**
 * @param {{axis: string, value: number, method: string, milliseconds: number}[]} rows
 * @returns {string}
 */
export function drawPanels(rows) {
  const axes = [...new Set(rows.map((row) => row.axis))];
  const methods = [...new Set(rows.map((row) => row.method))];
  const costs = rows.map((row) => row.milliseconds);
  const lowest = 10 ** Math.floor(Math.log10(Math.min(...costs)));
  const highest = 10 ** Math.ceil(Math.log10(Math.max(...costs)));
  const y = logScale(lowest, highest, height - margin.bottom, margin.top);

  const panels = axes.map((axis, panel) => {
    const own = rows.filter((row) => row.axis === axis);
    const values = [...new Set(own.map((row) => row.value))];
    const x = logScale(values[0], values[values.length - 1], margin.left, width - margin.right);
    const powers = Array.from({ length: Math.log10(highest / lowest) + 1 }, (_, i) => lowest * 10 ** i);
    const grid = powers.map(
      (cost) =>
        `<path d="M${margin.left} ${y(cost)}H${width - margin.right}" stroke="#8884"/>` +
        `<text x="${margin.left - 6}" y="${y(cost) + 4}" text-anchor="end">${cost}</text>`,
    );
    const labelled = values.filter((_, i) => values.length <= 5 || i % 2 === 0);
    const ticks = labelled.map((value) => `<text x="${x(value)}" y="${height - margin.bottom + 16}" text-anchor="middle">${value}</text>`);
    const lines = methods.map((method, i) => {
      const points = own
        .filter((row) => row.method === method)
        .map((row) => `${x(row.value).toFixed(1)},${y(row.milliseconds).toFixed(1)}`);
      return `<polyline points="${points.join(' ')}" fill="none" stroke="${styles[i].colour}" stroke-width="2" stroke-dasharray="${styles[i].dash}"/>`;
    });
    const title = `<text x="${(margin.left + width - margin.right) / 2}" y="${height - 6}" text-anchor="middle">${axis}</text>`;
    return `<g transform="translate(${panel * width} 0)">${[...grid, ...ticks, ...lines, title].join('')}</g>`;
  });
  const legend = methods.map(
    (method, i) =>
      `<path d="M${margin.left + 190 * i} 10h28" stroke="${styles[i].colour}" stroke-width="2" stroke-dasharray="${styles[i].dash}"/>` +
      `<text x="${margin.left + 190 * i + 34}" y="14">${method}</text>`,
  );
  const unit = `<text x="${axes.length * width - margin.right}" y="14" text-anchor="end">milliseconds a step</text>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${axes.length * width} ${height}" font-family="system-ui, sans-serif" font-size="11" fill="#777" ` +
    `role="img"><title>Milliseconds of one step against ${axes.join(', ')}</title>${legend.join('')}${unit}${panels.join('')}</svg>\n`
  );
}
