package app

import java.nio.file.Path
import java.util.UUID
import kotlinx.coroutines.runBlocking
import org.fundly.AccountId
import org.fundly.Choice
import org.fundly.Fundly
import org.fundly.Stage
import org.fundly.Right
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** What the screens show. */
class ScreensTest {
    private val user = AccountId(UUID(0, 0x1001))
    private val other = AccountId(UUID(0, 0x1002))

    private fun app(fundly: Fundly, test: suspend (Demo, Platform) -> Unit): Unit = runBlocking {
        fundly.use { val demo = Demo(it); test(demo, Platform(it, user) { demo.now }) }
    }

    @Test
    fun theListShowsHowFarACampaignIs() = app(Fundly.inMemory()) { demo, platform ->
        val list = CampaignList(platform)
        list.refresh()
        assertEquals(emptyList<CampaignLine>(), list.lines.value)
        val shares = demo.launch()
        demo.pledge(other, "300.00", shares)
        list.refresh()
        val line = list.lines.value.single()
        assertEquals(Stage.APPROVED to 6_000L, line.stage to line.progress?.basisPoints)
    }

    @Test
    fun theFormPreviewsAndWritesOnlyWhenConfirmed() = app(Fundly.inMemory()) { demo, platform ->
        val form = PledgeForm(platform, demo.campaign, demo.launch())
        val before = platform.fundly.verify(demo.campaign)
        form.typed("ten")
        assertEquals(PledgePreview.Empty, form.preview.value)
        form.typed("0.001")
        assertTrue(form.preview.value is PledgePreview.Refused)
        form.typed("20.00")
        assertEquals(2_000L, (form.preview.value as PledgePreview.Accepted).fees.amount.minor)
        assertEquals(before, platform.fundly.verify(demo.campaign))
        form.confirm()
        val placed = form.preview.value as PledgePreview.Placed
        assertTrue(placed.rights.any { it.right == Right.CANCEL })
        form.confirm()
        assertEquals(placed, form.preview.value, "pressed twice it is the same pledge")
    }

    @Test
    fun anotherAmountIsAnotherPledge() = app(Fundly.inMemory()) { demo, platform ->
        val form = PledgeForm(platform, demo.campaign, demo.launch())
        val pledges = listOf("20.00", "30.00").map { text ->
            form.typed(text)
            form.confirm()
            (form.preview.value as PledgePreview.Placed).pledge
        }
        assertEquals(2, pledges.toSet().size)
        form.typed("20.00")
        form.confirm()
        assertEquals(pledges.first(), (form.preview.value as PledgePreview.Placed).pledge, "typed again it is the first")
    }

    @Test
    fun whateverIsTypedOrGoesWrongIsShown() = app(Fundly.inMemory()) { demo, platform ->
        val form = PledgeForm(platform, demo.campaign, demo.launch())
        for (text in listOf("1e2147483647", "1e999999999", "1e-2147483647", "-1")) {
            form.typed(text)
            assertTrue(form.preview.value is PledgePreview.Refused, text)
        }
        form.typed("20.00")
        platform.fundly.close()
        form.confirm()
        assertEquals(PledgePreview.Refused(listOf("wire.closed")), form.preview.value)
    }

    @Test
    fun aPledgeTooSmallForAShareIsRefusedByItsCode() = app(Fundly.inMemory()) { demo, platform ->
        val form = PledgeForm(platform, demo.campaign, demo.launch())
        form.typed("5.00")
        assertEquals(PledgePreview.Refused(listOf("share.below_minimum_lot")), form.preview.value)
    }

    @Test
    fun sharesAreIssuedAndVote(@TempDir folder: Path) {
        val file = folder.resolve("app.sqlite3").toFile()
        app(runBlocking { Fundly.openSqlite(file) }) { demo, platform ->
            val shares = demo.launch()
            PledgeForm(platform, demo.campaign, shares).apply { typed("600.00") }.confirm()
            demo.pledge(other, "300.00", shares)
            demo.succeed()
            val mine = MyShares(platform, demo.campaign)
            mine.refresh()
            assertEquals(60L to "66.66", mine.stakes.value.single().units to mine.percent(shares))

            val vote = Vote(platform, demo.campaign, demo.ask("Shall we translate it?"))
            vote.cast(Choice.YES)
            assertEquals(Choice.YES, vote.vote.value.cast)
            assertNull(vote.vote.value.refused)
            assertEquals(60L to 90L, vote.vote.value.explanation!!.run { recounted.yes to electorate })
            val stranger = Platform(platform.fundly, AccountId(UUID(0, 0x1003))) { demo.now }
            val refused = Vote(stranger, demo.campaign, demo.ask("Shall strangers vote?")).apply { cast(Choice.NO) }
            assertEquals("proposal.no_weight", refused.vote.value.refused)
        }
    }
}
