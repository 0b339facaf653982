// The page against the command line: the same document gives the same numbers, in either module. At a learning rate of 10 the steps
// of sgd are chaotic: what differs in the last bit at first differs in the third digit after 50 steps.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { nativeColumns } from '../support/igd.js';
import { lab, openPaused, openSite, untilEnded } from './support/page.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site.close());

/** The racers of the default document, over its first 50 steps. */
const document = { epochs: 1 };

/**
 * The largest relative difference of any training or test loss over all rows.
 * @param {{racers: {columns: Record<string, number[]>}[]}} results
 * @param {Record<string, number[]>[]} native
 */
function largestDifference(results, native) {
  const differences = results.racers.flatMap(({ columns }, racer) =>
    ['train_loss', 'test_loss'].flatMap((name) => {
      assert.deepEqual(columns.step, native[racer].step);
      return columns[name].map((value, row) => Math.abs(value / native[racer][name][row] - 1));
    }),
  );
  return Math.max(...differences);
}

for (const [module, build] of /** @type {const} */ ([
  ['', 'native'],
  ['?module=simd', 'plain'],
])) {
  test(`the page${module} and the ${build} command line agree to the last bit on the default racers`, () =>
    site.visit(async (page) => {
      await openPaused(page, site.address + module, document);
      await lab(page, 'play');
      await untilEnded(page);
      assert.equal(largestDifference(await lab(page, 'results'), nativeColumns(document, build)), 0);
    }));
}
