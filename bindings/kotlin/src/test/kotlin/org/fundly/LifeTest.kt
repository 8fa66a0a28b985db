package org.fundly

import java.io.File
import java.nio.file.Path
import java.util.concurrent.CountDownLatch
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit
import kotlin.concurrent.thread
import kotlin.coroutines.CoroutineContext
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.Timeout
import org.junit.jupiter.api.condition.EnabledOnOs
import org.junit.jupiter.api.condition.OS
import org.junit.jupiter.api.io.TempDir

/** Opening, closing, many at once, and going away in the middle. */
class LifeTest {
    private fun order(amount: String) = Command.PlacePledge(PledgeOrder(contribution = Money(amount, Currency.USD)))

    @Test
    fun aFileIsReadAgain(@TempDir folder: Path) {
        val file = folder.resolve("campaigns.sqlite3").toFile()
        val (scene, stood) = FundlyBlocking.openSqlite(file).use { engine ->
            val scene = Scene(engine).openEnded()
            scene.pledge(Scene.backer(1), "25.00")
            scene to engine.verify(scene.campaign)
        }
        FundlyBlocking.openSqlite(file).use { engine ->
            assertEquals(stood, engine.verify(scene.campaign))
            assertEquals(listOf(scene.campaign), engine.campaigns(limit = 10))
        }
    }

    @Test
    fun afterTheEndEveryCallSaysSo(): Unit = runBlocking {
        val engine = Fundly.inMemory()
        val blocking = engine.blocking()
        engine.close()
        engine.close()
        assertEquals("wire.closed", assertThrows(FundlyException.Invalid::class.java) { blocking.presets() }.code)
        val thrown = runCatching { engine.presets() }.exceptionOrNull()
        assertEquals("wire.closed", (thrown as FundlyException.Invalid).code)
    }

    /** So many at once for one campaign may keep one of them from its turn: it says so, and is asked again. */
    private suspend fun patiently(engine: Fundly, request: Request): Outcome {
        while (true) {
            try {
                return engine.execute(request)
            } catch (busy: FundlyException.Contended) {
                assertTrue(busy.retryable)
            }
        }
    }

    @Test
    fun manyCoroutinesShareOneFile(@TempDir folder: Path): Unit = runBlocking {
        val file = folder.resolve("campaigns.sqlite3").toFile()
        Fundly.openSqlite(file).use { engine ->
            val scenes = (1L..4L).map { Scene(engine.blocking(), it).openEnded() }
            val requests = scenes.flatMap { scene -> (1L..25L).map { scene.request(Actor(Scene.backer(it)), order("10.00")) } }
            val outcomes = requests.map { async(Dispatchers.Default) { patiently(engine, it) } }.awaitAll()
            assertTrue(outcomes.none { it.repeated })
            for (scene in scenes) assertEquals(25, engine.page(scene.campaign, RowKind.PLEDGE, limit = 100).size)
            scenes.forEach { engine.verify(it.campaign) }
        }
    }

    @Test
    fun manyThreadsMayWait() {
        FundlyBlocking.inMemory().use { engine ->
            val scene = Scene(engine).openEnded()
            val requests = (1L..40L).map { scene.request(Actor(Scene.backer(it)), order("10.00")) }
            val threads = requests.chunked(10).map { mine -> thread { mine.forEach { engine.execute(it) } } }
            threads.forEach { it.join() }
            assertEquals(40, engine.page(scene.campaign, RowKind.PLEDGE, limit = 100).size)
        }
    }

    @Test
    fun closingWhileOthersCallBreaksNothing(@TempDir folder: Path) {
        val engine = FundlyBlocking.openSqlite(folder.resolve("campaigns.sqlite3").toFile())
        val scene = Scene(engine).openEnded()
        val requests = (1L..200L).map { scene.request(Actor(Scene.backer(it)), order("10.00")) }
        val begun = CountDownLatch(1)
        val done = java.util.Collections.synchronizedList(ArrayList<Request>())
        val failures = java.util.Collections.synchronizedList(ArrayList<Throwable>())
        val threads = requests.chunked(50).map { mine ->
            thread {
                for (request in mine) {
                    try {
                        engine.execute(request)
                        done += request
                        begun.countDown()
                    } catch (thrown: FundlyException) {
                        failures += thrown
                    }
                }
            }
        }
        assertTrue(begun.await(60, TimeUnit.SECONDS))
        engine.close()
        threads.forEach { it.join() }
        assertTrue(failures.all { (it as FundlyException).code in listOf("wire.closed", "store.unavailable") }, "$failures")
        FundlyBlocking.openSqlite(folder.resolve("campaigns.sqlite3").toFile()).use { again ->
            again.verify(scene.campaign)
            for (request in done) assertTrue(again.execute(request).repeated, "what was answered stands")
        }
    }

    @Test
    @Timeout(60)
    fun theEndWaitsForWhatAStoreOfOnesOwnIsWriting(): Unit = runBlocking {
        val (asked, go) = CompletableDeferred<Unit>() to CompletableDeferred<Unit>()
        var written = false
        val store = object : MapStore() {
            override suspend fun commit(changes: ChangeSet): Boolean {
                asked.complete(Unit)
                go.await()
                return super.commit(changes).also { written = true }
            }
        }
        val engine = Fundly.over(store)
        val job = launch(Dispatchers.Default) { Scene(engine.blocking()).create() }
        asked.await()
        val end = async(Dispatchers.IO) { engine.close().let { written } }
        delay(100)
        val waits = !end.isCompleted
        go.complete(Unit)
        assertTrue(waits)
        assertTrue(end.await())
        job.join()
    }

    /** Keeps what is to be run until it is let. */
    private class Held : CoroutineDispatcher() {
        private val waiting = LinkedBlockingQueue<Runnable>()

        override fun dispatch(context: CoroutineContext, block: Runnable) {
            waiting += block
        }

        fun next(): Runnable = checkNotNull(waiting.poll(30, TimeUnit.SECONDS)) { "there is nothing to run" }

        fun runUntil(done: () -> Boolean) {
            while (!done()) next().run()
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    fun whatIsOpenedForNobodyIsClosedAgain(@TempDir folder: Path) {
        val (file, held) = folder.resolve("campaigns.sqlite3").toFile() to Held()
        val job = CoroutineScope(held).launch { Fundly.openSqlite(file).close() }
        held.next().run()
        val opened = held.next()
        job.cancel()
        opened.run()
        held.runUntil { job.isCompleted }
        val open = File("/proc/self/fd").listFiles()!!.mapNotNull { runCatching { it.canonicalPath }.getOrNull() }
        assertTrue(open.none { it.startsWith(file.canonicalPath) }, "$open")
    }

    @Test
    fun aCancelledCommandIsDoneEntirelyOrNotAtAll(@TempDir folder: Path): Unit = runBlocking {
        Fundly.openSqlite(folder.resolve("campaigns.sqlite3").toFile()).use { engine ->
            val scene = Scene(engine.blocking()).openEnded()
            for (n in 1L..30L) {
                val request = scene.request(Actor(Scene.backer(n)), order("10.00"))
                val job = launch(Dispatchers.Default) { engine.execute(request) }
                delay(n % 4)
                withTimeout(60_000) { job.cancelAndJoin() }
                engine.execute(request)
            }
            assertEquals(30, engine.page(scene.campaign, RowKind.PLEDGE, limit = 100).size)
            engine.verify(scene.campaign)
        }
    }

    @Test
    fun aCommandGoesOnWhenNobodyWaitsForItAnyMore(): Unit = runBlocking {
        val (asked, go) = CompletableDeferred<Unit>() to CompletableDeferred<Unit>()
        val store = object : MapStore() {
            var slow = false
            override suspend fun commit(changes: ChangeSet): Boolean {
                if (slow) asked.complete(Unit).also { go.await() }
                return super.commit(changes)
            }
        }
        Fundly.over(store).use { engine ->
            val scene = Scene(engine.blocking()).openEnded()
            val request = scene.request(Actor(Scene.backer(1)), order("10.00"))
            store.slow = true
            val job = launch(Dispatchers.Default) { engine.execute(request) }
            withTimeout(60_000) { asked.await() }
            job.cancelAndJoin()
            assertEquals(null, engine.row(scene.campaign, RowKey.Backer(Scene.backer(1))))
            go.complete(Unit)
            withTimeout(60_000) { while (engine.row(scene.campaign, RowKey.Backer(Scene.backer(1))) == null) delay(5) }
            store.slow = false
            assertTrue(engine.execute(request).repeated)
            assertFalse(engine.row(scene.campaign, RowKey.Backer(Scene.backer(1)))!!.barred)
        }
    }
}
