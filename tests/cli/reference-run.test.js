// The values that “Check us” compares with are those of the native program as it is: node tests/support/reference-run.js writes them anew.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { kept, referenceRun } from '../support/reference-run.js';

test('the kept values are those of the native program, with fused multiply-add', () => {
  assert.deepEqual(JSON.parse(readFileSync(kept, 'utf8')).fused, referenceRun('native'));
});
