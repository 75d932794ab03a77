-- How good the data are: what each check found among the notices and payments of a source, of one publisher, of one month.
create table quality_check (
    run_id           bigint not null references run,
    -- find-a-tender, contracts-finder, other-notices, spend.
    source           text   not null,
    -- The buyer's id, for spend the council's ONS code; null for all publishers together.
    publisher_id     text,
    publisher_name   text,
    -- First day of the month of publication or payment; null for all months together.
    month            date,
    -- A stable key, such as cpv-missing.
    check_id         text   not null,
    -- Rows that the check is about.
    concerned        bigint not null,
    -- Of these, those that state enough to be checked.
    tested           bigint not null check (tested between 0 and concerned),
    -- Of these, those in which the fault was found.
    touched          bigint not null check (touched between 0 and tested),
    -- One row in which it was found: the first by file and position.
    example_ocid     text,
    example_file_id  bigint,
    example_position text,
    unique nulls not distinct (run_id, source, publisher_id, month, check_id),
    check (publisher_id is null or month is null)
);

-- The same for each publisher in each month, all checks of it in one row: there are many, and few are looked at.
create table quality_month (
    run_id       bigint not null references run,
    source       text   not null,
    publisher_id text   not null,
    month        date   not null,
    -- {"cpv-missing": {"concerned": 3, "tested": 3, "touched": 1, "ocid": …, "file": 7, "position": "release 2"}, …}
    checks       text   not null,
    primary key (run_id, source, publisher_id, month)
);

create view quality_month_check as
select run_id, source, publisher_id, month, found.key as check_id,
       (found.value ->> 'concerned')::bigint as concerned,
       (found.value ->> 'tested')::bigint as tested,
       (found.value ->> 'touched')::bigint as touched,
       found.value ->> 'ocid' as example_ocid,
       (found.value ->> 'file')::bigint as example_file_id,
       found.value ->> 'position' as example_position
  from quality_month
 cross join lateral jsonb_each(checks::jsonb) as found;
