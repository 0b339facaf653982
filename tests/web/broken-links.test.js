// Whatever the address says, the page shows an experiment: that of the link, or the default and one sentence.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Experiment } from '../../web/state/experiment.js';
import { decodeLink, encodeLink } from '../../web/state/link.js';
import { refusalOf } from '../../web/state/refusal.js';
import { Store } from '../../web/state/store.js';
import { description, fakeCore } from './fake-core.js';
import { damaged, randomDocument } from './random-document.js';
import { randomNumbers } from './random.js';

/** What a page shows that starts with `link`, before its images have come. */
function start(link) {
  const store = new Store();
  const { normalize } = fakeCore();
  const core = {
    describe: async () => description,
    validate: async (text) => {
      const { problem, document } = normalize(text);
      if (problem) throw new Error(problem);
      return JSON.parse(document);
    },
  };
  const worker = /** @type {any} */ ({ postMessage() {}, terminate() {}, addEventListener() {} });
  const never = new Promise(() => {});
  const experiment = new Experiment({
    store,
    core,
    library: { load: () => /** @type {any} */ (never), useImages: () => {} },
    makeWorker: () => ({ lock: '', worker }),
    requestLock: null,
  });
  return new Promise((shown) => {
    store.subscribe(() => store.state.document && shown(store.state));
    experiment.start((known) => decodeLink(link, known));
  });
}

test('1,000 broken links give one sentence and the default experiment', async () => {
  const random = randomNumbers(7);
  let broken = 0;
  for (let round = 0; broken < 1000; round++) {
    assert.ok(round < 20000, `only ${broken} of ${round} links were broken`);
    const link = damaged(random, encodeLink(randomDocument(random, description), description));
    const { document, notice, problem, racers } = await start(link);
    assert.equal(problem, '', link);
    assert.ok(racers.length > 0 || document.racers.length === 0, link);
    if (notice === '') continue;
    broken += 1;
    assert.match(notice, /^The link could not be used: .* This is the default experiment\.$/, link);
    assert.deepEqual(document, description.document, link);
  }
});

test('a key that there is not is named with the one that was meant, in place of the list of those that there are', () => {
  assert.equal(
    refusalOf(new Error('bacth is not a key of the document; its keys are data.set, data.train, batch.')),
    'The link could not be used: bacth is not a key of the document; did you mean batch?',
  );
  assert.equal(refusalOf(new Error('batch must be "full"; it is -3.')), 'The link could not be used: batch must be "full"; it is -3.');
});
