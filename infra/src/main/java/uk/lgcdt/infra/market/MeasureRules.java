package uk.lgcdt.infra.market;

/**
 * The limits that decide whether a market's figure is shown, and the reasons that are given where it is not: {@code
 * docs/measures/status.md}.
 */
public final class MeasureRules {

    /** Fewer than three let a reader work out one party's figure, and say nothing about a market. */
    public static final int FEWEST = 3;

    /** Percent that must be known of what is measured. */
    public static final int LEAST_COVERAGE = 50;

    /** £10 trillion in one market and period; beyond it no value can be right. */
    public static final long LARGEST_TOTAL_PENCE = 1_000_000_000_000_000L;

    public static final String NO_CONTRACTS = "no-contracts";
    public static final String TOO_FEW_VALUED = "too-few-valued";
    public static final String TOO_FEW_CONTRACTS = "too-few-contracts";
    public static final String TOO_FEW_SUPPLIERS = "too-few-suppliers";
    public static final String SIZE_UNKNOWN = "size-unknown";
    public static final String VALUES_IMPLAUSIBLE = "values-implausible";

    private MeasureRules() {}
}
