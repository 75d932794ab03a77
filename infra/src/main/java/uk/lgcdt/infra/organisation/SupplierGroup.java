package uk.lgcdt.infra.organisation;

import java.util.List;
import java.util.Locale;

/**
 * The group of companies that a supplier belongs to, by the ownership statements that a run had.
 *
 * @param id of the group: the supplier's own where it has no parent
 * @param path company numbers from the supplier up to the ultimate parent; {@code NAME:…} for one without a number
 */
public record SupplierGroup(SupplierId supplier, String id, String name, Ownership ownership, List<String> path) {

    /** What is known of who owns the supplier. */
    public enum Ownership {
        /** A legal entity holds the majority. */
        PARENT,
        /** Statements name no such entity. */
        NONE,
        /** There are no statements. */
        UNKNOWN;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
