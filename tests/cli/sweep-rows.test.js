// igd sweep --rows all and --columns: every row of every run, or some columns of it.

import assert from 'node:assert/strict';
import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { igd } from '../support/igd.js';
import { comparable, filesOf, linesOf, newOut, root, shardFile, sweeps, text } from '../support/sweeps.js';

/** Two steps an epoch, three rows a run, on data that are read in no time. */
const small = {
  data: { set: 'ionosphere' },
  network: { hidden: [] },
  batch: 141,
  epochs: 1,
  seed: [2, 1],
  racers: [
    { method: 'sgd', learning_rate: [0.5, 4] },
    { method: 'implicit', learning_rate: 10 },
  ],
};
const runCount = 6;
const rowsPerRun = 3;
const all = ['--rows', 'all'];
const { sweep, done } = sweeps(small);

const whole = comparable(done(all));

test('--rows all gives every row of every run, with the status running in all but its last', () => {
  assert.equal(whole.length, 1 + runCount * rowsPerRun);
  assert.deepEqual(
    whole.slice(1).map((line) => line.split(',').slice(1, 7).join(' ')),
    ['0 sgd 0.5 2', '0 sgd 0.5 1', '0 sgd 4 2', '0 sgd 4 1', '1 implicit 10 2', '1 implicit 10 1'].flatMap((run) => [
      `${run} running 0`,
      `${run} running 1`,
      `${run} finished 2`,
    ]),
  );
});

test('the rows of a run are those that igd run prints for that racer, learning rate and seed', () => {
  const single = { ...small, seed: 1, racers: [{ method: 'sgd', learning_rate: 4 }] };
  const [, ...rows] = comparable(igd(['run', '-'], single).stdout);
  const ofRun = whole.filter((line) => line.includes(',0,sgd,4,1,'));
  const afterStatus = (/** @type {string} */ line, /** @type {number} */ cells) => line.split(',').slice(cells).join(',');
  assert.deepEqual(
    ofRun.map((line) => afterStatus(line, 6)),
    rows.map((line) => afterStatus(line, 3)),
  );
});

test('the last rows are those of a sweep that keeps no others, --rows last or nothing said', () => {
  const last = whole.filter((line) => !line.includes(',running,'));
  assert.deepEqual(comparable(done([])), last);
  assert.deepEqual(comparable(done(['--rows', 'last'])), last);
});

test('a run that diverges ends with the row at which it did', () => {
  const racers = [{ method: 'sgd', learning_rate: [1, 1e9] }];
  const document = { ...small, data: { train: 200, test: 50 }, network: { activation: 'relu' }, batch: 50, seed: 1, racers };
  const [, ...rows] = linesOf(done(all, document));
  const statuses = rows.map((row) => row.split(',').slice(3, 6).join(' '));
  assert.deepEqual(statuses.slice(0, 5), [...Array(4).fill('1 1 running'), '1 1 finished']);
  const diverging = statuses.slice(5);
  assert.equal(diverging.at(-1), '1000000000 1 diverged');
  assert.deepEqual(new Set(diverging.slice(0, -1)), new Set(['1000000000 1 running']));
});

test('a sweep goes on after being cut anywhere: whole runs are kept as they are, and all others done again', () => {
  const out = newOut();
  done(['--out', out, ...all]);
  assert.deepEqual(comparable(text(out)), whole);
  const complete = text(out);
  const lines = linesOf(complete).map((line) => `${line}\n`);
  /** Where every run ends, and the header. */
  const ends = Array.from({ length: runCount + 1 }, (_, runs) => lines.slice(0, 1 + runs * rowsPerRun).join('').length);
  const lineEnds = lines.map((_, i) => lines.slice(0, i + 1).join('').length);
  const cuts = new Set([...lineEnds, ...lineEnds.map((end) => end - 1)]);
  for (let length = 0; length < complete.length; length += 97) cuts.add(length);
  for (const length of cuts) {
    writeFileSync(out, complete.slice(0, length));
    done(['--out', out, ...all]);
    const kept = Math.max(0, ...ends.filter((end) => end <= length));
    assert.equal(text(out).slice(0, kept), complete.slice(0, kept), `cut at ${length}`);
    assert.deepEqual(comparable(text(out)), whole, `cut at ${length}`);
  }
});

test('parts collect the same bytes but for the seconds, and only they are repeated that were cut off', () => {
  const out = newOut();
  for (const part of ['2/4', '4/4', '1/4', '3/4']) done(['--out', out, ...all, '--shard', part]);
  const shards = filesOf(out).map((file) => join(out, '..', file));
  const rows = shards.flatMap((file) => linesOf(text(file)).slice(1));
  assert.equal(rows.length, runCount * rowsPerRun);
  done(['--out', out, ...all, '--data', join(root, 'none')]);
  assert.deepEqual(comparable(text(out)), whole);
  assert.deepEqual(linesOf(text(out)).slice(1).sort(), rows.toSorted());

  // Part 1 of 4 does runs 1 and 5; what is cut off is in the last row of run 5.
  rmSync(out);
  truncateSync(shards[0], text(shards[0]).length - 10);
  const before = shards.map(text);
  done(['--out', out, ...all]);
  assert.deepEqual(comparable(text(out)), whole);
  assert.deepEqual(shards.map(text), before);
  const again = linesOf(text(out))
    .slice(1)
    .filter((line) => !rows.includes(line));
  for (const line of again) assert.match(line, /,1,implicit,10,2,/);
  assert.ok(again.length > 0 && again.length <= rowsPerRun, again.join('\n'));
});

test('a part goes on in its own file after being cut in a run', () => {
  const out = newOut();
  const part = ['--out', out, ...all, '--shard', '1/2'];
  done(part);
  const file = shardFile(out, '1-of-2');
  const complete = text(file);
  const lines = linesOf(complete);
  writeFileSync(file, lines.slice(0, 1 + rowsPerRun + 2).join('\n') + '\n');
  done(part);
  assert.deepEqual(comparable(text(file)), comparable(complete));
  assert.deepEqual(linesOf(text(file)).slice(0, 1 + rowsPerRun), lines.slice(0, 1 + rowsPerRun));
});

test('--columns keeps these columns, in this order, besides the run and its status', () => {
  const table = linesOf(done([...all, '--columns', 'train_loss,step']));
  const names = whole[0].split(',');
  const picked = ['run', 'racer', 'method', 'swept_learning_rate', 'seed', 'status', 'train_loss', 'step'];
  assert.equal(table[0], picked.join(','));
  assert.deepEqual(
    table,
    whole.map((line) => picked.map((name) => line.split(',')[names.indexOf(name)]).join(',')),
  );
});

test('a sweep with columns of its own goes on in a file that has them, and in no other', () => {
  const out = newOut();
  const columns = ['--columns', 'step,test_accuracy'];
  done(['--out', out, ...columns], { ...small, seed: 2 });
  const before = linesOf(text(out));
  done(['--out', out, ...columns]);
  const rows = linesOf(text(out));
  assert.equal(rows.length, 1 + runCount);
  for (const row of before) assert.ok(rows.includes(row), row);
  for (const other of [[], ['--columns', 'test_accuracy,step'], ['--columns', 'step']]) {
    const { status, stderr } = sweep(['--out', out, ...other]);
    assert.equal(stderr, `${out} does not have the columns that this sweep is to have; choose another --out.\n`);
    assert.equal(status, 2);
  }
  assert.deepEqual(linesOf(text(out)), rows);
});

test('a sweep goes on in no file whose runs have other rows', () => {
  for (const [rows, other] of [
    ['all', 'last'],
    ['last', 'all'],
  ]) {
    const out = newOut();
    done(['--out', out, '--rows', rows], { ...small, seed: 2 });
    const before = text(out);
    const { status, stderr } = sweep(['--out', out, '--rows', other]);
    assert.equal(stderr, `${out} was written with --rows ${rows}; choose another --out.\n`);
    assert.equal(status, 2);
    assert.equal(text(out), before);
  }
});

test('rows and columns that there are not exit 2 and name themselves', () => {
  const column = sweep(['--columns', 'step,los']);
  assert.match(column.stderr, /^--columns must name some of step,epoch,.*; there is no los\.\n$/);
  assert.equal(column.status, 2);
  const rows = sweep(['--rows', 'some']);
  assert.match(rows.stderr, /--rows/);
  assert.equal(rows.status, 2);
  for (const { stdout } of [column, rows]) assert.equal(stdout, '');
});
