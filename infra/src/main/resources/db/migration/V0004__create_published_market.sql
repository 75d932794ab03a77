-- Measures of each market (CPV division or group) and calendar year. Every family of figures has its
-- status, n and coverage (percent); a figure is null unless its status is 'calculated'.
create table market_measure (
    run_id                bigint  not null references run,
    market                text    not null,
    year                  integer not null,
    -- Outside frameworks.
    contracts             integer not null,
    valued_contracts      integer not null,
    suppliers             integer not null,
    buyers                integer not null,
    -- Pounds, VAT excluded, contracts outside frameworks with a known value; null where none has one.
    awarded_gbp           numeric(18, 2),
    -- Frameworks stand beside: their ceilings are not spend and hold no share.
    frameworks            integer not null,
    framework_ceiling_gbp numeric(18, 2),

    concentration_status   text not null check (concentration_status in ('calculated', 'insufficient', 'undefined')),
    concentration_reason   text,
    concentration_n        integer not null,
    concentration_coverage numeric(5, 2),
    hhi                    numeric(7, 2),
    top_share              numeric(5, 2),
    top_four_share         numeric(5, 2),
    effective_suppliers    numeric(12, 4),

    sme_value_status        text not null check (sme_value_status in ('calculated', 'insufficient', 'undefined')),
    sme_value_reason        text,
    sme_value_n             integer not null,
    sme_value_coverage      numeric(5, 2),
    sme_value_share         numeric(5, 2),
    sme_value_unknown_share numeric(5, 2),

    sme_count_status        text not null check (sme_count_status in ('calculated', 'insufficient', 'undefined')),
    sme_count_reason        text,
    sme_count_n             integer not null,
    sme_count_coverage      numeric(5, 2),
    sme_count_share         numeric(5, 2),
    sme_count_unknown_share numeric(5, 2),

    assured_status   text not null check (assured_status in ('calculated', 'insufficient', 'undefined')),
    assured_reason   text,
    assured_n        integer not null,
    assured_coverage numeric(5, 2),
    assured_share    numeric(5, 2),
    primary key (run_id, market, year)
);

-- Who sells: each supplier's part of a market and year, outside frameworks.
create table market_supplier (
    run_id      bigint  not null references run,
    market      text    not null,
    year        integer not null,
    supplier_id text    not null,
    rank        integer not null,
    contracts   integer not null,
    awarded_gbp numeric(18, 2),
    -- Percent of the market's known value.
    share       numeric(7, 4),
    primary key (run_id, market, year, supplier_id)
);

-- Who buys.
create table market_buyer (
    run_id      bigint  not null references run,
    market      text    not null,
    year        integer not null,
    buyer_id    text    not null,
    contracts   integer not null,
    awarded_gbp numeric(18, 2),
    primary key (run_id, market, year, buyer_id)
);
