# Made from the description of the wire: do not edit.
"""Texts and numbers of a meaning of their own."""

from __future__ import annotations

from datetime import date, datetime
from typing import NewType, TypeAlias
from uuid import UUID

from ._native import Money as Money

AccountId: TypeAlias = UUID
"""A person or organisation, across campaigns."""

Amount: TypeAlias = int
"""Money in minor units of the currency that is clear from where it stands."""

Body: TypeAlias = str
"""A long text in Markdown."""

Bound = NewType("Bound", str)
"""A moment, or a period before or after one. The moments: launch, commit, late, deadline, closed,
paid, disbursed, fulfilled. Periods: as 48h, 4cd (calendar days), 5bd (business days), 12mo, 1y.
"""

CampaignId: TypeAlias = UUID
"""One campaign: the boundary of consistency and the shard key."""

ClassId: TypeAlias = UUID
"""A share class."""

CommandId: TypeAlias = UUID
"""One command, chosen by the client. The same id with the same content is the same command
(R-ENGINE-1).
"""

CommentId: TypeAlias = UUID
"""A comment."""

Condition = NewType("Condition", str)
"""A condition: always, never, a flag (the name of a category or a fact of the person), a
comparison of amounts (<, <=, >, >=, =), not c, c and d, c or d.
"""

Country = NewType("Country", str)
"""A country by its ISO 3166-1 code of two letters."""

Date: TypeAlias = date
"""A date."""

Digest32: TypeAlias = str
"""A SHA-256 hash in hexadecimal digits."""

DisputeId: TypeAlias = UUID
"""A dispute (inquiry or chargeback)."""

Email: TypeAlias = str
"""An e-mail address, checked only for shape."""

FeatureId: TypeAlias = UUID
"""A feature request in the backlog."""

Fingerprint: TypeAlias = str
"""What tells two contents apart, in hexadecimal digits."""

Formula = NewType("Formula", str)
"""A formula of an amount: money, a variable, a share (5% of income), max(a, b), min(a, b), a + b,
a - b, or if condition then a else b. The variables: amount, income, netWorth, invested, total,
totalAfter, goal, maximum.
"""

Handle: TypeAlias = str
"""The public name by which an account is found."""

Label: TypeAlias = str
"""A short name of one line: a category, a tag, a zone, a fee."""

Link: TypeAlias = str
"""A web address."""

LotId: TypeAlias = UUID
"""A lot of shares: a certificate."""

MilestoneId: TypeAlias = UUID
"""A milestone that releases a tranche of escrow."""

MovementId: TypeAlias = UUID
"""Money that moved under one reference of the gateway."""

Note: TypeAlias = str
"""A short message from a backer."""

PaymentId: TypeAlias = UUID
"""A payment instruction that left the core."""

PayoutId: TypeAlias = UUID
"""A payout to the creator or a payee."""

Period = NewType("Period", str)
"""A length of time: absolute with ms, d, h, m or s; calendar days with cd, business days with bd,
months with mo, years with y. At most 3660 days, 366 business days or 1200 months.
"""

PledgeId: TypeAlias = UUID
"""A pledge."""

PostId: TypeAlias = UUID
"""A post (campaign update) by the creator."""

ProposalId: TypeAlias = UUID
"""A proposal put to a vote."""

Rate = NewType("Rate", str)
"""A percentage with at most 4 decimals, up to 100000%."""

Reason: TypeAlias = str
"""Why somebody did something; never empty."""

ReceiptId: TypeAlias = UUID
"""Money that arrived without an open instruction."""

Reference: TypeAlias = str
"""An opaque reference from outside: a payment method, a gateway's transaction, a tracking number."""

RefundId: TypeAlias = UUID
"""A refund."""

Span = NewType("Span", str)
"""A length of absolute time: a whole number and ms, d, h, m or s."""

Summary: TypeAlias = str
"""A summary in a few sentences."""

TierId: TypeAlias = UUID
"""A reward tier or add-on."""

Timestamp: TypeAlias = datetime
"""A moment as RFC 3339 writes it, with its offset from UTC; in TOML too a string."""

Title: TypeAlias = str
"""A title of one line."""

Units: TypeAlias = int
"""A count of share units, 0 to 2^53 − 1 (R-SHARE-1).

Whole shares are units; a class that declares a precision of `k` decimals counts 10^k units to
the share.
"""
