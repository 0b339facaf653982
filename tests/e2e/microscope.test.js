// The CG microscope: it shows the racer's next step, says what stopping earlier would have given, and holds still when asked to.

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
const panel = (/** @type {Page} */ page) => page.locator('microscope-panel');
const cost = (/** @type {Page} */ page) => panel(page).locator('.instrument-cost');
const slider = (/** @type {Page} */ page) => panel(page).getByRole('slider', { name: 'Stop after iteration' });

/**
 * @param {Page} page
 * @param {object} [document]
 */
async function openMicroscope(page, document = small) {
  await openPaused(page, site.address, document);
  await page.locator('instruments-section').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'CG microscope', exact: true }).press('Enter');
  await cost(page).filter({ hasText: 'after 0 steps; measured in' }).waitFor();
}

test('the slider stops the solver earlier by keyboard: the cursor of every plot moves along, nothing else moves', () =>
  site.visit(async (page) => {
    await openMicroscope(page);
    await panel(page).getByText('The next step of this racer, learning rate 10. Conjugate gradients stopped after').waitFor();
    const last = Number(await slider(page).getAttribute('max'));
    assert.ok(last >= 3);
    const stopped = panel(page).locator('.microscope-stop');
    assert.match(
      String(await stopped.textContent()),
      new RegExp(`^The whole solve, after ${last} iterations: the loss of the batch goes from`),
    );
    const box = () => panel(page).locator('.ritz').boundingBox();
    const place = await box();
    await slider(page).focus();
    for (let at = last - 1; at >= 0; --at) {
      await page.keyboard.press('ArrowLeft');
      await stopped.filter({ hasText: at === 0 ? 'Without any iteration' : `Stopped after ${at} of ${last} iterations` }).waitFor();
      assert.match(String(await slider(page).getAttribute('aria-valuetext')), new RegExp(`^${at} of ${last} iterations, loss \\d`));
      const read = await panel(page).locator('.instrument-row .plot-title span').allTextContents();
      assert.equal(read.length, 3);
      for (const words of read) assert.match(words, new RegExp(`^CG iteration ${at}: `));
      assert.deepEqual(await box(), place);
    }
    // A plot is read from where the slider is, and gives the cursor back.
    await panel(page)
      .getByRole('slider', { name: /^Residual/ })
      .focus();
    await page.keyboard.press('ArrowRight');
    await stopped.filter({ hasText: 'Stopped after 1 of' }).waitFor();
    await slider(page).focus();
    await stopped.filter({ hasText: 'Without any iteration' }).waitFor();
    const read = await panel(page).locator('.instrument-row .plot-title span').allTextContents();
    for (const words of read) assert.match(words, /^CG iteration 0: /);
  }));

test('the eigenvalues are bars in the plot and in the legend, and the plot says what is upwards', () =>
  site.visit(async (page) => {
    await openMicroscope(page);
    const ritz = panel(page).locator('.ritz');
    assert.ok((await ritz.locator('svg[role=slider] .bar').count()) >= 3);
    assert.deepEqual([await ritz.locator('.plot-legend .bar').count(), await ritz.locator('.plot-legend .dot').count()], [1, 0]);
    const inside = await ritz.locator('text.axis', { hasText: 'share of gradient' }).evaluate((text) => {
      const [own, around] = [text, text.closest('svg')].map((one) => /** @type {Element} */ (one).getBoundingClientRect());
      return own.left >= around.left && own.top >= around.top && own.bottom <= around.bottom;
    });
    assert.ok(inside, 'the name of the axis is cut off');
  }));

test('of an adaptive racer it says which learning rate the step shown has', () =>
  site.visit(async (page) => {
    await openMicroscope(page, { ...small, racers: [{ method: 'implicit', learning_rate: 0.5, control: 'adaptive' }] });
    const subject = panel(page).locator('.microscope-subject');
    await subject
      .filter({ hasText: 'learning rate 0.5. Its step control is “adaptive”: this learning rate is where it starts.' })
      .waitFor();
    await lab(page, 'step', 5);
    await cost(page).filter({ hasText: 'after 5 steps' }).waitFor();
    await subject.filter({ hasText: 'times the 0.5 that is set' }).waitFor();
    const words = String(await subject.textContent());
    const [, rate, times] = /learning rate ([\d.]+)\. .*last step, ([\d.]+) times the 0\.5 that is set/s.exec(words) ?? [];
    assert.ok(Math.abs(Number(rate) / 0.5 / Number(times) - 1) < 0.01, words);
  }));

for (const [width, rows] of [
  [1280, 1],
  [900, 1],
  [768, 1],
  [390, 3],
]) {
  test(`at a width of ${width} its plots stand in ${rows === 1 ? 'one row' : 'one column'}, and nothing is cut off`, () =>
    site.visit(
      async (page) => {
        await openMicroscope(page);
        const boxes = await panel(page)
          .locator('.instrument-row instrument-plot')
          .evaluateAll((plots) => plots.map((plot) => [plot.getBoundingClientRect().top, plot.scrollWidth - plot.clientWidth]));
        assert.equal(new Set(boxes.map(([top]) => Math.round(top))).size, rows);
        const drawings = await panel(page)
          .locator('.instrument-row svg[role=slider]')
          .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
        assert.equal(new Set(drawings).size, rows, 'the plots do not stand level');
        for (const [, over] of boxes) assert.ok(over <= 0, `${over} pixels too wide`);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      },
      { viewport: { width, height: 900 } },
    ));
}

test('held, it keeps the step while the race goes on; let go, it shows where the racer has got to', () =>
  site.visit(
    async (page) => {
      const below = page.locator('curvature-maps-panel .instrument-cost'); // measures after the microscope, and no more often
      await openMicroscope(page);
      await below.filter({ hasText: 'after 0 steps; measured in' }).waitFor();
      await panel(page).getByRole('checkbox', { name: 'Hold this step' }).press('Space');
      const words = await panel(page).locator('.microscope-stop').textContent();
      await lab(page, 'play');
      await untilEnded(page);
      await below.filter({ hasText: 'after 10 steps; measured in' }).waitFor();
      assert.match(String(await cost(page).textContent()), /^Implicit.* after 0 steps/);
      assert.equal(await panel(page).locator('.microscope-stop').textContent(), words);
      await panel(page).getByRole('checkbox', { name: 'Hold this step' }).press('Space');
      await cost(page)
        .filter({ hasText: /^Implicit.* after 10 steps/ })
        .waitFor();
      assert.notEqual(await panel(page).locator('.microscope-stop').textContent(), words);
    },
    { viewport: { width: 1280, height: 1600 } }, // both are seen
  ));

test('of an explicit racer it shows the implicit step from where that stands, also while another is held', () =>
  site.visit(async (page) => {
    await openMicroscope(page);
    await panel(page).getByRole('checkbox', { name: 'Hold this step' }).check();
    await page.locator('.instrument-racer select').selectOption({ index: 0 });
    await panel(page).getByText('SGD steps explicitly. Shown is the implicit step with the same learning rate 10').waitFor();
    await cost(page)
      .filter({ hasText: /^SGD.* after 0 steps/ })
      .waitFor();
  }));

test('with the exact Hessian and a large learning rate it shows negative curvature, and says that it ended the solve', () =>
  site.visit(async (page) => {
    const racer = { method: 'implicit', learning_rate: 1000, curvature: 'hessian', cg: { tolerance: 0.001, max_iterations: 60 } };
    await openMicroscope(page, { ...small, racers: [racer] });
    await panel(page).getByText('along the last direction the curvature was negative, −').waitFor();
    await panel(page)
      .getByText(/^\d+ were seen, from −[\d.]+.* of them negative\./)
      .waitFor();
  }));

for (const [look, options] of /** @type {[string, any][]} */ ([
  ['light', { viewport: { width: 1280, height: 800 } }],
  ['dark, on a phone', { viewport: { width: 390, height: 844 }, colorScheme: 'dark', reducedMotion: 'reduce' }],
])) {
  test(`nothing bars anybody from it, in ${look}`, () =>
    site.visit(async (page) => {
      await openMicroscope(page);
      await slider(page).focus();
      await page.keyboard.press('ArrowLeft');
      await assertAccessible(page, '.instruments');
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, 'the page scrolls sideways');
    }, options));
}
