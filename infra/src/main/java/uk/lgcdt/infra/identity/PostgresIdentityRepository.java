package uk.lgcdt.infra.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.infra.organisation.NodePair;
import uk.lgcdt.infra.organisation.SupplierId;
import uk.lgcdt.infra.run.RunId;

@Repository
class PostgresIdentityRepository implements IdentityRepository {

    private static final TypeReference<List<PieceOfEvidence>> PIECES = new TypeReference<>() {};

    private final JdbcClient jdbc;

    PostgresIdentityRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<WrittenName> listNames(RunId run, SupplierId supplier, int offset, int limit) {
        return of(IdentitySql.NAMES, run, supplier)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, rowNumber) -> new WrittenName(
                        row.getString("node"),
                        row.getString("name"),
                        row.getLong("rows"),
                        row.getBigDecimal("awarded_gbp"),
                        row.getBigDecimal("paid_gbp")))
                .list();
    }

    @Override
    public long countNames(RunId run, SupplierId supplier) {
        return of(IdentitySql.COUNT_NAMES, run, supplier).query(Long.class).single();
    }

    @Override
    public List<WeighedPair> listJoined(RunId run, SupplierId supplier, int offset, int limit) {
        return pairs(IdentitySql.JOINED + IdentitySql.LEAST_SURE_FIRST, run, supplier, offset, limit);
    }

    @Override
    public long countJoined(RunId run, SupplierId supplier) {
        return count(IdentitySql.JOINED, run, supplier);
    }

    @Override
    public List<WeighedPair> listKeptApart(RunId run, SupplierId supplier, int offset, int limit) {
        return pairs(IdentitySql.KEPT_APART + IdentitySql.NEAREST_FIRST, run, supplier, offset, limit);
    }

    @Override
    public long countKeptApart(RunId run, SupplierId supplier) {
        return count(IdentitySql.KEPT_APART, run, supplier);
    }

    @Override
    public List<IdentityChange> listChanges(RunId run, SupplierId supplier, int limit) {
        return of(IdentitySql.CHANGES, run, supplier)
                .param("limit", limit)
                .query((row, rowNumber) -> new IdentityChange(
                        new RunId(row.getLong("run_id")),
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        new SupplierId(row.getString("before_id")),
                        new SupplierId(row.getString("supplier_id")),
                        row.getInt("nodes"),
                        row.getString("name")))
                .list();
    }

    @Override
    public Optional<SupplierId> findSuccessor(RunId run, SupplierId earlier) {
        return of(IdentitySql.SUCCESSOR, run, earlier)
                .query(String.class)
                .optional()
                .map(SupplierId::new);
    }

    @Override
    public List<DoubtfulPair> listDoubtful(RunId run, int offset, int limit) {
        return jdbc.sql(IdentitySql.DOUBTFUL_PAGE)
                .param("run", run.value())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, rowNumber) -> new DoubtfulPair(
                        toPair(row, rowNumber),
                        row.getBigDecimal("one_gbp"),
                        row.getBigDecimal("other_gbp"),
                        row.getBigDecimal("moved_gbp")))
                .list();
    }

    @Override
    public long countDoubtful(RunId run) {
        return jdbc.sql("select count(*) " + IdentitySql.DOUBTFUL)
                .param("run", run.value())
                .query(Long.class)
                .single();
    }

    private List<WeighedPair> pairs(String from, RunId run, SupplierId supplier, int offset, int limit) {
        return of(IdentitySql.PAIR_COLUMNS + from, run, supplier)
                .param("offset", offset)
                .param("limit", limit)
                .query(PostgresIdentityRepository::toPair)
                .list();
    }

    private long count(String from, RunId run, SupplierId supplier) {
        return of("select count(*) " + from, run, supplier).query(Long.class).single();
    }

    private StatementSpec of(String sql, RunId run, SupplierId supplier) {
        return jdbc.sql(sql).param("run", run.value()).param("supplier", supplier.value());
    }

    private static WeighedPair toPair(ResultSet row, int rowNumber) throws SQLException {
        return new WeighedPair(
                new NodePair(
                        row.getString("one"),
                        row.getString("one_name"),
                        row.getString("other"),
                        row.getString("other_name")),
                new SupplierId(row.getString("one_id")),
                new SupplierId(row.getString("other_id")),
                row.getBigDecimal("bits"),
                row.getBoolean("joined"),
                toEvidence(row.getString("evidence")));
    }

    private static List<PieceOfEvidence> toEvidence(@Nullable String json) {
        return json == null ? List.of() : JsonMapper.shared().readValue(json, PIECES);
    }
}
