// Takes the README's picture of the running page, and pictures of its main states: `node screenshot.js [folder]`.
//   assets/screenshot.png   1280 by 800, light: the default race well under way
//   the folder (default build/screenshots): NAME-LOOK.png for every state in tests/e2e/support/states.js and every look below

import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { BUILD, launchBrowser } from './support/browser.js';
import { lab, openPaused, until, untilEnded } from './support/page.js';
import { serve } from './support/server.js';
import { OPENED, openEmbedded, SECTIONS } from './support/states.js';

/** @typedef {import('playwright-core').Page} Page */

const readme = fileURLToPath(new URL('../../assets/screenshot.png', import.meta.url));
const folder = process.argv[2] ?? `${BUILD}/screenshots`;
const desktop = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
/** @type {Record<string, import('playwright-core').BrowserContextOptions>} */
const LOOKS = {
  light: { ...desktop, colorScheme: 'light' },
  dark: { ...desktop, colorScheme: 'dark' },
  phone: { ...phone, colorScheme: 'light' },
  'phone-dark': { ...phone, colorScheme: 'dark' },
  wide: { viewport: { width: 1920, height: 1080 }, colorScheme: 'light' },
  zoomed: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2, colorScheme: 'light' }, // 1280 by 800 at 200 %
};

const server = await serve(`${BUILD}/site`);
const browser = await launchBrowser();
await mkdir(folder, { recursive: true });
try {
  await on({ ...desktop, deviceScaleFactor: 1.5, colorScheme: 'light' }, async (page) => {
    await race(page);
    await page.screenshot({ path: readme });
    console.log(readme);
  });
  for (const [look, options] of Object.entries(LOOKS)) {
    const shot = async (/** @type {Page} */ page, /** @type {string} */ name) => {
      await page.screenshot({ path: `${folder}/${name}-${look}.png` });
      console.log(`${folder}/${name}-${look}.png`);
    };
    await on(options, async (page) => {
      await race(page);
      await shot(page, 'race');
      await openPaused(page, server.address, { epochs: 1, racers: [{ method: 'sgd', learning_rate: 1000 }, { method: 'implicit' }] });
      await lab(page, 'play');
      await untilEnded(page);
      await shot(page, 'diverged');
      await openEmbedded(page, server.address);
      await shot(page, 'embedded');
    });
    await on(options, async (page) => {
      await openPaused(page, server.address);
      await lab(page, 'play');
      await untilEnded(page);
      for (const { name, part, open } of OPENED) {
        await open(page);
        await page.locator(part).waitFor();
        await shot(page, name);
        await page.keyboard.press('Escape');
        await page.locator(part).waitFor({ state: 'hidden' });
      }
      for (const { name, open } of SECTIONS) {
        await open(page);
        await shot(page, name);
      }
    });
  }
} finally {
  await browser.close();
  await server.close();
}

/** The default race, well under way. @param {Page} page */
async function race(page) {
  await page.goto(server.address);
  await until(page, ({ racers }) => racers.every(({ columns }) => columns.step.at(-1) >= 300));
}

/**
 * @param {import('playwright-core').BrowserContextOptions} options
 * @param {(page: Page) => Promise<void>} act
 */
async function on(options, act) {
  const context = await browser.newContext(options);
  await act(await context.newPage());
  await context.close();
}
