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

    private val id = CommandId.random()
    private var order: PledgeOrder? = null

    suspend fun typed(text: String) {
        val fundly = platform.fundly
        val amount = text.toBigDecimalOrNull()
        val row = fundly.row(campaign, RowKey.Campaign)
        val terms = fundly.row(campaign, RowKey.Terms)
        if (amount == null || row == null || terms == null) {
            order = null
            state.value = PledgePreview.Empty
            return
        }
        val wanted = PledgeOrder(contribution = Money(amount, row.currency), `class` = shares)
        order = wanted
        state.value = try {
            val preview = fundly.preview(platform.request(campaign, Command.PlacePledge(wanted)))
            if (preview.accepted) PledgePreview.Accepted(fundly.feeQuote(terms.policy, minor(amount, row.currency)))
            else PledgePreview.Refused(preview.violations.map { it.code })
        } catch (wrong: FundlyException.Invalid) {
            PledgePreview.Refused(listOf(wrong.code))
        }
    }

    suspend fun confirm() {
        val wanted = order ?: return
        state.value = try {
            val events = platform.send(campaign, Command.PlacePledge(wanted), id)
            val pledge = events.filterIsInstance<Event.PledgePlaced>().first().pledge
            PledgePreview.Placed(pledge, platform.fundly.rights(campaign, pledge, platform.now()))
        } catch (no: FundlyException.Rejected) {
            PledgePreview.Refused(no.violations.map { it.code })
        }
    }

    /** This app's campaigns are in dollars and euros, of a hundred cents. */
    private fun minor(amount: BigDecimal, currency: Currency): Amount {
        require(currency == Currency.USD || currency == Currency.EUR) { "no campaigns in $currency here" }
        return Amount(amount.movePointRight(2).longValueExact())
    }
}
