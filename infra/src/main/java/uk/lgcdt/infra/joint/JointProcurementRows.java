package uk.lgcdt.infra.joint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.lgcdt.infra.run.RunId;

/** Reads the rows of {@link PostgresJointProcurementRepository}. */
final class JointProcurementRows {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> DETAIL = new TypeReference<>() {};

    private JointProcurementRows() {}

    static JointProcurement toJointProcurement(ResultSet row, List<ParticipatingAuthority> authorities)
            throws SQLException {
        return new JointProcurement(
                row.getLong("id"),
                row.getLong("version"),
                new Outline(
                        row.getString("title"),
                        row.getString("cpv_group"),
                        row.getString("description"),
                        row.getObject("commitments_due", LocalDate.class)),
                value(JointState.class, row.getString("state")),
                toOrigin(row),
                authorities);
    }

    private static @Nullable Origin toOrigin(ResultSet row) throws SQLException {
        String opportunity = row.getString("opportunity_id");
        return opportunity == null ? null : new Origin(new RunId(row.getLong("opportunity_run")), opportunity);
    }

    static ParticipatingAuthority toAuthority(ResultSet row, int rowNumber) throws SQLException {
        return new ParticipatingAuthority(
                row.getString("council_code"),
                value(Standing.class, row.getString("standing")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                row.getString("kind") == null ? null : toCommitment(row));
    }

    private static Commitment toCommitment(ResultSet row) throws SQLException {
        return new Commitment(
                value(CommitmentKind.class, row.getString("kind")),
                row.getBigDecimal("annual_value_gbp"),
                row.getBigDecimal("quantity"),
                row.getString("unit"),
                row.getObject("needed_by", LocalDate.class),
                row.getString("approver_name"),
                row.getString("approver_role"));
    }

    static JointProcurementSummary toSummary(ResultSet row, int rowNumber) throws SQLException {
        return new JointProcurementSummary(
                row.getLong("id"),
                row.getString("title"),
                row.getString("cpv_group"),
                row.getString("lead_authority"),
                value(JointState.class, row.getString("state")),
                row.getObject("commitments_due", LocalDate.class),
                row.getInt("members"),
                value(Standing.class, row.getString("standing")));
    }

    static JointProcurementEvent toEvent(ResultSet row, int rowNumber) throws SQLException {
        return new JointProcurementEvent(
                row.getLong("version"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("username"),
                row.getString("council_code"),
                value(JointAction.class, row.getString("action")),
                JSON.readValue(row.getString("detail"), DETAIL));
    }

    private static <E extends Enum<E>> E value(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}
