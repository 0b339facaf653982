// Takes the README's picture of the running page, and pictures of its other looks: `node screenshot.js [folder]`.
//   assets/screenshot.png   1280 by 800, light: the default race well under way
//   the folder (default build/screenshots): the same in dark, on a phone, and the dialog of a racer

import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { BUILD, launchBrowser } from './support/browser.js';
import { until } from './support/page.js';
import { serve } from './support/server.js';

const readme = fileURLToPath(new URL('../../assets/screenshot.png', import.meta.url));
const folder = process.argv[2] ?? `${BUILD}/screenshots`;
const desktop = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };

const server = await serve(`${BUILD}/site`);
const browser = await launchBrowser();
await mkdir(folder, { recursive: true });
try {
  await take(readme, { ...desktop, deviceScaleFactor: 1.5, colorScheme: 'light' });
  await take(`${folder}/dark.png`, { ...desktop, colorScheme: 'dark' });
  await take(`${folder}/phone.png`, { ...phone, colorScheme: 'light' });
  await take(`${folder}/phone-dark.png`, { ...phone, colorScheme: 'dark' });
  await take(`${folder}/dialog.png`, { ...desktop, colorScheme: 'light' }, (page) =>
    page.getByRole('button', { name: 'Edit Implicit' }).click(),
  );
} finally {
  await browser.close();
  await server.close();
}

/**
 * @param {string} path
 * @param {import('playwright-core').BrowserContextOptions} options
 * @param {(page: import('playwright-core').Page) => Promise<void>} [act]  before the picture is taken
 */
async function take(path, options, act) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(server.address);
  await until(page, ({ racers }) => racers.every(({ columns }) => columns.step.at(-1) >= 300));
  await act?.(page);
  await page.screenshot({ path });
  await context.close();
  console.log(path);
}
