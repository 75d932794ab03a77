-- Which names are one supplier, in each run.

-- Every name in every source. A node is the id that a name would have alone: GB-COH-…, another register's, or NAME-….
create table supplier_name (
    run_id      bigint not null references run,
    node        text   not null,
    name        text   not null,
    supplier_id text   not null,
    -- Award lines and payments that have the name; 0 for names that only Companies House gives.
    rows        bigint not null,
    primary key (run_id, node, name)
);

create index supplier_name_supplier on supplier_name (run_id, supplier_id);

-- Pairs of nodes that are, or may be, one supplier, with their best pair of names.
create table supplier_pair (
    run_id     bigint        not null references run,
    one        text          not null,
    one_name   text          not null,
    one_id     text          not null,
    other      text          not null,
    other_name text          not null,
    other_id   text          not null,
    -- Sum of the evidence: log2 of the odds that they are one.
    bits       numeric(6, 2) not null,
    same_words boolean       not null,
    -- Whether the run takes them for one.
    joined     boolean       not null,
    primary key (run_id, one, other)
);

-- Nodes that belong to another supplier than in the run before: splits and merges.
create table supplier_change (
    run_id      bigint not null references run,
    node        text   not null,
    before_id   text   not null,
    supplier_id text   not null,
    primary key (run_id, node)
);
