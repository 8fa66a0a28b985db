import { readFile } from 'node:fs/promises';
import { comesFrom } from './native.js';

comesFrom(() => readFile(new URL('../fundly_bg.wasm', import.meta.url)));

export * from './fundly.js';
