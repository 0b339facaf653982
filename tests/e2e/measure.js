// Prints the figures of the built site: node measure.js [MINUTES]; with minutes, also what the page holds after so long.

import { readFile } from 'node:fs/promises';
import { launchBrowser } from './support/browser.js';
import {
  GARBAGE,
  measureClicks,
  measureFairness,
  measureFirstLoad,
  measureFullRacer,
  measureMainThread,
  measureMemory,
  measureStrip,
  moduleSizes,
} from './support/figures.js';
import { serve } from './support/server.js';
import { BUILD } from './support/browser.js';

const server = await serve(`${BUILD}/site`);
const browser = await launchBrowser();
try {
  await measureFirstLoad(browser, server.address); // the browser's own first start is not the page's
  const { firstPaint, firstPoint, bytes, requests } = await measureFirstLoad(browser, server.address);
  const { longest, computing, reported, tasks, framesPerSecond } = await measureMainThread(browser, server.address);
  const kilobytes = (value) => `${Math.round(value / 1000)} KB`;
  console.log(`first paint                  ${Math.round(firstPaint)} ms after navigation`);
  console.log(`first chart point            ${Math.round(firstPoint)} ms after navigation`);
  console.log(
    `longest main-thread task     ${longest.toFixed(1)} ms, ${computing.toFixed(1)} ms on the processor (${tasks} tasks, eight racers)`,
  );
  console.log(`tasks of 50 ms and more      ${reported.length}`);
  console.log(`frames a second              ${framesPerSecond.toFixed(0)}`);
  console.log(`WebAssembly modules          ${(await moduleSizes()).map(kilobytes).join(', ')}`);
  console.log(`first load                   ${kilobytes(bytes)} in ${requests} files`);
  console.log('from a click to its visible effect, eight racers running:');
  for (const { name, milliseconds } of await measureClicks(browser, server.address)) {
    const [best, median, worst] = [0, milliseconds.length >> 1, milliseconds.length - 1].map(
      (at) => milliseconds.sort((a, b) => a - b)[at],
    );
    console.log(
      `  ${name.padEnd(26)} ${median.toFixed(0)} ms, ${best.toFixed(0)} to ${worst.toFixed(0)} ms in ${milliseconds.length} clicks`,
    );
  }
  const { alone, together, steps } = await measureFairness(browser, server.address);
  const range = (/** @type {number[]} */ values, digits = 0) =>
    `${Math.min(...values).toFixed(digits)} to ${Math.max(...values).toFixed(digits)}`;
  console.log(`a step, as racers count it   ${alone.toFixed(2)} ms alone, ${range(together, 2)} ms for eight at once`);
  console.log(`steps of eight equal racers  ${range(steps)} when the first is done`);
  console.log(`one more racer on all MNIST  ${Math.round((await measureFullRacer(browser, server.address)) / 1e6)} MB`);
  const edge = JSON.parse(await readFile(new URL('../../assets/experiments/edge-of-stability.json', import.meta.url), 'utf8'));
  for (const [name, document, speed] of /** @type {[string, object, string?][]} */ ([
    ['three racers', { epochs: 1000 }],
    ['full batch of 2,000', { ...edge, epochs: 100_000 }],
    ['and 5 steps a second', { ...edge, epochs: 100_000 }, '5 steps/s'],
  ])) {
    const { slowing, updates } = await measureStrip(browser, server.address, document, speed);
    console.log(
      `the strip, ${name.padEnd(21)}slows the racers by ${(100 * slowing).toFixed(1)} %, ${range(updates, 2)} measurements a second of each`,
    );
  }
  const minutes = Number(process.argv[2] ?? 0);
  if (minutes > 0) {
    const collecting = await launchBrowser({ args: [GARBAGE] });
    const { resident, inUse } = await measureMemory(collecting, server.address, minutes);
    await collecting.close();
    const megabytes = (/** @type {number[]} */ values) => values.map((bytes) => (bytes / 1e6).toFixed(0)).join(', ');
    console.log(`memory, eight racers         ${megabytes(resident)} MB, a minute apart`);
    console.log(`of it in use                 ${megabytes(inUse)} MB, first and last, garbage collected`);
  }
} finally {
  await browser.close();
  await server.close();
}
