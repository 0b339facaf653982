// Everything that the benchmark measures, side by side: node measure.js [ROUNDS]. tests/bench/run builds what it needs first.
// Prints tables and writes them as build/bench.json and build/bench.md, which the README shows.

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { openPage, openProgram, pythonWith, root } from './contenders.js';
import { bounds, groups } from './groups.js';

const rounds = Number(process.argv[2] ?? 7);
const target = 0.15; // seconds that one measurement should take

const page = await openPage();
const native = await openProgram(`${root}build/plain/igd_bench`, []);
const best = await openProgram(`${root}build/march/igd_bench`, []);
const given = {
  theta: await native.contender.result({ kind: 'start', hidden: [64] }),
  batch: await native.contender.result({ kind: 'batch' }),
};
const pythonForTorch = pythonWith('numpy, torch');
const torch = pythonForTorch && (await openProgram(pythonForTorch, [`${root}tests/bench/reference/torch_steps.py`], { given }));
/** @type {Record<string, import('./contenders.js').Contender | undefined>} */
const contenders = {
  plain: page.contender('plain'),
  relaxed: page.contender('relaxed'),
  jax: page.contender('jax'),
  tensorflow: page.contender('tensorflow'),
  convnet: page.contender('convnet'),
  native: native.contender,
  'native, all instructions': best.contender,
  torch: torch?.contender,
};

/** Every contender computes the same gradient, or the comparison means nothing. */
async function compareGradients() {
  const expected = await native.contender.result({ kind: 'gradient' });
  const size = Math.hypot(...expected);
  /** @type {Record<string, number>} */
  const differences = {};
  for (const [name, contender] of Object.entries(contenders)) {
    const actual = await contender?.result({ kind: 'gradient' });
    if (actual) differences[name] = Math.hypot(...actual.map((value, i) => value - expected[i])) / size;
  }
  return differences;
}

/** Milliseconds of one time, the best of all rounds; the contenders take turns. @param {import('./groups.js').Row[]} rows */
async function measureGroup(rows) {
  const present = rows.filter(({ contender }) => contenders[contender]);
  const times = new Map();
  for (const row of present) {
    const { time } = /** @type {import('./contenders.js').Contender} */ (contenders[row.contender]);
    await time(row.spec, 3);
    const once = (await time(row.spec, 3)) / 3;
    times.set(row, { count: Math.max(1, Math.min(2000, Math.round(target / once))), best: Infinity });
  }
  for (let round = 0; round < rounds; ++round) {
    for (const row of present) {
      const entry = times.get(row);
      const { time } = /** @type {import('./contenders.js').Contender} */ (contenders[row.contender]);
      entry.best = Math.min(entry.best, (await time(row.spec, entry.count)) / entry.count);
    }
  }
  return present.map((row) => ({ ...row, milliseconds: 1000 * times.get(row).best }));
}

const gradients = await compareGradients();
for (const [name, difference] of Object.entries(gradients)) {
  if (!(difference < 1e-4)) throw new Error(`${name} computes another gradient: it differs by ${difference}.`);
}

/** @type {Record<string, number>} */
const milliseconds = {};
const table = [];
for (const { title, rows } of groups) {
  console.log(`\n${title}`);
  for (const row of await measureGroup(rows)) {
    milliseconds[row.name] = row.milliseconds;
    const operations = row.rate ? await contenders[row.contender]?.operations(row.spec) : undefined;
    const rate = operations ? `${(operations / row.milliseconds / 1e6).toFixed(1)} GFLOP/s` : '';
    console.log(`  ${row.name.padEnd(44)} ${row.milliseconds.toPrecision(3).padStart(9)} ms  ${rate}`);
    table.push({ ...row, operations });
  }
}
const folder = `${root}build/site/data/mnist-full`;
const pythonForNumpy = pythonWith('numpy');
if (pythonForNumpy) {
  const epoch = execFileSync(pythonForNumpy, [`${root}tests/bench/reference/numpy_epoch.py`, folder, '3'], { encoding: 'utf8' });
  const [training, withEvaluation] = epoch.trim().split(' ').map(Number);
  milliseconds['numpy epoch'] = 1000 * training;
  milliseconds['numpy epoch with evaluation'] = 1000 * withEvaluation;
  console.log(
    `  ${'epoch of 60,000, numpy'.padEnd(44)} ${(1000 * training).toFixed(0).padStart(9)} ms, ${(1000 * withEvaluation).toFixed(0)} with evaluation`,
  );
}
const rates = Object.fromEntries(
  table.filter(({ operations }) => operations).map((row) => [row.name, Number(row.operations) / row.milliseconds]),
);

console.log('\nratios');
const ratios = [];
for (const { name, value, least, most } of bounds) {
  const ratio = value(milliseconds, rates);
  if (!Number.isFinite(ratio)) continue;
  const wanted = least === undefined ? `<= ${most}` : `>= ${least}`;
  const reached = least === undefined ? ratio <= Number(most) : ratio >= least;
  console.log(`  ${name.padEnd(70)} ${ratio.toPrecision(3).padStart(6)}  ${wanted}${reached ? '' : '  MISSED'}`);
  ratios.push({ name, ratio, wanted, reached });
}
const machine = `${cpus()[0].model}, ${cpus().length} cores`;
console.log(`\n${machine}; Chromium ${page.version}; best of ${rounds} rounds, contenders in turn; tests/bench/run ${rounds}`);
writeFileSync(
  `${root}build/bench.json`,
  JSON.stringify(
    {
      machine,
      chromium: page.version,
      node: process.version,
      command: `tests/bench/run ${rounds}`,
      gradients,
      table,
      milliseconds,
      ratios,
    },
    null,
    1,
  ),
);
const markdown = [
  `${machine}; Chromium ${page.version}; best of ${rounds} rounds, contenders in turn.`,
  '',
  '| work | milliseconds |',
  '|---|---|',
  ...table.map(
    ({ name, milliseconds: ms, operations }) =>
      `| ${name} | ${operations ? `${(operations / ms / 1e6).toFixed(1)} GFLOP/s` : ms.toPrecision(3)} |`,
  ),
  '',
  '| ratio | measured | wanted |',
  '|---|---|---|',
  ...ratios.map(
    ({ name, ratio, wanted, reached }) => `| ${name} | ${reached ? ratio.toPrecision(3) : `**${ratio.toPrecision(3)}**`} | ${wanted} |`,
  ),
];
writeFileSync(`${root}build/bench.md`, `${markdown.join('\n')}\n`);
await page.close();
for (const program of [native, best, torch]) program?.close();
