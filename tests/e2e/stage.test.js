// Stiffness, by hand: the methods go down from a start that is dragged or moved by keys, with their ends in words.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './support/accessible.js';
import { lab, openPaused, openSite } from './support/page.js';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site.close());

const panel = (/** @type {Page} */ page) => page.locator('.instrument-panel', { has: page.locator('#instrument-stage') });
const ends = (/** @type {Page} */ page) => panel(page).locator('.stage-ends');
const start = (/** @type {Page} */ page) => panel(page).getByRole('slider', { name: 'Start' });

/** @param {Page} page */
async function goToStage(page) {
  await openPaused(page, site.address, { epochs: 1, data: { train: 500, test: 100 } });
  await page.locator('instruments-section').scrollIntoViewIfNeeded();
  await page.locator('.instrument-jumps').getByRole('button', { name: 'Stiffness, by hand' }).press('Enter');
  await panel(page).locator('.instrument-cost').filter({ hasText: 'ms of compute' }).waitFor();
}

test('where an explicit step is too long its path leaves, the implicit one goes down, and a smaller condition number mends it', () =>
  site.visit(async (page) => {
    await goToStage(page);
    await ends(page)
      .filter({
        hasText:
          /SGD: 40 steps, loss .*more than at the start; it left the\s+picture with step \d+.*Implicit: 40 steps, loss [\d.·⁻⁰-⁹]+\./s,
      })
      .waitFor();
    assert.equal(await panel(page).locator('.gone').count(), 1);
    await panel(page).getByLabel('Condition number, exact').fill('10');
    await panel(page).getByLabel('Condition number, exact').press('Enter');
    await ends(page)
      .filter({ hasText: /SGD: 40 steps, loss [\d.·⁻⁰-⁹]+\./ })
      .waitFor();
    await panel(page).getByLabel('Learning rate η, exact').fill('50');
    await panel(page).getByLabel('Learning rate η, exact').press('Enter');
    await ends(page)
      .filter({ hasText: /SGD: diverged after step \d+/ })
      .waitFor();
    await panel(page).locator('.stage-curvature').filter({ hasText: 'z = ηλ is 50 and 500' }).waitFor();
  }));

test('the start follows the mouse and the arrow keys, and the paths follow it', () =>
  site.visit(async (page) => {
    await goToStage(page);
    const box = await panel(page).locator('svg.stage').boundingBox();
    assert.ok(box);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 0.75 * box.width, box.y + 0.25 * box.height, { steps: 5 });
    await page.mouse.up();
    const text = await start(page).getAttribute('aria-valuetext');
    assert.match(String(text), /^(0\.99\d?|1(\.0\d?)?) across, (0\.99\d?|1(\.0\d?)?) up$/);
    await start(page).press('Shift+ArrowLeft');
    await start(page).press('ArrowUp');
    assert.match(String(await start(page).getAttribute('aria-valuetext')), /^0\.(59|6)\d* across, 1\.0[45]\d* up$/);
    await page.waitForFunction(() => {
      const [knob, way] = ['.knob', 'svg.stage .way'].map((part) => document.querySelector(`stage-panel ${part}`));
      return way?.getAttribute('points')?.startsWith(`${Number(knob?.getAttribute('cx')).toFixed(1)},`);
    });
  }));

test('one of each method goes down live; one is picked out by keys and by pointing, in the picture and among the factors', () =>
  site.visit(async (page) => {
    await goToStage(page);
    await panel(page).getByRole('radio', { name: 'one of each method' }).check({ force: true });
    const list = panel(page).getByRole('listbox', { name: 'Methods on the stage' });
    const rows = list.getByRole('option');
    await rows.filter({ hasText: /^\s*Exponential Euler: loss / }).waitFor();
    const count = await rows.count();
    assert.ok(count >= 20);
    assert.equal(await panel(page).locator('svg.stage .way').count(), count);
    const says = (/** @type {string} */ part, /** @type {RegExp} */ words) =>
      panel(page).locator(part).filter({ hasText: words }).waitFor();
    await says('.stage-hint', /Implicit \(2020\), Adam \(2020\) and BGD \(2020\) are not on the stage/);
    await says('.stage-same', /Implicit and Backward Euler; .*On a quadratic/s);
    await says('.stage-without', /Adam, .*BDF2: no single R\(z\)/);
    assert.equal(await panel(page).locator('instrument-plot .band').count(), 1);
    assert.equal(
      await panel(page)
        .locator('instrument-plot text')
        .filter({ hasText: /^z[₁₂]$/ })
        .count(),
      2,
    );

    await list.press('ArrowDown');
    await says('.stage-picked', /^SGD: .*R\(z₁\) = 0\.895, .*shrinks; R\(z₂\) = −1\.1, .*grows/s);
    assert.equal(await panel(page).locator('svg.stage .strong .way').count(), 1);
    assert.equal(await panel(page).locator('instrument-plot g.strong').count(), 1);
    await rows.filter({ hasText: 'Nesterov' }).hover();
    await says('.stage-picked', /^Nesterov: .*no single R\(z\)/s);
    await start(page).press('ArrowUp');
    await page.waitForFunction(() => {
      const [knob, way] = ['.knob', 'svg.stage .strong .way'].map((part) => document.querySelector(`stage-panel ${part}`));
      return way
        ?.getAttribute('points')
        ?.startsWith(`${Number(knob?.getAttribute('cx')).toFixed(1)},${Number(knob?.getAttribute('cy')).toFixed(1)}`);
    });
    await panel(page).getByLabel('Function').selectOption({ label: 'slice of the real loss' });
    await says('.instrument-cost', /^The loss of Implicit after 0 steps on 100 examples/);
    await says('.stage-picked', /^(SGD|Nesterov): 8 steps, /);
    await list.press('Escape');
    await page.mouse.move(1, 1);
    await says('.stage-picked', /^Point at a method/);
    assert.equal(await panel(page).locator('svg.stage .quiet').count(), 0);
  }));

test('the slice is of the racer that is looked at, and one implicit step plays to its end', () =>
  site.visit(async (page) => {
    await goToStage(page);
    await panel(page).getByLabel('Function').selectOption({ label: 'slice of the real loss' });
    await panel(page)
      .locator('.instrument-cost')
      .filter({ hasText: /^The loss of Implicit after 0 steps on 100 examples/ })
      .waitFor();
    // Each racer steps with its own learning rate, until one is set for all.
    const own = panel(page).getByRole('checkbox', { name: 'each racer its own η' });
    assert.ok(await own.isChecked());
    await ends(page)
      .filter({ hasText: /SGD: η 10, .*Adam: η 0\.01, .*Implicit: η 10, /s })
      .waitFor();
    await panel(page).getByLabel('Learning rate η, exact').fill('2');
    await panel(page).getByLabel('Learning rate η, exact').press('Enter');
    await ends(page)
      .filter({ hasText: /Adam: \d+ steps/ })
      .waitFor();
    assert.ok(!(await own.isChecked()));
    await own.check();
    await ends(page).filter({ hasText: 'Adam: η 0.01, ' }).waitFor();
    await panel(page).getByRole('button', { name: 'Show one implicit step' }).click();
    await panel(page).locator('.stage-moment').filter({ hasText: 'The second iteration reaches the minimum' }).waitFor();
    await panel(page).locator('.slow .iterate').nth(1).waitFor();
    await panel(page).getByRole('button', { name: 'Back to the paths' }).click();
    assert.equal(await panel(page).locator('svg.stage .way').count(), 3);
    await lab(page, 'load', { epochs: 1, data: { train: 500, test: 100 }, l2: 0.01 });
    await panel(page)
      .locator('.instrument-cost')
      .filter({ hasText: /^The loss, with the L2 penalty, of Implicit after 0 steps/ })
      .waitFor();
  }));

for (const [look, options] of /** @type {[string, any][]} */ ([
  ['light', { viewport: { width: 1280, height: 800 } }],
  ['dark, on a phone, with less motion', { viewport: { width: 390, height: 844 }, colorScheme: 'dark', reducedMotion: 'reduce' }],
])) {
  test(`nothing bars anybody from it, in ${look}`, () =>
    site.visit(async (page) => {
      await goToStage(page);
      await assertAccessible(page, 'stage-panel');
      await panel(page).getByRole('radio', { name: 'one of each method' }).check({ force: true });
      const list = panel(page).getByRole('listbox', { name: 'Methods on the stage' });
      await list
        .getByRole('option')
        .filter({ hasText: /^\s*ROS2: loss / })
        .waitFor();
      await list.press('End');
      await panel(page)
        .locator('.stage-picked')
        .filter({ hasText: /^Exponential Euler: / })
        .waitFor();
      await assertAccessible(page, 'stage-panel');
      const show = panel(page).getByRole('button', { name: 'Show one implicit step' });
      await show.press('Enter');
      if (options.reducedMotion) {
        await panel(page).locator('.stage-moment').filter({ hasText: 'The current point' }).waitFor();
        await show.press('Enter'); // a part at a time
        await panel(page).locator('.stage-moment').filter({ hasText: 'The explicit step −η∇L goes' }).waitFor();
      }
      await panel(page).getByLabel('Moment').press('End');
      assert.equal(await panel(page).locator('.slow .valley').count(), 5);
      await assertAccessible(page, 'stage-panel');
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, 'the page scrolls sideways');
    }, options));
}
