// The figures that a visitor feels: how soon the first point is drawn, how long the page can be busy, how much is loaded.

import { readdir, stat } from 'node:fs/promises';
import { BUILD } from './browser.js';
import { lab, openPaused, until } from './page.js';

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @returns {Promise<{firstPoint: number, bytes: number, requests: number}>} milliseconds from navigation to the first point of the chart,
 *   and what a first visit loads: bytes of bodies as they are on the wire
 */
export async function measureFirstLoad(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  /** @type {Map<string, number>} */
  const sizes = new Map();
  const pending = [];
  context.on('requestfinished', (request) => {
    pending.push(
      request.sizes().then(({ responseBodySize }) => sizes.set(request.url(), Math.max(responseBodySize, sizes.get(request.url()) ?? 0))),
    );
  });
  await page.goto(address);
  const firstPoint = await page.evaluate(async () => {
    for (;;) {
      const [mark] = performance.getEntriesByName('first-chart-point');
      if (mark) return mark.startTime;
      await new Promise(requestAnimationFrame);
    }
  });
  await until(page, ({ racers }) => racers.every(({ columns }) => columns.step.at(-1) > 0));
  await Promise.all(pending);
  await context.close();
  return { firstPoint, bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0), requests: sizes.size };
}

/**
 * The longest task of the page's main thread while four racers run.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @returns {Promise<{longest: number, computing: number, reported: number[], tasks: number}>} milliseconds: by the clock, and on the
 *   processor (on a busy machine the clock runs on while the task waits); and the tasks that the browser itself reports as long
 */
export async function measureMainThread(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const methods = [
    { method: 'sgd', learning_rate: 10 },
    { method: 'momentum', learning_rate: 0.5 },
    { method: 'adam', learning_rate: 0.01 },
    { method: 'implicit', learning_rate: 10 },
  ];
  await openPaused(page, address, { epochs: 1000, racers: methods });
  await page.evaluate(() => {
    const long = [];
    Object.assign(globalThis, { long });
    new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  });
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await lab(page, 'play');
  await until(page, ({ racers }) => racers.every(({ columns }) => columns.step.at(-1) >= 100));
  const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
  const reported = await page.evaluate(() => /** @type {any} */ (globalThis).long);
  await context.close();

  const main = traceEvents.find(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const tasks = traceEvents.filter(
    ({ ph, pid, tid, dur, name }) => ph === 'X' && pid === main.pid && tid === main.tid && dur && name.includes('RunTask'),
  );
  const most = (/** @type {(task: any) => number} */ time) => Math.max(...tasks.map(time)) / 1000;
  return { longest: most(({ dur }) => dur), computing: most(({ dur, tdur = dur }) => tdur), reported, tasks: tasks.length };
}

/** @returns {Promise<number[]>} bytes of each WebAssembly module of the site */
export async function moduleSizes() {
  const assets = `${BUILD}/site/assets`;
  const modules = (await readdir(assets)).filter((name) => name.endsWith('.wasm'));
  return Promise.all(modules.map(async (name) => (await stat(`${assets}/${name}`)).size));
}
