-- Amounts net of VAT and amounts with it are not added together. Runs before this added them: what those rows hold is
-- not known.
alter table buyer_spend
    add column vat_basis text not null default 'unknown' check (vat_basis in ('net', 'gross', 'unknown'));

alter table buyer_spend
    alter column vat_basis drop default;

alter table buyer_spend
    drop constraint buyer_spend_pkey;

alter table buyer_spend
    add primary key (run_id, council_code, month, supplier_name, vat_basis);

comment on column buyer_spend.paid_gbp is 'Pounds, on the basis that vat_basis says; reversals are negative.';
