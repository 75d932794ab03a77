package uk.lgcdt.infra.organisation;

import java.util.Locale;

/** A supplier's size as notices declare it; unknown stays unknown. */
public enum SupplierSize {
    SME,
    LARGE,
    UNKNOWN;

    /** Reads it as the published tables write it: lower case. */
    public static SupplierSize of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
