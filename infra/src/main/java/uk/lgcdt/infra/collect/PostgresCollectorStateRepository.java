package uk.lgcdt.infra.collect;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresCollectorStateRepository implements CollectorStateRepository {

    // The part that lags behind says how far its collector has come; a window too young to cover anything says nothing.
    private static final String SELECT = """
            with reach as (
                     select source, service, part,
                            max(covered_to) filter (where covered_to > from_at) as covered_to
                       from collect_window
                      group by source, service, part),
                 covered as (
                     select source, service, from_at,
                            max(covered_to) over (
                                partition by source, service, part
                                order by from_at, covered_to
                                rows between unbounded preceding and 1 preceding) as covered_before
                       from collect_window
                      where covered_to > from_at),
                 gap as (
                     select distinct on (source, service)
                            source, service, covered_before as gap_from, from_at as gap_to
                       from covered
                      where covered_before < from_at
                      order by source, service, from_at desc),
                 latest as (
                     select distinct on (source, service)
                            source, service, from_at, to_at, completed_at
                       from collect_window
                      where completed_at is not null
                      order by source, service, completed_at desc, id desc),
                 failed as (
                     select distinct on (source, service)
                            source, service, failure, failed_at
                       from collect_window
                      where failure is not null
                      order by source, service, failed_at desc, id desc)
            select total.source, total.service, total.collected_up_to, total.windows, total.unfinished, total.releases,
                   gap.gap_from, gap.gap_to, latest.from_at, latest.to_at, latest.completed_at, failed.failure, failed.failed_at
              from (select window_of.source, window_of.service,
                           count(completed_at) as windows,
                           count(*) - count(completed_at) as unfinished,
                           sum(releases) as releases,
                           (select case when bool_and(covered_to is not null) then min(covered_to) end
                              from reach
                             where reach.source = window_of.source
                               and reach.service = window_of.service) as collected_up_to
                      from collect_window as window_of
                     group by window_of.source, window_of.service) as total
              left join gap using (source, service)
              left join latest using (source, service)
              left join failed using (source, service)
             order by total.source, total.service
            """;

    private final JdbcClient jdbc;

    PostgresCollectorStateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CollectorState> list() {
        return jdbc.sql(SELECT).query(PostgresCollectorStateRepository::toState).list();
    }

    private static CollectorState toState(ResultSet row, int rowNumber) throws SQLException {
        return new CollectorState(
                row.getString("source"),
                row.getString("service"),
                instant(row, "collected_up_to"),
                span(row, "gap_from", "gap_to"),
                span(row, "from_at", "to_at"),
                instant(row, "completed_at"),
                row.getLong("windows"),
                row.getLong("unfinished"),
                row.getLong("releases"),
                row.getString("failure"),
                instant(row, "failed_at"));
    }

    private static @Nullable TimeSpan span(ResultSet row, String from, String to) throws SQLException {
        Instant begin = instant(row, from);
        return begin == null ? null : new TimeSpan(begin, row.getTimestamp(to).toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
