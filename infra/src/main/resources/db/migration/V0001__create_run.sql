-- The run ledger: one row for each load and each refresh. Published figures belong to a refresh run.
create table run (
    id            bigint generated always as identity primary key,
    kind          text        not null check (kind in ('load', 'refresh')),
    status        text        not null check (status in ('running', 'completed', 'completed_with_rejects', 'failed')),
    started_at    timestamptz not null,
    ended_at      timestamptz,
    -- The latest publication instant among the data that the run used.
    data_cut_off  timestamptz,
    parameters    jsonb       not null default '{}',
    code_version  text        not null,
    rows_in       bigint,
    rows_out      bigint,
    rows_repeated bigint,
    rows_rejected bigint,
    failure       text
);

-- The run whose figures the pages show; at most one row.
create table published_run (
    only_row     boolean     primary key default true check (only_row),
    run_id       bigint      not null references run,
    published_at timestamptz not null
);
