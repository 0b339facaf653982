import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coreCount, sharedCores } from '../../web/engine/cores.js';

/** The Web Locks of a browser, as far as they are used: exclusive, first come, first served. */
class FakeLocks {
  /** @type {Map<string, (() => void)[]>} */
  #queues = new Map();

  /** @type {import('../../web/engine/cores.js').RequestLock} */
  request = (name, { signal }, callback) =>
    new Promise((resolve, reject) => {
      const queue = this.#queues.get(name) ?? [];
      this.#queues.set(name, queue);
      let granted = false;
      const grant = async () => {
        granted = true;
        resolve(await callback());
        queue.shift();
        queue[0]?.();
      };
      signal?.addEventListener('abort', () => {
        if (granted) return;
        queue.splice(queue.indexOf(grant), 1);
        reject(new DOMException('', 'AbortError'));
      });
      queue.push(grant);
      if (queue.length === 1) queueMicrotask(() => queue[0] === grant && !granted && grant());
    });
}

const settled = () => new Promise((resume) => setImmediate(resume));

test('no more racers compute at a time than there are cores, and they get in as they came', async () => {
  const takeCore = sharedCores(new FakeLocks().request, 'cores', 2);
  /** @type {number[]} */
  const entered = [];
  /** @type {(() => void)[]} */
  const giveBack = [];
  for (let racer = 0; racer < 5; ++racer) {
    takeCore().then((back) => {
      entered.push(racer);
      giveBack[racer] = back;
    });
  }
  await settled();
  assert.deepEqual(entered, [0, 1]);
  giveBack[1]();
  await settled();
  assert.deepEqual(entered, [0, 1, 2]);
  giveBack[2]();
  giveBack[0]();
  await settled();
  assert.deepEqual(entered, [0, 1, 2, 3, 4]);
});

test('racers that ask again after each slice get the same number of slices', async () => {
  const takeCore = sharedCores(new FakeLocks().request, 'cores', 2);
  const slices = [0, 0, 0, 0, 0];
  const racers = slices.map(async (_, racer) => {
    while (Math.max(...slices) < 20) {
      const back = await takeCore();
      slices[racer] += 1;
      await settled();
      back();
    }
  });
  await Promise.all(racers);
  assert.ok(Math.max(...slices) - Math.min(...slices) <= 1, `slices: ${slices}`);
});

test('for one core a slice asks for one lock, and racers get in as they came', async () => {
  const locks = new FakeLocks();
  const asked = [];
  const takeCore = sharedCores((name, options, callback) => (asked.push(name), locks.request(name, options, callback)), 'cores', 1);
  const entered = [];
  const racers = [0, 1, 2].map(async (racer) => {
    const back = await takeCore();
    entered.push(racer);
    await settled();
    back();
  });
  await settled();
  assert.deepEqual(entered, [0]);
  await Promise.all(racers);
  assert.deepEqual([entered, asked], [[0, 1, 2], ['cores-0', 'cores-0', 'cores-0']]); // prettier-ignore
});

test('a core that somebody dies with is not lost: the browser releases its lock', async () => {
  const locks = new FakeLocks();
  /** @type {(() => void) | undefined} */
  let die;
  locks.request('cores-0', {}, () => new Promise((resolve) => (die = () => resolve(undefined))));
  await settled();
  const core = sharedCores(locks.request, 'cores', 1)();
  await settled();
  die?.();
  assert.equal(typeof (await core), 'function');
});

test('where locks are refused the racer learns of it', async () => {
  for (const count of [1, 2]) {
    const refused = sharedCores(() => Promise.reject(new Error('refused')), 'cores', count);
    await assert.rejects(refused(), /refused/);
  }
});

test('one core is left to the page, where there is more than one', () => {
  assert.deepEqual(
    [0, 1, 2, 3, 8].map((all) => coreCount(all)),
    [1, 1, 1, 2, 7],
  );
});
