package uk.lgcdt.infra.market.flag;

import java.math.BigDecimal;
import java.util.Locale;

/** On which side of a threshold a figure is flagged. */
public enum Direction {
    MORE_THAN,
    AT_LEAST,
    LESS_THAN;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Direction of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether the figure is on the flagged side. */
    public boolean holds(BigDecimal figure, BigDecimal threshold) {
        int compared = figure.compareTo(threshold);
        return switch (this) {
            case MORE_THAN -> compared > 0;
            case AT_LEAST -> compared >= 0;
            case LESS_THAN -> compared < 0;
        };
    }
}
