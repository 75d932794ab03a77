package uk.lgcdt.batch.refresh;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresPublishedFigures implements PublishedFigures {

    private static final String ANALYZE = """
            analyze buyer, supplier, supplier_name, supplier_pair, supplier_change, notice, award_line, award_line_system, service_system, service_system_share, service_system_coverage, market_measure, market_figure, market_supplier, market_buyer,
                    buyer_spend, buyer_spend_summary, dependency, red_flag, red_flag_count, opportunity, opportunity_contract,
                    register_contract, supplier_company, supplier_owner, supplier_group, quality_check, quality_month
            """;

    private static final String FAILED_RUNS = """
             where run_id in (
                   select id
                     from run
                    where kind = 'refresh'
                      and status = 'failed'
                      and id <> (select coalesce(max(run_id), 0) from published_run))
            """;

    private static final List<String> DELETES = List.of(
            "delete from quality_month" + FAILED_RUNS,
            "delete from quality_check" + FAILED_RUNS,
            "delete from opportunity_contract" + FAILED_RUNS,
            "delete from opportunity" + FAILED_RUNS,
            "delete from buyer_spend_summary" + FAILED_RUNS,
            "delete from buyer_spend" + FAILED_RUNS,
            "delete from red_flag_count" + FAILED_RUNS,
            "delete from red_flag" + FAILED_RUNS,
            "delete from dependency" + FAILED_RUNS,
            "delete from market_buyer" + FAILED_RUNS,
            "delete from market_figure" + FAILED_RUNS,
            "delete from market_supplier" + FAILED_RUNS,
            "delete from market_measure" + FAILED_RUNS,
            "delete from service_system_coverage" + FAILED_RUNS,
            "delete from service_system_share" + FAILED_RUNS,
            "delete from service_system" + FAILED_RUNS,
            "delete from award_line_system" + FAILED_RUNS,
            "delete from award_line" + FAILED_RUNS,
            "delete from notice" + FAILED_RUNS,
            "delete from supplier_group" + FAILED_RUNS,
            "delete from supplier_owner" + FAILED_RUNS,
            "delete from supplier_company" + FAILED_RUNS,
            "delete from register_contract" + FAILED_RUNS,
            "delete from supplier_change" + FAILED_RUNS,
            "delete from supplier_pair" + FAILED_RUNS,
            "delete from supplier_name" + FAILED_RUNS,
            "delete from supplier" + FAILED_RUNS,
            "delete from buyer" + FAILED_RUNS);

    private final JdbcClient jdbc;

    PostgresPublishedFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void analyze() {
        jdbc.sql(ANALYZE).update();
    }

    @Override
    public void deleteOfFailedRuns() {
        DELETES.forEach(delete -> jdbc.sql(delete).update());
    }
}
