-- What each supplier holds of a buyer's awarded value of a year, and each buyer of a supplier's. Frameworks hold nothing;
-- what a body awards to itself is left out.
create table dependency (
    run_id            bigint  not null references run,
    buyer_id          text    not null,
    supplier_id       text    not null,
    -- Calendar year of the award decision.
    year              integer not null,
    contracts         integer not null,
    valued_contracts  integer not null,
    -- Pounds, VAT excluded; null where no contract between the two has a known value.
    awarded_gbp       numeric(18, 2),

    -- Percent of the buyer's known value of the year that the supplier holds; null unless calculated. n: the buyer's
    -- contracts of known value; coverage: the percent of its contracts that these are.
    buyer_share       numeric(5, 2),
    buyer_n           integer not null,
    buyer_coverage    numeric(5, 2),
    buyer_status      text    not null check (buyer_status in ('calculated', 'insufficient', 'undefined')),
    buyer_reason      text,

    -- Percent of the supplier's known value of the year that comes from the buyer; likewise.
    supplier_share    numeric(5, 2),
    supplier_n        integer not null,
    supplier_coverage numeric(5, 2),
    supplier_status   text    not null check (supplier_status in ('calculated', 'insufficient', 'undefined')),
    supplier_reason   text,
    primary key (run_id, buyer_id, supplier_id, year)
);

create index dependency_supplier on dependency (run_id, supplier_id, year);
