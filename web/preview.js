// Serves build/site on a port of this machine until it is interrupted. web/serve calls it.

import process from 'node:process';
import { preview } from 'vite';

const port = Number(process.argv[2]);
try {
  await preview({ root: import.meta.dirname, logLevel: 'error', preview: { port, strictPort: true } });
  process.stdout.write(`http://localhost:${port}/\n`);
} catch (error) {
  const taken = error instanceof Error && error.message.includes('already in use');
  process.stderr.write(taken ? `web/serve: port ${port} is taken; choose another with --port N.\n` : `web/serve: ${error}\n`);
  process.exitCode = 1;
}
