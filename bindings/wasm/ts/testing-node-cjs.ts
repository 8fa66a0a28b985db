import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { comesFrom } from './testing.js';

comesFrom(() => readFile(join(__dirname, '../testing_bg.wasm')));

export * from './testing.js';
