// What the racers have learnt: drawn digits, sure mistakes, the confusion matrix and the first layer's weights.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { assertAccessible } from './support/accessible.js';
import { lab, openPaused, openSite, small, untilEnded } from './support/page.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site.close());

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const labels = gunzipSync(readFileSync(new URL('../../assets/mnist/test-labels.idx.gz', import.meta.url))).subarray(8);

/** Opens the page with a race that has taken some steps, and brings a part of the section into view. */
async function openDigits(page, { document = /** @type {object} */ (small), steps = 10, part = 'draw' } = {}) {
  await openPaused(page, site.address, document);
  await lab(page, 'step', steps);
  await show(page, part);
}

/** Brings the section into view, which is loaded when it comes near; the instruments above it come first, or they would push it out again. */
async function showSection(page) {
  await page.locator('instruments-section').evaluate((section) => section.scrollIntoView());
  await page.getByRole('heading', { name: 'Instruments', exact: true }).waitFor();
  await page.locator('digits-section').evaluate((section) => section.scrollIntoView());
}

async function show(page, part) {
  await showSection(page);
  await page.locator(`[data-part=${part}]`).evaluate((section) => section.scrollIntoView({ block: 'center' }));
}

/** The probabilities of each racer as the page tells them, in percent; null where it tells none. */
function predictions(page) {
  return page.locator('.prediction .bars').evaluateAll((all) =>
    all.map((bars) => {
      const words = bars.getAttribute('aria-label') ?? '';
      return words.startsWith('Probabilities') ? [...words.matchAll(/\d: ([\d.]+)/g)].map(([, percent]) => Number(percent)) : null;
    }),
  );
}

/** Waits until all racers have said something of what is drawn now. */
async function untilPredicted(page, count = 3) {
  await page.waitForFunction((count) => document.querySelectorAll('.prediction .bars[aria-label^=Probabilities]').length === count, count);
}

async function assertWhole(page, count = 3) {
  await untilPredicted(page, count);
  for (const racer of await predictions(page)) {
    assert.equal(racer.length, 10);
    const sum = racer.reduce((total, percent) => total + percent);
    assert.ok(Math.abs(sum - 100) <= 0.5, `${racer} sum to ${sum}`); // each is rounded to a tenth
  }
}

/** The bytes of ink on a canvas. */
const ink = (page, canvas) =>
  page.locator(canvas).evaluate((element) => {
    const { width, height } = element;
    return [...element.getContext('2d').getImageData(0, 0, width, height).data].filter((_, at) => at % 4 === 3);
  });

test('a stroke of the mouse makes way for the test digit, is centred, and all racers say what it is', () =>
  site.visit(async (page) => {
    await openDigits(page);
    await page.getByText('Test image 1: labelled 7').waitFor();
    await assertWhole(page);
    const box = await page.locator('.digit-sheet').boundingBox();
    await page.mouse.move(box.x + 40, box.y + 40);
    await page.mouse.down();
    await page.mouse.move(box.x + 40, box.y + 160, { steps: 6 });
    await page.mouse.up();
    await page.getByText('Your drawing, scaled and centred').waitFor();
    await assertWhole(page);
    const pixels = await ink(page, '.digit-input canvas');
    const mass = pixels.reduce((sum, value) => sum + value);
    assert.ok(mass > 0);
    for (const place of [(at) => at % 28, (at) => Math.floor(at / 28)]) {
      const center = pixels.reduce((sum, value, at) => sum + value * place(at), 0) / mass;
      assert.ok(Math.abs(center - 14) <= 0.5, `${center}`);
    }
    await page.mouse.move(box.x + 200, box.y + 200);
    assert.deepEqual(await ink(page, '.digit-input canvas'), pixels, 'a mouse that is not pressed draws nothing');
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByText('Draw a digit', { exact: true }).waitFor();
    assert.deepEqual(await predictions(page), [null, null, null]);

    const session = await page.context().newCDPSession(page);
    const pen = (/** @type {'mousePressed' | 'mouseMoved' | 'mouseReleased'} */ type, x, y, buttons) =>
      session.send('Input.dispatchMouseEvent', { type, x, y, pointerType: 'pen', button: 'left', buttons, clickCount: 1 });
    await page.evaluate(() => {
      const watch = ({ pointerType }) => Object.assign(globalThis, { pointerType });
      addEventListener('pointerdown', watch, { once: true, capture: true });
    });
    await pen('mousePressed', box.x + 60, box.y + 90, 1);
    for (let x = 70; x < 200; x += 20) await pen('mouseMoved', box.x + x, box.y + 90, 1);
    await pen('mouseReleased', box.x + 200, box.y + 90, 0);
    assert.equal(await page.evaluate(() => /** @type {any} */ (globalThis).pointerType), 'pen');
    await assertWhole(page);
    const drawn = await ink(page, '.digit-input canvas');
    assert.ok(new Set(drawn.flatMap((value, at) => (value ? [at % 28] : []))).size >= 20, 'a pen has drawn a line across');
  }));

test('a digit is drawn by keyboard, and Space does not start the race', () =>
  site.visit(async (page) => {
    await openDigits(page);
    await page.getByText('Test image 1: labelled 7').waitFor();
    const sheet = page.getByRole('application', { name: 'Drawing area' });
    await sheet.focus();
    await page.keyboard.press('Delete');
    await page.getByText('Draw a digit', { exact: true }).waitFor();
    await page.keyboard.press('ArrowUp');
    assert.equal(await page.getByText('Your drawing, scaled and centred').count(), 0, 'a lifted pen draws nothing');
    await page.keyboard.press('Space');
    await page.locator('digit-pad').getByText('Pen down').waitFor({ state: 'attached' });
    for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.locator('digit-pad').getByText('Pen up').waitFor({ state: 'attached' });
    await page.getByText('Your drawing, scaled and centred').waitFor();
    await assertWhole(page);
    const { racers } = await lab(page, 'results');
    assert.deepEqual(
      racers.map(({ columns }) => columns.step.at(-1)),
      [10, 10, 10],
    );
    const pixels = await ink(page, '.digit-input canvas');
    const rowsWithInk = new Set(pixels.flatMap((value, at) => (value ? [Math.floor(at / 28)] : [])));
    const columnsWithInk = new Set(pixels.flatMap((value, at) => (value ? [at % 28] : [])));
    assert.equal(rowsWithInk.size, 20);
    assert.ok(columnsWithInk.size < 8, 'an upright line is thin');
  }));

test('a random test digit is shown with its label, and whether each racer is right', () =>
  site.visit(async (page) => {
    await openDigits(page);
    await page.getByText('Test image 1: labelled 7').waitFor();
    await page.evaluate(() => (Math.random = () => 0.5));
    await page.getByRole('button', { name: 'Random test digit' }).click();
    await page.getByText(`Test image 251: labelled ${labels[250]}`).waitFor();
    await page.waitForFunction(() => {
      const all = [...document.querySelectorAll('.prediction')];
      const truth = /labelled (\d)/.exec(document.querySelector('.digit-truth').textContent)[1];
      return all.every((racer) => {
        const said = racer.querySelector('.prediction-said strong').textContent;
        return racer.querySelector('.right, .wrong').textContent === ''
          ? false
          : (said === truth) === Boolean(racer.querySelector('.right'));
      });
    });
  }));

test('predictions change while the racers learn, and racers that are reset start from the beginning', () =>
  site.visit(async (page) => {
    await openDigits(page, { document: { ...small, epochs: 100000 }, steps: 1 });
    await assertWhole(page);
    const before = await predictions(page);
    await lab(page, 'play');
    await page.waitForFunction((before) => {
      const words = [...document.querySelectorAll('.prediction .bars')].map((bars) => bars.getAttribute('aria-label'));
      return words.every((now, index) => now.startsWith('Probabilities') && !now.includes(`7: ${before[index][7].toFixed(1)}`));
    }, before);
    await lab(page, 'reset');
    await lab(page, 'step', 1);
    await page.waitForFunction((before) => {
      const words = [...document.querySelectorAll('.prediction .bars')].map((bars) => bars.getAttribute('aria-label'));
      return words.every((now, index) => now.includes(`7: ${before[index][7].toFixed(1)}`));
    }, before);
  }));

test('each row of the confusion matrix sums to the images of its digit, the diagonal to the test accuracy', () =>
  site.visit(async (page) => {
    await openDigits(page, { part: 'confusion' });
    const totals = Array.from({ length: 10 }, (_, digit) => labels.subarray(0, 500).filter((label) => label === digit).length);
    for (const [index, name] of ['SGD', 'Adam', 'Implicit'].entries()) {
      await page.getByRole('radio', { name, exact: true }).click();
      await page.getByRole('table', { name: `Confusion matrix of ${name}` }).waitFor();
      await page.locator('digit-confusion').getByText('of 500 test images right, at step 10.').waitFor();
      const counts = await page
        .locator('.confusion tbody tr')
        .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('button')].map((cell) => Number(cell.textContent.trim() || 0))));
      assert.deepEqual(
        counts.map((row) => row.reduce((sum, count) => sum + count)),
        totals,
      );
      const { racers } = await lab(page, 'results');
      const right = counts.reduce((sum, row, digit) => sum + row[digit], 0);
      assert.equal(right / 500, racers[index].columns.test_accuracy.at(-1));

      const worst = Math.max(...counts.flatMap((row, truth) => row.filter((_, said) => said !== truth)));
      await page.getByText(new RegExp(`Its most frequent mistake: ${worst} times`)).waitFor();
      await page
        .locator('digit-mistakes')
        .getByText(`The surest of ${500 - right} wrong answers.`)
        .waitFor();
    }
  }));

test('a sure mistake is put on the sheet, where all racers say what they make of it', () =>
  site.visit(async (page) => {
    await openDigits(page, { part: 'mistakes' });
    const mistake = page.getByRole('button', { name: /^Put test image \d+ on the sheet$/ }).first();
    const index = Number(/\d+/.exec((await mistake.getAttribute('aria-label')) ?? '')) - 1;
    await mistake.press('Enter');
    await page
      .locator('digit-pad')
      .getByText(`Test image ${index + 1}: labelled ${labels[index]}`)
      .waitFor();
  }));

test('a cell of the confusion matrix shows its images, by mouse and by keyboard', () =>
  site.visit(async (page) => {
    await openDigits(page, { part: 'confusion' });
    await page.getByRole('radio', { name: 'Implicit' }).click();
    await page.getByRole('table', { name: 'Confusion matrix of Implicit' }).waitFor();
    await page.locator('digit-confusion').getByText('of 500 test images right').waitFor();
    const first = page.getByRole('button', { name: /^0 taken for 0: \d+$/ });
    const count = Number(await first.innerText());
    assert.ok(count > 0);
    await first.click();
    await page.getByText(`${count} times a 0 is taken for what it is.`).waitFor();
    const shown = await page.locator('.cell-images [aria-label^="Test image"]').evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''));
    assert.equal(shown.length, Math.min(count, 16));
    for (const image of shown) assert.equal(labels[Number(image.replace('Test image ', '')) - 1], 0);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    assert.match((await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) ?? '', /^1 taken for 1: /);
    await page.getByText(/^\d+ times a 1 is taken for what it is\.$/).waitFor();
  }));

test('the weights of the first layer are drawn, and change with the steps', () =>
  site.visit(async (page) => {
    await openDigits(page, { part: 'weights' });
    await page.getByRole('img', { name: /First-layer weights of SGD at step 10, of 64 neurons/ }).waitFor();
    const picture = () => page.locator('.weight-tiles').evaluate((canvas) => /** @type {HTMLCanvasElement} */ (canvas).toDataURL());
    const before = await picture();
    await lab(page, 'step', 1);
    await page.getByRole('img', { name: /First-layer weights of SGD at step 11, of 64 neurons/ }).waitFor();
    assert.notEqual(await picture(), before);
    const light = await picture();
    const untilDrawn = (/** @type {boolean} */ alike) =>
      page.waitForFunction(([light, alike]) => {
        const canvas = /** @type {HTMLCanvasElement} */ (document.querySelector('.weight-tiles'));
        return (canvas.toDataURL() === light) === alike;
      }, /** @type {const} */ ([light, alike]));
    await page.emulateMedia({ colorScheme: 'dark' });
    await untilDrawn(false);
    await page.emulateMedia({ colorScheme: 'light' });
    await untilDrawn(true);
  }));

test('without a hidden layer there is a template for each digit', () =>
  site.visit(async (page) => {
    await openDigits(page, {
      document: { ...small, network: { hidden: [] }, racers: [{ method: 'sgd', learning_rate: 1 }] },
      part: 'weights',
    });
    await page.getByRole('img', { name: /First-layer weights of SGD at step 10, of 10 templates/ }).waitFor();
    assert.deepEqual(await page.locator('.weight-labels span').allInnerTexts(), [...'0123456789']);
  }));

test('a table needs no drawing: one sentence, and the digits are back with the images', () =>
  site.visit(async (page) => {
    await openDigits(page);
    await assertWhole(page);
    await lab(page, 'load', { data: { set: 'ionosphere' } });
    await page.getByText('This needs images').waitFor();
    assert.equal(await page.locator('digit-pad').count(), 0);
    await lab(page, 'load', { ...small, racers: [{ method: 'adam' }, { method: 'sgd', learning_rate: 1e6 }] });
    await lab(page, 'step', 10);
    await show(page, 'draw');
    await page.locator('.prediction').nth(1).getByText('diverged', { exact: true }).waitFor();
    await untilPredicted(page, 1);
  }));

/** An IDX file of so many dark images, or of their labels. */
function idx(count, side) {
  const header = side ? [0x803, count, side, side] : [0x801, count];
  const bytes = Buffer.alloc(4 * header.length + count * (side ? side * side : 1), side ? 200 : 3);
  header.forEach((number, at) => bytes.writeUInt32BE(number, 4 * at));
  return bytes;
}

test('images of one’s own of another size are raced on, and not asked about; those of MNIST’s size are', () =>
  site.visit(async (page) => {
    await openDigits(page);
    await assertWhole(page);
    const give = (side) =>
      page.locator('#own-images').setInputFiles(
        [
          ['images', idx(60, side)],
          ['labels', idx(60, 0)],
        ].map(([name, buffer]) => ({ name: String(name), mimeType: 'application/octet-stream', buffer: /** @type {Buffer} */ (buffer) })),
      );
    await give(14);
    await showSection(page); // it looks at the images when it is looked at
    await page.getByText('This needs images of 28 × 28 pixels').waitFor();
    assert.equal(await page.getByText('looks at an image of 28 × 28 pixels').count(), 0);
    await untilEnded(page);
    await give(28);
    await untilEnded(page);
    await show(page, 'draw');
    await page.getByText('Test image 1: labelled 3').waitFor();
    await assertWhole(page);
    await show(page, 'confusion');
    await page.locator('digit-confusion').getByText('100.0 % of 10 test images right').waitFor();
  }));

test('racers that are changed and replaced while they are asked race on', () =>
  site.visit(async (page) => {
    await openDigits(page, { document: { ...small, epochs: 100000 }, part: 'confusion' });
    for (let round = 0; round < 6; round++) {
      await lab(page, 'play');
      await page.locator('digit-confusion').getByText('test images right').waitFor();
      await lab(page, 'load', { ...small, epochs: 100000, racers: [{ method: 'sgd', learning_rate: 1 + round }, { method: 'adam' }] });
    }
    await lab(page, 'step', 1);
    const { racers } = await lab(page, 'results');
    assert.deepEqual(
      racers.map(({ status }) => status),
      ['paused', 'paused'],
    );
  }));

for (const [name, options] of /** @type {[string, object][]} */ ([
  ['in light', { colorScheme: 'light' }],
  ['on a phone in dark', { ...phone, colorScheme: 'dark' }],
])) {
  test(`axe-core finds nothing ${name}, and nothing is cut off`, () =>
    site.visit(async (page) => {
      await openDigits(page, { steps: 15 });
      await assertWhole(page);
      for (const part of ['mistakes', 'confusion', 'weights']) await show(page, part);
      await page.getByRole('img', { name: /First-layer weights of SGD at step 15/ }).waitFor();
      await show(page, 'confusion');
      await page.locator('digit-confusion').getByText('test images right').waitFor();
      await assertAccessible(page, 'digits-section');
      const { width } = page.viewportSize();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    }, options));
}

test('a finger draws on a phone, and the page stays where it is', () =>
  site.visit(async (page) => {
    await openDigits(page);
    await page.getByText('Test image 1: labelled 7').waitFor();
    const box = await page.locator('.digit-sheet').boundingBox();
    const scrolled = await page.evaluate(() => scrollY);
    const session = await page.context().newCDPSession(page);
    const touch = (type, points) => session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    await touch('touchStart', [{ x: box.x + 80, y: box.y + 200 }]);
    for (let y = 190; y > 40; y -= 15) await touch('touchMove', [{ x: box.x + 80, y: box.y + y }]);
    await touch('touchEnd', []);
    await page.getByText('Your drawing, scaled and centred').waitFor();
    await assertWhole(page);
    assert.equal(await page.evaluate(() => scrollY), scrolled);
  }, phone));

test('nothing in the section moves while it is loaded, looked at and raced', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, { ...small, data: { train: 1000, test: 0 } });
    await page.locator('digits-section').evaluate((section) => section.scrollIntoView());
    await page.locator('digit-mistakes').getByText('The experiment uses no test images.').waitFor();
    const places = () =>
      page.locator('digits-section').evaluate((section) =>
        [...section.querySelectorAll('.digits-panel, .prediction, canvas, .cell-images, .digits-choice')].map((part) => {
          const { left, top, width, height } = part.getBoundingClientRect();
          const { left: x, top: y } = section.getBoundingClientRect();
          return [left - x, top - y, width, height].map((length) => Math.round(10 * length) / 10).join(' ');
        }),
      );
    const before = await places();
    await lab(page, 'load', small);
    for (const part of ['draw', 'mistakes', 'weights', 'confusion']) await show(page, part);
    await page.locator('digit-confusion').getByText('test images right').waitFor();
    await lab(page, 'step', 5);
    await page.locator('digit-confusion').getByText('at step 5.').waitFor();
    assert.deepEqual(await places(), before);
    await page.getByRole('button', { name: '4 taken for 4' }).click();
    await page.getByText(/a 4 is taken for what it is/).waitFor();
    assert.deepEqual(await places(), before);
  }));
