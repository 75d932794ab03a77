package uk.lgcdt.infra.search;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lgcdt.infra.search.HighlightedText.Piece;
import uk.lgcdt.infra.search.NoticePage.FacetCount;
import uk.lgcdt.infra.search.NoticePage.NoticeHelp;

/** What searches may answer, for tests. */
public final class SearchTestData {

    private SearchTestData() {}

    /** A tender of London whose title has the found word {@code parking}. */
    public static NoticeHit parkingTender(@Nullable BigDecimal valueGbp) {
        return new NoticeHit(
                "ocds-h6vhtk-000001",
                "1-2026",
                "UK4",
                "tender",
                Instant.parse("2026-11-01T09:00:00Z"),
                new HighlightedText(List.of(new Piece("<Smart> ", false), new Piece("parking", true))),
                "GB-PPON-1",
                "Camden Council",
                List.of("48", "480"),
                List.of("UKI"),
                valueGbp,
                true,
                LocalDate.of(2026, 12, 24),
                "https://www.find-tender.service.gov.uk/Notice/1-2026",
                List.of(HighlightedText.plain("Permits and places")));
    }

    /** One page that holds all that was found. */
    public static NoticePage found(NoticeHit... hits) {
        return new NoticePage(
                List.of(hits),
                hits.length,
                Map.of(
                        NoticeFilter.REGION, List.of(new FacetCount("UKI", 1), new FacetCount("not-stated", 2)),
                        NoticeFilter.VALUE, List.of(new FacetCount("not-stated", 3))),
                Optional.empty());
    }

    public static NoticePage nothing(NoticeHelp help) {
        return new NoticePage(List.of(), 0, Map.of(), Optional.of(help));
    }
}
