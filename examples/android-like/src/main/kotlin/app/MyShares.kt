package app

import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import org.fundly.CampaignId
import org.fundly.ClassId
import org.fundly.Choice
import org.fundly.Command
import org.fundly.CommandId
import org.fundly.Explanation
import org.fundly.FundlyException
import org.fundly.ProposalId
import org.fundly.Stake

/** What the user holds of a campaign, and of how many. */
class MyShares(private val platform: Platform, private val campaign: CampaignId) {
    private val state = MutableStateFlow<List<Stake>>(emptyList())
    val stakes: StateFlow<List<Stake>> = state.asStateFlow()

    suspend fun refresh() {
        state.value = platform.fundly.capTable(campaign).filter { it.holder == platform.user }
    }

    /** The user's part of a class in per cent, to two decimals, rounded down. */
    fun percent(`class`: ClassId): String {
        val part = stakes.value.firstOrNull { it.`class` == `class` }?.ofClass ?: return "0.00"
        val hundredths = part.part.toBigInteger() * 10_000.toBigInteger() / part.whole.toBigInteger()
        return hundredths.toBigDecimal(2).toPlainString()
    }
}

/** What the ballot paper shows. */
data class VoteState(val cast: Choice? = null, val explanation: Explanation? = null, val refused: String? = null)

/** A vote: cast, and explained. */
class Vote(private val platform: Platform, private val campaign: CampaignId, private val proposal: ProposalId) {
    private val state = MutableStateFlow(VoteState())
    val vote: StateFlow<VoteState> = state.asStateFlow()

    suspend fun refresh() {
        val explanation = platform.fundly.explainProposal(campaign, proposal)
        state.value = state.value.copy(
            explanation = explanation,
            cast = explanation?.ballots?.firstOrNull { it.voter == platform.user }?.choice,
        )
    }

    suspend fun cast(choice: Choice, id: CommandId = CommandId.random()) {
        try {
            platform.send(campaign, Command.CastBallot(proposal = proposal, choice = choice), id)
            state.value = state.value.copy(refused = null)
        } catch (no: FundlyException) {
            state.value = state.value.copy(refused = no.code)
        }
        refresh()
    }
}
