// The native command line, as a child process.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Which build: `native` uses fused multiply-add where this processor has it, as the page's relaxed module does; `plain` does not.
 * @typedef {'native' | 'plain'} Build
 */

/** @param {Build} build */
export const program = (build) => fileURLToPath(new URL(`../../build/${build}/igd`, import.meta.url));

/**
 * Runs `igd` with `args`; a document given as an object goes to its standard input.
 * @param {string[]} args
 * @param {unknown} [document]
 * @param {Build} [build]
 * @param {Record<string, string>} [environment] more variables
 */
export function igd(args, document, build = 'native', environment = {}) {
  const input = typeof document === 'string' ? document : JSON.stringify(document);
  const { status, stdout, stderr } = spawnSync(program(build), args, {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, ...environment },
  });
  return { status, stdout, stderr };
}

/**
 * The columns of every racer of `document` after `igd run`, as window.lab.results() gives them.
 * @param {unknown} document
 * @param {Build} [build]
 * @returns {Record<string, number[]>[]}
 */
export function nativeColumns(document, build) {
  const { status, stdout, stderr } = igd(['run', '-'], document, build);
  if (status !== 0) throw new Error(stderr);
  const [header, ...lines] = stdout.trim().split('\n');
  const names = header.split(',');
  /** @type {Record<string, number[]>[]} */
  const racers = [];
  for (const line of lines) {
    const cells = line.split(',');
    const columns = (racers[Number(cells[0])] ??= Object.fromEntries(names.slice(3).map((name) => [name, []])));
    names.slice(3).forEach((name, i) => columns[name].push(cells[i + 3] === '' ? NaN : Number(cells[i + 3])));
  }
  return racers;
}

/**
 * What `igd run` writes as JSON: the document with every key present, and the columns of every racer.
 * @param {string} file  the document's, or '-' for `document`
 * @param {unknown} [document]
 * @returns {{document: any, racers: {columns: Record<string, number[]>}[]}}
 */
export function resultsOf(file, document) {
  const folder = mkdtempSync(join(tmpdir(), 'igd-'));
  try {
    const out = join(folder, 'results.json');
    const { status, stderr } = igd(['run', file, '--out', out], document);
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(readFileSync(out, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
