-- What each buyer paid in each period, as a reader of its published files would add it up.
create table buyer_spend_summary (
    run_id                 bigint         not null references run,
    -- ONS code of a council or another body; BODY-… where it has none.
    buyer                  text           not null,
    period_kind            text           not null
        check (period_kind in ('all', 'year', 'financial-year', 'quarter', 'month')),
    -- all, 2024, 2024-25 (April to March), 2024-Q2, 2024-05.
    period                 text           not null,
    -- net, gross, unknown; all: whatever the basis, as the files have it.
    vat_basis              text           not null check (vat_basis in ('net', 'gross', 'unknown', 'all')),
    -- Lines with an amount, without exact repeats of lines in other files.
    lines                  bigint         not null,
    -- Pounds, credits taken off.
    paid_gbp               numeric(18, 2) not null,
    first_on               date,
    last_on                date,
    suppliers              bigint         not null,
    -- Suppliers whose total is above nought: the shares and the HHI are of their totals.
    positive_suppliers     bigint         not null,
    concentration_status   text           not null
        check (concentration_status in ('calculated', 'insufficient', 'undefined')),
    concentration_reason   text,
    -- Percent of the lines that name a supplier.
    coverage               numeric(5, 2),
    top_5_share            numeric(5, 2),
    top_10_share           numeric(5, 2),
    top_20_share           numeric(5, 2),
    -- 0 to 10,000.
    hhi                    numeric(7, 2),
    negative_lines         bigint         not null,
    negative_gbp           numeric(18, 2) not null,
    redacted_lines         bigint         not null,
    redacted_gbp           numeric(18, 2) not null,
    lines_without_supplier bigint         not null,
    lines_without_date     bigint         not null,
    lines_without_amount   bigint         not null,
    -- Lines that are the same in every cell as an earlier one of their file: among the lines above.
    same_file_repeats      bigint         not null,
    same_file_repeats_gbp  numeric(18, 2) not null,
    -- As an earlier one of another file: in none of the figures above.
    other_file_repeats     bigint         not null,
    other_file_repeats_gbp numeric(18, 2) not null,
    primary key (run_id, buyer, period_kind, period, vat_basis)
);
