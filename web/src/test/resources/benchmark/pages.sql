-- What the page benchmark walks. Each address stands after "page", "rest" or "file"; the query below it, if any, gives the
-- values for its braces, the heaviest first. :run is the published run. A value may be null: the row is then passed over.

-- page /

-- page /markets

-- page /markets?year={}&level={}&technology={}&words={}
select years.year, levels.level, technology, words
  from (select distinct year from market_measure where run_id = :run) as years
 cross join (values ('all'), ('group'), ('division'), ('system')) as levels (level)
 cross join (values ('false'), ('true')) as technologies (technology)
 cross join (values (''), ('48'), ('s')) as texts (words)
 order by years.year desc, levels.level, technology, words

-- page /markets?year={}&level=all&technology=false&flag={}
select years.year, flags.flag
  from (select distinct year from market_measure where run_id = :run) as years
 cross join (select distinct flag from market_threshold) as flags
 order by years.year desc, flags.flag

-- page /markets/{}?year={}
select market, year
  from market_measure
 where run_id = :run
 order by contracts desc, market, year

-- page /markets/{}?year={}&sellers=groups
select market, year
  from market_measure
 where run_id = :run
 order by suppliers desc, market, year

-- page /markets/{}/what-if?year={}
select market, year
  from market_measure
 where run_id = :run
 order by suppliers desc, market, year

-- page /markets/{}/what-if?year={}&combine={},{}
select market, year, max(supplier_id) filter (where rank = 1), max(supplier_id) filter (where rank = 2)
  from market_supplier
 where run_id = :run
   and market not like 'system:%'
 group by market, year
 order by count(*) desc, market, year

-- page /markets/{}/what-if?year={}&leave={}&split={}
select market, year, max(supplier_id) filter (where rank = 2), max(supplier_id) filter (where rank = 1)
  from market_supplier
 where run_id = :run
   and market not like 'system:%'
 group by market, year
 order by count(*) desc, market, year

-- page /markets/compare

-- page /markets/compare?one={}&oneYear={}&other={}&otherYear={}
select market, year, lead(market) over by_size, lead(year) over by_size
  from market_measure
 where run_id = :run
window by_size as (order by contracts desc, market, year)
 order by contracts desc, market, year

-- page /markets/define

-- page /markets/define?cpv={}&from={}&to={}&basis={}
select market, min(year), max(year), basis
  from market_measure
 cross join (values ('value'), ('contracts'), ('councils')) as bases (basis)
 where run_id = :run
   and market not like 'system:%'
 group by market, basis
 order by sum(contracts) desc, market, basis

-- page /markets/define?words={}
select word
  from (select distinct on (ocid) ocid, title from award_line where run_id = :run order by ocid) as titles
 cross join lateral regexp_split_to_table(lower(title), '\W+') as word
 where length(word) > 4
 group by word
 order by count(*) desc, word
 limit 300

-- page /markets/define?system={}
select system
  from service_system
 where run_id = :run
 order by awards desc, system

-- page /markets/define?cpv={}&region={}
select market, region_code
  from (select market, sum(contracts) as contracts from market_measure
         where run_id = :run and market not like 'system:%' group by market) as markets
 cross join (select distinct region_code from buyer where run_id = :run and region_code is not null) as regions
 order by contracts desc, market, region_code

-- page /markets/define?nation={}&council-type={}
select nation, council_type
  from (values ('england'), ('wales'), ('scotland'), ('northern-ireland')) as nations (nation)
 cross join (values ('county'), ('district'), ('unitary'), ('metropolitan-district'), ('london-borough')) as types (council_type)

-- page /markets/define?council={}
select council_code
  from buyer
 where run_id = :run
   and council_code is not null
 order by contracts desc, council_code

-- page /markets/saved

-- page /markets/thresholds

-- page /methods

-- page /service-systems

-- page /search

-- page /search?q={}
select word
  from (select title from notice where run_id = :run) as titles
 cross join lateral regexp_split_to_table(lower(title), '\W+') as word
 where length(word) > 3
 group by word
 order by count(*) desc, word
 limit 300

-- page /search?buyer={}&page={}
select buyer_id, page
  from buyer
 cross join generate_series(1, 2) as page
 where run_id = :run
 order by contracts desc, buyer_id, page

-- page /suppliers/{}
select supplier_id
  from supplier
 where run_id = :run
 order by contracts desc, supplier_id

-- page /suppliers/{}/names
select supplier_id
  from supplier_name
 where run_id = :run
   and supplier_id not like '%/%'
 group by supplier_id
 order by count(*) desc, supplier_id

-- page /suppliers/review

-- page /buyers/{}
select buyer_id
  from buyer
 where run_id = :run
 order by contracts desc, buyer_id

-- page /buyers/{}
-- councils that publish payments, heaviest by suppliers paid
select buyer.buyer_id
  from buyer
  join buyer_spend_summary as summary
    on summary.run_id = buyer.run_id
   and summary.buyer = buyer.council_code
   and summary.period_kind = 'all'
   and summary.vat_basis = 'all'
 where buyer.run_id = :run
 order by summary.suppliers desc, buyer.buyer_id

-- page /processes/{}
select ocid
  from award_line
 where run_id = :run
 group by ocid
 order by count(*) desc, ocid

-- page /payments?council={}&basis={}
select council_code, vat_basis
  from buyer_spend
 where run_id = :run
 group by council_code, vat_basis
 order by sum(lines) desc, council_code, vat_basis

-- page /payments?council={}&basis={}&month={}
select council_code, vat_basis, to_char(month, 'YYYY-MM')
  from buyer_spend
 where run_id = :run
 group by council_code, vat_basis, month
 order by sum(lines) desc, council_code, vat_basis, month

-- page /payments?council={}&basis={}&supplier={}
select council_code, vat_basis, supplier_name
  from buyer_spend
 where run_id = :run
 group by council_code, vat_basis, supplier_name
 order by sum(lines) desc, council_code, vat_basis, supplier_name

-- page /payments?council={}&basis={}&year={}
select buyer, vat_basis, period
  from buyer_spend_summary
 where run_id = :run
   and period_kind = 'financial-year'
   and vat_basis <> 'all'
 order by lines desc, buyer, vat_basis, period

-- page /opportunities

-- page /opportunities?market={}
select market
  from opportunity
 where run_id = :run
 group by market
 order by count(*) desc, market

-- page /opportunities?council={}
select council_code
  from opportunity_contract
 where run_id = :run
 group by council_code
 order by count(*) desc, council_code

-- page /assurance

-- page /assurance/{}
select id
  from aime_assessment
 order by id desc

-- page /joint-procurements

-- page /joint-procurements/{}
select id
  from joint_procurement
 where state <> 'draft'
 order by id

-- page /data-quality

-- page /data-quality?source={}&check={}
select source, check_id
  from quality_check
 where run_id = :run
 group by source, check_id
 order by sum(concerned) desc, source, check_id

-- page /data-quality?source={}&month={}
select source, to_char(month, 'YYYY-MM')
  from quality_check
 where run_id = :run
   and month is not null
 group by source, month
 order by source, month

-- page /data-quality/{}?source={}
select publisher_id, source
  from quality_check
 where run_id = :run
   and publisher_id is not null
 group by publisher_id, source
 order by sum(concerned) desc, publisher_id, source

-- page /sources/{}
select id
  from landed_file
 where status = 'loaded'
   and kind not in ('assessments', 'unknown')
 order by bytes desc, id

-- page /sources/{}?position={}
select landed_file_id, position
  from notice
 where run_id = :run
 order by md5(ocid || release_id)
 limit 500

-- page /runs

-- page /runs/{}
select id
  from run
 where kind = 'refresh'
   and status like 'completed%'
 order by id desc

-- page /reference-data

-- page /data-loads

-- page /data-loads/{}
select id
  from run
 where kind = 'load'
 order by rows_in desc nulls last, id

-- page /data-loads/files/{}
select id
  from landed_file
 order by rows_rejected desc, id

-- page /data-loads/files/{}/layout
select id
  from landed_file
 where kind = 'spend'
   and status = 'loaded'
 order by bytes desc, id

-- rest /api/v1/markets?year={}&size=200
select distinct year
  from market_measure
 where run_id = :run
 order by year desc

-- rest /api/v1/markets/{}?year={}
select market, year
  from market_measure
 where run_id = :run
 order by contracts desc, market, year

-- rest /api/v1/markets/{}/figures?year={}
select market, year
  from market_measure
 where run_id = :run
 order by contracts desc, market, year

-- rest /api/v1/markets/{}/flags?year={}
select market, year
  from market_measure
 where run_id = :run
 order by contracts desc, market, year

-- rest /api/v1/markets/thresholds

-- rest /api/v1/markets/defined?cpv={}&size=200
select market
  from market_measure
 where run_id = :run
   and market not like 'system:%'
 group by market
 order by sum(contracts) desc, market

-- rest /api/v1/service-systems

-- rest /api/v1/notices?q={}
select word
  from (select title from notice where run_id = :run) as titles
 cross join lateral regexp_split_to_table(lower(title), '\W+') as word
 where length(word) > 3
 group by word
 order by count(*) desc, word
 limit 300

-- rest /api/v1/suppliers?q={}
select name
  from supplier
 where run_id = :run
 order by contracts desc, supplier_id
 limit 500

-- rest /api/v1/suppliers/{}
select supplier_id
  from supplier
 where run_id = :run
 order by contracts desc, supplier_id

-- rest /api/v1/processes/{}
select ocid
  from award_line
 where run_id = :run
 group by ocid
 order by count(*) desc, ocid

-- rest /api/v1/buyers/{}/spend-summary?size=200
select buyer.buyer_id
  from buyer
  join buyer_spend_summary as summary
    on summary.run_id = buyer.run_id
   and summary.buyer = buyer.council_code
   and summary.period_kind = 'all'
   and summary.vat_basis = 'all'
 where buyer.run_id = :run
 order by summary.suppliers desc, buyer.buyer_id

-- rest /api/v1/payments?council={}&basis={}&month={}&size=200
select council_code, vat_basis, to_char(month, 'YYYY-MM')
  from buyer_spend
 where run_id = :run
 group by council_code, vat_basis, month
 order by sum(lines) desc, council_code, vat_basis, month

-- rest /api/v1/quality

-- rest /api/v1/quality/publishers?source={}&check={}&size=200
select source, check_id
  from quality_check
 where run_id = :run
 group by source, check_id
 order by sum(concerned) desc, source, check_id

-- rest /api/v1/quality/publishers/{}?source={}
select publisher_id, source
  from quality_check
 where run_id = :run
   and publisher_id is not null
 group by publisher_id, source
 order by sum(concerned) desc, publisher_id, source

-- rest /api/v1/sources/{}
select id
  from landed_file
 where status = 'loaded'
   and kind not in ('assessments', 'unknown')
 order by bytes desc, id

-- rest /api/v1/sources/{}/row?position={}
select landed_file_id, position
  from notice
 where run_id = :run
 order by md5(ocid || release_id)
 limit 500

-- rest /api/v1/registers/{}?size=200
select council_code
  from register_contract
 where run_id = :run
 group by council_code
 order by count(*) desc, council_code

-- rest /api/v1/companies/{}
select company_number
  from supplier_company
 where run_id = :run
 order by company_number

-- rest /api/v1/companies/{}/owners
select company_number
  from supplier_owner
 where run_id = :run
 group by company_number
 order by count(*) desc, company_number

-- rest /api/v1/reference

-- rest /api/v1/runs

-- rest /api/v1/runs/{}
select id
  from run
 where kind = 'refresh'
   and status like 'completed%'
 order by id desc

-- rest /api/v1/assessments

-- rest /api/v1/assessments/{}
select id
  from aime_assessment
 order by id desc

-- rest /api/v1/joint-procurements

-- rest /api/v1/joint-procurements/{}
select id
  from joint_procurement
 where state <> 'draft'
 order by id

-- file /api/v1/markets/list.csv?year={}&technology=false
select distinct year
  from market_measure
 where run_id = :run
 order by year desc

-- file /api/v1/markets/{}/figures.csv?year={}
select market, year
  from market_measure
 where run_id = :run
 order by contracts desc, market, year

-- file /api/v1/markets/{}/figures.xlsx?year={}
select market, year
  from market_measure
 where run_id = :run
 order by contracts desc, market, year

-- file /api/v1/markets/{}/briefing.pdf?year={}
select market, year
  from market_measure
 where run_id = :run
 order by contracts desc, market, year

-- file /api/v1/markets/{}/what-if/figures.csv?year={}&combine={},{}
select market, year, max(supplier_id) filter (where rank = 1), max(supplier_id) filter (where rank = 2)
  from market_supplier
 where run_id = :run
   and market not like 'system:%'
 group by market, year
 order by count(*) desc, market, year

-- file /api/v1/markets/{}/what-if/briefing.pdf?year={}&combine={},{}
select market, year, max(supplier_id) filter (where rank = 1), max(supplier_id) filter (where rank = 2)
  from market_supplier
 where run_id = :run
   and market not like 'system:%'
 group by market, year
 order by count(*) desc, market, year

-- file /api/v1/markets/compare/figures.csv?one={}&oneYear={}&other={}&otherYear={}
select market, year, lead(market) over by_size, lead(year) over by_size
  from market_measure
 where run_id = :run
window by_size as (order by contracts desc, market, year)
 order by contracts desc, market, year

-- file /api/v1/markets/compare/briefing.pdf?one={}&oneYear={}&other={}&otherYear={}
select market, year, lead(market) over by_size, lead(year) over by_size
  from market_measure
 where run_id = :run
window by_size as (order by contracts desc, market, year)
 order by contracts desc, market, year

-- file /api/v1/suppliers/figures.csv?supplier={}
select supplier_id
  from supplier
 where run_id = :run
 order by contracts desc, supplier_id

-- file /api/v1/suppliers/briefing.pdf?supplier={}
select supplier_id
  from supplier
 where run_id = :run
 order by contracts desc, supplier_id

-- file /api/v1/buyers/figures.csv?buyer={}
select buyer_id
  from buyer
 where run_id = :run
 order by contracts desc, buyer_id

-- file /api/v1/buyers/briefing.pdf?buyer={}
select buyer_id
  from buyer
 where run_id = :run
 order by contracts desc, buyer_id

-- file /api/v1/markets/defined.csv?cpv={}
select market
  from market_measure
 where run_id = :run
   and market not like 'system:%'
 group by market
 order by sum(contracts) desc, market

-- file /api/v1/payments/list.csv?council={}&basis={}&month={}
select council_code, vat_basis, to_char(month, 'YYYY-MM')
  from buyer_spend
 where run_id = :run
 group by council_code, vat_basis, month
 order by sum(lines) desc, council_code, vat_basis, month

-- file /api/v1/quality/list.csv
