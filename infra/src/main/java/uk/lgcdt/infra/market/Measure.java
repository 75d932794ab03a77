package uk.lgcdt.infra.market;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The catalogue of what is measured of a market and year in the table {@code market_figure}; formulas, worked examples
 * and limits are on each one's page in {@code docs/measures}.
 */
public enum Measure {
    HHI("index", "hhi", "DOJ/FTC Merger Guidelines 2023, footnote on the HHI"),
    NORMALISED_HHI("ratio", "normalised-hhi", "(H - 1/n) / (1 - 1/n)"),
    CORRECTED_HHI("index", "corrected-hhi", "Simpson's index without replacement, of contracts"),
    TOP_SHARE("percent", "concentration-ratios", "CR1"),
    TOP_THREE_SHARE("percent", "concentration-ratios", "CR3"),
    TOP_FOUR_SHARE("percent", "concentration-ratios", "CR4"),
    TOP_FIVE_SHARE("percent", "concentration-ratios", "CR5"),
    TOP_EIGHT_SHARE("percent", "concentration-ratios", "CR8"),
    EFFECTIVE_SUPPLIERS("suppliers", "effective-number-of-suppliers", "Hill number of order 2"),
    ENTROPY_EFFECTIVE_SUPPLIERS("suppliers", "effective-number-of-suppliers", "Hill number of order 1"),
    GINI("ratio", "gini", "mean difference over twice the mean"),
    OWNERSHIP_KNOWN_SHARE("percent", "groups", "value of sellers with ownership statements over known value"),
    ENTRY_RATE("percent", "dynamism", "OECD: won this year and not the year before"),
    EXIT_RATE("percent", "dynamism", "won the year before and not this year"),
    CHURN("percent", "dynamism", "entries and exits over the mean number of suppliers"),
    SHARE_INSTABILITY("percent", "dynamism", "half the sum of the differences of shares"),
    FIRST_TIME_WINNERS("percent", "dynamism", "never won in the market before"),
    YEARS_WITHOUT_NEW_WINNER("count", "dynamism", "years since a supplier won for the first time"),
    SINGLE_BID_RATE(
            "percent", "competition", "one bid, of competitive awards with a number of bids; OCP Cardinal R018"),
    BIDS_AGAINST_LIKE("ratio", "competition", "zIndex bidder participation: bids over the median of like contracts"),
    DIRECT_AWARD_RATE("percent", "competition", "direct awards of all; EU Single Market Scoreboard: no calls for bids"),
    PROCEDURE_SHARE("percent", "competition", "awards by each procedure, of those with a known one"),
    DECISION_DAYS(
            "days", "competition", "median days from the last day for bids to the award; EU Single Market Scoreboard"),
    TENDER_PERIOD_DAYS("days", "tenders", "median days from the tender notice to the last day for bids"),
    SME_SUITABLE_SHARE("percent", "tenders", "tender notices marked as suitable for SMEs, of all"),
    LOTS_SHARE("percent", "tenders", "tenders of two lots or more; Procurement Act 2023, section 18"),
    NO_LOTS_REASON_SHARE("percent", "tenders", "undivided tenders that say why; Procurement Act 2023, section 18"),
    INCUMBENT_RENEWAL_RATE("percent", "lock-in", "re-procured contracts won by the incumbent, of all re-procured"),
    SUPPLIER_TENURE_YEARS("count", "lock-in", "median years since a buyer's first contract with its supplier"),
    EXTENDABLE_SHARE("percent", "lock-in", "contracts that can be extended, of those with a known end"),
    SPEND_AFTER_END_SHARE("percent", "lock-in", "paid after the contract's end, of what is paid under known contracts"),
    SME_SUPPLIER_SHARE("percent", "sme-participation", "SMEs of all suppliers"),
    SME_REPRESENTATION_RATIO("ratio", "sme-participation", "SMEs' share of value over their share of suppliers"),
    SME_BID_SHARE("percent", "sme-participation", "UK OCDS extension: SME bids of bids at the same stage"),
    SME_WIN_RATIO("ratio", "sme-participation", "SMEs' share of awards over their share of bids"),
    LOCAL_SHARE("percent", "local-and-vcse", "suppliers in the buyer's region (ITL 1), of those with a known one"),
    VCSE_SHARE("percent", "local-and-vcse", "UK OCDS extension: suppliers that are a VCSE, of those that say"),
    CALL_OFF_SHARE("percent", "frameworks", "call-offs of all contracts"),
    ATTRIBUTED_CALL_OFF_SHARE("percent", "frameworks", "call-offs whose framework is named, of all call-offs"),
    TOP_THREE_FRAMEWORKS_SHARE("percent", "frameworks", "CR3 of frameworks, of all that was called off"),
    SHARED_SHARE("percent", "shared-contracts", "contracts that count in other markets of the level too, of all"),
    PRICE_DISPERSION(
            "percent", "price-dispersion", "National Audit Office: highest price over lowest for the same goods");

    private final String unit;
    private final String page;
    private final String source;

    Measure(String unit, String page, String source) {
        this.unit = unit;
        this.page = page;
        this.source = source;
    }

    /** As programs and the published table know it: {@code normalised-hhi}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Measure> find(String key) {
        return Arrays.stream(values())
                .filter(measure -> measure.key().equals(key))
                .findFirst();
    }

    /** percent, index (0 to 10,000), suppliers, days, ratio, gbp or count. */
    public String unit() {
        return unit;
    }

    /** Key of its name in the pages' words. */
    public String titleKey() {
        return "measure." + key() + ".title";
    }

    /** Its page in {@code docs/measures}, without the ending. */
    public String page() {
        return page;
    }

    /** Whose formula it is, or which. */
    public String source() {
        return source;
    }
}
