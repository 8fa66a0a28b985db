"""What calls cost from Python, beside the same in Rust. No figure is a test.

Build the package with ``maturin build --release``, install it, and then:

cargo bench -p fundly-wire | python bindings/python/bench.py
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from datetime import datetime, timezone
from typing import TypeVar
from uuid import UUID

from fundly import (
    Actor,
    ApproveCampaign,
    Command,
    CreateCampaign,
    Currency,
    Fundly,
    Money,
    PlacePledge,
    PledgeOrder,
    Request,
    Role,
    SetTerms,
    Story,
    SubmitCampaign,
    Terms,
)

ROUNDS = 7
CALLS = 2_000
BATCH = 1_000
MANY = 10_000

CAMPAIGN = UUID(int=7)
AT = datetime(2026, 1, 1, tzinfo=timezone.utc)

T = TypeVar("T")


def empty() -> None:
    """The least that a call costs."""


class World:
    def __init__(self, engine: Fundly) -> None:
        self.engine = engine
        self.commands = 0
        creator, moderator = Actor(account=UUID(int=1)), Actor(account=UUID(int=2), roles=[Role.MODERATOR])
        story = Story(title="A compiler", summary="Fast", description="", category="tools")
        engine.execute(self.request(creator, CreateCampaign(currency=Currency.USD, story=story)))
        engine.execute(self.request(creator, SetTerms(terms=Terms(policy=engine.preset("openEnded")))))
        engine.execute(self.request(creator, SubmitCampaign()))
        engine.execute(self.request(moderator, ApproveCampaign()))

    def request(self, actor: Actor, command: Command) -> Request:
        self.commands += 1
        return Request(id=UUID(int=self.commands), campaign=CAMPAIGN, actor=actor, at=AT, command=command)

    def pledge(self) -> Request:
        """A pledge of somebody who is new."""
        order = PledgeOrder(contribution=Money("25.00 USD"))
        return self.request(Actor(account=UUID(int=1_000 + self.commands)), PlacePledge(order=order))

    def pledges(self, count: int = CALLS) -> Sequence[Request]:
        return [self.pledge() for _ in range(count)]


def best(prepare: Callable[[], T], work: Callable[[T], object], calls: int = CALLS) -> float:
    """Nanoseconds a call, of the best round."""
    took = []
    for _ in range(ROUNDS):
        given = prepare()
        began = time.perf_counter_ns()
        work(given)
        took.append((time.perf_counter_ns() - began) / calls)
    return min(took)


def batch(engine: Fundly, requests: Sequence[Request]) -> None:
    if any(answer.failure for answer in engine.execute_many(requests)):
        raise SystemExit("a pledge was refused")


def fresh(count: int) -> tuple[Fundly, Sequence[Request]]:
    """A campaign in memory that takes pledges, and these."""
    world = World(Fundly.memory())
    return world.engine, world.pledges(count)


def execute(given: tuple[Fundly, Sequence[Request]]) -> None:
    engine, requests = given
    for request in requests:
        engine.execute(request)


def main() -> None:
    lines = (line.split() for line in sys.stdin if line.startswith(("typed.", "wire.")))
    rust = {name: float(took) for name, took in lines}
    engine, (one, *_) = fresh(1)
    whole, weights = Money("100.00 USD"), (1, 2, 3, 4, 5)
    nothing = best(lambda: range(CALLS), lambda calls: [empty() for _ in calls])  # type: ignore[func-returns-value]
    print(f"an empty call: {nothing:.0f} ns")
    preview = best(lambda: range(CALLS), lambda calls: [engine.preview(one) for _ in calls])
    print(f"a preview: {preview / 1_000:.2f} us, {preview / nothing:.0f} times an empty call")
    making = best(lambda: None, lambda _: fresh(CALLS))
    print(f"making a request: {making / 1_000:.2f} us")
    measured = {
        "allocate": best(lambda: range(CALLS), lambda calls: [engine.allocate(whole, weights) for _ in calls]),
        "execute": best(lambda: fresh(CALLS), execute),
        "executeMany": best(lambda: fresh(BATCH), lambda given: batch(*given), 1),
    }
    for name, took in measured.items():
        ratios = [f"{took / rust[of]:.1f} x {of}" for of in (f"typed.{name}", f"wire.{name}") if of in rust]
        print(f"{name}: {took / 1_000:.2f} us  {'  '.join(ratios)}")
    many = best(lambda: fresh(MANY), lambda given: batch(*given), MANY)
    print(f"{MANY} pledges in one call: {many / 1_000:.2f} us each")
    for of in ("typed.executeMany", "wire.executeMany"):
        if of in rust:
            print(f"  {rust[of] / BATCH / many:.2f} of the speed of {of}")


if __name__ == "__main__":
    main()
