// Prints what the kept results say: the sentences of the page, the README's table, and the best of each method for every sweep and budget.
//   node web/claim/print-verdict.js

import process from 'node:process';
import { BUDGETS } from './data.js';
import { octavesInWords, ranking, standings, verdict } from './conclusions.js';
import { formatMeasured } from '../state/format.js';
import { readKept } from './read-kept.js';
import { finding } from './settings.js';

const kept = readKept(new URL('../../assets/', import.meta.url));
const print = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

for (const setting of kept.settings) print(`${setting.name}: ${finding(setting, kept)}`);
for (const sentence of verdict(kept.sweeps)) print(`\n${sentence}`);
print('\n| sweep | equal steps | equal gradients | equal seconds | usable octaves: SGD, Adam, implicit fixed, adaptive |');
print('|---|---|---|---|---|');
for (const sweep of kept.sweeps) {
  const cells = BUDGETS.map((budget) => {
    const all = ranking(sweep, budget);
    const places = [
      all[0],
      ...['Adam', 'SGD', 'Implicit, fixed', 'Implicit, adaptive'].map((name) => all.find(({ title }) => title === name)),
    ];
    const told = places.flatMap((standing, index) =>
      standing && places.indexOf(standing) === index ? `${standing.title} ${formatMeasured(standing.validation)}` : [],
    );
    return `**${told[0]}**; ${told.slice(1).join('; ')}`;
  });
  const octaves = standings(sweep, 'gradients');
  const of = (/** @type {string} */ name) => octavesInWords(/** @type {any} */ (octaves.find(({ title }) => title === name)).range);
  const ranges = ['SGD', 'Adam', 'Implicit, fixed', 'Implicit, adaptive'].map(of).join(', ').replaceAll('at least ', '≥ ');
  print(`| ${sweep.name} | ${cells.join(' | ')} | ${ranges} |`);
}
for (const sweep of kept.sweeps) {
  for (const budget of BUDGETS) {
    print(`\n${sweep.name}, equal ${budget} (${sweep.document.budget[budget]})`);
    print('method, learning rate, validation loss, validation accuracy, training loss, usable octaves, octaves as good as SGD');
    for (const { title, chosen, train, validation, accuracy, range, below } of ranking(sweep, budget)) {
      print([title, chosen, validation, accuracy, train, octavesInWords(range), below.toFixed(1)].join(', '));
    }
  }
}
