// build/igd.html: one file that works from disk.

import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import { BUILD, launchBrowser } from './support/browser.js';
import { lab, openPaused, until, untilEnded } from './support/page.js';

/** @type {import('playwright-core').Browser} */
let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser.close());

const address = pathToFileURL(`${BUILD}/igd.html`).href;

test('the single file trains from disk, and asks nobody for anything', async () => {
  const page = await browser.newPage();
  const errors = [];
  const requests = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address);
  await until(page, ({ racers }) => racers.every(({ columns }) => columns.step.at(-1) > 0));
  await lab(page, 'load', { data: { train: 1000, test: 500 }, epochs: 2 });
  await lab(page, 'play');
  await untilEnded(page);
  const { racers } = await lab(page, 'results');
  assert.deepEqual(
    racers.map(({ columns }) => columns.step.at(-1)),
    [10, 10, 10],
  );
  assert.deepEqual(
    requests.filter((url) => url !== address && !/^(data|blob):/.test(url)),
    [],
  );
  assert.deepEqual(errors, []);
  await page.close();
});

test('the single file says that it does not carry the full set', async () => {
  const page = await browser.newPage();
  await openPaused(page, address);
  await page.getByRole('combobox', { name: 'Data' }).selectOption('mnist-full');
  await page.getByRole('alert').getByText('The full MNIST set is not part of this single file; the page on the web has it.').waitFor();
  await page.close();
});
