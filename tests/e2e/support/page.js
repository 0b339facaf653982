// A page of the lab for a test: opened on a clean profile, watched for errors, and closed.

import assert from 'node:assert/strict';
import { launchBrowser, BUILD } from './browser.js';
import { serve } from './server.js';

/** @typedef {import('playwright-core').Page} Page */

/**
 * The site on a server, a browser, and a way to open pages.
 * @param {Parameters<typeof serve>[1]} [options]
 */
export async function openSite(options) {
  const [server, browser] = await Promise.all([serve(`${BUILD}/site`, options), launchBrowser()]);
  return {
    address: server.address,
    browser,
    /**
     * Runs `visit` with a fresh page, and checks that the page had no error, broke no rule of its Content-Security-Policy and asked
     * nobody but its own server for anything.
     * @param {(page: Page) => Promise<void>} visit
     * @param {import('playwright-core').BrowserContextOptions & {expectErrors?: boolean}} options
     */
    async visit(visit, { expectErrors = false, ...options } = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      const page = await context.newPage();
      const errors = [];
      const requests = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      context.on('request', (request) => requests.push(request.url()));
      try {
        await visit(page);
      } finally {
        await context.unrouteAll({ behavior: 'ignoreErrors' }); // an answer that is still being made finds no page, and would fail the file
        await context.close();
      }
      const elsewhere = requests.filter((url) => !url.startsWith(server.address) && !/^(data|blob):/.test(url));
      assert.deepEqual(elsewhere, [], 'The page asked others for something.');
      if (!expectErrors) assert.deepEqual(errors, [], 'The page reported errors.');
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** A race that is over soon: 1,000 images, 5 steps an epoch. */
export const small = { data: { train: 1000, test: 500 }, batch: 200, epochs: 4 };

/**
 * Calls `window.lab` in the page, and resolves when the page shows what came of it.
 * @param {Page} page
 * @param {string} name
 * @param {unknown[]} values
 * @returns {Promise<any>}
 */
export function lab(page, name, ...values) {
  const call = async (/** @type {readonly [string, unknown[]]} */ [name, values]) => {
    const value = await /** @type {any} */ (globalThis).lab[name](...values);
    await new Promise(requestAnimationFrame);
    return value;
  };
  return page.evaluate(call, /** @type {const} */ ([name, values]));
}

/** What the page races by itself for a moment when it is opened for another experiment: next to nothing. */
const LITTLE = '#data.train=200&data.test=50';

/**
 * Opens the page with an experiment that does not run.
 * @param {Page} page
 * @param {string} address
 * @param {object} document
 */
export async function openPaused(page, address, document = small) {
  await page.goto(address.includes('#') ? address : address + LITTLE);
  await page.waitForFunction(() => 'lab' in globalThis);
  await lab(page, 'pause');
  await lab(page, 'load', document);
}

/**
 * The same, with the part on the original's claim, which is loaded when it comes near.
 * @param {Page} page
 * @param {string} address
 * @param {object} [document]
 */
export async function openClaim(page, address, document) {
  await openPaused(page, address, document);
  await page.locator('claim-section').evaluate((section) => section.scrollIntoView());
  await page.getByRole('heading', { name: 'The original’s claim, put to the test' }).waitFor();
}

/**
 * Resolves when the page shows what it has heard of: at its next frame.
 * @param {Page} page
 */
export function untilShown(page) {
  return page.evaluate(() => new Promise(requestAnimationFrame));
}

/**
 * Watches what moves, but for what moves at once upon a click or a key: from now on, or from the beginning of the page that is opened next.
 * @param {Page} page
 * @param {{opened?: boolean}} [options]  `opened`: whether the page is
 */
export function watchShifts(page, { opened = true } = {}) {
  const watch = () => {
    const moved = [];
    const told = (/** @type {any} */ { value, sources }) => [
      value,
      ...sources.map(({ node }) => (node?.outerHTML ?? node?.data)?.slice(0, 200)),
    ];
    const byItself = (/** @type {any} */ { hadRecentInput }) => !hadRecentInput;
    const take = (/** @type {PerformanceEntryList} */ entries) => moved.push(...entries.filter(byItself).map(told));
    const observer = new PerformanceObserver((list) => void take(list.getEntries()));
    observer.observe({ type: 'layout-shift' });
    Object.assign(globalThis, { moved: () => (take(observer.takeRecords()), moved) });
  };
  return opened ? page.evaluate(watch) : page.addInitScript(watch);
}

/**
 * That nothing has moved since the page is watched.
 * @param {Page} page
 */
export async function assertNothingMoved(page) {
  for (let frame = 0; frame < 2; frame++) await untilShown(page); // in the second the first is painted, and what it moved is known
  assert.deepEqual(await page.evaluate(() => /** @type {any} */ (globalThis).moved()), []);
}

/** How long a condition may take to come true, in milliseconds, on a machine that does other things too. */
const PATIENCE = 60_000;

/**
 * Resolves when what `lab.results()` gives in the page fulfils a condition, which is looked at once a frame, and the page shows it.
 * @param {Page} page
 * @param {(results: any, wanted: any) => boolean} condition  runs in the page: it sees nothing but its arguments
 * @param {unknown} [wanted]
 */
export async function until(page, condition, wanted = null) {
  await page.evaluate(`(async () => {
    const condition = ${condition};
    const end = performance.now() + ${PATIENCE};
    for (;;) {
      const results = await lab.results();
      if (condition(results, ${JSON.stringify(wanted)})) return await new Promise(requestAnimationFrame);
      if (performance.now() > end) throw new Error('It did not come true: ' + condition + ' of ' + JSON.stringify(results).slice(0, 2000));
      await new Promise(requestAnimationFrame);
    }
  })()`);
}

/**
 * @param {Page} page
 * @param {string[]} statuses  of all racers
 */
export function untilStatuses(page, statuses) {
  return until(page, ({ racers }, wanted) => racers.every(({ status }, index) => status === wanted[index]), statuses);
}

/** @param {Page} page */
export function untilEnded(page) {
  return until(page, ({ racers }) => racers.every(({ status }) => ['finished', 'diverged', 'failed'].includes(status)));
}
