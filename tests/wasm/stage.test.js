// The stage in the plain WebAssembly module: its packed numbers against closed forms.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyMethod, sameFactors, samePaths } from '../../web/instruments/stage/every-method.js';
import { readFactors, ZS } from '../../web/instruments/stage/factors.js';
import { ableOnStage, racersText, racersTexts, readAnswer, STAGES } from '../../web/instruments/stage/stages.js';

const { default: createModule } = await import(new URL('../../build/wasm/simd/paths.js', import.meta.url).href);
const wasm = await createModule();
const { default: createRace } = await import(new URL('../../build/wasm/simd/igd.js', import.meta.url).href);
const igd = await createRace();
const racers = [{ method: 'sgd' }, { method: 'implicit', cg: { tolerance: 0 } }, { method: 'adam' }];

/** @param {number} actual @param {number} expected */
const assertNear = (actual, expected) => assert.ok(Math.abs(actual - expected) <= 1e-4 * Math.max(1, Math.abs(expected)), `${actual} in place of ${expected}`);

test('a path on the quadratic is the factor of its method to the power of the steps', () => {
  const [condition, rate, steps] = [20, 0.12, 10];
  const { paths, loss, hessian } = readAnswer(wasm.onStage(condition, -1.5, 0.5, racersText(racers, [rate, rate, rate]), steps, rate));
  assertNear(loss, (1.5 ** 2 + condition * 0.5 ** 2) / 2);
  assert.deepEqual([...hessian], [1, 0, condition]);
  for (const [index, factor] of /** @type {[number, (z: number) => number][]} */ ([
    [0, (z) => 1 - z],
    [1, (z) => 1 / (1 + z)],
  ])) {
    assert.equal(paths[index].losses.length, steps + 1);
    for (let k = 0; k <= steps; k++) {
      assertNear(paths[index].places[2 * k], -1.5 * factor(rate) ** k);
      assertNear(paths[index].places[2 * k + 1], 0.5 * factor(rate * condition) ** k);
    }
  }
});

test('values on a grid are those of the formula, row after row from the lower edge', () => {
  const values = wasm.onStage(0, -2, -1, '', 5, 4);
  for (let index = 0; index < 25; index++) {
    const [x, y] = [-2 + (index % 5), -1 + Math.floor(index / 5)];
    assertNear(values[index], 100 * (y - x * x) ** 2 + (1 - x) ** 2);
  }
});

test('factors are measured for methods that have them', () => {
  const [explicit, implicit, adam] = readFactors(wasm.amplification(racersText(racers, [1, 1, 1]), ZS));
  ZS.forEach((z, index) => {
    assertNear(explicit[index], 1 - z);
    assertNear(implicit[index], 1 / (1 + z));
  });
  assert.equal(adam.length, 0);
});

test('each method of the core but the exhibits takes the stage, in as many lists as it needs', () => {
  const players = ableOnStage(everyMethod(JSON.parse(igd.describe())));
  const settings = players.map((player) => player.settings);
  const all = (/** @type {number} */ rate) => racersTexts(settings, Array(settings.length).fill(rate));
  const paths = all(0.05).flatMap(({ text }) => readAnswer(wasm.onStage(20, -1.7, 0.8, text, 40, 0.05)).paths);
  const curves = all(1).flatMap(({ text }) => readFactors(wasm.amplification(text, ZS)));
  assert.equal(paths.length, players.length);
  assert.ok(players.length > 16 && curves.length === players.length);
  paths.forEach(({ losses }, index) => assert.ok(Number(losses.at(-1)) < losses[0], players[index].title));
  const at = (/** @type {string} */ method) => players.findIndex((player) => player.settings.method === method);
  assert.ok(samePaths(paths, STAGES.quadratic.view).some((group) => group.includes(at('implicit')) && group.includes(at('backward_euler'))));
  assert.ok(sameFactors(curves).some((group) => group.includes(at('midpoint')) && group.includes(at('trapezoid'))));
  for (const method of ['adam', 'momentum', 'lbfgs', 'bdf2']) assert.equal(curves[at(method)].length, 0, method);
});

test('racers that the core refuses have no answer', () => {
  assert.equal(wasm.onStage(20, 0, 0, '[{"method": "none"}]', 3, 1).length, 0);
});
