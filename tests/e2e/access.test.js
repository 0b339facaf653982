// For everyone: axe-core finds nothing, in any state; nothing jumps; the phone's width is enough.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { presets } from '../../web/presets/presets.js';
import { assertAccessible } from './support/accessible.js';
import { lab, openPaused, openSite, small, until, untilEnded, untilShown } from './support/page.js';
import { openEmbedded, OPENED, SECTIONS } from './support/states.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site.close());

/** How far below the window what comes later is fetched, in pixels. */
const NEAR = 800;
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const looks = /** @type {const} */ ([
  ['in light', { colorScheme: 'light' }],
  ['on a phone in dark', { ...phone, colorScheme: 'dark' }],
]);

for (const [name, options] of looks) {
  test(`axe-core finds nothing ${name}: racing, after a divergence, with a notice`, () =>
    site.visit(async (page) => {
      await openPaused(page, site.address, {
        data: { train: 1000, test: 500 },
        racers: [{ method: 'sgd', learning_rate: 1e6 }, { method: 'implicit' }],
      });
      await lab(page, 'play');
      await assertAccessible(page);
      await untilEnded(page);
      await page.getByRole('textbox', { name: 'Batch' }).fill('0');
      await page.keyboard.press('Enter');
      await page.locator('.notice').waitFor();
      await assertAccessible(page);
    }, /** @type {any} */ (options)));
}

for (const [name, options] of looks) {
  test(`axe-core finds nothing ${name} in any dialog or menu`, () =>
    site.visit(async (page) => {
      await openPaused(page, site.address);
      await lab(page, 'step', 5);
      for (const { part, open } of OPENED) {
        await open(page);
        await page.locator(part).waitFor();
        await assertAccessible(page, part);
        await page.keyboard.press('Escape');
        await page.locator(part).waitFor({ state: 'hidden' });
      }
    }, /** @type {any} */ (options)));

  test(`axe-core finds nothing ${name} in the sections below, in a sweep, in the table, in a preset, and inside another page`, () =>
    site.visit(async (page) => {
      await openPaused(page, site.address, { data: { train: 500, test: 100 }, batch: 100 });
      await lab(page, 'step', 5);
      for (const { name, part, open } of SECTIONS) {
        if (name === 'digits') continue; // their own tests ask
        await open(page);
        await assertAccessible(page, part);
      }
      await openEmbedded(page, site.address);
      await assertAccessible(page);
    }, /** @type {any} */ (options)));
}

/** The racers of "One learning rate for all". */
const ANY_RATE = [0.01, 1, 100, 1000].map((rate) => `implicit,learning_rate:${rate},control:adaptive`).join(';');

for (const [name, options] of [
  ['on a phone', phone],
  ['at 200 % zoom', { viewport: { width: 640, height: 400 } }],
]) {
  test(`nothing moves while racers with long names race and diverge ${name}`, () =>
    site.visit(async (page) => {
      await watchShifts(page);
      for (const racers of [
        'sgd,learning_rate:1000;sgd,learning_rate:1000000;adam;implicit,learning_rate:10;implicit,learning_rate:100',
        ANY_RATE,
      ]) {
        await page.goto('about:blank');
        await page.goto(`${site.address}#data.train=1000&data.test=500&epochs=4&racers=${racers}`);
        await untilEnded(page);
        assert.deepEqual(await shiftsOf(page), []);
      }
    }, /** @type {any} */ (options)));
}

/** A visitor's own typeface may be narrower or wider than the one here: the room between its letters, in em. */
const TYPEFACES = /** @type {const} */ ([
  ['narrow', -0.02],
  ['wide', 0.04],
]);

for (const [name, options] of [
  ['on a screen of 1280 by 800', {}],
  ['in a window of 1100 by 800', { viewport: { width: 1100, height: 800 } }],
  ['on a phone', phone],
]) {
  for (const [typeface, spacing] of TYPEFACES) {
    test(`nothing moves while the page loads and races past the finish line ${name} in a ${typeface} typeface`, () =>
      site.visit(async (page) => {
        await watchShifts(page);
        await setSpacing(page, spacing);
        await page.goto(`${site.address}#finish=test_accuracy:0.5&data.train=1000&data.test=500`);
        await untilEnded(page);
        await page.locator('.finish-order b').nth(2).waitFor();
        assert.deepEqual(await shiftsOf(page), []);
      }, /** @type {any} */ (options)));
  }

  test(`nothing moves but what a click moves ${name}: hidden curves, axes, speed, dialogs, presets, table`, () =>
    site.visit(async (page) => {
      await watchShifts(page);
      await openPaused(page, site.address);
      await lab(page, 'play');
      await page.locator('.legend-item').first().click();
      for (let presses = 0; presses < 2; presses++) await page.getByRole('combobox', { name: 'Horizontal axis' }).press('ArrowDown');
      await page.getByRole('combobox', { name: 'Speed' }).selectOption('50 steps/s');
      await untilEnded(page);
      for (const { part, open } of OPENED) {
        await open(page);
        await page.locator(part).waitFor();
        await page.keyboard.press('Escape');
        await page.locator(part).waitFor({ state: 'hidden' });
      }
      await page.getByRole('combobox', { name: 'Speed' }).selectOption('full speed');
      for (const name of ['preset', 'table']) {
        // Where the machine is slow a click moves what it does later than the half second for which the browser excuses it.
        const { length } = await shiftsOf(page);
        await SECTIONS.find((section) => section.name === name)?.open(page);
        await untilShown(page);
        await page.evaluate((length) => /** @type {any} */ (globalThis).shifts.splice(length), length);
      }
      await untilEnded(page);
      const unasked = (await shiftsOf(page)).filter(({ asked }) => !asked);
      assert.deepEqual(unasked, []);
    }, /** @type {any} */ (options)));
}

for (const [screen, options] of [
  ['on a phone', phone],
  ['on a screen of 1280 by 800', {}],
  ['on a screen of 1920 by 1080', { viewport: { width: 1920, height: 1080 } }],
]) {
  for (const [typeface, spacing] of TYPEFACES) {
    test(`nothing moves while one scrolls through the whole page, the racers race and the instruments are late ${screen} in a ${typeface} typeface`, () =>
      site.visit(async (page) => {
        await watchShifts(page);
        await watchNumbers(page);
        await setSpacing(page, spacing);
        await holdInstruments(page);
        await page.goto(`${site.address}#data.train=2000&data.test=500&epochs=1000`);
        await until(page, ({ racers }) => racers.length > 0 && racers.every(({ columns }) => columns.step?.at(-1) > 150));
        const { length } = await shiftsOf(page); // of the first seconds, which other tests are about
        // What an instrument at the window's lower edge asks is answered half a screen further up, and later.
        for (let left = Infinity; left > 1;) {
          await page.evaluate(() => /** @type {any} */ (globalThis).instruments.hold());
          await scrollByHalf(page);
          left = await scrollByHalf(page);
          await page.evaluate(() => /** @type {any} */ (globalThis).instruments.release());
          await page.waitForFunction((near) => {
            const isSeen = (/** @type {Element} */ part) => {
              const { top, bottom } = part.getBoundingClientRect();
              return bottom > 0 && top < innerHeight;
            };
            const sections = [...document.querySelectorAll('instruments-section, digits-section, claim-section')];
            return (
              [...document.querySelectorAll('.instrument-cost')].every(
                (cost) => !isSeen(/** @type {Element} */ (cost.parentElement)) || !cost.textContent?.startsWith('Measuring'),
              ) &&
              // What is fetched when it comes near is here before it is reached: who scrolls waits for a slow line, too.
              sections.every((section) => section.getBoundingClientRect().top >= innerHeight + near || section.childElementCount > 0)
            );
          }, NEAR);
        }
        assert.deepEqual((await shiftsOf(page)).slice(length), []);
        assert.deepEqual(await page.evaluate(() => /** @type {any} */ (globalThis).pushed), []);
      }, /** @type {any} */ (options)));
  }
}

/**
 * @param {import('playwright-core').Page} page
 * @returns {Promise<number>} how many pixels the page still goes on below the window
 */
function scrollByHalf(page) {
  return page.evaluate(async () => {
    document.documentElement.style.overflowAnchor = 'none'; // not every browser hides what moves above the window
    scrollBy(0, innerHeight / 2);
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame); // what has come into sight asks
    return document.documentElement.scrollHeight - innerHeight - scrollY;
  });
}

/**
 * @param {import('playwright-core').Page} page
 * @param {number} spacing  between letters, in em
 */
function setSpacing(page, spacing) {
  return page.addInitScript((spacing) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { letter-spacing: ${spacing}em !important }`);
    document.adoptedStyleSheets.push(sheet);
  }, spacing);
}

/**
 * Lets a test keep the answers of the instruments' worker back for a while: `instruments.hold()`, `instruments.release()` in the page.
 * @param {import('playwright-core').Page} page
 */
function holdInstruments(page) {
  return page.addInitScript(() => {
    let gate = Promise.withResolvers();
    gate.resolve(null);
    Object.assign(globalThis, {
      instruments: { hold: () => (gate = Promise.withResolvers()), release: () => gate.resolve(null) },
    });
    const { addEventListener } = Worker.prototype;
    Worker.prototype.addEventListener = function (/** @type {string} */ type, /** @type {any} */ listener, /** @type {any} */ options) {
      const late = async (/** @type {MessageEvent} */ event) => {
        if (event.data?.askId) await gate.promise;
        listener(event);
      };
      addEventListener.call(this, type, type === 'message' ? late : listener, options);
    };
  });
}

/**
 * Keeps every layout shift of the page: how much, what moved, and whether the visitor did something just before.
 * @param {import('playwright-core').Page} page
 */
function watchShifts(page) {
  return page.addInitScript(() => {
    const shifts = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of /** @type {any[]} */ (list.getEntries())) {
        shifts.push({
          by: entry.value,
          asked: entry.hadRecentInput,
          what: entry.sources.map(({ node, previousRect, currentRect }) => {
            const { outerHTML = '' } = node?.nodeType === Node.TEXT_NODE ? node.parentElement : (node ?? {});
            return [outerHTML.slice(0, 200), JSON.stringify(previousRect), JSON.stringify(currentRect)];
          }),
        });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/**
 * Keeps in `pushed` every word that stands in a line behind a number which changes by itself: it moves when the number gets longer, be it
 * long after the test.
 * @param {import('playwright-core').Page} page
 */
function watchNumbers(page) {
  return page.addInitScript(() => {
    const pushed = [];
    Object.assign(globalThis, { pushed });
    const rectsOf = (/** @type {Node} */ node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    };
    new MutationObserver((changes) => {
      for (const { target, oldValue } of changes) {
        const { data, parentElement } = /** @type {Text} */ (target);
        if (data === oldValue || !/\d\d/.test(data)) continue; // the digits are those of a table: one for one is as wide
        const end = rectsOf(target).at(-1);
        let block = parentElement;
        while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
        if (!block) continue;
        const words = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        words.currentNode = target;
        let next;
        do next = words.nextNode();
        while (next && !next.nodeValue?.trim());
        const [begin] = next ? rectsOf(next) : [];
        const isBehind = end && begin && Math.abs(begin.top - end.top) < 4 && begin.left >= end.right - 2;
        if (isBehind) pushed.push([parentElement?.outerHTML.slice(0, 200), oldValue, data, next?.nodeValue]);
      }
    }).observe(document, { characterData: true, characterDataOldValue: true, subtree: true });
  });
}

/** @param {import('playwright-core').Page} page */
function shiftsOf(page) {
  return page.evaluate(() => /** @type {any} */ (globalThis).shifts);
}

test('on a phone a card with a long name is no wider than the chart, and its grip is wide enough for a finger', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address, { ...small, racers: [{ method: 'exponential_euler', learning_rate: 1e6 }, { method: 'sgd' }] });
    await lab(page, 'step', 1);
    const [panel, card, remove, grip] = await page.evaluate(() =>
      ['.race > .panel', '.card', '.card header > button:last-child', '.card .grip'].map((part) => {
        const { right, width } = /** @type {Element} */ (document.querySelector(part)).getBoundingClientRect();
        return { right, width };
      }),
    );
    assert.ok(card.right <= panel.right && remove.right <= card.right, `${panel.right} ${card.right} ${remove.right}`);
    assert.ok(grip.width >= 36, `${grip.width}`);
  }, phone));

test('on a phone what is small beside a mouse is large enough for a finger', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await page.locator('.try').first().waitFor({ state: 'attached' });
    const small = await page.evaluate(() =>
      ['.try', '.logs label', '.legend-item', '.small-charts summary', '.grip'].flatMap((part) =>
        [...document.querySelectorAll(part)].flatMap((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width >= 36 && height >= 36 ? [] : [`${part}: ${width} by ${height}`];
        }),
      ),
    );
    assert.deepEqual(small, []);
  }, phone));

test('on a phone the chart’s horizontal axis has its word, and it and what it belongs to stand in one line', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    const word = await page.getByText('against', { exact: true }).boundingBox();
    const select = await page.getByRole('combobox', { name: 'Horizontal axis' }).boundingBox();
    assert.ok(word && select && word.x + word.width <= select.x && select.y <= word.y && word.y < select.y + select.height);
    const [title, cost] = await page.evaluate(() =>
      ['.strip-title', '.strip-cost'].map((part) => document.querySelector(part)?.getBoundingClientRect().x),
    );
    assert.equal(cost, title, 'what the strip costs begins where the line begins');
  }, phone));

test('a table wider than a phone shows a shadow where it goes on', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    const costs = page.locator('.costs');
    await costs.waitFor({ state: 'attached' });
    const { hidden, shadows } = await costs.evaluate((table) => ({
      hidden: table.scrollWidth - table.clientWidth,
      shadows: getComputedStyle(table).backgroundAttachment,
    }));
    assert.ok(hidden > 0);
    assert.equal(shadows, 'local, local, scroll, scroll');
  }, phone));

test('nothing is cut off at any width from 320 to 1920 pixels, with eight racers of long names neither', () =>
  site.visit(async (page) => {
    const racers = [
      ...[100, 10, 0.1].map((learning_rate) => ({ method: 'sgd', learning_rate })),
      ...[0.1, 0.01].map((learning_rate) => ({ method: 'adam', learning_rate })),
      ...[10, 100].map((learning_rate) => ({ method: 'implicit', learning_rate })),
      { method: 'implicit', learning_rate: 1000, curvature: 'hessian' },
    ];
    await openPaused(page, site.address, { ...small, racers });
    for (const width of [320, 360, 390, 640, 768, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      await untilShown(page);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    }
  }));

test('the title is whole at every width, where fingers need large buttons too', () =>
  site.visit(
    async (page) => {
      await openPaused(page, site.address);
      const title = page.getByRole('heading', { level: 1 });
      for (const width of [320, 359, 360, 640, 641, 720, 721, 800, 801, 980, 981, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        assert.deepEqual([width, await title.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)], [width, 0]);
      }
    },
    { hasTouch: true, isMobile: true },
  ));

test('on a phone and at 200 % zoom the race comes first, then the settings, then what is further down, by Tab too', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await page.locator('lab-explanation').waitFor({ state: 'attached' });
    await page.locator('claim-section').waitFor({ state: 'attached' });
    const order = ['lab-transport', '.panel', '.side', 'settings-bar', 'lab-presets', 'lab-explanation', 'instruments-section', 'digits-section', 'claim-section']; // prettier-ignore
    for (const [width, height] of [
      [390, 844],
      [640, 400],
    ]) {
      await page.setViewportSize({ width, height });
      await page.locator('.race ~ settings-bar').waitFor();
      const found = await page.evaluate((names) => {
        const parts = names.map((name) => /** @type {Element} */ (document.querySelector(name)));
        const top = (/** @type {Element} */ part) => part.getBoundingClientRect().top;
        const follows = (/** @type {Element} */ a, /** @type {Element} */ b) =>
          a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
        const sorted = (/** @type {(a: Element, b: Element) => number} */ order) =>
          parts.toSorted(order).map((part) => names[parts.indexOf(part)]);
        return { seen: sorted((a, b) => top(a) - top(b)), tabbed: sorted(follows) };
      }, order);
      assert.deepEqual(found, { seen: order, tabbed: order }, `${width} by ${height}`);
    }
  }));

test('the first screen of 1280 by 800 shows settings, verdict, chart, legend, transport and the three racers', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    for (const part of ['.settings', '.verdict', '.plot', '.legend', '.finish-line', '.transport', '.card >> nth=2', '.add']) {
      const box = await page.locator(part).boundingBox();
      assert.ok(box && box.y >= 0 && box.y + box.height <= 800, `${part} ends at ${box && box.y + box.height}`);
    }
  }));

test('the first screen shows the stability strip under the text of the experiment that speaks of it', () =>
  site.visit(async (page) => {
    const { link } = presets.find(({ id }) => id === 'edge-of-stability');
    await page.goto(`${site.address}#${link}`);
    await until(page, ({ racers }) => racers.every(({ columns }) => columns.step?.at(-1) >= 5));
    await lab(page, 'pause');
    const ends = await page.evaluate(() => {
      const bottom = (/** @type {string} */ part) => document.querySelector(part)?.getBoundingClientRect().bottom;
      return { top: scrollY, plot: bottom('.plot'), strip: bottom('stability-strip svg') };
    });
    assert.ok(ends.top === 0 && ends.plot > 0 && ends.strip <= 800, JSON.stringify(ends));
    const cut = await page.evaluate(() =>
      Array.from(document.querySelectorAll('.verdict p'), ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
    );
    assert.deepEqual(cut, [0, 0, 0]);
  }));

test('who came to grief is told whole beside the text of an experiment, and what a wide typeface cuts off is whole in the help', () =>
  site.visit(async (page) => {
    const { link } = presets.find(({ id }) => id === 'step-too-large');
    await page.goto(`${site.address}#${link}`);
    await page.waitForFunction(() => 'lab' in globalThis);
    await lab(page, 'reset'); // a rate that is changed under way has been another before
    const rate = page.getByLabel('SGD (learning rate 0.5): learning rate', { exact: true });
    await rate.fill('500');
    await rate.press('Enter');
    await page.locator('.story', { hasText: 'with your changes' }).waitFor();
    await lab(page, 'play');
    await untilEnded(page);
    const fates = page.locator('.verdict .fates', { hasText: /diverged at step .* is worse off than at the start\.$/ });
    await fates.waitFor();
    for (const width of [390, 1200, 1280, 1366, 1399, 1400, 1440, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const cut = await fates.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
      assert.deepEqual([width, cut], [width, 0]);
    }
    await fates.hover();
    assert.equal(await page.locator('.verdict').getAttribute('data-help'), null);
    await page.mouse.move(0, 0);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.verdict { letter-spacing: 0.5em }');
      document.adoptedStyleSheets.push(sheet);
    });
    await fates.hover();
    await page.locator('.help-bubble', { hasText: 'is worse off than at the start.' }).waitFor();
  }));

test('at the finish line every racer is named in whole, whether it arrived or not, and its title is the help', () =>
  site.visit(async (page) => {
    const rates = [1, 0.01, 100].map((learning_rate) => ({ method: 'implicit', learning_rate }));
    const blocks = [['W1', 'b1'], ['W2', 'b2'], 'all'].map((implicit_blocks) => ({ method: 'implicit', implicit_blocks }));
    for (const [racers, names, title] of /** @type {const} */ ([
      [[...rates, { method: 'implicit', learning_rate: 0.001 }], ['η 0.01', 'η 1', 'η 100', 'η 0.001'], 'Implicit (learning rate 100)'],
      [[{ method: 'sgd', learning_rate: 1e-6 }, ...blocks], ['SGD', 'W1, b1', 'W2, b2', 'all'], 'Implicit (implicit blocks: all)'],
    ])) {
      await openPaused(page, `${site.address}#finish=test_accuracy:0.3&data.train=200&data.test=50`, { ...small, racers });
      await lab(page, 'play');
      await untilEnded(page);
      const places = page.locator('.finish-order li');
      await places.filter({ hasText: 'not reached' }).first().waitFor();
      for (const name of names) await page.locator('.finisher').getByText(name, { exact: true }).waitFor();
      await page.locator(`.finish-order li[data-help="${title}"]`).waitFor();
      for (const width of [390, 1024, 1280, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const cut = await places.evaluateAll((all) =>
          all.filter((place) =>
            [place, ...place.children].some(({ scrollWidth, clientWidth }) => clientWidth && scrollWidth > clientWidth),
          ),
        );
        assert.deepEqual([width, cut.length], [width, 0]);
      }
    }
  }));

test('between the words of the horizontal axis and the legend no room is lost', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await page.locator('.stage .u-over').waitFor();
    const [plot, legend] = await page.evaluate(() => {
      const box = (/** @type {string} */ part) => /** @type {Element} */ (document.querySelector(part)).getBoundingClientRect();
      return [box('.stage .u-over').bottom, box('.legend').top];
    });
    assert.ok(legend - plot <= 40, `${legend - plot}`);
  }));
