// What the visitor changes: racers, settings, the chart's axes, the address. By keyboard where that is the harder way.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { lab, openPaused, openSite, small, until, untilEnded } from './support/page.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site.close());

const racersOf = async (page) => (await lab(page, 'document')).racers;
const untilRacers = (page, count) => until(page, ({ racers }, wanted) => racers.length === wanted, count);

test('a racer is added, edited and removed by keyboard alone', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await page.getByRole('button', { name: 'Add a racer' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Add a racer' });
    await dialog.waitFor();
    await page.keyboard.press('Tab'); // from the method, which has the focus, past the slider to the exact number
    await page.keyboard.press('Tab');
    await page.keyboard.type('0.25');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await untilRacers(page, 4);
    assert.deepEqual((await racersOf(page))[3], { method: 'momentum', learning_rate: 0.25, momentum: 0.9 });

    await page.getByRole('button', { name: 'Edit Momentum' }).press('Enter');
    const edit = page.getByRole('dialog', { name: 'Edit Momentum' });
    await edit.waitFor();
    await edit.getByRole('combobox', { name: 'method' }).selectOption('implicit');
    await edit.getByRole('radio', { name: /^Hessian/ }).press('Space');
    await edit.getByRole('checkbox', { name: 'W1' }).press('Space');
    await edit.locator('summary').press('Enter');
    await edit.getByRole('textbox', { name: 'CG tolerance' }).fill('0.01');
    await edit.getByRole('button', { name: 'Save and race' }).press('Enter');
    await edit.waitFor({ state: 'hidden' });
    const { curvature, implicit_blocks: blocks, cg } = (await racersOf(page))[3];
    assert.deepEqual([curvature, blocks, cg.tolerance], ['hessian', ['b1', 'W2', 'b2'], 0.01]);

    await page.getByRole('button', { name: 'Remove SGD' }).press('Enter');
    await untilRacers(page, 3);
    assert.deepEqual(
      (await racersOf(page)).map(({ method }) => method),
      ['adam', 'implicit', 'implicit'],
    );
  }));

test('what the core refuses is told in the dialog, which stays open and keeps what was typed', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await page.getByRole('button', { name: 'Edit SGD' }).click();
    const dialog = page.getByRole('dialog', { name: 'Edit SGD' });
    await dialog.getByRole('textbox', { name: 'learning rate' }).fill('fast');
    await dialog.getByRole('button', { name: 'Save and race' }).click();
    await dialog
      .getByRole('alert')
      .getByText(/^The learning rate of SGD .*"fast"/)
      .waitFor();
    assert.equal(await dialog.getByRole('textbox', { name: 'learning rate' }).inputValue(), 'fast');
    await page.keyboard.press('Escape');
    assert.equal((await racersOf(page))[0].learning_rate, 10);

    await page.getByRole('button', { name: 'Add a racer' }).click();
    const added = page.getByRole('dialog', { name: 'Add a racer' });
    await added.getByRole('combobox', { name: 'method' }).selectOption('lbfgs');
    await added
      .getByRole('alert')
      .getByText(/^L-BFGS needs every step to see all examples: put “full” into Batch/)
      .waitFor();
    const save = added.getByRole('button', { name: 'Save and race' });
    assert.ok(await save.isDisabled());
    await added.getByRole('button', { name: 'Race in full batch' }).press('Enter');
    await save.and(page.locator(':focus')).press('Enter');
    await until(page, ({ document }) => document.batch === 'full' && document.racers.at(-1).method === 'lbfgs');
  }));

test('the slider of the trust radius goes from the default, which is no limit, through radii that are felt', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await page.getByRole('button', { name: 'Edit Implicit' }).click();
    const dialog = page.getByRole('dialog', { name: 'Edit Implicit' });
    await dialog.locator('summary').press('Enter');
    const slider = dialog.getByRole('slider', { name: 'trust radius, slider' });
    assert.equal(await slider.getAttribute('aria-valuetext'), '1e9');
    await slider.press('End');
    assert.equal(await slider.getAttribute('aria-valuetext'), '1e9');
    await slider.press('ArrowLeft');
    assert.equal(await slider.getAttribute('aria-valuetext'), '10000');
    await slider.press('Home');
    assert.equal(await slider.getAttribute('aria-valuetext'), '0.001');
    await dialog.getByRole('button', { name: 'Save and race' }).click();
    await until(page, ({ document }) => document.racers[2].cg.radius === 0.001);
  }));

test('a form does not overwrite an experiment that was opened after it', () =>
  site.visit(async (page) => {
    const another = { ...small, seed: 7, racers: [{ method: 'adam' }] };
    for (const [opener, name] of [
      ['Edit Implicit', 'Edit Implicit'],
      ['Add a racer', 'Add a racer'],
      ['More', 'More settings'],
    ]) {
      await openPaused(page, site.address);
      await page.getByRole('button', { name: opener, exact: true }).click();
      const dialog = page.getByRole('dialog', { name });
      await dialog.waitFor();
      await lab(page, 'load', another);
      await dialog.getByRole('button', { name: 'Save and race' }).click();
      await dialog
        .getByRole('alert')
        .getByText(/^Another experiment has been opened meanwhile/)
        .waitFor();
      const { seed, racers } = await lab(page, 'document');
      assert.deepEqual([seed, racers.map(({ method }) => method)], [7, ['adam']]);
      await page.keyboard.press('Escape');
    }
  }));

test('editing one racer starts that one anew, and the others race on from where they are', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await lab(page, 'step', 7);
    const before = (await lab(page, 'results')).racers;
    await page.getByRole('button', { name: 'Edit SGD' }).click();
    await page.getByRole('dialog').getByRole('slider', { name: 'learning rate, slider' }).press('ArrowRight');
    await page.getByRole('button', { name: 'Save and race' }).click();
    await until(page, ({ document }) => document.racers[0].learning_rate === 20);
    await untilEnded(page);
    const { racers } = await lab(page, 'results');
    for (const rate of racers[0].columns.learning_rate.slice(1)) assert.equal(rate, 20);
    // The time that steps took is not the same twice: these have not begun anew.
    for (const index of [1, 2])
      assert.deepEqual(racers[index].columns.seconds.slice(0, before[index].columns.seconds.length), before[index].columns.seconds);
  }));

test('“Save and race” races: after Reset, when paused, and with nothing changed', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    const save = page.getByRole('button', { name: 'Save and race' });
    const reset = page.getByRole('button', { name: 'Reset' });
    const openings = /** @type {const} */ ([
      () => page.keyboard.press('a'),
      () => page.getByRole('button', { name: 'Edit Adam' }).click(),
      () => page.getByRole('button', { name: 'More', exact: true }).click(),
    ]);
    for (const open of openings) {
      await reset.click();
      await until(page, ({ racers }) => racers.every(({ status }) => status === 'ready'));
      await open();
      await save.click();
      await untilEnded(page);
    }
  }));

test('an edit by a card or the settings bar does not race what rests', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await page.getByRole('textbox', { name: 'Batch' }).fill('100');
    await page.keyboard.press('Enter');
    await until(page, ({ document }) => document.batch === 100);
    await page.getByRole('slider', { name: 'SGD: learning rate, slider' }).press('ArrowLeft');
    await until(page, ({ document }) => document.racers[0].learning_rate < 10);
    const { racers } = await lab(page, 'results');
    assert.deepEqual(
      racers.map(({ status }) => status),
      ['ready', 'ready', 'ready'],
    );
  }));

test('a racer under way goes on with another learning rate; its link races the same again, and one press makes it the first', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await lab(page, 'step', 7);
    const entry = page.getByRole('textbox', { name: 'SGD: learning rate' });
    await entry.fill('10.0');
    await entry.press('Enter');
    await page.waitForFunction(() => /** @type {any} */ (document.querySelector('racer-card .number')).value === '10');
    const slider = page.getByRole('slider', { name: 'SGD: learning rate, slider' });
    await slider.press('ArrowRight');
    await until(page, ({ document }) => document.racers[0].learning_rate_from?.[7] === 20);
    await slider.and(page.locator('[aria-valuetext="20"]')).waitFor();
    await lab(page, 'step', 5);
    const { racers: changed } = await lab(page, 'results');
    const { step, learning_rate: rates } = changed[0].columns;
    assert.equal(step.at(-1), 12);
    for (const [row, at] of step.entries()) if (at > 0) assert.equal(rates[row], at > 7 ? 20 : 10);
    assert.match(page.url(), /&racers=sgd,learning_rate:10,learning_rate_from\.7:20;/);

    await site.visit(async (other) => {
      await other.goto(page.url());
      await other.waitForFunction(() => 'lab' in globalThis);
      await lab(other, 'reset');
      await lab(other, 'step', 12);
      const { racers: again } = await lab(other, 'results');
      assert.equal(again[0].columns.train_loss.at(-1), changed[0].columns.train_loss.at(-1));
    });

    await page.getByRole('button', { name: 'Start anew with 20' }).click();
    await until(page, ({ document, racers }) => document.racers[0].learning_rate === 20 && racers[0].columns.step.at(-1) === 0);
    assert.equal((await racersOf(page))[0].learning_rate_from, undefined);
  }));

test('a setting of all racers starts the race anew, and a wrong one is told, marked and kept until Escape puts it back', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await lab(page, 'step', 3);
    await page.getByRole('textbox', { name: 'Hidden layers' }).fill('32, 16');
    await page.keyboard.press('Enter');
    await until(page, ({ document }) => document.network.hidden.length === 2);
    assert.deepEqual(
      (await lab(page, 'results')).racers.map(({ columns }) => columns.step),
      [[0], [0], [0]],
    );

    await page.getByRole('textbox', { name: 'Batch' }).fill('0');
    await page.keyboard.press('Enter');
    await page
      .getByRole('alert')
      .getByText(/^The batch must be/)
      .waitFor();
    const batch = page.getByRole('textbox', { name: 'Batch' });
    const shows = async (/** @type {import('playwright-core').Locator} */ field, /** @type {string} */ text, refused = false) => {
      await field.and(page.locator(refused ? '[aria-invalid=true]' : ':not([aria-invalid])')).waitFor();
      await page.waitForFunction(
        ([element, text]) => /** @type {any} */ (element).value === text,
        /** @type {const} */ ([await field.elementHandle(), text]),
      );
    };
    await shows(batch, '0', true);
    assert.equal((await lab(page, 'document')).batch, 200);
    await page.keyboard.press('Escape');
    await shows(batch, '200');

    const rate = page.locator('racer-card').first().getByRole('textbox', { name: 'learning rate' });
    await rate.fill('-4');
    await page.keyboard.press('Enter');
    await page
      .getByRole('alert')
      .getByText(/^The learning rate of SGD must be/)
      .waitFor();
    await shows(rate, '-4', true);
    await page.keyboard.press('Backspace');
    await shows(rate, '-');
    await rate.fill('4');
    await page.keyboard.press('Enter');
    await until(page, ({ document }) => JSON.stringify(document.racers[0]).includes('4'));
    await shows(rate, '4');
    await page.getByRole('alert').waitFor({ state: 'detached' });
  }));

test('every axis, measure and scale can be chosen, and the chart says what it shows', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await lab(page, 'step', 5);
    const words = (text) => page.locator(`.plot[aria-label*="${text}"]`).waitFor({ state: 'attached' });
    await words('training loss (cross-entropy, nats) against optimizer steps');
    for (const [axis, said] of [
      ['epoch', 'epochs'],
      ['gradients', 'gradient equivalents'],
      ['seconds', 'compute time'],
      ['step', 'optimizer steps'],
    ]) {
      await page.getByLabel('Horizontal axis').selectOption(axis);
      await words(`against ${said}`);
      await page.getByRole('checkbox', { name: 'Logarithmic x' }).check();
      await page.getByRole('checkbox', { name: 'Logarithmic x' }).uncheck();
    }
    await page.getByRole('radio', { name: 'Test' }).check({ force: true });
    await words('test loss');
    await page.getByRole('radio', { name: 'Accuracy' }).check({ force: true });
    await words('test accuracy');
    await page.getByRole('checkbox', { name: 'Logarithmic y' }).check();
  }));

test('the legend switches racers off and on, and reads the values under the cursor', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await lab(page, 'step', 2);
    await lab(page, 'step', 2);
    const legend = page.getByRole('group', { name: 'Racers in the chart' });
    const adam = legend.getByRole('button', { name: /Adam/ });
    const latest = await adam.innerText();
    await page.getByRole('slider', { name: /Chart cursor/ }).focus();
    await page.keyboard.press('Home');
    await page.getByText('at step 0', { exact: true }).waitFor();
    assert.notEqual(await adam.innerText(), latest);
    assert.match(
      await page.getByRole('slider', { name: /Chart cursor/ }).getAttribute('aria-valuetext'),
      /^at step 0: SGD .*, Adam .*, Implicit /,
    );
    await page.keyboard.press('Escape');
    await page.getByText('latest', { exact: true }).waitFor();

    await adam.press('Enter');
    await legend.getByRole('button', { name: /Adam/, pressed: false }).waitFor();
    await adam.press('Enter');
    await legend.getByRole('button', { name: /Adam/, pressed: true }).waitFor();

    await page.locator('.plot .u-over').hover();
    await page.getByText(/^at step \d+$/).waitFor();
  }));

test('the address holds what differs from the default, opens as the same experiment, and goes back', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, { batch: 50, network: { hidden: [] }, racers: [{ method: 'sgd', learning_rate: 2 }] });
    assert.equal(new URL(page.url()).hash, '#network.hidden=&batch=50&racers=sgd,learning_rate:2');
    const document = await lab(page, 'document');
    await page.goto('about:blank');
    await page.goto(`${site.address}#network.hidden=&batch=50&racers=sgd,learning_rate:2`);
    await page.waitForFunction(() => 'lab' in globalThis);
    assert.deepEqual(await lab(page, 'document'), document);
    await lab(page, 'load', { ...document, batch: 100 });
    await page.goBack();
    await until(page, ({ document }) => document.batch === 50);
    assert.match(page.url(), /batch=50/);
  }));

test('a broken link gives the default experiment and one sentence', () =>
  site.visit(async (page) => {
    for (const link of ['#bacth=1', '#batch=-3', '#racers=warp', '#%E0%A4%A', '#racers=sgd,learning_rate:fast', '#data.set.x=1']) {
      await page.goto('about:blank');
      await page.goto(site.address + link);
      await page
        .getByRole('alert')
        .getByText(/^The link could not be used: .*default experiment\.$/)
        .waitFor();
      assert.equal((await racersOf(page)).length, 3);
    }
    await page.evaluate(() => (location.hash = 'bacth=1'));
    await page
      .getByRole('alert')
      .getByText('bacth is not a key of the experiment document; did you mean batch? The experiment that was open stays.')
      .waitFor();
    assert.equal(new URL(page.url()).hash, '', 'the address holds the experiment that stays');
    await page.evaluate(() => (location.hash = 'batch=50'));
    await until(page, ({ document }) => document.batch === 50);
    await page.locator('.notice').waitFor({ state: 'detached' });
  }));

test('at the end the verdict names a leader and the costs', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await lab(page, 'play');
    await untilEnded(page);
    await page.locator('.lead', { hasText: /After 20 steps \w+ leads with training loss [\d.]+, / }).waitFor();
    await page
      .locator('.cost', { hasText: /Spent until then, in gradient equivalents: .* At equal cost, 20 each, \w+ leads with/ })
      .waitFor();
  }));

test('every experiment that the explanation offers is one that the core accepts and starts', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    const links = await page.getByRole('link', { name: /^Try it/ }).all();
    assert.ok(links.length >= 6);
    for (const link of links) {
      const hash = await link.getAttribute('href');
      const before = JSON.stringify(await lab(page, 'document'));
      await link.click();
      await until(
        page,
        ({ document, racers }, before) => JSON.stringify(document) !== before && racers.some(({ columns }) => columns.step.at(-1) > 0),
        before,
      );
      assert.equal(new URL(page.url()).hash, hash);
      assert.equal(await page.getByRole('alert').count(), 0);
    }
  }));
