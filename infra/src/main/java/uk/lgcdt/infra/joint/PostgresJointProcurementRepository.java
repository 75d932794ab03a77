package uk.lgcdt.infra.joint;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Repository
class PostgresJointProcurementRepository implements JointProcurementRepository {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    PostgresJointProcurementRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public JointProcurement store(JointProcurement started, Actor actor) {
        long id = withOutline(jdbc.sql(JointProcurementSql.INSERT), started)
                .param("leadAuthority", started.leadAuthority())
                .query(Long.class)
                .single();
        var stored = new JointProcurement(
                id, started.version(), started.outline(), started.state(), started.origin(), started.authorities());
        replaceAuthorities(stored);
        insertEvent(stored, JointAction.START, Change.Details.of(stored.outline()), actor);
        return stored;
    }

    @Override
    @Transactional
    public void update(JointProcurement changed, Change change, Actor actor) {
        int updated = withOutline(jdbc.sql(JointProcurementSql.UPDATE), changed)
                .param("id", changed.id())
                .update();
        if (updated == 0) {
            throw new StaleChangeException(latestUsername(changed.id()));
        }
        replaceAuthorities(changed);
        insertEvent(changed, change.action(), change.detail(), actor);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<JointProcurement> find(long id) {
        List<ParticipatingAuthority> authorities = jdbc.sql(JointProcurementSql.SELECT_AUTHORITIES)
                .param("id", id)
                .query(JointProcurementRows::toAuthority)
                .list();
        return jdbc.sql(JointProcurementSql.SELECT_ONE)
                .param("id", id)
                .query((row, rowNumber) -> JointProcurementRows.toJointProcurement(row, authorities))
                .optional();
    }

    @Override
    public List<JointProcurementSummary> list(JointProcurementFilter filter, int offset, int limit) {
        return matching(JointProcurementSql.SELECT_PAGE, filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(JointProcurementRows::toSummary)
                .list();
    }

    @Override
    public int count(JointProcurementFilter filter) {
        return matching(JointProcurementSql.COUNT, filter).query(Integer.class).single();
    }

    @Override
    public List<JointProcurementEvent> listEvents(long id) {
        return jdbc.sql(JointProcurementSql.SELECT_EVENTS)
                .param("id", id)
                .query(JointProcurementRows::toEvent)
                .list();
    }

    private static StatementSpec withOutline(StatementSpec statement, JointProcurement one) {
        Origin origin = one.origin();
        return statement
                .param("version", one.version())
                .param("title", one.outline().title())
                .param("cpvGroup", one.outline().cpvGroup())
                .param("description", one.outline().description())
                .param("state", word(one.state()))
                .param("commitmentsDue", one.outline().commitmentsDue())
                .param("opportunityRun", origin == null ? null : origin.run().value())
                .param("opportunityId", origin == null ? null : origin.opportunityId());
    }

    private StatementSpec matching(String sql, JointProcurementFilter filter) {
        return jdbc.sql(sql)
                .param("council", filter.councilCode())
                .param("mine", filter.mine())
                .param("words", filter.words().strip().toLowerCase(Locale.ROOT));
    }

    private String latestUsername(long id) {
        return jdbc.sql(JointProcurementSql.SELECT_LATEST_USERNAME)
                .param("id", id)
                .query(String.class)
                .single();
    }

    private void replaceAuthorities(JointProcurement one) {
        jdbc.sql(JointProcurementSql.DELETE_COMMITMENTS).param("id", one.id()).update();
        jdbc.sql(JointProcurementSql.DELETE_AUTHORITIES).param("id", one.id()).update();
        one.authorities().forEach(authority -> {
            insertAuthority(one.id(), authority);
            Commitment commitment = authority.commitment();
            if (commitment != null) {
                insertCommitment(one.id(), authority.councilCode(), commitment);
            }
        });
    }

    private void insertAuthority(long id, ParticipatingAuthority authority) {
        jdbc.sql(JointProcurementSql.INSERT_AUTHORITY)
                .param("id", id)
                .param("councilCode", authority.councilCode())
                .param("standing", word(authority.standing()))
                .param("since", authority.since().atOffset(ZoneOffset.UTC))
                .param("changedBy", authority.changedBy())
                .update();
    }

    private void insertCommitment(long id, String councilCode, Commitment commitment) {
        jdbc.sql(JointProcurementSql.INSERT_COMMITMENT)
                .param("id", id)
                .param("councilCode", councilCode)
                .param("kind", word(commitment.kind()))
                .param("annualValueGbp", commitment.annualValueGbp())
                .param("quantity", commitment.quantity())
                .param("unit", commitment.unit())
                .param("neededBy", commitment.neededBy())
                .param("approverName", commitment.approverName())
                .param("approverRole", commitment.approverRole())
                .update();
    }

    private void insertEvent(JointProcurement one, JointAction action, Map<String, String> detail, Actor actor) {
        jdbc.sql(JointProcurementSql.INSERT_EVENT)
                .param("id", one.id())
                .param("version", one.version())
                .param("happenedAt", actor.at().atOffset(ZoneOffset.UTC))
                .param("username", actor.username())
                .param("councilCode", actor.councilCode())
                .param("action", word(action))
                .param("detail", JSON.writeValueAsString(detail))
                .update();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
