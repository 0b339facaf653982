// The rooms of the house: who may include whom, and what may be in the repository.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file && existsSync(root + file));
const text = (/** @type {string} */ file) => readFileSync(root + file, 'utf8');

/** What a file of each room may include, besides files of its own room. */
const below = {
  support: [],
  linalg: ['support'],
  network: ['linalg', 'support'],
  curvature: ['network', 'linalg', 'support'],
  optim: ['linalg', 'support'],
  data: ['linalg', 'support'],
  experiment: ['optim', 'curvature', 'data', 'network', 'linalg', 'support'],
  instruments: ['experiment', 'optim', 'curvature', 'data', 'network', 'linalg', 'support'],
  bindings: ['instruments', 'experiment', 'optim', 'curvature', 'data', 'network', 'linalg', 'support'],
  cli: ['instruments', 'experiment', 'optim', 'curvature', 'data', 'network', 'linalg', 'support'],
  toolchain: [],
};

const sources = files.filter((file) => /^cpp\/.*\.(h|cpp)$/.test(file));

test('the rooms of cpp/ are those that are named here', () => {
  assert.deepEqual([...new Set(sources.map((file) => file.split('/')[1]))].sort(), Object.keys(below).sort());
});

test('includes point down only', () => {
  const wrong = [];
  for (const file of sources) {
    const room = file.split('/')[1];
    for (const [, included] of text(file).matchAll(/^\s*#\s*include\s*"([^"]*)"/gm)) {
      const target = included.split('/')[0];
      if (target !== room && !below[room].includes(target)) wrong.push(`${file} includes ${included}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('only cpp/bindings includes Emscripten', () => {
  const wrong = sources.filter((file) => /^\s*#\s*include\s*[<"]emscripten/m.test(text(file)) && !file.startsWith('cpp/bindings/'));
  assert.deepEqual(wrong, []);
});

test('only web/engine/module.js imports the modules that Emscripten makes', () => {
  const importers = files.filter((file) => /^web\/.*\.js$/.test(file) && /(from|import\()\s*['"]@wasm\/[^'"]*\.js/.test(text(file)));
  assert.deepEqual(importers, ['web/engine/module.js']);
});

test('an instrument is left out by one line: nobody else imports its folder, and none imports that of another', () => {
  const lists = ['below', 'instruments'].map((name) => `web/instruments/${name}.js`);
  const folders = lists.flatMap((list) => [...text(list).matchAll(/'\.\/([\w-]+)\//g)].map(([, folder]) => folder));
  assert.ok(folders.length >= 8);
  const wrong = files
    .filter((file) => /^web\/.*\.js$/.test(file) && !lists.includes(file))
    .flatMap((file) =>
      [...text(file).matchAll(/(?:from|import|import\()\s*['"](\.[^'"]*)['"]/g)].flatMap(([, target]) => {
        const [, folder] = /^web\/instruments\/([\w-]+)\//.exec(join(dirname(file), target)) ?? [];
        return folders.includes(folder) && !file.startsWith(`web/instruments/${folder}/`) ? [`${file} imports ${target}`] : [];
      }),
    );
  assert.deepEqual(wrong, []);
});

test('the top level holds what the README says and nothing that a tool left behind', () => {
  const entries = [...new Set(files.map((file) => file.split('/')[0]))].sort();
  const dots = ['.ci', '.clang-format', '.editorconfig', '.gitattributes', '.github', '.gitignore'];
  assert.deepEqual(entries, [...dots, 'CMakeLists.txt', 'LICENSE', 'README.md', 'assets', 'cpp', 'tests', 'web']);
});

test('nothing compiled is committed: the only binary files are pictures and packed data', () => {
  assert.deepEqual(
    files.filter((file) => !/\.(png|gz)$/.test(file) && readFileSync(root + file).includes(0)),
    [],
  );
});

test("no file names somebody's home", () => {
  const homes = /\/(home|Users)\/[A-Za-z0-9]|\/root\//;
  assert.deepEqual(
    files.filter((file) => !/\.(png|gz)$/.test(file) && homes.test(text(file))),
    [],
  );
});

test('every command and file that the README names is there', () => {
  const paths = [...text('README.md').matchAll(/\b(?:web|tests|assets|\.ci)\/[\w./-]+/g)].map(([path]) => path.replace(/[./]+$/, ''));
  assert.ok(paths.includes('web/serve') && paths.includes('tests/run'));
  assert.deepEqual(
    paths.filter((path) => !existsSync(root + path)),
    [],
  );
});

test('the data are those whose checksums are kept', () => {
  execFileSync('sh', ['-c', 'grep -v "idx$" SHA256SUMS | sha256sum --check --status'], { cwd: `${root}assets` });
});
