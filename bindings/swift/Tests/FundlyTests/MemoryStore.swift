import Foundation

import Fundly

/// A store in Swift, in memory: a sorted map, a list, and one comparison of a number.
actor MemoryStore: Store {
    private struct Campaign {
        var rows: [String: StoredRow] = [:]
        var entries: [StoredEntry] = []
    }

    private var campaigns: [CampaignId: Campaign] = [:]
    private var accounts: [AccountId: StoredAccount] = [:]
    /// Called before each method, to fail in.
    private let before: @Sendable (String) async throws -> Void

    init(before: @escaping @Sendable (String) async throws -> Void = { _ in }) { self.before = before }

    func load(campaign: CampaignId, request: LoadRequest) async throws -> Loaded {
        try await before("load")
        let kept = campaigns[campaign] ?? Campaign()
        return Loaded(
            rows: request.keys.map { kept.rows[$0]?.row },
            scans: request.scans.map { scan in Self.scan(kept, scan) },
            entries: kept.entries.filter { request.commands.contains($0.command) }.map(\.entry))
    }

    private static func scan(_ kept: Campaign, _ scan: Scan) -> [String] {
        let found = kept.rows.values.filter { row in
            !bytes(row.key, before: scan.atLeast) && bytes(row.key, before: scan.below) && (scan.group == nil || row.group == scan.group)
        }
        let sorted = found.sorted { bytes($0.key, before: $1.key) != scan.descending }
        return sorted.prefix(scan.limit).map(\.row)
    }

    /// Keys are ordered by their bytes; Swift orders texts by their characters.
    private static func bytes(_ left: String, before right: String) -> Bool { left.utf8.lexicographicallyPrecedes(right.utf8) }

    func commit(changes: ChangeSet) async throws -> Bool {
        try await before("commit")
        var kept = campaigns[changes.campaign] ?? Campaign()
        guard (kept.entries.last?.seq ?? 0) == changes.expectedSeq else { return false }
        for row in changes.rows { kept.rows[row.key] = row }
        kept.entries += changes.entries
        campaigns[changes.campaign] = kept
        return true
    }

    func journal(campaign: CampaignId, after: Int, limit: Int) async throws -> [String] {
        try await before("journal")
        return (campaigns[campaign]?.entries ?? []).filter { $0.seq > after }.prefix(limit).map(\.entry)
    }

    func campaigns(after: CampaignId?, limit: Int) async throws -> [CampaignId] {
        try await before("campaigns")
        let found = campaigns.filter { !$0.value.entries.isEmpty }.keys.sorted()
        return Array(found.filter { id in after.map { $0 < id } ?? true }.prefix(limit))
    }

    func account(id: AccountId) async throws -> String? {
        try await before("account")
        return accounts[id]?.account
    }

    func accounts(after: AccountId?, limit: Int) async throws -> [String] {
        try await before("accounts")
        let found = accounts.values.sorted { $0.id < $1.id }.filter { account in after.map { $0 < account.id } ?? true }
        return found.prefix(limit).map(\.account)
    }

    func saveAccount(account: StoredAccount) async throws -> Bool {
        try await before("saveAccount")
        let handleIsTaken = accounts.values.contains { $0.handle == account.handle && $0.id != account.id }
        guard !handleIsTaken, (accounts[account.id]?.version ?? 0) == account.expectedVersion else { return false }
        accounts[account.id] = account
        return true
    }
}
