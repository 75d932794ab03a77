package uk.lgcdt.analytics.notice;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when to when a contract runs, in days of London; what is not published is null. */
record ContractPeriod(
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate extendsTo) {

    private static final int LONGEST_YEARS = 60;

    /**
     * Reads an OCDS period. One that states its length only, as pre-Act notices do, is counted from the signature; its
     * start stays unknown.
     */
    static ContractPeriod of(JsonNode period, @Nullable LocalDate signedOn) {
        LocalDate start = Moments.day(Json.text(period, "startDate"));
        LocalDate end = Moments.day(Json.text(period, "endDate"));
        LocalDate from = start == null ? signedOn : start;
        if (end == null && from != null) {
            end = endAfter(from, period.path("durationInDays"));
        }
        LocalDate extension = Moments.day(Json.text(period, "maxExtentDate"));
        return new ContractPeriod(start, isEnd(start, end) ? end : null, isEnd(start, extension) ? extension : null);
    }

    /** This period, with what it leaves open taken from the other. */
    ContractPeriod or(ContractPeriod other) {
        return new ContractPeriod(
                startsOn == null ? other.startsOn : startsOn,
                endsOn == null ? other.endsOn : endsOn,
                extendsTo == null ? other.extendsTo : extendsTo);
    }

    /** The pre-Act forms state months, which OCDS holds as days: 1,440 are 48 months of 30. */
    private static @Nullable LocalDate endAfter(LocalDate start, JsonNode durationInDays) {
        if (!durationInDays.canConvertToInt() || durationInDays.intValue() <= 0) {
            return null;
        }
        int days = durationInDays.intValue();
        if (days > LONGEST_YEARS * 366) {
            return null;
        }
        LocalDate next = days % 30 == 0 ? start.plusMonths(days / 30) : start.plusDays(days);
        return next.minusDays(1);
    }

    private static boolean isEnd(@Nullable LocalDate start, @Nullable LocalDate end) {
        return end != null && (start == null || !end.isBefore(start));
    }
}
