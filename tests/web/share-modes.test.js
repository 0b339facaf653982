import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { addressOf, frameFor, isLeftOut, joinHash, leavesOut, PARTS, splitHash, unknownModes } from '../../web/share/modes.js';
import { SHORTCUTS } from '../../web/lab/shortcuts.js';

test('what a link leaves out, and the experiment, come out of its hash as they went in', () => {
  const all = Object.keys(PARTS);
  for (const hide of [[], ['settings'], ['claim', 'tools'], all]) {
    for (const embed of [false, true]) {
      for (const link of ['', 'batch=50', 'batch=50&racers=sgd,learning_rate:2;adam']) {
        const modes = { hide: all.filter((part) => hide.includes(part)), embed };
        assert.deepEqual(splitHash(joinHash(modes, link)), { modes, link });
      }
    }
  }
});

test('a part that no page has is passed over, in whatever order the parts stand', () => {
  assert.deepEqual(splitHash('batch=50&hide=claim,nothing,settings&embed=0&hide=tools'), {
    modes: { hide: ['settings', 'claim', 'tools'], embed: false },
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
    addressOf('https://a.b/c?module=simd#old', { hide: ['claim'], embed: true }, 'batch=50'),
    'https://a.b/c?module=simd#hide=claim&embed=1&batch=50',
  );
  assert.equal(addressOf('https://a.b/c#old', { hide: [], embed: false }, ''), 'https://a.b/c');
});

test('the frame’s HTML keeps what would end an attribute', () => {
  const html = frameFor('https://a.b/#embed=1&x="><script>');
  assert.match(html, /^<iframe src="https:\/\/a\.b\/#embed=1&amp;x=&quot;>&lt;script>" [^<]*><\/iframe>$/);
});

test('keys whose part is left out do nothing, and the others do', () => {
  const left = (hide) => SHORTCUTS.filter(({ does }) => !leavesOut({ hide, embed: false }, does)).map(({ does }) => does);
  assert.equal(left([]).length, SHORTCUTS.length);
  assert.deepEqual(left(['transport', 'editing']), ['toggleLogY', 'nextAxis', 'help']);
});

test('inside another page nothing adds a racer, takes a file or undoes, and the race is played', () => {
  const inside = { hide: [], embed: true };
  const left = SHORTCUTS.filter(({ does }) => leavesOut(inside, does)).map(({ does }) => does);
  assert.deepEqual(left, ['addRacer']);
  assert.deepEqual(
    ['settings', 'editing', 'tools', 'transport'].map((part) => isLeftOut(inside, part)),
    [true, true, true, false],
  );
  assert.equal(isLeftOut({ hide: ['tools'], embed: false }, 'tools'), true);
  assert.equal(isLeftOut({ hide: ['claim'], embed: false }, 'tools'), false);
});
