-- A flag that is switched off is neither raised nor counted from then on. It stays a row like any other: dated, with who
-- and why, and a later row switches it on again. Its value is kept for then.
alter table market_threshold add column active boolean not null default true;

-- The lines of a market in one run: the index on markets alone leads through the lines of every run that is kept. The
-- extension comes with PostgreSQL; where it was left out, or may not be created, the old index stays.
do $$
begin
    if exists (select 1 from pg_available_extensions where name = 'btree_gin') then
        create extension if not exists btree_gin;
        create index award_line_by_run_and_market on award_line using gin (run_id, markets);
        drop index award_line_by_market;
    end if;
exception
    when insufficient_privilege then
        raise notice 'btree_gin may not be created: markets are indexed over all runs together';
end
$$;
