-- What a person may also correct: which row is the header, and whose payments they are.
alter table spend_proposal
    -- Number of each of the first rows, as a spreadsheet shows it.
    add column row_numbers jsonb not null default '[]',
    -- ONS (GSS) code of the council that was told; null where none was.
    add column buyer_code  text;

-- How many rows below the one that is told from the words the header is; below nought where it is above.
alter table spend_profile add column header_offset integer not null default 0;
