import assert from 'node:assert/strict';
import { test } from 'node:test';
import { followBudget } from '../../web/state/budget-axis.js';
import { Store } from '../../web/state/store.js';

const epochs = { epochs: 10, budget: { steps: 0, gradients: 0, seconds: 0 } };
const gradients = { epochs: 10, budget: { steps: 0, gradients: 300, seconds: 0 } };
const seconds = { epochs: 10, budget: { steps: 0, gradients: 0, seconds: 2 } };

test('a budget that is new becomes the horizontal axis, and another choice afterwards holds', () => {
  const store = new Store();
  followBudget(store);
  const axis = () => store.state.view.against;
  store.update({ document: epochs });
  assert.equal(axis(), 'step');
  store.update({ document: gradients });
  assert.equal(axis(), 'gradients');
  store.updateView({ against: 'step' });
  store.update({ document: { ...gradients, budget: { ...gradients.budget, gradients: 400 } } });
  assert.equal(axis(), 'step');
  store.update({ document: seconds });
  assert.equal(axis(), 'seconds');
  store.update({ document: epochs });
  assert.equal(axis(), 'seconds');
});

test('so does that of the first experiment', () => {
  const store = new Store();
  followBudget(store);
  store.update({ document: seconds });
  assert.equal(store.state.view.against, 'seconds');
});

test('an axis that the address names holds', () => {
  const store = new Store();
  followBudget(store);
  store.update({ modes: { ...store.state.modes, chart: 'step' } });
  store.update({ document: seconds });
  assert.equal(store.state.view.against, 'step');
  store.update({ document: epochs });
  store.update({ document: gradients });
  assert.equal(store.state.view.against, 'gradients', 'but for the experiment that came with it only');
});
