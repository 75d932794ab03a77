package uk.lgcdt.infra.spend;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Repository;
import uk.lgcdt.infra.run.RunId;
import uk.lgcdt.infra.runtime.EmbeddedDuckDb;
import uk.lgcdt.infra.runtime.Lake;
import uk.lgcdt.infra.runtime.OpenedRuns;
import uk.lgcdt.infra.runtime.ReadingLimitException;

/**
 * Reads payments from the Parquet files of the run in the lake with an embedded DuckDB, which skips what a criterion
 * rules out. Few at a time read, each with little memory, so that pages stay quick while somebody leafs through millions.
 */
@Repository
class DuckDbSpendPaymentRepository implements SpendPaymentRepository {

    private static final int READERS = 2;

    // The same conditions as those of the published sums.
    private static final String FROM = """
              from read_parquet(?)
             where council_code = ?
               and vat_basis = ?
               and supplier_name is not null
               and paid_on is not null
               and paid_pence is not null
               and (?::varchar is null or substr(supplier_name, 1, 500) = ?::varchar)
               and (?::date is null or paid_on between ?::date and ?::date)
            """;

    private static final String COUNT = "select count(*) " + FROM;

    private static final String SELECT = """
            select paid_on, coalesce(date_approximate, false), supplier_name, paid_pence / 100::decimal(18, 2), purpose,
                   department, transaction, coalesce(reversed, false), landed_file_id, position
            """ + FROM + """
             order by paid_pence desc, paid_on desc, landed_file_id, position
             limit ? offset ?
            """;

    private final Lake lake;
    private final Clock clock;
    private final Semaphore readers = new Semaphore(READERS);

    DuckDbSpendPaymentRepository(Lake lake, Clock clock) {
        this.lake = lake;
        this.clock = clock;
    }

    @Override
    public Optional<Page> list(RunId run, SpendPaymentCriteria criteria, int offset, int limit) {
        Path lines = lake.of(run).resolve("spend_lines");
        if (!Files.isDirectory(lines)) {
            return Optional.empty();
        }
        OpenedRuns.mark(lake.of(run), clock.instant());
        if (!readers.tryAcquire()) {
            throw new ReadingLimitException("Others are reading payments just now");
        }
        try (Connection duck = EmbeddedDuckDb.open()) {
            return Optional.of(read(duck, lines.resolve("*.parquet").toString(), criteria, offset, limit));
        } catch (SQLException cause) {
            throw new DataAccessResourceFailureException("The payments of run " + run + " cannot be read", cause);
        } finally {
            readers.release();
        }
    }

    private static Page read(Connection duck, String files, SpendPaymentCriteria criteria, int offset, int limit)
            throws SQLException {
        List<SpendPayment> payments = new ArrayList<>();
        try (PreparedStatement select = duck.prepareStatement(SELECT)) {
            int next = bind(select, files, criteria);
            select.setInt(next, limit);
            select.setInt(next + 1, offset);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    payments.add(toPayment(rows));
                }
            }
        }
        try (PreparedStatement count = duck.prepareStatement(COUNT)) {
            bind(count, files, criteria);
            try (ResultSet rows = count.executeQuery()) {
                rows.next();
                return new Page(payments, rows.getLong(1));
            }
        }
    }

    /** Sets the parameters of {@link #FROM} and returns the place of the one after. */
    private static int bind(PreparedStatement statement, String files, SpendPaymentCriteria criteria)
            throws SQLException {
        @Nullable LocalDate first = criteria.first();
        @Nullable LocalDate last = criteria.last();
        @Nullable
        Object[] values = {
            files,
            criteria.councilCode(),
            criteria.basis().word(),
            criteria.supplierName(),
            criteria.supplierName(),
            first,
            first,
            last
        };
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return values.length + 1;
    }

    private static SpendPayment toPayment(ResultSet row) throws SQLException {
        return new SpendPayment(
                Objects.requireNonNull(row.getObject(1, LocalDate.class)),
                row.getBoolean(2),
                row.getString(3),
                row.getBigDecimal(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getBoolean(8),
                row.getLong(9),
                row.getString(10));
    }
}
