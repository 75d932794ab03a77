-- Councils buying together. The tables hold the present state; joint_procurement_event holds how it came about.
create table joint_procurement (
    id                bigint generated always as identity primary key,
    -- Raised by every change; a change based on an older version is refused.
    version           bigint      not null,
    title             text        not null check (title <> ''),
    -- CPV group, three digits.
    cpv_group         char(3)     not null check (cpv_group ~ '^[0-9]{3}$'),
    description       text        not null,
    -- ONS (GSS) code of the council that runs it and signs the notice.
    lead_authority    text        not null,
    state             text        not null check (state in ('draft', 'open', 'closed', 'withdrawn')),
    -- The last day on which a council can join.
    commitments_due   date        not null,
    -- The suggestion that it came from; no reference, because published rows come and go with their run.
    opportunity_run   bigint,
    opportunity_id    text,
    check ((opportunity_run is null) = (opportunity_id is null))
);

create table joint_procurement_authority (
    joint_procurement_id bigint      not null references joint_procurement,
    council_code         text        not null,
    standing             text        not null check (standing in ('lead', 'invited', 'joined', 'withdrawn')),
    since                timestamptz not null,
    -- Username of whoever brought the standing about.
    changed_by           text        not null,
    primary key (joint_procurement_id, council_code)
);
create unique index joint_procurement_has_one_lead on joint_procurement_authority (joint_procurement_id)
    where standing = 'lead';

-- What a council stands by now; when it leaves, its row goes and the event keeps what it was.
create table joint_procurement_commitment (
    joint_procurement_id bigint not null,
    council_code         text   not null,
    kind                 text   not null check (kind in ('intent', 'binding')),
    -- Pounds a year, VAT excluded.
    annual_value_gbp     numeric(18, 2) check (annual_value_gbp > 0),
    quantity             numeric(18, 3) check (quantity > 0),
    unit                 text check (unit <> ''),
    -- The day by which the council needs what is bought.
    needed_by            date   not null,
    approver_name        text,
    approver_role        text,
    primary key (joint_procurement_id, council_code),
    foreign key (joint_procurement_id, council_code) references joint_procurement_authority,
    check ((annual_value_gbp is null) <> (quantity is null)),
    check ((quantity is null) = (unit is null)),
    check (kind = 'intent' or (approver_name <> '' and approver_role <> '') is true)
);

-- Every change, for good: nobody, the application included, can alter or remove a row.
create table joint_procurement_event (
    id                   bigint generated always as identity primary key,
    joint_procurement_id bigint      not null references joint_procurement,
    -- The version that the change brought about.
    version              bigint      not null,
    happened_at          timestamptz not null,
    username             text        not null,
    -- The council acted for.
    council_code         text        not null,
    action               text        not null,
    detail               jsonb       not null default '{}',
    unique (joint_procurement_id, version)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are kept as they are', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger joint_procurement_event_is_kept
    before update or delete on joint_procurement_event
    for each row execute function refuse_change();

create trigger joint_procurement_event_is_kept_whole
    before truncate on joint_procurement_event
    for each statement execute function refuse_change();
