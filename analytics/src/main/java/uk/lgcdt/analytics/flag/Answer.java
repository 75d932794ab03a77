package uk.lgcdt.analytics.flag;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a flag says of one procurement.
 *
 * @param reason why nothing is said; null where something is
 * @param undefined whether the question has no answer here, rather than too little being known
 * @param raised null where nothing is said, or other procurements decide
 * @param n bids it rests on
 */
record Answer(
        @Nullable String reason,
        boolean undefined,
        @Nullable Boolean raised,
        @Nullable BigDecimal value,
        @Nullable BigDecimal threshold,
        long n) {

    static Answer insufficient(String reason, long n) {
        return new Answer(reason, false, null, null, null, n);
    }

    static Answer undefined(String reason, long n) {
        return new Answer(reason, true, null, null, null, n);
    }

    static Answer of(boolean raised, long value, long threshold, long n) {
        return new Answer(null, false, raised, BigDecimal.valueOf(value), BigDecimal.valueOf(threshold), n);
    }

    /** A figure whose threshold lies in what others have. */
    static Answer compared(BigDecimal value, long n) {
        return new Answer(null, false, null, value, null, n);
    }
}
