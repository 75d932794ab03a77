package uk.lgcdt.web.market;

import java.util.Map;
import uk.lgcdt.infra.market.Measure;
import uk.lgcdt.infra.market.MeasureFamily;

/** Where a figure belongs, whichever table it is kept in. */
public final class FigureCatalogue {

    /** Pages in {@code docs/measures} of the headlines that the catalogue does not know. */
    private static final Map<String, String> HEADLINES = Map.of(
            "sme-value", "sme-share",
            "sme-count", "sme-share",
            "assured", "assured-share");

    private FigureCatalogue() {}

    /** Returns the measure's page without the ending; empty for one that this version does not know. */
    public static String pageOf(String measure) {
        return Measure.find(measure).map(Measure::page).orElseGet(() -> HEADLINES.getOrDefault(measure, ""));
    }

    /** Returns the measure's family; other measures for one that this version does not know. */
    public static MeasureFamily familyOf(String measure) {
        return MeasureFamily.ofPage(pageOf(measure));
    }
}
