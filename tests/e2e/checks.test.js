// Check us: a button, and all checks pass in this browser, whose module the page has chosen or been told.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './support/accessible.js';
import { assertNothingMoved, lab, openPaused, openSite, watchShifts } from './support/page.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site.close());

/** @param {import('playwright-core').Page} page */
async function goToChecks(page) {
  await page.locator('instruments-section').scrollIntoViewIfNeeded();
  await page.locator('.instrument-jumps').getByRole('button', { name: 'Check us', exact: true }).press('Enter');
  await page.keyboard.press('Tab');
}

for (const [module, bits, options] of /** @type {[string, string, any][]} */ ([
  ['', 'With fused multiply-add', {}],
  ['?module=simd', 'Without fused multiply-add', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
])) {
  test(`by keyboard all checks are made, pass and are told${module && ', with the plain module, dark, on a phone'}`, () =>
    site.visit(async (page) => {
      await openPaused(page, site.address + module, { data: { train: 1000, test: 200 }, epochs: 1 });
      await lab(page, 'step', 3);
      await goToChecks(page);
      await watchShifts(page);
      await page.keyboard.press('Enter'); // Check now
      const panel = page.locator('check-us');
      await panel.getByRole('status').filter({ hasText: 'All 9 checks passed.' }).waitFor();
      assert.equal(await panel.locator('tbody tr').count(), 9);
      assert.equal(await panel.locator('td.passed').count(), 9);
      await panel.locator('tr', { hasText: 'values of the native program' }).filter({ hasText: bits }).waitFor();
      assert.match(
        String(await panel.locator('.instrument-cost').textContent()),
        /^Derivatives and solvers: Implicit.* after 3 steps, .* s\.$/,
      );
      await assertNothingMoved(page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter'); // Copy as text
      await panel.getByRole('textbox').waitFor();
      assert.ok(await panel.locator('.checks-scroll').evaluate((box) => box.scrollWidth <= box.clientWidth), 'a column is cut off');
      assert.match(await panel.getByRole('textbox').inputValue(), /^All 9 checks passed\.[^]*passed: Gradient against central differences/);
      await assertAccessible(page, 'check-us');
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, 'the page scrolls sideways');
    }, options));
}

test('with pixels from 0 to 255 all checks pass as well', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, { data: { train: 1000, test: 200, pixels: 'raw' }, epochs: 1 });
    await goToChecks(page);
    await page.keyboard.press('Enter');
    const panel = page.locator('check-us');
    await panel.getByRole('status').filter({ hasText: 'All 9 checks passed.' }).waitFor();
    await panel.locator('tr', { hasText: 'for the last blocks only' }).waitFor();
  }));

test('a network without a first layer to speak of is checked too, and what does not apply is said', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, { data: { set: 'ionosphere' }, network: { hidden: [] }, batch: 'full', epochs: 1 });
    await goToChecks(page);
    await page.keyboard.press('Enter');
    const panel = page.locator('check-us');
    await panel
      .getByRole('status')
      .filter({ hasText: /All \d checks passed\./ })
      .waitFor();
    assert.equal(await panel.locator('td.failed').count(), 0);
  }));
