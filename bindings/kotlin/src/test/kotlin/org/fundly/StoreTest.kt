package org.fundly

import java.io.IOException
import java.util.concurrent.atomic.AtomicInteger
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.delay
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import org.junit.jupiter.api.Timeout

/** Stores that are written in Kotlin, good ones and bad ones. */
class StoreTest {
    private fun order(amount: String) = Command.PlacePledge(PledgeOrder(contribution = Money(amount, Currency.USD)))

    @TestFactory
    fun theMapStoreKeepsEveryLaw(): List<DynamicTest> {
        val laws = runBlocking { storeLaws { MapStore() } }
        assertTrue(laws.size > 10, "$laws")
        return laws.map { law -> dynamicTest(law.law) { assertTrue(law.passed, "${law.detail}") } }
    }

    @Test
    fun aStoreThatForgetsBreaksALaw() {
        val forgetful = { object : MapStore() { override suspend fun commit(changes: ChangeSet) = true } }
        assertFalse(runBlocking { storeLaws(forgetful) }.all { it.passed })
    }

    @Test
    @Timeout(60)
    fun whoeverMakesNoStoreBreaksEveryLaw() {
        for (thrown in listOf(IOException("no disk"), NotImplementedError("no store"))) {
            val laws = runBlocking { storeLaws { throw thrown } }
            assertTrue(laws.size > 10 && laws.none { it.passed }, "$laws")
            assertTrue(laws.any { thrown.message!! in it.detail!! }, "$laws")
        }
    }

    /** A store that breaks in one way when it is told to. */
    private class Broken(private val how: suspend () -> Boolean) : MapStore() {
        var broken = false
        override suspend fun commit(changes: ChangeSet): Boolean = if (broken) how() else super.commit(changes)
    }

    private fun broken(code: String, retryable: Boolean, how: suspend () -> Boolean) {
        val store = Broken(how)
        FundlyBlocking.over(store).use { engine ->
            val scene = Scene(engine).openEnded()
            val before = engine.verify(scene.campaign)
            val request = scene.request(Actor(Scene.backer(1)), order("10.00"))
            store.broken = true
            val no = assertThrows(FundlyException.Storage::class.java) { engine.execute(request) }
            assertEquals(code to retryable, no.code to no.retryable)
            store.broken = false
            assertEquals(before, engine.verify(scene.campaign))
            assertFalse(engine.execute(request).repeated)
        }
    }

    @Test
    fun anExceptionIsABackendThatFailed() = broken("store.backend", retryable = false) { throw IOException("the disk is gone") }

    @Test
    fun aThingNotWrittenYetIsOneToo() = broken("store.backend", retryable = false) { TODO() }

    @Test
    @Timeout(60)
    fun anErrorThatCannotBePutIntoWordsIsOneToo() = broken("store.backend", retryable = false) {
        throw object : Error() { override fun toString() = error("no words") }
    }

    @Test
    fun aTimeoutInsideIsOneToo() = broken("store.backend", retryable = false) { withTimeout(5) { delay(60_000); true } }

    @Test
    fun aStoreMaySayThatItIsBusy() = broken("store.unavailable", retryable = true) { throw StoreException.unavailable("later") }

    @Test
    fun anotherWriterIsTriedAgain() {
        val conflicts = AtomicInteger(3)
        val store = object : MapStore() {
            override suspend fun commit(changes: ChangeSet) = if (conflicts.getAndDecrement() > 0) false else super.commit(changes)
        }
        FundlyBlocking.over(store).use { engine ->
            Scene(engine).create()
            assertTrue(conflicts.get() < 0)
        }
    }

    @Test
    fun rowsThatAreNoneAreTold() {
        val store = object : MapStore() {
            override suspend fun journal(campaign: CampaignId, after: Long, limit: Long) = listOf("{}", "no JSON")
        }
        FundlyBlocking.over(store).use { engine ->
            val scene = Scene(engine).create()
            assertEquals("store.corrupt", assertThrows(FundlyException.Storage::class.java) { engine.verify(scene.campaign) }.code)
        }
    }

    @Test
    fun manyCoroutinesShareOneStore(): Unit = runBlocking {
        Fundly.over(MapStore()).use { engine ->
            val scene = Scene(engine.blocking()).openEnded()
            val requests = (1L..40L).map { scene.request(Actor(Scene.backer(it)), order("10.00")) }
            engine.executeMany(requests.take(20)).forEach { assertEquals(null, it.failure) }
            requests.drop(20).chunked(4).forEach { few -> few.map { async(Dispatchers.Default) { engine.execute(it) } }.awaitAll() }
            assertEquals(40, engine.page(scene.campaign, RowKind.PLEDGE, limit = 100).size)
            engine.verify(scene.campaign)
        }
    }
}
