import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { lookOf, publishedSlot, sweptSlot } from '../../web/claim/method-slots.js';

// How somebody without one kind of cone sees linear sRGB (Machado, Oliveira & Fernandes 2009, "A physiologically-based model for simulation of
// color vision deficiency", table 1, severity 1).
const EYES = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};
const XYZ = [0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.072175, 0.0193339, 0.119192, 0.9503041];
const WHITE = [0.95047, 1, 1.08883];

const times = (/** @type {number[]} */ matrix, /** @type {number[]} */ v) =>
  [0, 3, 6].map((row) => matrix[row] * v[0] + matrix[row + 1] * v[1] + matrix[row + 2] * v[2]);

/** @param {string} hex */
function linear(hex) {
  const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  return parts.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
}

/** CIE 1976 L*a*b*. @param {number[]} rgb  linear */
function lab(rgb) {
  const within = rgb.map((c) => Math.min(Math.max(c, 0), 1));
  const [x, y, z] = times(XYZ, within).map((c, i) =>
    c / WHITE[i] > 0.008856 ? Math.cbrt(c / WHITE[i]) : (7.787 * c) / WHITE[i] + 16 / 116,
  );
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const luminance = (/** @type {string} */ hex) => times(XYZ, linear(hex))[1];

const css = ['tokens', 'claim'].map((name) => readFileSync(new URL(`../../web/styles/${name}.css`, import.meta.url), 'utf8')).join('\n');
const asset = (/** @type {string} */ name) => JSON.parse(readFileSync(new URL(`../../assets/${name}`, import.meta.url), 'utf8'));
/** The looks of the methods of every chart on the original's claim. */
const CHARTS = [
  asset('sweeps/unit-200.json').racers.map((/** @type {object} */ racer) => lookOf(sweptSlot(racer))),
  ...asset('reproduction/published.json').settings.map((/** @type {{methods: {label: string}[]}} */ { methods }) =>
    methods.map(({ label }) => lookOf(publishedSlot(label))),
  ),
];
/** @param {string} name */
const coloursOf = (name) =>
  [...css.matchAll(new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`, 'g'))].map(([, ...both]) => both);

/** @param {string[]} colours */
function assertToldApart(colours) {
  for (const [eye, matrix] of Object.entries(EYES)) {
    const seen = colours.map((hex) => lab(times(matrix, linear(hex))));
    for (let a = 0; a < colours.length; ++a) {
      for (let b = 0; b < a; ++b) {
        const difference = Math.hypot(...seen[a].map((part, i) => part - seen[b][i]));
        assert.ok(difference >= 12, `${eye}: ${colours[b]} and ${colours[a]} differ by ${difference.toFixed(1)}`);
      }
    }
  }
}

for (const [look, at] of Object.entries({ light: 0, dark: 1 })) {
  const racers = coloursOf('racer-\\d').map((both) => both[at]);
  const grounds = [...coloursOf('page'), ...coloursOf('surface')].map((both) => both[at]);

  const colourOf = (/** @type {{tone: string}} */ { tone }) => coloursOf(tone)[0][at];

  test(`eight colours of racers are told apart by every kind of eye, ${look}`, () => {
    assert.equal(racers.length, 8);
    assertToldApart(racers);
  });

  test(`so are the colours of each chart on the original's claim, ${look}`, () => {
    assert.ok(CHARTS.length > 10);
    for (const looks of CHARTS) assertToldApart([...new Set(/** @type {string[]} */ (looks.map(colourOf)))]);
  });

  test(`a racer's line has a contrast of 3 to 1 on the page, ${look}`, () => {
    assert.equal(grounds.length, 2);
    for (const hex of [...racers, ...CHARTS.flat().map(colourOf)]) {
      for (const ground of grounds) {
        const [dim, bright] = [luminance(hex), luminance(ground)].sort((a, b) => a - b);
        assert.ok((bright + 0.05) / (dim + 0.05) >= 3, `${hex} on ${ground}`);
      }
    }
  });
}
