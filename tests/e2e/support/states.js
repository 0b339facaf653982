// The states of the page that a visitor can bring about: what opens each, and which part of the page it is. For axe-core and for pictures.

import { until } from './page.js';

/** @typedef {import('playwright-core').Page} Page */
/**
 * @typedef {object} State
 * @property {string} name
 * @property {string} part  a selector of what shows it; resolves to one element when it is open
 * @property {(page: Page) => Promise<unknown>} open
 */

const click = (/** @type {Page} */ page, /** @type {string} */ name) => page.getByRole('button', { name, exact: true }).click();

/** Brings a section near, which loads it, and waits for what is in it. */
const near =
  (/** @type {string} */ section, inside = section) =>
  async (/** @type {Page} */ page) => {
    await page.locator(section).evaluate((element) => element.scrollIntoView());
    await page.locator(inside).first().waitFor();
    await page.locator(section).evaluate((element) => element.scrollIntoView());
  };

/** What stands above the page, or in a dialog. Escape closes it. @type {State[]} */
export const OPENED = [
  { name: 'edit', part: 'racer-editor dialog', open: (page) => click(page, 'Edit Implicit') },
  { name: 'add', part: 'racer-editor dialog', open: (page) => click(page, 'Add a racer') },
  { name: 'racer-menu', part: 'card-menu [role=menu]', open: (page) => click(page, 'More for Adam') },
  { name: 'more-settings', part: 'settings-dialog dialog', open: (page) => click(page, 'More') },
  { name: 'share', part: 'share-dialog dialog', open: (page) => click(page, 'Share') },
  { name: 'visit', part: 'visit-dialog dialog', open: (page) => click(page, 'This visit') },
  { name: 'shortcuts', part: 'shortcuts-help dialog', open: (page) => click(page, 'Keyboard shortcuts') },
];

/** What lies below the race, and what the race's own parts can show. @type {State[]} */
export const SECTIONS = [
  { name: 'presets', part: 'lab-presets', open: near('lab-presets') },
  { name: 'explanation', part: 'lab-explanation', open: near('lab-explanation') },
  { name: 'digits', part: 'digits-section', open: near('digits-section', '.confusion td button') },
  { name: 'claim', part: 'claim-section', open: near('claim-section', 'claim-section h2') },
  {
    name: 'sweep',
    part: 'claim-live-sweep',
    open: async (page) => {
      const sweep = page.locator('claim-live-sweep');
      await sweep.getByRole('textbox', { name: 'Learning rates', exact: true }).fill('3');
      await page.keyboard.press('Enter');
      await sweep.getByRole('button', { name: 'Sweep' }).click();
      await sweep.getByText(/12 of 12 runs/).waitFor();
      await sweep.evaluate((element) => element.scrollIntoView());
    },
  },
  {
    name: 'table',
    part: 'chart-panel',
    open: async (page) => {
      await page.evaluate(() => scrollTo(0, 0));
      await page.getByRole('radio', { name: 'Table' }).check();
      await page.locator('chart-table table').waitFor();
    },
  },
  {
    name: 'preset',
    part: 'preset-story',
    open: async (page) => {
      await page.getByRole('button', { name: 'A step too large' }).click();
      await until(page, ({ racers }) => racers.every(({ columns }) => columns.step?.at(-1) > 0));
      await page.getByRole('region', { name: 'Experiment: A step too large' }).waitFor();
    },
  },
];

/**
 * The page inside another.
 * @param {Page} page
 * @param {string} address  of the site
 */
export async function openEmbedded(page, address) {
  await page.goto('about:blank');
  await page.goto(`${address}#embed=1`);
  await until(page, ({ racers }) => racers.length > 0 && racers.every(({ columns }) => columns.step?.at(-1) > 0));
}
