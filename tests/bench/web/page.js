// The browser's half of the benchmark: makes the contenders' workloads and times them.

import { createWorkload as core } from './core.js';
import { createWorkload as convnet } from './convnet.js';
import { createWorkload as jax } from './jax.js';
import { createWorkload as tensorflow } from './tensorflow.js';

/**
 * @typedef {object} Workload
 * @property {(times: number) => void | Promise<void>} run does the work that many times, to its end
 * @property {() => Promise<Float32Array> | Float32Array} [result] a gradient in the core's order
 * @property {() => number} [operations] floating-point operations of one time
 */

const contenders = { plain: core, relaxed: core, jax, tensorflow, convnet };
/** @type {Map<string, Promise<Workload>>} */
const workloads = new Map();

/**
 * @param {keyof typeof contenders} contender
 * @param {Record<string, any>} spec
 */
function workload(contender, spec) {
  const key = contender + JSON.stringify(spec);
  const found = workloads.get(key) ?? contenders[contender](spec, contender);
  workloads.set(key, found);
  return found;
}

Object.assign(window, {
  /** Seconds of `times` times. @type {(contender: keyof typeof contenders, spec: object, times: number) => Promise<number>} */
  async time(contender, spec, times) {
    const work = await workload(contender, spec);
    const start = performance.now();
    await work.run(times);
    return (performance.now() - start) / 1000;
  },
  /** @type {(contender: keyof typeof contenders, spec: object) => Promise<number[]>} */
  async result(contender, spec) {
    return Array.from((await (await workload(contender, spec)).result?.()) ?? []);
  },
  /** @type {(contender: keyof typeof contenders, spec: object) => Promise<number>} */
  async operations(contender, spec) {
    return (await workload(contender, spec)).operations?.() ?? 0;
  },
  ready: true,
});
