// The stability strip: it says where every racer stands against the limits, before, in and after the race, and what measuring takes. How
// often it measures is tested in tests/web; what that costs a race is printed by measure.js.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './support/accessible.js';
import { lab, openPaused, openSite, untilEnded } from './support/page.js';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site.close());

const drawing = (/** @type {Page} */ page) => page.locator('stability-strip').getByRole('img');

test('it says where every racer stands against the limits, before the race and after it, and of how many examples', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, { epochs: 1, data: { train: 5000, test: 500 } });
    const [rates, beyond] = [/SGD: from −?[\d.]+ to [\d.]+, /, 'beyond its limit 2'];
    await drawing(page)
      .and(page.getByLabel(new RegExp(`${rates.source}${beyond}, and below −1.* Adam: .*within the limit`)))
      .waitFor();
    const before = await drawing(page).getAttribute('aria-label');
    await lab(page, 'play');
    await untilEnded(page);
    await page.waitForFunction(
      (label) => document.querySelector('stability-strip [role=img]')?.getAttribute('aria-label') !== label,
      before,
    );
    assert.equal(await page.locator('stability-strip circle.high').count(), 3);
    assert.match(String(await page.locator('.strip-cost').textContent()), /^measuring takes \d+\.\d.% (of the compute|beside the race)$/);
    await page.locator('stability-strip .strip-title').hover();
    await page.locator('.help-bubble').filter({ hasText: 'on 500 training examples' }).waitFor();
    await page.mouse.move(5, 5);
    await assertAccessible(page, 'stability-strip');
  }));

test('of a racer that has diverged stays what it had come to, and one that starts anew is measured anew', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, { epochs: 1, racers: [{ method: 'sgd', learning_rate: 1000 }, { method: 'adam' }] });
    await drawing(page)
      .and(page.getByLabel(/SGD: from .*Adam: from/))
      .waitFor();
    await lab(page, 'play');
    await untilEnded(page);
    await drawing(page)
      .and(page.getByLabel(/SGD: diverged; before that .*, beyond its limit 2\. Adam: from/))
      .waitFor();
    await lab(page, 'reset');
    await drawing(page)
      .and(page.getByLabel(/SGD: from .*beyond its limit 2/))
      .waitFor();
  }));

test('over the steps it draws what it has measured of every racer: on a full batch by itself, else when it is asked to', () =>
  site.visit(async (page) => {
    const lines = page.locator('.strip-history polyline');
    const asked = page.getByRole('button', { name: 'over the steps' });
    const racers = [{ method: 'sgd', learning_rate: 0.5 }, { method: 'adam' }];
    await openPaused(page, site.address, { data: { train: 1000, test: 100 }, epochs: 2, racers });
    assert.equal(await lines.count(), 0);
    await asked.press('Enter');
    assert.equal(await lines.count(), 2);
    await asked.press('Enter');
    assert.equal(await lines.count(), 0);
    await page.reload();
    await openPaused(page, site.address, { data: { train: 500, test: 100 }, batch: 'full', epochs: 30, racers });
    await page.getByRole('img', { name: /SGD: from [\d.]+ at step 0 to / }).waitFor();
    await lab(page, 'play');
    await untilEnded(page);
    const said = /SGD: from [\d.]+ at step \d+ to [\d.]+ at step 30, at most [\d.]+ at step \d+\. Adam: from /;
    await page.getByRole('img', { name: said }).waitFor();
    const points = (await lines.first().getAttribute('points'))?.split(' ').map((pair) => pair.split(',').map(Number)) ?? [];
    assert.ok(points.length >= 2 && points.flat().every(Number.isFinite), String(points));
    assert.ok(points.every(([x], i) => i === 0 || x > points[i - 1][0]));
    await assertAccessible(page, 'stability-strip');
  }));
