package app

import java.time.Instant
import java.util.UUID
import org.fundly.AccountId
import org.fundly.Actor
import org.fundly.CampaignId
import org.fundly.Command
import org.fundly.CommandId
import org.fundly.Event
import org.fundly.Fundly
import org.fundly.Request

/** Who uses the app, and when it is: all that a screen needs beside the campaigns themselves. */
class Platform(val fundly: Fundly, val user: AccountId, val now: () -> Instant) {
    /**
     * Sends a command of the user.
     *
     * [id] is made when the button is drawn, not when it is pressed: pressed twice, or again after the network or the phone
     * went away, it is the same command.
     */
    suspend fun send(campaign: CampaignId, command: Command, id: CommandId): List<Event> =
        fundly.execute(request(campaign, command, id)).events

    fun request(campaign: CampaignId, command: Command, id: CommandId = CommandId(UUID.randomUUID())): Request =
        Request(actor = Actor(account = user), at = now(), campaign = campaign, command = command, id = id)
}
