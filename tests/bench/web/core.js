// This project: both modules, loaded from the build.

const base = new URL('/build/wasm/', location.href);

/** @param {string} name */
async function idx(name) {
  return new Uint8Array(await (await fetch(`/mnist/${name}`)).arrayBuffer());
}

const files = Promise.all([idx('train-images'), idx('train-labels')]);
/** @type {Map<string, Promise<any>>} */
const modules = new Map();

/** @param {string} folder */
async function load(folder) {
  const { default: createModule } = await import(/* @vite-ignore */ new URL(`${folder}/igd_bench.js`, base).href);
  const module = await createModule();
  module.load(...(await files));
  return module;
}

/**
 * @param {object} spec
 * @param {string} contender plain or relaxed
 */
export async function createWorkload(spec, contender) {
  const folder = contender === 'plain' ? 'simd' : 'relaxed';
  const module = modules.get(folder) ?? load(folder);
  modules.set(folder, module);
  return (await module).make(JSON.stringify(spec));
}

/** What everybody starts from: the parameters and a batch, as this project has them. @param {{hidden?: number[], batch?: number}} spec */
export async function startingPoint({ hidden = [64], batch = 200 }) {
  const theta = await createWorkload({ kind: 'start', hidden }, 'plain').then((workload) => workload.result());
  const values = await createWorkload({ kind: 'batch', batch }, 'plain').then((workload) => workload.result());
  const inputs = values.slice(0, 784 * batch);
  const labels = values.slice(784 * batch);
  return { theta, inputs, labels, batch, h: hidden[0] };
}
