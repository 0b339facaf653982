// The native program's values for web/instruments/checks/reference-document.json, which the page compares with its own:
//   node tests/support/reference-run.js      writes assets/reference-run.json anew (after tests/run parity cli)

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nativeColumns } from './igd.js';

const document = JSON.parse(readFileSync(new URL('../../web/instruments/checks/reference-document.json', import.meta.url), 'utf8'));
export const kept = new URL('../../assets/reference-run.json', import.meta.url);

/** What is compared: everything that a step decides. */
const COLUMNS = ['train_loss', 'test_loss', 'gradient_norm', 'step_norm'];

/**
 * @param {import('./igd.js').Build} build
 * @returns {Record<string, (number | null)[]>[]} of each racer the columns over its rows; null where there is no value
 */
export function referenceRun(build) {
  return nativeColumns(document, build).map((columns) =>
    Object.fromEntries(COLUMNS.map((name) => [name, columns[name].map((value) => (Number.isNaN(value) ? null : value))])),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(kept, `${JSON.stringify({ document, fused: referenceRun('native'), plain: referenceRun('plain') }, null, 1)}\n`);
}
