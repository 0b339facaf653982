// What the core says of itself is read on the page: no word of the command line, and Greek letters are letters.

import assert from 'node:assert/strict';
import { test } from 'node:test';

const { default: createModule } = await import(new URL('../../build/wasm/simd/igd.js', import.meta.url).href);
const description = JSON.parse((await createModule()).describe());

/** Every help text that there is. */
function helps(/** @type {any} */ part) {
  if (part === null || typeof part !== 'object') return [];
  return [...(typeof part.help === 'string' ? [part.help] : []), ...Object.values(part).flatMap(helps)];
}

test('no help text names an option of the command line, a column of its table or a letter by its name', () => {
  const all = helps(description);
  assert.ok(all.length > 100 && all.some((help) => help.includes('η')), `${all.length}`);
  assert.deepEqual(
    all.filter((help) => /--\w|_|\b(eta|mu|theta|delta|phi|lambda|grad)\b/.test(help)),
    [],
  );
});
