-- What each supplier is, and how that is known. In runs before there were the columns nothing is known of it.
alter table supplier
    add column kind       text not null default 'unknown'
        check (kind in ('company', 'public-body', 'charity', 'individual', 'unknown')),
    -- identifier: by its entry in a register; words: by its names; unknown: neither tells.
    add column kind_basis text not null default 'unknown'
        check (kind_basis in ('identifier', 'words', 'unknown')),
    add check ((kind = 'unknown') = (kind_basis = 'unknown'));

-- Under which buyer its contracts are counted: one of the ids of the same council, or of the council that followed it.
-- Null in runs before there was the column: under its own.
alter table buyer add column counted_as text;
create index buyer_counted_as on buyer (run_id, counted_as);

-- The supplier that the name was taken for; null where the council gives the name several company numbers that are several
-- suppliers, where it is withheld, and in runs before there was the column.
alter table buyer_spend add column supplier_id text;
create index buyer_spend_supplier on buyer_spend (run_id, supplier_id) where supplier_id is not null;
