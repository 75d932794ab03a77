-- Every further measure of a market (CPV division or group) and calendar year, one row each. market_measure keeps the
-- figures that lists and filters work on.
create table market_figure (
    run_id   bigint  not null references run,
    market   text    not null,
    year     integer not null,
    -- A key of the catalogue, such as normalised-hhi.
    measure  text    not null,
    -- What shares are shares of, or which kind of case is meant: value, contracts, buyers, a direct award's ground, …; ''
    -- where there is one only.
    basis    text    not null,
    -- Null unless calculated; in the unit that goes with the measure.
    value    numeric(22, 4),
    unit     text    not null check (unit in ('percent', 'index', 'suppliers', 'days', 'ratio', 'gbp', 'count')),
    -- Cases used; which ones is said by the measure's page.
    n        bigint  not null,
    -- Percent of all cases that could be used; null where there are none.
    coverage numeric(5, 2),
    status   text    not null check (status in ('calculated', 'insufficient', 'undefined')),
    reason   text,
    primary key (run_id, market, year, measure, basis),
    check ((status = 'calculated') = (value is not null)),
    check ((status = 'calculated') = (reason is null))
);
