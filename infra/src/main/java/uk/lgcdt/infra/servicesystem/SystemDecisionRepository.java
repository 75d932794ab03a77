package uk.lgcdt.infra.servicesystem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.notice.Ocid;

/** What people decided about the systems that awards buy. Nothing is ever altered or removed: the latest row holds. */
public interface SystemDecisionRepository {

    /** The decisions about the awards of a process, latest first. */
    List<SystemDecision> listOfProcess(Ocid ocid);

    /**
     * Stores a decision.
     *
     * @param system null for none of the kinds
     */
    void decide(Ocid ocid, String awardId, @Nullable String system, String reason, String username);

    /** Takes the decision in force back, so that the award is recognised again. */
    void undo(Ocid ocid, String awardId, String reason, String username);

    /** A digest of the decisions in force; the same for the same. Empty while there are none. */
    String digestInForce();
}
