"""Tables of Arrow as others read them."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

import fundly
from conftest import CAMPAIGN, CREATOR, MODERATOR, World, backer, launching
from fundly import Actor, Fundly, Money, Pledge, Role, Table
from fundly.tables import table


@pytest.fixture
def busy(world: World) -> World:
    """Twelve hundred pledges, more than a page, some of them paid."""
    answers = world.engine.execute_many([world.pledge(n, f"{n % 50 + 1}.00 USD") for n in range(1_200)])
    host = Actor(account=MODERATOR, roles=[Role.SYSTEM])
    for answer in answers[:10]:
        assert answer.outcome is not None
        for event in answer.outcome.events:
            if isinstance(event, fundly.events.PaymentRequested):
                result = fundly.PaymentResultCaptured(amount=Money.of_minor(event.amount, "USD"))
                world.run(
                    host,
                    fundly.ReportPayment(payment=event.payment, provider_ref=str(event.payment), result=result),
                )
    return world


def readers() -> list[Any]:
    import duckdb
    import pandas as pd
    import polars as pl
    import pyarrow as pa

    def with_duckdb(made: Table) -> list[dict[str, Any]]:
        found = duckdb.sql("SELECT * FROM made")
        assert found is not None
        return [dict(zip(found.columns, row)) for row in found.fetchall()]

    def with_pandas(table: Table) -> list[dict[str, Any]]:
        frame = pd.DataFrame(pa.table(table).to_pandas())
        rows: list[dict[str, Any]] = frame.astype(object).where(frame.notna(), None).to_dict("records")
        return rows

    def with_polars(table: Table) -> list[dict[str, Any]]:
        return pl.DataFrame(table).to_dicts()

    return [with_duckdb, with_pandas, with_polars]


@pytest.mark.parametrize("read", readers(), ids=["duckdb", "pandas", "polars"])
def test_pledges_are_read_by_others(busy: World, read: Any) -> None:
    rows = read(busy.engine.tables(CAMPAIGN).pledges())
    assert len(rows) == 1_200
    pledges = {str(pledge.id): pledge for pledge in busy.engine.page(CAMPAIGN, Pledge, limit=1_000)}
    for row in rows:
        if row["id"] in pledges:
            pledge = pledges[row["id"]]
            assert row["backer"] == str(pledge.backer)
            assert row["state"] == pledge.state.value
            assert row["contribution"] == pledge.contribution
            assert row["currency"] == "USD"
            assert row["created_at"] == pledge.created_at


@pytest.mark.parametrize("read", readers(), ids=["duckdb", "pandas", "polars"])
def test_the_ledger_sums_to_zero(busy: World, read: Any) -> None:
    rows = read(busy.engine.tables(CAMPAIGN).ledger())
    assert rows
    by_entry: dict[tuple[int, str], int] = {}
    for row in rows:
        key = (row["seq"], row["event"])
        by_entry[key] = by_entry.get(key, 0) + row["amount"]
    assert set(by_entry.values()) == {0}
    assert any(row["amount"] for row in rows)


def test_columns_have_types(busy: World) -> None:
    import pyarrow as pa

    tables = busy.engine.tables(CAMPAIGN)
    ledger, journal = pa.table(tables.ledger()), pa.table(tables.journal())
    assert ledger.schema.field("amount").type == pa.int64()
    assert ledger.schema.field("at").type == pa.timestamp("ms", "UTC")
    assert journal.schema.field("actor_account").type == pa.string()
    assert journal.column("seq").to_pylist() == list(range(1, len(journal) + 1))
    assert pa.schema(tables.journal()).names == journal.schema.names


def test_an_empty_table_has_its_columns(world: World) -> None:
    import polars as pl

    frame = pl.DataFrame(world.engine.tables(CAMPAIGN).cap_table())
    assert frame.height == 0
    assert {"holder", "units", "votes"} <= set(frame.columns)


@pytest.mark.parametrize("read", readers(), ids=["duckdb", "pandas", "polars"])
def test_shares_are_in_the_cap_table(engine: Fundly, read: Any) -> None:
    world = World(engine)
    create, *rest = launching(engine.preset("openEnded"))
    world.run(*create)
    terms = fundly.ClassTerms(
        name="Ordinary", authorised=100, reserved=50, price=Money("1 USD"), votes_per_share=2, transferable=True
    )
    (added,) = world.run(Actor(account=CREATOR), fundly.AddClass(terms=terms)).events
    assert isinstance(added, fundly.events.ClassAdded)
    for actor, command in rest:
        world.run(actor, command)
    for n, units in enumerate([30, 10]):
        grant = fundly.GrantShares(class_=added.class_, holder=backer(n), units=units, reason="Founder")
        world.run(Actor(account=CREATOR), grant)
    rows = {row["holder"]: row for row in read(engine.tables(CAMPAIGN).cap_table())}
    assert set(rows) == {str(backer(0)), str(backer(1))}
    for n, units in enumerate([30, 10]):
        row = rows[str(backer(n))]
        assert (row["class"], row["units"], row["frozen"], row["votes"]) == (str(added.class_), units, 0, units * 2)
        assert row["of_class_part"] * 40 == row["of_class_whole"] * units
        assert row["of_votes_part"] * 40 == row["of_votes_whole"] * units


def test_any_records_are_a_table() -> None:
    lines = [fundly.LineOrder(tier=UUID(int=n), quantity=n) for n in range(3)]
    made = table(lines)
    assert made.column_names == ["quantity", "tier"]
    assert len(made) == 3
    assert made.cells(2) == ["2", str(UUID(int=2))]
    with pytest.raises(IndexError):
        made.cells(3)
    with pytest.raises(ValueError, match="no room for"):
        table([lines[0], Actor(account=CREATOR)])
    with pytest.raises(ValueError, match="needs a class"):
        table([])


def test_a_class_without_members_is_a_table_without_columns() -> None:
    import pyarrow as pa

    made = table([fundly.SubmitCampaign(), fundly.SubmitCampaign()])
    assert (made.column_names, len(made)) == ([], 2)
    assert made.cells(1) == []
    assert pa.table(made).num_columns == 0
    assert len(table([], fundly.SubmitCampaign)) == 0


def test_a_notebook_shows_it(busy: World) -> None:
    shown = busy.engine.tables(CAMPAIGN).pledges()._repr_html_()
    assert shown.startswith("<table>")
    assert shown.count("<tr>") == 21
    assert "and 1180 more rows" in shown
    assert "2026-01-01T00:00:00.000Z" in shown
    order = fundly.PledgeOrder(note="<b>bold</b>")
    assert "&lt;b&gt;" in table([order])._repr_html_()
    assert repr(table([order])).startswith("Table(1 rows: ")
