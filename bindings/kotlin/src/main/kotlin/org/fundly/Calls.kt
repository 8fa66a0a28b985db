package org.fundly

import java.io.File
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CompletableDeferred
import org.fundly.ffi.CoreFailure
import org.fundly.ffi.FundlyCore
import org.fundly.ffi.JournalListener

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
} catch (failure: CoreFailure.Open) {
    throw FundlyException.of(failure(FailureKind.STORE, failure.code, failure.reason), failure)
} catch (other: Exception) {
    throw FundlyException.internal("the native code broke off: $other", other)
}

/** The native object, and whether it was closed. */
internal class Engine private constructor(val core: FundlyCore) {
    /** Fails at the end. */
    val ended = CompletableDeferred<Nothing>()

    fun close() {
        core.shut()
        ended.completeExceptionally(closed())
    }

    fun watch(listener: (List<Entry>) -> Unit): AutoCloseable {
        val heard = object : JournalListener {
            override fun committed(entries: String) = listener(whole(entries) { from -> from.list { Entry.read(from) } })
        }
        val number = native { core.watch(heard) } ?: throw closed()
        return AutoCloseable { core.unwatch(number) }
    }

    private fun closed() = FundlyException.of(failure(FailureKind.INVALID, "wire.closed", "it was closed: open it anew"))

    companion object {
        fun inMemory(): Engine = Engine(native { FundlyCore.inMemory() })

        fun over(store: Store): Engine = Engine(native { FundlyCore.over(HostedStore(store)) })

        fun openSqlite(file: File): Engine = Engine(native { FundlyCore.openSqlite(file.path) })
    }
}
