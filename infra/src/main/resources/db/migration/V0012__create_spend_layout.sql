-- How files of payments are read, where a person has to say or has said.
create table spend_proposal (
    landed_file_id bigint primary key references landed_file on delete cascade,
    -- The sheet's name; empty for text.
    sheet          text    not null,
    dialect        text    not null,
    -- Number of the row with the header; 0 where none was found.
    header_row     bigint  not null,
    -- The header's words in plain form, by which a changed layout is told.
    fingerprint    text    not null,
    -- The first rows, a list of lists of cells.
    first_rows     jsonb   not null,
    -- Index of the column by its role, from 0.
    columns        jsonb   not null,
    -- From 0 to 100, by role.
    confidence     jsonb   not null,
    vat_basis      text    not null check (vat_basis in ('net', 'gross', 'unknown')),
    -- Sentences for people.
    reasons        jsonb   not null
);

create table spend_profile (
    id           bigint generated always as identity primary key,
    -- ONS (GSS) code of the council.
    buyer_code   text        not null,
    fingerprint  text        not null,
    version      integer     not null,
    columns      jsonb       not null,
    vat_basis    text        not null check (vat_basis in ('net', 'gross', 'unknown')),
    confirmed_by text        not null,
    confirmed_at timestamptz not null,
    unique (buyer_code, fingerprint, version)
);
