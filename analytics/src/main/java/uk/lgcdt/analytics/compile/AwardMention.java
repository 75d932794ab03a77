package uk.lgcdt.analytics.compile;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What tells whether two mentions of an award id speak of the same award.
 *
 * @param suppliers ids of whom it was awarded to
 * @param lots ids of what it was awarded for
 * @param signedOn the day of signature of its contract, in whatever form both mentions have it
 */
public record AwardMention(
        Collection<String> suppliers,
        Collection<String> lots,
        @Nullable Object signedOn) {

    /**
     * Whether a notice that makes awards tells of another award by an id that is known already. Find a Tender numbers the
     * call-offs of a process from 1 each time: they have other suppliers, and were signed on another day or are for other
     * lots. A mention that names no suppliers tells nothing new.
     */
    public boolean isAnotherThan(AwardMention known) {
        if (suppliers.isEmpty()
                || known.suppliers.isEmpty()
                || Set.copyOf(suppliers).equals(Set.copyOf(known.suppliers))) {
            return false;
        }
        boolean signedApart = known.signedOn != null && !known.signedOn.equals(signedOn);
        boolean otherLots = !lots.isEmpty() && !known.lots.isEmpty() && Collections.disjoint(lots, known.lots);
        return signedApart || otherLots;
    }

    boolean sharesSuppliersWith(AwardMention other) {
        return !Collections.disjoint(suppliers, other.suppliers);
    }

    /** What is known after a further mention of the same award: what it leaves out stays. */
    AwardMention updatedBy(AwardMention later) {
        return new AwardMention(
                later.suppliers.isEmpty() ? suppliers : later.suppliers,
                later.lots.isEmpty() ? lots : later.lots,
                later.signedOn == null ? signedOn : later.signedOn);
    }
}
