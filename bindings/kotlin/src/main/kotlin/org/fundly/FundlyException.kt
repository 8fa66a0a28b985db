package org.fundly

/**
 * Why something was not done.
 *
 * A single command that was refused ([Invalid], [Rejected], [Reused], [Contended]) has changed nothing. After anything else -
 * `settle`, which is many commands, a store that wrote and then threw, an answer that cannot be read - some of it may be done:
 * send it again with the same ids, which does nothing twice.
 *
 * [code] is stable and is what to translate by; [reason] is a sentence for logs.
 */
public sealed class FundlyException(
    /** All that is known of it. */
    public val failure: Failure,
    cause: Throwable?,
) : RuntimeException("${failure.code}: ${failure.reason}", cause) {
    /** The stable dotted code; of several violated rules that of the deciding one. */
    public val code: String get() = failure.code

    /** What it says, in a sentence. */
    public val reason: String get() = failure.reason

    /** The field that is wrong, where one is: its path from the top of what was given. */
    public val field: String? get() = failure.field

    /** Whether the same may succeed when it is asked again unchanged. */
    public val retryable: Boolean get() = failure.retryable

    /** Every violated rule, the deciding one first. */
    public val violations: List<Violation> get() = failure.violations

    /** What was given cannot be what it is given as. */
    public class Invalid internal constructor(failure: Failure, cause: Throwable?) : FundlyException(failure, cause)

    /** A rule said no. */
    public class Rejected internal constructor(failure: Failure, cause: Throwable?) : FundlyException(failure, cause)

    /** The id of the command was used before for another content. */
    public class Reused internal constructor(failure: Failure, cause: Throwable?) : FundlyException(failure, cause)

    /** Other writers kept winning. */
    public class Contended internal constructor(failure: Failure, cause: Throwable?) : FundlyException(failure, cause)

    /** The store said no, or cannot be opened. */
    public class Storage internal constructor(failure: Failure, cause: Throwable?) : FundlyException(failure, cause)

    /** The library broke a promise of its own: please report it. */
    public class Internal internal constructor(failure: Failure, cause: Throwable?) : FundlyException(failure, cause)

    /** There is no native library for this machine, or none that can be loaded: [reason] names the machine. */
    public class Unloadable internal constructor(failure: Failure, cause: Throwable?) : FundlyException(failure, cause)

    public companion object {
        /** The exception that a failure is, as for those that stand in the answers of `executeMany`. */
        public fun of(failure: Failure, cause: Throwable? = null): FundlyException = when (failure.kind) {
            FailureKind.INVALID -> Invalid(failure, cause)
            FailureKind.REJECTED -> Rejected(failure, cause)
            FailureKind.REUSED -> Reused(failure, cause)
            FailureKind.CONTENDED -> Contended(failure, cause)
            FailureKind.STORE -> Storage(failure, cause)
            FailureKind.INTERNAL -> Internal(failure, cause)
        }

        internal fun internal(reason: String, cause: Throwable?): FundlyException =
            of(failure(FailureKind.INTERNAL, "engine.internal", reason), cause)

        internal fun unloadable(cause: LinkageError): FundlyException {
            val machine = "${System.getProperty("os.name")} on ${System.getProperty("os.arch")}"
            val reason = "no native library can be loaded for $machine: ${cause.cause ?: cause}"
            return Unloadable(failure(FailureKind.INTERNAL, "native.unloadable", reason), cause)
        }
    }
}

internal fun failure(kind: FailureKind, code: String, reason: String): Failure =
    Failure(kind = kind, code = code, reason = reason, retryable = false)
