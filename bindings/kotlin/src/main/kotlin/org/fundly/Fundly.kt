package org.fundly

import java.io.File
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.selects.select
import kotlinx.coroutines.withContext

/**
 * Crowdfunding campaigns: what may be asked of them, and what came of it.
 *
 * Every function may be called from any thread and any coroutine; none holds up the one that calls it. A command that was
 * sent is carried out to its end even if the coroutine that sent it is cancelled: to know what came of it, send it again
 * with the same id, which does nothing more and answers the same.
 *
 * [close] it at the end, or let [use] do so.
 */
public class Fundly private constructor(private val engine: Engine) : Operations(), AutoCloseable {
    override suspend fun <T> ask(
        operation: String,
        arguments: (JsonWriter) -> Unit,
        answer: (JsonReader) -> T,
    ): T = withContext(Dispatchers.Default) {
        val given = written(arguments)
        answered(native { engine.core.call(operation, given) }, answer)
    }

    /** The same engine for threads that may wait. */
    public fun blocking(): FundlyBlocking = FundlyBlocking(engine)

    /**
     * Tells a listener of the entries of every commit that is made through this object, one commit after the other, until
     * what is answered is closed. The listener runs on a thread of [Dispatchers.IO]: no commit waits for it, and it may wait and
     * ask this object. What it throws goes to the uncaught exception handler of that thread, and it is told of the next.
     * What other processes write is not told: [entries] leaves nothing out.
     */
    public fun watch(listener: (List<Entry>) -> Unit): AutoCloseable = engine.watch(listener)

    /**
     * The entries of a campaign after a sequence number: those that there are, then each that is committed through this
     * object, in their order and without a gap, however slowly they are collected. Ends with `wire.closed`.
     */
    public fun entries(campaign: CampaignId, after: Long = 0): Flow<Entry> = flow {
        val news = Channel<Unit>(Channel.CONFLATED)
        watch { entries -> if (entries.any { it.campaign == campaign }) news.trySend(Unit) }.use {
            var last = after
            while (true) {
                val page = journal(campaign, last, PAGE)
                for (entry in page) {
                    emit(entry)
                    last = entry.seq
                }
                if (page.isEmpty()) select { news.onReceive { }; engine.ended.onAwait { } }
            }
        }
    }

    /**
     * Ends it, after the calls that are under way, for which it waits. Every later call fails with `wire.closed`. May be called
     * twice, but not from inside of a [Store]: the call that asks the store would be waited for.
     */
    override fun close(): Unit = engine.close()

    public companion object {
        private const val PAGE = 200L

        /** Campaigns in memory, gone with the object: for tests and demonstrations. */
        public fun inMemory(): Fundly = Fundly(Engine.inMemory())

        /** Campaigns in a store of one's own. */
        public fun over(store: Store): Fundly = Fundly(Engine.over(store))

        /**
         * Campaigns in an SQLite file, which is created when there is none.
         *
         * @throws FundlyException.Storage when it cannot be opened.
         */
        public suspend fun openSqlite(file: File): Fundly {
            var opened: Fundly? = null
            try {
                return withContext(Dispatchers.IO) { Fundly(Engine.openSqlite(file)).also { opened = it } }
            } catch (thrown: Throwable) {
                // Whoever is cancelled meanwhile never sees what was opened.
                withContext(NonCancellable + Dispatchers.IO) { opened?.close() }
                throw thrown
            }
        }
    }
}

/** As [Fundly], for threads that may wait. */
public class FundlyBlocking internal constructor(private val engine: Engine) : BlockingOperations(), AutoCloseable {
    override fun <T> ask(operation: String, arguments: (JsonWriter) -> Unit, answer: (JsonReader) -> T): T {
        val given = written(arguments)
        return answered(native { engine.core.callBlocking(operation, given) }, answer)
    }

    /** As [Fundly.watch]. */
    public fun watch(listener: (List<Entry>) -> Unit): AutoCloseable = engine.watch(listener)

    /** As [Fundly.close]. */
    override fun close(): Unit = engine.close()

    public companion object {
        /** Campaigns in memory, gone with the object. */
        public fun inMemory(): FundlyBlocking = FundlyBlocking(Engine.inMemory())

        /** Campaigns in a store of one's own. */
        public fun over(store: Store): FundlyBlocking = FundlyBlocking(Engine.over(store))

        /**
         * Campaigns in an SQLite file, which is created when there is none.
         *
         * @throws FundlyException.Storage when it cannot be opened.
         */
        public fun openSqlite(file: File): FundlyBlocking = FundlyBlocking(Engine.openSqlite(file))
    }
}

/** The row under a key, in its class; null when there is none. */
public suspend fun <R : Row> Operations.row(campaign: CampaignId, key: RowKey<R>): R? = ofKey(row(campaign, key.kind, key.parts))

/** The row under a key, in its class; null when there is none. */
public fun <R : Row> BlockingOperations.row(campaign: CampaignId, key: RowKey<R>): R? = ofKey(row(campaign, key.kind, key.parts))

/** The row was read as of the kind of the key, and the kind decides the class. */
@Suppress("UNCHECKED_CAST")
private fun <R : Row> ofKey(row: Row?): R? = row as R?
