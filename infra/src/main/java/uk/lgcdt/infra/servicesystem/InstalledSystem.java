package uk.lgcdt.infra.servicesystem;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.organisation.SupplierId;

/**
 * A kind of system over all years of a run.
 *
 * @param awards that buy it, frameworks among them
 * @param decided how many of them a person decided
 * @param councils that bought one outside frameworks, each once
 * @param suppliers that a council bought it from
 * @param largest the supplier that most councils bought from; null without councils
 * @param largestShare percent of all pairs of a council and a supplier; null without councils
 */
public record InstalledSystem(
        String system,
        long awards,
        long decided,
        long councils,
        long suppliers,
        @Nullable SupplierId largest,
        @Nullable String largestName,
        @Nullable BigDecimal largestShare) {

    /** Fewer councils than these say nothing about a market. */
    private static final int FEWEST_COUNCILS = 3;

    /** Whether enough councils bought one to tell of the largest supplier's share. */
    public boolean isShareTold() {
        return councils >= FEWEST_COUNCILS;
    }
}
