package uk.lgcdt.infra.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.landing.LoadCounts;

/** Reads rows of requests. */
final class JobRequestRows {

    private JobRequestRows() {}

    static RequestEvent toEvent(ResultSet row, int number) throws SQLException {
        return new RequestEvent(
                row.getLong("request_id"),
                row.getTimestamp("happened_at").toInstant(),
                row.getString("username"),
                RequestEvent.Action.valueOf(row.getString("action").toUpperCase(Locale.ROOT)),
                row.getString("detail"));
    }

    static JobRequest toRequest(ResultSet row, int number) throws SQLException {
        return new JobRequest(
                row.getLong("id"),
                RequestKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("parameters"),
                RequestStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getString("requested_by"),
                row.getTimestamp("requested_at").toInstant(),
                instant(row, "started_at"),
                instant(row, "ended_at"),
                row.getInt("attempts"),
                toProgress(row),
                row.getString("stop_requested_by"),
                row.getString("outcome"),
                row.getString("failure"));
    }

    private static RequestProgress toProgress(ResultSet row) throws SQLException {
        return new RequestProgress(
                row.getObject("run_id", Long.class),
                row.getString("progress"),
                row.getInt("step"),
                row.getInt("steps"),
                new LoadCounts(row.getLong("rows_loaded"), row.getLong("rows_repeated"), row.getLong("rows_rejected")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
