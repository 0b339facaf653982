import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CoreClient, LOST, RacerClient, Replaced } from '../../web/engine/client.js';
import { FakeWorker, fakeLocks } from './fake-worker.js';

const files = /** @type {any} */ ({});
const made = (workers) => {
  const lock = `lock ${workers.length}`;
  workers.push(new FakeWorker(lock));
  return { lock, worker: workers.at(-1) };
};
const rows = (...steps) => ({ step: Float64Array.from(steps) });

function racer() {
  const workers = [];
  const locks = fakeLocks();
  const seen = { rows: [], lost: [] };
  const client = new RacerClient({
    makeWorker: () => made(workers),
    requestLock: locks.request,
    onRows: (columns) => seen.rows.push(...columns.step),
    onLost: (message) => seen.lost.push(message),
  });
  return { client, workers, locks, seen };
}

/** A racer that is ready to play. */
async function readyRacer() {
  const parts = racer();
  const ready = parts.client.prepare('{}', 0, files);
  const [worker] = parts.workers;
  const { runId } = worker.posted[0];
  worker.answer({ type: 'progress', runId, columns: rows(0) });
  worker.answer({ type: 'ready', runId, totalSteps: 500 });
  assert.equal(await ready, 500);
  return { ...parts, worker, runId };
}

test('rows and the number of steps arrive', async () => {
  const { seen } = await readyRacer();
  assert.deepEqual(seen.rows, [0]);
});

test('rows and answers of a race that was replaced are dropped', async () => {
  const { client, worker, seen, runId } = await readyRacer();
  const playing = client.play(Infinity);
  const replaced = assert.rejects(playing, Replaced);
  const ready = client.prepare('{}', 0, files);
  worker.answer({ type: 'progress', runId, columns: rows(10) });
  worker.answer({ type: 'paused', runId, step: 10 });
  worker.answer({ type: 'ready', runId: worker.posted.at(-1).runId, totalSteps: 100 });
  assert.equal(await ready, 100);
  await replaced;
  assert.deepEqual(seen.rows, [0]);
});

test('a pause that crosses the end of a play does not answer the next play', async () => {
  const { client, worker, runId } = await readyRacer();
  const first = client.play(1);
  client.pause();
  worker.answer({ type: 'paused', runId, step: 1 });
  assert.equal(await first, 'paused');
  const second = client.play(Infinity);
  worker.answer({ type: 'paused', runId, step: 1 }); // the pause's own answer
  worker.answer({ type: 'finished', runId, reason: 'finished', step: 500 });
  assert.equal(await second, 'finished');
});

test('a failure is told with its sentence', async () => {
  const { client, worker, runId } = await readyRacer();
  const playing = client.play(Infinity);
  worker.answer({ type: 'failed', runId, message: 'Something broke.' });
  await assert.rejects(playing, { message: 'Something broke.' });
});

test('a worker that reports an error is lost: the play fails with a sentence', async () => {
  const { client, worker } = await readyRacer();
  const playing = client.play(Infinity);
  worker.dispatchEvent(new Event('error'));
  await assert.rejects(playing, { message: LOST });
  assert.ok(worker.terminated);
});

test('a message that cannot be read counts as a lost worker', async () => {
  const { client, worker } = await readyRacer();
  const playing = client.play(Infinity);
  worker.dispatchEvent(new Event('messageerror'));
  await assert.rejects(playing, { message: LOST });
});

test('a worker that dies silently is noticed by its lock', async () => {
  const { client, worker, locks } = await readyRacer();
  const playing = client.play(Infinity);
  locks.release(worker.lock);
  await assert.rejects(playing, { message: LOST });
});

test('a worker that dies while nothing is asked of it is told too, once', async () => {
  const { worker, locks, seen } = await readyRacer();
  locks.release(worker.lock);
  worker.dispatchEvent(new Event('error'));
  assert.deepEqual(seen.lost, [LOST]);
});

test('the lock is asked for only after the first answer, when the worker holds it', async () => {
  const { client, workers, locks } = racer();
  const prepared = client.prepare('{}', 0, files);
  const [worker] = workers;
  assert.ok(!locks.asked(worker.lock));
  worker.answer({ type: 'ready', runId: worker.posted[0].runId, totalSteps: 1 });
  assert.ok(locks.asked(worker.lock));
  await prepared;
});

test('after a loss, prepare starts a new worker', async () => {
  const { client, worker, workers } = await readyRacer();
  worker.dispatchEvent(new Event('error'));
  const ready = client.prepare('{}', 0, files);
  assert.equal(workers.length, 2);
  workers[1].answer({ type: 'ready', runId: workers[1].posted[0].runId, totalSteps: 3 });
  assert.equal(await ready, 3);
});

test('a worker that cannot be made is a lost one', async () => {
  const client = new RacerClient({
    makeWorker: () => {
      throw new Error('blocked');
    },
    requestLock: null,
    onRows: () => {},
    onLost: () => {},
  });
  await assert.rejects(client.prepare('{}', 0, files), { message: LOST });
});

test('closing ends the worker, and is no loss', async () => {
  const { client, worker, locks, seen } = await readyRacer();
  client.close();
  locks.release(worker.lock);
  assert.ok(worker.terminated);
  assert.deepEqual(seen.lost, []);
});

test('questions about documents are answered each by its own answer', async () => {
  const worker = new FakeWorker('');
  const core = new CoreClient(() => ({ worker, lock: '' }), null);
  const first = core.validate('{"a":1}');
  const second = core.validate('{"b":1}');
  const refused = assert.rejects(second, { message: 'b is not a key.' });
  worker.answer({ type: 'failed', runId: worker.posted[1].runId, message: 'b is not a key.' });
  worker.answer({ type: 'validated', runId: worker.posted[0].runId, document: { a: 1 } });
  assert.deepEqual(await first, { a: 1 });
  await refused;
});

test('a file is unpacked by the worker that answers questions', async () => {
  const worker = new FakeWorker('');
  const core = new CoreClient(() => ({ worker, lock: '' }), null);
  const unpacked = core.unpack(new Blob(['packed']));
  const [{ type, runId, blob }] = worker.posted;
  assert.deepEqual([type, await blob.text()], ['unpack', 'packed']);
  const answer = new Blob(['open']);
  worker.answer({ type: 'unpacked', runId, blob: answer });
  assert.equal(await unpacked, answer);
});

test('the worker that answers questions is replaced when it dies', async () => {
  const workers = [];
  const core = new CoreClient(() => made(workers), null);
  const lost = assert.rejects(core.describe(), /could not be started/);
  workers[0].dispatchEvent(new Event('error'));
  await lost;
  const answer = core.describe();
  workers[1].answer({ type: 'described', runId: workers[1].posted[0].runId, description: { version: '1' } });
  assert.deepEqual(await answer, { version: '1' });
});

test('questions to a racer are answered each by its own answer, whatever the run does', async () => {
  const { client, worker } = await readyRacer();
  const first = client.ask({ kind: 'weights' });
  const second = client.ask({ kind: 'test', count: 2 });
  const [one, two] = worker.posted.slice(-2);
  worker.answer({ type: 'answered', runId: two.runId, askId: two.askId, step: 2, values: Float32Array.of(2) });
  worker.answer({ type: 'answered', runId: one.runId, askId: one.askId, step: 1, values: Float32Array.of(1) });
  assert.deepEqual(await first, { step: 1, values: Float32Array.of(1) });
  assert.deepEqual(await second, { step: 2, values: Float32Array.of(2) });
});

test('a change of the learning rate is answered by the step from which it counts, while a run goes on', async () => {
  const { client, worker } = await readyRacer();
  const run = client.play(Infinity);
  const change = client.changeLearningRate(3);
  const asked = worker.posted.at(-1);
  assert.deepEqual([asked.type, asked.learningRate], ['change', 3]);
  worker.answer({ type: 'changed', runId: asked.runId, askId: asked.askId, step: 120 });
  assert.equal(await change, 120);
  worker.answer({ type: 'finished', runId: asked.runId, reason: 'finished', step: 500 });
  assert.equal(await run, 'finished');
});

test('a question whose race is replaced is rejected', async () => {
  const { client } = await readyRacer();
  const question = assert.rejects(client.ask({ kind: 'weights' }), Replaced);
  client.prepare('{}', 0, files).catch(() => {});
  await question;
});
