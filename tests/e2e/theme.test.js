// Light or dark, by the visitor’s choice; and the letters.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { lab, openPaused, openSite } from './support/page.js';

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

test('in the few colours that a visitor forces, progress and what is chosen are still told apart', () =>
  site.visit(
    async (page) => {
      await openPaused(page, site.address);
      await lab(page, 'step', 10);
      await page.locator('progress').first().scrollIntoViewIfNeeded();
      /** How many colours the picture of a part has in its middle row. */
      const colours = async (selector) => {
        const picture = await page.locator(selector).first().screenshot();
        return page.evaluate(
          async (bytes) => {
            const image = await createImageBitmap(new Blob([Uint8Array.from(bytes)]));
            const context = new OffscreenCanvas(image.width, 1).getContext('2d');
            context?.drawImage(image, 0, -Math.floor(image.height / 2));
            const pixels = new Uint32Array(context?.getImageData(0, 0, image.width, 1).data.buffer ?? new ArrayBuffer(0));
            return new Set(pixels).size;
          },
          [...picture],
        );
      };
      assert.ok((await colours('progress')) > 1, 'the bar shows how far the race is');
      const background = (name) =>
        page
          .getByRole('radio', { name, exact: true })
          .evaluate((radio) => getComputedStyle(/** @type {Element} */ (radio.nextElementSibling)).backgroundColor);
      for (const [chosen, other] of [
        ['Loss', 'Accuracy'],
        ['Training', 'Test'],
        ['Chart', 'Table'],
      ])
        assert.notEqual(await background(chosen), await background(other), chosen);
    },
    { forcedColors: 'active' },
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
