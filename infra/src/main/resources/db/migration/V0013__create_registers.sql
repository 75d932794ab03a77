-- Contracts in councils' own registers, one row for each contract that a council lists, as its latest register has it.
create table register_contract (
    run_id            bigint  not null references run,
    -- ONS (GSS) code of the council.
    council_code      text    not null,
    -- 16 hexadecimal digits made of reference, title, supplier and start.
    contract_key      text    not null,
    reference         text,
    title             text,
    description       text,
    department        text,
    supplier_name     text,
    -- As published, in its full form where it is a company's.
    company_number    text,
    -- Pounds over the term, and a year; as published.
    total_gbp         numeric(18, 2),
    annual_gbp        numeric(18, 2),
    -- Pounds of VAT that the council cannot recover.
    irrecoverable_vat_gbp numeric(18, 2),
    starts_on         date,
    ends_on           date,
    -- True where only a month or a year was published; the day is then its first (start) or last (end).
    date_approximate  boolean not null,
    review_on         date,
    extension         text,
    route             text,
    sme               boolean,
    vcse              boolean,
    category          text,
    landed_file_id    bigint  not null,
    position          text    not null,
    primary key (run_id, council_code, contract_key)
);
create index register_contract_by_end on register_contract (run_id, council_code, ends_on);

-- What Companies House has on a supplier that occurs in the run, on the day of the snapshot.
create table supplier_company (
    run_id            bigint not null references run,
    company_number    text   not null,
    name              text   not null,
    status            text,
    category          text,
    incorporated_on   date,
    dissolved_on      date,
    -- Of the last accounts: says something of size at most, and is not what a supplier declares.
    accounts_category text,
    sic_codes         text[] not null,
    previous_names    text[] not null,
    postcode          text,
    -- The latest day found in the file, which the snapshot cannot be older than; null where it has none.
    snapshot_on       date,
    primary key (run_id, company_number)
);

-- Who owns or controls a supplier, by its beneficial ownership statements. Persons are only counted.
create table supplier_owner (
    run_id               bigint  not null references run,
    company_number       text    not null,
    owner_key            text    not null,
    kind                 text    not null check (kind in ('entity', 'persons', 'unspecified')),
    -- Null unless it is an entity.
    owner_name           text,
    owner_company_number text,
    interests            text[]  not null,
    -- Percent of shares, or of votes where no shares are stated; null where not stated.
    share_min            numeric(6, 3),
    share_max            numeric(6, 3),
    stated_on            date,
    -- How many parties the row stands for.
    parties              integer not null,
    primary key (run_id, company_number, owner_key)
);
