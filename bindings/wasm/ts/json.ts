import { failed, FundlyError, isFundlyError, said } from './error.js';
import type { Failure } from './generated/index.js';

/** What JSON could not say of a value, and where it stands: its members from the inside to the outside. */
interface Fault {
  readonly reason: string;
  readonly path: (string | number)[];
}

/**
 * Arguments as the wire reads them. What JSON would leave out or change without a word is refused, as `invalid.wire`: of an
 * optional number it would make none, which is often no limit.
 */
export function write(given: object): string {
  try {
    // The wire tells paths of a request from the request.
    const found = fault('request' in given ? given.request : given);
    if (found) throw refused(found);
    return JSON.stringify(given);
  } catch (thrown) {
    // An object that contains itself, or a member that throws.
    throw isFundlyError(thrown) ? thrown : failed('invalid', 'invalid.wire', said(thrown), thrown);
  }
}

/** What the wire answered. */
export function read(text: string): unknown {
  const answer = JSON.parse(text) as { ok: unknown } | { error: Failure };
  if ('error' in answer) throw new FundlyError(answer.error);
  return answer.ok;
}

function refused({ reason, path }: Fault): FundlyError {
  const parts = path.reverse().map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`));
  const field = parts.join('').replace(/^\./, '') || '.';
  return new FundlyError({ kind: 'invalid', code: 'invalid.wire', reason: `at ${field}: ${reason}`, retryable: false, field });
}

/** Objects of classes count as well, if nothing is special about them. */
const plain = (value: object): boolean =>
  Object.getPrototypeOf(value) === Object.prototype || Object.prototype.toString.call(value) === '[object Object]';
const wrong = (reason: string): Fault => ({ reason, path: [] });

function fault(value: unknown): Fault | undefined {
  switch (typeof value) {
    case 'number':
      return ofNumber(value);
    case 'object':
      return value === null ? undefined : ofObject(value);
    case 'bigint':
      return wrong('a bigint cannot be given: an amount is a text');
    case 'function':
    case 'symbol':
      return wrong(`a ${typeof value} cannot be given`);
    default:
      return undefined;
  }
}

function ofNumber(value: number): Fault | undefined {
  if (!Number.isFinite(value)) return wrong(`${value} cannot be given`);
  // Beyond this a number is one of several whole numbers, and nobody knows which was meant.
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return wrong(`${value} is not exact`);
  return undefined;
}

function ofObject(value: object): Fault | undefined {
  if ('toJSON' in value && typeof value.toJSON === 'function') {
    const written: unknown = value.toJSON();
    // So says a date that is none.
    return (written ?? null) === null ? wrong('it stands for nothing') : fault(written);
  }
  if (Array.isArray(value)) return ofList(value);
  // Maps, sets and boxes keep what they hold where JSON does not look.
  if (!plain(value)) return wrong('it is neither a plain object nor a list');
  for (const name of Object.keys(value)) {
    const found = fault((value as Record<string, unknown>)[name]);
    if (found) return at(name, found);
  }
  return undefined;
}

function ofList(list: readonly unknown[]): Fault | undefined {
  for (let place = 0; place < list.length; place += 1) {
    const found = list[place] === undefined ? wrong('undefined cannot be in a list') : fault(list[place]);
    if (found) return at(place, found);
  }
  return undefined;
}

function at(part: string | number, found: Fault): Fault {
  found.path.push(part);
  return found;
}
