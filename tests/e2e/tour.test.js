// The guided tour, by keyboard: five steps beside the running page, each of which can act on it.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './support/accessible.js';
import { lab, openPaused, openSite, until } from './support/page.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site.close());

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

test('an experiment that lacks SGD or the implicit method gives way to the usual one only, and undo brings it back', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, { data: { set: 'ionosphere' }, network: { hidden: [] }, racers: [{ method: 'adam' }] });
    await page.getByRole('button', { name: 'Tour', exact: true }).press('Enter');
    const card = page.locator('.tour');
    await card.getByText('on the same batches of examples').waitFor();
    for (let step = 0; step < 2; ++step) await page.getByRole('button', { name: 'Next', exact: true }).click();
    await card.getByText('has not both of them').waitFor();
    await page.getByRole('button', { name: 'Race both at 50' }).press('Enter');
    await until(page, ({ document }) => document.racers.filter(({ learning_rate: rate }) => rate === 50).length === 2);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await until(page, ({ document }) => document.data.set === 'ionosphere' && document.racers.length === 1);
  }));

test('where the learning rates are left out of the page, the tour does not offer others, and the rest of it is offered', () =>
  site.visit(async (page) => {
    await openPaused(page, `${site.address}#hide=rates,presets,claim&data.train=200&data.test=50`);
    await page.getByRole('button', { name: 'Tour', exact: true }).press('Enter');
    const card = page.locator('.tour');
    const offers = [];
    for (let step = 1; step <= 5; ++step) {
      await card.getByText(`step ${step} of 5`).waitFor();
      offers.push(...(await card.locator('.tour-foot > button').allTextContents()));
      if (step === 5) await card.getByText('Further down: why it works and what the networks have learnt.').waitFor();
      await card.locator('.primary').click();
    }
    assert.deepEqual(offers, ['Count gradients', 'Show the link']);
  }));

test('while it is open the tour speaks of what is raced by then, and of the page as it has become', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await page.getByRole('button', { name: 'Tour', exact: true }).press('Enter');
    const card = page.locator('.tour');
    await card.getByText('on the same batches of images').waitFor();
    await page.getByRole('button', { name: 'Play', exact: true }).focus();
    await lab(page, 'load', { data: { set: 'ionosphere' }, network: { hidden: [] }, racers: [{ method: 'adam' }] });
    await card.getByText('on the same batches of examples').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.textContent?.trim()), 'Play', 'it takes the focus away');

    for (let step = 1; step < 5; ++step) await card.locator('.primary').click();
    await card.getByText('step 5 of 5').waitFor();
    await page.evaluate(() => (location.hash = `hide=tools,claim&${location.hash.slice(1)}`));
    await card.getByText('step 4 of 4').waitFor();
    await page.getByRole('dialog', { name: 'Count the cost' }).waitFor();
    await card.locator('.primary').click();
    await card.waitFor({ state: 'detached' });
    await page.evaluate(() => (location.hash = location.hash.replace('hide=tools,claim&', '')));
    await page.getByRole('button', { name: 'Tour', exact: true }).waitFor();
    assert.equal(await card.count(), 0, 'it opens by itself');
  }));

/** What the tour points at: its name, and whether its beginning is in the window above the card. @param {import('playwright-core').Page} page */
async function pointedAt(page) {
  await page.waitForFunction(() => {
    const [part, card] = ['[data-toured]', '.tour'].map((one) => document.querySelector(one)?.getBoundingClientRect());
    const low = innerWidth > 980 ? innerHeight : (card?.top ?? 0);
    return part && part.width > 0 && part.top >= -1 && part.top < low - 40;
  });
  return page.locator('[data-toured]').evaluate((part) => part.getAttribute('aria-label') ?? part.localName);
}

/** What lies on the lower edge of the line around what the tour points at. @param {import('playwright-core').Page} page */
function onTheLine(page) {
  return page.locator('[data-toured]').evaluate((part) => {
    const { left, bottom, width } = part.getBoundingClientRect();
    const { outlineOffset, outlineWidth } = getComputedStyle(part);
    const y = bottom + parseFloat(outlineOffset) + parseFloat(outlineWidth) / 2;
    const found = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => document.elementFromPoint(left + share * width, y));
    return found.filter((one) => one && !one.contains(part) && !part.contains(one)).map((one) => one?.outerHTML.slice(0, 80));
  });
}

for (const [name, options] of /** @type {const} */ ([
  ['on a wide screen', {}],
  ['on a phone', phone],
])) {
  test(`the tour leads through the page, acts on it, and gives the focus back ${name}`, () =>
    site.visit(async (page) => {
      await openPaused(page, site.address);
      await page.getByRole('radio', { name: 'Accuracy' }).check({ force: true });
      await page.getByRole('button', { name: 'Tour', exact: true }).press('Enter');
      const card = page.getByRole('dialog', { name: 'What is raced' });
      await card.getByText('step 1 of 5').waitFor();
      assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'What is raced');
      assert.equal(await pointedAt(page), 'Racers');
      await assertAccessible(page);

      await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
      await page.getByRole('dialog', { name: 'Who is ahead' }).waitFor();
      await page.getByRole('button', { name: 'Back', exact: true }).press('Enter');
      await card.waitFor();
      for (const title of ['Who is ahead', 'Break SGD with one slider']) {
        await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
        await page.getByRole('dialog', { name: title }).waitFor();
        assert.equal(await pointedAt(page), title === 'Who is ahead' ? 'The race' : 'Racers');
        await page.locator('.legend', { hasText: 'training loss' }).waitFor(); // which the text speaks of
      }
      await page.getByRole('button', { name: 'Race both at 50' }).press('Enter');
      await until(page, ({ document }) => document.racers.filter(({ learning_rate: rate }) => rate === 50).length === 2);
      await page.waitForFunction(() => {
        const [chart, foot] = ['.panel .plot', '.tour'].map((one) => document.querySelector(one)?.getBoundingClientRect());
        return chart && foot && chart.top >= -1 && (innerWidth > 980 || chart.bottom <= foot.top); // both curves are seen
      });

      await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
      await page.getByRole('button', { name: 'Count gradients' }).press('Enter');
      assert.equal(await pointedAt(page), 'div');
      await page.locator('.against option[value=gradients]:checked').waitFor({ state: 'attached' });

      await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
      await page.getByRole('button', { name: 'Show the link' }).waitFor();
      assert.equal(await pointedAt(page), 'lab-tools');
      assert.deepEqual(await onTheLine(page), []);
      await page.getByRole('button', { name: 'Show the link' }).press('Enter');
      await page.getByRole('dialog', { name: 'Share this experiment' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog', { name: 'Keep it, share it' }).waitFor(); // the tour is still there
      await page.getByRole('button', { name: 'Show the link' }).press('Escape');
      await page.locator('.tour').waitFor({ state: 'detached' });
      assert.equal(await page.locator('[data-toured]').count(), 0);
      assert.equal(await page.evaluate(() => document.activeElement?.textContent?.trim()), 'Tour');
    }, /** @type {any} */ (options)));
}
