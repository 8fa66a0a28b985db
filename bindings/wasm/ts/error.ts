import type { Failure, FailureKind, Rejection, RejectionCode, Violation } from './generated/index.js';

/** What was not done, and why. Nothing was changed. */
export class FundlyError extends Error implements Failure {
  override readonly name = 'FundlyError';
  /** Who said no. */
  readonly kind: FailureKind;
  /** The stable dotted code; of several violated rules that of the deciding one. */
  readonly code: string;
  /** What it says, in a sentence, for logs: translate codes and their data. */
  readonly reason: string;
  /** Whether the same may succeed when it is asked again unchanged. */
  readonly retryable: boolean;
  /** The field that is wrong, where one is: its path from the top of what was given. */
  readonly field: string | null;
  /** Every violated rule, the deciding one first. */
  readonly violations: readonly Violation[];

  constructor(failure: Failure, options?: { cause?: unknown }) {
    super(`${failure.code}: ${failure.reason}`, options);
    this.kind = failure.kind;
    this.code = failure.code;
    this.reason = failure.reason;
    this.retryable = failure.retryable;
    this.field = failure.field ?? null;
    this.violations = failure.violations ?? [];
  }

  /** The rule that decided, as data: `if (error.rejection?.kind === 'belowMinimum') ...`. */
  get rejection(): Rejection | undefined {
    return this.violations[0]?.rejection;
  }

  /** Whether a rule is among those that were violated. */
  violates(code: RejectionCode): boolean {
    return this.violations.some((violation) => violation.code === code);
  }

  /** The failure as plain data, which survives `postMessage` and JSON; `new FundlyError(data)` makes it an error again. */
  toJSON(): Failure {
    const { kind, code, reason, retryable, field, violations } = this;
    return { kind, code, reason, retryable, field, violations };
  }
}

/** Whether something that was caught is an error of Fundly, of this copy of the package or of another. */
export function isFundlyError(caught: unknown): caught is FundlyError {
  return caught instanceof Error && caught.name === 'FundlyError' && 'violations' in caught;
}

/** An error that this package itself found. */
export function failed(kind: FailureKind, code: string, reason: string, cause?: unknown): FundlyError {
  return new FundlyError({ kind, code, reason, retryable: false }, { cause });
}

/** What a thing says that was thrown or given, whatever it is: some things throw when they are asked for a text. */
export function said(thing: unknown): string {
  try {
    return thing instanceof Error ? `${thing.name}: ${thing.message}` : String(thing);
  } catch {
    return 'something without a text';
  }
}
