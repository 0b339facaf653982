// Loads the WebAssembly core: the build with fused multiply-add where the browser has relaxed SIMD, else the plain SIMD one.
// And the modules of the instruments, built alike. Nothing else imports the generated glue.

import { relaxedSimd, simd } from 'wasm-feature-detect';
import relaxedBinary from '@wasm/relaxed/igd.wasm?url';
import relaxedInstruments from '@wasm/relaxed/instruments.wasm?url';
import relaxedPaths from '@wasm/relaxed/paths.wasm?url';
import simdBinary from '@wasm/simd/igd.wasm?url';
import simdInstruments from '@wasm/simd/instruments.wasm?url';
import simdPaths from '@wasm/simd/paths.wasm?url';
import { engineFrom } from './core.js';

const builds = {
  relaxed: { glue: () => import('@wasm/relaxed/igd.js'), binary: relaxedBinary },
  simd: { glue: () => import('@wasm/simd/igd.js'), binary: simdBinary },
};

const ofInstruments = {
  instruments: {
    relaxed: { glue: () => import('@wasm/relaxed/instruments.js'), binary: relaxedInstruments },
    simd: { glue: () => import('@wasm/simd/instruments.js'), binary: simdInstruments },
  },
  paths: {
    relaxed: { glue: () => import('@wasm/relaxed/paths.js'), binary: relaxedPaths },
    simd: { glue: () => import('@wasm/simd/paths.js'), binary: simdPaths },
  },
};

const noSimd = 'This browser has no WebAssembly SIMD, which the training needs; a current Chrome, Edge, Firefox or Safari has it.';

/**
 * @param {string | null} forced  'simd' takes the plain build even where the faster one would run
 * @returns {Promise<import('./core.js').Engine>}
 */
export async function loadEngine(forced) {
  const { glue, binary } = builds[await chooseBuild(forced)];
  const { default: createModule } = await glue();
  return engineFrom(await createModule({ locateFile: () => binary }));
}

/**
 * @param {import('./core.js').InstrumentKind} kind
 * @param {string | null} forced  as for the engine
 * @returns {Promise<import('./core.js').InstrumentModule>}
 */
export async function loadInstruments(kind, forced) {
  const { glue, binary } = ofInstruments[kind][await chooseBuild(forced)];
  const { default: createModule } = await glue();
  return createModule({ locateFile: () => binary });
}

/**
 * @param {string | null} forced
 * @returns {Promise<keyof typeof builds>}
 */
async function chooseBuild(forced) {
  if (typeof WebAssembly !== 'object' || !(await simd())) throw new Error(noSimd);
  return forced !== 'simd' && (await relaxedSimd()) ? 'relaxed' : 'simd';
}
