// Written by `cargo run -p fundly-generate`: changes belong there.

/// A store that is written in Swift. It knows nothing of crowdfunding: it keeps texts under keys, whole or not at
/// all, and gives them back as they came.
///
/// What it must keep to are the laws that ``Fundly/conformance(of:)`` runs over it. It may throw a ``StoreFailure``
/// with a code that it knows; any other error becomes `store.backend`.
public protocol Store: Sendable {
    /// Reads rows by key, stretches of rows, and entries by command, of one campaign. Of a campaign that is not
    /// there, nothing is there.
    func load(campaign: CampaignId, request: LoadRequest) async throws -> Loaded

    /// Writes a change set entirely, durably, or not at all. Answers whether it was written: no when the last entry
    /// of the campaign has another number than expected, as another writer was first.
    func commit(changes: ChangeSet) async throws -> Bool

    /// The next entries of a campaign after a sequence number, in order, at most the limit.
    func journal(campaign: CampaignId, after: Int, limit: Int) async throws -> [String]

    /// The next campaigns after an id, in the order of their ids, at most the limit; none means from the first.
    func campaigns(after: CampaignId?, limit: Int) async throws -> [CampaignId]

    /// An account as it was saved; none when there is none.
    func account(id: AccountId) async throws -> String?

    /// The next accounts after an id, in the order of their ids, at most the limit; none means from the first.
    func accounts(after: AccountId?, limit: Int) async throws -> [String]

    /// Saves an account. Answers whether it was saved: no when another version than expected is stored, or another
    /// account has its handle.
    func saveAccount(account: StoredAccount) async throws -> Bool
}

/// Calls a method of a store by its name; nothing when it has none of this name.
func perform(_ method: String, _ arguments: String, on store: any Store, _ writer: inout WireWriter) async throws -> Bool {
    switch method {
    case "load":
        let campaign: CampaignId = try member("campaign", of: arguments) { try CampaignId(from: &$0) }
        let request: LoadRequest = try member("request", of: arguments) { try LoadRequest(from: &$0) }
        let answer = try await store.load(campaign: campaign, request: request)
        answer.write(to: &writer)
    case "commit":
        let changes: ChangeSet = try member("changes", of: arguments) { try ChangeSet(from: &$0) }
        let answer = try await store.commit(changes: changes)
        writer.flag(answer)
    case "journal":
        let campaign: CampaignId = try member("campaign", of: arguments) { try CampaignId(from: &$0) }
        let after: Int = try member("after", of: arguments) { try $0.integer() }
        let limit: Int = try member("limit", of: arguments) { try $0.integer() }
        let answer = try await store.journal(campaign: campaign, after: after, limit: limit)
        writer.list(answer) { $1.string($0) }
    case "campaigns":
        let after: CampaignId? = try member("after", of: arguments) { try $0.null() ? nil : CampaignId(from: &$0) }
        let limit: Int = try member("limit", of: arguments) { try $0.integer() }
        let answer = try await store.campaigns(after: after, limit: limit)
        writer.list(answer) { $0.write(to: &$1) }
    case "account":
        let id: AccountId = try member("id", of: arguments) { try AccountId(from: &$0) }
        let answer = try await store.account(id: id)
        writer.optional(answer) { $1.string($0) }
    case "accounts":
        let after: AccountId? = try member("after", of: arguments) { try $0.null() ? nil : AccountId(from: &$0) }
        let limit: Int = try member("limit", of: arguments) { try $0.integer() }
        let answer = try await store.accounts(after: after, limit: limit)
        writer.list(answer) { $1.string($0) }
    case "saveAccount":
        let account: StoredAccount = try member("account", of: arguments) { try StoredAccount(from: &$0) }
        let answer = try await store.saveAccount(account: account)
        writer.flag(answer)
    default: return false
    }
    return true
}
