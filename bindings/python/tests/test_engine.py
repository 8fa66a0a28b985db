"""The engine from Python: what it answers, how it refuses, and how it ends."""

from __future__ import annotations

import asyncio
import json
import pickle
import shutil
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

import fundly
from conftest import CAMPAIGN, CREATOR, START, World, backer, launching, opened
from fundly import (
    Actor,
    AsyncFundly,
    ContendedError,
    Fundly,
    InvalidError,
    Money,
    Pledge,
    Preview,
    RejectedError,
    Request,
    ReusedError,
    StoreError,
    rejections,
)


def test_a_campaign_lives_in_any_store(stored: Fundly) -> None:
    campaign = uuid4()
    commands = launching(stored.preset("openEnded"))
    for n, (actor, command) in enumerate(commands, 1):
        asked = Request(id=UUID(int=n), campaign=campaign, actor=actor, at=START, command=command)
        assert stored.execute(asked).seq == n
    order = fundly.PledgeOrder(contribution=Money("25.00 USD"))
    asked = Request(
        id=UUID(int=99),
        campaign=campaign,
        actor=Actor(account=backer(1)),
        at=START,
        command=fundly.PlacePledge(order=order),
    )
    outcome = stored.execute(asked)
    placed = next(event for event in outcome.events if isinstance(event, fundly.events.PledgePlaced))
    row = stored.row(campaign, Pledge, [placed.pledge])
    assert row is not None
    assert row.backer == backer(1)
    assert [pledge.id for pledge in stored.page(campaign, Pledge, limit=10)] == [placed.pledge]
    again = stored.execute(asked)
    assert again.repeated
    assert again.hash == outcome.hash
    assert stored.verify(campaign).hash == outcome.hash
    assert stored.row(campaign, Pledge, [UUID(int=5)]) is None


def test_an_answer_is_the_same_whenever_it_is_looked_into(engine: Fundly) -> None:
    """Records within records are read when somebody first asks for them, whatever he asks first."""
    world = World(engine).launch()
    asked = world.pledge(1)

    def answer() -> Preview:
        return engine.preview(asked)

    whole = Preview.from_json(answer().to_json())
    assert len(whole.events) == 2
    assert answer() == whole
    assert whole == answer()
    assert answer().to_json() == whole.to_json()
    assert repr(answer()) == repr(whole)
    assert hash(answer()) == hash(whole)
    assert pickle.loads(pickle.dumps(answer())) == whole
    assert answer().replace(accepted=False) == whole.replace(accepted=False)
    assert answer() != whole.replace(events=[])
    looked = answer()
    assert looked.events is looked.events
    with ThreadPoolExecutor(8) as pool:
        assert len({id(events) for events in pool.map(lambda _: looked.rows, range(64))}) == 1


def test_a_file_keeps_what_was_acknowledged(tmp_path: Path) -> None:
    path = tmp_path / "campaigns.sqlite3"
    with Fundly.sqlite(path) as first:
        World(first).launch()
        hash_ = first.verify(CAMPAIGN).hash
    with Fundly.sqlite(str(path)) as second:
        assert second.verify(CAMPAIGN).hash == hash_


def test_a_file_is_closed_when_its_engine_is(tmp_path: Path) -> None:
    """All of it is in the file itself then: a copy of it has every entry."""
    path, copy = tmp_path / "campaigns.sqlite3", tmp_path / "copy.sqlite3"
    with Fundly.sqlite(path) as engine:
        World(engine).launch()
    shutil.copy(path, copy)
    with Fundly.sqlite(copy) as copied:
        assert copied.verify(CAMPAIGN).seq == 4

    async def life() -> None:
        async with await AsyncFundly.sqlite(path) as engine:
            asking = [asyncio.ensure_future(engine.verify(CAMPAIGN)) for _ in range(20)]
            await asyncio.sleep(0)
        assert {(await asked).seq for asked in asking} == {4}

    asyncio.run(life())
    assert [file.name for file in tmp_path.glob("campaigns*")] == ["campaigns.sqlite3"]


@pytest.mark.parametrize("store", ["memory", "sqlite", "postgres"])
def test_what_was_put_in_elsewhere_counts(store: str, tmp_path: Path) -> None:
    """The store knows the pledges of all campaigns: nobody has to tell what a policy asks of a backer."""
    limit = fundly.Limit(id="all", most=fundly.Formula("100 USD"), counts=fundly.Scope.ALL_ISSUERS)
    own = fundly.Citation(parameter="limits.all", source="own choice", certainty=fundly.Certainty.OWN)
    stored = opened(store, tmp_path)
    policy = stored.preset("openEnded")
    policy = policy.replace(limits=[limit], citations=[*policy.citations, own])
    someone = uuid4().int % 2**64

    def campaign() -> World:
        world = World(stored, uuid4())
        for actor, command in launching(policy):
            world.run(actor, command)
        return world

    one, other = campaign(), campaign()
    stored.execute(one.pledge(someone, "70.00 USD"))
    with pytest.raises(RejectedError) as told:
        stored.execute(other.pledge(someone, "40.00 USD"))
    assert told.value.code == "policy.limit"
    stored.execute(other.pledge(someone, "30.00 USD"))
    stored.close()


def test_a_store_that_cannot_be_opened(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as told:
        Fundly.sqlite(tmp_path / "missing" / "campaigns.sqlite3")
    assert told.value.code == "store.open"
    with pytest.raises(StoreError):
        Fundly.postgres("postgres://nobody@127.0.0.1:1/none")


def test_a_rejection_is_typed(world: World) -> None:
    with pytest.raises(RejectedError) as told:
        world.run(backer(1), fundly.PlacePledge(order=fundly.PledgeOrder(contribution=Money("1 EUR"))))
    error = told.value
    assert error.code == "money.currency" or error.code.startswith(("money.", "pledge."))
    assert isinstance(error.rejections[0], rejections.CurrencyMismatch)
    assert error.violations[0].rule.startswith("R-")
    assert not error.retryable
    assert error.code in str(error)
    assert error.details == {
        "kind": "rejected",
        "code": error.code,
        "reason": error.reason,
        "retryable": False,
        "field": None,
        "violations": [json.loads(violation.to_json()) for violation in error.violations],
    }
    violations: Any = error.details["violations"]
    (violation,) = violations
    assert violation["rule"] == error.violations[0].rule
    assert violation["rejection"] == json.loads(error.rejections[0].to_json())


def test_an_id_that_was_used_for_something_else(world: World) -> None:
    first = world.pledge(1)
    world.engine.execute(first)
    with pytest.raises(ReusedError):
        world.engine.execute(first.replace(actor=Actor(account=backer(2))))


def test_a_preview_changes_nothing(world: World) -> None:
    before = world.engine.verify(CAMPAIGN)
    preview = world.engine.preview(world.pledge(1))
    assert preview.accepted
    assert any(isinstance(keyed.row, Pledge) for keyed in preview.rows)
    refused = world.engine.preview(world.pledge(1, "0 USD"))
    assert not refused.accepted
    assert refused.violations
    assert world.engine.verify(CAMPAIGN) == before


def test_one_bad_request_spoils_no_other(world: World) -> None:
    good, bad, more = world.pledge(1), world.pledge(2, "1 EUR"), world.pledge(3)
    answers = world.engine.execute_many([good, bad, more])
    assert [answer.failure is None for answer in answers] == [True, False, True]
    assert answers[1].failure is not None
    assert answers[1].failure.kind is fundly.FailureKind.REJECTED


def test_ten_thousand_in_one(world: World) -> None:
    answers = world.engine.execute_many([world.pledge(n) for n in range(10_000)])
    assert all(answer.outcome is not None for answer in answers)
    progress = world.engine.progress(CAMPAIGN)
    assert progress is not None
    assert world.engine.verify(CAMPAIGN).seq == 10_004


def test_wrong_arguments(world: World) -> None:
    engine: Any = world.engine
    calls: list[Callable[[], object]] = [
        lambda: engine.execute("request"),
        lambda: engine.execute(None),
        lambda: engine.progress("campaign"),
        lambda: engine.progress(5),
        lambda: engine.execute_many([world.pledge(1), 5]),
        lambda: engine.row(CAMPAIGN, fundly.Actor, []),
        lambda: engine.row(CAMPAIGN, fundly.RowKind.PLEDGE, []),
        lambda: engine.row(CAMPAIGN, Pledge, ["x"]),
        lambda: engine.row(CAMPAIGN, Pledge, 5),
        lambda: engine.page(CAMPAIGN, Pledge, limit=-1),
        lambda: engine.page(CAMPAIGN, Pledge, limit=2**32),
        lambda: engine.allocate(10.0, [1]),
        lambda: engine.preset("none"),
    ]
    for wrong in calls:
        with pytest.raises(InvalidError):
            wrong()
    with pytest.raises(TypeError):
        engine.progress()


def test_what_is_wrong_inside_is_told_with_its_path(world: World) -> None:
    story = fundly.Story(title="", summary="Fast", description="", category="tools")
    with pytest.raises(InvalidError) as told:
        world.run(CREATOR, fundly.EditStory(story=story))
    assert told.value.field == "command.story.title"


def test_after_close_everything_is_refused(stored: Fundly) -> None:
    stored.close()
    stored.close()
    assert stored.closed
    with pytest.raises(InvalidError) as told:
        stored.presets()
    assert told.value.code == "wire.closed"


def test_threads_share_an_engine(anywhere: World) -> None:
    requests = [[anywhere.pledge(100 * t + n) for n in range(10)] for t in range(8)]
    outcomes: list[int] = []

    def work(mine: list[Request]) -> None:
        outcomes.extend(carried_out(anywhere.engine, request) for request in mine)

    run_all([lambda mine=mine: work(mine) for mine in requests])  # type: ignore[misc]
    assert sorted(outcomes) == list(range(5, 85))
    assert anywhere.engine.verify(anywhere.campaign).seq == 84


def carried_out(engine: Fundly, request: Request) -> int:
    while True:
        try:
            return engine.execute(request).seq
        except ContendedError:
            continue


def run_all(works: list[Callable[[], None]]) -> None:
    threads = [threading.Thread(target=work) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


@pytest.mark.parametrize("store", ["memory", "sqlite"])
def test_other_threads_run_while_one_waits(store: str, tmp_path: Path) -> None:
    """Python counts on while a long call is under way: it would stand still if the call held on to the interpreter."""
    world = World(opened(store, tmp_path)).launch()
    world.engine.execute_many([world.pledge(n) for n in range(3_000)])
    done = threading.Event()

    def verify() -> None:
        world.engine.verify(CAMPAIGN)
        done.set()

    verifying = threading.Thread(target=verify)
    counted = 0
    verifying.start()
    while not done.is_set():
        counted += 1
        time.sleep(0)
    verifying.join()
    world.engine.close()
    assert counted > 100


def test_closing_while_others_work(anywhere: World) -> None:
    """Each call is carried out or refused: nothing in between."""
    world = anywhere
    told: list[str] = []

    def work(t: int) -> None:
        for n in range(200):
            try:
                world.engine.progress(world.campaign)
                told.append("done")
            except InvalidError as error:
                told.append(error.code)
            if (t, n) == (0, 50):
                world.engine.close()

    run_all([lambda t=t: work(t) for t in range(4)])  # type: ignore[misc]
    assert set(told) == {"done", "wire.closed"}


def test_tasks() -> None:
    async def life() -> None:
        async with AsyncFundly.memory() as engine:
            for n, (actor, command) in enumerate(launching(await engine.preset("openEnded")), 1):
                asked = Request(id=UUID(int=n), campaign=CAMPAIGN, actor=actor, at=START, command=command)
                await engine.execute(asked)
            order = fundly.PledgeOrder(contribution=Money("25.00 USD"))
            asks = [
                engine.execute(
                    Request(
                        id=UUID(int=100 + n),
                        campaign=CAMPAIGN,
                        actor=Actor(account=backer(n)),
                        at=START,
                        command=fundly.PlacePledge(order=order),
                    )
                )
                for n in range(50)
            ]
            outcomes = await asyncio.gather(*asks)
            assert sorted(outcome.seq for outcome in outcomes) == list(range(5, 55))
            with pytest.raises(InvalidError):
                await engine.preset("none")
        with pytest.raises(InvalidError) as told:
            await engine.presets()
        assert told.value.code == "wire.closed"

    asyncio.run(life())


def test_a_cancelled_task_leaves_no_half_command(tmp_path: Path) -> None:
    """The command goes on to its end or never begins: the journal stands, and the same request says which."""

    async def life() -> None:
        async with await AsyncFundly.sqlite(tmp_path / "campaigns.sqlite3") as engine:
            for n, (actor, command) in enumerate(launching(await engine.preset("openEnded")), 1):
                await engine.execute(Request(id=UUID(int=n), campaign=CAMPAIGN, actor=actor, at=START, command=command))
            order = fundly.PledgeOrder(contribution=Money("25.00 USD"))
            asked = Request(
                id=UUID(int=99),
                campaign=CAMPAIGN,
                actor=Actor(account=backer(1)),
                at=START,
                command=fundly.PlacePledge(order=order),
            )
            never = asyncio.create_task(engine.execute(asked.replace(id=UUID(int=98))))
            never.cancel()
            begun = asyncio.create_task(engine.execute(asked))
            await asyncio.sleep(0)
            begun.cancel()
            for task in (never, begun):
                with pytest.raises(asyncio.CancelledError):
                    await task
            deadline = time.monotonic() + 10
            while not await engine.journal(CAMPAIGN, 4, 1) and time.monotonic() < deadline:
                await asyncio.sleep(0.01)
            again = await engine.execute(asked)
            assert again.repeated
            assert again.seq == 5
            assert (await engine.verify(CAMPAIGN)).seq == 5

    asyncio.run(life())


def test_a_loop_that_ended_is_told_nothing(world: World) -> None:
    engine = AsyncFundly(world.engine._engine)

    async def leave() -> None:
        waiting = asyncio.ensure_future(engine.verify(CAMPAIGN))
        await asyncio.sleep(0)
        waiting.cancel()

    asyncio.run(leave())
    assert world.engine.verify(CAMPAIGN).seq == 4


def test_tasks_need_a_loop(world: World) -> None:
    asking = AsyncFundly(world.engine._engine).presets()
    with pytest.raises(RuntimeError):
        asking.send(None)
