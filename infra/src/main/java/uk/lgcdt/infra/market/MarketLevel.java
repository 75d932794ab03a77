package uk.lgcdt.infra.market;

import java.util.Locale;

/** How markets are cut. */
public enum MarketLevel {
    /** CPV division, two digits. */
    DIVISION,
    /** CPV group, three digits. */
    GROUP,
    /** Kind of system that councils run their services on, of any CPV code. */
    SYSTEM;

    /** As programs and addresses know it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
