// How often the page draws.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onlyRowsCame, paced, ROWS_MS } from '../../web/lab/pace.js';
import { initialState } from '../../web/state/store.js';

/** A clock, timers and frames in the hands of the test. */
function withClock(t, run) {
  let now = 0;
  const timers = new Map();
  const frames = [];
  let last = 0;
  t.mock.method(performance, 'now', () => now);
  t.mock.method(globalThis, 'setTimeout', (callback, delay) => (timers.set(++last, { callback, at: now + delay }), last));
  t.mock.method(globalThis, 'clearTimeout', (id) => timers.delete(id));
  Object.assign(globalThis, { requestAnimationFrame: (callback) => frames.push(callback) });
  run({
    frame: () => frames.splice(0).forEach((callback) => callback()),
    pass: (milliseconds) => {
      now += milliseconds;
      for (const [id, { callback, at }] of [...timers]) if (at <= now && timers.delete(id)) callback();
    },
  });
}

test('changes before a frame are drawn together, in that frame', (t) =>
  withClock(t, ({ frame }) => {
    let drawn = 0;
    const changed = paced(
      () => false,
      () => drawn++,
    );
    changed();
    changed();
    assert.equal(drawn, 0);
    frame();
    assert.equal(drawn, 1);
  }));

test('what can wait is drawn once when its time has come, outside a frame, and what cannot takes it along in one', (t) =>
  withClock(t, ({ frame, pass }) => {
    let drawn = 0;
    let patient = true;
    const changed = paced(
      () => patient,
      () => drawn++,
    );
    changed();
    frame();
    pass(ROWS_MS / 2);
    changed();
    changed();
    frame();
    assert.equal(drawn, 1);
    pass(ROWS_MS / 2);
    assert.equal(drawn, 2);
    frame();
    assert.equal(drawn, 2);

    changed();
    patient = false;
    changed();
    frame();
    assert.equal(drawn, 3);
    pass(ROWS_MS);
    frame();
    assert.equal(drawn, 3);
  }));

test('rows can wait; a status, a first row, a view or another racer cannot', () => {
  const racer = { id: 'racer-1', slot: 0, status: 'running', loading: false, message: '', totalSteps: 5, columns: { step: [0] } };
  const state = /** @type {any} */ ({ ...initialState(), racers: [racer] });
  const after = (/** @type {object} */ change) => ({ ...state, racers: [{ ...racer, ...change }] });
  assert.ok(onlyRowsCame(state, after({ columns: { step: [0, 1] } })));
  assert.ok(!onlyRowsCame(state, after({ status: 'finished' })));
  assert.ok(!onlyRowsCame(after({ columns: {} }), after({ columns: { step: [0] } })));
  assert.ok(!onlyRowsCame(state, { ...state, view: { ...state.view } }));
  assert.ok(!onlyRowsCame(state, { ...state, racers: [racer, racer] }));
  assert.ok(!onlyRowsCame(null, state));
});
