// The settings that all racers share: how long the race is, and what is rarely changed.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { lab, openPaused, openSite, until, untilEnded } from './support/page.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site.close());

test('a race to equal gradient equivalents stops every racer there, and its progress says so', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await page.getByRole('combobox', { name: 'measured in' }).selectOption('gradients');
    await until(page, ({ document }) => document.budget.gradients === 20);
    const amount = page.getByRole('textbox', { name: 'Race to' });
    await amount.fill('12');
    await amount.press('Enter');
    await until(page, ({ document }) => document.budget.gradients === 12);
    await lab(page, 'play');
    await untilEnded(page);
    const { racers } = await lab(page, 'results');
    for (const { columns } of racers) {
      const spent = columns.gradients.at(-1);
      assert.ok(spent >= 12 && columns.gradients.at(-2) < 12, `${spent}`);
    }
    assert.equal(await page.locator('.progress span').textContent(), 'gradient eq. 12 of 12');
    assert.equal(
      await page.getByRole('progressbar', { name: 'Progress of the slowest racer' }).evaluate((bar) => /** @type {any} */ (bar).value),
      1,
    );
  }));

test('the settings under More are saved together, and what the core refuses is told in the dialog', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await page.getByRole('button', { name: 'More', exact: true }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'More settings' });
    await dialog.getByRole('textbox', { name: 'validation' }).fill('a few');
    await dialog.getByRole('checkbox', { name: /^Biases/ }).press('Space');
    await dialog.getByRole('radio', { name: /^normal/ }).press('Space');
    await dialog.getByRole('button', { name: 'Save and race' }).press('Enter');
    await dialog
      .getByRole('alert')
      .getByText(/data\.validation.*"a few"/)
      .waitFor();
    await dialog.getByRole('textbox', { name: 'validation' }).fill('300');
    await dialog.getByRole('button', { name: 'Save and race' }).press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    const { data, network } = await lab(page, 'document');
    assert.deepEqual([data.validation, network.bias, network.initialization], [300, false, 'normal']);
  }));
