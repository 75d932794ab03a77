package uk.lgcdt.analytics.reference;

import org.jspecify.annotations.Nullable;

/**
 * A supplier's part of an award.
 *
 * @param size what the supplier declared last: sme, large or unknown
 */
public record Line(
        Deal deal,
        String supplier,
        String size,
        @Nullable Boolean vcse,
        @Nullable String region,
        @Nullable Long pence) {

    /** Not of the buyer with itself. */
    boolean isTrade() {
        return !supplier.equals(deal.buyer());
    }

    boolean isPurchase() {
        return isTrade() && !deal.framework();
    }

    boolean isSized() {
        return !size.equals("unknown");
    }

    boolean isSme() {
        return size.equals("sme");
    }

    Line sized(String declared) {
        return new Line(deal, supplier, declared, vcse, region, pence);
    }

    Line of(String other) {
        return new Line(deal, other, size, vcse, region, pence);
    }
}
