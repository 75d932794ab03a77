-- Red flags looked for, each in one procurement (its ocid), supplier or buyer. A flag is a question to ask, not a finding.
-- Procurements that name no bidder have no row for the flags that compare bids; red_flag_count counts them.
create table red_flag (
    run_id       bigint  not null references run,
    -- R003 to R058, as the Open Contracting Partnership numbers them.
    flag         text    not null,
    subject_kind text    not null check (subject_kind in ('process', 'supplier', 'buyer')),
    subject_id   text    not null,
    status       text    not null check (status in ('calculated', 'insufficient', 'undefined')),
    reason       text,
    -- Null unless calculated; so are value and threshold.
    raised       boolean,
    value        numeric(18, 2),
    threshold    numeric(18, 2),
    -- Lots, bids or contracts that it rests on.
    n            bigint  not null,
    primary key (run_id, flag, subject_kind, subject_id)
);

create index red_flag_subject on red_flag (run_id, subject_id);
create index red_flag_raised on red_flag (run_id, flag) where raised;

-- How many subjects have each answer, and how many of them the flag was raised for.
create table red_flag_count (
    run_id       bigint not null references run,
    flag         text   not null,
    subject_kind text   not null check (subject_kind in ('process', 'supplier', 'buyer')),
    status       text   not null check (status in ('calculated', 'insufficient', 'undefined')),
    reason       text,
    subjects     bigint not null,
    raised       bigint not null,
    unique nulls not distinct (run_id, flag, subject_kind, status, reason)
);
