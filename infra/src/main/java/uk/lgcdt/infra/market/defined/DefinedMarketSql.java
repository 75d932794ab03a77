package uk.lgcdt.infra.market.defined;

/**
 * One definition's part of the statement that measures defined markets: what suppliers hold in each year and over the
 * period, and what buyers bought over the period. The numbers of definitions keep the parts' names apart.
 */
final class DefinedMarketSql {

    /**
     * What a body awards to itself is no trade. Of an award's suppliers the first by id stands for it where awards are
     * counted; only awards to several suppliers need to look for it.
     */
    private static final String LINES = """
            lines_%1$d as (
                select award_line.year, award_line.supplier_id, award_line.buyer_id, award_line.framework,
                       award_line.awarded_gbp,
                       award_line.suppliers = 1
                       or not exists (select 1
                                        from award_line as other
                                       where other.run_id = award_line.run_id
                                         and other.ocid = award_line.ocid
                                         and other.award_id = award_line.award_id
                                         and other.supplier_id < award_line.supplier_id
                                         and other.supplier_id <> other.buyer_id) as stands
                  from award_line
                 where award_line.run_id = :run_%1$d
                   and award_line.supplier_id <> award_line.buyer_id
            """;

    private static final String PAIRS = """
            ),
            pairs_%1$d as (
                select year, supplier_id, buyer_id,
                       count(*) filter (where not framework) as contracts,
                       sum(awarded_gbp) filter (where not framework) as awarded_gbp,
                       count(*) filter (where not framework and stands) as first_contracts,
                       count(*) filter (where not framework and stands and awarded_gbp is not null) as first_valued,
                       count(*) filter (where framework and stands) as first_frameworks,
                       sum(awarded_gbp) filter (where framework) as ceiling_gbp
                  from lines_%1$d
                 group by year, supplier_id, buyer_id
            ),
            suppliers_%1$d as (
                select pairs.year, pairs.supplier_id,
                       sum(pairs.contracts) as contracts, sum(pairs.awarded_gbp) as awarded_gbp,
                       count(distinct buyer.council_code) filter (where pairs.contracts > 0) as councils,
                       sum(pairs.first_contracts) as first_contracts, sum(pairs.first_valued) as first_valued,
                       sum(pairs.first_frameworks) as first_frameworks, sum(pairs.ceiling_gbp) as ceiling_gbp
                  from pairs_%1$d as pairs
                  left join buyer on buyer.run_id = :run_%1$d
                                 and buyer.buyer_id = pairs.buyer_id
                 group by grouping sets ((pairs.year, pairs.supplier_id), (pairs.supplier_id))
            ),
            buyers_%1$d as (
                select buyer_id, sum(first_contracts) as contracts, sum(awarded_gbp) as awarded_gbp
                  from pairs_%1$d
                 where contracts > 0
                 group by buyer_id
            )
            """;

    private static final String ROWS = """
            select %1$d as definition, true as sells, suppliers.year, suppliers.supplier_id as id,
                   coalesce(supplier.name, suppliers.supplier_id) as name,
                   coalesce(supplier.size, 'unknown') as size, null as council_code, suppliers.contracts,
                   suppliers.awarded_gbp, suppliers.councils, suppliers.first_contracts, suppliers.first_valued,
                   suppliers.first_frameworks, suppliers.ceiling_gbp
              from suppliers_%1$d as suppliers
              left join supplier on supplier.run_id = :run_%1$d
                                and supplier.supplier_id = suppliers.supplier_id
             union all
            select %1$d, false, null, buyers.buyer_id, coalesce(buyer.name, buyers.buyer_id), null,
                   buyer.council_code, buyers.contracts, buyers.awarded_gbp, null, null, null, null, null
              from buyers_%1$d as buyers
              left join buyer on buyer.run_id = :run_%1$d
                             and buyer.buyer_id = buyers.buyer_id
            """;

    private DefinedMarketSql() {}

    static String tables(int definition, String conditions) {
        return LINES.formatted(definition) + conditions + PAIRS.formatted(definition);
    }

    static String rows(int definition) {
        return ROWS.formatted(definition);
    }
}
