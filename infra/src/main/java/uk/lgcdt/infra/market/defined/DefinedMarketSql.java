package uk.lgcdt.infra.market.defined;

/** One definition's part of the statements that read defined markets; the numbers of definitions keep the parts apart. */
final class DefinedMarketSql {

    /** What a body awards to itself is no trade. */
    private static final String LINES = """
            select %1$d as definition, award_line.year, award_line.supplier_id, award_line.buyer_id,
                   bought_by.council_code, award_line.framework, award_line.awarded_gbp,
                   case when award_line.suppliers > 1
                        then award_line.ocid || ' ' || award_line.award_id end as shared
              from award_line
              left join buyer as bought_by on bought_by.run_id = :run_%1$d
                                          and bought_by.buyer_id = award_line.buyer_id
             where award_line.run_id = :run_%1$d
               and award_line.supplier_id <> award_line.buyer_id
            """;

    private static final String CONTRACTS = """
            select %1$d as definition, count(distinct (award_line.ocid, award_line.award_id)) as contracts
              from award_line
             where award_line.run_id = :run_%1$d
               and award_line.supplier_id <> award_line.buyer_id
               and not award_line.framework
            """;

    static final String SELLERS = """
            select supplier_id, name, size
              from supplier
             where run_id = :run
               and supplier_id = any(:ids)
            """;

    static final String BODIES = """
            select buyer_id, name, council_code
              from buyer
             where run_id = :run
               and buyer_id = any(:ids)
            """;

    private DefinedMarketSql() {}

    /** The award lines of a definition. */
    static String lines(int definition, String conditions) {
        return LINES.formatted(definition) + conditions;
    }

    /** Counts contracts outside frameworks. */
    static String countContracts(int definition, String conditions) {
        return CONTRACTS.formatted(definition) + conditions;
    }
}
