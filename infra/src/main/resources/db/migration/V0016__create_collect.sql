-- Collecting from publishers' services: how far it has come, how often it asked, and which nights are done.

-- A span of publication times, walked through page by page. Its rows are the checkpoints of the collectors.
create table collect_window (
    id           bigint generated always as identity primary key,
    -- The collector: find-a-tender, contracts-finder …
    source       text        not null,
    -- The address that is asked; what a test server answered says nothing of the publisher's own.
    service      text        not null,
    -- The type of notice, where a service is asked for one at a time; else empty.
    part         text        not null,
    from_at      timestamptz not null,
    to_at        timestamptz not null,
    -- When its first page was asked for: the walk may lack what was published later.
    started_at   timestamptz not null,
    -- The page to ask for next; null for the first.
    next_url     text,
    pages        integer     not null default 0,
    releases     bigint      not null default 0,
    completed_at timestamptz,
    -- Up to here nothing can be missing; null until the walk is complete.
    covered_to   timestamptz,
    -- Why the last attempt ended; one sentence.
    failure      text,
    failed_at    timestamptz,
    check (from_at < to_at),
    check (covered_to between from_at and to_at),
    check ((completed_at is null) = (covered_to is null))
);
create index collect_window_by_span on collect_window (source, service, part, from_at);

-- The pages of the latest walk through a window.
create table collect_page (
    window_id      bigint      not null references collect_window on delete cascade,
    ordinal        integer     not null,
    url            text        not null,
    run_id         bigint      not null references run,
    landed_file_id bigint      references landed_file,
    fetched_at     timestamptz not null,
    releases       bigint      not null,
    -- The response's headers, those that tell of the answer and not of the session.
    headers        jsonb       not null,
    primary key (window_id, ordinal),
    -- A walk that comes to the same page again goes round in a circle.
    unique (window_id, url)
);

-- When each service was asked, latest first; so that no restart makes more requests than a service allows.
create table collect_pace (
    service    text          primary key,
    requested  timestamptz[] not null,
    -- The service asked for no request before this moment.
    not_before timestamptz
);

-- The nightly collections; a night without an end is taken up again.
create table collect_night (
    night      date        primary key,
    started_at timestamptz not null,
    ended_at   timestamptz,
    -- What went wrong; one sentence for each source.
    failure    text
);
