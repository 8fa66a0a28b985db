import { comesFrom } from './native.js';

// Written in this form, bundlers find the file and bring it along.
comesFrom(() => new URL('../fundly_bg.wasm', import.meta.url));

export * from './fundly.js';
