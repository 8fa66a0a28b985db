"""The service function that one writes in Django so that money is safe."""

from django.db import transaction
from django.utils import timezone
from models import Campaign, Command, JournalEntry, LedgerEntry, Pledge, Tier


class Refused(Exception):
    pass


@transaction.atomic
def place_pledge(command_id, campaign_id, tier_id, backer_id, amount):
    """Books the pledge and returns its id, or the id that the same command got before."""
    campaign = Campaign.objects.select_for_update().get(pk=campaign_id)
    # Under the lock of the campaign: a repeat that runs at the same time waits for the first.
    known = Command.objects.filter(pk=command_id).values_list("pledge_id", flat=True).first()
    if known is not None:
        return known

    now = timezone.now()
    if campaign.phase != "live" or campaign.deadline <= now:
        raise Refused("closed")
    tier = Tier.objects.select_for_update().get(pk=tier_id, campaign_id=campaign_id)
    if tier.taken >= tier.stock:
        raise Refused("sold out")

    pledge = Pledge.objects.create(
        campaign_id=campaign_id, tier_id=tier_id, backer_id=backer_id, amount=amount, state="committed", placed_at=now
    )
    LedgerEntry.objects.bulk_create(
        LedgerEntry(campaign_id=campaign_id, pledge_id=pledge.id, account=account, amount=change, booked_at=now)
        for account, change in (("backers", -amount), ("escrow", amount))
    )
    tier.taken += 1
    tier.save(update_fields=["taken"])
    campaign.total += amount
    campaign.pledges += 1
    campaign.backers_balance -= amount
    campaign.escrow_balance += amount
    campaign.seq += 1
    campaign.save(update_fields=["total", "pledges", "backers_balance", "escrow_balance", "seq"])
    event = {
        "kind": "pledgePlaced",
        "pledge": str(pledge.id),
        "backer": str(backer_id),
        "tier": str(tier_id),
        "amount": str(amount),
    }
    JournalEntry.objects.create(campaign_id=campaign_id, seq=campaign.seq, happened_at=now, event=event)
    Command.objects.create(id=command_id, pledge_id=pledge.id)
    return pledge.id
