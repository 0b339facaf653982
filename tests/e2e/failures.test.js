// What goes wrong: the visitor gets one sentence, and what can go on goes on.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { lab, openPaused, openSite, small, until, untilStatuses } from './support/page.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site.close());

const steps = ({ racers }) => racers.map(({ columns }) => columns.step.at(-1));

/**
 * A visit without the service worker, which would give what it keeps in place of what the server gives.
 * @param {Parameters<typeof site.visit>[0]} act
 * @param {Parameters<typeof site.visit>[1]} [options]
 */
const visit = (act, options) => site.visit(act, { serviceWorkers: 'block', ...options });

/** Resolves when all racers have made a step. */
const untilRaced = (page) => until(page, ({ racers }) => racers.length > 0 && racers.every(({ columns }) => columns.step?.at(-1) > 0));

/** Has the server give something else for the addresses that match. */
const instead = (page, pattern, answer) => page.context().route(pattern, answer);

test('images that the server does not have are named, and can be tried again', () =>
  visit(
    async (page) => {
      await instead(page, /train-images/, (route) => route.fulfill({ status: 404 }));
      await page.goto(site.address);
      await page
        .getByRole('alert')
        .getByText(/The server does not have the training images \(train-images.*status 404/)
        .waitFor();
      await page.context().unroute(/train-images/);
      await page.getByRole('button', { name: 'Try again' }).click();
      await untilRaced(page);
      assert.equal(await page.getByRole('button', { name: 'Try again' }).count(), 0);
    },
    { expectErrors: true },
  ));

test('a server that has .gz files unpacked by the browser serves the page just as well', async () => {
  const other = await openSite({ unpacks: true });
  try {
    await other.visit(async (page) => {
      const sent = page.waitForResponse(/train-images/);
      await page.goto(other.address);
      assert.equal((await (await sent).allHeaders())['content-encoding'], 'gzip');
      await untilRaced(page);
    });
  } finally {
    await other.close();
  }
});

test('where what draws the charts does not come, one sentence says so, and the racers race', () =>
  visit(
    async (page) => {
      await instead(page, /uPlot/, (route) => route.abort());
      await page.goto(site.address);
      await untilRaced(page);
      const told = page.getByRole('alert').getByText('What draws the charts could not be loaded; load the page again.');
      await told.waitFor();
      assert.equal(await told.count(), 1);
    },
    { expectErrors: true },
  ));

test('a tour that does not come is told in one sentence', () =>
  visit(
    async (page) => {
      await instead(page, /tour-card/, (route) => route.abort());
      await openPaused(page, site.address);
      await page.getByRole('button', { name: 'Tour', exact: true }).click();
      await page.getByRole('alert').getByText('The tour could not be loaded; load the page again.').waitFor();
    },
    { expectErrors: true },
  ));

test('a download that is cut short is told', () =>
  visit(async (page) => {
    await instead(page, /test-images/, async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      await route.fulfill({ body: body.subarray(0, body.length / 2) });
    });
    await page.goto(site.address);
    await page
      .getByRole('alert')
      .getByText(/The download of the test images .* is damaged or cut short/)
      .waitFor();
  }));

test('what is no data set is refused by the core in its own sentence', () =>
  visit(async (page) => {
    await instead(page, /train-labels/, (route) => route.fulfill({ body: '<!doctype html><p>Not found</p>' }));
    await page.goto(site.address);
    await page.locator('.stage').getByRole('alert').waitFor();
    const { racers } = await lab(page, 'results');
    assert.deepEqual(
      racers.map(({ status }) => status),
      ['failed', 'failed', 'failed'],
    );
    assert.match(racers[0].message, /label/);
  }));

test('the full set is loaded only when it is asked for, and its absence is told', () =>
  visit(
    async (page) => {
      const asked = [];
      page.on('request', (request) => asked.push(request.url()));
      await instead(page, /mnist-full/, (route) => route.fulfill({ status: 404 }));
      await openPaused(page, site.address);
      assert.ok(asked.every((url) => !url.includes('mnist-full')));
      await page.getByRole('combobox', { name: 'Data' }).selectOption('mnist-full');
      await page
        .getByRole('alert')
        .getByText(/The server does not have the .* choose another data set/)
        .waitFor();
      assert.ok(asked.some((url) => url.includes('data/mnist-full/train-images.idx.gz')));
      await page.getByRole('combobox', { name: 'Data' }).selectOption('mnist');
      await until(page, ({ racers }) => racers.every(({ columns }) => columns.step?.length > 0));
    },
    { expectErrors: true },
  ));

for (const [what, code] of [
  ['without WebAssembly SIMD', 'WebAssembly.validate = () => false;'],
  ['without WebAssembly', 'delete globalThis.WebAssembly;'],
]) {
  test(`a browser ${what} is told what is missing, in one sentence`, () =>
    visit(async (page) => {
      await instead(page, /assets\/worker-.*\.js/, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${code}\n${await response.text()}` });
      });
      await page.goto(site.address);
      await page
        .getByRole('alert')
        .getByText('This browser has no WebAssembly SIMD, which the training needs; a current Chrome, Edge, Firefox or Safari has it.')
        .waitFor();
    }));
}

test('a module that cannot be loaded is told', () =>
  visit(
    async (page) => {
      await instead(page, /\.wasm$/, (route) => route.fulfill({ status: 404 }));
      await page.goto(site.address);
      await page.locator('.broken').waitFor();
    },
    { expectErrors: true },
  ));

test('a worker that does not start is told, and the console does not wait for it', () =>
  visit(
    async (page) => {
      await instead(page, /assets\/worker-.*\.js/, (route) => route.fulfill({ status: 404 }));
      await page.goto(site.address);
      await page.getByRole('alert').getByText('The training engine could not be started.').waitFor();
      await assert.rejects(lab(page, 'load', {}), /could not be started/);
    },
    { expectErrors: true },
  ));

test('a racer whose worker is killed silently is told so, the others go on, and a button brings it back alone', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, { ...small, epochs: 100000 });
    await lab(page, 'play');
    await page
      .workers()
      .at(-1)
      .evaluate(() => globalThis.close()); // the first worker answers questions, the last one races
    await until(page, ({ racers }) => racers.filter(({ status }) => status === 'failed').length === 1);
    const results = await lab(page, 'results');
    const failed = results.racers.findIndex(({ status }) => status === 'failed');
    assert.equal(results.racers[failed].message, 'The worker of this racer stopped unexpectedly; reset starts it anew.');
    await page.getByRole('article').nth(failed).getByText('The worker of this racer stopped unexpectedly').waitFor();
    await until(
      page,
      ({ racers }, was) => racers.every(({ columns }, index) => index === was.failed || columns.step.at(-1) > was.steps[index]),
      {
        failed,
        steps: steps(results),
      },
    );
    const before = steps(await lab(page, 'results'));
    await page.getByRole('button', { name: 'Start it anew' }).press('Enter');
    assert.match(String(await page.locator(':focus').getAttribute('aria-label')), /: learning rate, slider$/);
    await until(
      page,
      ({ racers }, was) =>
        racers.every(
          ({ status, columns }, index) => status === 'running' && columns.step.at(-1) > (index === was.failed ? 0 : was.steps[index]),
        ),
      { failed, steps: before },
    );
    await page.getByRole('button', { name: 'Reset' }).click();
    await untilStatuses(page, ['ready', 'ready', 'ready']);
  }));
