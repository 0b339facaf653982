// A plain static server under a sub-path, as GitHub Pages is one: no special headers, nothing else.

import { createServer } from 'node:http';
import compression from 'compression';
import sirv from 'sirv';

/** Deeper than the site expects, so that an absolute address would miss. */
const SUB_PATH = '/some/sub/path';

/**
 * @param {string} folder
 * @param {{unpacks?: boolean, packs?: boolean}} options  `unpacks`: .gz files are sent so that the browser unpacks them, as some servers
 *   do; `packs`: text and WebAssembly are packed on the way, as GitHub Pages does
 * @returns {Promise<{address: string, close: () => Promise<void>}>}
 */
export async function serve(folder, { unpacks = false, packs = false } = {}) {
  const setHeaders = (response) => unpacks || response.setHeader('Content-Encoding', 'identity');
  const files = sirv(folder, { dev: true, etag: true, setHeaders });
  /** @type {(request: any, response: any, next: () => void) => void} */
  const pack = packs ? compression() : (_request, _response, next) => next();
  const server = createServer((request, response) => {
    if (!request.url?.startsWith(`${SUB_PATH}/`)) {
      response.writeHead(404).end();
      return;
    }
    request.url = request.url.slice(SUB_PATH.length);
    pack(request, response, () => files(request, response, () => void response.writeHead(404).end()));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${port}${SUB_PATH}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
