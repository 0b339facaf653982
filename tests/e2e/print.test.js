// The page on paper.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { presets } from '../../web/presets/presets.js';
import { lab, openPaused, openSite, untilEnded } from './support/page.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site.close());

/** The width of an A4 sheet, in pixels. */
const PAPER = 794;
const picture = (page) => page.locator('.stage canvas').evaluate((canvas) => /** @type {HTMLCanvasElement} */ (canvas).toDataURL());
const dispatch = (page, type) => page.evaluate((type) => void dispatchEvent(new Event(type)), type);

test('paper shows the race with its settings and racers, and nothing that acts', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await lab(page, 'step', 4);
    await page.setViewportSize({ width: PAPER, height: 1123 });
    await page.getByRole('slider', { name: 'SGD: learning rate, slider' }).focus();
    await page.keyboard.press('Tab');
    await page.locator('.help-bubble').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.locator('.help-bubble').evaluate((bubble) => /** @type {HTMLElement} */ (bubble).showPopover());
    for (const part of [
      '.masthead h1',
      '.verdict .lead',
      '.stage canvas',
      '.legend-item',
      '.card h2',
      '.small-charts canvas',
      'stability-strip',
    ])
      assert.ok((await page.locator(`${part} >> visible=true`).count()) > 0, part);
    for (const part of [
      '.help-bubble',
      'lab-tools',
      'theme-button',
      'lab-transport',
      'lab-presets',
      '.chart-controls',
      '.chart-tools',
      '.hint',
      '.card button',
      '.settings .more',
      '.add',
      'summary',
      '[type=range]',
    ])
      assert.equal(await page.locator(`${part} >> visible=true`).count(), 0, part);
    assert.equal(
      await page.getByLabel('SGD: learning rate', { exact: true }).evaluate((field) => getComputedStyle(field).borderWidth),
      '0px',
    );
    assert.equal(
      await page
        .locator('.card')
        .first()
        .evaluate((card) => getComputedStyle(card).breakInside),
      'avoid',
    );
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), PAPER);
  }));

test('a chart that was drawn for a wide dark screen is printed in light, whole, and is as it was afterwards', () =>
  site.visit(
    async (page) => {
      await page.route('**/*.woff2', (route) => route.abort()); // pictures are compared: one typeface, whenever the other would come
      await openPaused(page, site.address);
      await lab(page, 'step', 4);
      await page.getByRole('button', { name: 'Colours: as the system' }).press('Enter');
      const light = page.getByRole('button', { name: 'Colours: light' });
      await light.waitFor();
      await dispatch(page, 'beforeprint');
      const printed = await picture(page);
      await dispatch(page, 'afterprint');
      const wide = await picture(page);
      assert.notEqual(wide, printed);
      await light.press('Enter');
      await page.getByRole('button', { name: 'Colours: dark' }).waitFor();
      await page.waitForFunction((before) => /** @type {any} */ (document.querySelector('.stage canvas'))?.toDataURL() !== before, wide);
      const dark = await picture(page);
      await page.evaluate(() => {
        const places = [];
        Object.assign(globalThis, { places });
        addEventListener('beforeprint', () =>
          places.push(...Array.from(document.querySelectorAll('canvas'), ({ width }) => width / devicePixelRatio)),
        );
      });
      await page.emulateMedia({ media: 'print' });
      await dispatch(page, 'beforeprint');
      assert.equal(await picture(page), printed);
      assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), 'rgb(255, 255, 255)');
      await page.emulateMedia({ media: null });
      await dispatch(page, 'afterprint');
      assert.equal(await picture(page), dark);
      await page.pdf();
      const places = await page.evaluate(() => /** @type {any} */ (globalThis).places.slice(-5));
      assert.equal(places.length, 5);
      assert.ok(
        places.every((width) => width > 0 && width < PAPER),
        `${places}`,
      );
    },
    { viewport: { width: 1920, height: 1080 }, serviceWorkers: 'block', expectErrors: true },
  ));

test('paper tells what was found by an experiment, and everybody at the finish line in whole', () =>
  site.visit(async (page) => {
    await page.goto(`${site.address}#${presets.find(({ id }) => id === 'step-too-large').link}`);
    await page.locator('.story').waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const width of [PAPER, 1280]) {
      await page.setViewportSize({ width, height: 1123 });
      await page.getByText('What was found: SGD ends at').waitFor();
    }
    await page.emulateMedia({ media: null });
    const long = { method: 'implicit', learning_rate: 0.001, curvature: 'hessian', cg: { max_iterations: 77 } };
    const racers = [long, { method: 'implicit', control: 'adaptive' }, { method: 'sgd' }];
    await openPaused(page, `${site.address}#finish=train_loss:100`, {
      data: { train: 1000, test: 500 },
      epochs: 1,
      racers,
    });
    await lab(page, 'play');
    await untilEnded(page);
    await page.locator('.finish-order b').nth(2).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 300, height: 1123 });
    const cut = await page
      .locator('.finisher')
      .evaluateAll((names) =>
        names.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map(({ textContent }) => textContent),
      );
    assert.deepEqual(cut, []);
  }));
