-- Ownership statements name persons, who are counted and never kept (docs/decisions/0013). Earlier versions quoted
-- statements that they rejected; those quotations go.
update rejected_row
   set excerpt = ''
  from landed_file
 where landed_file.id = rejected_row.landed_file_id
   and landed_file.kind = 'OWNERSHIP'
   and rejected_row.excerpt <> '';
