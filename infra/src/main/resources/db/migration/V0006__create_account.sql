-- Who may sign in. A password is kept only as its hash, with the algorithm named in front ({bcrypt}…).
create table account (
    username                text        primary key check (username ~ '^[a-z0-9][a-z0-9._@-]{0,99}$'),
    display_name            text        not null check (display_name <> ''),
    password_hash           text        not null check (password_hash ~ '^\{[a-zA-Z0-9@_]+\}.+' and password_hash !~ '^\{noop\}'),
    enabled                 boolean     not null default true,
    -- Made for a demonstration; disabled whenever the platform starts without it.
    demo                    boolean     not null default false,
    -- ONS (GSS) code of the council acted for.
    council_code            text,
    supplier_company_number text,
    created_at              timestamptz not null
);

create table account_role (
    username text not null references account on delete cascade,
    role     text not null check (role in ('ADMINISTRATOR', 'ANALYST', 'COUNCIL_OFFICER', 'SUPPLIER',
        'BUYING_ORGANISATION_OFFICER', 'VERIFIER', 'CENTRAL_GOVERNMENT', 'INDUSTRY_EXPERT', 'COMMUNITY')),
    primary key (username, role)
);
