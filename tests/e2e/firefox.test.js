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

test('in Firefox the main path goes by clicks: pause and play, a slider, the link copied and opened', async () => {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setViewport({ width: 1280, height: 800 });
  const results = () => page.evaluate(() => /** @type {any} */ (globalThis).lab.results());
  const until = (/** @type {string} */ condition) => page.waitForFunction(`lab.results().then(({ document, racers }) => ${condition})`);
  const click = async (/** @type {string} */ selector) => (await page.waitForSelector(selector, { visible: true }))?.click();
  await page.goto(`${server.address}#data.train=1000&data.test=200&epochs=100000`);
  await until('racers.length === 3 && racers.every(({ columns }) => columns.step.at(-1) > 0)');
  await click('.transport .primary');
  await until("racers.every(({ status }) => status === 'paused')");
  await click('.transport .primary');
  await until("racers.every(({ status }) => status === 'running')");
  await click('.transport .primary');
  await until("racers.every(({ status }) => status === 'paused')");

  const slider = await page.waitForSelector('.card input[type=range]');
  const box = await slider?.boundingBox();
  assert.ok(box);
  await page.mouse.click(box.x + box.width - 4, box.y + box.height / 2);
  await until('Object.values(document.racers[0].learning_rate_from ?? {}).some((rate) => rate >= 500)');

  await click('aria/Share[role="button"]');
  await click('aria/Copy link[role="button"]');
  await page.waitForFunction(() => /Copied\./.test(document.querySelector('.share-said')?.textContent ?? ''));
  const link = await page.$eval('#share-link', (field) => /** @type {HTMLInputElement} */ (field).value);
  const { document } = await results();
  await page.goto('about:blank');
  await page.goto(link);
  await until('racers.length === 3 && racers.every(({ columns }) => columns.step?.at(-1) > 0)');
  assert.deepEqual((await results()).document, document);
  await page.close();
  assert.deepEqual(errors, []);
});

test('in Firefox the page from disk trains', async () => {
  const { racers } = await race(pathToFileURL(`${BUILD}/igd.html`).href);
  for (const { status, message } of racers) assert.equal(status, 'finished', message);
});
