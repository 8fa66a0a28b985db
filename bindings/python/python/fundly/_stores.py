# Made from the description of the wire: do not edit.
"""What a store is that is written in Python."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

from ._native import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .records import ChangeSet, LoadRequest, Loaded, StoredAccount
    from .texts import AccountId, CampaignId

_LOAD: Operation[Loaded] = Operation(
    "load",
    "Loaded",
    campaign="CampaignId",
    request="LoadRequest",
)
_COMMIT: Operation[bool] = Operation(
    "commit",
    "bool",
    changes="ChangeSet",
)
_JOURNAL: Operation[Sequence[str]] = Operation(
    "journal",
    "Sequence[str]",
    campaign="CampaignId",
    after="int",
    limit="int",
)
_CAMPAIGNS: Operation[Sequence[CampaignId]] = Operation(
    "campaigns",
    "Sequence[CampaignId]",
    limit="int",
    after="CampaignId | None",
)
_ACCOUNT: Operation[str | None] = Operation(
    "account",
    "str | None",
    id="AccountId",
)
_ACCOUNTS: Operation[Sequence[str]] = Operation(
    "accounts",
    "Sequence[str]",
    limit="int",
    after="AccountId | None",
)
_SAVE_ACCOUNT: Operation[bool] = Operation(
    "saveAccount",
    "bool",
    account="StoredAccount",
)

METHODS: dict[str, tuple[Operation[Any], str]] = {
    "load": (_LOAD, "load"),
    "commit": (_COMMIT, "commit"),
    "journal": (_JOURNAL, "journal"),
    "campaigns": (_CAMPAIGNS, "campaigns"),
    "account": (_ACCOUNT, "account"),
    "accounts": (_ACCOUNTS, "accounts"),
    "saveAccount": (_SAVE_ACCOUNT, "save_account"),
}


class Store(ABC):
    """A store whose methods wait. It keeps texts and knows nothing of what they say."""

    __slots__ = ()

    @abstractmethod
    def load(self, campaign: CampaignId, request: LoadRequest) -> Loaded:
        """Reads rows by key, stretches of rows, and entries by command, of one campaign. Of a
        campaign that is not there, nothing is there.
        """

    @abstractmethod
    def commit(self, changes: ChangeSet) -> bool:
        """Writes a change set entirely, durably, or not at all. Answers whether it was written: no
        when the last entry of the campaign has another number than expected, as another writer
        was first.
        """

    @abstractmethod
    def journal(self, campaign: CampaignId, after: int, limit: int) -> Sequence[str]:
        """The next entries of a campaign after a sequence number, in order, at most the limit."""

    @abstractmethod
    def campaigns(self, limit: int, after: CampaignId | None = None) -> Sequence[CampaignId]:
        """The next campaigns after an id, in the order of their ids, at most the limit; none means
        from the first.
        """

    @abstractmethod
    def account(self, id: AccountId) -> str | None:
        """An account as it was saved; none when there is none."""

    @abstractmethod
    def accounts(self, limit: int, after: AccountId | None = None) -> Sequence[str]:
        """The next accounts after an id, in the order of their ids, at most the limit; none means
        from the first.
        """

    @abstractmethod
    def save_account(self, account: StoredAccount) -> bool:
        """Saves an account. Answers whether it was saved: no when another version than expected is
        stored, or another account has its handle.
        """


class AsyncStore(ABC):
    """A store of coroutines. It keeps texts and knows nothing of what they say."""

    __slots__ = ()

    @abstractmethod
    async def load(self, campaign: CampaignId, request: LoadRequest) -> Loaded:
        """Reads rows by key, stretches of rows, and entries by command, of one campaign. Of a
        campaign that is not there, nothing is there.
        """

    @abstractmethod
    async def commit(self, changes: ChangeSet) -> bool:
        """Writes a change set entirely, durably, or not at all. Answers whether it was written: no
        when the last entry of the campaign has another number than expected, as another writer
        was first.
        """

    @abstractmethod
    async def journal(self, campaign: CampaignId, after: int, limit: int) -> Sequence[str]:
        """The next entries of a campaign after a sequence number, in order, at most the limit."""

    @abstractmethod
    async def campaigns(self, limit: int, after: CampaignId | None = None) -> Sequence[CampaignId]:
        """The next campaigns after an id, in the order of their ids, at most the limit; none means
        from the first.
        """

    @abstractmethod
    async def account(self, id: AccountId) -> str | None:
        """An account as it was saved; none when there is none."""

    @abstractmethod
    async def accounts(self, limit: int, after: AccountId | None = None) -> Sequence[str]:
        """The next accounts after an id, in the order of their ids, at most the limit; none means
        from the first.
        """

    @abstractmethod
    async def save_account(self, account: StoredAccount) -> bool:
        """Saves an account. Answers whether it was saved: no when another version than expected is
        stored, or another account has its handle.
        """
