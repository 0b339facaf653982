// For everyone: axe-core finds nothing, in any state; nothing jumps; the phone's width is enough.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './support/accessible.js';
import { lab, openPaused, openSite, untilEnded } from './support/page.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site.close());

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const looks = /** @type {const} */ ([
  ['in light', { colorScheme: 'light' }],
  ['in dark', { colorScheme: 'dark' }],
  ['on a phone', { ...phone, colorScheme: 'light' }],
  ['on a phone in dark', { ...phone, colorScheme: 'dark' }],
]);

for (const [name, options] of looks) {
  test(`axe-core finds nothing ${name}: racing, after a divergence, with a dialog or a notice open`, () =>
    site.visit(async (page) => {
      await openPaused(page, site.address, {
        data: { train: 1000, test: 500 },
        racers: [{ method: 'sgd', learning_rate: 1e6 }, { method: 'implicit' }],
      });
      await lab(page, 'play');
      await assertAccessible(page);
      await untilEnded(page);
      await assertAccessible(page);
      await page.getByRole('button', { name: 'Edit Implicit' }).click();
      await assertAccessible(page);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
      await assertAccessible(page);
      await page.keyboard.press('Escape');
      await page.getByRole('textbox', { name: 'Batch' }).fill('0');
      await page.keyboard.press('Enter');
      await page.locator('.notice').waitFor();
      await assertAccessible(page);
    }, /** @type {any} */ (options)));
}

for (const [name, options] of [
  ['on a screen of 1280 by 800', {}],
  ['on a phone', phone],
]) {
  test(`nothing moves while the page loads and races ${name}`, () =>
    site.visit(async (page) => {
      await page.addInitScript(() => {
        const shifts = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of /** @type {any[]} */ (list.getEntries())) {
            shifts.push({
              by: entry.value,
              what: entry.sources.map(({ node, previousRect, currentRect }) => {
                const { outerHTML = '' } = node?.nodeType === Node.TEXT_NODE ? node.parentElement : (node ?? {});
                return [outerHTML.slice(0, 200), JSON.stringify(previousRect), JSON.stringify(currentRect)];
              }),
            });
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`${site.address}#data.train=1000&data.test=500`);
      await untilEnded(page);
      assert.deepEqual(await page.evaluate(() => /** @type {any} */ (globalThis).shifts), []);
    }, /** @type {any} */ (options)));
}

for (const width of [360, 390, 768, 1024, 1280, 1920]) {
  test(`nothing is cut off at a width of ${width} pixels`, () =>
    site.visit(
      async (page) => {
        await openPaused(page, site.address);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      },
      { viewport: { width, height: 800 } },
    ));
}

test('the first screen of 1280 by 800 shows settings, verdict, chart, legend, transport and the three racers', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    for (const part of ['.settings', '.verdict', '.plot', '.legend', '.transport', '.card >> nth=2', '.add']) {
      const box = await page.locator(part).boundingBox();
      assert.ok(box && box.y >= 0 && box.y + box.height <= 800, `${part} ends at ${box && box.y + box.height}`);
    }
  }));
