package org.fundly

import java.io.File
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CompletableDeferred
import org.fundly.ffi.CoreFailure
import org.fundly.ffi.ForeignFailure
import org.fundly.ffi.FundlyCore
import org.fundly.ffi.uniffiEnsureInitialized

/** Arguments: an object with a member for each. */
internal fun written(arguments: (JsonWriter) -> Unit): String {
    val out = JsonWriter()
    out.open()
    arguments(out)
    out.close()
    return out.toString()
}

/** What an answer says, or what it says no with. */
internal fun <T> answered(text: String, answer: (JsonReader) -> T): T {
    val from = JsonReader(text)
    return try {
        when (val which = from.only()) {
            "ok" -> answer(from)
            "error" -> throw FundlyException.of(Failure.read(from))
            else -> from.unknown("answer", which)
        }
    } catch (unreadable: IllegalArgumentException) {
        throw FundlyException.internal("an answer cannot be read: ${unreadable.message}", unreadable)
    }
}

/** Calls native code: whatever it throws is an exception of this library. */
internal inline fun <T> native(call: () -> T): T = try {
    call()
} catch (cancelled: CancellationException) {
    throw cancelled
} catch (missing: LinkageError) {
    throw FundlyException.unloadable(missing)
} catch (failure: CoreFailure.Open) {
    throw FundlyException.of(failure(FailureKind.STORE, failure.code, failure.reason), failure)
} catch (other: Exception) {
    throw FundlyException.internal("the native code broke off: $other", other)
}

/** Answers native code, which would wait for ever for an answer that is none: all that is thrown is one. */
internal inline fun <T> foreign(call: () -> T): T = try {
    call()
} catch (thrown: Throwable) {
    throw ForeignFailure.Thrown(inWords(thrown))
}

/** What was thrown, in words. Its own words may be what throws. */
internal fun inWords(thrown: Throwable): String = try {
    thrown.toString()
} catch (_: Throwable) {
    thrown.javaClass.name
}

/** The native object, and whether it was closed. */
internal class Engine private constructor(val core: FundlyCore) {
    /** Fails at the end. */
    val ended = CompletableDeferred<Nothing>()

    fun close() {
        native { core.shut() }
        ended.completeExceptionally(closed())
    }

    fun watch(listener: (List<Entry>) -> Unit): AutoCloseable {
        val watch = Watch(listener)
        val number = native { core.watch(watch) } ?: throw closed()
        watch.begin()
        val end = ended.invokeOnCompletion { watch.end() }
        return AutoCloseable {
            native { core.unwatch(number) }
            end.dispose()
            watch.stop()
        }
    }

    private fun closed() = FundlyException.of(failure(FailureKind.INVALID, "wire.closed", "it was closed: open it anew"))

    companion object {
        fun inMemory(): Engine = of { FundlyCore.inMemory() }

        fun over(store: Store): Engine = of { FundlyCore.over(HostedStore(store)) }

        fun openSqlite(file: File): Engine = of { FundlyCore.openSqlite(file.absolutePath) }

        /** A library of another version is refused here, and not where it answers otherwise than it should. */
        private inline fun of(open: () -> FundlyCore): Engine = native {
            uniffiEnsureInitialized()
            Engine(open())
        }
    }
}
