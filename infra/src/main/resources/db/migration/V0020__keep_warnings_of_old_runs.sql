-- A rebuild loads everything again and finds its warnings anew; those of the loads before it stay, for the refreshes that
-- lie between.
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
     where refresh.kind = 'refresh';
