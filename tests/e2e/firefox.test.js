// The main path in Firefox: the page opens, races to the end, and its plain module gives the bits of the native program; the page from
// disk trains too.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import { nativeColumns } from '../support/igd.js';
import { BUILD } from './support/browser.js';
import { serve } from './support/server.js';

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {Awaited<ReturnType<typeof launch>>} */
let browser;
before(async () => {
  server = await serve(`${BUILD}/site`);
  browser = await launch({ browser: 'firefox', executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr', headless: true });
});
after(async () => {
  await browser.close();
  await server.close();
});

const document = { data: { train: 1000, test: 500 }, epochs: 2 };

/** Races `document` to its end, and gives the results. */
async function race(/** @type {string} */ address) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(address);
  await page.waitForFunction(() => 'lab' in globalThis);
  const results = await page.evaluate(async (document) => {
    const { lab } = /** @type {any} */ (globalThis);
    await lab.load(document);
    await lab.play();
    for (;;) {
      const results = await lab.results();
      if (results.racers.every(({ status }) => ['finished', 'diverged', 'failed'].includes(status))) return results;
      await new Promise(requestAnimationFrame);
    }
  }, document);
  await page.close();
  assert.deepEqual(errors, []);
  return results;
}

test('in Firefox the page races, and its plain module gives the bits of the native program', async () => {
  const { racers } = await race(`${server.address}?module=simd`);
  const native = nativeColumns(document, 'plain');
  assert.equal(racers.length, 3);
  racers.forEach(({ status, columns }, index) => {
    assert.equal(status, 'finished');
    assert.deepEqual(columns.train_loss, native[index].train_loss);
  });
});

test('in Firefox the page from disk trains', async () => {
  const { racers } = await race(pathToFileURL(`${BUILD}/igd.html`).href);
  for (const { status, message } of racers) assert.equal(status, 'finished', message);
});
