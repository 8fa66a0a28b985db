"""What enumerations share."""

from __future__ import annotations

from enum import Enum


class Words(Enum):
    """A choice of words: each member's value is the word as the wire has it."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"
