// What can be done with a racer's card: duplicate it, hide its curve, put it in another place.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { lab, openPaused, openSite, small, until, untilEnded } from './support/page.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site.close());

const methods = async (page) => (await lab(page, 'document')).racers.map(({ method }) => method);
const steps = async (page) => (await lab(page, 'results')).racers.map(({ columns }) => columns.step.at(-1));

test('a racer is duplicated from its menu, by keyboard alone, and the others stay where they are', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await lab(page, 'step', 3);
    await page.getByRole('button', { name: 'More for Adam' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Duplicate' }).press('Enter');
    await until(page, ({ racers }) => racers.length === 4 && racers[2].columns.step?.length === 1);
    assert.deepEqual(await methods(page), ['sgd', 'adam', 'adam', 'implicit']);
    assert.deepEqual(await steps(page), [3, 3, 0, 3]);
    assert.deepEqual((await page.locator('racer-card h2').allInnerTexts()).slice(0, 3), ['SGD', 'Adam', 'Adam no. 2']);
    assert.equal(await page.getByRole('menu').count(), 0);
  }));

test('the menu follows the arrow keys and closes on Escape, with the focus back on its button', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    const button = page.getByRole('button', { name: 'More for SGD' });
    await button.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.locator('[role=menuitem]:focus', { hasText: 'Move down' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('[role=menuitem]:focus', { hasText: 'Duplicate' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    assert.ok(await button.evaluate((element) => element === document.activeElement));
  }));

test('a hidden curve leaves the chart and the verdict, and the racer races on', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await page.getByRole('button', { name: 'More for SGD' }).click();
    await page.getByRole('menuitem', { name: 'Hide its curve' }).click();
    await page.locator('.legend-item[aria-pressed=false]', { hasText: 'SGD' }).waitFor();
    await lab(page, 'step', 5);
    assert.deepEqual(await steps(page), [5, 5, 5]);
    await page.locator('.verdict .lead', { hasText: 'Implicit' }).waitFor();
    assert.doesNotMatch((await page.locator('.verdict').textContent()) ?? '', /SGD/);
  }));

test('the parts of a card’s title stand one after the other, also where a racer alone has no grip', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    const assertOrder = async () => {
      const places = await page
        .locator('racer-card')
        .first()
        .evaluate((card) =>
          ['.swatch', 'h2', '[aria-label^=Edit]', 'card-menu', '[aria-label^=Remove]'].map((part) => {
            const { left = NaN, right = NaN } = card.querySelector(`header ${part}`)?.getBoundingClientRect() ?? {};
            return { part, left, right };
          }),
        );
      places.slice(1).forEach(({ part, left }, before) => assert.ok(left >= places[before].right, `${part} in ${JSON.stringify(places)}`));
    };
    await assertOrder();
    await lab(page, 'load', { ...small, racers: [{ method: 'sgd', learning_rate: 1 }] });
    await page.locator('racer-card').nth(1).waitFor({ state: 'detached' });
    assert.equal(await page.locator('.grip').count(), 0);
    await assertOrder();
  }));

test('a card goes to another place by the arrow keys and by dragging its grip, and no racer starts anew', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await lab(page, 'step', 2);
    await page.getByRole('button', { name: 'Move SGD', exact: true }).press('ArrowDown');
    await until(page, ({ document }) => document.racers[1].method === 'sgd');
    await page.locator('.grip:focus[aria-label="Move SGD"]').waitFor();

    const from = await page.getByRole('button', { name: 'Move Implicit', exact: true }).boundingBox();
    const to = await page.getByRole('button', { name: 'Move Adam', exact: true }).boundingBox();
    assert.ok(from && to);
    await page.mouse.move(from.x + 5, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(from.x + 5, to.y - 40, { steps: 5 });
    await page.locator('racer-card.drop-before').waitFor();
    await page.mouse.up();
    await until(page, ({ document }) => document.racers[0].method === 'implicit');
    assert.deepEqual(await methods(page), ['implicit', 'adam', 'sgd']);
    assert.deepEqual(await steps(page), [2, 2, 2]);
    assert.deepEqual(await page.locator('racer-card .swatch').evaluateAll((swatches) => swatches.map((one) => one.classList[1])), [
      'racer-3',
      'racer-2',
      'racer-1',
    ]);
  }));

test('a card tells the CG iterations of the last step alone, however many steps lie between two rows, and an explicit racer has none', () =>
  site.visit(async (page) => {
    const everyStep = { ...small, racers: [{ method: 'sgd' }, { method: 'implicit', learning_rate: 30 }], record: { every: 0.2 } };
    const cards = async (/** @type {object} */ document) => {
      await openPaused(page, site.address, document);
      await lab(page, 'play');
      await untilEnded(page);
      return page.locator('racer-card').evaluateAll((all) => all.map((card) => /CG, last step\s*(\S+)/.exec(card.textContent ?? '')?.[1]));
    };
    const shown = await cards({ ...everyStep, record: { every: 2 } });
    assert.deepEqual(shown, await cards(everyStep));
    const { cg_iterations: counts } = (await lab(page, 'results')).racers[1].columns;
    assert.deepEqual(shown, [undefined, String(counts.at(-1) - counts.at(-2))]);
    assert.notEqual(counts.at(-1) / 20, counts.at(-1) - counts.at(-2), 'The mean is another number.');
  }));

test('a racer that ends worse off than at the start says both, and a phone has room for it', () =>
  site.visit(
    async (page) => {
      await openPaused(page, site.address, { ...small, racers: [{ method: 'sgd', learning_rate: 50 }, { method: 'implicit' }] });
      const state = page.locator('racer-card .state').first();
      const assertWhole = async (/** @type {string} */ says) => {
        await state.getByText(says, { exact: true }).waitFor();
        assert.ok(await state.evaluate((line) => line.scrollWidth <= line.clientWidth), says);
      };
      await lab(page, 'step', 3);
      await assertWhole('paused, but worse off');
      await lab(page, 'play');
      await untilEnded(page);
      await assertWhole('finished, but worse off');
    },
    /** @type {any} */ ({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }),
  ));
