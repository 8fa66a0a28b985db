"""Stores that are written in Python: they keep every law, and what goes wrong in them is told."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

import fundly
from conftest import CAMPAIGN, CREATOR, START, STORES, World, backer, launching, opened
from dict_store import DictStore
from fundly import Actor, AsyncFundly, AsyncStore, ChangeSet, Fundly, Loaded, LoadRequest, Request, StoredAccount
from fundly.store import Unavailable, check


def test_a_store_of_dictionaries_keeps_every_law() -> None:
    reports = check(DictStore)
    assert len(reports) > 15
    assert [report for report in reports if not report.passed] == []


def test_a_store_that_forgets_is_found() -> None:
    class Forgetful(DictStore):
        def commit(self, changes: ChangeSet) -> bool:
            return super().commit(changes.replace(rows=changes.rows[1:]))

    assert not all(report.passed for report in check(Forgetful))


def test_a_store_that_cannot_be_made_is_told_in_each_law() -> None:
    def make() -> DictStore:
        raise OSError("no disk")

    reports = check(make)
    assert not any(report.passed for report in reports)
    assert any("no disk" in (report.detail or "") for report in reports)


def test_a_campaign_lives_in_it() -> None:
    with Fundly.over(DictStore()) as engine:
        world = World(engine).launch()
        for n in range(20):
            engine.execute(world.pledge(n))
        assert engine.verify(CAMPAIGN).seq == 24
        assert len(engine.page(CAMPAIGN, fundly.Pledge, limit=100)) == 20


class Broken(DictStore):
    """A store that fails when told to."""

    error: BaseException | None = None
    answer: Any = None

    def commit(self, changes: ChangeSet) -> bool:
        if self.error is not None:
            raise self.error
        if self.answer is not None:
            return self.answer  # type: ignore[no-any-return]
        return super().commit(changes)


@pytest.mark.parametrize("error", [KeyError("lost"), ZeroDivisionError("zero"), fundly.Money])
def test_an_exception_in_a_store_is_the_cause_of_a_store_error(error: Any) -> None:
    store = Broken()
    with Fundly.over(store) as engine:
        world = World(engine).launch()
        store.error = error if isinstance(error, BaseException) else TypeError("odd")
        with pytest.raises(fundly.StoreError) as told:
            engine.execute(world.pledge(1))
        assert told.value.code == "store.backend"
        assert not told.value.retryable
        assert told.value.__cause__ is store.error
        assert type(store.error).__name__ in told.value.reason
        store.error = None
        assert engine.verify(CAMPAIGN).seq == 4


@pytest.mark.parametrize("error", [KeyboardInterrupt(), SystemExit(3)])
def test_what_is_no_exception_goes_through_a_store_as_it_is(error: BaseException) -> None:
    store = Broken()
    with Fundly.over(store) as engine:
        world = World(engine).launch()
        store.error = error
        with pytest.raises(type(error)) as told:
            engine.execute(world.pledge(1))
        assert told.value is error
        with pytest.raises(type(error)):
            engine.execute_many([world.pledge(2), world.pledge(3)])
        store.error = None
        assert engine.verify(CAMPAIGN).seq == 4


class Slow(DictStore):
    """A store that takes its time."""

    def campaigns(self, limit: int, after: UUID | None = None) -> Sequence[UUID]:
        time.sleep(1)
        return super().campaigns(limit, after)


def test_a_store_that_sleeps_holds_up_no_other(tmp_path: Path) -> None:
    async def life() -> None:
        async with AsyncFundly.over(Slow()) as slow, await AsyncFundly.sqlite(tmp_path / "quick.sqlite3") as quick:
            began = time.monotonic()
            sleeping = [asyncio.ensure_future(slow.campaigns(10)) for _ in range(8)]
            await asyncio.sleep(0.1)
            assert await quick.campaigns(10) == ()
            assert time.monotonic() - began < 0.9
            assert not any(asked.done() for asked in sleeping)
            assert await asyncio.gather(*sleeping) == [()] * 8
            assert time.monotonic() - began < 4

    asyncio.run(life())


class Asking(DictStore):
    """A store that asks another engine."""

    def __init__(self, other: Fundly) -> None:
        super().__init__()
        self.other = other

    def commit(self, changes: ChangeSet) -> bool:
        self.other.campaigns(10)
        return super().commit(changes)


@pytest.mark.parametrize("kind", STORES)
def test_a_store_may_ask_another_engine(kind: str, tmp_path: Path) -> None:
    with opened(kind, tmp_path) as other, Fundly.over(Asking(other)) as engine:
        world = World(engine).launch()
        engine.execute(world.pledge(1))
        assert engine.verify(CAMPAIGN).seq == 5

        _, create = launching(other.preset("openEnded"))[0]
        asked = world.request(CREATOR, create)

        async def life() -> None:
            async with AsyncFundly.over(Asking(other)) as tasks:
                creating = [tasks.execute(asked.replace(campaign=UUID(int=n))) for n in range(20)]
                outcomes = await asyncio.wait_for(asyncio.gather(*creating), 30)
                assert [outcome.seq for outcome in outcomes] == [1] * 20

        asyncio.run(life())


def test_an_unavailable_store_is_worth_another_try() -> None:
    store = Broken()
    with Fundly.over(store) as engine:
        world = World(engine).launch()
        store.error = Unavailable("later")
        with pytest.raises(fundly.StoreError) as told:
            engine.execute(world.pledge(1))
        assert told.value.code == "store.unavailable"
        assert told.value.retryable


@pytest.mark.parametrize("answer", ["yes", 5, [], object()])
def test_an_answer_that_is_none(answer: Any) -> None:
    store = Broken()
    with Fundly.over(store) as engine:
        world = World(engine).launch()
        store.answer = answer
        with pytest.raises(fundly.StoreError) as told:
            engine.execute(world.pledge(1))
        assert told.value.code == "store.backend"


def test_other_writers_who_always_win() -> None:
    store = Broken()
    with Fundly.over(store) as engine:
        world = World(engine).launch()
        store.answer = False
        with pytest.raises(fundly.ContendedError) as told:
            engine.execute(world.pledge(1))
        assert told.value.retryable


def test_a_store_is_one() -> None:
    anything: Any = object()
    with pytest.raises(TypeError):
        Fundly.over(anything)
    with pytest.raises(TypeError):
        fundly.Store()  # type: ignore[abstract]


class TaskStore(AsyncStore):
    """The same as coroutines."""

    def __init__(self) -> None:
        self.inner = DictStore()
        self.error: BaseException | None = None

    async def load(self, campaign: UUID, request: LoadRequest) -> Loaded:
        await asyncio.sleep(0)
        return self.inner.load(campaign, request)

    async def commit(self, changes: ChangeSet) -> bool:
        await asyncio.sleep(0.001)
        if self.error is not None:
            raise self.error
        return self.inner.commit(changes)

    async def journal(self, campaign: UUID, after: int, limit: int) -> Sequence[str]:
        return self.inner.journal(campaign, after, limit)

    async def campaigns(self, limit: int, after: UUID | None = None) -> Sequence[UUID]:
        return self.inner.campaigns(limit, after)

    async def account(self, id: UUID) -> str | None:
        return self.inner.account(id)

    async def accounts(self, limit: int, after: UUID | None = None) -> Sequence[str]:
        return self.inner.accounts(limit, after)

    async def save_account(self, account: StoredAccount) -> bool:
        return self.inner.save_account(account)


def test_a_store_of_coroutines() -> None:
    async def life() -> None:
        store = TaskStore()
        async with AsyncFundly.over(store) as engine:
            for n, (actor, command) in enumerate(launching(await engine.preset("openEnded")), 1):
                await engine.execute(Request(id=UUID(int=n), campaign=CAMPAIGN, actor=actor, at=START, command=command))
            order = fundly.PledgeOrder(contribution=fundly.Money("25.00 USD"))
            asked = Request(
                id=UUID(int=9),
                campaign=CAMPAIGN,
                actor=Actor(account=backer(1)),
                at=START,
                command=fundly.PlacePledge(order=order),
            )
            store.error = KeyError("lost")
            with pytest.raises(fundly.StoreError) as told:
                await engine.execute(asked)
            assert told.value.__cause__ is store.error
            store.error = None
            assert (await engine.execute(asked)).seq == 5
            assert (await engine.verify(CAMPAIGN)).seq == 5

    asyncio.run(life())


def test_a_store_of_coroutines_keeps_every_law() -> None:
    reports = check(TaskStore)
    assert len(reports) > 15
    assert [report for report in reports if not report.passed] == []

    class Forgetful(TaskStore):
        async def commit(self, changes: ChangeSet) -> bool:
            return await super().commit(changes.replace(rows=changes.rows[1:]))

    assert not all(report.passed for report in check(Forgetful))


def test_what_is_no_store_keeps_no_law() -> None:
    anything: Any = object
    reports = check(anything)
    assert not any(report.passed for report in reports)
    assert any("expected a Store or an AsyncStore, not object" in (report.detail or "") for report in reports)


def test_nobody_waits_in_the_loop_that_a_store_of_coroutines_needs() -> None:
    async def life() -> None:
        async with AsyncFundly.over(TaskStore()) as engine:
            with pytest.raises(fundly.InvalidError) as told:
                engine.tables(CAMPAIGN).pledges()
            assert told.value.code == "wire.must_wait"
            assert len(await asyncio.to_thread(engine.tables(CAMPAIGN).pledges)) == 0

    asyncio.run(life())


def test_a_store_that_waits_under_an_engine_of_tasks() -> None:
    async def life() -> None:
        async with AsyncFundly.over(DictStore()) as engine:
            assert await engine.campaigns(10) == ()

    asyncio.run(life())
