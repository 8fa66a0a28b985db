import assert from 'node:assert/strict';
import { Fundly, FundlyError, FundlyNow } from 'fundly';
import { conformance } from 'fundly/testing';

const fundly = await Fundly.open();
assert.deepEqual(await fundly.allocate('10.00 EUR', [1, 1, 1]), ['3.34 EUR', '3.33 EUR', '3.33 EUR']);
await assert.rejects(fundly.execute({}), FundlyError);
assert.ok((await FundlyNow.open()).presets().length > 0);
assert.equal(typeof conformance, 'function');
