import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeLink, encodeLink, same } from '../../web/state/link.js';
import { description, fakeCore } from './fake-core.js';
import { randomNumbers } from './random.js';

const core = fakeCore();

/** The document that the page shows for a link. */
function open(link) {
  const { problem, document } = core.normalize(JSON.stringify(decodeLink(link, description)));
  assert.equal(problem, '', link);
  return JSON.parse(document);
}

function randomDocument(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const sometimes = (usual, other) => (random() < 0.5 ? usual : other());
  const number = () => pick([random(), 10 ** (30 * random() - 15), Math.floor(1e6 * random()), 1e-8, 1e21, 0, 0.1 + 0.2]);
  const integer = (most) => 1 + Math.floor(most * random());
  const { document } = description;
  const hidden = Array.from({ length: Math.floor(5 * random()) }, () => integer(512));
  const blocks = hidden.concat(10).flatMap((_, layer) => [`W${layer + 1}`, `b${layer + 1}`]);
  const set = pick(description.sets);
  const racer = () => {
    const method = pick(description.methods);
    const settings = { method: method.name };
    for (const option of method.options) {
      const value = sometimes(option.default, () => {
        if (option.kind === 'choice') return pick(option.choices).name;
        if (option.kind === 'blocks') return blocks.filter(() => random() < 0.5);
        return option.kind === 'integer' ? integer(1000) : number();
      });
      const [outer, inner] = option.key.split('.');
      if (inner) settings[outer] = { ...settings[outer], [inner]: value };
      else settings[outer] = value;
    }
    return settings;
  };
  return {
    data: {
      set: set.name,
      train: sometimes(set.train, () => integer(set.train)),
      test: sometimes(set.test, () => integer(set.test)),
      pixels: pick(description.pixels).name,
    },
    network: { hidden: sometimes(document.network.hidden, () => hidden), activation: pick(description.activations).name },
    batch: sometimes(document.batch, () => pick(['full', integer(10000)])),
    epochs: sometimes(document.epochs, () => integer(1000)),
    l2: sometimes(document.l2, number),
    seed: sometimes(document.seed, () => Math.floor(2 ** 32 * random())),
    racers: sometimes(document.racers, () => Array.from({ length: integer(16) }, racer)),
  };
}

test('the default document has an empty link', () => {
  assert.equal(encodeLink(structuredClone(description.document), description), '');
  assert.deepEqual(open(''), description.document);
});

test('a link says what differs, in words', () => {
  const document = structuredClone(description.document);
  document.batch = 50;
  document.data.pixels = 'raw';
  document.network.hidden = [64, 32];
  document.racers = [
    { method: 'sgd', learning_rate: 2 },
    {
      method: 'implicit',
      learning_rate: 0.5,
      curvature: 'gauss_newton',
      implicit_blocks: ['W2', 'b2'],
      cg: { tolerance: 0.01, max_iterations: 20 },
    },
  ];
  assert.equal(
    encodeLink(document, description),
    'data.pixels=raw&network.hidden=64+32&batch=50&racers=sgd,learning_rate:2;implicit,implicit_blocks:W2+b2,cg.tolerance:0.01',
  );
});

test('another data set brings its own numbers of images, which its link leaves out', () => {
  const document = structuredClone(description.document);
  document.data = { set: 'mnist-full', train: 60000, test: 10000, pixels: 'unit' };
  assert.equal(encodeLink(document, description), 'data.set=mnist-full');
});

test('a link opens as the document it was made of, for 2,000 generated documents', () => {
  const random = randomNumbers(1);
  for (let round = 0; round < 2000; round++) {
    const document = randomDocument(random);
    const link = encodeLink(document, description);
    const opened = open(link);
    assert.ok(same(opened, document), `${link}\n${JSON.stringify(document)}\n${JSON.stringify(opened)}`);
  }
});

test('a link survives the address bar of a browser', () => {
  const random = randomNumbers(2);
  for (let round = 0; round < 500; round++) {
    const link = encodeLink(randomDocument(random), description);
    assert.equal(new URL(`http://localhost/page#${link}`).hash.slice(1), link);
  }
});

test('text with every separator in it survives', () => {
  const document = structuredClone(description.document);
  for (const set of ['a&b=c;d,e:f+g', "'quoted'", '12', '1e5', 'true', 'null', '%41 ü', '']) {
    document.data.set = set;
    assert.equal(open(encodeLink(document, description)).data.set, set);
  }
});

test('no link, however broken, makes the decoder throw or reach a prototype', () => {
  const random = randomNumbers(3);
  const pieces = [
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
  ];
  for (let round = 0; round < 2000; round++) {
    const link = Array.from({ length: 1 + Math.floor(12 * random()) }, () => pieces[Math.floor(pieces.length * random())]).join('');
    assert.equal(typeof JSON.stringify(decodeLink(link, description)), 'string', link);
  }
  decodeLink('__proto__.polluted=1&racers=sgd,__proto__.polluted:1&constructor.prototype.polluted=1', description);
  assert.equal(/** @type {any} */ ({}).polluted, undefined);
});

test('what the core does not know reaches it, so that its sentence can name it', () => {
  assert.equal(core.normalize(JSON.stringify(decodeLink('bacth=50', description))).problem, 'The experiment has no key "bacth".');
  assert.match(core.normalize(JSON.stringify(decodeLink('batch=none', description))).problem, /not "none"/);
});
