import assert from 'node:assert/strict';
import { test } from 'node:test';
import { followStories } from '../../web/presets/follow-stories.js';
import { presets } from '../../web/presets/presets.js';
import { Store } from '../../web/state/store.js';
import { decodeLink } from '../../web/state/link.js';
import { description } from './fake-core.js';

const usual = description.document;
const [byDefault, tooLarge] = presets;
const atEqualCost = presets.find(({ id }) => id === 'equal-cost');
const documentOf = ({ link }) => decodeLink(link, description);

/** A page that asks for experiments, with nothing that races. */
function page() {
  const store = new Store();
  store.update({ description });
  const stories = followStories(store, { setSpeed: (speed) => store.updateView({ speed }) });
  return { store, stories, shown: () => [store.state.view.against, store.state.view.speed] };
}

test('an experiment to try comes by its link with its text and its view, at once', () => {
  const { store, shown } = page();
  store.update({ document: documentOf(atEqualCost) });
  assert.equal(store.state.story?.preset, atEqualCost);
  assert.deepEqual(shown(), ['gradients', 50]);
});

test('what the link says of the chart goes before what suits the experiment', () => {
  const { store, shown } = page();
  store.update({ modes: { ...store.state.modes, chart: 'epoch' } });
  store.update({ document: documentOf(atEqualCost) });
  assert.deepEqual(shown(), ['epoch', 50]);
});

test('what suited an experiment to try is over with it, but not what was chosen since', () => {
  const { store, shown } = page();
  store.update({ document: documentOf(atEqualCost) });
  store.update({ document: usual });
  assert.equal(store.state.story, null);
  assert.deepEqual(shown(), ['step', Infinity]);
  store.update({ document: documentOf(atEqualCost) });
  store.updateView({ against: 'seconds' });
  store.update({ document: usual });
  assert.deepEqual(shown(), ['seconds', Infinity]);
});

test('what suits a card’s experiment comes with it, and the card begins the story of the usual race too', () => {
  const { store, stories, shown } = page();
  store.update({ document: usual });
  assert.equal(store.state.story, null);
  store.updateView({ against: 'epoch', measure: 'accuracy' });
  store.update({ modes: { ...store.state.modes, chart: 'accuracy,epoch' } });
  stories.choose(tooLarge);
  store.update({ document: { ...usual, batch: 50 } }); // what waited its turn before it
  assert.deepEqual([shown(), store.state.view.measure], [['epoch', Infinity], 'accuracy']);
  store.update({ document: documentOf(tooLarge) });
  assert.equal(store.state.story?.preset, tooLarge);
  assert.deepEqual([shown(), store.state.view.measure], [['step', 20], 'loss']);
  assert.equal(store.state.modes.chart, '', 'which was said of the one before');
  stories.choose(byDefault);
  store.update({ document: usual });
  assert.equal(store.state.story?.preset, byDefault);
});

test('so does what suits an experiment that is none of those to try', () => {
  const { store, stories, shown } = page();
  store.update({ document: usual });
  const document = { ...usual, batch: 50 };
  stories.choose({ document, view: { against: 'gradients' } });
  assert.deepEqual(shown(), ['step', Infinity]);
  store.update({ document: structuredClone(document) });
  assert.deepEqual(shown(), ['gradients', Infinity]);
});

test('an edit leaves the text and the view, and closing the text leaves the view', () => {
  const { store, stories, shown } = page();
  const document = documentOf(atEqualCost);
  store.update({ document });
  store.updateView({ against: 'step' });
  store.update({ document: { ...document, batch: 50 } });
  assert.equal(store.state.story?.changed, true);
  assert.deepEqual(shown(), ['step', 50]);
  stories.close();
  store.update({ document: { ...document, batch: 60 } });
  assert.equal(store.state.story, null);
  assert.deepEqual(shown(), ['step', 50]);
});
