package org.fundly

import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.ensureActive
import org.fundly.ffi.ForeignCalls
import org.fundly.ffi.ForeignStores
import org.fundly.ffi.conformance

/** What a [Store] throws to say which kind of failure it is. Anything else that it throws is `store.backend`. */
public class StoreException private constructor(
    /** The stable code. */
    public val code: String,
    reason: String,
    cause: Throwable?,
) : RuntimeException(reason, cause) {
    public companion object {
        /** It cannot be reached or is too busy now: the same may succeed later. */
        public fun unavailable(reason: String, cause: Throwable? = null): StoreException =
            StoreException("store.unavailable", reason, cause)

        /** What is stored cannot be read. */
        public fun corrupt(reason: String, cause: Throwable? = null): StoreException =
            StoreException("store.corrupt", reason, cause)
    }
}

/**
 * Holds a store to every law of a store; [fresh] makes one with nothing in it for each. The same laws hold for the stores that
 * the library brings. What [fresh] throws is told as the detail of every law.
 */
public suspend fun storeLaws(fresh: () -> Store): List<LawReport> {
    val stores = object : ForeignStores {
        override fun fresh(): ForeignCalls = foreign { HostedStore(fresh.invoke()) }
    }
    val told = native { conformance(stores) }
    return whole(told) { from -> from.list { LawReport.read(from) } }
}

/** A store as the native code calls it. Nothing is thrown there: all that goes wrong is an answer. */
internal class HostedStore(private val store: Store) : ForeignCalls {
    override suspend fun call(method: String, arguments: String): String = foreign {
        try {
            answer("ok") { out -> store.carryOut(method, JsonReader(arguments), out) }
        } catch (no: StoreException) {
            refusal(no.code, no.message.orEmpty())
        } catch (thrown: Throwable) {
            // A timeout inside of the store is a failure of the store; an end of the call itself is none.
            if (thrown is CancellationException) currentCoroutineContext().ensureActive()
            refusal("store.backend", inWords(thrown))
        }
    }

    private fun refusal(code: String, reason: String) =
        answer("error") { out -> StoreFailure(code = code, reason = reason).writeTo(out) }

    private inline fun answer(which: String, write: (JsonWriter) -> Unit): String {
        val out = JsonWriter()
        out.open()
        out.member(which)
        write(out)
        out.close()
        return out.toString()
    }
}
