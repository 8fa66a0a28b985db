"""Stores that are written in Python: they keep every law, and what goes wrong in them is told."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any
from uuid import UUID

import pytest

import fundly
from conftest import CAMPAIGN, START, World, backer, launching
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


@pytest.mark.parametrize("error", [KeyError("lost"), ZeroDivisionError("zero"), SystemExit(3), fundly.Money])
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


def test_a_store_that_waits_under_an_engine_of_tasks() -> None:
    async def life() -> None:
        async with AsyncFundly.over(DictStore()) as engine:
            assert await engine.campaigns(10) == ()

    asyncio.run(life())
