package uk.lgcdt.infra.market;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.lgcdt.infra.run.RunId;

@Repository
class PostgresHeadlineRepository implements HeadlineRepository {

    private static final String SELECT_HEADLINES = """
            select (select count(*) from notice where run_id = :run) as notices,
                   (select count(*) from supplier where run_id = :run) as suppliers,
                   (select count(distinct council_code) from buyer where run_id = :run) as councils,
                   count(*) as contracts,
                   count(awarded_gbp) as valued_contracts,
                   coalesce(sum(awarded_gbp), 0) as awarded_gbp
              from (select ocid, award_id, sum(awarded_gbp) as awarded_gbp
                      from award_line
                     where run_id = :run
                       and not framework
                     group by ocid, award_id) as contract
            """;

    private final JdbcClient jdbc;

    PostgresHeadlineRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Headlines get(RunId run) {
        return jdbc.sql(SELECT_HEADLINES)
                .param("run", run.value())
                .query(MarketRows::toHeadlines)
                .single();
    }
}
