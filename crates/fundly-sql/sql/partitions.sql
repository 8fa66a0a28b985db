-- Divides the tables of Fundly on one server into sixteen partitions each, by campaign: smaller indexes, and vacuum in smaller
-- parts. To be run once, as the owner of the tables, while nobody writes; with data or without. The library itself needs no
-- change.

DO $$
DECLARE
    -- How many.
    parts CONSTANT int := 16;
    moved text;
    key text;
    views text[];
    of_view text;
BEGIN
    -- A view holds on to the very table it was made of.
    SELECT array_agg(format('CREATE VIEW fundly.%I (%s) AS %s', c.relname, n.names, pg_get_viewdef(c.oid)) ORDER BY c.oid)
    INTO views
    FROM pg_class c
    CROSS JOIN LATERAL (
        SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS names FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0
    ) n
    WHERE c.relnamespace = 'fundly'::regnamespace AND c.relkind = 'v';
    FOR moved IN SELECT relname FROM pg_class WHERE relnamespace = 'fundly'::regnamespace AND relkind = 'v' ORDER BY oid DESC
    LOOP
        EXECUTE format('DROP VIEW fundly.%I', moved);
    END LOOP;

    FOR moved IN
        SELECT relname FROM pg_class
        WHERE relnamespace = 'fundly'::regnamespace AND relkind = 'r'
            AND relname NOT IN ('accounts', 'consumers', 'migrations')
    LOOP
        key := CASE moved WHEN 'campaigns' THEN 'id' ELSE 'campaign_id' END;
        EXECUTE format('ALTER TABLE fundly.%I RENAME TO %I', moved, moved || '_whole');
        EXECUTE format('CREATE TABLE fundly.%I (LIKE fundly.%I INCLUDING ALL) PARTITION BY HASH (%I)', moved, moved || '_whole', key);
        FOR part IN 0 .. parts - 1 LOOP
            EXECUTE format(
                'CREATE TABLE fundly.%I PARTITION OF fundly.%I FOR VALUES WITH (MODULUS %s, REMAINDER %s)',
                moved || '_' || part, moved, parts, part);
        END LOOP;
        EXECUTE format('INSERT INTO fundly.%I (%s) SELECT %2$s FROM fundly.%I', moved, (
            SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
            WHERE attrelid = format('fundly.%I', moved)::regclass AND attnum > 0 AND attgenerated = ''
        ), moved || '_whole');
        EXECUTE format('DROP TABLE fundly.%I', moved || '_whole');
    END LOOP;

    FOREACH of_view IN ARRAY views LOOP
        EXECUTE of_view;
    END LOOP;
END
$$;
