// A server of files, as small as it gets: `node serve.mjs [PORT]`. Any other will do as well.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const port = Number(process.argv[2] ?? 8080);
const types = {
  '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm', '.toml': 'text/plain',
};

createServer(async (asked, answer) => {
  const path = normalize(new URL(asked.url ?? '/', 'http://localhost').pathname);
  const file = join(here, path.endsWith('/') ? `${path}index.html` : path);
  try {
    const bytes = await readFile(file);
    answer.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(bytes);
  } catch {
    answer.writeHead(404).end();
  }
}).listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}/`));
