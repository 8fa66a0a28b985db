"""The back office of a campaign, cell by cell: run it as a program, or open it as a notebook.

    python backoffice.py books.sqlite3 statement-2024-05.csv --out report [--refund person-0011 --confirm]

It reads the books that ``replay --database books.sqlite3`` keeps, holds them against what the bank says of a month, draws how
the money came and how the shares are spread, and prepares a refund run: shown first, done only with ``--confirm``.
"""

# %%
from __future__ import annotations

import argparse
import csv
import sys
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from html import escape
from pathlib import Path
from typing import TypeVar
from uuid import NAMESPACE_URL, UUID, uuid5

import fundly
from fundly import (
    Actor,
    Direction,
    Fundly,
    Ground,
    Money,
    Movement,
    MovementState,
    Pledge,
    PledgeState,
    RefundAmountWhole,
    RefundPledge,
    Request,
    Role,
)

# %% [markdown]
# ## What the bank says
#
# One line a movement, under the reference of the gateway. Amounts are decimals and stay exact.


# %%
@dataclass(frozen=True)
class BankLine:
    """A line of the bank's statement."""

    reference: str
    text: str
    amount: Decimal


def read_statement(path: Path) -> tuple[str, list[BankLine]]:
    """The month of a statement, and its lines."""
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    if not rows:
        raise SystemExit(f"{path}: no lines")
    lines = [BankLine(row["reference"], row["text"], Decimal(row["amount"])) for row in rows]
    months = {row["date"][:7] for row in rows}
    if len(months) != 1:
        raise SystemExit(f"{path}: lines of {len(months)} months")
    return months.pop(), lines


# %% [markdown]
# ## What the books say
#
# Each movement at the gateway is a row of the campaign, booked once under its reference.


# %%
R = TypeVar("R", Movement, Pledge)


def pages(engine: Fundly, campaign: UUID, kind: type[R]) -> list[R]:
    """Every row of a kind."""
    found: list[R] = []
    while page := engine.page(campaign, kind, limit=1_000, after=[found[-1].id] if found else None):
        found.extend(page)
    return found


def booked(engine: Fundly, campaign: UUID, currency: fundly.Currency, month: str) -> dict[str, Decimal]:
    """What the books say of a month, by reference: what came is positive, what went is negative."""
    said: dict[str, Decimal] = {}
    for row in pages(engine, campaign, Movement):
        if row.booked_at.strftime("%Y-%m") == month and row.state is MovementState.BOOKED:
            amount = Money.of_minor(row.amount, currency).amount
            said[row.provider_ref] = amount if row.direction is Direction.IN else -amount
    return said


@dataclass(frozen=True)
class Difference:
    """Where bank and books disagree."""

    reference: str
    bank: Decimal | None
    books: Decimal | None
    text: str

    def __str__(self) -> str:
        def told(amount: Decimal | None) -> str:
            return "nothing" if amount is None else str(amount)

        return f"{self.reference:<14} bank {told(self.bank):>9}   books {told(self.books):>9}   {self.text}"


def reconcile(lines: list[BankLine], books: dict[str, Decimal]) -> list[Difference]:
    """Every difference, by reference; none when bank and books agree to the cent.

    The books have a reference once: what the bank says of it again, they do not have.
    """
    bank: dict[str, list[BankLine]] = {}
    for line in lines:
        bank.setdefault(line.reference, []).append(line)
    differences = []
    for reference in sorted(bank.keys() | books.keys()):
        said, book = bank.get(reference, []), books.get(reference)
        first = said[0] if said else None
        if first is None or first.amount != book:
            text = first.text if first else "not on the statement"
            differences.append(Difference(reference, first.amount if first else None, book, text))
        differences += [Difference(reference, line.amount, None, f"again: {line.text}") for line in said[1:]]
    return differences


# %% [markdown]
# ## Pictures
#
# Plain SVG: a browser and a notebook show them, and nothing has to be installed.

# %%
WIDTH, HEIGHT, EDGE = 720, 320, 44


def picture(title: str, points: list[tuple[float, float]], left: str, right: str, top: str) -> str:
    """A curve through points that lie between 0 and 1."""

    def place(point: tuple[float, float]) -> str:
        x, y = EDGE + point[0] * (WIDTH - 2 * EDGE), HEIGHT - EDGE - point[1] * (HEIGHT - 2 * EDGE)
        return f"{x:.1f},{y:.1f}"

    line = " ".join(map(place, points))
    floor, end = HEIGHT - EDGE, WIDTH - EDGE
    return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="13">
<title>{escape(title)}</title>
<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>
<text x="{EDGE}" y="24" font-size="16">{escape(title)}</text>
<path d="M{EDGE} {EDGE}V{floor}H{end}" fill="none" stroke="#888"/>
<polyline points="{line}" fill="none" stroke="#0b6e4f" stroke-width="2"/>
<text x="{EDGE}" y="{floor + 20}">{escape(left)}</text>
<text x="{end}" y="{floor + 20}" text-anchor="end">{escape(right)}</text>
<text x="{end}" y="{EDGE - 6}" text-anchor="end">{escape(top)}</text>
</svg>
"""


def funding(engine: Fundly, campaign: UUID, currency: fundly.Currency) -> str:
    """What was collected, day by day."""
    curve = engine.funding_curve(campaign)
    days = [datetime.fromisoformat(point.day) for point in curve]
    most = max((point.collected for point in curve), default=0) or 1
    span = (days[-1] - days[0]).days or 1 if days else 1
    points = [((day - days[0]).days / span, point.collected / most) for day, point in zip(days, curve)]
    first, last = (curve[0].day, curve[-1].day) if curve else ("", "")
    return picture("Collected", points, first, last, str(Money.of_minor(most, currency)))


def concentration(engine: Fundly, campaign: UUID) -> tuple[str, float]:
    """How much of all shares the largest holders have together, and the part of the largest tenth of them."""
    units = sorted((stake.units for stake in engine.cap_table(campaign)), reverse=True)
    whole = sum(units) or 1
    so_far, points = 0, [(0.0, 0.0)]
    for n, held in enumerate(units, 1):
        so_far += held
        points.append((n / len(units), so_far / whole))
    tenth = sum(units[: -(-len(units) // 10)]) / whole
    return picture("Shares of the largest holders", points, "0", f"{len(units)} holders", "all shares"), tenth


# %% [markdown]
# ## A refund run
#
# Each refund is previewed by the engine that would grant it: what the backer gets, and what fees cost the campaign. The ids of
# the commands are made from the pledges, so that a run that is cut off is simply run again.


# %%
@dataclass(frozen=True)
class Refund:
    """A refund as it would be, or why not."""

    request: Request
    pledge: Pledge
    parts: fundly.RefundParts | None
    refused: str | None


def prepare(engine: Fundly, campaign: UUID, backer: UUID, actor: Actor, at: datetime) -> list[Refund]:
    """A refund for each pledge of a backer that still has the backer's money."""
    prepared = []
    for row in pages(engine, campaign, Pledge):
        if row.backer != backer or row.state is not PledgeState.COLLECTED:
            continue
        command = RefundPledge(pledge=row.id, amount=RefundAmountWhole(), ground=Ground.CREATOR)
        id_ = uuid5(NAMESPACE_URL, f"backoffice/refund/{row.id}")
        request = Request(id=id_, campaign=campaign, actor=actor, at=at, command=command)
        preview = engine.preview(request)
        granted = [event.parts for event in preview.events if isinstance(event, fundly.events.RefundGranted)]
        refused = preview.violations[0].reason if preview.violations else None
        prepared.append(Refund(request, row, granted[0] if granted else None, refused))
    return prepared


def show(prepared: list[Refund], currency: fundly.Currency) -> Money:
    """Prints a refund run, and gives its sum."""
    whole = Money.of_minor(0, currency)
    for refund in prepared:
        day = refund.pledge.created_at.date()
        if refund.parts is None:
            print(f"  {refund.pledge.id}  {day}  refused: {refund.refused}")
            continue
        gross = Money.of_minor(refund.parts.gross, currency)
        campaign = Money.of_minor(refund.parts.from_campaign, currency)
        print(f"  {refund.pledge.id}  {day}  {gross:>12}  of which the campaign bears {campaign}")
        whole += gross
    print(f"  {len(prepared)} refunds, {whole} in all")
    return whole


# %%
def arguments(given: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("books", type=Path, help="the file that replay --database keeps")
    parser.add_argument("statement", type=Path, help="the bank's statement of a month")
    parser.add_argument("--out", type=Path, default=Path("report"), help="where the pictures go")
    parser.add_argument("--refund", metavar="HANDLE", help="whose pledges are given back")
    parser.add_argument("--confirm", action="store_true", help="does what was shown")
    return parser.parse_args(given)


def account(engine: Fundly, handle: str) -> UUID:
    """The account of a handle."""
    after: UUID | None = None
    while page := engine.accounts(1_000, after):
        for found in page:
            if found.handle == handle:
                return found.id
        after = page[-1].id
    raise SystemExit(f"nobody is called {handle}")


def main(given: list[str]) -> int:
    options = arguments(given)
    month, lines = read_statement(options.statement)
    if not options.books.exists():
        raise SystemExit(f"{options.books}: no such file; replay --database {options.books} makes it")
    with Fundly.sqlite(options.books) as engine:
        (campaign,) = engine.campaigns(1)
        row = engine.row(campaign, fundly.Campaign, [])
        assert row is not None
        verified = engine.verify(campaign)
        print(f"The books stand: {verified.seq} entries, hash {verified.hash[:16]}")

        differences = reconcile(lines, booked(engine, campaign, row.currency, month))
        print(f"\n{month}: {len(lines)} lines of the bank, {len(differences)} differences")
        for difference in differences:
            print(f"  {difference}")

        options.out.mkdir(parents=True, exist_ok=True)
        shares, tenth = concentration(engine, campaign)
        (options.out / "funding.svg").write_text(funding(engine, campaign, row.currency), encoding="utf-8")
        (options.out / "shares.svg").write_text(shares, encoding="utf-8")
        print(f"\nThe largest tenth of the holders has {tenth:.0%} of the shares; pictures in {options.out}")

        if options.refund:
            refund(engine, campaign, row.currency, options)
    return 0


def refund(engine: Fundly, campaign: UUID, currency: fundly.Currency, options: argparse.Namespace) -> None:
    last = engine.journal(campaign, engine.verify(campaign).seq - 1, 1)[0]
    at = max(last.at + timedelta(milliseconds=1), datetime(2020, 1, 1, tzinfo=timezone.utc))
    actor = Actor(account=account(engine, "host"), roles=[Role.ADMIN, Role.SYSTEM])
    print(f"\nRefunds of {options.refund}:")
    prepared = prepare(engine, campaign, account(engine, options.refund), actor, at)
    show(prepared, currency)
    if not options.confirm:
        print("  nothing was done: --confirm does it")
        return
    answers = engine.execute_many([refund.request for refund in prepared if refund.parts])
    refused = [answer.failure.reason for answer in answers if answer.failure]
    print(f"  done: {len(answers) - len(refused)} granted, {len(refused)} refused")
    for reason in refused:
        print(f"    {reason}")


# %%
if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
