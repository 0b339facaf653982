// The figures that a visitor feels: how soon the first point is drawn, how long the page can be busy, how much is loaded.

import { readdir, readFile, stat } from 'node:fs/promises';
import { BUILD } from './browser.js';
import { lab, openPaused, until } from './page.js';

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @returns {Promise<{firstPaint: number, firstPoint: number, bytes: number, requests: number}>} milliseconds from navigation to the first
 *   words on the screen and to the first point of the chart, and what a first visit loads: bytes of bodies as they are on the wire
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
  const firstPaint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime);
  await Promise.all(pending);
  await context.close();
  return { firstPaint, firstPoint, bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0), requests: sizes.size };
}

const eightRacers = [
  { method: 'sgd', learning_rate: 10 },
  { method: 'sgd', learning_rate: 1 },
  { method: 'momentum', learning_rate: 0.5 },
  { method: 'nesterov', learning_rate: 0.5 },
  { method: 'adam', learning_rate: 0.01 },
  { method: 'rmsprop', learning_rate: 0.01 },
  { method: 'implicit', learning_rate: 10 },
  { method: 'implicit', learning_rate: 1000, control: 'adaptive' },
];

/**
 * The longest task of the page's main thread while eight racers run, and how smoothly the page draws.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @returns {Promise<{longest: number, computing: number, reported: number[], tasks: number, framesPerSecond: number}>} milliseconds: by the
 *   clock, and on the processor (on a busy machine the clock runs on while the task waits); and the tasks that the browser itself reports
 *   as long
 */
export async function measureMainThread(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await openPaused(page, address, { epochs: 1000, racers: eightRacers });
  await page.evaluate(() => {
    const long = [];
    Object.assign(globalThis, { long });
    new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  });
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await lab(page, 'play');
  const frames = await countFrames(page);
  await until(page, ({ racers }) => racers.every(({ columns }) => columns.step.at(-1) >= 100));
  const framesPerSecond = await frames();
  const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
  const reported = await page.evaluate(() => /** @type {any} */ (globalThis).long);
  await context.close();

  const main = traceEvents.find(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const tasks = traceEvents.filter(
    ({ ph, pid, tid, dur, name }) => ph === 'X' && pid === main.pid && tid === main.tid && dur && name.includes('RunTask'),
  );
  const most = (/** @type {(task: any) => number} */ time) => Math.max(...tasks.map(time)) / 1000;
  return {
    longest: most(({ dur }) => dur),
    computing: most(({ dur, tdur = dur }) => tdur),
    reported,
    tasks: tasks.length,
    framesPerSecond,
  };
}

/**
 * What a click does, and how one sees that it was done. `effect` runs in the page in every frame; `drawn` tells whether the main chart
 * has been drawn since the click.
 * @type {{name: string, click: (page: import('playwright-core').Page) => Promise<unknown>, effect: string, undo?: (page: any) => Promise<unknown>}[]}
 */
const CLICKS = [
  {
    name: 'pause',
    click: (page) => page.locator('.transport .primary').click(),
    effect: `document.querySelector('.transport .primary').textContent.includes('Play')`,
    undo: (page) => lab(page, 'play'),
  },
  {
    name: 'hide a curve',
    click: (page) => page.locator('.legend-item').first().click(),
    effect: `drawn && document.querySelector('.legend-item[aria-pressed=false]')`,
    undo: (page) => page.locator('.legend-item').first().click(),
  },
  {
    name: 'accuracy in place of loss',
    click: (page) => page.getByRole('radio', { name: 'Accuracy' }).click(),
    effect: `drawn && document.querySelector('.legend .where').textContent.includes('accuracy')`,
    undo: (page) => page.getByRole('radio', { name: 'Loss', exact: true }).click(),
  },
  {
    name: 'edit a racer',
    click: (page) =>
      page
        .getByRole('button', { name: /^Edit / })
        .first()
        .click(),
    effect: `document.querySelector('racer-editor dialog[open]')`,
    undo: (page) => page.keyboard.press('Escape'),
  },
  {
    name: 'share',
    click: (page) => page.getByRole('button', { name: 'Share' }).click(),
    effect: `document.querySelector('share-dialog dialog[open]')`,
    undo: (page) => page.keyboard.press('Escape'),
  },
];

/**
 * How long after a click its effect is painted, while eight racers run.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {number} [rounds]
 * @returns {Promise<{name: string, milliseconds: number[]}[]>} from the event's own time to the end of the frame that shows the effect
 */
export async function measureClicks(browser, address, rounds = 7) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await openPaused(page, address, { epochs: 100000, racers: eightRacers });
  await lab(page, 'play');
  await until(page, ({ racers }) => racers.every(({ columns }) => columns.step.at(-1) >= 20));
  await page.evaluate(() => {
    const { clearRect } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.clearRect = function (...area) {
      if (this.canvas.closest('.stage')) Object.assign(globalThis, { drawnAt: performance.now() });
      return clearRect.apply(this, area);
    };
  });
  const all = CLICKS.map(({ name }) => ({ name, milliseconds: /** @type {number[]} */ ([]) }));
  for (let round = 0; round < rounds; round++) {
    for (const [index, { click, effect, undo }] of CLICKS.entries()) {
      await page.evaluate(`globalThis.effectPainted = new Promise((painted) => {
        addEventListener('click', ({ timeStamp }) => {
          const look = () => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => { // the first task after the frame, whoever else had his turn in it
              port1.close();
              const drawn = globalThis.drawnAt > timeStamp;
              if (${effect}) painted(performance.now() - timeStamp);
              else requestAnimationFrame(look);
            };
            port2.postMessage(null);
          };
          requestAnimationFrame(look);
        }, { capture: true, once: true });
      }), undefined`);
      await click(page);
      all[index].milliseconds.push(Number(await page.evaluate('globalThis.effectPainted')));
      await undo?.(page);
      const steps = (await lab(page, 'results')).racers.map(({ columns }) => columns.step.at(-1));
      await until(page, ({ racers }, before) => racers.every(({ columns }, racer) => columns.step.at(-1) > before[racer]), steps);
    }
  }
  await context.close();
  return all;
}

/**
 * Counts animation frames from now on; what it resolves to tells how many there were a second.
 * @param {import('playwright-core').Page} page
 */
async function countFrames(page) {
  await page.evaluate(() => {
    const count = { frames: 0, since: performance.now() };
    const next = () => {
      count.frames += 1;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    Object.assign(globalThis, { count });
  });
  return () =>
    page.evaluate(() => {
      const { frames, since } = /** @type {any} */ (globalThis).count;
      return (1000 * frames) / (performance.now() - since);
    });
}

/**
 * How alike eight equal racers fare on however many cores there are, against one that runs alone.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @returns {Promise<{alone: number, together: number[], steps: number[]}>} milliseconds a step as the racers count them, and the steps that
 *   each of the eight had taken when the first was done
 */
export async function measureFairness(browser, address) {
  const racer = { method: 'implicit', learning_rate: 10 };
  /** @param {number} count */
  async function race(count) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await openPaused(page, address, { epochs: 4, racers: Array(count).fill(racer) });
    await lab(page, 'play');
    await until(page, ({ racers }) => racers.some(({ status }) => status === 'finished'));
    const { racers } = await lab(page, 'results');
    await context.close();
    const last = racers.map(({ columns }) => ({ step: columns.step.at(-1), seconds: columns.seconds.at(-1) }));
    return { milliseconds: last.map(({ step, seconds }) => (1000 * seconds) / step), steps: last.map(({ step }) => step) };
  }
  const alone = await race(1);
  const { milliseconds, steps } = await race(8);
  return { alone: alone.milliseconds[0], together: milliseconds, steps };
}

/**
 * What the stability strip costs and how often it is new: races of `document` with it and without it in turn, so many rounds.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {object} document  that races for longer than is measured
 * @param {string} [speed]
 * @param {number} [rounds]
 * @returns {Promise<{slowing: number, updates: number[]}>} by which share fewer steps are taken, and how often a second each racer is measured
 */
export async function measureStrip(browser, address, document, speed = 'full speed', rounds = 3) {
  const seconds = 12;
  /** @param {boolean} shown */
  async function race(shown) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await openPaused(page, address, document);
    await page.getByRole('combobox', { name: 'Speed' }).selectOption(speed);
    if (!shown) await page.evaluate(() => globalThis.document.querySelector('stability-strip')?.remove());
    await lab(page, 'play');
    await page.waitForTimeout(3000);
    await page.evaluate(() => {
      const counts = new Map();
      Object.assign(globalThis, { counts });
      const strip = globalThis.document.querySelector('stability-strip');
      const watch = new MutationObserver((changes) => changes.forEach(({ target }) => counts.set(target, (counts.get(target) ?? 0) + 1)));
      if (strip) watch.observe(strip, { subtree: true, attributeFilter: ['cx'] });
    });
    const stepsNow = async () => (await lab(page, 'results')).racers.reduce((sum, { columns }) => sum + columns.gradients.at(-1), 0);
    const before = await stepsNow();
    await page.waitForTimeout(1000 * seconds);
    const gradients = (await stepsNow()) - before;
    const counts = await page.evaluate(() => [.../** @type {any} */ (globalThis).counts.values()]);
    await context.close();
    return { gradients, updates: counts.map((/** @type {number} */ count) => count / seconds) };
  }
  let [shown, hidden] = [0, 0];
  /** @type {number[]} */
  const updates = [];
  for (let round = 0; round < rounds; ++round) {
    const one = await race(true);
    shown += one.gradients;
    updates.push(...one.updates);
    hidden += (await race(false)).gradients;
  }
  return { slowing: 1 - shown / hidden, updates };
}

/**
 * What the page's process takes of the machine, in bytes, while racers run, after 20 seconds and then after every minute; and what of it is
 * in use, garbage collected, after 20 seconds and in the end.
 * @param {import('playwright-core').Browser} browser  with GARBAGE
 * @param {string} address
 * @param {number} minutes
 */
export async function measureMemory(browser, address, minutes) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await openPaused(page, address, { epochs: 100000, racers: eightRacers });
  await lab(page, 'play');
  await page.waitForTimeout(20_000);
  const resident = [await residentMemory(browser)];
  const first = await memoryInUse(browser, page);
  for (let minute = 0; minute < minutes; ++minute) {
    await page.waitForTimeout(60_000);
    resident.push(await residentMemory(browser));
  }
  const inUse = [first, await memoryInUse(browser, page)];
  await context.close();
  return { resident, inUse };
}

/** The browser's argument that lets garbage be collected on demand. */
export const GARBAGE = '--js-flags=--expose-gc';

/** What is counted as in use: objects of JavaScript that have outlived a collection, those of the browser's own heaps, and buffers. */
const IN_USE = /^(v8\/(main|workers)\/heap\/(old|large_object)_space|blink_objects|(malloc|partition_alloc)\/allocated_objects)$/;

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').Page} page
 * @returns {Promise<number>} bytes that the page's process and its workers have in use, WebAssembly memories not counted, which do not grow
 */
async function memoryInUse(browser, page) {
  const collect = () => /** @type {any} */ (globalThis).gc();
  for (let time = 0; time < 2; ++time)
    await Promise.all([page.evaluate(collect), ...page.workers().map((worker) => worker.evaluate(collect))]);
  const session = await browser.newBrowserCDPSession();
  /** @type {Map<number, number>} by process */
  const sums = new Map();
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { ph, pid, args } of /** @type {any[]} */ (value)) {
      if (ph !== 'v') continue;
      for (const [name, { attrs }] of Object.entries(args.dumps.allocators ?? {})) {
        if (!IN_USE.test(name)) continue;
        const size = attrs?.allocated_objects_size ?? attrs?.size;
        sums.set(pid, (sums.get(pid) ?? 0) + parseInt(size?.value ?? '0', 16));
      }
    }
  });
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', () => resolve(undefined)));
  const traceConfig = { includedCategories: ['disabled-by-default-memory-infra'], memoryDumpConfig: /** @type {any} */ ({ triggers: [] }) };
  await session.send('Tracing.start', { traceConfig, transferMode: 'ReportEvents' });
  await session.send('Tracing.requestMemoryDump', { levelOfDetail: 'detailed' });
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return Math.max(...sums.values());
}

/**
 * What one more racer on all of MNIST adds to the page's process, in bytes; the least of three.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 */
export async function measureFullRacer(browser, address) {
  /** @param {number} count */
  async function hold(count) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const racers = Array(count).fill({ method: 'implicit', learning_rate: 10 });
    await openPaused(page, address, { data: { set: 'mnist-full', train: 60000, test: 10000 }, epochs: 10, racers });
    await lab(page, 'step', 20);
    const memory = await residentMemory(browser);
    await context.close();
    return memory;
  }
  const added = [];
  for (let round = 0; round < 3; ++round) added.push(((await hold(5)) - (await hold(1))) / 4);
  return Math.min(...added); // what is more is garbage of the files' unpacking
}

/** Bytes of the largest of the browser's page processes. @param {import('playwright-core').Browser} browser */
async function residentMemory(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = await Promise.all(
    processInfo
      .filter(({ type }) => type === 'renderer')
      .map(async ({ id }) => Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${id}/status`, 'utf8').catch(() => ''))?.[1] ?? 0)),
  );
  return 1024 * Math.max(...sizes);
}

/** @returns {Promise<number[]>} bytes of each WebAssembly module of the site */
export async function moduleSizes() {
  const assets = `${BUILD}/site/assets`;
  const modules = (await readdir(assets)).filter((name) => name.endsWith('.wasm'));
  return Promise.all(modules.map(async (name) => (await stat(`${assets}/${name}`)).size));
}
