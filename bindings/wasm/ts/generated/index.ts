// Written by `cargo run -p fundly-generate`: do not edit.
export * from './texts.js';
export * from './words.js';
export * from './commands.js';
export * from './events.js';
export * from './rejections.js';
export * from './rows.js';
export * from './policy.js';
export * from './records.js';
export * from './operations.js';
export * from './store.js';
