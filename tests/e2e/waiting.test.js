// What the visitor does while something is still under way: nothing is undone, closed or put back by what comes later.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { lab, openPaused, openSite, small, until, untilShown } from './support/page.js';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site.close());

/** Visits a page, in which the full set comes when `arrive` is called. */
const whileDataCome = (/** @type {(page: Page, arrive: () => void) => Promise<void>} */ act) =>
  site.visit(
    async (page) => {
      let arrive = () => {};
      const arrived = new Promise((resolve) => (arrive = () => resolve(null)));
      await page.context().route(/mnist-full/, async (route) => {
        await arrived;
        await route.continue();
      });
      await openPaused(page, site.address);
      await page.getByRole('combobox', { name: 'Data', exact: true }).selectOption('mnist-full');
      await page.locator('.progress', { hasText: 'Loading' }).waitFor();
      await act(page, arrive);
    },
    { serviceWorkers: 'block' },
  );

const names = (/** @type {Page} */ page) => page.locator('racer-card h2').allInnerTexts();
const cards = (/** @type {Page} */ page, /** @type {number} */ count) =>
  page.waitForFunction((wanted) => document.querySelectorAll('racer-card').length === wanted, count);

test('racers are removed while the data come, one after the other, and stay so', () =>
  whileDataCome(async (page, arrive) => {
    await page.getByRole('button', { name: 'Remove SGD' }).press('Enter');
    await cards(page, 2);
    await page.getByRole('button', { name: 'Remove Adam' }).press('Enter');
    await cards(page, 1);
    arrive();
    await until(page, ({ racers }) => racers.length === 1 && racers[0].columns.step?.length === 1);
    assert.deepEqual(await names(page), ['Implicit']);
    assert.equal(await page.getByRole('alert').count(), 0);
  }));

test('a form that was left while its racer loads leaves the next one alone', () =>
  whileDataCome(async (page, arrive) => {
    await page.getByRole('button', { name: 'Edit SGD' }).click();
    const first = page.getByRole('dialog', { name: 'Edit SGD' });
    await first.getByRole('textbox', { name: 'learning rate' }).fill('3');
    await first.getByRole('button', { name: 'Save and race' }).click();
    await first.locator('[type=submit][aria-disabled=true]').press('Enter'); // it is being done
    await untilShown(page);
    assert.equal(await first.getByRole('alert').filter({ hasText: /\S/ }).count(), 0);
    await page.keyboard.press('Escape');
    await first.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Add a racer' }).click();
    const second = page.getByRole('dialog', { name: 'Add a racer' });
    await second.getByRole('combobox', { name: 'method' }).selectOption('lbfgs');
    arrive();
    await until(page, ({ racers }) => racers[0].columns.step?.length > 0);
    await untilShown(page);
    assert.ok(await second.isVisible());
    assert.equal(await second.getByRole('combobox', { name: 'method' }).inputValue(), 'lbfgs');
    assert.equal((await lab(page, 'document')).racers[0].learning_rate, 3);
  }));

test('what gives way to something else is no mistake: nothing is said of it, and no field is marked', () =>
  whileDataCome(async (page, arrive) => {
    const batch = page.getByRole('textbox', { name: 'Batch' });
    await batch.fill('100');
    await batch.press('Enter');
    await page.waitForFunction(() => location.hash.includes('batch=100'));
    await page.getByRole('button', { name: 'Reset', exact: true }).click();
    await page.goBack();
    await page.waitForFunction(() => !location.hash.includes('batch=100'));
    await page.getByRole('button', { name: 'Reset', exact: true }).click();
    arrive();
    await until(page, ({ document, racers }) => document.batch === 200 && racers.every(({ columns }) => columns.step?.length === 1));
    assert.equal(await page.getByRole('alert').count(), 0);
    assert.equal(await page.locator('[aria-invalid=true]').count(), 0);
    assert.equal(await batch.inputValue(), '200');
  }));

test('a slider stays where it was let go while the racer has yet to hear of it', () =>
  site.visit(async (page) => {
    // Every message to a worker comes late, each in its turn.
    await page.addInitScript(() => {
      const { postMessage } = Worker.prototype;
      let before = Promise.resolve();
      Object.assign(globalThis, { lateness: 0 });
      /** @type {any} */ (Worker.prototype).postMessage = function (/** @type {any[]} */ ...message) {
        before = before.then(() => new Promise((resolve) => setTimeout(resolve, /** @type {any} */ (globalThis).lateness)));
        before.then(() => Reflect.apply(postMessage, this, message));
      };
    });
    await openPaused(page, site.address, { ...small, epochs: 1000 });
    await lab(page, 'play');
    await page.evaluate(() => {
      Object.assign(globalThis, { lateness: 100, seen: [] });
      const slider = /** @type {HTMLInputElement} */ (document.querySelector('racer-card input[type=range]'));
      const look = () => {
        /** @type {any} */ (globalThis).seen.push(slider.getAttribute('aria-valuetext'));
        requestAnimationFrame(look);
      };
      slider.addEventListener('change', () => requestAnimationFrame(look), { once: true });
    });
    const slider = page.getByRole('slider', { name: 'SGD: learning rate, slider' });
    const box = await slider.boundingBox();
    assert.ok(box);
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    const rate = Number(await slider.getAttribute('aria-valuetext'));
    await until(page, ({ document: { racers } }, wanted) => Object.values(racers[0].learning_rate_from ?? {}).includes(wanted), rate);
    await untilShown(page);
    const seen = await page.evaluate(() => /** @type {any} */ (globalThis).seen);
    assert.deepEqual([...new Set(seen)], [String(rate)]);
  }));

test('a slider that is dragged away and back changes nothing, and shows what holds afterwards', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    const slider = page.getByRole('slider', { name: 'SGD: learning rate, slider' });
    const box = await slider.boundingBox();
    assert.ok(box);
    const before = Number(await slider.inputValue());
    const last = Number(await slider.getAttribute('max'));
    const to = (/** @type {number} */ position) =>
      page.mouse.move(box.x + 8 + ((box.width - 16) * position) / last, box.y + box.height / 2);
    await to(before);
    await page.mouse.down();
    await to(before - 4);
    await page.waitForFunction((element) => element?.getAttribute('aria-valuetext') !== '10', await slider.elementHandle());
    await to(before);
    await page.mouse.up();
    await untilShown(page);
    assert.equal(await slider.getAttribute('aria-valuetext'), '10');
    await lab(page, 'load', { ...small, racers: [{ method: 'sgd', learning_rate: 2 }] });
    assert.equal(await slider.getAttribute('aria-valuetext'), '2');
  }));
