package uk.lgcdt.infra.market;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What a measure tells of a market; found by the measure's page in {@code docs/measures}. */
public enum MeasureFamily {
    CONCENTRATION(
            "hhi",
            "normalised-hhi",
            "corrected-hhi",
            "concentration-ratios",
            "effective-number-of-suppliers",
            "gini",
            "installed-base",
            "framework-concentration",
            "value-bases"),
    COMPETITION(
            "competition",
            "single-bid",
            "single-bid-rate",
            "direct-award",
            "direct-award-rate",
            "procedure-mix",
            "procedures",
            "bids",
            "bids-against-peers",
            "decision-speed",
            "tender-period",
            "timing"),
    DYNAMISM("dynamism"),
    DEPENDENCY("dependency"),
    LOCK_IN("lock-in", "renewal", "tenure", "extensions", "spend-after-end"),
    PRICE("price", "prices", "price-dispersion"),
    SME("sme-share", "sme", "sme-bids", "sme-ratios", "lots", "local-share", "vcse", "suitability"),
    ASSURANCE("assured-share"),
    /** Measures whose page is in no other family, and those that this version does not know. */
    OTHER;

    private final Set<String> pages;

    MeasureFamily(String... pages) {
        this.pages = Set.of(pages);
    }

    /** Returns the family of the measures of a page, named without the ending. */
    public static MeasureFamily ofPage(String page) {
        return Arrays.stream(values())
                .filter(family -> family.pages.contains(page))
                .findFirst()
                .orElse(OTHER);
    }

    /** As words and programs know it: {@code lock-in}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
