import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeLink, encodeLink, namedTwice, same } from '../../web/state/link.js';
import { description, fakeCore } from './fake-core.js';
import { randomNumbers } from './random.js';
import { randomDocument } from './random-document.js';

const core = fakeCore();

/** What the fake core leaves out of the real one's documents and sets. */
const full = {
  ...description,
  document: {
    ...description.document,
    data: { ...description.document.data, validation: 0, features: 0 },
    network: { ...description.document.network, bias: true, initialization: 'uniform' },
    halving_epochs: 0,
    budget: { steps: 0, gradients: 0, seconds: 0 },
    record: { first: 0, every: 0 },
    reference: 'none',
  },
  sets: [...description.sets, { name: 'ionosphere', label: 'Ionosphere', help: '', train: 281, test: 70, table: true }],
};

/** The document that the page shows for a link, as the core completes it. */
function open(link) {
  const given = JSON.parse(JSON.stringify(decodeLink(link, full)));
  for (const key of Object.keys(given)) assert.ok(key in full.document, `${key} in ${link}`);
  const { train, test, table } = full.sets.find(({ name }) => name === given.data?.set) ?? full.document.data;
  const usual = { ...full.document, data: { ...full.document.data, train, test, ...(table && { pixels: 'raw' }) } };
  const inner = (name) => ({ ...usual[name], ...given[name] });
  return { ...usual, ...given, data: inner('data'), network: inner('network'), budget: inner('budget'), record: inner('record') };
}

test('the default document has an empty link', () => {
  assert.equal(encodeLink(structuredClone(full.document), full), '');
  assert.deepEqual(open(''), full.document);
});

test('a link says what differs, in words', () => {
  const document = structuredClone(full.document);
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
    encodeLink(document, full),
    'data.pixels=raw&network.hidden=64+32&batch=50&racers=sgd,learning_rate:2;implicit,implicit_blocks:W2+b2,cg.tolerance:0.01',
  );
});

test('another data set brings its own numbers of images, which its link leaves out', () => {
  const document = structuredClone(full.document);
  document.data = { ...document.data, set: 'mnist-full', train: 60000, test: 10000 };
  assert.equal(encodeLink(document, full), 'data.set=mnist-full');
});

test('a link opens as the document it was made of, for 2,000 generated documents', () => {
  const random = randomNumbers(1);
  for (let round = 0; round < 2000; round++) {
    const document = randomDocument(random, full);
    const link = encodeLink(document, full);
    const opened = open(link);
    assert.ok(same(opened, document), `${link}\n${JSON.stringify(document)}\n${JSON.stringify(opened)}`);
  }
});

test('a link survives the address bar of a browser', () => {
  const random = randomNumbers(2);
  for (let round = 0; round < 500; round++) {
    const link = encodeLink(randomDocument(random, full), full);
    assert.equal(new URL(`http://localhost/page#${link}`).hash.slice(1), link);
  }
});

test('text with every separator in it survives', () => {
  const document = structuredClone(full.document);
  for (const set of ['a&b=c;d,e:f+g', "'quoted'", '12', '1e5', 'true', 'null', '%41 ü', '']) {
    document.data.set = set;
    assert.equal(open(encodeLink(document, full)).data.set, set);
  }
});

test('a link whose separators came percent-encoded reads as the one that was sent', () => {
  for (const link of [
    'data.train=1000&racers=sgd,learning_rate:2;adam',
    'network.hidden=32+16&racers=implicit,implicit_blocks:W2+b2,cg.tolerance:0.01;sgd,batch:full,learning_rate_from.10:2',
  ]) {
    for (const encode of [encodeURIComponent, (/** @type {string} */ one) => encodeURIComponent(one).toLowerCase()]) {
      const encoded = link.replace(/[,:;+]/g, encode);
      assert.ok(same(open(encoded), open(link)), encoded);
    }
  }
  assert.equal(namedTwice('racers=sgd%2Clearning_rate%3A2%2Clearning_rate%3A3'), namedTwice('racers=sgd,learning_rate:2,learning_rate:3'));
  for (const number of ['1e+3', '1e%2B3']) assert.equal(open(`batch=${number}`).batch, 1000);
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
