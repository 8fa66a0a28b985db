package org.fundly

import java.util.TreeMap
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock

/** A store in Kotlin, as short as one can be: sorted maps, and one comparison before a write. */
open class MapStore : Store {
    private class Kept(val row: String, val group: String?)

    private class Campaign {
        val rows = TreeMap<String, Kept>()
        val entries = ArrayList<String>()
        val commands = HashMap<CommandId, String>()
    }

    private val campaigns = TreeMap<String, Campaign>()
    private val accounts = TreeMap<String, StoredAccount>()
    private val turn = Mutex()

    override suspend fun load(campaign: CampaignId, request: LoadRequest): Loaded = turn.withLock {
        val kept = campaigns[campaign.toString()] ?: Campaign()
        Loaded(
            rows = request.keys.map { kept.rows[it]?.row },
            scans = request.scans.map { scan(kept, it) },
            entries = request.commands.mapNotNull { kept.commands[it] },
        )
    }

    private fun scan(kept: Campaign, scan: Scan): List<String> {
        val stretch = kept.rows.subMap(scan.atLeast, true, scan.below, false)
        val rows = if (scan.descending) stretch.descendingMap() else stretch
        val found = rows.values.asSequence().filter { scan.group == null || it.group == scan.group }
        return found.take(most(scan.limit)).map { it.row }.toList()
    }

    /** A number may be larger than any list. */
    private fun most(limit: Long): Int = limit.coerceAtMost(Int.MAX_VALUE.toLong()).toInt()

    override suspend fun commit(changes: ChangeSet): Boolean = turn.withLock {
        val kept = campaigns[changes.campaign.toString()] ?: Campaign()
        if (kept.entries.size.toLong() != changes.expectedSeq) return@withLock false
        for (row in changes.rows) kept.rows[row.key] = Kept(row.row, row.group)
        for (entry in changes.entries) {
            kept.entries += entry.entry
            kept.commands[entry.command] = entry.entry
        }
        campaigns[changes.campaign.toString()] = kept
        true
    }

    override suspend fun journal(campaign: CampaignId, after: Long, limit: Long): List<String> = turn.withLock {
        campaigns[campaign.toString()]?.entries.orEmpty().drop(most(after)).take(most(limit))
    }

    override suspend fun campaigns(after: CampaignId?, limit: Long): List<CampaignId> = turn.withLock {
        campaigns.tailMap(after?.toString().orEmpty(), false).keys.take(most(limit)).map { CampaignId(it) }
    }

    override suspend fun account(id: AccountId): String? = turn.withLock { accounts[id.toString()]?.account }

    override suspend fun accounts(after: AccountId?, limit: Long): List<String> = turn.withLock {
        accounts.tailMap(after?.toString().orEmpty(), false).values.take(most(limit)).map { it.account }
    }

    override suspend fun saveAccount(account: StoredAccount): Boolean = turn.withLock {
        val stored = accounts[account.id.toString()]?.version ?: 0
        val taken = accounts.values.any { it.handle == account.handle && it.id != account.id }
        if (stored != account.expectedVersion || taken) return@withLock false
        accounts[account.id.toString()] = account
        true
    }
}
