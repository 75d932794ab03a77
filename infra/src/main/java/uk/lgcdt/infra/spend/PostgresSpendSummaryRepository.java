package uk.lgcdt.infra.spend;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import uk.lgcdt.infra.market.FigureStatus;
import uk.lgcdt.infra.run.RunId;

@Repository
class PostgresSpendSummaryRepository implements SpendSummaryRepository {

    private static final String ASKED = """
              from buyer_spend_summary
             where run_id = :run
               and buyer = :buyer
               and (cast(:kind as text) is null or period_kind = :kind)
               and (cast(:basis as text) is null or vat_basis = :basis)
            """;

    private static final String SELECT = "select *\n" + ASKED + """
             order by array_position(array['all', 'year', 'financial-year', 'quarter', 'month'], period_kind),
                      period desc, vat_basis
             limit :limit offset :offset
            """;

    // Of each council the basis that most lines have, with the months that have payments on it.
    private static final String SELECT_YEAR = """
            with months as (
                select buyer, vat_basis, count(*) as months
                  from buyer_spend_summary
                 where run_id = :run
                   and buyer = any(:councils)
                   and period_kind = 'month'
                   and period between :firstMonth and :lastMonth
                   and vat_basis <> 'all'
                   and lines > 0
                 group by buyer, vat_basis)
            select distinct on (buyer) buyer, vat_basis, months, positive_suppliers, concentration_status,
                   concentration_reason, top_10_share, hhi
              from buyer_spend_summary
              join months using (buyer, vat_basis)
             where run_id = :run
               and period_kind = 'financial-year'
               and period = :period
             order by buyer, lines desc, vat_basis
            """;

    private final JdbcClient jdbc;

    PostgresSpendSummaryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SpendSummary> list(
            RunId run, String buyer, @Nullable PeriodKind kind, @Nullable String basis, int offset, int limit) {
        return asked(SELECT, run, buyer, kind, basis)
                .param("offset", offset)
                .param("limit", limit)
                .query(PostgresSpendSummaryRepository::toSummary)
                .list();
    }

    @Override
    public long count(RunId run, String buyer, @Nullable PeriodKind kind, @Nullable String basis) {
        return asked("select count(*)\n" + ASKED, run, buyer, kind, basis)
                .query(Long.class)
                .single();
    }

    @Override
    public List<CouncilSpendYear> listYear(RunId run, Collection<String> councils, FinancialYear year) {
        return jdbc.sql(SELECT_YEAR)
                .param("run", run.value())
                .param("councils", councils.toArray(String[]::new))
                .param("firstMonth", year.starts() + "-04")
                .param("lastMonth", (year.starts() + 1) + "-03")
                .param("period", year.period())
                .query(PostgresSpendSummaryRepository::toYear)
                .list();
    }

    private StatementSpec asked(
            String sql, RunId run, String buyer, @Nullable PeriodKind kind, @Nullable String basis) {
        return jdbc.sql(sql)
                .param("run", run.value())
                .param("buyer", buyer)
                .param("kind", kind == null ? null : kind.word(), Types.VARCHAR)
                .param("basis", basis, Types.VARCHAR);
    }

    private static SpendSummary toSummary(ResultSet row, int rowNumber) throws SQLException {
        return new SpendSummary(
                row.getString("buyer"),
                PeriodKind.find(row.getString("period_kind")).orElseThrow(),
                row.getString("period"),
                row.getString("vat_basis"),
                row.getLong("lines"),
                row.getBigDecimal("paid_gbp"),
                row.getObject("first_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class),
                row.getLong("suppliers"),
                row.getLong("positive_suppliers"),
                FigureStatus.of(row.getString("concentration_status")),
                row.getString("concentration_reason"),
                row.getBigDecimal("coverage"),
                row.getBigDecimal("top_5_share"),
                row.getBigDecimal("top_10_share"),
                row.getBigDecimal("top_20_share"),
                row.getBigDecimal("hhi"),
                toApart(row));
    }

    private static SpendSummary.Apart toApart(ResultSet row) throws SQLException {
        return new SpendSummary.Apart(
                row.getLong("negative_lines"),
                row.getBigDecimal("negative_gbp"),
                row.getLong("redacted_lines"),
                row.getBigDecimal("redacted_gbp"),
                row.getLong("lines_without_supplier"),
                row.getLong("lines_without_date"),
                row.getLong("lines_without_amount"),
                row.getLong("same_file_repeats"),
                row.getBigDecimal("same_file_repeats_gbp"),
                row.getLong("other_file_repeats"),
                row.getBigDecimal("other_file_repeats_gbp"));
    }

    private static CouncilSpendYear toYear(ResultSet row, int rowNumber) throws SQLException {
        return new CouncilSpendYear(
                row.getString("buyer"),
                VatBasis.get(row.getString("vat_basis")),
                row.getInt("months"),
                row.getLong("positive_suppliers"),
                FigureStatus.of(row.getString("concentration_status")),
                row.getString("concentration_reason"),
                row.getBigDecimal("top_10_share"),
                row.getBigDecimal("hhi"));
    }
}
