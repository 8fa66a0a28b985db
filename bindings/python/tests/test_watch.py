"""Listeners are told of what was committed; a replica takes over the journal and comes to the same."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from typing import Any
from uuid import UUID

import pytest

from conftest import CAMPAIGN, START, World, launching
from fundly import AsyncFundly, Entry, Fundly, FundlyError, RejectedError, Request


def test_a_listener_is_told_of_each_commit(engine: Fundly) -> None:
    heard: list[int] = []

    def listen(entries: Sequence[Entry]) -> None:
        heard.extend(entry.seq for entry in entries)

    world = World(engine)
    with engine.watch(listen) as watch:
        world.launch()
        engine.execute(world.pledge(1))
        with pytest.raises(RejectedError):
            engine.execute(world.pledge(2, "0 USD"))
        assert heard == [1, 2, 3, 4, 5]
        watch.stop()
    engine.execute(world.pledge(3))
    assert len(heard) == 5


def test_what_a_listener_raises_harms_nobody(engine: Fundly, monkeypatch: pytest.MonkeyPatch) -> None:
    raised: list[Any] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda told: raised.append(told.exc_value))

    def listen(entries: Sequence[Entry]) -> None:
        raise KeyError(entries[0].seq)

    heard: list[int] = []
    with engine.watch(listen), engine.watch(lambda entries: heard.append(len(entries))):
        World(engine).launch()
    assert [error.args for error in raised] == [(1,), (2,), (3,), (4,)]
    assert heard == [1, 1, 1, 1]
    assert engine.verify(CAMPAIGN).seq == 4


def test_a_listener_may_ask_the_engine(engine: Fundly) -> None:
    rows: list[int] = []
    with engine.watch(lambda entries: rows.append(len(engine.rows(entries[0].campaign)))):
        World(engine).launch()
    assert len(rows) == 4


def test_a_listener_in_a_loop() -> None:
    async def life() -> None:
        heard: list[int] = []
        async with AsyncFundly.memory() as engine:
            with engine.watch(lambda entries: heard.extend(entry.seq for entry in entries)):
                for n, (actor, command) in enumerate(launching(await engine.preset("openEnded")), 1):
                    asked = Request(id=UUID(int=n), campaign=CAMPAIGN, actor=actor, at=START, command=command)
                    await engine.execute(asked)
                await asyncio.sleep(0.01)
        assert heard == [1, 2, 3, 4]

    asyncio.run(life())


def test_a_replica_comes_to_the_same(world: World) -> None:
    with Fundly.memory() as replica:
        replica.absorb(CAMPAIGN, world.engine.journal(CAMPAIGN, 0, 100))
        for n in range(5):
            world.engine.execute(world.pledge(n))
        fresh = world.engine.journal(CAMPAIGN, 4, 100)
        replica.absorb(CAMPAIGN, fresh)
        assert replica.verify(CAMPAIGN) == world.engine.verify(CAMPAIGN)
        assert replica.rows(CAMPAIGN) == world.engine.rows(CAMPAIGN)
        assert replica.preview(world.pledge(7)).accepted


def test_a_replica_takes_no_forged_entry(world: World) -> None:
    entries = list(world.engine.journal(CAMPAIGN, 0, 100))
    entries[1] = entries[1].replace(at=START.replace(year=2027))
    with Fundly.memory() as replica, pytest.raises(FundlyError) as told:
        replica.absorb(CAMPAIGN, entries)
    assert told.value.code
