-- More kinds of file, files that wait for a person, where a file came from, more kinds of run, and warnings.
alter table landed_file drop constraint landed_file_kind_check;
alter table landed_file add constraint landed_file_kind_check
    check (kind in ('releases', 'spend', 'assessments', 'contract_register', 'companies', 'ownership', 'unknown'));

-- Waiting: its layout is not sure enough to be loaded before somebody has confirmed it.
alter table landed_file drop constraint landed_file_status_check;
alter table landed_file add constraint landed_file_status_check
    check (status in ('landed', 'loaded', 'refused', 'waiting'));

alter table landed_file
    -- The address that it was fetched from; null for a file that was given.
    add column source_url text,
    -- The licence that its publisher names, for example OGL-UK-3.0; null where unknown.
    add column licence text,
    -- When the publisher's server answered; null for a file that was given.
    add column fetched_at timestamptz;

alter table run drop constraint run_kind_check;
alter table run add constraint run_kind_check check (kind in ('load', 'refresh', 'collect', 'rebuild'));

-- What was put right, or could not be told for certain, in data that was loaded all the same.
create table run_warning (
    id             bigint generated always as identity primary key,
    run_id         bigint not null references run,
    -- A word for its type: MissingDate, DuplicateIdentifier, ReusedAwardId …
    code           text   not null,
    landed_file_id bigint references landed_file,
    -- Where in the file, as in rejected_row; empty where it concerns several places.
    position       text   not null,
    -- The process concerned; null where it is none.
    ocid           text,
    -- One sentence for people.
    message        text   not null
);
create index run_warning_by_run on run_warning (run_id, code, id);
