-- Files as received, stored once by their content's checksum.
create table landed_file (
    id            bigint generated always as identity primary key,
    sha256        char(64)    not null unique,
    run_id        bigint      not null references run,
    kind          text        not null check (kind in ('releases', 'spend', 'assessments', 'unknown')),
    status        text        not null check (status in ('landed', 'loaded', 'refused')),
    source        text        not null,
    original_path text        not null,
    buyer_code    text,
    bytes         bigint      not null,
    landed_at     timestamptz not null,
    rows_in       bigint      not null default 0,
    rows_loaded   bigint      not null default 0,
    rows_repeated bigint      not null default 0,
    rows_rejected bigint      not null default 0,
    -- Why the file, or the rest of it, could not be read; one sentence.
    refusal       text
);

-- What a load did with each path it was given; a file seen before appears again here, as repeated.
create table loaded_path (
    run_id         bigint not null references run,
    ordinal        integer not null,
    path           text   not null,
    landed_file_id bigint references landed_file,
    rows_loaded    bigint not null default 0,
    rows_repeated  bigint not null default 0,
    rows_rejected  bigint not null default 0,
    message        text,
    primary key (run_id, ordinal)
);

-- Every release loaded, so that one received again is counted as repeated.
create table landed_release (
    ocid           text   not null,
    release_id     text   not null,
    landed_file_id bigint not null references landed_file,
    primary key (ocid, release_id)
);
create index landed_release_by_file on landed_release (landed_file_id);

-- Rows and files that could not be loaded, kept with their reason.
create table rejected_row (
    id             bigint generated always as identity primary key,
    run_id         bigint not null references run,
    landed_file_id bigint references landed_file,
    path           text   not null,
    -- Where in the file, for people: "release 17", "row 12", "line 3, column 40".
    position       text   not null,
    reason         text   not null,
    -- The rejected text, cut to its first 2,000 characters.
    excerpt        text   not null
);
create index rejected_row_by_run on rejected_row (run_id, id);
