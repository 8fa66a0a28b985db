"""What every test needs: an engine, people, and a campaign to act in."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

import fundly
from dict_store import DictStore
from fundly import Actor, Command, Fundly, Outcome, Request, Role

TOP = Path(__file__).resolve().parents[3]
CAMPAIGN = UUID(int=0xCA)
CREATOR = UUID(int=0xC0)
MODERATOR = UUID(int=0xA0)
START = datetime(2026, 1, 1, tzinfo=timezone.utc)


def backer(n: int) -> UUID:
    return UUID(int=0x1000 + n)


class World:
    """A campaign in a store, with a clock that the test moves."""

    def __init__(self, engine: Fundly, campaign: UUID = CAMPAIGN) -> None:
        self.engine = engine
        self.campaign = campaign
        self.now = START
        self.commands = 0

    def request(self, actor: Actor | UUID, command: Command) -> Request:
        self.commands += 1
        actor = actor if isinstance(actor, Actor) else Actor(account=actor)
        return Request(
            id=UUID(int=self.commands), campaign=self.campaign, actor=actor, at=self.now, command=command
        )

    def run(self, actor: Actor | UUID, command: Command) -> Outcome:
        return self.engine.execute(self.request(actor, command))

    def launch(self) -> World:
        """A live campaign that keeps what it gets."""
        for actor, command in launching(self.engine.preset("openEnded")):
            self.run(actor, command)
        return self

    def pledge(self, n: int, amount: str = "25.00 USD") -> fundly.Request:
        order = fundly.PledgeOrder(contribution=fundly.Money(amount))
        return self.request(backer(n), fundly.PlacePledge(order=order))

    def later(self, **time: int) -> None:
        self.now += timedelta(**time)


def launching(policy: fundly.Policy) -> list[tuple[Actor, Command]]:
    story = fundly.Story(title="A compiler", summary="Fast", description="", category="tools")
    creator = Actor(account=CREATOR)
    return [
        (creator, fundly.CreateCampaign(currency=fundly.Currency.USD, story=story)),
        (creator, fundly.SetTerms(terms=fundly.Terms(policy=policy))),
        (creator, fundly.SubmitCampaign()),
        (Actor(account=MODERATOR, roles=[Role.MODERATOR]), fundly.ApproveCampaign()),
    ]


@pytest.fixture
def engine() -> Iterator[Fundly]:
    with Fundly.memory() as engine:
        yield engine


STORES = ["memory", "sqlite", "postgres", "python"]


def opened(store: str, folder: Path) -> Fundly:
    """An engine over a store of a kind."""
    match store:
        case "memory":
            return Fundly.memory()
        case "sqlite":
            return Fundly.sqlite(folder / "campaigns.sqlite3")
        case "python":
            return Fundly.over(DictStore())
        case _:
            if "DATABASE_URL" not in os.environ:
                pytest.skip("no DATABASE_URL")
            return Fundly.postgres(os.environ["DATABASE_URL"])


@pytest.fixture(params=STORES)
def stored(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Fundly]:
    """An engine over each kind of store."""
    with opened(request.param, tmp_path) as engine:
        yield engine


@pytest.fixture
def anywhere(stored: Fundly) -> World:
    """A live campaign in each kind of store; a database is shared with other tests, so that its id is its own."""
    return World(stored, uuid4()).launch()


@pytest.fixture
def world(engine: Fundly) -> World:
    return World(engine).launch()


@pytest.fixture(scope="session")
def wire() -> Any:
    return json.loads((TOP / "crates/fundly-wire/wire.json").read_text())
