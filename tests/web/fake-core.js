// A stand-in for the compiled core with the same raw exports: it trains nothing. Its losses are closed forms of the step, so that a
// test can tell what must come out. Used where the logic around the core is tested, never for the core itself.

/** @returns {import('../../web/engine/protocol.js').OptionDescription} */
const numberOption = (key, value, more = {}) => ({
  key,
  kind: 'number',
  label: key,
  help: `What ${key} does.`,
  default: value,
  minimum: 1e-9,
  maximum: 1e9,
  ...more,
});
const learningRate = numberOption('learning_rate', 0.5, { label: 'learning rate', logarithmic: true });
const word = (name, label = name) => ({ name, label, help: `What ${name} means.` });
const choice = (name, label = name) => ({ ...word(name, label), needsFullBatch: false });

/** @type {import('../../web/engine/protocol.js').Description & {document: any}} */
export const description = {
  version: '0.0.0',
  document: {
    data: { set: 'mnist', train: 10000, test: 2000, pixels: 'unit' },
    network: { hidden: [64], activation: 'sigmoid' },
    batch: 200,
    epochs: 10,
    l2: 0,
    seed: 1,
    racers: [
      { method: 'sgd', learning_rate: 10 },
      { method: 'adam', learning_rate: 0.01, beta1: 0.9, beta2: 0.999, epsilon: 1e-8 },
      {
        method: 'implicit',
        learning_rate: 10,
        curvature: 'gauss_newton',
        implicit_blocks: ['all'],
        cg: { tolerance: 0.1, max_iterations: 20 },
      },
    ],
  },
  sets: [
    { ...word('mnist', 'MNIST, 10,000 + 2,000'), train: 10000, test: 2000, table: false },
    { ...word('mnist-full', 'MNIST, 60,000 + 10,000'), train: 60000, test: 10000, table: false },
  ],
  pixels: [word('unit', '0 to 1'), word('raw', '0 to 255'), word('standard', 'standardized')],
  initializations: [word('uniform'), word('normal'), word('zero')],
  references: [word('none'), word('gradient_flow', 'gradient flow')],
  activations: [word('sigmoid'), word('tanh'), word('relu'), word('softplus')],
  methods: [
    { ...word('sgd', 'SGD'), implicit: false, needsFullBatch: false, options: [learningRate] },
    {
      ...word('momentum', 'Momentum'),
      implicit: false,
      needsFullBatch: false,
      options: [learningRate, numberOption('momentum', 0.9, { minimum: 0, maximum: 1 })],
    },
    {
      ...word('adam', 'Adam'),
      implicit: false,
      needsFullBatch: false,
      options: [
        { ...learningRate, default: 0.001 },
        numberOption('beta1', 0.9, { minimum: 0, maximum: 1 }),
        numberOption('beta2', 0.999, { minimum: 0, maximum: 1 }),
        numberOption('epsilon', 1e-8, { logarithmic: true }),
      ],
    },
    {
      ...word('implicit', 'Implicit (backward Euler)'),
      implicit: true,
      needsFullBatch: false,
      options: [
        learningRate,
        {
          key: 'curvature',
          kind: 'choice',
          label: 'curvature',
          help: 'Which matrix is inverted.',
          default: 'gauss_newton',
          choices: [choice('gauss_newton', 'Gauss-Newton'), choice('hessian', 'Hessian')],
        },
        {
          key: 'implicit_blocks',
          kind: 'blocks',
          label: 'implicit in',
          help: 'Which parameters are stepped implicitly.',
          default: ['all'],
        },
        numberOption('cg.tolerance', 0.1, { label: 'CG tolerance', logarithmic: true }),
        numberOption('cg.max_iterations', 20, { kind: 'integer', label: 'CG iterations at most', minimum: 1, maximum: 1000 }),
      ],
    },
  ],
};

/** Every column of a row, in the core's order. */
const COLUMNS = [
  'step',
  'epoch',
  'gradients',
  'seconds',
  'learning_rate',
  'batch_loss',
  'train_loss',
  'train_accuracy',
  'test_loss',
  'test_accuracy',
  'gradient_norm',
  'step_norm',
  'cg_iterations',
  'step_cg_iterations',
];

/**
 * @param {{onAdvance?: () => void, evaluationBlocks?: number}} options  `onAdvance` is called at each unit of work: it may take (fake) time or throw
 * @returns {import('../../web/engine/core.js').RawCore & {live: () => number}}
 */
export function fakeCore({ onAdvance = () => {}, evaluationBlocks = 4 } = {}) {
  let live = 0;

  function normalize(text) {
    const given = JSON.parse(text);
    for (const key of Object.keys(given)) {
      if (!(key in description.document)) return { problem: `The experiment has no key "${key}".`, document: '' };
    }
    const document = { ...structuredClone(description.document), ...given };
    const { train, test } = description.sets.find(({ name }) => name === given.data?.set) ?? description.document.data;
    document.data = { ...description.document.data, train, test, ...given.data };
    document.network = { ...description.document.network, ...given.network };
    if (document.batch !== 'full' && !(Number.isInteger(document.batch) && document.batch >= 1)) {
      return { problem: `batch must be a whole number from 1 on, or "full", not ${JSON.stringify(document.batch)}.`, document: '' };
    }
    for (const racer of document.racers) {
      const method = description.methods.find(({ name }) => name === racer.method);
      if (!method) return { problem: `There is no method "${racer.method}".`, document: '' };
      if (typeof racer.learning_rate === 'string')
        return { problem: `learning_rate must be a number, not "${racer.learning_rate}".`, document: '' };
    }
    return { problem: '', document: JSON.stringify(document) };
  }

  class FakeRace {
    #rows = [];
    #step = 0;
    #blocks = evaluationBlocks;
    #diverged = false;

    constructor(document, racer, images) {
      this.settings = document.racers[racer];
      this.rate = this.settings.learning_rate; // of the last step
      this.stepsPerEpoch = document.batch === 'full' ? 1 : Math.ceil(document.data.train / document.batch);
      this.total = this.stepsPerEpoch * document.epochs;
      this.start = 2.3 + images[0] / 1000;
      this.divergesAt = this.settings.method === 'sgd' && this.settings.learning_rate > 50 ? 37 : Infinity;
      live += 1;
    }

    advance() {
      onAdvance();
      if (this.#blocks > 0) {
        this.#blocks -= 1;
        if (this.#blocks === 0) this.#record();
        return;
      }
      this.#step += 1;
      this.rate = this.settings.learning_rate;
      this.#diverged = this.#step >= this.divergesAt;
      const every = Math.max(1, Math.floor(this.stepsPerEpoch / 5));
      if (this.#diverged || this.#step === this.total || this.#step % every === 0) this.#blocks = evaluationBlocks;
    }

    #record() {
      const rate = { sgd: 150, adam: 60, momentum: 100, implicit: 30 }[this.settings.method];
      const noise = 1 + (this.settings.method === 'sgd' ? 0.3 * Math.sin(this.#step) : 0);
      const loss = this.#diverged ? NaN : 0.03 + this.start * (this.#step > 0 ? noise : 1) * Math.exp(-this.#step / rate);
      const cost = this.settings.method === 'implicit' ? 3.1 : 1;
      const trained = this.#step > 0;
      this.#rows.push([
        this.#step,
        this.#step / this.stepsPerEpoch,
        this.#step * cost,
        this.#step * cost * 0.002,
        this.rate,
        trained ? loss : NaN,
        loss,
        1 - loss / 3,
        loss * 1.2,
        1 - loss / 2.6,
        trained ? loss : NaN,
        trained ? loss / 10 : NaN,
        this.settings.method === 'implicit' ? 4 * this.#step : NaN,
      ]);
    }

    changeLearningRate(rate) {
      this.settings.learning_rate = rate;
    }

    requestRow() {
      if (this.#blocks === 0) this.#blocks = evaluationBlocks;
    }

    rowPending() {
      return this.#blocks > 0;
    }

    status() {
      return this.#diverged ? 'diverged' : this.#step >= this.total ? 'finished' : 'running';
    }

    step() {
      return this.#step;
    }

    totalSteps() {
      return this.total;
    }

    takeColumns() {
      const rows = this.#rows;
      this.#rows = [];
      return Object.fromEntries(COLUMNS.map((name, column) => [name, Float64Array.from(rows, (row) => row[column])]));
    }

    /** Of two classes: the share of dark pixels, and the rest. */
    predict(pixels) {
      const dark = pixels.filter((byte) => byte > 127).length / pixels.length;
      return Float32Array.of(dark, 1 - dark);
    }

    predictTest(first, count) {
      return Float32Array.from({ length: 2 * count }, (_, i) => first + Math.floor(i / 2));
    }

    firstWeights() {
      return Float32Array.of(this.#step, -this.#step);
    }

    parameters() {
      return Float32Array.of(this.#step, 1, 2);
    }

    delete() {
      live -= 1;
    }
  }

  /** Its edges tell when it began: 100 + step, -step where that is wanted. Six products. */
  class FakeSharpness {
    #products = 0;
    #step = 0;
    #smallestToo = false;

    constructor() {
      live += 1;
    }

    begin(race) {
      onAdvance();
      this.#step = race.step();
      this.#products = 0;
    }

    advance(smallestToo) {
      onAdvance();
      this.#smallestToo = smallestToo;
      this.#products += 1;
      return this.#products < 6;
    }

    edges() {
      return Float64Array.of(100 + this.#step, this.#smallestToo ? -this.#step : NaN, this.#products);
    }

    delete() {
      live -= 1;
    }
  }

  return {
    describe: () => JSON.stringify(description),
    normalize,
    createRace(text, racer, files) {
      const { problem, document } = normalize(text);
      if (problem) return { problem, race: null };
      if (Object.values(files).some(({ length }) => length === 0)) {
        return { problem: 'The training images are not an IDX file: it is empty.', race: null };
      }
      return { problem: '', race: new FakeRace(JSON.parse(document), racer, files.trainImages) };
    },
    createSharpness: () => new FakeSharpness(),
    /** How many races and sharpnesses were made and not deleted. */
    live: () => live,
  };
}
