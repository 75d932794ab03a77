package uk.lgcdt.infra.servicesystem;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.lgcdt.infra.notice.Ocid;

@Repository
class PostgresSystemDecisionRepository implements SystemDecisionRepository {

    private static final String OF_PROCESS = """
            select id, award_id, action, system, reason, decided_by, decided_at
              from service_system_decision
             where ocid = :ocid
             order by id desc
            """;

    private static final String INSERT = """
            insert into service_system_decision (ocid, award_id, action, system, reason, decided_by, decided_at)
            values (:ocid, :award, :action, cast(:system as text), :reason, :username, :now)
            """;

    private static final String DIGEST = """
            select coalesce(md5(string_agg(id::text, ',' order by id)), '')
              from service_system_decision_in_force
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PostgresSystemDecisionRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<SystemDecision> listOfProcess(Ocid ocid) {
        return jdbc.sql(OF_PROCESS)
                .param("ocid", ocid.value())
                .query(PostgresSystemDecisionRepository::toDecision)
                .list();
    }

    @Override
    public void decide(Ocid ocid, String awardId, @Nullable String system, String reason, String username) {
        insert(ocid, awardId, "decided", system, reason, username);
    }

    @Override
    public void undo(Ocid ocid, String awardId, String reason, String username) {
        insert(ocid, awardId, "undone", null, reason, username);
    }

    @Override
    public String digestInForce() {
        return jdbc.sql(DIGEST).query(String.class).single();
    }

    private void insert(
            Ocid ocid, String awardId, String action, @Nullable String system, String reason, String username) {
        jdbc.sql(INSERT)
                .param("ocid", ocid.value())
                .param("award", awardId)
                .param("action", action)
                .param("system", system)
                .param("reason", reason)
                .param("username", username)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static SystemDecision toDecision(ResultSet row, int rowNumber) throws SQLException {
        return new SystemDecision(
                row.getLong("id"),
                row.getString("award_id"),
                row.getString("action").equals("undone"),
                row.getString("system"),
                row.getString("reason"),
                row.getString("decided_by"),
                row.getTimestamp("decided_at").toInstant());
    }
}
