import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rangeInWords, sliderPositions } from '../../web/state/slider.js';
import {
  formatExact,
  formatMeasured,
  formatNumber,
  formatSeconds,
  formatTicks,
  limitsInWords,
  listInWords,
} from '../../web/state/format.js';
import { colorName, dashOf, freeSlot, slotsOf } from '../../web/state/racer-style.js';
import {
  blockNames,
  defaultRacer,
  fromTheStart,
  fullBatchNeeded,
  learningRateChanges,
  optionsInForce,
  optionValue,
  racerTitles,
  titlesWithoutRates,
  withOption,
} from '../../web/state/racers.js';
import { briefTitle, shortestTitles, shortTitles, tellingOf } from '../../web/state/short-titles.js';
import { description } from './fake-core.js';

const method = (name) => description.methods.find((candidate) => candidate.name === name);
const titles = (...racers) => racerTitles({ racers }, description);

test('a racer is called after its method, and told apart from its like by what differs', () => {
  assert.deepEqual(titles({ method: 'sgd', learning_rate: 1 }, { method: 'adam' }), ['SGD', 'Adam']);
  assert.deepEqual(titles({ method: 'sgd', learning_rate: 1 }, { method: 'sgd', learning_rate: 2 }), [
    'SGD (learning rate 1)',
    'SGD (learning rate 2)',
  ]);
  assert.deepEqual(titles({ method: 'sgd' }, { method: 'sgd' }), ['SGD', 'SGD no. 2']);
});

test('a dotted option lives in a nested object, and changing it changes nothing else', () => {
  const racer = defaultRacer(method('implicit'));
  const tolerance = method('implicit').options.find(({ key }) => key === 'cg.tolerance');
  const changed = withOption(racer, tolerance, 0.5);
  assert.equal(optionValue(changed, tolerance), 0.5);
  assert.deepEqual(racer, {
    method: 'implicit',
    learning_rate: 0.5,
    curvature: 'gauss_newton',
    implicit_blocks: ['all'],
    cg: { tolerance: 0.1, max_iterations: 20 },
  });
});

test('the blocks of a network are its weights and biases, layer by layer', () => {
  assert.deepEqual(blockNames({ network: { hidden: [64, 32] } }), ['W1', 'b1', 'W2', 'b2', 'W3', 'b3']);
  assert.deepEqual(blockNames({ network: { hidden: [] } }), ['W1', 'b1']);
});

test('a network without biases has weights only', () => {
  assert.deepEqual(blockNames({ network: { hidden: [64], bias: false } }), ['W1', 'W2']);
  assert.deepEqual(blockNames({ network: { hidden: [64], bias: true } }), ['W1', 'b1', 'W2', 'b2']);
});

test('sixteen racers have sixteen different lines', () => {
  const lines = Array.from({ length: 16 }, (_, slot) => `${colorName(slot)} ${dashOf(slot)}`);
  assert.equal(new Set(lines).size, 16);
  assert.equal(freeSlot([0, 1, 3]), 2);
});

test('SGD, Adam and the implicit method have the same line in every experiment, and no two racers one', () => {
  const of = (/** @type {string} */ names) => slotsOf(names.split(' ').map((method) => ({ method })));
  assert.deepEqual(of('sgd adam implicit'), [0, 1, 2]);
  assert.deepEqual(of('adam lbfgs implicit'), [1, 3, 2]);
  assert.deepEqual(of('sgd sgd implicit constructor'), [0, 3, 2, 4]);
  assert.deepEqual(of(Array(9).fill('implicit').join(' ')), [2, 3, 4, 5, 6, 7, 0, 1, 8]);
  assert.equal(new Set(of(Array(40).fill('eve').join(' '))).size, 40);
});

test('a slider goes in steps of 1, 2 and 5 through the decades around the default, within the limits', () => {
  const positions = sliderPositions({ default: 0.5, minimum: 1e-3, maximum: 100 });
  assert.deepEqual(positions, [1e-3, 2e-3, 5e-3, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100]);
});

test('a default that is the largest there is sets no limit: the slider goes through usual values and ends with it', () => {
  const radius = { default: 1e9, minimum: 1e-9, maximum: 1e9, logarithmic: true };
  const positions = sliderPositions(radius);
  assert.deepEqual([positions[0], positions.at(-2), positions.at(-1)], [1e-3, 1e4, 1e9]);
  assert.equal(rangeInWords(radius), 'From 1e-9 to 1e9, the slider from 0.001 to 1e4, and 1e9.');
});

test('numbers are written with three digits, and none is lost', () => {
  assert.deepEqual([0, 0.5, 12.345, 1234.5, 1e6, 2.5e-8, NaN, Infinity, -3].map(formatNumber), [
    '0',
    '0.5',
    '12.3',
    '1,235',
    '10⁶',
    '2.5·10⁻⁸',
    '–',
    '∞',
    '−3',
  ]);
  assert.deepEqual([2.4, 0.0345, 12345, 1e-9].map(formatMeasured), ['2.40', '0.0345', '1.23·10⁴', '1.00·10⁻⁹']);
  assert.deepEqual([0.1234, 9.999, 65.4].map(formatSeconds), ['0.12\u00a0s', '10.00\u00a0s', '65\u00a0s']);
  assert.deepEqual([0, 0.0041, 0.0043, 0.0432].map(formatSeconds), ['0.00\u00a0s', '0.0041\u00a0s', '0.0043\u00a0s', '0.043\u00a0s']);
  for (const value of [1e-8, 1e21, 0.1 + 0.2, 200, 1e9, 12345678, -2.5e7]) assert.equal(Number(formatExact(value)), value);
  assert.deepEqual([1e9, 1e7, 25e6, 12345678, -1e8, 1000000, 1e-9, 'fast'].map(formatExact), [
    '1e9',
    '1e7',
    '2.5e7',
    '12345678',
    '-1e8',
    '1000000',
    '1e-9',
    'fast',
  ]);
});

test('lists read as sentences do', () => {
  assert.deepEqual([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listInWords), ['', 'a', 'a and b', 'a, b and c']);
});

test('a racer whose learning rate changed on the way goes on with the last of them, in the order of the steps', () => {
  const racer = { method: 'sgd', learning_rate: 10, learning_rate_from: { 120: 3, 30: 20 } };
  assert.deepEqual(learningRateChanges(racer), [
    [30, 20],
    [120, 3],
  ]);
  assert.deepEqual(fromTheStart(racer), { method: 'sgd', learning_rate: 3 });
  assert.deepEqual(fromTheStart({ method: 'sgd', learning_rate: 10 }), { method: 'sgd', learning_rate: 10 });
});

test('a title says what the learning rate was changed to on the way, and tells racers apart by it', () => {
  const sgd = (/** @type {object} */ more) => ({ method: 'sgd', learning_rate: 0.5, ...more });
  const titled = (/** @type {object[]} */ ...racers) => racerTitles({ racers }, description);
  const thenFast = sgd({ learning_rate_from: { 30: 500 } });
  assert.deepEqual(titled(sgd({}), thenFast), ['SGD (learning rate 0.5)', 'SGD (learning rate 0.5, then 500)']);
  assert.deepEqual(titled(sgd({ learning_rate_from: { 30: 5, 9: 4, 40: 6 } }), sgd({})), [
    'SGD (learning rate 0.5, …, then 6)',
    'SGD (learning rate 0.5)',
  ]);
  assert.deepEqual(titled(thenFast), ['SGD']);
});

test('racers that are given another learning rate than theirs are not told apart by it', () => {
  const racers = [
    { method: 'sgd', learning_rate: 0.5 },
    { method: 'sgd', learning_rate: 20, learning_rate_from: { 3: 1 } },
    { method: 'adam' },
  ];
  assert.deepEqual(titlesWithoutRates({ racers }, description), ['SGD', 'SGD no. 2', 'Adam']);
});

test('the numbers along an axis have as many digits as tell them apart', () => {
  assert.deepEqual(formatTicks([0, 0.5, 1]), ['0', '0.5', '1']);
  assert.deepEqual(formatTicks([0.2031, 0.2032, 0.2033]), ['0.2031', '0.2032', '0.2033']);
  assert.deepEqual(formatTicks([1.0001e-5, 1.0002e-5]), ['1.0001·10⁻⁵', '1.0002·10⁻⁵']);
  assert.deepEqual(formatTicks([1000, 2000]), ['1,000', '2,000']);
  assert.deepEqual(formatTicks([1000.1, 1000.2]), ['1,000.1', '1,000.2']);
  assert.deepEqual(formatTicks([3, 3]), ['3', '3']);
});

test('where there is little room a title is no more than what tells it from the others', () => {
  assert.deepEqual(shortTitles(['SGD (learning rate 10)', 'SGD (learning rate 1)', 'Adam']), [
    'SGD, learning rate 10',
    'SGD, learning rate 1',
    'Adam',
  ]);
  assert.deepEqual(shortTitles(['Implicit (learning rate 1)', 'Implicit (learning rate 1) no. 2']), [
    'learning rate 1',
    'learning rate 1 no. 2',
  ]);
  assert.deepEqual(shortTitles(['Implicit']), ['Implicit']);
});

test('of two racers with the same settings the second has a number, which its card tells too', () => {
  const titles = ['SGD', 'SGD no. 2', 'Adam', 'SGD (learning rate 1) no. 2'];
  assert.deepEqual(titles.map(tellingOf), ['', 'no. 2', '', 'learning rate 1 no. 2']);
  assert.deepEqual(shortTitles(titles), ['SGD', 'SGD no. 2', 'Adam', 'SGD, learning rate 1 no. 2']);
  assert.deepEqual(shortestTitles(titles, 16), ['SGD', 'SGD no. 2', 'Adam', 'SGD, η 1 no. 2']);
  assert.deepEqual(shortestTitles(['Implicit midpoint no. 2'], 16), ['no. 2']);
});

test('the year of a method is no part of what sets a racer apart', () => {
  const titles = ['Implicit (2020)', 'Implicit (2020) (none)', 'Implicit (2020) (blocks: W1, b1) no. 2', 'Eve (2016)'];
  assert.deepEqual(titles.map(tellingOf), ['', 'none', 'blocks: W1, b1 no. 2', '']);
  assert.deepEqual(shortTitles(titles), [
    'Implicit (2020)',
    'Implicit (2020), none',
    'Implicit (2020), blocks: W1, b1 no. 2',
    'Eve (2016)',
  ]);
  assert.equal(briefTitle(titles, 3, 4), 'Eve (2016)');
});

test('where there is next to none, signs stand for words, and what sets a racer apart is the last to be cut', () => {
  const titles = ['SGD (learning rate 10)', 'SGD (learning rate 0.001)', 'Exponential Euler', 'Adam (learning rate 10, beta1 0.9)'];
  assert.deepEqual(shortestTitles(titles, 16), ['SGD, η 10', 'SGD, η 0.001', 'Exponential Eul…', 'η 10, beta1 0.9']);
});

test('a brief title leaves the method out where it has no room and the rest still tells the racer from all others, and is never cut', () => {
  const brief = (/** @type {string[]} */ titles, /** @type {number} */ letters) =>
    titles.map((_, index) => briefTitle(titles, index, letters));
  const blocks = ['SGD', 'Implicit (implicit blocks: W1, b1)', 'Implicit (implicit blocks: all)'];
  assert.deepEqual(brief(blocks, 10), ['SGD', 'W1, b1', 'all']);
  assert.deepEqual(brief(blocks, 16), ['SGD', 'Implicit, W1, b1', 'Implicit, all']);
  assert.deepEqual(brief(['Implicit (learning rate 100)', 'Implicit (learning rate 0.01)'], 10), ['η 100', 'η 0.01']);
  assert.deepEqual(brief(['SGD (learning rate 0.5)', 'SGD (learning rate 20)', 'Exponential Euler'], 9), [
    'η 0.5',
    'SGD, η 20',
    'Exponential Euler',
  ]);
  const alike = ['SGD (learning rate 10)', 'SGD (learning rate 1)', 'Adam (learning rate 10)', 'Adam (learning rate 1)'];
  assert.deepEqual(brief(alike, 5), ['SGD, η 10', 'SGD, η 1', 'Adam, η 10', 'Adam, η 1']);
});

test('a method, or a choice of one, that needs the full batch says so as long as the batch is smaller', () => {
  const lbfgs = { ...method('sgd'), name: 'lbfgs', label: 'L-BFGS', needsFullBatch: true };
  const document = (/** @type {unknown} */ batch) => ({ batch, data: { train: 1000 } });
  assert.match(
    fullBatchNeeded({ method: 'lbfgs' }, document(200), lbfgs),
    /^L-BFGS needs every step .* “full” into Batch.* It is 200 now\.$/,
  );
  assert.match(fullBatchNeeded({ method: 'lbfgs', batch: 50 }, document('full'), lbfgs), /50 now/);
  for (const batch of ['full', 1000]) assert.equal(fullBatchNeeded({ method: 'lbfgs' }, document(batch), lbfgs), '');
  assert.equal(fullBatchNeeded({ method: 'sgd' }, document(200), method('sgd')), '');

  const options = [{ key: 'search', kind: 'choice', label: 'search', help: '', default: 'none', choices: [] }];
  options[0].choices = [
    { name: 'none', label: 'none', help: '', needsFullBatch: false },
    { name: 'wolfe', label: 'line search', help: '', needsFullBatch: true },
  ];
  const searching = /** @type {any} */ ({ ...method('sgd'), options });
  assert.equal(fullBatchNeeded({ method: 'sgd' }, document(200), searching), '');
  assert.match(fullBatchNeeded({ method: 'sgd', search: 'wolfe' }, document(200), searching), /^line search needs/);
});

test('the limits of a setting are said as one would type them', () => {
  assert.equal(limitsInWords({ minimum: 1e-9, maximum: 1e9 }), 'From 1e-9 to 1e9.');
  assert.equal(limitsInWords({ minimum: 1e-6, maximum: 1000 }), 'From 1e-6 to 1000.');
  assert.equal(limitsInWords({ minimum: 0, maximum: 0.9999 }), 'From 0 to 0.9999.');
  assert.equal(limitsInWords({ minimum: 1 }), 'From 1 on.');
  assert.equal(limitsInWords({}), '');
});

test('a slider that ends before the limits says so', () => {
  const option = { default: 0.5, minimum: 1e-9, maximum: 1e9, logarithmic: true };
  assert.equal(rangeInWords(option), 'From 1e-9 to 1e9, the slider from 1e-4 to 1000.');
  assert.equal(rangeInWords({ ...option, minimum: 0, maximum: 0.999 }), 'From 0 to 0.999, the slider from 1e-4 to 0.5.');
  assert.equal(rangeInWords({ ...option, minimum: 1e-3, maximum: 100 }), 'From 0.001 to 100.');
  assert.equal(rangeInWords({ ...option, logarithmic: false }), 'From 1e-9 to 1e9.');
});

test('what step control uses is offered where there is step control', () => {
  const control = { key: 'control', kind: 'choice', label: 'step control', help: '', default: 'fixed', choices: [] };
  const others = ['learning_rate', 'learning_rate_limit', 'error_tolerance'].map((key) => ({ key, kind: 'number', default: 1 }));
  const controlled = /** @type {any} */ ({ options: [control, ...others] });
  const offered = (/** @type {object} */ racer) => optionsInForce({ ...racer }, controlled).map(({ key }) => key);
  assert.deepEqual(offered({}), ['control', 'learning_rate']);
  assert.deepEqual(offered({ control: 'fixed' }), ['control', 'learning_rate']);
  for (const word of ['adaptive', 'ser']) assert.equal(offered({ control: word }).length, 4);
  assert.equal(optionsInForce({}, /** @type {any} */ ({ options: others })).length, 3);
});
