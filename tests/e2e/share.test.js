// What the visitor keeps and gives away: experiments to try, links, undo, the visit, files. By keyboard where that is the harder way.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { presets } from '../../web/presets/presets.js';
import { encodeLink } from '../../web/state/link.js';
import { randomDocument } from '../web/random-document.js';
import { randomNumbers } from '../web/random.js';
import { assertAccessible } from './support/accessible.js';
import { assertNothingMoved, lab, openPaused, openSite, small, until, untilEnded, untilShown, watchShifts } from './support/page.js';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => (site = await openSite()));
after(() => site.close());

const untilBatch = (page, batch) => until(page, ({ document }, wanted) => document.batch === wanted, batch);
const hashOf = (page) => new URL(page.url()).hash.slice(1);
const button = (page, name) => page.getByRole('button', { name, exact: true });
const setBatch = async (page, batch) => {
  await page.getByRole('textbox', { name: 'Batch' }).fill(String(batch));
  await page.keyboard.press('Enter');
  await untilBatch(page, batch);
};
const file = (name, content) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});
/** Lets files go over the page, as they come from outside. */
const drop = (page, { name, buffer }) =>
  page.evaluate(
    ([name, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([String(text)], String(name)));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    },
    /** @type {const} */ ([name, String(buffer)]),
  );
const give = (page, ...files) => page.locator('lab-tools input[type=file]').setInputFiles(files);

test('an experiment to try races in its view, is marked, and keeps its text while settings change', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    const { title, question, link } = presets.find(({ id }) => id === 'ionosphere');
    const card = page.getByRole('button', { name: title });
    await card.press('Enter');
    await until(
      page,
      ({ document, racers }) => document.data.set === 'ionosphere' && racers.every(({ columns }) => columns.step.at(-1) > 0),
    );
    assert.equal(hashOf(page), link);
    assert.equal(await card.getAttribute('aria-current'), 'true');
    const story = page.getByRole('region', { name: `Experiment: ${title}` });
    await story.getByText(question).waitFor();
    assert.ok(await story.evaluate((element) => element.getBoundingClientRect().top < innerHeight), 'the question is in sight');
    assert.equal(await page.getByLabel('Horizontal axis').inputValue(), 'gradients');

    await page.getByRole('textbox', { name: 'Random seed' }).fill('7');
    await page.keyboard.press('Enter');
    await story.getByText('with your changes').waitFor();
    assert.equal(await card.getAttribute('aria-current'), 'false');
    await story.getByRole('button', { name: 'As it was' }).click();
    await until(page, ({ document }) => document.seed === 1);
    await story.getByText('with your changes').waitFor({ state: 'detached' });
    await story.getByRole('button', { name: 'Close this experiment’s text' }).press('Enter');
    await story.waitFor({ state: 'detached' });
  }));

test('a link to an experiment to try opens with its text, and nothing moves', () =>
  site.visit(async (page) => {
    await watchShifts(page, { opened: false });
    const { title, link } = presets.find(({ id }) => id === 'ionosphere');
    await page.goto(`${site.address}#${link}`);
    await page.getByRole('region', { name: `Experiment: ${title}` }).waitFor();
    await until(page, ({ racers }) => racers.every(({ status }) => status === 'finished'));
    assert.equal(await page.getByLabel('Horizontal axis').inputValue(), 'gradients');
    await assertNothingMoved(page);
  }));

test('what an experiment to try shows and how fast it goes is over with it; what the visitor chose since stays', () =>
  site.visit(async (page) => {
    const fields = [page.getByLabel('Horizontal axis'), page.getByRole('combobox', { name: 'Speed' })];
    const shown = async () => {
      await untilShown(page);
      return Promise.all(fields.map((field) => field.inputValue()));
    };
    const race = async (/** @type {string} */ id) => {
      const title = presets.find((preset) => preset.id === id)?.title;
      await page.locator('lab-presets').getByRole('button', { name: title }).press('Enter');
      await page.getByRole('region', { name: `Experiment: ${title}` }).waitFor();
    };
    const undo = async () => {
      await page.keyboard.press('Control+z');
      await page.getByRole('region', { name: /^Experiment: / }).waitFor({ state: 'detached' });
    };
    await openPaused(page, site.address);
    const usual = await shown();
    await page.getByRole('radio', { name: 'Table' }).check({ force: true });
    await page.locator('chart-table table').waitFor();
    await race('ionosphere');
    assert.deepEqual(await shown(), ['gradients', '10']);
    assert.ok(await page.getByRole('radio', { name: 'Chart' }).isChecked(), 'what to watch is in the curves');
    await undo();
    assert.deepEqual(await shown(), usual);
    await race('second-order');
    assert.deepEqual(await shown(), ['step', '2']);
    await fields[0].selectOption('epoch');
    await untilShown(page);
    await undo();
    assert.deepEqual(await shown(), ['epoch', usual[1]]);
  }));

test('the link is copied by keyboard alone, and opens as the same experiment', () =>
  site.visit(
    async (page) => {
      await openPaused(page, site.address, { ...small, batch: 50 });
      const document = await lab(page, 'document');
      await button(page, 'Share').press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Share this experiment' });
      await dialog.waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await dialog.getByRole('status').getByText('Copied.').waitFor();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      assert.equal(link, page.url());
      await page.keyboard.press('Escape');
      await page.goto('about:blank');
      await page.goto(link);
      await page.waitForFunction(() => 'lab' in globalThis);
      assert.deepEqual(await lab(page, 'document'), document);
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  ));

test('a link says what the chart shows and where the finish line is, until another experiment to try is raced', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await page.getByRole('radio', { name: 'Accuracy' }).check({ force: true });
    await page.getByRole('radio', { name: 'Test', exact: true }).check({ force: true });
    await page.getByLabel('Horizontal axis').selectOption('gradients');
    await page.getByLabel('test accuracy to be reached, in percent').fill('85');
    await page.keyboard.press('Enter');
    await button(page, 'Share').click();
    const link = await page.getByLabel('Link', { exact: true }).inputValue();
    assert.ok(new URL(link).hash.startsWith('#chart=accuracy,test,gradients&finish=test_accuracy:0.85&data'), link);
    await page.goto('about:blank');
    await page.goto(link);
    await page.locator('.lead', { hasText: /^At equal cost, .* leads with test accuracy/ }).waitFor();
    assert.equal(await page.getByLabel('test accuracy to be reached, in percent').inputValue(), '85');
    await page.getByRole('radio', { name: 'Loss', exact: true }).check({ force: true });
    await setBatch(page, 100);
    await page.goBack();
    await untilBatch(page, 200);
    assert.ok(await page.getByRole('radio', { name: 'Loss', exact: true }).isChecked(), 'what was chosen since stays');
    await page.getByRole('button', { name: 'A step too large' }).press('Enter');
    await page.locator('.lead', { hasText: /^After .* leads with training loss/ }).waitFor();
    assert.doesNotMatch(hashOf(page), /chart=/);
  }));

test('twenty links, put into the address one after the other, are raced as the documents that they are made of', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    const description = await page.evaluate(() => /** @type {any} */ (document.querySelector('lab-app')).state.description);
    const sets = description.sets.filter(({ name }) => name === 'mnist' || name === 'ionosphere'); // the others are large, or not there
    const random = randomNumbers(8);
    const entries = () => page.evaluate(() => history.length);
    const before = await entries();
    await page.evaluate(() => (location.hash = 'data.train=200&data.test=50&batch=5e1'));
    await untilBatch(page, 50);
    assert.equal(hashOf(page), 'data.train=200&data.test=50&batch=50');
    assert.equal(await entries(), before + 1, 'the same link in other words is no experiment of its own');

    let raced = 0;
    for (let round = 0; raced < 20; round++) {
      assert.ok(round < 1000, `only ${raced} of ${round} links were raced`);
      const made = randomDocument(random, { ...description, sets });
      if (made.network.hidden.some((width) => width > 64)) continue; // takes long
      const data = { ...made.data, train: Math.min(made.data.train, 100), validation: 0, test: 20 };
      const given = {
        ...made,
        data,
        reference: 'none',
        batch: 'full',
        racers: made.racers.filter(({ batch }) => batch === undefined).slice(0, 1),
      };
      const link = encodeLink(Object.fromEntries(Object.keys(description.document).map((key) => [key, given[key]])), description);
      const opened = await page.evaluate(async (link) => {
        const before = JSON.stringify(await /** @type {any} */ (globalThis).lab.document());
        location.hash = link;
        for (;;) {
          await new Promise(requestAnimationFrame);
          const document = await /** @type {any} */ (globalThis).lab.document();
          if (JSON.stringify(document) !== before) return document;
          const refused = /** @type {HTMLElement | null} */ (globalThis.document.querySelector('.notice button'));
          refused?.click();
          if (refused) return null;
        }
      }, link);
      if (!opened) continue; // not every combination is one that can be raced
      raced += 1;
      assert.equal(hashOf(page), link);
      assert.equal(encodeLink(opened, description), link);
    }
  }));

test('where the clipboard is refused the text is selected, and the dialog says so or copies the old way', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
      document.execCommand = () => false;
    });
    await button(page, 'Share').click();
    await button(page, 'Copy link').click();
    await page.getByText('press Ctrl C, the text is selected').waitFor();
    assert.ok(
      await page.locator('#share-link').evaluate((field) => {
        const { selectionStart, selectionEnd, value } = /** @type {HTMLInputElement} */ (field);
        return document.activeElement === field && selectionStart === 0 && selectionEnd === value.length;
      }),
    );
  }));

test('a link for a class leaves out what the teacher ticked, its keys too, and keeps doing so while the experiment changes', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await button(page, 'Share').click();
    const left = page.getByRole('group', { name: 'Leave out of the link for a class' });
    assert.equal(await left.getByRole('checkbox').count(), 11);
    for (const part of [
      'Settings',
      'Racer editing',
      'Learning-rate sliders',
      'Play, step and reset',
      'Explanation',
      'Undo, visit, import and share',
    ])
      await left.getByRole('checkbox', { name: part }).check();
    const link = await page.getByRole('textbox', { name: 'Link for a class' }).inputValue();
    assert.match(link, /#hide=settings,editing,rates,transport,presets,explanation,claim,tools&/);
    await page.goto('about:blank');
    await page.goto(link);
    await page.waitForFunction(() => 'lab' in globalThis);
    await lab(page, 'pause');
    await until(page, ({ racers }) => racers.length === 3 && racers.every(({ columns }) => columns.step?.length > 0));
    for (const part of [
      'settings-bar',
      'lab-transport',
      'lab-presets',
      'lab-explanation',
      'claim-section',
      'lab-tools',
      '.card header button',
      '.add',
    ]) {
      assert.equal(await page.locator(`${part} >> visible=true`).count(), 0, part);
    }
    assert.equal(await page.getByRole('slider', { name: /: learning rate, slider/ }).count(), 0);
    const end = await page.locator('#shortcuts-button').boundingBox();
    assert.ok(end && end.x + end.width > 1240, 'the last button of the title stands at the end of its line');
    const before = JSON.stringify(await lab(page, 'results'));
    await drop(page, file('other.json', { ...small, batch: 50 }));
    for (const key of ['s', 'k', 'r', 'a']) await page.keyboard.press(key);
    assert.equal(JSON.stringify(await lab(page, 'results')), before);
    assert.equal(await page.getByRole('dialog').count(), 0);
    await lab(page, 'load', { ...small, batch: 100 });
    assert.match(hashOf(page), /^hide=settings,editing,rates,transport,presets,explanation,claim,tools&.*batch=100/);
    await page.goto('about:blank');
    await page.goto(`${site.address}#hide=editing`);
    await page.locator('racer-card').nth(2).waitFor();
    assert.equal(
      await page.getByRole('slider', { name: /: learning rate, slider/ }).count(),
      3,
      'who may not edit may still turn the knob',
    );
    assert.equal(await page.locator('.card header button >> visible=true').count(), 0);
  }));

test('an experiment that the explanation links to leaves out of the page what the link for a class does', () =>
  site.visit(async (page) => {
    await openPaused(page, `${site.address}#hide=settings,presets,claim,tools&chart=accuracy&data.train=200&data.test=50`);
    const left = ['settings-bar', 'lab-presets', 'claim-section', 'lab-tools'];
    await page.getByRole('link', { name: 'Try it: small learning rates' }).press('Enter');
    await until(page, ({ document }) => document.racers.length === 2);
    assert.equal(hashOf(page), 'hide=settings,presets,claim,tools&racers=sgd,learning_rate:0.05;implicit,learning_rate:0.05');
    for (const part of left) assert.equal(await page.locator(`${part} >> visible=true`).count(), 0, part);
    await page.getByRole('link', { name: 'Try it: raw pixels' }).press('Enter');
    await until(page, ({ document }) => document.data.pixels === 'raw');
    assert.match(hashOf(page), /^hide=settings,presets,claim,tools&data\.pixels=raw&/);
    await page.goBack();
    await until(page, ({ document }) => document.racers.length === 2);
    for (const part of left) assert.equal(await page.locator(`${part} >> visible=true`).count(), 0, part);
  }));

test('a chart that a link says is the usual one again when the experiment to try that races is raced anew', () =>
  site.visit(async (page) => {
    await openPaused(page, `${site.address}#chart=accuracy,test,gradients`, {});
    await page.getByRole('button', { name: 'The usual race' }).press('Enter');
    await page.locator('.lead', { hasText: /training loss/ }).waitFor();
    await page.waitForFunction(() => location.hash === '');
    assert.ok(await page.getByRole('radio', { name: 'Loss', exact: true }).isChecked());
  }));

test('a link for which a program has encoded its separators is raced', () =>
  site.visit(async (page) => {
    await page.goto(`${site.address}#data.train=200&data.test=50&network.hidden=16%2B8&racers=sgd%2Clearning_rate%3A2%3Badam`);
    await page.waitForFunction(() => 'lab' in globalThis);
    await until(page, ({ document }) => document.data.train === 200 && document.racers[0].learning_rate === 2);
    assert.equal(hashOf(page), 'data.train=200&data.test=50&network.hidden=16+8&racers=sgd,learning_rate:2;adam');
    assert.equal(await page.locator('.notice').count(), 0);
  }));

test('a link without instruments and strip has neither, and measures nothing; without one of them it has the other', () =>
  site.visit(async (page) => {
    const seen = (/** @type {string} */ part) => page.locator(`${part} >> visible=true`).count();
    await openPaused(page, site.address, small);
    await button(page, 'Share').click();
    for (const part of ['Instruments', 'Stability strip']) await page.getByRole('checkbox', { name: part, exact: true }).check();
    const link = await page.getByRole('textbox', { name: 'Link for a class' }).inputValue();
    assert.match(link, /#hide=strip,presets,instruments,claim&/);
    await page.goto('about:blank');
    await page.goto(link);
    await page.waitForFunction(() => 'lab' in globalThis);
    await lab(page, 'play');
    await until(page, ({ racers }) => racers.length === 3 && racers.every(({ status }) => status === 'finished'));
    await page.locator('lab-explanation').scrollIntoViewIfNeeded();
    await page.locator('digits-section').getByRole('heading').first().waitFor();
    assert.deepEqual([await seen('instruments-section'), await seen('stability-strip')], [0, 0]);
    assert.match(
      await page.locator('.strip-cost').evaluate(({ textContent }) => String(textContent)),
      /^(measuring takes 0\.0.% (of the compute|beside the race))?$/,
    );
    assert.equal(await page.getByText('beside the race.').count(), 0, 'a hidden instrument has measured');
    for (const [hidden, shown, part] of [
      ['stability-strip', 'instruments-section', 'strip'],
      ['instruments-section', 'stability-strip', 'instruments'],
    ]) {
      await page.goto('about:blank');
      await page.goto(`${site.address}#hide=${part}&epochs=1&data.train=500&data.test=100`);
      await page.locator('lab-explanation').scrollIntoViewIfNeeded();
      await page.locator(shown).waitFor({ state: 'visible' });
      await page.locator(hidden).waitFor({ state: 'hidden' });
      assert.equal(await page.locator(hidden).count(), 1);
    }
  }));

test('inside another page there are chart, racers and transport only, at the width of a slide and of a phone', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await button(page, 'Share').click();
    const html = await page.locator('#share-frame').inputValue();
    const address = /src="([^"]*)"/.exec(html)?.[1].replaceAll('&amp;', '&') ?? '';
    assert.match(address, /#embed=1&data\.train=1000/);
    for (const [width, height] of [
      [960, 640],
      [640, 680],
      [1000, 680],
      [1280, 720],
      [960, 540],
      [800, 450],
      [480, 320],
      [390, 640],
    ]) {
      await page.setViewportSize({ width, height });
      await page.goto('about:blank');
      await page.goto(address);
      await until(page, ({ racers }) => racers.length === 3 && racers.every(({ columns }) => columns.step?.at(-1) > 0)).catch(async () => {
        throw new Error(await page.content());
      });
      for (const part of ['.plot', 'lab-transport', '.card']) assert.ok((await page.locator(`${part} >> visible=true`).count()) > 0, part);
      for (const part of [
        '.masthead p',
        'lab-tools',
        'settings-bar',
        '.verdict',
        'lab-explanation',
        'claim-section',
        '.small-charts',
        '.add',
        '.card header button',
      ]) {
        assert.equal(await page.locator(`${part} >> visible=true`).count(), 0, part);
      }
      assert.equal(await page.getByRole('slider', { name: /: learning rate, slider/ }).count(), 3);
      await untilEnded(page); // “Race again” is the longest word of its button
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      const whole = page.getByRole('link', { name: 'Open the lab' });
      assert.equal(await whole.getAttribute('href'), address.replace('embed=1&', ''));
      assert.equal(await whole.getAttribute('rel'), 'noopener');
      await page.keyboard.press('a');
      await drop(page, file('other.json', { ...small, batch: 50 }));
      assert.equal(await page.getByRole('dialog').count(), 0, 'nothing that is not shown is done by a key');
      assert.equal((await lab(page, 'document')).batch, 200);
      const plot = await page.locator('.plot').boundingBox();
      assert.ok(plot && plot.y + plot.height <= height, 'the whole chart is in sight');
      const legend = await page.locator('.legend').boundingBox();
      const way = await page.locator('whole-page').boundingBox();
      assert.ok(legend && way && legend.y + legend.height <= way.y, 'and its legend, above the way to the whole page');
      assert.ok(plot.height > height / 4, 'what controls the race leaves the chart room');
      if (width < 640) continue;
      const card = await page.locator('.card').last().boundingBox();
      assert.ok(card && card.y + card.height <= way.y, `all racers are in sight at ${width} by ${height}`);
    }
  }));

test('inside another page without sliders every learning rate has its name, whatever the width', () =>
  site.visit(async (page) => {
    for (const [width, height] of [
      [960, 640],
      [700, 680],
      [480, 320],
    ]) {
      await page.setViewportSize({ width, height });
      await openPaused(page, `${site.address}#embed=1&hide=rates&data.train=200&data.test=50`);
      assert.deepEqual(
        (await page.locator('.card .quick').allInnerTexts()).map((text) => text.split(/\s+/).slice(0, 2).join(' ')),
        Array(3).fill('learning rate'),
      );
      await page.goto('about:blank');
    }
  }));

test('back and forward go through the experiments; quick edits of one field are one step', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await lab(page, 'load', { ...small, epochs: 3 });
    await setBatch(page, 50);
    const slider = page.getByRole('slider', { name: 'SGD: learning rate, slider' });
    for (const rate of [20, 50, 100]) {
      await slider.press('ArrowRight');
      await until(page, ({ document }, wanted) => document.racers[0].learning_rate === wanted, rate);
    }
    await page.goBack();
    await until(page, ({ document }) => document.racers[0].learning_rate === 10 && document.batch === 50);
    await page.goBack();
    await until(page, ({ document }) => document.batch === 200 && document.epochs === 3);
    await page.goForward();
    await untilBatch(page, 50);
    await page.goForward();
    await until(page, ({ document }) => document.racers[0].learning_rate === 100);
  }));

test('changes are undone and redone by keys and buttons, and a racer that an undo does not concern races on', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await lab(page, 'step', 4);
    await page.getByRole('button', { name: 'Remove SGD' }).press('Enter');
    await until(page, ({ racers }) => racers.length === 2);
    await page.keyboard.press('Control+z');
    await until(page, ({ racers }) => racers.length === 3 && racers.every(({ columns }) => columns.step?.length > 0));
    const { racers } = await lab(page, 'results');
    assert.deepEqual(
      racers.map(({ id, columns }) => [id, columns.step.at(-1)]),
      [
        ['racer-1', 0],
        ['racer-2', 4],
        ['racer-3', 4],
      ],
    );
    await page.keyboard.press('Control+Shift+z');
    await until(page, ({ racers }) => racers.length === 2);
    assert.ok(await button(page, 'Redo').isDisabled());
    await button(page, 'Undo').click();
    await until(page, ({ racers }) => racers.length === 3);
  }));

test('in a field, Ctrl Z undoes the experiment once the text is taken, and what is typed before', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    const field = page.getByRole('textbox', { name: 'Batch' });
    const shows = (/** @type {string} */ text) =>
      page.waitForFunction((wanted) => /** @type {any} */ (document.activeElement).value === wanted, text);
    await setBatch(page, 50);
    await page.keyboard.press('Control+z');
    await untilBatch(page, 200);
    await shows('200');
    await page.keyboard.press('Control+Shift+z');
    await untilBatch(page, 50);
    await shows('50');

    await page.keyboard.press('End');
    await page.keyboard.type('7');
    await page.keyboard.press('Control+z');
    await shows('50');
    assert.equal((await lab(page, 'document')).batch, 50);

    await field.fill('many');
    await page.keyboard.press('Enter');
    await page.locator('.notice').waitFor();
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => document.activeElement?.ariaInvalid === null);
    assert.equal((await lab(page, 'document')).batch, 50, 'what was refused is the field’s own');
  }));

test('the experiments of the visit are listed with their losses, and one click races one again', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await lab(page, 'step', 5);
    const [sgd] = (await lab(page, 'results')).racers;
    await lab(page, 'load', { ...small, racers: [{ method: 'adam', learning_rate: 0.01 }] });
    await button(page, 'This visit').press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Experiments of this visit' });
    const entries = dialog.locator('.visited > li');
    await entries.nth(1).getByText('SGD, Adam and Implicit').waitFor();
    await entries.nth(1).getByText(sgd.columns.train_loss.at(-1).toPrecision(3), { exact: true }).waitFor();
    await entries.nth(1).getByText('at step 5').first().waitFor();
    await entries.nth(0).getByText('not raced yet').waitFor();
    await entries
      .nth(1)
      .getByRole('button', { name: /^Race again: / })
      .press('Enter');
    await until(page, ({ racers }) => racers.length === 3);
    assert.equal(await dialog.count(), 0);
  }));

test('an experiment is taken from a file, and races', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await give(page, file('mine.json', { ...small, batch: 100 }));
    await untilBatch(page, 100);
    await page.getByRole('status').getByText('The experiment of mine.json races.').waitFor({ state: 'attached' });
    await until(page, ({ racers }) => racers.every(({ columns }) => columns.step.at(-1) > 0));
  }));

test('results from files lie under the race as old curves, and are told, until they are removed', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    await lab(page, 'step', 5);
    const results = await lab(page, 'results');
    await lab(page, 'load', { ...small, batch: 50 });
    const drawn = () =>
      page.evaluate(() => {
        const { model } = /** @type {any} */ (document.querySelector('race-chart'));
        return [model.series[0].xs.length, model.old.length];
      });
    await page.waitForFunction(() => /** @type {any} */ (document.querySelector('race-chart')).model.series[0].xs.length === 1);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const pixels = () => page.locator('.plot canvas').evaluate((canvas) => /** @type {HTMLCanvasElement} */ (canvas).toDataURL());
    const without = await pixels();
    const table = 'racer,method,status,step,train_loss\n0,sgd,finished,0,2.4\n0,sgd,finished,20,0.1\n';
    await give(page, file('<b>old</b>.json', results), file('table.csv', table));
    const list = page.getByRole('group', { name: 'Old curves in the chart' });
    await list.getByText('table.csv').waitFor();
    assert.equal(await list.getByRole('listitem').count(), 4);
    await list.getByText('<b>old</b>.json').first().waitFor();
    await page.waitForFunction((before) => /** @type {any} */ (document.querySelector('.plot canvas')).toDataURL() !== before, without);
    assert.deepEqual(await drawn(), [1, 4]);
    assert.equal(await page.locator('.legend-item').count(), 3, 'the legend is the race’s own');

    await list.getByRole('button', { name: 'Remove the old curve SGD of table.csv' }).press('Enter');
    await list.getByText('table.csv').waitFor({ state: 'detached' });
    assert.equal(await list.getByRole('button', { name: /^Race the experiment of/ }).count(), 1, 'a table has none');
    await list.getByRole('button', { name: 'Race the experiment of <b>old</b>.json' }).press('Enter');
    await untilBatch(page, 200);
    await until(page, ({ racers }) => racers.every(({ columns }) => columns.step.at(-1) > 0));
    assert.equal(await list.getByRole('listitem').count(), 3, 'the old curves lie under it');
    await list.getByRole('button', { name: 'Remove all' }).press('Enter');
    await list.waitFor({ state: 'detached' });
    assert.equal((await drawn())[1], 0);
  }));

test('a file is taken where it is dropped, anywhere on the page', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    const data = await page.evaluateHandle(
      (text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
        return transfer;
      },
      JSON.stringify({ ...small, batch: 25 }),
    );
    await page.locator('.panel').dispatchEvent('dragenter', { dataTransfer: data });
    await page.getByText('Drop an experiment, results or images here').waitFor();
    await page.locator('.panel').dispatchEvent('drop', { dataTransfer: data });
    await untilBatch(page, 25);
    assert.equal(await page.locator('.drop-here').count(), 0);
  }));

test('a wrong file is told in one sentence with its name, and the race stays', () =>
  site.visit(async (page) => {
    await openPaused(page, site.address);
    const before = JSON.stringify(await lab(page, 'document'));
    for (const [content, says] of /** @type {[unknown, RegExp][]} */ ([
      ['{"batch": ', /^wrong\.json is not correct JSON: .*\.$/],
      [{ batch: -1 }, /^wrong\.json holds an experiment that cannot be raced: batch .*\.$/],
      [{ data: 3 }, /^wrong\.json holds an experiment that cannot be raced: data .*\.$/],
      [{ racers: [{ columns: { step: [1] } }] }, /^wrong\.json has no column “train_loss” of racer 1\.$/],
      ['step,loss\n1,2', /^wrong\.json is no table of results: .* “racer” is missing\.$/],
      ['PNG\0\0', /^wrong\.json cannot be read: drop an experiment as JSON/],
    ])) {
      await give(page, file('wrong.json', content));
      await page.locator('.notice').getByText(says).waitFor();
    }
    assert.equal(JSON.stringify(await lab(page, 'document')), before);
  }));

for (const [name, options] of /** @type {[string, any][]} */ ([
  ['in light', { colorScheme: 'light' }],
  ['on a phone in dark', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, colorScheme: 'dark' }],
])) {
  test(`axe-core finds nothing ${name}: a story, old curves, both dialogs; nothing is cut off`, () =>
    site.visit(async (page) => {
      const { link } = presets.find(({ id }) => id === 'ionosphere');
      await page.goto(`${site.address}#${link}`);
      await page.getByRole('heading', { name: 'Try an experiment' }).waitFor();
      await until(page, ({ racers }) => racers.length === 4 && racers.every(({ status }) => status === 'finished'));
      await give(page, file(`${'old-'.repeat(30)}.json`, await lab(page, 'results')));
      await page.getByRole('group', { name: 'Old curves in the chart' }).waitFor();
      await assertAccessible(page);
      const width = page.viewportSize()?.width;
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      for (const [opener, title] of [
        ['Share', 'Share this experiment'],
        ['This visit', 'Experiments of this visit'],
      ]) {
        await button(page, opener).click();
        const dialog = page.getByRole('dialog', { name: title });
        await dialog.waitFor();
        await assertAccessible(page, 'dialog[open]');
        assert.ok(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth), `${title} is cut off`);
        await page.keyboard.press('Escape');
      }
    }, options));
}
