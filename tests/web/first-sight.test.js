// The first sight of the page: what has a turn, and when all is there.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstSight, inTurn } from '../../web/lab/first-sight.js';

/** As an element asks: in a microtask after the one that it is inside was rendered. */
const asks = (/** @type {() => void} */ render) => Promise.resolve().then(() => inTurn(render));

test('a part has its turn before the first sight too, and is rendered at once after it', async () => {
  let rendered = 0;
  const first = inTurn(() => rendered++);
  assert.equal(rendered, 0);
  await first;
  assert.equal(rendered, 1);
  inTurn(() => rendered++);
  await firstSight();
  assert.equal(rendered, 2);
  inTurn(() => rendered++);
  assert.equal(rendered, 3);
});

test('parts inside parts are there before all is shown, and a part that takes long has a task for itself', async () => {
  /** @type {string[]} */
  const seen = [];
  const busy = () => {
    for (const end = performance.now() + 6; performance.now() < end;);
  };
  let task = 0;
  const all = firstSight();
  asks(() => {
    seen.push(`chart ${task}`);
    busy();
    asks(() => seen.push('plot'));
    setImmediate(() => (task += 1));
  });
  asks(() => seen.push(`cards ${task}`));
  assert.deepEqual(seen, []);
  await all;
  assert.deepEqual(seen, ['chart 0', 'cards 1', 'plot']);
});

test('a part that cannot be rendered is refused, and the others are shown', async () => {
  const all = firstSight();
  const broken = assert.rejects(
    Promise.resolve(
      inTurn(() => {
        throw new Error('no');
      }),
    ),
    /no/,
  );
  let rendered = false;
  inTurn(() => (rendered = true));
  await Promise.all([all, broken]);
  assert.ok(rendered);
});
