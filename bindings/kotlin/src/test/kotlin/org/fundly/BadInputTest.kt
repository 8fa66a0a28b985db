package org.fundly

import java.io.File
import java.math.BigDecimal
import java.nio.file.Path
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** What is wrong is told as what it is, and changes nothing. */
class BadInputTest {
    private val engine = FundlyBlocking.inMemory()
    private val scene = Scene(engine).openEnded()

    private inline fun <reified E : FundlyException> refused(crossinline call: () -> Unit): E {
        val before = engine.verify(scene.campaign)
        val thrown = assertThrows(E::class.java) { call() }
        assertEquals(before, engine.verify(scene.campaign))
        return thrown
    }

    @Test
    fun aRuleThatSaysNoComesAsData() {
        val no = refused<FundlyException.Rejected> { scene.run(Scene.backer(1), Command.SubmitCampaign) }
        assertEquals(no.code, no.violations.first().code)
        assertTrue(no.violations.first().rejection is Rejection.Forbidden, no.code)
        assertTrue(no.message!!.startsWith(no.code))
        assertEquals(false, no.retryable)
    }

    @Test
    fun aValueOfAWrongFormNamesItsField() {
        for (amount in listOf("0.001", "1e400", "-1e-9", "1e2147483647", "1e999999999", "-1e-2147483647").map(::BigDecimal)) {
            val order = PledgeOrder(contribution = Money(amount, Currency.USD))
            val no = refused<FundlyException.Invalid> { scene.run(Scene.backer(1), Command.PlacePledge(order)) }
            assertEquals("command.order.contribution", no.field)
        }
        val empty = refused<FundlyException.Invalid> {
            scene.run(Scene.CREATOR, Command.EditStory(Scene.STORY.copy(title = Title(""))))
        }
        assertEquals("command.story.title", empty.field)
    }

    @Test
    fun halfOfACharacterIsRefused() {
        val draft = Scene(engine, 2).create()
        val no = refused<FundlyException.Invalid> {
            draft.run(Scene.CREATOR, Command.EditStory(Scene.STORY.copy(title = Title("half \ud83d"))))
        }
        assertTrue(no.code.startsWith("invalid."), no.code)
        val whole = Title("whole \ud83d\ude80 \"\\\n\u0001".filter { it >= ' ' })
        draft.run(Scene.CREATOR, Command.EditStory(Scene.STORY.copy(title = whole)))
        assertEquals(whole, engine.row(draft.campaign, RowKey.Story)?.title)
    }

    @Test
    fun anIdForAnotherContentIsRefused() {
        val request = scene.request(Actor(Scene.backer(1)), Command.PlacePledge(PledgeOrder(contribution = Money("5", Currency.USD))))
        val first = engine.execute(request)
        assertEquals(first.copy(repeated = true), engine.execute(request))
        val other = Command.PlacePledge(PledgeOrder(contribution = Money("6", Currency.USD)))
        refused<FundlyException.Reused> { engine.execute(request.copy(command = other)) }
    }

    @Test
    fun oneBadRequestSpoilsNoOther() {
        val good = scene.request(Actor(Scene.backer(2)), Command.PlacePledge(PledgeOrder(contribution = Money("5", Currency.USD))))
        val bad = scene.request(Actor(Scene.backer(2)), Command.PlacePledge(PledgeOrder(contribution = Money("0.001", Currency.USD))))
        val answers = engine.executeMany(listOf(bad, good))
        assertEquals("command.order.contribution", answers[0].failure?.field)
        assertEquals(1, answers.count { it.outcome != null })
        assertTrue(FundlyException.of(answers[0].failure!!) is FundlyException.Invalid)
    }

    @Test
    fun textThatIsNoJsonIsRefused() {
        val bad = listOf("", "{", "[]", "null", "{\"title\":1}", "\"x\"", "{}", "{\"currency\":\"USD\"} x", "{\"a\":\"\\u12\"}", "[".repeat(100_000))
        for (text in bad) assertThrows(FundlyException.Invalid::class.java, { Story.fromJson(text) }, text.take(20))
        assertThrows(FundlyException.Invalid::class.java) { Command.fromJson("""{"kind":"fly"}""") }
        assertThrows(FundlyException.Invalid::class.java) { Amount.fromJson("\"9223372036854775808\"") }
        for (money in listOf("1 FOO", "1e5 USD", "+25 USD", "25. USD", ".5 USD", "٢٥ USD", "25 USD ", "${"9".repeat(37)} USD")) {
            assertThrows(FundlyException.Invalid::class.java, { Money.fromJson("\"$money\"") }, money)
            assertEquals(null, Money.parse(money))
        }
    }

    @Test
    fun idsThatAreNoneAreNotTakenForOthers() {
        val ids = listOf("1-1-1-1-1", "000000000-000-0000-0000-0000000000ca", "+0000000-0000-0000-0000-0000000000ca", "0".repeat(36))
        for (id in ids) {
            assertThrows(FundlyException.Invalid::class.java, { CampaignId.fromJson("\"$id\"") }, id)
            assertThrows(IllegalArgumentException::class.java, { CampaignId(id) }, id)
        }
        assertEquals("00000000-0000-0000-0000-0000000000ca", CampaignId("00000000-0000-0000-0000-0000000000CA").toString())
    }

    @Test
    fun membersThatAreNotKnownArePassedOver() {
        val later = """{"new":{"a":[1,"}",{"b":null}]},"seq":3,"hash":"00","more":[[],{}]}"""
        assertEquals(Verified(hash = Digest32("00"), seq = 3), Verified.fromJson(later))
    }

    @Test
    fun aFileThatIsNoDatabaseIsTold(@TempDir folder: Path) {
        val none = assertThrows(FundlyException.Storage::class.java) { FundlyBlocking.openSqlite(folder.toFile()) }
        assertEquals("open.connect", none.code)
        assertThrows(FundlyException.Storage::class.java) { FundlyBlocking.openSqlite(File("")) }
        val text = File(folder.toFile(), "text").apply { writeText("not a database, and long enough to be read as one".repeat(99)) }
        assertThrows(FundlyException.Storage::class.java) { runBlocking { Fundly.openSqlite(text) } }
    }

    @Test
    fun moneyOfAnyExponentCanBeComparedAndShown() {
        val vast = Money("1e2147483647", Currency.USD)
        assertEquals(vast.hashCode(), Money("1.0e2147483647", Currency.USD).hashCode())
        assertEquals("1E+2147483647 USD", vast.toString())
        assertTrue(vast > Money("1e999999999", Currency.USD) && Money("1e-2147483647", Currency.USD) < vast)
        val edge = BigDecimal(java.math.BigInteger.TEN, Int.MIN_VALUE)
        assertEquals(Money(edge, Currency.USD).hashCode(), Money(edge, Currency.USD).hashCode())
        assertEquals(setOf(vast), setOf(Money("10e2147483646", Currency.USD)))
    }

    @Test
    fun moneyIsExact() {
        assertEquals(Money("25", Currency.USD), Money("25.00", Currency.USD))
        assertEquals(Money("25", Currency.USD).hashCode(), Money("25.00", Currency.USD).hashCode())
        assertEquals("25.00 USD", Money.parse("25.00 USD").toString())
        val equal = listOf("25.000" to Currency.USD, "25" to Currency.USD, "2.5e1" to Currency.USD, "500.00" to Currency.JPY, "0.000" to Currency.KWD)
        assertEquals(listOf("25.00 USD", "25.00 USD", "25.00 USD", "500 JPY", "0.000 KWD"), equal.map { (text, of) -> Money(text, of).toString() })
        scene.run(Scene.backer(3), Command.PlacePledge(PledgeOrder(contribution = Money("2.5000", Currency.USD))))
        assertThrows(ArithmeticException::class.java) { Amount(Long.MAX_VALUE) + Amount(1) }
        assertThrows(IllegalArgumentException::class.java) { Money("1", Currency.USD) < Money("1", Currency.EUR) }
        for (info in engine.currencies()) assertEquals(info.decimals, info.currency.decimals.toLong(), "${info.currency}")
        val thirds = engine.allocate(whole = Money("100.00", Currency.USD), weights = listOf(1, 1, 1))
        assertEquals(listOf("33.34 USD", "33.33 USD", "33.33 USD"), thirds.map { it.toString() })
    }
}
