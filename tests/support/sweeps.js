// What the tests of igd sweep share: a document, its runs, and the files they go to.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { igd } from './igd.js';

/** A folder for everything that is written, gone after the last test. */
export const root = mkdtempSync(join(tmpdir(), 'igd-sweep-'));
after(() => rmSync(root, { recursive: true }));

/** A file for --out in a folder of its own. */
export const newOut = () => join(mkdtempSync(join(root, 'out-')), 'results.csv');
export const text = (/** @type {string} */ file) => readFileSync(file, 'utf8');
export const linesOf = (/** @type {string} */ table) => table.trim().split('\n');
/** The files next to `out`, itself included. */
export const filesOf = (/** @type {string} */ out) => readdirSync(join(out, '..')).sort();
export const shardFile = (/** @type {string} */ out, /** @type {string} */ part) => out.replace('results.csv', `results.shard-${part}.csv`);

/** The lines of `table` without what is measured, the column `seconds`. */
export function comparable(/** @type {string} */ table) {
  const lines = linesOf(table);
  const seconds = lines[0].split(',').indexOf('seconds');
  return lines.map((line) => line.split(',').toSpliced(seconds, 1).join(','));
}

/**
 * `igd sweep` with a document on its standard input: the exit status and both outputs, and standard output alone where it must go well.
 * @param {unknown} usual the document where none is given
 */
export function sweeps(usual) {
  /**
   * @param {string[]} args
   * @param {unknown} [document]
   * @param {Record<string, string>} [environment]
   */
  const sweep = (args, document = usual, environment) => igd(['sweep', '-', ...args], document, 'native', environment);

  /** @param {Parameters<typeof sweep>} args */
  const done = (...args) => {
    const { status, stdout, stderr } = sweep(...args);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    return stdout;
  };
  return { sweep, done };
}
