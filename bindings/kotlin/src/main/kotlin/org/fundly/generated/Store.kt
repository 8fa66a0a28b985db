// What a store in Kotlin is.
// Written by `cargo run -p fundly-generate`: change the Rust type instead.
package org.fundly

/**
 * A store of one's own. It keeps texts and knows nothing of crowdfunding: rows of a campaign in the order of their
 * keys, entries of its journal, and accounts. What it is given goes back character by character; keys are ordered as
 * Kotlin orders texts. `storeLaws` holds it to all that it must keep to.
 *
 * What it throws is told to the caller as `store.backend`; a `StoreException` says more.
 */
public interface Store {

    /**
     * Reads rows by key, stretches of rows, and entries by command, of one campaign. Of a campaign that is not there,
     * nothing is there.
     */
    public suspend fun load(campaign: CampaignId, request: LoadRequest): Loaded

    /**
     * Writes a change set entirely, durably, or not at all. Answers whether it was written: no when the last entry of
     * the campaign has another number than expected, as another writer was first.
     */
    public suspend fun commit(changes: ChangeSet): Boolean

    /** The next entries of a campaign after a sequence number, in order, at most the limit. */
    public suspend fun journal(campaign: CampaignId, after: Long, limit: Long): List<String>

    /** The next campaigns after an id, in the order of their ids, at most the limit; none means from the first. */
    public suspend fun campaigns(after: CampaignId?, limit: Long): List<CampaignId>

    /** An account as it was saved; none when there is none. */
    public suspend fun account(id: AccountId): String?

    /** The next accounts after an id, in the order of their ids, at most the limit; none means from the first. */
    public suspend fun accounts(after: AccountId?, limit: Long): List<String>

    /**
     * Saves an account. Answers whether it was saved: no when another version than expected is stored, or another
     * account has its handle.
     */
    public suspend fun saveAccount(account: StoredAccount): Boolean
}

internal suspend fun Store.carryOut(method: String, from: JsonReader, out: JsonWriter): Unit = when (method) {
    "load" -> {
        var campaign_: CampaignId? = null
        var request_: LoadRequest? = null
        from.members { name ->
            when (name) {
                "campaign" -> campaign_ = CampaignId.read(from)
                "request" -> request_ = LoadRequest.read(from)
                else -> from.skip()
            }
        }
        val answer = load(
            campaign = campaign_ ?: from.missing("campaign"),
            request = request_ ?: from.missing("request"),
        )
        answer.writeTo(out)
    }
    "commit" -> {
        var changes_: ChangeSet? = null
        from.members { name ->
            when (name) {
                "changes" -> changes_ = ChangeSet.read(from)
                else -> from.skip()
            }
        }
        val answer = commit(
            changes = changes_ ?: from.missing("changes"),
        )
        out.flag(answer)
    }
    "journal" -> {
        var campaign_: CampaignId? = null
        var after_: Long? = null
        var limit_: Long? = null
        from.members { name ->
            when (name) {
                "campaign" -> campaign_ = CampaignId.read(from)
                "after" -> after_ = from.long()
                "limit" -> limit_ = from.long()
                else -> from.skip()
            }
        }
        val answer = journal(
            campaign = campaign_ ?: from.missing("campaign"),
            after = after_ ?: from.missing("after"),
            limit = limit_ ?: from.missing("limit"),
        )
        out.list(answer) { out.text(it) }
    }
    "campaigns" -> {
        var after_: CampaignId? = null
        var limit_: Long? = null
        from.members { name ->
            when (name) {
                "after" -> after_ = from.orNull { CampaignId.read(from) }
                "limit" -> limit_ = from.long()
                else -> from.skip()
            }
        }
        val answer = campaigns(
            after = after_,
            limit = limit_ ?: from.missing("limit"),
        )
        out.list(answer) { it.writeTo(out) }
    }
    "account" -> {
        var id_: AccountId? = null
        from.members { name ->
            when (name) {
                "id" -> id_ = AccountId.read(from)
                else -> from.skip()
            }
        }
        val answer = account(
            id = id_ ?: from.missing("id"),
        )
        out.orNull(answer) { out.text(it) }
    }
    "accounts" -> {
        var after_: AccountId? = null
        var limit_: Long? = null
        from.members { name ->
            when (name) {
                "after" -> after_ = from.orNull { AccountId.read(from) }
                "limit" -> limit_ = from.long()
                else -> from.skip()
            }
        }
        val answer = accounts(
            after = after_,
            limit = limit_ ?: from.missing("limit"),
        )
        out.list(answer) { out.text(it) }
    }
    "saveAccount" -> {
        var account_: StoredAccount? = null
        from.members { name ->
            when (name) {
                "account" -> account_ = StoredAccount.read(from)
                else -> from.skip()
            }
        }
        val answer = saveAccount(
            account = account_ ?: from.missing("account"),
        )
        out.flag(answer)
    }
    else -> from.unknown("method", method)
}
