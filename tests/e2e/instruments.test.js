// The instruments below the race: all of them look at one racer, who is chosen, only while somebody looks at them, and say what they cost.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './support/accessible.js';
import { lab, openPaused, openSite, untilEnded } from './support/page.js';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site.close());

const small = { epochs: 1, data: { train: 2000, test: 200 } };
const panel = (/** @type {Page} */ page) => page.locator('.instrument-panel', { has: page.locator('#instrument-spectrum') });

/** @param {Page} page */
async function goToInstruments(page) {
  await page.locator('instruments-section').scrollIntoViewIfNeeded();
  await page.getByRole('heading', { name: 'Instruments', exact: true }).waitFor();
}

test('they look at the implicit racer until another is chosen, again when it has moved on, and say whose finding it is and what it cost', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, small);
    await goToInstruments(page);
    await page.getByRole('button', { name: 'Spectrum', exact: true }).click();
    const cost = panel(page).locator('.instrument-cost');
    await cost.filter({ hasText: /^Implicit.* after 0 steps; measured in [\d.]+ m?s of compute, beside the race\.$/ }).waitFor();
    await page.locator('.instrument-racer select').selectOption({ index: 0 });
    await cost.filter({ hasText: /^SGD.* after 0 steps/ }).waitFor();
    await lab(page, 'play');
    await untilEnded(page);
    await cost.filter({ hasText: /^SGD.* after 10 steps/ }).waitFor();
  }));

test('what stands below them stays about where it was when they come', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, small);
    const digits = page.locator('digits-section');
    await digits.evaluate((section) => section.scrollIntoView());
    const moved = await digits.evaluate(async (section) => {
      const before = section.getBoundingClientRect().top;
      while (!document.querySelector('.instrument-panel')) await new Promise(requestAnimationFrame);
      return section.getBoundingClientRect().top - before;
    });
    assert.ok(Math.abs(moved) < 800, `by ${moved} pixels`);
  }));

test('a button leads to each of them, by keyboard too', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, small);
    await goToInstruments(page);
    const titles = await page.locator('.instrument-panel h3').allTextContents();
    assert.ok(titles.length > 0);
    for (const title of titles) {
      await page.locator('.instrument-jumps').getByRole('button', { name: title, exact: true }).press('Enter');
      const heading = page.getByRole('heading', { name: title, exact: true });
      assert.equal(await heading.evaluate((element) => element === document.activeElement), true);
    }
  }));

for (const [look, options] of /** @type {[string, any][]} */ ([
  ['light', { viewport: { width: 1280, height: 800 } }],
  ['dark, on a phone', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
])) {
  test(`nothing bars anybody from them, in ${look}`, () =>
    site.visit(async (page) => {
      await openPaused(page, site.address, small);
      await goToInstruments(page);
      await page.locator('.instrument-jumps').getByRole('button', { name: 'Spectrum', exact: true }).click();
      await panel(page).locator('.instrument-cost').filter({ hasText: 'measured in' }).waitFor();
      await assertAccessible(page);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, 'the page scrolls sideways');
    }, options));
}

test('when their module cannot be fetched they say so, and the race goes on', () =>
  site.visit(
    async (page) => {
      await page.route('**/instruments*.wasm', (route) => route.abort());
      await openPaused(page, site.address, small);
      await goToInstruments(page);
      await page.getByRole('button', { name: 'Spectrum', exact: true }).click();
      await panel(page).locator('.instrument-cost').filter({ hasText: 'The instrument could not measure' }).waitFor();
      await lab(page, 'play');
      await untilEnded(page);
    },
    { serviceWorkers: 'block', expectErrors: true }, // it would give what it keeps
  ));
