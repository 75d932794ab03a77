package uk.lgcdt.infra.quality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What is looked for in the data; each is described in {@code docs/quality.md}. A check counts the rows that have the
 * fault, so that more is always worse.
 */
public enum QualityCheck {
    BUYER_IDENTIFIER_MISSING(Family.COVERAGE),
    SUPPLIER_IDENTIFIER_MISSING(Family.COVERAGE),
    CPV_MISSING(Family.COVERAGE),
    VALUE_MISSING(Family.COVERAGE),
    VALUE_GROSS_ONLY(Family.COVERAGE),
    PERIOD_END_MISSING(Family.COVERAGE),
    PROCUREMENT_METHOD_MISSING(Family.COVERAGE),
    BIDS_MISSING(Family.COVERAGE),
    REGION_MISSING(Family.COVERAGE),
    SUPPLIER_SIZE_MISSING(Family.COVERAGE),
    DATE_MISSING(Family.COVERAGE),
    SUPPLIER_MISSING(Family.COVERAGE),
    SUPPLIER_REDACTED(Family.COVERAGE),
    AMOUNT_MISSING(Family.COVERAGE),
    PURPOSE_MISSING(Family.COVERAGE),
    CATEGORY_MISSING(Family.COVERAGE),
    COMPANY_NUMBER_MISSING(Family.COVERAGE),
    VAT_BASIS_UNKNOWN(Family.COVERAGE),

    /** Contract details published later after the signature than the Act allows. */
    CONTRACT_DETAILS_LATE(Family.TIMELINESS),
    SPEND_RECEIVED_LATE(Family.TIMELINESS),

    TENDER_WITHOUT_AWARD(Family.COMPLETENESS),
    BUYER_SEEN_ONCE(Family.COMPLETENESS),

    VALUE_PLACEHOLDER(Family.PLAUSIBILITY),
    VALUE_IMPLAUSIBLE(Family.PLAUSIBILITY),
    VALUE_REPEATED(Family.PLAUSIBILITY),
    SIGNED_AFTER_PUBLICATION(Family.PLAUSIBILITY),
    PERIOD_IMPLAUSIBLE(Family.PLAUSIBILITY),
    DATE_IN_FUTURE(Family.PLAUSIBILITY),
    DATE_OUTSIDE_FILE(Family.PLAUSIBILITY),

    COMPANY_NUMBER_INVALID(Family.IDENTIFIERS),
    PPON_INVALID(Family.IDENTIFIERS),

    /** An entry of a register that is nobody's: typed to fill the field, given for many unlike names, or the buyer's own. */
    IDENTIFIER_PLACEHOLDER(Family.IDENTIFIERS);

    /** What kind of fault it is. */
    public enum Family {
        COVERAGE,
        TIMELINESS,
        COMPLETENESS,
        PLAUSIBILITY,
        IDENTIFIERS
    }

    private final Family family;

    QualityCheck(Family family) {
        this.family = family;
    }

    public Family family() {
        return family;
    }

    /** The stable key, such as {@code cpv-missing}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<QualityCheck> find(String key) {
        return Arrays.stream(values()).filter(check -> check.key().equals(key)).findFirst();
    }
}
