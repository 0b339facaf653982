import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { addressOf, frameFor, isLeftOut, joinHash, leavesOut, PARTS, splitHash, unknownModes, USUAL } from '../../web/share/modes.js';
import { chartInWords, finishInWords, viewFromWords } from '../../web/share/chart-words.js';
import { usualView } from '../../web/share/usual-view.js';
import { presets } from '../../web/presets/presets.js';
import { decodeLink } from '../../web/state/link.js';
import { initialState } from '../../web/state/store.js';
import { description } from './fake-core.js';
import { SHORTCUTS } from '../../web/lab/shortcuts.js';

test('what a link leaves out, and the experiment, come out of its hash as they went in', () => {
  const all = Object.keys(PARTS);
  for (const hide of [[], ['settings'], ['claim', 'tools'], all]) {
    for (const embed of [false, true]) {
      for (const link of ['', 'batch=50', 'batch=50&racers=sgd,learning_rate:2;adam']) {
        const chart = embed ? 'accuracy,gradients' : '';
        const modes = { hide: all.filter((part) => hide.includes(part)), embed, chart, finish: chart && 'train_loss:0.1' };
        assert.deepEqual(splitHash(joinHash(modes, link)), { modes, link });
      }
    }
  }
});

test('a part that no page has is passed over, in whatever order the parts stand', () => {
  assert.deepEqual(splitHash('batch=50&hide=claim,nothing,settings&embed=0&hide=tools'), {
    modes: { ...USUAL, hide: ['settings', 'claim', 'tools'] },
    link: 'batch=50',
  });
  assert.deepEqual(splitHash('hide=settings%2Cclaim').modes.hide, ['settings', 'claim']);
});

test('what no page can leave out is told, and nothing is said of what every page understands', () => {
  for (const hash of ['', 'batch=50', 'hide=', 'hide=settings%2Cclaim&embed=1', 'embed=0&batch=50'])
    assert.equal(unknownModes(hash), '', hash);
  assert.match(unknownModes('hide=abc,claim,%20constructor'), /^The link hides “abc” and “ constructor”, which are no parts of the page; /);
  assert.match(unknownModes('embed=&hide=x'), /^The link hides “x”, .* tools\. The link says “embed=”, which means nothing; /);
});

test('the instruments and the stability strip are left out each by itself', () => {
  assert.deepEqual(splitHash('hide=instruments&batch=50').modes.hide, ['instruments']);
  assert.deepEqual(splitHash('hide=strip&batch=50').modes.hide, ['strip']);
  assert.deepEqual(splitHash('hide=instruments,strip').modes.hide, ['strip', 'instruments']);
});

test('the README names every part that a link can leave out', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const [, list] = /leaves parts of the page out \(([^)]*)\)/.exec(readme) ?? [];
  assert.deepEqual(
    [...String(list).matchAll(/`(\w+)`/g)].map(([, part]) => part),
    Object.keys(PARTS),
  );
});

test('an address changes only after its #', () => {
  assert.equal(
    addressOf('https://a.b/c?module=simd#old', { ...USUAL, hide: ['claim'], embed: true }, 'batch=50'),
    'https://a.b/c?module=simd#hide=claim&embed=1&batch=50',
  );
  assert.equal(addressOf('https://a.b/c#old', USUAL, ''), 'https://a.b/c');
});

test('the frame’s HTML keeps what would end an attribute', () => {
  const html = frameFor('https://a.b/#embed=1&x="><script>');
  assert.match(html, /^<iframe src="https:\/\/a\.b\/#embed=1&amp;x=&quot;>&lt;script>" [^<]*><\/iframe>$/);
});

test('keys whose part is left out do nothing, and the others do', () => {
  const left = (hide) => SHORTCUTS.filter(({ does }) => !leavesOut({ ...USUAL, hide }, does)).map(({ does }) => does);
  assert.equal(left([]).length, SHORTCUTS.length);
  assert.deepEqual(left(['transport', 'editing']), ['toggleLogY', 'nextAxis', 'help']);
});

test('inside another page nothing adds a racer, takes a file or undoes, and the race is played', () => {
  const inside = { ...USUAL, hide: [], embed: true };
  const left = SHORTCUTS.filter(({ does }) => leavesOut(inside, does)).map(({ does }) => does);
  assert.deepEqual(left, ['addRacer']);
  assert.deepEqual(
    ['settings', 'editing', 'tools', 'transport'].map((part) => isLeftOut(inside, part)),
    [true, true, true, false],
  );
  assert.equal(isLeftOut({ ...USUAL, hide: ['tools'] }, 'tools'), true);
  assert.equal(isLeftOut({ ...USUAL, hide: ['claim'] }, 'tools'), false);
});

test('what the chart shows comes out of the address as it went in, and the usual chart takes no room there', () => {
  const { view: usual } = initialState();
  assert.deepEqual([chartInWords(usual, usual), finishInWords(usual, usual)], ['', '']);
  for (const measure of /** @type {const} */ (['loss', 'accuracy', 'batch_loss', 'flow_distance']))
    for (const on of /** @type {const} */ (['train', 'validation', 'test']))
      for (const against of /** @type {const} */ (['step', 'epoch', 'gradients', 'seconds']))
        for (const logX of [false, true])
          for (const logY of [false, true]) {
            const finish = /** @type {const} */ ({ column: 'train_loss', value: 0.05 });
            const view = { ...usual, measure, on, against, logX, logY, finish };
            const { modes } = splitHash(
              joinHash({ ...USUAL, chart: chartInWords(view, usual), finish: finishInWords(view, usual) }, 'batch=50'),
            );
            assert.deepEqual({ ...usual, ...viewFromWords(modes) }, view, modes.chart);
          }
});

test('what no chart shows, and a finish line that is none, are told and passed over', () => {
  const hash = 'chart=accuracy,colours,constructor&finish=test_accuracy:1.5';
  assert.deepEqual(splitHash(hash), { modes: { ...USUAL, chart: 'accuracy' }, link: '' });
  assert.match(
    unknownModes(hash),
    /“colours” and “constructor”, which no chart does; .*“finish=test_accuracy:1\.5”, which is no finish line;/,
  );
  for (const finish of ['test_accuracy', 'test_accuracy:', 'loss:1', 'train_loss:-1', 'train_loss:x', 'constructor:1'])
    assert.equal(splitHash(`finish=${finish}`).modes.finish, '', finish);
  assert.equal(splitHash('finish=train_loss%3A0.1').modes.finish, 'train_loss:0.1');
});

test('what an experiment shows by itself takes no room, and what is chosen against it does', () => {
  const budget = { ...description.document, budget: { steps: 0, gradients: 0, seconds: 2 } };
  const costly = usualView(budget, description);
  assert.equal(costly.against, 'seconds');
  assert.equal(chartInWords({ ...costly, against: 'step' }, costly), 'step');
  const { link } = presets.find(({ id }) => id === 'second-order') ?? {};
  const far = usualView(decodeLink(String(link), description), description);
  assert.equal(far.measure, 'flow_distance');
  assert.equal(chartInWords(far, far), '');
  assert.equal(chartInWords({ ...far, measure: 'loss' }, far), 'loss');
});
