// Lighthouse on the built site, as a desktop and as a phone.

import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { after, before, test } from 'node:test';
import lighthouse, { desktopConfig } from 'lighthouse';
import { BUILD, launchBrowser } from './support/browser.js';
import { serve } from './support/server.js';

/** The least score, of 100, in each category. */
const LEAST = 95;
/** Performance is measured by the clock of a machine that does other things too: the best of so many rounds counts. */
const ROUNDS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {Awaited<ReturnType<typeof launchBrowser>>} */
let browser;
let port = 0;
before(async () => {
  server = await serve(`${BUILD}/site`, { packs: true });
  port = await freePort();
  browser = await launchBrowser({ args: [`--remote-debugging-port=${port}`] });
});
after(async () => {
  await browser.close();
  await server.close();
});

for (const [name, config] of /** @type {[string, object | undefined][]} */ ([
  ['desktop', desktopConfig],
  ['phone', undefined],
])) {
  test(`Lighthouse gives at least ${LEAST} in every category, as a ${name}`, async () => {
    /** @type {Record<string, number>} */
    const best = {};
    let why = '';
    for (let round = 0; round < ROUNDS && !CATEGORIES.every((id) => best[id] >= LEAST); round++) {
      const result = await lighthouse(server.address, { port, onlyCategories: CATEGORIES, logLevel: 'error' }, config);
      assert.ok(result);
      const { categories, audits } = result.lhr;
      const marks = /** @type {any} */ (audits['user-timings'].details).items.map((/** @type {{name: string}} */ { name }) => name);
      assert.ok(marks.includes('first-chart-point'), 'the page that was measured raced');
      for (const id of CATEGORIES) best[id] = Math.max(best[id] ?? 0, Math.round(100 * (categories[id].score ?? 0)));
      const lost = Object.values(audits).filter(({ score }) => score !== null && score < 0.9);
      why = lost.map(({ id, score, displayValue }) => `${id} ${score} ${displayValue ?? ''}`).join('; ');
    }
    for (const id of CATEGORIES) assert.ok(best[id] >= LEAST, `${id} ${best[id]}: ${why}`);
  });
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}
