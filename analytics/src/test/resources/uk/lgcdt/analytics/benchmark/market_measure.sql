with ranked as (
    select *, row_number() over (partition by market, year order by pence desc nulls last, supplier_id) as rank
      from suppliers_by_market
),
summed as (
    select market, year,
           sum(first_contracts)::hugeint as contracts,
           sum(first_valued_contracts)::hugeint as valued,
           count(*) filter (contracts > 0) as suppliers,
           count(pence) as n,
           coalesce(sum(pence), 0)::hugeint as total,
           sum(pence::hugeint * pence)::hugeint as squares,
           sum(case when rank = 1 then pence end)::hugeint as largest,
           sum(case when rank <= 4 then pence end)::hugeint as largest_four,
           coalesce(sum(case when supplier_size = 'sme' then pence end), 0)::hugeint as sme,
           coalesce(sum(case when supplier_size = 'unknown' then pence end), 0)::hugeint as unknown,
           sum(contracts)::hugeint as counted,
           sum(case when supplier_size = 'sme' then contracts else 0 end)::hugeint as sme_count,
           sum(case when supplier_size = 'unknown' then contracts else 0 end)::hugeint as unknown_count,
           sum(first_frameworks) as frameworks,
           sum(ceiling_pence) as ceiling
      from ranked
     group by market, year
),
judged as (
    select *,
           case when contracts = 0 then 'undefined'
                when valued * 100 < contracts * 50 or n < 3 then 'insufficient'
                else 'calculated' end as concentration_status,
           case when contracts = 0 then 'undefined'
                when valued < 3 or unknown * 100 > total * 50 then 'insufficient'
                else 'calculated' end as sme_value_status,
           case when contracts = 0 then 'undefined'
                when contracts < 3 or unknown_count * 100 > counted * 50 then 'insufficient'
                else 'calculated' end as sme_count_status
      from summed
),
buyers as (
    select market, year, count(*) as buyers
      from market_buyer
     group by market, year
)
select market, year,
       contracts,
       valued as valued_contracts,
       suppliers,
       case when valued > 0 then gbp(total) end as awarded_gbp,
       frameworks,
       gbp(ceiling) as framework_ceiling_gbp,
       coalesce(buyers, 0) as buyers,
       concentration_status,
       n as concentration_n,
       percent(valued, contracts) as concentration_coverage,
       case concentration_status when 'calculated'
            then quotient(squares, total * total, 1000000)::decimal(18, 0) * 0.01::decimal(3, 2) end as hhi,
       case concentration_status when 'calculated' then percent(largest, total) end as top_share,
       case concentration_status when 'calculated' then percent(largest_four, total) end as top_four_share,
       case concentration_status when 'calculated'
            then decimals4(quotient(total * total, squares, 10000)) end as effective_suppliers,
       sme_value_status,
       valued as sme_value_n,
       percent(total - unknown, total) as sme_value_coverage,
       case sme_value_status when 'calculated' then percent(sme, total) end as sme_value_share,
       case sme_value_status when 'calculated' then percent(unknown, total) end as sme_value_unknown_share,
       sme_count_status,
       counted as sme_count_n,
       case sme_count_status when 'calculated' then percent(sme_count, counted) end as sme_count_share,
       case sme_count_status when 'calculated' then percent(unknown_count, counted) end as sme_count_unknown_share
  from judged
  left join buyers using (market, year)
