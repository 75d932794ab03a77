-- What people decided about two names: that they are one supplier, or that they are not. It lasts: every refresh heeds it
-- until somebody undoes it.
create table supplier_decision (
    id         bigint generated always as identity primary key,
    -- Nodes as in supplier_pair, the lesser first.
    one        text        not null,
    -- Names as they were written when it was decided.
    one_name   text        not null,
    other      text        not null,
    other_name text        not null,
    verdict    text        not null check (verdict in ('same', 'different')),
    reason     text        not null check (reason <> ''),
    decided_by text        not null,
    decided_at timestamptz not null,
    undone_by  text,
    undone_at  timestamptz,
    check (one collate "C" < other collate "C"),
    check ((undone_by is null) = (undone_at is null))
);

create unique index supplier_decision_open on supplier_decision (one, other) where undone_at is null;
create index supplier_decision_open_other on supplier_decision (other) where undone_at is null;

create function refuse_change_but_undoing() returns trigger language plpgsql as $$
begin
    if old.undone_at is not null
       or new.undone_at is null
       or (to_jsonb(new) - '{undone_by,undone_at}'::text[]) <> (to_jsonb(old) - '{undone_by,undone_at}'::text[]) then
        raise exception 'Rows of % are kept as they are', tg_table_name using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger supplier_decision_is_only_undone
    before update on supplier_decision
    for each row execute function refuse_change_but_undoing();

create trigger supplier_decision_is_kept
    before delete on supplier_decision
    for each row execute function refuse_change();

create trigger supplier_decision_is_kept_whole
    before truncate on supplier_decision
    for each statement execute function refuse_change();

-- What a name's award lines and payments come to in this run; null where nothing is known.
alter table supplier_name
    -- Pounds, VAT excluded, outside frameworks; of an award to several, an equal part.
    add column awarded_gbp numeric(20, 2),
    -- Pounds as published, whatever the VAT basis: for an order of size, not for adding up.
    add column paid_gbp    numeric(20, 2);

-- The pieces of evidence whose bits add up to the pair's, as a JSON list of feature, detail and bits; null in runs before.
alter table supplier_pair
    add column evidence  text,
    -- Awarded and paid together, of the node where the two are joined, else of its whole supplier; null in runs before.
    add column one_gbp   numeric(20, 2),
    add column other_gbp numeric(20, 2),
    -- What a decision against the run would move between suppliers.
    add column moved_gbp numeric(20, 2) generated always as (least(one_gbp, other_gbp)) stored;

-- Pairs that people are asked about, those first that move most.
create index supplier_pair_doubtful on supplier_pair (run_id, moved_gbp desc nulls last)
    where bits < 5 and not same_words;

-- Pages ask for one supplier's pairs, and for what became of an id.
create index supplier_pair_one_id on supplier_pair (run_id, one_id);
create index supplier_pair_other_id on supplier_pair (run_id, other_id);
create index supplier_change_before on supplier_change (before_id);
create index supplier_change_after on supplier_change (supplier_id);
