// When a race ends, in which unit, and how far it is.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measuredIn, progress, raceEnds, withRaceEnd } from '../../web/state/race-end.js';

const document = { data: { train: 10000 }, batch: 200, epochs: 10, budget: { steps: 0, gradients: 0, seconds: 0 } };
const racer = (/** @type {object} */ columns, status = 'running') =>
  /** @type {any} */ ({
    status,
    columns: Object.fromEntries(Object.entries(columns).map(([name, value]) => [name, Float64Array.of(0, value)])),
  });

test('without a budget a race ends after its epochs, with one where all that is named is spent', () => {
  assert.deepEqual(raceEnds(document), [{ unit: 'epochs', amount: 10 }]);
  const several = { ...document, budget: { steps: 5, gradients: 0, seconds: 0.5 } };
  assert.deepEqual(raceEnds(several), [
    { unit: 'steps', amount: 5 },
    { unit: 'seconds', amount: 0.5 },
  ]);
});

test('another unit takes the place of what was there, at about the same length', () => {
  assert.deepEqual(raceEnds(measuredIn(document, 'steps')), [{ unit: 'steps', amount: 500 }]);
  assert.deepEqual(raceEnds(measuredIn(document, 'gradients')), [{ unit: 'gradients', amount: 500 }]);
  assert.deepEqual(raceEnds(measuredIn(document, 'seconds')), [{ unit: 'seconds', amount: 1 }]);
  const there = measuredIn(document, 'gradients');
  assert.deepEqual(raceEnds(measuredIn(there, 'epochs')), [{ unit: 'epochs', amount: 10 }]);
  assert.equal(measuredIn(document, 'epochs'), document);
  assert.deepEqual(raceEnds(measuredIn({ ...document, batch: 'full' }, 'steps')), [{ unit: 'steps', amount: 10 }]);
});

test('a unit and then the one before it again give what was there', () => {
  const units = /** @type {const} */ (['epochs', 'steps', 'gradients', 'seconds']);
  for (const train of [1000, 60000]) {
    for (const epochs of [1, 4, 37]) {
      const first = { ...document, data: { train }, batch: 64, epochs };
      for (const unit of units) {
        const there = measuredIn(first, unit);
        for (const other of units) {
          assert.deepEqual(raceEnds(measuredIn(measuredIn(there, other), unit)), raceEnds(there), `${epochs} ${unit} ${other}`);
        }
      }
    }
  }
  assert.deepEqual(raceEnds(measuredIn({ ...document, data: { train: 1000 }, epochs: 4 }, 'seconds')), [{ unit: 'seconds', amount: 0.04 }]);
});

test('what is no number is passed on, for the core to name', () => {
  assert.equal(/** @type {any} */ (withRaceEnd(document, 'seconds', 'ten')).budget.seconds, 'ten');
  assert.equal(/** @type {any} */ (withRaceEnd(document, 'epochs', 'ten')).epochs, 'ten');
});

test('the progress is that of the slowest that still races, in the unit that is furthest from its end', () => {
  const racers = [racer({ epoch: 4, step: 200 }), racer({ epoch: 2, step: 100 }), racer({ epoch: 1, step: 50 }, 'diverged')];
  assert.deepEqual(progress(racers, document), { share: 0.2, words: 'epoch 2.0 of 10' });
  const budget = { ...document, budget: { steps: 400, gradients: 0, seconds: 4 } };
  const timed = [racer({ step: 200, seconds: 1 })];
  assert.deepEqual(progress(timed, budget), { share: 0.25, words: 'second 1.0 of 4' });
  const short = { ...document, budget: { steps: 0, gradients: 0, seconds: 0.05 } };
  assert.equal(progress([racer({ step: 5, seconds: 0.0512 })], short).words, 'second 0.050 of 0.05');
});

test('a race that is over is at its end, and one without rows at its start', () => {
  assert.equal(progress([racer({ gradients: 602 }, 'finished')], { ...document, budget: { gradients: 600 } }).share, 1);
  assert.equal(progress([/** @type {any} */ ({ status: 'ready', columns: {} })], document).share, 0);
  assert.equal(progress([], null).share, 0);
  const lost = [racer({ epoch: 0 }, 'diverged'), racer({ epoch: 1 }, 'failed')];
  assert.deepEqual(progress(lost, document), { share: 1, words: 'no racer is left' });
});
