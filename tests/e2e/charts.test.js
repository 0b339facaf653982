// The charts: zoom, smoothing, the small charts beside the main one, the table, and what is saved as a file.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { igd } from '../support/igd.js';
import { assertAccessible } from './support/accessible.js';
import { lab, openPaused, openSite, small, untilEnded } from './support/page.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site.close());

/** Twenty steps with a row at each. */
const rows = { ...small, record: { every: 0.2 } };

/** @param {import('playwright-core').Page} page */
async function raced(page, document = /** @type {object} */ (rows), query = '') {
  await openPaused(page, site.address + query, document);
  await lab(page, 'play');
  await untilEnded(page);
}

const words = (page, text) => page.locator(`.plot[aria-label*="${text}"]`).waitFor({ state: 'attached' });
const choose = (page, name) => page.getByRole('radio', { name, exact: true }).check({ force: true });
const button = (page, name) => page.getByRole('button', { name, exact: true });

/** What each chart says of the part that it shows. @returns {Promise<(string | undefined)[]>} */
const parts = (page) =>
  page
    .locator('race-chart [role=img]')
    .evaluateAll((all) => all.map((one) => / from (step .* to step \S*)\./.exec(one.ariaLabel ?? '')?.[1]));

test('dragging over a part of a chart zooms all of them, a double click and a button show the whole race again', () =>
  site.visit(async (page) => {
    await raced(page);
    assert.deepEqual(await parts(page), Array(5).fill(undefined));
    assert.ok(await button(page, 'Whole race').isDisabled());
    const drag = async (/** @type {string} */ chart) => {
      const plot = page.locator(`${chart} .u-over`).first();
      await plot.scrollIntoViewIfNeeded();
      const { x, y, width, height } = /** @type {any} */ (await plot.boundingBox());
      await page.mouse.move(x + 0.25 * width, y + height / 2);
      await page.mouse.down();
      await page.mouse.move(x + 0.6 * width, y + height / 2, { steps: 3 });
      await page.locator(`${chart} .plot-part`).first().waitFor();
      await page.mouse.move(x + 0.75 * width, y + height / 2);
      await page.mouse.up();
    };
    await drag('.plot');
    await words(page, 'from step 5 to step 15.');
    assert.deepEqual(await parts(page), Array(5).fill('step 5 to step 15'));
    await page.locator('.plot .u-over').dblclick();
    await page.locator('.plot:not([aria-label*=" from step "])').waitFor();
    assert.deepEqual(await parts(page), Array(5).fill(undefined));
    await drag('.small-plot');
    await words(page, 'from step 5 to step 15.');
    await button(page, 'Whole race').click();
    await page.locator('.plot:not([aria-label*=" from step "])').waitFor();
  }));

test('keys zoom around the cursor, and the part follows the cursor', () =>
  site.visit(async (page) => {
    await raced(page);
    await page.getByRole('slider', { name: /Chart cursor/ }).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('+');
    await words(page, 'from step 0 to step 10.');
    await page.keyboard.press('=');
    await words(page, 'from step 0 to step 5.');
    await page.keyboard.press('End');
    await words(page, 'from step 15 to step 20.');
    await page.keyboard.press('-');
    await words(page, 'from step 10 to step 20.');
    await page.keyboard.press('0');
    await page.locator('.plot:not([aria-label*=" from step "])').waitFor();
  }));

test('the zoom holds for the axis it was chosen on', () =>
  site.visit(async (page) => {
    await raced(page);
    await button(page, 'Zoom in').click();
    await words(page, 'from step 5 to step 15.');
    await page.getByLabel('Horizontal axis').selectOption('epoch');
    await words(page, 'against epochs');
    assert.ok(await button(page, 'Zoom out').isDisabled());
    await page.getByLabel('Horizontal axis').selectOption('step');
    await words(page, 'from step 5 to step 15.');
    await button(page, 'Zoom out').click();
    await page.locator('.plot:not([aria-label*=" from step "])').waitFor();
  }));

test('charts are read together: the cursor is in all, and the legend reads the one that is pointed at', () =>
  site.visit(async (page) => {
    await raced(page);
    const results = await lab(page, 'results');
    const norms = page.getByRole('slider', { name: /Cursor of the chart of the gradient norm/ });
    await norms.focus();
    await page.keyboard.press('Home');
    await page.getByText('at step 1', { exact: true }).waitFor();
    assert.equal(await page.locator('.plot-line:not([hidden])').count(), 5);
    const [norm] = results.racers.map(({ columns }) => columns.gradient_norm[1]);
    assert.equal(await page.locator('.legend-item .value').first().innerText(), norm.toPrecision(3));
    assert.match(await page.locator('.legend .where').innerText(), /gradient norm/);
    await page.locator('.plot .u-over').hover();
    await page.locator('.legend .where', { hasText: 'training loss' }).waitFor();
  }));

test('a screen reader is not told every number of the legend while the racers race', () =>
  site.visit(async (page) => {
    await raced(page);
    assert.ok((await page.locator('.legend-item .value').count()) > 0);
    assert.equal(await page.locator('.legend').locator('output, [role=status], [aria-live]').count(), 0);
  }));

test('CG iterations per step are those counted between the rows; explicit racers alone have none, and the chart says so', () =>
  site.visit(async (page) => {
    await raced(page);
    const { racers } = await lab(page, 'results');
    const counts = racers[2].columns.cg_iterations;
    const iterations = page.getByRole('slider', { name: /CG iterations per step/ });
    await iterations.focus();
    await page.keyboard.press('End');
    await page.getByText('at step 20', { exact: true }).waitFor();
    const values = await page.locator('.legend-item .value').allInnerTexts();
    assert.deepEqual(values, ['–', '–', (counts.at(-1) - counts.at(-2)).toPrecision(3)]);
    await raced(page, { ...rows, racers: [{ method: 'sgd' }] });
    await page.getByText('None of these racers uses conjugate gradients.').waitFor();
  }));

test('batch loss and smoothing are offered, and the axis says so', () =>
  site.visit(async (page) => {
    await raced(page);
    await choose(page, 'Batch loss');
    await words(page, 'batch loss (nats, before the step)');
    await page.getByLabel('Smoothing of the curves').selectOption('strong');
    await words(page, 'batch loss, smoothed, half-life 12 rows');
    await page.getByLabel('Smoothing of the curves').selectOption('light');
    await words(page, 'batch loss, smoothed, half-life 3 rows');
  }));

test('validation is offered where images are set aside for it, and only there', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    assert.equal(await page.getByRole('radio', { name: 'Validation' }).count(), 0);
    await raced(page, { ...rows, data: { train: 1000, validation: 200, test: 500 } });
    await choose(page, 'Validation');
    await words(page, 'validation loss (cross-entropy, nats)');
    const { racers } = await lab(page, 'results');
    assert.equal(await page.locator('.legend-item .value').first().innerText(), racers[0].columns.validation_loss.at(-1).toPrecision(3));
    await openPaused(page, site.address);
    await words(page, 'training loss');
  }));

test('the table has the numbers of window.lab.results(), and says which racer diverged', () =>
  site.visit(async (page) => {
    const racers = [{ method: 'sgd', learning_rate: 1e6 }, { method: 'adam', learning_rate: 0.01 }, { method: 'implicit' }];
    await raced(page, { ...rows, racers });
    const results = await lab(page, 'results');
    await choose(page, 'Table');
    const table = page
      .getByRole('region', { name: 'Table of the values' })
      .getByRole('table', { name: /^Training loss \(cross-entropy, nats\)/ });
    await table.waitFor();
    const cells = await table
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
    const steps = results.racers[2].columns.step;
    assert.deepEqual(
      cells.map(([step]) => Number(step)),
      steps,
    );
    results.racers.forEach(({ columns }, racer) => {
      cells.forEach((row, index) => {
        const loss = columns.train_loss[columns.step.indexOf(steps[index])];
        const expected = columns.step.includes(steps[index]) && loss !== null ? Number(loss.toPrecision(5)) : NaN;
        assert.equal(Number(row[racer + 1] || NaN), expected, `racer ${racer} at step ${steps[index]}`);
      });
    });
    assert.deepEqual(
      await table
        .locator('thead th')
        .allInnerTexts()
        .then((all) => all.map((text) => text.trim())),
      ['Step', 'SGD', 'Adam', 'Implicit'],
    );
    const step = results.racers[0].columns.step.at(-1);
    assert.deepEqual(await table.locator('tfoot td').allInnerTexts(), [`diverged at step ${step}`, '–', '–']);

    const region = page.getByRole('region', { name: 'Table of the values' });
    await region.focus();
    await page.keyboard.press('End');
    await page.waitForFunction(() => (document.querySelector('.table-view')?.scrollTop ?? 0) > 0);
    await choose(page, 'Chart');
    await page.locator('.plot canvas').waitFor();
  }));

/**
 * @param {import('playwright-core').Page} page
 * @param {string} name  of the button
 * @returns {Promise<{name: string, content: Buffer}>}
 */
async function saved(page, name) {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return { name: download.suggestedFilename(), content: await readFile(/** @type {string} */ (await download.path())) };
}

test('the CSV of a race has the lines that the command line prints of it, seconds aside', () =>
  site.visit(async (page) => {
    const document = { epochs: 1 };
    await raced(page, document, '?module=simd');
    const { name, content } = await saved(page, 'CSV');
    assert.match(name, /^igd-mnist-[0-9a-f]{8}\.csv$/);
    const timeless = (/** @type {string} */ text) => {
      const [header, ...lines] = text.trimEnd().split('\n');
      const seconds = header.split(',').indexOf('seconds');
      const cells = lines.map((line) => line.split(',').map((cell) => (cell === '' || Number.isNaN(Number(cell)) ? cell : Number(cell))));
      return { header, cells: cells.map((row) => row.toSpliced(seconds, 1)) };
    };
    assert.deepEqual(timeless(String(content)), timeless(igd(['run', '-'], document, 'plain').stdout));
  }));

test('the JSON of a race is what window.lab.results() gives, with the version and the address', () =>
  site.visit(async (page) => {
    await raced(page);
    const { name, content } = await saved(page, 'JSON');
    const { version, page: address, document, racers } = JSON.parse(String(content));
    assert.match(name, /^igd-mnist-[0-9a-f]{8}\.json$/);
    assert.deepEqual({ document, racers }, await lab(page, 'results'));
    assert.deepEqual([version, address], [JSON.parse(igd(['info']).stdout).version, page.url()]);
  }));

test('the chart is saved as a drawing that a browser opens, and as a picture twice its size, light in a dark page too', () =>
  site.visit(
    async (page) => {
      await raced(page);
      const svg = await saved(page, 'SVG');
      assert.match(svg.name, /\.svg$/);
      const drawing = await page.evaluate((text) => {
        const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
        const all = (/** @type {string} */ name) => [...root.querySelectorAll(name)];
        return {
          root: root.localName,
          size: [root.getAttribute('width'), root.getAttribute('height')],
          words: all('text').map(({ textContent }) => textContent),
          background: root.querySelector('rect')?.getAttribute('fill'),
          strokes: all('path[stroke-width="2"]').map((path) => path.getAttribute('stroke')),
        };
      }, String(svg.content));
      assert.equal(drawing.root, 'svg');
      assert.ok(
        ['Training loss of SGD, Adam and Implicit', 'optimizer steps', 'SGD, learning rate 10'].every((text) =>
          drawing.words.includes(text),
        ),
      );
      assert.equal(drawing.background, 'rgb(255, 255, 255)');
      assert.deepEqual(drawing.strokes, ['rgb(213, 94, 0)', 'rgb(0, 138, 100)', 'rgb(0, 104, 168)']);

      const { name, content } = await saved(page, 'PNG');
      assert.match(name, /\.png$/);
      assert.deepEqual([...content.subarray(0, 8)], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
      assert.deepEqual(
        [content.readUInt32BE(16), content.readUInt32BE(20)],
        drawing.size.map((size) => 2 * Number(size)),
      );
      const colors = await page.evaluate(async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes]));
        const context = /** @type {any} */ (new OffscreenCanvas(image.width, image.height).getContext('2d'));
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, image.width, image.height);
        const found = new Set();
        for (let i = 0; i < data.length; i += 4) found.add(`rgb(${data[i]}, ${data[i + 1]}, ${data[i + 2]})`);
        return [...found];
      }, content.toString('base64'));
      for (const color of [drawing.background, ...drawing.strokes])
        assert.ok(colors.includes(String(color)), `${color} is not in the picture`);
    },
    { colorScheme: 'dark' },
  ));

for (const [name, options] of /** @type {[string, any][]} */ ([
  ['in light', { colorScheme: 'light' }],
  ['on a phone in dark', { colorScheme: 'dark', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
])) {
  test(`axe-core finds nothing ${name}: zoomed and smoothed, all charts open, with batch loss, as a table`, () =>
    site.visit(async (page) => {
      await raced(page, { ...rows, racers: [{ method: 'sgd', learning_rate: 1e6 }, { method: 'implicit' }] });
      await page.locator('details.small-charts').evaluate((details) => details.toggleAttribute('open', true));
      await page.locator('.small-plot canvas').nth(2).waitFor();
      await button(page, 'Zoom in').click();
      await choose(page, 'Batch loss');
      await page.getByLabel('Smoothing of the curves').selectOption('light');
      await words(page, 'smoothed');
      await assertAccessible(page);
      await choose(page, 'Table');
      await page.getByRole('table', { name: /^Batch loss/ }).waitFor();
      await assertAccessible(page);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), page.viewportSize()?.width);
    }, options));
}

test('on a phone a finger reads the values, and leaves the cursor for the zoom', () =>
  site.visit(
    async (page) => {
      await raced(page);
      const plot = page.locator('.plot .u-over');
      await plot.scrollIntoViewIfNeeded();
      const { width, height } = /** @type {any} */ (await plot.boundingBox());
      await plot.tap({ position: { x: width / 4, y: height / 2 } });
      await page.getByText('at step 5', { exact: true }).waitFor();
      await button(page, 'Zoom in').tap();
      await words(page, 'from step 3 to step 13.'); // from 2.5 to 12.5: around step 5
    },
    { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  ));
