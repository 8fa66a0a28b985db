"""What calls cost from Python, beside the same in Rust. No figure is a test.

Build the package with ``maturin build --release``, install it, and then:

cargo bench -p fundly-wire | python bindings/python/bench.py
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from fundly import Actor, BatchAnswer, Fundly, Money, Request

RUNS = 7
CALLS = 2_000
MANY = 1_000
MOST = 10_000

STORY = json.loads((Path(__file__).parents[2] / "stories/tried-before-done.json").read_text())
STEPS = [Request.from_json(json.dumps(step["arguments"]["request"])) for step in STORY["steps"][:6]]

T = TypeVar("T")


def empty() -> None:
    """The least that a call costs."""


def live() -> Fundly:
    """A campaign in memory that takes pledges."""
    engine = Fundly.memory()
    for request in STEPS[:4]:
        engine.execute(request)
    return engine


def uuid(group: int, n: int) -> UUID:
    return UUID(int=group << 48 | n)


def pledges(count: int) -> Sequence[Request]:
    """So many pledges, each of its own backer."""
    return [STEPS[5].replace(id=uuid(3, n), actor=Actor(account=uuid(4, n))) for n in range(count)]


def best(prepare: Callable[[], T], work: Callable[[T], object], calls: int = CALLS) -> float:
    """Nanoseconds a call, of the best run; what is prepared is not timed."""
    took = []
    for _ in range(RUNS):
        given = prepare()
        began = time.perf_counter_ns()
        work(given)
        took.append((time.perf_counter_ns() - began) / calls)
    return min(took)


def batch(given: tuple[Fundly, Sequence[Request]]) -> None:
    engine, requests = given
    if any(answer.failure for answer in engine.execute_many(requests)):
        raise SystemExit("a pledge was refused")


def look(given: Sequence[BatchAnswer]) -> None:
    if any(answer.outcome is None or not answer.outcome.events for answer in given):
        raise SystemExit("a pledge without an event")


def execute(given: tuple[Fundly, Sequence[Request]]) -> None:
    engine, requests = given
    for request in requests:
        engine.execute(request)


def main() -> None:
    lines = (line.split() for line in sys.stdin if line.startswith(("typed.", "wire.")))
    rust = {name: float(took) for name, took in lines}
    engine, (one,) = live(), pledges(1)
    whole, weights = Money("100.00 USD"), (1, 2, 3, 4, 5)
    nothing = best(lambda: range(CALLS), lambda calls: [empty() for _ in calls])  # type: ignore[func-returns-value]
    measured = {
        "allocate": best(lambda: range(CALLS), lambda calls: [engine.allocate(whole, weights) for _ in calls]),
        "preview": best(lambda: range(CALLS), lambda calls: [engine.preview(one) for _ in calls]),
        "execute": best(lambda: (live(), pledges(CALLS)), execute),
        "executeMany": best(lambda: (live(), pledges(MANY)), batch, 1),
    }
    looked = best(lambda: live().execute_many(pledges(MANY)), look, 1)
    print(f"an empty call: {nothing:.0f} ns; a preview is {measured['preview'] / nothing:.0f} of them")
    for name, took in measured.items():
        ratios = [f"{took / rust[of]:.1f} x {of}" for of in (f"typed.{name}", f"wire.{name}") if of in rust]
        print(f"{name}: {took / 1_000:.2f} us  {'  '.join(ratios)}")
    each = measured["executeMany"] / MANY
    print(f"of {MANY} pledges in one call: {each / 1_000:.2f} us each, {looked / MANY / 1_000:.2f} us to look into each answer")
    most = best(lambda: (live(), pledges(MOST)), batch, MOST)
    print(f"of {MOST} pledges in one call: {most / 1_000:.2f} us each")
    if "typed.executeMany" in rust:
        print(f"executeMany at {rust['typed.executeMany'] / measured['executeMany']:.2f} of Rust's speed")


if __name__ == "__main__":
    main()
