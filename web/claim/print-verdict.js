// Prints what the kept results say: the sentences of the page, the README's table, and the best of each method for every sweep and budget.
//   node web/claim/print-verdict.js

import process from 'node:process';
import { BUDGETS } from './data.js';
import {
  caveats,
  duelInWords,
  leadersOf,
  learningRateInWords,
  octavesInWords,
  ranking,
  ratios,
  standings,
  testInWords,
  verdict,
} from './conclusions.js';
import { formatMeasured } from '../state/format.js';
import { readKept } from './read-kept.js';
import { closeness, finding } from './settings.js';

const kept = readKept(new URL('../../assets/', import.meta.url));
const print = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

for (const setting of kept.settings) print(`${setting.name}: ${finding(setting, kept)} ${closeness(setting, kept)}`);
const { answer, asked, points } = verdict(kept.sweeps);
print(`\n${answer}\n${asked}`);
for (const point of points) print(`- ${point}`);
print('\nwho leads, and the best implicit method over the best other one: equal steps, equal gradients, equal seconds');
for (const { sweep, cells } of ratios(kept.sweeps)) {
  const each = BUDGETS.map((budget) => {
    const { leaders, margin } = duelInWords(cells[budget]);
    return `${leaders}, ${margin} (${cells[budget].ratio.toFixed(3)})`;
  });
  print(`${sweep.name}: ${each.join('; ')}`);
}
print('\n| sweep | equal steps | equal gradients | equal seconds | usable octaves: SGD, Adam, implicit fixed, adaptive |');
print('|---|---|---|---|---|');
for (const sweep of kept.sweeps) {
  const cells = BUDGETS.map((budget) => {
    const all = ranking(sweep, budget);
    const first = leadersOf(all);
    const places = [
      ...first,
      ...['Adam', 'SGD', 'Implicit, fixed', 'Implicit, adaptive'].map((name) => all.find(({ title }) => title === name)),
    ];
    const told = places.flatMap((standing, index) =>
      standing && places.indexOf(standing) === index ? `${standing.title} ${formatMeasured(standing.validation)}` : [],
    );
    return [...told.slice(0, first.length).map((words) => `**${words}**`), ...told.slice(first.length)].join('; ');
  });
  const octaves = standings(sweep, 'gradients');
  const of = (/** @type {string} */ name) => octavesInWords(/** @type {any} */ (octaves.find(({ title }) => title === name)).range);
  const ranges = ['SGD', 'Adam', 'Implicit, fixed', 'Implicit, adaptive'].map(of).join(', ').replaceAll('at least ', '≥ ');
  print(`| ${sweep.name} | ${cells.join(' | ')} | ${ranges} |`);
}
for (const sweep of kept.sweeps) {
  print(`\n${[sweep.name, ...testInWords(sweep)].join(': ')}`);
  for (const budget of BUDGETS) {
    print(`\n${sweep.name}, equal ${budget} (${sweep.document.budget[budget]})`);
    print('method, learning rate, validation loss, validation accuracy, training loss, usable octaves, octaves as good as SGD');
    for (const { title, chosen, train, validation, accuracy, range, below } of ranking(sweep, budget)) {
      print(
        [title, learningRateInWords(Number(chosen), sweep), validation, accuracy, train, octavesInWords(range), below.toFixed(1)].join(
          ', ',
        ),
      );
    }
    print(caveats(sweep, budget).join(' '));
  }
}
