import { readFile } from 'node:fs/promises';
import { comesFrom } from './testing.js';

comesFrom(() => readFile(new URL('../testing_bg.wasm', import.meta.url)));

export * from './testing.js';
