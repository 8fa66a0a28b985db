"""The engine, for callers who wait and for tasks."""

from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING

from ._native import Engine
from ._stores import AsyncStore, Store
from .operations import AsyncOperations, Operations
from .tables import Tables

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType

    from typing_extensions import Self

    from .records import Entry
    from .texts import CampaignId

__all__ = ["AsyncFundly", "Fundly", "Watch"]


class Watch:
    """A listener that is being told, until it is stopped or the ``with`` ends."""

    __slots__ = ("_engine", "_number")

    def __init__(self, engine: Engine, number: int) -> None:
        self._engine = engine
        self._number = number

    def stop(self) -> None:
        """Stops. A commit that is under way may still be told."""
        self._engine.unwatch(self._number)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


class Fundly(Operations):
    """Campaigns in a store, for callers who wait.

    It may be used from many threads at a time: other threads of Python run while one waits for its answer. A caller who is
    interrupted (``KeyboardInterrupt``) stops waiting; the command goes on to its end. A child that is forked opens an engine
    of its own: in one that it inherits every call is refused with ``engine.forked``.

    >>> with Fundly.memory() as fundly:
    ...     len(fundly.presets()) > 0
    True
    """

    __slots__ = ("_engine",)

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @classmethod
    def memory(cls) -> Self:
        """Campaigns in memory, which end with it."""
        return cls(Engine.memory())

    @classmethod
    def sqlite(cls, path: str | os.PathLike[str]) -> Self:
        """Campaigns in a file, which is made when there is none. What was acknowledged is on the disk."""
        return cls(Engine.sqlite(path))

    @classmethod
    def postgres(cls, url: str) -> Self:
        """Campaigns in a PostgreSQL database: ``postgres://user:password@host/database``.

        Its tables are made and brought up to date.
        """
        return cls(Engine.postgres(url))

    @classmethod
    def over(cls, store: Store) -> Self:
        """Campaigns in a store that is written in Python."""
        if not isinstance(store, Store):
            raise TypeError(f"expected a Store, not {type(store).__name__}")
        return cls(Engine.foreign(store))

    def watch(self, listener: Callable[[Sequence[Entry]], object]) -> Watch:
        """Tells a function of each commit through this engine from now on, with its entries, of one campaign.

        It is called in a thread that commits, with one commit after the other and the entries of a campaign in their order,
        and may call the engine. What it raises goes to ``sys.unraisablehook``. What other processes write is not told.
        """
        return Watch(self._engine, self._engine.watch(listener))

    def tables(self, campaign: CampaignId) -> Tables:
        """The cap table, the pledges, the ledger and the journal of a campaign as tables of Arrow."""
        return Tables(self, campaign)

    def close(self) -> None:
        """Closes the store after what was begun has ended, and waits for that, but not in a listener or a store that this
        engine itself waits for. What is asked later is refused with ``wire.closed``. Closing twice is once.
        """
        self._engine.close()

    @property
    def closed(self) -> bool:
        """Whether it was closed."""
        return self._engine.closed

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncFundly(AsyncOperations):
    """Campaigns in a store, for tasks of an event loop.

    A command goes to the store when it is awaited. From then on it goes on to its end, also when the task that awaits it is
    cancelled: nothing is ever half done. Whether it was accepted tells the same request, sent again.
    """

    __slots__ = ("_engine",)

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @classmethod
    def memory(cls) -> Self:
        """Campaigns in memory, which end with it."""
        return cls(Engine.memory())

    @classmethod
    async def sqlite(cls, path: str | os.PathLike[str]) -> Self:
        """Campaigns in a file, which is made when there is none. What was acknowledged is on the disk."""
        return cls(await asyncio.to_thread(Engine.sqlite, path))

    @classmethod
    async def postgres(cls, url: str) -> Self:
        """Campaigns in a PostgreSQL database: ``postgres://user:password@host/database``.

        Its tables are made and brought up to date.
        """
        return cls(await asyncio.to_thread(Engine.postgres, url))

    @classmethod
    def over(cls, store: Store | AsyncStore) -> Self:
        """Campaigns in a store that is written in Python.

        The coroutines of an ``AsyncStore`` run in the event loop that runs now: whoever waits in that loop without a task,
        as by asking for a table, is refused with ``wire.must_wait``. The methods of a ``Store`` run in threads of the library.
        """
        if isinstance(store, AsyncStore):
            return cls(Engine.foreign(store, asyncio.get_running_loop()))
        if not isinstance(store, Store):
            raise TypeError(f"expected a Store, not {type(store).__name__}")
        return cls(Engine.foreign(store))

    def watch(self, listener: Callable[[Sequence[Entry]], object]) -> Watch:
        """Tells a function of each commit through this engine from now on, with its entries, of one campaign.

        It is called in the event loop that runs now, with the entries of a campaign in their order. What other processes
        write is not told.
        """
        return Watch(self._engine, self._engine.watch(listener, asyncio.get_running_loop()))

    def tables(self, campaign: CampaignId) -> Tables:
        """The tables of a campaign. They are long work that waits: ask for one in a thread, of a store of coroutines always.

        ``await asyncio.to_thread(engine.tables(campaign).pledges)``
        """
        return Tables(Fundly(self._engine), campaign)

    async def close(self) -> None:
        """Closes the store after what was begun has ended; what is asked later is refused with ``wire.closed``. Closing
        twice is once.
        """
        await asyncio.to_thread(self._engine.close)

    @property
    def closed(self) -> bool:
        """Whether it was closed."""
        return self._engine.closed

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
