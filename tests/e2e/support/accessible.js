// axe-core, asked about a page.

import assert from 'node:assert/strict';
import AxeBuilder from '@axe-core/playwright';

/** @param {import('playwright-core').Page} page */
export async function assertAccessible(page) {
  const { violations } = await new /** @type {any} */ (AxeBuilder)({ page }).analyze();
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`),
    [],
  );
}
