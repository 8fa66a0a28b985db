import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decimals, formatMoney, FundlyError, isFundlyError, load, moment, money, parseMoney, timestamp, toAmount, toMinor } from 'fundly';

test('before the module is loaded there is a typed error', () => {
  assert.throws(() => decimals('USD'), { name: 'FundlyError', code: 'wasm.not_loaded' });
});

test('money is exact in both directions', async () => {
  await load();
  for (const [minor, currency, text] of [
    [2500n, 'USD', '25.00 USD'], [-5n, 'USD', '-0.05 USD'], [0n, 'USD', '0.00 USD'], [500n, 'JPY', '500 JPY'], [1n, 'KWD', '0.001 KWD'],
    [9223372036854775807n, 'EUR', '92233720368547758.07 EUR'], [-9223372036854775808n, 'EUR', '-92233720368547758.08 EUR'],
  ]) {
    assert.equal(money(minor, currency), text);
    assert.equal(money(toAmount(minor), currency), text);
    assert.deepEqual(parseMoney(text), { minor, currency });
  }
  assert.equal(parseMoney('25 USD').minor, 2500n);
  assert.equal(parseMoney('25.5 USD').minor, 2550n);
  assert.equal(toMinor('-5'), -5n);
});

test('what is not money is refused with a code', async () => {
  await load();
  for (const text of ['', '25', '25.000 USD', '1.5 JPY', '25 XXQ', '25.00USD', '1e3 USD', '٢٥ USD']) {
    assert.throws(() => parseMoney(text), (error) => isFundlyError(error) && error.code.startsWith('money.'), text);
  }
  assert.throws(() => toMinor('2.5'), FundlyError);
  assert.throws(() => toMinor(''), FundlyError);
  assert.throws(() => money(1n, 'XXQ'), { code: 'money.unknown_currency' });
});

test('what is no text, or more than 64 bits hold, is refused with a code', async () => {
  await load();
  const refused = (work, what) => assert.throws(work, (error) => isFundlyError(error) && /^(money|invalid)\./.test(error.code), what);
  for (const odd of [840, {}, [], undefined, null, Symbol('x'), Object.create(null), () => 1]) {
    refused(() => decimals(odd));
    refused(() => money('5', odd));
    refused(() => money(odd, 'USD'));
    refused(() => parseMoney(odd));
    refused(() => formatMoney(odd));
    refused(() => toMinor(odd));
    refused(() => toAmount(odd));
    refused(() => timestamp(odd));
    refused(() => moment(odd));
  }
  for (const minor of [2n ** 63n, -(2n ** 63n) - 1n, 2n ** 200n]) {
    for (const work of [toAmount, toMinor, (it) => money(it, 'USD'), (it) => parseMoney(`${it}.00 USD`)]) {
      assert.throws(() => work(minor), { code: 'money.out_of_range' });
    }
  }
  refused(() => formatMoney('1.00 USD', 'not a place'));
  assert.equal(decimals('USD'), 2);
});

test('money is written as people of a place write it, to the last digit', async () => {
  await load();
  const plain = (text) => text.replaceAll(/\s/gu, ' ');
  assert.equal(formatMoney('1234.50 USD', 'en-US'), '$1,234.50');
  assert.equal(plain(formatMoney('1234.50 EUR', 'de-DE')), '1.234,50 €');
  assert.equal(formatMoney('92233720368547758.07 USD', 'en-US'), '$92,233,720,368,547,758.07');
  assert.equal(formatMoney('500 JPY', 'en-US'), '¥500');
});

test('moments go to dates and back', () => {
  const date = new Date('2026-03-07T22:59:00.123-05:00');
  assert.equal(timestamp(date), '2026-03-08T03:59:00.123Z');
  assert.equal(moment(timestamp(date)).getTime(), date.getTime());
  assert.throws(() => timestamp(new Date(Number.NaN)), { code: 'invalid.timestamp' });
  assert.throws(() => moment('soon'), { code: 'invalid.timestamp' });
});
