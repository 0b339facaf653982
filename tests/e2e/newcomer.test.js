// The path of somebody who sees the page for the first time: what is raced, who is ahead, SGD broken with one slider, the link given away.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { lab, openSite, until } from './support/page.js';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site.close());

const TEN_SECONDS = 10_000;

/**
 * Whether so much of its height, and all of its width, is in the window without scrolling.
 * @param {Page} page
 * @param {import('playwright-core').Locator} part
 * @param {number} share
 */
async function assertInSight(page, part, share = 1) {
  const box = await part.boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  assert.ok(
    box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + share * box.height <= height,
    JSON.stringify({ part: await part.textContent(), ...box }),
  );
}

for (const [name, options] of /** @type {const} */ ([
  ['with a mouse', { viewport: { width: 1280, height: 800 } }],
  ['with a finger', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
])) {
  test(`a newcomer sees what is raced and who is ahead, breaks SGD with one slider and gives the link away, ${name}`, () =>
    site.visit(
      async (page) => {
        const finger = 'hasTouch' in options;
        const press = (/** @type {import('playwright-core').Locator} */ part) => (finger ? part.tap() : part.click());
        await page.goto(site.address);

        const lead = page.locator('.verdict .lead', {
          hasText: /After \d+ steps (SGD|Adam|Implicit) leads with training loss [\d.]+,/,
        });
        await lead.waitFor({ timeout: TEN_SECONDS });
        for (const words of ['Optimizers race on MNIST', 'Loss']) await assertInSight(page, page.getByText(words).first());
        await assertInSight(page, lead);
        await assertInSight(page, page.locator('.stage canvas').first(), finger ? 0.8 : 1);

        const slider = page.getByRole('slider', { name: 'SGD: learning rate, slider' });
        await slider.scrollIntoViewIfNeeded();
        const box = await slider.boundingBox();
        assert.ok(box);
        if (finger) {
          await page.touchscreen.tap(box.x + box.width - 4, box.y + box.height / 2);
        } else {
          await page.mouse.move(box.x + box.width * 0.7, box.y + box.height / 2);
          await page.mouse.down();
          await page.mouse.move(box.x + box.width - 4, box.y + box.height / 2, { steps: 8 });
          await page.mouse.up();
        }
        await until(page, ({ document: { racers } }) => Math.max(...Object.values(racers[0].learning_rate_from ?? { 0: 0 })) >= 500);
        await until(page, ({ racers: [sgd] }) => !(sgd.columns.train_loss.at(-1) < 2.3)); // worse than guessing
        const { racers } = await lab(page, 'results');
        assert.ok(racers[2].columns.train_loss.at(-1) < 0.5, 'the implicit method goes on');

        await page.evaluate(() => scrollTo(0, 0));
        await press(page.getByRole('button', { name: 'Share', exact: true }));
        const link = await page.getByLabel('Link', { exact: true }).inputValue();
        await press(page.getByRole('button', { name: 'Copy link', exact: true }));
        await page.getByText('Copied', { exact: true }).waitFor();
        const document = await lab(page, 'document');

        await page.goto('about:blank');
        await page.goto(link);
        await until(page, ({ racers }) => racers.length === 3 && racers.every(({ columns }) => columns.step?.at(-1) > 0));
        assert.deepEqual(await lab(page, 'document'), document);
        await until(page, ({ racers: [sgd] }) => !(sgd.columns.train_loss.at(-1) < 2.3)); // who opens it sees SGD break at the same step
      },
      { ...options, permissions: ['clipboard-read', 'clipboard-write'] },
    ));
}
