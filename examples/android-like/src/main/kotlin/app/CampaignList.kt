package app

import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import org.fundly.CampaignId
import org.fundly.FundingProgress
import org.fundly.Stage
import org.fundly.RowKey
import org.fundly.row

/** One line of the list. */
data class CampaignLine(val id: CampaignId, val title: String, val stage: Stage, val progress: FundingProgress?)

/** The list of campaigns. */
class CampaignList(private val platform: Platform) {
    private val state = MutableStateFlow<List<CampaignLine>>(emptyList())
    val lines: StateFlow<List<CampaignLine>> = state.asStateFlow()

    suspend fun refresh() {
        val fundly = platform.fundly
        state.value = fundly.campaigns(limit = 50).mapNotNull { id ->
            val campaign = fundly.row(id, RowKey.Campaign) ?: return@mapNotNull null
            val story = fundly.row(id, RowKey.Story) ?: return@mapNotNull null
            CampaignLine(id, story.title.text, campaign.stage, fundly.progress(id))
        }
    }
}
