package uk.lgcdt.infra.quality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.lgcdt.infra.run.RunId;

@Repository
class PostgresQualityRepository implements QualityRepository {

    private static final String SELECT = """
            select source, publisher_id, publisher_name, month, check_id, concerned, tested, touched,
                   example_ocid, example_file_id, example_position
              from quality_check
             where run_id = :run
            """;

    private static final String SELECT_BY_SOURCE = SELECT + """
             and publisher_id is null
             and month is not distinct from cast(:month as date)
             order by source, touched::numeric / nullif(tested, 0) desc nulls last, check_id
            """;

    private static final String SELECT_OF_PUBLISHER = SELECT + """
             and source = :source
             and publisher_id = :publisher
             order by touched::numeric / nullif(tested, 0) desc nulls last, check_id
            """;

    private static final String SELECT_MONTHS_OF_PUBLISHER = """
            select source, publisher_id, null as publisher_name, month, check_id, concerned, tested, touched,
                   example_ocid, example_file_id, example_position
              from quality_month_check
             where run_id = :run
               and source = :source
               and publisher_id = :publisher
             order by check_id, month
            """;

    private static final String PUBLISHERS = """
             and source = :source
             and publisher_id is not null
             and check_id = :check
             and tested >= :fewest
            """;

    private static final String SELECT_WORST = SELECT + PUBLISHERS + """
             order by touched::numeric / nullif(tested, 0) desc nulls last, tested desc, publisher_id
             limit :limit offset :offset
            """;

    private static final String SELECT_BEST = SELECT + PUBLISHERS + """
             order by touched::numeric / nullif(tested, 0) nulls last, tested desc, publisher_id
             limit :limit offset :offset
            """;

    private static final String COUNT_PUBLISHERS = """
            select count(*)
              from quality_check
             where run_id = :run
            """ + PUBLISHERS;

    private static final String SELECT_MONTHS = """
            select distinct month
              from quality_check
             where run_id = :run
               and month is not null
             order by month desc
            """;

    private final JdbcClient jdbc;

    PostgresQualityRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CheckedFault> listBySource(RunId run, Optional<YearMonth> month) {
        return jdbc.sql(SELECT_BY_SOURCE)
                .param("run", run.value())
                .param("month", month.map(each -> each.atDay(1).toString()).orElse(null))
                .query(PostgresQualityRepository::toFault)
                .list();
    }

    @Override
    public List<CheckedFault> listOfPublisher(RunId run, QualitySource source, String publisherId) {
        return ofPublisher(SELECT_OF_PUBLISHER, run, source, publisherId);
    }

    @Override
    public List<CheckedFault> listMonthsOfPublisher(RunId run, QualitySource source, String publisherId) {
        return ofPublisher(SELECT_MONTHS_OF_PUBLISHER, run, source, publisherId);
    }

    private List<CheckedFault> ofPublisher(String sql, RunId run, QualitySource source, String publisherId) {
        return jdbc.sql(sql)
                .param("run", run.value())
                .param("source", source.key())
                .param("publisher", publisherId)
                .query(PostgresQualityRepository::toFault)
                .list();
    }

    @Override
    public List<CheckedFault> listPublishers(
            RunId run,
            QualitySource source,
            QualityCheck check,
            long fewest,
            boolean worstFirst,
            int offset,
            int limit) {
        return jdbc.sql(worstFirst ? SELECT_WORST : SELECT_BEST)
                .param("run", run.value())
                .param("source", source.key())
                .param("check", check.key())
                .param("fewest", fewest)
                .param("limit", limit)
                .param("offset", offset)
                .query(PostgresQualityRepository::toFault)
                .list();
    }

    @Override
    public long countPublishers(RunId run, QualitySource source, QualityCheck check, long fewest) {
        return jdbc.sql(COUNT_PUBLISHERS)
                .param("run", run.value())
                .param("source", source.key())
                .param("check", check.key())
                .param("fewest", fewest)
                .query(Long.class)
                .single();
    }

    @Override
    public List<YearMonth> listMonths(RunId run) {
        return jdbc.sql(SELECT_MONTHS)
                .param("run", run.value())
                .query((row, rowNumber) -> YearMonth.from(row.getObject("month", LocalDate.class)))
                .list();
    }

    private static CheckedFault toFault(ResultSet row, int rowNumber) throws SQLException {
        @Nullable LocalDate month = row.getObject("month", LocalDate.class);
        return new CheckedFault(
                QualitySource.find(row.getString("source")).orElseThrow(),
                row.getString("publisher_id"),
                row.getString("publisher_name"),
                month == null ? null : YearMonth.from(month),
                QualityCheck.find(row.getString("check_id")).orElseThrow(),
                row.getLong("concerned"),
                row.getLong("tested"),
                row.getLong("touched"),
                row.getString("example_ocid"),
                row.getObject("example_file_id", Long.class),
                row.getString("example_position"));
    }
}
