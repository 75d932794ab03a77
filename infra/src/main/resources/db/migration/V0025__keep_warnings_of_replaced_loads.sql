-- A file loaded again finds its warnings anew; those of its earlier loads stay for those runs' pages and for the refreshes
-- that lie between, and count for none after.
alter table run_warning add column replaced_by_run_id bigint references run (id);

comment on column run_warning.replaced_by_run_id is
    'The first run that loaded the file afresh after this warning; null where none has, and for refreshes';

create index run_warning_by_file on run_warning (landed_file_id) where landed_file_id is not null;

create or replace view published_warning as
    select refresh.id as run_id,
           warning.id as warning_id,
           warning.code,
           finding.kind as step,
           finding.id as step_run_id,
           warning.landed_file_id,
           warning.position,
           warning.ocid,
           warning.message
      from run refresh
      join run finding
        on finding.id = refresh.id
        or (finding.kind <> 'refresh' and finding.id < refresh.id
            and not exists (select
                              from run rebuild
                             where rebuild.kind = 'rebuild'
                               and rebuild.id > finding.id
                               and rebuild.id < refresh.id))
      join run_warning warning
        on warning.run_id = finding.id
       and (warning.replaced_by_run_id is null or warning.replaced_by_run_id > refresh.id)
     where refresh.kind = 'refresh';
