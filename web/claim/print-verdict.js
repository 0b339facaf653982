// Prints what the kept results say: the sentences of the page, and the best of each method for every sweep and budget.
//   node web/claim/print-verdict.js

import process from 'node:process';
import { BUDGETS } from './data.js';
import { octavesInWords, ranking, verdict } from './conclusions.js';
import { readKept } from './read-kept.js';
import { finding } from './settings.js';

const kept = readKept(new URL('../../assets/', import.meta.url));
const print = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

for (const setting of kept.settings) print(`${setting.name}: ${finding(setting, kept)}`);
for (const sentence of verdict(kept.sweeps)) print(`\n${sentence}`);
for (const sweep of kept.sweeps) {
  for (const budget of BUDGETS) {
    print(`\n${sweep.name}, equal ${budget} (${sweep.document.budget[budget]})`);
    print('method, learning rate, validation loss, validation accuracy, training loss, usable octaves, octaves as good as SGD');
    for (const { title, chosen, train, validation, accuracy, range, below } of ranking(sweep, budget)) {
      print([title, chosen, validation, accuracy, train, octavesInWords(range), below.toFixed(1)].join(', '));
    }
  }
}
