// Prints what a browser has to load against the target, and fails above the budget; both in bytes of brotli.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const [target, budget] = process.argv.slice(2).map(Number);
const bytes = readFileSync(new URL('dist/fundly_bg.wasm', import.meta.url));
const [gzip, brotli] = [gzipSync(bytes).length, brotliCompressSync(bytes).length];
const shown = (size) => `${(size / 1000).toFixed(1)} kB`;
console.log(`fundly_bg.wasm: ${shown(bytes.length)}, gzip ${shown(gzip)}, brotli ${shown(brotli)}; target ${shown(target)}, budget ${shown(budget)}`);
if (brotli > budget) {
  console.error('above the budget');
  process.exit(1);
}
