"""Listeners are told of what was committed; a replica takes over the journal and comes to the same."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Sequence
from typing import Any
from uuid import UUID

import pytest

from conftest import CAMPAIGN, START, World, launching
from fundly import AsyncFundly, Entry, Fundly, FundlyError, RejectedError, Request


def test_a_listener_is_told_of_each_commit(anywhere: World) -> None:
    heard: list[int] = []

    def listen(entries: Sequence[Entry]) -> None:
        heard.extend(entry.seq for entry in entries)

    engine = anywhere.engine
    with engine.watch(listen) as watch:
        engine.execute(anywhere.pledge(1))
        with pytest.raises(RejectedError):
            engine.execute(anywhere.pledge(2, "0 USD"))
        assert heard == [5]
        watch.stop()
    engine.execute(anywhere.pledge(3))
    assert len(heard) == 1


def test_what_a_listener_raises_harms_nobody(anywhere: World, monkeypatch: pytest.MonkeyPatch) -> None:
    raised: list[Any] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda told: raised.append(told.exc_value))

    def listen(entries: Sequence[Entry]) -> None:
        raise KeyError(entries[0].seq)

    heard: list[int] = []
    with anywhere.engine.watch(listen), anywhere.engine.watch(lambda entries: heard.append(len(entries))):
        anywhere.engine.execute(anywhere.pledge(1))
        anywhere.engine.execute(anywhere.pledge(2))
    assert [error.args for error in raised] == [(5,), (6,)]
    assert heard == [1, 1]
    assert anywhere.engine.verify(anywhere.campaign).seq == 6


def test_a_listener_may_ask_the_engine(anywhere: World) -> None:
    engine = anywhere.engine
    rows: list[int] = []
    threads: set[int] = set()

    def listen(entries: Sequence[Entry]) -> None:
        threads.add(threading.get_ident())
        rows.append(len(engine.rows(entries[0].campaign)))

    with engine.watch(listen):
        engine.execute(anywhere.pledge(1))
        engine.execute(anywhere.pledge(2))
    assert len(rows) == 2
    assert threads == {threading.get_ident()}


def test_a_listener_may_close_the_engine(anywhere: World) -> None:
    engine = anywhere.engine
    with engine.watch(lambda entries: engine.close()):
        assert engine.execute(anywhere.pledge(1)).seq == 5
    assert engine.closed


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
