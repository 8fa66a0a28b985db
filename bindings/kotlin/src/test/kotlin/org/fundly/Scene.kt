package org.fundly

import java.time.Duration
import java.time.Instant
import java.util.UUID

/** A campaign, its people, and a clock that the test moves. */
class Scene(private val engine: BlockingOperations, number: Long = 1) {
    val campaign = CampaignId(UUID(0, 0xCA00 + number))
    var now: Instant = Instant.parse("2026-01-01T00:00:00Z")
    private var commands = 0L

    fun request(actor: Actor, command: Command): Request =
        Request(id = CommandId(UUID(campaign.uuid.leastSignificantBits, ++commands)), campaign = campaign, actor = actor, at = now, command = command)

    fun run(actor: Actor, command: Command): List<Event> = engine.execute(request(actor, command)).events

    fun run(account: AccountId, command: Command): List<Event> = run(Actor(account = account), command)

    /** The host itself, for reports of payments and steps of the settlement. */
    fun host(command: Command): List<Event> = run(Actor(account = HOST, roles = listOf(Role.SYSTEM)), command)

    fun create(): Scene = apply { run(CREATOR, Command.CreateCampaign(currency = Currency.USD, story = STORY)) }

    /** A live open-ended campaign: what is pledged is collected at once. */
    fun openEnded(policy: Policy = engine.preset("openEnded")): Scene = apply {
        create()
        run(CREATOR, Command.SetTerms(Terms(policy = policy)))
        launch()
    }

    fun launch() {
        run(CREATOR, Command.SubmitCampaign)
        run(Actor(account = MODERATOR, roles = listOf(Role.MODERATOR)), Command.ApproveCampaign)
    }

    fun later(span: Duration) {
        now += span
    }

    fun pledge(backer: AccountId, amount: String): PledgeId {
        val order = PledgeOrder(contribution = Money(amount, Currency.USD))
        return run(backer, Command.PlacePledge(order)).firstNotNullOf { (it as? Event.PledgePlaced)?.pledge }
    }

    companion object {
        val CREATOR = AccountId(UUID(0, 0xC0))
        val MODERATOR = AccountId(UUID(0, 0xA0))
        val HOST = AccountId(UUID(0, 0xB0))
        val STORY = Story(
            title = Title("A compiler for the rest of us"),
            summary = Summary("Fast, small, ours."),
            description = Body(""),
            category = Label("software"),
        )

        fun backer(n: Long): AccountId = AccountId(UUID(0, 0x1000 + n))
    }
}
