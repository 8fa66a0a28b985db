package app

import java.math.BigDecimal
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import org.fundly.Amount
import org.fundly.CampaignId
import org.fundly.ClassId
import org.fundly.Command
import org.fundly.CommandId
import org.fundly.Currency
import org.fundly.Event
import org.fundly.FeeQuote
import org.fundly.FundlyException
import org.fundly.Money
import org.fundly.PledgeId
import org.fundly.PledgeOrder
import org.fundly.RightNow
import org.fundly.RowKey
import org.fundly.decimals
import org.fundly.row

/** What the form shows below the field, as the user types. */
sealed interface PledgePreview {
    /** Nothing typed yet, or nothing that is an amount. */
    data object Empty : PledgePreview

    /** The pledge would be accepted: who gets what of it. */
    data class Accepted(val fees: FeeQuote) : PledgePreview

    /** It would not: stable codes, for the app's own translations. */
    data class Refused(val codes: List<String>) : PledgePreview

    /** It is placed, and this is what the backer may do about it now. */
    data class Placed(val pledge: PledgeId, val rights: List<RightNow>) : PledgePreview
}

/** The form of a pledge: nothing is written before [confirm]. */
class PledgeForm(private val platform: Platform, private val campaign: CampaignId, private val shares: ClassId? = null) {
    private val state = MutableStateFlow<PledgePreview>(PledgePreview.Empty)
    val preview: StateFlow<PledgePreview> = state.asStateFlow()

    private var order: PledgeOrder? = null

    /** Each order is a command of its own; sent again, also after another was typed meanwhile, it is the same. */
    private val ids = HashMap<PledgeOrder, CommandId>()

    suspend fun typed(text: String) {
        order = null
        state.value = shown { text.toBigDecimalOrNull()?.let { previewed(it) } ?: PledgePreview.Empty }
    }

    private suspend fun previewed(amount: BigDecimal): PledgePreview? {
        val fundly = platform.fundly
        val row = fundly.row(campaign, RowKey.Campaign) ?: return null
        val terms = fundly.row(campaign, RowKey.Terms) ?: return null
        val wanted = PledgeOrder(contribution = Money(amount, row.currency), `class` = shares)
        order = wanted
        val preview = fundly.preview(platform.request(campaign, Command.PlacePledge(wanted)))
        if (!preview.accepted) return PledgePreview.Refused(preview.violations.map { it.code })
        return PledgePreview.Accepted(fundly.feeQuote(terms.policy, minor(amount, row.currency)))
    }

    suspend fun confirm() {
        val wanted = order ?: return
        val id = ids.getOrPut(wanted) { CommandId.random() }
        state.value = shown {
            val events = platform.send(campaign, Command.PlacePledge(wanted), id)
            val pledge = events.filterIsInstance<Event.PledgePlaced>().first().pledge
            PledgePreview.Placed(pledge, platform.fundly.rights(campaign, pledge, platform.now()))
        }
    }

    /** Whatever says no is shown; a button pressed again sends the same command again. */
    private inline fun shown(work: () -> PledgePreview): PledgePreview = try {
        work()
    } catch (no: FundlyException) {
        PledgePreview.Refused(no.violations.map { it.code }.ifEmpty { listOf(no.code) })
    }

    /** What was accepted has no more decimals than its currency. */
    private fun minor(amount: BigDecimal, currency: Currency) = Amount(amount.movePointRight(currency.decimals).longValueExact())
}
