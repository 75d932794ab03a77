package uk.lgcdt.infra.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresSupplierDecisionRepository implements SupplierDecisionRepository {

    private static final String COLUMNS =
            "id, one, one_name, other, other_name, verdict, reason, decided_by, decided_at, undone_by, undone_at";

    private static final String INSERT = """
            insert into supplier_decision (one, one_name, other, other_name, verdict, reason, decided_by, decided_at)
            values (:one, :oneName, :other, :otherName, :verdict, :reason, :username, :at)
            returning
            """ + COLUMNS;

    private static final String UNDO = """
            update supplier_decision
               set undone_by = :username, undone_at = :at
             where id = :id
               and undone_at is null
            """;

    private static final String SELECT = "select " + COLUMNS + " from supplier_decision ";

    private static final String LATEST_FIRST = "order by id desc limit :limit offset :offset";

    private static final String OPEN_OF = """
            where undone_at is null
              and (one = any(:nodes) or other = any(:nodes))
            order by id
            """;

    private static final String CHANGED_SINCE = """
            where decided_at > :since or undone_at > :since
            order by greatest(decided_at, undone_at) desc, id desc
            """;

    // The order counts: of decisions that contradict one another the earlier ones hold.
    private static final String DIGEST = """
            select md5(coalesce(string_agg(concat_ws(chr(31), one, other, verdict), chr(30) order by id), ''))
              from supplier_decision
             where undone_at is null
            """;

    private final JdbcClient jdbc;

    PostgresSupplierDecisionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SupplierDecision store(NodePair pair, Verdict verdict, String reason, String username, Instant at) {
        try {
            return jdbc.sql(INSERT)
                    .param("one", pair.one())
                    .param("oneName", pair.oneName())
                    .param("other", pair.other())
                    .param("otherName", pair.otherName())
                    .param("verdict", verdict.key())
                    .param("reason", reason)
                    .param("username", username)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .query(PostgresSupplierDecisionRepository::toDecision)
                    .single();
        } catch (DuplicateKeyException duplicate) {
            throw new AlreadyDecidedException(pair, duplicate);
        }
    }

    @Override
    public boolean undo(long id, String username, Instant at) {
        return jdbc.sql(UNDO)
                        .param("id", id)
                        .param("username", username)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    @Override
    public List<SupplierDecision> list(int offset, int limit) {
        return jdbc.sql(SELECT + LATEST_FIRST)
                .param("offset", offset)
                .param("limit", limit)
                .query(PostgresSupplierDecisionRepository::toDecision)
                .list();
    }

    @Override
    public long count() {
        return jdbc.sql("select count(*) from supplier_decision")
                .query(Long.class)
                .single();
    }

    @Override
    public List<SupplierDecision> listOpenOf(Collection<String> nodes) {
        return jdbc.sql(SELECT + OPEN_OF)
                .param("nodes", nodes.toArray(String[]::new))
                .query(PostgresSupplierDecisionRepository::toDecision)
                .list();
    }

    @Override
    public List<SupplierDecision> listChangedSince(Instant since) {
        return jdbc.sql(SELECT + CHANGED_SINCE)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(PostgresSupplierDecisionRepository::toDecision)
                .list();
    }

    @Override
    public String digestOfOpen() {
        return jdbc.sql(DIGEST).query(String.class).single();
    }

    private static SupplierDecision toDecision(ResultSet row, int rowNumber) throws SQLException {
        return new SupplierDecision(
                row.getLong("id"),
                new NodePair(
                        row.getString("one"),
                        row.getString("one_name"),
                        row.getString("other"),
                        row.getString("other_name")),
                Verdict.of(row.getString("verdict")),
                row.getString("reason"),
                row.getString("decided_by"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("undone_by"),
                toInstant(row.getObject("undone_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant toInstant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
