-- What a refresh warned of, together with what loads, collections and rebuilds before it did.
create view published_warning as
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
        or (finding.kind <> 'refresh' and finding.id < refresh.id)
      join run_warning warning
        on warning.run_id = finding.id
     where refresh.kind = 'refresh';

comment on column published_warning.code is 'A word for its type, such as MissingDate';
comment on column published_warning.step is 'What found it: refresh, load, collect or rebuild';
comment on column published_warning.step_run_id is 'The run that found it';
comment on column published_warning.landed_file_id is 'The landed file concerned; null where it is none or several';
comment on column published_warning.position is 'Where in the file; empty where it concerns several places';
comment on column published_warning.ocid is 'The process concerned; null where it is none';
comment on column published_warning.message is 'One sentence';
