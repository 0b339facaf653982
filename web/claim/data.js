// The kept results of assets/reproduction and assets/sweeps, condensed to what the page shows: medians and quartiles over the random
// seeds. Pure: the build calls it with the files' texts, so that what is shown is computed from what is kept.

/** @typedef {Record<string, string>} CsvRow */
/** @typedef {{method: string, control?: string}} Racer */
/** Median, lower and upper quartile; null where most seeds diverged. @typedef {[number | null, number | null, number | null]} Spread */

/**
 * @param {string} text
 * @returns {CsvRow[]} the lines by the names of the first; no cell holds a comma
 */
export function parseCsv(text) {
  const [names, ...lines] = text
    .split(/\r?\n/)
    .filter(Boolean)
    .map((line) => line.split(','));
  return lines.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])));
}

/**
 * Hazen (1914): linear between the middles of the sorted values' shares, as `igd reproduce` has it.
 * @param {number[]} values  Infinity for a run that diverged
 * @param {number} share     0 to 1
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = Math.min(Math.max(share * sorted.length - 0.5, 0), sorted.length - 1);
  const below = Math.floor(place);
  const weight = place - below;
  return weight === 0 ? sorted[below] : (1 - weight) * sorted[below] + weight * sorted[below + 1];
}

/**
 * @param {number[]} values
 * @returns {Spread}
 */
export function spread(values) {
  return /** @type {Spread} */ ([0.5, 0.25, 0.75].map((share) => rounded(quantile(values, share))));
}

/** Five digits: more than the seeds agree in. @param {number} value */
function rounded(value) {
  return Number.isFinite(value) ? Number(value.toPrecision(5)) : null;
}

/**
 * What every racer of a sweep had reached when a budget was spent, for each learning rate.
 * @typedef {object} Reached
 * @property {Spread[]} train             training loss, one for each learning rate
 * @property {Spread[]} validation        loss on the validation images
 * @property {(number | null)[]} accuracy  median accuracy on them
 * @property {number[]} diverged          how many random seeds diverged before the budget was spent
 */

/**
 * @typedef {object} Sweep
 * @property {string} name
 * @property {Record<string, any>} document  the sweep document
 * @property {number[]} xs                   the learning rates
 * @property {{method: string, title: string}[]} racers
 * @property {Record<'steps' | 'gradients' | 'seconds', Reached[]>} reached  for each racer
 * @property {number} seeds
 * @property {string} [machine]              on what, and when, the runs of equal seconds were made
 * @property {Tested[]} tested               for each racer; empty where the test images have not been looked at
 */

export const BUDGETS = /** @type {const} */ (['steps', 'gradients', 'seconds']);
const COLUMN_OF = { steps: 'step', gradients: 'gradients', seconds: 'seconds' };

/**
 * The one look at the test images: a method at the learning rate that the validation images chose at equal gradient equivalents.
 * @typedef {object} Tested
 * @property {number | null} accuracy  median; null where most seeds diverged, or all did at every learning rate
 * @property {number | null} loss
 */

/**
 * @param {string} name
 * @param {Record<string, any>} document
 * @param {string} csv  of `igd sweep --rows all`
 * @param {{document: {racers: Racer[]}, csv: string}} [test]  what `choose.js` wrote, and what `igd sweep` made of it
 * @returns {Sweep}
 */
export function condenseSweep(name, document, csv, test = undefined) {
  const xs = /** @type {number[]} */ (document.racers[0].learning_rate);
  const runs = groupBy(parseCsv(csv), ({ run }) => run);
  const byPlace = groupBy([...runs.values()], ([first]) => `${first.racer} ${Number(first.swept_learning_rate)}`);
  const reached = /** @type {Sweep['reached']} */ (
    Object.fromEntries(
      BUDGETS.map((budget) => [
        budget,
        document.racers.map((/** @type {object} */ _, /** @type {number} */ racer) =>
          reachedBy(
            xs.map((x) => byPlace.get(`${racer} ${x}`) ?? []),
            COLUMN_OF[budget],
            document.budget[budget],
          ),
        ),
      ]),
    )
  );
  const racers = document.racers.map((/** @type {any} */ racer) => ({ method: racer.method, title: titleOf(racer) }));
  return { name, document, xs, racers, reached, seeds: document.seed.length, tested: test ? condenseTested(document.racers, test) : [] };
}

/**
 * @param {Racer[]} racers  of the sweep
 * @param {{document: {racers: Racer[]}, csv: string}} test
 * @returns {Tested[]} one for each of `racers`
 */
function condenseTested(racers, { document, csv }) {
  const runs = groupBy(parseCsv(csv), ({ racer }) => titleOf(document.racers[Number(racer)]));
  return racers.map((racer) => {
    const median = (/** @type {string} */ name, /** @type {number} */ diverged) => {
      const values = (runs.get(titleOf(racer)) ?? []).map((row) => (row.status === 'diverged' ? diverged : Number(row[name])));
      return values.length > 0 ? rounded(quantile(values, 0.5)) : null;
    };
    return { accuracy: median('test_accuracy', -Infinity), loss: median('test_loss', Infinity) };
  });
}

/**
 * @param {CsvRow[][][]} runsOf  the runs of each learning rate
 * @param {string} column
 * @param {number} budget
 * @returns {Reached}
 */
function reachedBy(runsOf, column, budget) {
  const rows = runsOf.map((runs) => runs.map((run) => run.find((row) => Number(row[column]) >= budget && row.status !== 'diverged')));
  const values = (/** @type {string} */ name, /** @type {(CsvRow | undefined)[]} */ all, /** @type {number} */ missing) =>
    all.map((row) => (row?.[name] ? Number(row[name]) : missing));
  const median = (/** @type {number[]} */ all) => (all.length > 0 ? rounded(quantile(all, 0.5)) : null);
  const losses = (/** @type {string} */ name) =>
    rows.map((all) => (all.length > 0 ? spread(values(name, all, Infinity)) : /** @type {Spread} */ ([null, null, null])));
  return {
    train: losses('train_loss'),
    validation: losses('validation_loss'),
    accuracy: rows.map((all) => median(values('validation_accuracy', all, 0))),
    diverged: rows.map((all) => all.filter((row) => !row).length),
  };
}

const TITLES = /** @type {Record<string, string>} */ ({
  sgd: 'SGD',
  momentum: 'Momentum',
  nesterov: 'Nesterov',
  clipped_sgd: 'Clipped SGD',
  adam: 'Adam',
  implicit: 'Implicit, fixed',
  backward_euler: 'Backward Euler',
  rkc: 'RKC',
});

/** @param {Racer} racer */
function titleOf({ method, control }) {
  return control === 'adaptive' ? 'Implicit, adaptive' : (TITLES[method] ?? method);
}

/**
 * The path of one racer of a reproduction document with one learning rate.
 * @typedef {object} Course
 * @property {number[]} epochs
 * @property {Spread[]} train
 * @property {Spread[]} test
 * @property {{seed: number, train: number, test: number, diverged: boolean}[]} ends  one for each random seed: where the recording of
 *   the document ends, which is where the original's did, or where the run diverged
 */

/** So many recorded steps of a path are drawn; its data has all of them. */
const MOST_POINTS = 26;

/**
 * @template T
 * @param {T[]} rows
 * @returns {T[]} of many rows every n-th, the first and the last among them
 */
export function thinned(rows) {
  const every = Math.ceil((rows.length - 1) / (MOST_POINTS - 1)) || 1;
  return rows.filter((_, at) => at % every === 0 || at === rows.length - 1);
}

/**
 * @param {string} curvesCsv  of `igd reproduce`
 * @param {string} finalsCsv
 * @returns {Record<string, Course>} by `courseKey`
 */
export function condenseCourses(curvesCsv, finalsCsv) {
  const ends = groupBy(parseCsv(finalsCsv), courseOf);
  const courses = [...groupBy(parseCsv(curvesCsv), courseOf)].map(([key, rows]) => /** @type {const} */ ([key, thinned(rows)]));
  return Object.fromEntries(
    courses.map(([key, rows]) => [
      key,
      {
        epochs: rows.map(({ epoch }) => Number(epoch)),
        train: rows.map((row) => kept(row, 'train_loss')),
        test: rows.map((row) => kept(row, 'test_loss')),
        ends: [...groupBy(ends.get(key) ?? [], ({ seed }) => seed).values()].map(([row]) => ({
          seed: Number(row.seed),
          train: Number(row.train_loss || Infinity),
          test: Number(row.test_loss || Infinity),
          diverged: row.status === 'diverged',
        })),
      },
    ]),
  );
}

/**
 * @param {string} document
 * @param {number | string} racer
 * @param {number | string} learningRate
 */
export function courseKey(document, racer, learningRate) {
  return `${document} ${racer} ${Number(learningRate)}`;
}

/** @param {CsvRow} row */
function courseOf({ document, racer, swept_learning_rate }) {
  return courseKey(document, racer, swept_learning_rate);
}

/**
 * @param {CsvRow} row
 * @param {string} measure
 * @returns {Spread}
 */
function kept(row, measure) {
  return /** @type {Spread} */ (
    ['', '_lower_quartile', '_upper_quartile'].map((share) => (row[measure + share] ? Number(row[measure + share]) : null))
  );
}

/**
 * @template T
 * @param {T[]} items
 * @param {(item: T) => string} keyOf
 * @returns {Map<string, T[]>} in the order of first appearance
 */
function groupBy(items, keyOf) {
  /** @type {Map<string, T[]>} */
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
