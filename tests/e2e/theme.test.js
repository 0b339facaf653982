// Light or dark, by the visitor’s choice; and the letters.

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

test('a visit that its font does not reach in time has the same lines', () =>
  site.visit(
    async (page) => {
      const tops = () =>
        page.evaluate(() =>
          Array.from(
            document.querySelectorAll('.masthead, lab-transport, race-chart, settings-bar'),
            (part) => part.getBoundingClientRect().top,
          ),
        );
      await openPaused(page, site.address);
      const withFont = await tops();
      await page.route('**/*.woff2', (route) => route.abort());
      await page.reload();
      await openPaused(page, site.address);
      assert.equal(
        await page.evaluate(() => [...document.fonts].some(({ family, status }) => family === 'Inter' && status === 'loaded')),
        false,
      );
      const without = await tops();
      withFont.forEach((top, index) => assert.ok(Math.abs(without[index] - top) < 8, `${without} instead of ${withFont}`)); // no line more, no line less
    },
    { viewport: { width: 390, height: 844 }, serviceWorkers: 'block', expectErrors: true },
  ));
