package org.fundly

import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.Timeout

/** Those who listen to what is committed. */
@Timeout(60)
class WatchTest {
    private fun order(amount: String) = Command.PlacePledge(PledgeOrder(contribution = Money(amount, Currency.USD)))

    private fun <T : Any> LinkedBlockingQueue<T>.next(): T = checkNotNull(poll(30, TimeUnit.SECONDS)) { "nothing came" }

    @Test
    fun listenersHearWhatIsCommittedUntilTheyStop() {
        FundlyBlocking.inMemory().use { engine ->
            val heard = LinkedBlockingQueue<Entry>()
            val watch = engine.watch { entries -> heard += entries }
            val scene = Scene(engine).openEnded()
            val journal = engine.journal(scene.campaign, after = 0, limit = 100)
            assertEquals(journal, journal.map { heard.next() })
            watch.close()
            scene.pledge(Scene.backer(1), "10.00")
            assertEquals(null, heard.poll(100, TimeUnit.MILLISECONDS))
        }
    }

    @Test
    fun whatIsCommittedBeforeTheEndIsStillTold() {
        val heard = LinkedBlockingQueue<Entry>()
        FundlyBlocking.inMemory().use { engine ->
            engine.watch { entries -> Thread.sleep(20).also { heard += entries } }
            Scene(engine).openEnded()
        }
        assertEquals(listOf(1L, 2L, 3L, 4L), List(4) { heard.next().seq })
    }

    @Test
    fun whatAListenerThrowsGoesToItsThreadAndItIsToldOfTheNext() {
        val (thrown, told) = LinkedBlockingQueue<Throwable>() to LinkedBlockingQueue<List<Entry>>()
        val before = Thread.getDefaultUncaughtExceptionHandler()
        Thread.setDefaultUncaughtExceptionHandler { _, what -> thrown += what }
        try {
            FundlyBlocking.inMemory().use { engine ->
                engine.watch { entries ->
                    told += entries
                    if (told.size == 1) throw NotImplementedError("a listener that throws")
                }
                Scene(engine).openEnded()
                repeat(4) { told.next() }
            }
            assertEquals("a listener that throws", thrown.next().message)
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before)
        }
    }

    @Test
    fun aListenerMayAskAndWaitWhileOthersCommit(): Unit = runBlocking {
        for (engine in listOf(Fundly.inMemory(), Fundly.over(MapStore()))) {
            val scene = Scene(engine.blocking()).openEnded()
            val stood = LinkedBlockingQueue<Verified>()
            engine.watch { stood += runBlocking { engine.verify(scene.campaign) } }
            val requests = (1L..16L).map { scene.request(Actor(Scene.backer(it)), order("10.00")) }
            requests.chunked(4).forEach { few -> few.map { async(Dispatchers.Default) { engine.execute(it) } }.awaitAll() }
            repeat(requests.size) { assertNotNull(stood.next()) }
            engine.close()
        }
    }

    @Test
    fun aListenerMayCloseTheEngine() {
        val closed = LinkedBlockingQueue<Boolean>()
        val engine = FundlyBlocking.inMemory()
        engine.watch { closed += engine.close().let { true } }
        runCatching { Scene(engine).openEnded() }
        assertTrue(closed.next())
    }

    @Test
    fun theEntriesComeWithoutAGapUntilTheEnd(): Unit = runBlocking {
        val engine = Fundly.inMemory()
        val scene = Scene(engine.blocking()).openEnded()
        val first = async(Dispatchers.Default) { engine.entries(scene.campaign, after = 2).take(12).toList() }
        val all = async(Dispatchers.Default) { runCatching { engine.entries(scene.campaign).collect { delay(1) } } }
        for (n in 1L..10L) {
            scene.pledge(Scene.backer(n), "10.00")
            delay(2)
        }
        assertEquals((3L..14L).toList(), withTimeout(60_000) { first.await() }.map { it.seq })
        engine.close()
        val end = withTimeout(60_000) { all.await() }.exceptionOrNull()
        assertEquals("wire.closed", (end as FundlyException.Invalid).code)
    }
}
