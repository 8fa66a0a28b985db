// A real Chromium over a small server of files.
import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';
import { here, top } from '../help.mjs';

const types = {
  '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm', '.json': 'application/json',
};

/** Where the server looks for what is asked: the first part of the address names a folder. */
const folders = { fundly: join(here, 'dist'), tests: join(here, 'tests'), scratch: join(here, '.scratch'), example: join(top, 'examples/browser') };

const found = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];
export const executable = process.env.CHROMIUM ?? found.find((path) => existsSync(path));

const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Serves the package, the tests and the example; answers with the address and what ends it. */
export async function serve() {
  const server = createServer(async (asked, answer) => {
    // The example finds the package where npm would have put it.
    const address = normalize(new URL(asked.url, 'http://x').pathname).replace('/example/node_modules/fundly/dist/', '/fundly/');
    const [folder, ...rest] = address.split('/').slice(1);
    const path = rest.join('/') || 'index.html';
    try {
      if (!(folder in folders) || path.startsWith('..')) throw new Error('outside');
      const bytes = await readFile(join(folders[folder], path));
      answer.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream', 'cache-control': 'no-store' }).end(bytes);
    } catch {
      answer.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, end: () => server.close() };
}

export function launch() {
  return chromium.launch({ executablePath: executable, args });
}
