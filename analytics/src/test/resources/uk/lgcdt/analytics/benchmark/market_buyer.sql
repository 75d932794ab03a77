select market, year, buyer_id,
       count(*) filter (ordinal = 1) as contracts,
       gbp(sum(awarded_pence)) as awarded_gbp
  from (select unnest(markets) as market, year, buyer_id, ordinal, awarded_pence
          from award_lines
         where not framework and supplier_id <> buyer_id)
 group by market, year, buyer_id
