package uk.lgcdt.analytics.servicesystem;

import java.util.Map;

/**
 * How much each sign speaks for a system, in percent, and how much is enough. Signs of different sorts are put together as
 * 1 − (1 − a)(1 − b)…, those of one sort only count once. The figures were set by hand and tried on published notices;
 * the measured precision is in {@code docs/service-systems.md}.
 */
public final class SystemRules {

    /** Less is too little to name a system. */
    public static final int FEWEST_PERCENT = 50;

    /** From here on the confidence is called high. */
    public static final int HIGH_PERCENT = 80;

    /** From here on it is called medium, below low. */
    public static final int MEDIUM_PERCENT = 65;

    /** A further system beside the surest one may be less sure by as much. */
    static final int FURTHER_BY_PERCENT = 25;

    /** How many systems one award can have. */
    static final int MOST_SYSTEMS = 3;

    /** Of a description the first words are read; later ones tell of the buyer and of the procedure. */
    static final int DESCRIPTION_WORDS = 100;

    private SystemRules() {}

    /** By name, as a run keeps them. */
    public static Map<String, String> parameters() {
        return Map.of(
                "market.system-fewest-percent", Integer.toString(FEWEST_PERCENT),
                "market.system-further-by-percent", Integer.toString(FURTHER_BY_PERCENT),
                "market.system-most", Integer.toString(MOST_SYSTEMS),
                "market.system-description-words", Integer.toString(DESCRIPTION_WORDS));
    }
}
