with together as (
    select council_code, paid_on, supplier_name, paid_pence, vat_basis, redacted, 'none' as repeat
      from spend_lines
    union all
    select council_code, paid_on, supplier_name, paid_pence, vat_basis, redacted,
           if(landed_file_id = first_landed_file_id, 'same-file', 'other-file')
      from spend_repeats
),
counted as (
    select council_code as buyer, vat_basis, redacted, repeat, paid_pence, paid_on,
           nullif(trim(regexp_replace(lower(supplier_name), '\s+', ' ', 'g')), '') as supplier,
           date_trunc('month', paid_on)::date as month,
           repeat <> 'other-file' as counts,
           case when repeat <> 'other-file' then paid_pence end as paid
      from together
     where council_code is not null
),
by_month as (
    select buyer, supplier, month, vat_basis,
           count(paid) as lines,
           sum(paid) as pence,
           min(paid_on) filter (counts) as first_on,
           max(paid_on) filter (counts) as last_on,
           count(*) filter (paid < 0) as negative_lines,
           sum(paid) filter (paid < 0) as negative_pence,
           count(paid) filter (redacted) as redacted_lines,
           sum(paid) filter (redacted) as redacted_pence,
           count(*) filter (counts and paid_pence is null) as lines_without_amount,
           count(*) filter (counts and paid_on is null) as lines_without_date,
           count(*) filter (repeat = 'same-file') as same_file_repeats,
           sum(paid_pence) filter (repeat = 'same-file') as same_file_repeats_pence,
           count(*) filter (repeat = 'other-file') as other_file_repeats,
           sum(paid_pence) filter (repeat = 'other-file') as other_file_repeats_pence
      from counted
     group by buyer, supplier, month, vat_basis
),
periods as (
    select * exclude (vat_basis), unnest([vat_basis, 'all']) as vat_basis
      from (select * exclude (each), each.kind as period_kind, each.name as period
              from (select *,
                           unnest([
                               {kind: 'all', name: 'all'},
                               {kind: 'year', name: strftime(month, '%Y')},
                               {kind: 'financial-year',
                                name: year(month - interval 3 month) || '-'
                                      || lpad(((year(month - interval 3 month) + 1) % 100)::varchar, 2, '0')},
                               {kind: 'quarter', name: strftime(month, '%Y') || '-Q' || quarter(month)},
                               {kind: 'month', name: strftime(month, '%Y-%m')}]) as each
                      from by_month)
             where each.name is not null)
),
by_supplier as (
    select buyer, period_kind, period, vat_basis, supplier,
           sum(lines) as lines,
           sum(pence) as pence,
           min(first_on) as first_on,
           max(last_on) as last_on,
           sum(negative_lines) as negative_lines,
           sum(negative_pence) as negative_pence,
           sum(redacted_lines) as redacted_lines,
           sum(redacted_pence) as redacted_pence,
           sum(lines_without_amount) as lines_without_amount,
           sum(lines_without_date) as lines_without_date,
           sum(same_file_repeats) as same_file_repeats,
           sum(same_file_repeats_pence) as same_file_repeats_pence,
           sum(other_file_repeats) as other_file_repeats,
           sum(other_file_repeats_pence) as other_file_repeats_pence
      from periods
     group by buyer, period_kind, period, vat_basis, supplier
),
placed as (
    select *,
           row_number() over (partition by buyer, period_kind, period, vat_basis
                              order by positive desc nulls last, supplier) as place
      from (select *, case when supplier is not null and pence > 0 then pence::hugeint end as positive from by_supplier)
),
summed as (
    select buyer, period_kind, period, vat_basis,
           sum(lines)::bigint as lines,
           gbp(coalesce(sum(pence), 0)) as paid_gbp,
           min(first_on) as first_on,
           max(last_on) as last_on,
           count(*) filter (supplier is not null and lines > 0) as suppliers,
           count(positive) as positive_suppliers,
           sum(positive)::double as positive,
           sum(positive * positive)::double as square,
           sum(positive) filter (place <= 5)::double as top_5,
           sum(positive) filter (place <= 10)::double as top_10,
           sum(positive) filter (place <= 20)::double as top_20,
           sum(negative_lines)::bigint as negative_lines,
           gbp(coalesce(sum(negative_pence), 0)) as negative_gbp,
           sum(redacted_lines)::bigint as redacted_lines,
           gbp(coalesce(sum(redacted_pence), 0)) as redacted_gbp,
           sum(if(supplier is null, lines, 0))::bigint as lines_without_supplier,
           sum(lines_without_date)::bigint as lines_without_date,
           sum(lines_without_amount)::bigint as lines_without_amount,
           sum(same_file_repeats)::bigint as same_file_repeats,
           gbp(coalesce(sum(same_file_repeats_pence), 0)) as same_file_repeats_gbp,
           sum(other_file_repeats)::bigint as other_file_repeats,
           gbp(coalesce(sum(other_file_repeats_pence), 0)) as other_file_repeats_gbp
      from placed
     group by buyer, period_kind, period, vat_basis
),
judged as (
    select *,
           case when positive_suppliers = 0 then 'no-positive-total'
                when positive_suppliers < 3 then 'too-few-suppliers'
                when lines_without_supplier * 2 > lines then 'too-few-named' end as concentration_reason
      from summed
)
select * exclude (positive, square, top_5, top_10, top_20),
       case when concentration_reason is null then 'calculated'
            when concentration_reason = 'no-positive-total' then 'undefined'
            else 'insufficient' end as concentration_status,
       case when concentration_reason is null then round(top_5 * 100.0::double / positive, 2)::decimal(5, 2) end
           as top_5_share,
       case when concentration_reason is null then round(top_10 * 100.0::double / positive, 2)::decimal(5, 2) end
           as top_10_share,
       case when concentration_reason is null then round(top_20 * 100.0::double / positive, 2)::decimal(5, 2) end
           as top_20_share,
       case when concentration_reason is null
            then round(square / positive / positive * 10000, 2)::decimal(7, 2) end as hhi,
       case when lines > 0
            then round((lines - lines_without_supplier) * 100.0::double / lines, 2)::decimal(5, 2) end as coverage
  from judged
