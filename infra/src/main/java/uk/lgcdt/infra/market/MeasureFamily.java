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
            "shared-contracts",
            "groups"),
    COMPETITION("competition", "tenders"),
    DYNAMISM("dynamism"),
    DEPENDENCY("dependency"),
    LOCK_IN("lock-in"),
    FRAMEWORKS("frameworks"),
    PRICE("price-dispersion"),
    SME("sme-share", "sme-participation", "local-and-vcse"),
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
