// The installed Chromium, driven by Playwright.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** The folder in which the builds lie. */
export const BUILD = process.env.IGD_BUILD ?? fileURLToPath(new URL('../../../build', import.meta.url));

const candidates = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/**
 * @param {{args?: string[]}} [more]
 * @returns {Promise<import('playwright-core').Browser>}
 */
export function launchBrowser({ args = [] } = {}) {
  const executablePath = candidates.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('No Chromium found; set CHROME_PATH to one.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...args,
    ],
  });
}
