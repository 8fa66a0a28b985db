"""A store as somebody writes it who knows nothing of campaigns: dictionaries of texts."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from threading import Lock
from uuid import UUID

from fundly import ChangeSet, Loaded, LoadRequest, Scan, StoredAccount, Store


class Campaign:
    def __init__(self) -> None:
        self.rows: dict[str, tuple[str | None, str]] = {}
        self.entries: list[str] = []
        self.commands: dict[UUID, int] = {}

    def scan(self, scan: Scan) -> list[str]:
        keys = sorted(self.rows)
        keys = keys[bisect_left(keys, scan.at_least) : bisect_left(keys, scan.below)]
        found = [row for group, row in map(self.rows.__getitem__, keys) if scan.group in (None, group)]
        if scan.descending:
            found.reverse()
        return found[: scan.limit]


class DictStore(Store):
    def __init__(self) -> None:
        self.kept: dict[UUID, Campaign] = {}
        self.saved: dict[UUID, StoredAccount] = {}
        self.lock = Lock()

    def load(self, campaign: UUID, request: LoadRequest) -> Loaded:
        with self.lock:
            of = self.kept.get(campaign, Campaign())
            return Loaded(
                rows=[of.rows[key][1] if key in of.rows else None for key in request.keys],
                scans=[of.scan(scan) for scan in request.scans],
                entries=[of.entries[of.commands[id]] for id in request.commands if id in of.commands],
            )

    def commit(self, changes: ChangeSet) -> bool:
        with self.lock:
            of = self.kept.get(changes.campaign, Campaign())
            if len(of.entries) != changes.expected_seq:
                return False
            self.kept[changes.campaign] = of
            of.rows.update((row.key, (row.group, row.row)) for row in changes.rows)
            for entry in changes.entries:
                of.commands[entry.command] = len(of.entries)
                of.entries.append(entry.entry)
            return True

    def journal(self, campaign: UUID, after: int, limit: int) -> Sequence[str]:
        with self.lock:
            return self.kept.get(campaign, Campaign()).entries[after : after + limit]

    def campaigns(self, limit: int, after: UUID | None = None) -> Sequence[UUID]:
        with self.lock:
            return sorted(id for id in self.kept if after is None or id > after)[:limit]

    def account(self, id: UUID) -> str | None:
        with self.lock:
            return self.saved[id].account if id in self.saved else None

    def accounts(self, limit: int, after: UUID | None = None) -> Sequence[str]:
        with self.lock:
            ids = sorted(id for id in self.saved if after is None or id > after)
            return [self.saved[id].account for id in ids[:limit]]

    def save_account(self, account: StoredAccount) -> bool:
        with self.lock:
            stored = self.saved[account.id].version if account.id in self.saved else 0
            taken = any(other.handle == account.handle for id, other in self.saved.items() if id != account.id)
            if taken or stored != account.expected_version:
                return False
            self.saved[account.id] = account
            return True
