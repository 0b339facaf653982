// For everyone: axe-core finds nothing, in any state; nothing jumps; the phone's width is enough.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './support/accessible.js';
import { lab, openPaused, openSite, untilEnded } from './support/page.js';
import { openEmbedded, OPENED, SECTIONS } from './support/states.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site.close());

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const looks = /** @type {const} */ ([
  ['in light', { colorScheme: 'light' }],
  ['on a phone in dark', { ...phone, colorScheme: 'dark' }],
]);

for (const [name, options] of looks) {
  test(`axe-core finds nothing ${name}: racing, after a divergence, with a notice`, () =>
    site.visit(async (page) => {
      await openPaused(page, site.address, {
        data: { train: 1000, test: 500 },
        racers: [{ method: 'sgd', learning_rate: 1e6 }, { method: 'implicit' }],
      });
      await lab(page, 'play');
      await assertAccessible(page);
      await untilEnded(page);
      await page.getByRole('textbox', { name: 'Batch' }).fill('0');
      await page.keyboard.press('Enter');
      await page.locator('.notice').waitFor();
      await assertAccessible(page);
    }, /** @type {any} */ (options)));
}

for (const [name, options] of looks) {
  test(`axe-core finds nothing ${name} in any dialog or menu`, () =>
    site.visit(async (page) => {
      await openPaused(page, site.address);
      await lab(page, 'step', 5);
      for (const { part, open } of OPENED) {
        await open(page);
        await page.locator(part).waitFor();
        await assertAccessible(page, part);
        await page.keyboard.press('Escape');
        await page.locator(part).waitFor({ state: 'hidden' });
      }
    }, /** @type {any} */ (options)));

  test(`axe-core finds nothing ${name} in the sections below, in a sweep, in the table, in a preset, and inside another page`, () =>
    site.visit(async (page) => {
      await openPaused(page, site.address, { data: { train: 500, test: 100 }, batch: 100 });
      await lab(page, 'step', 5);
      for (const { part, open } of SECTIONS) {
        await open(page);
        await assertAccessible(page, part);
      }
      await openEmbedded(page, site.address);
      await assertAccessible(page);
    }, /** @type {any} */ (options)));
}

for (const [name, options] of [
  ['on a screen of 1280 by 800', {}],
  ['on a phone', phone],
]) {
  test(`nothing moves while the page loads and races ${name}`, () =>
    site.visit(async (page) => {
      await watchShifts(page);
      await page.goto(`${site.address}#data.train=1000&data.test=500`);
      await untilEnded(page);
      assert.deepEqual(await shiftsOf(page), []);
    }, /** @type {any} */ (options)));

  test(`nothing moves but what a click moves ${name}: hidden curves, axes, speed, dialogs, presets, table`, () =>
    site.visit(async (page) => {
      await watchShifts(page);
      await openPaused(page, site.address);
      await lab(page, 'play');
      await page.locator('.legend-item').first().click();
      await page.getByRole('combobox', { name: 'Horizontal axis' }).selectOption('gradients');
      await page.getByRole('combobox', { name: 'Speed' }).selectOption('50 steps/s');
      await untilEnded(page);
      for (const { part, open } of OPENED) {
        await open(page);
        await page.locator(part).waitFor();
        await page.keyboard.press('Escape');
        await page.locator(part).waitFor({ state: 'hidden' });
      }
      await page.getByRole('combobox', { name: 'Speed' }).selectOption('full speed');
      for (const { name, open } of SECTIONS) if (['table', 'preset'].includes(name)) await open(page);
      await untilEnded(page);
      const unasked = (await shiftsOf(page)).filter(({ asked }) => !asked);
      assert.deepEqual(unasked, []);
    }, /** @type {any} */ (options)));
}

/**
 * Keeps every layout shift of the page: how much, what moved, and whether the visitor did something just before.
 * @param {import('playwright-core').Page} page
 */
function watchShifts(page) {
  return page.addInitScript(() => {
    const shifts = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of /** @type {any[]} */ (list.getEntries())) {
        shifts.push({
          by: entry.value,
          asked: entry.hadRecentInput,
          what: entry.sources.map(({ node, previousRect, currentRect }) => {
            const { outerHTML = '' } = node?.nodeType === Node.TEXT_NODE ? node.parentElement : (node ?? {});
            return [outerHTML.slice(0, 200), JSON.stringify(previousRect), JSON.stringify(currentRect)];
          }),
        });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** @param {import('playwright-core').Page} page */
function shiftsOf(page) {
  return page.evaluate(() => /** @type {any} */ (globalThis).shifts);
}

test('nothing is cut off at any width from 320 to 1920 pixels', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    for (const width of [320, 360, 390, 640, 768, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    }
  }));

test('the first screen of 1280 by 800 shows settings, verdict, chart, legend, transport and the three racers', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    for (const part of ['.settings', '.verdict', '.plot', '.legend', '.transport', '.card >> nth=2', '.add']) {
      const box = await page.locator(part).boundingBox();
      assert.ok(box && box.y >= 0 && box.y + box.height <= 800, `${part} ends at ${box && box.y + box.height}`);
    }
  }));
