package uk.lgcdt.infra.collect;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresRequestPaceRepository implements RequestPaceRepository {

    // The row is locked while the next moment is worked out of the moments before it; greatest() passes over nulls.
    private static final String RESERVE = """
            insert into collect_pace as pace (service, requested)
            values (:service, array[cast(:now as timestamptz)])
                on conflict (service) do update
               set requested = (greatest(cast(:now as timestamptz), pace.not_before, pace.requested[1],
                                         pace.requested[:requests] + :millis * interval '1 millisecond')
                               || pace.requested)[1 : 100]
            returning requested[1]
            """;

    private static final String POSTPONE = """
            insert into collect_pace as pace (service, requested, not_before)
            values (:service, '{}', :until)
                on conflict (service) do update
               set not_before = greatest(pace.not_before, excluded.not_before)
            """;

    private final JdbcClient jdbc;

    PostgresRequestPaceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Instant reserve(String service, RequestRate rate, Instant now) {
        return jdbc.sql(RESERVE)
                .param("service", service)
                .param("now", Timestamp.from(now))
                .param("requests", rate.requests())
                .param("millis", rate.within().toMillis())
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    @Override
    public void postpone(String service, Instant until) {
        jdbc.sql(POSTPONE)
                .param("service", service)
                .param("until", Timestamp.from(until))
                .update();
    }
}
