package app

import java.math.BigDecimal
import java.time.Duration
import java.time.Instant
import java.util.UUID
import org.fundly.*

/** What goes on outside of the phone: a creator, a moderator, a gateway. It moves the clock. */
class Demo(private val fundly: Fundly) {
    val campaign = CampaignId(UUID(0, 0xCA))
    var now: Instant = Instant.parse("2026-01-01T00:00:00Z")
        private set

    private val creator = AccountId(UUID(0, 0xC0))
    private val host = Actor(account = AccountId(UUID(0, 0xB0)), roles = listOf(Role.SYSTEM))

    private suspend fun run(actor: Actor, command: Command): List<Event> {
        val request = Request(actor = actor, at = now, campaign = campaign, command = command, id = CommandId.random())
        return fundly.execute(request).events
    }

    private suspend fun create(command: Command) = run(Actor(account = creator), command)

    /** A live campaign that offers shares: 500 dollars in 30 days, or everybody has their money back. */
    suspend fun launch(): ClassId {
        val story = Story(
            title = Title("A compiler for the rest of us"),
            summary = Summary("Fast, small, ours."),
            description = Body("We write it in the open."),
            category = Label("software"),
        )
        create(Command.CreateCampaign(currency = Currency.USD, story = story))
        val ordinary = ClassTerms(
            name = Label("Ordinary"), price = Money("10.00", Currency.USD), authorised = 1_000, votesPerShare = 1, transferable = true,
        )
        val shares = create(Command.AddClass(ordinary)).filterIsInstance<Event.ClassAdded>().single().`class`
        val policy = fundly.preset("allOrNothing").copy(fees = emptyList())
        val deadline = now + Duration.ofDays(30)
        create(Command.SetTerms(Terms(goal = Money("500.00", Currency.USD), deadline = deadline, offers = shares, policy = policy)))
        create(Command.SubmitCampaign)
        run(Actor(account = AccountId(UUID(0, 0xA0)), roles = listOf(Role.MODERATOR)), Command.ApproveCampaign)
        return shares
    }

    suspend fun pledge(backer: AccountId, amount: String, shares: ClassId) {
        val order = PledgeOrder(contribution = Money(amount, Currency.USD), `class` = shares)
        run(Actor(account = backer), Command.PlacePledge(order))
    }

    /** The deadline comes, every card is charged, and the shares are issued. */
    suspend fun succeed() {
        now += Duration.ofDays(30)
        for (event in settle()) {
            val asked = event as? Event.PaymentRequested ?: continue
            val captured = PaymentResult.Captured(amount = Money(BigDecimal.valueOf(asked.amount.minor, 2), Currency.USD))
            run(host, Command.ReportPayment(payment = asked.payment, providerRef = Reference("ch_${asked.payment}"), result = captured))
        }
        settle()
        now += Duration.ofDays(1)
    }

    private suspend fun settle(): List<Event> {
        val happened = mutableListOf<Event>()
        while (true) {
            try {
                happened += run(host, Command.Settle(limit = 100))
            } catch (no: FundlyException.Rejected) {
                if (no.code == "settlement.nothing_to_do") return happened
                throw no
            }
        }
    }

    suspend fun ask(question: String): ProposalId {
        val put = Command.PutProposal(
            title = Title(question), text = Body(""), subject = Subject.Resolution, closes = now + Duration.ofDays(7),
        )
        return create(put).filterIsInstance<Event.ProposalPut>().single().proposal
    }
}
