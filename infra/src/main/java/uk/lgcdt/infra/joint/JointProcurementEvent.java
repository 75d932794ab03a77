package uk.lgcdt.infra.joint;

import java.time.Instant;
import java.util.Map;

/**
 * A change as it is kept for good.
 *
 * @param version that it brought about
 * @param detail names and values of what was changed; may hold amounts, so it is for members only
 */
public record JointProcurementEvent(
        long version,
        Instant happenedAt,
        String username,
        String councilCode,
        JointAction action,
        Map<String, String> detail) {

    public JointProcurementEvent {
        detail = Map.copyOf(detail);
    }
}
