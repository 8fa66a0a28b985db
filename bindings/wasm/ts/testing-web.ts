import { comesFrom } from './testing.js';

// Written in this form, bundlers find the file and bring it along.
comesFrom(() => new URL('../testing_bg.wasm', import.meta.url));

export * from './testing.js';
