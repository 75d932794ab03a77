package uk.lgcdt.infra.market.defined;

import static java.util.stream.Collectors.joining;

import java.util.stream.IntStream;

/**
 * One definition's part of the statement that measures defined markets: what suppliers hold in each year and over the
 * period, and what buyers bought over the period. The numbers of definitions keep the parts' names apart.
 */
final class DefinedMarketSql {

    /**
     * What a body awards to itself is no trade. Of an award's suppliers the first by id stands for it where awards are
     * counted; only awards to several suppliers need to look for it, and materialized has them look once.
     */
    private static final String LINES = """
            lines_%1$d as materialized (
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
            select %1$d as definition, true as sells, cast(:run_%1$d as bigint) as run_id, year, supplier_id as id,
                   contracts, awarded_gbp, councils, first_contracts, first_valued, first_frameworks, ceiling_gbp
              from suppliers_%1$d
             union all
            select %1$d, false, cast(:run_%1$d as bigint), null, buyer_id,
                   contracts, awarded_gbp, null, null, null, null, null
              from buyers_%1$d
            """;

    /** Names are looked up once for all definitions. */
    private static final String NAMED = """
            select found.definition, found.sells, found.year, found.id,
                   coalesce(supplier.name, buyer.name, found.id) as name,
                   coalesce(supplier.size, 'unknown') as size, buyer.council_code, found.contracts,
                   found.awarded_gbp, found.councils, found.first_contracts, found.first_valued,
                   found.first_frameworks, found.ceiling_gbp
              from (%s) as found
              left join supplier on found.sells
                                and supplier.run_id in (:runs)
                                and supplier.run_id = found.run_id
                                and supplier.supplier_id = found.id
              left join buyer on not found.sells
                             and buyer.run_id in (:runs)
                             and buyer.run_id = found.run_id
                             and buyer.buyer_id = found.id
            """;

    private static final String CONTRACTS = """
            select %1$d as definition, count(distinct (award_line.ocid, award_line.award_id)) as contracts
              from award_line
             where award_line.run_id = :run_%1$d
               and award_line.supplier_id <> award_line.buyer_id
               and not award_line.framework
            """;

    private DefinedMarketSql() {}

    /** Counts contracts outside frameworks. */
    static String countContracts(int definition, String conditions) {
        return CONTRACTS.formatted(definition) + conditions;
    }

    static String tables(int definition, String conditions) {
        return LINES.formatted(definition) + conditions + PAIRS.formatted(definition);
    }

    /** The rows of so many definitions, those of {@code :runs}. */
    static String rows(int definitions) {
        return NAMED.formatted(
                IntStream.range(0, definitions).mapToObj(ROWS::formatted).collect(joining(" union all ")));
    }
}
