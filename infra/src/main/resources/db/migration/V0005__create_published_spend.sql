-- Payments that councils published, added up by month; single lines stay in the lake.
create table buyer_spend (
    run_id        bigint not null references run,
    -- ONS (GSS) code of the council.
    council_code  text   not null,
    month         date   not null,
    supplier_name text   not null,
    lines         integer not null,
    -- Pounds, net of VAT as published; reversals are negative.
    paid_gbp      numeric(18, 2) not null,
    primary key (run_id, council_code, month, supplier_name)
);

-- Contracts of different councils in one CPV group that end within the same 12 months.
create table opportunity (
    run_id         bigint  not null references run,
    opportunity_id text    not null,
    market         text    not null,
    window_start   date    not null,
    window_end     date    not null,
    councils       integer not null,
    contracts      integer not null,
    -- Total over the terms of those with a known value; null where none has one.
    awarded_gbp    numeric(18, 2),
    -- Per year of term, of those whose value and term are known.
    annual_gbp     numeric(18, 2),
    primary key (run_id, opportunity_id)
);

create table opportunity_contract (
    run_id         bigint not null references run,
    opportunity_id text   not null,
    ocid           text   not null,
    award_id       text   not null,
    buyer_id       text   not null,
    council_code   text   not null,
    ends_on        date   not null,
    awarded_gbp    numeric(18, 2),
    annual_gbp     numeric(18, 2),
    primary key (run_id, opportunity_id, ocid, award_id)
);
