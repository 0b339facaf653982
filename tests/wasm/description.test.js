// What the core says of itself is read on the page: no word of the command line, and Greek letters are letters.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockNames } from '../../web/state/racers.js';

const { default: createModule } = await import(new URL('../../build/wasm/simd/igd.js', import.meta.url).href);
const module = await createModule();
const description = JSON.parse(module.describe());

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

test('the blocks that a racer’s form offers are those that the core takes, with biases and without', () => {
  for (const bias of [true, false]) {
    const document = { network: { hidden: [3], bias } };
    for (const name of blockNames(document)) {
      const text = JSON.stringify({ ...document, racers: [{ method: 'implicit', implicit_blocks: [name] }] });
      assert.equal(module.normalize(text).problem, '');
    }
    const wrong = JSON.stringify({ ...document, racers: [{ method: 'implicit', implicit_blocks: ['none of them'] }] });
    assert.match(module.normalize(wrong).problem, new RegExp(`\\(${blockNames(document).join(', ')}\\)`));
  }
});
