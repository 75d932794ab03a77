with pairs as (
    select buyer_id, supplier_id, year,
           count(*) as contracts,
           count(awarded_pence) as valued_contracts,
           sum(awarded_pence) as pence,
           count(*) filter (ordinal = 1) as first_contracts,
           count(awarded_pence) filter (ordinal = 1) as first_valued_contracts
      from award_lines
     where not framework and buyer_id <> supplier_id
     group by buyer_id, supplier_id, year
),
totals as (
    select *,
           sum(pence) over buyer as buyer_pence,
           sum(first_contracts) over buyer as buyer_contracts,
           sum(first_valued_contracts) over buyer as buyer_n,
           sum(pence) over supplier as supplier_pence,
           sum(contracts) over supplier as supplier_contracts,
           sum(valued_contracts) over supplier as supplier_n
      from pairs
    window buyer as (partition by buyer_id, year),
           supplier as (partition by supplier_id, year)
),
judged as (
    select *,
           case when buyer_n * 100 < buyer_contracts * 50 then 'too-few-valued'
                when buyer_n < 3 then 'too-few-contracts'
                when pence is null then 'too-few-valued' end as buyer_reason,
           case when supplier_n * 100 < supplier_contracts * 50 then 'too-few-valued'
                when supplier_n < 3 then 'too-few-contracts'
                when pence is null then 'too-few-valued' end as supplier_reason
      from totals
)
select buyer_id, supplier_id, year, contracts, valued_contracts,
       gbp(pence) as awarded_gbp,
       case when buyer_reason is null then percent(pence, buyer_pence) end as buyer_share,
       buyer_n,
       percent(buyer_n, buyer_contracts) as buyer_coverage,
       if(buyer_reason is null, 'calculated', 'insufficient') as buyer_status,
       buyer_reason,
       case when supplier_reason is null then percent(pence, supplier_pence) end as supplier_share,
       supplier_n,
       percent(supplier_n, supplier_contracts) as supplier_coverage,
       if(supplier_reason is null, 'calculated', 'insufficient') as supplier_status,
       supplier_reason
  from judged
