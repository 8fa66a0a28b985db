package app

import java.io.File
import java.util.UUID
import kotlinx.coroutines.runBlocking
import org.fundly.AccountId
import org.fundly.Choice
import org.fundly.Fundly

/** A day of the app, told on a terminal. The campaigns are in memory, or in the file that is named. */
fun main(arguments: Array<String>): Unit = runBlocking {
    val fundly = arguments.firstOrNull()?.let { Fundly.openSqlite(File(it)) } ?: Fundly.inMemory()
    fundly.use { tell(it) }
}

suspend fun tell(fundly: Fundly) {
    val demo = Demo(fundly)
    val platform = Platform(fundly, user = AccountId(UUID(0, 0x1001)), now = { demo.now })
    val shares = demo.launch()

    val list = CampaignList(platform)
    list.refresh()
    for (line in list.lines.value) println("${line.title}: ${line.stage}, ${line.progress?.basisPoints ?: 0} of 10000")

    val form = PledgeForm(platform, demo.campaign, shares)
    for (text in listOf("", "5", "600.00")) {
        form.typed(text)
        println("typed '$text': ${form.preview.value}")
    }
    form.confirm()
    println("confirmed: ${form.preview.value}")

    demo.pledge(AccountId(UUID(0, 0x1002)), "300.00", shares)
    demo.succeed()
    val mine = MyShares(platform, demo.campaign)
    mine.refresh()
    println("my shares: ${mine.stakes.value.sumOf { it.units }}, ${mine.percent(shares)} %")

    val vote = Vote(platform, demo.campaign, demo.ask("Shall we translate it?"))
    vote.cast(Choice.YES)
    val count = checkNotNull(vote.vote.value.explanation)
    println("voted ${vote.vote.value.cast}: ${count.recounted.yes} of ${count.electorate} votes for it, passes: ${count.passes}")
}
