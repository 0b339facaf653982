import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transferables } from '../../web/engine/protocol.js';

test('a buffer that many columns lie in is handed over once, and arrives', () => {
  const all = Float64Array.of(0, 10, 3, 2);
  const message = { type: 'progress', runId: 1, columns: { step: all.subarray(0, 2), train_loss: all.subarray(2) } };
  const moved = transferables(/** @type {any} */ (message));
  assert.deepEqual(moved, [all.buffer]);
  const { columns } = structuredClone(message, { transfer: moved });
  assert.deepEqual([[...columns.step], [...columns.train_loss]], [[0, 10], [3, 2]]); // prettier-ignore
  assert.equal(all.length, 0);
});
