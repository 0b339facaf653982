// Links against the real core: what it accepts survives a link, and what a broken link asks for is refused in a sentence.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeLink, encodeLink } from '../../web/state/link.js';
import { damaged, randomDocument } from '../web/random-document.js';
import { randomNumbers } from '../web/random.js';

const { default: createModule } = await import(new URL('../../build/wasm/simd/igd.js', import.meta.url).href);
const wasm = await createModule();
const description = JSON.parse(wasm.describe());
const normalize = (/** @type {unknown} */ document) => wasm.normalize(JSON.stringify(document));

test('a link opens as the document it was made of, for 1,000 generated documents that the core accepts', () => {
  const random = randomNumbers(4);
  let accepted = 0;
  for (let round = 0; accepted < 1000; round++) {
    assert.ok(round < 20000, `only ${accepted} of ${round} documents were accepted`);
    const { problem, document } = normalize(randomDocument(random, description));
    if (problem) continue;
    accepted += 1;
    const link = encodeLink(JSON.parse(document), description);
    const opened = normalize(decodeLink(link, description));
    assert.equal(opened.problem, '', link);
    assert.deepEqual(JSON.parse(opened.document), JSON.parse(document), link);
  }
});

test('every key of a document can be what a link says', () => {
  const random = randomNumbers(5);
  const said = new Set();
  for (let round = 0; round < 2000; round++) {
    const { problem, document } = normalize(randomDocument(random, description));
    if (problem) continue;
    const link = encodeLink(JSON.parse(document), description);
    for (const part of link.split('&')) said.add(part.split('=')[0]);
    if (link.includes(',batch:')) said.add('racers[i].batch');
  }
  const keys = (/** @type {any} */ object, path = '') =>
    Object.entries(object).flatMap(([key, value]) =>
      value !== null && typeof value === 'object' && !Array.isArray(value) ? keys(value, `${path}${key}.`) : [path + key],
    );
  assert.deepEqual([...keys(description.document), 'racers[i].batch'].filter((key) => !said.has(key)), []);
});

test('1,000 broken links are refused in one sentence each, and throw nothing', () => {
  const random = randomNumbers(6);
  let broken = 0;
  for (let round = 0; broken < 1000; round++) {
    assert.ok(round < 20000, `only ${broken} of ${round} links were broken`);
    const link = damaged(random, encodeLink({ ...description.document, ...randomDocument(random, description) }, description));
    const { problem } = normalize(decodeLink(link, description));
    if (!problem) continue;
    broken += 1;
    assert.match(problem, /^\S.*[.!?]$/s, link);
    assert.ok(!problem.includes('\n') && problem.length < 600, problem);
  }
});
