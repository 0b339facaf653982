import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anyCore } from '../../web/engine/cores.js';
import { InstrumentLoop } from '../../web/engine/instrument-loop.js';

const files = { trainImages: new Blob([new Uint8Array([1, 2, 3])]) };
const about = (racer) => ({ text: '{}', racer, files });

/** A module whose one instrument says what it was asked. */
function fakeModule(log) {
  return {
    createScope(text, racer, data) {
      log.push(`open ${racer} ${data.trainImages.length}`);
      if (racer > 7) return { problem: 'There is no such racer.', scope: null };
      return { problem: '', scope: { racer, delete: () => log.push(`delete ${racer}`) } };
    },
    spectrum: (scope, factor) => JSON.stringify({ racer: scope.racer, factor }),
    stage: (...args) => ({ path: Float32Array.from(args) }),
    broken: () => {
      throw new Error('unreachable executed');
    },
  };
}

function loop(takeCore = anyCore) {
  const log = [];
  const sent = [];
  let clock = 0;
  let loaded = 0;
  const instruments = new InstrumentLoop({
    loadModule: async () => {
      ++loaded;
      return fakeModule(log);
    },
    send: (answer) => sent.push(answer),
    now: () => (clock += 250),
    takeCore,
  });
  return { instruments, log, sent, loaded: () => loaded };
}

test('a question is answered by the function of that name, with the seconds that it computed', async () => {
  const { instruments, sent } = loop();
  await instruments.receive({ askId: 1, subject: about(2), free: false, name: 'spectrum', args: [3] });
  assert.deepEqual(sent, [{ askId: 1, value: { racer: 2, factor: 3 }, seconds: 0.25 }]);
});

test('what it is about is kept until a question is about something else, and then deleted', async () => {
  const { instruments, sent, log } = loop();
  instruments.receive({ askId: 1, subject: about(0), free: false, name: 'spectrum', args: [1] });
  instruments.receive({ askId: 2, subject: null, free: false, name: 'spectrum', args: [2] });
  await instruments.receive({ askId: 3, subject: about(1), free: false, name: 'spectrum', args: [3] });
  assert.deepEqual(log, ['open 0 3', 'delete 0', 'open 1 3']);
  assert.deepEqual(
    sent.map(({ value }) => value.racer),
    [0, 0, 1],
  );
});

test('a question about no racer needs none, and an answer that is no text is passed on as it is', async () => {
  const { instruments, sent, log } = loop();
  await instruments.receive({ askId: 1, subject: null, free: true, name: 'stage', args: [1, 2] });
  assert.deepEqual(sent[0].value, { path: Float32Array.of(1, 2) });
  assert.deepEqual(log, []);
});

test('what fails is answered with one sentence, and the next question gets a module in a known state', async () => {
  const { instruments, sent, loaded } = loop();
  await instruments.receive({ askId: 1, subject: about(0), free: false, name: 'broken', args: [] });
  await instruments.receive({ askId: 2, subject: about(9), free: false, name: 'spectrum', args: [] });
  await instruments.receive({ askId: 3, subject: about(0), free: false, name: 'absent', args: [] });
  await instruments.receive({ askId: 4, subject: about(1), free: false, name: 'spectrum', args: [5] });
  assert.deepEqual(
    sent.map(({ problem }) => problem),
    [
      'The instrument could not measure (unreachable executed).',
      'The instrument could not measure (There is no such racer.).',
      'The instrument could not measure (The instruments know no absent.).',
      undefined,
    ],
  );
  assert.equal(loaded(), 4);
});

test('it computes on a core of its own turn and gives it back, also after a failure', async () => {
  const taken = [];
  const { instruments } = loop(async () => {
    taken.push('take');
    return () => taken.push('give back');
  });
  await instruments.receive({ askId: 1, subject: about(0), free: false, name: 'broken', args: [] });
  await instruments.receive({ askId: 2, subject: about(0), free: false, name: 'spectrum', args: [] });
  assert.deepEqual(taken, ['take', 'give back', 'take', 'give back']);
});
