// The instrument of gradient flow: orders, distances and costs come in parts, it can be cancelled, and the race can be run against the flow.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './support/accessible.js';
import { assertNothingMoved, lab, openPaused, openSite, until, untilEnded, watchShifts } from './support/page.js';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site.close());

const quick = { data: { train: 300, test: 50 }, network: { hidden: [8] }, epochs: 1, batch: 100 };

/** The panel, ready to begin. @param {Page} page */
async function panelOf(page) {
  await page.waitForFunction(() => document.querySelector('instruments-section'));
  await page.locator('instruments-section').evaluate((section) => section.scrollIntoView());
  const panel = page.locator('flow-panel');
  await panel.waitFor();
  await panel.evaluate((element) => element.scrollIntoView());
  await panel.getByText(/^λ = [\d.]+, the largest curvature at the start\.$/).waitFor();
  return panel;
}

/**
 * Cancels the study as soon as its progress is told in words that begin so: they may be gone before a test has looked and pressed.
 * @param {import('playwright-core').Locator} panel
 * @param {string} words
 */
function cancelAt(panel, words) {
  return panel.evaluate((element, words) => {
    const watch = new MutationObserver(() => {
      if (!element.querySelector('.flow-now')?.textContent?.startsWith(words)) return;
      watch.disconnect();
      /** @type {HTMLElement} */ (element.querySelector('.flow-go button')).click();
    });
    watch.observe(element, { subtree: true, childList: true, characterData: true });
  }, words);
}

const finished = (/** @type {Page} */ page) =>
  page.waitForFunction(() => /** @type {any} */ (document.querySelector('flow-panel')).study?.end === 'done', null, { timeout: 120_000 });

test('by keyboard alone, in the dark on a narrow screen: orders of theory are measured, and said in words', () =>
  site.visit(
    async (page) => {
      await openPaused(page, site.address, quick);
      const panel = await panelOf(page);
      await panel.getByRole('slider', { name: 'Flow time', exact: true }).focus();
      await page.keyboard.press('ArrowLeft');
      await panel.getByRole('button', { name: 'Follow the flow' }).focus();
      await watchShifts(page);
      await page.keyboard.press('Enter');
      await finished(page);
      await assertNothingMoved(page);
      const rows = await panel.getByRole('row').allInnerTexts();
      assert.equal(rows.length, 9);
      for (const row of rows.slice(1)) {
        const [, order, theory] = row.split('\t');
        assert.ok(Math.abs(Number(order) - Number(theory)) < 0.3, row);
      }
      assert.match(await panel.locator('.in-words').innerText(), /as all of them can, .* pays least: .*Nearest of all comes/);
      assert.match(
        await panel.locator('.instrument-cost').innerText(),
        /of compute, in slices beside the race; the path itself \d+ gradients/,
      );
      await panel.getByRole('slider', { name: /^Distance on the way/ }).focus();
      await page.keyboard.press('End');
      await panel.getByText(/^flow time [\d.]+: SGD /).waitFor();
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing sticks out');
      const placeOfTable = () =>
        panel.evaluate((element) => {
          const [table, whole] = [element.querySelector('.flow-table'), element].map((part) => part?.getBoundingClientRect().top ?? NaN);
          return table - whole;
        });
      const place = await placeOfTable();
      await panel.getByRole('combobox', { name: 'Matrix' }).selectOption('Gauss-Newton');
      await panel.getByRole('radio', { name: 'The racers' }).check();
      await panel.getByRole('combobox', { name: 'Examples' }).selectOption('200');
      await panel.getByText(/^Found with other settings: one of each kind with the Hessian, 300 examples[^]*\.$/).waitFor();
      assert.equal(await placeOfTable(), place, 'the table has moved');
      await assertAccessible(page, 'flow-panel');
    },
    { viewport: { width: 390, height: 800 }, colorScheme: 'dark' },
  ));

test('the racers follow it as they are set, but for who does not; cancelled, what is there stays; another network begins anew', () =>
  site.visit(async (page) => {
    // After the implicit method there is one to come that takes long: it is under way when it is cancelled.
    const racers = ['sgd', 'adam', 'implicit', 'sdirk2'].map((method) => ({ method }));
    await openPaused(page, site.address, { ...quick, data: { train: 1000, test: 50 }, network: { hidden: [64] }, racers });
    const panel = await panelOf(page);
    await panel.getByText(/Not integrators of the flow, and so not here: Adam divides/).waitFor();
    await panel.getByRole('radio', { name: 'The racers' }).check();
    await panel.getByRole('combobox', { name: 'Examples' }).selectOption('1,000');
    await page.waitForFunction(() => !(/** @type {any} */ (document.querySelector('flow-panel .flow-go button')).disabled));
    await cancelAt(panel, 'Implicit, step size');
    await panel.getByRole('button', { name: 'Follow the flow' }).click();
    await panel.getByText(/Cancelled\.$/).waitFor();
    assert.equal(await panel.getByRole('row').count(), 4);
    assert.ok(await panel.getByRole('row', { name: /SGD/ }).count());
    assert.ok(await panel.locator('instrument-plot.time polyline').count(), 'what was found stays');
    await assertAccessible(page, 'flow-panel');
    await lab(page, 'load', quick);
    await panel.getByText(/^λ = /).waitFor();
  }));

test('one button restarts the race against the flow, in full batch, and the chart shows the distance', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, quick);
    const panel = await panelOf(page);
    await panel.getByRole('button', { name: 'Restart the race against the flow' }).click();
    await until(page, ({ document }) => document.reference === 'gradient_flow' && document.batch === 'full');
    await untilEnded(page);
    await page.getByRole('radio', { name: 'Distance to flow', checked: true }).waitFor();
    const { racers } = await lab(page, 'results');
    assert.ok(racers.every(({ columns }) => columns.step.at(-1) === 16 && columns.flow_distance.at(-1) > 0));
  }));
