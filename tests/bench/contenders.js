// Who is measured: pages of a browser and programs that answer lines, all with time(spec, times) -> seconds.

import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { createServer } from 'vite';
import { launchBrowser } from '../e2e/support/browser.js';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @typedef {object} Contender
 * @property {(spec: object, times: number) => Promise<number>} time seconds of doing it that many times
 * @property {(spec: object) => Promise<number[]>} result
 * @property {(spec: object) => Promise<number>} operations
 */

/** A file of the MNIST subset, decompressed. @type {import('vite').Connect.NextHandleFunction} */
const sendData = ({ url }, response) => response.end(gunzipSync(readFileSync(`${root}assets/mnist${url}.idx.gz`)));

/** The contenders of web/, in one page of Chromium. */
export async function openPage() {
  const server = await createServer({
    root,
    configFile: false,
    cacheDir: `${root}build/bench/vite`,
    logLevel: 'error',
    optimizeDeps: { entries: ['tests/bench/web/page.js'] },
    plugins: [{ name: 'mnist', configureServer: ({ middlewares }) => void middlewares.use('/mnist', sendData) }],
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
  });
  await server.listen();
  const browser = await launchBrowser();
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`${server.resolvedUrls?.local[0]}tests/bench/web/index.html`);
  await page.waitForFunction(() => /** @type {any} */ (window).ready, undefined, { timeout: 120_000 });
  /** @param {string} method @param {unknown[]} values */
  const call = (method, ...values) =>
    page.evaluate(([name, rest]) => /** @type {any} */ (window)[name](...rest), /** @type {[string, any[]]} */ ([method, values]));
  return {
    version: browser.version(),
    /** @param {string} name @returns {Contender} */
    contender: (name) => ({
      time: (spec, times) => call('time', name, spec, times),
      result: (spec) => call('result', name, spec),
      operations: (spec) => call('operations', name, spec),
    }),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** A Python that has the module, or undefined. @param {string} module */
export const pythonWith = (module) =>
  ['python3', '/usr/bin/python3'].find((python) => spawnSync(python, ['-c', `import ${module}`]).status === 0);

/**
 * A program that answers a line of JSON with a line of JSON.
 * @param {string} command
 * @param {string[]} values
 * @param {object} given goes with every request
 */
export async function openProgram(command, values, given = {}) {
  const child = spawn(command, values, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const gone = new Promise((resolve) => child.on('error', resolve).on('exit', resolve)).then(() => ({ done: true, value: '' }));
  /** @param {object} spec @param {number} times */
  async function ask(spec, times) {
    child.stdin.write(`${JSON.stringify({ spec, times, ...given })}\n`);
    const { done, value } = await Promise.race([lines.next(), gone]);
    if (done) throw new Error(`${command} ended`);
    return JSON.parse(value);
  }
  return {
    /** @type {Contender} */
    contender: {
      time: ask,
      result: async (spec) => (await ask(spec, 0)).result,
      operations: async (spec) => (await ask(spec, 0)).operations,
    },
    ask,
    close: () => child.stdin.end(),
  };
}
