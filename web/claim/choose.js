// Writes the documents of the one look at the test images, one for every sweep that is kept.
//   node web/claim/choose.js        writes assets/sweeps/chosen/NAME.json; `igd sweep` makes NAME.csv of it

import { mkdirSync, writeFileSync } from 'node:fs';
import { testDocument } from './conclusions.js';
import { readKept } from './read-kept.js';

const assets = new URL('../../assets/', import.meta.url);
const folder = new URL('sweeps/chosen/', assets);
mkdirSync(folder, { recursive: true });
for (const sweep of readKept(assets).sweeps) {
  writeFileSync(new URL(`${sweep.name}.json`, folder), `${JSON.stringify(testDocument(sweep), null, 1)}\n`);
}
