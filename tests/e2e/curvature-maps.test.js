// The spectrum and the maps of back-propagated curvature: they measure, are read by keyboard, follow the race, and say in words what they show.

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

/**
 * @param {Page} page
 * @param {string} name
 * @param {RegExp} measured
 */
async function panel(page, name, measured) {
  await page.locator('instruments-section').scrollIntoViewIfNeeded();
  const found = page.locator('.instrument-panel', { has: page.locator(`#instrument-${name}`) });
  await page.locator('check-us button').waitFor(); // the last of them: nothing above it is still to come
  await found.evaluate((element) => element.scrollIntoView());
  await found.locator('.instrument-cost').filter({ hasText: measured }).waitFor();
  return found;
}

const AT_START = /after 0 steps; measured in/;
const AT_END = /after 10 steps; measured in/;

test('the spectrum says its ends, what lies above the limit and what near zero, and keeps what it found earlier', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, small);
    const spectrum = await panel(page, 'spectrum', AT_START);
    const words = spectrum.locator('.in-words');
    await words
      .filter({
        hasText:
          /from λmin = −0\.\d+ to λmax = \d\.\d+,\s+those.*from 0\.00 to \d\.\d+.*At least \d+.*\d\s%\s+of\s+the\s+50,890\s+eigenvalues/s,
      })
      .waitFor();
    await lab(page, 'play');
    await untilEnded(page);
    await panel(page, 'spectrum', AT_END);
    await spectrum.locator('.plot-legend').filter({ hasText: 'Hessian at step 0' }).first().waitFor();
    const overTraining = spectrum.getByRole('slider', { name: /outermost over training/ });
    await overTraining.focus();
    await page.keyboard.press('End');
    assert.match(String(await overTraining.getAttribute('aria-valuetext')), /^step 10: λmax of the Hessian [\d.]+, λmax of Gauss-Newton /);
  }));

test('the maps are read by arrow keys, all four at once, and a layer is chosen', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, small);
    const maps = await panel(page, 'curvature-maps', AT_START);
    const canvases = maps.getByRole('slider');
    assert.equal(await canvases.count(), 4);
    await canvases.first().focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    for (const canvas of await canvases.all()) {
      assert.match(String(await canvas.getAttribute('aria-valuetext')), /^neurons 2 and 2: [\d.·⁰¹²³⁴⁵⁶⁷⁸⁹⁻−]+$/);
    }
    await maps.getByLabel('Layer').selectOption('2');
    const words = maps.locator('.in-words').first();
    await words
      .filter({ hasText: /Layer 2:\s+the\s+averaged Hessian differs\s+from\s+the\s+exact\s+one\s+by\s+0\.0\s%.*the two are the same/s })
      .waitFor();
    assert.match(String(await canvases.first().getAttribute('aria-label')), /10 by 10 cells/);
    assert.equal(await maps.locator('.stiffness tbody circle').count(), 8);
    assert.ok((await maps.locator('.stiffness-axis text').count()) >= 3, 'the limit and two decades');
    assert.equal(await maps.locator('.stiffness tbody tr').count(), 8);
    await maps
      .locator('.in-words')
      .filter({ hasText: /Worth being implicit at this learning rate: .*W2/ })
      .waitFor();
    await maps.getByLabel('Layer').selectOption('1');
    await words.filter({ hasText: 'Layer 1:' }).waitFor();
    await lab(page, 'play');
    await untilEnded(page);
    await panel(page, 'curvature-maps', AT_END);
  }));

test('negative entries are hatched, and positive ones are not', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, small);
    const maps = await panel(page, 'curvature-maps', AT_START);
    const colours = await maps.locator('.map-scale canvas').evaluate((canvas) => {
      const context = /** @type {HTMLCanvasElement} */ (canvas).getContext('2d');
      const columns = (/** @type {number} */ x) =>
        new Set(
          context
            ?.getImageData(x, 0, 3, 12)
            .data.toString()
            .match(/\d+,\d+,\d+,255/g),
        );
      return [columns(3).size, columns(396).size];
    });
    assert.deepEqual(colours, [2, 1]);
  }));

test('of a racer that has diverged no number is told, finite or not', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, {
      ...small,
      network: { activation: 'relu' },
      racers: [{ method: 'sgd', learning_rate: 1e9 }, { method: 'adam' }],
    });
    await lab(page, 'play');
    await untilEnded(page);
    for (const name of ['spectrum', 'curvature-maps']) {
      const found = await panel(page, name, /measured in/);
      assert.doesNotMatch(String(await found.locator('.in-words').first().textContent()), /NaN|∞|undefined|null/);
      assert.match(String(await found.locator('.in-words').first().textContent()), /This racer has diverged/);
    }
  }));

test('nothing bars anybody from them on a phone in the dark, and nothing is wider than it', () =>
  site.visit(
    async (page) => {
      await openPaused(page, site.address, small);
      await panel(page, 'spectrum', AT_START);
      await panel(page, 'curvature-maps', AT_START);
      await assertAccessible(page, '.instruments');
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, 'the page scrolls sideways');
    },
    { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  ));
