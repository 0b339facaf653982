// Images of the visitor's own, in the place of MNIST.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { lab, openPaused, openSite, until, untilEnded } from './support/page.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site.close());

const path = (/** @type {string} */ name) => fileURLToPath(new URL(`../../assets/mnist/${name}.idx.gz`, import.meta.url));
const choose = async (page, /** @type {any} */ files) => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('combobox', { name: 'Data' }).selectOption('images');
  await (await chooser).setFiles(files);
};

test('the four files of MNIST, given as one’s own, give the race that MNIST gives', () =>
  site.visit(async (page) => {
    const document = { data: { train: 10000, test: 2000 }, epochs: 1, racers: [{ method: 'adam', learning_rate: 0.01 }] };
    await openPaused(page, site.address, document);
    await lab(page, 'play');
    await untilEnded(page);
    const usual = (await lab(page, 'results')).racers[0].columns;
    await choose(page, ['train-labels', 'test-images', 'train-images', 'test-labels'].map(path));
    await until(page, ({ document }) => document.data.set === 'images');
    await untilEnded(page);
    const own = (await lab(page, 'results')).racers[0].columns;
    assert.deepEqual(own.train_loss, usual.train_loss);
    assert.deepEqual(own.test_accuracy, usual.test_accuracy);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByText('your images are not, and stay on this computer').waitFor();
  }));

test('what is no pair of images and labels is refused in one sentence, and the race stays', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await choose(page, [{ name: 'notes.txt', mimeType: 'text/plain', buffer: readFileSync(path('test-labels')).subarray(3) }]);
    await page
      .locator('.notice')
      .getByText(/notes\.txt is neither images nor labels/)
      .waitFor();
    assert.equal((await lab(page, 'document')).data.set, 'mnist');
    assert.equal(await page.getByRole('combobox', { name: 'Data' }).inputValue(), 'mnist');
  }));

/** Two files of small images, all alike, and their labels. */
const pair = (/** @type {string} */ name, /** @type {number} */ count, /** @type {number} */ size, /** @type {number} */ ink) => {
  const images = Buffer.alloc(16 + count * size * size, ink);
  [0x803, count, size, size].forEach((value, i) => images.writeUInt32BE(value, 4 * i));
  const labels = Buffer.alloc(8 + count);
  [0x801, count].forEach((value, i) => labels.writeUInt32BE(value, 4 * i));
  for (let i = 0; i < count; i++) labels[8 + i] = i % 10;
  const file = (/** @type {string} */ part, /** @type {Buffer} */ buffer) => ({ name: `${name}-${part}`, mimeType: '', buffer });
  return [file('images', images), file('labels', labels)];
};

test('images that do not fit each other are refused, and the race on those before them stays', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await choose(page, pair('all', 60, 8, 100));
    await until(page, ({ document, racers }) => document.data.set === 'images' && racers.every(({ columns }) => columns.step?.at(-1) > 0));
    await lab(page, 'pause');
    const before = await lab(page, 'results');
    await page.locator('lab-tools input[type=file]').setInputFiles([...pair('train', 60, 8, 100), ...pair('test', 20, 9, 100)]);
    await page
      .locator('.notice')
      .getByText(/train-images has images of 8 × 8 pixels and test-images of 9 × 9 pixels/)
      .waitFor();
    assert.deepEqual(await lab(page, 'results'), before);
  }));

test('an experiment on one’s own images comes back on the images that it was of: by undo, by back, and from the list', () =>
  site.visit(async (page) => {
    const raced = async (/** @type {number} */ differentFrom) => {
      await until(
        page,
        ({ document, racers }, other) =>
          document.data.set === 'images' &&
          racers.every(({ columns }) => columns.step?.at(-1) > 0) &&
          racers[0].columns.train_loss[0] !== other,
        differentFrom,
      );
      await untilEnded(page);
      return (await lab(page, 'results')).racers.map(({ columns }) => columns.train_loss);
    };
    await openPaused(page, site.address);
    await choose(page, pair('one', 600, 8, 100));
    const one = await raced(0);
    await page.locator('lab-tools input[type=file]').setInputFiles(pair('other', 600, 8, 250));
    const other = await raced(one[0][0]);
    await page.keyboard.press('Control+z');
    assert.deepEqual(await raced(other[0][0]), one);
    await page.goBack();
    assert.deepEqual(await raced(one[0][0]), other);
    await page.getByRole('button', { name: 'This visit' }).click();
    await page.getByRole('button', { name: /^On the page: .*other images/ }).waitFor();
    await page.getByRole('button', { name: /^Race again: .*set Images of your own/ }).click();
    assert.deepEqual(await raced(other[0][0]), one);
  }));

test('a link to images that nobody has given is told what to do, and offers to choose them', () =>
  site.visit(async (page) => {
    await page.goto(`${site.address}#data.set=images&batch=100`);
    await page
      .getByRole('alert')
      .getByText(/Drop IDX files of images and labels on the page/)
      .first()
      .waitFor();
    for (const name of ['Try again', 'Start it anew']) assert.equal(await page.getByRole('button', { name }).count(), 0);
    assert.equal(await page.getByText('It waits for the images.').count(), 3);
    const give = async (/** @type {any} */ files) => {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Choose images' }).press('Enter');
      await (await chooser).setFiles(files);
    };
    await give(pair('alone', 60, 8, 100).slice(0, 1));
    await page
      .locator('.notice')
      .getByText(/given were 1 of images and 0 of labels/)
      .waitFor();
    await give(['test-images', 'test-labels'].map(path));
    await until(page, ({ racers }) => racers.every(({ columns }) => columns.step?.at(-1) > 0));
    assert.equal((await lab(page, 'document')).batch, 100);
  }));
