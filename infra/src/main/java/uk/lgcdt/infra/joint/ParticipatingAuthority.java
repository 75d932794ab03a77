package uk.lgcdt.infra.joint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A council's part in a joint procurement.
 *
 * @param councilCode ONS (GSS) code
 * @param changedBy username of whoever brought the standing about
 * @param commitment what it stands by now; only a member has one, and the lead authority may have none yet
 */
public record ParticipatingAuthority(
        String councilCode,
        Standing standing,
        Instant since,
        String changedBy,
        @Nullable Commitment commitment) {

    public ParticipatingAuthority {
        if (standing == Standing.OUTSIDE || (commitment != null && !standing.isMember())) {
            throw new IllegalArgumentException("Only a member commits itself: " + councilCode + " is " + standing);
        }
    }

    ParticipatingAuthority with(Commitment changed) {
        return new ParticipatingAuthority(councilCode, standing, since, changedBy, changed);
    }
}
