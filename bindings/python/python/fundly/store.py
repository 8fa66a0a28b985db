"""Stores that are written in Python.

Derive from ``Store`` or ``AsyncStore``, keep the texts that come, and give them back as they came. An exception ends the
command with ``StoreError``, of which it is the cause; nothing was written then. What is no ``Exception``, such as
``KeyboardInterrupt``, goes through as it is. Another writer who was first is told by answering ``False``.
"""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from . import _native
from ._stores import METHODS, AsyncStore, Store

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .records import LawReport

__all__ = ["METHODS", "AsyncStore", "Corrupt", "Store", "Unavailable", "check"]


class Unavailable(Exception):
    """Raised by a store that cannot be reached or is too busy now: the same may succeed later."""

    store_code = "store.unavailable"


class Corrupt(Exception):
    """Raised by a store whose content cannot be read."""

    store_code = "store.corrupt"


def check(new: Callable[[], Store | AsyncStore]) -> Sequence[LawReport]:
    """Holds a store to every law of stores; ``new`` makes a fresh, empty one for each.

    The coroutines of an ``AsyncStore`` run in an event loop of their own, in another thread, while this one waits.

    >>> all(report.passed for report in check(MyStore))  # doctest: +SKIP
    True
    """
    with ThreadPoolExecutor(1) as thread:
        loop = asyncio.new_event_loop()
        running = thread.submit(loop.run_forever)
        try:
            return _native.conformance(new, loop)
        finally:
            loop.call_soon_threadsafe(_stop, loop)
            running.result()
            loop.close()


def _stop(loop: asyncio.AbstractEventLoop) -> None:
    """Ends a loop after what still runs in it was told to."""
    for task in asyncio.all_tasks(loop):
        task.cancel()
    loop.call_soon(loop.stop)
