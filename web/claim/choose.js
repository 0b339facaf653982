// Writes the documents of the one look at the test set: every method of a sweep at the learning rate that the validation images chose at
// equal gradient equivalents, on the same training images, with all 10,000 test images of MNIST.
//   node web/claim/choose.js        writes assets/sweeps/chosen/NAME.json for every sweep that is kept

import { mkdirSync, writeFileSync } from 'node:fs';
import { standings } from './conclusions.js';
import { readKept } from './read-kept.js';

const assets = new URL('../../assets/', import.meta.url);
const folder = new URL('sweeps/chosen/', assets);
mkdirSync(folder, { recursive: true });
for (const sweep of readKept(assets).sweeps) {
  const { document } = sweep;
  const racers = standings(sweep, 'gradients').flatMap(({ racer, chosen }) =>
    chosen === null ? [] : [{ ...document.racers[racer], learning_rate: chosen }],
  );
  const { train, validation, pixels } = document.data;
  const chosen = {
    ...document,
    data: { set: 'mnist-full', train, validation, test: 10000, pixels },
    budget: { gradients: document.budget.gradients },
    racers,
  };
  writeFileSync(new URL(`${sweep.name}.json`, folder), `${JSON.stringify(chosen, null, 1)}\n`);
}
