// The address always holds the experiment that is shown, whatever is put into it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { followAddress } from '../../web/state/address.js';
import { Store } from '../../web/state/store.js';
import { description } from './fake-core.js';

/** A page at an address, which was opened with a hash, with an experiment that loads what names a batch at once, and refuses all else later. */
function page(opened = '') {
  const listeners = /** @type {Record<string, (event: {state: any}) => Promise<void>>} */ ({});
  const entries = [`/${opened && `#${opened}`}`];
  const location = { pathname: '/', search: '', hash: opened && `#${opened}` };
  const enter = (/** @type {string} */ address) => {
    location.hash = address.slice(1);
    entries.push(address);
  };
  const history = {
    state: /** @type {any} */ (null),
    pushState: (/** @type {[any, any, any]} */ ...[state, , address]) => {
      history.state = state;
      enter(String(address));
    },
    replaceState: (/** @type {[any, any, any]} */ ...[state, , address]) => {
      history.state = state;
      entries.pop();
      enter(String(address));
    },
  };
  const document = { documentElement: { dataset: {} } };
  Object.assign(globalThis, { location, history, document, addEventListener: (type, listener) => (listeners[type] = listener) });
  const store = new Store();
  const show = (given) => store.update({ document: { ...description.document, ...given } });
  const experiment = {
    start: (readLink) => {
      store.update({ description });
      show(readLink(description));
    },
    load: async (given, { images = '' } = {}) => {
      if (images) store.update({ images });
      if ('batch' in given) return show(given);
      await new Promise((later) => setTimeout(later));
      throw new Error('bacth is not a key of the document; its keys are batch.');
    },
    play: async () => {},
  };
  followAddress(store, /** @type {any} */ (experiment));
  /** As the visitor does. */
  const put = (/** @type {string} */ hash) => {
    enter(`/#${hash}`);
    return listeners.popstate({ state: history.state });
  };
  /** To an entry with this state, whose address is the present one. */
  const back = (/** @type {object} */ state) => listeners.popstate({ state });
  return { store, entries, put, back, location };
}

test('a broken link gives way to that of the experiment that stays, and what is said of it to the next that is sound', async () => {
  const { store, entries, put, location } = page();
  await put('batch=50');
  assert.deepEqual([store.state.document?.batch, store.state.notice], [50, '']);
  await put('bacth=1');
  assert.equal(
    store.state.notice,
    'The link could not be used: bacth is not a key of the document; did you mean batch? The experiment that was open stays.',
  );
  assert.equal(location.hash, '#batch=50');
  assert.deepEqual(entries, ['/', '/#batch=50', '/#batch=50']);
  await put('batch=20');
  assert.deepEqual([store.state.document?.batch, store.state.notice, location.hash], [20, '', '#batch=20']);
  await put('bacth=1');
  await put('batch=20');
  assert.equal(store.state.notice, '', 'back at the experiment that is shown');
});

test('a broken link keeps what the address leaves out of the page', async () => {
  const { put, location } = page();
  await put('hide=claim&batch=50');
  await put('hide=claim&bacth=1');
  assert.equal(location.hash, '#hide=claim&batch=50');
});

test('what the chart shows goes out of the address with an experiment to try, also where that is the one that is raced', async () => {
  const { store, entries, location } = page('chart=accuracy&batch=50');
  const race = (/** @type {object} */ document) => {
    store.update({ modes: { ...store.state.modes, chart: '' } });
    store.update({ document: { ...description.document, ...document } });
  };
  assert.equal(location.hash, '#chart=accuracy&batch=50');
  race({ batch: 50 });
  assert.deepEqual(entries, ['/#batch=50']);
  race({ batch: 20 });
  assert.deepEqual(entries, ['/#batch=50', '/#batch=20']);
});

test('an address that leads from one chart to another keeps what it says, before and after its experiment is there', async () => {
  const { put, entries } = page('chart=accuracy&batch=50');
  await put('chart=loss,test&batch=20');
  assert.deepEqual(entries, ['/#chart=accuracy&batch=50', '/#chart=loss,test&batch=20']);
});

test('a link that fails when the address asks for another by then changes nothing', async () => {
  const { store, put, location } = page();
  const first = put('bacth=1');
  const second = put('batch=50');
  await Promise.all([first, second]);
  assert.deepEqual([store.state.document?.batch, store.state.notice, location.hash], [50, '', '#batch=50']);
});

test('a word that no page knows is told, and goes out of the address; the rest of the link holds', async () => {
  const parts = 'settings, editing, rates, transport, strip, presets, explanation, instruments, digits, claim and tools';
  const hidden = `The link hides “presests”, which is no part of the page; the parts are ${parts}.`;
  const { store, entries, put, location } = page('hide=presests,claim&batch=50');
  assert.deepEqual([store.state.notice, store.state.document?.batch, store.state.modes.hide], [hidden, 50, ['claim']]);
  assert.deepEqual(entries, ['/#hide=claim&batch=50']);
  await put('embed=;;;&batch=20');
  assert.equal(store.state.notice, 'The link says “embed=;;;”, which means nothing; embed=1 shows the page as inside another.');
  assert.deepEqual([store.state.document?.batch, location.hash], [20, '#batch=20']);
  await put('hide=presests&batch=20');
  assert.deepEqual([store.state.notice, location.hash], [hidden, '#batch=20']);
  await put('hide=claim&batch=20');
  assert.equal(store.state.notice, '');
});

test('a key that a link names more than once is told, and the last one holds', async () => {
  const { store, put, location } = page('batch=200&batch=50');
  assert.deepEqual(
    [store.state.notice, store.state.document?.batch, location.hash],
    ['The link names batch more than once; the last one holds.', 50, '#batch=50'],
  );
  await put('batch=20');
  assert.equal(store.state.notice, '');
  await put('batch=30&racers=sgd;sgd,learning_rate:1,learning_rate:2');
  assert.equal(store.state.notice, 'The link names learning_rate of racer 2 more than once; the last one holds.');
});

test('two faults of a link are both told', async () => {
  const { store, put } = page('hide=presests&batch=50');
  await put('hide=foo&bacth=1');
  assert.match(store.state.notice, /^The link hides “foo”, which is no part of the page; .* The link could not be used: bacth /);
});

test('the browser’s history knows which of the visitor’s own images an entry is of, which its link does not', async () => {
  const { store, entries, back } = page('data.set=images');
  const { document } = store.state;
  store.update({ images: 'a', document: { ...document, seed: 2 } });
  store.update({ images: 'b', document: { ...document, seed: 2 } });
  assert.deepEqual(entries.slice(-2), ['/#data.set=images&seed=2', '/#data.set=images&seed=2']);
  await back({ images: 'a' });
  assert.equal(store.state.images, 'a');
});
