"""How answers come to tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio


def settle(future: asyncio.Future[Any], answer: Any, error: BaseException | None) -> None:
    """Gives an answer to who waits for it, unless they stopped waiting."""
    if future.done():
        return
    if error is None:
        future.set_result(answer)
    else:
        future.set_exception(error)
