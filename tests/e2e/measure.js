// Prints the figures of the built site: `node measure.js`.

import { launchBrowser } from './support/browser.js';
import { measureFirstLoad, measureMainThread, moduleSizes } from './support/figures.js';
import { serve } from './support/server.js';
import { BUILD } from './support/browser.js';

const server = await serve(`${BUILD}/site`);
const browser = await launchBrowser();
try {
  await measureFirstLoad(browser, server.address); // the browser's own first start is not the page's
  const { firstPoint, bytes, requests } = await measureFirstLoad(browser, server.address);
  const { longest, computing, reported, tasks } = await measureMainThread(browser, server.address);
  const kilobytes = (value) => `${Math.round(value / 1000)} KB`;
  console.log(`first chart point            ${Math.round(firstPoint)} ms after navigation`);
  console.log(
    `longest main-thread task     ${longest.toFixed(1)} ms, ${computing.toFixed(1)} ms on the processor (${tasks} tasks, four racers)`,
  );
  console.log(`tasks of 50 ms and more      ${reported.length}`);
  console.log(`WebAssembly modules          ${(await moduleSizes()).map(kilobytes).join(', ')}`);
  console.log(`first load                   ${kilobytes(bytes)} in ${requests} files`);
} finally {
  await browser.close();
  await server.close();
}
