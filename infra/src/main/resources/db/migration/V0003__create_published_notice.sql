-- What a refresh publishes about notices and awards. Rows belong to a run and are never edited.

-- Contracting authorities and other buyers, as resolved by the run.
create table buyer (
    run_id       bigint not null references run,
    buyer_id     text   not null,
    name         text   not null,
    -- ONS (GSS) code of the council, where the buyer is one.
    council_code text,
    -- ITL 1 code of the region (UKC to UKN), where known.
    region_code  text,
    contracts    integer not null,
    -- Pounds, VAT excluded; null where no contract has a known value.
    awarded_gbp  numeric(18, 2),
    primary key (run_id, buyer_id)
);

create table supplier (
    run_id         bigint not null references run,
    supplier_id    text   not null,
    name           text   not null,
    company_number text,
    size           text   not null check (size in ('sme', 'large', 'unknown')),
    vcse           boolean,
    region_code    text,
    contracts      integer not null,
    buyers         integer not null,
    awarded_gbp    numeric(18, 2),
    first_award_on date,
    last_award_on  date,
    primary key (run_id, supplier_id)
);

-- One row for each notice (release).
create table notice (
    run_id         bigint not null references run,
    ocid           text   not null,
    release_id     text   not null,
    -- UK1 to UK17; null where the notice follows another regime.
    notice_type    text,
    -- planning, tender, award, contract, change, termination, cancellation: from type and tag.
    stage          text   not null,
    -- UKPGA, CELEX or unknown.
    regime         text   not null,
    published_at   timestamptz not null,
    title          text   not null,
    description    text,
    buyer_id       text,
    buyer_name     text,
    -- Distinct CPV codes, 8 digits, in order.
    cpv_codes      text[] not null,
    -- Divisions (2 digits) and groups (3 digits) of cpv_codes, distinct, in order.
    markets        text[] not null,
    -- ITL 1 codes of the places of delivery, else of the buyer; empty where unknown.
    region_codes   text[] not null,
    -- Pounds, VAT excluded; null where not stated or nought.
    value_gbp      numeric(18, 2),
    -- Buyer's opinion that SMEs suit; null where not stated.
    sme_suitable   boolean,
    -- Local date (Europe/London) on which tenders close.
    closes_on      date,
    procurement_method text,
    url            text,
    landed_file_id bigint not null,
    position       text   not null,
    primary key (run_id, ocid, release_id)
);

-- One row for each supplier of each award; the split rule is in docs/lake.md.
create table award_line (
    run_id         bigint  not null references run,
    ocid           text    not null,
    award_id       text    not null,
    supplier_id    text    not null,
    release_id     text    not null,
    notice_type    text,
    regime         text    not null,
    title          text    not null,
    buyer_id       text    not null,
    markets        text[]  not null,
    cpv_codes      text[]  not null,
    region_codes   text[]  not null,
    -- Local date (Europe/London) of signature, else of the award decision, else of publication.
    decided_on     date    not null,
    year           integer not null,
    -- The line's part, pounds, VAT excluded; null where not stated or nought.
    awarded_gbp    numeric(18, 2),
    -- contract or award.
    value_basis    text    not null,
    suppliers      integer not null,
    framework      boolean not null,
    call_off       boolean not null,
    procurement_method text,
    starts_on      date,
    ends_on        date,
    extends_to     date,
    url            text,
    landed_file_id bigint  not null,
    position       text    not null,
    primary key (run_id, ocid, award_id, supplier_id)
);
create index award_line_by_market on award_line using gin (markets);
create index award_line_by_supplier on award_line (run_id, supplier_id);
create index award_line_by_buyer on award_line (run_id, buyer_id);
