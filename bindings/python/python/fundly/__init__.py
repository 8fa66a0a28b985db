"""Crowdfunding: campaigns, pledges, payments, refunds, shares and votes, exact to the cent.

Every rule is decided by the engine, which is the same in every language. Here are its types as Python has them: frozen
classes with members, enumerations, ``Decimal``, ``UUID`` and aware ``datetime``.
"""

from __future__ import annotations

from . import commands, errors, events, policy, records, rejections, rows, store, tables, texts, types, words
from ._native import Money as Money
from ._native import Record as Record
from ._stores import AsyncStore as AsyncStore
from ._stores import Store as Store
from .commands import *  # noqa: F403
from .engine import AsyncFundly as AsyncFundly
from .engine import Fundly as Fundly
from .engine import Watch as Watch
from .errors import *  # noqa: F403
from .tables import Table as Table
from .policy import *  # noqa: F403
from .records import *  # noqa: F403
from .rows import *  # noqa: F403
from .types import *  # noqa: F403

__version__ = "0.1.0"
