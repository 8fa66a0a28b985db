package org.fundly

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.launch
import org.fundly.ffi.JournalListener

/**
 * Hands what is committed to a listener, one commit after the other, on threads that may wait: a commit waits for no listener,
 * and a listener may itself ask the engine and wait for the answer.
 */
internal class Watch(private val listener: (List<Entry>) -> Unit) : JournalListener {
    private val told = Channel<String>(Channel.UNLIMITED)

    override fun committed(entries: String): Unit = foreign { told.trySend(entries) }

    /** Tells the listener from now on. */
    fun begin() {
        CoroutineScope(Dispatchers.IO).launch { for (entries in told) tell(entries) }
    }

    private fun tell(entries: String) = try {
        listener(whole(entries) { from -> from.list { Entry.read(from) } })
    } catch (thrown: Throwable) {
        val thread = Thread.currentThread()
        thread.uncaughtExceptionHandler.uncaughtException(thread, thrown)
    }

    /** Nothing more comes; what was committed before is still told. */
    fun end() {
        told.close()
    }

    /** The listener wants to hear no more. */
    fun stop() {
        told.cancel()
    }
}
