-- Markets that analysts defined and keep. What is measured of them is computed from the award lines of a run.
create table saved_market (
    id         bigint generated always as identity primary key,
    name       text        not null check (name <> '' and length(name) <= 200),
    -- Username of who saved it.
    owner      text        not null,
    -- As parameters of an address, in their fixed order: docs/markets.md.
    definition text        not null check (definition <> ''),
    created_at timestamptz not null,
    changed_at timestamptz not null,
    -- Null unless it was deleted; it can be restored.
    deleted_at timestamptz
);
create index saved_market_listed on saved_market (name, id) where deleted_at is null;

-- Who saved, renamed, deleted and restored what; kept for good, as joint_procurement_event is.
create table saved_market_event (
    id              bigint generated always as identity primary key,
    saved_market_id bigint      not null references saved_market,
    happened_at     timestamptz not null,
    username        text        not null,
    action          text        not null check (action in ('saved', 'renamed', 'deleted', 'restored')),
    detail          jsonb       not null default '{}'
);
create index saved_market_event_by_market on saved_market_event (saved_market_id, id);

create trigger saved_market_event_is_kept
    before update or delete on saved_market_event
    for each row execute function refuse_change();

create trigger saved_market_event_is_kept_whole
    before truncate on saved_market_event
    for each statement execute function refuse_change();

-- Markets defined by words look for them in the titles.
create index award_line_by_words on award_line using gin (to_tsvector('english', title));

-- The index of markets spans all runs; this one leaves the run and the years that are asked for.
create index award_line_by_year on award_line (run_id, year);
