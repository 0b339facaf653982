// What is measured, and the ratios that are wanted of it.

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {string} contender
 * @property {Record<string, any>} spec
 * @property {boolean} [rate] whether floating-point operations a second say more than milliseconds
 */

/** The same work of several contenders. @param {string} what @param {object} spec @param {string[]} contenders @returns {Row[]} */
const each = (what, spec, contenders) =>
  contenders.map((contender) => ({ name: `${what}, ${contender}`, contender, spec: /** @type {Record<string, any>} */ (spec) }));

const ours = ['plain', 'relaxed'];
const everywhere = [...ours, 'native', 'native, all instructions'];
const implicit = (/** @type {number} */ iterations, more = {}) => ({ kind: 'implicit', iterations, ...more });

/** @type {{title: string, rows: Row[]}[]} */
export const groups = [
  {
    title: 'SGD step, 784-64-10, batch 200',
    rows: each('sgd 64', { kind: 'sgd', settings: { learning_rate: 0.1 } }, [...everywhere, 'jax', 'tensorflow', 'convnet', 'torch']),
  },
  {
    title: 'SGD step, 784-256-10, batch 200',
    rows: each('sgd 256', { kind: 'sgd', hidden: [256], settings: { learning_rate: 0.1 } }, [...ours, 'jax']),
  },
  {
    title: 'Whole-network implicit step, 784-64-10, batch 200, the Gram matrix of the batch included',
    rows: [
      ...each('implicit, 5 iterations', implicit(5), [...everywhere, 'jax']),
      ...each('implicit, 10 iterations', implicit(10), ours),
      ...each('implicit, parameters, 5 iterations', implicit(5, { settings: { 'cg.coordinates': 'parameters' } }), ours),
      ...each('Hessian product', { kind: 'hessian' }, ['torch']),
    ],
  },
  {
    title: 'Batch 1000',
    rows: [
      ...each('sgd, batch 1000', { kind: 'sgd', batch: 1000, settings: { learning_rate: 0.1 } }, ours),
      ...each('implicit, 5 iterations, batch 1000', implicit(5, { batch: 1000 }), ours),
    ],
  },
  {
    title: 'Derivatives with parameters as coordinates',
    rows: [
      ...each('gradient', { kind: 'gradient' }, ours),
      ...each('Gauss-Newton product', { kind: 'gauss_newton' }, ours),
      ...each('Hessian product', { kind: 'hessian' }, ours),
    ],
  },
  {
    title: 'Floating-point operations',
    rows: [...each('product 512', { kind: 'product' }, everywhere), ...each('ceiling', { kind: 'ceiling' }, everywhere)].map((row) => ({
      ...row,
      rate: true,
    })),
  },
  { title: 'Epochs', rows: each('implicit, tolerance 0.1', { kind: 'implicit' }, ours) },
];

/**
 * @typedef {Record<string, number>} Values
 * @type {{name: string, value: (ms: Values, rate: Values) => number, least?: number, most?: number}[]}
 */
export const bounds = [
  { name: 'jax-js / relaxed, SGD step, h = 64', value: (ms) => ms['sgd 64, jax'] / ms['sgd 64, relaxed'], least: 1.6 },
  { name: 'jax-js / relaxed, SGD step, h = 256', value: (ms) => ms['sgd 256, jax'] / ms['sgd 256, relaxed'], least: 1.3 },
  { name: 'TensorFlow.js / relaxed, SGD step', value: (ms) => ms['sgd 64, tensorflow'] / ms['sgd 64, relaxed'], least: 10 },
  { name: 'ConvNetJS / relaxed, SGD step', value: (ms) => ms['sgd 64, convnet'] / ms['sgd 64, relaxed'], least: 30 },
  { name: 'native SSE / plain, SGD step', value: (ms) => ms['sgd 64, native'] / ms['sgd 64, plain'], least: 0.9 },
  { name: '512^3 product / ceiling, plain', value: (_, rate) => rate['product 512, plain'] / rate['ceiling, plain'], least: 0.9 },
  { name: '512^3 product / ceiling, relaxed', value: (_, rate) => rate['product 512, relaxed'] / rate['ceiling, relaxed'], least: 0.7 },
  {
    name: 'jax-js / relaxed, implicit step',
    value: (ms) => ms['implicit, 5 iterations, jax'] / ms['implicit, 5 iterations, relaxed'],
    least: 5,
  },
  { name: 'plain / relaxed, SGD step', value: (ms) => ms['sgd 64, plain'] / ms['sgd 64, relaxed'], least: 1.4 },
  ...['plain', 'relaxed'].flatMap((module) => [
    {
      name: `implicit / SGD step, 5 iterations, ${module}`,
      value: (/** @type {Values} */ ms) => ms[`implicit, 5 iterations, ${module}`] / ms[`sgd 64, ${module}`],
      most: 3,
    },
    {
      name: `implicit / SGD step, 5 iterations, batch 1000, ${module}`,
      value: (/** @type {Values} */ ms) => ms[`implicit, 5 iterations, batch 1000, ${module}`] / ms[`sgd, batch 1000, ${module}`],
      most: 8,
    },
    {
      name: `a further iteration / SGD step, ${module}`,
      value: (/** @type {Values} */ ms) =>
        (ms[`implicit, 10 iterations, ${module}`] - ms[`implicit, 5 iterations, ${module}`]) / 5 / ms[`sgd 64, ${module}`],
      most: 0.25,
    },
    {
      name: `Hessian product / gradient, ${module}`,
      value: (/** @type {Values} */ ms) => ms[`Hessian product, ${module}`] / ms[`gradient, ${module}`],
      most: 1.15,
    },
    {
      name: `Gauss-Newton product / gradient, ${module}`,
      value: (/** @type {Values} */ ms) => ms[`Gauss-Newton product, ${module}`] / ms[`gradient, ${module}`],
      most: 1.1,
    },
    {
      name: `implicit epoch of 60,000 / SGD epoch in numpy, ${module}`,
      value: (/** @type {Values} */ ms) => (300 * ms[`implicit, tolerance 0.1, ${module}`]) / ms['numpy epoch'],
      most: 1,
    },
  ]),
  {
    name: 'native implicit step / Hessian product of PyTorch',
    value: (ms) => ms['implicit, 5 iterations, native, all instructions'] / ms['Hessian product, torch'],
    most: 1.2,
  },
];
