"""The tables of the peers as Django sees them, and the settings of a program that is nothing but them."""

import os
import uuid

import django
import psycopg
from django.conf import settings

_url = psycopg.conninfo.conninfo_to_dict(os.environ["DATABASE_URL"])

settings.configure(
    DEBUG=False,
    USE_TZ=True,
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": _url.get("dbname", ""),
            "USER": _url.get("user", ""),
            "PASSWORD": _url.get("password", ""),
            "HOST": _url.get("host", ""),
            "PORT": _url.get("port", ""),
            "OPTIONS": {"options": f"-c search_path={os.environ['DATABASE_SCHEMA']}"},
            # A connection for each process, kept: a pledge must not pay for connecting.
            "CONN_MAX_AGE": None,
        }
    },
)
django.setup()

from django.db import models  # noqa: E402  (needs the settings)


class Table(models.Model):
    class Meta:
        abstract = True
        managed = False
        app_label = "peer"


class Campaign(Table):
    id = models.UUIDField(primary_key=True)
    phase = models.TextField()
    deadline = models.DateTimeField()
    total = models.BigIntegerField()
    pledges = models.BigIntegerField()
    backers_balance = models.BigIntegerField()
    escrow_balance = models.BigIntegerField()
    seq = models.BigIntegerField()

    class Meta(Table.Meta):
        db_table = "campaign"


class Tier(Table):
    id = models.UUIDField(primary_key=True)
    campaign_id = models.UUIDField()
    stock = models.BigIntegerField()
    taken = models.BigIntegerField()

    class Meta(Table.Meta):
        db_table = "tier"


class Pledge(Table):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    campaign_id = models.UUIDField()
    tier_id = models.UUIDField()
    backer_id = models.UUIDField()
    amount = models.BigIntegerField()
    state = models.TextField()
    placed_at = models.DateTimeField()

    class Meta(Table.Meta):
        db_table = "pledge"


class LedgerEntry(Table):
    campaign_id = models.UUIDField()
    pledge_id = models.UUIDField()
    account = models.TextField()
    amount = models.BigIntegerField()
    booked_at = models.DateTimeField()

    class Meta(Table.Meta):
        db_table = "ledger_entry"


class JournalEntry(Table):
    pk = models.CompositePrimaryKey("campaign_id", "seq")
    campaign_id = models.UUIDField()
    seq = models.BigIntegerField()
    happened_at = models.DateTimeField()
    event = models.JSONField()

    class Meta(Table.Meta):
        db_table = "journal"


class Command(Table):
    id = models.UUIDField(primary_key=True)
    pledge_id = models.UUIDField()

    class Meta(Table.Meta):
        db_table = "command"
