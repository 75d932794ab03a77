select market, year, supplier_id,
       max(supplier_size) as supplier_size,
       count(*) filter (not framework) as contracts,
       count(awarded_pence) filter (not framework) as valued_contracts,
       sum(awarded_pence) filter (not framework)::bigint as pence,
       count(*) filter (not framework and ordinal = 1) as first_contracts,
       count(awarded_pence) filter (not framework and ordinal = 1) as first_valued_contracts,
       count(*) filter (framework and ordinal = 1) as first_frameworks,
       sum(awarded_pence) filter (framework)::bigint as ceiling_pence
  from (select unnest(markets) as market, year, supplier_id, supplier_size, framework, ordinal, awarded_pence
          from award_lines
         where supplier_id <> buyer_id)
 group by market, year, supplier_id
