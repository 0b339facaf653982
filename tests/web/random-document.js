// Experiment documents made at random, with every key that documents have, for what a core describes.

/**
 * @param {() => number} random  uniform in [0, 1)
 * @param {import('../../web/engine/protocol.js').Description & {document: any}} description
 * @returns {any} every key present; the core may still refuse a combination
 */
export function randomDocument(random, description) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const sometimes = (usual, other) => (random() < 0.5 ? usual : other());
  const integer = (most) => 1 + Math.floor(most * random());
  const number = (low = -Infinity, high = Infinity) =>
    Math.min(Math.max(pick([random(), 10 ** (30 * random() - 15), Math.floor(1e6 * random()), 1e-8, 1e21, 0, 0.1 + 0.2]), low), high);
  const { document } = description;
  const hidden = Array.from({ length: Math.floor(5 * random()) }, () => integer(512));
  const blocks = hidden.concat(10).flatMap((_, layer) => [`W${layer + 1}`, `b${layer + 1}`]);
  const set = pick(description.sets);
  const train = sometimes(set.train, () => integer(set.train));

  const optionValue = ({ kind, choices, minimum, maximum }) => {
    if (kind === 'choice') return pick(choices).name;
    if (kind === 'blocks') return blocks.filter(() => random() < 0.5);
    if (kind === 'integer') return Math.max(minimum ?? 1, Math.min(integer(1000), maximum ?? 1000));
    return number(minimum, maximum);
  };
  const change = () => [integer(10 ** Math.ceil(12 * random()) - 1), number(1e-9, 1e9)];
  const racer = () => {
    const method = pick(description.methods);
    const settings = { method: method.name };
    for (const option of method.options) {
      const value = sometimes(option.default, () => optionValue(option));
      const [outer, inner] = option.key.split('.');
      if (inner) settings[outer] = { ...settings[outer], [inner]: value };
      else settings[outer] = value;
    }
    if (random() < 0.3) Object.assign(settings, { batch: pick(['full', integer(train)]) });
    if (random() < 0.2) Object.assign(settings, { learning_rate_from: Object.fromEntries(Array.from({ length: integer(4) }, change)) });
    return settings;
  };

  return {
    data: {
      set: set.name,
      train,
      validation: sometimes(0, () => Math.floor((set.train - train) * random())),
      test: sometimes(set.test, () => integer(set.test)),
      features: set.table ? sometimes(0, () => integer(20)) : 0,
      pixels: pick(description.pixels).name,
    },
    network: {
      hidden: sometimes(document.network.hidden, () => hidden),
      activation: pick(description.activations).name,
      bias: random() < 0.5,
      initialization: pick(description.initializations).name,
    },
    batch: sometimes(document.batch, () => pick(['full', integer(train)])),
    epochs: sometimes(document.epochs, () => integer(1000)),
    halving_epochs: sometimes(0, () => integer(50)),
    budget: {
      steps: sometimes(0, () => integer(10000)),
      gradients: sometimes(0, () => number(0, 1e6)),
      seconds: sometimes(0, () => number(0, 1e4)),
    },
    l2: sometimes(document.l2, () => number(0, 1e3)),
    seed: sometimes(document.seed, () => Math.floor(2 ** 32 * random())),
    record: { first: sometimes(0, () => integer(100)), every: sometimes(0, () => integer(100)) },
    reference: pick(description.references).name,
    racers: sometimes(document.racers, () => Array.from({ length: integer(16) }, racer)),
  };
}

/** What breaks links. */
const PIECES = [
  '&',
  '=',
  ';',
  ',',
  ':',
  '+',
  '.',
  '%',
  '%zz',
  "'",
  '__proto__',
  'racers',
  'constructor',
  'batch',
  'data',
  'sgd',
  '1e999',
  '-',
  '\u0000',
  'ü',
];

/**
 * @param {() => number} random
 * @param {string} link
 * @returns {string} the link with something wrong in it, or something left out of it
 */
export function damaged(random, link) {
  let text = link;
  for (let wound = 0; wound < 1 + Math.floor(3 * random()); wound++) {
    const at = Math.floor((text.length + 1) * random());
    const piece = PIECES[Math.floor(PIECES.length * random())];
    const skip = Math.floor(4 * random());
    text = random() < 0.2 ? text.slice(0, at) : text.slice(0, at) + (random() < 0.7 ? piece : '') + text.slice(at + skip);
  }
  return text;
}
