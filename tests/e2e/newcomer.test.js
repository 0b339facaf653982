// The path of somebody who sees the page for the first time: what is raced, who is ahead, SGD broken with one slider, the link given away.
//
// What stood in the way when it was walked, at 1280 and at 390 pixels, and what was done:
// - Who is ahead was to be read off the curves, and the lower curve is the better one: a sentence above the chart names the leader, by how
//   much, and what that cost.
// - On a phone the settings of the experiment came before the race: now its buttons come first, then that sentence and the chart, and the
//   settings after the race.
// - The data were called "10,000 + 2,000" whatever raced, and a link to another experiment first spoke of three optimizers on MNIST at
//   learning rate 10: the numbers are those that race, and the page says nothing of an experiment that it does not know yet.
// - A moved slider started the racer anew, so that a curve that breaks was never seen: the racer goes on with the new learning rate, the
//   chart marks where it breaks, and whoever opens the link sees it break at the same step.
// - To undo the slider's move led back to the usual race, whose story came up and pushed the chart down: its card alone begins it.
// - Whether the link was copied was said below what a phone shows of the dialog: the button itself says "Copied".
// - On a phone slider and chart are not seen together: the card with the slider says that the racer has diverged and how its loss stands.

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
        await until(page, ({ document: { racers } }) => {
          const { learning_rate, learning_rate_from } = racers[0]; // the latter while it is under way
          return Math.max(learning_rate, ...Object.values(learning_rate_from ?? {})) >= 500;
        });
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
        await page.waitForFunction(() => 'lab' in globalThis);
        await until(page, ({ racers }) => racers.length === 3 && racers.every(({ columns }) => columns.step?.at(-1) > 0));
        assert.deepEqual(await lab(page, 'document'), document);
        await until(page, ({ racers: [sgd] }) => !(sgd.columns.train_loss.at(-1) < 2.3)); // who opens it sees SGD break at the same step
      },
      { ...options, permissions: ['clipboard-read', 'clipboard-write'] },
    ));
}
