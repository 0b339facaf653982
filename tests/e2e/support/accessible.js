// axe-core, asked about a page.

import assert from 'node:assert/strict';
import AxeBuilder from '@axe-core/playwright';

/**
 * @param {import('playwright-core').Page} page
 * @param {string} [part]  a selector; all of the page where it is left out
 */
export async function assertAccessible(page, part) {
  // The page has no frames, which legacy mode would not look into; nobody reads what passed. Both together take a fifth of the time.
  const axe = new /** @type {any} */ (AxeBuilder)({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (part ? axe.include(part) : axe).analyze();
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`),
    [],
    `axe-core on ${part ?? 'the page'}`,
  );
}
