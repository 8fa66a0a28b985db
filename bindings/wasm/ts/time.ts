import { failed, said } from './error.js';
import type { Timestamp } from './generated/index.js';

/** A `Date` as the engine has moments: RFC 3339, in UTC, to the millisecond. */
export function timestamp(date: Date): Timestamp {
  if (!(date instanceof Date) || Number.isNaN(date.getTime())) {
    throw failed('invalid', 'invalid.timestamp', `not a date: ${said(date)}`);
  }
  return date.toISOString();
}

/** A moment of the engine as a `Date`. */
export function moment(at: Timestamp): Date {
  const date = new Date(typeof at === 'string' ? at : Number.NaN);
  if (Number.isNaN(date.getTime())) throw failed('invalid', 'invalid.timestamp', `not a moment: ${said(at)}`);
  return date;
}
