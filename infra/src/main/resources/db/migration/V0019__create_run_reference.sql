-- The editions of the reference tables that a refresh made its figures with, as their headings told it then.
create table run_reference (
    run_id     bigint  not null references run,
    name       text    not null,
    title      text    not null,
    -- The edition in the words of its source, such as CPV 2008.
    version    text    not null,
    valid_from date    not null,
    -- The day that the facts were taken from their source.
    as_of      date    not null,
    source     text    not null,
    licence    text    not null,
    row_count  integer not null,
    primary key (run_id, name)
);
