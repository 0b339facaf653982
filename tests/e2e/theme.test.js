// Light or dark, by the visitor's choice.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openPaused, openSite } from './support/page.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site.close());

const background = (page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const DARK = 'rgb(14, 19, 26)';
const LIGHT = 'rgb(244, 246, 248)';

test('the button goes from the system’s colours to light to dark, and the choice outlives the visit', () =>
  site.visit(
    async (page) => {
      await openPaused(page, site.address);
      assert.equal(await background(page), DARK);
      await page.getByRole('button', { name: 'Colours: as the system' }).press('Enter');
      await page.getByRole('button', { name: 'Colours: light' }).waitFor();
      assert.equal(await background(page), LIGHT);
      await page.reload();
      await page.getByRole('button', { name: 'Colours: light' }).press('Enter');
      assert.equal(await background(page), DARK);
      await page.getByRole('button', { name: 'Colours: dark' }).press('Enter');
      await page.emulateMedia({ colorScheme: 'light' });
      assert.equal(await background(page), LIGHT);
    },
    { colorScheme: 'dark' },
  ));

test('the chart is drawn anew in the chosen colours', () =>
  site.visit(
    async (page) => {
      await openPaused(page, site.address);
      const picture = () => page.locator('.stage canvas').evaluate((canvas) => /** @type {HTMLCanvasElement} */ (canvas).toDataURL());
      const light = await picture();
      await page.getByRole('button', { name: 'Colours: as the system' }).press('Enter');
      await page.getByRole('button', { name: 'Colours: light' }).press('Enter');
      await page.waitForFunction((before) => /** @type {any} */ (document.querySelector('.stage canvas'))?.toDataURL() !== before, light);
    },
    { colorScheme: 'light' },
  ));
