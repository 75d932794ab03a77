package uk.lgcdt.analytics.reference;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a figure must be.
 *
 * @param value null where there is a reason against it
 */
public record Expected(
        @Nullable BigDecimal value,
        long n,
        @Nullable BigDecimal coverage,
        @Nullable String reason) {

    public Expected {
        value = reason == null ? plain(value) : null;
        coverage = plain(coverage);
    }

    /** A figure taken over the cases of which something is known. */
    static Expected ofCases(long known, long all, int least, String unknown, @Nullable BigDecimal value) {
        return ofCases(known, all, Exactly.isLess(known, all, least) ? unknown : null, value);
    }

    /** Over those of known value, of those that something else must be known of too. */
    static Expected ofValued(long valued, long known, long all, String unknown, @Nullable BigDecimal value) {
        String little = Exactly.isLess(known, all, 50) ? unknown : "too-few-valued";
        return ofCases(valued, all, Exactly.isLess(valued, all, 50) ? little : null, value);
    }

    private static Expected ofCases(long known, long all, @Nullable String little, @Nullable BigDecimal value) {
        String reason = all == 0 ? "nothing-of-kind" : little;
        if (reason == null && known < 3) {
            reason = "too-few-cases";
        }
        if (reason == null && value == null) {
            reason = "nothing-of-kind";
        }
        return new Expected(value, known, Exactly.percent(known, all), reason);
    }

    public String status() {
        if (reason == null) {
            return "calculated";
        }
        return switch (reason) {
            case "no-contracts", "first-year", "nothing-of-kind" -> "undefined";
            default -> "insufficient";
        };
    }

    static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : Objects.requireNonNull(number).stripTrailingZeros();
    }
}
