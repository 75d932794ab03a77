package uk.lgcdt.infra.search.elasticsearch;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.lgcdt.infra.reference.CpvCodes;
import uk.lgcdt.infra.search.NoticeFilter;
import uk.lgcdt.infra.search.ValueBand;

@Repository
class PostgresPublishedRepository implements PublishedRepository {

    private static final String SELECT_NOTICES = """
            select ocid, release_id, notice_type, stage, regime, published_at, title, description, buyer_id, buyer_name,
                   cpv_codes, markets, region_codes, value_gbp, sme_suitable, closes_on, procurement_method, url
              from notice
             where run_id = ?
            """;

    private static final String SELECT_SUPPLIERS = """
            select supplier_id, name, company_number, size, vcse, region_code, contracts, buyers, awarded_gbp,
                   first_award_on, last_award_on
              from supplier
             where run_id = ?
            """;

    private static final String COUNT_NOTICES = "select count(*) from notice where run_id = ?";

    private static final String COUNT_SUPPLIERS = "select count(*) from supplier where run_id = ?";

    private static final int ROWS_AT_A_TIME = 1_000;

    private final CpvCodes cpv = CpvCodes.load();
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    PostgresPublishedRepository(DataSource database, PlatformTransactionManager transactions) {
        jdbc = new JdbcTemplate(database);
        jdbc.setFetchSize(ROWS_AT_A_TIME);
        transaction = new TransactionTemplate(transactions);
    }

    @Override
    public long countNotices(long runId) {
        return count(COUNT_NOTICES, runId);
    }

    @Override
    public long countSuppliers(long runId) {
        return count(COUNT_SUPPLIERS, runId);
    }

    @Override
    public void forEachNotice(long runId, Consumer<NoticeDocument> action) {
        forEach(SELECT_NOTICES, runId, this::toNotice, action);
    }

    @Override
    public void forEachSupplier(long runId, Consumer<SupplierDocument> action) {
        forEach(SELECT_SUPPLIERS, runId, PostgresPublishedRepository::toSupplier, action);
    }

    private long count(String sql, long runId) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Long.class, runId));
    }

    /** PostgreSQL sends rows in portions only within a transaction; outside it, all at once. */
    private <D> void forEach(String sql, long runId, RowMapper<D> mapper, Consumer<D> action) {
        RowCallbackHandler eachRow = row -> action.accept(Objects.requireNonNull(mapper.mapRow(row, 0)));
        transaction.executeWithoutResult(status -> jdbc.query(sql, eachRow, runId));
    }

    private NoticeDocument toNotice(ResultSet row, int number) throws SQLException {
        List<String> markets = texts(row, "markets");
        BigDecimal value = row.getBigDecimal("value_gbp");
        return new NoticeDocument(
                row.getString("ocid"),
                row.getString("release_id"),
                Objects.requireNonNullElse(row.getString("notice_type"), NoticeFilter.NOT_STATED),
                row.getString("stage"),
                row.getString("regime"),
                moment(row, "published_at"),
                row.getString("title"),
                row.getString("description"),
                row.getString("buyer_id"),
                row.getString("buyer_name"),
                texts(row, "cpv_codes"),
                markets.stream().map(cpv::findName).flatMap(Optional::stream).toList(),
                stated(markets),
                stated(texts(row, "region_codes")),
                value,
                ValueBand.of(value).code(),
                suitability(row.getObject("sme_suitable", Boolean.class)),
                day(row, "closes_on"),
                row.getString("procurement_method"),
                row.getString("url"));
    }

    private static SupplierDocument toSupplier(ResultSet row, int number) throws SQLException {
        return new SupplierDocument(
                row.getString("supplier_id"),
                row.getString("name"),
                row.getString("company_number"),
                row.getString("size"),
                row.getObject("vcse", Boolean.class),
                row.getString("region_code"),
                row.getInt("contracts"),
                row.getInt("buyers"),
                row.getBigDecimal("awarded_gbp"),
                day(row, "first_award_on"),
                day(row, "last_award_on"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }

    private static List<String> stated(List<String> codes) {
        return codes.isEmpty() ? List.of(NoticeFilter.NOT_STATED) : codes;
    }

    private static String suitability(@Nullable Boolean suitable) {
        if (suitable == null) {
            return NoticeFilter.NOT_STATED;
        }
        return suitable ? "suitable" : "not-suitable";
    }

    private static @Nullable String moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant().toString();
    }

    private static @Nullable String day(ResultSet row, String column) throws SQLException {
        LocalDate day = row.getObject(column, LocalDate.class);
        return day == null ? null : day.toString();
    }
}
