-- From which figure on a market's flag is raised. Flags are computed when they are shown, from published figures and the
-- rows in force; a row is in force until a later one of the same flag. Kept for good.
create table market_threshold (
    id            bigint generated always as identity primary key,
    flag          text          not null check (flag in ('concentration', 'largest-seller', 'single-bids',
                                                         'direct-awards', 'no-new-winner', 'incumbent-renewals')),
    -- As in market_figure, of companies as sellers.
    measure       text          not null check (measure <> ''),
    basis         text          not null,
    -- more-than, at-least, less-than.
    direction     text          not null check (direction in ('more-than', 'at-least', 'less-than')),
    -- In the unit of the measure.
    value         numeric(22, 4) not null check (value >= 0),
    in_force_from timestamptz   not null,
    -- Username; null for what the platform comes with.
    set_by        text check (set_by <> ''),
    -- Why, or whose threshold it is.
    reason        text          not null check (reason <> '' and length(reason) <= 1000),
    -- The row that it takes the place of. Two rows cannot replace one: whoever comes second is told.
    replaces      bigint unique references market_threshold,
    check ((set_by is null) = (replaces is null))
);
create unique index market_threshold_has_one_beginning on market_threshold (flag) where replaces is null;

create trigger market_threshold_is_kept
    before update or delete on market_threshold
    for each row execute function refuse_change();

create trigger market_threshold_is_kept_whole
    before truncate on market_threshold
    for each statement execute function refuse_change();

insert into market_threshold (flag, measure, basis, direction, value, in_force_from, reason)
values ('concentration', 'hhi', 'value', 'more-than', 1800, '2026-11-01T00:00:00Z',
        'US DOJ and FTC Merger Guidelines 2023, guideline 1: highly concentrated above 1,800. Descriptive here; the UK Competition and Markets Authority uses none.'),
       ('largest-seller', 'top-share', 'value', 'more-than', 30, '2026-11-01T00:00:00Z',
        'US DOJ and FTC Merger Guidelines 2023, guideline 1: a share above 30%. Descriptive here; the UK Competition and Markets Authority uses none.'),
       ('single-bids', 'single-bid-rate', '', 'more-than', 20, '2026-11-01T00:00:00Z',
        'EU Single Market Scoreboard, single bidder: unsatisfactory above 20%. It judges countries, not markets.'),
       ('direct-awards', 'direct-award-rate', '', 'at-least', 10, '2026-11-01T00:00:00Z',
        'EU Single Market Scoreboard, no calls for bids: unsatisfactory from 10%. It judges countries, not markets.'),
       ('no-new-winner', 'years-without-new-winner', '', 'at-least', 3, '2026-11-01T00:00:00Z',
        'Our choice: three years without a supplier that had not won before.'),
       ('incumbent-renewals', 'incumbent-renewal-rate', '', 'more-than', 80, '2026-11-01T00:00:00Z',
        'Our choice: no published threshold was found.');
