// Two builds of the same page. `vite build`: the site, for any static server and sub-path. `vite build --mode single`: one file that
// works from disk, with the worker, the module and the subset of MNIST inside.

import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { readKept } from './claim/read-kept.js';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const assets = new URL('../assets/', import.meta.url);
const wasm = process.env.IGD_WASM ?? here('../build/wasm');

export default defineConfig(({ mode }) => {
  const single = mode === 'single';
  return {
    root: here('.'),
    base: './',
    resolve: {
      alias: [
        { find: '@wasm', replacement: wasm },
        { find: '@worker', replacement: here(single ? 'engine/new-worker.single.js' : 'engine/new-worker.js') },
        {
          find: '@instrument-worker',
          replacement: here(single ? 'engine/new-instrument-worker.single.js' : 'engine/new-instrument-worker.js'),
        },
        { find: '@offline', replacement: here(single ? 'state/offline.single.js' : 'state/offline.js') },
      ],
    },
    build: {
      target: 'es2023',
      outDir: here(single ? '../build' : '../build/site'),
      emptyOutDir: false, // the data sets lie there too
      assetsInlineLimit: single ? Infinity : 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: single ? Infinity : 500,
    },
    worker: {
      format: single ? 'iife' : 'es', // Chromium starts no module worker from a blob of a file on disk
      rollupOptions: {
        external: ['module'], // the glue asks for it in node only
        ...(single && { output: { codeSplitting: false } }),
      },
    },
    plugins: [
      claimData(),
      ...(single ? [viteSingleFile(), singlePage('igd.html')] : [emptyAssets(), preloads(), sitePolicy(), icon(), offline()]),
    ],
  };
});

/**
 * What is kept of the reproduction and the sweeps, condensed, as a module.
 * @returns {import('vite').Plugin}
 */
function claimData() {
  const name = 'virtual:claim-data';
  return {
    name: 'claim-data',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) => (id === `\0${name}` ? `export default JSON.parse(${JSON.stringify(JSON.stringify(readKept(assets)))});` : null),
  };
}

/**
 * Removes what an earlier build left, whose names carry other hashes.
 * @returns {import('vite').Plugin}
 */
function emptyAssets() {
  const site = here('../build/site');
  return {
    name: 'empty-assets',
    async buildStart() {
      const old = await readdir(site).catch(() => []);
      const hashed = old.filter((name) => name === 'assets' || name.startsWith('workbox-'));
      await Promise.all(hashed.map((name) => rm(`${site}/${name}`, { recursive: true, force: true })));
    },
  };
}

/**
 * Has the browser fetch the worker, what draws the charts, and the font while it still reads the page.
 * @returns {import('vite').Plugin}
 */
function preloads() {
  const kinds = [
    { pattern: /\/(worker|uPlot)[-.][^/]*\.js$/, attributes: { rel: 'modulepreload' } },
    { pattern: /\.woff2$/, attributes: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: 'anonymous' } },
  ];
  return {
    name: 'preloads',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle).flatMap((file) =>
          kinds
            .filter(({ pattern }) => pattern.test(file))
            .map(({ attributes }) => ({ tag: 'link', attrs: { ...attributes, href: `./${file}` }, injectTo: 'head' })),
        ),
    },
  };
}

/**
 * After the first visit the site opens without a network: a service worker keeps its files, and all of MNIST once it was loaded. A new
 * version takes the place of the old at the next visit.
 */
function offline() {
  return VitePWA({
    registerType: 'autoUpdate',
    injectRegister: null, // by state/offline.js, after the first race has begun
    includeAssets: [],
    manifest: {
      name: 'Implicit gradient descent',
      short_name: 'Implicit GD',
      description: 'Optimizers race on MNIST: explicit ones, and backward Euler.',
      display: 'standalone',
      start_url: './',
      scope: './',
      background_color: '#f4f6f8',
      theme_color: '#0a5c9e',
      icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
    },
    workbox: {
      globPatterns: ['index.html', 'icon.svg', 'assets/*'],
      maximumFileSizeToCacheInBytes: 8e6,
      navigateFallback: 'index.html',
      runtimeCaching: [{ urlPattern: /\/data\/mnist-full\//, handler: 'CacheFirst', options: { cacheName: 'mnist-full' } }],
    },
  });
}

/**
 * The icon under the name that the manifest has for it.
 * @returns {import('vite').Plugin}
 */
function icon() {
  return {
    name: 'icon',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'icon.svg', source: await readFile(new URL('icon.svg', assets)) });
    },
  };
}

/** What both pages allow beyond their own scripts and styles: nothing. */
const COMMON_POLICY = `default-src 'none'; base-uri 'none'; form-action 'none'`;

/**
 * The site runs scripts, styles and workers of its own files only, and WebAssembly.
 * @returns {import('vite').Plugin}
 */
function sitePolicy() {
  const own = ['style-src', 'worker-src', 'connect-src', 'font-src', 'manifest-src'].map((kind) => `${kind} 'self'`).join('; ');
  const images = `img-src 'self' blob:`; // blob: is the chart that the page has drawn, on its way to a PNG file
  const policy = `${COMMON_POLICY}; script-src 'self' 'wasm-unsafe-eval'; ${own}; ${images}`;
  return {
    name: 'site-policy',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
    ],
  };
}

/**
 * Names the single page, takes its icon in, and allows by hash the script and the style that it holds, and no others.
 * @param {string} name
 * @returns {import('vite').Plugin}
 */
function singlePage(name) {
  return {
    name: 'single-page',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The build gave no page.');
        let text = String(page.source);
        for (const [file, asset] of Object.entries(bundle)) {
          if (asset.type !== 'asset' || !file.endsWith('.svg')) continue;
          text = text.replace(`./${file}`, `data:image/svg+xml;base64,${Buffer.from(asset.source).toString('base64')}`);
          delete bundle[file];
        }
        const hashes = (/** @type {string} */ tag) =>
          [...text.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))]
            .map(([, inside]) => `'sha256-${createHash('sha256').update(inside).digest('base64')}'`)
            .join(' ');
        const inline = `script-src ${hashes('script')} 'wasm-unsafe-eval' blob:; style-src ${hashes('style')}`;
        const policy = `${COMMON_POLICY}; ${inline}; worker-src blob: data:; connect-src data: blob:; img-src data: blob:; font-src data:`;
        page.source = text.replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`);
        page.fileName = name;
      },
    },
  };
}
