// The plane of the race: paths and contours in both planes, by keyboard, with nobody barred; a point of a path is where the racer is.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './support/accessible.js';
import { assertNothingMoved, lab, openPaused, openSite, watchShifts } from './support/page.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site.close());

const document = { epochs: 4, data: { train: 500, test: 100 }, batch: 100, network: { hidden: [16] } };

/** @param {import('playwright-core').Page} page */
async function goToPlane(page) {
  await page.locator('instruments-section').scrollIntoViewIfNeeded();
  await page.locator('.instrument-jumps').getByRole('button', { name: 'The plane of the race', exact: true }).press('Enter');
}

for (const [kind, options] of /** @type {[string, any][]} */ ([
  ['Principal directions of the paths', { viewport: { width: 1280, height: 800 } }],
  ['Steepest curvature', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
])) {
  test(`paths and loss are drawn in the plane of: ${kind}`, () =>
    site.visit(async (page) => {
      await openPaused(page, site.address, document);
      await lab(page, 'step', 12);
      await goToPlane(page);
      const panel = page.locator('plane-panel');
      await panel.getByRole('radio', { name: kind }).check({ force: true });
      await watchShifts(page);
      await panel.getByRole('button', { name: 'Draw the race so far' }).press('Enter');
      await panel.locator('.in-words').filter({ hasText: 'of the paths’ variance' }).waitFor();
      await assertNothingMoved(page);
      assert.equal(await panel.locator('.plane-picture .track').count(), 3);
      assert.ok((await panel.locator('.plane-picture .contour').count()) >= 5);
      await panel.locator('.plane-legend').getByText('Implicit, to step 12').waitFor();
      const words = String(await panel.locator('.in-words').textContent());
      assert.match(
        words,
        kind === 'Steepest curvature' ? /eigenvalues of the two directions are [\d.]+ and [\d.]+/ : /its directions explain [\d.]+.%/,
      );
      assert.match(words, / From dot to dot .* leaps? to and fro/);
      // the plane of the steepest curvature goes through where the racer is
      assert.equal(/Where Implicit has got to its own loss is [\d.]+, in the picture [\d.]+: /.test(words), kind !== 'Steepest curvature');
      if (kind === 'Steepest curvature') assert.match(words, /That is little: /);
      const inside = await panel.locator('.plane-axes').evaluate((text) => {
        const [own, around] = [text, text.closest('svg')].map((one) => /** @type {Element} */ (one).getBoundingClientRect());
        return own.left >= around.left && own.right <= around.right;
      });
      assert.ok(inside, 'the names of the axes are cut off');
      await panel.getByRole('application').focus();
      await page.keyboard.press('ArrowRight');
      await panel
        .locator('.plane-at')
        .filter({ hasText: /^At .* the loss is [\d.]+\.$/ })
        .waitFor();
      await assertAccessible(page, 'plane-panel');
      assert.equal(
        await page.evaluate(() => globalThis.document.documentElement.scrollWidth <= innerWidth),
        true,
        'the page scrolls sideways',
      );
    }, options));
}

test('a drawing is announced in a few texts and a point that is read by keys, not every row and what a pointer passes', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, document);
    await lab(page, 'step', 12);
    await goToPlane(page);
    const panel = page.locator('plane-panel');
    const at = panel.locator('.plane-at');
    await panel.evaluate((element) => {
      const noted = /** @type {any} */ (Object.assign(globalThis, { announced: [], shown: new Set(), shifts: [] }));
      const text = (/** @type {string} */ selector) => element.querySelector(selector)?.textContent?.trim() ?? '';
      new MutationObserver(() => {
        const said = text('[aria-live]');
        if (said !== (noted.announced.at(-1) ?? '')) noted.announced.push(said);
        noted.shown.add(text('.plane-at'));
      }).observe(/** @type {Element} */ (element.querySelector('.plane-at')), { subtree: true, childList: true, characterData: true });
      new PerformanceObserver((list) => noted.shifts.push(...list.getEntries().map((shift) => shift.toJSON()))).observe({
        type: 'layout-shift',
      });
    });
    const noted = () => page.evaluate(() => /** @type {any} */ (globalThis).announced);
    await panel.getByRole('button', { name: 'Draw the race so far' }).press('Enter');
    await panel.getByText(/the loss over 300 training examples/).waitFor();
    const announced = await noted();
    assert.ok(announced.length > 2 && announced.length < 9, announced.join('\n'));
    const rows = await page.evaluate(() => [.../** @type {any} */ (globalThis).shown].filter((text) => /, row \d+ of 33 …$/.test(text)));
    assert.ok(rows.length > 3, 'the rows are to be seen');

    await page.evaluate(() => void Object.assign(globalThis, { shifts: [] }));
    const map = panel.getByRole('application');
    for (const x of [200, 300, 400]) {
      await map.hover({ position: { x, y: 150 } });
      await at.getByText(/^At .* the loss is [\d.]+\.$/).waitFor();
    }
    assert.deepEqual(await noted(), announced);
    await map.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => /^At .* the loss is [\d.]+\.$/.test(/** @type {any} */ (globalThis).announced.at(-1)));

    assert.deepEqual(await page.evaluate(() => /** @type {any} */ (globalThis).shifts), [], 'something has moved');

    await lab(page, 'load', { ...document, racers: [{ method: 'momentum' }] });
    await page.keyboard.press('ArrowRight');
    await map.hover({ position: { x: 250, y: 150 } });
    const legend = panel.locator('.plane-legend');
    await legend.hover();
    const whose = at.getByText('This picture is of an earlier race.');
    await whose.waitFor();
    const before = await noted();
    await map.hover({ position: { x: 250, y: 150 } });
    await at.getByText(/At .* the loss is/).waitFor();
    await at.locator('.news').waitFor({ state: 'attached' }); // in its place the point is to be seen
    await legend.hover();
    await whose.waitFor();
    assert.deepEqual(await noted(), before, 'whose picture it is, is said again and again');
  }));

test('a picture keeps the names and numbers of its race, and says that it is of an earlier one when another is loaded', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, document);
    await lab(page, 'step', 12);
    await goToPlane(page);
    const panel = page.locator('plane-panel');
    await panel.getByRole('button', { name: 'Draw the race so far' }).press('Enter');
    await panel.getByText(/the loss over 300 training examples/).waitFor();
    const whose = panel.getByText('This picture is of an earlier race.');
    const told = () =>
      panel.evaluate((element) =>
        ['.plane-legend', '.in-words', '.instrument-cost'].map((part) => element.querySelector(part)?.textContent?.trim()),
      );
    const height = () => panel.evaluate((element) => element.getBoundingClientRect().height);
    const [words, whole] = [await told(), await height()];
    assert.match(String(words[0]), /Adam, to step 12/);
    await lab(page, 'step', 5);
    assert.equal(await whose.count(), 0, 'the race goes on');
    await lab(page, 'load', { ...document, data: { train: 200, test: 50 }, racers: [{ method: 'momentum' }, { method: 'rkc' }] });
    await whose.waitFor();
    assert.deepEqual(await told(), words);
    assert.equal(await panel.locator('.plane-picture .track').count(), 3);
    assert.equal(await height(), whole, 'something in the panel has moved');
    await panel.getByRole('button', { name: 'Draw again' }).press('Enter');
    await panel.getByText(/the loss over 200 training examples/).waitFor();
    assert.equal(await whose.count(), 0);
    assert.equal(await panel.locator('.plane-picture .track').count(), 2);
  }));

test('a racer that diverges is said to be outside, and drawing can be stopped', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, {
      ...document,
      network: { hidden: [256] },
      racers: [{ method: 'sgd', learning_rate: 1000 }, { method: 'implicit' }],
    });
    await lab(page, 'step', 20);
    await goToPlane(page);
    const panel = page.locator('plane-panel');
    await panel.getByRole('button', { name: 'Draw the race so far' }).click();
    await panel
      .locator('.in-words')
      .filter({ hasText: /SGD is outside of the picture at \d+ of \d+ points\./ })
      .waitFor();
    await panel.getByRole('button', { name: 'Draw again' }).click();
    await panel.getByRole('button', { name: 'Stop' }).click();
    await panel.getByText('Stopped.').waitFor();
  }));
