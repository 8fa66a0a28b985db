const assert = require('node:assert/strict');
const { Fundly, isFundlyError } = require('fundly');
const { conformance } = require('fundly/testing');

(async () => {
  const fundly = await Fundly.open();
  assert.deepEqual(await fundly.allocate('10.00 EUR', [1, 2]), ['3.33 EUR', '6.67 EUR']);
  await assert.rejects(fundly.execute({}), isFundlyError);
  // An error of the other copy, which ES modules have, is known as well.
  const other = await import('fundly');
  await (await other.Fundly.open()).execute({}).catch((error) => assert.ok(isFundlyError(error)));
  assert.equal(typeof conformance, 'function');
})();
