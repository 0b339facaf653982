// The pages on the original's claim: what is condensed from kept results, and what is said of them.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import {
  caveats,
  duelInWords,
  heatOf,
  learningRateInWords,
  ranking,
  ratios,
  standings,
  testDocument,
  verdict,
} from '../../web/claim/conclusions.js';
import { condenseCourses, condenseSweep, courseKey, parseCsv, quantile, spread, thinned } from '../../web/claim/data.js';
import { lookOf, publishedSlot, sweptSlot } from '../../web/claim/method-slots.js';
import { readKept } from '../../web/claim/read-kept.js';
import { REPORT_POINTS } from '../../web/claim/report-points.js';
import { slotsOf } from '../../web/state/racer-style.js';
import { closeness, closeSplits, endsOf, finding, liveDocument, medianEnd, misses } from '../../web/claim/settings.js';
import { igd } from '../support/igd.js';

const assets = new URL('../../assets/', import.meta.url);
const kept = readKept(assets);

/** Two methods, two learning rates, two seeds, and all three budgets spent at the row of step 10; what is `null` diverged before. */
function tinySweep(losses) {
  const document = {
    data: { pixels: 'unit' },
    batch: 200,
    seed: [1, 2],
    budget: { steps: 10, gradients: 20, seconds: 0.5 },
    racers: [
      { method: 'sgd', learning_rate: [0.1, 1] },
      { method: 'implicit', control: 'adaptive', learning_rate: [0.1, 1] },
    ],
  };
  const lines = ['run,racer,method,swept_learning_rate,seed,status,step,gradients,seconds,train_loss,validation_loss,validation_accuracy'];
  document.racers.forEach(({ method, learning_rate }, racer) =>
    learning_rate.forEach((rate, r) =>
      document.seed.forEach((seed, s) => {
        const loss = losses[racer][r][s];
        const head = `${racer}${r}${s},${racer},${method},${rate},${seed}`;
        lines.push(`${head},running,0,0,0,2.4,2.4,0.1`);
        lines.push(loss === null ? `${head},diverged,7,14,0.3,,,` : `${head},finished,10,20,0.6,${loss},${2 * loss},0.9`);
      }),
    ),
  );
  return condenseSweep('unit-200', document, lines.join('\n'));
}

test('quantiles are those of Hazen: the median of an even number is the mean of the middle two', () => {
  assert.equal(quantile([4, 1, 2, 3], 0.5), 2.5);
  assert.equal(quantile([5, 1, 2, 3, 4], 0.5), 3);
  assert.equal(quantile([5, 1, 2, 3, 4], 0.25), 1.75);
  assert.equal(quantile([7], 0.75), 7);
});

test('a spread has no number where it would be of a run that diverged', () => {
  assert.deepEqual(spread([1, 2, Infinity]), [2, 1.25, null]);
  assert.deepEqual(spread([1, Infinity, Infinity]), [null, null, null]);
});

test('a sweep is condensed to the row at which each budget is spent', () => {
  const sweep = tinySweep([
    [
      [1, 3],
      [null, null],
    ],
    [
      [0.5, 0.5],
      [0.25, 0.25],
    ],
  ]);
  for (const budget of /** @type {const} */ (['steps', 'gradients', 'seconds'])) {
    assert.deepEqual(sweep.reached[budget][0].train, [
      [2, 1, 3],
      [null, null, null],
    ]);
    assert.deepEqual(sweep.reached[budget][0].validation, [
      [4, 2, 6],
      [null, null, null],
    ]);
    assert.deepEqual(sweep.reached[budget][1].validation, [
      [1, 1, 1],
      [0.5, 0.5, 0.5],
    ]);
  }
});

test('how many random seeds diverged is counted, and the usable range ends before a learning rate where one did', () => {
  const sweep = tinySweep([
    [
      [1, 3],
      [null, 1],
    ],
    [
      [0.5, 0.5],
      [0.5, 0.5],
    ],
  ]);
  assert.deepEqual(sweep.reached.gradients[0].diverged, [0, 1]);
  const [sgd, implicit] = standings(sweep, 'gradients');
  assert.deepEqual([sgd.range.from, sgd.range.to, sgd.range.openRight], [0.1, 0.1, false]);
  assert.deepEqual([implicit.range.from, implicit.range.to, implicit.range.openRight], [0.1, 1, true]);
});

test('with raw pixels and batch 200 the fixed implicit method is not usable where two of five seeds diverged', () => {
  const sweep = kept.sweeps.find(({ name }) => name === 'raw-200');
  const { range, racer } = standings(sweep, 'gradients').find(({ title }) => title === 'Implicit, fixed');
  assert.deepEqual(sweep.reached.gradients[racer].diverged.slice(-2), [2, 2]);
  assert.equal(range.to, 100);
  assert.equal(range.openRight, false);
});

test('the validation loss chooses the learning rate and ranks the methods', () => {
  const sweep = tinySweep([
    [
      [1, 3],
      [null, null],
    ],
    [
      [0.5, 0.5],
      [0.25, 0.25],
    ],
  ]);
  const [sgd, implicit] = standings(sweep, 'steps');
  assert.equal(sgd.chosen, 0.1);
  assert.equal(implicit.chosen, 1);
  assert.equal(implicit.train, 0.25);
  assert.deepEqual(
    ranking(sweep, 'steps').map(({ title }) => title),
    ['Implicit, adaptive', 'SGD'],
  );
});

test('a method that always diverged has no place in the ranking', () => {
  const never = [
    [null, null],
    [null, null],
  ];
  const sweep = tinySweep([
    never,
    [
      [1, 1],
      [1, 1],
    ],
  ]);
  assert.equal(standings(sweep, 'steps')[0].chosen, null);
  assert.equal(ranking(sweep, 'steps').length, 1);
});

test('a course is found by its document, racer and learning rate, however the number is written', () => {
  const curves =
    'document,racer,method,swept_learning_rate,step,epoch,gradients,seeds,train_loss_lower_quartile,train_loss,train_loss_upper_quartile,test_loss_lower_quartile,test_loss,test_loss_upper_quartile\n' +
    'a,0,sgd,0.10,5,1,5,2,0.9,1,1.1,1.9,2,\n';
  const finals =
    'document,racer,method,swept_learning_rate,seed,status,step,train_loss,test_loss\n' +
    'a,0,sgd,0.1,1,diverged,5,,2\na,0,sgd,0.1,2,running,5,3,4\na,0,sgd,0.1,2,finished,6,5,6\n';
  const course = condenseCourses(curves, finals)[courseKey('a', 0, 0.1)];
  assert.deepEqual(course.train, [[1, 0.9, 1.1]]);
  assert.deepEqual(course.test, [[2, 1.9, null]]);
  assert.deepEqual(course.ends, [
    { seed: 1, train: Infinity, test: 2, diverged: true },
    { seed: 2, train: 3, test: 4, diverged: false }, // where the recording ended, not the run
  ]);
});

test('every run that a published setting names is kept, with all its random seeds', () => {
  for (const setting of kept.settings) {
    for (const method of setting.methods) {
      for (const which of /** @type {const} */ (['asPublished', 'corrected'])) {
        const run = method[which];
        if (!run) continue;
        const rate = which === 'asPublished' ? (method.publishedLearningRate ?? setting.learning_rate) : setting.learning_rate;
        const course = kept.courses[courseKey(run[0], run[1], rate)];
        assert.ok(course, `${setting.name}, ${method.label}, ${which}`);
        assert.equal(course.ends.length, kept.documents[run[0]].seed.length);
      }
    }
  }
});

test('the published mode is within 0.03 of the published training loss of the implicit method in five of seven rows, and says where not', () => {
  const rows = kept.settings.filter(({ group }) => group === 'mnist');
  assert.equal(rows.length, 7);
  const off = rows.filter((setting) => {
    const published = setting.methods.find(({ label }) => label === 'Implicit')?.published?.train;
    return !(Math.abs(medianEnd(setting, 'Implicit', 'asPublished', kept) - Number(published)) <= 0.03);
  });
  assert.deepEqual(
    off.map(({ learning_rate }) => learning_rate),
    [0.5, 0.7],
  );
});

test('on Ionosphere there are random splits with which every published loss comes out within 0.03', () => {
  for (const setting of kept.settings.filter(({ group, learning_rate }) => group === 'ionosphere' && [0.01, 0.2].includes(learning_rate))) {
    const splits = closeSplits(setting, kept);
    assert.ok(splits && splits.close >= 5 && splits.best < 0.01, JSON.stringify(splits));
  }
});

test('the finding of a setting is one sentence, and what it says of closeness another', () => {
  for (const setting of kept.settings) {
    for (const words of [finding(setting, kept), closeness(setting, kept)]) {
      assert.doesNotMatch(words, /NaN|undefined|not all runs/i, setting.name);
      assert.match(words, /^[^.]*(\.\d[^.]*)*\.$/, setting.name);
    }
  }
});

test('a median that is not within 0.03 of the published value is said, with how near any run comes', () => {
  const [half, most] = kept.settings.filter(({ group, learning_rate }) => group === 'mnist' && learning_rate >= 0.5);
  assert.match(
    finding(half, kept),
    /^The published 0\.41 comes out as 0\.349 .* of which none ends within 0\.03 of it, the nearest at 0\.361/,
  );
  assert.match(finding(most, kept), /^The published 0\.41 comes out as 0\.465 .* of which 2 end within 0\.03 of it, the nearest at 0\.420/);
  const close = kept.settings.find(({ name }) => name === 'MNIST, b1, b2, W2 implicit, 0.01');
  assert.match(finding(close, kept), /^The published curve comes out again, and without any curvature too/);
});

test('published values outside the range of our runs, by more than they can be read to, are listed', () => {
  const missed = kept.settings
    .filter(({ group }) => group === 'mnist')
    .flatMap((setting) => misses(setting, kept).map(({ label, published }) => [label, setting.learning_rate, published]));
  assert.deepEqual(missed, [
    ['Adam', 0.2, 0.94],
    ['Adam', 0.2, 1.02],
    ['Implicit', 0.5, 0.41],
    ['SGD', 0.7, 0.56],
  ]);
});

test('a setting whose figures were not read off says so', () => {
  const setting = kept.settings.find(({ name }) => name === 'Ionosphere, 0.05');
  assert.equal(closeness(setting, kept), 'The figures for these were not read off.');
});

test('the range of the runs has three digits, so that a published value outside does not look inside', () => {
  const setting = kept.settings.find(({ name }) => name === 'MNIST, b1, b2, W2 implicit, 0.2');
  const adam = setting.methods.find(({ label }) => label === 'Adam');
  assert.deepEqual(endsOf(setting, adam, 'asPublished', kept), { train: '1.11', range: '1.04 … 1.30', runs: 5, test: '1.08' });
  assert.equal(endsOf(setting, { ...adam, asPublished: null }, 'asPublished', kept), null);
});

test('what a setting runs in the page is its racers once each, shortened', () => {
  for (const setting of kept.settings) {
    for (const which of /** @type {const} */ (['asPublished', 'corrected'])) {
      const document = liveDocument(setting, which, kept);
      const texts = document.racers.map((racer) => JSON.stringify(racer));
      assert.equal(new Set(texts).size, texts.length);
      assert.ok(document.racers.length >= 3 && document.racers.length <= 8);
      assert.ok(document.racers.every(({ learning_rate }) => typeof learning_rate === 'number'));
      assert.equal(document.epochs, setting.group === 'mnist' ? 5 : 1000);
    }
  }
});

const BUDGETS = /** @type {const} */ (['steps', 'gradients', 'seconds']);

test('the verdict answers in one sentence, says what was asked, then in three points how far', () => {
  const { answer, asked, points } = verdict(kept.sweeps);
  assert.equal(points.length, 3);
  for (const words of [answer, asked, ...points]) {
    assert.doesNotMatch(words, /NaN|undefined|null|Infinity/);
    assert.doesNotMatch(words, /(unit|raw)-/, 'a sweep is named in words');
  }
  assert.match(answer, /^Yes at a high learning rate, no at the best one: /);
  assert.match(answer, /^[^.]*\.$/, 'one sentence');
  assert.doesNotMatch(answer, /RKC|[(;]/, 'a plain one');
  assert.match(points[0], /equal steps.*gradient equivalents.*seconds/);
  assert.match(points[2], /in six of eight sweeps .*, in three of them all that were tried: 23\.3 octaves .* against 1\.9 to 4\.1 of SGD/);
  assert.match(points[2], /in four sweeps none/);
});

test('the answer counts the sweeps in which an implicit method has the lowest validation loss', () => {
  const implicit = ['Implicit, fixed', 'Implicit, adaptive', 'Backward Euler'];
  const won = BUDGETS.map((budget) => kept.sweeps.filter((sweep) => implicit.includes(ranking(sweep, budget)[0].title)).length);
  assert.deepEqual(won, [4, 1, 2]);
  const { answer } = verdict(kept.sweeps);
  assert.match(answer, /wins four of eight sweeps at equal steps, one at equal gradient equivalents and two at equal seconds\.$/);
  const lost = kept.sweeps.filter((sweep) => !implicit.includes(ranking(sweep, 'seconds')[0].title));
  assert.match(verdict(lost).answer, /of six sweeps at equal steps, none at equal gradient equivalents and none at equal seconds\.$/);
});

test('the point on a high learning rate counts who has the lowest training loss at 100', () => {
  const leaders = kept.sweeps.map(({ xs, racers, reached }) => {
    const losses = reached.gradients.map(({ train, diverged }) => {
      const at = xs.indexOf(100);
      return diverged[at] > 0 ? Infinity : Number(train[at][0] ?? Infinity);
    });
    return racers[losses.indexOf(Math.min(...losses))].title;
  });
  const count = (/** @type {string} */ title) => leaders.filter((leader) => leader === title).length;
  assert.deepEqual(['Implicit, adaptive', 'Implicit, fixed', 'RKC'].map(count), [5, 1, 2]);
  assert.match(
    verdict(kept.sweeps).points[1],
    /learning rate 100 .* in six of eight sweeps .*, in five of them thanks to step control; in the others RKC has it\.$/,
  );
});

test('what a sweep is, is said before its results, and what RKC is before RKC is named', () => {
  const { asked } = verdict(kept.sweeps);
  const shapes = kept.sweeps.map(({ racers, xs, seeds }) => [racers.length, xs.length, xs[0], xs.at(-1), seeds].join());
  assert.deepEqual([...new Set(shapes)], ['9,15,0.0001,1000,5'], 'what is said of the first is true of all');
  assert.match(asked, /nine methods with 15 learning rates from 10⁻⁴ to 1,000 and five random seeds/);
  assert.match(
    asked,
    /Three of the methods are implicit: Implicit \(fixed\), Implicit \(adaptive\) and Backward Euler\. RKC, Runge-Kutta-Chebyshev, is explicit/,
  );
});

test('a cell of the table says who leads, and how far ahead or behind the best implicit method is', () => {
  const said = (/** @type {number} */ ratio, implicit = ['Implicit, fixed'], other = ['SGD']) =>
    Object.values(duelInWords({ ratio, implicit, other })).join(': ');
  assert.equal(said(0.88), 'Implicit (fixed): 12\u00a0% ahead of SGD');
  assert.equal(said(1.5), 'SGD: Implicit (fixed) 50\u00a0% behind');
  assert.equal(said(0.998), 'Implicit (fixed): less than 1\u00a0% ahead of SGD');
  assert.equal(said(1), 'Implicit (fixed) and SGD: level');
  for (const { sweep, cells } of ratios(kept.sweeps)) {
    for (const budget of BUDGETS) {
      const first = ranking(sweep, budget)[0].title.replace(/, (.*)/, ' ($1)');
      assert.ok(duelInWords(cells[budget]).leaders.startsWith(first), `${sweep.name}, ${budget}`);
    }
  }
});

test('a cell has the more colour the further apart the two are', () => {
  const heats = [1.01, 1.1, 1.3, 1.5].map((ratio) => heatOf({ ratio, implicit: [], other: [] }));
  assert.deepEqual(
    [...new Set(heats)].sort((a, b) => a - b),
    heats,
  );
  assert.equal(heatOf({ ratio: 1 / 1.3, implicit: [], other: [] }), heats[2]);
  assert.equal(heatOf({ ratio: 9, implicit: [], other: [] }), heats[3]);
});

test('at equal seconds an implicit method leads two sweeps, by 1 %, and is up to 43 % behind in the others', () => {
  const all = ratios(kept.sweeps).map(({ cells }) => cells.seconds.ratio);
  assert.equal(all.filter((ratio) => ratio < 1).length, 2);
  assert.ok(Math.abs(Math.min(...all) - 0.985) < 0.005 && Math.abs(Math.max(...all) - 1.43) < 0.01, `${all}`);
  assert.match(verdict(kept.sweeps).points[0], /at equal seconds from 1\u00a0% below to 43\u00a0% above\.$/);
  const behind = kept.sweeps.filter((_, index) => all[index] > 1);
  assert.match(verdict(behind).points[0], /at equal seconds from 1\u00a0% above to 43\u00a0% above\.$/);
});

test('the first point says how far the best implicit method is from the best other one', () => {
  assert.match(verdict(kept.sweeps).points[0], /at equal steps .* from 12\u00a0% below to 5\u00a0% above that of the best other one; at equal gradient equivalents from 5\u00a0% below to 50\u00a0% above/); // prettier-ignore
});

test('the ratio of a sweep is that of the best implicit method to the best other one, and a tie names both', () => {
  const losses = [[[1, 1], [4, 4]], [[0.5, 0.5], [0.75, 0.75]]]; // prettier-ignore
  const [{ cells }] = ratios([tinySweep(losses)]);
  assert.deepEqual(cells.steps, { ratio: 0.5, implicit: ['Implicit, adaptive'], other: ['SGD'] });
  const tied = ratios(kept.sweeps).find(({ sweep }) => sweep.name === 'unit-1000');
  assert.deepEqual(tied?.cells.steps.implicit, ['Implicit, fixed', 'Implicit, adaptive']);
});

test('a learning rate at the edge of those tried says so', () => {
  const sweep = kept.sweeps.find(({ name }) => name === 'unit-full');
  assert.equal(learningRateInWords(1000, sweep), '1,000 (largest tried)');
  assert.equal(learningRateInWords(0.0001, sweep), '10⁻⁴ (smallest tried)');
  assert.equal(learningRateInWords(1, sweep), '1');
});

test('beside the ranges stands what they do not say', () => {
  const of = (/** @type {string} */ name) =>
    caveats(
      kept.sweeps.find((sweep) => sweep.name === name),
      'gradients',
    ).join(' ');
  assert.match(of('unit-50'), /at no learning rate do Implicit \(adaptive\), Backward Euler and RKC reach the lowest training loss of SGD/);
  const { methods } = JSON.parse(igd(['info']).stdout); // that sweep's document leaves the limit to the core
  const limit = methods.find(({ name }) => name === 'implicit').options.find(({ key }) => key === 'learning_rate_limit');
  assert.ok(of('unit-50').includes(`raises the learning rate to ${limit.default} at most`));
  assert.match(of('unit-full'), /raises the learning rate to 10⁹ at most/);
});

test('the look at the test images belongs to its method, and one that diverged counts as lowest', () => {
  const document = tinySweep([[[1, 1], [1, 1]], [[1, 1], [1, 1]]]).document; // prettier-ignore
  const test = {
    document: { racers: [{ method: 'implicit', control: 'adaptive' }] },
    csv: ['racer,status,test_loss,test_accuracy', '0,finished,0.5,0.9', '0,diverged,,', '0,finished,0.25,0.95'].join('\n'),
  };
  const { tested } = condenseSweep('unit-200', document, 'run,racer,swept_learning_rate', test);
  assert.deepEqual(tested, [
    { accuracy: null, loss: null },
    { accuracy: 0.9, loss: 0.5 },
  ]);
});

test('the test images were looked at with what the validation images chose, and with nothing else', () => {
  for (const sweep of kept.sweeps) {
    const looked = JSON.parse(readFileSync(new URL(`sweeps/chosen/${sweep.name}.json`, assets), 'utf8'));
    assert.deepEqual(looked, testDocument(sweep), sweep.name);
    for (const { racer, tested, chosen } of standings(sweep, 'gradients')) {
      assert.equal(tested === null, chosen === null, `${sweep.name}, ${sweep.racers[racer].title}`);
    }
  }
});

test('a kept sweep has every run of its document', () => {
  for (const { name, document, xs, reached } of kept.sweeps) {
    assert.equal(reached.steps.length, document.racers.length, name);
    for (const racer of document.racers) assert.deepEqual(racer.learning_rate, xs);
  }
  const documents = readdirSync(new URL('sweeps/', assets)).filter((file) => file.endsWith('.json'));
  assert.deepEqual(documents.map((file) => file.replace('.json', '')).sort(), kept.sweeps.map(({ name }) => name).sort());
});

test('kept tables have a cell for every column', () => {
  for (const name of ['curves.csv', 'finals.csv']) {
    const text = readFileSync(new URL(`reproduction/${name}`, assets), 'utf8');
    const [header, ...lines] = text.trimEnd().split('\n');
    for (const line of lines) assert.equal(line.split(',').length, header.split(',').length, line);
    assert.equal(parseCsv(text).length, lines.length);
  }
});

test('the report’s claim holds in part, and its run is where published mode and control agree to the last printed digit', () => {
  const point = REPORT_POINTS.find(({ says }) => says.includes('when the learning rate is high'));
  assert.equal(point.holds, 'partly');
  assert.match(point.because, /whole network/);
  const { racers } = /** @type {any} */ (point.document);
  assert.deepEqual(
    racers.map(({ method, learning_rate, matrix, implicit_blocks }) => [method, learning_rate, matrix, implicit_blocks?.join()]),
    [
      ['sgd', 0.01, undefined, undefined],
      ['published', 0.01, undefined, 'b1,W2,b2'],
      ['published', 0.01, 'none', 'b1,W2,b2'],
    ],
  );
});

test('of a path of many recorded steps the page draws some, the first and the last among them', () => {
  const steps = (/** @type {number} */ count) => Array.from({ length: count }, (_, at) => at);
  assert.deepEqual(thinned(steps(11)), steps(11));
  assert.deepEqual(thinned([7]), [7]);
  assert.deepEqual(
    thinned(steps(101)),
    steps(26).map((at) => 4 * at),
  );
  assert.deepEqual(thinned(steps(31)), [...steps(16).map((at) => 2 * at)]);
  assert.equal(thinned(steps(100)).at(-1), 99);
});

test('with batches of 200 and pixels from 0 to 1 the adaptive implicit method is usable over at least eight octaves more than SGD', () => {
  const sweep = kept.sweeps.find(({ name }) => name === 'unit-200');
  assert.ok(sweep);
  const octaves = Object.fromEntries(standings(sweep, 'gradients').map(({ title, range }) => [title, range.octaves]));
  assert.ok(octaves['Implicit, adaptive'] >= octaves.SGD + 8, JSON.stringify(octaves));
});

test('SGD, Adam and the implicit method look in every chart as they do in the race', () => {
  const methods = ['sgd', 'adam', 'implicit'];
  const race = slotsOf(methods.map((method) => ({ method })));
  assert.deepEqual(
    methods.map((method) => sweptSlot({ method })),
    race,
  );
  assert.deepEqual(['SGD', 'Adam', 'Implicit'].map(publishedSlot), race);
  assert.equal(sweptSlot({ method: 'implicit', control: 'fixed' }), race[2]);
});

test('no two methods on the claim look the same, and those of a sweep have a colour each', () => {
  const swept = kept.sweeps.map(({ document }) => document.racers.map(sweptSlot));
  for (const slots of swept) {
    assert.deepEqual(slots, swept[0], 'a method looks the same in every sweep');
    assert.equal(new Set(slots.map((slot) => lookOf(slot).tone)).size, slots.length);
  }
  const published = kept.settings.flatMap(({ methods }) => methods.map(({ label }) => publishedSlot(label)));
  const looks = [...new Set([...swept[0], ...published])].map((slot) => {
    const { tone, dash, rings } = lookOf(slot);
    return `${tone} ${dash} ${rings}`;
  });
  assert.equal(looks.length, 16);
  assert.equal(new Set(looks).size, looks.length);
});

test('a published method has the colour of another only where it is that method on other batches or blocks', () => {
  const labels = [...new Set(kept.settings.flatMap(({ methods }) => methods.map(({ label }) => label)))];
  const toneOf = (/** @type {string} */ label) => lookOf(publishedSlot(label)).tone;
  const groups = [...new Set(labels.map(toneOf))].map((tone) => labels.filter((label) => toneOf(label) === tone));
  assert.deepEqual(groups.map((group) => group.sort().join(', ')).sort(), [
    'Adam, AdamB',
    'BGD, GD, SGD',
    'Control: no curvature',
    'Eve, EveB',
    'Implicit, Implicit, all blocks',
  ]);
});
