package uk.lgcdt.web.joint;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.joint.CommitmentTotals;
import uk.lgcdt.infra.joint.JointAction;
import uk.lgcdt.infra.joint.JointProcurement;
import uk.lgcdt.infra.joint.JointProcurementSummary;
import uk.lgcdt.infra.joint.Origin;
import uk.lgcdt.infra.joint.ParticipatingAuthority;
import uk.lgcdt.infra.joint.Standing;

/**
 * As much of a joint procurement as one council, or the public, may see. What it may not see is not in here at all.
 *
 * @param version on which a change has to be based
 * @param possible what the asking council can do with it now
 * @param inside only for those who take part or are invited
 */
record VisibleJointProcurement(
        JointProcurementSummary summary,
        long version,
        Set<JointAction> possible,
        @Nullable Inside inside) {

    /**
     * What is not public.
     *
     * @param authorities without their commitments unless the asking council is a member
     * @param totals only for members
     */
    record Inside(
            String description,
            @Nullable Origin origin,
            List<ParticipatingAuthority> authorities,
            @Nullable CommitmentTotals totals) {}

    /** @param councilCode of the council that asks; blank for anybody else */
    static VisibleJointProcurement of(JointProcurement one, String councilCode) {
        Standing standing = one.standingOf(councilCode);
        var summary = new JointProcurementSummary(
                one.id(),
                one.outline().title(),
                one.outline().cpvGroup(),
                one.leadAuthority(),
                one.state(),
                one.outline().commitmentsDue(),
                one.members().size(),
                standing);
        Set<JointAction> possible = councilCode.isBlank() ? Set.of() : JointAction.allowed(one.state(), standing);
        return new VisibleJointProcurement(summary, one.version(), possible, inside(one, standing));
    }

    /** Whether anything of it may be seen: a draft, or one given up, only by those with a part in it. */
    boolean isVisible() {
        return summary.state().isPublic() || inside != null;
    }

    private static @Nullable Inside inside(JointProcurement one, Standing standing) {
        if (standing.isMember()) {
            return new Inside(one.outline().description(), one.origin(), one.authorities(), one.totals());
        }
        if (standing == Standing.INVITED) {
            return new Inside(one.outline().description(), one.origin(), withoutCommitments(one), null);
        }
        return null;
    }

    private static List<ParticipatingAuthority> withoutCommitments(JointProcurement one) {
        return one.authorities().stream()
                .map(authority -> new ParticipatingAuthority(
                        authority.councilCode(), authority.standing(), authority.since(), authority.changedBy(), null))
                .toList();
    }
}
