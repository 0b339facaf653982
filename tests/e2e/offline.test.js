// After the first visit the site opens and trains without a network.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { lab, openPaused, openSite, small, untilEnded } from './support/page.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site.close());

test('without a network the page opens again and trains', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
    await page.context().setOffline(true);
    await page.reload();
    await page.waitForFunction(() => 'lab' in globalThis);
    await lab(page, 'load', small);
    await lab(page, 'play');
    await untilEnded(page);
    const { racers } = await lab(page, 'results');
    assert.deepEqual(
      racers.map(({ status }) => status),
      ['finished', 'finished', 'finished'],
    );
  }));
