"""How a process ends, forks and is interrupted: never with a crash, never standing still."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

HERE = Path(__file__).parent

OPENING = """
import asyncio, os, signal, sys, threading, time
from uuid import UUID
from conftest import CAMPAIGN, World
from dict_store import DictStore
from fundly import AsyncFundly, Fundly, InvalidError

class Slow(DictStore):
    def campaigns(self, limit, after=None):
        time.sleep(0.2)
        return super().campaigns(limit, after)
"""


def script(text: str, *given: str, within: float = 30) -> subprocess.CompletedProcess[str]:
    """Runs a script of its own process."""
    paths = os.pathsep.join([str(HERE), *filter(None, sys.path)])
    return subprocess.run(
        [sys.executable, "-P", "-c", OPENING + text, *given],
        capture_output=True,
        text=True,
        timeout=within,
        env={**os.environ, "PYTHONPATH": paths},
    )


def ends_well(text: str, *given: str) -> None:
    ended = script(text, *given)
    assert (ended.returncode, ended.stderr) == (0, "")


@pytest.mark.parametrize("store", ["DictStore", "Slow"])
def test_it_ends_while_tasks_are_under_way(store: str) -> None:
    for _ in range(10):
        ends_well(f"""
async def life():
    engine = AsyncFundly.over({store}())
    asked = [asyncio.ensure_future(engine.campaigns(10)) for _ in range(50)]
    await asyncio.sleep(0)

asyncio.run(life())
""")


def test_it_ends_while_threads_wait() -> None:
    """Threads that nobody waits for: they are let go of before the interpreter is."""
    for _ in range(3):
        ends_well("""
class Stuck(DictStore):
    def campaigns(self, limit, after=None):
        time.sleep(0.5)
        return super().campaigns(limit, after)

slow, quick = Fundly.over(Stuck()), Fundly.memory()

def work(engine):
    try:
        while True:
            engine.campaigns(10)
    except InvalidError as error:
        assert error.code == "engine.ended", error

for engine in [slow, slow, *[quick] * 6]:
    threading.Thread(target=work, args=[engine], daemon=True).start()
time.sleep(0.1)
""")


def test_a_fork_has_engines_of_its_own(tmp_path: Path) -> None:
    ends_well(
        """
import asyncio, gc
inherited = [Fundly.memory(), Fundly.sqlite(sys.argv[1]), Fundly.over(DictStore())]
World(inherited[1]).launch()

async def ask():
    async with await AsyncFundly.sqlite(sys.argv[2]) as engine:
        return await engine.campaigns(10)

asyncio.run(ask())
child = os.fork()
if child == 0:
    for engine in inherited:
        try:
            engine.campaigns(10)
        except InvalidError as error:
            assert error.code == "engine.forked"
        else:
            raise AssertionError("an inherited engine answered")
    inherited[0].close()
    inherited.clear()
    gc.collect()
    assert asyncio.run(ask()) == ()
    with Fundly.sqlite(sys.argv[1]) as engine:
        assert engine.verify(CAMPAIGN).seq == 4
    sys.exit(0)
deadline = time.monotonic() + 20
while (ended := os.waitpid(child, os.WNOHANG)) == (0, 0) and time.monotonic() < deadline:
    time.sleep(0.01)
if ended == (0, 0):
    os.kill(child, signal.SIGKILL)
assert ended[1] == 0, ended
for engine in inherited:
    engine.campaigns(10)
    engine.close()
""",
        str(tmp_path / "one.sqlite3"),
        str(tmp_path / "other.sqlite3"),
    )


def test_an_interrupt_ends_the_waiting() -> None:
    """The caller waits for a store in another thread: only a signal that is looked for is seen."""
    began = time.monotonic()
    ends_well("""
from fundly.store import check
from test_stores import TaskStore

class Stuck(TaskStore):
    async def load(self, campaign, request):
        await asyncio.sleep(0.2 if stopped.is_set() else 3)
        return await super().load(campaign, request)

stopped = threading.Event()
threading.Timer(0.3, lambda: os.kill(os.getpid(), signal.SIGINT)).start()
began = time.monotonic()
try:
    check(Stuck)
except KeyboardInterrupt:
    stopped.set()
else:
    raise AssertionError("it was not interrupted")
assert time.monotonic() - began < 2
""")
    assert time.monotonic() - began < 25


def test_an_interrupt_in_a_store_goes_through_it() -> None:
    ends_well("""
class Stuck(DictStore):
    def campaigns(self, limit, after=None):
        time.sleep(10)
        return ()

engine = Fundly.over(Stuck())
threading.Timer(0.3, lambda: os.kill(os.getpid(), signal.SIGINT)).start()
began = time.monotonic()
try:
    engine.campaigns(10)
except KeyboardInterrupt:
    pass
assert time.monotonic() - began < 5
""")
