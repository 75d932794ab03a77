-- Which group of companies each supplier belongs to, by the ownership statements that the run had.
create table supplier_group (
    run_id      bigint not null references run,
    supplier_id text   not null,
    -- GB-COH- and the ultimate parent's number; GROUP-… where that has none here; the supplier's own where it has no number.
    group_id    text   not null,
    group_name  text   not null,
    -- parent; none: statements name no parent; unknown: there are no statements.
    ownership   text   not null check (ownership in ('parent', 'none', 'unknown')),
    -- Company numbers from the supplier up to the ultimate parent; NAME:… for one without a number.
    path        text[] not null,
    primary key (run_id, supplier_id)
);
create index supplier_group_members on supplier_group (run_id, group_id);

-- Whether each company is a seller, or all companies of a group are one.
alter table market_figure add column sellers text not null default 'companies' check (sellers in ('companies', 'groups'));
alter table market_figure drop constraint market_figure_pkey;
alter table market_figure add primary key (run_id, market, year, sellers, measure, basis);
