// Every action of the page by keyboard alone: what has the focus is reached by Tab, and no test here touches the mouse or sets the focus.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { lab, openPaused, openSite, small, until, untilShown, untilStatuses } from './support/page.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site.close());

/** The accessible name, more or less, of what has the focus. */
const focused = (/** @type {any} */ page) =>
  page.evaluate(() => {
    const element = /** @type {any} */ (document.activeElement);
    const [around] = element.labels ?? [];
    const named = around?.querySelector('span')?.textContent.trim() ? around.querySelector('span') : (around ?? element);
    return (element.getAttribute('aria-label') ?? named.textContent).replace(/\s+/g, ' ').trim();
  });

/**
 * Presses Tab (or Shift Tab) until what has the focus has this name.
 * @param {import('playwright-core').Page} page
 * @param {string | RegExp} name
 * @param {{back?: boolean}} [options]
 */
async function tabTo(page, name, { back = false } = {}) {
  const seen = [];
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    const now = await focused(page);
    if (typeof name === 'string' ? now === name : name.test(now)) return;
    seen.push(now);
  }
  assert.fail(`Tab does not lead to ${name}, but to ${seen.join(' | ')}`);
}

/** What has the focus is seen to have it. */
async function assertOutlined(page) {
  const outline = await page.evaluate(() => {
    const element = /** @type {Element} */ (document.activeElement);
    const shown = element.matches('.segments input') ? /** @type {Element} */ (element.nextElementSibling) : element;
    return getComputedStyle(shown).outlineStyle;
  });
  assert.notEqual(outline, 'none', `${await focused(page)} does not show that it has the focus`);
}

/**
 * Presses one key after the other, each when the page shows what came of the last.
 * @param {import('playwright-core').Page} page
 * @param {string[]} keys
 */
async function press(page, ...keys) {
  for (const key of keys) {
    await page.keyboard.press(key);
    await untilShown(page);
  }
}

/** Replaces what a text field holds. */
async function typeInstead(page, text) {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

const documentOf = (page) => lab(page, 'document');
const dialog = (page, name) => page.getByRole('dialog', { name });

test('every control of the first screen is reached by Tab in the order in which it is read, and shows that it has the focus', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await lab(page, 'step', 1);
    /** @type {string[]} */
    const wanted = [
      'This visit',
      'Import',
      'Share',
      'Colours: as the system',
      'Keyboard shortcuts',
      'Hidden layers',
      'Batch',
      'More',
      'Horizontal axis',
      'Zoom in',
      'Smoothing of the curves',
      'CSV',
      'Step',
      'Reset',
      'Speed',
      'Move SGD',
      'Edit SGD',
      'More for SGD',
      'Remove SGD',
      'Add a racer',
    ];
    for (const name of wanted) {
      await tabTo(page, name);
      await assertOutlined(page);
    }
    for (const name of wanted.reverse().slice(1)) await tabTo(page, name, { back: true });
  }));

test('the transport: play, pause, step, reset and the speed', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, { ...small, epochs: 1000 });
    await tabTo(page, 'Go to the race');
    await press(page, 'Enter');
    await page.locator('.transport button:focus', { hasText: 'Play' }).waitFor();
    await tabTo(page, 'Step');
    await press(page, 'Enter');
    await until(page, ({ racers }) => racers.every(({ columns }) => columns.step.at(-1) === 1));
    await tabTo(page, 'Speed');
    await press(page, 'ArrowDown', 'ArrowDown');
    assert.equal(await page.getByRole('combobox', { name: 'Speed' }).locator('option:checked').innerText(), '20 steps/s');
    await tabTo(page, 'Play', { back: true });
    await press(page, 'Space');
    await untilStatuses(page, ['running', 'running', 'running']);
    await page.locator('.transport button:focus', { hasText: 'Pause' }).waitFor();
    await until(page, ({ racers }) => racers.every(({ columns }) => columns.step.at(-1) >= 10));
    await press(page, 'Space');
    await untilStatuses(page, ['paused', 'paused', 'paused']);
    await tabTo(page, 'Reset');
    await press(page, 'Enter');
    await until(page, ({ racers }) => racers.every(({ columns }) => columns.step.length === 1));
  }));

test('the settings, those under More, and undo', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await tabTo(page, 'Pixels');
    await press(page, 'ArrowDown');
    await until(page, ({ document }) => document.data.pixels === 'raw');
    for (const [name, text, isSet] of /** @type {const} */ ([
      ['Hidden layers', '16, 8', ({ document }) => document.network.hidden.join() === '16,8'],
      ['Batch', '100', ({ document }) => document.batch === 100],
      ['Race to', '3', ({ document }) => document.epochs === 3],
      ['L2', '0.01', ({ document }) => document.l2 === 0.01],
      ['Random seed', '5', ({ document }) => document.seed === 5],
    ])) {
      await tabTo(page, name);
      await typeInstead(page, text);
      await until(page, isSet);
    }
    await tabTo(page, 'Activation', { back: true });
    await press(page, 'ArrowDown');
    await until(page, ({ document }) => document.network.activation === 'tanh');
    await tabTo(page, 'More');
    await press(page, 'Enter');
    await dialog(page, 'More settings').waitFor();
    await tabTo(page, 'validation');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('50');
    await tabTo(page, 'Save and race');
    await press(page, 'Enter');
    await until(page, ({ document }) => document.data.validation === 50);
    await dialog(page, 'More settings').waitFor({ state: 'hidden' });
    assert.equal(await focused(page), 'More');
    await press(page, 'Control+z');
    await until(page, ({ document }) => document.data.validation === 0);
    await tabTo(page, 'Undo', { back: true });
    await press(page, 'Enter');
    await until(page, ({ document }) => document.network.activation === 'sigmoid');
    await tabTo(page, 'Redo');
    await press(page, 'Enter');
    await until(page, ({ document }) => document.network.activation === 'tanh');
  }));

test('a racer’s card: its learning rate, another place, a copy, its curve, its removal', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await tabTo(page, 'Move SGD');
    await press(page, 'ArrowDown');
    await until(page, ({ document }) => document.racers[1].method === 'sgd');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Move SGD');
    const before = (await documentOf(page)).racers[1].learning_rate;
    await tabTo(page, /slider|^learning rate/);
    await press(page, 'ArrowLeft');
    await until(page, ({ document }, old) => document.racers[1].learning_rate < old, before);
    await tabTo(page, 'More for SGD', { back: true });
    await press(page, 'Enter', 'Enter'); // Duplicate comes first
    await until(page, ({ document }) => document.racers.length === 4);
    await tabTo(page, 'Remove Adam', { back: true });
    await press(page, 'Enter');
    await until(page, ({ document }) => document.racers.length === 3);
    assert.match(await focused(page), /Add a racer/);
    await tabTo(page, 'More for Implicit', { back: true });
    await press(page, 'Enter', 'ArrowDown', 'Enter');
    await page.locator('.legend-item[aria-pressed=false]', { hasText: 'Implicit' }).waitFor();
  }));

test('the chart: measure, axes, legend, finish line, zoom, smoothing, table, a file', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await lab(page, 'step', 3);
    await tabTo(page, 'Loss');
    await press(page, 'ArrowRight');
    await tabTo(page, 'Horizontal axis');
    await press(page, 'ArrowDown', 'ArrowDown');
    assert.ok(await page.getByRole('radio', { name: 'Accuracy' }).isChecked());
    assert.equal(await page.getByLabel('Horizontal axis').inputValue(), 'gradients');
    await tabTo(page, 'Logarithmic y');
    await press(page, 'Space');
    assert.ok(await page.getByRole('checkbox', { name: 'Logarithmic y' }).isChecked());
    await page.locator('[aria-label^="Chart cursor"]:not([aria-valuemax="0"])').waitFor(); // it has been drawn since the steps
    await tabTo(page, /^Chart cursor/);
    await press(page, 'Home', 'ArrowRight', '+');
    await page.locator('.chart-tools button:not([aria-disabled])', { hasText: 'Whole race' }).waitFor();
    await tabTo(page, /^SGD/);
    await press(page, 'Enter');
    await page.locator('.legend-item[aria-pressed=false]').waitFor();
    await tabTo(page, 'test accuracy to be reached, in percent');
    await typeInstead(page, '10');
    await page.locator('.finish-order b').first().waitFor();
    await tabTo(page, 'What is to be reached');
    await press(page, 'ArrowDown');
    await page.getByRole('textbox', { name: 'training accuracy to be reached, in percent' }).waitFor();
    await tabTo(page, 'Zoom out');
    await tabTo(page, 'Whole race');
    await press(page, 'Enter');
    await page.locator('.chart-tools button[aria-disabled=true]', { hasText: 'Whole race' }).waitFor();
    await tabTo(page, 'Smoothing of the curves');
    await press(page, 'ArrowDown');
    assert.equal(await page.getByLabel('Smoothing of the curves').inputValue(), 'light');
    await tabTo(page, 'Chart');
    await press(page, 'ArrowRight');
    await page.locator('chart-table table').waitFor();
    await tabTo(page, 'CSV');
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Enter')]);
    assert.match(download.suggestedFilename(), /\.csv$/);
  }));

test('a list shows what holds, also where that was chosen in it before and comes back by another way', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await tabTo(page, 'Horizontal axis');
    await press(page, 'ArrowDown', 'ArrowUp', 'Tab', 'x');
    assert.equal(await page.getByLabel('Horizontal axis').inputValue(), 'epoch');
  }));

test('a button that has nothing more to do keeps the focus, and does nothing', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    const assertRests = async (/** @type {string} */ name) => {
      await page.locator('[aria-disabled=true]:focus').waitFor();
      assert.equal(await focused(page), name);
      await assertOutlined(page);
      const before = await documentOf(page);
      await press(page, 'Enter', 'Space');
      assert.deepEqual(await documentOf(page), before);
    };
    await tabTo(page, 'Undo');
    await press(page, 'Enter');
    await until(page, ({ document }) => document.data.train === 200);
    await assertRests('Undo');
    await tabTo(page, 'Redo');
    await press(page, 'Enter');
    await until(page, ({ document }) => document.data.train === 1000);
    await assertRests('Redo');

    await lab(page, 'load', { ...small, data: { train: 200, test: 50 }, epochs: 3 });
    await lab(page, 'step', 2);
    await page.locator('[aria-label^="Chart cursor"]:not([aria-valuemax="0"])').waitFor();
    for (const name of ['Zoom out', 'Whole race']) {
      await tabTo(page, 'Zoom in', { back: name === 'Whole race' });
      await press(page, 'Enter');
      await page.locator('.chart-tools button:not([aria-disabled])', { hasText: 'Whole race' }).waitFor();
      await tabTo(page, name);
      await press(page, 'Enter');
      await assertRests(name);
    }
    await tabTo(page, 'Step');
    await press(page, 'Enter');
    await untilStatuses(page, ['finished', 'finished', 'finished']);
    await assertRests('Step');
  }));

test('what goes when it is pressed gives the focus to what comes next', () =>
  site.visit(async (page) => {
    await openPaused(page, `${site.address}#batch=none`); // a link that is refused, as a notice tells
    const play = page.locator('.transport .primary:focus');
    await tabTo(page, 'Close', { back: true });
    await press(page, 'Enter');
    await play.waitFor();
    await tabTo(page, 'Batch', { back: true });
    await typeInstead(page, 'many');
    await page.locator('.notice').waitFor();
    await tabTo(page, 'Close', { back: true });
    await press(page, 'Enter');
    await page.locator('[aria-invalid=true]:focus').waitFor();
    assert.equal(await focused(page), 'Batch');
    await press(page, 'Escape');

    await lab(page, 'step', 3);
    await tabTo(page, /SGD: learning rate, slider/);
    await press(page, 'ArrowLeft');
    await tabTo(page, /^Start anew with/);
    await press(page, 'Enter');
    await page
      .locator('racer-card')
      .getByRole('button', { name: /^Start anew/ })
      .waitFor({ state: 'detached' });
    assert.match(await focused(page), /^SGD: learning rate/);

    await tabTo(page, /^A step too large/);
    await press(page, 'Enter');
    await page.getByRole('region', { name: 'Experiment: A step too large' }).waitFor();
    await lab(page, 'pause');
    await tabTo(page, /^SGD.*: learning rate, slider/, { back: true });
    await press(page, 'ArrowLeft');
    await tabTo(page, 'As it was', { back: true });
    await press(page, 'Enter');
    await page.locator('preset-story button', { hasText: 'As it was' }).waitFor({ state: 'hidden' });
    assert.equal(await focused(page), 'Close this experiment’s text');
    await press(page, 'Enter');
    await play.waitFor();
  }));

test('the instruments’ buttons keep the focus when they have been pressed', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, { epochs: 1, data: { train: 500, test: 100 }, batch: 100, network: { hidden: [16] } });
    await lab(page, 'step', 3);
    const goTo = async (/** @type {string} */ name) => {
      await page.locator('instruments-section').scrollIntoViewIfNeeded();
      await tabTo(page, name, { back: true });
      await press(page, 'Enter');
    };
    await page.locator('instruments-section').scrollIntoViewIfNeeded();
    await page.locator('.instrument-jumps').waitFor();
    await tabTo(page, 'Check us');
    await press(page, 'Enter');
    await tabTo(page, 'Check now');
    await press(page, 'Enter');
    await page.locator('check-us [aria-disabled=true]:focus').waitFor();
    await page.locator('check-us').getByText('All 9 checks passed.').waitFor();
    assert.equal(await focused(page), 'Check again');

    await goTo('The plane of the race');
    await tabTo(page, 'Draw the race so far');
    await press(page, 'Enter');
    await page.locator('plane-panel button:focus', { hasText: 'Stop' }).waitFor();
    await page.locator('plane-panel button:focus', { hasText: 'Draw again' }).waitFor();

    await goTo('Stiffness, by hand');
    await tabTo(page, 'Show one implicit step');
    await press(page, 'Enter');
    await tabTo(page, 'Back to the paths');
    await press(page, 'Enter');
    await page.locator('stage-slow-step [aria-disabled=true]:focus').waitFor();
    assert.equal(await focused(page), 'Back to the paths');
  }));

test('links, the visit, presets, the colours and the keyboard’s own help', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await tabTo(page, 'Share');
    await press(page, 'Enter');
    await dialog(page, 'Share this experiment').waitFor();
    await tabTo(page, 'Settings');
    await press(page, 'Space');
    assert.match(await page.getByRole('textbox', { name: 'Link for a class' }).inputValue(), /hide=settings/);
    await press(page, 'Escape');
    assert.equal(await focused(page), 'Share');
    await tabTo(page, /^Colours/);
    await press(page, 'Enter');
    assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'light');
    await press(page, '?');
    await dialog(page, 'Keyboard').waitFor();
    await press(page, 'Escape');
    await tabTo(page, /^A step too large/);
    await press(page, 'Enter');
    await page.getByRole('region', { name: 'Experiment: A step too large' }).waitFor();
    await lab(page, 'pause');
    await tabTo(page, 'This visit', { back: true });
    await press(page, 'Enter');
    await dialog(page, 'Experiments of this visit').waitFor();
    await tabTo(page, /^Race again: SGD/);
    await press(page, 'Enter');
    await until(page, ({ document }) => document.data.train <= 1000 && document.racers.length === 3);
  }));

test('the sections below: a test digit, a racer to look at, a cell of the matrix, a published setting, a sweep', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, { data: { train: 500, test: 100 }, batch: 100 });
    await lab(page, 'step', 3);
    for (const section of ['digits-section', 'claim-section']) {
      await page.locator(section).scrollIntoViewIfNeeded(); // it is loaded when it comes near
      await page.locator(`${section} h2`).waitFor();
    }
    await tabTo(page, 'Drawing area');
    await page.locator('digits-section').getByText('Test image 1: labelled 7').waitFor();
    await tabTo(page, 'Random test digit');
    await press(page, 'Enter');
    await page.locator('.digit-truth').filter({ hasNotText: 'Test image 1:' }).filter({ hasText: 'Test image' }).waitFor();
    await tabTo(page, 'Clear');
    await press(page, 'Enter');
    await page.locator('digit-pad [aria-disabled=true]:focus').waitFor();
    await tabTo(page, 'Random test digit', { back: true });
    await press(page, 'Enter');
    await page.locator('.confusion td button').first().waitFor();
    await tabTo(page, /^\d taken for \d/);
    await press(page, 'ArrowRight');
    await tabTo(page, 'Published setting');
    const before = await page.getByLabel('Published setting').inputValue();
    await press(page, 'ArrowDown');
    assert.notEqual(await page.getByLabel('Published setting').inputValue(), before);
    await tabTo(page, 'Learning rates');
    await press(page, 'ControlOrMeta+a', '3'); // Enter would start the sweep already
    await tabTo(page, 'Sweep');
    await press(page, 'Enter');
    await page
      .locator('claim-live-sweep')
      .getByText(/12 of 12 runs/)
      .waitFor();
  }));
