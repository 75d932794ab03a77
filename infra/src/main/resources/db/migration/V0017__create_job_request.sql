-- Work asked for on the pages, which the batch process takes up one at a time.
create table job_request (
    id                bigint generated always as identity primary key,
    kind              text        not null
        check (kind in ('load_upload', 'reload_file', 'refresh', 'collect', 'preview')),
    -- What exactly, by kind.
    parameters        jsonb       not null default '{}',
    status            text        not null check (status in ('requested', 'running', 'done', 'failed', 'stopped')),
    requested_by      text        not null,
    requested_at      timestamptz not null,
    started_at        timestamptz,
    ended_at          timestamptz,
    -- How often it was taken up; a process that dies at it each time must not be started for ever.
    attempts          integer     not null default 0,
    run_id            bigint references run,
    -- What it is doing now, in words.
    progress          text        not null default '',
    -- Files, windows or steps: which one it is at, and of how many.
    step              integer     not null default 0,
    steps             integer     not null default 0,
    rows_loaded       bigint      not null default 0,
    rows_repeated     bigint      not null default 0,
    rows_rejected     bigint      not null default 0,
    stop_requested_by text,
    -- What came of it: one sentence, or for a preview its JSON.
    outcome           text,
    -- Why it could not be done; one sentence.
    failure           text
);
create index job_request_open on job_request (id) where status in ('requested', 'running');

-- Files sent from a browser: their content stands in the inbox of the home under this id, their name only here.
create table uploaded_file (
    id             uuid        primary key,
    name           text        not null check (name <> ''),
    bytes          bigint      not null check (bytes >= 0),
    uploaded_by    text        not null,
    uploaded_at    timestamptz not null,
    -- The request that it is loaded by, and its place among that request's files; null until it is asked for.
    request_id     bigint references job_request,
    ordinal        integer,
    -- Received: still in the inbox. Settled: loaded, waiting for its layout, or refused; no longer needed there.
    status         text        not null default 'received' check (status in ('received', 'settled', 'discarded')),
    landed_file_id bigint references landed_file,
    rows_loaded    bigint      not null default 0,
    rows_repeated  bigint      not null default 0,
    rows_rejected  bigint      not null default 0,
    message        text,
    unique (request_id, ordinal)
);

-- Who asked for what, who stopped it and who started it again; kept for good, as joint_procurement_event is.
create table job_request_event (
    id          bigint generated always as identity primary key,
    request_id  bigint      not null references job_request,
    happened_at timestamptz not null,
    username    text        not null,
    action      text        not null check (action in ('requested', 'stopped', 'started_again')),
    detail      jsonb       not null default '{}'
);
create index job_request_event_by_request on job_request_event (request_id, id);

create trigger job_request_event_is_kept
    before update or delete on job_request_event
    for each row execute function refuse_change();

create trigger job_request_event_is_kept_whole
    before truncate on job_request_event
    for each statement execute function refuse_change();

-- A run that somebody stopped did not fail.
alter table run drop constraint run_status_check;
alter table run add constraint run_status_check
    check (status in ('running', 'completed', 'completed_with_rejects', 'failed', 'stopped'));
