package uk.lgcdt.analytics.quality;

import java.util.Map;

/** The limits of the checks of quality; {@code docs/quality.md} tells of each check. */
public final class QualityRules {

    private static final long PENCE_A_POUND = 100;

    private QualityRules() {}

    /** By name: days, pounds, numbers of processes. */
    public static Map<String, String> parameters() {
        return Map.of(
                "quality.contract-details-days", Integer.toString(NoticeChecks.DAYS_TO_PUBLISH),
                "quality.contract-details-days-light-touch", Integer.toString(NoticeChecks.DAYS_TO_PUBLISH_LIGHT_TOUCH),
                "quality.longest-period-days", Integer.toString(NoticeChecks.LONGEST_PERIOD_DAYS),
                "quality.award-after-days", Integer.toString(ProcessChecks.DAYS_TO_AWARD),
                "quality.same-values", Integer.toString(ProcessChecks.SAME_VALUES),
                "quality.spend-received-days", Integer.toString(SpendChecks.DAYS_TO_PUBLISH),
                "quality.spend-outside-days", Integer.toString(SpendChecks.DAYS_OUTSIDE),
                "quality.largest-gbp", Long.toString(SpendChecks.LARGEST_PENCE / PENCE_A_POUND));
    }
}
