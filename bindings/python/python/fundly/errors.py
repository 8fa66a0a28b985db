"""What is raised when something cannot be done. Nothing was changed then."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from .words import FailureKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .records import Failure, Violation
    from .rejections import Rejection

__all__ = [
    "ContendedError",
    "FundlyError",
    "InternalError",
    "InvalidError",
    "RejectedError",
    "ReusedError",
    "StoreError",
]


class FundlyError(Exception):
    """Why something was not done.

    ``code`` is stable: translate it, and what ``violations`` say as data, for people. ``reason`` is a sentence for logs.
    """

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure)
        self.failure = failure

    def __str__(self) -> str:
        where = f" ({self.field})" if self.field else ""
        return f"{self.code}{where}: {self.reason}"

    @property
    def code(self) -> str:
        """The stable dotted code; of several violated rules that of the deciding one."""
        return self.failure.code

    @property
    def reason(self) -> str:
        """What it says, in a sentence, for logs."""
        return self.failure.reason

    @property
    def retryable(self) -> bool:
        """Whether the same may succeed when it is asked again unchanged."""
        return self.failure.retryable

    @property
    def field(self) -> str | None:
        """The field that is wrong, where one is: its path from the top of what was given."""
        return self.failure.field

    @property
    def violations(self) -> Sequence[Violation]:
        """Every violated rule with its code, its number and its rejection, the deciding one first."""
        return self.failure.violations

    @property
    def rejections(self) -> Sequence[Rejection]:
        """What the violated rules say, as data, the deciding one first."""
        return tuple(violation.rejection for violation in self.violations)

    @property
    def details(self) -> dict[str, object]:
        """All of it in one mapping, for structured logs, as JSON has it: of each violated rule its code, its number, its
        sentence and the data of its rejection.
        """
        return {"field": None, "violations": [], **json.loads(self.failure.to_json())}


class InvalidError(FundlyError, ValueError):
    """What was given cannot be what it is given as."""


class RejectedError(FundlyError):
    """A rule said no."""


class ReusedError(FundlyError):
    """The id of the command was used before for another content."""


class ContendedError(FundlyError):
    """Other writers kept winning: try again."""


class StoreError(FundlyError):
    """The store said no."""


class InternalError(FundlyError):
    """The library broke a promise of its own: please report it."""


_BY_KIND = {
    FailureKind.INVALID: InvalidError,
    FailureKind.REJECTED: RejectedError,
    FailureKind.REUSED: ReusedError,
    FailureKind.CONTENDED: ContendedError,
    FailureKind.STORE: StoreError,
    FailureKind.INTERNAL: InternalError,
}


def of(failure: Failure) -> FundlyError:
    """The exception that a failure is."""
    return _BY_KIND[failure.kind](failure)
