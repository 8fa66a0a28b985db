"""Tables of Arrow, which pandas, polars and DuckDB read without a copy.

A table has a column for each member of its records: ids and words as text, moments in UTC, amounts in minor units beside a
column ``currency``, money as minor units and a column of its currency. A record inside brings its members as columns of their
own, ``actor_account``; a list is JSON.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, final

from ._native import Record, Table
from .records import Entry, Stake
from .rows import Campaign, Pledge

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .engine import Fundly
    from .texts import Amount, CampaignId, CommandId, Timestamp
    from .words import CommandKind, LedgerAccount

__all__ = ["LedgerLine", "Table", "Tables", "ledger_lines", "table"]

# What the engine gives at most in one page.
_PAGE = 1_000


def table(records: Sequence[Record], class_: type[Record] | None = None, currency: str | None = None) -> Table:
    """Records of one class as a table; the class is needed where there are none."""
    if class_ is None:
        if not records:
            raise ValueError("a table of nothing needs a class")
        class_ = type(records[0])
    return Table.of(class_, records, currency)


@final
class LedgerLine(Record):
    """A posting with the entry that it comes from."""

    __slots__ = ()

    seq: int
    """The journal entry."""

    at: Timestamp
    """When it was decided."""

    command: CommandId
    """The command behind it."""

    kind: CommandKind
    """The kind of the command."""

    event: str
    """What happened: the name of the event."""

    account: LedgerAccount
    """The account."""

    amount: Amount
    """What it gains, or loses, when negative, in minor units."""


def ledger_lines(entries: Sequence[Entry]) -> Iterator[LedgerLine]:
    """Every posting of some entries, in order."""
    for entry in entries:
        for event in entry.events:
            for posting in getattr(event, "postings", ()):
                yield LedgerLine(
                    seq=entry.seq,
                    at=entry.at,
                    command=entry.command.id,
                    kind=entry.command.kind,
                    event=type(event).__name__,
                    account=posting.account,
                    amount=posting.amount,
                )


class Tables:
    """The tables of a campaign, as it is when each is asked for."""

    __slots__ = ("_campaign", "_engine")

    def __init__(self, engine: Fundly, campaign: CampaignId) -> None:
        self._engine = engine
        self._campaign = campaign

    def cap_table(self) -> Table:
        """Who holds what of each class."""
        return table(self._engine.cap_table(self._campaign), Stake)

    def pledges(self) -> Table:
        """Every pledge."""
        found: list[Pledge] = []
        while page := self._engine.page(
            self._campaign, Pledge, limit=_PAGE, after=[found[-1].id] if found else None
        ):
            found.extend(page)
        return table(found, Pledge, self._currency())

    def journal(self) -> Table:
        """Every entry of the journal."""
        return table(self._entries(), Entry)

    def ledger(self) -> Table:
        """Every posting of the ledger. Those of one event sum to zero."""
        return table(list(ledger_lines(self._entries())), LedgerLine, self._currency())

    def _entries(self) -> Sequence[Entry]:
        found: list[Entry] = []
        while page := self._engine.journal(self._campaign, found[-1].seq if found else 0, _PAGE):
            found.extend(page)
        return found

    def _currency(self) -> str | None:
        campaign = self._engine.row(self._campaign, Campaign, [])
        return campaign.currency.value if campaign else None
