// Bundled for Node, with the modules as files beside the bundle.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { FundlyNow, load, MapStore } from 'fundly';
import path from 'fundly/fundly_bg.wasm';
import { conformance } from 'fundly/testing';
import testing from 'fundly/testing_bg.wasm';

const beside = (name) => readFile(new URL(name, import.meta.url));

await load(await beside(path));
assert.deepEqual((await FundlyNow.open()).allocate('10.00 EUR', [1, 1, 1]), ['3.34 EUR', '3.33 EUR', '3.33 EUR']);
// Without its file the module of the laws says so: its entry is part of the bundle.
await assert.rejects(conformance(() => new MapStore()), { name: 'FundlyError', code: 'wasm.not_loaded', message: /ENOENT/ });
const reports = await conformance(() => new MapStore(), await beside(testing));
assert.ok(reports.length > 0 && reports.every(({ passed }) => passed));
