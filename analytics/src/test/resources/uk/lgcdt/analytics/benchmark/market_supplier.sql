select market, year, supplier_id,
       row_number() over (partition by market, year order by pence desc nulls last, contracts desc, supplier_id) as rank,
       contracts,
       gbp(pence) as awarded_gbp,
       decimals4(quotient(pence::hugeint * 100, sum(pence) over (partition by market, year), 10000)) as share
  from suppliers_by_market
 where contracts > 0
