// igd sweep, by itself, in parts, stopped and resumed.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { test } from 'node:test';
import { igd, program } from '../support/igd.js';
import { comparable, filesOf, linesOf, newOut, root, shardFile, sweeps, text } from '../support/sweeps.js';

const small = {
  data: { train: 200, test: 50 },
  network: { hidden: [4] },
  batch: 100,
  epochs: 1,
  seed: [2, 1],
  racers: [
    { method: 'sgd', learning_rate: [0.5, 4] },
    { method: 'implicit', learning_rate: 10 },
  ],
};
const runCount = 6;
const [runHeader] = igd(['run', '-'], { ...small, seed: 1, racers: [{ method: 'sgd' }] }).stdout.split('\n');
const header = `run,racer,method,swept_learning_rate,seed,status,${runHeader.split(',status,')[1]}`;

const { sweep, done } = sweeps(small);

const whole = comparable(done([]));

test('a sweep prints one tidy row for each run: by racer, then learning rate, then seed', () => {
  const [first, ...rows] = linesOf(done([]));
  assert.equal(first, header);
  assert.deepEqual(
    rows.map((row) => row.split(',').slice(1, 8).join(' ')),
    [
      '0 sgd 0.5 2 finished 2 1',
      '0 sgd 0.5 1 finished 2 1',
      '0 sgd 4 2 finished 2 1',
      '0 sgd 4 1 finished 2 1',
      '1 implicit 10 2 finished 2 1',
      '1 implicit 10 1 finished 2 1',
    ],
  );
  const fingerprints = rows.map((row) => row.split(',')[0]);
  assert.equal(new Set(fingerprints).size, runCount);
  for (const fingerprint of fingerprints) assert.match(fingerprint, /^[0-9a-f]{16}$/);
});

test('a row is the last row that igd run prints for that racer, learning rate and seed', () => {
  const single = { ...small, seed: 1, racers: [{ method: 'sgd', learning_rate: 4 }] };
  const last = igd(['run', '-'], single).stdout.trim().split('\n').at(-1) ?? '';
  const seconds = 'racer,method,status,step,epoch,gradients,seconds'.split(',').length - 1;
  const expected = last.split(',').toSpliced(seconds, 1).slice(2).join(',');
  assert.ok(whole[4].endsWith(`,0,sgd,4,1,${expected}`), `${whole[4]} ends with ${expected}`);
});

test('a run that diverges is a result and not an error', () => {
  const racers = [{ method: 'sgd', learning_rate: [1, 1e6] }];
  const rows = linesOf(done([], { ...small, network: { activation: 'relu' }, seed: 1, racers }));
  assert.match(rows[1], /,sgd,1,1,finished,/);
  assert.match(rows[2], /,sgd,1000000,1,diverged,/);
});

for (const [what, document, sentence] of /** @type {[string, unknown, RegExp][]} */ ([
  ['an empty list', { seed: [] }, /^seed must be a whole number .* it is \[\]\.\n$/],
  ['a seed that is no seed', { seed: [1, 0.5] }, /^seed must be a whole number .* it is 0\.5\.\n$/],
  [
    'a learning rate that is no number',
    { racers: [{ method: 'sgd', learning_rate: [1, 'fast'] }] },
    /^racers\[0\]\.learning_rate must be a number .* it is "fast"\.\n$/,
  ],
  ['a seed that comes twice', { seed: [1, 2, 1] }, /^seed has 1 twice in its list; keep one of them\.\n$/],
  [
    'a learning rate that comes twice',
    { racers: [{ method: 'sgd', learning_rate: [0.1, 0.1] }] },
    /^racers\[0\]\.learning_rate has 0\.1 twice in its list; keep one of them\.\n$/,
  ],
  [
    'a run that two racers have',
    {
      racers: [
        { method: 'sgd', learning_rate: [1, 2] },
        { method: 'sgd', learning_rate: 2 },
      ],
    },
    /^racers\[1\]\.learning_rate 2 repeats a run of racers\[0\]; keep one of them\.\n$/,
  ],
  ['a list at another key', { epochs: [1, 2] }, /^epochs must be a whole number .* it is \[1,2\]\.\n$/],
  ['an unknown key', { seeds: [1, 2] }, /^seeds is not a key of the experiment document; its keys are .*\n$/],
  ['text that is not JSON', '{"seed": [1,}', /^The text is not JSON: it goes wrong at line 1, column 13\.\n$/],
])) {
  test(`${what} exits 2 with one sentence, no data and no file`, () => {
    const out = newOut();
    for (const args of [[], ['--out', out]]) {
      const { status, stdout, stderr } = sweep(args, document);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, sentence);
    }
    assert.deepEqual(filesOf(out), []);
  });
}

test('a list is still no learning rate for igd run', () => {
  assert.match(igd(['run', '-'], small).stderr, /^seed must be a whole number .* it is \[2,1\]\.\n$/);
});

test('a document, an output or a data folder that is not there exits 2 with one sentence that names it', () => {
  const none = join(root, 'none');
  const out = newOut();
  for (const [args, sentence] of /** @type {[string[], RegExp][]} */ ([
    [['sweep', join(none, 'sweep.json')], /^Cannot read .*sweep\.json\.\n$/],
    [['sweep', root], /^Cannot read .*\.\n$/],
    [['sweep', '-', '--out', join(root, 'results.json')], /^--out must name a file that ends in \.csv; it is .*results\.json\.\n$/],
    [['sweep', '-', '--out', join(none, 'results.csv')], /^Cannot write .*results\.csv\.\n$/],
    [['sweep', '-', '--out', out, '--data', none], /^There is no folder .*none.*\n$/],
  ])) {
    const { status, stderr } = igd(args, small);
    assert.match(stderr, sentence);
    assert.equal(status, 2);
  }
  assert.deepEqual(filesOf(out), []);
});

test('a part that there is not exits 2 with one sentence', () => {
  for (const part of ['0/4', '5/4', 'a/b', '1', '1/', '/2', '-1/2', '1/2/3', '1.0/2', ' 1/2', '0/0', '1/99999999999', '']) {
    const { status, stdout, stderr } = sweep(['--shard', part]);
    assert.equal(stderr, `--shard must be i/n, part i of n with i from 1 to n, such as 2/4; it is ${part}.\n`);
    assert.equal(status, 2);
    assert.equal(stdout, '');
  }
});

test('--out writes the rows that go to standard output without it', () => {
  const out = newOut();
  assert.equal(done(['--out', out]), '');
  assert.deepEqual(comparable(text(out)), whole);
  assert.deepEqual(filesOf(out), ['results.csv']);
});

test('parts concatenate on standard output: the header comes from the first only', () => {
  const parts = ['1/3', '2/3', '3/3'].map((part) => done(['--shard', part]));
  const rows = comparable(parts.join(''));
  assert.deepEqual(
    rows,
    [0, 1, 4, 2, 5, 3, 6].map((line) => whole[line]),
  );
});

test('parts write files of their own, and the same command without a part collects them and runs nothing', () => {
  const out = newOut();
  for (const part of ['3/3', '1/3', '2/3']) done(['--out', out, '--shard', part]);
  assert.deepEqual(filesOf(out), ['results.shard-1-of-3.csv', 'results.shard-2-of-3.csv', 'results.shard-3-of-3.csv']);
  const rows = filesOf(out).flatMap((file) => linesOf(text(join(out, '..', file))).slice(1));
  assert.equal(rows.length, runCount);

  // Without data nothing can run. The rows are the very same, measured seconds included.
  assert.equal(done(['--out', out, '--data', join(root, 'none')]), '');
  assert.deepEqual(comparable(text(out)), whole);
  assert.deepEqual(linesOf(text(out)).slice(1).sort(), rows.sort());
});

test('the parts of mpirun are those of --shard', () => {
  const out = newOut();
  const document = join(out, '..', 'sweep.json');
  writeFileSync(document, JSON.stringify(small));
  const { status, stderr } = spawnSync('mpirun', ['-n', '2', '--oversubscribe', program('native'), 'sweep', document, '--out', out], {
    encoding: 'utf8',
    env: { ...process.env, OMPI_ALLOW_RUN_AS_ROOT: '1', OMPI_ALLOW_RUN_AS_ROOT_CONFIRM: '1' },
  });
  assert.equal(status, 0, stderr);
  assert.deepEqual(filesOf(out), ['results.shard-1-of-2.csv', 'results.shard-2-of-2.csv', 'sweep.json']);
  done(['--out', out, '--data', join(root, 'none')]);
  assert.deepEqual(comparable(text(out)), whole);
});

/** A task of a Slurm job array --array=first-last:step. */
const arrayTask = (/** @type {number} */ id, first = 3, last = 9, step = 3) => ({
  SLURM_JOB_ID: String(100 + id),
  SLURM_ARRAY_TASK_ID: String(id),
  SLURM_ARRAY_TASK_MIN: String(first),
  SLURM_ARRAY_TASK_MAX: String(last),
  SLURM_ARRAY_TASK_STEP: String(step),
  SLURM_ARRAY_TASK_COUNT: String((last - first) / step + 1),
});
const mpichRank = (/** @type {number} */ rank, size = 2) => ({ PMI_RANK: String(rank), PMI_SIZE: String(size) });
const srunTask = (/** @type {number} */ rank, size = 2) => ({
  SLURM_JOB_ID: '100',
  SLURM_STEP_ID: '0',
  SLURM_PROCID: String(rank),
  SLURM_NTASKS: String(size),
});
const openMpiRank = (/** @type {number} */ rank, size = 2) => ({
  OMPI_COMM_WORLD_RANK: String(rank),
  OMPI_COMM_WORLD_SIZE: String(size),
});

for (const [launcher, environments] of /** @type {[string, Record<string, string>[]][]} */ ([
  ['a Slurm job array', [3, 6, 9].map((id) => arrayTask(id))],
  ['MPICH', [0, 1].map((rank) => mpichRank(rank))],
  ['srun', [0, 1].map((rank) => srunTask(rank))],
  [
    'a job array whose tasks launch ranks',
    [3, 6].flatMap((id) => [0, 1].map((rank) => ({ ...arrayTask(id, 3, 6), ...openMpiRank(rank) }))),
  ],
])) {
  test(`the parts of ${launcher} are those of --shard`, () => {
    const out = newOut();
    for (const environment of environments) done(['--out', out], small, environment);
    const count = environments.length;
    assert.deepEqual(
      filesOf(out),
      environments.map((_, i) => `results.shard-${i + 1}-of-${count}.csv`),
    );
    const part = newOut();
    done(['--out', part, '--shard', `${count}/${count}`]);
    const file = `${count}-of-${count}`;
    assert.deepEqual(comparable(text(shardFile(out, file))), comparable(text(shardFile(part, file))));
    done(['--out', out, '--data', join(root, 'none')]);
    assert.deepEqual(comparable(text(out)), whole);
  });
}

test('a part that the caller gives counts more than the launcher, and mpirun more than the Slurm under it', () => {
  assert.equal(linesOf(done(['--shard', '1/6'], small, openMpiRank(1))).length, 1 + 1);
  const rows = linesOf(done([], small, { ...openMpiRank(5, 6), ...srunTask(0, 2) }));
  assert.equal(rows.length, 1);
  assert.match(rows[0], /,1,implicit,10,1,finished,/);
});

test('a batch script or an interactive shell of Slurm does the whole, though its job has room for more tasks', () => {
  const batchScript = { SLURM_JOB_ID: '100', SLURM_PROCID: '0', SLURM_NTASKS: '4' };
  const shell = { ...srunTask(0, 4), SLURM_STEP_NUM_TASKS: '1' };
  for (const environment of [batchScript, shell]) assert.deepEqual(comparable(done([], small, environment)), whole);
});

for (const [what, environment, list] of /** @type {[string, Record<string, string>, string][]} */ ([
  ['rank that is too large', openMpiRank(2, 2), 'OMPI_COMM_WORLD_RANK=2, OMPI_COMM_WORLD_SIZE=2'],
  ['rank without a size', { PMI_RANK: '1' }, 'PMI_RANK=1, PMI_SIZE unset'],
  ['rank that is no number', { ...srunTask(0), SLURM_PROCID: 'x' }, 'SLURM_PROCID=x, SLURM_NTASKS=2'],
  [
    'job array with gaps',
    { ...arrayTask(5, 1, 7, 1), SLURM_ARRAY_TASK_COUNT: '3' },
    'SLURM_ARRAY_TASK_ID=5, SLURM_ARRAY_TASK_MIN=1, SLURM_ARRAY_TASK_MAX=7, SLURM_ARRAY_TASK_STEP=1, SLURM_ARRAY_TASK_COUNT=3',
  ],
  [
    'job array of unknown size',
    { SLURM_ARRAY_TASK_ID: '5' },
    'SLURM_ARRAY_TASK_ID=5, SLURM_ARRAY_TASK_MIN unset, SLURM_ARRAY_TASK_MAX unset, SLURM_ARRAY_TASK_STEP unset, SLURM_ARRAY_TASK_COUNT unset',
  ],
])) {
  test(`a ${what} exits 2 with one sentence`, () => {
    const { status, stdout, stderr } = sweep([], small, environment);
    assert.equal(stderr, `The launcher's variables do not tell which part of the sweep is meant (${list}); tell it by --shard i/n.\n`);
    assert.equal(status, 2);
    assert.equal(stdout, '');
  });
}

test('a sweep goes on after a line that was cut off, and repeats only that run', () => {
  const out = newOut();
  done(['--out', out]);
  for (const part of [0, 0.5, 1]) {
    const before = linesOf(text(out));
    const [last] = before.splice(runCount);
    writeFileSync(out, before.join('\n') + '\n' + last.slice(0, part * last.length));
    done(['--out', out]);
    const now = linesOf(text(out));
    assert.deepEqual(now.slice(0, runCount), before);
    assert.deepEqual(comparable(text(out)), whole);
  }
});

test('a sweep goes on after a header that was cut off', () => {
  const out = newOut();
  for (const length of [0, 20, header.length]) {
    writeFileSync(out, header.slice(0, length));
    done(['--out', out]);
    assert.deepEqual(comparable(text(out)), whole);
  }
});

test('a part goes on after a line that was cut off, and the line of another part that is being written does not count', () => {
  const out = newOut();
  const [first, second] = ['1-of-2', '2-of-2'].map((part) => shardFile(out, part));
  for (const part of ['1/2', '2/2']) done(['--out', out, '--shard', part]);
  const before = [first, second].map((file) => linesOf(text(file)));
  for (const file of [first, second]) truncateSync(file, text(file).length - 5);
  done(['--out', out, '--shard', '1/2']);
  assert.deepEqual(linesOf(text(first)).slice(0, 3), before[0].slice(0, 3));
  assert.equal(linesOf(text(first)).length, 4);
  assert.deepEqual(linesOf(text(second)).slice(0, 3), before[1].slice(0, 3));
  done(['--out', out]);
  assert.deepEqual(comparable(text(out)), whole);
});

test('a sweep goes on with any other split, and with more in its lists', () => {
  const out = newOut();
  done(['--out', out, '--shard', '2/4'], { ...small, seed: [2] });
  done(['--out', out, '--shard', '1/3']);
  done(['--out', out, '--shard', '1/1'], { ...small, racers: small.racers.slice(0, 1) });
  const rows = filesOf(out).flatMap((file) => linesOf(text(join(out, '..', file))).slice(1));
  done(['--out', out]);
  assert.deepEqual(comparable(text(out)), whole);
  for (const row of rows) assert.ok(text(out).includes(`${row}\n`), row);
});

test('of two rows of one run the first is kept', () => {
  const out = newOut();
  done(['--out', out]);
  const before = text(out);
  writeFileSync(shardFile(out, '1-of-2'), before.replaceAll(',finished,', ',diverged,'));
  writeFileSync(out, before + linesOf(before)[1].replace('finished', 'diverged') + '\n');
  done(['--out', out]);
  assert.equal(text(out), before);
});

test('rows of another document or another table are refused by name, and nothing is overwritten', () => {
  const out = newOut();
  const shard = shardFile(out, '1-of-2');
  done(['--out', out, '--shard', '1/2']);
  const rows = text(shard);
  for (const [file, content, reason] of /** @type {[string, string, string][]} */ ([
    [out, linesOf(done([], { ...small, epochs: 2 })).join('\n') + '\n', 'has rows of another document'],
    [shard, rows + 'one,more,row\n', 'has rows of another document'],
    [shard, rows + linesOf(rows)[1].slice(0, 40) + '\n' + linesOf(rows)[2] + '\n', 'has rows of another document'],
    [shard, rows.replace(',epoch,', ',passes,'), 'does not have the columns that this sweep is to have'],
    [out, 'a shopping list', 'is not the file of a sweep'],
  ])) {
    rmSync(out, { force: true });
    writeFileSync(shard, rows);
    writeFileSync(file, content);
    const files = filesOf(out);
    for (const args of [[], ['--shard', '1/2'], ['--shard', '2/2']]) {
      const { status, stdout, stderr } = sweep(['--out', out, ...args]);
      assert.equal(stderr, `${file} ${reason}; choose another --out.\n`);
      assert.equal(status, 2);
      assert.equal(stdout, '');
    }
    assert.equal(text(file), content);
    assert.deepEqual(filesOf(out), files);
  }
});

test('files that only look like those of the sweep are left alone', () => {
  const out = newOut();
  for (const name of ['other.shard-1-of-2.csv', 'results.shard-a-of-2.csv', 'results.shard-1-of-2.csv.bak', 'results.shard-.csv']) {
    writeFileSync(join(out, '..', name), 'something else');
  }
  mkdirSync(join(out, '..', 'results.shard-1-of-b.csv'));
  done(['--out', out]);
  assert.deepEqual(comparable(text(out)), whole);
});

test('a sweep that is killed has lost the run under way only; while it works nobody else writes its file', async () => {
  const out = newOut();
  const document = join(out, '..', 'sweep.json');
  const withRates = (/** @type {number[]} */ ...rates) => ({ ...small, epochs: 1e6, racers: [{ method: 'sgd', learning_rate: rates }] });
  const long = withRates(1e9, 1e8, 0.1); // the first four runs diverge at once, the fifth takes minutes
  writeFileSync(document, JSON.stringify(long));
  const child = spawn(program('native'), ['sweep', document, '--out', out]);
  while (child.exitCode === null && (!existsSync(out) || linesOf(text(out)).length < 5)) await setTimeout(5);
  child.kill('SIGSTOP'); // so that it is sure to be at work while the other one tries
  const { status, stderr } = sweep(['--out', out], long);
  child.kill('SIGKILL');
  await once(child, 'exit');
  assert.equal(stderr, `Another igd sweep is writing ${out}; wait for it, or give each a part by --shard i/n.\n`);
  assert.equal(status, 2);

  const before = text(out);
  assert.ok(before.endsWith('\n'), before);
  assert.equal(linesOf(before).length, 5);
  done(['--out', out], withRates(1e9, 1e8, 1e7));
  assert.equal(text(out).slice(0, before.length), before);
  assert.equal(linesOf(text(out)).length, 7);
});
