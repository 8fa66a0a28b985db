import { failed, said } from './error.js';
import type { Amount, Currency, Money } from './generated/index.js';
import { functions, wasm } from './native.js';

/** Money taken apart. */
export interface Sum {
  /** Minor units: cents of a dollar, yen. */
  readonly minor: bigint;
  readonly currency: Currency;
}

/** How many decimals amounts in a currency have: 2 for USD, 0 for JPY. Needs the module, which `Fundly.open` loads. */
export function decimals(currency: Currency): number {
  const native = functions();
  const found = typeof currency === 'string' ? wasm.inside(() => native.decimals(currency)) : undefined;
  if (found === undefined) throw failed('invalid', 'money.unknown_currency', `no currency: ${said(currency)}`);
  return found;
}

/** Minor units as money: `money(2500n, 'USD')` is `'25.00 USD'`. */
export function money(minor: bigint | Amount, currency: Currency): Money {
  const places = decimals(currency);
  const value = toMinor(minor);
  const digits = (value < 0n ? -value : value).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = places > 0 ? `.${digits.slice(-places)}` : '';
  return `${value < 0n ? '-' : ''}${whole}${fraction} ${currency}`;
}

/** Money in minor units: `'25 USD'` and `'25.00 USD'` are 2500 of USD. */
export function parseMoney(text: Money): Sum {
  const parts = typeof text === 'string' ? /^(-?)([0-9]+)(?:\.([0-9]+))? ([A-Z]{3})$/.exec(text) : null;
  const [, sign = '', whole = '', fraction = '', code = ''] = parts ?? [];
  const currency = code as Currency;
  if (code === '' || fraction.length > decimals(currency)) {
    throw failed('invalid', 'money.unreadable', `not money: ${said(text)}`);
  }
  return { minor: held(BigInt(`${sign}${whole}${fraction.padEnd(decimals(currency), '0')}`)), currency };
}

/** An amount as an exact integer. */
export function toMinor(amount: bigint | Amount): bigint {
  if (typeof amount === 'bigint') return held(amount);
  if (typeof amount !== 'string' || !/^-?[0-9]{1,19}$/.test(amount)) {
    throw failed('invalid', 'money.unreadable', `not an amount: ${said(amount)}`);
  }
  return held(BigInt(amount));
}

/** An exact integer as an amount. */
export function toAmount(minor: bigint): Amount {
  if (typeof minor !== 'bigint') throw failed('invalid', 'money.unreadable', `not a bigint: ${said(minor)}`);
  return held(minor).toString();
}

/** What the engine can hold: 64 bits with a sign. */
function held(minor: bigint): bigint {
  if (BigInt.asIntN(64, minor) !== minor) throw failed('invalid', 'money.out_of_range', `out of range: ${minor}`);
  return minor;
}

/** Money as people of a place write it; digits are never rounded. */
export function formatMoney(text: Money, locale?: string | readonly string[]): string {
  const { minor, currency } = parseMoney(text);
  const places = decimals(currency);
  const options = { style: 'currency', currency, minimumFractionDigits: places, maximumFractionDigits: places } as const;
  const [exact = ''] = money(minor, currency).split(' ');
  try {
    // A string keeps every digit, where a number would not.
    return new Intl.NumberFormat(locale as string | string[] | undefined, options).format(exact as Intl.StringNumericLiteral);
  } catch (thrown) {
    throw failed('invalid', 'invalid.locale', said(thrown), thrown);
  }
}
