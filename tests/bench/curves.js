// What a step costs as the problem grows: node curves.js. Writes assets/cost-curves.csv and the picture of it, assets/cost-curves.svg.
// tests/bench/run builds what it needs.

import { writeFileSync } from 'node:fs';
import { openPage, root } from './contenders.js';
import { drawPanels } from './panels.js';

const rounds = 5;
const target = 0.1; // seconds that one measurement should take

const implicit = (/** @type {string} */ coordinates, iterations = 5) => ({
  kind: 'implicit',
  iterations,
  settings: { learning_rate: 1, 'cg.coordinates': coordinates },
});
/** @type {Record<string, (iterations?: number) => object>} */
const methods = {
  SGD: () => ({ kind: 'sgd', settings: { learning_rate: 0.1 } }),
  'implicit, parameters': (iterations) => implicit('parameters', iterations),
  'implicit, samples': (iterations) => implicit('samples', iterations),
};

/** @type {{axis: string, values: number[], change: (value: number) => {iterations?: number} & Record<string, any>}[]} */
const axes = [
  { axis: 'batch', values: [50, 100, 200, 500, 1000, 2000, 5000, 10000], change: (batch) => ({ batch }) },
  { axis: 'width', values: [16, 32, 64, 128, 256, 512, 1024], change: (width) => ({ hidden: [width] }) },
  { axis: 'hidden layers', values: [1, 2, 3, 4], change: (depth) => ({ hidden: Array(depth).fill(64) }) },
  { axis: 'CG iterations', values: [1, 2, 5, 10, 20, 50], change: (iterations) => ({ iterations }) },
];

const page = await openPage();
const core = page.contender('relaxed');

/** Milliseconds of one step of each, the best of all rounds, in turn. @param {object[]} specs */
async function measure(specs) {
  const counts = [];
  for (const spec of specs) {
    await core.time(spec, 2);
    counts.push(Math.max(1, Math.min(500, Math.round(target / (await core.time(spec, 1))))));
  }
  const best = specs.map(() => Infinity);
  for (let round = 0; round < rounds; ++round) {
    for (const [i, spec] of specs.entries()) best[i] = Math.min(best[i], (1000 * (await core.time(spec, counts[i]))) / counts[i]);
  }
  return best;
}

const rows = [];
for (const { axis, values, change } of axes) {
  for (const value of values) {
    const { iterations, ...changes } = change(value);
    const names = Object.keys(methods);
    const milliseconds = await measure(names.map((name) => ({ ...methods[name](iterations), ...changes })));
    names.forEach((method, i) => rows.push({ axis, value, method, milliseconds: milliseconds[i] }));
    console.log(axis, value, milliseconds.map((ms) => ms.toPrecision(3)).join(' '));
  }
}
await page.close();

writeFileSync(
  `${root}assets/cost-curves.csv`,
  [
    'axis,value,method,milliseconds',
    ...rows.map((row) => `${row.axis},${row.value},"${row.method}",${row.milliseconds.toPrecision(4)}`),
  ].join('\n') + '\n',
);
writeFileSync(`${root}assets/cost-curves.svg`, drawPanels(rows));
