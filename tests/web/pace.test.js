// How often the page draws.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onlyRowsCame, paced, ROWS_MS, SHARE } from '../../web/lab/pace.js';
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
    const quickly = () => (pass(0), frame(), pass(0)); // what was drawn and its frame take no time
    changed();
    frame();
    quickly();
    pass(ROWS_MS / 2);
    changed();
    changed();
    frame();
    assert.equal(drawn, 1);
    pass(ROWS_MS / 2);
    assert.equal(drawn, 2);
    quickly();
    assert.equal(drawn, 2);

    changed();
    patient = false;
    changed();
    frame();
    assert.equal(drawn, 3);
    quickly();
    pass(ROWS_MS);
    frame();
    assert.equal(drawn, 3);
  }));

test('where a drawing keeps the page busy, rows rest as much longer', (t) =>
  withClock(t, ({ frame, pass }) => {
    const busy = 5 + ROWS_MS / SHARE;
    let drawn = 0;
    const changed = paced(
      () => true,
      () => drawn++,
    );
    changed();
    frame();
    pass(5); // in its own task
    frame();
    pass(busy - 5); // in the frame after it
    changed();
    pass(ROWS_MS - busy);
    assert.equal(drawn, 1);
    pass(SHARE * busy - ROWS_MS - 1);
    assert.equal(drawn, 1);
    pass(1);
    assert.equal(drawn, 2);
    // and the next, that is quick, brings the old rest back
    pass(0);
    frame();
    pass(0);
    changed();
    pass(ROWS_MS);
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
