import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownView } from '../../web/state/shown-view.js';
import { initialState } from '../../web/state/store.js';

const { view } = initialState();

test('what the race has is shown as it was chosen', () => {
  const data = { validation: 100, test: 100 };
  for (const on of /** @type {const} */ (['train', 'validation', 'test'])) {
    const chosen = { ...view, on, measure: /** @type {const} */ ('flow_distance') };
    assert.equal(shownView(chosen, { data, reference: 'gradient_flow' }), chosen);
  }
});

test('what it has not gives way to the training examples, and the distance to the flow to the loss', () => {
  for (const on of /** @type {const} */ (['validation', 'test'])) {
    assert.deepEqual(shownView({ ...view, on }, { data: { validation: 0, test: 0 } }), view);
  }
  assert.deepEqual(shownView({ ...view, measure: 'flow_distance' }, { reference: 'none' }), view);
  assert.deepEqual(shownView({ ...view, on: 'test' }, null), view);
});
