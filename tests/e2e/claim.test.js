// The original's claim: its settings again, the sweeps, a sweep of one's own, and its report.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { REPORT_POINTS } from '../../web/claim/report-points.js';
import { lab, openClaim, openSite } from './support/page.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site.close());

test('a published setting is shown with its published values, and runs here with one click', () =>
  site.visit(async (page) => {
    await openClaim(page, site.address);
    await page.getByLabel('Published setting').selectOption({ label: 'Ionosphere, 0.2' });
    const gd = page.locator('claim-reproduction tr', { has: page.getByRole('rowheader', { name: 'GD', exact: true }) });
    await gd.waitFor();
    assert.match(await gd.innerText(), /0\.32\s+0\.29/);
    await page.getByRole('button', { name: 'Run corrected' }).click();
    await page.waitForFunction(async () => {
      const { document, racers } = await /** @type {any} */ (globalThis).lab.results();
      return document.data.set === 'ionosphere' && racers.length === 8 && racers.some(({ columns }) => columns.step.at(-1) > 0);
    });
    await lab(page, 'pause');
  }));

test('the answer’s table has a cell for every sweep and way of counting, told in words as well as by colour', () =>
  site.visit(async (page) => {
    await openClaim(page, site.address);
    const rows = page.getByRole('region', { name: 'Who leads each sweep' }).locator('tbody tr');
    assert.equal(await rows.count(), 8);
    const cells = await rows.locator('td').evaluateAll((all) => all.map((cell) => ({ words: cell.textContent?.trim() ?? '', color: getComputedStyle(cell).backgroundColor }))); // prettier-ignore
    assert.equal(cells.length, 24);
    for (const { words, color } of cells) {
      assert.match(words, /\d\u00a0% (ahead of .|behind$)/);
      const { color: other } = cells.find((cell) => cell.words.includes('behind') !== words.includes('behind')) ?? {};
      assert.notEqual(color, other);
    }
  }));

test('charts beside each other are read at the same place, by mouse and by keyboard', () =>
  site.visit(async (page) => {
    await openClaim(page, site.address);
    const charts = page.locator('claim-reproduction u-curve-chart svg[role=slider]');
    await charts.first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const words = await charts.evaluateAll((all) => all.map((chart) => chart.getAttribute('aria-valuetext') ?? ''));
    assert.equal(words.length, 2);
    for (const said of words) assert.match(said, /^at 1: SGD 0\.\d+/);
    await charts.nth(1).hover({ position: { x: 200, y: 100 } });
    const at = await page.locator('claim-reproduction .u-curve-at').allInnerTexts();
    assert.equal(at[0], at[1]);
    assert.match(at[0], /^at \d+$/);
  }));

test('where methods diverge is shown for every curve at sight, and one is brought out from the keyboard', () =>
  site.visit(async (page) => {
    await openClaim(page, site.address);
    const chart = page.locator('claim-u-curves u-curve-chart').first();
    await chart.locator('.lane').first().waitFor({ state: 'attached' });
    const lanes = await chart.locator('g:has(> .lane)').evaluateAll((all) => all.map((lane) => lane.getAttribute('class')));
    assert.ok(lanes.length >= 6 && new Set(lanes).size === lanes.length, lanes.join());
    assert.equal(await chart.locator('.diverged.alone').count(), 0);
    await page.locator('claim-u-curves').getByRole('button', { name: 'Clipped SGD' }).press('Enter');
    await chart.locator('.diverged.alone').first().waitFor({ state: 'attached' });
    await chart.locator('svg[role=slider]').press('End');
    assert.match((await chart.locator('svg[role=slider]').getAttribute('aria-valuetext')) ?? '', /Clipped SGD [\d,.]+, 1 of 5 diverged/);
  }));

test('every chart has titles of both axes, and those of the sweeps show the loss that ranks, or the other, with a legend', () =>
  site.visit(async (page) => {
    await openClaim(page, site.address);
    const titles = async (/** @type {string} */ part) => [...new Set(await page.locator(`${part} u-curve-chart`).evaluateAll((all) => all.map((chart) => [...chart.querySelectorAll('.axis')].map((title) => title.textContent).join(', '))))]; // prettier-ignore
    await page.locator('claim-u-curves .axis').first().waitFor({ state: 'attached' });
    assert.deepEqual(await titles('claim-u-curves'), ['validation loss, learning rate']);
    assert.deepEqual(await titles('claim-reproduction'), ['training loss, epochs']);
    assert.match((await titles('claim-live-sweep'))[0], /^training loss after 100 steps, learning rate$/);
    const lines = () => page.locator('claim-u-curves .median').evaluateAll((all) => all.map((line) => line.getAttribute('points')).join());
    const ranked = await lines();
    await page.locator('claim-u-curves').getByRole('radio', { name: 'training loss' }).check();
    assert.deepEqual(await titles('claim-u-curves'), ['training loss, learning rate']);
    assert.notEqual(await lines(), ranked);
    const legend = page.locator('claim-u-curves').getByRole('list', { name: 'Methods in the charts' }).getByRole('listitem');
    assert.equal(await legend.count(), 9);
    await page
      .locator('claim-u-curves')
      .getByText('What ranks the methods, here and in the answer, is the loss on 2,000 validation images')
      .waitFor();
    const clear = await page.locator('claim-section u-curve-chart svg').evaluateAll((all) =>
      all.every((chart) => {
        const [title] = chart.querySelectorAll('.axis');
        const ticks = [...chart.querySelectorAll('text[text-anchor=end]')];
        return ticks.length > 1 && ticks.every((tick) => tick.getBoundingClientRect().left >= title.getBoundingClientRect().right);
      }),
    );
    assert.ok(clear, 'no number lies on the title of its axis');
  }));

test('the names in the legend are large enough for a finger', () =>
  site.visit(
    async (page) => {
      await openClaim(page, site.address);
      const names = page.locator('claim-u-curves .claim-legend button');
      await names.first().waitFor();
      const heights = await names.evaluateAll((all) => all.map((name) => name.getBoundingClientRect().height));
      assert.equal(heights.length, 9);
      assert.ok(Math.min(...heights) >= 44, heights.join());
    },
    { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  ));

test('no two methods of a chart share colour and dash, and the ninth has a mark of its own', () =>
  site.visit(async (page) => {
    await openClaim(page, site.address);
    const rows = page.locator('claim-u-curves tbody svg.swatch');
    await rows.first().waitFor();
    const styles = await rows.evaluateAll((all) => all.map((swatch) => getComputedStyle(swatch).color));
    assert.equal(styles.length, 9);
    assert.equal(new Set(styles).size, 9);
    assert.ok((await page.locator('claim-u-curves .median ~ .ring').count()) > 0);
  }));

test('a method looks the same in the race, in every chart and beside its name', () =>
  site.visit(async (page) => {
    await openClaim(page, site.address, { racers: ['sgd', 'adam', 'implicit'].map((method) => ({ method })) });
    await page.locator('claim-live-sweep .live-sweep-methods svg.swatch').first().waitFor();
    const named = page.locator(':is(chart-panel, claim-section) :has(> svg.swatch)').filter({ hasText: /./ });
    const looks = await named.evaluateAll((all) =>
      all.map((one) => {
        const [swatch, line, ring] = ['svg', 'line', '.ring'].map((part) => one.querySelector(part));
        const words = (one.querySelector('.name') ?? one).textContent ?? '';
        const name = words.trim().replace(/^Implicit, fixed$/, 'Implicit'); // as the race calls it
        return {
          name,
          look: `${getComputedStyle(/** @type {Element} */ (swatch)).color} ${line?.getAttribute('stroke-dasharray')} ${Boolean(ring)}`,
        };
      }),
    );
    const names = [...new Set(looks.map(({ name }) => name))];
    assert.ok(names.length >= 11, names.join());
    for (const one of names) {
      const own = looks.filter(({ name }) => name === one);
      assert.equal(new Set(own.map(({ look }) => look)).size, 1, JSON.stringify(own));
      if (['SGD', 'Adam', 'Implicit'].includes(one)) assert.ok(own.length >= 4, one);
    }
    assert.equal(new Set(looks.map(({ look }) => look)).size, names.length);
  }));

test('every run that the report’s points offer is a document that the core accepts and races', () =>
  site.visit(async (page) => {
    await openClaim(page, site.address);
    for (const { document, says } of REPORT_POINTS) {
      await lab(page, 'load', document);
      assert.equal((await lab(page, 'results')).racers.length, /** @type {any} */ (document).racers.length, says);
    }
    assert.equal(await page.locator('.report-points q').count(), 0, 'our words are not set as a quotation');
    await page.getByRole('button', { name: 'Run: SGD and implicit, learning rate 10' }).click();
    await page.waitForFunction(async () => (await /** @type {any} */ (globalThis).lab.results()).document.data.pixels === 'unit');
    await lab(page, 'pause');
  }));

test('a small sweep runs on all cores, shows its progress, and ends with what it found', () =>
  site.visit(async (page) => {
    await openClaim(page, site.address, { data: { train: 500, test: 100 }, batch: 100 });
    const sweep = page.locator('claim-live-sweep');
    const room = () => sweep.locator('.live-sweep-findings').evaluate((findings) => findings.getBoundingClientRect().height);
    assert.equal(await room(), 0, 'no blank room before a sweep');
    await sweep.getByRole('textbox', { name: 'Learning rates', exact: true }).fill('3');
    await sweep.getByRole('textbox', { name: 'Learning rates', exact: true }).press('Enter');
    await sweep.getByRole('button', { name: 'Sweep' }).click();
    await sweep.getByText(/12 of 12 runs/).waitFor();
    await sweep
      .getByRole('status')
      .filter({ hasText: /SGD .* octaves/ })
      .waitFor();
    assert.ok((await room()) > 60);
    await sweep.locator('.median').first().waitFor({ state: 'attached' });
  }));

test('a sweep that is cancelled stops, and keeps what it has', () =>
  site.visit(async (page) => {
    await openClaim(page, site.address, { data: { train: 2000, test: 100 } });
    const sweep = page.locator('claim-live-sweep');
    await sweep.getByRole('button', { name: 'Sweep' }).click();
    await sweep.getByText(/^[1-9]\d* of 52 runs/).waitFor();
    await sweep.getByRole('button', { name: 'Cancel' }).click();
    await sweep.getByRole('button', { name: 'Sweep' }).waitFor();
    const done = await sweep.getByText(/\d+ of 52 runs/).innerText();
    await lab(page, 'step', 3); // as long as this takes, other runs would have ended
    assert.equal(await sweep.getByText(/\d+ of 52 runs/).innerText(), done);
  }));
