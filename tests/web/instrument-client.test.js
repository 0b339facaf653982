import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InstrumentClient } from '../../web/engine/instrument-client.js';
import { fakeLocks, FakeWorker } from './fake-worker.js';

const files = {};
const about = (racer, text = '{}') => ({ text, racer, files });

function client() {
  /** @type {FakeWorker[]} */
  const workers = [];
  const locks = fakeLocks();
  const instruments = new InstrumentClient(() => {
    const worker = new FakeWorker(`lock ${workers.length}`);
    workers.push(worker);
    return { worker, lock: worker.lock };
  }, locks.request);
  return { instruments, workers, locks };
}

test('no worker is started before there is a question, and one serves all', () => {
  const { instruments, workers } = client();
  assert.equal(workers.length, 0);
  instruments.ask(about(0), 'spectrum', [1]);
  instruments.ask(about(0), 'maps', []);
  assert.equal(workers.length, 1);
  assert.deepEqual(
    workers[0].posted.map(({ name, args, free }) => [name, args, free]),
    [
      ['spectrum', [1], false],
      ['maps', [], false],
    ],
  );
});

test('what the worker holds already is not sent again, and what differs in anything is', () => {
  const { instruments, workers } = client();
  for (const subject of [about(0), about(0), about(1), about(1, '{"batch":7}'), { ...about(1, '{"batch":7}'), files: {} }]) {
    instruments.ask(subject, 'spectrum', []);
  }
  assert.deepEqual(
    workers[0].posted.map(({ subject }) => subject !== null),
    [true, false, true, true, true],
  );
});

test('a question about no racer leaves what the worker holds', () => {
  const { instruments, workers } = client();
  instruments.ask(about(0), 'spectrum', []);
  instruments.ask(null, 'stage', []);
  instruments.ask(about(0), 'spectrum', []);
  assert.deepEqual(
    workers[0].posted.map(({ subject, free }) => [subject !== null, free]),
    [
      [true, false],
      [false, true],
      [false, false],
    ],
  );
});

test('answers find their questions in any order', async () => {
  const { instruments, workers } = client();
  const answers = [instruments.ask(about(0), 'one', []), instruments.ask(about(0), 'two', [])];
  workers[0].answer({ askId: 2, value: 'second', seconds: 2 });
  workers[0].answer({ askId: 1, value: 'first', seconds: 1 });
  assert.deepEqual(
    (await Promise.all(answers)).map(({ value, seconds }) => [value, seconds]),
    [
      ['first', 1],
      ['second', 2],
    ],
  );
});

test('after a problem the worker holds nothing, and is told again what the next question is about', async () => {
  const { instruments, workers } = client();
  const answer = instruments.ask(about(0), 'spectrum', []);
  workers[0].answer({ askId: 1, problem: 'It could not measure.' });
  await assert.rejects(answer, { message: 'It could not measure.' });
  instruments.ask(about(0), 'spectrum', []);
  assert.notEqual(workers[0].posted[1].subject, null);
});

test('a worker that dies is said in one sentence, and the next question starts another', async () => {
  const { instruments, workers } = client();
  const answer = instruments.ask(about(0), 'spectrum', []);
  workers[0].dispatchEvent(new Event('error'));
  await assert.rejects(answer, { message: 'The worker of the instruments stopped unexpectedly.' });
  assert.equal(workers[0].terminated, true);
  instruments.ask(about(0), 'spectrum', []);
  assert.equal(workers.length, 2);
  assert.notEqual(workers[1].posted[0].subject, null);
});

test('a worker that dies without a word between two answers is noticed by its lock', async () => {
  const { instruments, workers, locks } = client();
  const first = instruments.ask(about(0), 'spectrum', []);
  workers[0].answer({ askId: 1, value: 'first', seconds: 1 });
  await first;
  const second = instruments.ask(about(0), 'spectrum', []);
  locks.release('lock 0');
  await assert.rejects(second, { message: 'The worker of the instruments stopped unexpectedly.' });
  instruments.ask(about(0), 'spectrum', []);
  assert.equal(workers.length, 2);
  assert.notEqual(workers[1].posted[0].subject, null);
});

test('who closes it ends the worker and what was asked of it', async () => {
  const { instruments, workers } = client();
  instruments.close();
  const answer = instruments.ask(about(0), 'plane', []);
  instruments.close();
  await assert.rejects(answer, { message: 'The instrument is not looked at any more.' });
  assert.equal(workers[0].terminated, true);
});
