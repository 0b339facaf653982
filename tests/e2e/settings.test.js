// The settings that all racers share: how long the race is, and what is rarely changed.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { lab, openPaused, openSite, small, until, untilEnded } from './support/page.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site.close());

test('a race to equal steps, compute seconds or gradient equivalents stops every racer there, and its progress says so', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    const amount = page.getByRole('textbox', { name: 'Race to' });
    for (const [unit, value] of /** @type {const} */ ([
      ['steps', 7],
      ['seconds', 0.05],
    ])) {
      await page.getByRole('combobox', { name: 'measured in' }).selectOption(unit);
      await until(page, ({ document }, unit) => document.budget[unit] > 0, unit);
      await amount.fill(String(value));
      await amount.press('Enter');
      await until(page, ({ document }, [unit, value]) => document.budget[unit] === value, [unit, value]);
      await lab(page, 'play');
      await untilEnded(page);
      for (const { columns } of (await lab(page, 'results')).racers) {
        if (unit === 'steps') assert.equal(columns.step.at(-1), 7);
        else assert.ok(columns.seconds.at(-1) >= value && columns.seconds.at(-2) < value, `${columns.seconds.slice(-2)}`);
      }
    }
    await page.getByRole('combobox', { name: 'measured in' }).selectOption('gradients');
    await until(page, ({ document }) => document.budget.gradients > 0);
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

test('the finish line is set by the form: who has passed it is listed, and what nobody can reach is told and put back', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await lab(page, 'step', 10);
    const line = page.getByRole('group', { name: 'Finish line' });
    await line.getByText('nobody yet').waitFor();
    const accuracy = line.getByRole('textbox', { name: /accuracy to be reached, in percent/ });
    await accuracy.fill('20');
    await accuracy.press('Enter');
    await line.getByRole('listitem').getByText('Implicit').waitFor();
    for (const text of ['soon', '150']) {
      await accuracy.fill(text);
      await accuracy.press('Enter');
      await page.getByRole('alert').getByText(`above 0 and at most 100\u00a0%, not “${text}”; it stays at 20\u00a0%.`).waitFor();
      assert.equal(await accuracy.inputValue(), '20');
    }
    await accuracy.fill('21');
    await accuracy.press('Enter');
    await page.locator('.notice').waitFor({ state: 'detached' });
    await line.getByRole('combobox', { name: 'What is to be reached' }).selectOption('train_loss');
    await line.getByRole('textbox', { name: /loss to be reached/ }).waitFor();
    await line.getByText('nobody yet').waitFor();
  }));

test('what is being typed is left alone while the race writes its rows, and holds once it is entered', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, { ...small, epochs: 1000 });
    await lab(page, 'play');
    const line = page.getByRole('textbox', { name: 'test accuracy to be reached, in percent' });
    const rate = page.locator('racer-card .number').first();
    for (const [field, text] of /** @type {const} */ ([
      [line, '85'],
      [rate, '0.25'],
    ])) {
      await field.fill(text);
      const rows = await page.evaluate(() => /** @type {any} */ (document.querySelector('lab-app')).state.racers[0].columns.step.length);
      await until(page, ({ racers }, rows) => racers[0].columns.step.length > rows + 3, rows);
      assert.equal(await field.inputValue(), text);
      await field.press('Enter');
      assert.equal(await field.inputValue(), text);
    }
    await line.fill('86');
    await rate.focus(); // one that is left is taken
    assert.equal(await line.inputValue(), '86');
    const batch = page.getByRole('textbox', { name: 'Batch', exact: true });
    for (const [field, held] of /** @type {const} */ ([
      [line, '86'],
      [rate, '0.25'],
      [batch, '200'],
    ])) {
      await field.fill('12');
      await field.press('Escape');
      assert.equal(await field.inputValue(), held);
      await page.getByRole('heading', { level: 1 }).click(); // takes the focus from the field
      assert.equal(await field.inputValue(), held);
    }
    assert.equal((await lab(page, 'document')).batch, 200);
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
      .getByText(/^The number of validation examples .*"a few"/)
      .waitFor();
    await dialog.getByRole('textbox', { name: 'validation' }).fill('300');
    await dialog.getByRole('button', { name: 'Save and race' }).press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    const { data, network } = await lab(page, 'document');
    assert.deepEqual([data.validation, network.bias, network.initialization], [300, false, 'normal']);
  }));

test('a decimal comma is taken in every field for a number; one that may part thousands is refused, and told why', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    const enter = async (/** @type {string} */ name, /** @type {string} */ text) => {
      await page.getByRole('textbox', { name, exact: true }).fill(text);
      await page.keyboard.press('Enter');
    };
    await enter('L2', '0,001');
    await until(page, ({ document }) => document.l2 === 0.001);
    await enter('Hidden layers', '32, 16');
    await until(page, ({ document }) => String(document.network.hidden) === '32,16');
    await page.getByRole('button', { name: 'More', exact: true }).press('Enter');
    await enter('record every', '0,5');
    await until(page, ({ document }) => document.record.every === 0.5);
    await enter('Batch', '1,000');
    await page
      .getByRole('alert')
      .getByText(/^The batch must be a whole number .*; it is "1,000", which may be 1000 or 1\.000\.$/)
      .waitFor();
    assert.equal((await lab(page, 'document')).batch, 200);
  }));

test('a table has no pixels: their setting says so and rests, and is as it was when images are chosen again', () =>
  site.visit(async (page) => {
    const untilSet = (/** @type {string} */ set) => until(page, ({ document }, wanted) => document.data.set === wanted, set);
    await openPaused(page, site.address);
    const pixels = page.getByRole('combobox', { name: 'Pixels' });
    const data = page.getByRole('combobox', { name: 'Data' });
    await pixels.selectOption('standard');
    await until(page, ({ document }) => document.data.pixels === 'standard');
    const place = await pixels.boundingBox();
    await data.selectOption('ionosphere');
    await untilSet('ionosphere');
    assert.ok(await pixels.isDisabled());
    assert.equal(
      await pixels.evaluate((select) => /** @type {HTMLSelectElement} */ (select).selectedOptions[0].textContent),
      'as they are',
    );
    assert.match(String(await pixels.getAttribute('aria-description')), /^A table has no pixels: its numbers are taken as they are\.$/);
    const { width } = (await pixels.boundingBox()) ?? {};
    assert.equal(width, place?.width, 'nothing moves');
    await data.selectOption('mnist');
    await untilSet('mnist');
    assert.equal((await lab(page, 'document')).data.pixels, 'standard');
    assert.ok(await pixels.isEnabled());
    assert.equal(await pixels.inputValue(), 'standard');
  }));
