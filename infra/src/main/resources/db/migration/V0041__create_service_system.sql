-- Which kinds of systems awards buy, as each run recognised it or a person decided.
create table award_line_system (
    run_id     bigint        not null references run,
    ocid       text          not null,
    award_id   text          not null,
    -- A key of the reference table service-systems.
    system     text          not null,
    -- Percent; 100 where a person decided.
    confidence numeric(5, 2) not null check (confidence between 0 and 100),
    -- What spoke for it, strongest first, as where:what; decision: and its number where a person decided.
    evidence   text[]        not null,
    primary key (run_id, ocid, award_id, system)
);

create index award_line_system_system on award_line_system (run_id, system);

-- Each kind of system over all years of the run; by year it is a market of its own, system: and the key.
create table service_system (
    run_id     bigint  not null references run,
    system     text    not null,
    -- Awards that buy it, frameworks among them.
    awards     bigint  not null,
    -- Those that a person decided.
    decided    bigint  not null,
    -- Councils that bought one outside frameworks, each once.
    councils   bigint  not null,
    -- Suppliers that a council bought it from.
    suppliers  bigint  not null,
    primary key (run_id, system)
);

-- How many councils bought it from each supplier, over all years of the run.
create table service_system_share (
    run_id      bigint        not null references run,
    system      text          not null,
    supplier_id text          not null,
    councils    bigint        not null,
    -- Percent of all pairs of a council and a supplier.
    share       numeric(5, 2) not null,
    rank        integer       not null,
    primary key (run_id, system, supplier_id)
);

-- How many awards of technology markets have a kind of system.
create table service_system_coverage (
    run_id     bigint  not null references run,
    year       integer not null,
    awards     bigint  not null,
    recognised bigint  not null,
    primary key (run_id, year)
);

-- What people decided about awards, for good: the latest row about an award is in force, and nobody can alter one.
create table service_system_decision (
    id         bigint generated always as identity primary key,
    ocid       text        not null,
    award_id   text        not null,
    action     text        not null check (action in ('decided', 'undone')),
    -- Null where the award buys none of the kinds, and where a decision was undone.
    system     text,
    reason     text        not null check (reason <> ''),
    decided_by text        not null,
    decided_at timestamptz not null,
    check (action = 'decided' or system is null)
);

create index service_system_decision_award on service_system_decision (ocid, award_id, id);

create trigger service_system_decision_is_kept
    before update or delete on service_system_decision
    for each row execute function refuse_change();

create trigger service_system_decision_is_kept_whole
    before truncate on service_system_decision
    for each statement execute function refuse_change();

-- The decision about each award that holds.
create view service_system_decision_in_force as
select *
  from (select distinct on (ocid, award_id) *
          from service_system_decision
         order by ocid, award_id, id desc) as latest
 where action = 'decided';
