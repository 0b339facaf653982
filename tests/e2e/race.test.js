// The race: it starts by itself, obeys its buttons and keys, and is the same every time.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { lab, openPaused, openSite, small, until, untilEnded, untilStatuses } from './support/page.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site.close());

const steps = (results) => results.racers.map(({ columns }) => columns.step.at(-1));

test('the page starts racing without a click, and every racer has the same loss at step 0', () =>
  site.visit(async (page) => {
    await page.goto(site.address);
    await until(page, ({ racers }) => racers.some(({ columns }) => columns.step.at(-1) > 0));
    const { racers } = await lab(page, 'results');
    assert.equal(racers.length, 3);
    assert.deepEqual([...new Set(racers.map(({ columns }) => columns.train_loss[0]))].length, 1);
    await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
  }));

test('play, pause, step and reset do what they say', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, { ...small, epochs: 1000 });
    await page.getByRole('button', { name: 'Step', exact: true }).click();
    await untilStatuses(page, ['paused', 'paused', 'paused']);
    assert.deepEqual(steps(await lab(page, 'results')), [1, 1, 1]);

    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await untilStatuses(page, ['running', 'running', 'running']);
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    await untilStatuses(page, ['paused', 'paused', 'paused']);

    await page.getByRole('button', { name: 'Reset', exact: true }).click();
    await untilStatuses(page, ['ready', 'ready', 'ready']);
    assert.deepEqual(steps(await lab(page, 'results')), [0, 0, 0]);
  }));

test('a slower race takes its time, and its results are those of a fast one to the last bit', () =>
  site.visit(async (page) => {
    const losses = async () => (await lab(page, 'results')).racers.map(({ columns }) => [...columns.step, ...columns.train_loss]);
    await openPaused(page, site.address);
    await lab(page, 'play');
    await untilEnded(page);
    const fast = await losses();
    await lab(page, 'reset');
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('20 steps/s');
    const begun = Date.now();
    await lab(page, 'play');
    await untilEnded(page);
    const seconds = (Date.now() - begun) / 1000;
    assert.ok(seconds >= 0.7, `20 steps at 20 a second took ${seconds} s`); // that they catch up a quarter of a second included
    assert.deepEqual(await losses(), fast);
    await lab(page, 'reset');
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('5 steps/s');
    await lab(page, 'play');
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('full speed');
    await untilEnded(page);
    assert.deepEqual(await losses(), fast);
  }));

test('a race that is over can be raced again', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await lab(page, 'play');
    await untilEnded(page);
    const before = await lab(page, 'results');
    const begun = page.evaluate(() => {
      const transport = /** @type {Element} */ (document.querySelector('.transport'));
      return new Promise((begun) => {
        // Watched from before, as the race may be over again before anybody looks.
        const watch = new MutationObserver(() => transport.textContent?.includes('Pause') && begun(null));
        watch.observe(transport, { childList: true, characterData: true, subtree: true });
      });
    });
    await page.getByRole('button', { name: 'Race again' }).click();
    await begun;
    await untilEnded(page);
    const again = await lab(page, 'results');
    assert.deepEqual(steps(again), steps(before));
  }));

test('the keys do what the buttons do, and leave fields alone', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, { ...small, epochs: 1000 });
    await page.keyboard.press('s');
    await untilStatuses(page, ['paused', 'paused', 'paused']);
    await page.keyboard.press('k');
    await untilStatuses(page, ['running', 'running', 'running']);
    await page.keyboard.press('Space');
    await untilStatuses(page, ['paused', 'paused', 'paused']);
    await page.keyboard.press('r');
    await untilStatuses(page, ['ready', 'ready', 'ready']);
    await page.getByRole('textbox', { name: 'Race to' }).focus();
    await page.keyboard.press('s');
    assert.deepEqual(steps(await lab(page, 'results')), [0, 0, 0]);
  }));

test('the keys can be switched off', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: 'Use these shortcuts' }).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('s');
    assert.deepEqual(steps(await lab(page, 'results')), [0, 0, 0]);
  }));

test('two loads of the same document give the same results to the last bit', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, { ...small, seed: 7 });
    const race = async () => {
      await lab(page, 'step', 13);
      const { racers } = await lab(page, 'results');
      return racers.map(({ columns }) => ({ ...columns, seconds: null }));
    };
    const first = await race();
    await lab(page, 'load', { ...small, seed: 7 });
    assert.deepEqual(await race(), first);
    await lab(page, 'load', { ...small, seed: 8 });
    assert.notDeepEqual(await race(), first);
  }));

test('the plain SIMD module races too, and agrees with the one that fuses multiply and add', () =>
  site.visit(async (page) => {
    const losses = [];
    for (const query of ['', '?module=simd']) {
      await openPaused(page, site.address + query);
      await lab(page, 'step', 10);
      const { racers } = await lab(page, 'results');
      losses.push(racers.map(({ columns }) => columns.train_loss.at(-1)));
    }
    losses[0].forEach((loss, racer) => assert.ok(Math.abs(loss / losses[1][racer] - 1) < 1e-3, `${losses}`));
  }));

test('a racer at a huge learning rate diverges: its card, the chart and the verdict say at which step', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, {
      ...small,
      racers: [
        { method: 'sgd', learning_rate: 1e6 },
        { method: 'adam', learning_rate: 0.01 },
      ],
    });
    await lab(page, 'play');
    await untilStatuses(page, ['diverged', 'finished']);
    const { racers } = await lab(page, 'results');
    const step = racers[0].columns.step.at(-1);
    assert.equal(racers[0].message, `Diverged at step ${step}.`);
    await page.getByRole('article', { name: 'SGD' }).getByText(`diverged at step ${step}`).waitFor();
    await page.locator('.verdict').getByText(`SGD diverged at step ${step}.`).waitFor();
    assert.match(await page.locator('.plot').getAttribute('aria-label'), new RegExp(`SGD diverged at step ${step}\\.`));
  }));

test('a tab that is hidden rests, and its race goes on when it is seen again', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, { ...small, epochs: 100000 });
    await lab(page, 'play');
    const show = (/** @type {boolean} */ seen) =>
      page.evaluate((seen) => {
        Object.defineProperty(document, 'hidden', { configurable: true, value: !seen });
        document.dispatchEvent(new Event('visibilitychange'));
      }, seen);
    await show(false);
    await untilStatuses(page, ['paused', 'paused', 'paused']);
    await show(true);
    await untilStatuses(page, ['running', 'running', 'running']);
  }));

test('a wrong document is rejected with one sentence that names the key, and the page races on', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, { ...small, epochs: 100000 });
    await lab(page, 'play');
    const refused = (document) =>
      lab(page, 'load', document).then(
        () => 'accepted',
        ({ message }) => message,
      );
    for (const [document, key] of /** @type {[any, RegExp][]} */ ([
      [{ batch: 0 }, /batch/],
      [{ bacth: 10 }, /bacth/],
      [{ network: { hidden: [0] } }, /network\.hidden/],
      [{ racers: [{ method: 'sgd', learning_rate: NaN }] }, /learning_rate.*NaN/],
      [{ racers: [{ method: 'sgd', learning_rate: Infinity }] }, /learning_rate.*Infinity/],
      ['nonsense', /JSON object/],
    ])) {
      assert.match(await refused(document), key);
    }
    await untilStatuses(page, ['running', 'running', 'running']);
  }));
