// Every control of the page has a sentence of help, and who points at it, comes to it with Tab, or holds a finger on it, sees it.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { lab, openPaused, openSite, small, untilEnded } from './support/page.js';
import { OPENED, SECTIONS } from './support/states.js';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site.close());

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/**
 * The controls to be seen that nothing explains: not themselves, not what describes them, not the group around them, not the small words
 * of their label, and not a name that tells the keys.
 * @param {Page} page
 */
function unexplained(page) {
  return page.evaluate(() => {
    const words = (/** @type {Element} */ element) => {
      const ids = (element.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
      const described = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
      return `${element.getAttribute('aria-description') ?? ''} ${described}`.trim();
    };
    const controls = document.querySelectorAll('button, input, select, textarea, summary, .try, [role=slider], [role=application]');
    return [...controls]
      .filter(
        (control) => /** @type {HTMLElement} */ (control).checkVisibility({ visibilityProperty: true }) && !control.closest('[inert]'),
      )
      .filter((control) => {
        const around = control.parentElement?.closest('[aria-description], [aria-describedby]');
        const small = control.closest('label')?.querySelector('small')?.textContent;
        const keys = /arrow keys/.test(control.getAttribute('aria-label') ?? '');
        return !words(control) && !(around && words(around)) && !small && !keys;
      })
      .map((control) => control.outerHTML.slice(0, 160));
  });
}

test('every control has a sentence of help: at first sight, in every dialog and menu, and in every section', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, { data: { train: 500, test: 100 }, batch: 100, epochs: 1 });
    await lab(page, 'play');
    await untilEnded(page);
    assert.deepEqual(await unexplained(page), []);
    for (const { name, part, open } of OPENED) {
      await open(page);
      await page.locator(part).waitFor();
      for (const summary of await page.locator(`${part} summary`).all()) await summary.click();
      assert.deepEqual(await unexplained(page), [], name);
      await page.keyboard.press('Escape');
      await page.locator(part).waitFor({ state: 'hidden' });
    }
    for (const { name, open } of SECTIONS) {
      await open(page);
      assert.deepEqual(await unexplained(page), [], name);
    }
    await page.getByRole('button', { name: 'Tour', exact: true }).click();
    await page.locator('.tour').waitFor();
    assert.deepEqual(await unexplained(page), [], 'tour');
  }));

const bubble = (/** @type {Page} */ page) => page.locator('.help-bubble');

/**
 * Waits until the bubble says this, within the window and not upon the control.
 * @param {Page} page
 * @param {RegExp} words
 * @param {import('playwright-core').Locator} control
 */
async function assertHelp(page, words, control) {
  await bubble(page).filter({ hasText: words }).waitFor();
  const box = await bubble(page).boundingBox();
  const about = await control.boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  assert.ok(box && about && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height);
  assert.ok(box.y >= about.y + about.height || box.y + box.height <= about.y, 'it covers what it is about');
}

test('the help shows where one points, stays while one points at it, and goes', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    const batch = page.getByLabel('Batch', { exact: true });
    await page.getByText('Batch', { exact: true }).hover();
    await assertHelp(page, /Images in a mini-batch, or “full”\. A change starts the race anew\./, batch);
    await bubble(page).hover();
    await page.getByRole('button', { name: 'Step', exact: true }).hover();
    await assertHelp(page, /^Every racer takes one step/, page.getByRole('button', { name: 'Step', exact: true }));
    await page.keyboard.press('Escape');
    await bubble(page).waitFor({ state: 'hidden' });
    await page.getByText('gradient eq.').first().hover();
    await assertHelp(page, /cost of one gradient/, page.locator('[data-help]', { hasText: 'gradient eq.' }).first());
    await page.locator('h1').hover();
    await bubble(page).waitFor({ state: 'hidden' });
  }));

test('the help on a card’s learning rate leaves its numbers to be seen', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    const slider = page.getByRole('slider', { name: 'SGD: learning rate, slider' });
    await slider.hover();
    await assertHelp(page, /\S/, slider);
    const box = await bubble(page).boundingBox();
    const numbers = await page.locator('.card .measures').first().boundingBox();
    assert.ok(box && numbers && box.y + box.height <= numbers.y);
  }));

test('the help shows where Tab goes, in a dialog too, and goes as soon as a key is pressed', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await bubble(page).filter({ hasText: /\S/ }).waitFor();
    const focused = page.locator(':focus');
    assert.equal(await bubble(page).textContent(), await focused.getAttribute('aria-description'));
    await bubble(page).evaluate((element) => {
      // Watched from before, as the next control's help may be there before anybody looks.
      element.addEventListener('toggle', (event) => (element.dataset.then = /** @type {ToggleEvent} */ (event).newState), { once: true });
    });
    await page.keyboard.press('Tab');
    await page.locator('.help-bubble[data-then=closed]').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Share', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Copy link', exact: true }).focus();
    await assertHelp(page, /clipboard/, page.getByRole('button', { name: 'Copy link', exact: true }));
    await page.keyboard.press('Escape');
    await page.locator('share-dialog dialog').waitFor({ state: 'hidden' });
    assert.equal(await bubble(page).isVisible(), false);
  }));

test('the help shows where a finger is held, which then has not pressed', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, { ...small, epochs: 1000 });
    const play = page.getByRole('button', { name: 'Play', exact: true });
    const box = await play.boundingBox();
    assert.ok(box);
    const touch = await page.context().newCDPSession(page);
    const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await assertHelp(page, /^Go on with the race/, play);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.getByRole('button', { name: 'Reset', exact: true }).tap();
    await bubble(page).waitFor({ state: 'hidden' });
    assert.ok(await play.isVisible(), 'it plays');
    await play.tap();
    await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
  }, phone));

test('after a finger was held, its own click presses nothing, and those of keys and of assistive technology press', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, { ...small, epochs: 1000 });
    const [play, pause] = ['Play', 'Pause'].map((name) => page.getByRole('button', { name, exact: true }));
    const touch = await page.context().newCDPSession(page);
    const hold = async () => {
      const box = await play.boundingBox();
      assert.ok(box);
      const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
      await assertHelp(page, /^Go on with the race/, play);
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await play.evaluate((button) => {
      const press = () => (button.dataset.pressed = String(button.dispatchEvent(new MouseEvent('click', { cancelable: true, detail: 1 }))));
      for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, () => setTimeout(press), { once: true });
    });
    await hold();
    await page.locator('[data-pressed]').waitFor();
    assert.equal(await play.getAttribute('data-pressed'), 'false');
    await play.press('Enter');
    await pause.waitFor();

    await lab(page, 'pause');
    await hold();
    await play.evaluate((button) => /** @type {HTMLElement} */ (button).click());
    await pause.waitFor();

    await lab(page, 'pause');
    await hold();
    await play.evaluate(async (button) => {
      const end = performance.now() + 10_000; // sooner a click presses, whatever made it
      while (performance.now() < end && !button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 })))
        await new Promise(requestAnimationFrame);
    });
    await pause.waitFor();
  }, phone));

test('the glossary has its words in order, and the keyboard’s help leads to it', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await page.keyboard.press('?');
    await page.getByRole('button', { name: 'Glossary', exact: true }).press('Enter');
    await page.locator('shortcuts-help dialog').waitFor({ state: 'hidden' });
    await page.waitForFunction(() => document.activeElement?.id === 'glossary');
    const words = await page.locator('.glossary dt').allTextContents();
    assert.ok(words.length >= 20);
    assert.deepEqual(
      words,
      [...words].sort((a, b) => a.localeCompare(b, 'en')),
    );
    assert.ok((await page.locator('.glossary dd').allTextContents()).every((meaning) => /\w{3}.*\.$/s.test(meaning.trim())));
  }));

test('no help tells a key that does nothing on a page which leaves its part out', () =>
  site.visit(async (page) => {
    const keys = page.locator('shortcuts-help kbd');
    const undo = page.locator('[aria-description*="Ctrl Z"]');
    await openPaused(page, `${site.address}#hide=editing,transport,tools&data.train=200&data.test=50`);
    await page.locator('.preset-card').first().waitFor();
    assert.equal(await undo.and(page.locator('.card button, .preset-card')).count(), 0);
    await page.keyboard.press('?');
    await keys.first().waitFor();
    const left = ['L', 'X', '?', '← →', '+ − 0'];
    assert.deepEqual(await keys.allTextContents(), left);
    await page.keyboard.press('Escape');
    await page.locator('#shortcuts-button').press('Enter');
    assert.deepEqual(await keys.allTextContents(), left);

    await page.goto('about:blank');
    await openPaused(page, site.address);
    await page.locator('.preset-card').first().waitFor();
    assert.ok((await undo.and(page.locator('.card button')).count()) === 3 && (await undo.and(page.locator('.preset-card')).count()) > 3);
    await page.locator('#shortcuts-button').press('Enter');
    assert.deepEqual(await keys.allTextContents(), ['Space or K', 'S', 'R', 'A', 'L', 'X', '?', 'Ctrl Z', '← →', '+ − 0']);
  }));

test('the figure of the explanation steps as far as its slider says, by keyboard', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    const figure = page.locator('stability-figure');
    const slider = figure.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('End'); // z = 4: factors -3 and 1/5
    await figure.getByText(`After 8 steps: explicit ${(3 ** 8).toLocaleString('en')} times further from the floor`).waitFor();
    await figure.getByText(`implicit ${(5 ** 8).toLocaleString('en')} times closer to the floor.`).waitFor();
    assert.equal(await slider.getAttribute('aria-valuetext'), '4.00');
    assert.equal(await figure.locator('svg >> nth=1').locator('.explicit-mark').count(), 2); // the second is out already
    await page.keyboard.press('Home');
    for (let i = 0; i < 19; i++) await page.keyboard.press('ArrowRight'); // z = 1
    await figure.getByText(`explicit at the floor, implicit ${2 ** 8} times closer`).waitFor();
    assert.equal(await figure.locator('svg >> nth=1').locator('.implicit-mark').count(), 9);
  }));
