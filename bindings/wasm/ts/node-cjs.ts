import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { comesFrom } from './native.js';

comesFrom(() => readFile(join(__dirname, '../fundly_bg.wasm')));

export * from './fundly.js';
