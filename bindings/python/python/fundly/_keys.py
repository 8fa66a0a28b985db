"""Parts of keys."""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias, Union
from uuid import UUID

KeyPart: TypeAlias = Union[str, UUID, datetime]
"""A part of the key of a row: what it is, or the text of it."""
