// A hidden tab pauses, and goes on when it is seen again.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { restWhileHidden } from '../../web/state/hidden-tab.js';
import { Store } from '../../web/state/store.js';

function page({ hidden = false } = {}) {
  const store = new Store();
  const asked = [];
  const document = Object.assign(new EventTarget(), { hidden });
  const change = (/** @type {boolean} */ playing) => async () => {
    asked.push(playing ? 'play' : 'pause');
    store.update({ playing });
  };
  restWhileHidden(store, { play: change(true), pause: change(false) }, /** @type {any} */ (document));
  const show = (/** @type {boolean} */ visible) => {
    document.hidden = !visible;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  store.update({ document: {}, playing: true });
  return { store, asked, show };
}

test('a race is paused while the tab is hidden, and goes on when it is seen again', () => {
  const { asked, show } = page();
  show(false);
  assert.deepEqual(asked, ['pause']);
  show(true);
  show(true);
  assert.deepEqual(asked, ['pause', 'play']);
});

test('what the visitor had paused stays paused', () => {
  const { store, asked, show } = page();
  store.update({ playing: false });
  show(false);
  show(true);
  assert.deepEqual(asked, []);
});

test('an experiment loaded while nobody looked is not started by the look', () => {
  const { store, asked, show } = page();
  show(false);
  store.update({ document: { other: true } });
  show(true);
  assert.deepEqual(asked, ['pause']);
});

test('a page that is hidden again before it went on rests', () => {
  const { store, asked, show } = page();
  show(false);
  show(true);
  store.update({ playing: false }); // it goes on a little later
  show(false);
  store.update({ playing: true });
  assert.deepEqual(asked, ['pause', 'play', 'pause']);
});

test('a page that is opened where nobody sees it rests until it is seen', () => {
  const { store, asked, show } = page({ hidden: true });
  assert.deepEqual(asked, ['pause']);
  assert.equal(store.state.playing, false);
  show(true);
  assert.deepEqual(asked, ['pause', 'play']);
});
