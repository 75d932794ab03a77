package uk.lgcdt.infra.notice;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.organisation.BuyerId;
import uk.lgcdt.infra.organisation.SupplierId;

/** Reads the published tables' rows. */
final class NoticeRows {

    private NoticeRows() {}

    static Notice toNotice(ResultSet row, int rowNumber) throws SQLException {
        return new Notice(
                new Ocid(row.getString("ocid")),
                row.getString("release_id"),
                row.getString("notice_type"),
                row.getString("stage"),
                toInstant(row.getObject("published_at", OffsetDateTime.class)),
                row.getString("title"),
                row.getString("description"),
                row.getString("buyer_id"),
                row.getString("buyer_name"),
                toList(row.getArray("cpv_codes")),
                row.getBigDecimal("value_gbp"),
                row.getObject("closes_on", LocalDate.class),
                row.getString("procurement_method"),
                row.getString("url"),
                toSource(row));
    }

    static AwardLine toAwardLine(ResultSet row, int rowNumber) throws SQLException {
        return new AwardLine(
                new Ocid(row.getString("ocid")),
                row.getString("award_id"),
                new SupplierId(row.getString("supplier_id")),
                row.getString("supplier_name"),
                new BuyerId(row.getString("buyer_id")),
                row.getString("buyer_name"),
                row.getString("title"),
                row.getObject("decided_on", LocalDate.class),
                row.getBigDecimal("awarded_gbp"),
                row.getString("value_basis"),
                row.getInt("suppliers"),
                row.getBoolean("framework"),
                row.getBoolean("call_off"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("extends_to", LocalDate.class),
                row.getString("url"),
                toSource(row));
    }

    private static Source toSource(ResultSet row) throws SQLException {
        return new Source(row.getLong("landed_file_id"), row.getString("position"), row.getString("original_path"));
    }

    private static @Nullable Instant toInstant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    private static List<String> toList(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
