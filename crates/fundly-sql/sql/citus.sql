-- Spreads the tables of Fundly over the machines of a Citus cluster. To be run once, on the coordinator, as the owner of the
-- tables, after the library has made them; with data or without. The library itself needs no change.
--
-- Every table of campaigns is distributed by campaign and stands together with the others, so that a commit of one campaign
-- happens on one machine. What belongs to no campaign is on all machines.

SELECT create_distributed_table('fundly.campaigns', 'id');

SELECT create_distributed_table('fundly.' || name, 'campaign_id', colocate_with => 'fundly.campaigns')
FROM unnest(ARRAY[
    'campaign_terms', 'campaign_stories', 'campaign_teams', 'tiers', 'tier_stocks', 'tier_queues', 'backers', 'pledges',
    'surveys', 'payments', 'receipts', 'movements', 'refunds', 'disputes', 'share_classes', 'holders', 'lots', 'checkpoints',
    'proposals', 'ballots', 'features', 'priorities', 'milestones', 'payouts', 'comments', 'posts', 'journal', 'commits'
]) AS name;

SELECT create_reference_table('fundly.' || name) FROM unnest(ARRAY['accounts', 'consumers', 'migrations']) AS name;
